import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsHuman, riskLevels, type RiskLevel } from '../../contract/vocabulary.ts';
import { initialScreeningState, parseScreeningState, screen } from './screening.ts';

const now = Date.UTC(2030, 0, 1);

function levelOf(text: string): RiskLevel {
  return screen(text, initialScreeningState, now).analysis.risk_level;
}

describe('hidden and broken spelling', () => {
  it.each([
    'QUERO MORRER',
    'qro morrerrrr',
    'quero m.o.r.r.e.r',
    'quero m o r r e r',
    'quer0 m0rr3r',
    'queromorrer',
    'quero mo\u200brrer',
    'quеrо mоrrеr',
    'i want 2 d1e',
    'k1ll mys3lf',
    'im gonna unalive myself',
    'kiero morirme',
    'quiero desvivirme',
    'pensando em me suicdar',
    'je veux mourir',
    'хочу умереть',
  ])('%s is found', (text) => {
    expect(needsHuman(levelOf(text))).toBe(true);
  });

  it('finds one sentence in a long text', () => {
    const filler = 'Hoje fui ao mercado e comprei pão para a semana. '.repeat(60);
    expect(needsHuman(levelOf(`${filler} eu quero morrer. ${filler}`))).toBe(true);
  });
});

describe('hostile texts', () => {
  it.each(['', ' ', '\ud800', '\udfff\ud800x', '\u0000', '?!?!', '💊💊💊'])('never throw: %j', (text) => {
    expect(riskLevels).toContain(levelOf(text));
  });

  // What costs the square of the length takes a minute here and more.
  it.each(['a', 'quero ', 'nao ', 'i want to die ', 'quero morrer. ', 'amigo ', '\u0301', '👋', 'k', "k'"])(
    'of a million characters of %j are read to the end',
    (unit) => {
      const { analysis, state } = screen(unit.repeat(1_000_000 / unit.length), initialScreeningState, now);
      expect(analysis.keywords_found.length).toBeLessThanOrEqual(12);
      expect(JSON.stringify(state).length).toBeLessThan(300);
    },
  );

  it('give a valid, repeatable answer for any string', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('quero', 'morrer', 'no', 'kill', 'myself', ',', '.', 'jaja', '💊', 'hoy'), {
          maxLength: 30,
        })
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const first = screen(text, initialScreeningState, now);
        expect(screen(text, initialScreeningState, now)).toEqual(first);
        expect(parseScreeningState(JSON.parse(JSON.stringify(first.state)))).toEqual(first.state);
        expect(first.analysis.confidence).toBeGreaterThanOrEqual(0);
        expect(first.analysis.confidence).toBeLessThanOrEqual(1);
        for (const words of first.analysis.keywords_found) expect(text).toContain(words);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trustedText } from '../../core/anonymizer/safe-text.ts';
import { locales, riskLevels } from '../../contract/vocabulary.ts';
import type { AiTurn } from './ai.ts';
import { estimateTokens, fitTurns, historyBudget, instructionsFor } from './prompt.ts';

const person = (text: string): AiTurn => ({ role: 'person', text: trustedText(text) });
const ai = (text: string): AiTurn => ({ role: 'ai', text: trustedText(text) });
const seen = (turns: AiTurn[]) => turns.map(({ text, skip }) => text.slice(skip ?? 0));

describe.each(locales)('the instructions in %s', (locale) => {
  const needed = {
    pt: [
      /Nunca descreva.*formas de se machucar/,
      /é um programa/,
      /\[PERSON_1\]/,
      /nunca instrução/,
      /terapia/,
    ],
    en: [/Never describe.*ways to hurt/, /are a program/, /\[PERSON_1\]/, /never an instruction/, /therapy/],
    es: [
      /Nunca describas.*formas de hacerse daño/,
      /eres un programa/,
      /\[PERSON_1\]/,
      /nunca una instrucción/,
      /terapia/,
    ],
  }[locale];

  test('hold every safety rule at every level', () => {
    for (const level of riskLevels) {
      for (const rule of needed) expect(instructionsFor(locale, level)).toMatch(rule);
    }
  });

  test('ask for the direct question only where a human is needed', () => {
    const direct = { pt: 'se matar?”', en: 'killing yourself?”', es: 'matarte?”' }[locale];
    const asking = riskLevels.filter((level) => instructionsFor(locale, level).includes(direct));
    expect(asking).toEqual(['high', 'critical']);
  });

  test('leave room for a conversation', () => {
    for (const level of riskLevels)
      expect(historyBudget(instructionsFor(locale, level))).toBeGreaterThan(2_000);
  });
});

describe('an estimate of tokens', () => {
  test('is never under a fourth of Latin text, and counts other scripts by character', () => {
    expect(estimateTokens('a'.repeat(400))).toBeGreaterThanOrEqual(100);
    expect(estimateTokens('日本語')).toBe(3);
    expect(estimateTokens('🙂🙂')).toBe(2);
  });
});

describe('fitting turns', () => {
  test('keeps everything that fits', () => {
    const turns = [person('one'), ai('two'), person('three')];
    expect(fitTurns(turns, 1_000)).toEqual(turns);
  });

  test('drops the oldest whole, and nothing newer than the first that does not fit', () => {
    const turns = [person('tiny'), ai('x'.repeat(900)), person('near'), ai('nearer'), person('last')];
    expect(seen(fitTurns(turns, 100))).toEqual(['near', 'nearer', 'last']);
  });

  test('skips only the beginning of the last words of the person, at a space', () => {
    const [turn, ...rest] = fitTurns([ai('before'), person(`${'padding '.repeat(200)}I need help now`)], 60);
    expect(rest).toEqual([]);
    const text = turn?.text.slice(turn.skip ?? 0) ?? '';
    expect(text.endsWith('padding I need help now')).toBe(true);
    expect(text.startsWith('padding')).toBe(true);
    expect(estimateTokens(text)).toBeLessThanOrEqual(60);
  });

  test('never cuts into a placeholder', () => {
    for (let padding = 0; padding < 40; padding += 1) {
      const text = `${'x'.repeat(400)}[PERSON_1]${'y'.repeat(padding + 60)}`;
      const [turn] = fitTurns([person(text)], 40);
      expect(text.slice(turn?.skip ?? 0)).toMatch(/^(x*\[PERSON_1\])?y+$/);
    }
  });

  test('leaves out an answer of the AI that is too long rather than the person it followed', () => {
    expect(seen(fitTurns([person('first'), person('second'), ai('z'.repeat(900))], 50))).toEqual([
      'first',
      'second',
    ]);
  });

  test('keeps the end of the person’s last words, whatever the turns and the budget', () => {
    const turns = fc.array(
      fc.record({
        role: fc.constantFrom('person' as const, 'ai' as const),
        text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 200 }), (given, budget) => {
        const all = given.map(({ role, text }) => (role === 'person' ? person(text) : ai(text)));
        const kept = fitTurns(all, budget);
        const last = all.findLast(({ role }) => role === 'person');
        const keptLast = kept.findLast(({ role }) => role === 'person');
        expect(keptLast?.text).toBe(last?.text);
        if (keptLast) expect(keptLast.text.slice(keptLast.skip ?? 0)).not.toBe('');
        expect(keptLast?.text.slice(keptLast.skip ?? 0) ?? '').not.toMatch(/^[\udc00-\udfff]/);
        const positions = kept.map(({ text }) => all.findIndex((turn) => turn.text === text));
        expect(positions).not.toContain(-1);
        expect(kept.length).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});

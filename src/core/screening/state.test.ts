import { describe, expect, it } from 'vitest';
import { riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { initialScreeningState, parseScreeningState, screen } from './screening.ts';

const now = Date.UTC(2030, 0, 1);

const minute = 60_000;

function levels(...messages: readonly (readonly [minutes: number, text: string])[]): RiskLevel[] {
  let state = initialScreeningState;
  return messages.map(([minutes, text]) => {
    const result = screen(text, state, now + minutes * minute);
    state = parseScreeningState(JSON.parse(JSON.stringify(result.state)));
    return result.analysis.risk_level;
  });
}

describe('the conversation', () => {
  it('raises the third medium within ten minutes', () => {
    const passive = ['queria sumir', 'sou um peso', 'não vejo saída'] as const;
    expect(levels([0, passive[0]], [3, passive[1]], [6, passive[2]])).toEqual(['medium', 'medium', 'high']);
    expect(levels([0, passive[0]], [30, passive[1]], [60, passive[2]])).not.toContain('high');
  });

  it('raises plan words after a medium', () => {
    expect(levels([0, 'i want to disappear'], [5, 'there is a rope in my garage'])[1]).toBe('high');
  });

  it('reads a farewell after a high as critical', () => {
    expect(levels([0, 'quiero morirme'], [20, 'gracias por todo'])).toEqual(['high', 'critical']);
    expect(riskRank(levels([0, 'gracias por todo'])[0] ?? 'critical')).toBeLessThanOrEqual(riskRank('low'));
  });

  it('puts a plan together that is told in pieces', () => {
    const told = levels([0, 'dei minhas roupas todas'], [90, 'as senhas estão num envelope']);
    expect(riskRank(told[1] ?? 'none')).toBeGreaterThanOrEqual(riskRank('high'));
  });

  it.each([
    ['i want to disappear', 'i will.'],
    ['queria sumir', 'eu vou fazer'],
    ['quisiera desaparecer', 'quiero ir ahora'],
  ])('hears in words that point at nothing what was said before them: %s, %s', (before, words) => {
    expect(riskRank(levels([0, words])[0] ?? 'critical')).toBeLessThanOrEqual(riskRank('medium'));
    expect(levels([0, before], [1, words])).toEqual(['medium', 'high']);
  });

  it('forgets nothing because of a joke, and grades the joke by itself', () => {
    const first = screen('quero me matar hoje à noite', initialScreeningState, now);
    const second = screen('brincadeira kkkk', first.state, now + minute);
    expect(second.analysis.risk_level).toBe('none');
    expect(second.state.high_at).toBe(first.state.high_at);
    expect(second.state.risk).toBeGreaterThan(0.8);
  });

  it('lets risk fade with time and never runs time backwards', () => {
    const { state } = screen('quero morrer', initialScreeningState, now);
    expect(screen('oi', state, now + 30 * minute).state.risk).toBeCloseTo(state.risk / 2, 3);
    expect(screen('oi', state, now - minute).state.at).toBe(state.at);
    expect(screen('oi', state, Number.NaN).state.at).toBe(state.at);
  });
});

describe('a stored state', () => {
  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { version: 2 },
    { ...initialScreeningState, risk: 3 },
    { ...initialScreeningState, mediums_at: ['x'] },
  ])('starts anew from a state that is none: %j', (stored) => {
    expect(parseScreeningState(stored)).toEqual(initialScreeningState);
  });
});

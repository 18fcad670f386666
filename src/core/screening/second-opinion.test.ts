import { describe, expect, it } from 'vitest';
import type { CrisisAnalysis } from '../../contract/analysis.ts';
import { locales, riskLevels, type RiskLevel } from '../../contract/vocabulary.ts';
import {
  decideOpinion,
  distanceToHuman,
  mostCallsPerDay,
  opinionSchema,
  opinionWords,
  parseOpinion,
  stateAfterRaise,
} from './second-opinion.ts';
import { initialScreeningState, levelInContext } from './state.ts';

const analysisAt = (risk_level: RiskLevel, score?: unknown): CrisisAnalysis => ({
  risk_level,
  confidence: 0.8,
  keywords_found: ['cansada'],
  requires_human: risk_level === 'high' || risk_level === 'critical',
  emergency_contact: risk_level === 'critical',
  analysis_details: { version: 'v', concepts: ['distress'], ...(score === undefined ? {} : { score }) },
});
const opinionOf = (level: RiskLevel) => ({ level, reason: 'fala em partir' });

describe('the distance to a human', () => {
  it.each([
    ['medium', 0.45, 0.05],
    ['low', 0.3, 0.2],
    ['none', 0, 0.5],
    ['none', 0.7, 0],
  ] as const)('of %s with score %d is %d', (level, score, distance) => {
    expect(distanceToHuman(analysisAt(level, score))).toBeCloseTo(distance);
  });

  it.each([undefined, 'much', Number.NaN, 7, null])('is that of the level where the score is %s', (score) => {
    expect(distanceToHuman(analysisAt('medium', score))).toBeCloseTo(0.1);
  });

  it.each(['high', 'critical'] as const)('is none at %s: a human was called', (level) => {
    expect(distanceToHuman(analysisAt(level, 0.7))).toBeUndefined();
  });
});

const unchanged = (reason: string): string => reason;

describe('an answer', () => {
  it.each(riskLevels)('of level %s is read', (level) => {
    expect(parseOpinion(JSON.stringify({ level, reason: 'x', more: 1 }), unchanged)).toEqual({
      level,
      reason: 'x',
    });
  });

  it.each([
    ['nothing', ''],
    ['prose', 'I would say high.'],
    ['a fence around the JSON', '```json\n{"level":"high","reason":"x"}\n```'],
    ['half of the JSON', '{"level":"high","rea'],
    ['a list', '[{"level":"high","reason":"x"}]'],
    ['null', 'null'],
    ['a number', '4'],
    ['no level', '{"reason":"x"}'],
    ['no reason', '{"level":"high"}'],
    ['a reason that is no text', '{"level":"high","reason":{"toString":"x"}}'],
    ['an unknown level', '{"level":"catastrophic","reason":"x"}'],
    ['a level in capitals', '{"level":"HIGH","reason":"x"}'],
    ['a level that is no text', '{"level":3,"reason":"x"}'],
    ['several levels', '{"level":["high"],"reason":"x"}'],
    ['a word of every object', '{"level":"constructor","reason":"x"}'],
    ['a level through the prototype', '{"__proto__":{"level":"high"},"reason":"x"}'],
    ['a huge answer', JSON.stringify({ level: 'high', reason: 'x'.repeat(5_000) })],
  ])('that is %s counts for nothing', (_name, answer) => {
    expect(parseOpinion(answer, unchanged)).toBeUndefined();
  });
});

describe('a reason', () => {
  const reasonOf = (reason: string, cleaned = unchanged) =>
    parseOpinion(JSON.stringify({ level: 'high', reason }), cleaned)?.reason;

  it.each([
    ['keeps placeholders', '[PERSON_1] fala em partir', '[PERSON_1] fala em partir'],
    ['loses tags', 'a <b>b</b> <img src=x onerror=alert(1)> c', 'a b c'],
    ['loses half a tag', 'a <script src=', 'a script src='],
    ['loses Markdown', '**a** `b` # c ~d~ | e', 'a b c d e'],
    ['loses addresses', 'veja https://x.example/?q=1 e www.x.example agora', 'veja e agora'],
    ['loses odd addresses', 'veja javascript://%0aalert(1) agora', 'veja agora'],
    ['loses line ends and what is invisible', 'a\r\n\u0000b\u202ec\u200b\u2028d', 'a b c d'],
    ['loses halves of characters', 'a \ud83d b', 'a � b'],
    ['may be empty', ' \n ', ''],
  ])('%s', (_name, reason, plain) => {
    expect(reasonOf(reason)).toBe(plain);
  });

  it('is cleaned as a whole, before it is shortened', () => {
    const reason = `${'palavra '.repeat(18)}12 345 678 901`;
    expect(reasonOf(reason, (whole) => whole.replace('12 345 678 901', '[…]'))).toMatch(/palavra \[…\]$/);
  });

  it('is shortened at a word, or where there is none anywhere', () => {
    const words = reasonOf('palavra '.repeat(60)) ?? '';
    expect(words.length).toBeLessThanOrEqual(160);
    expect(words).toMatch(/palavra…$/);
    expect(reasonOf('x'.repeat(1_000))).toBe(`${'x'.repeat(159)}…`);
    const hearts = reasonOf(`x${'💚'.repeat(200)}`) ?? '';
    expect(hearts).toMatch(/^x(💚)+…$/u);
    expect(hearts.length).toBeLessThanOrEqual(160);
  });
});

describe('an opinion', () => {
  it('raises, alone to high at most, and says what it was', () => {
    expect(decideOpinion(analysisAt('none', 0.1), opinionOf('critical'), 0)).toEqual({
      outcome: 'raised',
      analysis: {
        risk_level: 'high',
        confidence: 0.1,
        keywords_found: ['cansada'],
        requires_human: true,
        emergency_contact: false,
        analysis_details: {
          version: 'v',
          concepts: ['distress'],
          score: 0.1,
          screened_level: 'none',
          second_opinion: { level: 'critical', reason: 'fala em partir' },
        },
      },
    });
  });

  it('never lowers, whatever both say', () => {
    for (const before of riskLevels) {
      for (const level of riskLevels) {
        const decision = decideOpinion(analysisAt(before), opinionOf(level), 0);
        const after = decision.outcome === 'raised' ? decision.analysis.risk_level : before;
        const rank = (one: RiskLevel) => riskLevels.indexOf(one);
        expect(rank(after)).toBe(Math.max(rank(before), Math.min(rank(level), rank('high'))));
      }
    }
  });

  it.each([
    ['medium', 'medium', 'agreed'],
    ['high', 'critical', 'agreed'],
    ['medium', 'none', 'lower'],
    ['critical', 'high', 'lower'],
  ] as const)('on %s of %s has %s', (before, level, outcome) => {
    expect(decideOpinion(analysisAt(before), opinionOf(level), 0)).toEqual({ outcome });
  });

  it('calls a human only so often, and may say less after that', () => {
    const decide = (level: RiskLevel, calls: number) =>
      decideOpinion(analysisAt('none'), opinionOf(level), calls).outcome;
    expect(decide('high', mostCallsPerDay - 1)).toBe('raised');
    expect(decide('critical', mostCallsPerDay)).toBe('capped');
    expect(decide('medium', mostCallsPerDay)).toBe('raised');
  });

  it('is remembered like a message of its level', () => {
    const state = { ...initialScreeningState, at: 5_000 };
    expect(stateAfterRaise(state, 'high')).toMatchObject({ high_at: 5_000, at: 5_000 });
    expect(stateAfterRaise(state, 'medium').mediums_at).toEqual([5_000]);
    const noAnswers = new Set<never>();
    const farewell = {
      level: 'low',
      concepts: new Set(['farewell_soft'] as const),
      answers: noAnswers,
    } as const;
    expect(levelInContext(farewell, state, 6_000).level).toBe('low');
    expect(levelInContext(farewell, stateAfterRaise(state, 'high'), 6_000).level).toBe('critical');
  });
});

describe('the question', () => {
  it.each(locales)('in %s names every level, both keys and what is data', (locale) => {
    const { instructions, reminder } = opinionWords(locale);
    for (const level of riskLevels) expect(instructions).toMatch(new RegExp(`^- ${level}: `, 'm'));
    for (const key of ['`reason`', '`level`', '`message`', '`earlier`', '[PERSON_1]'])
      expect(instructions).toContain(key);
    expect(reminder).toContain('`message`');
    // A model on a small machine reads it within the time limit only when it is short.
    expect(instructions.length + reminder.length).toBeLessThan(2_200);
  });

  it('has a form that allows the levels of the wire alone', () => {
    expect(opinionSchema.properties.level.enum).toEqual([...riskLevels]);
    expect(opinionSchema.required).toEqual(Object.keys(opinionSchema.properties));
  });
});

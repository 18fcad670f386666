// The figures of the screening on the labelled sets of training/eval, as the server’s own screen() gives them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, riskLevels, riskRank, type RiskLevel } from '../src/contract/vocabulary.ts';
import { screenReply } from '../src/core/screening/screen-reply.ts';
import { hear, initialScreeningState, screen } from '../src/core/screening/screening.ts';
import { readLines } from './corpus.ts';
import { averagePrecision, f1, quadraticKappa, recallAt } from './metrics.ts';

export interface LabelledLine {
  readonly text: string;
  readonly level: RiskLevel;
  readonly category: string;
  readonly language: string;
  readonly split: string;
}

export interface ScreenedLine extends LabelledLine {
  readonly said: RiskLevel;
  readonly score: number;
}

export const evaluated = ['pt', 'en', 'es'] as const;
/** The best that was measured so far of what may not fall, and the rest as it was measured last. */
export const figuresFile = join(import.meta.dirname, 'figures.json');

/**
 * The sets of a language, by what their files add to its name: lines at the border, plainer ones, as a service gets
 * them, twins: danger mostly without its words, and harmless lines that are nearly the same, everyday ones, and ones as
 * whoever sells the detection of crises would test it with. Of the last two none was read but the English dev half.
 */
export const sets = ['', 'plain', 'twins', 'everyday', 'suite'] as const;
/** What a service gets on an ordinary day: nobody in it needs a human. */
const ordinarySet = 'ordinary';
export type EvaluationSet = (typeof sets)[number] | typeof ordinarySet;

/** The sets of replies; the mixed one is of many voices, of kinds that a rubric names; of the everyday one none was read. */
const replySets = ['', 'plain', 'mixed', 'everyday'] as const;
/** The same of conversations. */
const conversationSets = ['', 'everyday'] as const;

const splits = ['dev', 'test'] as const;

const named = (language: string, set: EvaluationSet | (typeof replySets)[number], joint: string): string =>
  set === '' ? language : `${language}${joint}${set}`;

export function readEvaluation(language: string, set: EvaluationSet): LabelledLine[] {
  return readLines(join(import.meta.dirname, 'eval', `${named(language, set, '_')}.jsonl`)).map((record) => ({
    text: String(record['text']),
    level: record['level'] as RiskLevel,
    category: String(record['category']),
    split: String(record['split']),
    language,
  }));
}

export function screened(line: LabelledLine): ScreenedLine {
  const { risk_level, analysis_details } = screen(line.text, initialScreeningState, 0).analysis;
  return { ...line, said: risk_level, score: Number(analysis_details['score']) };
}

const high = riskRank('high');
const medium = riskRank('medium');
const low = riskRank('low');
const rankOf = (level: RiskLevel): number => riskRank(level);

/** Lines on which a human should not have been asked, in a thousand of those that are nothing at all. */
function perThousand(lines: readonly ScreenedLine[]): number {
  const everyday = lines.filter(({ category }) => category === 'everyday');
  return (1000 * everyday.filter(({ said }) => rankOf(said) >= high).length) / (everyday.length || 1);
}

const share = (lines: readonly ScreenedLine[], is: (line: ScreenedLine) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(is).length / lines.length;

/** Figures by name, each from 0 to 1 unless its name says otherwise. */
export function figuresOf(lines: readonly ScreenedLine[]): Record<string, number> {
  const scores = lines.map(({ score }) => score);
  const needsHuman = lines.map(({ level }) => rankOf(level) >= high);
  const raised = lines.map(({ said }) => rankOf(said) >= high);
  const of = (level: RiskLevel) => lines.filter((line) => line.level === level);
  const { f1: f1Score, precision, recall } = f1(raised, needsHuman);
  const figures = {
    auprc: averagePrecision(scores, needsHuman),
    recall_at_1_percent: recallAt(0.01, scores, needsHuman),
    recall_at_5_percent: recallAt(0.05, scores, needsHuman),
    f1: f1Score,
    precision,
    recall,
    kappa: quadraticKappa(
      lines.map(({ said }) => rankOf(said)),
      lines.map(({ level }) => rankOf(level)),
      riskLevels.length,
    ),
    critical_missed: share(of('critical'), ({ said }) => rankOf(said) < high),
    calm_raised: share(
      lines.filter(({ level }) => rankOf(level) <= low),
      ({ said }) => rankOf(said) >= high,
    ),
    none_at_medium: share(of('none'), ({ said }) => rankOf(said) >= medium),
    found_at_medium: share(
      lines.filter(({ level }) => rankOf(level) >= medium),
      ({ said }) => rankOf(said) >= medium,
    ),
    everyday_alarms_per_1000: perThousand(lines),
  };
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)]));
}

/** Shares of ordinary lines on which a human is asked, and which are held for medium or more. */
function ordinaryFigures(lines: readonly ScreenedLine[]): Record<string, number> {
  return {
    ordinary_raised: rounded(share(lines, ({ said }) => rankOf(said) >= high)),
    ordinary_at_medium: rounded(share(lines, ({ said }) => rankOf(said) >= medium)),
  };
}

/** Found at high or more, of those who need a human; raised, of those who do not; by category. */
export function byCategory(lines: readonly ScreenedLine[]): Record<string, string> {
  const categories = [...new Set(lines.map(({ category }) => category))].sort();
  return Object.fromEntries(
    categories.map((category) => {
      const inIt = lines.filter((line) => line.category === category);
      const danger = inIt.filter(({ level }) => rankOf(level) >= high);
      const calm = inIt.filter(({ level }) => rankOf(level) < high);
      const count = (part: readonly ScreenedLine[]) =>
        `${part.filter(({ said }) => rankOf(said) >= high).length}/${part.length}`;
      return [category, `found ${count(danger)}, raised in vain ${count(calm)}`];
    }),
  );
}

type LabelledRecord = ReturnType<typeof readLines>[number];

interface Turn {
  readonly role: string;
  readonly text: string;
  readonly after_min?: number;
}

/** The first message of the person at which a human is called, or null. */
function calledAt(turns: readonly Turn[]): number | null {
  let state = initialScreeningState;
  let now = 0;
  let index = -1;
  for (const { role, text, after_min = 1 } of turns) {
    now += after_min * 60_000;
    if (role !== 'user') {
      state = hear(state, text);
      continue;
    }
    index += 1;
    const result = screen(text, state, now);
    ({ state } = result);
    if (result.analysis.requires_human) return index;
  }
  return null;
}

/** How many conversations call a human by the right message or rightly call nobody. */
function conversationFigures(records: readonly LabelledRecord[]): Record<string, number> {
  const cases = records.map(({ messages, expect }) => ({
    called: calledAt(messages as Turn[]),
    by: (expect as { alert_by: number | null }).alert_by,
  }));
  const danger = cases.flatMap(({ called, by }) => (by === null ? [] : [{ called, by }]));
  const calm = cases.filter(({ by }) => by === null);
  const found = danger.filter(({ called, by }) => called !== null && called <= by).length;
  const quiet = calm.filter(({ called }) => called === null).length;
  return {
    right: rounded((found + quiet) / cases.length),
    found_in_time: rounded(found / danger.length),
    rightly_quiet: rounded(quiet / calm.length),
  };
}

/** How many bad replies of the AI are blocked, and how many good ones. */
function replyFigures(records: readonly LabelledRecord[]): Record<string, number> {
  const replies = records.map(({ reply, lang, label }) => {
    const locale = locales.find((name) => name === lang);
    if (locale === undefined) throw new Error(`no such language as ${String(lang)}`);
    return { label, said: screenReply(String(reply), locale).label };
  });
  const blocked = (wanted: string): number => {
    const of = replies.filter(({ label }) => label === wanted);
    return rounded(of.filter(({ said }) => said === 'block').length / of.length);
  };
  return { bad_blocked: blocked('block'), good_blocked: blocked('ok') };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

export type Figures = Record<string, Record<string, number>>;

/** The figures of each half of a file that has any lines in it. */
function byHalf(
  kind: string,
  set: (typeof replySets)[number],
  figuresOfHalf: (records: readonly LabelledRecord[]) => Record<string, number>,
): Figures {
  const records = readLines(join(import.meta.dirname, 'eval', `${named(kind, set, '_')}.jsonl`));
  const halves = splits.map(
    (split) => [split, records.filter((record) => record['split'] === split)] as const,
  );
  return Object.fromEntries(
    halves
      .filter(([, half]) => half.length > 0)
      .map(([split, half]) => [`${named(kind, set, ' ')} ${split}`, figuresOfHalf(half)]),
  );
}

/** By set, language and half: of people's messages, of conversations and of replies. */
export function allFigures(): Figures {
  const figures: Figures = {};
  for (const set of sets) {
    for (const language of evaluated) {
      const lines = readEvaluation(language, set).map(screened);
      for (const split of splits) {
        const half = lines.filter((line) => line.split === split);
        if (half.length > 0) figures[`${named(language, set, ' ')} ${split}`] = figuresOf(half);
      }
    }
  }
  for (const language of evaluated)
    figures[named(language, ordinarySet, ' ')] = ordinaryFigures(
      readEvaluation(language, ordinarySet).map(screened),
    );
  for (const set of conversationSets)
    Object.assign(figures, byHalf('conversations', set, conversationFigures));
  for (const set of replySets) Object.assign(figures, byHalf('replies', set, replyFigures));
  return figures;
}

export const committedFigures = (): Figures => JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures;

/** What may not fall, and what may not rise. */
export const higherIsBetter = [
  ...['auprc', 'recall_at_1_percent', 'recall_at_5_percent', 'f1', 'kappa'],
  ...['found_at_medium', 'right', 'found_in_time', 'rightly_quiet', 'bad_blocked'],
] as const;
export const lowerIsBetter = [
  ...['calm_raised', 'none_at_medium', 'critical_missed', 'good_blocked'],
  ...['ordinary_raised', 'ordinary_at_medium'],
] as const;

/** The better of each: small losses that are tolerated one by one never add up. */
export function betterFigures(one: Figures, other: Figures): Figures {
  const better = (name: string, was: number, is: number): number => {
    if (higherIsBetter.some((figure) => figure === name)) return Math.max(was, is);
    return lowerIsBetter.some((figure) => figure === name) ? Math.min(was, is) : is;
  };
  const sets = Object.entries(other).map(([set, figures]) => {
    const known = one[set] ?? {};
    const both = Object.entries(figures).map(([name, is]) => [name, better(name, known[name] ?? is, is)]);
    return [set, Object.fromEntries(both)];
  });
  return Object.fromEntries(sets) as Figures;
}

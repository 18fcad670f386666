// The figures of the screening on the labelled sets of training/eval, as the server’s own screen() gives them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { riskLevels, riskRank, type RiskLevel } from '../src/contract/vocabulary.ts';
import { initialScreeningState, screen } from '../src/core/screening/screening.ts';
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
/** The figures that were measured when the weights were committed. */
export const figuresFile = join(import.meta.dirname, 'figures.json');

export function readEvaluation(language: string): LabelledLine[] {
  return readLines(join(import.meta.dirname, 'eval', `${language}.jsonl`)).map((record) => ({
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
    everyday_alarms_per_1000: perThousand(lines),
  };
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]),
  );
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

export type Figures = Record<string, Record<string, number>>;

/** By language and by half of the sets. */
export function allFigures(): Figures {
  const figures: Figures = {};
  for (const language of evaluated) {
    const lines = readEvaluation(language).map(screened);
    for (const split of ['dev', 'test'])
      figures[`${language} ${split}`] = figuresOf(lines.filter((line) => line.split === split));
  }
  return figures;
}

export const committedFigures = (): Figures => JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures;

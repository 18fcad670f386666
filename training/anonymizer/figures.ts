// The figures of the anonymizer on the labelled lines of training/anonymizer/eval, as anonymize() itself gives them.
import { join } from 'node:path';
import { anonymize, emptyTable } from '../../src/core/anonymizer/anonymizer.ts';
import {
  evaluatedLanguages,
  laterSets,
  otherSets,
  readEvaluation,
  readSet,
  type LabelledSpan,
  type MarkedLine,
} from './marked.ts';

/** The figures that were measured when the weights were committed. */
export const figuresFile = join(import.meta.dirname, 'figures.json');

interface Judged {
  readonly line: MarkedLine;
  readonly found: readonly LabelledSpan[];
}

export const judge = (line: MarkedLine): Judged => ({ line, found: anonymize(line.text, emptyTable).spans });

interface Counts {
  /** Labelled spans, and those of them that a finding overlaps. */
  labelled: number;
  hit: number;
  /** Findings, and those of them that overlap a labelled span. */
  found: number;
  right: number;
}

const overlaps = (one: LabelledSpan, other: LabelledSpan): boolean =>
  one.start < other.end && other.start < one.end;

type Matches = (label: LabelledSpan, finding: LabelledSpan) => boolean;

function count(judged: readonly Judged[], matches: Matches, type?: string): Counts {
  const counts: Counts = { labelled: 0, hit: 0, found: 0, right: 0 };
  for (const { line, found } of judged) {
    for (const label of line.spans) {
      if (type !== undefined && label.type !== type) continue;
      counts.labelled++;
      if (found.some((finding) => overlaps(label, finding) && matches(label, finding))) counts.hit++;
    }
    for (const finding of found) {
      if (type !== undefined && finding.type !== type) continue;
      counts.found++;
      if (line.spans.some((label) => overlaps(label, finding) && matches(label, finding))) counts.right++;
    }
  }
  return counts;
}

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly f2: number;
}

function ratesOf({ labelled, hit, found, right }: Counts): Rates {
  const precision = found === 0 ? 1 : right / found;
  const recall = labelled === 0 ? 1 : hit / labelled;
  const f = (beta: number) => ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall || 1);
  return { precision, recall, f1: f(1), f2: f(2) };
}

const anyType: Matches = () => true;
const sameType: Matches = (label, finding) => label.type === finding.type;

/** Shares of characters: of labelled ones left, and of others masked. */
function characters(judged: readonly Judged[]): { leak: number; overMasking: number } {
  let [personal, left, other, masked] = [0, 0, 0, 0];
  for (const { line, found } of judged) {
    const isIn = (spans: readonly LabelledSpan[], at: number) =>
      spans.some(({ start, end }) => start <= at && at < end);
    for (let at = 0; at < line.text.length; at++) {
      if (/\s/u.test(line.text[at])) continue;
      const isMasked = isIn(found, at);
      if (isIn(line.spans, at)) {
        personal++;
        left += Number(!isMasked);
      } else {
        other++;
        masked += Number(isMasked);
      }
    }
  }
  return { leak: left / (personal || 1), overMasking: masked / (other || 1) };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Figures by name, each from 0 to 1. */
export function figuresOf(judged: readonly Judged[]): Record<string, number> {
  const any = ratesOf(count(judged, anyType));
  const typed = ratesOf(count(judged, sameType));
  const { leak, overMasking } = characters(judged);
  const harmless = judged.filter(({ line }) => line.spans.length === 0);
  const figures = {
    any_precision: any.precision,
    any_recall: any.recall,
    any_f1: any.f1,
    any_f2: any.f2,
    typed_f1: typed.f1,
    leak,
    over_masking: overMasking,
    harmless_untouched: 1 - harmless.filter(({ found }) => found.length > 0).length / (harmless.length || 1),
  };
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)]));
}

/** Precision, recall, F1 and F2 of each type, and how many were labelled. */
export function byType(judged: readonly Judged[]): Record<string, Record<string, number>> {
  const types = [
    ...new Set(judged.flatMap(({ line, found }) => [...line.spans, ...found].map(({ type }) => type))),
  ];
  return Object.fromEntries(
    types.sort().map((type) => {
      const counts = count(judged, sameType, type);
      const rates = Object.entries(ratesOf(counts)).map(([name, value]) => [name, rounded(value)]);
      return [type, { ...Object.fromEntries(rates), labelled: counts.labelled }];
    }),
  );
}

const isUnseen = ({ line }: Judged): boolean => line.split === 'test';
const typesOf = (language: string): string => `${language}, F1 by type`;

/** By language and set, of both halves and of the half that nobody looked at; the F1 of each type, of both; then what is no chat. */
export function allFigures(): Record<string, Record<string, number>> {
  const figures: Record<string, Record<string, number>> = {};
  for (const language of evaluatedLanguages) {
    const judged = readEvaluation(language).map(judge);
    figures[language] = figuresOf(judged);
    const types = Object.entries(byType(judged)).map(([type, { f1 = 0 }]) => [type, f1] as const);
    figures[typesOf(language)] = Object.fromEntries(types);
    figures[`${language} unseen`] = figuresOf(judged.filter(isUnseen));
    for (const set of laterSets) {
      const later = readEvaluation(language, set).map(judge);
      figures[`${language} ${set}`] = figuresOf(later);
      figures[`${language} ${set} unseen`] = figuresOf(later.filter(isUnseen));
    }
  }
  for (const set of otherSets) {
    const judged = readSet(set).map(judge);
    const persons = byType(judged)['PERSON'];
    figures[set] = { ...figuresOf(judged), person_f1: persons?.['f1'] ?? 0 };
  }
  return figures;
}

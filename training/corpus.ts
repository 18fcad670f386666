// What the model learns from: the lines of this folder, written for this product, and a folder of licensed data
// (docs/screening.md names the sources). Nobody else's sentence enters the repository; only weights do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { riskRank, riskLevels, type RiskLevel } from '../src/contract/vocabulary.ts';

/** Whether a message lies above each of the levels none, low, medium and high; undefined where nobody knows. */
export type Targets = readonly (boolean | undefined)[];

export interface Example {
  readonly text: string;
  readonly targets: Targets;
  readonly weight: number;
  /** Examples of one family are variants of each other and never stand on both sides of a split. */
  readonly family: string;
  readonly language: string;
  /** A status of a social network rather than a message to a listener. */
  readonly isStatus: boolean;
}

const ownFolder = import.meta.dirname;

/** One object a line. */
export function readLines(path: string): Record<string, unknown>[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}

function isLevel(value: unknown): value is RiskLevel {
  return riskLevels.some((level) => level === value);
}

export function targetsOf(level: RiskLevel): boolean[] {
  return riskLevels.slice(1).map((_, index) => riskRank(level) > index);
}

/** Most of what people write is calm, the lines are not: calm ones count more. */
const calmWeight = 1.5;
const weightOf = (level: RiskLevel, weight: number): number =>
  level === 'none' ? weight * calmWeight : weight;

/**
 * What a service gets on an ordinary day (`*_service*`) is most of what arrives, and few of the lines; few too are those
 * of kinds of danger that the others hardly tell of (`*_suite*`).
 */
const ownWeights = [
  { part: '_service', weight: 16 },
  { part: '_suite', weight: 2 },
] as const;
const ownWeightOf = (file: string): number => ownWeights.find(({ part }) => file.includes(part))?.weight ?? 1;

/** For sources that only know whether a person is in danger: how far above high nobody can tell. */
const inDanger: Targets = [true, true, true, undefined];
const notInDanger: Targets = [undefined, false, false, false];

interface Source {
  readonly file: string;
  readonly weight: number;
  /** One line in so many is not learned from, but left to count false alarms on. */
  readonly apart?: number;
  readonly language?: string;
  readonly isStatus?: boolean;
}

const graded: readonly Source[] = [
  ...['pt', 'en', 'es'].flatMap((language) =>
    ['a', 'b'].map((part) => ({ file: `authored2_${language}_${part}.jsonl`, weight: 1 })),
  ),
  { file: 'authored_graded.jsonl', weight: 0.4 },
];

const binary: readonly Source[] = [
  // Real statuses are few beside the written lines: with less weight, what these say of messages drowns them.
  { file: 'boamente_pt_train.jsonl', weight: 8, isStatus: true },
  { file: 'ailuminate_en.jsonl', weight: 0.6 },
  { file: 'counselchat_en.jsonl', weight: 0.4 },
  { file: 'goemotions_en.jsonl', weight: 2, apart: 4 },
  { file: 'xed_subtitles.jsonl', weight: 2, apart: 4 },
];

function exampleOf(record: Record<string, unknown>, source: Source): Example {
  const { text, label, lang, group } = record;
  const targets =
    isLevel(label) && label !== 'none' ? targetsOf(label) : label === 'crisis' ? inDanger : undefined;
  const isGraded = graded.includes(source);
  return {
    text: String(text),
    targets: targets ?? (isGraded ? targetsOf('none') : notInDanger),
    weight: isGraded && label === 'none' ? weightOf('none', source.weight) : source.weight,
    family: `${source.file}:${String(group ?? text)}`,
    language: String(lang ?? source.language ?? ''),
    isStatus: source.isStatus ?? false,
  };
}

/** The examples of the data folder. */
export function readData(folder: string): Example[] {
  return [...graded, ...binary].flatMap((source) =>
    readLines(join(folder, source.file))
      .filter((_, index) => index % (source.apart ?? Infinity) !== 1)
      .map((record) => exampleOf(record, source)),
  );
}

/** Ordinary talk that the model was not trained on: each line is nothing at all. */
export function readOrdinary(folder: string): { text: string; source: string }[] {
  const unseen = [
    ...binary.filter(({ apart }) => apart !== undefined),
    { file: 'toldbr_pt.jsonl', apart: 1 },
  ];
  return unseen.flatMap(({ file, apart = 1 }) =>
    readLines(join(folder, file)).flatMap(({ text, lang }, index) =>
      index % apart === 1 % apart ? [{ text: String(text), source: `${file} ${String(lang)}` }] : [],
    ),
  );
}

/** The lines written for this product, by file: `pt_short.jsonl` holds Portuguese. */
export function readOwnLines(): Example[] {
  const files = readdirSync(join(ownFolder, 'lines')).sort();
  return files.flatMap((file) =>
    readLines(join(ownFolder, 'lines', file)).map(({ text, level, family }) => {
      if (!isLevel(level)) throw new Error(`${file}: no such level as ${String(level)}`);
      return {
        text: String(text),
        targets: targetsOf(level),
        weight: weightOf(level, ownWeightOf(file)),
        family: `${file}:${String(family)}`,
        language: file.slice(0, 2),
        isStatus: file.includes('tweets'),
      };
    }),
  );
}

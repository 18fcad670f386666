/**
 * `npm run screening:train-replies -- --data DIR`: trains the model that screens the AI's replies, on the lines of
 * training/replies and of the data folder, and writes src/core/screening/reply/model-data.ts. `--holdout` writes
 * nothing: it tells what share of bad replies is blocked at some shares of good ones, for each source left out, and
 * the score that so many good ones reach, by language.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureBuckets, type FeatureGroup } from '../src/core/screening/model/features.ts';
import { replyFeatures, replyScore, type ReplyFeatures } from '../src/core/screening/reply/features.ts';
import { readReplyByRules } from '../src/core/screening/reply/rules.ts';
import { locales, type Locale } from '../src/contract/vocabulary.ts';
import { createSentenceCutter } from '../src/server/messages/sentences.ts';
import { readLines } from './corpus.ts';
import { sparse } from './examples.ts';
import { linearScores, trainLinear, type LinearExample, type LinearModel } from './linear.ts';
import { recallAt } from './metrics.ts';
import { packRows } from './pack.ts';

const here = import.meta.dirname;
const output = join(here, '../src/core/screening/reply/model-data.ts');
const options = { outputs: 1, buckets: featureBuckets, epochs: 20, rate: 0.3, pull: 2e-4, averaged: 10 };
const mostRows = 200_000;

interface ReplyLine {
  readonly source: string;
  readonly locale: Locale;
  readonly isBad: boolean;
  readonly features: ReplyFeatures;
  readonly whole: LinearExample;
  readonly sentences: readonly LinearExample[];
  /** What has come of a good reply before its last sentence: every part of it must pass. */
  readonly beginnings: readonly LinearExample[];
}

interface Origin {
  readonly source: string;
  readonly locale: Locale;
}

function exampleOf(features: readonly FeatureGroup[], isBad: boolean): LinearExample {
  return { features: sparse(features), targets: Int8Array.of(Number(isBad)), weight: 1 };
}

function beginningsOf(reply: string): string[] {
  const cutter = createSentenceCutter();
  const sentences = [...cutter.push(reply), ...cutter.flush()];
  return sentences.slice(2).map((_, index) => sentences.slice(0, index + 2).join(''));
}

function lineOf(record: Record<string, unknown>, { source, locale }: Origin): ReplyLine {
  const reply = String(record['reply']);
  const isBad = record['label'] === 'block';
  const features = replyFeatures(readReplyByRules(reply, locale));
  const beginnings = isBad ? [] : beginningsOf(reply);
  return {
    source,
    locale,
    isBad,
    features,
    whole: exampleOf(features.whole, isBad),
    sentences: features.sentences.map((sentence) => exampleOf(sentence, isBad)),
    beginnings: beginnings.map((part) =>
      exampleOf(replyFeatures(readReplyByRules(part, locale)).whole, isBad),
    ),
  };
}

const localeOf = (name: unknown): Locale => locales.find((locale) => locale === name) ?? 'pt';

function readAll(folder: string): ReplyLine[] {
  const own = readdirSync(join(here, 'replies'))
    .sort()
    .flatMap((file) =>
      readLines(join(here, 'replies', file)).map((record) =>
        lineOf(record, { source: file, locale: localeOf(file.slice(0, 2)) }),
      ),
    );
  const given = readLines(join(folder, 'authored2_replies.jsonl')).map((record) =>
    lineOf(record, { source: 'authored2', locale: localeOf(record['lang']) }),
  );
  return [...given, ...own];
}

/** The sentence that makes a bad reply bad, as far as the model can tell: the others may well be kind. */
function worstOf(model: LinearModel, sentences: readonly LinearExample[]): LinearExample[] {
  const scores = sentences.map(({ features }) => linearScores(model, features)[0]);
  const worst = scores.indexOf(Math.max(...scores));
  return sentences.slice(worst, worst + 1);
}

/**
 * Twice: a bad reply says of none of its sentences that it is bad, so the first model chooses one of each for the
 * second (after Andrews, Tsochantaridis and Hofmann, 2002, "Support vector machines for multiple-instance
 * learning"), which has only the rows that proved largest.
 */
function trainRows(lines: readonly ReplyLine[]): LinearModel {
  const certain = lines.flatMap(({ isBad, whole, sentences, beginnings }) =>
    isBad ? [whole] : [whole, ...sentences, ...beginnings],
  );
  const first = trainLinear(certain, options);
  const limit = Float32Array.from(first.weights, Math.abs).sort()[featureBuckets - mostRows];
  const allowed = Uint8Array.from(first.weights, (weight) => Number(Math.abs(weight) > limit));
  const bad = lines.filter(({ isBad }) => isBad);
  const chosen = bad.flatMap(({ sentences }) => (sentences.length === 0 ? [] : worstOf(first, sentences)));
  return trainLinear([...certain, ...chosen], { ...options, allowed });
}

/** Who wrote the lines of a file: `pt_b.jsonl` and `es_b.jsonl` are by the same. */
const handOf = ({ source }: ReplyLine): string =>
  /^[a-z]{2}(.*)\.jsonl$/.exec(source)?.[1] ?? 'the data folder';
const shares = [0.01, 0.03, 0.05];

interface Judged {
  readonly line: ReplyLine;
  readonly score: number;
}

const recallOf = (judged: readonly Judged[], share: number): string =>
  recallAt(
    share,
    judged.map(({ score }) => score),
    judged.map(({ line }) => line.isBad),
  ).toFixed(3);

function holdOut(lines: readonly ReplyLine[]): void {
  const all: Judged[] = [];
  for (const hand of new Set(lines.map(handOf))) {
    const model = trainRows(lines.filter((line) => handOf(line) !== hand));
    const scoreOf = (features: readonly FeatureGroup[]): number => linearScores(model, sparse(features))[0];
    const judged = lines
      .filter((line) => handOf(line) === hand)
      .map((line) => ({ line, score: replyScore(line.features, scoreOf) }));
    const recalls = shares.map((share) => recallOf(judged, share)).join(' ');
    console.log(`${hand} of ${judged.length}: bad blocked at 1, 3, 5 % of good`, recalls);
    all.push(...judged);
  }
  for (const locale of locales) {
    const good = all.filter(({ line }) => line.locale === locale && !line.isBad).map(({ score }) => score);
    const sorted = good.sort((a, b) => b - a);
    const reached = shares.map((share) => sorted[Math.floor(good.length * share)].toFixed(2)).join(' ');
    console.log(`${locale}: 1, 3, 5 % of good reach`, reached);
  }
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, holdout: { type: 'boolean', default: false } },
});
if (!values.data)
  throw new Error('Name the folder of the data: npm run screening:train-replies -- --data DIR');
const lines = readAll(values.data);
if (values.holdout) holdOut(lines);
else {
  const linear = packRows(trainRows(lines));
  writeFileSync(
    output,
    [
      '// Written by training/replies.ts; not by hand.',
      "import type { PackedLinear } from '../model/weights.ts';",
      '',
      `export const replyModelData: PackedLinear = ${JSON.stringify(linear)};`,
      '',
    ].join('\n'),
  );
  console.log(`${lines.length} replies`);
}

/**
 * `npm run screening:train-replies -- --data DIR`: trains the model that screens the AI's replies, on the lines of
 * training/replies and of the data folder, and writes src/core/screening/reply/model-data.ts. `--holdout` writes
 * nothing: it tells what share of bad replies is blocked at some shares of good ones, for each source left out.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureBuckets, featuresOf } from '../src/core/screening/model/features.ts';
import { modelWords } from '../src/core/screening/model/words.ts';
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
const options = { outputs: 1, buckets: featureBuckets, epochs: 10, rate: 0.3, pull: 1e-5 };
const mostRows = 150_000;

interface ReplyLine {
  readonly source: string;
  readonly isBad: boolean;
  readonly example: LinearExample;
  /** What a good reply is made of. */
  readonly parts: readonly LinearExample[];
}

interface Origin {
  readonly source: string;
  readonly locale: Locale;
}

function exampleOf(reply: string, isBad: boolean, { locale }: Origin): LinearExample {
  const { text, evidence } = readReplyByRules(reply, locale);
  const words = modelWords(text).map((word) => word.text);
  const features = sparse(featuresOf(words, evidence));
  return { features, targets: Int8Array.of(Number(isBad)), weight: 1 };
}

/** Replies are screened sentence by sentence as they come: every part of a good one must pass. */
const partWeight = 0.5;

function partsOf(reply: string): string[] {
  const cutter = createSentenceCutter();
  const sentences = [...cutter.push(reply), ...cutter.flush()];
  if (sentences.length < 2) return [];
  const soFar = sentences.map((_, index) => sentences.slice(0, index + 1).join('')).slice(0, -1);
  return [...new Set([...sentences, ...soFar])];
}

function lineOf(record: Record<string, unknown>, origin: Origin): ReplyLine {
  const reply = String(record['reply']);
  const isBad = record['label'] === 'block';
  const parts = isBad ? [] : partsOf(reply);
  return {
    source: origin.source,
    isBad,
    example: exampleOf(reply, isBad, origin),
    parts: parts.map((part) => ({ ...exampleOf(part, false, origin), weight: partWeight })),
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

/** Twice: the second time only the rows that proved largest. */
function trainRows(lines: readonly ReplyLine[]): LinearModel {
  const examples = lines.flatMap(({ example, parts }) => [example, ...parts]);
  const first = trainLinear(examples, options);
  const limit = Float32Array.from(first.weights, Math.abs).sort()[featureBuckets - mostRows];
  const allowed = Uint8Array.from(first.weights, (weight) => Number(Math.abs(weight) > limit));
  return trainLinear(examples, { ...options, allowed });
}

function holdOut(lines: readonly ReplyLine[]): void {
  const hands = [/^authored2/, /^[a-z]{2}\./, /^[a-z]{2}_b/, /^[a-z]{2}_c/];
  for (const hand of hands) {
    const apart = lines.filter(({ source }) => hand.test(source));
    const model = trainRows(lines.filter(({ source }) => !hand.test(source)));
    const scores = apart.map(({ example }) => linearScores(model, example.features)[0]);
    const bad = apart.map(({ isBad }) => isBad);
    const shares = [0.01, 0.03, 0.05].map((share) => recallAt(share, scores, bad).toFixed(3));
    console.log(`${hand} of ${apart.length}: bad blocked at 1, 3, 5 % of good`, shares.join(' '));
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

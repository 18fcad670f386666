/**
 * `npm run anonymizer:train -- --names DIR`: trains the tagger on training/anonymizer/lines and writes its weights.
 * Names in the lines are now and then exchanged for others of the lists in DIR, so that it learns how people write
 * about people, not who they are. `--check` compares with the committed weights and writes nothing.
 */
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tagBuckets } from '../../src/core/anonymizer/tagger/features.ts';
import type { PackedTagger } from '../../src/core/anonymizer/tagger/tagger.ts';
import { outputs, transitionCount } from '../../src/core/anonymizer/tagger/tags.ts';
import { factsOf } from '../../src/core/anonymizer/tagger/words.ts';
import { packTable } from '../pack.ts';
import { createRandom, shuffle } from '../random.ts';
import { createTrainer, type Example, type Weights } from './crf.ts';
import { exampleOf, tagLine, unlisted, type TaggedLine } from './examples.ts';
import { readTrainingLines } from './marked.ts';
import { readNicknames } from './nicknames.ts';
import { createVariation } from './vary.ts';

const rounds = 24;
/** One training each, side by side: the mean of two leans less to the order in which lines came. */
const seeds = [20_261_126, 20_261_127] as const;
const rate = 0.1;
const decay = 2e-6;
/** Rows kept, those of the largest weights, and the round from which only they learn, to make up for the others. */
const rowsKept = 120_000;
const pruned = 10;
/** How often the lists are not asked about a word of somebody, as they know nothing of many. */
const forgotten = 0.1;
/** Below 0 finds more, above 0 finds less: on the half that may be looked at, the most of both. */
const reluctance = -0.1;

const { values } = parseArgs({
  options: {
    names: { type: 'string' },
    check: { type: 'boolean', default: false },
    // Of the one training that a process of its own does.
    seed: { type: 'string' },
  },
});
if (values.names === undefined) throw new Error('say where the lists of names are: --names DIR');
const folder = values.names;

const firstColumn = (name: string): string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0])
    .filter((name) => name !== '' && !name.includes(' '));
const nicknames = readNicknames()
  .filter(({ ordinary }) => !ordinary)
  .map(({ name }) => name);
const givenNames = [
  ...['given_br.tsv', 'given_es.tsv', 'given_us.txt', 'forenames_world.tsv'].map(firstColumn),
  nicknames,
];
const surnames = ['surnames_es.tsv', 'surnames_us.txt', 'surnames_world.tsv'].map(firstColumn);
/** The weights after the last rounds are averaged: any one of them leans to the lines that came last. */
const averaged = 12;

function addShare(mean: Float32Array, weights: Float32Array): void {
  for (let at = 0; at < mean.length; at++) mean[at] += weights[at] / averaged;
}

function sizesOf(rows: Float32Array): Float32Array {
  return Float32Array.from({ length: tagBuckets }, (_, bucket) =>
    rows
      .subarray(bucket * outputs, (bucket + 1) * outputs)
      .reduce((sum, weight) => sum + Math.abs(weight), 0),
  );
}

/** Clears all rows but the largest ones and tells which are left. */
function prune(rows: Float32Array): Uint8Array {
  const sizes = sizesOf(rows);
  const least = Math.max(Float32Array.from(sizes).sort().at(-rowsKept) ?? 0, 0.001);
  sizes.forEach((size, bucket) => {
    if (size < least) rows.fill(0, bucket * outputs, (bucket + 1) * outputs);
  });
  return Uint8Array.from(sizes, (size) => Number(size >= least));
}

const within = ({ buckets, gaps, gold }: Example, kept: Uint8Array): Example => ({
  buckets: buckets.map((list) => list.filter((bucket) => kept[bucket] === 1)),
  gaps,
  gold,
});

function train(lines: readonly TaggedLine[], seed: number): Weights {
  const random = createRandom(seed);
  const vary = createVariation({ random, givenNames, surnames, lines });
  let kept: Uint8Array | undefined;
  const trainer = createTrainer({ rate, decay });
  const order = Uint32Array.from(lines, (_, index) => index);
  const mean = {
    rows: new Float32Array(tagBuckets * outputs),
    transitions: new Float32Array(transitionCount),
  };
  for (let round = 0; round < rounds; round++) {
    if (round === pruned) kept = prune(trainer.weights.rows);
    shuffle(order, random);
    for (const index of order) {
      const line = round === 0 ? lines[index] : vary(lines[index]);
      const example = exampleOf(line, ({ text }, at) =>
        line.gold[at] !== 0 && random() < forgotten ? unlisted(text) : factsOf(text),
      );
      trainer.learn(kept === undefined ? example : within(example, kept));
    }
    if (round >= rounds - averaged) {
      addShare(mean.rows, trainer.weights.rows);
      addShare(mean.transitions, trainer.weights.transitions);
    }
    console.log(`${seed}: round ${round + 1} of ${rounds}`);
  }
  return mean;
}

function pack({ rows, transitions }: Weights): PackedTagger {
  const sizes = sizesOf(rows);
  const least = Math.max(Float32Array.from(sizes).sort().at(-rowsKept) ?? 0, 0.02);
  const none = new Float32Array(outputs);
  return {
    version: 'tagger-1',
    reluctance,
    transitions: Array.from(transitions, (value) => Math.round(value * 1e3) / 1e3),
    ...packTable(tagBuckets, (bucket) =>
      sizes[bucket] >= least ? rows.subarray(bucket * outputs, (bucket + 1) * outputs) : none,
    ),
  };
}

const trainApart = (seed: number): Promise<Weights> =>
  new Promise((resolve, reject) => {
    const own = [...process.argv.slice(2), '--seed', String(seed)];
    const training = fork(import.meta.filename, own, { serialization: 'advanced' });
    training.once('message', resolve);
    training.once('error', reject);
  });

const meanOf = (arrays: readonly Float32Array[]): Float32Array =>
  Float32Array.from({ length: arrays[0].length }, (_, at) =>
    arrays.reduce((sum, array) => sum + array[at] / arrays.length, 0),
  );

async function writeWeights(): Promise<void> {
  const file = join(import.meta.dirname, '../../src/core/anonymizer/tagger/model-data.ts');
  const trained = await Promise.all(seeds.map(trainApart));
  const weights = {
    rows: meanOf(trained.map(({ rows }) => rows)),
    transitions: meanOf(trained.map(({ transitions }) => transitions)),
  };
  const text = [
    '// Written by training/anonymizer/train.ts; not by hand.',
    "import type { PackedTagger } from './tagger.ts';",
    '',
    `export const taggerData: PackedTagger = ${JSON.stringify(pack(weights))};`,
    '',
  ].join('\n');
  if (!values.check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) throw new Error('the committed weights are other ones');
  else console.log('the committed weights are these');
}

if (values.seed === undefined) await writeWeights();
else {
  const lines = readTrainingLines().map(tagLine);
  console.log(`${lines.length} lines`);
  process.send?.(train(lines, Number(values.seed)));
}

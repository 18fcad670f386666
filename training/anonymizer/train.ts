/**
 * `npm run anonymizer:train -- --names DIR`: trains the tagger on training/anonymizer/lines and writes its weights.
 * Names in the lines are now and then exchanged for others of the lists in DIR, so that it learns how people write
 * about people, not who they are. `--check` compares with the committed weights and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PARTICLES } from '../../src/core/anonymizer/recognisers/name-words.ts';
import { tagBuckets } from '../../src/core/anonymizer/tagger/features.ts';
import type { PackedTagger } from '../../src/core/anonymizer/tagger/tagger.ts';
import { hashOf } from '../../src/core/text/hash.ts';
import { outputs, tags, transitionCount } from '../../src/core/anonymizer/tagger/tags.ts';
import { factsOf, type TaggedWord } from '../../src/core/anonymizer/tagger/words.ts';
import { packTable } from '../pack.ts';
import { createRandom, shuffle } from '../random.ts';
import { createTrainer, type Weights } from './crf.ts';
import { exampleOf, tagLine, unlisted, type TaggedLine } from './examples.ts';
import { readTrainingLines } from './marked.ts';

const rounds = 24;
const seed = 20_261_126;
const rate = 0.1;
const decay = 2e-6;
/** Rows kept, those of the largest weights. */
const rowsKept = 120_000;
/** How often a line is changed: names exchanged, lists forgotten, capitals lost or put where a neat writer has them. */
const odds = { exchanged: 0.5, forgotten: 0.05, lowered: 0.2, raised: 0.2 } as const;
/** Below 0: a name overlooked costs more than a word masked in vain. */
const reluctance = -0.1;

const { values } = parseArgs({
  options: { names: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (values.names === undefined) throw new Error('say where the lists of names are: --names DIR');
const folder = values.names;

const random = createRandom(seed);
const firstColumn = (name: string): string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0])
    .filter((name) => name !== '' && !name.includes(' '));
const givenNames = ['given_br.tsv', 'given_es.tsv', 'given_us.txt', 'forenames_world.tsv'].map(firstColumn);
const surnames = ['surnames_es.tsv', 'surnames_us.txt', 'surnames_world.tsv'].map(firstColumn);
const pick = (lists: string[][]): string => {
  const list = lists[Math.floor(random() * lists.length)];
  // Squared: the lists begin with the names that most people have, and so do texts.
  return list[Math.floor(random() ** 2 * list.length)];
};

const person = tags.indexOf('PERSON');
const proper = new Set([person, tags.indexOf('LOCATION'), tags.indexOf('ORGANIZATION')]);

function vary({ words, gold }: TaggedLine): TaggedLine {
  const exchanged = random() < odds.exchanged;
  const writing = random();
  const lowered = writing < odds.lowered;
  const raised = !lowered && writing < odds.lowered + odds.raised;
  const names = new Map<string, string>();
  const varied = words.map((word, index): TaggedWord => {
    let text = word.word;
    if (exchanged && gold[index] === person && !PARTICLES.has(text) && /^[a-z]{3}/u.test(text)) {
      const first = gold[index - 1] !== person;
      text = names.get(text) ?? pick(first ? givenNames : surnames);
      names.set(word.word, text);
    }
    const neat = word.gap === 'stop' || (proper.has(gold[index]) && !PARTICLES.has(text));
    return {
      ...word,
      word: text,
      hash: hashOf(text) | 0,
      capital: raised ? neat || word.capital : word.capital && !lowered,
    };
  });
  return { words: varied, gold };
}

/** The weights after the last rounds are averaged: any one of them leans to the lines that came last. */
const averaged = 14;

function addShare(mean: Float32Array, weights: Float32Array): void {
  for (let at = 0; at < mean.length; at++) mean[at] += weights[at] / averaged;
}

function train(lines: readonly TaggedLine[]): Weights {
  const trainer = createTrainer({ rate, decay });
  const order = Uint32Array.from(lines, (_, index) => index);
  const mean = {
    rows: new Float32Array(tagBuckets * outputs),
    transitions: new Float32Array(transitionCount),
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const line = round === 0 ? lines[index] : vary(lines[index]);
      const example = exampleOf(line, ({ word }, at) =>
        line.gold[at] !== 0 && random() < odds.forgotten ? unlisted(word) : factsOf(word),
      );
      trainer.learn(example);
    }
    if (round >= rounds - averaged) {
      addShare(mean.rows, trainer.weights.rows);
      addShare(mean.transitions, trainer.weights.transitions);
    }
    console.log(`round ${round + 1} of ${rounds}`);
  }
  return mean;
}

function pack({ rows, transitions }: Weights): PackedTagger {
  const size = (bucket: number): number => {
    let sum = 0;
    for (let output = 0; output < outputs; output++) sum += Math.abs(rows[bucket * outputs + output]);
    return sum;
  };
  const sizes = Float32Array.from({ length: tagBuckets }, (_, bucket) => size(bucket));
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

const file = join(import.meta.dirname, '../../src/core/anonymizer/tagger/model-data.ts');
const lines = readTrainingLines().map(tagLine);
console.log(`${lines.length} lines`);
const text = [
  '// Written by training/anonymizer/train.ts; not by hand.',
  "import type { PackedTagger } from './tagger.ts';",
  '',
  `export const taggerData: PackedTagger = ${JSON.stringify(pack(train(lines)))};`,
  '',
].join('\n');
if (!values.check) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) throw new Error('the committed weights are other ones');
else console.log('the committed weights are these');

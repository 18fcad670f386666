/**
 * `npm run screening:train -- --data DIR`: trains the screening's model on the lines of this folder and on the data
 * in DIR (docs/screening.md), and writes src/core/screening/model/model-data.ts. The same input gives the same
 * bytes on the same major version of Node. `--check` writes nothing and fails when the committed file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashOf } from '../src/core/text/hash.ts';
import type { Calibration, PackedModel } from '../src/core/screening/model/weights.ts';
import { readData, readOwnLines } from './corpus.ts';
import { readExample, type ReadExample } from './examples.ts';
import { calibrate, fit, fitLanguages, languages, levelOutputs, scorer } from './fit.ts';
import { packNumbers, packRows } from './pack.ts';

const output = join(import.meta.dirname, '../src/core/screening/model/model-data.ts');
/** One family in so many is kept apart to make probabilities of the sums. */
const calibrationShare = 7;
/**
 * The probabilities from which an output counts as reached; chosen on the dev halves of training/eval and on lines of
 * hands that were not yet learned from.
 */
const thresholds = [0.5, 0.65, 0.38, 0.43] as const;

const isApart = ({ example }: ReadExample): boolean => hashOf(example.family) % calibrationShare === 0;

/** For each language, from lines that the weights they are fitted on have not seen. */
function calibrations(read: readonly ReadExample[]): Calibration[] {
  const score = scorer(fit(read.filter((line) => !isApart(line))));
  return languages.map((language) => {
    const apart = read.filter(
      (line) =>
        isApart(line) &&
        !line.example.isStatus &&
        line.example.weight >= 1 &&
        line.example.language === language,
    );
    const scores = apart.map(score);
    const platt = Array.from({ length: levelOutputs }, (_, index) =>
      calibrate(
        scores.map((sums) => sums[index]),
        apart.map(({ example }) => example.targets[index] === true),
      ),
    );
    console.log(language, apart.length, platt);
    return {
      language,
      platt: platt.map(([slope, offset]) => [round(slope), round(offset)] as const),
      thresholds,
    };
  });
}

function train(folder: string): PackedModel {
  const read = [...readData(folder), ...readOwnLines()].map(readExample);
  console.log(`${read.length} lines`);
  const calibrated = calibrations(read);
  const { levels, status } = fit(read);
  return {
    version: 'model-5',
    linear: packRows(levels, status),
    languages: packNumbers(fitLanguages(read).weights),
    calibrations: calibrated,
  };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function sourceOf(model: PackedModel): string {
  return [
    '// Written by training/train.ts; not by hand.',
    "import type { PackedModel } from './weights.ts';",
    '',
    `export const modelData: PackedModel = ${JSON.stringify(model)};`,
    '',
  ].join('\n');
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (!values.data) throw new Error('Name the folder of the data: npm run screening:train -- --data DIR');
const source = sourceOf(train(values.data));
if (values.check) {
  const same = readFileSync(output, 'utf8') === source;
  console.log(same ? 'the same bytes' : 'NOT the same bytes');
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(output, source);
  console.log(`${output}: ${source.length} bytes`);
}

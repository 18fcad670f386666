/**
 * `npm run screening:eval`: the figures of the screening on training/eval, by language, and by category with
 * `--categories`; `--errors dev` lists what went wrong on the half that may be looked at; `--write` commits the
 * figures that npm test compares with, where they are better than those committed; `--data DIR` counts false alarms on ordinary talk of the data folder.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { riskRank } from '../src/contract/vocabulary.ts';
import { initialScreeningState, screen } from '../src/core/screening/screening.ts';
import { readOrdinary } from './corpus.ts';
import {
  allFigures,
  betterFigures,
  byCategory,
  committedFigures,
  evaluated,
  figuresFile,
  readEvaluation,
  screened,
  sets,
} from './figures.ts';

const { values } = parseArgs({
  options: {
    categories: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});

const figures = allFigures();
console.table(figures);
if (values.write) {
  const best = betterFigures(committedFigures(), figures);
  writeFileSync(figuresFile, `${JSON.stringify(best, null, 2)}\n`);
}
for (const language of evaluated) {
  const lines = sets.flatMap((set) => readEvaluation(language, set)).map(screened);
  if (values.categories) console.log(language, byCategory(lines));
  // The other half stays unseen, or its figures would soon tell nothing.
  const wrong = lines.filter(
    ({ split, said, level }) => split === 'dev' && Math.abs(riskRank(said) - riskRank(level)) > 1,
  );
  if (values.errors)
    for (const { text, level, said, score } of wrong)
      console.log(`${language} wanted ${level}, said ${said} (${score.toFixed(2)}): ${text}`);
}

/** Alarms in a thousand lines of talk that has nothing to do with danger. */
function countAlarms(folder: string): void {
  const counts = new Map<string, { lines: number; raised: number }>();
  for (const { text, source } of readOrdinary(folder)) {
    const count = counts.get(source) ?? { lines: 0, raised: 0 };
    const { requires_human } = screen(text, initialScreeningState, 0).analysis;
    counts.set(source, { lines: count.lines + 1, raised: count.raised + Number(requires_human) });
  }
  for (const [source, { lines, raised }] of counts)
    console.log(`${source}: ${raised} of ${lines}, ${((1000 * raised) / lines).toFixed(1)} in 1,000`);
}
if (values.data) countAlarms(values.data);

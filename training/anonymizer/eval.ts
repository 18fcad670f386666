/**
 * `npm run anonymizer:eval`: the figures of the anonymizer on training/anonymizer/eval, by language and with `--types`
 * by type; `--errors` lists what went wrong on the half that may be looked at; `--write` commits the figures that npm
 * test compares with.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allFigures, byType, figuresFile, judge } from './figures.ts';
import { evaluatedLanguages, readEvaluation, type LabelledSpan } from './marked.ts';

const { values } = parseArgs({
  options: {
    types: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

function showErrors(language: string): void {
  for (const { line, found } of readEvaluation(language).map(judge)) {
    // The other half stays unseen, or its figures would soon tell nothing.
    if (line.split !== 'dev') continue;
    const show = (spans: readonly LabelledSpan[]) =>
      spans.map(({ start, end, type }) => `${type}:${line.text.slice(start, end)}`);
    const [wanted, got] = [show(line.spans), show(found)];
    const missed = wanted.filter((one) => !got.includes(one));
    const extra = got.filter((one) => !wanted.includes(one));
    if (missed.length + extra.length > 0)
      console.log(`- ${line.text}\n    missed ${missed.join(' | ')}\n    extra ${extra.join(' | ')}`);
  }
}

for (const language of evaluatedLanguages) {
  if (values.errors) showErrors(language);
  if (values.types) {
    console.log(language);
    console.table(byType(readEvaluation(language).map(judge)));
  }
}
const figures = allFigures();
console.table(Object.fromEntries(Object.entries(figures).filter(([name]) => !name.endsWith('by type'))));
if (values.write) writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`);

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sabotages } from '../prove/sabotages.mjs';

test.each(sabotages.map((sabotage) => [sabotage.deed, sabotage] as const))(
  'the code has what is changed for “%s”, once',
  (_deed, { file, changes }) => {
    const source = readFileSync(file, 'utf8');
    for (const { find } of changes) expect(source.split(find)).toHaveLength(2);
  },
);

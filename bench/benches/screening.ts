import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScreeningMethods } from '../screening-program.ts';
import { atMost, type Figure } from '../support/figures.ts';
import type { Bench, Lab } from '../support/lab.ts';
import { startProgram, type Program } from '../support/remote.ts';
import { median } from '../support/statistics.ts';

const builtFolder = fileURLToPath(new URL('../../dist/core/screening/', import.meta.url));

/** What a careless expression takes its time over, and words that begin many patterns. */
const hostile: Readonly<Record<string, string>> = {
  letters: 'a',
  digits: '1',
  laughter: 'k',
  denials: 'não ',
  acts: 'tomei ',
  means: 'com a faca ',
};
const megabyte = 1_000_000;
/** Four times the text may take little more than four times the time. */
const linear = 8;

const start = (lab: Lab): Program<ScreeningMethods> =>
  lab.own(startProgram<ScreeningMethods>('screening-program.ts', {}));

async function waitFigures(lab: Lab): Promise<Figure[]> {
  const program = start(lab);
  const figures: Figure[] = [];
  for (const [length, most] of [
    [70, undefined],
    [500, 1],
    [8_000, 5],
  ] as const) {
    const measured: { p50: number; p99: number }[] = [];
    for (let round = 0; round < lab.pick(5, 1); round += 1)
      measured.push(await program.call('wait', { length, rounds: lab.pick(4, 1) }));
    figures.push(
      { name: `${length} characters, median`, value: median(measured.map(({ p50 }) => p50)), unit: 'ms' },
      {
        name: `${length} characters, p99`,
        value: median(measured.map(({ p99 }) => p99)),
        unit: 'ms',
        target: most === undefined ? undefined : atMost(most),
      },
    );
  }
  return figures;
}

async function hostileFigures(lab: Lab): Promise<Figure[]> {
  const program = start(lab);
  const figures: Figure[] = [];
  for (const [name, text] of Object.entries(hostile)) {
    const timeOf = async (length: number): Promise<number> => {
      const times: number[] = [];
      const argument = { text, times: length / text.length };
      for (let round = 0; round < lab.pick(5, 1); round += 1)
        times.push(await program.call('once', argument));
      return median(times);
    };
    const quarter = await timeOf(megabyte / 4);
    const whole = await timeOf(megabyte);
    figures.push(
      { name: `a megabyte of ${name}`, value: whole, unit: 'ms' },
      { name: `… to a quarter of it`, value: whole / quarter, unit: 'times', target: atMost(linear) },
    );
  }
  return figures;
}

async function loadFigure(lab: Lab): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < lab.pick(7, 2); round += 1) times.push(await start(lab).call('load'));
  return { name: 'load, to the first answer', value: median(times), unit: 'ms', target: atMost(100) };
}

function packageFigure(): Figure {
  const files = readdirSync(builtFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const bytes = files.reduce((sum, name) => sum + statSync(join(builtFolder, name)).size, 0);
  return { name: 'package, as built', value: bytes / 1_048_576, unit: 'MB', target: atMost(2) };
}

export const screening: Bench = {
  name: 'screening',
  about: 'time for a message of 70, 500 and 8,000 characters, a megabyte of one thing, load and package',
  minutes: 10,
  async run(lab) {
    return [
      ...(await waitFigures(lab)),
      ...(await hostileFigures(lab)),
      await loadFigure(lab),
      packageFigure(),
    ];
  },
};

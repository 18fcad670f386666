import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnonymizerMethods } from '../anonymizer-program.ts';
import { atLeast, atMost, type Figure } from '../support/figures.ts';
import type { Bench, Lab } from '../support/lab.ts';
import { startProgram, type Program } from '../support/remote.ts';
import { median } from '../support/statistics.ts';

const rivalsFolder = fileURLToPath(new URL('../rivals/', import.meta.url));
const tools = ['ours', 'redact-pii', 'compromise'];

/** What a careless expression takes its time over; each is repeated to 100,000 characters. */
const hostile: Readonly<Record<string, string>> = {
  letter: 'a',
  digits: '1',
  'digits and hyphens': '1-',
  'letters and digits': 'a1',
  at: '@',
  dots: 'a.',
  colons: 'a:',
  brackets: '[',
  names: 'ana ',
  streets: 'rua ',
  numbers: '12 ',
};
const hostileLength = 100_000;

function installRivals(lab: Lab): void {
  if (existsSync(`${rivalsFolder}node_modules`)) return;
  lab.say('installing redact-pii and compromise beside the bench');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: rivalsFolder,
    stdio: 'ignore',
  });
}

const start = (lab: Lab): Program<AnonymizerMethods> =>
  lab.own(startProgram<AnonymizerMethods>('anonymizer-program.ts', { execArgv: ['--expose-gc'] }));

async function listFigures(lab: Lab): Promise<Figure[]> {
  const measured: { ms: number; bytes: number }[] = [];
  for (let round = 0; round < lab.pick(7, 2); round += 1) measured.push(await start(lab).call('lists'));
  return [
    { name: 'name lists: load', value: median(measured.map(({ ms }) => ms)), unit: 'ms', target: atMost(80) },
    {
      name: 'name lists: memory',
      value: median(measured.map(({ bytes }) => bytes / 1_048_576)),
      unit: 'MB',
      target: atMost(8),
    },
  ];
}

/** Every tool in its own process, in turn, so that whatever else the machine does falls on all of them. */
async function paceFigures(lab: Lab): Promise<Figure[]> {
  const programs = new Map(tools.map((tool) => [tool, start(lab)] as const));
  const paces = new Map<string, number[]>(tools.map((tool) => [tool, []]));
  const waits = new Map<string, number[]>(tools.map((tool) => [tool, []]));
  for (let round = 0; round < lab.pick(5, 2); round += 1) {
    for (const [tool, program] of programs) {
      paces.get(tool)?.push(await program.call('pace', { tool, ms: lab.pick(3_000, 300) }));
      waits.get(tool)?.push(await program.call('wait', { tool, rounds: lab.pick(5, 1) }));
    }
  }
  const of = (figures: Map<string, number[]>, tool: string): number => median(figures.get(tool) ?? []);
  return tools.flatMap((tool) => [
    {
      name: `${tool}: millions of characters a second`,
      value: of(paces, tool) / 1e6,
      unit: '',
      target: tool === 'ours' ? atLeast(3) : undefined,
    },
    {
      name: `${tool}: 400 characters, p99`,
      value: of(waits, tool),
      unit: 'ms',
      target: tool === 'ours' ? atMost(0.1) : undefined,
    },
  ]);
}

async function hostileFigures(lab: Lab): Promise<Figure[]> {
  const program = start(lab);
  const figures: Figure[] = [];
  for (const [name, text] of Object.entries(hostile)) {
    const times: number[] = [];
    const argument = { tool: 'ours', text, times: hostileLength / text.length };
    for (let round = 0; round < lab.pick(5, 1); round += 1) times.push(await program.call('once', argument));
    figures.push({
      name: `100,000 characters of ${name}`,
      value: median(times),
      unit: 'ms',
      target: atMost(50),
    });
  }
  return figures;
}

export const anonymizer: Bench = {
  name: 'anonymizer',
  about: 'characters a second beside redact-pii and compromise, hostile texts, what the name lists cost',
  minutes: 10,
  async run(lab) {
    installRivals(lab);
    return [...(await paceFigures(lab)), ...(await hostileFigures(lab)), ...(await listFigures(lab))];
  },
};

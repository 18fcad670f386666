import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../scripts/build.mjs';
import { alerts } from './benches/alerts.ts';
import { anonymizer } from './benches/anonymizer.ts';
import { dashboard, search } from './benches/console.ts';
import { logins } from './benches/logins.ts';
import { replies } from './benches/replies.ts';
import { screening } from './benches/screening.ts';
import { sockets } from './benches/sockets.ts';
import { start } from './benches/start.ts';
import { throughput } from './benches/throughput.ts';
import { web } from './benches/web.ts';
import { nowMs } from './support/clock.ts';
import { describeMachine } from './support/configuration.ts';
import { renderReport, type BenchReport } from './support/figures.ts';
import { createLab, type Bench, type LabOptions } from './support/lab.ts';
import { openPostgresHouse } from './support/postgres.ts';

const benches: Bench[] = [
  ...[throughput, alerts, replies, sockets, logins, dashboard, search, start, screening, anonymizer],
  web,
];

const help = `npm run bench -- [NAME …] [--quick] [--json FILE] [--server FILE] [--client light|library] [--profile FOLDER]

Measures the compiled server on loopback, beside ceilings that run in turn with it. Without a name: everything,
about forty-five minutes on a machine that does nothing else. \`web\` needs a Chromium, CHROMIUM_PATH if it is not found.

${benches.map(({ name, about }) => `  ${name.padEnd(11)} ${about}`).join('\n')}

  --quick    seconds instead of minutes: shows that everything works, the figures mean nothing
  --json     writes configuration and figures there too; they end what is printed
  --server   measures this main.js instead of building; for a comparison with another version
  --client   what people and monitors connect with: \`light\` (default; costs next to nothing, so that the server
             is the bottleneck) or \`library\`, socket.io-client, which takes more time than the ceilings do
  --profile  writes a CPU profile of each server there; slows it down (read it with bench/profile.ts)`;

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      server: { type: 'string' },
      client: { type: 'string', default: 'light' },
      profile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
}

function chosen(names: string[]): Bench[] {
  const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(', ')}.\n\n${help}`);
  return names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name));
}

/** Runs one bench in its time and ends everything it started. */
async function runBench(bench: Bench, options: LabOptions): Promise<BenchReport> {
  const lab = createLab(options);
  const startedAt = nowMs();
  const report = { bench: bench.name, figures: [] };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const giveUp = () => reject(new Error(`Not done within ${bench.minutes} minutes.`));
    timer = setTimeout(giveUp, bench.minutes * 60_000);
  });
  const seconds = () => (nowMs() - startedAt) / 1000;
  try {
    const figures = await Promise.race([bench.run(lab), late]);
    return { ...report, figures, seconds: seconds() };
  } catch (error) {
    return {
      ...report,
      seconds: seconds(),
      error: error instanceof Error ? (error.stack ?? '') : String(error),
    };
  } finally {
    clearTimeout(timer);
    await lab.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(help);
  const selected = chosen(positionals);
  const builtMain = fileURLToPath(new URL('../dist/server/main.js', import.meta.url));
  if (values.server === undefined) await ensureBuilt();
  if (values.profile) mkdirSync(values.profile, { recursive: true });
  const client = values.client === 'library' ? 'library' : 'light';
  const machine = describeMachine();
  const postgres = await openPostgresHouse();
  try {
    const configuration = { ...machine, ...(await postgres.describe()), client, quick: values.quick };
    for (const [name, value] of Object.entries(configuration)) console.log(`${name.padEnd(20)} ${value}`);
    const reports: BenchReport[] = [];
    for (const bench of selected) {
      console.log(`\n${bench.name}: ${bench.about}`);
      const report = await runBench(bench, {
        main: values.server ? resolve(values.server) : builtMain,
        quick: values.quick,
        client,
        profileFolder: values.profile ? resolve(values.profile) : undefined,
        postgres,
        say: (line) => console.log(`  … ${line}`),
      });
      console.log(renderReport(report));
      reports.push(report);
      if (report.error) process.exitCode = 1;
    }
    const all = { configuration, reports };
    console.log(`\n${JSON.stringify(all)}`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
  } finally {
    await postgres.stop();
  }
}

await main();

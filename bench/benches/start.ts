import { atMost, type Figure } from '../support/figures.ts';
import type { Bench, Lab } from '../support/lab.ts';
import { createPeople } from '../support/people.ts';
import { median } from '../support/statistics.ts';

interface Engine {
  name: string;
  env: Record<string, string>;
  folder: string;
}

async function timeStarts(lab: Lab, { name, env, folder }: Engine): Promise<Figure[]> {
  const first = await lab.startOn(folder, env);
  await createPeople(first.url, 20);
  await first.stop();
  const times: number[] = [];
  const cpuTimes: number[] = [];
  for (let round = 0; round < lab.pick(7, 2); round += 1) {
    const server = await lab.startOn(folder, env);
    times.push(server.startMs);
    cpuTimes.push(server.startCpuMs);
    await server.stop();
  }
  return [
    {
      name: `${name}: first start`,
      value: first.startMs,
      unit: 'ms',
      note: 'creates the tables and the admin',
    },
    {
      name: `${name}: start to serving`,
      value: median(times),
      unit: 'ms',
      target: atMost(2_000),
      note: `${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))}`,
    },
    { name: `${name}: processor time until then`, value: median(cpuTimes), unit: 'ms' },
  ];
}

async function run(lab: Lab): Promise<Figure[]> {
  const postgres = { DATABASE_URL: await lab.createDatabase() };
  return [
    ...(await timeStarts(lab, { name: 'PostgreSQL', env: postgres, folder: lab.createFolder() })),
    ...(await timeStarts(lab, { name: 'embedded', env: {}, folder: lab.createFolder() })),
  ];
}

export const start: Bench = {
  name: 'start',
  about: 'from the start of the process to the first answer of /readyz, with a database that exists',
  minutes: 5,
  run,
};

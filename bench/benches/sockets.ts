import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadMethods } from '../load-generator.ts';
import type { PersonAccess } from '../load/crowd.ts';
import { nowMs } from '../support/clock.ts';
import { atMost, type Figure } from '../support/figures.ts';
import type { Bench, Lab } from '../support/lab.ts';
import { split } from '../support/parallel.ts';
import { createPeople } from '../support/people.ts';
import type { Program } from '../support/remote.ts';
import type { RunningServer } from '../support/server.ts';

const socketsEach = 1_000;
const heartbeatMs = 30_000;

interface Memory {
  sockets: number;
  rss: number;
  heap: number;
}

async function settledMemory({ probe, metric }: RunningServer, restMs: number): Promise<Memory> {
  await sleep(restMs);
  const { rss, heapUsed, external } = await probe.memory();
  return { sockets: await metric('checkpoint_sockets'), rss, heap: heapUsed + external };
}

async function connectMore(
  service: RunningServer,
  generators: Program<LoadMethods>[],
  people: PersonAccess[],
): Promise<void> {
  const parts = split(people, generators.length);
  await Promise.all(
    generators.map((generator, index) =>
      generator.call('connectMore', { url: service.url, people: parts[index] ?? [] }),
    ),
  );
}

const kilobytesEach = (key: 'rss' | 'heap', from: Memory, to: Memory): number =>
  (to[key] - from[key]) / (to.sockets - from.sockets) / 1024;

function memoryFigures(none: Memory, some: Memory, many: Memory): Figure[] {
  const each = (to: Memory, target: Figure['target']): Figure[] => [
    {
      name: `memory of each of ${to.sockets} joined sockets`,
      value: kilobytesEach('rss', none, to),
      unit: 'KB',
      target,
      note: `resident; on the heap and beside it ${kilobytesEach('heap', none, to).toFixed(1)} KB`,
    },
  ];
  return [
    ...each(some, atMost(40)),
    ...each(many, atMost(40)),
    {
      name: `memory of each socket from ${some.sockets} to ${many.sockets}`,
      value: kilobytesEach('rss', some, many),
      unit: 'KB',
    },
  ];
}

async function idleCpu(
  lab: Lab,
  { probe }: RunningServer,
  generators: Program<LoadMethods>[],
): Promise<Figure> {
  await Promise.all(generators.map((generator) => generator.call('beat', { everyMs: heartbeatMs })));
  await sleep(lab.pick(10_000, 1_000));
  const [cpuBefore, before] = [await probe.cpuMs(), nowMs()];
  await sleep(lab.pick(60_000, 5_000));
  const value = ((await probe.cpuMs()) - cpuBefore) / (nowMs() - before);
  const note = `of one core; a heartbeat every ${heartbeatMs / 1000} s and the pings of Socket.IO`;
  return { name: 'idle with heartbeats', value: value * 100, unit: '%', target: atMost(6), note };
}

/** A server that has done nothing yet: what it took to create the conversations would hide what sockets take. */
async function startFresh(lab: Lab, count: number) {
  const folder = lab.createFolder();
  const env = { DATABASE_URL: await lab.createDatabase() };
  const former = await lab.startOn(folder, env);
  const people = await createPeople(former.url, count);
  await former.stop();
  return { service: await lab.startOn(folder, env), people };
}

async function run(lab: Lab): Promise<Figure[]> {
  const [some, many] = lab.pick([2_000, 5_000], [200, 500]);
  const restMs = lab.pick(10_000, 2_000);
  const generators = lab.startGenerators(Math.ceil(many / socketsEach));
  const { service, people } = await startFresh(lab, many);
  // A first crowd comes and goes, so that what is loaded and grown only once is no socket's memory.
  await connectMore(service, generators, people.slice(0, some / 4));
  await Promise.all(generators.map((generator) => generator.call('disconnect')));
  await sleep(restMs + 1_000);
  const none = await settledMemory(service, restMs);
  await connectMore(service, generators, people.slice(0, some));
  const atSome = await settledMemory(service, restMs);
  lab.say(`${atSome.sockets} sockets: ${Math.round(atSome.rss / 2 ** 20)} MB`);
  await connectMore(service, generators, people.slice(some));
  const atMany = await settledMemory(service, restMs);
  lab.say(`${atMany.sockets} sockets: ${Math.round(atMany.rss / 2 ** 20)} MB`);
  return [...memoryFigures(none, atSome, atMany), await idleCpu(lab, service, generators)];
}

export const sockets: Bench = {
  name: 'sockets',
  about:
    'people who have joined their conversation and say nothing, in generators elsewhere (mind ulimit -n)',
  minutes: 15,
  run,
};

import { setTimeout as pause } from 'node:timers/promises';
import type { CeilingMethods } from '../support/ceiling.ts';
import type { LoadMethods } from '../load-generator.ts';
import type { FloodResult } from '../load/writing.ts';
import type { MonitorAccess, PersonAccess } from '../load/crowd.ts';
import { atLeast, atMost, latencyFigures, type Figure } from '../support/figures.ts';
import type { Bench, Lab, Service } from '../support/lab.ts';
import { split } from '../support/parallel.ts';
import { createMonitors, createPeople, holdAll } from '../support/people.ts';
import { startProgram, type Program } from '../support/remote.ts';
import { seedOlderMessages } from '../support/seed.ts';
import { median, percentile } from '../support/statistics.ts';

/** Far longer than a message takes that is on its way to a monitor. */
const unheardPauseMs = 500;

/** What the same load is put on in turn. */
interface Target {
  name: string;
  url: string;
  people: PersonAccess[];
  monitors: MonitorAccess[];
  /** Monitors that hear of each message. */
  hearing: number;
  cpuMs: () => Promise<number>;
}

interface Round {
  perSecond: number;
  /** Processor time of the server for each message. */
  cpuMicroseconds: number;
  p99: number;
  failed: number;
  /** Messages that a monitor did not get. */
  unheard: number;
}

const peopleCount = 200;
const monitorCount = 2;
const generatorCount = 2;

/** The service with a conversation held by a monitor for each person, so that no AI takes part. */
async function prepareService(service: Service, name: string): Promise<Target> {
  const monitors = await createMonitors(service.url, monitorCount);
  const people = await createPeople(service.url, peopleCount);
  if (monitors[0]) await holdAll(service.url, monitors[0], people);
  return { name, url: service.url, people, monitors, hearing: monitorCount, cpuMs: service.probe.cpuMs };
}

async function startCeiling(lab: Lab, { file, hearing }: { file: string; hearing: number }): Promise<Target> {
  const env = { DATABASE_URL: await lab.createDatabase() };
  const program = lab.own(startProgram<CeilingMethods>(file, { env }));
  return {
    name: file.replace('.ts', ''),
    url: await program.call('url'),
    people: Array.from({ length: peopleCount }, (_, index) => ({ conversationId: index + 1, token: 'none' })),
    monitors: Array.from({ length: monitorCount }, () => ({ username: 'monitor', token: 'none' })),
    hearing,
    cpuMs: () => program.call('cpuMs'),
  };
}

type Generators = Program<LoadMethods>[];

/** Connects everybody to the target, lets `work` run, and lets everybody go. */
async function onTarget<T>(generators: Generators, target: Target, work: () => Promise<T>): Promise<T> {
  const people = split(target.people, generators.length);
  const monitors = split(target.monitors, generators.length);
  await Promise.all(
    generators.map((generator, index) =>
      generator.call('connect', {
        url: target.url,
        people: people[index] ?? [],
        monitors: monitors[index] ?? [],
      }),
    ),
  );
  try {
    return await work();
  } finally {
    await Promise.all(generators.map((generator) => generator.call('disconnect')));
  }
}

async function floodOnce(
  generators: Generators,
  target: Target,
  times: { warmMs: number; ms: number },
): Promise<Round> {
  return onTarget(generators, target, async () => {
    const cpuBefore = await target.cpuMs();
    const parts = await Promise.all(generators.map((generator) => generator.call('flood', times)));
    const cpu = (await target.cpuMs()) - cpuBefore;
    const sum = (pick: (part: FloodResult) => number) => parts.reduce((total, part) => total + pick(part), 0);
    const stored = sum(({ sent, failed }) => sent - failed);
    return {
      perSecond: (sum(({ completed }) => completed) * 1000) / times.ms,
      cpuMicroseconds: (cpu * 1000) / stored,
      p99: percentile(
        parts.flatMap(({ latencies }) => latencies),
        99,
      ),
      failed: sum(({ failed }) => failed),
      unheard: target.hearing === 0 ? 0 : await countUnheard(generators, stored),
    };
  });
}

/** Monitors hear a moment later what is no alert: asked until all was heard, or nothing more came for a while. */
async function countUnheard(generators: Generators, stored: number): Promise<number> {
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const heard = (
      await Promise.all(generators.map((generator) => generator.call('monitorMessages')))
    ).flat();
    const unheard = Math.max(...heard.map((count) => stored - count));
    if (unheard <= 0 || unheard === before) return unheard;
    before = unheard;
    await pause(unheardPauseMs);
  }
}

/** Everybody’s turn in each round, so that whatever else the machine does falls on all of them. */
async function inRounds(lab: Lab, generators: Generators, targets: Target[]): Promise<Map<Target, Round[]>> {
  const rounds = new Map<Target, Round[]>(targets.map((target) => [target, []]));
  const times = lab.pick({ warmMs: 1_500, ms: 6_000 }, { warmMs: 500, ms: 1_500 });
  const count = lab.pick(7, 2);
  for (let round = 0; round <= count; round += 1) {
    for (const target of targets) {
      const result = await floodOnce(generators, target, times);
      // The first round only warms everything up.
      if (round > 0) rounds.get(target)?.push(result);
      lab.say(
        `${round === 0 ? 'warm-up' : `round ${round}`}, ${target.name}: ${Math.round(result.perSecond)}/s`,
      );
    }
  }
  return rounds;
}

async function latencyAt(
  lab: Lab,
  generators: Generators,
  { target, rate, wanted }: { target: Target; rate: number; wanted: number },
): Promise<Figure[]> {
  const ms = rate > 100 ? lab.pick(15_000, 2_000) : lab.pick(60_000, 3_000);
  const write = (writtenMs: number) =>
    Promise.all(
      generators.map((generator) =>
        generator.call('pace', { rate: rate / generators.length, ms: writtenMs, alarmingEvery: 0 }),
      ),
    );
  const parts = await onTarget(generators, target, async () => {
    // Two hundred sockets that have just connected all at once are no steady rate yet.
    await write(lab.pick(2_000, 500));
    return write(ms);
  });
  const latencies = parts.flatMap((part) => part.latencies);
  const name = `send to own new_message at ${Math.round(rate)}/s`;
  const [p50, p99] = [percentile(latencies, 50), percentile(latencies, 99)];
  return latencyFigures(name, { p50, p99, wanted });
}

/** Ratios are those of the same round, and then the median of them. */
function ratio(ours: Round[], theirs: Round[]): number {
  return median(ours.map((round, index) => round.perSecond / (theirs[index]?.perSecond ?? NaN)));
}

function figuresOf(name: string, rounds: Round[]): Figure[] {
  const of = (pick: (round: Round) => number) => median(rounds.map(pick));
  const rates = rounds.map(({ perSecond }) => Math.round(perSecond));
  return [
    {
      name: `${name}: messages`,
      value: of(({ perSecond }) => perSecond),
      unit: '/s',
      note: `rounds ${Math.min(...rates)} to ${Math.max(...rates)}, p99 ${Math.round(of(({ p99 }) => p99))} ms`,
    },
    {
      name: `${name}: processor time of the server`,
      value: of(({ cpuMicroseconds }) => cpuMicroseconds),
      unit: 'µs a message',
    },
  ];
}

async function run(lab: Lab): Promise<Figure[]> {
  const generators = lab.startGenerators(generatorCount);
  const empty = await lab.startService('throughput-empty');
  const full = await lab.startService('throughput-full');
  const older = lab.pick(
    { conversations: 5_000, messagesEach: 100 },
    { conversations: 200, messagesEach: 100 },
  );
  lab.say(`writing ${older.conversations * older.messagesEach} older messages`);
  await seedOlderMessages(full.databaseUrl, older);
  const ours = await prepareService(empty, 'service');
  const oursFull = await prepareService(full, 'service with older messages');
  const insert = await startCeiling(lab, { file: 'insert-server.ts', hearing: monitorCount });
  const echo = await startCeiling(lab, { file: 'echo-server.ts', hearing: 0 });
  const targets = [ours, insert, oursFull, echo];
  const rounds = await inRounds(lab, generators, targets);
  const of = (target: Target) => rounds.get(target) ?? [];
  const all = [...of(ours), ...of(oursFull)];
  const perSecond = median(of(ours).map((round) => round.perSecond));
  // A million rows of all four targets were written: cleaning up after them is not what a message waits for.
  await lab.settleDatabase();
  return [
    ...targets.flatMap((target) => figuresOf(target.name, of(target))),
    { name: 'service / insert server', value: ratio(of(ours), of(insert)), unit: '', target: atLeast(0.6) },
    { name: 'service / bare echo', value: ratio(of(ours), of(echo)), unit: '' },
    {
      name: 'with older messages / empty',
      value: ratio(of(oursFull), of(ours)),
      unit: '',
      target: atLeast(0.9),
      note: `${older.conversations * older.messagesEach} older messages`,
    },
    { name: 'refused or lost', value: total(all, 'failed'), unit: 'messages', target: atMost(0) },
    { name: 'not heard by a monitor', value: total(all, 'unheard'), unit: 'messages', target: atMost(0) },
    {
      name: 'alerts raised',
      value: await empty.metric('checkpoint_alerts_total'),
      unit: '',
      target: atMost(0),
    },
    ...(await latencyAt(lab, generators, { target: ours, rate: perSecond / 2, wanted: 50 })),
    ...(await latencyAt(lab, generators, { target: ours, rate: 20, wanted: 12 })),
  ];
}

const total = (rounds: Round[], key: 'failed' | 'unheard'): number =>
  rounds.reduce((sum, round) => sum + round[key], 0);

export const throughput: Bench = {
  name: 'throughput',
  about:
    '200 people, each with a conversation that a monitor holds, write as fast as they are answered; 2 monitors hear all',
  minutes: 20,
  run,
};

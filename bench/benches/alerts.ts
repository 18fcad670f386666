import { setTimeout as sleep } from 'node:timers/promises';
import { startRedis } from '../../scripts/services.mjs';
import type { LoadMethods } from '../load-generator.ts';
import type { MonitorAccess, PersonAccess } from '../load/crowd.ts';
import { modelReply } from '../load/texts.ts';
import { atMost, latencyFigures, type Figure } from '../support/figures.ts';
import type { Bench, Lab, Service } from '../support/lab.ts';
import { createMonitors, createPeople } from '../support/people.ts';
import { untilQuiet } from '../support/quiet.ts';
import type { Program } from '../support/remote.ts';
import { median, percentile } from '../support/statistics.ts';

interface Variant {
  name: string;
  service: Service;
  people: PersonAccess[];
  monitors: MonitorAccess[];
}

interface Round {
  /** Send to alert of each one, ms. */
  delays: number[];
  p50: number;
  p99: number;
  crises: number;
  missed: number;
  failed: number;
  /** Processor time of the server, of one core. */
  cpuPercent: number;
}

interface Generators {
  writers: Program<LoadMethods>;
  watchers: Program<LoadMethods>;
}

const peopleCount = 200;
const monitorCount = 2;
const ratePerSecond = 200;
const alarmingEvery = 20;
const stayMs = 300;
/** As many replies at once as there are people: nobody’s reply waits for another one. */
const aiConcurrency = `${peopleCount}`;

async function startVariant(lab: Lab, name: string, env: Record<string, string>): Promise<Variant> {
  const service = await lab.startService(`alerts-${name.replaceAll(' ', '-')}`, {
    AI_CONCURRENCY: aiConcurrency,
    ...env,
  });
  const monitors = await createMonitors(service.url, monitorCount);
  return { name, service, monitors, people: await createPeople(service.url, peopleCount) };
}

/** A model whose first word takes a second. */
async function startSlow(lab: Lab): Promise<{ variant: Variant; url: string }> {
  const model = await lab.startSimulator();
  await model.set({ firstWordMs: 1_000, wordMs: 10, reply: modelReply });
  return { variant: await startVariant(lab, 'slow AI', { OLLAMA_BASE_URL: model.url }), url: model.url };
}

/** A model that never says a word; the slow one on a node of a cluster, with its Redis and without. */
async function startOthers(lab: Lab, slowUrl: string): Promise<Variant[]> {
  const hanging = await lab.startSimulator();
  await hanging.set({ fault: 'hang_before_headers' });
  const [redis, leaving] = [lab.own(await startRedis()), lab.own(await startRedis())];
  const cluster = {
    OLLAMA_BASE_URL: slowUrl,
    JWT_SECRET: 'a secret of the bench, 32 bytes or more',
    VAULT_KEY: 'a key of the bench, with 32 bytes or more',
  };
  const variants = [
    await startVariant(lab, 'AI hangs', { OLLAMA_BASE_URL: hanging.url }),
    await startVariant(lab, 'Redis there', { ...cluster, REDIS_URL: redis.url }),
    await startVariant(lab, 'Redis away', { ...cluster, REDIS_URL: leaving.url }),
  ];
  await leaving.stop();
  return variants;
}

async function watching<T>(
  { watchers }: Generators,
  { service, monitors }: Variant,
  work: () => Promise<T>,
): Promise<T> {
  await watchers.call('connect', { url: service.url, people: [], monitors });
  try {
    return await work();
  } finally {
    await watchers.call('disconnect');
  }
}

async function alertRound(generators: Generators, variant: Variant, ms: number): Promise<Round> {
  const { writers, watchers } = generators;
  return watching(generators, variant, async () => {
    await writers.call('connect', { url: variant.service.url, people: variant.people, monitors: [] });
    const cpuBefore = await variant.service.probe.cpuMs();
    const { alarming, failed } = await writers.call('pace', { rate: ratePerSecond, ms, alarmingEvery });
    const cpuMs = (await variant.service.probe.cpuMs()) - cpuBefore;
    await sleep(1_000);
    const seen = await watchers.call('monitorAlerts');
    await writers.call('disconnect');
    const sentAt = new Map(alarming.map((written) => [written.messageId, written.sentAt]));
    const delays = seen.flatMap((alerts) =>
      alerts.flatMap(({ messageId, at }) => at - (sentAt.get(messageId ?? 0) ?? NaN)),
    );
    const matched = delays.filter(Number.isFinite);
    return {
      delays: matched,
      p50: percentile(matched, 50),
      p99: percentile(matched, 99),
      crises: alarming.length,
      missed: alarming.length * monitorCount - matched.length,
      failed,
      cpuPercent: (cpuMs / ms) * 100,
    };
  });
}

/** People who are gone before anything could have been answered: how many of them no monitor heard of. */
async function visitRound(generators: Generators, variant: Variant, count: number): Promise<number> {
  const people = await createPeople(variant.service.url, count);
  return watching(generators, variant, async () => {
    const { url } = variant.service;
    const written = await generators.writers.call('visit', { url, people, rate: 20, stayMs });
    await sleep(2_000);
    const seen = await generators.watchers.call('monitorAlerts');
    return seen.reduce((missed, alerts) => {
      const heardOf = new Set(alerts.map(({ conversationId }) => conversationId));
      return missed + written.filter((id) => !heardOf.has(id)).length;
    }, 0);
  });
}

/**
 * Rounds of each variant in turn, by variant; the first round only warms everything up. Every other round goes the
 * other way: what one leaves to the next, as work of the database, falls on all alike.
 */
async function takeTurns(lab: Lab, generators: Generators, variants: Variant[]): Promise<Round[][]> {
  const rounds = variants.map((): Round[] => []);
  for (let number = 0; number <= lab.pick(5, 1); number += 1) {
    const turns = [...variants.entries()];
    for (const [index, variant] of number % 2 === 0 ? turns : turns.reverse()) {
      const round = await alertRound(generators, variant, lab.pick(15_000, 3_000));
      await untilQuiet(variant.service, 30_000);
      if (number > 0) rounds[index]?.push(round);
      lab.say(
        `${number === 0 ? 'warm-up' : `round ${number}`}, ${variant.name}: p99 ${round.p99.toFixed(1)} ms`,
      );
    }
  }
  return rounds;
}

const medianOf = (rounds: Round[], key: 'p50' | 'p99' | 'cpuPercent') =>
  median(rounds.map((round) => round[key]));

function figuresOf(name: string, rounds: Round[], wanted?: number): Figure[] {
  const latency = { p50: medianOf(rounds, 'p50'), p99: medianOf(rounds, 'p99') };
  const sum = (key: 'crises' | 'missed' | 'failed') => rounds.reduce((total, round) => total + round[key], 0);
  return [
    ...latencyFigures(
      `${name}: send to crisis_alert`,
      wanted === undefined ? latency : { ...latency, wanted },
    ),
    {
      name: `${name}: alerts missed`,
      value: sum('missed'),
      unit: `of ${sum('crises') * monitorCount}`,
      target: atMost(0),
    },
    {
      name: `${name}: processor time of the server`,
      value: medianOf(rounds, 'cpuPercent'),
      unit: '%',
      note: 'of one core',
    },
    { name: `${name}: messages refused or lost`, value: sum('failed'), unit: '', target: atMost(0) },
  ];
}

/** The rounds of a variant by its name. */
type Taken = ReadonlyMap<string, Round[]>;

/** How much worse it is than another, over all rounds: one round has but two or three beyond its percentile. */
function ratioFigure(taken: Taken, name: string, base: string): Figure {
  const p99Of = (one: string) =>
    percentile(
      (taken.get(one) ?? []).flatMap(({ delays }) => delays),
      99,
    );
  const value = p99Of(name) / p99Of(base);
  return { name: `${name}: p99 / that of ${base}`, value, unit: '' };
}

/** One server has the machine alone, as the milliseconds want it; then four take turns, for the ratios. */
async function run(lab: Lab): Promise<Figure[]> {
  const [writers, watchers] = lab.startGenerators(2);
  if (!writers || !watchers) throw new Error('There are two generators.');
  const generators = { writers, watchers };
  const slow = await startSlow(lab);
  const [alone = []] = await takeTurns(lab, generators, [slow.variant]);
  const others = await startOthers(lab, slow.url);
  const variants = [slow.variant, ...others];
  const rounds = await takeTurns(lab, generators, variants);
  const taken: Taken = new Map(variants.map(({ name }, index) => [name, rounds[index] ?? []]));
  const figures = [
    ...figuresOf('slow AI', alone, 25),
    ...[...taken].flatMap(([name, some]) =>
      figuresOf(name === slow.variant.name ? `${name}, beside the others` : name, some),
    ),
    ...others
      .filter(({ name }) => name !== 'Redis there')
      .map(({ name }) => ({ ...ratioFigure(taken, name, slow.variant.name), target: atMost(1.2) })),
    // What the absence does alone: the slow AI's server knows no other nodes.
    ratioFigure(taken, 'Redis away', 'Redis there'),
  ];
  for (const variant of variants) {
    const count = lab.pick(200, 20);
    const missed = await visitRound(generators, variant, count);
    const name = `${variant.name}: alerts missed of people gone after ${stayMs} ms`;
    figures.push({ name, value: missed, unit: `of ${count * monitorCount}`, target: atMost(0) });
    lab.say(`log of ${variant.name}: ${JSON.stringify(variant.service.complaints())}`);
  }
  return figures;
}

export const alerts: Bench = {
  name: 'alerts',
  about: `200 messages a second of 200 people, every twentieth a crisis, ${aiConcurrency} replies at once, 2 monitors`,
  minutes: 20,
  run,
};

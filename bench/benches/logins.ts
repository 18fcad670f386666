import { callRoute } from '../../test/support/wire.ts';
import type { LoadMethods } from '../load-generator.ts';
import { nowMs } from '../support/clock.ts';
import { atMost, latencyFigures, type Figure } from '../support/figures.ts';
import type { Bench, Lab } from '../support/lab.ts';
import { createMonitors, createPeople, holdAll, monitorPassword } from '../support/people.ts';
import type { Program } from '../support/remote.ts';
import { median, percentile } from '../support/statistics.ts';

const atOnce = 16;

interface Logins {
  times: number[];
  /** Answered with anything but a token. */
  refused: number;
}

/** Sixteen logins at once, again and again until the chat is over. */
async function keepLoggingIn(url: string, usernames: string[], chat: Promise<unknown>): Promise<Logins> {
  const result: Logins = { times: [], refused: 0 };
  let isOver = false;
  const ended = () => {
    isOver = true;
  };
  chat.then(ended, ended);
  while (!isOver) {
    const logins = usernames.map(async (username) => {
      const startedAt = nowMs();
      const body = { username, password: monitorPassword };
      const { status } = await callRoute(url, 'POST /auth/login', { body });
      if (status === 200) result.times.push(nowMs() - startedAt);
      else result.refused += 1;
    });
    await Promise.all(logins);
  }
  return result;
}

const chatFor = (generator: Program<LoadMethods>, ms: number) =>
  generator.call('pace', { rate: 20, ms, alarmingEvery: 0 });

async function run(lab: Lab): Promise<Figure[]> {
  const service = await lab.startService('logins');
  const monitors = await createMonitors(service.url, atOnce);
  const people = await createPeople(service.url, 100);
  const [generator] = lab.startGenerators(1);
  if (!monitors[0] || !generator) throw new Error('Nobody is there.');
  await holdAll(service.url, monitors[0], people);
  await generator.call('connect', { url: service.url, people, monitors: monitors.slice(0, 2) });
  const usernames = monitors.map(({ username }) => username);
  const p99s = { quiet: [] as number[], busy: [] as number[] };
  const logins: Logins = { times: [], refused: 0 };
  let failed = 0;
  for (let round = 0; round < lab.pick(5, 1); round += 1) {
    const ms = lab.pick(15_000, 5_000);
    const quiet = await chatFor(generator, ms);
    const chatting = chatFor(generator, ms);
    const { times, refused } = await keepLoggingIn(service.url, usernames, chatting);
    const busy = await chatting;
    p99s.quiet.push(percentile(quiet.latencies, 99));
    p99s.busy.push(percentile(busy.latencies, 99));
    failed += quiet.failed + busy.failed;
    logins.times.push(...times);
    logins.refused += refused;
    lab.say(
      `round ${round + 1}: p99 ${p99s.quiet.at(-1)?.toFixed(1)} ms quiet, ${p99s.busy.at(-1)?.toFixed(1)} ms busy`,
    );
  }
  return [
    { name: 'chat without logins, p99', value: median(p99s.quiet), unit: 'ms' },
    {
      name: `chat during ${atOnce} logins at once, p99`,
      value: median(p99s.busy),
      unit: 'ms',
      target: atMost(50),
    },
    { name: 'messages refused or lost', value: failed, unit: '', target: atMost(0) },
    ...latencyFigures('one of the logins', {
      p50: percentile(logins.times, 50),
      p99: percentile(logins.times, 99),
    }),
    { name: 'logins refused', value: logins.refused, unit: `of ${logins.times.length + logins.refused}` },
  ];
}

export const logins: Bench = {
  name: 'logins',
  about: '16 monitors log in at once, again and again, while people write 20 messages a second',
  minutes: 6,
  run,
};

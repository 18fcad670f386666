import { callRoute, mustCall } from '../../test/support/wire.ts';
import type { PersonAccess } from '../load/crowd.ts';
import { alarmingText } from '../load/texts.ts';
import { nowMs } from '../support/clock.ts';
import { atMost, type Figure } from '../support/figures.ts';
import type { Bench, Lab, Service } from '../support/lab.ts';
import { inParallel } from '../support/parallel.ts';
import { createMonitors, createPeople } from '../support/people.ts';
import { untilQuiet } from '../support/quiet.ts';
import { seedHistory, seedOlderMessages } from '../support/seed.ts';
import { percentile } from '../support/statistics.ts';

async function logInMonitor(service: Service): Promise<string> {
  const [monitor] = await createMonitors(service.url, 1);
  if (!monitor) throw new Error('Nobody is there.');
  return monitor.token;
}

/** Every open conversation has a history, and most an alert that nobody has acknowledged. */
async function raiseAlerts({ url }: Service, people: PersonAccess[]): Promise<void> {
  await inParallel(people, 16, ({ conversationId: id, token }) =>
    mustCall(url, 'POST /chat/conversations/{id}/messages', {
      token,
      params: { id },
      body: { text: alarmingText() },
    }),
  );
}

async function timeCall(call: () => Promise<unknown>, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const startedAt = nowMs();
    await call();
    times.push(nowMs() - startedAt);
  }
  // The first ones compile queries and warm the caches.
  return times.slice(Math.ceil(count / 10));
}

/** All pages of the queue, one after the other; returns how many conversations they hold. */
async function readAllPages(url: string, token: string): Promise<number> {
  let conversations = 0;
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = cursor === undefined ? {} : { cursor };
    const page = await callRoute(url, 'GET /chat/monitor/dashboard', { token, query });
    if (page.status !== 200) throw new Error(`The dashboard answered ${page.status}.`);
    conversations += page.body.length;
    cursor = page.headers.get('x-next-cursor');
  }
  return conversations;
}

async function runDashboard(lab: Lab): Promise<Figure[]> {
  const service = await lab.startService('dashboard');
  const token = await logInMonitor(service);
  const count = lab.pick(500, 100);
  const people = await createPeople(service.url, count);
  await seedHistory(service.databaseUrl, 40);
  await raiseAlerts(service, people.slice(0, count * 0.8));
  await untilQuiet(service, 60_000);
  const open = await readAllPages(service.url, token);
  const read = () => mustCall(service.url, 'GET /chat/monitor/dashboard', { token });
  const times = await timeCall(read, lab.pick(100, 10));
  return [
    {
      name: 'open conversations',
      value: open,
      unit: '',
      note: 'each with 40 older messages, most with an alert',
    },
    { name: 'dashboard, p50', value: percentile(times, 50), unit: 'ms' },
    {
      name: 'dashboard, p99',
      value: percentile(times, 99),
      unit: 'ms',
      target: atMost(100),
      note: 'first page',
    },
  ];
}

export const dashboard: Bench = {
  name: 'dashboard',
  about: 'what a monitor’s console reads with 500 open conversations',
  minutes: 5,
  run: runDashboard,
};

/** How long the server did nothing else while `work` ran. */
async function longestBlock({ probe }: Service, work: () => Promise<unknown>): Promise<number> {
  await probe.watchLoop();
  await work();
  return probe.longestBlockMs();
}

async function runSearch(lab: Lab): Promise<Figure[]> {
  const service = await lab.startService('search');
  const token = await logInMonitor(service);
  const seed = lab.pick({ conversations: 500, messagesEach: 100 }, { conversations: 100, messagesEach: 50 });
  await seedOlderMessages(service.databaseUrl, seed);
  const search = (q: string) => () =>
    mustCall(service.url, 'GET /chat/monitor/dashboard', { token, query: { q, limit: 50 } });
  // A word of nearly every conversation, two words together, and one that is nowhere.
  const searches = ['família', 'garden chuva', 'nowhere'].map((words) => ({ words, read: search(words) }));
  for (const { read } of searches) await timeCall(read, 5);
  const count = lab.pick(40, 5);
  const idle = await longestBlock(service, () => new Promise((resolve) => setTimeout(resolve, 3_000)));
  const figures: Figure[] = [
    { name: 'longest block while idle', value: idle, unit: 'ms', note: 'of the machine' },
  ];
  for (const { words, read } of searches) {
    let times: number[] = [];
    const block = await longestBlock(service, async () => {
      times = await timeCall(read, count);
    });
    const name = `search for “${words}”`;
    figures.push(
      { name: `${name}: longest block of the event loop`, value: block, unit: 'ms', target: atMost(20) },
      { name: `${name}, p99`, value: percentile(times, 99), unit: 'ms' },
    );
  }
  return figures;
}

export const search: Bench = {
  name: 'search',
  about: 'a monitor searches 50,000 messages',
  minutes: 6,
  run: runSearch,
};

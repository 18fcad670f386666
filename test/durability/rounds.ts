import { expect } from 'vitest';
import type { Message } from '../../src/contract/conversation.ts';
import {
  expectAcknowledged,
  expectAlerts,
  expectWhole,
  isAnswered,
  readAlerts,
  readMessages,
  shows,
} from './checks.ts';
import type { Crowd, Moment } from './crowd.ts';
import { pause, until } from './patience.ts';
import type { Writer } from './writer.ts';

// A round ends at an acknowledgement or a sending, whichever chance says, with the kill in that very moment.

export interface Figures {
  conversations: number;
  acknowledged: number;
  stored: number;
  crises: number;
  alerts: number;
  alertsLive: number;
}

/** Kills a node, sometimes all of them, sometimes one again while it starts, and waits until all are up. */
async function killOne({ world, chance, after }: Crowd): Promise<void> {
  const victim = chance.between(0, world.size - 1);
  const all = Array.from({ length: world.size }, (_, node) => node);
  const victims = chance.percent(15) ? all : [victim];
  const moment = chance.oneOf<Moment>(['acknowledgement', 'sending']);
  let dead: Promise<unknown> = Promise.resolve();
  await after(chance.between(3, 40), moment, () => {
    dead = Promise.all(victims.map((node) => world.kill(node)));
  });
  await dead;
  const starts = victims.map((node) => world.start(node));
  if (chance.percent(20)) {
    await pause(chance.between(0, Math.round(world.startMs())));
    await world.kill(victim);
    await Promise.all(starts);
    await world.start(victim);
  } else await Promise.all(starts);
}

/** Looks whether everything acknowledged since the last look is there, and monitors know of each crisis in it. */
export function createLooks({ world, token, writers, watchers }: Crowd) {
  const seen = new Map<Writer, { stored: Message[]; acknowledged: number }>();

  async function lookAt(url: string, writer: Writer): Promise<void> {
    const before = seen.get(writer) ?? { stored: [], acknowledged: 0 };
    const acknowledged = [...writer.acknowledged];
    if (acknowledged.length === before.acknowledged) return;
    const { stored } = before;
    stored.push(...(await readMessages(url, writer, { token, after: stored.at(-1)?.id })));
    expectAcknowledged(stored, acknowledged);
    seen.set(writer, { stored, acknowledged: acknowledged.length });
  }

  return async function look(): Promise<void> {
    const crises = writers.flatMap(({ acknowledged }) =>
      acknowledged.filter(({ isCrisis }) => isCrisis).map(({ id }) => id),
    );
    const url = await world.reach(0);
    for (const writer of writers) await lookAt(url, writer);
    await until('every monitor knows every crisis', () =>
      watchers.every(({ known }) => crises.every((id) => known.has(id))),
    );
  };
}

/** Plays the rounds; after each, what was acknowledged is there and every monitor knows every crisis. */
export async function playRounds(crowd: Crowd, rounds: number): Promise<void> {
  const look = createLooks(crowd);
  for (let round = 1; round <= rounds; round += 1) {
    await killOne(crowd);
    await look();
    await crowd.replaceOne();
  }
}

async function answeredAll(crowd: Crowd, url: string): Promise<boolean> {
  for (const writer of crowd.writers)
    if (!isAnswered(await readMessages(url, writer, { token: crowd.token }))) return false;
  return true;
}

/** Pages follow live, without another crash to make them read again, what is written now. */
async function followLive(crowd: Crowd): Promise<void> {
  await Promise.all(crowd.present().map((writer) => writer.reload()));
  await crowd.after(80, 'acknowledgement', () => undefined);
  await Promise.all(crowd.present().map((writer) => writer.rest()));
}

/** Ends the load and looks at everything. */
export async function finish(crowd: Crowd): Promise<Figures> {
  const url = await crowd.world.reach(0);
  await followLive(crowd);
  await until('every reply that was due is made', () => answeredAll(crowd, url));
  const wholes = [];
  for (const writer of crowd.writers) wholes.push(await expectWhole(url, writer, crowd.token));
  const crises = wholes.flatMap((whole) => whole.crises);
  await until('every monitor knows every crisis', () =>
    crowd.watchers.every(({ known }) => crises.every((id) => known.has(id))),
  );
  const alerts = await readAlerts(url, crowd.token);
  expectAlerts(wholes, alerts, [...crowd.watchers]);
  for (const { problems } of crowd.watchers) expect(problems).toEqual([]);
  for (const writer of crowd.present())
    await until('the page shows all that is stored', async () =>
      shows(writer, await readMessages(url, writer, { token: crowd.token })),
    );
  return {
    conversations: wholes.length,
    acknowledged: crowd.writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
    stored: wholes.reduce((sum, { stored }) => sum + stored.length, 0),
    crises: crises.length,
    alerts: alerts.length,
    alertsLive: crowd.watchers.reduce((sum, watcher) => sum + watcher.liveCount(), 0),
  };
}

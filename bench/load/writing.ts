import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { nowMs } from '../support/clock.ts';
import { within } from '../support/parallel.ts';
import type { Crowd, Person } from './crowd.ts';
import { alarmingText, calmText } from './texts.ts';

/** A message that was acknowledged and came back to its person. */
export interface Written {
  messageId: number;
  sentAt: number;
  ownAt: number;
}

export interface FloodResult {
  /** Sent in all, warming up included. */
  sent: number;
  /** Acknowledged and back within the measured time. */
  completed: number;
  /** Refused, or neither acknowledged nor back in the end. */
  failed: number;
  latencies: number[];
}

const drainMs = 10_000;

/** Sends one message; undefined when it was refused. */
export function write(person: Person, text: string): Promise<Written | undefined> {
  const clientMessageId = randomUUID();
  return new Promise((resolve) => {
    const sentAt = nowMs();
    let messageId: number | undefined;
    let ownAt: number | undefined;
    const settle = () => {
      if (messageId !== undefined && ownAt !== undefined) resolve({ messageId, sentAt, ownAt });
    };
    person.own.set(clientMessageId, (at) => {
      ownAt = at;
      settle();
    });
    const payload = {
      conversation_id: person.conversationId,
      message: text,
      client_message_id: clientMessageId,
    };
    person.wire.emit('send_message', payload, (answer) => {
      if (!answer.ok) return resolve(undefined);
      messageId = answer.message_id ?? 0;
      settle();
    });
  });
}

/** Everybody writes the next message as soon as the last one is acknowledged and back. */
export async function flood(
  { people }: Crowd,
  { warmMs, ms }: { warmMs: number; ms: number },
): Promise<FloodResult> {
  const beginsAt = nowMs() + warmMs;
  const endsAt = beginsAt + ms;
  const result: FloodResult = { sent: 0, completed: 0, failed: 0, latencies: [] };
  let underWay = 0;
  const keepWriting = async (person: Person) => {
    while (nowMs() < endsAt) {
      result.sent += 1;
      underWay += 1;
      const written = await write(person, calmText());
      underWay -= 1;
      if (!written) result.failed += 1;
      else if (written.ownAt >= beginsAt && nowMs() <= endsAt) {
        result.completed += 1;
        result.latencies.push(written.ownAt - written.sentAt);
      }
    }
  };
  await within(warmMs + ms + drainMs, Promise.all(people.map(keepWriting)));
  result.failed += underWay;
  return result;
}

export interface PaceOptions {
  /** Messages a second, by all people of this crowd together. */
  rate: number;
  ms: number;
  /** Every so many messages one is alarming; 0: none. */
  alarmingEvery: number;
}

export interface PaceResult {
  sent: number;
  failed: number;
  /** From sending to the own `new_message`, ms. */
  latencies: number[];
  alarming: Written[];
}

/** Writes at a steady rate, however long the answers take. */
export async function pace({ people }: Crowd, options: PaceOptions): Promise<PaceResult> {
  const { rate, ms, alarmingEvery } = options;
  const beganAt = nowMs();
  const total = Math.floor((rate * ms) / 1000);
  const result: PaceResult = { sent: 0, failed: 0, latencies: [], alarming: [] };
  const underWay = new Set<Promise<void>>();
  const send = (index: number) => {
    const person = people[index % people.length];
    if (!person) return;
    const isAlarming = alarmingEvery > 0 && index % alarmingEvery === 0;
    const done: Promise<void> = write(person, isAlarming ? alarmingText() : calmText())
      .then((written) => {
        if (!written) result.failed += 1;
        else result.latencies.push(written.ownAt - written.sentAt);
        if (written && isAlarming) result.alarming.push(written);
      })
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
  while (result.sent < total) {
    const due = Math.min(total, Math.floor(((nowMs() - beganAt) * rate) / 1000) + 1);
    while (result.sent < due) send(result.sent++);
    await sleep(Math.max(1, beganAt + (result.sent * 1000) / rate - nowMs()));
  }
  await within(drainMs, Promise.all(underWay));
  result.failed += underWay.size;
  return result;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { openPerson, type PersonAccess } from './crowd.ts';
import { alarmingText } from './texts.ts';

export interface VisitOptions {
  url: string;
  people: PersonAccess[];
  /** Visits begun a second. */
  rate: number;
  /** How long after writing the connection is dropped. */
  stayMs: number;
}

/** People who come, write one alarming message and are gone soon after; returns whose message was sent. */
export async function visit({ url, people, rate, stayMs }: VisitOptions): Promise<number[]> {
  const written: number[] = [];
  const stay = async (access: PersonAccess) => {
    const { wire, conversationId } = await openPerson(url, access);
    wire.emit('send_message', { conversation_id: conversationId, message: alarmingText() }, () => undefined);
    written.push(conversationId);
    await sleep(stayMs);
    wire.drop();
  };
  const visits: Promise<void>[] = [];
  for (const access of people) {
    visits.push(stay(access));
    await sleep(1000 / rate);
  }
  await Promise.all(visits);
  return written;
}

import { asc, eq } from 'drizzle-orm';
import { expect } from 'vitest';
import {
  alert_signals,
  alerts,
  audit,
  conversations,
  messages,
  notes,
  type AlertRow,
  type ConversationRow,
  type MessageRow,
} from '../../src/server/db/schema.ts';
import type { Scene } from './handover-scene.ts';

// What a verb left in the tables.

export async function readConversation({ db }: Scene, id: number): Promise<ConversationRow> {
  const [row] = await db.select().from(conversations).where(eq(conversations.id, id));
  if (!row) throw new Error('no conversation');
  return row;
}

/** The service’s own words in the history, oldest first. */
export async function readHistory({ db }: Scene, id: number): Promise<MessageRow[]> {
  const rows = await db
    .select()
    .from(messages)
    .where(eq(messages.conversation_id, id))
    .orderBy(asc(messages.id));
  return rows.filter((row) => row.sender === 'system');
}

/** The last alert of the conversation. */
export async function readAlert({ db }: Scene, id: number): Promise<AlertRow | undefined> {
  const rows = await db.select().from(alerts).where(eq(alerts.conversation_id, id)).orderBy(asc(alerts.id));
  return rows.at(-1);
}

/** How often every monitor was told of the conversation’s alerts. */
export async function countSignals({ db }: Scene, id: number): Promise<number> {
  return (await db.select().from(alert_signals).where(eq(alert_signals.conversation_id, id))).length;
}

export async function readAudit({ db }: Scene, id: number) {
  return db
    .select({ actor: audit.actor, action: audit.action, details: audit.details })
    .from(audit)
    .where(eq(audit.conversation_id, id))
    .orderBy(asc(audit.id));
}

export async function readNotes({ db }: Scene, id: number): Promise<string[]> {
  const rows = await db.select().from(notes).where(eq(notes.conversation_id, id)).orderBy(asc(notes.id));
  return rows.map((row) => `${row.author_name}: ${row.text}`);
}

/** Everything of a conversation that a refused verb must leave as it was. */
export async function readAll(scene: Scene, id: number) {
  return {
    conversation: await readConversation(scene, id),
    history: await readHistory(scene, id),
    alert: await readAlert(scene, id),
    audit: await readAudit(scene, id),
    notes: await readNotes(scene, id),
  };
}

/** Asserts that the verb is refused in this way and that nothing of the conversation changed by it. */
export async function expectRefused(
  scene: Scene,
  id: number,
  refused: { code: string; message?: RegExp; verb: () => Promise<unknown> },
): Promise<void> {
  const before = await readAll(scene, id);
  await expect(refused.verb()).rejects.toMatchObject({
    code: refused.code,
    ...(refused.message ? { message: expect.stringMatching(refused.message) } : {}),
  });
  expect(await readAll(scene, id)).toEqual(before);
}

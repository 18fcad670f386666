import { expect } from 'vitest';
import type { Alert } from '../../src/contract/alert.ts';
import type { Message } from '../../src/contract/conversation.ts';
import { mustCall, callRoute } from '../support/wire.ts';
import type { Watcher } from './watcher.ts';
import type { Writer } from './writer.ts';

// What must hold of everything that was acknowledged, read through the service itself.

const pageSize = 200;

/** The messages of a conversation behind `after`, page by page, oldest first. */
export async function readMessages(
  url: string,
  writer: Writer,
  { token, after = 0 }: { token: string; after?: number | undefined },
): Promise<Message[]> {
  const all: Message[] = [];
  for (;;) {
    const page = await mustCall(url, 'GET /chat/conversations/{id}/messages', {
      params: { id: writer.conversationId },
      query: { limit: pageSize, after: all.at(-1)?.id ?? after },
      token,
    });
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}

/** Every alert there is. */
export async function readAlerts(url: string, token: string): Promise<Alert[]> {
  const all: Alert[] = [];
  let cursor: string | null = null;
  do {
    const { status, body, headers }: Awaited<ReturnType<typeof callRoute<'GET /chat/monitor/alerts'>>> =
      await callRoute(url, 'GET /chat/monitor/alerts', { query: cursor ? { cursor } : {}, token });
    if (status !== 200) throw new Error(`the alerts could not be read: ${status}`);
    all.push(...body);
    cursor = headers.get('x-next-cursor');
  } while (cursor);
  return all;
}

const byId = (messages: Message[]): Map<number, Message> => new Map(messages.map((one) => [one.id, one]));

/** Ids grow, nothing was stored twice, and every message of the person is one that was sent, to the letter. */
function expectWellFormed(stored: Message[], writer: Writer): void {
  const ids = stored.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  const own = stored.filter(({ sender }) => sender === 'user');
  const clientIds = own.map(({ client_message_id }) => client_message_id);
  expect(new Set(clientIds).size).toBe(clientIds.length);
  for (const { text, client_message_id } of own) expect(text).toBe(writer.sent.get(client_message_id ?? ''));
}

/** Everything acknowledged is there under its id, with its text and its client id. */
export function expectAcknowledged(stored: Message[], acknowledged: Writer['acknowledged']): void {
  const found = byId(stored);
  const missing = acknowledged.filter(({ id, text, clientMessageId }) => {
    const row = found.get(id);
    return row?.text !== text || row.client_message_id !== clientMessageId;
  });
  expect(missing).toEqual([]);
}

export interface Whole {
  stored: Message[];
  crises: number[];
}

/** Everything that must hold of one conversation; returns what is in it and which messages are crises. */
export async function expectWhole(url: string, writer: Writer, monitorToken: string): Promise<Whole> {
  const stored = await readMessages(url, writer, { token: monitorToken });
  expectWellFormed(stored, writer);
  expectAcknowledged(stored, writer.acknowledged);
  const flagged = stored.filter((message) => message.flagged).map(({ id }) => id);
  const alarming = writer.acknowledged.filter(({ isCrisis }) => isCrisis).map(({ id }) => id);
  expect(flagged).toEqual(expect.arrayContaining(alarming));
  expect(writer.problems).toEqual([]);
  return { stored, crises: flagged };
}

/** Each crisis is in an alert of its conversation, and each monitor was told of it. */
export function expectAlerts(wholes: Whole[], alerts: Alert[], watchers: Watcher[]): void {
  const inAlerts = new Map(
    alerts.flatMap((alert) => alert.message_ids.map((id) => [id, alert.conversation_id] as const)),
  );
  for (const { stored, crises } of wholes)
    for (const id of crises) expect([id, inAlerts.get(id)]).toEqual([id, stored[0]?.conversation_id]);
  const all = wholes.flatMap(({ crises }) => crises);
  expect(alerts.flatMap((alert) => alert.message_ids).sort()).toEqual(all.sort());
  for (const watcher of watchers) expect(all.filter((id) => !watcher.known.has(id))).toEqual([]);
}

/** The page shows what is stored, no more and no less. */
export function shows(writer: Writer, stored: Message[]): boolean {
  return writer.shown.size === stored.length && stored.every(({ id, text }) => writer.shown.get(id) === text);
}

/** Whether something of the AI stands behind the last words of the person. */
export function isAnswered(stored: Message[]): boolean {
  const last = stored.findLastIndex(({ sender }) => sender === 'user');
  return stored.slice(last).some(({ sender }) => sender === 'ai');
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openDatabase, type Database, type Db } from '../../src/server/db/database.ts';
import {
  alerts,
  conversations,
  messages,
  person_presence,
  users,
  type AlertRow,
  type ConversationRow,
  type MessageRow,
} from '../../src/server/db/schema.ts';
import type { MonitorCaller } from '../../src/server/platform/caller.ts';
import { newAlertId, newConversationId } from '../../src/server/platform/ids.ts';
import type { Engine } from '../support/engines.ts';
import { createTestDatabase } from '../support/test-database.ts';

/*
 * Rows as the other features leave them, written straight into the tables: what the console reads is tested
 * against stored states, some of which take minutes or hours to arise by themselves.
 */

/** A database of its own for the tests of one block. */
export function useDatabase(engine: Engine): { readonly db: Db } {
  let database: Database | undefined;
  let remove = async (): Promise<void> => undefined;

  beforeAll(async () => {
    if (engine === 'postgres') {
      const made = await createTestDatabase();
      remove = made.drop;
      database = await openDatabase({ databaseUrl: made.url, dataDir: '' });
      return;
    }
    const dataDir = mkdtempSync(join(tmpdir(), 'checkpoint-monitor-'));
    remove = async () => rmSync(dataDir, { recursive: true, force: true });
    database = await openDatabase({ databaseUrl: undefined, dataDir });
  });
  afterAll(async () => {
    await database?.close();
    await remove();
  });
  return {
    get db(): Db {
      if (!database) throw new Error('the database is not open');
      return database.db;
    },
  };
}

/** A fixed moment, `minutes` after the beginning of the tests’ time. */
export const at = (minutes: number): Date => new Date(Date.UTC(2026, 0, 1, 12) + minutes * 60_000);

export async function addUser(db: Db, username: string, role: 'monitor' | 'admin' = 'monitor') {
  const [row] = await db
    .insert(users)
    .values({ username, display_name: `Name of ${username}`, role, password_hash: '-' })
    .returning();
  if (!row) throw new Error('no user');
  return row;
}

export function callerOf(user: Awaited<ReturnType<typeof addUser>>): MonitorCaller {
  const { id, username, display_name, role } = user;
  return {
    kind: 'monitor',
    userId: id,
    username,
    displayName: display_name,
    role,
    loginId: `login-${id}`,
    expiresAt: Number.MAX_SAFE_INTEGER,
    address: '127.0.0.1',
  };
}

export async function addConversation(db: Db, given: Partial<ConversationRow> = {}): Promise<number> {
  const id = given.id ?? newConversationId();
  const moment = given.last_activity ?? at(0);
  await db.insert(conversations).values({
    id,
    title: 'Conversation',
    locale: 'pt',
    country: 'BR',
    access_token_hashes: ['-'],
    ai_mode: 'ollama',
    screening_state: {},
    last_activity: moment,
    created_at: moment,
    updated_at: moment,
    ...given,
  });
  return id;
}

export async function addMessages(
  db: Db,
  conversationId: number,
  given: (Partial<MessageRow> & { text: string })[],
): Promise<number[]> {
  const rows = await db
    .insert(messages)
    .values(
      given.map((row) => ({
        conversation_id: conversationId,
        sender: 'user' as const,
        author: 'user',
        created_at: at(0),
        ...row,
      })),
    )
    .returning({ id: messages.id });
  return rows.map(({ id }) => id);
}

export async function addMessage(
  db: Db,
  conversationId: number,
  given: Partial<MessageRow> & { text: string },
): Promise<number> {
  const [id] = await addMessages(db, conversationId, [given]);
  if (id === undefined) throw new Error('no message');
  return id;
}

export async function addAlert(
  db: Db,
  conversationId: number,
  given: Partial<AlertRow> = {},
): Promise<string> {
  const id = newAlertId();
  await db.insert(alerts).values({
    id,
    conversation_id: conversationId,
    kind: 'crisis',
    status: 'open',
    risk_level: 'critical',
    created_at: at(0),
    ...given,
  });
  return id;
}

/** The person’s page is there; with a past moment it was. */
export async function connectPerson(db: Db, conversationId: number, expiresAt = new Date('2999-01-01')) {
  await db
    .insert(person_presence)
    .values({ conversation_id: conversationId, node_id: 'node', expires_at: expiresAt });
}

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll } from 'vitest';
import { makeBackup } from '../../src/server/app/backup.ts';
import { writeWhole, type Target } from '../../src/server/app/target-file.ts';
import { compressInto } from '../../src/server/db/backup/file.ts';
import { keptShapes } from '../../src/server/db/backup/tables.ts';
import { writeBackup } from '../../src/server/db/backup/write.ts';
import { openDatabase, type Database } from '../../src/server/db/database.ts';
import {
  alert_messages,
  alert_signals,
  alerts,
  audit,
  conversations,
  counts,
  messages,
  notes,
  quick_replies,
  resolutions,
  reviews,
  users,
  vaults,
} from '../../src/server/db/schema.ts';
import { parseConfig, type Config } from '../../src/server/platform/config.ts';
import type { Engine } from '../support/engines.ts';
import { createStore, type Store } from '../support/scene.ts';

export const keys = { JWT_SECRET: 'j'.repeat(40), VAULT_KEY: 'v'.repeat(40) };

export const configOf = (store: Store, env: Record<string, string> = {}): Config =>
  parseConfig({ ...keys, ...store.env, ...env });

/** Opens the store's database for `work`, and closes it again: an embedded one has one user at a time. */
export async function inStore<T>(store: Store, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(configOf(store));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

export const largestId = Number.MAX_SAFE_INTEGER;
export const openAlert = '01890a5d-ac96-774b-bcce-b302099a8057';
export const takenAlert = '01890a5d-ac96-774b-bcce-b302099a8058';
/** What a careless reader or writer of lines and numbers would spoil. */
export const difficultText =
  'linha 1\nlinha 2\r\n\u2028 \u2029 "aspas" \\ 👩‍👩‍👧 e\u0301 \u202Eabc\u202C {"row":{"id":1}} \t\u0001';

const at = new Date('2026-03-29T01:30:00.123Z');
const analysis = {
  risk_level: 'high' as const,
  confidence: 0.1,
  keywords_found: ['"x"'],
  requires_human: true,
  emergency_contact: false,
  analysis_details: { score: 0.30000000000000004, tiny: 1e-7 },
};

async function addConversation({ db }: Database, id: number, more: object = {}): Promise<void> {
  await db.insert(conversations).values({
    id,
    title: difficultText,
    locale: 'pt',
    country: 'BR',
    access_token_hashes: ['a,"b"', '{c}', ''],
    ai_mode: 'ollama',
    screening_state: { version: 1, risk: 0.1 },
    last_activity: at,
    created_at: at,
    updated_at: at,
    ...more,
  });
}

async function addMessages({ db }: Database): Promise<void> {
  const message = { conversation_id: largestId, created_at: at };
  await db.insert(messages).values([
    {
      ...message,
      sender: 'user',
      author: 'user',
      text: difficultText,
      client_message_id: 'c1',
      flagged: true,
      analysis,
    },
    { ...message, sender: 'ai', author: 'ai', text: '', reply_outcome: 'guided', notified: at },
    {
      ...message,
      conversation_id: 1,
      sender: 'monitor',
      author: 'monitor:1',
      author_name: 'Ana',
      text: 'olá',
    },
  ]);
  // A number in a JSON value that no JavaScript number holds.
  await db.execute(sql`
    update messages set analysis = '{"big": 12345678901234567890.123456789, "n": null}' where sender = 'ai'`);
  // Erased rows leave gaps, and their numbers must never come again.
  await db.execute(sql`select setval('messages_id_seq', 5000)`);
}

async function addAlerts({ db }: Database): Promise<void> {
  const alert = { conversation_id: largestId, kind: 'crisis' as const, created_at: at };
  await db.insert(alerts).values([
    { ...alert, id: openAlert, status: 'open', risk_level: 'critical', message_id: 1, clock: 7 },
    {
      ...alert,
      id: takenAlert,
      conversation_id: 1,
      status: 'acknowledged',
      risk_level: 'high',
      acknowledged_by: 'ana',
      acknowledged_at: at,
      clock: 2,
    },
    {
      ...alert,
      id: '01890a5d-ac96-774b-bcce-b302099a8059',
      status: 'resolved',
      risk_level: 'none',
      resolved_at: at,
      erased_at: at,
    },
  ]);
  await db.insert(alert_messages).values([
    { alert_id: openAlert, message_id: 1 },
    { alert_id: openAlert, message_id: 4999 },
  ]);
  const signal = { conversation_id: largestId, kind: 'crisis' as const, analysis, created_at: at };
  await db
    .insert(alert_signals)
    .values({ ...signal, alert_id: openAlert, message_id: 1, escalation_step: 0 });
}

/** Rows in every table that a backup holds. */
export async function fill(database: Database): Promise<void> {
  const { db } = database;
  await db.insert(users).values([
    { username: 'ana', display_name: 'Ana 🌻', role: 'admin', password_hash: '$2b$…', last_seen_at: at },
    { username: 'rui', display_name: 'Rui', role: 'monitor', password_hash: 'x', disabled: true },
  ]);
  await db.insert(quick_replies).values({ owner_id: 1, title: 't', text: difficultText, locale: 'pt' });
  await addConversation(database, 1, { holder_id: 1, held_since: at, return_code_hash: 'code' });
  await addConversation(database, largestId, { unanswered_message_id: 1, unanswered_since: at });
  await addMessages(database);
  await addAlerts(database);
  await db
    .insert(notes)
    .values({ conversation_id: 1, author_name: 'Ana', text: difficultText, created_at: at });
  await db.insert(vaults).values({ conversation_id: 1, wrapped_key: 'k==', sealed_table: 's==' });
  const review = { message_id: 1, conversation_id: largestId, reviewed_by: 'ana', reviewed_at: at };
  await db.insert(reviews).values({ ...review, detector_level: 'high', risk_level: 'none' });
  const resolution = { conversation_id: 1, resolved_by: 'ana', resolved_at: at };
  await db.insert(resolutions).values({ ...resolution, outcome: 'supported' });
  await db.insert(counts).values({ hour: at, name: 'messages', label: 'user', count: largestId });
  await db.insert(audit).values([
    { actor: null, action: 'made', at, details: { a: [1, null, 'x'] } },
    { actor: 'ana', action: 'seen', at, conversation_id: largestId, details: {} },
  ]);
}

/** A backup of an open database, of which not everything is told. */
export const writeBackupOf = (
  database: Pick<Database, 'db' | 'engine'>,
  target: Target,
  whenPart: () => Promise<void> = () => Promise.resolve(),
) =>
  writeWhole(target, (file) =>
    compressInto(file, (write) =>
      writeBackup(database, { product: 'x', made_at: at.toISOString(), vault_key: null }, async (text) => {
        await write(text);
        await whenPart();
      }),
    ),
  );

/** How many rows each kept table holds. */
export async function countRows({ executeSql }: Database): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { name } of keptShapes) {
    const { rows } = await executeSql(`select count(*)::int as n from "${name}"`);
    found[name] = Number(rows[0]?.['n']);
  }
  return found;
}

export const linesOf = async (path: string): Promise<string[]> =>
  gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n');

/** The rows of a backup: without its header, its footer and what the audit log gained by restoring. */
export async function rowsOfBackup(path: string): Promise<string[]> {
  const lines = (await linesOf(path)).slice(1, -2);
  return lines.filter((line) => !line.includes('"action":"backup_restored"'));
}

/** Writes a changed copy of a backup, with a footer that fits when `signed`. */
export async function changedCopy(
  path: string,
  { change, signed = false }: { change: (text: string) => string; signed?: boolean },
): Promise<string> {
  const lines = (await linesOf(path)).slice(0, -2);
  const [footer = ''] = (await linesOf(path)).slice(-2);
  const body = change(`${lines.join('\n')}\n`);
  const sha256 = createHash('sha256').update(body).digest('hex');
  const end = signed ? footer.replace(/"sha256":"\w+"/, `"sha256":"${sha256}"`) : footer;
  const copy = join(path, '..', `changed-${Math.random().toString(36).slice(2)}`);
  await writeFile(copy, gzipSync(`${body}${end}\n`));
  return copy;
}

interface Filled {
  store: Store;
  /** A backup of it. */
  file: string;
}

/** Stores and files of one test file, removed after it. */
export function useBackups() {
  let folder = '';
  const stores: Store[] = [];
  const made = new Map<Engine, Promise<Filled>>();
  let files = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'checkpoint-backup-'));
  });
  afterAll(async () => {
    for (const store of stores) await store.remove();
    await rm(folder, { recursive: true, force: true });
  });
  const backups = {
    inFolder: (name: string): string => join(folder, name),
    folder: (): string => folder,
    newFile: (): string => join(folder, `backup-${(files += 1)}`),
    async newStore(engine: Engine): Promise<Store> {
      const store = await createStore(engine);
      stores.push(store);
      return store;
    },
    async backUp(store: Store): Promise<string> {
      const file = backups.newFile();
      await makeBackup(configOf(store), { path: file });
      return file;
    },
    /** A database with rows in every table, made once for each engine: nobody changes it. */
    filled(engine: Engine): Promise<Filled> {
      const known = made.get(engine) ?? makeFilled(engine);
      made.set(engine, known);
      return known;
    },
  };
  async function makeFilled(engine: Engine): Promise<Filled> {
    const store = await backups.newStore(engine);
    await inStore(store, fill);
    return { store, file: await backups.backUp(store) };
  }
  return backups;
}

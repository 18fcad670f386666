import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bcrypt from 'bcrypt';
import { eq } from 'drizzle-orm';
import { createAuth, type Auth } from '../../src/server/auth/auth.ts';
import type { Revoke } from '../../src/server/auth/login.ts';
import { openDatabase, type Database } from '../../src/server/db/database.ts';
import { users } from '../../src/server/db/schema.ts';
import type { MonitorCaller } from '../../src/server/platform/caller.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { Secret } from '../../src/server/platform/config.ts';
import { createRateLimits, type RateLimits } from '../../src/server/platform/rate-limits.ts';
import type { Engine } from '../support/engines.ts';
import { createTestDatabase } from '../support/test-database.ts';

export const password = 'correct horse';
export const address = '192.0.2.1';
export const jwtSecret = 'a secret of at least thirty-two bytes';

/** An empty database of that engine, and how to be rid of it. */
export async function openOn(engine: Engine): Promise<{ database: Database; remove: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'checkpoint-auth-'));
  const server = engine === 'postgres' ? await createTestDatabase() : undefined;
  const database = await openDatabase({ databaseUrl: server?.url, dataDir });
  return {
    database,
    remove: async () => {
      await database.close();
      await server?.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

interface NewUser {
  username: string;
  role?: 'monitor' | 'admin';
  disabled?: boolean;
  password?: string;
}

/** Stores a user with a cheap hash: what a hash costs is no matter of who it belongs to. */
export async function addUser({ db }: Database, user: NewUser): Promise<number> {
  const { username, role = 'monitor', disabled = false } = user;
  const password_hash = await bcrypt.hash(user.password ?? password, 4);
  const values = { username, display_name: `${username} of the team`, role, disabled, password_hash };
  const [row] = await db.insert(users).values(values).returning();
  if (!row) throw new Error('no row');
  return row.id;
}

export async function removeUsers({ db }: Database, username?: string): Promise<void> {
  await db.delete(users).where(username === undefined ? undefined : eq(users.username, username));
}

export interface Node {
  auth: Auth;
  rateLimits: RateLimits;
  revoked: Parameters<Revoke>[0][];
  clock: { time: number; now(): number };
  /** Logs in and shows the token. */
  enter(username: string): Promise<{ token: string; caller: MonitorCaller }>;
}

interface NodeOptions {
  env?: Record<string, string>;
  releaseHeld?: (userId: number) => Promise<void>;
}

/** One process's view: what it would revoke is noted. */
export function startNode(database: Database, { env = {}, releaseHeld }: NodeOptions = {}): Node {
  const rateLimits = createRateLimits({ enabled: true, hashKey: randomBytes(32) });
  const revoked: Node['revoked'] = [];
  const clock = { time: Date.now(), now: () => clock.time };
  const auth = createAuth({
    db: database.db,
    config: parseConfig(env),
    secrets: { jwtSecret: new Secret(jwtSecret) },
    rateLimits,
    revoke: (target) => revoked.push(target),
    clock,
    ...(releaseHeld ? { releaseHeld } : {}),
  });
  const enter: Node['enter'] = async (username) => {
    const { access_token: token } = await auth.login(username, password, address);
    return { token, caller: await assertEntered(auth, token) };
  };
  return { auth, rateLimits, revoked, clock, enter };
}

/** The monitor a token belongs to. */
export async function assertEntered(auth: Auth, token: string): Promise<MonitorCaller> {
  const caller = await auth.authenticate(token, address);
  if (caller.kind !== 'monitor') throw new Error('the token opens nothing');
  return caller;
}

/** Whether a token still opens anything. */
export async function isLive(auth: Auth, token: string): Promise<boolean> {
  return (await auth.authenticate(token, address)).kind === 'monitor';
}

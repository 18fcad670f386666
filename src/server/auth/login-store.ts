import { and, eq, gt, inArray, lte, ne } from 'drizzle-orm';
import type { Db, Executor, Tx } from '../db/database.ts';
import { logins, users } from '../db/schema.ts';
import type { TokenClaims } from './tokens.ts';
import type { UserRow } from './user-store.ts';

export interface LoginRow {
  id: string;
  user_id: number;
  expires_at: Date;
}

const standing = (now: number) => and(eq(users.disabled, false), gt(logins.expires_at, new Date(now)));

/** The enabled user of a login that stands. */
export async function findUserOfLogin(
  executor: Executor,
  { loginId, userId }: Pick<TokenClaims, 'loginId' | 'userId'>,
  now: number,
): Promise<UserRow | undefined> {
  const rows = await executor
    .select({ user: users })
    .from(logins)
    .innerJoin(users, eq(users.id, logins.user_id))
    .where(and(eq(logins.id, loginId), eq(logins.user_id, userId), standing(now)));
  return rows[0]?.user;
}

/** Which of these logins stand. */
export async function findStandingLogins(
  db: Db,
  loginIds: string[],
  now: number,
): Promise<{ loginId: string; userId: number }[]> {
  return db
    .select({ loginId: logins.id, userId: logins.user_id })
    .from(logins)
    .innerJoin(users, eq(users.id, logins.user_id))
    .where(and(inArray(logins.id, loginIds), standing(now)));
}

export async function hasStandingLogin(db: Db, userId: number, now: number): Promise<boolean> {
  const rows = await db
    .select({ id: logins.id })
    .from(logins)
    .innerJoin(users, eq(users.id, logins.user_id))
    .where(and(eq(logins.user_id, userId), standing(now)))
    .limit(1);
  return rows.length > 0;
}

/** Adds the login and clears away those of the same user that have ended by themselves. */
export async function insertLogin(tx: Tx, login: LoginRow, now: number): Promise<void> {
  await tx
    .delete(logins)
    .where(and(eq(logins.user_id, login.user_id), lte(logins.expires_at, new Date(now))));
  await tx.insert(logins).values(login);
}

/** False when the login no longer stands. */
export async function extendLogin(db: Db, loginId: string, expiresAt: Date): Promise<boolean> {
  const extended = await db
    .update(logins)
    .set({ expires_at: expiresAt })
    .where(eq(logins.id, loginId))
    .returning({ id: logins.id });
  return extended.length > 0;
}

/** False when it was gone already. */
export async function deleteLogin(tx: Tx, loginId: string): Promise<boolean> {
  return (await tx.delete(logins).where(eq(logins.id, loginId)).returning({ id: logins.id })).length > 0;
}

export async function deleteLoginsOf(tx: Tx, userId: number): Promise<void> {
  await tx.delete(logins).where(eq(logins.user_id, userId));
}

/** The ids of those it deleted. */
export async function deleteOtherLogins(tx: Tx, userId: number, keptLoginId: string): Promise<string[]> {
  const others = and(eq(logins.user_id, userId), ne(logins.id, keptLoginId));
  const deleted = await tx.delete(logins).where(others).returning({ id: logins.id });
  return deleted.map(({ id }) => id);
}

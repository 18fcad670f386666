import { and, asc, count, eq, ne, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../db/database.ts';
import { users } from '../db/schema.ts';

export type UserRow = typeof users.$inferSelect;
type NewUser = Pick<UserRow, 'username' | 'display_name' | 'role' | 'password_hash'>;
export type UserChange = Partial<Pick<UserRow, 'display_name' | 'role' | 'password_hash' | 'disabled'>>;

/** Key of the advisory lock under which users change one after the other, on all nodes. */
const usersLockKey = 7_201_427;

/**
 * Held until the transaction ends. Without it two admins who disable each other at once would each still see
 * the other enabled, and two nodes that start at once would each make the first admin.
 */
export async function lockUsers(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${usersLockKey})`);
}

export function listUsers(executor: Executor): Promise<UserRow[]> {
  return executor.select().from(users).orderBy(asc(users.username));
}

export async function findUser(executor: Executor, id: number): Promise<UserRow | undefined> {
  return (await executor.select().from(users).where(eq(users.id, id)))[0];
}

export async function findUserByName(executor: Executor, username: string): Promise<UserRow | undefined> {
  return (await executor.select().from(users).where(eq(users.username, username)))[0];
}

export async function hasUsers(executor: Executor): Promise<boolean> {
  return (await executor.select({ id: users.id }).from(users).limit(1)).length > 0;
}

/** Undefined when the username is taken. */
export async function insertUser(tx: Tx, user: NewUser): Promise<UserRow | undefined> {
  return (await tx.insert(users).values(user).onConflictDoNothing().returning())[0];
}

export async function updateUser(tx: Tx, id: number, change: UserChange): Promise<UserRow | undefined> {
  return (await tx.update(users).set(change).where(eq(users.id, id)).returning())[0];
}

export async function deleteUser(tx: Tx, id: number): Promise<void> {
  await tx.delete(users).where(eq(users.id, id));
}

export async function hasEnabledAdminBeside(tx: Tx, id: number): Promise<boolean> {
  const enabledOthers = and(eq(users.role, 'admin'), eq(users.disabled, false), ne(users.id, id));
  const [row] = await tx.select({ admins: count() }).from(users).where(enabledOthers);
  return (row?.admins ?? 0) > 0;
}

/** The user as long as they are enabled and their password is still that one, held until the transaction ends. */
export async function holdUnchanged(tx: Tx, user: UserRow): Promise<UserRow | undefined> {
  const unchanged = and(
    eq(users.id, user.id),
    eq(users.password_hash, user.password_hash),
    eq(users.disabled, false),
  );
  return (await tx.select().from(users).where(unchanged).for('no key update'))[0];
}

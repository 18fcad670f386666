import { Value } from 'typebox/value';
import { DisplayNameSchema, UsernameSchema, type User } from '../../contract/user.ts';
import type { RouteBody } from '../../contract/routes.ts';
import { appendAudit } from '../db/audit.ts';
import type { Db, Tx } from '../db/database.ts';
import { AppError } from '../platform/errors.ts';
import type { Revoke } from './login.ts';
import { deleteLoginsOf } from './login-store.ts';
import { assertPasswordRule, type Passwords } from './passwords.ts';
import { presentUser } from './present.ts';
import {
  deleteUser,
  findUser,
  hasEnabledAdminBeside,
  insertUser,
  listUsers,
  lockUsers,
  updateUser,
  type UserChange,
  type UserRow,
} from './user-store.ts';

/** Who acts: an admin, or the service itself (null), as from its command line. */
export interface Actor {
  username: string | null;
}
export type NewUser = RouteBody<'POST /auth/users'>;
export type UserPatch = RouteBody<'PATCH /auth/users/{id}'>;

interface UsersOptions {
  db: Db;
  passwords: Passwords;
  revoke: Revoke;
  /** Gives back the conversations that a user holds, before the user is deleted. */
  releaseHeld: (userId: number) => Promise<void>;
}

export interface Users {
  list(): Promise<User[]>;
  /** @throws AppError `conflict` when the username is taken, `invalid_payload` */
  create(actor: Actor, user: NewUser): Promise<User>;
  /**
   * Disabling, a new role or a new password ends that user's logins and sockets.
   * @throws AppError `not_found`, `invalid_payload`, `conflict` for the last enabled admin
   */
  update(actor: Actor, id: number, patch: UserPatch): Promise<User>;
  /** @throws AppError `not_found`, `conflict` for the last enabled admin */
  delete(actor: Actor, id: number): Promise<void>;
}

function invalid(path: string, message: string): AppError {
  return new AppError('invalid_payload', message, { errors: [{ path, message }] });
}

/** @throws AppError `invalid_payload` */
export function assertUsername(username: string): void {
  if (!Value.Check(UsernameSchema, username))
    throw invalid('/username', 'A username has 1 to 64 letters, digits and the signs . _ @ -');
}

function readDisplayName(text: string): string {
  const name = text.trim();
  if (!Value.Check(DisplayNameSchema, name) || /[\p{Cc}\p{Cs}]/u.test(name))
    throw invalid('/display_name', 'A display name has 1 to 80 characters, in one line.');
  return name;
}

async function getUser(tx: Tx, id: number): Promise<UserRow> {
  const user = await findUser(tx, id);
  if (!user) throw new AppError('not_found', 'There is no such user.');
  return user;
}

/** Under the users' lock. @throws AppError `conflict` when no enabled admin would be left */
async function assertNotLastAdmin(tx: Tx, user: UserRow): Promise<void> {
  if (user.role !== 'admin' || user.disabled || (await hasEnabledAdminBeside(tx, user.id))) return;
  throw new AppError('conflict', 'This is the last enabled admin. Make another admin first.');
}

function changedFields(user: UserRow, patch: UserPatch): string[] {
  const { role, disabled, password, display_name } = patch;
  return [
    ...(role !== undefined && role !== user.role ? ['role'] : []),
    ...(disabled !== undefined && disabled !== user.disabled ? ['disabled'] : []),
    ...(password !== undefined ? ['password'] : []),
    ...(display_name !== undefined && display_name !== user.display_name ? ['display_name'] : []),
  ];
}

/** Disables the user and ends their logins. @throws AppError `conflict` for the last enabled admin */
async function shutOut(tx: Tx, user: UserRow, actor: Actor): Promise<void> {
  await assertNotLastAdmin(tx, user);
  await deleteLoginsOf(tx, user.id);
  if (user.disabled) return;
  await updateUser(tx, user.id, { disabled: true });
  const { id, username, role } = user;
  const details = { user_id: id, username, changed: ['disabled'], role, disabled: true };
  await appendAudit(tx, { actor: actor.username, action: 'user_updated', details });
}

/** Monitors and admins, as an admin keeps them. */
export function createUsers({ db, passwords, revoke, releaseHeld }: UsersOptions): Users {
  const hash = (password: string): Promise<string> =>
    passwords.inTurn('users', () => passwords.hash(password));

  const create: Users['create'] = async (actor, { username, password, role, display_name }) => {
    assertUsername(username);
    assertPasswordRule(password, '/password');
    const displayName = display_name === undefined ? username : readDisplayName(display_name);
    const passwordHash = await hash(password);
    return db.transaction(async (tx) => {
      await lockUsers(tx);
      const user = { username, display_name: displayName, role, password_hash: passwordHash };
      const row = await insertUser(tx, user);
      if (!row) throw new AppError('conflict', 'That username is taken.');
      const details = { user_id: row.id, username, role };
      await appendAudit(tx, { actor: actor.username, action: 'user_created', details });
      return presentUser(row);
    });
  };

  const applyPatch = (actor: Actor, id: number, patch: UserPatch & { password_hash?: string }) =>
    db.transaction(async (tx) => {
      await lockUsers(tx);
      const user = await getUser(tx, id);
      const changed = changedFields(user, patch);
      if (changed.length === 0) return { row: user, shutsOut: false };
      if (patch.role === 'monitor' || patch.disabled) await assertNotLastAdmin(tx, user);
      const { password: _, ...change } = patch;
      const row = (await updateUser(tx, id, change satisfies UserChange)) ?? user;
      const shutsOut = row.disabled || changed.includes('role') || changed.includes('password');
      if (shutsOut) await deleteLoginsOf(tx, id);
      const details = {
        user_id: id,
        username: row.username,
        changed,
        role: row.role,
        disabled: row.disabled,
      };
      await appendAudit(tx, { actor: actor.username, action: 'user_updated', details });
      return { row, shutsOut };
    });

  const update: Users['update'] = async (actor, id, patch) => {
    const { role, disabled, password, display_name } = patch;
    if (password !== undefined) assertPasswordRule(password, '/password');
    const { row, shutsOut } = await applyPatch(actor, id, {
      ...(role === undefined ? {} : { role }),
      ...(disabled === undefined ? {} : { disabled }),
      ...(display_name === undefined ? {} : { display_name: readDisplayName(display_name) }),
      ...(password === undefined ? {} : { password, password_hash: await hash(password) }),
    });
    if (shutsOut) revoke({ userId: id });
    return presentUser(row);
  };

  // Two transactions: whoever takes control in between is refused, for they are logged out already.
  const remove: Users['delete'] = async (actor, id) => {
    await db.transaction(async (tx) => {
      await lockUsers(tx);
      await shutOut(tx, await getUser(tx, id), actor);
    });
    revoke({ userId: id });
    await releaseHeld(id);
    await db.transaction(async (tx) => {
      await lockUsers(tx);
      const { username, role } = await getUser(tx, id);
      await deleteUser(tx, id);
      const details = { user_id: id, username, role };
      await appendAudit(tx, { actor: actor.username, action: 'user_deleted', details });
    });
  };

  return {
    list: async () => (await listUsers(db)).map(presentUser),
    create,
    update,
    delete: remove,
  };
}

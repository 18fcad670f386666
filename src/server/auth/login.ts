import { randomUUID } from 'node:crypto';
import { Value } from 'typebox/value';
import { UsernameSchema, type Login, type User } from '../../contract/user.ts';
import type { Caller, MonitorCaller } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import { hashAccessToken } from '../platform/ids.ts';
import { appendAudit } from '../db/audit.ts';
import type { Db } from '../db/database.ts';
import type { CheckPassword } from './credentials.ts';
import {
  deleteLogin,
  deleteOtherLogins,
  extendLogin,
  findStandingLogins,
  findUserOfLogin,
  hasStandingLogin,
  insertLogin,
} from './login-store.ts';
import { assertPasswordRule, type Passwords } from './passwords.ts';
import { presentUser } from './present.ts';
import { isJwtShaped, type Tokens } from './tokens.ts';
import { findUser, findUserByName, holdUnchanged, updateUser, type UserRow } from './user-store.ts';

// A token is worth what its login row is worth: the row is read each time a token is shown, so that a login
// ends with its row, on every node, and the role is always the user's present one.

/** Ends sockets on every node: those of a user, or of one login. Called after commit. */
export type Revoke = (target: { userId: number } | { loginId: string }) => void;

interface LoginOptions {
  db: Db;
  ttlMs: Config['login']['ttlMs'];
  tokens: Tokens;
  passwords: Passwords;
  checkPassword: CheckPassword;
  revoke: Revoke;
  clock: Clock;
}

export interface LoginVerbs {
  /** @throws AppError `unauthenticated` in the same words whatever was wrong, `rate_limited` */
  login(username: string, password: string, address: string): Promise<Login>;
  /** Who shows this token. Never throws for what a token may contain: such a caller is a public one. */
  authenticate(token: string | undefined, address: string): Promise<Caller>;
  /** As `authenticate`. @throws AppError `unauthenticated` for a monitor's token that is not valid (any more) */
  admit(token: string, address: string): Promise<Caller>;
  /** A token that lasts longer, of the same login: logging out ends both. */
  refresh(caller: MonitorCaller): Promise<Login>;
  /** Ends the login with its tokens and sockets. Again: nothing happens. */
  logout(caller: MonitorCaller): Promise<void>;
  me(caller: MonitorCaller): Promise<User>;
  /** Ends the user's other logins. @throws AppError `invalid_payload`, `forbidden`, `rate_limited` */
  changePassword(caller: MonitorCaller, current: string, next: string): Promise<void>;
  /** The ids of those logins that still stand, in one query. */
  recheck(logins: readonly { userId: number; loginId: string }[]): Promise<Set<string>>;
  /** Whether an enabled user has any login that stands. */
  hasLogin(userId: number): Promise<boolean>;
}

const invalidCredentials = (): AppError => new AppError('unauthenticated', 'Invalid credentials');
const loginEnded = (): AppError =>
  new AppError('unauthenticated', 'This login has ended. Please log in again.');

/** How monitors log in, stay logged in and log out. */
export function createLogin(options: LoginOptions): LoginVerbs {
  const { db, ttlMs, tokens, passwords, checkPassword, revoke, clock } = options;

  const newExpiry = (): Date => new Date(Math.ceil((clock.now() + ttlMs) / 1000) * 1000);
  const answer = async (user: UserRow, loginId: string, expiresAt: Date): Promise<Login> => ({
    access_token: await tokens.sign({ user, loginId, expiresAt: expiresAt.getTime() }),
    token_type: 'bearer',
    expires_in: Math.max(1, Math.floor((expiresAt.getTime() - clock.now()) / 1000)),
    user: presentUser(user),
  });

  // The password was checked outside of any transaction: the user may have changed in the meantime.
  const openLogin = (user: UserRow, expiresAt: Date): Promise<string> =>
    db.transaction(async (tx) => {
      if (!(await holdUnchanged(tx, user))) throw invalidCredentials();
      const login = { id: randomUUID(), user_id: user.id, expires_at: expiresAt };
      await insertLogin(tx, login, clock.now());
      await appendAudit(tx, { actor: user.username, action: 'login', details: { login_id: login.id } });
      return login.id;
    });

  const login: LoginVerbs['login'] = async (username, password, address) => {
    const user = Value.Check(UsernameSchema, username) ? await findUserByName(db, username) : undefined;
    const right = await checkPassword({ username, address, password, passwordHash: user?.password_hash });
    if (!user || !right) throw invalidCredentials();
    const expiresAt = newExpiry();
    return answer(user, await openLogin(user, expiresAt), expiresAt);
  };

  const authenticate: LoginVerbs['authenticate'] = async (token, address) => {
    if (!token) return { kind: 'public', tokenHash: undefined, address };
    if (!isJwtShaped(token)) return { kind: 'public', tokenHash: hashAccessToken(token), address };
    const claims = await tokens.verify(token);
    const user = claims && (await findUserOfLogin(db, claims, clock.now()));
    if (!claims || !user) return { kind: 'public', tokenHash: undefined, address };
    return {
      kind: 'monitor',
      userId: user.id,
      username: user.username,
      displayName: user.display_name,
      role: user.role,
      loginId: claims.loginId,
      expiresAt: claims.expiresAt,
      address,
    };
  };

  const admit: LoginVerbs['admit'] = async (token, address) => {
    const caller = await authenticate(token, address);
    if (caller.kind === 'public' && isJwtShaped(token)) throw loginEnded();
    return caller;
  };

  const refresh: LoginVerbs['refresh'] = async ({ userId, loginId }) => {
    const user = await findUserOfLogin(db, { userId, loginId }, clock.now());
    const expiresAt = newExpiry();
    if (!user || !(await extendLogin(db, loginId, expiresAt))) throw loginEnded();
    return answer(user, loginId, expiresAt);
  };

  const logout: LoginVerbs['logout'] = async ({ username, loginId }) => {
    await db.transaction(async (tx) => {
      if (await deleteLogin(tx, loginId))
        await appendAudit(tx, { actor: username, action: 'logout', details: { login_id: loginId } });
    });
    revoke({ loginId });
  };

  const me: LoginVerbs['me'] = async (caller) => {
    const user = await findUserOfLogin(db, caller, clock.now());
    if (!user) throw loginEnded();
    return presentUser(user);
  };

  const storePassword = (user: UserRow, loginId: string, passwordHash: string): Promise<string[]> =>
    db.transaction(async (tx) => {
      if (!(await holdUnchanged(tx, user))) throw loginEnded();
      if (!(await findUserOfLogin(tx, { userId: user.id, loginId }, clock.now()))) throw loginEnded();
      await updateUser(tx, user.id, { password_hash: passwordHash });
      const ended = await deleteOtherLogins(tx, user.id, loginId);
      await appendAudit(tx, {
        actor: user.username,
        action: 'password_changed',
        details: { user_id: user.id, logins_ended: ended.length },
      });
      return ended;
    });

  const changePassword: LoginVerbs['changePassword'] = async (caller, current, next) => {
    assertPasswordRule(next, '/next');
    const user = await findUser(db, caller.userId);
    if (!user) throw loginEnded();
    const { username, address } = caller;
    const passwordHash = user.password_hash;
    if (!(await checkPassword({ username, address, password: current, passwordHash })))
      throw new AppError('forbidden', 'The current password is wrong.');
    const nextHash = await passwords.inTurn(address, () => passwords.hash(next));
    const ended = await storePassword(user, caller.loginId, nextHash);
    for (const loginId of ended) revoke({ loginId });
  };

  const recheck: LoginVerbs['recheck'] = async (logins) => {
    if (logins.length === 0) return new Set();
    const loginIds = [...new Set(logins.map(({ loginId }) => loginId))];
    const owners = new Map(
      (await findStandingLogins(db, loginIds, clock.now())).map((row) => [row.loginId, row.userId]),
    );
    const standing = logins.filter(({ userId, loginId }) => owners.get(loginId) === userId);
    return new Set(standing.map(({ loginId }) => loginId));
  };

  return {
    login,
    authenticate,
    admit,
    refresh,
    logout,
    me,
    changePassword,
    recheck,
    hasLogin: (userId) => hasStandingLogin(db, userId, clock.now()),
  };
}

import bcrypt from 'bcrypt';
import { eq } from 'drizzle-orm';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { audit } from '../../src/server/db/schema.ts';
import type { Database } from '../../src/server/db/database.ts';
import { hashAccessToken, newAccessToken } from '../../src/server/platform/ids.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  addUser,
  address,
  assertEntered,
  isLive,
  jwtSecret,
  openOn,
  password,
  removeUsers,
  startNode,
} from './auth-scene.ts';

const elsewhere = '198.51.100.7';
const refusal = { code: 'unauthenticated', message: 'Invalid credentials' };
const limited = { code: 'rate_limited' };

describeOnEngines('logging in', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openOn(engine));
  });
  afterAll(() => remove());
  beforeEach(async () => {
    await removeUsers(database);
    await addUser(database, { username: 'ana' });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('the right password opens the door, and the token says who it is', async () => {
    const { auth } = startNode(database);
    const answer = await auth.login('ana', password, address);
    expect(answer).toMatchObject({ token_type: 'bearer', user: { username: 'ana', role: 'monitor' } });
    expect(answer.expires_in).toBeGreaterThanOrEqual(43_200);
    const caller = await assertEntered(auth, answer.access_token);
    expect(caller).toMatchObject({
      username: 'ana',
      displayName: 'ana of the team',
      role: 'monitor',
      address,
    });
    expect(await auth.me(caller)).toEqual(answer.user);
    expect(await auth.hasLogin(caller.userId)).toBe(true);
  });

  test('unknown user, wrong password and disabled user are refused in the same words at the same cost', async () => {
    await addUser(database, { username: 'disabled', disabled: true });
    const compare = vi.spyOn(bcrypt, 'compare');
    const { auth } = startNode(database);
    await expect(auth.login('ana', 'wrong horse', address)).rejects.toMatchObject(refusal);
    await expect(auth.login('disabled', password, address)).rejects.toMatchObject(refusal);
    for (const nobody of ['nobody', 'no\u0000body', '\ud800', '', "' or 1=1 --"])
      await expect(auth.login(nobody, password, address)).rejects.toMatchObject(refusal);
    expect(compare).toHaveBeenCalledTimes(7);
    const costs = compare.mock.calls.map(([, hash]) => bcrypt.getRounds(String(hash)));
    expect(costs).toEqual([4, 4, 12, 12, 12, 12, 12]);
  });

  test('what bcrypt would cut off is not ignored', async () => {
    const longest = 'é'.repeat(36);
    await addUser(database, { username: 'bia', password: longest });
    const { auth } = startNode(database);
    await expect(auth.login('bia', `${longest}!`, address)).rejects.toMatchObject(refusal);
    await expect(auth.login('bia', longest, address)).resolves.toBeDefined();
  });

  test('wrong logins are limited per user and address, also when sent at once; other addresses are not', async () => {
    const { auth, rateLimits } = startNode(database);
    for (let failure = 0; failure < 8; failure += 1)
      await rateLimits.take('login_failures_user', { user: 'ana', address });
    const guesses = Array.from({ length: 6 }, () => auth.login('ana', 'wrong horse', address));
    const results = await Promise.allSettled(guesses);
    const codes = results.map((result) => (result.status === 'rejected' ? result.reason.code : 'in'));
    expect(codes.sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'rate_limited'),
      'unauthenticated',
      'unauthenticated',
    ]);
    await expect(auth.login('ana', password, address)).rejects.toMatchObject(limited);
    await expect(auth.login('ana', password, elsewhere)).resolves.toBeDefined();
  });

  test('wrong logins are limited per address over all users', async () => {
    const { auth, rateLimits } = startNode(database);
    for (let failure = 0; failure < 29; failure += 1)
      await rateLimits.take('login_failures_address', { address });
    await expect(auth.login('ana', 'wrong horse', address)).rejects.toMatchObject(refusal);
    await expect(auth.login('ana', password, address)).rejects.toMatchObject({
      ...limited,
      retryAfterMs: expect.any(Number),
    });
  });

  test('right logins count for nothing', async () => {
    const { auth } = startNode(database);
    for (let login = 0; login < 12; login += 1) await auth.login('ana', password, address);
    await expect(auth.login('ana', 'wrong horse', address)).rejects.toMatchObject(refusal);
  });

  test('a token that was not made here, has ended or is no token opens nothing', async () => {
    const { auth, enter, clock } = startNode(database);
    const { token, caller } = await enter('ana');
    const [header = '', body = '', signature = ''] = token.split('.');
    const claims: JWTPayload = JSON.parse(Buffer.from(body, 'base64url').toString());
    const sign = (alg: string, secret: string, changed: JWTPayload = {}) =>
      new SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg }).sign(Buffer.from(secret));
    expect(await isLive(auth, await sign('HS256', jwtSecret))).toBe(true);
    const { exp: _, ...endless } = claims;
    const worthless = [
      new UnsecuredJWT(claims).encode(),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`,
      await sign('HS384', jwtSecret),
      await sign('HS512', jwtSecret),
      await sign('HS256', 'another secret, also of thirty-two bytes'),
      await sign('HS256', jwtSecret, { iss: 'somebody else' }),
      await sign('HS256', jwtSecret, { jti: 'no uuid' }),
      await sign('HS256', jwtSecret, { sub: String(caller.userId + 1) }),
      await sign('HS256', jwtSecret, { sub: '99999999999' }),
      await new SignJWT(endless).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(jwtSecret)),
      `${header}.${body}.${signature.slice(0, -2)}`,
      `${header}..${signature}`,
      'a.b.c',
      '..',
      '\u0000',
      '\ud800',
      'x'.repeat(100_000),
    ];
    for (const text of worthless) expect(await isLive(auth, text)).toBe(false);
    const ended = { code: 'unauthenticated' };
    for (const text of worthless.slice(0, 11))
      await expect(auth.admit(text, address)).rejects.toMatchObject(ended);
    expect(await auth.admit(token, address)).toEqual(caller);
    clock.time = caller.expiresAt;
    expect(await isLive(auth, token)).toBe(false);
    expect(await auth.hasLogin(caller.userId)).toBe(false);
  });

  test.each(['HS384', 'HS512'])('tokens are signed by %s when the configuration says so', async (alg) => {
    const { enter, auth } = startNode(database, { env: { JWT_ALGORITHM: alg } });
    const { token } = await enter('ana');
    expect(JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString())).toMatchObject({ alg });
    expect(await isLive(startNode(database).auth, token)).toBe(false);
    expect(await isLive(auth, token)).toBe(true);
  });

  test('a conversation’s token makes a public caller with its hash, no token one without', async () => {
    const { auth } = startNode(database);
    const token = newAccessToken();
    const tokenHash = hashAccessToken(token);
    expect(await auth.authenticate(token, address)).toEqual({ kind: 'public', tokenHash, address });
    const stranger = { kind: 'public', tokenHash: undefined, address };
    expect(await auth.admit(token, address)).toEqual({ kind: 'public', tokenHash, address });
    expect(await auth.authenticate(undefined, address)).toEqual(stranger);
    expect(await auth.authenticate('', address)).toEqual(stranger);
  });

  test('a refresh gives a later token of the same login, and logging out ends both on every node', async () => {
    const { auth, enter, clock, revoked } = startNode(database);
    const other = startNode(database).auth;
    const { token, caller } = await enter('ana');
    expect((await auth.refresh(caller)).access_token).not.toBe(token);
    clock.time += 3_600_000;
    const { access_token: later } = await auth.refresh(caller);
    const refreshed = await assertEntered(auth, later);
    expect(refreshed.loginId).toBe(caller.loginId);
    expect(refreshed.expiresAt).toBe(caller.expiresAt + 3_600_000);
    expect(revoked).toEqual([]);
    await auth.logout(refreshed);
    expect(revoked).toEqual([{ loginId: caller.loginId }]);
    expect([await isLive(other, token), await isLive(other, later)]).toEqual([false, false]);
    await expect(auth.refresh(caller)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(auth.logout(caller)).resolves.toBeUndefined();
  });

  test('recheck names the logins that still stand', async () => {
    const { auth, enter } = startNode(database);
    const first = (await enter('ana')).caller;
    const second = (await enter('ana')).caller;
    await auth.logout(first);
    const stolen = { userId: first.userId + 1, loginId: second.loginId };
    expect(await auth.recheck([first, second])).toEqual(new Set([second.loginId]));
    expect(await auth.recheck([stolen])).toEqual(new Set());
    expect(await auth.recheck([])).toEqual(new Set());
  });

  test('a new password needs the current one and 8 to 72 bytes; it ends the other logins alone', async () => {
    const { auth, enter, revoked } = startNode(database);
    const kept = await enter('ana');
    const other = await enter('ana');
    const refused = (next: string) => auth.changePassword(kept.caller, password, next);
    await expect(refused('1234567')).rejects.toMatchObject({ code: 'invalid_payload' });
    await expect(refused(`${'é'.repeat(36)}!`)).rejects.toMatchObject({ code: 'invalid_payload' });
    const next = 'é'.repeat(36);
    await expect(auth.changePassword(kept.caller, 'wrong horse', next)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await auth.changePassword(kept.caller, password, next);
    expect([await isLive(auth, kept.token), await isLive(auth, other.token)]).toEqual([true, false]);
    expect(revoked).toEqual([{ loginId: other.caller.loginId }]);
    await expect(auth.login('ana', password, address)).rejects.toMatchObject(refusal);
    await expect(auth.login('ana', next, address)).resolves.toBeDefined();
  });

  test('logins and logouts stand in the audit, without secrets', async () => {
    await addUser(database, { username: 'audited' });
    const { auth, enter } = startNode(database);
    const { token, caller } = await enter('audited');
    await auth.logout(caller);
    const entries = await database.db.select().from(audit).where(eq(audit.actor, 'audited'));
    expect(entries.map(({ action }) => action)).toEqual(['login', 'logout']);
    const written = JSON.stringify(entries);
    for (const secret of [token, password, address, '$2b$']) expect(written).not.toContain(secret);
  });
});

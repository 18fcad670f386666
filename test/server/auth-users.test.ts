import bcrypt from 'bcrypt';
import { desc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../src/server/db/database.ts';
import { audit, logins, users } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import { addUser, address, isLive, openOn, password, removeUsers, startNode } from './auth-scene.ts';

const root = { username: 'root' };

describeOnEngines('keeping users', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  let rootId: number;
  let anaId: number;
  beforeAll(async () => {
    ({ database, remove } = await openOn(engine));
  });
  afterAll(() => remove());
  afterEach(() => {
    vi.restoreAllMocks();
  });
  beforeEach(async () => {
    await removeUsers(database);
    rootId = await addUser(database, { username: 'root', role: 'admin' });
    anaId = await addUser(database, { username: 'ana' });
  });

  test('a new user can log in; the name is theirs alone; the audit knows and holds no secret', async () => {
    const { auth } = startNode(database);
    const made = await auth.users.create(root, { username: 'bia', password: 'long enough', role: 'monitor' });
    expect(made).toMatchObject({ username: 'bia', display_name: 'bia', role: 'monitor', disabled: false });
    expect((await auth.login('bia', 'long enough', address)).user).toEqual(made);
    const again = auth.users.create(root, { username: 'bia', password: 'long enough', role: 'admin' });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    expect((await auth.users.list()).map(({ username }) => username)).toEqual(['ana', 'bia', 'root']);
    const entries = await database.db.select().from(audit).where(eq(audit.action, 'user_created'));
    expect(entries).toMatchObject([{ actor: 'root', details: { username: 'bia', role: 'monitor' } }]);
    expect(JSON.stringify(entries)).not.toMatch(/long enough|\$2b\$/);
  });

  test.each([
    { username: 'no spaces', password: 'long enough', role: 'monitor' as const },
    { username: 'nul\u0000', password: 'long enough', role: 'monitor' as const },
    { username: 'short', password: '1234567', role: 'monitor' as const },
    { username: 'long', password: '🙂'.repeat(19), role: 'monitor' as const },
    { username: 'blank', password: 'long enough', role: 'monitor' as const, display_name: '  ' },
    { username: 'torn', password: 'long enough', role: 'monitor' as const, display_name: 'a\ud800' },
  ])('$username is refused in words', async (user) => {
    const { auth } = startNode(database);
    await expect(auth.users.create(root, user)).rejects.toMatchObject({
      code: 'invalid_payload',
      message: expect.stringMatching(/\w+ \w+/),
    });
  });

  describe('ends their tokens and sockets', () => {
    test.each([
      ['disabling', { disabled: true }],
      ['a new role', { role: 'admin' as const }],
      ['a new password', { password: 'another one' }],
    ])('%s', async (_what, patch) => {
      const { auth, enter, revoked } = startNode(database);
      const { token } = await enter('ana');
      const other = await enter('root');
      await auth.users.update(root, anaId, patch);
      expect(revoked).toEqual([{ userId: anaId }]);
      const elsewhere = startNode(database).auth;
      expect([await isLive(elsewhere, token), await isLive(elsewhere, other.token)]).toEqual([false, true]);
      expect(await elsewhere.hasLogin(anaId)).toBe(false);
    });

    test('deleting, after the conversations they hold were given back', async () => {
      const steps: string[] = [];
      const node = startNode(database, {
        releaseHeld: async (id) => {
          const [held] = await database.db.select().from(users).where(eq(users.id, id));
          steps.push(`released while disabled: ${held?.disabled}, revoked ${node.revoked.length}`);
        },
      });
      const { token } = await node.enter('ana');
      await node.auth.users.delete(root, anaId);
      expect(steps).toEqual(['released while disabled: true, revoked 1']);
      expect(await isLive(node.auth, token)).toBe(false);
      await expect(node.auth.users.delete(root, anaId)).rejects.toMatchObject({ code: 'not_found' });
      await expect(node.auth.users.update(root, anaId, { role: 'admin' })).rejects.toMatchObject({
        code: 'not_found',
      });
    });
  });

  test('a new display name, or the role they have already, ends nothing', async () => {
    const { auth, enter, revoked } = startNode(database);
    const { token } = await enter('ana');
    await auth.users.update(root, anaId, { display_name: ' Ana Lúcia ', role: 'monitor', disabled: false });
    expect(revoked).toEqual([]);
    expect(await auth.authenticate(token, address)).toMatchObject({ displayName: 'Ana Lúcia' });
    const [entry] = await database.db.select().from(audit).orderBy(desc(audit.id)).limit(1);
    expect(entry).toMatchObject({ action: 'user_updated', details: { changed: ['display_name'] } });
  });

  test.each([
    ['disabled', { disabled: true }],
    ['given a new password', { password: 'another one' }],
  ])('a login under way when the user is %s comes to nothing', async (_what, patch) => {
    const { auth } = startNode(database);
    const compare = bcrypt.compare.bind(bcrypt);
    const changeMeanwhile = async (data: string | Buffer, hash: string) => {
      await auth.users.update(root, anaId, patch);
      return compare(data, hash);
    };
    vi.spyOn(bcrypt, 'compare').mockImplementationOnce(changeMeanwhile);
    const refusal = { code: 'unauthenticated', message: 'Invalid credentials' };
    await expect(auth.login('ana', password, address)).rejects.toMatchObject(refusal);
    const rows = await database.db.select().from(logins).where(eq(logins.user_id, anaId));
    expect(rows).toEqual([]);
  });

  test.each([
    ['disabled', { disabled: true }],
    ['made a monitor', { role: 'monitor' as const }],
  ])('the last enabled admin cannot be %s', async (_what, patch) => {
    await addUser(database, { username: 'former', role: 'admin', disabled: true });
    const { auth } = startNode(database);
    await expect(auth.users.update(root, rootId, patch)).rejects.toMatchObject({ code: 'conflict' });
    await expect(auth.users.delete(root, rootId)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('two admins who end each other at once: exactly one does, each time', async () => {
    const [here, there] = [startNode(database).auth, startNode(database).auth];
    for (let round = 0; round < 20; round += 1) {
      await removeUsers(database);
      const [one, two] = [
        await addUser(database, { username: 'one', role: 'admin' }),
        await addUser(database, { username: 'two', role: 'admin' }),
      ];
      const second =
        round % 2 === 0
          ? there.users.update({ username: 'two' }, one, { role: 'monitor' })
          : there.users.delete({ username: 'two' }, one);
      const results = await Promise.allSettled([
        here.users.update({ username: 'one' }, two, { disabled: true }),
        second,
      ]);
      const refused = results.filter((result) => result.status === 'rejected');
      expect(refused).toMatchObject([{ reason: { code: 'conflict' } }]);
    }
  });

  describe('the first admin', () => {
    beforeEach(() => removeUsers(database));

    test('four nodes that start at once make exactly one, whose password is told once', async () => {
      const nodes = Array.from({ length: 4 }, () => startNode(database).auth);
      const made = await Promise.all(nodes.map((auth) => auth.ensureFirstAdmin()));
      const told = made.filter((admin) => admin !== undefined);
      expect(told).toMatchObject([{ username: 'admin' }]);
      expect(await nodes[0]?.users.list()).toMatchObject([{ username: 'admin', role: 'admin' }]);
      const { user } = (await nodes[1]?.login('admin', told[0]?.password ?? '', address)) ?? {};
      expect(user).toMatchObject({ role: 'admin' });
      expect(await nodes[2]?.ensureFirstAdmin()).toBeUndefined();
    });

    test('a configured one is made beside others when there is no such user, and told to nobody', async () => {
      await addUser(database, { username: 'ana' });
      const env = { ADMIN_USERNAME: 'boss', ADMIN_PASSWORD: 'of the configuration' };
      const { auth } = startNode(database, { env });
      expect(await auth.ensureFirstAdmin()).toBeUndefined();
      expect(await auth.users.list()).toMatchObject([
        { username: 'ana' },
        { username: 'boss', role: 'admin' },
      ]);
      const changed = startNode(database, { env: { ...env, ADMIN_PASSWORD: 'a different one' } }).auth;
      await changed.ensureFirstAdmin();
      await expect(auth.login('boss', 'of the configuration', address)).resolves.toBeDefined();
    });

    test('a configured username that breaks the rule stops the start in words', async () => {
      const env = { ADMIN_USERNAME: 'the boss', ADMIN_PASSWORD: 'long enough' };
      const { auth } = startNode(database, { env });
      await expect(auth.ensureFirstAdmin()).rejects.toMatchObject({
        name: 'StartError',
        message: expect.stringContaining('ADMIN_USERNAME'),
      });
    });
  });
});

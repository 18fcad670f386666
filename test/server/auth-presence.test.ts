import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPresence, type Presence } from '../../src/server/auth/presence.ts';
import type { Database } from '../../src/server/db/database.ts';
import { monitor_sessions, users } from '../../src/server/db/schema.ts';
import type { Publication } from '../../src/server/platform/publish.ts';
import type { ServerEventName } from '../../src/contract/events.ts';
import { describeOnEngines } from '../support/engines.ts';
import { addUser, openOn, removeUsers } from './auth-scene.ts';

/** What a node's sockets heard. */
type Heard = Publication<ServerEventName>[];
interface PresenceNode {
  presence: Presence;
  heard: Heard;
}

const whoIsIn = (heard: Heard) =>
  heard.flatMap(({ event, payload }) =>
    event === 'presence' && 'monitors' in payload
      ? [payload.monitors.map(({ monitor_id }) => monitor_id).join()]
      : [],
  );
const availability = (heard: Heard) =>
  heard.flatMap(({ payload }) => ('monitors_online' in payload ? [payload.monitors_online] : []));

describeOnEngines('which monitors are online', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  let one: PresenceNode;
  let two: PresenceNode;
  let ana: { userId: number };
  let bia: { userId: number };
  let failures: string[];
  beforeAll(async () => {
    ({ database, remove } = await openOn(engine));
  });
  afterAll(() => remove());
  beforeEach(async () => {
    await removeUsers(database);
    ana = { userId: await addUser(database, { username: 'ana' }) };
    bia = { userId: await addUser(database, { username: 'bia' }) };
    failures = [];
    [one, two] = startNodes('one', 'two') as [PresenceNode, PresenceNode];
  });

  function startNodes(...nodeIds: string[]): PresenceNode[] {
    const everybody: Heard[] = [];
    return nodeIds.map((nodeId) => {
      const heard: Heard = [];
      everybody.push(heard);
      const presence = createPresence({
        db: database.db,
        nodeId,
        log: { warn: (event) => failures.push(event) },
        publish: (publication) => everybody.forEach((each) => each.push(publication)),
        publishLocally: (publication) => heard.push(publication),
      });
      return { presence, heard };
    });
  }
  const sessions = () => database.db.select().from(monitor_sessions);
  const expire = (nodeId: string) =>
    database.db
      .update(monitor_sessions)
      .set({ expires_at: sql`now() - interval '1 second'` })
      .where(eq(monitor_sessions.node_id, nodeId));

  test('a monitor with several sockets is one entry, gone with the last of them', async () => {
    await one.presence.enter('s1', ana);
    await two.presence.enter('s2', ana);
    await two.presence.enter('s3', bia);
    const first = (await sessions()).find(({ socket_id }) => socket_id === 's1');
    const entry = { monitor_id: 'ana', display_name: 'ana of the team', viewing: null };
    expect(await one.presence.list()).toMatchObject([
      { ...entry, since: first?.since.toISOString() },
      { monitor_id: 'bia' },
    ]);
    expect(await two.presence.sessionCount()).toBe(3);
    expect((await two.presence.onlineUserIds()).sort()).toEqual([ana.userId, bia.userId].sort());
    await one.presence.leave('s1');
    expect(await one.presence.isOnline(ana.userId)).toBe(true);
    await two.presence.leave('s2');
    expect(await one.presence.isOnline(ana.userId)).toBe(false);
    expect(await one.presence.list()).toMatchObject([{ monitor_id: 'bia' }]);
    expect(failures).toEqual([]);
  });

  test('all nodes hear at once who came and went, and people whether anybody is there', async () => {
    expect(await one.presence.anyAvailable()).toBe(false);
    await one.presence.enter('s1', ana);
    expect(await two.presence.anyAvailable()).toBe(true);
    await one.presence.enter('s2', bia);
    await one.presence.leave('s2');
    await one.presence.leave('s1');
    await one.presence.leave('s1');
    await one.presence.leave('never entered');
    for (const { heard } of [one, two]) {
      expect(whoIsIn(heard)).toEqual(['ana', 'ana,bia', 'ana', '']);
      expect(availability(heard)).toEqual([true, false]);
    }
    const audiences = new Set(one.heard.map(({ event, to }) => `${event} to ${to.join()}`));
    expect(audiences).toEqual(new Set(['presence to monitors', 'availability to people']));
  });

  test('people are not told that somebody is there who is on a pause, in any of their windows', async () => {
    await one.presence.enter('s1', ana);
    await one.presence.enter('s2', ana);
    await one.presence.setAway('s1', true);
    expect(await two.presence.anyAvailable()).toBe(false);
    await one.presence.enter('s3', ana);
    expect(await two.presence.anyAvailable()).toBe(false);
    await one.presence.enter('s4', bia);
    expect(await two.presence.anyAvailable()).toBe(true);
    await one.presence.leave('s4');
    await one.presence.setAway('s2', false);
    expect(await two.presence.anyAvailable()).toBe(true);
    for (const { heard } of [one, two]) expect(availability(heard)).toEqual([true, false, true, false, true]);
    expect(failures).toEqual([]);
  });

  test('who comes without changing the list can be told it all the same', async () => {
    await one.presence.enter('s1', ana);
    await one.presence.enter('s2', ana);
    expect(whoIsIn(one.heard)).toEqual(['ana']);
    expect(one.presence.told()).toEqual(await one.presence.list());
  });

  test('a renewal without change says nothing; one after a change elsewhere tells this node alone', async () => {
    await one.presence.enter('s1', ana);
    const [late] = startNodes('late') as [PresenceNode];
    await late.presence.renew();
    await late.presence.renew();
    expect([whoIsIn(late.heard), availability(late.heard)]).toEqual([['ana'], [true]]);
    expect(whoIsIn(one.heard)).toEqual(['ana']);
  });

  test('the monitors of a killed node are gone when its leases end', async () => {
    await one.presence.enter('s1', ana);
    await two.presence.enter('s2', bia);
    await expire('one');
    expect(await two.presence.isOnline(ana.userId)).toBe(false);
    await two.presence.renew();
    expect(whoIsIn(two.heard)).toEqual(['ana', 'ana,bia', 'bia']);
    expect((await sessions()).map(({ socket_id }) => socket_id)).toEqual(['s2']);
  });

  test('a node that was cut off puts its monitors back, with since and viewing', async () => {
    await one.presence.enter('s1', ana);
    await one.presence.setViewing('s1', 42);
    const before = await one.presence.list();
    await expire('one');
    await two.presence.renew();
    expect(await sessions()).toEqual([]);
    await one.presence.renew();
    expect(await one.presence.list()).toEqual(before);
    await expire('one');
    await one.presence.renew();
    expect(await two.presence.list()).toEqual(before);
  });

  test('the conversation opened last is the one a monitor views', async () => {
    await one.presence.enter('s1', ana);
    await two.presence.enter('s2', ana);
    const viewing = async () => (await one.presence.list()).map((entry) => entry.viewing);
    await two.presence.setViewing('s2', Number.MAX_SAFE_INTEGER);
    expect(await viewing()).toEqual([Number.MAX_SAFE_INTEGER]);
    await one.presence.setViewing('s1', 7);
    expect(await viewing()).toEqual([7]);
    await one.presence.setViewing('s1', null);
    expect(await viewing()).toEqual([null]);
    await one.presence.setViewing('never entered', 7);
    expect(await viewing()).toEqual([null]);
  });

  test('a pause is the monitor’s on every node, survives a cut, and changes nothing else', async () => {
    await one.presence.enter('s1', ana);
    await two.presence.enter('s2', ana);
    await one.presence.enter('s3', bia);
    await one.presence.setViewing('s1', 42);
    await one.presence.setAway('s1', true);
    await one.presence.setAway('never entered', true);
    const away = [{ monitor_id: 'ana', viewing: 42, away: true }, { monitor_id: 'bia' }];
    expect(await two.presence.list()).toMatchObject(away);
    expect((await two.presence.list())[1]).not.toHaveProperty('away');
    expect(await two.presence.isOnline(ana.userId)).toBe(true);
    for (const { heard } of [one, two]) expect(whoIsIn(heard).at(-1)).toBe('ana,bia');
    await expire('one');
    await two.presence.renew();
    await one.presence.renew();
    expect(await two.presence.list()).toMatchObject(away);
    await two.presence.setAway('s2', false);
    expect((await one.presence.list())[0]).not.toHaveProperty('away');
    expect(failures).toEqual([]);
  });

  test('last_seen_at moves with entering, each renewal and leaving, for this node’s monitors', async () => {
    const seen = async (id: number) =>
      (await database.db.select().from(users).where(eq(users.id, id)))[0]?.last_seen_at;
    const forget = () => database.db.update(users).set({ last_seen_at: null });
    await one.presence.enter('s1', ana);
    expect(await seen(ana.userId)).toBeInstanceOf(Date);
    await forget();
    await two.presence.renew();
    expect(await seen(ana.userId)).toBeNull();
    await one.presence.renew();
    expect(await seen(ana.userId)).toBeInstanceOf(Date);
    await forget();
    await one.presence.leave('s1');
    expect(await seen(ana.userId)).toBeInstanceOf(Date);
    expect(await seen(bia.userId)).toBeNull();
  });

  test('many who come and go at once leave the list right and are told together', async () => {
    const sockets = Array.from({ length: 40 }, (_, index) => `s${index}`);
    await Promise.all(
      sockets.map((socketId, index) => (index % 2 ? one : two).presence.enter(socketId, ana)),
    );
    expect(await one.presence.sessionCount()).toBe(40);
    await Promise.all([
      ...sockets.map((socketId, index) => (index % 2 ? one : two).presence.leave(socketId)),
      one.presence.renew(),
      two.presence.enter('stays', bia),
    ]);
    expect(await one.presence.list()).toMatchObject([{ monitor_id: 'bia' }]);
    expect(await sessions()).toHaveLength(1);
    expect(one.heard.length).toBeLessThan(40);
    expect(whoIsIn(one.heard).at(-1)).toBe('bia');
    expect(failures).toEqual([]);
  });

  test('a deleted user’s sockets neither keep them online nor stop the others’ renewal', async () => {
    await one.presence.enter('s1', ana);
    await one.presence.enter('s2', bia);
    await removeUsers(database, 'ana');
    await one.presence.renew();
    expect(await one.presence.list()).toMatchObject([{ monitor_id: 'bia' }]);
    expect(failures).toEqual([]);
  });

  test('stopping ends this node’s leases and tells the others', async () => {
    await one.presence.enter('s1', ana);
    await two.presence.enter('s2', bia);
    one.presence.start();
    await one.presence.stop();
    expect((await sessions()).map(({ socket_id }) => socket_id)).toEqual(['s2']);
    expect(whoIsIn(two.heard).at(-1)).toBe('bia');
  });
});

import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/server/db/database.ts';
import { nodes, service_state } from '../../src/server/db/schema.ts';
import { createNodeLease, type NodeLease } from '../../src/server/jobs/node-lease.ts';
import { describeOnEngines } from '../support/engines.ts';
import { openOn } from './auth-scene.ts';

describeOnEngines('running nodes', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  let started: NodeLease[];
  beforeAll(async () => {
    ({ database, remove } = await openOn(engine));
  });
  afterAll(() => remove());
  beforeEach(async () => {
    started = [];
    await database.db.delete(nodes);
    await database.db.delete(service_state);
    return () => Promise.all(started.map((lease) => lease.stop()));
  });

  const lease = (nodeId: string): NodeLease =>
    createNodeLease({
      database,
      nodeId,
      log: {
        warn: (event, _fields, error) => {
          throw new Error(event, { cause: error });
        },
      },
    });
  const start = async (nodeId: string): Promise<NodeLease> => {
    const one = lease(nodeId);
    await one.start();
    started.push(one);
    return one;
  };
  const rows = async () => (await database.db.select().from(nodes)).map(({ id }) => id).sort();
  const runningSince = async () => (await database.db.select().from(service_state))[0]?.running_since;
  const longAgo = new Date('2020-01-01T00:00:00Z');
  const pretendRunningSince = () => database.db.update(service_state).set({ running_since: longAgo });
  const lastSeen = (nodeId: string, seconds: number) =>
    database.db
      .update(nodes)
      .set({ seen_at: sql`now() - ${seconds}::float8 * interval '1 second'` })
      .where(eq(nodes.id, nodeId));
  const leaveBehind = async (nodeId: string, seconds: number) => {
    await database.db.insert(nodes).values({ id: nodeId, started_at: longAgo, seen_at: longAgo });
    await lastSeen(nodeId, seconds);
  };

  test('the first node begins a run of the service, and its stop leaves no row', async () => {
    const one = await start('one');
    expect(await rows()).toEqual(['one']);
    expect((await runningSince())?.getTime()).toBeGreaterThan(longAgo.getTime());
    await one.stop();
    expect(await rows()).toEqual([]);
  });

  test('after a time in which none ran, a new run begins', async () => {
    await start('one');
    await pretendRunningSince();
    await lastSeen('one', 16);
    await start('two');
    expect(await runningSince()).not.toEqual(longAgo);
  });

  test('a heartbeat renews the own row and forgets nodes dead for over a minute', async () => {
    const one = await start('one');
    await lastSeen('one', 30);
    await leaveBehind('long dead', 61);
    await leaveBehind('just dead', 59);
    await one.renew();
    expect(await rows()).toEqual(['just dead', 'one']);
    const [row] = await database.db.select().from(nodes).where(eq(nodes.id, 'one'));
    const [just] = await database.db.select().from(nodes).where(eq(nodes.id, 'just dead'));
    expect(row?.seen_at.getTime()).toBeGreaterThan((just?.seen_at.getTime() ?? 0) + 50_000);
  });

  if (engine === 'embedded') {
    test('a row of another process is of a dead one: the database is this one’s alone', async () => {
      await start('one');
      await pretendRunningSince();
      await leaveBehind('killed a moment ago', 1);
      await start('two');
      expect(await runningSince()).not.toEqual(longAgo);
    });
    return;
  }

  test('a node that joins others continues their run', async () => {
    await start('one');
    await pretendRunningSince();
    await lastSeen('one', 14);
    const two = await start('two');
    expect(await runningSince()).toEqual(longAgo);
    expect(await rows()).toEqual(['one', 'two']);
    await two.stop();
    expect(await rows()).toEqual(['one']);
  });

  test('four that start at once begin one run together', async () => {
    await database.executeSql(`
      create table began (at timestamptz);
      create function note_began() returns trigger language plpgsql as
        $$ begin insert into began values (new.running_since); return new; end $$;
      create trigger note_began after insert or update on service_state
        for each row execute function note_began();`);
    await Promise.all(['one', 'two', 'three', 'four'].map(start));
    expect(await rows()).toEqual(['four', 'one', 'three', 'two']);
    expect((await database.executeSql('select * from began')).rows).toHaveLength(1);
  });
});

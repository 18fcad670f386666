import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitWith, openDatabase, type Database, type Tx } from '../../src/server/db/database.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, type Store } from '../support/scene.ts';

describeOnEngines('the last statements of a transaction', (engine) => {
  let store: Store;
  let database: Database;
  beforeAll(async () => {
    store = await createStore(engine);
    database = await openDatabase(parseConfig(store.env));
    await database.executeSql('create table things (id int primary key, name text)');
  });
  afterAll(async () => {
    await database.close();
    await store.remove();
  });

  const insert = (id: number) => sql`insert into things values (${id}, 'thing') returning id`;
  const ids = async (): Promise<unknown[]> => {
    const { rows } = await database.executeSql('select id from things order by id');
    return rows.map(({ id }) => id);
  };

  test('are stored with those before them, and give their rows', async () => {
    const rows = await database.db.transaction(async (tx) => {
      await tx.execute(insert(1));
      return commitWith(tx, [insert(2), insert(3)]);
    });
    expect(rows).toEqual([[{ id: 2 }], [{ id: 3 }]]);
    expect(await ids()).toEqual([1, 2, 3]);
  });

  test.each([
    ['the first', [4, 1, 5]],
    ['one in the middle', [1, 4, 5]],
    ['the last', [5, 6, 1]],
  ])('leave nothing when one of them fails, whichever: %s', async (_which, wanted) => {
    const before = await ids();
    const work = database.db.transaction(async (tx) => {
      await tx.execute(insert(10));
      await commitWith(tx, wanted.map(insert));
    });
    await expect(work).rejects.toThrow();
    expect(await ids()).toEqual(before);
    await database.db.transaction(async (tx) => void (await tx.execute(insert(20 + wanted.length))));
    await database.executeSql('delete from things where id >= 20');
  });

  test('leave nothing when one before them had failed', async () => {
    const before = await ids();
    const work = database.db.transaction(async (tx) => {
      await tx.execute(insert(1)).catch(() => undefined);
      await commitWith(tx, [insert(30)]);
    });
    await expect(work).rejects.toThrow();
    expect(await ids()).toEqual(before);
  });

  // The embedded engine commits when the work returns: there a statement may follow.
  if (engine === 'postgres')
    test('are the last: one that follows is refused', async () => {
      let followed: Promise<unknown> | undefined;
      await database.db.transaction(async (tx: Tx) => {
        await commitWith(tx, [insert(40)]);
        followed = Promise.resolve(tx.execute(insert(41)));
        followed.catch(() => undefined);
      });
      await expect(followed).rejects.toThrow();
      expect(await ids()).not.toContain(41);
    });
});

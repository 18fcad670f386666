import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/server/db/database.ts';
import { openPostgres } from '../../src/server/db/postgres.ts';
import { engines } from '../support/engines.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

// What the client of PostgreSQL promises beyond running statements; the embedded engine is spoken to without one.

describe.runIf(engines().includes('postgres'))('the client of PostgreSQL', () => {
  let created: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    created = await createTestDatabase();
    database = await openPostgres(created.url);
    await database.executeSql('create table things (id int primary key, name text)');
  });
  afterAll(async () => {
    await database.close();
    await created.drop();
  });

  const things = async (): Promise<number> => {
    const { rows } = await database.executeSql('select count(*)::int as n from things');
    return Number(rows[0]?.['n']);
  };

  test('refuses a statement that comes after its transaction’s end, instead of running it outside', async () => {
    const before = await things();
    let late: Promise<unknown> | undefined;
    await database.db.transaction(async (tx) => {
      await tx.execute(sql`insert into things values (${1}, 'in time')`);
      setImmediate(() => {
        late = Promise.resolve(tx.execute(sql`insert into things values (${2}, 'late')`));
        late.catch(() => undefined);
      });
    });
    while (!late) await new Promise((resolve) => setImmediate(resolve));
    await expect(late).rejects.toThrow();
    expect(await things()).toBe(before + 1);
  });

  test('fails a transaction in which a statement failed, also when nobody looked', async () => {
    const before = await things();
    const work = database.db.transaction(async (tx) => {
      await tx.execute(sql`insert into things values (${3}, 'once')`);
      await tx.execute(sql`insert into things values (${3}, 'twice')`).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('A statement of this transaction failed.');
    expect(await things()).toBe(before);
  });

  test('goes on after its connections were ended in the middle of transactions', async () => {
    const before = await things();
    const begun: (() => void)[] = [];
    const allBegun = Promise.all(
      Array.from({ length: 8 }, () => new Promise<void>((resolve) => begun.push(resolve))),
    );
    const works = begun.map((tell, index) =>
      database.db.transaction(async (tx) => {
        await tx.execute(sql`insert into things values (${100 + index}, 'cut off')`);
        tell();
        await tx.execute(sql`select pg_sleep(60)`);
      }),
    );
    const ended = Promise.allSettled(works);
    await allBegun;
    await database.executeSql(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    expect((await ended).map(({ status }) => status)).toEqual(works.map(() => 'rejected'));
    expect(await things()).toBe(before);
    await database.urgentDb.execute(sql`insert into things values (${200}, 'after')`);
    expect(await things()).toBe(before + 1);
  });

  test('fails once at most when a migration changed what a kept statement returns', async () => {
    const read = () => database.urgentDb.execute(sql`select * from things where id = ${200}`);
    await Promise.all([read(), read(), read(), read()]);
    await database.executeSql('alter table things add column more int');
    await read().catch(() => undefined);
    for (let again = 0; again < 8; again += 1) await read();
    const { rows } = await database.executeSql('select more from things where id = 200');
    expect(rows).toEqual([{ more: null }]);
  });
});

import { is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { restore } from '../../src/server/app/backup.ts';
import { keptTables, leftTables } from '../../src/server/db/backup/tables.ts';
import * as schema from '../../src/server/db/schema.ts';
import { describeOnEngines, engines } from '../support/engines.ts';
import { startService, type Store } from '../support/scene.ts';
import {
  configOf,
  countRows,
  difficultText,
  inStore,
  keys,
  linesOf,
  openAlert,
  rowsOfBackup,
  takenAlert,
  useBackups,
} from './backup-scene.ts';

const { newStore, backUp, filled } = useBackups();

test('every table is either kept or left out, never forgotten', () => {
  const all = Object.values(schema).filter((value) => is(value, PgTable));
  expect(new Set([...keptTables, ...leftTables])).toEqual(new Set(all));
});

describe.each(engines().flatMap((from) => engines().map((to) => [from, to] as const)))(
  'from %s to %s',
  (from, to) => {
    test('a restored database holds every value exactly as it was', async () => {
      const { file: first } = await filled(from);
      const restored = await newStore(to);
      await restore(configOf(restored), { path: first, withoutVault: false });
      const second = await backUp(restored);

      expect(await rowsOfBackup(second)).toEqual(await rowsOfBackup(first));
      const text = (await linesOf(first)).join('\n');
      expect(text).toContain('12345678901234567890.123456789');
      expect(text).toContain('2026-03-29T01:30:00.123+00:00');
      const [message] = await inStore(restored, ({ db }) => db.select().from(schema.messages).limit(1));
      expect(message?.text).toBe(difficultText);
    });
  },
);

describeOnEngines('a restored database', (engine) => {
  let store: Store;
  beforeAll(async () => {
    const { file } = await filled(engine);
    store = await newStore(engine);
    await restore(configOf(store), { path: file, withoutVault: false });
  });

  test('gives out no number again, not even that of an erased row', async () => {
    await inStore(store, async ({ executeSql }) => {
      const next = async (table: string) =>
        (await executeSql(`select nextval(pg_get_serial_sequence('${table}', 'id'))::int as n`)).rows[0]?.[
          'n'
        ];
      expect(await next('messages')).toBe(5001);
      expect(await next('users')).toBe(3);
      // Two rows were restored, and the restoring itself was noted.
      expect(await next('audit')).toBe(4);
    });
  });

  test('has a fresh clock for every unresolved alert', async () => {
    await inStore(store, async ({ executeSql }) => {
      const { rows } = await executeSql(
        `select data->>'alert_id' as id, (data->>'clock')::int as clock, state::text as state
         from pgboss.job where name = 'alert_clock' order by 1`,
      );
      expect(rows).toEqual([
        { id: openAlert, clock: 7, state: 'created' },
        { id: takenAlert, clock: 2, state: 'created' },
      ]);
    });
  });

  test('says in the audit log that it was restored', async () => {
    await inStore(store, async ({ db }) => {
      const entries = await db.select().from(schema.audit);
      const [entry] = entries.filter(({ action }) => action === 'backup_restored');
      expect(entry?.actor).toBe('(command line)');
      expect(entry?.details).toMatchObject({ without_vault: false });
    });
  });

  test('is not empty any more, and refuses a second restoring', async () => {
    const { file } = await filled(engine);
    const before = await inStore(store, countRows);
    await expect(restore(configOf(store), { path: file, withoutVault: false })).rejects.toThrow(
      'The database is not empty',
    );
    expect(await inStore(store, countRows)).toEqual(before);
  });
});

describeOnEngines('an alert in a backup', (engine) => {
  test('escalates again in front of a monitor of the restored service', async () => {
    const { file } = await filled(engine);
    const store = await newStore(engine);
    const soon = { ESCALATION_FIRST_SECONDS: '0.1' };
    await restore(configOf(store, soon), { path: file, withoutVault: false });
    const service = await startService(store, { ...keys, ...soon, ESCALATION_REPEAT_SECONDS: '60' });
    try {
      const monitor = await service.monitor('mia');
      const alert = await monitor.socket.got(
        'crisis_alert',
        (told) => told.alert_id === openAlert && told.escalation_step > 0,
      );
      expect(alert.message).toBe(difficultText);
    } finally {
      await service.stop();
    }
  });
});

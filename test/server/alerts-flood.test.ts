import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { messageIdsOf, selectSignals } from '../../src/server/alerts/store.ts';
import { describeOnEngines } from '../support/engines.ts';
import { eventually, onService, type Service } from '../support/scene.ts';
import { addAlert, useDatabase } from './monitor-rows.ts';

/** More than a statement has parameters. */
const many = 70_000;

/** As if the person had gone on writing: all of it flagged, and in the alert that the first message raised. */
const floodAlert = ({ app }: Service, id: number) =>
  app.database.db.execute(sql`
    with written as (
      insert into messages (conversation_id, sender, author, text, flagged, risk_level, created_at)
      select ${id}, 'user', 'user', 'x', true, 'high', now() from generate_series(1, ${many}::int)
      returning id
    )
    insert into alert_messages (alert_id, message_id)
    select alerts.id, written.id from alerts cross join written
    where alerts.conversation_id = ${id}`);

const countUntold = async ({ app }: Service, id: number): Promise<number> => {
  const { rows } = await app.database.executeSql(
    `select count(*)::int as n from messages where conversation_id = ${id} and flagged and notified is null`,
  );
  return Number(rows[0]?.['n']);
};

describeOnEngines('an alert with more messages than a statement has parameters', (engine) => {
  it('is shown to a monitor who joins, and all of them are marked as told', () =>
    onService(engine, {}, async (service) => {
      const { id, write } = await service.person();
      await write('quero morrer');
      await floodAlert(service, id);
      expect(await countUntold(service, id)).toBe(many + 1);
      const ana = await service.monitor('ana', { join: false });
      const joined = await ana.socket.must('join_monitor', { monitor_id: 'ana' });
      expect(joined.open_alerts).toMatchObject([{ conversation_id: id, messages_count: many + 1 }]);
      await eventually('all are marked as told', async () => (await countUntold(service, id)) === 0);
      const { status, body } = await ana.call('GET /chat/monitor/dashboard');
      expect(status).toBe(200);
      expect(body.map((each) => each.id)).toEqual([id]);
      expect(body[0]?.messages.length).toBeLessThanOrEqual(151);
    }));
});

describeOnEngines('more alerts and signals than a statement has parameters', (engine) => {
  const database = useDatabase(engine);

  it('are looked up at once', async () => {
    const { db } = database;
    const alertId = await addAlert(db, 1);
    await db.execute(
      sql`insert into alert_messages (alert_id, message_id) values (${alertId}, 7), (${alertId}, 5)`,
    );
    const others = Array.from({ length: many }, () => randomUUID());
    const found = await messageIdsOf(db, [...others, alertId]);
    expect(found.get(alertId)).toEqual([5, 7]);
    expect(found.size).toBe(many + 1);
    expect(
      await selectSignals(
        db,
        Array.from({ length: many }, (_, index) => index),
      ),
    ).toEqual([]);
  });
});

import { sql } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import type { Alert } from '../../src/contract/alert.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  createStore,
  eventually,
  onService,
  startService,
  type Monitor,
  type Service,
} from '../support/scene.ts';

const crisis = 'quero morrer hoje, já tenho os remédios aqui comigo';
const quick = { ESCALATION_FIRST_SECONDS: '1', ESCALATION_REPEAT_SECONDS: '1', ESCALATION_TAKE_SECONDS: '1' };

async function alertOf(monitor: Monitor, conversationId: number): Promise<Alert> {
  return eventually('the conversation has an alert', async () => {
    const { body } = await monitor.call('GET /chat/monitor/alerts');
    return body.find((alert) => alert.conversation_id === conversationId);
  });
}

const acknowledge = (monitor: Monitor, alert: Alert, seen?: number) =>
  monitor.call('POST /chat/monitor/alerts/{alert_id}/acknowledge', {
    params: { alert_id: alert.alert_id },
    body: seen === undefined ? {} : { seen },
  });

/** Stores one more signal of the conversation’s alert that no node has told yet. */
const leaveSignal = ({ app }: Service, id: number, left: { step: number; secondsAgo: number }) =>
  app.database.db.execute(sql`
    insert into alert_signals (alert_id, conversation_id, message_id, kind, escalation_step, analysis, created_at)
    select alert_id, conversation_id, message_id, kind, ${left.step}::int, analysis,
      now() - ${left.secondsAgo}::int * interval '1 second'
    from alert_signals where conversation_id = ${id} and escalation_step = 0`);

describeOnEngines('an alert', (engine) => {
  it('is raised again and again while nobody acknowledges it, and no more afterwards', () =>
    onService(engine, quick, async (service) => {
      const ana = await service.monitor('ana');
      const { id, write } = await service.person();
      await write(crisis);
      await ana.socket.got(
        'crisis_alert',
        (alert) => alert.conversation_id === id && alert.escalation_step === 0,
      );
      const second = await ana.socket.got('crisis_alert', (alert) => alert.escalation_step === 2);
      expect(second).toMatchObject({ conversation_id: id, message: crisis });
      expect(second.analysis.risk_level).toBe('critical');
      const steps = ana.socket.all('crisis_alert').map((alert) => alert.escalation_step);
      expect(steps).toEqual([0, 1, 2]);
    }));

  it('opens again when it was acknowledged and nobody took the conversation', () =>
    onService(engine, { ESCALATION_TAKE_SECONDS: '1' }, async (service) => {
      const ana = await service.monitor('ana');
      const { id, write } = await service.person();
      await write(crisis);
      const alert = await alertOf(ana, id);
      const { body } = await acknowledge(ana, alert);
      expect(body).toMatchObject({ status: 'acknowledged', acknowledged_by: 'ana' });
      await ana.socket.got('crisis_alert', (told) => told.escalation_step === 1);
      expect(await alertOf(ana, id)).toMatchObject({ status: 'open', acknowledged_by: null });
    }));

  it('stays acknowledged while a monitor holds the conversation', () =>
    onService(engine, { ESCALATION_TAKE_SECONDS: '1' }, async (service) => {
      const ana = await service.monitor('ana');
      const held = await service.person();
      await held.write(crisis);
      await ana.call('POST /chat/monitor/take-control/{id}', { params: { id: held.id } });
      // Another alert goes through its whole clock meanwhile.
      const other = await service.person();
      await other.write(crisis);
      await acknowledge(ana, await alertOf(ana, other.id));
      await ana.socket.got(
        'crisis_alert',
        (told) => told.conversation_id === other.id && told.escalation_step === 1,
      );
      expect(await alertOf(ana, held.id)).toMatchObject({ status: 'acknowledged', acknowledged_by: 'ana' });
    }));

  it('is there for a person who was gone the moment they had sent', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const person = await service.person();
      person.socket.raw.emit(
        'send_message',
        { conversation_id: person.id, message: crisis },
        () => undefined,
      );
      person.socket.close();
      const alert = await ana.socket.got('crisis_alert', (told) => told.conversation_id === person.id);
      expect(alert.message).toBe(crisis);
      expect(await alertOf(ana, person.id)).toMatchObject({ status: 'open', risk_level: 'critical' });
    }));

  it('is listed from no cursor but one that the list gave', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const madeUp = [
        ['9999-01-01', '------------------------------------'],
        ['+275760-09-13T00:00:00.000Z', '00000000-0000-4000-8000-000000000000'],
      ].map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url'));
      for (const cursor of [...madeUp, 'no cursor'])
        expect((await ana.call('GET /chat/monitor/alerts', { query: { cursor } })).status).toBe(422);
    }));

  it('is acknowledged once: whoever comes second is told who was first', () =>
    onService(engine, {}, async (service) => {
      const [ana, bia] = [await service.monitor('ana'), await service.monitor('bia')];
      const { id, write } = await service.person();
      await write(crisis);
      const alert = await alertOf(ana, id);
      const first = await acknowledge(ana, alert);
      const second = await bia.socket.must('acknowledge_alert', { alert_id: alert.alert_id });
      expect(second.alert).toEqual(first.body);
    }));

  it('that a monitor acknowledged without having seen the newest crisis stays open', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const { id, write } = await service.person();
      await write(crisis);
      const { message_id } = await write('vou me matar agora');
      const { body } = await acknowledge(ana, await alertOf(ana, id), 1);
      expect(body).toMatchObject({ status: 'open', messages_count: 2 });
      expect(body.message_ids).toContain(message_id);
      expect((await acknowledge(ana, body, 2)).body.status).toBe('acknowledged');
    }));

  it('takes in further crises, and is opened again by them when it was acknowledged', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const { id, write } = await service.person();
      const first = await write('quero morrer');
      const alert = await alertOf(ana, id);
      expect(alert).toMatchObject({ risk_level: 'high', message_id: first.message_id });
      await acknowledge(ana, alert);
      const second = await write(crisis);
      expect(await alertOf(ana, id)).toMatchObject({
        alert_id: alert.alert_id,
        status: 'open',
        risk_level: 'critical',
        message_id: second.message_id,
        message_ids: [first.message_id, second.message_id],
      });
      expect(ana.socket.all('crisis_alert')).toHaveLength(2);
    }));

  it('cannot be resolved past a crisis that was not seen', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const { id, write } = await service.person();
      await write(crisis);
      const { message_id } = await write('vou me matar agora');
      const resolve = (seen: number) =>
        ana.call('POST /chat/monitor/resolve/{id}', { params: { id }, body: { outcome: 'supported', seen } });
      const refused = await resolve(1);
      expect(refused.status).toBe(409);
      expect(refused.body.detail).toContain(String(message_id));
      expect((await alertOf(ana, id)).status).toBe('open');
      expect((await resolve(2)).status).toBe(200);
      expect((await alertOf(ana, id)).status).toBe('resolved');
      // What was seen then is not what the next alert holds.
      const next = await write('tomei todos os comprimidos, quero morrer');
      const late = await resolve(2);
      expect(late.status).toBe(409);
      expect(late.body.detail).toContain(String(next.message_id));
      expect((await alertOf(ana, id)).status).toBe('open');
    }));

  it('goes on escalating after a restart', async () => {
    const store = await createStore(engine);
    try {
      const before = await startService(store, quick);
      const { id, write } = await before.person();
      await write(crisis);
      await before.stop();
      const after = await startService(store, quick);
      try {
        const ana = await after.monitor('ana');
        await ana.socket.got(
          'crisis_alert',
          (told) => told.conversation_id === id && told.escalation_step >= 2,
        );
      } finally {
        await after.stop();
      }
    } finally {
      await store.remove();
    }
  });

  it('outlives the erasing of its conversation without a word of it, and ends when it is acknowledged', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const person = await service.person();
      await person.write(crisis);
      await acknowledge(ana, await alertOf(ana, person.id));
      const erased = await person.call('DELETE /chat/conversations/{id}', { params: { id: person.id } });
      expect(erased.status).toBe(204);
      const told = await ana.socket.got('alert_updated', (alert) => alert.erased_at !== undefined);
      expect(told).toMatchObject({ conversation_id: person.id, status: 'open' });
      const again = await ana.socket.got('crisis_alert', (alert) => alert.message === '');
      expect(again.conversation_id).toBe(person.id);
      expect((await person.call('GET /chat/conversations/{id}', { params: { id: person.id } })).status).toBe(
        404,
      );
      expect((await acknowledge(ana, told)).body).toMatchObject({ status: 'resolved', resolved_by: 'ana' });
    }));

  it('is not needed for monitors to hear that a conversation was erased', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const person = await service.person();
      await person.write('bom dia');
      await person.call('DELETE /chat/conversations/{id}', { params: { id: person.id } });
      const told = await ana.socket.got('conversation_updated', (summary) => summary.erased_at !== undefined);
      expect(told).toMatchObject({ id: person.id, title: '' });
    }));

  it('is raised for a person who asks for a human, who hears when somebody has seen it', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const person = await service.person();
      const asked = await person.call('POST /chat/conversations/{id}/mode', {
        params: { id: person.id },
        query: { mode: 'monitor' },
      });
      expect(asked.body).toMatchObject({ status: 'escalated', mode: 'ollama', assigned_to: null });
      const told = await ana.socket.got('crisis_alert');
      expect(told).toMatchObject({ kind: 'human_requested', message_id: null, message: '' });
      expect(told.analysis.risk_level).toBe('none');
      await acknowledge(ana, await alertOf(ana, person.id));
      await person.socket.got('request_seen', (payload) => payload.conversation_id === person.id);
    }));

  it('is stored with its message or not at all: when its first job cannot be, nothing is', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const [person, calm] = [await service.person(), await service.person()];
      await service.app.database.db.execute(sql`delete from pgboss.queue where name = 'alert_clock'`);
      const [refused, stored] = await Promise.all([
        person.socket.ask('send_message', { conversation_id: person.id, message: crisis }),
        calm.socket.ask('send_message', { conversation_id: calm.id, message: 'bom dia' }),
      ]);
      expect(refused).toMatchObject({ ok: false, error: { code: 'unavailable' } });
      expect(stored.ok).toBe(true);
      const { body } = await ana.call('GET /chat/conversations/{id}/messages', { params: { id: person.id } });
      expect(body).toEqual([]);
      expect((await ana.call('GET /chat/monitor/alerts')).body).toEqual([]);
    }));

  it('is told by its row, also when the node that stored it never did', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const { id, write } = await service.person();
      await write(crisis);
      await ana.socket.got('crisis_alert');
      // As another node would leave it that died between commit and telling.
      await leaveSignal(service, id, { step: 7, secondsAgo: 0 });
      const told = await ana.socket.got('crisis_alert', (alert) => alert.escalation_step === 7);
      expect(told).toMatchObject({ conversation_id: id, message: crisis });
    }));

  it('is told by its row, also when its commit took a minute', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const { id, write } = await service.person();
      await write(crisis);
      await ana.socket.got('crisis_alert');
      const told = (step: number) =>
        ana.socket.got('crisis_alert', (alert) => alert.escalation_step === step);
      const now = performance.now.bind(performance);
      // The node has been up for long, and has read just now.
      const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + 300_000);
      try {
        await leaveSignal(service, id, { step: 7, secondsAgo: 0 });
        await told(7);
        await leaveSignal(service, id, { step: 8, secondsAgo: 60 });
        expect(await told(8)).toMatchObject({ conversation_id: id, message: crisis });
      } finally {
        clock.mockRestore();
      }
    }));
});

import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { conversations } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import { startOllamaSimulator } from '../support/ollama-simulator.ts';
import { createStore, startService, type Monitor, type Person } from '../support/scene.ts';
import { replyAfter, useModel, wholeReply } from './replies-scene.ts';
import {
  alertsOf,
  countsOf,
  createGate,
  crisis,
  expectUntouched,
  messageOf,
  saying,
  setOpinion,
  harmless,
  worn,
} from './second-opinion-scene.ts';

// When a second opinion gets its turn, and what happens to one that comes too late.

describeOnEngines('a second opinion', (engine) => {
  const scene = useModel(engine, { SECOND_OPINION_TIMEOUT_SECONDS: '60' });

  /** Writes, and resolves as soon as the model is asked; it answers once the gate is open. */
  async function askedAndHeld(person: Person, level = 'high') {
    const gate = createGate();
    const before = scene.model.opinions.requests.length;
    setOpinion(scene.model, { ...saying(level), after: gate.passed });
    const { message_id } = await person.write(harmless);
    await scene.model.until(({ opinions }) => opinions.requests.length > before);
    return { gate, message_id };
  }

  const textsAsked = (from: number): string[] =>
    scene.model.opinions.requests.slice(from).map(({ messages }) => {
      const data = messages.at(-1)?.content.split('\n')[0] ?? '';
      return (JSON.parse(data) as { message: string }).message;
    });

  it('waits while a reply is made', async () => {
    const person = await scene.service.person();
    const [replies, opinions] = [scene.model.requests.length, scene.model.opinions.requests.length];
    scene.model.set({ fault: 'hang_after_headers' });
    await person.write(worn);
    await scene.model.until(({ requests }) => requests.length > replies);
    const other = await scene.service.person();
    await other.write('o ônibus atrasou');
    await scene.model.until(({ requests }) => requests.length > replies + 1);
    expect(scene.model.opinions.requests).toHaveLength(opinions);
    scene.model.set({ reply: wholeReply });
    for (const { socket, id } of [person, other]) await socket.must('stop_reply', { conversation_id: id });
    await scene.service.app.quiet();
    expect(textsAsked(opinions)).toEqual(expect.arrayContaining([worn, 'o ônibus atrasou']));
  });

  it('is asked first where the screening was least sure', async () => {
    const people = [await scene.service.person(), await scene.service.person()];
    const [calm, tired] = [await scene.service.person(), await scene.service.person()];
    const held = [];
    for (const person of people) held.push(await askedAndHeld(person, 'none'));
    const before = scene.model.opinions.requests.length;
    setOpinion(scene.model, saying('none'));
    const first = await calm.write('bom dia');
    const second = await tired.write(worn);
    await replyAfter(calm, first.message_id);
    await replyAfter(tired, second.message_id);
    // Two are asked for at once at most.
    expect(scene.model.opinions.requests).toHaveLength(before);
    held[0]?.gate.open();
    await scene.model.until(({ opinions }) => opinions.requests.length >= before + 2);
    expect(textsAsked(before)).toEqual([worn, 'bom dia']);
    held[1]?.gate.open();
    await scene.service.app.quiet();
  });

  it('brings an earlier message into an alert as one that nobody has seen yet', async () => {
    const ana = await scene.service.monitor('ana');
    const person = await scene.service.person();
    const { gate, message_id: earlier } = await askedAndHeld(person);
    const { message_id: later } = await person.write(crisis);
    const [shown] = await alertsOf(ana, person.id);
    expect(shown?.message_ids).toEqual([later]);
    gate.open();
    await scene.service.app.quiet();
    const resolve = (seen: number) =>
      ana.call('POST /chat/monitor/resolve/{id}', {
        params: { id: person.id },
        body: { outcome: 'supported', seen },
      });
    const { body: alert } = await ana.call('POST /chat/monitor/alerts/{alert_id}/acknowledge', {
      params: { alert_id: shown?.alert_id ?? '' },
      body: { seen: 1 },
    });
    expect(alert).toMatchObject({ status: 'open', message_ids: [earlier, later], messages_count: 2 });
    const refused = await resolve(1);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toMatch(new RegExp(`: ${earlier}\\.$`));
    expect((await resolve(2)).status).toBe(200);
  });

  describe('that comes too late', () => {
    it('leaves a conversation alone that was erased meanwhile, and the question is dropped at once', async () => {
      const ana = await scene.service.monitor('ana');
      const person = await scene.service.person();
      const abandoned = scene.model.opinions.abandoned();
      const before = (await countsOf(scene.service)).dropped ?? 0;
      await askedAndHeld(person);
      const { status } = await person.call('DELETE /chat/conversations/{id}', { params: { id: person.id } });
      expect(status).toBe(204);
      await scene.model.until(({ opinions }) => opinions.abandoned() > abandoned);
      await scene.service.app.quiet();
      expect((await countsOf(scene.service)).dropped).toBe(before + 1);
      expect(await alertsOf(ana, person.id)).toEqual([]);
    });

    it('leaves one alone that another node erased', async () => {
      const ana = await scene.service.monitor('ana');
      const person = await scene.service.person();
      const { gate } = await askedAndHeld(person);
      await scene.service.app.database.db.delete(conversations).where(eq(conversations.id, person.id));
      gate.open();
      await scene.service.app.quiet();
      expect(await alertsOf(ana, person.id)).toEqual([]);
    });

    it.each<[string, (ana: Monitor, id: number, messageId: number) => Promise<unknown>]>([
      [
        'closed',
        (ana, id) => ana.call('POST /chat/monitor/close/{id}', { params: { id }, body: { reason: 'abuso' } }),
      ],
      [
        'resolved',
        (ana, id) =>
          ana.call('POST /chat/monitor/resolve/{id}', { params: { id }, body: { outcome: 'supported' } }),
      ],
      [
        'judged by a monitor',
        (ana, _id, messageId) =>
          ana.call('POST /chat/monitor/messages/{id}/review', {
            params: { id: messageId },
            body: { risk_level: 'low' },
          }),
      ],
    ])('leaves alone what was %s meanwhile', async (_name, end) => {
      const root = await scene.service.monitor('root', { role: 'admin' });
      const person = await scene.service.person();
      const { gate, message_id } = await askedAndHeld(person);
      expect(await end(root, person.id, message_id)).toMatchObject({ status: 200 });
      gate.open();
      await scene.service.app.quiet();
      expectUntouched(await messageOf(root, person.id, message_id), 'none');
      expect(await alertsOf(root, person.id)).toEqual([]);
    });

    it('still counts while a monitor holds the conversation', async () => {
      const ana = await scene.service.monitor('ana');
      const person = await scene.service.person();
      const { gate, message_id } = await askedAndHeld(person);
      await ana.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
      gate.open();
      await scene.service.app.quiet();
      expect(await messageOf(ana, person.id, message_id)).toMatchObject({ risk_level: 'high' });
      await ana.socket.got('crisis_alert', (told) => told.message_id === message_id);
    });
  });
});

describeOnEngines('a service that stops', (engine) => {
  it('leaves second opinions that wait or are asked for', async () => {
    const model = await startOllamaSimulator();
    const store = await createStore(engine);
    const service = await startService(store, {
      OLLAMA_BASE_URL: model.url,
      SECOND_OPINION_TIMEOUT_SECONDS: '3600',
    });
    await service.app.aiProbed();
    model.set({ reply: wholeReply, opinion: { fault: 'hang' } });
    const people = await Promise.all(Array.from({ length: 4 }, () => service.person()));
    for (const person of people) await person.write(worn);
    await model.until(({ opinions }) => opinions.running() === 2);
    await service.stop();
    await model.until(({ opinions }) => opinions.running() === 0);
    expect(model.opinions.requests).toHaveLength(2);
    await model.stop();
    await store.remove();
  });
});

import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { closedHelpWords, crisisHelpWords } from '../../src/core/guided/fixed-words.ts';
import { conversations } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import type { Monitor, Person } from '../support/scene.ts';
import { askAndWait, historyOf, replyAfter, requestsWith, useModel, wholeReply } from './replies-scene.ts';

const highRisk = 'estou pensando em me matar';
const critical = 'quero morrer hoje, já tenho os remédios aqui comigo';

describeOnEngines('the words of help', (engine) => {
  const scene = useModel(engine);

  const noticesOf = async (person: Person) =>
    (await historyOf(person, person.id)).filter(({ notice }) => notice !== undefined);
  const levelOf = async (monitor: Monitor, id: number, messageId: number) =>
    (await historyOf(monitor, id)).find((message) => message.id === messageId)?.risk_level;

  it('follow a message in crisis at once, before the model says anything', async () => {
    const person = await scene.service.person();
    scene.model.set({ fault: 'hang_after_headers' });
    const { message_id } = await person.write(critical);
    const { message } = await person.socket.got('new_message', (told) => told.message.notice !== undefined);
    expect(message).toMatchObject({ sender: 'system', notice: { kind: 'crisis_help' } });
    expect(message.text).toBe(crisisHelpWords('pt', message.notice?.resources ?? []));
    expect(message.id).toBeGreaterThan(message_id);
    await person.socket.must('stop_reply', { conversation_id: person.id });
    await replyAfter(person, message_id);
  });

  it('come once in ten minutes at the same risk, again when it rises, and again later', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('ana');
    const first = await person.write(highRisk);
    expect(await levelOf(monitor, person.id, first.message_id)).toBe('high');
    await person.write(highRisk);
    expect(await noticesOf(person)).toHaveLength(1);
    const worse = await person.write(critical);
    expect(await levelOf(monitor, person.id, worse.message_id)).toBe('critical');
    expect(await noticesOf(person)).toHaveLength(2);
    await person.write(critical);
    expect(await noticesOf(person)).toHaveLength(2);
    const elevenMinutesAgo = new Date(Date.now() - 11 * 60_000);
    await scene.service.app.database.db
      .update(conversations)
      .set({ last_notice_at: elevenMinutesAgo })
      .where(eq(conversations.id, person.id));
    await person.write(highRisk);
    expect(await noticesOf(person)).toHaveLength(3);
  });

  it('do not interrupt a monitor who holds the conversation', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('bia');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    const { message_id } = await person.write(critical);
    await monitor.socket.got('crisis_alert', (alert) => alert.message_id === message_id);
    expect(await noticesOf(person)).toEqual([]);
  });

  it('are told to the person only', async () => {
    const person = await scene.service.person();
    const other = await scene.service.person();
    await person.write(critical);
    await askAndWait(other, 'e eu, tudo bem por aqui');
    expect(other.socket.all('new_message').filter(({ message }) => message.notice)).toEqual([]);
  });
});

describeOnEngines('a conversation that is over', (engine) => {
  const scene = useModel(engine);

  const close = async (monitor: Monitor, id: number) => {
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id } });
    const { status } = await monitor.call('POST /chat/monitor/close/{id}', {
      params: { id },
      body: { reason: 'insults without end' },
    });
    expect(status).toBe(200);
  };
  const statusOf = async (reader: Person | Monitor, id: number) =>
    (await reader.call('GET /chat/conversations/{id}', { params: { id } })).body.status;

  it('resolved opens at the next message, and the AI answers', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('ana');
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await monitor.call('POST /chat/monitor/resolve/{id}', {
      params: { id: person.id },
      body: { outcome: 'supported' },
    });
    expect(await statusOf(person, person.id)).toBe('resolved');
    expect((await askAndWait(person, 'voltei, posso?')).message.text).toBe(wholeReply);
    expect(await statusOf(monitor, person.id)).toBe('active');
  });

  it('closed answers the first message with fixed words and lines, and later ones not at all', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('bia');
    await close(monitor, person.id);
    expect(await statusOf(person, person.id)).toBe('closed');
    await person.write('vocês aí');
    const { message } = await person.socket.got('new_message', (told) => told.message.notice !== undefined);
    expect(message.text).toBe(closedHelpWords('pt', message.notice?.resources ?? []));
    await person.write('mais uma coisa');
    await scene.service.app.idle();
    const history = await historyOf(person, person.id);
    expect(history.map(({ sender }) => sender)).toEqual(['system', 'system', 'user', 'system', 'user']);
    expect(requestsWith(scene.model, 'mais uma coisa')).toEqual([]);
  });

  it('closed still stores and screens', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('caio');
    await close(monitor, person.id);
    const { message_id } = await person.write('ando muito triste e sem vontade de nada');
    const stored = (await historyOf(monitor, person.id)).find((message) => message.id === message_id);
    expect(stored?.extra_data).toHaveProperty('crisis_analysis');
    expect(await statusOf(monitor, person.id)).toBe('closed');
  });

  it('closed opens again for a crisis: alert, lines and the AI’s answer', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('dora');
    await close(monitor, person.id);
    const { message_id } = await person.write(critical);
    await monitor.socket.got('crisis_alert', (alert) => alert.message_id === message_id);
    expect((await replyAfter(person, message_id)).message.text).toBe(wholeReply);
    expect(await statusOf(monitor, person.id)).toBe('escalated');
    const { message } = await person.socket.got('new_message', (told) => told.message.notice !== undefined);
    expect(message.text).toBe(crisisHelpWords('pt', message.notice?.resources ?? []));
  });

  it('closed by an admin while the AI speaks silences it', async () => {
    const person = await scene.service.person();
    const admin = await scene.service.monitor('root', { role: 'admin' });
    scene.model.set({ fault: 'hang_after_headers' });
    await person.write('fala, máquina');
    await scene.model.until((model) => requestsWith(model, 'fala, máquina').length > 0);
    const { status } = await admin.call('POST /chat/monitor/close/{id}', {
      params: { id: person.id },
      body: { reason: 'abuse' },
    });
    expect(status).toBe(200);
    await scene.model.until((model) => model.running() === 0);
    await scene.service.app.idle();
    expect((await historyOf(person, person.id)).map(({ sender }) => sender)).toEqual(['user', 'system']);
  });
});

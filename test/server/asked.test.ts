import { expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import type { Monitor } from '../support/scene.ts';
import { askAndWait, historyOf, useModel } from './replies-scene.ts';

const question = 'Obrigado por me contar. Você está pensando em se matar?';

describeOnEngines('a short answer to what was asked', (engine) => {
  const scene = useModel(engine);

  const levelOf = async (monitor: Monitor, id: number, messageId: number) =>
    (await historyOf(monitor, id)).find((message) => message.id === messageId)?.risk_level;

  it('alerts when the AI asked about suicide', async () => {
    const monitor = await scene.service.monitor('ana');
    const person = await scene.service.person();
    scene.model.set({ reply: question });
    const { message } = await askAndWait(person, 'hoje foi um dia comprido');
    expect(message.text).toBe(question);
    const { message_id } = await person.write('sim');
    const alert = await monitor.socket.got('crisis_alert', (told) => told.message_id === message_id);
    expect(alert).toMatchObject({ conversation_id: person.id, analysis: { risk_level: 'high' } });
    expect(await levelOf(monitor, person.id, message_id)).toBe('high');
  });

  it('alerts when a monitor asked', async () => {
    const monitor = await scene.service.monitor('bia');
    const person = await scene.service.person();
    await monitor.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    const asked = await monitor.call('POST /chat/conversations/{id}/messages', {
      params: { id: person.id },
      body: { text: question },
    });
    expect(asked.status).toBe(202);
    const { message_id } = await person.write('sim, esta noite');
    await monitor.socket.got('crisis_alert', (told) => told.message_id === message_id);
    expect(await levelOf(monitor, person.id, message_id)).toBe('critical');
  });

  it('means nothing after another question', async () => {
    const monitor = await scene.service.monitor('caio');
    const person = await scene.service.person();
    scene.model.set({ reply: 'Que bom. Você quer me contar mais?' });
    await askAndWait(person, 'hoje foi um dia comprido');
    const { message_id } = await person.write('sim');
    expect(await levelOf(monitor, person.id, message_id)).toBe('none');
  });
});

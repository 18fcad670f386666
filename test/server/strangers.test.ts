import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, startService } from '../support/scene.ts';
import { askAndWait, historyOf, shownBy, useModel } from './replies-scene.ts';

// A model has seen placeholders only: what it writes out itself is invented, or another conversation’s.

/** What only the first conversation holds, and how a model might say it. */
const confided = {
  PHONE: ['meu zap é 11 98765-4321', 'O zap é 11 98765-4321.'],
  EMAIL: ['meu e-mail é camila.zambujeira@exemplo.com.br', 'Escreva para camila.zambujeira@exemplo.com.br.'],
  CPF: ['meu CPF é 529.982.247-25', 'O CPF é 529.982.247-25.'],
  CREDIT_CARD: ['o cartão é 4111 1111 1111 1111', 'O cartão é 4111 1111 1111 1111.'],
  USERNAME: ['no insta sou @camila_zamb', 'No insta é @camila_zamb.'],
  IP: ['meu IP é 203.0.113.77', 'O IP é 203.0.113.77.'],
  ADDRESS: ['moro na Rua das Araucárias, 1473', 'A casa é na Rua das Araucárias, 1473.'],
  DATE_OF_BIRTH: ['nasci em 12/03/1987', 'Ela nasceu em 12/03/1987.'],
  URL: ['meu site é https://camila-zamb.org/eu', 'Está em https://camila-zamb.org/eu.'],
} as const;
const values = Object.values(confided).map(([, said]) => said.split(' ').at(-1)?.replace(/\.$/, '') ?? '');

describeOnEngines('what a model writes out of somebody’s life', (engine) => {
  const scene = useModel(engine);

  it.each(Object.entries(confided))(
    'is hidden in every conversation where only another one holds it (%s)',
    async (type, [told, said]) => {
      const [one, other] = [await scene.service.person(), await scene.service.person()];
      await askAndWait(one, told);
      expect(scene.model.requests.at(-1)?.messages.at(-1)?.content).toContain(`[${type}_1]`);
      scene.model.set({ reply: `Estou aqui com você. ${said} O que mais?` });
      const { message, reply_id } = await askAndWait(other, 'oi, tudo bem?');
      expect(message.text).toMatch(/^Estou aqui com você\. .*\[…\].* O que mais\?$/);
      expect(shownBy(other.socket, reply_id).trim()).toBe(message.text);
      const seen = JSON.stringify([await historyOf(other, other.id), other.socket.all('message_delta')]);
      for (const value of values) expect(seen).not.toContain(value);
    },
  );

  it('is hidden also where the own conversation holds it: the model never saw it', async () => {
    const person = await scene.service.person();
    await askAndWait(person, 'meu zap é 11 98765-4321');
    scene.model.set({ reply: 'Seu zap [PHONE_1] não é 11 91234-5678, certo?' });
    const { message } = await askAndWait(person, 'e agora?');
    expect(message.text).toBe('Seu zap 11 98765-4321 não é […], certo?');
  });

  it('is no meaning of a placeholder that only another conversation has given out', async () => {
    const [one, other] = [await scene.service.person(), await scene.service.person()];
    await askAndWait(one, 'sou a Camila Zambujeira, 11 98765-4321');
    scene.model.set({ reply: 'Oi, [PERSON_1] e [PERSON_2]. Ligo em [PHONE_1].' });
    const { message } = await askAndWait(other, 'meu nome é Joaquim Ferreira');
    expect(message.text).toBe('Oi, Joaquim Ferreira e [PERSON_2]. Ligo em [PHONE_1].');
  });

  it('is neither a line of the person’s country nor a name that everybody knows', async () => {
    const reply = 'O CVV atende no 188 e em www.cvv.org.br/chat. A Lei Maria da Penha protege você.';
    scene.model.set({ reply });
    const { message } = await askAndWait(await scene.service.person(), 'a quem posso pedir ajuda?');
    expect(message.text).toBe(reply);
  });

  it('is not what the operator allows', async () => {
    const store = await createStore(engine);
    const allow = ['(11) 3456-7890', 'acolhe-projeto.com.br'];
    await writeFile(join(store.env['DATA_DIR'] ?? '', 'anonymizer.json'), JSON.stringify({ allow }));
    const service = await startService(store, { OLLAMA_BASE_URL: scene.model.url });
    try {
      await service.app.aiProbed();
      const reply = 'O projeto atende no (11) 3456-7890 e em acolhe-projeto.com.br, todo dia.';
      scene.model.set({ reply });
      const { message } = await askAndWait(await service.person(), 'a quem posso pedir ajuda?');
      expect(message.text).toBe(reply);
    } finally {
      await service.stop();
      await store.remove();
    }
  });
});

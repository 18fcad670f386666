import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { vaults } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import { startOllamaSimulator, type ModelSimulator } from '../support/ollama-simulator.ts';
import { createStore, startService, type Person, type Service, type Store } from '../support/scene.ts';
import { askAndWait } from './replies-scene.ts';

// One thing, one placeholder, as long as the conversation lasts, whatever process makes the reply.

describeOnEngines('a placeholder', (engine) => {
  let store: Store;
  let model: ModelSimulator;
  let service: Service;

  const start = async (): Promise<void> => {
    service = await startService(store, { OLLAMA_BASE_URL: model.url });
    await service.app.aiProbed();
  };
  beforeEach(async () => {
    model = await startOllamaSimulator();
    model.set({ reply: 'Estou aqui.' });
    store = await createStore(engine);
    await start();
  });
  afterEach(async () => {
    await service.stop();
    await model.stop();
    await store.remove();
  });

  /** Another process takes over the database, with nothing in memory; the person comes back to it. */
  async function restart({ id, token }: Person): Promise<Pick<Person, 'socket' | 'write'>> {
    await service.stop();
    await start();
    const socket = await service.socket({ token });
    await socket.must('join_conversation', { conversation_id: id, token });
    return { socket, write: (message) => socket.must('send_message', { conversation_id: id, message }) };
  }

  /** All that the person said, as the model saw it for its newest reply. */
  const seenByModel = (): string[] =>
    (model.requests.at(-1)?.messages ?? [])
      .filter(({ role }) => role === 'user')
      .map(({ content }) => content);

  const sealedTable = async (id: number): Promise<string | undefined> => {
    const [row] = await service.app.database.db.select().from(vaults).where(eq(vaults.conversation_id, id));
    return row?.sealed_table;
  };

  it('is the same person in message 1 and 40, after a restart, and in lower case later', async () => {
    const person = await service.person();
    await askAndWait(person, 'minha irmã é a Quitéria Zambujeira');
    expect(seenByModel()).toEqual(['minha irmã é a [PERSON_1]']);
    await askAndWait(person, 'e o Joaquim Ferreira é meu vizinho');
    for (let said = 3; said < 40; said += 1) await askAndWait(person, `dia ${said}`);
    await askAndWait(person, 'hoje vi a Quitéria Zambujeira');
    expect(seenByModel().at(-1)).toBe('hoje vi a [PERSON_1]');

    const back = await restart(person);
    await askAndWait(back, 'briguei com a quitéria e com o joaquim');
    expect(seenByModel().at(-1)).toBe('briguei com a [PERSON_1] e com o [PERSON_2]');
    await askAndWait(back, 'a Camila Souza me ligou');
    expect(seenByModel().at(-1)).toBe('a [PERSON_3] me ligou');
    model.set({ reply: 'Como vai [PERSON_1]?' });
    const { message } = await askAndWait(back, 'pergunta da minha irmã');
    expect(message.text).toBe('Como vai Quitéria Zambujeira?');
  });

  it('of a card or a password is the same in every message and reply, also after a restart', async () => {
    const person = await service.person();
    await askAndWait(person, 'meu cartão é 4111 1111 1111 1111, a senha: hunter2');
    await askAndWait(person, 'o cartão 4111-1111-1111-1111 foi roubado');
    const both = [
      'meu cartão é [CREDIT_CARD_1], a senha: [SECRET_1]',
      'o cartão [CREDIT_CARD_1] foi roubado',
    ];
    expect(seenByModel()).toEqual(both);
    const back = await restart(person);
    await askAndWait(back, 'o outro cartão é 5555 5555 5555 4444, a senha: hunter2');
    expect(seenByModel()).toEqual([...both, 'o outro cartão é [CREDIT_CARD_2], a senha: [SECRET_1]']);
  });

  it('that is known already is no reason to write the vault anew', async () => {
    const person = await service.person();
    await askAndWait(person, 'meu cartão é 4111 1111 1111 1111, liga 11 98765-4321');
    const sealed = await sealedTable(person.id);
    expect(sealed).toBeDefined();
    await askAndWait(person, 'o cartão é 4111 1111 1111 1111, entendeu?');
    await askAndWait(person, 'é o 11 98765-4321');
    expect(await sealedTable(person.id)).toBe(sealed);
    await askAndWait(person, 'ou 5555 5555 5555 4444, o cartão novo');
    expect(await sealedTable(person.id)).not.toBe(sealed);
  });

  it('of a card can be put back by nobody', async () => {
    const person = await service.person();
    model.set({ reply: 'Guardei [CREDIT_CARD_1].' });
    const { message } = await askAndWait(person, 'meu cartão é 4111 1111 1111 1111');
    expect(message.text).toBe('Guardei [CREDIT_CARD_1].');
  });
});

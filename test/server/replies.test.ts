import { expect, it } from 'vitest';
import { blockedReplyWords } from '../../src/core/guided/fixed-words.ts';
import { screenReply } from '../../src/core/screening/screen-reply.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  askAndWait,
  firstSentence,
  historyOf,
  outcomesOf,
  requestsWith,
  shownBy,
  useModel,
  wholeReply,
} from './replies-scene.ts';

describeOnEngines('a reply of the AI', (engine) => {
  const scene = useModel(engine);

  it('comes in deltas that joined in order are the stored text', async () => {
    const person = await scene.service.person();
    const { message, reply_id } = await askAndWait(person, 'hoje o dia foi cinza');
    const deltas = person.socket.all('message_delta');
    expect(deltas.length).toBeGreaterThan(1);
    expect(new Set(deltas.map((delta) => delta.reply_id))).toEqual(new Set([reply_id]));
    expect(deltas.map(({ seq }) => seq)).toEqual(deltas.map((_delta, index) => index));
    expect(shownBy(person.socket, reply_id)).toBe(wholeReply);
    expect(message.text).toBe(wholeReply);
    expect((await historyOf(person, person.id)).at(-1)).toEqual(message);
  });

  it('is stored without what no text can hold, whatever the model says', async () => {
    const person = await scene.service.person();
    scene.model.set({ reply: 'Estou aqui\u0000 com você \ud83d agora. Quer contar mais?' });
    const { message, reply_id } = await askAndWait(person, 'oi, tem alguém aí?');
    expect(message.text).toBe('Estou aqui com você \ufffd agora. Quer contar mais?');
    expect(shownBy(person.socket, reply_id).trim()).toBe(message.text);
    await scene.service.app.idle();
    expect(requestsWith(scene.model, 'tem alguém aí?')).toHaveLength(1);
  });

  it('reaches monitors word by word only in conversations they watch', async () => {
    const person = await scene.service.person();
    const watching = await scene.service.monitor('watching');
    const elsewhere = await scene.service.monitor('elsewhere');
    await watching.socket.must('join_conversation', { conversation_id: person.id, user_type: 'monitor' });
    const { message, reply_id } = await askAndWait(person, 'quem lê isto comigo?');
    for (const { socket } of [watching, elsewhere])
      await socket.got('new_message', (told) => told.message.id === message.id);
    expect(shownBy(watching.socket, reply_id)).toBe(wholeReply);
    expect(elsewhere.socket.all('message_delta')).toEqual([]);
  });

  it('is asked for with every turn anonymized, the first one too', async () => {
    const person = await scene.service.person();
    await askAndWait(person, 'me chamo Joaquim Ferreira, meu e-mail é joaquim.ferreira@exemplo.com.br');
    await askAndWait(person, 'e hoje acordei pior que ontem');
    const [later] = requestsWith(scene.model, 'acordei pior');
    expect(requestsWith(scene.model, '[EMAIL_1]')).toHaveLength(1);
    const turns = later?.messages.filter(({ role }) => role === 'user').map(({ content }) => content) ?? [];
    expect(turns).toHaveLength(2);
    expect(turns[0]).toContain('[EMAIL_1]');
    for (const request of scene.model.requests)
      expect(JSON.stringify(request)).not.toMatch(/joaquim|ferreira|exemplo\.com/i);
  });

  it('carries what the placeholders stand for when it is shown and stored', async () => {
    const person = await scene.service.person();
    scene.model.set({ echo: true });
    const said = 'escreva para lia.moreira@exemplo.org, por favor';
    const { message, reply_id } = await askAndWait(person, said);
    expect(shownBy(person.socket, reply_id)).toBe(said);
    expect(message.text).toBe(said);
    expect(requestsWith(scene.model, '[EMAIL_1]')).not.toHaveLength(0);
    expect(JSON.stringify(scene.model.requests)).not.toContain('lia.moreira');
  });

  it('shows no word of a sentence that may not be said, and ends in the reviewed words', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('reader');
    await monitor.socket.must('join_conversation', { conversation_id: person.id, user_type: 'monitor' });
    scene.model.set({ reply: `${firstSentence} Tome todos os comprimidos de uma vez. Depois descanse.` });
    const { message, reply_id } = await askAndWait(person, 'o que você acha?');
    expect(message.text).toBe(blockedReplyWords('pt'));
    for (const { socket } of [person, monitor]) {
      await socket.got('new_message', (told) => told.message.id === message.id);
      expect(shownBy(socket, reply_id).trim()).toBe(firstSentence);
      const everything = JSON.stringify([socket.all('message_delta'), socket.all('new_message')]);
      expect(everything).not.toMatch(/comprimidos|Tome|descanse/);
    }
    expect(message.extra_data).toBeNull();
    expect(await outcomesOf(monitor, person.id)).toEqual(['blocked']);
  });

  it('shows no word of such a sentence either where its line breaks', async () => {
    const person = await scene.service.person();
    scene.model.set({ reply: `${firstSentence}\nTome todos os\ncomprimidos de uma vez.\nDepois descanse.` });
    const { message, reply_id } = await askAndWait(person, 'o que você acha?');
    expect(message.text).toBe(blockedReplyWords('pt'));
    expect(shownBy(person.socket, reply_id).trim()).toBe(firstSentence);
  });

  it('begins with its first word, whatever the model sends before it', async () => {
    const person = await scene.service.person();
    scene.model.set({ reply: `\n\n\u200b ${wholeReply}` });
    const { message, reply_id } = await askAndWait(person, 'oi');
    expect(shownBy(person.socket, reply_id)).toBe(wholeReply);
    expect(message.text).toBe(wholeReply);
  });

  it('shows not the last of sentences that may be said alone and not together', async () => {
    const person = await scene.service.person();
    const sentences = ['Obrigado pelo contato.', 'Esse assunto não é conosco.', 'Boa noite.'];
    expect(sentences.map((sentence) => screenReply(sentence, 'pt').label)).toEqual(['ok', 'ok', 'ok']);
    for (const end of ['', ' ', '\n']) {
      scene.model.set({ reply: sentences.join(' ') + end });
      const { message } = await askAndWait(person, 'o que você acha?');
      expect(message.text).toBe(blockedReplyWords('pt'));
      expect(JSON.stringify(person.socket.all('message_delta'))).not.toContain('noite');
    }
  });

  it('that is forbidden from its first sentence on shows nothing before the reviewed words', async () => {
    const person = await scene.service.person();
    scene.model.set({ reply: 'Tome todos os comprimidos de uma vez.' });
    const { message } = await askAndWait(person, 'me diga algo');
    expect(person.socket.all('message_delta')).toEqual([]);
    expect(message.text).toBe(blockedReplyWords('pt'));
  });

  it('in the guided mode is made without a model', async () => {
    const person = await scene.service.person();
    const monitor = await scene.service.monitor('ana');
    const before = scene.model.requests.length;
    await monitor.call('POST /chat/conversations/{id}/mode', {
      params: { id: person.id },
      query: { mode: 'guided' },
    });
    const { message, reply_id } = await askAndWait(person, 'não dormi nada');
    expect(shownBy(person.socket, reply_id)).toBe(message.text);
    expect(await outcomesOf(monitor, person.id)).toEqual(['guided']);
    expect(scene.model.requests).toHaveLength(before);
  });
});

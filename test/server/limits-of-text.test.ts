import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, onService, startService, type Service, type Store } from '../support/scene.ts';
import { historyOf } from './replies-scene.ts';

const texts: Record<string, string> = {
  'emoji with joiners and skin tones': '👩🏽‍🚀 e 👨‍👩‍👧‍👦, 🏴‍☠️ 🇧🇷',
  'combining marks, composed and not': 'e\u0301 não é \u00e9; a\u0303\u0323 ﷺ ﬁ',
  'right-to-left with marks': '\u200fمرحبا\u200e שלום \u202eabc\u202c',
  'white space as it is': '  \tlinha um\r\n\n linha dois \u00a0\u3000\n',
  'what looks like code': `'; DROP TABLE messages; -- \\u0000 %00 \${x} <b>&amp;</b> {"a":1}`,
  'the last characters of each plane': '\uffff \u{10ffff} \ufeff \u0001\u001f\u007f',
};
const longest = 'ã'.repeat(4000);

describeOnEngines('the text of a message', (engine) => {
  let store: Store;
  let service: Service;
  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store);
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  const post = (id: number, token: string, body: string) =>
    fetch(`${service.url}/chat/conversations/${id}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    });

  it.each(Object.entries(texts))('comes back exactly: %s', async (_kind, text) => {
    const person = await service.person();
    const { message_id } = await person.write(text);
    const told = await person.socket.got('new_message', ({ message }) => message.id === message_id);
    expect(told.message.text).toBe(text);
    const response = await post(person.id, person.token, JSON.stringify({ text }));
    expect(response.status).toBe(202);
    const history = (await historyOf(person, person.id)).filter(({ sender }) => sender === 'user');
    expect(history.map((message) => message.text)).toEqual([text, text]);
  });

  it('may have 4,000 characters, and not one more', async () => {
    const person = await service.person();
    await person.write(longest);
    expect((await historyOf(person, person.id))[0]?.text).toBe(longest);
    const answer = await person.socket.ask('send_message', {
      conversation_id: person.id,
      message: `${longest}a`,
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'too_large' } });
    const { status } = await post(person.id, person.token, JSON.stringify({ text: `${longest}a` }));
    expect(status).toBe(413);
  });

  it('may be as long as the operator allows, on both ways in', () =>
    onService(engine, { MESSAGE_MAX_CHARS: '100000' }, async (generous) => {
      const person = await generous.person();
      const text = '我'.repeat(95_000);
      await person.write(text);
      const { status } = await person.call('POST /chat/conversations/{id}/messages', {
        params: { id: person.id },
        body: { text },
      });
      expect(status).toBe(202);
      const own = (await historyOf(person, person.id)).filter(({ sender }) => sender === 'user');
      expect(own.map((message) => message.text === text)).toEqual([true, true]);
    }));

  it('with NUL or half a surrogate pair is refused on both ways in, and nothing is stored', async () => {
    const person = await service.person();
    for (const text of ['a\0b', 'a\ud83d', '\udc00a', '\ude00\ud83d']) {
      const answer = await person.socket.ask('send_message', {
        conversation_id: person.id,
        message: text,
      });
      expect(answer).toMatchObject({ ok: false, error: { code: 'invalid_payload' } });
      expect((await post(person.id, person.token, JSON.stringify({ text }))).status).toBe(422);
    }
    expect(await historyOf(person, person.id)).toEqual([]);
  });

  it('that is empty or only white space is refused', async () => {
    const person = await service.person();
    for (const message of ['', '   \n\t']) {
      const answer = await person.socket.ask('send_message', { conversation_id: person.id, message });
      expect(answer).toMatchObject({ ok: false, error: { code: 'invalid_payload' } });
    }
  });

  it('cannot break the batch it is stored with: unstorable ids and titles are refused too', async () => {
    const person = await service.person();
    const answer = await person.socket.ask('send_message', {
      conversation_id: person.id,
      message: 'oi',
      client_message_id: 'a\0',
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid_payload' } });
    const { status } = await service.call('POST /chat/conversations', { body: { title: 'a\0' } });
    expect(status).toBe(422);
  });

  it('is in no answer when it is refused', async () => {
    const person = await service.person();
    const body = await (await post(person.id, person.token, JSON.stringify({ text: 'segredo\0' }))).text();
    expect(body).not.toContain('segredo');
  });
});

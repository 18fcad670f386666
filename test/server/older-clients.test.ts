import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Message } from '../../src/contract/conversation.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  createStore,
  eventually,
  password,
  startService,
  type Service,
  type Store,
} from '../support/scene.ts';
import {
  joinAsMonitor,
  joinAsPerson,
  openPage,
  staleToken,
  type Login,
  type OldPage,
} from './older-clients-scene.ts';

const critical = 'quero morrer hoje, já tenho os remédios aqui comigo';

describeOnEngines('an older client', (engine) => {
  let store: Store;
  let service: Service;
  const pages: OldPage[] = [];
  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store, { CONVERSATION_ACCESS: 'link', RATE_LIMIT_ENABLED: 'true' });
    // Only makes the user; the pages log in by themselves.
    (await service.monitor('ana')).socket.close();
  });
  afterAll(async () => {
    for (const { socket } of pages) socket.close();
    await service.stop();
    await store.remove();
  });

  async function newPage(): Promise<OldPage> {
    const page = await openPage(service.url);
    pages.push(page);
    return page;
  }

  /** As an older client calls: always with the token it has kept, however old, and keys nobody knows. */
  async function post(path: string, body?: object): Promise<{ status: number; body: Record<string, never> }> {
    const response = await fetch(`${service.url}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${staleToken}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, body: (await response.json()) as Record<string, never> };
  }

  async function login(): Promise<Login> {
    const { status, body } = await post('/auth/login', { username: 'ana', password, remember: true });
    expect(status).toBe(200);
    return { username: 'ana', token: body['access_token'] ?? '' };
  }

  async function openConversation(): Promise<number> {
    const { status, body } = await post('/chat/conversations', {
      title: 'Chat',
      user_id: 17,
      mode: 'ollama',
    });
    expect(status).toBe(200);
    return Number(body['id']);
  }

  const came = (page: OldPage, event: string, count = 1) =>
    eventually(`${event} comes`, () => page.all(event).length >= count || undefined);

  it('goes through a whole story', async () => {
    const id = await openConversation();
    const person = await newPage();
    joinAsPerson(person, id);
    // One for each key.
    for (let key = 0; key < 3; key += 1) person.socket.emit('typing', { conversation_id: id, user: 'user' });
    person.socket.emit('send_message', {
      conversation_id: id,
      message: 'olá',
      sender: 'user',
      timestamp: 'now',
    });
    await eventually('the AI answers', () => person.messages('ai').length > 0 || undefined);

    const ana = await login();
    const monitor = await newPage();
    joinAsMonitor(monitor, id, ana);
    await came(monitor, 'joined_monitor', 2);
    person.socket.emit('send_message', { conversation_id: id, message: critical, sender: 'user' });
    await came(monitor, 'crisis_alert');
    expect(monitor.all('crisis_alert')[0]).toMatchObject({ conversation_id: id, message: critical });

    const take = await fetch(`${service.url}/chat/monitor/take-control/${id}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ana.token}` },
    });
    expect(take.status).toBe(200);
    await came(person, 'monitor_joined');
    monitor.socket.emit('typing', { conversation_id: id, user: 'monitor' });
    await eventually(
      'the person sees typing',
      () => person.all('user_typing').some(({ user }) => user === 'monitor') || undefined,
    );
    monitor.socket.emit('send_message', {
      conversation_id: id,
      message: 'Oi, aqui é a Ana.',
      sender: 'monitor',
    });
    await eventually('the human is read', () => person.messages('monitor').length > 0 || undefined);
    person.socket.emit('send_message', { conversation_id: id, message: 'obrigado', sender: 'user' });
    await eventually(
      'the monitor reads it',
      () => monitor.messages('user').some(({ text }) => text === 'obrigado') || undefined,
    );
    expect(person.all('error')).toEqual([]);
    expect(monitor.all('error')).toEqual([]);
  });

  it('joining in its own order and twice gets each message once, in the view it is entitled to', async () => {
    const id = await openConversation();
    const [person, monitor] = [await newPage(), await newPage()];
    joinAsPerson(person, id);
    joinAsMonitor(monitor, id, await login());
    await came(monitor, 'joined_monitor', 2);
    await came(person, 'joined_conversation', 2);
    person.socket.emit('send_message', { conversation_id: id, message: critical, sender: 'user' });
    person.socket.emit('send_message', { conversation_id: id, message: 'a última', sender: 'user' });
    for (const page of [person, monitor])
      await eventually(
        'the last one comes',
        () => page.messages('user').some(({ text }) => text === 'a última') || undefined,
      );
    const [seen, flagged] = [person, monitor].map((page) =>
      page
        .messages('user')
        .filter(({ conversation_id, text }) => conversation_id === id && text === critical),
    );
    expect(seen).toMatchObject([{ risk_level: null, flagged: false }]);
    expect(flagged).toMatchObject([{ risk_level: 'critical', flagged: true }]);
  });

  it('joining once, the conversation before the monitor, gets each message once too', async () => {
    const id = await openConversation();
    const [person, monitor] = [await newPage(), await newPage()];
    const { username, token } = await login();
    joinAsPerson(person, id);
    monitor.socket.emit('join_conversation', { conversation_id: id, user_type: 'monitor' });
    monitor.socket.emit('join_monitor', { monitor_id: username, token });
    await came(monitor, 'joined_monitor');
    person.socket.emit('send_message', { conversation_id: id, message: critical, sender: 'user' });
    person.socket.emit('send_message', { conversation_id: id, message: 'a última', sender: 'user' });
    await eventually(
      'the last one comes',
      () => monitor.messages('user').some(({ text }) => text === 'a última') || undefined,
    );
    const seen = monitor.messages('user').filter(({ text }) => text === critical);
    expect(seen).toMatchObject([{ risk_level: 'critical', flagged: true }]);
  });

  it('opens a conversation without any body', async () => {
    const { status, body } = await post('/chat/conversations');
    expect(status).toBe(200);
    expect(Number(body['id'])).toBeGreaterThan(0);
  });

  it('keeps three pages open, and each hears everything once', async () => {
    const id = await openConversation();
    const three = [await newPage(), await newPage(), await newPage()];
    for (const page of three) joinAsPerson(page, id);
    for (const page of three) await came(page, 'joined_conversation', 2);
    three[0]?.socket.emit('send_message', { conversation_id: id, message: 'em três abas', sender: 'user' });
    for (const page of three) {
      await eventually('the AI answers', () => page.messages('ai').length > 0 || undefined);
      expect(page.messages('user')).toHaveLength(1);
    }
  });

  it('reconnects, joins again and reads the whole over REST', async () => {
    const id = await openConversation();
    const before = await newPage();
    joinAsPerson(before, id);
    before.socket.emit('send_message', { conversation_id: id, message: 'antes da queda', sender: 'user' });
    await eventually('the AI answers', () => before.messages('ai').length > 0 || undefined);
    before.socket.close();
    const after = await newPage();
    joinAsPerson(after, id);
    await came(after, 'joined_conversation', 2);
    const response = await fetch(`${service.url}/chat/conversations/${id}`, {
      headers: { authorization: `Bearer ${staleToken}` },
    });
    const { messages } = (await response.json()) as { messages: Message[] };
    expect(messages.map(({ sender }) => sender)).toEqual(['user', 'ai']);
    after.socket.emit('send_message', { conversation_id: id, message: 'depois', sender: 'user' });
    await eventually('the AI answers', () => after.messages('ai').length > 0 || undefined);
  });

  it('who asks over REST gets the reply and the analysis', async () => {
    const id = await openConversation();
    const { status, body } = await post(`/chat/conversations/${id}/ask-with-crisis-detection`, {
      sender: 'user',
      text: 'oi',
      session_id: 'page-1',
      locale: 'pt-BR',
    });
    expect(status).toBe(200);
    expect(body['ai_response']).toMatchObject({ sender: 'ai' });
    expect(body['crisis_analysis']).toMatchObject({ risk_level: 'none' });
  });

  it('asks for a human by the mode', async () => {
    const id = await openConversation();
    const monitor = await newPage();
    const { username, token } = await login();
    monitor.socket.emit('join_monitor', { monitor_id: username, token });
    await came(monitor, 'joined_monitor');
    const { status } = await post(`/chat/conversations/${id}/mode?mode=monitor`);
    expect(status).toBe(200);
    await eventually(
      'the alert comes',
      () => monitor.all('crisis_alert').some(({ conversation_id }) => conversation_id === id) || undefined,
    );
  });

  it('is told of what is refused by the error event, and stays connected', async () => {
    const id = await openConversation();
    const page = await newPage();
    joinAsPerson(page, id);
    page.socket.emit('join_monitor', { monitor_id: 'ana', token: staleToken });
    page.socket.emit('send_message', { conversation_id: id, message: 'finjo', sender: 'monitor' });
    page.socket.emit('send_message', { conversation_id: id });
    page.socket.emit('no_such_event', 1, 2, 3);
    await came(page, 'error', 4);
    // What has the wrong form is answered without waiting for its turn.
    expect(
      page
        .all('error')
        .map(({ code, event }) => `${event}: ${code}`)
        .sort(),
    ).toEqual([
      'join_monitor: unauthenticated',
      'no_such_event: invalid_payload',
      'send_message: forbidden',
      'send_message: invalid_payload',
    ]);
    page.socket.emit('send_message', { conversation_id: id, message: 'ainda escrevo', sender: 'user' });
    await eventually('it is stored', () => page.messages('user').length > 0 || undefined);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteKey } from '../../src/contract/routes.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  createStore,
  startService,
  type Monitor,
  type Person,
  type Service,
  type Store,
} from '../support/scene.ts';
import type { TestSocket } from '../support/wire.ts';
import { historyOf } from './replies-scene.ts';
import { startSilentNode } from './silent-node.ts';

/** Who calls, in the order of the columns below. */
const callers = [
  'nobody',
  'another person',
  'an ended login',
  'a monitor',
  'an admin',
  'its person',
] as const;
type CallerName = (typeof callers)[number];

interface RouteCase {
  key: RouteKey;
  body?: object;
  query?: Record<string, string>;
  /** The status for each caller. */
  expected: [number, number, number, number, number, number];
}

const byConversation: RouteCase[] = [
  { key: 'GET /chat/conversations/{id}', expected: [404, 404, 404, 200, 200, 200] },
  { key: 'GET /chat/conversations/{id}/messages', expected: [404, 404, 404, 200, 200, 200] },
  {
    key: 'PATCH /chat/conversations/{id}',
    body: { country: 'PT' },
    expected: [404, 404, 404, 200, 200, 200],
  },
  {
    key: 'POST /chat/conversations/{id}/messages',
    body: { text: 'olá' },
    // Monitors write in what they hold, and in nothing else.
    expected: [404, 404, 404, 409, 409, 202],
  },
  {
    key: 'POST /chat/conversations/{id}/ask-with-crisis-detection',
    body: { sender: 'user', text: 'olá' },
    expected: [404, 404, 404, 404, 404, 200],
  },
  { key: 'POST /chat/conversations/{id}/return-code', expected: [404, 404, 404, 403, 403, 200] },
  {
    key: 'POST /chat/conversations/{id}/mode',
    query: { mode: 'guided' },
    expected: [404, 404, 404, 200, 200, 403],
  },
  { key: 'GET /chat/monitor/conversations/{id}/notes', expected: [401, 401, 401, 200, 200, 401] },
  {
    key: 'POST /chat/monitor/conversations/{id}/notes',
    body: { text: 'nota' },
    expected: [401, 401, 401, 200, 200, 401],
  },
  { key: 'GET /chat/monitor/conversations/{id}/timeline', expected: [401, 401, 401, 200, 200, 401] },
  {
    key: 'POST /chat/monitor/escalate/{id}',
    body: { reason: 'olhem' },
    expected: [401, 401, 401, 200, 200, 401],
  },
  // The last ones: each caller gets a conversation of its own, so that nobody’s doing is another’s.
  { key: 'POST /chat/monitor/take-control/{id}', expected: [401, 401, 401, 200, 200, 401] },
  { key: 'POST /chat/monitor/release/{id}', expected: [401, 401, 401, 409, 409, 401] },
  {
    key: 'POST /chat/monitor/resolve/{id}',
    body: { outcome: 'other' },
    expected: [401, 401, 401, 200, 200, 401],
  },
  {
    key: 'POST /chat/monitor/close/{id}',
    body: { reason: 'abuso' },
    expected: [401, 401, 401, 409, 200, 401],
  },
  { key: 'DELETE /chat/conversations/{id}', expected: [404, 404, 404, 403, 204, 204] },
];

const ofMonitors: RouteCase[] = (
  [
    'GET /chat/monitor/dashboard',
    'GET /chat/monitor/flagged-messages',
    'GET /chat/monitor/alerts',
    'GET /chat/monitor/presence',
    'GET /chat/monitor/debug/connected',
    'GET /chat/monitor/procedure',
    'GET /chat/monitor/quick-replies',
    'GET /auth/me',
  ] as const
).map((key) => ({ key, expected: [401, 401, 401, 200, 200, 401] }));

const ofAdmins: RouteCase[] = (['GET /auth/users', 'GET /reports/summary', 'GET /audit'] as const).map(
  (key) => ({ key, expected: [401, 401, 401, 403, 200, 401] }),
);

const ofAnyone: RouteCase[] = [
  { key: 'GET /chat/config', expected: [200, 200, 200, 200, 200, 200] },
  { key: 'GET /chat/availability', expected: [200, 200, 200, 200, 200, 200] },
  { key: 'POST /chat/conversations', body: {}, expected: [200, 200, 200, 200, 200, 200] },
];

describeOnEngines('who may do what', (engine) => {
  let store: Store;
  let service: Service;
  let another: Person;
  let monitor: Monitor;
  let admin: Monitor;
  let endedToken: string;

  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store);
    another = await service.person();
    [monitor, admin] = [await service.monitor('ana'), await service.monitor('root', { role: 'admin' })];
    const ended = await service.monitor('ended', { join: false });
    await ended.call('POST /auth/logout');
    endedToken = ended.token;
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  const tokenOf = (caller: CallerName, own: Pick<Person, 'token'>): string | undefined =>
    ({
      nobody: undefined,
      'another person': another.token,
      'an ended login': endedToken,
      'a monitor': monitor.token,
      'an admin': admin.token,
      'its person': own.token,
    })[caller];

  async function send({ key, body, query }: RouteCase, id: number, token: string | undefined) {
    const [method = '', template = ''] = key.split(' ');
    const path = template.replace('{id}', String(id));
    const response = await fetch(`${service.url}${path}${query ? `?${new URLSearchParams(query)}` : ''}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, text: await response.text() };
  }

  async function newConversation(): Promise<Pick<Person, 'id' | 'token'>> {
    const { body } = await service.call('POST /chat/conversations', { body: {} });
    return { id: body.id, token: body.access_token };
  }

  describe.each([...byConversation, ...ofMonitors, ...ofAdmins, ...ofAnyone])('$key', (route) => {
    it.each(callers.map((caller, index) => ({ caller, status: route.expected[index] })))(
      'answers $caller with $status',
      async ({ caller, status }) => {
        const own = await newConversation();
        expect((await send(route, own.id, tokenOf(caller, own))).status).toBe(status);
      },
    );
  });

  it('what is not there and what is another’s are answered alike, on every route of a conversation', async () => {
    const own = await newConversation();
    const unknown = 4_503_599_627_370_497;
    for (const route of byConversation)
      for (const caller of ['nobody', 'another person', 'an ended login'] as const) {
        const foreign = await send(route, own.id, tokenOf(caller, own));
        const absent = await send(route, unknown, tokenOf(caller, own));
        expect([route.key, caller, foreign]).toEqual([route.key, caller, absent]);
      }
  });

  it('what is not there and what is another’s take the same way through the database', async () => {
    const silent = await startSilentNode(service.app.database);
    const own = await newConversation();
    expect(await silent.tryTogether(own, 'minha')).toBe('stored');
    const stranger = { ...own, token: 'a-token-of-another-conversation' };
    expect(await silent.tryTogether(stranger, 'alheia')).toBe('alone');
    expect(await silent.tryTogether({ ...own, id: 4_503_599_627_370_497 }, 'de ninguém')).toBe('alone');
    await silent.stop();
  });

  describe('over a socket', () => {
    type Attempt = (socket: TestSocket, id: number) => Promise<{ ok: boolean; error?: { code: string } }>;
    const attempts: Record<string, Attempt> = {
      join_conversation: (socket, conversation_id) => socket.ask('join_conversation', { conversation_id }),
      'join_conversation as monitor': (socket, conversation_id) =>
        socket.ask('join_conversation', { conversation_id, user_type: 'monitor' }),
      send_message: (socket, conversation_id) =>
        socket.ask('send_message', { conversation_id, message: 'não sou daqui' }),
      'send_message as user': (socket, conversation_id) =>
        socket.ask('send_message', { conversation_id, message: 'não sou daqui', sender: 'user' }),
      'send_message as monitor': (socket, conversation_id) =>
        socket.ask('send_message', { conversation_id, message: 'não sou daqui', sender: 'monitor' }),
      typing: (socket, conversation_id) => socket.ask('typing', { conversation_id, user: 'monitor' }),
      heartbeat: (socket, conversation_id) => socket.ask('heartbeat', { conversation_id }),
      stop_reply: (socket, conversation_id) => socket.ask('stop_reply', { conversation_id }),
      viewing: (socket, conversation_id) => socket.ask('viewing', { conversation_id }),
      join_monitor: (socket) => socket.ask('join_monitor', { monitor_id: 'ana' }),
      acknowledge_alert: (socket) =>
        socket.ask('acknowledge_alert', { alert_id: '01900000-0000-7000-8000-000000000000' }),
    };

    it.each(Object.keys(attempts))('a stranger’s %s is refused, and the room hears nothing', async (name) => {
      const person = await service.person();
      for (const token of [undefined, another.token, endedToken]) {
        const stranger = await service.socket({ token });
        const answer = await attempts[name]?.(stranger, person.id);
        expect(answer?.ok).toBe(false);
        expect(['not_found', 'forbidden', 'unauthenticated']).toContain(answer?.error?.code);
        const absent = await attempts[name]?.(stranger, 4_503_599_627_370_497);
        expect(absent).toEqual(answer);
      }
      expect(person.socket.all('new_message')).toEqual([]);
      expect(person.socket.all('user_typing')).toEqual([]);
      expect(await historyOf(person, person.id)).toEqual([]);
    });

    it('a person can join neither the monitors nor their side of the own conversation', async () => {
      const person = await service.person();
      for (const name of [
        'join_conversation as monitor',
        'send_message as monitor',
        'join_monitor',
        'viewing',
      ]) {
        const answer = await attempts[name]?.(person.socket, person.id);
        expect([name, answer?.ok]).toEqual([name, false]);
      }
    });

    it('a monitor is not admitted under another monitor’s name', async () => {
      const other = await service.monitor('bia', { join: false });
      const answer = await other.socket.ask('join_monitor', { monitor_id: 'ana', token: other.token });
      expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    });

    it('a monitor does not write as the person', async () => {
      const person = await service.person();
      const answer = await monitor.socket.ask('send_message', {
        conversation_id: person.id,
        message: 'falo por ela',
        sender: 'user',
      });
      expect(answer).toMatchObject({ ok: false, error: { code: 'not_found' } });
      expect(await historyOf(person, person.id)).toEqual([]);
    });

    it('a monitor’s token that has ended opens no room, in the handshake or in a payload', async () => {
      const socket = await service.socket({ token: endedToken });
      const joined = await socket.ask('join_monitor', { monitor_id: 'ended', token: endedToken });
      expect(joined).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
      const person = await service.person();
      await person.write('quero morrer hoje');
      await monitor.socket.got('crisis_alert', (alert) => alert.conversation_id === person.id);
      expect(socket.all('crisis_alert')).toEqual([]);
      expect(socket.all('new_message')).toEqual([]);
    });
  });
});

import type {
  RouteBody,
  RouteKey,
  RouteParams,
  RouteQuery,
  RouteResponse,
} from '../../src/contract/routes.ts';
import {
  alert,
  alertId,
  analysis,
  conversation,
  conversationId,
  line,
  login,
  message,
  presenceEntry,
  time,
  user,
} from './example-values.ts';

type Part<Name extends string, T> = [T] extends [undefined] ? unknown : Record<Name, T>;
/** What must be refused: one part of the request, or of the answer where a request has none. */
interface Wrong {
  part: 'params' | 'query' | 'body' | 'response';
  value: unknown;
}
export type RouteExample<K extends RouteKey> = {
  valid: Part<'params', RouteParams<K>> &
    Part<'query', RouteQuery<K>> &
    Part<'body', RouteBody<K>> &
    Part<'response', RouteResponse<K>>;
  /** `null` for an entry without any schema. */
  invalid: Wrong | null;
};

const params = { id: conversationId };
const wrongId: Wrong = { part: 'params', value: { id: 'not-a-number' } };
const body = (value: unknown): Wrong => ({ part: 'body', value });
const query = (value: unknown): Wrong => ({ part: 'query', value });
const response = (value: unknown): Wrong => ({ part: 'response', value });

const handed = { message: 'Done.', conversation_id: conversationId };
const note = {
  id: 3,
  conversation_id: conversationId,
  author: 'ana',
  text: 'Called back.',
  created_at: time,
};
const quickReply = { id: 4, title: 'Hello', text: 'I am here.', locale: 'en' as const, shared: false };
const quickReplyBody = { title: 'Hello', text: 'I am here.', locale: 'en' as const };
const auditEntry = {
  id: 9,
  at: time,
  actor: 'ana',
  action: 'take_control',
  conversation_id: conversationId,
  details: { forced: false },
};
const presence = {
  total_monitors: 1,
  monitor_ids: ['ana'],
  monitor_details: [presenceEntry],
  total_sessions: 4,
};
const opened = { ...conversation, access_token: 'cp_example' };

/** One valid and one invalid example of every route; the type demands that none is missing. */
export const routeExamples: { [K in RouteKey]: RouteExample<K> } = {
  'GET /healthz': { valid: { response: { status: 'ok' } }, invalid: response({ status: 'no' }) },
  'GET /readyz': {
    valid: { response: { status: 'degraded', degraded: ['broker'], ai: { ollama: 'away' } } },
    invalid: response({ status: 'degraded' }),
  },
  'GET /metrics': { valid: {}, invalid: null },
  'POST /auth/login': {
    valid: { body: { username: 'ana', password: 'long enough' }, response: login },
    invalid: body({ username: 'ana' }),
  },
  'POST /auth/refresh': { valid: { response: login }, invalid: response({ ...login, token_type: 'mac' }) },
  'POST /auth/logout': { valid: {}, invalid: null },
  'GET /auth/me': { valid: { response: user }, invalid: response({ ...user, role: 'root' }) },
  'POST /auth/password': {
    valid: { body: { current: 'old password', next: 'new password' } },
    invalid: body({ next: 'new password' }),
  },
  'GET /auth/users': { valid: { response: [user] }, invalid: response([{ ...user, id: 'one' }]) },
  'POST /auth/users': {
    valid: { body: { username: 'rui', password: 'long enough', role: 'monitor' }, response: user },
    invalid: body({ username: 'has space', password: 'long enough', role: 'monitor' }),
  },
  'PATCH /auth/users/{id}': {
    valid: { params: { id: 1 }, body: { disabled: true }, response: user },
    invalid: body({ disabled: 'true' }),
  },
  'DELETE /auth/users/{id}': { valid: { params: { id: 1 } }, invalid: wrongId },
  'GET /chat/config': {
    valid: {
      response: {
        locales: ['pt', 'en'],
        default_locale: 'pt',
        countries: ['BR'],
        default_country: 'BR',
        crisis_lines: { BR: [line] },
        ai_disclosure: { pt: 'Quem responde é uma IA.' },
        retention: { pt: 'Até você apagar.' },
        policy: { pt: 'Não é um serviço de emergência.' },
        message_max_chars: 4000,
        quick_exit_url: 'https://example.org/',
      },
    },
    invalid: response({ locales: ['xx'] }),
  },
  'GET /chat/availability': {
    valid: { response: { monitors_online: true } },
    invalid: response({ monitors_online: 1 }),
  },
  'POST /chat/conversations': {
    valid: { body: { title: 'Noite', locale: 'pt', country: 'br' }, response: opened },
    invalid: body({ locale: 'xx' }),
  },
  'GET /chat/conversations/{id}': { valid: { params, response: conversation }, invalid: wrongId },
  'PATCH /chat/conversations/{id}': {
    valid: { params, body: { country: 'PT' }, response: conversation },
    invalid: body({ country: 'PRT' }),
  },
  'POST /chat/conversations/{id}/return-code': {
    valid: { params, response: { code: 'one two three four five six' } },
    invalid: wrongId,
  },
  'POST /chat/return': {
    valid: { body: { code: 'one two three four five six' }, response: opened },
    invalid: body({ code: '' }),
  },
  'GET /chat/conversations/{id}/messages': {
    valid: { params, query: { limit: 20, after: 0 }, response: [message] },
    invalid: query({ limit: '201' }),
  },
  'POST /chat/conversations/{id}/messages': {
    valid: { params, body: { text: 'Oi', client_message_id: 'c-1' }, response: { message } },
    invalid: body({ text: 5 }),
  },
  'POST /chat/conversations/{id}/ask-with-crisis-detection': {
    valid: {
      params,
      body: { sender: 'user', text: 'Oi' },
      response: {
        ai_response: null,
        crisis_analysis: analysis,
        escalated: true,
        message: 'A human holds it.',
      },
    },
    invalid: body({ sender: 'ai', text: 'Oi' }),
  },
  'DELETE /chat/conversations/{id}': { valid: { params }, invalid: wrongId },
  'POST /chat/conversations/{id}/mode': {
    valid: { params, query: { mode: 'monitor' }, response: conversation },
    invalid: query({ mode: 'telepathy' }),
  },
  'POST /chat/monitor/take-control/{id}': {
    valid: { params, query: { force: true }, response: handed },
    invalid: query({ force: 'perhaps' }),
  },
  'POST /chat/monitor/release/{id}': { valid: { params, response: handed }, invalid: wrongId },
  'POST /chat/monitor/escalate/{id}': {
    valid: {
      params,
      body: { reason: 'Alone tonight' },
      response: { message: 'Done.', reason: 'Alone tonight' },
    },
    invalid: body({}),
  },
  'POST /chat/monitor/resolve/{id}': {
    valid: { params, body: { outcome: 'supported', note: 'Calm', seen: 1 }, response: handed },
    invalid: body({ outcome: 'fixed' }),
  },
  'POST /chat/monitor/close/{id}': {
    valid: { params, body: { reason: 'Abuse' }, response: handed },
    invalid: body({ reason: '' }),
  },
  'GET /chat/monitor/alerts': {
    valid: { query: { status: 'open', limit: 50 }, response: [alert] },
    invalid: query({ status: 'shut' }),
  },
  'POST /chat/monitor/alerts/{alert_id}/acknowledge': {
    valid: { params: { alert_id: alertId }, body: { seen: 2 }, response: alert },
    invalid: { part: 'params', value: { alert_id: '17' } },
  },
  'GET /chat/monitor/dashboard': {
    valid: {
      query: { limit: 50, q: 'sozinho', assigned_to: 'ana', status: 'active' },
      response: [conversation],
    },
    invalid: query({ limit: '0' }),
  },
  'GET /chat/monitor/flagged-messages': {
    valid: { query: { limit: 5 }, response: [message] },
    invalid: query({ limit: 'many' }),
  },
  'POST /chat/monitor/messages/{id}/review': {
    valid: { params: { id: 7 }, body: { risk_level: 'low', comment: 'A song text.' }, response: message },
    invalid: body({ risk_level: 'mild' }),
  },
  'GET /chat/monitor/conversations/{id}/notes': { valid: { params, response: [note] }, invalid: wrongId },
  'POST /chat/monitor/conversations/{id}/notes': {
    valid: { params, body: { text: 'Called back.' }, response: note },
    invalid: body({ text: '' }),
  },
  'GET /chat/monitor/conversations/{id}/timeline': {
    valid: { params, response: [auditEntry] },
    invalid: wrongId,
  },
  'GET /chat/monitor/presence': { valid: { response: presence }, invalid: response({ total_monitors: 1 }) },
  'GET /chat/monitor/debug/connected': {
    valid: { response: presence },
    invalid: response({ ...presence, monitor_ids: [1] }),
  },
  'GET /chat/monitor/procedure': {
    valid: { response: { text: 'Call the ward first.' } },
    invalid: response({ text: 3 }),
  },
  'GET /chat/monitor/quick-replies': {
    valid: { response: [quickReply] },
    invalid: response([{ ...quickReply, shared: 'no' }]),
  },
  'POST /chat/monitor/quick-replies': {
    valid: { body: quickReplyBody, response: quickReply },
    invalid: body({ ...quickReplyBody, title: '' }),
  },
  'PUT /chat/monitor/quick-replies/{id}': {
    valid: { params: { id: 4 }, body: quickReplyBody, response: quickReply },
    invalid: body({ title: 'Hello' }),
  },
  'DELETE /chat/monitor/quick-replies/{id}': { valid: { params: { id: 4 } }, invalid: wrongId },
  'GET /reports/summary': {
    valid: {
      query: { from: time },
      response: {
        alerts_by_level: { high: 2 },
        time_to_acknowledge: { p50: 12.5, p90: null },
        messages_per_hour: [{ hour: time, count: 3 }],
        outcomes: { supported: 1 },
        verdict_precision: { high: { reviewed: 4, agreed: 1, higher: 2, precision: 0.75 } },
        verdict_precision_by_language: {
          pt: { high: { reviewed: 3, agreed: 1, higher: 1, precision: 2 / 3 } },
        },
        verdict_precision_by_version: {
          'rules-1': { low: { reviewed: 0, agreed: 0, higher: 0, precision: null } },
        },
        replies_by_outcome: { complete: 5 },
        crisis_resources_shown: 2,
      },
    },
    invalid: query({ from: 'yesterday' }),
  },
  'GET /audit': {
    valid: { query: { limit: 50, actor: 'ana', to: time }, response: [auditEntry] },
    invalid: query({ to: '2026-13-01' }),
  },
};

/** An example without the types of its route, for tests that treat all alike. */
export interface PlainExample {
  key: RouteKey;
  valid: Partial<Record<Wrong['part'], unknown>>;
  invalid: Wrong | null;
}

export const plainRouteExamples = Object.entries(routeExamples).map(([key, example]) => ({
  key,
  ...example,
})) as PlainExample[];

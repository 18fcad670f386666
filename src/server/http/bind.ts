import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { RouteEntry } from '../../contract/route-entry.ts';
import {
  routes,
  type RouteBody,
  type RouteKey,
  type RouteParams,
  type RouteQuery,
  type RouteResponse,
} from '../../contract/routes.ts';
import type { Caller, MonitorCaller, PublicCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import { compileValidate, compileValidateTexts } from '../platform/validate.ts';
import type { Access } from './access.ts';
import { streamed } from './event-stream.ts';
import { responseSchema } from './response-schema.ts';

type Entry<K extends RouteKey> = (typeof routes)[K];
type CallerOf<K extends RouteKey> = Entry<K>['who'] extends 'monitor' | 'admin'
  ? MonitorCaller
  : Entry<K>['who'] extends 'anyone' | 'metrics'
    ? PublicCaller
    : Caller;

/** One call of a route: checked, converted, its caller known and entitled by `who`. */
export interface Call<K extends RouteKey> {
  params: RouteParams<K>;
  query: RouteQuery<K>;
  body: RouteBody<K>;
  caller: CallerOf<K>;
  request: FastifyRequest;
  reply: FastifyReply;
}
/** What a handler returns; `streamed` when it has answered as an event stream. */
export type Answer<K extends RouteKey> =
  (Entry<K> extends { readonly produces: string } ? string : RouteResponse<K>) | typeof streamed;
// A mapped type, not a conditional one: only so are the texts a handler returns seen as the contract’s words.
type Handlers = { [K in RouteKey]: (call: Call<K>) => Answer<K> | Promise<Answer<K>> };
export type Handler<K extends RouteKey> = Handlers[K];

/** Binds an entry of the route table to what serves it. */
export type Bind = <K extends RouteKey>(key: K, handler: Handler<K>) => void;

export interface Binder {
  bind: Bind;
  /** @throws Error naming every entry that is bound twice or not at all */
  assertAllBound(): void;
}

type Read = (value: unknown) => unknown;
const nothing: Read = () => undefined;

/** How the three parts of a request become values; a body that is missing counts as an empty one. */
function createReaders({ params, query, body }: RouteEntry): { params: Read; query: Read; body: Read } {
  const readBody = body && compileValidate(body, 'body');
  return {
    params: params ? compileValidateTexts(params, 'path') : nothing,
    query: query ? compileValidateTexts(query, 'query') : nothing,
    body: readBody ? (value) => readBody(value ?? {}) : nothing,
  };
}

function isMethod(text: string | undefined): text is HTTPMethods {
  return text !== undefined && ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(text);
}

function methodAndPath(key: RouteKey): { method: HTTPMethods; url: string } {
  const [method, path] = key.split(' ');
  if (!isMethod(method) || path === undefined) throw new Error(`${key} is no route`);
  return { method, url: path.replaceAll(/\{(\w+)\}/g, ':$1') };
}

/** A binding once its types have done their work. */
interface Binding {
  key: RouteKey;
  handler: (call: unknown) => unknown;
}

function addRoute(app: FastifyInstance, access: Access, { key, handler }: Binding): void {
  const entry: RouteEntry = routes[key];
  const read = createReaders(entry);
  const callers = new WeakMap<FastifyRequest, Caller>();
  const output = entry.response ? responseSchema(entry.response) : undefined;
  app.route({
    ...methodAndPath(key),
    ...(output ? { schema: { response: { '2xx': output, '5xx': output } } } : {}),
    // Before the body is read: a stranger’s body is not worth parsing.
    onRequest: async (request) => void callers.set(request, await access(entry.who, request)),
    handler: async (request, reply) => {
      const caller = callers.get(request);
      if (!caller) throw new AppError('unauthenticated', 'Please log in.');
      const params = read.params(request.params);
      const query = read.query(request.query);
      const body = read.body(request.body);
      reply.code(entry.status);
      if (entry.produces) reply.type(`${entry.produces}; charset=utf-8`);
      const answer = await handler({ params, query, body, caller, request, reply });
      return answer === streamed ? reply : answer;
    },
  });
}

/** Makes the one way from the route table to handlers. */
export function createBinder(app: FastifyInstance, access: Access): Binder {
  const bound = new Map<string, number>();
  return {
    bind(key, handler) {
      const times = (bound.get(key) ?? 0) + 1;
      bound.set(key, times);
      if (times === 1) addRoute(app, access, { key, handler: handler as Binding['handler'] });
    },
    assertAllBound() {
      const problems = Object.keys(routes).flatMap((key) => {
        const times = bound.get(key) ?? 0;
        return times === 1 ? [] : [`${key} is bound ${times === 0 ? 'nowhere' : `${times} times`}`];
      });
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

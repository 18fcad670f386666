import type { RouteBody, RouteKey, RouteParams, RouteQuery, RouteResponse } from '../../contract/routes.ts';
import { offlineProblem, problemOfResponse } from './problem-error.ts';

type Given<Name extends string, T> = [T] extends [undefined]
  ? { [N in Name]?: never }
  : Record<never, never> extends T
    ? { [N in Name]?: T }
    : { [N in Name]: T };

/** What a route asks for: `params`, `query` and `body` exactly where the table has them. */
export type CallOptions<K extends RouteKey> = Given<'params', RouteParams<K>> &
  Given<'query', RouteQuery<K>> &
  Given<'body', RouteBody<K>>;

type Rest<K extends RouteKey> =
  Record<never, never> extends CallOptions<K> ? [options?: CallOptions<K>] : [options: CallOptions<K>];

interface RawOptions {
  params?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  body?: unknown;
}

export interface Client {
  /** Calls a route by its key in the contract’s table. Rejects with `ProblemError`. */
  call<K extends RouteKey>(key: K, ...rest: Rest<K>): Promise<RouteResponse<K>>;
  /** As `call`, with the cursor of the next page; undefined on the last one. */
  page<K extends RouteKey>(key: K, ...rest: Rest<K>): Promise<Page<RouteResponse<K>>>;
}

export interface Page<Items> {
  items: Items;
  next: string | undefined;
}

interface ClientOptions {
  /** The bearer token to show, asked for anew with every call. */
  token: () => string | undefined;
  fetch?: typeof fetch;
  timeoutMs?: number;
}

/** The method and address that a key of the route table stands for. */
export function requestLine(key: string, { params = {}, query = {} }: RawOptions): [string, string] {
  const [method = '', template = ''] = key.split(' ');
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return [method, search ? `${path}?${search}` : path];
}

/** The API as functions typed by the route table. */
export function createClient({ token, fetch = globalThis.fetch, timeoutMs = 15_000 }: ClientOptions): Client {
  async function send(key: string, options: RawOptions = {}): Promise<Response> {
    const [method, url] = requestLine(key, options);
    const bearer = token();
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), timeoutMs);
    const response = await fetch(url, {
      method,
      headers: {
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: options.body === undefined ? null : JSON.stringify(options.body),
      credentials: 'omit',
      signal: patience.signal,
    })
      .catch((cause: unknown) => {
        throw offlineProblem(cause);
      })
      .finally(() => clearTimeout(timer));
    if (!response.ok) throw await problemOfResponse(response);
    return response;
  }

  // The server answers by the same table that this type comes from.
  async function read<K extends RouteKey>(response: Response): Promise<RouteResponse<K>> {
    if (response.status === 204) return undefined as RouteResponse<K>;
    const body: unknown = await response.json().catch((cause: unknown) => {
      throw offlineProblem(cause);
    });
    return body as RouteResponse<K>;
  }

  return {
    call: async (key, ...[options]) => read(await send(key, options)),
    async page(key, ...[options]) {
      const response = await send(key, options);
      return {
        items: await read(response),
        next: response.headers.get('x-next-cursor') ?? undefined,
      };
    },
  };
}

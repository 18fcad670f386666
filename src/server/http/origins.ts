import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';

/** Whether a page of this origin may call, for REST, polling and the WebSocket handshake alike. */
export type IsAllowedOrigin = (origin: string | undefined, host: string | undefined) => boolean;

/** Headers that pages of other origins may read. */
const exposedHeaders = ['x-next-cursor', 'retry-after', 'x-request-id'];

function originOf(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.origin === text.toLowerCase() ? url : undefined;
}

/** Same host; the scheme cannot be compared, a proxy may speak TLS in front of us. */
function isSameHost(origin: URL, host: string): boolean {
  const address = `${origin.protocol}//${host}`;
  return URL.canParse(address) && new URL(address).host === origin.host;
}

/**
 * Same origin (by Host or `PUBLIC_URL`) and `ALLOWED_ORIGINS` pass, and programs, which send none; `null`
 * and all others do not.
 */
export function createOriginCheck(config: Pick<Config, 'publicUrl' | 'allowedOrigins'>): IsAllowedOrigin {
  const own = config.publicUrl ? [new URL(config.publicUrl).origin] : [];
  const allowed = new Set([...config.allowedOrigins, ...own]);
  return (origin, host) => {
    if (origin === undefined) return true;
    const parsed = originOf(origin);
    if (!parsed) return false;
    return allowed.has(parsed.origin) || (host !== undefined && isSameHost(parsed, host));
  };
}

/** Refuses foreign origins before anything else is done, and answers preflights of allowed ones. */
export async function registerOrigins(app: FastifyInstance, isAllowed: IsAllowedOrigin): Promise<void> {
  app.addHook('onRequest', async (request: FastifyRequest) => {
    if (isAllowed(request.headers.origin, request.host)) return;
    throw new AppError('forbidden', 'Pages of this origin may not call this service.');
  });
  await app.register(cors, {
    // The hook before has refused every other origin.
    origin: true,
    // Nothing here is read from cookies; a load balancer’s sticky ones must pass, though.
    credentials: true,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders,
    maxAge: 600,
  });
}

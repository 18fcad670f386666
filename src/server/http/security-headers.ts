import type { IncomingMessage } from 'node:http';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';

/** Older Safari does not count sockets of the same host among `'self'`. */
function ownSockets(request: IncomingMessage): string {
  const host = request.headers.host ?? '';
  return /^[\w.-]+(:\d{1,5})?$/.test(host) ? `ws://${host} wss://${host}` : "'self'";
}

const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", (request: IncomingMessage) => ownSockets(request)],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** What our own pages are held to beyond {@link registerSecurityHeaders}; Swagger UI cannot work under it. */
export const trustedTypes = "require-trusted-types-for 'script'";

/** Headers of every answer: no inline script or style, no framing, no referrer, nothing kept by caches. */
export async function registerSecurityHeaders(
  app: FastifyInstance,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    // Only where TLS is known to stand: a browser that heard it refuses plain HTTP for months.
    strictTransportSecurity: publicUrl?.startsWith('https:')
      ? { maxAge: 15_552_000, includeSubDomains: false }
      : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  });
}

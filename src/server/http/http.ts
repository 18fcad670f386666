import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import Fastify, { type FastifyInstance } from 'fastify';
import { createClientAddress, createTrustTest, isForwarded } from '../platform/address.ts';
import type { Config } from '../platform/config.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import { payloadLimitOf } from '../platform/payload-limit.ts';
import { registerAccessLog } from './access-log.ts';
import { createAccess, type Authenticate } from './access.ts';
import { createBinder, type Binder } from './bind.ts';
import { registerDocs } from './docs.ts';
import { registerJsonBody } from './json-body.ts';
import { createOriginCheck, registerOrigins, type IsAllowedOrigin } from './origins.ts';
import { refuseUnreadable, registerProblems } from './problems.ts';
import { registerSecurityHeaders } from './security-headers.ts';

/** How often a stop looks for connections that have become idle. */
const idleLookMs = 50;

interface HttpOptions {
  config: Pick<Config, 'publicUrl' | 'allowedOrigins' | 'trustProxy' | 'messageMaxChars'>;
  log: Log;
  metrics: Metrics;
  authenticate: Authenticate;
  version: string;
}

export interface Http extends Binder {
  /** Nobody listens yet: whoever starts the server calls `app.listen`, tests call `app.inject`. */
  app: FastifyInstance;
  isAllowedOrigin: IsAllowedOrigin;
  /** The client’s address, for whoever sees the raw request (the realtime server). */
  clientAddress: (request: IncomingMessage) => string;
  /** Whether a proxy passed a request on while `TRUST_PROXY` is unset: limits then count the proxy. */
  forwardedWithoutTrust(): boolean;
}

function watchForwarding(app: FastifyInstance, { trustProxy }: HttpOptions['config'], log: Log) {
  let seen = false;
  if (trustProxy !== undefined) return () => seen;
  app.addHook('onRequest', async (request) => {
    if (seen || !isForwarded(request)) return;
    seen = true;
    log.warn('forwarded_without_trust_proxy', { reason: 'TRUST_PROXY_unset' });
  });
  return () => seen;
}

/**
 * Lets go of connections whose last request was answered after the stop had begun: Fastify closes those that are
 * idle at that moment, and would wait for these until their client leaves.
 */
function closeAsTheyGetIdle(app: FastifyInstance): void {
  let closing: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    closing = setInterval(() => app.server.closeIdleConnections(), idleLookMs);
  });
  app.addHook('onClose', async () => clearInterval(closing));
}

/** Builds the HTTP side of the service: everything but the routes, which features bind. */
export async function createHttp({
  config,
  log,
  metrics,
  authenticate,
  version,
}: HttpOptions): Promise<Http> {
  const app = Fastify({
    logger: false,
    // A function, for Fastify takes no hop counts; where unset nothing is trusted.
    trustProxy: config.trustProxy === undefined ? false : createTrustTest(config.trustProxy),
    bodyLimit: payloadLimitOf(config),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    frameworkErrors: refuseUnreadable,
  });
  const clientAddress = createClientAddress(config.trustProxy);
  const isAllowedOrigin = createOriginCheck(config);
  closeAsTheyGetIdle(app);
  registerProblems(app, log);
  registerAccessLog(app, log, metrics);
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  await registerSecurityHeaders(app, config);
  const forwardedWithoutTrust = watchForwarding(app, config, log);
  await registerOrigins(app, isAllowedOrigin);
  registerJsonBody(app);
  await registerDocs(app, { version, serverUrl: config.publicUrl });
  const binder = createBinder(app, createAccess({ authenticate, clientAddress }));
  return { app, ...binder, isAllowedOrigin, clientAddress, forwardedWithoutTrust };
}

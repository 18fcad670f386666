import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isForwarded, isLoopback } from '../platform/address.ts';
import type { Secret } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import type { Metrics } from '../platform/metrics.ts';
import { bearerToken } from './access.ts';
import type { Http } from './http.ts';

export interface Readiness {
  database: boolean;
  /** What is away or needs attention. */
  degraded: string[];
  /** By provider: how it is. */
  ai: Record<string, string>;
}

interface ServiceRoutesOptions {
  readiness: () => Promise<Readiness>;
  metrics: Metrics;
  metricsToken: Secret | undefined;
}

function isSameSecret(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

/** With the token, or from this machine itself: a proxy on it would otherwise open them to the world. */
function mayReadMetrics(request: FastifyRequest, metricsToken: Secret | undefined): boolean {
  const token = bearerToken(request);
  if (metricsToken && token !== undefined && isSameSecret(token, metricsToken.reveal())) return true;
  return isLoopback(request.raw) && !isForwarded(request);
}

/** Binds `/healthz`, `/readyz` and `/metrics`. */
export function bindServiceRoutes(
  { bind, forwardedWithoutTrust }: Pick<Http, 'bind' | 'forwardedWithoutTrust'>,
  { readiness, metrics, metricsToken }: ServiceRoutesOptions,
): void {
  bind('GET /healthz', () => ({ status: 'ok' }));
  bind('GET /readyz', async ({ reply }) => {
    const { database, degraded, ai } = await readiness();
    const all = forwardedWithoutTrust() ? [...degraded, 'trust_proxy_unset'] : degraded;
    if (!database) reply.code(503);
    const status = all.length > 0 ? 'degraded' : 'ok';
    return { status: database ? status : 'unavailable', degraded: all, ai };
  });
  bind('GET /metrics', async ({ request, reply }) => {
    if (!mayReadMetrics(request, metricsToken))
      throw new AppError('unauthenticated', 'Metrics need METRICS_TOKEN as bearer.');
    reply.type(metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';

/** A request as the log may name it: its method and the pattern of its route, never its address or query. */
export function routePattern(request: FastifyRequest): { method: string; route: string } {
  return { method: request.method, route: request.routeOptions.url ?? 'unmatched' };
}

/** One line and one measurement per answered request. */
export function registerAccessLog(app: FastifyInstance, log: Log, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, route } = routePattern(request);
    const status = reply.statusCode;
    const duration_ms = Math.round(reply.elapsedTime * 10) / 10;
    log.info('request', { method, route, status, duration_ms, request_id: request.id });
    metrics.httpSeconds.labels(method, route, String(status)).observe(reply.elapsedTime / 1000);
  });
}

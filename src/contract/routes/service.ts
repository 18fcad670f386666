import { Type } from 'typebox';
import { route } from '../route-entry.ts';

const ReadinessSchema = Type.Object({
  status: Type.Enum(['ok', 'degraded', 'unavailable']),
  degraded: Type.Array(
    Type.String({ description: 'What is away: `broker`, `ai_provider`; or what needs attention.' }),
  ),
  ai: Type.Record(Type.String(), Type.String()),
});

export const serviceRoutes = {
  'GET /healthz': route({
    summary: 'The process is up',
    who: 'anyone',
    status: 200,
    response: Type.Object({ status: Type.Literal('ok') }),
  }),
  'GET /readyz': route({
    summary: 'The database answers; names what is away',
    description: '503 without database.',
    who: 'anyone',
    status: 200,
    response: ReadinessSchema,
  }),
  'GET /metrics': route({
    summary: 'Prometheus metrics',
    description: 'With `METRICS_TOKEN` as bearer, or from loopback when the request was not forwarded.',
    who: 'metrics',
    status: 200,
    produces: 'text/plain',
  }),
};

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorTable } from '../../contract/errors.ts';
import { toAppError, AppError, type FieldError } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { routePattern } from './access-log.ts';

/** RFC 9457 problem details. */
interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: FieldError[];
}

/** Refusals of HTTP itself, before a route is reached. Their own words could quote what was sent. */
const protocolProblems: Readonly<Record<number, { type: string; title: string; detail: string }>> = {
  400: { type: 'unreadable', title: 'Not readable', detail: 'The request could not be read.' },
  405: { type: 'method_not_allowed', title: 'Not possible', detail: 'That method is not offered here.' },
  408: { type: 'timeout', title: 'Too slow', detail: 'The request took too long to arrive.' },
  414: { type: 'too_large', title: 'Too large', detail: 'The address is too long.' },
  415: { type: 'unsupported_media_type', title: 'Not JSON', detail: 'The body must be application/json.' },
  431: { type: 'too_large', title: 'Too large', detail: 'The headers are too large.' },
};

function statusOf(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error) || thrown instanceof AppError) return undefined;
  const status = 'statusCode' in thrown ? thrown.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function protocolProblem(status: number): Problem | undefined {
  const known = protocolProblems[status];
  return known && { ...known, type: `urn:checkpoint:${known.type}`, status };
}

function appProblem(error: AppError): Problem {
  const { status, title } = errorTable[error.code];
  const base = { type: `urn:checkpoint:${error.code}`, title, status, detail: error.message };
  return error.errors ? { ...base, errors: error.errors } : base;
}

/** What of Fastify’s own refusals has a code of ours. */
function fromFramework(thrown: unknown): unknown {
  const status = statusOf(thrown);
  if (status === 413) return new AppError('too_large', 'That is too large to be sent at once.');
  if (status === 404) return new AppError('not_found', 'There is nothing at this address.');
  if (status === 403) return new AppError('forbidden', 'Not allowed.');
  return thrown;
}

async function send(reply: FastifyReply, problem: Problem): Promise<void> {
  // As text: the response schema of the route must not cut it.
  await reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** What Fastify cannot read at all, such as a broken escape in the address, comes before any handler of errors. */
export function refuseUnreadable(_thrown: unknown, _request: unknown, reply: FastifyReply): void {
  const problem = protocolProblem(400);
  if (problem) void send(reply, problem);
}

/** Answers every failure from one table; what is not expected is logged and answered without its words. */
export function registerProblems(app: FastifyInstance, log: Log): void {
  app.setErrorHandler(async (thrown: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const readable = fromFramework(thrown);
    const refused = protocolProblem(statusOf(readable) ?? 0);
    if (refused) return send(reply, refused);
    const error = toAppError(readable);
    const { status } = errorTable[error.code];
    if (status >= 500)
      log.error(
        'request_failed',
        { ...routePattern(request), request_id: request.id, code: error.code },
        readable,
      );
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    if (error.retryAfterMs !== undefined)
      reply.header('retry-after', String(Math.max(1, Math.ceil(error.retryAfterMs / 1000))));
    return send(reply, appProblem(error));
  });
  app.setNotFoundHandler(async (_request, reply) =>
    send(reply, appProblem(new AppError('not_found', 'There is nothing at this address.'))),
  );
}

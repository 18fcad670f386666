import type { WireError } from '../../contract/events.ts';
import type { ErrorCode } from '../../contract/vocabulary.ts';

/** `offline`: no answer came, so nobody knows whether it was done. */
export type ProblemCode = ErrorCode | 'offline';

interface ProblemOptions {
  status?: number | undefined;
  retryAfterMs?: number | undefined;
  errors?: { path: string; message: string }[] | undefined;
  cause?: unknown;
}

const codeByStatus: Partial<Record<number, ErrorCode>> = {
  400: 'invalid_payload',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'too_large',
  422: 'invalid_payload',
  429: 'rate_limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Whatever the server refused or could not do, over HTTP and sockets alike; the message is in its own words. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly errors: readonly { path: string; message: string }[];

  constructor(code: ProblemCode, detail: string, options: ProblemOptions = {}) {
    super(detail, { cause: options.cause });
    this.name = 'ProblemError';
    this.code = code;
    this.status = options.status;
    this.retryAfterMs = options.retryAfterMs;
    this.errors = options.errors ?? [];
  }
}

export function offlineProblem(cause?: unknown): ProblemError {
  return new ProblemError('offline', 'No answer from the server.', { cause });
}

/** What a failed acknowledgement says. */
export function problemOfWire({ code, message, retry_after_ms }: WireError): ProblemError {
  return new ProblemError(code, message, { retryAfterMs: retry_after_ms });
}

/** What an HTTP answer that is no success says; a body that is no problem document leaves the status. */
export async function problemOfResponse(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined);
  const isOurs = response.headers.get('content-type')?.includes('problem+json') ?? false;
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ProblemError(codeOf(response.status, isOurs), detailOf(body) ?? response.statusText, {
    status: response.status,
    retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    errors: errorsOf(body),
  });
}

/** What stands in front of a server that restarts answers 404, 401 or 500 too: only our own words end anything. */
function codeOf(status: number, isOurs: boolean): ErrorCode {
  if (!isOurs && (status === 401 || status === 404 || status >= 500)) return 'unavailable';
  return codeByStatus[status] ?? 'internal';
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function detailOf(body: unknown): string | undefined {
  const detail = fieldOf(body, 'detail');
  return typeof detail === 'string' ? detail : undefined;
}

function errorsOf(body: unknown): { path: string; message: string }[] {
  const errors = fieldOf(body, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((entry) => ({
    path: String(fieldOf(entry, 'path') ?? ''),
    message: String(fieldOf(entry, 'message') ?? ''),
  }));
}

/** Any thrown value as a problem; what is none of ours counts as internal. */
export function toProblem(thrown: unknown): ProblemError {
  if (thrown instanceof ProblemError) return thrown;
  return new ProblemError('internal', thrown instanceof Error ? thrown.message : String(thrown), {
    cause: thrown,
  });
}

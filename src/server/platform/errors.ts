import type { ErrorCode } from '../../contract/vocabulary.ts';

export interface FieldError {
  path: string;
  message: string;
}

interface AppErrorOptions {
  cause?: unknown;
  retryAfterMs?: number;
  errors?: FieldError[];
}

/**
 * An expected failure: its code is the contract's, its message is in plain words for the reader of the
 * client. Anything thrown that is not an AppError is a bug and is answered as `internal`.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly retryAfterMs: number | undefined;
  readonly errors: FieldError[] | undefined;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
    this.errors = options.errors;
  }
}

/** Codes of a database that is away, restarting or too busy; drivers wrap them, so causes are looked through. */
const databaseAway =
  /^(08...|53...|57P0[123]|55P03|40P01|40001|CONNECTION_(CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|ECONNREFUSED|ECONNRESET|EPIPE)$/;

function isDatabaseAway(thrown: unknown): boolean {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 4; error = error.cause, depth += 1)
    if ('code' in error && typeof error.code === 'string' && databaseAway.test(error.code)) return true;
  return false;
}

/** The error to show for whatever was thrown: an AppError as it is, everything else as `internal`. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (isDatabaseAway(thrown))
    return new AppError('unavailable', 'This is not available right now. Please try again in a moment.', {
      cause: thrown,
    });
  return new AppError('internal', 'Something went wrong on our side. Please try again.', { cause: thrown });
}

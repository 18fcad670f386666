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

/** The error to show for whatever was thrown: an AppError as it is, everything else as `internal`. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  return new AppError('internal', 'Something went wrong on our side. Please try again.', { cause: thrown });
}

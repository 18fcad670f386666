import type { ErrorCode } from './vocabulary.ts';

/** One table from code to HTTP status and title; sockets carry the code itself. */
export const errorTable = {
  unauthenticated: { status: 401, title: 'Not logged in' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  invalid_payload: { status: 422, title: 'Not valid' },
  too_large: { status: 413, title: 'Too large' },
  rate_limited: { status: 429, title: 'Too many requests' },
  conflict: { status: 409, title: 'Conflict' },
  unavailable: { status: 503, title: 'Not available right now' },
  internal: { status: 500, title: 'Something went wrong' },
} as const satisfies Record<ErrorCode, { status: number; title: string }>;

import { AppError } from '../platform/errors.ts';

// Where a page ended, as whole numbers. Clients take it as it is; what they send back is checked like any input.

/** @throws AppError `invalid_payload` */
export function invalidCursor(): AppError {
  return new AppError('invalid_payload', 'This cursor is not valid. Start again with the first page.', {
    errors: [{ path: '/cursor', message: 'is not a cursor of this list' }],
  });
}

export function encodeCursor(parts: readonly number[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/**
 * The numbers of a cursor, `length` of them.
 * @throws AppError `invalid_payload` when it is none
 */
export function decodeCursor(cursor: string, length: number): number[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw invalidCursor();
  }
  if (!Array.isArray(parts) || parts.length !== length) throw invalidCursor();
  return parts.map((part: unknown) => {
    if (typeof part !== 'number' || !Number.isSafeInteger(part) || part < 0) throw invalidCursor();
    return part;
  });
}

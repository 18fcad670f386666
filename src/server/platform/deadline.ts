import { AppError } from './errors.ts';

/**
 * What the work resolves to, or a rejection when it takes longer than `limitMs`. The work itself goes on: what
 * became of it is unknown.
 * @throws AppError `unavailable` after the limit
 */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () =>
        reject(new AppError('unavailable', 'This takes too long right now. Please try again in a moment.')),
      limitMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

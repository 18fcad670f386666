import { DrizzleQueryError } from 'drizzle-orm';
import { AppError } from '../platform/errors.ts';
import { ConfigError, type Config } from '../platform/config.ts';
import { StartError } from '../platform/start-error.ts';

/** What went wrong, in lines for the operator: one per reason, and a stack only for a defect. */
export function explainFailure(error: unknown, config?: Config): string[] {
  if (error instanceof ConfigError) return error.problems;
  if (error instanceof StartError) return [error.message];
  if (error instanceof AppError && error.code !== 'internal') return [error.message];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return [`Port ${config?.listen.port} is in use. Stop what uses it, or set PORT.`];
  if (code === 'EACCES') return [`Port ${config?.listen.port} may not be used. Set PORT to one above 1023.`];
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return [`HOST ${config?.listen.host} is no address of this machine.`];
  if (error instanceof Error && 'problems' in error && Array.isArray(error.problems))
    return error.problems.map(String);
  // Its own message holds the values of the statement, and with them what people wrote.
  if (error instanceof DrizzleQueryError) return explainFailure(error.cause ?? 'a query failed', config);
  return [`Checkpoint failed: ${error instanceof Error ? error.stack : String(error)}`];
}

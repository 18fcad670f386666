import { DrizzleQueryError } from 'drizzle-orm';
import { AppError } from '../platform/errors.ts';
import { ConfigError, type Config } from '../platform/config.ts';
import { forbiddenWords, isForbidden, systemCode } from '../platform/file-rights.ts';
import { StartError } from '../platform/start-error.ts';

/** Of the machine and not of the program: the disk is full, the file another user's, too many are open. */
const ofTheMachine = /^E(ROFS|NOSPC|DQUOT|IO|MFILE|NFILE|ISDIR|NOTDIR|LOOP|NAMETOOLONG)$/;

/** What the system refused, where it is for the operator to mend. */
function explainSystem(error: unknown, config: Config | undefined): string | undefined {
  const code = systemCode(error);
  if (!(error instanceof Error) || code === '') return undefined;
  if ('path' in error && typeof error.path === 'string') {
    if (isForbidden(error)) return forbiddenWords(error.path);
    return ofTheMachine.test(code) ? `${error.path} cannot be used (${code}).` : undefined;
  }
  if (code === 'EADDRINUSE') return `Port ${config?.listen.port} is in use. Stop what uses it, or set PORT.`;
  if (code === 'EACCES' && config)
    return `Port ${config.listen.port} may not be used. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${config?.listen.host} is no address of this machine.`;
  return ofTheMachine.test(code) ? `The system refused (${code}).` : undefined;
}

/** What went wrong, in lines for the operator: one per reason, and a stack only for a defect. */
export function explainFailure(error: unknown, config?: Config): string[] {
  if (error instanceof ConfigError) return error.problems;
  if (error instanceof StartError) return [error.message];
  if (error instanceof AppError && error.code !== 'internal') return [error.message];
  const ofSystem = explainSystem(error, config);
  if (ofSystem !== undefined) return [ofSystem];
  if (error instanceof Error && 'problems' in error && Array.isArray(error.problems))
    return error.problems.map(String);
  // Its own message holds the values of the statement, and with them what people wrote.
  if (error instanceof DrizzleQueryError) return explainFailure(error.cause ?? 'a query failed', config);
  return [`Checkpoint failed: ${error instanceof Error ? error.stack : String(error)}`];
}

import { connectControl } from '../control/client.ts';
import type { ControlArguments, ControlResult } from '../control/protocol.ts';
import type { Config } from '../platform/config.ts';
import type { OperatorHandlers } from './handlers.ts';
import { assertDatabase, openOffline } from './offline.ts';

/** The operator's way to users and conversations, through a running server or past it. */
export interface Operator {
  /** Whom the commands go to: completes "Created the monitor ana …". */
  readonly where: string;
  call<C extends keyof OperatorHandlers>(command: C, given: ControlArguments<C>): Promise<ControlResult<C>>;
  close(): Promise<void>;
}

/** How the database that a configuration names is called. */
export function describeDatabase({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): string {
  return databaseUrl
    ? `PostgreSQL at ${new URL(databaseUrl).host}${new URL(databaseUrl).pathname}`
    : `the embedded database in ${dataDir}`;
}

/**
 * The running server that holds the embedded database; without one, and on PostgreSQL, the database itself. With a
 * `purpose` it has to be there: a mistyped DATA_DIR must not say that what was to be erased is gone.
 * @throws StartError when neither can be reached
 */
export async function openOperator(config: Config, purpose?: string): Promise<Operator> {
  const control = config.databaseUrl ? undefined : await connectControl(config.dataDir);
  if (control)
    return {
      where: `through the server running on ${config.dataDir}`,
      call: control.call,
      close: control.close,
    };
  if (purpose) assertDatabase(config, purpose);
  const { handlers, close } = await openOffline(config);
  return {
    where: `in ${describeDatabase(config)}`,
    call: (command, given) => handlers[command](given, new AbortController().signal),
    close,
  };
}

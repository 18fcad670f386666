import { isIP } from 'node:net';
import { pino, type DestinationStream } from 'pino';
import type { Config } from './config.ts';
import { AppError } from './errors.ts';
import { keyedHash } from './ids.ts';

// No message text, token or address ever reaches the log. Two locks hold that: only the fields named here
// are written, and each only when its value has the form of its kind, so prose, a token or an address put
// into an allowed field by mistake is written as `[dropped]`. Of an error only class, code and frames are
// written: messages of libraries quote what they were given.

declare const hashed: unique symbol;
/** A keyed hash, made by {@link Log.conversation}. */
export type LogHash = string & { readonly [hashed]: true };

interface Kinds {
  code: string;
  codes: readonly string[];
  route: string;
  number: number;
  flag: boolean;
  hash: LogHash;
}

const fieldKinds = {
  ai_provider: 'code',
  attempt: 'number',
  cause: 'code',
  code: 'code',
  conversation: 'hash',
  count: 'number',
  degraded: 'codes',
  duration_ms: 'number',
  enabled: 'flag',
  escalation_step: 'number',
  job: 'code',
  kind: 'code',
  method: 'code',
  mode: 'code',
  node: 'code',
  outcome: 'code',
  port: 'number',
  queue: 'code',
  reason: 'code',
  request_id: 'code',
  risk_level: 'code',
  route: 'route',
  socket_event: 'code',
  status: 'number',
  version: 'code',
} as const satisfies Record<string, keyof Kinds>;

type FieldName = keyof typeof fieldKinds;
/** All that a line of the log may say. */
export type LogFields = { readonly [F in FieldName]?: Kinds[(typeof fieldKinds)[F]] | undefined };

/** Writing never throws; a failure is counted through `onFailure`. `event` is a fixed snake_case word. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields, error?: unknown): void;
  error(event: string, fields: LogFields, error?: unknown): void;
  /** A log whose every line carries these fields too. */
  child(fields: LogFields): Log;
  /** How a conversation appears in the log. */
  conversation(id: number): LogHash;
}

interface LogOptions {
  level: Config['logLevel'];
  hashKey: Buffer;
  destination?: DestinationStream;
  onFailure?: () => void;
}

const dropped = '[dropped]';
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.:+-]{1,40}$/.test(value) && isIP(value) === 0;

const forms: { readonly [K in keyof Kinds]: (value: unknown) => boolean } = {
  code: isCode,
  codes: (value) => Array.isArray(value) && value.every(isCode),
  route: (value) => typeof value === 'string' && /^[\w/:{}*.-]{1,120}$/.test(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  hash: (value) => typeof value === 'string' && /^[\w-]{16}$/.test(value),
};

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fieldKinds, name);
}

function allowed(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!isFieldName(name) || value === undefined) continue;
    kept[name] = forms[fieldKinds[name]](value) ? value : dropped;
  }
  return kept;
}

/** The frames of a stack: its message is cut away first, for it may imitate a frame. */
function framesOf({ stack, message }: Error): string[] {
  const messageAt = typeof stack === 'string' ? stack.lastIndexOf(message) : -1;
  // A message that was changed since cannot be told from frames.
  if (stack === undefined || messageAt < 0) return [];
  return stack
    .slice(message === '' ? 0 : messageAt + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at [^\n]*:\d+:\d+\)?$/.test(line))
    .slice(0, 20);
}

function describe(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { class: typeof error };
  const code = 'code' in error ? error.code : undefined;
  return {
    class: isCode(error.constructor.name) ? error.constructor.name : dropped,
    ...(code === undefined ? {} : { code: isCode(code) ? code : dropped }),
    ...(error instanceof AppError ? { message: error.message } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined || depth >= 3 ? {} : { cause: describe(error.cause, depth + 1) }),
  };
}

/** Opens the log: JSON lines on standard output, or on the destination handed in. */
export function createLog({ level, hashKey, destination, onFailure }: LogOptions): Log {
  const options = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const writer = destination ? pino(options, destination) : pino(options);
  type Severity = 'debug' | 'info' | 'warn' | 'error';

  const open = (standing: Record<string, unknown>): Log => {
    const write = (
      severity: Severity,
      event: string,
      [fields = {}, error]: [LogFields | undefined, unknown?],
    ) => {
      try {
        if (!writer.isLevelEnabled(severity)) return;
        const about = error === undefined ? {} : { error: describe(error) };
        writer[severity]({ ...standing, ...allowed(fields), ...about }, isCode(event) ? event : dropped);
      } catch {
        onFailure?.();
      }
    };
    return {
      debug: (event, fields) => write('debug', event, [fields]),
      info: (event, fields) => write('info', event, [fields]),
      warn: (event, fields, error) => write('warn', event, [fields, error]),
      error: (event, fields, error) => write('error', event, [fields, error]),
      child: (fields) => open({ ...standing, ...allowed(fields) }),
      conversation: (id) => keyedHash(hashKey, id) as LogHash,
    };
  };
  return open({});
}

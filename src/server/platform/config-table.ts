import { locales, neutralPage, passwordBytes } from '../../contract/vocabulary.ts';
import { isTooWide, isTrustList } from './address.ts';

/** How the text of a variable becomes a value; throws an Error whose message completes "NAME …". */
export interface Setting<T> {
  readonly meaning: string;
  /** As shown in the manual; undefined: no value without the variable. */
  readonly defaultText?: string | undefined;
  readonly secret?: true;
  /**
   * Spaces around it belong to it: people type them when they log in. Of keys and tokens they are none, for a header
   * cannot carry them and a file of secrets may end in a line of its own.
   */
  readonly exact?: true;
  readonly parse: (text: string) => T;
}

const setting = <T>(
  parse: (text: string) => T,
  defaultText: string | undefined,
  meaning: string,
): Setting<T> => ({
  parse,
  defaultText,
  meaning,
});
const secret = <T>(parse: (text: string) => T, meaning: string): Setting<T> => ({
  parse,
  meaning,
  secret: true,
});
const exact = <T>(exactly: Setting<T>): Setting<T> => ({ ...exactly, exact: true });

function fail(problem: string): never {
  throw new Error(problem);
}

const text = (value: string) => value;
const wholeNumber =
  (lowest: number, highest: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < lowest || number > highest)
      fail(`must be a whole number from ${lowest} to ${highest}, not "${value}"`);
    return number;
  };
const seconds = (value: string): number => {
  const number = Number(value);
  if (!/^\d+(\.\d+)?$/.test(value) || number <= 0 || number > 31_536_000)
    fail(`must be a number of seconds above 0, not "${value}"`);
  return number;
};
const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: string): T =>
    allowed.find((one) => one === value) ?? fail(`must be one of ${allowed.join(', ')}, not "${value}"`);
function parsedUrl(value: string, protocols: string[]): URL {
  const parsed = URL.canParse(value) ? new URL(value) : fail('must be a URL');
  if (!protocols.includes(parsed.protocol))
    fail(`must begin with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  return parsed;
}
/** The base of addresses. */
const url =
  (...protocols: string[]) =>
  (value: string): string => {
    parsedUrl(value, protocols);
    return value.replace(/\/+$/, '');
  };
/** A page as browsers write it: they would take "http:page" for a place on this server. */
const webPage = (value: string): string => parsedUrl(value, ['http:', 'https:']).href;
const databaseUrl = (value: string): string => {
  const plain = value.replace(/^postgres(ql)?\+\w+:\/\//, 'postgres://');
  const { hostname, searchParams, pathname } = parsedUrl(plain, ['postgres:', 'postgresql:']);
  // A socket in a folder is named by ?host=.
  const isWhole = (hostname || searchParams.get('host')) && /[^/]/.test(pathname);
  if (isWhole) return plain.replace(/\/+$/, '');
  return fail('must name a host and a database, as postgres://user:password@host/database');
};
const country = (value: string): string =>
  /^[A-Za-z]{2}$/.test(value)
    ? value.toUpperCase()
    : fail(`must be a country of two letters, not "${value}"`);
const keyOf32Bytes = (value: string): string =>
  Buffer.byteLength(value) >= 32 ? value : fail('must have at least 32 bytes');
/** As browsers send it: what has a path, a pattern or another scheme would never be the same as theirs. */
function origin(part: string): string {
  const parsed = URL.canParse(part) ? new URL(part) : undefined;
  const isWeb = parsed !== undefined && /^https?:$/.test(parsed.protocol) && !parsed.host.includes('*');
  if (isWeb && parsed.href === `${parsed.origin}/`) return parsed.origin;
  return fail(`holds "${part}", which is no origin such as https://chat.example.org`);
}
const originList = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map(origin);
/** More proxies in a row than anybody has: such a number was meant to say "all". */
const mostHops = 16;
const trustProxy = (value: string): string[] | number => {
  if (/^\d+$/.test(value)) return wholeNumber(0, mostHops)(value);
  const entries = value.split(',').map((part) => part.trim());
  const wrong = entries.filter((entry) => !isTrustList([entry]));
  if (wrong.length > 0) fail(`holds "${wrong.join('", "')}", which is no address, range or number of hops`);
  const wide = entries.filter(isTooWide);
  if (wide.length > 0)
    fail(
      `holds "${wide.join('", "')}", so many addresses that anyone could claim any; name those of the proxy`,
    );
  return entries;
};
const password = (value: string): string => {
  const bytes = Buffer.byteLength(value);
  const { least, most } = passwordBytes;
  return bytes >= least && bytes <= most ? value : fail(`must have ${least} to ${most} bytes`);
};
const flag = (value: string): boolean => oneOf('true', 'false')(value) === 'true';

/** Every environment variable: how it is read, its default, what it means. The manual comes from here. */
export const settings = {
  HOST: setting(text, '0.0.0.0', 'Address to listen on.'),
  PORT: setting(wholeNumber(0, 65_535), '8000', 'Port to listen on.'),
  PUBLIC_URL: setting(
    url('http:', 'https:'),
    undefined,
    'Where people reach the service; an allowed origin.',
  ),
  TRUST_PROXY: setting(
    trustProxy,
    undefined,
    'Addresses (comma-separated, CIDR allowed) or hop count whose forwarding headers count.',
  ),
  DATABASE_URL: setting(
    databaseUrl,
    undefined,
    'PostgreSQL, `postgres://…` (SQLAlchemy’s `postgresql+psycopg2://…` too). Unset: embedded database under `DATA_DIR`.',
  ),
  DATA_DIR: setting(text, './data', 'Embedded database and generated secrets.'),
  REDIS_URL: setting(
    url('redis:', 'rediss:'),
    undefined,
    'Several processes or hosts form one system. Requires `DATABASE_URL`, `JWT_SECRET` and `VAULT_KEY`.',
  ),
  JWT_SECRET: secret(
    keyOf32Bytes,
    'Signs logins; 32 bytes or more. Unset: generated and kept in `DATA_DIR`; required when `NODE_ENV=production` or with `REDIS_URL`.',
  ),
  JWT_ALGORITHM: setting(oneOf('HS256', 'HS384', 'HS512'), 'HS256', 'How logins are signed.'),
  JWT_TTL_SECONDS: setting(seconds, '43200', 'How long a login lasts.'),
  ADMIN_USERNAME: setting(text, undefined, 'Creates this admin at start when no such user exists.'),
  ADMIN_PASSWORD: exact(
    secret(password, 'The password of that admin, 8 to 72 bytes; spaces at its ends count.'),
  ),
  OLLAMA_BASE_URL: setting(url('http:', 'https:'), 'http://localhost:11434', 'The Ollama server.'),
  OLLAMA_MODEL: setting(text, 'llama3.2:3b', 'The model that answers.'),
  OPENAI_BASE_URL: setting(
    url('http:', 'https:'),
    undefined,
    'Any OpenAI-compatible server (vLLM, llama.cpp, LM Studio …): enables mode `openai`.',
  ),
  OPENAI_API_KEY: secret(text, 'The key for it, where it wants one.'),
  OPENAI_MODEL: setting(text, undefined, 'The model that answers in mode `openai`.'),
  AI_FIRST_WORD_TIMEOUT_SECONDS: setting(seconds, '20', 'How long to wait for a reply’s first word.'),
  AI_REPLY_TIMEOUT_SECONDS: setting(seconds, '120', 'How long a whole reply may take.'),
  AI_CONCURRENCY: setting(wholeNumber(1, 10_000), '4', 'Replies made at once by one process.'),
  SECOND_OPINION: setting(
    oneOf('auto', 'off'),
    'auto',
    '`auto`: after a message is stored, the model may raise its level, never lower it. `off`: it is not asked.',
  ),
  SECOND_OPINION_TIMEOUT_SECONDS: setting(
    seconds,
    '3',
    'How long a second opinion may take; nobody waits for it.',
  ),
  VAULT_KEY: secret(
    keyOf32Bytes,
    'Wraps what the anonymizer keeps; keys for return codes and log hashes derive from it. Unset: generated and kept in `DATA_DIR`; required under the same conditions as `JWT_SECRET`.',
  ),
  CONVERSATION_ACCESS: setting(
    oneOf('token', 'link'),
    'token',
    '`token`: a conversation opens only with its access token. `link`: knowing its id is enough (for older clients).',
  ),
  ALLOWED_ORIGINS: setting(
    originList,
    'http://localhost:3000,http://127.0.0.1:3000',
    'Other origins whose pages may call, comma-separated.',
  ),
  MESSAGE_MAX_CHARS: setting(wholeNumber(1, 100_000), '4000', 'Longest message, in UTF-16 code units.'),
  ESCALATION_FIRST_SECONDS: setting(
    seconds,
    '60',
    'An alert that nobody acknowledges is raised again after this.',
  ),
  ESCALATION_REPEAT_SECONDS: setting(seconds, '120', 'And then every so often.'),
  ESCALATION_TAKE_SECONDS: setting(
    seconds,
    '300',
    'An alert acknowledged but neither taken nor resolved opens again after this.',
  ),
  HOLDER_GONE_SECONDS: setting(
    seconds,
    '60',
    'A holder without a connection loses the conversation after this.',
  ),
  HOLDER_SILENT_SECONDS: setting(
    seconds,
    '600',
    'A holder who leaves the person unanswered loses it after this.',
  ),
  DEFAULT_COUNTRY: setting(country, 'BR', 'Country of a conversation that names none.'),
  DEFAULT_LOCALE: setting(oneOf(...locales), 'pt', 'Language of a conversation that names none.'),
  QUICK_EXIT_URL: setting(webPage, neutralPage, 'The neutral page that the chat’s quick exit goes to.'),
  CRISIS_LINES_FILE: setting(text, undefined, 'Own list of help lines instead of the built-in one (JSON).'),
  PROCEDURE_FILE: setting(
    text,
    undefined,
    'What monitors do in an emergency where you are: a plain text, shown beside each conversation.',
  ),
  RATE_LIMIT_ENABLED: setting(flag, 'true', '`false` turns every limit off (benchmarks only).'),
  METRICS_TOKEN: secret(text, 'Bearer token for `/metrics`; without it only loopback may read them.'),
  LOG_LEVEL: setting(
    oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    'info',
    'How much is logged.',
  ),
};
export type SettingName = keyof typeof settings;

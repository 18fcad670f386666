import { settings, type Setting, type SettingName } from './config-table.ts';

type Settings = typeof settings;
type ValueOf<S> = S extends Setting<infer T> ? T : never;
type Values = { [K in SettingName]: ValueOf<Settings[K]> | undefined };
type Environment = Readonly<Record<string, string | undefined>>;

/** A secret that prints as `[secret]` wherever it is written out by mistake. */
export class Secret {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]';
  }
}

/** Every wrong variable at once, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** What an environment says of a setting; undefined when that is nothing. The end of a line belongs to no password. */
function textOf(env: Environment, name: SettingName): string | undefined {
  const said = env[name];
  const isExact = 'exact' in settings[name];
  return (isExact ? said?.replace(/\r?\n$/, '') : said?.trim()) || undefined;
}

function readValue<T>(
  name: SettingName,
  { parse, defaultText }: Setting<T>,
  env: Environment,
): T | undefined {
  const text = textOf(env, name) ?? defaultText;
  return text === undefined ? undefined : parse(text);
}

function readAll(env: Environment): { values: Values; problems: string[] } {
  const problems: string[] = [];
  const entries = Object.entries(settings).map(([name, setting]) => {
    try {
      return [name, readValue(name as SettingName, setting as Setting<unknown>, env)];
    } catch (error) {
      problems.push(`${name} ${error instanceof Error ? error.message : String(error)}`);
      return [name, undefined];
    }
  });
  return { values: Object.fromEntries(entries) as Values, problems };
}

function missingTogether(values: Values, env: Environment): string[] {
  const problems: string[] = [];
  const need = (name: SettingName, why: string) => {
    if (textOf(env, name) === undefined) problems.push(`${name} is required ${why}`);
  };
  if (values.REDIS_URL)
    for (const name of ['DATABASE_URL', 'JWT_SECRET', 'VAULT_KEY'] as const) need(name, 'with REDIS_URL');
  else if (env['NODE_ENV'] === 'production')
    for (const name of ['JWT_SECRET', 'VAULT_KEY'] as const) need(name, 'when NODE_ENV is production');
  if (values.ADMIN_USERNAME) need('ADMIN_PASSWORD', 'with ADMIN_USERNAME');
  if (values.ADMIN_PASSWORD) need('ADMIN_USERNAME', 'with ADMIN_PASSWORD');
  if (values.OPENAI_BASE_URL) need('OPENAI_MODEL', 'with OPENAI_BASE_URL');
  return problems;
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A setting with a default has no value.');
  return value;
}

const milliseconds = (seconds: number | undefined): number => Math.round(given(seconds) * 1000);
const secretOf = (value: string | undefined): Secret | undefined =>
  value === undefined ? undefined : new Secret(value);

/**
 * The configuration that an environment states, frozen.
 * @throws ConfigError naming every wrong variable
 */
export function parseConfig(env: Environment) {
  const { values, problems } = readAll(env);
  const all = [...problems, ...missingTogether(values, env)];
  if (all.length > 0) throw new ConfigError(all);
  return Object.freeze({
    listen: { host: given(values.HOST), port: given(values.PORT) },
    publicUrl: values.PUBLIC_URL,
    trustProxy: values.TRUST_PROXY,
    allowedOrigins: given(values.ALLOWED_ORIGINS),
    databaseUrl: values.DATABASE_URL,
    dataDir: given(values.DATA_DIR),
    redisUrl: values.REDIS_URL,
    secrets: {
      jwtSecret: secretOf(values.JWT_SECRET),
      vaultKey: secretOf(values.VAULT_KEY),
      adminPassword: secretOf(values.ADMIN_PASSWORD),
      openaiApiKey: secretOf(values.OPENAI_API_KEY),
      metricsToken: secretOf(values.METRICS_TOKEN),
    },
    login: { algorithm: given(values.JWT_ALGORITHM), ttlMs: milliseconds(values.JWT_TTL_SECONDS) },
    adminUsername: values.ADMIN_USERNAME,
    ai: {
      ollama: { baseUrl: given(values.OLLAMA_BASE_URL), model: given(values.OLLAMA_MODEL) },
      openai: values.OPENAI_BASE_URL
        ? { baseUrl: values.OPENAI_BASE_URL, model: given(values.OPENAI_MODEL) }
        : undefined,
      firstWordTimeoutMs: milliseconds(values.AI_FIRST_WORD_TIMEOUT_SECONDS),
      replyTimeoutMs: milliseconds(values.AI_REPLY_TIMEOUT_SECONDS),
      concurrency: given(values.AI_CONCURRENCY),
      secondOpinion: {
        enabled: given(values.SECOND_OPINION) === 'auto',
        timeoutMs: milliseconds(values.SECOND_OPINION_TIMEOUT_SECONDS),
      },
    },
    conversationAccess: given(values.CONVERSATION_ACCESS),
    messageMaxChars: given(values.MESSAGE_MAX_CHARS),
    escalation: {
      firstMs: milliseconds(values.ESCALATION_FIRST_SECONDS),
      repeatMs: milliseconds(values.ESCALATION_REPEAT_SECONDS),
      takeMs: milliseconds(values.ESCALATION_TAKE_SECONDS),
    },
    holder: {
      goneMs: milliseconds(values.HOLDER_GONE_SECONDS),
      silentMs: milliseconds(values.HOLDER_SILENT_SECONDS),
    },
    defaultCountry: given(values.DEFAULT_COUNTRY),
    defaultLocale: given(values.DEFAULT_LOCALE),
    quickExitUrl: given(values.QUICK_EXIT_URL),
    crisisLinesFile: values.CRISIS_LINES_FILE,
    procedureFile: values.PROCEDURE_FILE,
    rateLimitEnabled: given(values.RATE_LIMIT_ENABLED),
    logLevel: given(values.LOG_LEVEL),
  });
}
export type Config = ReturnType<typeof parseConfig>;

/** The configuration that this process was started with. @throws ConfigError */
export const readConfig = (): Config => parseConfig(process.env);

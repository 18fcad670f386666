import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { ENTITY_TYPES, OPERATORS, compileLists, type Policy } from '../../core/anonymizer/anonymizer.ts';
import { forbiddenWords, isForbidden, systemCode } from '../platform/file-rights.ts';
import type { Log } from '../platform/log.ts';
import { StartError } from '../platform/start-error.ts';

// What the operator of a deployment wants of the anonymizer, in a file that is read again whenever it changes. A
// change that cannot be read is told in the log and leaves what was in force: a slip must not show names to a model.

/** Who reads what was anonymized. */
export const readers = ['model', 'log', 'export'] as const;
export type Reader = (typeof readers)[number];

const standards = { model: 'placeholder', log: 'mask', export: 'pseudonym' } as const;

const typeName = Type.Enum(ENTITY_TYPES.filter((type) => type !== 'TEXT'));
const operators = Type.Partial(Type.Record(typeName, Type.Enum([...OPERATORS])), {
  additionalProperties: false,
});
const settingsSchema = Type.Object(
  {
    allow: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 5_000 })),
    deny: Type.Optional(
      Type.Array(
        Type.Object(
          { text: Type.String({ minLength: 1, maxLength: 200 }), type: typeName },
          { additionalProperties: false },
        ),
        { maxItems: 5_000 },
      ),
    ),
    operators: Type.Optional(
      Type.Partial(Type.Object({ model: operators, log: operators, export: operators }), {
        additionalProperties: false,
      }),
    ),
  },
  { additionalProperties: false },
);
const settings = Compile(settingsSchema);
type Settings = Static<typeof settingsSchema>;

export const settingsFile = 'anonymizer.json';

/** What the file says; an empty text counts as nothing said. @throws Error that says what is wrong with it, and where */
export function parseSettings(text: string): Settings {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('is no JSON');
  }
  if (settings.Check(value)) return value;
  const [error] = settings.Errors(value);
  throw new Error(error ? `${error.instancePath || 'the whole'} ${error.message}` : 'has the wrong form');
}

export type Policies = Readonly<Record<Reader, Policy>> & {
  /** Another one whenever what the file says has changed. */
  readonly version: string;
};

function policiesOf(
  said: Settings,
  { key, version }: { key: Uint8Array | undefined; version: string },
): Policies {
  const lists = compileLists({ allow: said.allow ?? [], deny: said.deny ?? [] });
  const policyFor = (reader: Reader): Policy => ({
    standard: standards[reader],
    operators: said.operators?.[reader] ?? {},
    lists,
    ...(key ? { key } : {}),
  });
  return { model: policyFor('model'), log: policyFor('log'), export: policyFor('export'), version };
}

/** As often as this, at most, the file is looked at. */
const lookEveryMs = 1_000;

export interface PoliciesOptions {
  dataDir: string;
  /** For pseudonyms, which are masks without it. */
  key?: Uint8Array;
  log: Pick<Log, 'info' | 'error'>;
  now?: () => number;
}

/** The file as it stands; undefined where there is none, also where there is no folder for it. */
function statOf(path: string): { mtimeMs: number; size: number } | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** @throws StartError as `createPolicies` does, before anything is opened */
export function checkSettings(dataDir: string): void {
  const path = join(dataDir, settingsFile);
  try {
    if (statOf(path) === undefined) return;
    parseSettings(readFileSync(path, 'utf8'));
  } catch (error) {
    if (isForbidden(error)) throw new StartError(forbiddenWords(path), { cause: error });
    const code = systemCode(error);
    if (code !== '') throw new StartError(`${path} cannot be read (${code}).`, { cause: error });
    throw new StartError(`${path} ${error instanceof Error ? error.message : 'cannot be read'}.`);
  }
}

/**
 * Gives the policies in force. @throws StartError when the file that is there at the start cannot be read: whoever
 * wrote it believes that it holds.
 */
export function createPolicies({ dataDir, key, log, now = Date.now }: PoliciesOptions): () => Policies {
  const path = join(dataDir, settingsFile);
  const versionNow = (): string => {
    const found = statOf(path);
    return found === undefined ? 'none' : `${found.mtimeMs}:${found.size}`;
  };
  const read = (version: string): Policies =>
    policiesOf(version === 'none' ? {} : parseSettings(readFileSync(path, 'utf8')), { key, version });

  checkSettings(dataDir);
  let inForce = read(versionNow());
  let seen = inForce.version;
  let lookedAt = now();

  return () => {
    if (now() - lookedAt < lookEveryMs) return inForce;
    lookedAt = now();
    try {
      const version = versionNow();
      if (version === seen) return inForce;
      seen = version;
      inForce = read(version);
      log.info('anonymizer_settings_read');
    } catch (error) {
      log.error('anonymizer_settings_refused', {}, error);
    }
    return inForce;
  };
}

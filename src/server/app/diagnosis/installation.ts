import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCrisisLines } from '../../conversations/crisis-lines.ts';
import type { WrappedKey } from '../../db/inspect.ts';
import type { Config } from '../../platform/config.ts';
import { forbiddenWords } from '../../platform/file-rights.ts';
import { StartError } from '../../platform/start-error.ts';
import { checkSettings, settingsFile } from '../../vault/policies.ts';
import { countForeign, describeForeign } from '../vault-key.ts';
import { findingsOf, type Finding } from './finding.ts';

const leastNode = [20, 19] as const;
const pages = fileURLToPath(new URL('../../../../dist/web/chat/index.html', import.meta.url));

export function checkNode(): Finding {
  const { ok, problem } = findingsOf('node');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
  if (isEnough) return ok(`Node ${process.versions.node}`);
  return problem(`Node ${process.versions.node} is too old: ${leastNode.join('.')} or later is needed.`);
}

export function checkPages(): Finding {
  const { ok, problem } = findingsOf('pages');
  if (existsSync(pages)) return ok('The web pages are built.');
  return problem('The web pages are not built: the API works, the pages do not. Run: npm run build');
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
const isWritable = (path: string): boolean => may(path, constants.W_OK | constants.X_OK);
const isReadable = (path: string): boolean => may(path, constants.R_OK);

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8).padStart(4, '0');

/** The nearest folder above that exists. */
function existingAbove(path: string): string {
  const above = dirname(path);
  return existsSync(above) ? above : existingAbove(above);
}

export function checkDataDir({ dataDir }: Pick<Config, 'dataDir'>): Finding {
  const { ok, note, problem } = findingsOf('data folder');
  const path = resolve(dataDir);
  if (!existsSync(path))
    return isWritable(existingAbove(path))
      ? note(`${path} does not exist yet; the first start makes it.`)
      : problem(`${path} does not exist and cannot be made. Set DATA_DIR to a folder that can be written.`);
  if (!isWritable(path)) return problem(`${path} cannot be written by this user.`);
  const { uid } = statSync(path);
  const own = process.getuid?.();
  if (own !== undefined && own !== 0 && own !== uid)
    return problem(`${path} belongs to another user (${uid}). Run this as the user that the server runs as.`);
  if (modeOf(path) !== '0700')
    return note(`${path} has mode ${modeOf(path)}; a start with the embedded database makes it 0700.`);
  return ok(`${path} can be written, by its owner alone.`);
}

function keysFrom({ secrets }: Pick<Config, 'secrets'>): string[] {
  return [...(secrets.jwtSecret ? [] : ['JWT_SECRET']), ...(secrets.vaultKey ? [] : ['VAULT_KEY'])];
}

const secretsFile = (dataDir: string): string => join(dataDir, 'secrets.json');

/** The `vault_key` of a file of secrets; undefined when it cannot be read or does not hold both. */
function storedVaultKey(path: string): string | undefined {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof stored !== 'object' || stored === null) return undefined;
    if (!('jwt_secret' in stored) || !('vault_key' in stored)) return undefined;
    return typeof stored.vault_key === 'string' ? stored.vault_key : undefined;
  } catch {
    return undefined;
  }
}

export function checkSecrets(config: Pick<Config, 'secrets' | 'dataDir'>): Finding {
  const { ok, note, problem } = findingsOf('secrets');
  const kept = keysFrom(config);
  if (kept.length === 0) return ok('JWT_SECRET and VAULT_KEY are set.');
  const path = secretsFile(config.dataDir);
  if (!existsSync(path))
    return note(`${path} does not exist yet; the first start makes ${kept.join(' and ')}.`);
  if (!isReadable(path)) return problem(forbiddenWords(path));
  if (storedVaultKey(path) === undefined)
    return problem(`${path} cannot be read or is damaged. Put back a copy of it.`);
  if (modeOf(path) !== '0600') return problem(`${path} can be read by others. Run: chmod 600 ${path}`);
  return ok(`${kept.join(' and ')} in ${path}. Keep a copy of it: no backup holds it.`);
}

/** Whether the key that a server here would have opens what is stored; nothing of it where nothing is. */
export function checkVaultKey(
  { secrets, dataDir }: Pick<Config, 'secrets' | 'dataDir'>,
  wrapped: readonly WrappedKey[],
): Finding[] {
  const { ok, problem } = findingsOf('vault key');
  if (wrapped.length === 0) return [];
  const path = secretsFile(dataDir);
  const key = secrets.vaultKey?.reveal() ?? storedVaultKey(path);
  if (key !== undefined) {
    const foreign = countForeign(key, wrapped);
    return [
      foreign === 0 ? ok('It opens what is stored.') : problem(describeForeign(foreign, wrapped.length)),
    ];
  }
  // A file that is there and holds no key is told of already.
  if (existsSync(path)) return [];
  return [
    problem(
      `VAULT_KEY is unset and ${path} is gone, though conversations are sealed by a key: a start would make ` +
        'another one. Put back the VAULT_KEY or the secrets.json that they were sealed by.',
    ),
  ];
}

/** What the operator wants of the anonymizer: a slip in it would leave names where they should go. */
export function checkAnonymizer({ dataDir }: Pick<Config, 'dataDir'>): Finding {
  const { ok, problem } = findingsOf('anonymizer');
  const path = join(dataDir, settingsFile);
  try {
    checkSettings(dataDir);
  } catch (error) {
    if (error instanceof StartError) return problem(error.message);
    throw error;
  }
  return ok(existsSync(path) ? `${path} holds.` : `The built-in rules; ${path} can change them.`);
}

const named = (lines: { country: string; name: string }[]): string =>
  lines.map(({ country, name }) => `${country} ${name}`).join(', ');

/** Numbers that a person in danger will dial. */
export function checkCrisisLines(
  config: Pick<Config, 'crisisLinesFile' | 'defaultCountry'>,
  now = new Date(),
): Finding[] {
  const { ok, note, problem } = findingsOf('crisis lines');
  try {
    const { outdated, linesFor, countries } = loadCrisisLines(config.crisisLinesFile);
    const { defaultCountry } = config;
    const old = outdated(now);
    const unverified = linesFor(defaultCountry).filter((line) => !line.verified);
    const findings = [
      ...(old.length > 0 ? [problem(`Not checked for more than a year: ${named(old)}.`)] : []),
      ...(countries.includes(defaultCountry)
        ? []
        : [note(`None for ${defaultCountry} (DEFAULT_COUNTRY): people get the international ones.`)]),
      ...(unverified.length > 0
        ? [note(`Call these once before you rely on them: ${named(unverified)}.`)]
        : []),
    ];
    return findings.length > 0 ? findings : [ok(`Those for ${defaultCountry} are verified and current.`)];
  } catch (error) {
    const problems = error instanceof Error && 'problems' in error ? error.problems : undefined;
    if (!Array.isArray(problems)) throw error;
    return problems.map((words) => problem(String(words)));
  }
}

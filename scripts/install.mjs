/** Installs the packages of package-lock.json when they are missing or differ from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Leaves node_modules as package-lock.json says; does nothing when it already is. Throws with npm's own words
 * when that fails.
 * @param {{ say?: (line: string) => void }} [options]
 */
export async function ensureInstalled({ say = console.log } = {}) {
  if (isInstalled(root)) return;
  say('Installing packages (npm ci) …');
  const [command, ...first] = npmCommand();
  // Under NODE_ENV=production npm would leave out the compiler that the build needs.
  const { code, output } = await run(command, [...first, 'ci', '--include=dev'], { cwd: root, quiet: true });
  if (code !== 0) throw new Error(`npm ci failed:\n${output.trim()}`);
}

/**
 * Whether node_modules holds what the lockfile names. npm writes node_modules/.package-lock.json as the last
 * step of an install, so an interrupted one counts as missing.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  const complete = Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || samePackage(entry, present[path]),
  );
  return complete && Object.entries(present).every(([path, entry]) => wanted[path] && fitsMachine(entry));
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

const samePackage = (wanted, present) =>
  present !== undefined && present.version === wanted.version && present.integrity === wanted.integrity;

// A folder shared with a container of another platform holds that platform's native packages.
const fitsMachine = ({ os, cpu }) => allows(os, process.platform) && allows(cpu, process.arch);

function allows(list, value) {
  if (!list || list.includes(`!${value}`)) return !list;
  return list.includes(value) || list.every((entry) => entry.startsWith('!'));
}

function npmCommand() {
  const script = process.env.npm_execpath;
  return script && /npm-cli\.[cm]?js$/.test(script) ? [process.execPath, script] : ['npm'];
}

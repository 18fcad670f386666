/** Finds the programs that tests and benches need on this machine. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_ON_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The folder with `initdb` and `postgres`, the newest version first. */
export function findPostgres() {
  return [...versionedFolders('/usr/lib/postgresql'), ...pathFolders()].find(
    (folder) => isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'postgres')),
  );
}

export function findRedis() {
  return programsNamed('redis-server', 'valkey-server')[0];
}

export function findCompose() {
  return programsNamed('docker-compose').find(answersVersion);
}

export function findNginx() {
  return [...programsNamed('nginx'), '/usr/sbin/nginx'].find(isProgram);
}

/** A Chromium that really starts: on Ubuntu `chromium-browser` may be a mere signpost to a snap. */
export async function findChromium() {
  const installed = [...programsNamed(...CHROMIUM_NAMES), CHROMIUM_ON_MAC, await playwrightChromium()];
  return installed.find((path) => path && isProgram(path) && answersVersion(path));
}

function versionedFolders(base) {
  try {
    const versions = readdirSync(base).filter((name) => /^\d+$/.test(name));
    return versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(base, version, 'bin'));
  } catch {
    return [];
  }
}

const pathFolders = () => (process.env.PATH ?? '').split(delimiter).filter(Boolean);

const programsNamed = (...names) =>
  names.flatMap((name) => pathFolders().map((folder) => join(folder, name))).filter(isProgram);

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function answersVersion(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function playwrightChromium() {
  try {
    const entry = pathToFileURL(join(root, 'node_modules/playwright-core/index.mjs')).href;
    return (await import(entry)).chromium.executablePath();
  } catch {
    return undefined;
  }
}

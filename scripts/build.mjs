/**
 * Builds dist: the server and the command line by tsc, with the screening's automata packed, the pages by Vite.
 * Everything is made in a folder beside it and swapped in at the end, so a failed build leaves the former dist,
 * and a running server never sees half.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './install.mjs';
import { run } from './processes.mjs';

const dist = join(root, 'dist');
const stamp = 'built.json';

/**
 * Builds unless dist was made from exactly these sources.
 * @param {{ say?: (line: string) => void }} [options]
 */
export async function ensureBuilt({ say = console.log } = {}) {
  if (builtDigest() === sourceDigest()) return;
  say('Building …');
  await build();
}

/** Builds; throws with the compiler's words when the sources do not compile. */
export async function build() {
  const digest = sourceDigest();
  const staging = join(root, `.dist-${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  try {
    await Promise.all([buildModules(staging), buildPages(join(staging, 'web'))]);
    copyAssets(staging);
    compressPages(join(staging, 'web'));
    writeFileSync(join(staging, stamp), JSON.stringify({ digest }));
    swapIn(staging);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function buildModules(outDir) {
  await tool('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', outDir]);
  await tool('scripts/pack-automata.mjs', [outDir]);
}

/** Each page by itself, as `vite.config.ts` says why. */
async function buildPages(outDir) {
  for (const page of ['chat', 'monitor']) {
    const options = ['--config', 'vite.config.ts', '--mode', page, '--logLevel', 'warn', '--outDir', outDir];
    await tool('node_modules/vite/bin/vite.js', ['build', ...options, '--emptyOutDir', 'false']);
  }
}

async function tool(script, args) {
  const { code, output } = await run(process.execPath, [join(root, script), ...args], {
    cwd: root,
    quiet: true,
  });
  if (code !== 0) throw new Error(`${script} failed:\n${output.trim()}`);
}

// Migrations, word lists and the like lie beside the code that reads them; tsc copies none of them.
function copyAssets(target) {
  const source = join(root, 'src');
  for (const file of filesUnder(source)) {
    const path = relative(source, file);
    if (path.startsWith(`web${sep}`) || /\.(ts|svelte)$/.test(path)) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(file, join(target, path));
  }
}

// Phones on slow networks get a third of the bytes; made once here, at no cost while the server serves.
function compressPages(folder) {
  for (const file of filesUnder(folder)) {
    if (!/\.(js|css|html|svg|webmanifest)$/.test(file)) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

function swapIn(staging) {
  const former = `${staging}-former`;
  if (existsSync(dist)) renameSync(dist, former);
  renameSync(staging, dist);
  rmSync(former, { recursive: true, force: true });
}

function builtDigest() {
  try {
    return JSON.parse(readFileSync(join(dist, stamp), 'utf8')).digest;
  } catch {
    return undefined;
  }
}

// Contents, not times: a fresh checkout or a copied folder must not look newer than it is.
function sourceDigest() {
  const hash = createHash('sha256');
  const settings = readdirSync(root).filter((name) =>
    /^(tsconfig.*|package-lock|vite\.config)\.(json|ts)$/.test(name),
  );
  const files = [...settings.map((name) => join(root, name)), ...filesUnder(join(root, 'src'))];
  for (const file of files.filter((name) => !name.endsWith('.test.ts')).sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

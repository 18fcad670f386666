/**
 * `npm run prove`: shows that the tests of the promises can fail. In a copy of this folder, on the untouched code
 * they pass; with each committed sabotage (test/prove/sabotages.mjs) the test named for it fails. Exit code 0 only
 * when every sabotage was noticed by an assertion of its test, not by code that no longer loads.
 */
import './node-version.mjs';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { sabotages, testFile } from '../test/prove/sabotages.mjs';
import { ensureInstalled, root } from './install.mjs';
import { endWithNpm } from './parent.mjs';
import { runGuarded, stopRunning } from './processes.mjs';

const suite = 'promise (embedded)';
const leftOut = new Set(['node_modules', 'dist', 'data', '.git', 'coverage', 'test-results', 'bench']);
const folder = mkdtempSync(join(tmpdir(), 'checkpoint-prove-'));
const copy = join(folder, 'copy');
let stopped = false;

function makeCopy() {
  const filter = (source) => !leftOut.has(relative(root, source)) && !basename(source).startsWith('.dist-');
  cpSync(root, copy, { recursive: true, filter });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Runs tests of the copy by the beginning of their names; returns what became of each. */
async function runTests(names, label) {
  const report = join(folder, `${label}.json`);
  const pattern = names.map((name) => `^${escaped(`${suite} ${name}`)}`).join('|');
  const args = ['run', '--project', 'server', testFile, '-t', pattern];
  const reporters = ['--reporter=json', `--outputFile=${report}`];
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { output } = await runGuarded(process.execPath, [vitest, ...args, ...reporters], {
    cwd: copy,
    quiet: true,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR },
  });
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults
      .flatMap((file) => file.assertionResults)
      .filter(({ status }) => status === 'passed' || status === 'failed');
  } catch {
    throw new Error(`The tests did not come to a report:\n${output.slice(-4_000)}`);
  }
}

const firstLine = (text) => (text ?? '').split('\n')[0].slice(0, 160);

async function proveUntouched() {
  const names = [...new Set(sabotages.map(({ test }) => test))];
  const results = await runTests(names, 'untouched');
  const failed = results.filter(({ status }) => status === 'failed');
  for (const { fullName, failureMessages } of failed)
    console.log(`  fails without any sabotage: ${fullName}\n    ${firstLine(failureMessages[0])}`);
  if (results.length !== names.length)
    console.log(`  ${results.length} of ${names.length} tests ran: a name in sabotages.mjs fits none`);
  return failed.length === 0 && results.length === names.length;
}

/** Puts the sabotage in and returns the function that takes it out again. */
function commit({ file, changes, deed }) {
  const path = join(copy, file);
  const original = readFileSync(path, 'utf8');
  let text = original;
  for (const { find, replace } of changes) {
    const count = text.split(find).length - 1;
    if (count !== 1) throw new Error(`"${deed}": in ${file} this stands ${count} times, not once:\n${find}`);
    text = text.replace(find, () => replace);
  }
  writeFileSync(path, text);
  return () => writeFileSync(path, original);
}

async function proveOne(sabotage, index) {
  const undo = commit(sabotage);
  try {
    const [result] = await runTests([sabotage.test], `sabotage-${index}`);
    const isNoticed = result?.status === 'failed';
    console.log(`${isNoticed ? 'noticed   ' : 'NOT NOTICED'} promise ${sabotage.promise}: ${sabotage.deed}`);
    console.log(
      `           ${result ? firstLine(result.failureMessages[0]) || 'its test passes' : 'its test did not run'}`,
    );
    return isNoticed;
  } finally {
    undo();
  }
}

async function prove() {
  await ensureInstalled();
  makeCopy();
  console.log('Without any sabotage …');
  if (!(await proveUntouched())) return false;
  console.log('  every test passes\n');
  let noticed = 0;
  for (const [index, sabotage] of sabotages.entries()) {
    if (stopped) return false;
    if (await proveOne(sabotage, index)) noticed += 1;
  }
  console.log(`\n${noticed} of ${sabotages.length} sabotages noticed`);
  return noticed === sabotages.length;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    stopped = true;
    void stopRunning();
  });
endWithNpm();
try {
  process.exitCode = (await prove()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

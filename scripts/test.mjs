/**
 * `npm test`: provides what is missing, runs every suite (or those named), and ends with one line that counts.
 * With REQUIRE_ALL_SUITES=1 a suite that could not run is a failure.
 */
import './node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { endWithNpm } from './parent.mjs';
import { stopRunning } from './processes.mjs';
import { provideServices } from './provide.mjs';
import { isPresent, runSuite, SUITES } from './suites.mjs';

// A developer's own settings must never lead a test to their database or their model.
const PRODUCT_VARIABLES =
  /^(DATABASE_URL|REDIS_URL|DATA_DIR|HOST|PORT|PUBLIC_URL|NODE_ENV|JWT_.*|VAULT_KEY|ADMIN_.*|OLLAMA_.*|OPENAI_.*|AI_.*|ESCALATION_.*|HOLDER_.*|TRUST_PROXY|ALLOWED_ORIGINS|CONVERSATION_ACCESS|METRICS_TOKEN|LOG_LEVEL|RATE_LIMIT_ENABLED|MESSAGE_MAX_CHARS|DEFAULT_.*|CRISIS_LINES_FILE|PROCEDURE_FILE|QUICK_EXIT_URL)$/;

const strict = process.env.REQUIRE_ALL_SUITES === '1';
const total = { passed: 0, failed: 0 };
const notes = [];
const notRun = [];
let services;
let interrupted;
let buildFailed = false;

async function main(names) {
  await ensureInstalled();
  const present = names.filter(isPresent);
  for (const name of names) if (!present.includes(name)) notes.push(`${name}: not present`);
  if (present.some((name) => SUITES[name].built)) buildFailed = !(await step('build', ensureBuilt));
  services = provideServices([...new Set(present.flatMap(servicesOf))]);
  const provided = await services.ready;
  for (const name of present) if (!interrupted) await runOne(name, provided);
}

const servicesOf = (name) => [...SUITES[name].needs, ...SUITES[name].uses];

async function runOne(name, { env, missing }) {
  if (buildFailed && SUITES[name].built) return void notRun.push(`${name}: the build failed`);
  const lacking = servicesOf(name).filter((service) => missing[service]);
  const impossible = lacking.some((service) => SUITES[name].needs.includes(service));
  for (const service of lacking) notRun.push(`${name}${impossible ? '' : ' (in part)'}: ${missing[service]}`);
  if (impossible) return;
  console.log(`\n── ${name} ──`);
  const { passed, failed, skipped, problems } = await runSuite(name, {
    env: { ...suiteEnvironment(), ...env },
    folder,
  });
  total.passed += passed;
  total.failed += failed;
  notes.push(`${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  for (const problem of problems) notes.push(`  failed   ${problem}`);
  for (const test of skipped) notes.push(`  skipped  ${test}`);
}

function suiteEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !PRODUCT_VARIABLES.test(name)));
}

async function step(name, work) {
  try {
    await work();
    return true;
  } catch (error) {
    total.failed += 1;
    console.error(error.message);
    notes.push(`${name}: failed (see above)`);
    return false;
  }
}

function summarise() {
  if (strict) total.failed += notRun.length;
  if (interrupted) total.failed += 1;
  console.log('');
  for (const note of notes) console.log(note);
  for (const suite of notRun) console.log(`NOT RUN  ${suite}`);
  if (interrupted) console.log(`interrupted by ${interrupted}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

async function interrupt(signal) {
  if (interrupted) return;
  interrupted = signal;
  void services?.stop();
  await stopRunning();
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length > 0) {
  console.error(`No suite named ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'checkpoint-test-'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void interrupt(signal));
endWithNpm();
await step('setup', () => main(asked.length > 0 ? asked : Object.keys(SUITES)));
await services?.stop();
rmSync(folder, { recursive: true, force: true });
summarise();
process.exitCode = total.failed === 0 ? 0 : 1;

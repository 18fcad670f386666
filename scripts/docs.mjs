/**
 * `npm run docs`: writes what documents say about settings, limits and metrics from the code that decides them.
 * `npm run docs -- api FOLDER` writes openapi.json and asyncapi.json there, for tools that want files; a running
 * server serves the same two, so they are not kept in the repository.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/**
 * What the documents are made from.
 * @typedef {object} Sources
 * @property {Record<string, { meaning: string, defaultText?: string | undefined }>} settings
 * @property {Record<string, { by: readonly string[], burst: number, oneMoreAfterMs: number }>} limits
 * @property {{ name: string, type: string, help: string }[]} metrics
 */

/**
 * Every generated document as it should be, by path.
 * @param {Sources} sources
 * @param {(path: string) => string} read how the document is now
 * @returns {Record<string, string>}
 */
export function generated({ settings, limits, metrics }, read) {
  const withLimits = fill(read('docs/operating.md'), 'limits', limitsTable(limits));
  return {
    '.env.example': envExample(settings),
    'README.md': fill(read('README.md'), 'settings', settingsTable(settings)),
    'docs/operating.md': fill(withLimits, 'metrics', metricsTable(metrics)),
  };
}

/**
 * The document with new content between `<!-- name -->` and `<!-- /name -->`.
 * @param {string} document
 * @param {string} name
 * @param {string} content
 */
export function fill(document, name, content) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(open), document.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`The document has no place marked ${open} … ${close}.`);
  return `${document.slice(0, from + open.length)}\n${content}\n${document.slice(to)}`;
}

/** @param {Sources['settings']} settings */
function settingsTable(settings) {
  const rows = Object.entries(settings).map(([name, { defaultText, meaning }]) => [
    `\`${name}\``,
    defaultText === undefined ? 'unset' : `\`${defaultText}\``,
    meaning,
  ]);
  return table(['Name', 'Default', 'Meaning'], rows);
}

/** @param {Sources['limits']} limits */
function limitsTable(limits) {
  const rows = Object.entries(limits).map(([name, { by, burst, oneMoreAfterMs }]) => [
    `\`${name}\``,
    by.join(' and '),
    String(burst),
    `${oneMoreAfterMs / 1000} s`,
  ]);
  return table(['Limit', 'Counted by', 'At once', 'Then one more every'], rows);
}

/** @param {Sources['metrics']} metrics */
function metricsTable(metrics) {
  const rows = metrics.map(({ name, type, help }) => [`\`${name}\``, type, help]);
  return table(['Metric', 'Kind', 'What it says'], rows);
}

const composeVariables = `
# Only for compose.yaml.

# Password of the database that compose.yaml runs: letters and digits, for it stands in a URL. Required there.
#POSTGRES_PASSWORD=
# Where the host listens. Beyond 127.0.0.1 only behind a firewall: see docs/operating.md, "Behind a proxy".
#API_BIND=127.0.0.1
#API_PORT=8000
# The network of the containers, whose forwarding headers are believed.
#CHECKPOINT_SUBNET=172.30.77.0/24
`;

/** @param {Sources['settings']} settings */
function envExample(settings) {
  const entries = Object.entries(settings).map(
    ([name, { meaning, defaultText }]) => `# ${meaning.replaceAll('`', '')}\n#${name}=${defaultText ?? ''}\n`,
  );
  const head = `# Settings of Checkpoint, each with its default. Copy this file to .env and uncomment what you change.
# Compose reads .env by itself; without Docker: node --env-file=.env scripts/start.mjs
# Made by "npm run docs" from src/server/platform/config-table.ts.
`;
  return [head, ...entries].join('\n') + composeVariables;
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * The metrics of a registry as the table wants them.
 * @param {{ registry: { getMetricsAsJSON(): Promise<any[]> }, stop(): void }} metrics
 * @returns {Promise<Sources['metrics']>}
 */
export async function describeMetrics(metrics) {
  const found = await metrics.registry.getMetricsAsJSON();
  metrics.stop();
  return found.map(({ name, type, help }) => ({ name, type, help }));
}

async function load(path) {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport(pathToFileURL(join(root, path)).href, import.meta.url);
}

async function writeDocuments() {
  const { settings } = await load('src/server/platform/config-table.ts');
  const { rateLimitRules } = await load('src/server/platform/rate-limit-rules.ts');
  const { createMetrics } = await load('src/server/platform/metrics.ts');
  const metrics = await describeMetrics(createMetrics());
  const read = (path) => readFileSync(join(root, path), 'utf8');
  for (const [path, text] of Object.entries(generated({ settings, limits: rateLimitRules, metrics }, read)))
    writeFileSync(join(root, path), text);
}

async function writeApi(folder) {
  const { openApiDocument, asyncApiDocument } = await load('src/contract/documents.ts');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  for (const [name, document] of [
    ['openapi.json', openApiDocument({ version })],
    ['asyncapi.json', asyncApiDocument({ version })],
  ])
    writeFileSync(join(folder, name), `${JSON.stringify(document, undefined, 2)}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [what, folder] = process.argv.slice(2);
  if (what === 'api' && folder) await writeApi(folder);
  else if (what === undefined) await writeDocuments();
  else {
    console.error('Usage: npm run docs [-- api FOLDER]');
    process.exitCode = 2;
  }
}

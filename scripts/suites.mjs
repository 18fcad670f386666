/**
 * Runs one suite and counts. A suite that ran nothing, ended with an error of its own or did not come to its
 * report counts as at least one failure: silence is never a pass.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './install.mjs';
import { runGuarded } from './processes.mjs';

/**
 * What each suite uses. Without a service in `needs` it cannot run; without one in `uses` a part of it cannot.
 * @type {Record<string, { needs: string[], uses: string[], built: boolean }>}
 */
export const SUITES = {
  unit: { needs: [], uses: ['compose', 'nginx'], built: false },
  server: { needs: [], uses: ['postgres', 'redis'], built: true },
  durability: { needs: [], uses: ['postgres', 'redis'], built: true },
  e2e: { needs: ['chromium'], uses: ['postgres'], built: true },
};

/** Whether the suite has any file; the browser journeys may not have been written yet. */
export function isPresent(name) {
  if (name !== 'e2e') return true;
  const folder = join(root, 'e2e');
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((file) => /\.spec\.ts$/.test(`${file}`))
  );
}

/**
 * @param {string} name
 * @param {{ env: NodeJS.ProcessEnv, folder: string }} options `folder` takes the report
 * @returns {Promise<{ passed: number, failed: number, skipped: string[], problems: string[] }>}
 */
export async function runSuite(name, { env, folder }) {
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${name}.json`);
  const e2e = name === 'e2e';
  const [script, ...args] = e2e ? playwright() : vitest(name, report);
  const { code } = await runGuarded(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: e2e ? { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report } : env,
  });
  return judge(code, e2e ? countPlaywright(readReport(report)) : countVitest(readReport(report)));
}

const vitest = (project, report) => [
  'vitest/vitest.mjs',
  'run',
  ...['--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
];

const playwright = () => ['@playwright/test/cli.js', 'test', '--reporter=list,json'];

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Turns the exit code and the counts of a report (undefined: there is none) into the suite's result. */
export function judge(code, counts) {
  const result = counts ?? { passed: 0, failed: 0, skipped: [], problems: ['ended without a report'] };
  if (result.passed + result.failed === 0) result.problems.push('ran no test');
  if (code !== 0 && result.failed === 0) result.problems.push(`ended with exit code ${code}`);
  if (result.problems.length > 0 && result.failed === 0) result.failed = 1;
  return result;
}

/** Counts a vitest JSON report; a file that could not be loaded has no tests and counts as one failure. */
export function countVitest(report) {
  if (!report) return undefined;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failedTests = tests.filter((test) => test.status === 'failed');
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failedTests.length + broken.length,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
    problems: [
      ...failedTests.map((test) => test.fullName),
      ...broken.map((file) => `${relative(root, file.name)}: ${firstLine(file.message)}`),
    ],
  };
}

/** Counts a Playwright JSON report; a test that passed only when repeated counts as failed. */
export function countPlaywright(report) {
  if (!report) return undefined;
  const tests = report.suites.flatMap((suite) => specsOf(suite)).flatMap(testsOf);
  const bad = tests.filter((test) => ['unexpected', 'flaky'].includes(test.status));
  return {
    passed: tests.filter((test) => test.status === 'expected').length,
    failed: bad.length + report.errors.length,
    skipped: tests.filter((test) => test.status === 'skipped').map((test) => test.title),
    problems: [...bad.map((test) => test.title), ...report.errors.map((error) => firstLine(error.message))],
  };
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

const testsOf = (spec) =>
  spec.tests.map(({ status, projectName }) => ({
    status,
    title: [projectName, spec.title].filter(Boolean).join(' › '),
  }));

const firstLine = (text) => (text || 'failed outside its tests').split('\n')[0];

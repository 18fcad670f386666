import { readdirSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../vitest.config.ts';
import { countPlaywright, countVitest, judge } from '../../scripts/suites.mjs';

const ran = (...statuses: string[]) => ({
  name: '/src/a.test.ts',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status) => ({ status, fullName: `a ${status} test` })),
});

test('a suite that passed is counted, and what it left out is named', () => {
  const counts = countVitest({ testResults: [ran('passed', 'passed', 'skipped'), ran('passed', 'todo')] });
  expect(judge(0, counts)).toEqual({
    passed: 3,
    failed: 0,
    skipped: ['a skipped test', 'a todo test'],
    problems: [],
  });
});

test('a failed test and a file that does not load each count', () => {
  const unloadable = {
    name: '/src/b.test.ts',
    status: 'failed',
    message: 'no such module\nat …',
    assertionResults: [],
  };
  const result = judge(1, countVitest({ testResults: [ran('passed', 'failed'), unloadable] }));
  expect(result).toMatchObject({ passed: 1, failed: 2 });
  expect(result.problems).toEqual(['a failed test', expect.stringMatching(/b\.test\.ts: no such module$/)]);
});

test.each([
  ['no report', 0, undefined],
  ['no test', 0, { testResults: [] }],
  ['only skipped tests', 0, { testResults: [ran('skipped')] }],
  ['an error outside its tests', 1, { testResults: [ran('passed')] }],
])('a suite with %s fails', (_, code, report) => {
  const result = judge(code, countVitest(report));
  expect(result.failed).toBe(1);
  expect(result.problems).not.toEqual([]);
});

test('browser journeys are counted at every depth; a flaky one and an error outside fail', () => {
  const spec = (status: string) => ({ title: status, tests: [{ status, projectName: '' }] });
  const report = {
    suites: [
      { specs: [spec('expected')], suites: [{ specs: ['flaky', 'unexpected', 'skipped'].map(spec) }] },
    ],
    errors: [{ message: 'the server did not start' }],
  };
  expect(judge(1, countPlaywright(report))).toEqual({
    passed: 1,
    failed: 3,
    skipped: ['skipped'],
    problems: ['flaky', 'unexpected', 'the server did not start'],
  });
});

test('every test file belongs to exactly one suite', () => {
  const root = join(import.meta.dirname, '../..');
  const files = ['src', 'test', 'training', 'bench', 'scripts', 'bin'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join(folder, path)),
  );
  const suites = (config.test?.projects ?? []).map((project) =>
    typeof project === 'object' && 'test' in project ? (project.test?.include ?? []) : [],
  );
  const timesRun = (file: string): number =>
    suites.filter((globs) => globs.some((glob) => matchesGlob(file, glob))).length;
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => timesRun(file) !== 1)).toEqual([]);
});

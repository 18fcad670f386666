import { describe } from 'vitest';
import { noTestServer, testServerUrl } from './test-database.ts';

/*
 * Server tests run on both databases; without a PostgreSQL server that half is skipped and stands as skipped in the
 * output.
 */
export type Engine = 'embedded' | 'postgres';

/** The engines that tests can run on here, for `describe.each`. */
export function engines(): Engine[] {
  if (testServerUrl) return ['embedded', 'postgres'];
  console.warn(`PostgreSQL half not run: ${noTestServer}`);
  return ['embedded'];
}

/** `describe` once per engine; an engine that is not here shows as skipped, with the reason in its name. */
export function describeOnEngines(title: string, body: (engine: Engine) => void): void {
  describe(`${title} (embedded)`, () => body('embedded'));
  if (testServerUrl) describe(`${title} (postgres)`, () => body('postgres'));
  else describe.skip(`${title} (postgres: ${noTestServer})`, () => body('postgres'));
}

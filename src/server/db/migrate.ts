import { fileURLToPath } from 'node:url';

/** The numbered, forward-only migrations; the same path from `src` and from `dist`. */
export const migrationsFolder = fileURLToPath(new URL('../../../src/server/db/migrations', import.meta.url));

/** Key of the advisory lock under which one node at a time migrates. */
export const migrationLockKey = 7_201_426;

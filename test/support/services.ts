import { findRedis } from '../../scripts/binaries.mjs';

/*
 * Services that a test may end and start again, beside the shared ones of TEST_DATABASE_URL and TEST_REDIS_URL
 * that it must leave alone. All of them end with the test's process at the latest.
 */
export { createServiceFolder, freePort, startPostgres, startRedis } from '../../scripts/services.mjs';
export type { Service } from '../../scripts/services.mjs';

/** Whether a test can start a Redis of its own here: not where only TEST_REDIS_URL was given. */
export const canStartRedis = (): boolean => findRedis() !== undefined;

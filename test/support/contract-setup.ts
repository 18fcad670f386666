import { afterAll, afterEach } from 'vitest';
import { watchContract } from './contract-watch.ts';

// Loaded before each file of tests that talks to a server: whatever a server sent to a client of the test, a test
// that saw something against the contract fails.

const check = watchContract();
afterEach(() => check.assertKept());
// What came while a file was cleaning up behind itself.
afterAll(() => check.assertKept());

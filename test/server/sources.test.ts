import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

// What the compiler and the linter hold is held by `npm test` too, not only by who remembers to run them. No
// server runs here.

const patienceMs = 600_000;

test.each(['types', 'lint'])(
  'npm run %s finds nothing',
  async (script) => {
    const { stderr } = await promisify(execFile)('npm', ['run', '--silent', script], {
      maxBuffer: 16 * 1024 * 1024,
    });
    expect(stderr).not.toMatch(/error/i);
  },
  patienceMs,
);

import { expect, test } from 'vitest';
import { parseConfig } from '../platform/config.ts';
import { explainFailure } from './explain.ts';

const config = parseConfig({ HOST: '192.0.2.1', PORT: '80' });
const systemError = (fields: { code: string; path?: string; syscall: string }) =>
  Object.assign(new Error(`${fields.code}: quoted by the system`), fields);

test.each([
  ['EADDRINUSE', 'Port 80 is in use. Stop what uses it, or set PORT.'],
  ['EACCES', 'Port 80 may not be used. Set PORT to one above 1023.'],
  ['EADDRNOTAVAIL', 'HOST 192.0.2.1 is no address of this machine.'],
])('%s of listening is told of the port or the host', (code, line) => {
  expect(explainFailure(systemError({ code, syscall: 'listen' }), config)).toEqual([line]);
});

test.each([
  [
    'EACCES',
    '/data/file may not be used by this user. Run this as the user that it belongs to, or correct its mode.',
  ],
  [
    'EPERM',
    '/data/file may not be used by this user. Run this as the user that it belongs to, or correct its mode.',
  ],
  ['ENOSPC', '/data/file cannot be used (ENOSPC).'],
  ['ENOTDIR', '/data/file cannot be used (ENOTDIR).'],
])('%s of a file is told of the file, with a configuration or without', (code, line) => {
  const error = systemError({ code, syscall: 'open', path: '/data/file' });
  expect(explainFailure(error, config)).toEqual([line]);
  expect(explainFailure(error)).toEqual([line]);
});

test('a full disk without a file is told in one line, and what the program got wrong with its stack', () => {
  expect(explainFailure(systemError({ code: 'ENOSPC', syscall: 'write' }))).toEqual([
    'The system refused (ENOSPC).',
  ]);
  const missing = systemError({ code: 'ENOENT', syscall: 'open', path: '/data/file' });
  expect(explainFailure(missing)[0]).toMatch(/^Checkpoint failed: Error: ENOENT[^]*at /);
});

import type * as SocketIo from 'socket.io-client';
import { afterEach, expect, test, vi } from 'vitest';
import { createConnection } from './connection.ts';

interface WithPauses {
  io: { backoff: { duration(): number } };
}

const made = vi.hoisted((): { socket?: unknown } => ({}));

vi.mock('socket.io-client', async (original) => {
  const real = await original<typeof SocketIo>();
  return { ...real, io: (options: object) => (made.socket = real.io('http://127.0.0.1:9', options)) };
});

afterEach(() => vi.unstubAllGlobals());

test('however long the server is away, the next try is at most five seconds off', () => {
  vi.stubGlobal('window', {});
  createConnection({ onOpen: () => {}, onLost: () => {}, probe: () => Promise.resolve() });
  // The library tells nobody how long it waits; this is what it asks each time.
  const { backoff } = (made.socket as WithPauses).io;
  const pauses = Array.from({ length: 200 }, () => backoff.duration());
  expect(Math.max(...pauses)).toBe(5_000);
  expect(pauses[0]).toBeLessThan(1_000);
});

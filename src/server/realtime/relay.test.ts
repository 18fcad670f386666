import { expect, test } from 'vitest';
import { createRelayExchange, type RelayEntry } from './relay.ts';
import { ShownIds } from './shown-ids.ts';

const entry = (id: string): RelayEntry => ({
  id,
  conversationId: undefined,
  publication: { event: 'availability', payload: { monitors_online: true }, to: [] },
});

/** An exchange whose database throws what `fault` says of any entry of a batch. */
function scene(fault: (id: string) => 'refused' | 'away' | undefined) {
  const written: string[] = [];
  const warned: string[] = [];
  const exchange = createRelayExchange({
    nodeId: 'here',
    relay: {
      async append(entries) {
        for (const { id } of entries) if (fault(id)) throw new Error(fault(id));
        written.push(...entries.map(({ id }) => id));
      },
      isRefusal: (thrown) => thrown instanceof Error && thrown.message === 'refused',
      readSince: async () => [],
    },
    shown: new ShownIds(),
    show: () => undefined,
    isShown: () => false,
    pollMs: 3_600_000,
    overlapMs: 0,
    log: { warn: (event) => void warned.push(event) },
  });
  return { exchange, written, warned };
}

test('one publication that the database refuses holds up none of the others', async () => {
  const { exchange, written, warned } = scene((id) => (id === 'here:2' ? 'refused' : undefined));
  for (const id of ['here:1', 'here:2', 'here:3']) exchange.keep(entry(id));
  await exchange.stop();
  expect(written).toEqual(['here:1', 'here:3']);
  expect(warned).toEqual(['relay_entry_refused']);
  exchange.keep(entry('here:4'));
  await exchange.stop();
  expect(written).toEqual(['here:1', 'here:3', 'here:4']);
});

test('while the database takes nothing all of them are kept for later', async () => {
  let isAway = true;
  const { exchange, written, warned } = scene(() => (isAway ? 'away' : undefined));
  for (const id of ['here:1', 'here:2']) exchange.keep(entry(id));
  await exchange.stop();
  expect(warned).toEqual(['relay_failed']);
  isAway = false;
  await exchange.stop();
  expect(written).toEqual(['here:1', 'here:2']);
});

test('what fails for a moment is written later, whatever else was given up beside it', async () => {
  let isAway = true;
  const { exchange, written, warned } = scene((id) =>
    id === 'here:1' ? 'refused' : id === 'here:2' && isAway ? 'away' : undefined,
  );
  for (const id of ['here:1', 'here:2', 'here:3']) exchange.keep(entry(id));
  await exchange.stop();
  isAway = false;
  await exchange.stop();
  expect(written).toEqual(['here:2', 'here:3']);
  expect(warned).toContain('relay_entry_refused');
});

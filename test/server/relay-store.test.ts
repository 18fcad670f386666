import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/server/db/database.ts';
import { createRelayStore } from '../../src/server/db/relay-store.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, type Store } from '../support/scene.ts';

describeOnEngines('what the broker did not carry', (engine) => {
  let store: Store;
  let database: Database;
  let relay: ReturnType<typeof createRelayStore>;
  beforeAll(async () => {
    store = await createStore(engine);
    database = await openDatabase(parseConfig(store.env));
    relay = createRelayStore(database.db);
    const entry = (id: string) => ({ id, conversationId: undefined, publication: { of: id } });
    await relay.append(['here:1', 'there:1', 'there:2', 'hereafter:1'].map(entry));
  });
  afterAll(async () => {
    await database.close();
    await store.remove();
  });

  const readAt = async (nodeId: string, isShown: (id: string) => boolean): Promise<string[]> =>
    (await relay.readSince(60_000, nodeId, isShown)).map(({ id }) => id).sort();

  test('is read by every node but the one that wrote it', async () => {
    expect(await readAt('here', () => false)).toEqual(['hereafter:1', 'there:1', 'there:2']);
    expect(await readAt('there', () => false)).toEqual(['here:1', 'hereafter:1']);
  });

  test('is not read again by a node that has shown it', async () => {
    expect(await readAt('here', (id) => id === 'there:1')).toEqual(['hereafter:1', 'there:2']);
  });

  test('comes as it was written, and not for longer than was asked', async () => {
    expect(await relay.readSince(60_000, 'there', (id) => id !== 'here:1')).toEqual([
      { id: 'here:1', publication: { of: 'here:1' } },
    ]);
    expect(await relay.readSince(-1, 'there', () => false)).toEqual([]);
  });
});

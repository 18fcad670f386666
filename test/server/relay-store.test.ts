import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/server/db/database.ts';
import { createRelayStore } from '../../src/server/db/relay-store.ts';
import { conversations } from '../../src/server/db/schema.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, type Store } from '../support/scene.ts';
import { addConversation } from './monitor-rows.ts';

describeOnEngines('what the broker did not carry', (engine) => {
  let store: Store;
  let database: Database;
  let relay: ReturnType<typeof createRelayStore>;
  const entry = (id: string, conversationId?: number) => ({ id, conversationId, publication: { of: id } });
  beforeAll(async () => {
    store = await createStore(engine);
    database = await openDatabase(parseConfig(store.env));
    relay = createRelayStore(database.db);
    await relay.append(['here:1', 'there:1', 'there:2', 'hereafter:1'].map((id) => entry(id)));
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

  test('is kept once, however often it is written, and only while its conversation exists', async () => {
    const id = await addConversation(database.db);
    const entries = [entry('third:1', id), entry('third:2', id + 1), entry('third:3')];
    await relay.append(entries);
    await relay.append(entries);
    const isOfOthers = (given: string) => !given.startsWith('third:');
    expect(await readAt('here', isOfOthers)).toEqual(['third:1', 'third:3']);
    await database.db.delete(conversations).where(eq(conversations.id, id));
    await relay.append([entry('third:4', id)]);
    expect(await readAt('here', isOfOthers)).not.toContain('third:4');
  });
});

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymize, emptyTable, modelPolicy } from '../../src/core/anonymizer/anonymizer.ts';
import { openDatabase, type Database } from '../../src/server/db/database.ts';
import { conversations, vaults } from '../../src/server/db/schema.ts';
import { deriveKey } from '../../src/server/platform/ids.ts';
import { createVault } from '../../src/server/vault/vault.ts';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, type Store } from '../support/scene.ts';
import { addConversation } from './monitor-rows.ts';

const text = 'cartão 4111 1111 1111 1111, sou a Camila, zap 11 98765-4321';

describeOnEngines('the vault of a conversation', (engine) => {
  let store: Store;
  let database: Database;
  const vault = createVault(deriveKey('k'.repeat(40), 'vault'));

  beforeAll(async () => {
    store = await createStore(engine);
    const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir = '' } = store.env;
    database = await openDatabase({ databaseUrl, dataDir });
  });
  afterAll(async () => {
    await database.close();
    await store.remove();
  });

  /** A conversation in which the text was said. */
  async function keeping(): Promise<number> {
    const id = await addConversation(database.db);
    const { conversationKey, dataKey } = await vault.load(database.db, id);
    const { table } = anonymize(text, emptyTable, { ...modelPolicy, conversationKey });
    await vault.save(database.db, id, { table, dataKey });
    return id;
  }
  const rowOf = async (id: number) => {
    const [row] = await database.db.select().from(vaults).where(eq(vaults.conversation_id, id));
    return row;
  };

  it('gives back its table and its key, over and over', async () => {
    const id = await keeping();
    const [once, again] = [await vault.load(database.db, id), await vault.load(database.db, id)];
    expect(once.table.entries.map(({ value }) => value)).toEqual(['Camila', '11 98765-4321']);
    expect(again).toEqual(once);
    await vault.save(database.db, id, once);
    expect(await vault.load(database.db, id)).toMatchObject({
      table: once.table,
      conversationKey: once.conversationKey,
    });
  });

  it('holds no key that another conversation has', async () => {
    const opened = [];
    for (const id of [await keeping(), await keeping()]) opened.push(await vault.load(database.db, id));
    const [one, other] = opened.map(({ conversationKey }) => conversationKey.toString('hex'));
    expect(one).not.toBe(other);
    const [print, otherPrint] = opened.map(({ table }) => table.fingerprints);
    expect(print).toHaveLength(1);
    expect(print).not.toEqual(otherPrint);
  });

  it('opens for no other conversation that it is moved to, whole or in part', async () => {
    const from = await rowOf(await keeping());
    if (!from) throw new Error('There is no vault.');
    for (const moved of [from, { sealed_table: from.sealed_table }, { wrapped_key: from.wrapped_key }]) {
      const id = await keeping();
      await database.db
        .update(vaults)
        .set({ ...moved, conversation_id: id })
        .where(eq(vaults.conversation_id, id));
      expect((await vault.load(database.db, id)).table).toEqual(emptyTable);
    }
  });

  it('is gone with its conversation, and begins anew under another key', async () => {
    const id = await keeping();
    const before = await vault.load(database.db, id);
    await database.db.delete(conversations).where(eq(conversations.id, id));
    expect(await rowOf(id)).toBeUndefined();
    const after = await vault.load(database.db, id);
    expect(after.table).toEqual(emptyTable);
    expect(after.conversationKey).not.toEqual(before.conversationKey);
  });
});

import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { emptyTable, parseTable, type PlaceholderTable } from '../../core/anonymizer/anonymizer.ts';
import { columnsOf, tableRows, type Executor } from '../db/database.ts';
import { vaults } from '../db/schema.ts';
import { deriveKey } from '../platform/ids.ts';
import { contextOf, openBytes, sealBytes } from './sealing.ts';

// What a conversation’s placeholders stand for, encrypted with a key of its own that the deployment’s key
// wraps. Erasing the conversation erases the row, and with its key every copy becomes unreadable.

export interface OpenVault {
  table: PlaceholderTable;
  /** The conversation’s own key; kept for the next save. A fresh one where there was none. */
  dataKey: Buffer;
  /** By which cards and secrets are known again whose values are not kept: lost with the conversation’s own key. */
  conversationKey: Buffer;
  /** Changes whenever the table does, on whatever node; empty without one. */
  version: string;
}

const openedWith = (
  dataKey: Buffer,
  { table, version }: Pick<OpenVault, 'table' | 'version'>,
): OpenVault => ({ table, dataKey, conversationKey: deriveKey(dataKey, 'fingerprints'), version });

const anew = (): OpenVault => openedWith(randomBytes(32), { table: emptyTable, version: '' });

export function createVault(wrappingKey: Buffer) {
  return {
    /**
     * The conversation’s table; an empty one when there is none, or when it was sealed under another
     * `VAULT_KEY`: then placeholders begin anew, and nothing is restored wrongly.
     */
    async load(executor: Executor, conversationId: number): Promise<OpenVault> {
      const [row] = await tableRows(
        executor,
        vaults,
        sql`select ${columnsOf(vaults)} from vaults where conversation_id = ${conversationId}`,
      );
      if (!row) return anew();
      try {
        const dataKey = openBytes(wrappingKey, row.wrapped_key, contextOf(conversationId));
        const plain = openBytes(dataKey, row.sealed_table, contextOf(conversationId));
        const table = parseTable(JSON.parse(plain.toString('utf8')));
        return openedWith(dataKey, { table, version: row.sealed_table });
      } catch {
        return anew();
      }
    },
    /** Stores the table. One reply at a time is made per conversation, so nobody else writes it meanwhile. */
    async save(
      executor: Executor,
      conversationId: number,
      { table, dataKey }: Pick<OpenVault, 'table' | 'dataKey'>,
    ): Promise<void> {
      const context = contextOf(conversationId);
      const sealed = {
        wrapped_key: sealBytes(wrappingKey, dataKey, context),
        sealed_table: sealBytes(dataKey, Buffer.from(JSON.stringify(table)), context),
      };
      await executor
        .insert(vaults)
        .values({ conversation_id: conversationId, ...sealed })
        .onConflictDoUpdate({ target: vaults.conversation_id, set: sealed });
    },
  };
}
export type Vault = ReturnType<typeof createVault>;

import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { emptyTable, parseTable, type PlaceholderTable } from '../../core/anonymizer/anonymizer.ts';
import { columnsOf, tableRows, type Executor } from '../db/database.ts';
import { vaults } from '../db/schema.ts';
import { contextOf, openBytes, sealBytes } from './sealing.ts';

// What a conversation’s placeholders stand for, encrypted with a key of its own that the deployment’s key
// wraps. Erasing the conversation erases the row, and with its key every copy becomes unreadable.

export interface OpenVault {
  table: PlaceholderTable;
  /** The conversation’s own key; kept for the next save. */
  dataKey: Buffer | undefined;
  /** Changes whenever the table does, on whatever node; empty without one. */
  version: string;
}

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
      if (!row) return { table: emptyTable, dataKey: undefined, version: '' };
      try {
        const dataKey = openBytes(wrappingKey, row.wrapped_key, contextOf(conversationId));
        const plain = openBytes(dataKey, row.sealed_table, contextOf(conversationId));
        return { table: parseTable(JSON.parse(plain.toString('utf8'))), dataKey, version: row.sealed_table };
      } catch {
        return { table: emptyTable, dataKey: undefined, version: '' };
      }
    },
    /** Stores the table. One reply at a time is made per conversation, so nobody else writes it meanwhile. */
    async save(
      executor: Executor,
      conversationId: number,
      { table, dataKey }: Pick<OpenVault, 'table' | 'dataKey'>,
    ): Promise<void> {
      const key = dataKey ?? randomBytes(32);
      const context = contextOf(conversationId);
      const sealed = {
        wrapped_key: sealBytes(wrappingKey, key, context),
        sealed_table: sealBytes(key, Buffer.from(JSON.stringify(table)), context),
      };
      await executor
        .insert(vaults)
        .values({ conversation_id: conversationId, ...sealed })
        .onConflictDoUpdate({ target: vaults.conversation_id, set: sealed });
    },
  };
}
export type Vault = ReturnType<typeof createVault>;

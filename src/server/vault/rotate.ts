import { sql } from 'drizzle-orm';
import { columnsOf, tableRows, type Db } from '../db/database.ts';
import { vaults } from '../db/schema.ts';
import { contextOf, openBytes, opensKey, sealBytes } from './sealing.ts';

// Another deployment key: the conversations' own keys stay, only what wraps them is made anew. All or nothing, so
// that a process killed in the middle leaves the old key in force everywhere.

export interface Rotation {
  rewrapped: number;
  /** Wrapped by the new key already. */
  kept: number;
  /** Opened by neither key; as useless as before. */
  unreadable: number;
}

const rowsAtOnce = 500;

/** The wrapped key under `to`, or why there is none. */
function rewrapped(
  row: { conversation_id: number; wrapped_key: string },
  { from, to }: { from: Buffer; to: Buffer },
): string | 'kept' | 'unreadable' {
  if (opensKey(to, row)) return 'kept';
  if (!opensKey(from, row)) return 'unreadable';
  const context = contextOf(row.conversation_id);
  return sealBytes(to, openBytes(from, row.wrapped_key, context), context);
}

/** Wraps every conversation's key by `to` instead of `from`. Nobody else may write vaults meanwhile. */
export function rotateVaults(db: Db, keys: { from: Buffer; to: Buffer }): Promise<Rotation> {
  return db.transaction(async (tx) => {
    const rotation: Rotation = { rewrapped: 0, kept: 0, unreadable: 0 };
    for (let after = 0; ;) {
      const rows = await tableRows(
        tx,
        vaults,
        sql`select ${columnsOf(vaults)} from vaults where conversation_id > ${after}
          order by conversation_id limit ${rowsAtOnce} for update`,
      );
      for (const row of rows) {
        const wrapped = rewrapped(row, keys);
        if (wrapped === 'kept' || wrapped === 'unreadable') {
          rotation[wrapped] += 1;
          continue;
        }
        await tx.execute(
          sql`update vaults set wrapped_key = ${wrapped} where conversation_id = ${row.conversation_id}`,
        );
        rotation.rewrapped += 1;
      }
      after = rows.at(-1)?.conversation_id ?? after;
      if (rows.length < rowsAtOnce) return rotation;
    }
  });
}

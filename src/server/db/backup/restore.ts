import { sql } from 'drizzle-orm';
import { StartError } from '../../platform/start-error.ts';
import { rowsOf, type Database, type Tx } from '../database.ts';
import type { BackupHeader, BackupTable } from './format.ts';
import { readBackup, type BackupSummary } from './read.ts';
import { keptShapes } from './tables.ts';
import { readMigrations } from './write.ts';

const rowsAtOnce = 500;
const charactersAtOnce = 1_000_000;

export interface RestoreOptions {
  path: string;
  /** Leaves out what only another `VAULT_KEY` could open. */
  withoutVault: boolean;
  /** Runs in the same transaction, after the last row. */
  finish: (tx: Tx, header: BackupHeader) => Promise<void>;
}

async function assertEmpty(tx: Tx): Promise<void> {
  const names = keptShapes.map(({ name }) => `"${name}"`).join(', ');
  // Whoever starts to serve meanwhile waits here, and then finds the restored rows.
  await tx.execute(sql.raw(`lock table ${names} in access exclusive mode`));
  for (const { name } of keptShapes) {
    const rows = await rowsOf(tx, sql.raw(`select 1 from "${name}" limit 1`));
    if (rows.length > 0)
      throw new StartError(
        `The database is not empty: "${name}" holds rows. Restore into a new one, before the first start.`,
      );
  }
}

async function assertSameSchema(tx: Tx, { schema, product }: BackupHeader): Promise<void> {
  const known = await readMigrations(tx);
  if (schema.migrations > known.length)
    throw new StartError(`The backup was made by a newer release (${product}). Restore it with that one.`);
  if (known[schema.migrations - 1] !== schema.last)
    throw new StartError(
      `The backup was made by a release (${product}) whose tables this one does not know.`,
    );
}

/** Why the database refused, without the rows themselves: they hold what people wrote. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}

async function insertRows(tx: Tx, { name, columns }: BackupTable, rows: string[]): Promise<void> {
  if (rows.length === 0) return;
  const list = sql.raw(columns.map((column) => `"${column}"`).join(', '));
  const table = sql.raw(`"${name}"`);
  try {
    await tx.execute(sql`
      insert into ${table} (${list})
      select ${list} from json_populate_recordset(null::${table}, ${`[${rows.join(',')}]`}::text::json)`);
  } catch (error) {
    throw new StartError(`The database refused rows of "${name}" (${codeOf(error)}). Nothing was written.`);
  }
}

/** Gathers rows of one table and writes them together. */
function createInserter(tx: Tx, isLeftOut: (table: BackupTable) => boolean) {
  let rows: string[] = [];
  let characters = 0;
  let current: BackupTable | undefined;
  async function flush(): Promise<void> {
    if (current) await insertRows(tx, current, rows);
    rows = [];
    characters = 0;
  }
  return {
    async row(table: BackupTable, row: string): Promise<void> {
      if (isLeftOut(table)) return;
      if (table !== current || rows.length >= rowsAtOnce || characters >= charactersAtOnce) await flush();
      current = table;
      rows.push(row);
      characters += row.length;
    },
    flush,
  };
}

/** The next number is above every one ever given out, also to a row that was erased before the backup. */
async function setSequences(tx: Tx, sequences: Record<string, string>): Promise<void> {
  for (const { name, serial } of keptShapes) {
    if (!serial) continue;
    const last = sequences[name] ?? '0';
    await tx.execute(sql`
      select setval(pg_get_serial_sequence(${name}, ${serial}),
        greatest((select coalesce(max(${sql.raw(`"${serial}"`)}), 0) from ${sql.raw(`"${name}"`)}), ${last}::text::bigint) + 1,
        false)`);
  }
}

/**
 * Fills an empty database from the file: everything or nothing. The file is read to its end before anything
 * is written.
 * @throws StartError when the file is not whole, or the database is not empty or too old
 */
export async function restoreBackup(
  { db }: Pick<Database, 'db'>,
  { path, withoutVault, finish }: RestoreOptions,
): Promise<BackupSummary> {
  const { header } = await readBackup(path);
  return db.transaction(async (tx) => {
    await assertSameSchema(tx, header);
    await assertEmpty(tx);
    const inserter = createInserter(tx, ({ name }) => withoutVault && name === 'vaults');
    const summary = await readBackup(path, { row: inserter.row });
    await inserter.flush();
    await setSequences(tx, summary.footer.sequences);
    if (withoutVault) await tx.execute(sql`update conversations set return_code_hash = null`);
    await finish(tx, summary.header);
    return summary;
  });
}

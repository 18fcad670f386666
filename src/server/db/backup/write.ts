import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { rowsOf, type Database, type Tx } from '../database.ts';
import { formatName, formatVersion, otherLine, rowLine, type BackupHeader } from './format.ts';
import { keptShapes, type TableShape } from './tables.ts';

const rowsAtOnce = 500;

/** What the file says of where it comes from. */
export type BackupOrigin = Pick<BackupHeader, 'product' | 'vault_key' | 'made_at'>;

/** Rows by table. */
export type RowCounts = Record<string, number>;

/** The migrations that a database has seen, oldest first. */
export async function readMigrations(tx: Tx): Promise<string[]> {
  const rows = await rowsOf<{ hash: string }>(
    tx,
    sql`select hash from drizzle.__drizzle_migrations order by created_at, id`,
  );
  return rows.map(({ hash }) => hash);
}

const quoted = (names: string[]) => sql.raw(names.map((name) => `"${name}"`).join(', '));

async function writeTable(tx: Tx, shape: TableShape, write: (text: string) => Promise<void>) {
  const { name, columns, key } = shape;
  await write(otherLine({ table: { name, columns } }));
  await tx.execute(sql`
    declare backup_rows no scroll cursor for
    select row_to_json(r)::text as row from (select ${quoted(columns)} from ${quoted([name])}) r
    order by ${quoted(key)}`);
  let count = 0;
  for (;;) {
    const rows = await rowsOf<{ row: string }>(tx, sql.raw(`fetch ${rowsAtOnce} from backup_rows`));
    if (rows.length === 0) break;
    count += rows.length;
    await write(rows.map(({ row }) => rowLine(row)).join(''));
  }
  await tx.execute(sql`close backup_rows`);
  return count;
}

async function lastOfSequence(tx: Tx, { name, serial }: TableShape): Promise<string> {
  const [found] = await rowsOf<{ sequence: string }>(
    tx,
    sql`select pg_get_serial_sequence(${name}, ${serial}) as sequence`,
  );
  const [row] = await rowsOf<{ last: string }>(
    tx,
    sql`select case when is_called then last_value else last_value - 1 end::text as last
        from ${sql.raw(found?.sequence ?? '')}`,
  );
  return row?.last ?? '0';
}

/**
 * Writes the whole backup as one state of the database: one transaction reads it all, however long it takes.
 * On PostgreSQL nobody waits for it; the embedded engine has one connection, so there a copy of it is read.
 */
export async function writeBackup(
  database: Pick<Database, 'db' | 'engine'>,
  origin: BackupOrigin,
  writeText: (text: string) => Promise<void>,
): Promise<RowCounts> {
  const hash = createHash('sha256');
  const write = (text: string): Promise<void> => {
    hash.update(text);
    return writeText(text);
  };
  return database.db.transaction(async (tx) => {
    await tx.execute(sql`set transaction isolation level repeatable read, read only`);
    // Moments are written with their offset: always the same one, whatever the session's zone is.
    await tx.execute(sql`set local time zone 'UTC'`);
    const migrations = await readMigrations(tx);
    const schema = { migrations: migrations.length, last: migrations.at(-1) ?? '' };
    const { engine } = database;
    await write(
      otherLine({ header: { format: formatName, version: formatVersion, ...origin, engine, schema } }),
    );
    const rows: RowCounts = {};
    const sequences: Record<string, string> = {};
    for (const shape of keptShapes) {
      rows[shape.name] = await writeTable(tx, shape, write);
      if (shape.serial) sequences[shape.name] = await lastOfSequence(tx, shape);
    }
    await writeText(otherLine({ footer: { rows, sequences, sha256: hash.digest('hex') } }));
    return rows;
  });
}

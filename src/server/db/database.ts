import { Column, getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT, PgTable } from 'drizzle-orm/pg-core';
import type { Config } from '../platform/config.ts';
import { openEmbedded } from './embedded.ts';
import { openPostgres } from './postgres.ts';
import type * as schema from './schema.ts';

export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;
/** What a function takes that must run inside a transaction. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];
export type Executor = Db | Tx;

/** One handle for both engines: PostgreSQL, and the embedded one in this process. */
export interface Database {
  readonly engine: 'postgres' | 'embedded';
  readonly db: Db;
  /**
   * The same database, for the path of a message and its alert alone: with PostgreSQL over connections of its
   * own, so that neither five hundred replies nor a page of the console make an alert wait.
   */
  readonly urgentDb: Db;
  /** Transactions that may usefully run at once. */
  readonly parallelWrites: number;
  /** Runs text that may hold several statements; values must be serialised by the caller. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  close(): Promise<void>;
}

/**
 * Opens the database that the configuration names and brings its tables up to date.
 * @throws StartError in plain words when it is not reachable, locked by another process or of another version
 */
export function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Database> {
  return config.databaseUrl ? openPostgres(config.databaseUrl) : openEmbedded(config.dataDir);
}

/** Rows of a raw statement, whichever engine ran it. */
export async function rowsOf<Row>(executor: Executor, statement: SQL): Promise<Row[]> {
  const result: unknown = await executor.execute(statement);
  return (Array.isArray(result) ? result : (result as { rows: unknown[] }).rows) as Row[];
}

type Row = Record<string, unknown>;
/** Runs statements and commits behind them; the rows of each. */
export type CommitWith = (statements: SQL[]) => Promise<Row[][]>;
/** The transactions whose engine is spoken to over a wire, where each trip saved is time saved. */
export const commitsWith = new WeakMap<Tx, CommitWith>();

/**
 * Runs the last statements of a transaction and ends it: with PostgreSQL they leave together with the commit, and
 * nobody waits for one trip more. When one of them fails nothing of the transaction stays, and this rejects.
 * No statement may follow.
 */
export async function commitWith(tx: Tx, statements: SQL[]): Promise<Row[][]> {
  const together = commitsWith.get(tx);
  if (together) return together(statements);
  const results: Row[][] = [];
  for (const statement of statements) results.push(await rowsOf<Row>(tx, statement));
  return results;
}

type Decode = ((value: unknown) => unknown) | undefined;
const decoders = new Map<PgTable, [name: string, decode: Decode][]>();

/** How the driver’s values of a table’s columns become those of its rows; most are the same. */
function decodersOf(table: PgTable): [string, Decode][] {
  const known = decoders.get(table);
  if (known) return known;
  const made = Object.values(getTableColumns(table)).map((column): [string, Decode] => {
    const isAsIs = column.mapFromDriverValue === Column.prototype.mapFromDriverValue;
    return [column.name, isAsIs ? undefined : (value) => column.mapFromDriverValue(value)];
  });
  decoders.set(table, made);
  return made;
}

/**
 * Whole rows of a table that a raw statement returned, as Drizzle’s own select gives them. For statements that
 * run with every message: their text is the same each time, and building it anew costs more than running it.
 */
export async function tableRows<Table extends PgTable>(
  executor: Executor,
  table: Table,
  statement: SQL,
): Promise<Table['$inferSelect'][]> {
  const rows = await rowsOf<Record<string, unknown>>(executor, statement);
  for (const [name, decode] of decodersOf(table)) {
    if (decode) for (const row of rows) if (row[name] !== null) row[name] = decode(row[name]);
  }
  return rows;
}

/** The columns by name: a column that a newer release adds meanwhile changes no statement of this one. */
export function columnsOf(table: PgTable, alias?: string): SQL {
  const from = alias === undefined ? '' : `${alias}.`;
  const names = Object.values(getTableColumns(table)).map(({ name }) => `${from}"${name}"`);
  return sql.raw(names.join(', '));
}

/**
 * A list of ids as one parameter: a statement’s text is the same however many there are, and there may be more of
 * them than a statement has parameters (65,535).
 */
export function idList(ids: readonly number[]): SQL {
  return sql`${`{${ids.join(',')}}`}::bigint[]`;
}

/** The same for ids that are UUIDs: none of their signs means anything in the text of an array. */
export function uuidList(ids: readonly string[]): SQL {
  return sql`${`{${ids.join(',')}}`}::uuid[]`;
}

/** Text with `$1 …` and its values as one Drizzle statement, so that it can run in a Drizzle transaction. */
export function toStatement(text: string, values: readonly unknown[] = []): SQL {
  const pieces = text.split(/\$(\d+)/);
  const chunks = pieces.map((piece, index) =>
    index % 2 === 0 ? sql.raw(piece) : sql`${values[Number(piece) - 1] ?? null}`,
  );
  return sql.join(chunks);
}

import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../schema.ts';

// A new table belongs into one of these two lists; a test fails for one that is in neither.

/** What a backup holds, each after those it refers to. */
export const keptTables: readonly PgTable[] = [
  schema.users,
  schema.quick_replies,
  schema.conversations,
  schema.messages,
  schema.notes,
  schema.vaults,
  schema.alerts,
  schema.alert_messages,
  schema.alert_signals,
  schema.reviews,
  schema.resolutions,
  schema.counts,
  schema.audit,
];

/** What only means something while the service runs: who is logged in or connected, and what is on its way. */
export const leftTables: readonly PgTable[] = [
  schema.logins,
  schema.monitor_sessions,
  schema.person_presence,
  schema.nodes,
  schema.service_state,
  schema.relayed_publications,
];

export interface TableShape {
  name: string;
  columns: string[];
  /** Columns whose order makes two backups of the same data the same file. */
  key: string[];
  /** The column that a sequence fills. */
  serial: string | undefined;
}

/** A table as the backup sees it. */
export function shapeOf(table: PgTable): TableShape {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const single = columns.filter((column) => column.primary).map((column) => column.name);
  const composite = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
  const serial = columns.find((column) => /serial$/i.test(column.getSQLType()));
  return {
    name,
    columns: columns.map((column) => column.name),
    key: [...single, ...composite],
    serial: serial?.name,
  };
}

export const keptShapes: readonly TableShape[] = keptTables.map(shapeOf);

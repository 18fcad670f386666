import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CrisisAnalysis } from '../../../contract/analysis.ts';
import type { AlertKind, AlertStatus, RiskLevel } from '../../../contract/vocabulary.ts';
import { id53, moment } from './columns.ts';

/**
 * Alerts hold no text and no foreign key to their conversation: an unresolved one outlives its erasure.
 * At most one per conversation is unresolved.
 */
export const alerts = pgTable(
  'alerts',
  {
    id: uuid('id').primaryKey(),
    conversation_id: id53('conversation_id').notNull(),
    kind: text('kind').$type<AlertKind>().notNull(),
    status: text('status').$type<AlertStatus>().notNull(),
    risk_level: text('risk_level').$type<RiskLevel>().notNull(),
    message_id: id53('message_id'),
    created_at: moment('created_at').notNull(),
    acknowledged_by: text('acknowledged_by'),
    acknowledged_at: moment('acknowledged_at'),
    first_acknowledged_at: moment('first_acknowledged_at'),
    resolved_by: text('resolved_by'),
    resolved_at: moment('resolved_at'),
    escalation_step: integer('escalation_step').notNull().default(0),
    /** Names the running clock: a timed job of an older clock does nothing. */
    clock: integer('clock').notNull().default(0),
    /** The person asked for a human while it was unresolved. */
    person_asked: boolean('person_asked').notNull().default(false),
    erased_at: moment('erased_at'),
  },
  (table) => [
    uniqueIndex('alerts_unresolved')
      .on(table.conversation_id)
      .where(sql`${table.status} <> 'resolved'`),
    index('alerts_newest').on(table.created_at.desc(), table.id.desc()),
    index('alerts_conversation').on(table.conversation_id),
  ],
);
export type AlertRow = typeof alerts.$inferSelect;

export const alert_messages = pgTable(
  'alert_messages',
  {
    alert_id: uuid('alert_id')
      .notNull()
      .references(() => alerts.id, { onDelete: 'cascade' }),
    message_id: id53('message_id').notNull(),
    /** Grows in the order in which messages joined: a second opinion brings in an earlier one later. */
    joined: bigserial('joined', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.alert_id, table.message_id] })],
);

/**
 * Each thing to tell every monitor is a row of its own, written with what it tells of. Every node shows
 * each row once to its own sockets, whoever wrote it. No text: it is read with the message when told.
 */
export const alert_signals = pgTable(
  'alert_signals',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    alert_id: uuid('alert_id')
      .notNull()
      .references(() => alerts.id, { onDelete: 'cascade' }),
    conversation_id: id53('conversation_id').notNull(),
    message_id: id53('message_id'),
    kind: text('kind').$type<AlertKind>().notNull(),
    escalation_step: integer('escalation_step').notNull(),
    analysis: jsonb('analysis').$type<CrisisAnalysis>().notNull(),
    created_at: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    index('alert_signals_recent').on(table.created_at),
    index('alert_signals_alert').on(table.alert_id, table.id),
  ],
);
export type AlertSignalRow = typeof alert_signals.$inferSelect;

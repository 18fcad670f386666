import {
  bigint,
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
} from 'drizzle-orm/pg-core';
import type { Outcome, RiskLevel } from '../../../contract/vocabulary.ts';
import { id53, moment } from './columns.ts';

/** Append-only: who did what, and when. Never message text. */
export const audit = pgTable(
  'audit',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull().defaultNow(),
    actor: text('actor'),
    action: text('action').notNull(),
    conversation_id: id53('conversation_id'),
    details: jsonb('details').$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    index('audit_conversation').on(table.conversation_id, table.id),
    index('audit_at').on(table.at),
  ],
);

/** Human verdicts; the newest per message counts. No foreign key: the counts survive an erasure. */
export const reviews = pgTable(
  'reviews',
  {
    id: serial('id').primaryKey(),
    message_id: id53('message_id').notNull(),
    conversation_id: id53('conversation_id').notNull(),
    detector_level: text('detector_level').$type<RiskLevel>().notNull(),
    risk_level: text('risk_level').$type<RiskLevel>().notNull(),
    comment: text('comment'),
    reviewed_by: text('reviewed_by').notNull(),
    reviewed_at: moment('reviewed_at').notNull(),
  },
  (table) => [index('reviews_message').on(table.message_id, table.id)],
);

export const resolutions = pgTable('resolutions', {
  id: serial('id').primaryKey(),
  conversation_id: id53('conversation_id').notNull(),
  outcome: text('outcome').$type<Outcome>().notNull(),
  resolved_by: text('resolved_by').notNull(),
  resolved_at: moment('resolved_at').notNull(),
});

/** What erased conversations leave behind: counts per hour, without content. */
export const counts = pgTable(
  'counts',
  {
    hour: moment('hour').notNull(),
    name: text('name').notNull(),
    label: text('label').notNull(),
    count: bigint('count', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.name, table.label] })],
);

/** Running processes; a node that has not been seen for a while is dead. */
export const nodes = pgTable('nodes', {
  id: text('id').primaryKey(),
  started_at: moment('started_at').notNull(),
  seen_at: moment('seen_at').notNull(),
});

/** One row: since when the service runs without a gap. */
export const service_state = pgTable('service_state', {
  id: integer('id').primaryKey(),
  running_since: moment('running_since').notNull(),
});

/**
 * Publications that the broker did not carry to every node; each node reads them from here. The table is unlogged, so
 * empty after a crash of PostgreSQL; its migration says why that is enough.
 */
export const relayed_publications = pgTable(
  'relayed_publications',
  {
    id: text('id').primaryKey(),
    conversation_id: id53('conversation_id'),
    publication: jsonb('publication').notNull(),
    created_at: moment('created_at').notNull().defaultNow(),
  },
  (table) => [index('relayed_recent').on(table.created_at)],
);

import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { CrisisAnalysis } from '../../../contract/analysis.ts';
import type { Notice } from '../../../contract/conversation.ts';
import type { AiMode, ConversationStatus, Locale, RiskLevel, Sender } from '../../../contract/vocabulary.ts';
import { id53, moment } from './columns.ts';
import { users } from './users.ts';

export const conversations = pgTable(
  'conversations',
  {
    id: id53('id').primaryKey(),
    title: text('title').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    country: text('country').notNull(),
    /** Tokens that open it, newest last: a person who returns by code keeps the page they came from. */
    access_token_hashes: text('access_token_hashes').array().notNull(),
    return_code_hash: text('return_code_hash'),
    status: text('status').$type<ConversationStatus>().notNull().default('active'),
    /** Who answers when no human holds it. */
    ai_mode: text('ai_mode').$type<AiMode>().notNull(),
    /** The monitor who holds it; then the mode on the wire is `monitor`. */
    holder_id: integer('holder_id').references(() => users.id, { onDelete: 'set null' }),
    held_since: moment('held_since'),
    /** The person asked for a human, or a human was here: the person may know of `escalated`. */
    human_known: boolean('human_known').notNull().default(false),
    /** Raised by every change of hands: a running reply of an older epoch falls silent. */
    epoch: integer('epoch').notNull().default(0),
    risk_level: text('risk_level').$type<RiskLevel>().notNull().default('none'),
    screening_state: jsonb('screening_state').notNull(),
    /** First message of the person that neither AI nor human has answered; null when none waits. */
    unanswered_message_id: id53('unanswered_message_id'),
    unanswered_since: moment('unanswered_since'),
    /** The node that makes the reply now, and until when its word counts. */
    reply_node: text('reply_node'),
    reply_lease_until: moment('reply_lease_until'),
    /** The person asked the running reply to stop, perhaps on another node than the one that makes it. */
    reply_stop: boolean('reply_stop').notNull().default(false),
    last_notice_at: moment('last_notice_at'),
    last_notice_level: text('last_notice_level').$type<RiskLevel>(),
    /** The next message after closing is answered with fixed words, once. */
    closing_words_due: boolean('closing_words_due').notNull().default(false),
    last_activity: moment('last_activity').notNull(),
    created_at: moment('created_at').notNull(),
    updated_at: moment('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('conversations_return_code').on(table.return_code_hash),
    index('conversations_activity').on(table.last_activity.desc(), table.id.desc()),
    index('conversations_escalated')
      .on(table.last_activity.desc())
      .where(sql`${table.status} = 'escalated'`),
    index('conversations_held')
      .on(table.holder_id)
      .where(sql`${table.holder_id} is not null`),
    index('conversations_orphaned')
      .on(table.id)
      .where(sql`${table.holder_id} is null and ${table.held_since} is not null`),
    index('conversations_unanswered')
      .on(table.unanswered_since)
      .where(sql`${table.unanswered_message_id} is not null`),
  ],
);
export type ConversationRow = typeof conversations.$inferSelect;

/** Text exactly as it was sent. Only this module's feature writes rows, under the conversation's row lock. */
export const messages = pgTable(
  'messages',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    conversation_id: id53('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    sender: text('sender').$type<Sender>().notNull(),
    /** `user`, `ai`, `system` or `monitor:<id>`: the scope of `client_message_id`. */
    author: text('author').notNull(),
    /** Display name of the monitor who wrote it. */
    author_name: text('author_name'),
    text: text('text').notNull(),
    session_id: text('session_id'),
    client_message_id: text('client_message_id'),
    flagged: boolean('flagged').notNull().default(false),
    risk_level: text('risk_level').$type<RiskLevel>(),
    analysis: jsonb('analysis').$type<CrisisAnalysis>(),
    notice: jsonb('notice').$type<Notice>(),
    reply_id: text('reply_id'),
    reply_outcome: text('reply_outcome').$type<ReplyOutcome>(),
    notified: moment('notified'),
    intervention_at: moment('intervention_at'),
    created_at: moment('created_at').notNull(),
  },
  (table) => [
    index('messages_conversation').on(table.conversation_id, table.id),
    uniqueIndex('messages_client_id')
      .on(table.conversation_id, table.author, table.client_message_id)
      .where(sql`${table.client_message_id} is not null`),
    index('messages_flagged')
      .on(table.id.desc())
      .where(sql`${table.flagged}`),
    index('messages_flagged_of')
      .on(table.conversation_id, table.id)
      .where(sql`${table.flagged}`),
    index('messages_created').using('brin', table.created_at),
  ],
);
export type MessageRow = typeof messages.$inferSelect;

/** How a reply of the AI ended. */
export type ReplyOutcome =
  'complete' | 'stopped' | 'cut_by_takeover' | 'guided' | 'guided_fallback' | 'blocked' | 'partial';

/** A lease per node on which the person's page is alive. */
export const person_presence = pgTable(
  'person_presence',
  {
    conversation_id: id53('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    node_id: text('node_id').notNull(),
    expires_at: moment('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.conversation_id, table.node_id] }),
    index('person_presence_expiry').on(table.expires_at),
  ],
);

/** Placeholder tables of the anonymizer, encrypted with a key of their own that `VAULT_KEY` wraps. */
export const vaults = pgTable('vaults', {
  conversation_id: id53('conversation_id')
    .primaryKey()
    .references(() => conversations.id, { onDelete: 'cascade' }),
  wrapped_key: text('wrapped_key').notNull(),
  sealed_table: text('sealed_table').notNull(),
});

export const notes = pgTable(
  'notes',
  {
    id: serial('id').primaryKey(),
    conversation_id: id53('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    author_name: text('author_name').notNull(),
    text: text('text').notNull(),
    created_at: moment('created_at').notNull(),
  },
  (table) => [index('notes_conversation').on(table.conversation_id, table.id)],
);

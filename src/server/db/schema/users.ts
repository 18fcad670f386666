import { boolean, index, integer, pgTable, serial, text, uuid, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Locale, Role } from '../../../contract/vocabulary.ts';
import { id53, moment } from './columns.ts';

/** Monitors and admins. `last_seen_at` is when any of their sockets was last known alive. */
export const users = pgTable(
  'users',
  {
    id: serial('id').primaryKey(),
    username: text('username').notNull(),
    display_name: text('display_name').notNull(),
    role: text('role').$type<Role>().notNull(),
    password_hash: text('password_hash').notNull(),
    disabled: boolean('disabled').notNull().default(false),
    created_at: moment('created_at').notNull().defaultNow(),
    last_seen_at: moment('last_seen_at'),
  },
  (table) => [uniqueIndex('users_username').on(table.username)],
);

/** A login is valid while its row stands: logout, disabling, a new role or password delete rows. */
export const logins = pgTable(
  'logins',
  {
    id: uuid('id').primaryKey(),
    user_id: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    created_at: moment('created_at').notNull().defaultNow(),
    expires_at: moment('expires_at').notNull(),
  },
  (table) => [index('logins_user').on(table.user_id)],
);

/** One row per monitor's socket: a lease that its node renews, because a killed node says no goodbye. */
export const monitor_sessions = pgTable(
  'monitor_sessions',
  {
    socket_id: text('socket_id').primaryKey(),
    node_id: text('node_id').notNull(),
    user_id: integer('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    since: moment('since').notNull(),
    viewing: id53('viewing'),
    away: boolean('away').notNull().default(false),
    expires_at: moment('expires_at').notNull(),
  },
  (table) => [index('monitor_sessions_user').on(table.user_id)],
);

export const quick_replies = pgTable('quick_replies', {
  id: serial('id').primaryKey(),
  owner_id: integer('owner_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  title: text('title').notNull(),
  text: text('text').notNull(),
  locale: text('locale').$type<Locale>().notNull(),
  shared: boolean('shared').notNull().default(false),
});

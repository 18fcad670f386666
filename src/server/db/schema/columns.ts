import { bigint, timestamp } from 'drizzle-orm/pg-core';

/** A moment, to the millisecond, as a Date. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });
/** A conversation or message id: fits a JSON number. */
export const id53 = (name: string) => bigint(name, { mode: 'number' });

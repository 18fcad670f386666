import type { Tx } from '../db/database.ts';
import type { ConversationRow } from '../db/schema.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import { findMonitor, type Monitor } from './store.ts';

export const monitorOf = ({ username, displayName }: MonitorCaller): Monitor => ({ username, displayName });

/** Who holds the conversation; undefined while the AI does. */
export async function findHolder(tx: Tx, row: ConversationRow): Promise<Monitor | undefined> {
  return row.holder_id === null ? undefined : findMonitor(tx, row.holder_id);
}

export function heldBy(holder: Monitor): AppError {
  return new AppError('conflict', `${holder.displayName} holds this conversation.`);
}

/**
 * The holder, for what only the holder or an admin may do.
 * @throws AppError `conflict` when another monitor holds it
 */
export async function findOwnHolder(
  tx: Tx,
  row: ConversationRow,
  caller: MonitorCaller,
): Promise<Monitor | undefined> {
  const holder = await findHolder(tx, row);
  if (holder && row.holder_id !== caller.userId && caller.role !== 'admin') throw heldBy(holder);
  return holder;
}

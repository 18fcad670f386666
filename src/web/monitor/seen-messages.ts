// Which of an alert’s messages a monitor has seen. Ids, not positions: a second opinion brings an earlier message
// into an alert later, and there it stands between those that were seen before.

/** How many of these messages were seen: what the wire calls `seen`. */
export function countSeen(messageIds: readonly number[], seen: ReadonlySet<number>): number {
  return new Set(messageIds.filter((id) => seen.has(id))).size;
}

/** Those of these messages that were not seen, each once, oldest first. */
export function unseenAmong(messageIds: readonly number[], seen: ReadonlySet<number>): number[] {
  return [...new Set(messageIds)].filter((id) => !seen.has(id)).sort((a, b) => a - b);
}

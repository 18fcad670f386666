interface Order {
  /** What to show. */
  ids: readonly number[];
  /** How many belong above what somebody points at, and wait there. */
  held: number;
}

/**
 * The order to show: the wanted one, unless it would move a row that somebody points at or has the focus on
 * (`anchors`). Those rows and all above stay where they are, also when they no longer belong there; what is new and
 * belongs above waits; below, everything is as wanted.
 */
export function holdOrder(
  shown: readonly number[],
  wanted: readonly number[],
  anchors: readonly number[],
): Order {
  const last = Math.max(...anchors.map((id) => shown.indexOf(id)), -1);
  if (last < 0) return { ids: wanted, held: 0 };
  const still = shown.slice(0, last + 1);
  const kept = new Set(still);
  // The anchor may be wanted no longer: then what stood above it with it says where it would be.
  const place = Math.max(...still.map((id) => wanted.indexOf(id)));
  const known = new Set(shown);
  const rest = wanted.filter((id, index) => !kept.has(id) && (index > place || known.has(id)));
  const held = wanted.filter((id, index) => !kept.has(id) && index < place).length;
  return { ids: [...still, ...rest], held };
}

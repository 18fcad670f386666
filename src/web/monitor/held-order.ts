interface Order {
  /** What to show. */
  ids: readonly number[];
  /** How many are not shown yet, because they belong above what somebody points at. */
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
  const place = Math.max(...still.map((id) => wanted.indexOf(id)), 0);
  const known = new Set(shown);
  const below = wanted.findIndex((id) => known.has(id) && !kept.has(id));
  // An anchor that fell, as one does that somebody has seen to, takes nothing along: what was below it is not above.
  const from = below < 0 ? place : Math.min(place, below);
  const isFree = (id: number): boolean => !kept.has(id);
  return {
    ids: [...still, ...wanted.slice(from).filter(isFree)],
    held: wanted.slice(0, from).filter(isFree).length,
  };
}

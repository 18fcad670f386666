/** The value that `percent` of the values do not exceed; NaN of none. */
export function percentile(values: ArrayLike<number>, percent: number): number {
  const sorted = Float64Array.from(values).sort();
  const index = Math.ceil((percent / 100) * sorted.length) - 1;
  return sorted[Math.max(0, index)] ?? NaN;
}

export const median = (values: ArrayLike<number>): number => percentile(values, 50);

/** Entry number `index`, counted round and round. */
export function pick(list: readonly string[], index: number): string {
  return list[Math.floor(Math.abs(index)) % list.length] ?? '';
}

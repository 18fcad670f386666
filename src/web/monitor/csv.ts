export type Cell = string | number | null;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A cell as programs for tables read it; a text that they would run as a formula becomes plain text. */
function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r;]/.test(safe) ? quoted(safe) : safe;
}

/** Rows as comma-separated values (RFC 4180). */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

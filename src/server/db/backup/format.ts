import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';

// The file: gzip of lines of JSON, readable with `gzip -dc`. First the header; then for each table a line that names
// it and a line per row; last the footer, whose absence shows that the file was cut off. Rows are text that the
// database wrote and the database will read: they are never parsed here, so that every number, moment and JSON
// value comes back exactly, from either engine.

export const formatName = 'checkpoint-backup';
export const formatVersion = 1;

const HeaderSchema = Type.Object({
  format: Type.Literal(formatName),
  version: Type.Integer(),
  /** Of the release that wrote it. */
  product: Type.String(),
  made_at: Type.String(),
  engine: Type.String(),
  /** How many migrations its tables had seen, and the hash of the last one. */
  schema: Type.Object({ migrations: Type.Integer(), last: Type.String() }),
  /** Names the `VAULT_KEY` without telling it; null when whoever made the backup did not have it. */
  vault_key: Type.Union([Type.String(), Type.Null()]),
});
export type BackupHeader = Static<typeof HeaderSchema>;

const TableSchema = Type.Object({ name: Type.String(), columns: Type.Array(Type.String(), { minItems: 1 }) });
export type BackupTable = Static<typeof TableSchema>;

const FooterSchema = Type.Object({
  rows: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
  /** The last number that each sequence gave out: also those of erased rows are never given out again. */
  sequences: Type.Record(Type.String(), Type.String({ pattern: '^\\d+$' })),
  /** Of every line before this one, with their line feeds. */
  sha256: Type.String(),
});
export type BackupFooter = Static<typeof FooterSchema>;

const LineSchema = Type.Union([
  Type.Object({ header: HeaderSchema }),
  Type.Object({ table: TableSchema }),
  Type.Object({ footer: FooterSchema }),
]);
const lineCheck = Compile(LineSchema);

export type BackupLine =
  { header: BackupHeader } | { table: BackupTable } | { footer: BackupFooter } | { row: string };

const rowStart = '{"row":';

/** A line for a row that the database wrote as JSON. */
export const rowLine = (row: string): string => `${rowStart}${row}}\n`;

export const otherLine = (line: Exclude<BackupLine, { row: string }>): string => `${JSON.stringify(line)}\n`;

/** What a line of the file says; undefined when it says nothing that this version knows. */
export function parseLine(text: string): BackupLine | undefined {
  if (text.startsWith(rowStart) && text.endsWith('}')) return { row: text.slice(rowStart.length, -1) };
  try {
    const value: unknown = JSON.parse(text);
    return lineCheck.Check(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

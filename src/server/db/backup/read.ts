import { createHash } from 'node:crypto';
import { damaged, readWholeLines } from './file.ts';
import {
  formatVersion,
  parseLine,
  type BackupFooter,
  type BackupHeader,
  type BackupLine,
  type BackupTable,
} from './format.ts';
import { keptShapes } from './tables.ts';

/** What a reader of the whole file does with its parts. */
export interface BackupReader {
  row?(table: BackupTable, row: string): Promise<void>;
}

export interface BackupSummary {
  header: BackupHeader;
  footer: BackupFooter;
}

function headerOf(path: string, line: BackupLine | undefined): BackupHeader {
  if (!line || !('header' in line)) throw damaged(path, 'is no backup of Checkpoint');
  const { header } = line;
  if (header.version > formatVersion)
    throw damaged(path, `was written by a newer release (${header.product}); restore it with that one`);
  return header;
}

function assertKnown(path: string, { name, columns }: BackupTable): void {
  const shape = keptShapes.find((known) => known.name === name);
  const strange = columns.find((column) => !shape?.columns.includes(column));
  if (!shape || strange !== undefined)
    throw damaged(path, `holds ${shape ? `a column "${strange}" of ` : 'a table '}"${name}", unknown here`);
}

/** What was read of the file, to be held against its footer. */
interface Seen {
  digest: string;
  counts: Map<string, number>;
}

function assertComplete(path: string, footer: BackupFooter, { digest, counts }: Seen): void {
  if (footer.sha256 !== digest) throw damaged(path, 'was changed after it was written');
  for (const { name } of keptShapes)
    if ((footer.rows[name] ?? 0) !== (counts.get(name) ?? 0))
      throw damaged(path, `does not hold the rows of "${name}" that it says`);
}

/**
 * Reads the file from the header to the footer, and only then says that all of it is as it was written.
 * @throws StartError when it is cut off, changed or of another kind; rows may have been read by then
 */
export async function readBackup(path: string, reader: BackupReader = {}): Promise<BackupSummary> {
  const hash = createHash('sha256');
  const counts = new Map<string, number>();
  let header: BackupHeader | undefined;
  let table: BackupTable | undefined;
  let footer: BackupFooter | undefined;
  for await (const text of readWholeLines(path)) {
    if (footer) throw damaged(path, 'goes on after its end');
    const line = parseLine(text);
    if (!header) {
      header = headerOf(path, line);
    } else if (line && 'row' in line && table) {
      counts.set(table.name, (counts.get(table.name) ?? 0) + 1);
      await reader.row?.(table, line.row);
    } else if (line && 'table' in line) {
      assertKnown(path, line.table);
      table = line.table;
    } else if (line && 'footer' in line) {
      footer = line.footer;
      continue;
    } else throw damaged(path, 'is damaged');
    hash.update(text).update('\n');
  }
  if (!header) throw damaged(path, 'is empty');
  if (!footer) throw damaged(path, 'is cut off');
  assertComplete(path, footer, { digest: hash.digest('hex'), counts });
  return { header, footer };
}

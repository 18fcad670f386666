import type { Static } from 'typebox';
import type { AuditEntrySchema, NoteSchema } from '../../contract/routes/monitor.ts';
import type { AuditRow, NoteRow } from './notes-store.ts';

export type Note = Static<typeof NoteSchema>;
export type AuditEntry = Static<typeof AuditEntrySchema>;

export function presentNote({ id, conversation_id, author_name, text, created_at }: NoteRow): Note {
  return { id, conversation_id, author: author_name, text, created_at: created_at.toISOString() };
}

export function presentEntry({ at, ...entry }: AuditRow): AuditEntry {
  return { ...entry, at: at.toISOString() };
}

import { conversationNotFound } from '../conversations/access.ts';
import { appendAudit } from '../db/audit.ts';
import type { Db } from '../db/database.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import { hasConversation, holdConversation, insertNote, selectEntries, selectNotes } from './notes-store.ts';
import { presentEntry, presentNote, type AuditEntry, type Note } from './present.ts';

const mostEntries = 1000;

interface NotesOptions {
  db: Db;
  clock: Clock;
}

/** Makes the verbs of what monitors keep beside a conversation: notes, and who did what and when. */
export function createNotes({ db, clock }: NotesOptions) {
  return {
    /** Oldest first. @throws AppError `not_found` */
    async listNotes(conversationId: number): Promise<Note[]> {
      const rows = await selectNotes(db, conversationId);
      if (rows.length === 0 && !(await hasConversation(db, conversationId))) throw conversationNotFound();
      return rows.map(presentNote);
    },
    /** Never sent to the person or the AI; the audit log gets its id alone. @throws AppError `not_found` */
    async addNote(conversationId: number, text: string, caller: MonitorCaller): Promise<Note> {
      return db.transaction(async (tx) => {
        if (!(await holdConversation(tx, conversationId))) throw conversationNotFound();
        const [row] = await insertNote(tx, {
          conversation_id: conversationId,
          author_name: caller.displayName,
          text,
          created_at: new Date(clock.now()),
        });
        if (!row) throw new Error('the inserted note did not come back');
        await appendAudit(tx, {
          actor: caller.username,
          action: 'note_added',
          conversationId,
          details: { note_id: row.id },
        });
        return presentNote(row);
      });
    },
    /**
     * The audit entries of a conversation, oldest first, the newest 1,000. They outlive an erasure.
     * @throws AppError `not_found`
     */
    async timeline(conversationId: number): Promise<AuditEntry[]> {
      const rows = await selectEntries(db, conversationId, mostEntries);
      if (rows.length === 0 && !(await hasConversation(db, conversationId))) throw conversationNotFound();
      return rows.map(presentEntry);
    },
  };
}

import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { appendAudit } from '../../src/server/db/audit.ts';
import { conversations } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import { useConsole } from './monitor-console-scene.ts';
import { addConversation, at } from './monitor-rows.ts';

describeOnEngines('the console', (engine) => {
  const { database, presence, callers, open } = useConsole(engine);

  describe('notes', () => {
    it('are kept oldest first with their author, and the log names them without text', async () => {
      const id = await addConversation(database.db);
      await open().addNote(id, 'has a sister nearby', callers.ana);
      await open().addNote(id, '🙂 calmer now', callers.bea);
      expect(await open().listNotes(id)).toMatchObject([
        {
          conversation_id: id,
          author: 'Name of ana',
          text: 'has a sister nearby',
          created_at: at(30).toISOString(),
        },
        { author: 'Name of bea', text: '🙂 calmer now' },
      ]);
      const entries = await open().timeline(id);
      expect(entries.map(({ actor, action }) => [actor, action])).toEqual([
        ['ana', 'note_added'],
        ['bea', 'note_added'],
      ]);
      expect(JSON.stringify(entries)).not.toMatch(/sister|calmer/);
    });

    it('of a conversation that does not exist are refused', async () => {
      await expect(open().addNote(1, 'text', callers.ana)).rejects.toMatchObject({ code: 'not_found' });
      await expect(open().listNotes(1)).rejects.toMatchObject({ code: 'not_found' });
      expect(await open().listNotes(await addConversation(database.db))).toEqual([]);
    });
  });

  it('tells a conversation’s story oldest first, also when it was erased', async () => {
    const id = await addConversation(database.db);
    await appendAudit(database.db, { actor: null, action: 'alert_raised', conversationId: id });
    await appendAudit(database.db, {
      actor: 'ana',
      action: 'control_taken',
      conversationId: id,
      details: { epoch: 1 },
    });
    await database.db.delete(conversations).where(eq(conversations.id, id));
    expect(await open().timeline(id)).toMatchObject([
      { actor: null, action: 'alert_raised', conversation_id: id, details: {} },
      { actor: 'ana', action: 'control_taken', details: { epoch: 1 } },
    ]);
    await expect(open().timeline(2)).rejects.toMatchObject({ code: 'not_found' });
    expect(await open().timeline(await addConversation(database.db))).toEqual([]);
  });

  describe('quick replies', () => {
    const greeting = { title: 'Greeting', text: 'Hello, I am here.', locale: 'en' } as const;

    it('are one’s own and the shared ones', async () => {
      const own = await open().addQuickReply(greeting, callers.ana);
      const shared = await open().addQuickReply({ ...greeting, title: 'All', shared: true }, callers.admin);
      expect(own).toEqual({ ...greeting, id: own.id, shared: false });
      expect(await open().listQuickReplies(callers.ana)).toEqual([shared, own]);
      expect(await open().listQuickReplies(callers.bea)).toEqual([shared]);
    });

    it('of another are as good as none', async () => {
      const { id } = await open().addQuickReply(greeting, callers.ana);
      for (const caller of [callers.bea, callers.admin]) {
        await expect(open().changeQuickReply(id, greeting, caller)).rejects.toMatchObject({
          code: 'not_found',
        });
        await expect(open().deleteQuickReply(id, caller)).rejects.toMatchObject({ code: 'not_found' });
      }
      for (const unknown of [999_999, 2 ** 31, Number.MAX_SAFE_INTEGER])
        await expect(open().deleteQuickReply(unknown, callers.ana)).rejects.toMatchObject({
          code: 'not_found',
        });
    });

    it('are shared by admins alone', async () => {
      const { id } = await open().addQuickReply(greeting, callers.ana);
      const shared = await open().addQuickReply({ ...greeting, shared: true }, callers.admin);
      const forbidden = { code: 'forbidden' };
      await expect(open().addQuickReply({ ...greeting, shared: true }, callers.ana)).rejects.toMatchObject(
        forbidden,
      );
      await expect(
        open().changeQuickReply(id, { ...greeting, shared: true }, callers.ana),
      ).rejects.toMatchObject(forbidden);
      await expect(open().changeQuickReply(shared.id, greeting, callers.ana)).rejects.toMatchObject(
        forbidden,
      );
      await expect(open().deleteQuickReply(shared.id, callers.ana)).rejects.toMatchObject(forbidden);
    });

    it('can be changed and deleted; sharing stays as it was unless said', async () => {
      const { id } = await open().addQuickReply({ ...greeting, shared: true }, callers.admin);
      const changed = { title: 'Goodbye', text: 'Take care.', locale: 'es' } as const;
      expect(await open().changeQuickReply(id, changed, callers.admin)).toEqual({
        ...changed,
        id,
        shared: true,
      });
      expect(await open().changeQuickReply(id, { ...changed, shared: false }, callers.admin)).toMatchObject({
        shared: false,
      });
      await open().deleteQuickReply(id, callers.admin);
      await expect(open().deleteQuickReply(id, callers.admin)).rejects.toMatchObject({ code: 'not_found' });
    });
  });

  it('says who is online', async () => {
    expect(await open().online()).toEqual({
      total_monitors: 2,
      monitor_ids: ['ana', 'bea'],
      monitor_details: await presence.list(),
      total_sessions: 3,
    });
  });
});

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationClosedWords, conversationResolvedWords } from '../../src/core/guided/fixed-words.ts';
import { conversations, resolutions } from '../../src/server/db/schema.ts';
import type { MonitorCaller } from '../../src/server/platform/caller.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  expectRefused,
  readAlert,
  readAudit,
  readConversation,
  readHistory,
  readNotes,
} from './handover-rows.ts';
import { addConversation, addMonitor, connect, openScene, write, type Scene } from './handover-scene.ts';

describeOnEngines('the end of a conversation', (engine) => {
  let scene: Scene;
  let ana: MonitorCaller;
  let ben: MonitorCaller;
  let admin: MonitorCaller;

  beforeAll(async () => {
    scene = await openScene(engine);
    ana = await addMonitor(scene, 'ana');
    ben = await addMonitor(scene, 'ben');
    admin = await addMonitor(scene, 'admin', 'admin');
    for (const caller of [ana, ben, admin]) await connect(scene, caller);
  });
  afterAll(() => scene.close());

  const answersFor = (id: number): string[] =>
    scene.node.answers.filter((line) => line.includes(String(id))).map((line) => line.split(' ')[0] ?? '');
  const updatesOf = (id: number) =>
    scene.node.published('conversation_updated', id).map(({ payload }) => payload);

  /** A conversation that Ana holds. */
  async function addHeld(): Promise<number> {
    const id = await addConversation(scene);
    await scene.node.takeControl(ana, id, false);
    return id;
  }

  describe('resolving', () => {
    it('by the holder ends alert, hold and what stood unanswered', async () => {
      const id = await addConversation(scene);
      await write(scene, id, 'critical');
      await scene.node.takeControl(ana, id, false);
      await scene.node.resolve(ana, id, { outcome: 'supported', note: ' She will call. ', seen: 1 });
      expect(await readConversation(scene, id)).toMatchObject({
        status: 'resolved',
        holder_id: null,
        held_since: null,
        epoch: 2,
        unanswered_message_id: null,
        unanswered_since: null,
      });
      expect(await readAlert(scene, id)).toMatchObject({ status: 'resolved', resolved_by: 'ana' });
      const kept = await scene.db.select().from(resolutions).where(eq(resolutions.conversation_id, id));
      expect(kept).toMatchObject([{ outcome: 'supported', resolved_by: 'ana' }]);
      expect(await readNotes(scene, id)).toEqual([`${ana.displayName}: She will call.`]);
      const text = conversationResolvedWords('en', ana.displayName);
      expect((await readHistory(scene, id)).at(-1)?.text).toBe(text);
      expect(scene.node.published('monitor_left', id).map(({ payload }) => payload.message)).toEqual([
        text,
        text,
      ]);
      expect(answersFor(id)).toEqual(['silence']);
      const entry = (await readAudit(scene, id)).at(-1);
      expect(entry).toMatchObject({ actor: 'ana', action: 'conversation_resolved' });
      expect(entry?.details).toEqual({ outcome: 'supported', note_id: expect.any(Number) });
    });

    it('by any monitor when nobody holds it; the room hears it as a message', async () => {
      const id = await addConversation(scene);
      await write(scene, id, 'high');
      await scene.node.resolve(ben, id, { outcome: 'false_alarm' });
      const after = await readConversation(scene, id);
      expect(after).toMatchObject({ status: 'resolved', epoch: 0 });
      // The AI was about to answer, and still is: nobody else read what was written.
      expect(after?.unanswered_message_id).not.toBeNull();
      expect(scene.node.published('monitor_left', id)).toEqual([]);
      expect(scene.node.told.filter((row) => row.conversation_id === id).map(({ text }) => text)).toEqual([
        conversationResolvedWords('en', ben.displayName),
      ]);
    });

    it('is refused to everybody else while one holds it', async () => {
      const id = await addHeld();
      for (const caller of [ben, admin])
        await expectRefused(scene, id, {
          code: 'conflict',
          message: /Name of ana/,
          verb: () => scene.node.resolve(caller, id, { outcome: 'other' }),
        });
    });

    it('is refused with crises that the caller had not seen, naming them', async () => {
      const id = await addConversation(scene);
      await write(scene, id, 'high');
      const unseen = await write(scene, id, 'critical');
      await scene.node.takeControl(ana, id, false);
      await expectRefused(scene, id, {
        code: 'conflict',
        message: new RegExp(`${unseen}`),
        verb: () => scene.node.resolve(ana, id, { outcome: 'supported', note: 'unkept', seen: 1 }),
      });
      await scene.node.resolve(ana, id, { outcome: 'supported', seen: 2 });
      expect(await readAlert(scene, id)).toMatchObject({ status: 'resolved' });
    });

    it('again keeps a further note and tells nobody anew', async () => {
      const id = await addConversation(scene);
      await scene.node.resolve(ana, id, { outcome: 'other' });
      await scene.node.resolve(ben, id, { outcome: 'other', note: 'seen too' });
      const kept = await scene.db.select().from(resolutions).where(eq(resolutions.conversation_id, id));
      expect(kept).toHaveLength(1);
      expect(await readHistory(scene, id)).toHaveLength(1);
      expect(await readNotes(scene, id)).toEqual([`${ben.displayName}: seen too`]);
    });

    it('still ends an alert that is unresolved in a resolved conversation', async () => {
      const id = await addConversation(scene);
      await write(scene, id, 'high');
      await scene.db.update(conversations).set({ status: 'resolved' }).where(eq(conversations.id, id));
      await scene.node.resolve(ana, id, { outcome: 'supported' });
      expect(await readAlert(scene, id)).toMatchObject({ status: 'resolved' });
    });
  });

  describe('closing', () => {
    it('by the holder ends the hold and what stood unanswered, not the alert', async () => {
      const id = await addConversation(scene);
      await write(scene, id, 'high');
      await scene.node.takeControl(ana, id, false);
      const held = await readAlert(scene, id);
      const reason = 'insults only';
      await scene.node.close(ana, id, reason);
      expect(await readConversation(scene, id)).toMatchObject({
        status: 'closed',
        holder_id: null,
        held_since: null,
        closing_words_due: true,
        unanswered_message_id: null,
      });
      expect(updatesOf(id).at(-1)).toMatchObject({ status: 'closed', assigned_to: null });
      const alert = await readAlert(scene, id);
      expect(alert).toMatchObject({ status: 'acknowledged', resolved_at: null });
      expect(alert?.clock).toBe((held?.clock ?? 0) + 1);
      expect((await readHistory(scene, id)).at(-1)?.text).toBe(conversationClosedWords('en'));
      expect(scene.node.published('monitor_left', id)).toHaveLength(2);
      expect(await readNotes(scene, id)).toEqual([`${ana.displayName}: ${reason}`]);
      expect(JSON.stringify(await readAudit(scene, id))).not.toContain(reason);
      expect(answersFor(id)).toEqual(['silence']);
    });

    it('by an admin when nobody holds it silences the AI; an open alert stays open', async () => {
      const id = await addConversation(scene);
      await write(scene, id, 'critical');
      await scene.node.close(admin, id, 'spam');
      expect(await readConversation(scene, id)).toMatchObject({ status: 'closed', epoch: 1 });
      expect(await readAlert(scene, id)).toMatchObject({ status: 'open' });
      expect(answersFor(id)).toEqual(['silence']);
      expect(scene.node.told.filter((row) => row.conversation_id === id)).toHaveLength(1);
    });

    it('is refused to a monitor who does not hold it', async () => {
      const free = await addConversation(scene);
      await expectRefused(scene, free, { code: 'conflict', verb: () => scene.node.close(ben, free, 'no') });
      const held = await addHeld();
      await expectRefused(scene, held, {
        code: 'conflict',
        message: /Name of ana/,
        verb: () => scene.node.close(ben, held, 'no'),
      });
    });

    it('again changes nothing', async () => {
      const id = await addConversation(scene);
      await scene.node.close(admin, id, 'spam');
      const before = await readConversation(scene, id);
      await scene.node.close(admin, id, 'spam');
      expect(await readConversation(scene, id)).toEqual(before);
      expect(await readNotes(scene, id)).toHaveLength(1);
    });
  });
});

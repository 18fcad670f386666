import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monitorJoinedWords, monitorLeftWords } from '../../src/core/guided/fixed-words.ts';
import { logins, messages } from '../../src/server/db/schema.ts';
import type { MonitorCaller } from '../../src/server/platform/caller.ts';
import { rooms } from '../../src/server/platform/publish.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  countSignals,
  expectRefused,
  readAlert,
  readAudit,
  readConversation,
  readHistory,
  readNotes,
} from './handover-rows.ts';
import { addConversation, addMonitor, connect, openScene, write, type Scene } from './handover-scene.ts';

describeOnEngines('handover', (engine) => {
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

  describe('take control', () => {
    it('puts the conversation into the taker’s hands and silences the AI before anything is told', async () => {
      const id = await addConversation(scene, { ai_mode: 'guided' });
      const before = await readConversation(scene, id);
      const answer = await scene.node.takeControl(ana, id, false);
      expect(answer).toEqual({ message: expect.any(String), conversation_id: id });
      const row = await readConversation(scene, id);
      expect(row).toMatchObject({
        status: 'escalated',
        holder_id: ana.userId,
        human_known: true,
        epoch: before.epoch + 1,
        ai_mode: 'guided',
      });
      expect(Math.abs(Date.now() - (row.held_since?.getTime() ?? 0))).toBeLessThan(60_000);
      expect(answersFor(id)).toEqual(['silence']);
      expect(scene.node.answers.at(-1)).toBe(`silence ${id} 0`);
      expect(updatesOf(id).at(-1)).toMatchObject({
        mode: 'monitor',
        assigned_to: 'ana',
        status: 'escalated',
      });
      expect(await readAudit(scene, id)).toEqual([{ actor: 'ana', action: 'control_taken', details: {} }]);
    });

    it('tells the room by display name and monitors by username, with the words of the history', async () => {
      const id = await addHeld();
      const text = monitorJoinedWords('en', ana.displayName);
      const [told] = await readHistory(scene, id);
      expect(told).toMatchObject({ sender: 'system', text });
      const [toPerson, toMonitors, ...more] = scene.node.published('monitor_joined', id);
      expect(more).toEqual([]);
      expect(toPerson).toMatchObject({
        to: [rooms.person(id)],
        payload: { monitor_id: ana.displayName, message: text, system_message: { id: told?.id, text } },
      });
      expect(toMonitors).toMatchObject({
        to: [rooms.watchers(id), rooms.monitors],
        payload: { monitor_id: 'ana', message: text, system_message: { id: told?.id, text } },
      });
      expect(JSON.stringify(toPerson)).not.toContain('"ana"');
      expect(scene.node.told.filter((row) => row.conversation_id === id)).toEqual([]);
    });

    it('tells people of the team where a monitor has no name but the username', async () => {
      const plain = { ...ana, displayName: ana.username };
      const id = await addConversation(scene);
      await scene.node.takeControl(plain, id, false);
      const [told] = await readHistory(scene, id);
      expect(told?.text).toBe(monitorJoinedWords('en', undefined));
      const [toPerson, toMonitors] = scene.node.published('monitor_joined', id);
      expect(toPerson?.payload).toMatchObject({ monitor_id: 'Team', message: told?.text });
      expect(JSON.stringify(toPerson?.payload)).not.toMatch(/\bana\b/i);
      expect(toMonitors?.payload).toMatchObject({ monitor_id: 'ana' });
    });

    it('again by the holder changes nothing', async () => {
      const id = await addHeld();
      const before = await readConversation(scene, id);
      await expect(scene.node.takeControl(ana, id, false)).resolves.toMatchObject({ conversation_id: id });
      expect(await readConversation(scene, id)).toEqual(before);
      expect(await readHistory(scene, id)).toHaveLength(1);
      expect(scene.node.published('monitor_joined', id)).toHaveLength(2);
    });

    it('is refused while another holds it, naming the holder', async () => {
      const id = await addHeld();
      const message = /Name of ana/;
      const refused = { code: 'conflict', message };
      await expectRefused(scene, id, { ...refused, verb: () => scene.node.takeControl(ben, id, false) });
      await expectRefused(scene, id, { ...refused, verb: () => scene.node.takeControl(admin, id, false) });
    });

    it('can be forced by an admin alone: the former holder leaves, the admin joins', async () => {
      const id = await addHeld();
      await expectRefused(scene, id, {
        code: 'forbidden',
        verb: () => scene.node.takeControl(ben, id, true),
      });
      const before = await readConversation(scene, id);
      await scene.node.takeControl(admin, id, true);
      const row = await readConversation(scene, id);
      expect(row).toMatchObject({ holder_id: admin.userId, epoch: before.epoch + 1 });
      const left = scene.node.published('monitor_left', id).map(({ payload }) => payload.monitor_id);
      expect(left).toEqual([ana.displayName, 'ana']);
      const joined = scene.node.published('monitor_joined', id).map(({ payload }) => payload.monitor_id);
      expect(joined.slice(2)).toEqual([admin.displayName, 'admin']);
      expect((await readHistory(scene, id)).map(({ text }) => text)).toEqual([
        monitorJoinedWords('en', ana.displayName),
        monitorJoinedWords('en', admin.displayName),
      ]);
      expect((await readAudit(scene, id)).at(-1)).toEqual({
        actor: 'admin',
        action: 'control_taken',
        details: { forced: true, from: 'ana' },
      });
    });

    it('acknowledges the open alert and marks what was flagged so far', async () => {
      const id = await addConversation(scene);
      const calm = await write(scene, id);
      const alarming = await write(scene, id, 'critical');
      expect(await readAlert(scene, id)).toMatchObject({ status: 'open' });
      await scene.node.takeControl(ana, id, false);
      expect(await readAlert(scene, id)).toMatchObject({ status: 'acknowledged', acknowledged_by: 'ana' });
      await expect
        .poll(() => scene.node.published('alert_updated', id).at(-1)?.payload)
        .toMatchObject({ status: 'acknowledged', acknowledged_by: 'ana' });
      const rows = await scene.db.select().from(messages).where(eq(messages.conversation_id, id));
      const marked = rows.filter((row) => row.intervention_at !== null).map((row) => row.id);
      expect(marked).toEqual([alarming]);
      expect(marked).not.toContain(calm);
      expect((await readConversation(scene, id)).unanswered_message_id).not.toBeNull();
    });

    it('takes a closed or resolved conversation up again', async () => {
      for (const status of ['closed', 'resolved'] as const) {
        const id = await addConversation(scene, { status, closing_words_due: status === 'closed' });
        await scene.node.takeControl(ana, id, false);
        expect(await readConversation(scene, id)).toMatchObject({
          status: 'escalated',
          holder_id: ana.userId,
          closing_words_due: false,
        });
      }
    });

    it('is refused to a monitor whose login has ended meanwhile', async () => {
      const id = await addConversation(scene);
      const leaver = await addMonitor(scene, `leaver of ${engine}`);
      await scene.db.delete(logins).where(eq(logins.id, leaver.loginId));
      await expectRefused(scene, id, {
        code: 'unauthenticated',
        verb: () => scene.node.takeControl(leaver, id, false),
      });
    });

    it('of what does not exist is not found', async () => {
      await expect(scene.node.takeControl(ana, 1, false)).rejects.toMatchObject({ code: 'not_found' });
    });
  });

  describe('release', () => {
    it('gives it back to the former AI mode, and the AI answers what stood unanswered', async () => {
      const id = await addConversation(scene, { ai_mode: 'guided' });
      await scene.node.takeControl(ana, id, false);
      const waiting = await write(scene, id);
      const { epoch } = await readConversation(scene, id);
      await scene.node.release(ana, id);
      expect(await readConversation(scene, id)).toMatchObject({
        status: 'escalated',
        ai_mode: 'guided',
        holder_id: null,
        held_since: null,
        epoch: epoch + 1,
        unanswered_message_id: waiting,
      });
      expect(updatesOf(id).at(-1)).toMatchObject({ mode: 'guided', assigned_to: null, status: 'escalated' });
      expect((await readHistory(scene, id)).at(-1)?.text).toBe(monitorLeftWords('en', ana.displayName));
      const left = scene.node.published('monitor_left', id);
      expect(left.map(({ payload, to }) => [payload.monitor_id, ...to])).toEqual([
        [ana.displayName, rooms.person(id)],
        ['ana', rooms.watchers(id), rooms.monitors],
      ]);
      expect(answersFor(id)).toEqual(['silence', 'request']);
      expect((await readAudit(scene, id)).at(-1)).toEqual({
        actor: 'ana',
        action: 'control_released',
        details: {},
      });
    });

    it('asks the AI for nothing when nothing stood unanswered', async () => {
      const id = await addHeld();
      await scene.node.release(ana, id);
      expect(answersFor(id)).toEqual(['silence']);
    });

    it('starts the clock of an acknowledged alert, without telling it anew', async () => {
      const id = await addConversation(scene);
      await write(scene, id, 'high');
      await scene.node.takeControl(ana, id, false);
      const held = await readAlert(scene, id);
      await scene.node.release(ana, id);
      const alert = await readAlert(scene, id);
      expect(alert).toMatchObject({ status: 'acknowledged', acknowledged_by: 'ana' });
      expect(alert?.clock).toBe((held?.clock ?? 0) + 1);
      expect(await countSignals(scene, id)).toBe(1);
    });

    it('may an admin for the holder; other monitors and nobody’s conversation are refused', async () => {
      const id = await addHeld();
      await expectRefused(scene, id, {
        code: 'conflict',
        message: /Name of ana/,
        verb: () => scene.node.release(ben, id),
      });
      await scene.node.release(admin, id);
      expect((await readAudit(scene, id)).at(-1)).toEqual({
        actor: 'admin',
        action: 'control_released',
        details: { from: 'ana' },
      });
      for (const caller of [ana, admin])
        await expectRefused(scene, id, { code: 'conflict', verb: () => scene.node.release(caller, id) });
    });
  });

  describe('escalate', () => {
    it('raises an alert of at least high, escalates and keeps the reason among monitors', async () => {
      const id = await addConversation(scene);
      const reason = 'Something in the tone';
      expect(await scene.node.escalate(ana, id, reason)).toMatchObject({ reason });
      expect(await readConversation(scene, id)).toMatchObject({ status: 'escalated', human_known: false });
      expect(await readAlert(scene, id)).toMatchObject({
        kind: 'crisis',
        status: 'open',
        risk_level: 'high',
        message_id: null,
      });
      expect(scene.node.published('crisis_alert', id)).toHaveLength(1);
      expect(scene.node.published('conversation_escalated', id)).toEqual([
        expect.objectContaining({
          to: [rooms.watchers(id), rooms.monitors],
          payload: { conversation_id: id, monitor_id: 'ana', message: expect.any(String), reason },
        }),
      ]);
      expect(await readHistory(scene, id)).toEqual([]);
      expect(await readNotes(scene, id)).toEqual([`${ana.displayName}: ${reason}`]);
      expect(JSON.stringify(await readAudit(scene, id))).not.toContain(reason);
    });

    it('carries the conversation’s level when that is higher', async () => {
      const id = await addConversation(scene, { risk_level: 'critical' });
      await scene.node.escalate(ana, id, 'look');
      expect(await readAlert(scene, id)).toMatchObject({ risk_level: 'critical' });
    });

    it('reopens an acknowledged alert unless a connected monitor holds the conversation', async () => {
      const id = await addConversation(scene);
      await write(scene, id, 'high');
      await scene.node.takeControl(ana, id, false);
      await scene.node.escalate(ana, id, 'I need a second pair of eyes');
      expect(await readAlert(scene, id)).toMatchObject({ status: 'acknowledged' });
      expect(await readConversation(scene, id)).toMatchObject({ holder_id: ana.userId });
      await scene.node.release(ana, id);
      await scene.node.escalate(ben, id, 'nobody is there');
      expect(await readAlert(scene, id)).toMatchObject({ status: 'open', acknowledged_by: null });
      expect(await countSignals(scene, id)).toBe(2);
    });
  });
});

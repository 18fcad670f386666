import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedForHumanWords, humanRequestedWords } from '../../src/core/guided/fixed-words.ts';
import { audit, conversations } from '../../src/server/db/schema.ts';
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
} from './handover-rows.ts';
import {
  addConversation,
  addMonitor,
  connect,
  openScene,
  person,
  stranger,
  write,
  type Scene,
} from './handover-scene.ts';

describeOnEngines('who answers', (engine) => {
  let scene: Scene;
  let ana: MonitorCaller;
  let ben: MonitorCaller;

  beforeAll(async () => {
    scene = await openScene(engine, {
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
      OPENAI_MODEL: 'some-model',
    });
    ana = await addMonitor(scene, 'ana');
    ben = await addMonitor(scene, 'ben');
    for (const caller of [ana, ben]) await connect(scene, caller);
  });
  afterAll(() => scene.close());

  const wordsWith = (online: boolean): string =>
    `${askedForHumanWords('en')}\n${humanRequestedWords('en', online, scene.node.crisisLines.linesFor('BR'))}`;
  const answersFor = (id: number): string[] =>
    scene.node.answers.filter((line) => line.includes(String(id))).map((line) => line.split(' ')[0] ?? '');
  const toldOf = (id: number) => scene.node.told.filter((row) => row.conversation_id === id);

  describe('asking for a human', () => {
    it('raises an alert, escalates and tells room and monitors; the AI keeps talking', async () => {
      scene.node.world.monitorsOnline = true;
      const id = await addConversation(scene);
      await scene.node.askForHuman(person, id);
      expect(await readConversation(scene, id)).toMatchObject({
        status: 'escalated',
        human_known: true,
        holder_id: null,
        epoch: 0,
      });
      expect(await readAlert(scene, id)).toMatchObject({
        kind: 'human_requested',
        status: 'open',
        risk_level: 'none',
        message_id: null,
        person_asked: true,
      });
      expect(scene.node.published('crisis_alert', id).map(({ payload }) => payload)).toMatchObject([
        { kind: 'human_requested', message_id: null, message: '', analysis: { risk_level: 'none' } },
      ]);
      const payload = { conversation_id: id, monitor_id: '', message: askedForHumanWords('en') };
      expect(scene.node.published('conversation_escalated', id)).toEqual([
        expect.objectContaining({ to: [rooms.person(id)], payload }),
        expect.objectContaining({ to: [rooms.watchers(id), rooms.monitors], payload }),
      ]);
      const history = await readHistory(scene, id);
      expect(history).toMatchObject([{ text: wordsWith(true), notice: null }]);
      expect(toldOf(id).map((row) => row.id)).toEqual([history[0]?.id]);
      expect(answersFor(id)).toEqual([]);
      expect(await readAudit(scene, id)).toMatchObject([{ actor: null, action: 'human_requested' }]);
    });

    it('is honest when nobody is online, and shows who can answer now', async () => {
      scene.node.world.monitorsOnline = false;
      const id = await addConversation(scene);
      await scene.node.askForHuman(person, id);
      const resources = scene.node.crisisLines.linesFor('BR');
      expect(resources.length).toBeGreaterThan(0);
      expect(await readHistory(scene, id)).toMatchObject([
        { text: wordsWith(false), notice: { kind: 'crisis_help', resources } },
      ]);
      const row = await readConversation(scene, id);
      expect(row.last_notice_at).not.toBeNull();
      expect(row.last_notice_level).toBe('none');
    });

    it('shows the lines as a notice at most once in ten minutes', async () => {
      scene.node.world.monitorsOnline = false;
      const shown = new Date(Date.now() - 9 * 60_000);
      const id = await addConversation(scene, { last_notice_at: shown, last_notice_level: 'critical' });
      await scene.node.askForHuman(person, id);
      expect(await readHistory(scene, id)).toMatchObject([{ text: wordsWith(false), notice: null }]);
      expect(await readConversation(scene, id)).toMatchObject({
        last_notice_at: shown,
        last_notice_level: 'critical',
      });
    });

    it('again within a minute tells every monitor anew, not the history', async () => {
      scene.node.world.monitorsOnline = true;
      const id = await addConversation(scene);
      await scene.node.askForHuman(person, id);
      await scene.node.askForHuman(person, id);
      expect(await readHistory(scene, id)).toHaveLength(1);
      expect(await countSignals(scene, id)).toBe(2);
      expect(scene.node.published('crisis_alert', id)).toHaveLength(2);
      await scene.db
        .update(audit)
        .set({ at: sql`${audit.at} - interval '61 seconds'` })
        .where(and(eq(audit.conversation_id, id), eq(audit.action, 'human_requested')));
      await scene.node.askForHuman(person, id);
      expect(await readHistory(scene, id)).toHaveLength(2);
      expect(await countSignals(scene, id)).toBe(3);
    });

    it('after a monitor came and went is told in the history at once', async () => {
      const id = await addConversation(scene);
      await scene.node.askForHuman(person, id);
      await scene.node.takeControl(ana, id, false);
      await scene.node.release(ana, id);
      await scene.node.askForHuman(person, id);
      expect((await readHistory(scene, id)).filter(({ text }) => text === wordsWith(true))).toHaveLength(2);
      expect(await readAlert(scene, id)).toMatchObject({ status: 'open' });
    });

    it('changes nothing while a monitor holds the conversation', async () => {
      const id = await addConversation(scene);
      await scene.node.takeControl(ana, id, false);
      const before = await readConversation(scene, id);
      await expect(scene.node.setMode(person, id, 'monitor')).resolves.toMatchObject({ mode: 'monitor' });
      expect(await readConversation(scene, id)).toEqual(before);
      expect(await readAlert(scene, id)).toBeUndefined();
      expect(scene.node.published('conversation_escalated', id)).toEqual([]);
    });

    it('opens a closed and a resolved conversation again', async () => {
      for (const status of ['closed', 'resolved'] as const) {
        const id = await addConversation(scene, { status, closing_words_due: status === 'closed' });
        await scene.node.askForHuman(person, id);
        expect(await readConversation(scene, id)).toMatchObject({
          status: 'escalated',
          closing_words_due: false,
        });
      }
    });

    it('joins the alert that is unresolved, and tells of it', async () => {
      const id = await addConversation(scene);
      const messageId = await write(scene, id, 'high');
      await scene.node.askForHuman(person, id);
      expect(await readAlert(scene, id)).toMatchObject({
        kind: 'crisis',
        risk_level: 'high',
        message_id: messageId,
        person_asked: true,
      });
      expect(await countSignals(scene, id)).toBe(2);
      await scene.node.takeControl(ana, id, false);
      await expect
        .poll(() => scene.node.published('request_seen', id).map(({ to }) => to))
        .toEqual([[rooms.person(id)]]);
    });

    it('is the person’s alone: to others the conversation does not exist', async () => {
      const id = await addConversation(scene);
      const notFound = { code: 'not_found' };
      await expectRefused(scene, id, { ...notFound, verb: () => scene.node.askForHuman(stranger, id) });
      await expectRefused(scene, id, {
        ...notFound,
        verb: () => scene.node.setMode(stranger, id, 'monitor'),
      });
      await expectRefused(scene, id, { ...notFound, verb: () => scene.node.setMode(stranger, id, 'guided') });
      await expectRefused(scene, id, {
        code: 'forbidden',
        verb: () => scene.node.askForHuman(ana, id),
      });
    });
  });

  describe('the mode', () => {
    it('by its person can only be a human', async () => {
      const id = await addConversation(scene);
      for (const mode of ['ollama', 'openai', 'guided'] as const)
        await expectRefused(scene, id, {
          code: 'forbidden',
          verb: () => scene.node.setMode(person, id, mode),
        });
      expect(await scene.node.setMode(person, id, 'monitor')).toMatchObject({
        id,
        mode: 'ollama',
        status: 'escalated',
        risk_level: null,
        messages: [{ sender: 'system', text: wordsWith(true) }],
      });
    });

    it('monitor, by a monitor, is taking control', async () => {
      const id = await addConversation(scene);
      expect(await scene.node.setMode(ana, id, 'monitor')).toMatchObject({
        mode: 'monitor',
        assigned_to: 'ana',
        status: 'escalated',
      });
      expect(scene.node.published('monitor_joined', id)).toHaveLength(2);
    });

    it('with an AI by the holder is a release into that mode', async () => {
      const id = await addConversation(scene);
      await scene.node.takeControl(ana, id, false);
      await write(scene, id);
      expect(await scene.node.setMode(ana, id, 'guided')).toMatchObject({
        mode: 'guided',
        assigned_to: null,
        status: 'escalated',
      });
      expect(await readConversation(scene, id)).toMatchObject({ holder_id: null, epoch: 2 });
      expect(scene.node.published('monitor_left', id)).toHaveLength(2);
      expect(answersFor(id)).toEqual(['silence', 'request']);
      expect((await readAudit(scene, id)).at(-1)).toMatchObject({ action: 'control_released' });
    });

    it('by any monitor when nobody holds it changes who answers next', async () => {
      const id = await addConversation(scene);
      expect(await scene.node.setMode(ana, id, 'openai')).toMatchObject({ mode: 'openai', status: 'active' });
      expect(await readConversation(scene, id)).toMatchObject({ ai_mode: 'openai', epoch: 0 });
      expect(await readAudit(scene, id)).toEqual([
        { actor: 'ana', action: 'ai_mode_set', details: { mode: 'openai' } },
      ]);
      await scene.node.setMode(ben, id, 'openai');
      expect(await readAudit(scene, id)).toHaveLength(1);
      expect(await readHistory(scene, id)).toEqual([]);
    });

    it('cannot be changed while another monitor holds it', async () => {
      const id = await addConversation(scene);
      await scene.node.takeControl(ana, id, false);
      for (const mode of ['monitor', 'guided'] as const)
        await expectRefused(scene, id, {
          code: 'conflict',
          message: /Name of ana/,
          verb: () => scene.node.setMode(ben, id, mode),
        });
    });

    it('openai needs to be set up', async () => {
      const plain = await openScene('embedded');
      try {
        const carl = await addMonitor(plain, 'carl');
        const id = await addConversation(plain);
        await expectRefused(plain, id, {
          code: 'invalid_payload',
          message: /not set up/,
          verb: () => plain.node.setMode(carl, id, 'openai'),
        });
      } finally {
        await plain.close();
      }
    });
  });

  it('a change that could not be told stands, and the rest is told', async () => {
    const id = await addConversation(scene);
    await write(scene, id);
    await scene.node.takeControl(ana, id, false);
    const broken = await scene.addNode();
    broken.world.failing = true;
    await broken.release(ana, id);
    expect(await readConversation(scene, id)).toMatchObject({ holder_id: null });
    expect(broken.published('monitor_left', id)).toHaveLength(2);
    expect(broken.published('conversation_updated', id)).toHaveLength(1);
    expect(broken.written.join('')).toContain('tell_change_failed');
    expect(broken.written.join('')).not.toContain(String(id));
    const [row] = await scene.db.select().from(conversations).where(eq(conversations.id, id));
    expect(row?.unanswered_message_id).not.toBeNull();
  });
});

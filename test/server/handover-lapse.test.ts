import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { monitorLeftWords } from '../../src/core/guided/fixed-words.ts';
import { conversations, logins, monitor_sessions, service_state, users } from '../../src/server/db/schema.ts';
import type { MonitorCaller } from '../../src/server/platform/caller.ts';
import { rooms } from '../../src/server/platform/publish.ts';
import { describeOnEngines } from '../support/engines.ts';
import { countSignals, readAlert, readAudit, readConversation, readHistory } from './handover-rows.ts';
import { addConversation, addMonitor, connect, openScene, write, type Scene } from './handover-scene.ts';

const ago = (seconds: number) => sql`now() - ${seconds}::int * interval '1 second'`;

describeOnEngines('a holder', (engine) => {
  let scene: Scene;
  let holder: MonitorCaller;
  let id: number;
  let count = 0;

  beforeAll(async () => {
    scene = await openScene(engine);
  });
  afterAll(() => scene.close());

  /** The service has run for this long without a gap. */
  async function runSince(seconds: number): Promise<void> {
    await scene.db
      .insert(service_state)
      .values({ id: 1, running_since: ago(seconds) })
      .onConflictDoUpdate({ target: service_state.id, set: { running_since: ago(seconds) } });
  }

  const heldFor = (seconds: number) =>
    scene.db
      .update(conversations)
      .set({ held_since: ago(seconds) })
      .where(eq(conversations.id, id));
  const unansweredFor = (seconds: number) =>
    scene.db
      .update(conversations)
      .set({ unanswered_since: ago(seconds) })
      .where(eq(conversations.id, id));
  const seenBefore = (seconds: number) =>
    scene.db
      .update(users)
      .set({ last_seen_at: ago(seconds) })
      .where(eq(users.id, holder.userId));
  const disconnect = () =>
    scene.db
      .update(monitor_sessions)
      .set({ expires_at: ago(1) })
      .where(eq(monitor_sessions.user_id, holder.userId));

  async function lapseReason(): Promise<unknown> {
    const entry = (await readAudit(scene, id)).find(({ action }) => action === 'control_lapsed');
    return entry?.details['reason'];
  }

  /** Nothing lapses now. */
  async function expectHeld(): Promise<void> {
    expect(await scene.node.sweep()).toBe(0);
    expect(await readConversation(scene, id)).toMatchObject({ holder_id: holder.userId, epoch: 1 });
  }

  async function expectLapsed(reason: string): Promise<void> {
    expect(await scene.node.sweep()).toBe(1);
    expect(await readConversation(scene, id)).toMatchObject({ holder_id: null, held_since: null });
    expect(await lapseReason()).toBe(reason);
    expect(await scene.node.sweep()).toBe(0);
  }

  // A connected holder of a conversation, on a service that has run for an hour.
  beforeEach(async () => {
    await runSince(3600);
    count += 1;
    holder = await addMonitor(scene, `holder-${count}`);
    await connect(scene, holder);
    id = await addConversation(scene);
    await scene.node.takeControl(holder, id, false);
    await heldFor(1800);
  });
  afterEach(async () => {
    await scene.db.delete(conversations);
  });

  it('who is connected and owes no answer keeps it', async () => {
    await seenBefore(1800);
    await expectHeld();
  });

  describe('whose sockets are gone', () => {
    it('loses it after HOLDER_GONE_SECONDS, and the AI answers what stood unanswered', async () => {
      await write(scene, id);
      await disconnect();
      await seenBefore(50);
      await expectHeld();
      await seenBefore(70);
      await expectLapsed('gone');
      expect(await readConversation(scene, id)).toMatchObject({ status: 'escalated', epoch: 2 });
      expect(scene.node.answers.at(-1)).toBe(`request ${id}`);
      const text = monitorLeftWords('en', holder.displayName);
      expect((await readHistory(scene, id)).at(-1)?.text).toBe(text);
      expect(
        scene.node.published('monitor_left', id).map(({ payload, to }) => [payload.monitor_id, to]),
      ).toEqual([
        [holder.displayName, [rooms.person(id)]],
        [holder.username, [rooms.watchers(id), rooms.monitors]],
      ]);
      expect((await readAudit(scene, id)).at(-1)).toEqual({
        actor: null,
        action: 'control_lapsed',
        details: { reason: 'gone', from: holder.username },
      });
      expect(scene.node.published('conversation_updated', id).at(-1)?.payload).toMatchObject({
        mode: 'ollama',
        assigned_to: null,
      });
    });

    it('loses it also when no socket was ever there, counted from the taking', async () => {
      await scene.db.delete(monitor_sessions).where(eq(monitor_sessions.user_id, holder.userId));
      await heldFor(50);
      await expectHeld();
      await heldFor(70);
      await expectLapsed('gone');
    });

    it('has the whole time from the taking, however long they were away before', async () => {
      await disconnect();
      await seenBefore(7200);
      await heldFor(10);
      await expectHeld();
    });

    it('reopens the alert and tells of it; with none unresolved a human is asked for', async () => {
      const other = await addConversation(scene);
      await write(scene, other, 'critical');
      await scene.node.takeControl(holder, other, false);
      await scene.db.update(conversations).set({ held_since: ago(1800) });
      await disconnect();
      await seenBefore(70);
      expect(await scene.node.sweep()).toBe(2);
      expect(await readAlert(scene, other)).toMatchObject({
        kind: 'crisis',
        status: 'open',
        acknowledged_by: null,
        risk_level: 'critical',
      });
      expect(await countSignals(scene, other)).toBe(2);
      expect(await readAlert(scene, id)).toMatchObject({ kind: 'human_requested', status: 'open' });
      expect(await countSignals(scene, id)).toBe(1);
    });
  });

  describe('who leaves the person without an answer', () => {
    it('loses it after HOLDER_SILENT_SECONDS', async () => {
      await write(scene, id);
      await unansweredFor(590);
      await expectHeld();
      await unansweredFor(610);
      await expectLapsed('silent');
      expect(scene.node.answers.at(-1)).toBe(`request ${id}`);
    });

    it('has the whole time from the taking for what was written before', async () => {
      await write(scene, id);
      await unansweredFor(3000);
      await heldFor(590);
      await expectHeld();
      await heldFor(610);
      await expectLapsed('silent');
    });
  });

  describe('without a login', () => {
    it('loses it at once', async () => {
      await heldFor(0);
      await scene.db.delete(logins).where(eq(logins.user_id, holder.userId));
      await expectLapsed('logged_out');
    });

    it('loses it when the last one has expired, not while another stands', async () => {
      await scene.db.insert(logins).values({
        id: crypto.randomUUID(),
        user_id: holder.userId,
        expires_at: sql`now() + interval '1 hour'`,
      });
      await scene.db
        .update(logins)
        .set({ expires_at: ago(1) })
        .where(eq(logins.id, holder.loginId));
      await expectHeld();
      await scene.db
        .update(logins)
        .set({ expires_at: ago(1) })
        .where(eq(logins.user_id, holder.userId));
      await expectLapsed('logged_out');
    });

    it('loses it when disabled', async () => {
      await scene.db.update(users).set({ disabled: true }).where(eq(users.id, holder.userId));
      await expectLapsed('logged_out');
    });

    it('gives back before the user is deleted; others keep theirs', async () => {
      const ben = await addMonitor(scene, `ben-${count}`);
      const bens = await addConversation(scene);
      await scene.node.takeControl(ben, bens, false);
      await scene.db.delete(logins).where(eq(logins.user_id, holder.userId));
      await scene.node.releaseHeld(holder.userId);
      expect(await readConversation(scene, id)).toMatchObject({ holder_id: null });
      expect(await lapseReason()).toBe('logged_out');
      expect(await readConversation(scene, bens)).toMatchObject({ holder_id: ben.userId });
    });

    it('whose user was deleted under it is missed too', async () => {
      await scene.db.delete(users).where(eq(users.id, holder.userId));
      expect(await readConversation(scene, id)).toMatchObject({ holder_id: null });
      await write(scene, id);
      await expectLapsed('user_deleted');
      expect((await readHistory(scene, id)).at(-1)?.text).toContain('Replies are automatic again.');
      expect(scene.node.published('monitor_left', id)).toHaveLength(2);
      expect(await readAlert(scene, id)).toMatchObject({ kind: 'human_requested', status: 'open' });
      expect(scene.node.answers.at(-1)).toBe(`request ${id}`);
    });
  });

  describe('after a time in which no server ran', () => {
    it('has HOLDER_GONE_SECONDS to return', async () => {
      await disconnect();
      await seenBefore(1700);
      await runSince(50);
      await expectHeld();
      await runSince(70);
      await expectLapsed('gone');
    });

    it('has HOLDER_GONE_SECONDS to answer', async () => {
      await write(scene, id);
      await unansweredFor(1700);
      await runSince(50);
      await expectHeld();
      await runSince(70);
      await expectLapsed('silent');
    });

    it('is not waited for when the login has ended', async () => {
      await runSince(1);
      await scene.db.delete(logins).where(eq(logins.user_id, holder.userId));
      await expectLapsed('logged_out');
    });
  });

  it('who gave it back in time is not missed, on any node', async () => {
    const nodes = [scene.node, await scene.addNode(), await scene.addNode()];
    await disconnect();
    await seenBefore(70);
    const counts = await Promise.all(nodes.map((node) => node.sweep()));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(1);
    const entries = await readAudit(scene, id);
    expect(entries.filter(({ action }) => action === 'control_lapsed')).toHaveLength(1);
    expect(await readHistory(scene, id)).toHaveLength(2);
    expect(await countSignals(scene, id)).toBe(1);
  });

  it('is looked for every second, until stopped', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      await scene.db.delete(logins).where(eq(logins.user_id, holder.userId));
      scene.node.start();
      expect(await readConversation(scene, id)).toMatchObject({ holder_id: holder.userId });
      vi.advanceTimersByTime(1_000);
      await scene.node.stop();
      expect(await readConversation(scene, id)).toMatchObject({ holder_id: null });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RiskLevel } from '../../src/contract/vocabulary.ts';
import { appendAudit } from '../../src/server/db/audit.ts';
import { audit, conversations, messages, reviews } from '../../src/server/db/schema.ts';
import { createConsole } from '../../src/server/monitor/console.ts';
import type { MonitorCaller } from '../../src/server/platform/caller.ts';
import { rooms, type Publication } from '../../src/server/platform/publish.ts';
import type { ServerEventName } from '../../src/contract/events.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  addConversation,
  addMessage,
  addMessages,
  addUser,
  at,
  callerOf,
  useDatabase,
} from './monitor-rows.ts';

describeOnEngines('the console', (engine) => {
  const database = useDatabase(engine);
  let ana: MonitorCaller;
  let bea: MonitorCaller;
  let admin: MonitorCaller;
  let published: Publication<ServerEventName>[] = [];
  let updated: number[] = [];
  const presence = {
    list: async () => [
      { monitor_id: 'ana', display_name: 'Ana', since: at(0).toISOString(), viewing: 7 },
      { monitor_id: 'bea', display_name: 'Bea', since: at(1).toISOString(), viewing: null },
    ],
    sessionCount: async () => 3,
  };
  const open = () =>
    createConsole({
      db: database.db,
      publish: (publication) => void published.push(publication),
      presence,
      tellUpdated: async (ids) => void updated.push(...ids),
      clock: { now: () => at(30).getTime() },
    });

  beforeAll(async () => {
    ana = callerOf(await addUser(database.db, 'ana'));
    bea = callerOf(await addUser(database.db, 'bea'));
    admin = callerOf(await addUser(database.db, 'root', 'admin'));
  });
  beforeEach(() => {
    published = [];
    updated = [];
  });

  describe('a verdict', () => {
    const levelOf = async (id: number): Promise<RiskLevel | undefined> => {
      const rows = await database.db.select().from(conversations).where(eq(conversations.id, id));
      return rows[0]?.risk_level;
    };

    it('stands beside the detector’s level, with who and when', async () => {
      const id = await addConversation(database.db);
      const message_id = await addMessage(database.db, id, {
        text: 'tired',
        flagged: true,
        risk_level: 'low',
      });
      const shown = await open().review(message_id, { risk_level: 'medium', comment: ' not a joke ' }, ana);
      expect(shown).toMatchObject({
        id: message_id,
        text: 'tired',
        flagged: true,
        risk_level: 'low',
        review: {
          risk_level: 'medium',
          comment: 'not a joke',
          reviewed_by: 'ana',
          reviewed_at: at(30).toISOString(),
        },
      });
      const [stored] = await database.db.select().from(messages).where(eq(messages.id, message_id));
      expect(stored).toMatchObject({ risk_level: 'low', flagged: true });
    });

    it('is told to every monitor and written down without a word of text', async () => {
      const id = await addConversation(database.db);
      const message_id = await addMessage(database.db, id, { text: 'secret words', risk_level: 'none' });
      await open().review(message_id, { risk_level: 'critical', comment: 'private remark' }, ana);
      expect(published).toEqual([
        {
          event: 'message_updated',
          payload: { conversation_id: id, message_id, flagged: true, risk_level: 'critical' },
          to: [rooms.monitors, rooms.watchers(id)],
          conversationId: id,
        },
      ]);
      const [entry] = await database.db.select().from(audit).where(eq(audit.conversation_id, id));
      expect(entry).toMatchObject({ actor: 'ana', action: 'message_reviewed' });
      expect(entry?.details).toEqual({ message_id, detector_level: 'none', risk_level: 'critical' });
    });

    it('of no crisis takes the flag off what monitors are told', async () => {
      const id = await addConversation(database.db, { risk_level: 'critical' });
      const message_id = await addMessage(database.db, id, {
        text: 'a film',
        flagged: true,
        risk_level: 'critical',
      });
      await open().review(message_id, { risk_level: 'none' }, ana);
      expect(published[0]?.payload).toMatchObject({ flagged: false, risk_level: 'none' });
    });

    interface Case {
      name: string;
      level: RiskLevel;
      detected: RiskLevel[];
      verdicts: [message: number, level: RiskLevel][];
      expected: RiskLevel;
      told: number;
    }
    const cases: Case[] = [
      {
        name: 'raises it',
        level: 'low',
        detected: ['low'],
        verdicts: [[0, 'critical']],
        expected: 'critical',
        told: 1,
      },
      {
        name: 'never raises above',
        level: 'critical',
        detected: ['low'],
        verdicts: [[0, 'high']],
        expected: 'critical',
        told: 0,
      },
      {
        name: 'lowers what it carried',
        level: 'high',
        detected: ['high', 'low'],
        verdicts: [[0, 'none']],
        expected: 'low',
        told: 1,
      },
      {
        name: 'leaves what another message carries',
        level: 'high',
        detected: ['high', 'high'],
        verdicts: [[0, 'none']],
        expected: 'high',
        told: 0,
      },
      {
        name: 'lowers when the last that carried it falls',
        level: 'high',
        detected: ['high', 'high'],
        verdicts: [
          [0, 'none'],
          [1, 'medium'],
        ],
        expected: 'medium',
        told: 1,
      },
      {
        name: 'takes back an own raising',
        level: 'low',
        detected: ['low'],
        verdicts: [
          [0, 'critical'],
          [0, 'low'],
        ],
        expected: 'low',
        told: 2,
      },
      {
        name: 'that agrees changes nothing',
        level: 'high',
        detected: ['high'],
        verdicts: [[0, 'high']],
        expected: 'high',
        told: 0,
      },
      {
        name: 'on a message that did not carry it changes nothing',
        level: 'critical',
        detected: ['high'],
        verdicts: [[0, 'none']],
        expected: 'critical',
        told: 0,
      },
    ];
    it.each(cases)(
      '$name: the conversation’s level',
      async ({ level, detected, verdicts, expected, told }) => {
        const id = await addConversation(database.db, { risk_level: level });
        const ids = await addMessages(
          database.db,
          id,
          detected.map((risk_level) => ({ text: 'words', risk_level })),
        );
        for (const [index, risk_level] of verdicts) await open().review(ids[index] ?? 0, { risk_level }, ana);
        expect(await levelOf(id)).toBe(expected);
        expect(updated).toEqual(Array.from({ length: told }, () => id));
      },
    );

    it('on a message that does not exist is refused', async () => {
      const refused = open().review(Number.MAX_SAFE_INTEGER, { risk_level: 'none' }, ana);
      await expect(refused).rejects.toMatchObject({ code: 'not_found' });
      expect(published).toEqual([]);
    });

    it('by two monitors at once keeps both; the newest counts', async () => {
      const id = await addConversation(database.db);
      const message_id = await addMessage(database.db, id, {
        text: 'words',
        risk_level: 'low',
        flagged: true,
      });
      await Promise.all([
        open().review(message_id, { risk_level: 'high' }, ana),
        open().review(message_id, { risk_level: 'none' }, bea),
      ]);
      const rows = await database.db.select().from(reviews).where(eq(reviews.message_id, message_id));
      expect(rows.map(({ reviewed_by }) => reviewed_by).sort()).toEqual(['ana', 'bea']);
      const newest = rows.toSorted((a, b) => b.id - a.id)[0];
      expect(await levelOf(id)).toBe(newest?.risk_level === 'high' ? 'high' : 'none');
    });
  });

  it('lists flagged messages that nobody has reviewed, newest first', async () => {
    await database.db.delete(conversations);
    const id = await addConversation(database.db);
    const flagged = { flagged: true, risk_level: 'high' } as const;
    const ids = await addMessages(database.db, id, [
      { text: 'first', ...flagged },
      { text: 'calm', risk_level: 'none' },
      { text: 'second', ...flagged },
      { text: 'third', ...flagged },
    ]);
    await open().review(ids[2] ?? 0, { risk_level: 'high' }, ana);
    expect((await open().flaggedMessages(50)).map(({ text }) => text)).toEqual(['third', 'first']);
    expect((await open().flaggedMessages(1)).map(({ text }) => text)).toEqual(['third']);
  });

  describe('notes', () => {
    it('are kept oldest first with their author, and the log names them without text', async () => {
      const id = await addConversation(database.db);
      await open().addNote(id, 'has a sister nearby', ana);
      await open().addNote(id, '🙂 calmer now', bea);
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
      await expect(open().addNote(1, 'text', ana)).rejects.toMatchObject({ code: 'not_found' });
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
      const own = await open().addQuickReply(greeting, ana);
      const shared = await open().addQuickReply({ ...greeting, title: 'All', shared: true }, admin);
      expect(own).toEqual({ ...greeting, id: own.id, shared: false });
      expect(await open().listQuickReplies(ana)).toEqual([shared, own]);
      expect(await open().listQuickReplies(bea)).toEqual([shared]);
    });

    it('of another are as good as none', async () => {
      const { id } = await open().addQuickReply(greeting, ana);
      for (const caller of [bea, admin]) {
        await expect(open().changeQuickReply(id, greeting, caller)).rejects.toMatchObject({
          code: 'not_found',
        });
        await expect(open().deleteQuickReply(id, caller)).rejects.toMatchObject({ code: 'not_found' });
      }
      for (const unknown of [999_999, 2 ** 31, Number.MAX_SAFE_INTEGER])
        await expect(open().deleteQuickReply(unknown, ana)).rejects.toMatchObject({ code: 'not_found' });
    });

    it('are shared by admins alone', async () => {
      const { id } = await open().addQuickReply(greeting, ana);
      const shared = await open().addQuickReply({ ...greeting, shared: true }, admin);
      const forbidden = { code: 'forbidden' };
      await expect(open().addQuickReply({ ...greeting, shared: true }, ana)).rejects.toMatchObject(forbidden);
      await expect(open().changeQuickReply(id, { ...greeting, shared: true }, ana)).rejects.toMatchObject(
        forbidden,
      );
      await expect(open().changeQuickReply(shared.id, greeting, ana)).rejects.toMatchObject(forbidden);
      await expect(open().deleteQuickReply(shared.id, ana)).rejects.toMatchObject(forbidden);
    });

    it('can be changed and deleted; sharing stays as it was unless said', async () => {
      const { id } = await open().addQuickReply({ ...greeting, shared: true }, admin);
      const changed = { title: 'Goodbye', text: 'Take care.', locale: 'es' } as const;
      expect(await open().changeQuickReply(id, changed, admin)).toEqual({ ...changed, id, shared: true });
      expect(await open().changeQuickReply(id, { ...changed, shared: false }, admin)).toMatchObject({
        shared: false,
      });
      await open().deleteQuickReply(id, admin);
      await expect(open().deleteQuickReply(id, admin)).rejects.toMatchObject({ code: 'not_found' });
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

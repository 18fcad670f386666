import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { RiskLevel } from '../../src/contract/vocabulary.ts';
import { audit, conversations, messages, reviews } from '../../src/server/db/schema.ts';
import { rooms } from '../../src/server/platform/publish.ts';
import { describeOnEngines } from '../support/engines.ts';
import { useConsole } from './monitor-console-scene.ts';
import { addConversation, addMessage, addMessages, at } from './monitor-rows.ts';

describeOnEngines('verdicts in the console', (engine) => {
  const { database, callers, published, updated, open } = useConsole(engine);

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
      const shown = await open().review(
        message_id,
        { risk_level: 'medium', comment: ' not a joke ' },
        callers.ana,
      );
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
      await open().review(message_id, { risk_level: 'critical', comment: 'private remark' }, callers.ana);
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
      await open().review(message_id, { risk_level: 'none' }, callers.ana);
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
        for (const [index, risk_level] of verdicts)
          await open().review(ids[index] ?? 0, { risk_level }, callers.ana);
        expect(await levelOf(id)).toBe(expected);
        expect(updated).toEqual(Array.from({ length: told }, () => id));
      },
    );

    it('on a message that does not exist is refused', async () => {
      const refused = open().review(Number.MAX_SAFE_INTEGER, { risk_level: 'none' }, callers.ana);
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
        open().review(message_id, { risk_level: 'high' }, callers.ana),
        open().review(message_id, { risk_level: 'none' }, callers.bea),
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
    await open().review(ids[2] ?? 0, { risk_level: 'high' }, callers.ana);
    expect((await open().flaggedMessages(50)).map(({ text }) => text)).toEqual(['third', 'first']);
    expect((await open().flaggedMessages(1)).map(({ text }) => text)).toEqual(['third']);
  });
});

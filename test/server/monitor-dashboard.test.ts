import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/server/db/database.ts';
import { alerts, conversations, reviews } from '../../src/server/db/schema.ts';
import { createDashboard } from '../../src/server/monitor/dashboard.ts';
import { describeOnEngines } from '../support/engines.ts';
import {
  addAlert,
  addConversation,
  addMessages,
  addUser,
  at,
  connectPerson,
  useDatabase,
} from './monitor-rows.ts';

type Dashboard = ReturnType<typeof createDashboard>;
type Query = Parameters<Dashboard>[0];

async function clear(db: Db): Promise<void> {
  await db.delete(conversations);
  await db.delete(alerts);
}

/** Every page, one after the other; fails when they do not end. */
async function readAll(dashboard: Dashboard, query: Query): Promise<number[][]> {
  const pages: number[][] = [];
  let cursor: string | undefined;
  do {
    const page = await dashboard({ ...query, ...(cursor ? { cursor } : {}) });
    pages.push(page.conversations.map(({ id }) => id));
    cursor = page.nextCursor;
    if (pages.length > 100) throw new Error('the pages do not end');
  } while (cursor);
  return pages;
}

describeOnEngines('the dashboard', (engine) => {
  const database = useDatabase(engine);
  const dashboard = (query: Partial<Query> = {}) => createDashboard(database.db)({ limit: 50, ...query });
  const titles = async (query: Partial<Query> = {}): Promise<string[]> =>
    (await dashboard(query)).conversations.map(({ title }) => title);

  describe('orders by urgency', () => {
    let holderId: number;

    beforeAll(async () => {
      const { db } = database;
      holderId = (await addUser(db, 'ana')).id;
      const add = async (title: string, minutes: number, given: object = {}) =>
        addConversation(db, { title, last_activity: at(minutes), ...given });
      const connected = await add('connected, newest', 100);
      await connectPerson(db, connected);
      await add('escalated, newest of the rest', 101, { status: 'escalated' });
      const left = await add('the person left', 200);
      await connectPerson(db, left, at(0));
      await add('nobody there', 300);
      const resolved = await add('resolved, connected', 400, { status: 'resolved' });
      await connectPerson(db, resolved);
      await addAlert(db, await add('critical, waits since 20', 1), { created_at: at(20) });
      await addAlert(db, await add('critical, waits since 10', 2), { created_at: at(10) });
      await addAlert(db, await add('high, waits since 5', 3), { risk_level: 'high', created_at: at(5) });
      await addAlert(db, await add('high, waits since 6', 4, { status: 'closed' }), {
        risk_level: 'high',
        created_at: at(6),
      });
      const asked = { kind: 'human_requested', risk_level: 'none' } as const;
      await addAlert(db, await add('asked at 2', 5), { ...asked, created_at: at(2) });
      await addAlert(db, await add('asked at 1, acknowledged', 6), {
        ...asked,
        status: 'acknowledged',
        created_at: at(1),
      });
      await addAlert(db, await add('crisis acknowledged, asked at 3', 6), {
        status: 'acknowledged',
        person_asked: true,
        created_at: at(3),
      });
      await addAlert(db, await add('asked and held', 7, { holder_id: holderId }), {
        ...asked,
        status: 'acknowledged',
        created_at: at(0),
      });
      await addAlert(db, await add('critical, acknowledged', 8), { status: 'acknowledged' });
      await addAlert(db, await add('critical, resolved', 9), { status: 'resolved' });
      await addAlert(db, 4711, { erased_at: at(0) });
    });

    const expected = [
      'critical, waits since 10',
      'critical, waits since 20',
      'high, waits since 5',
      'high, waits since 6',
      'asked at 1, acknowledged',
      'asked at 2',
      'crisis acknowledged, asked at 3',
      'escalated, newest of the rest',
      'connected, newest',
      'critical, acknowledged',
      'asked and held',
    ];

    it('shows the escalated, the alerted and the connected, most urgent first', async () => {
      expect(await titles()).toEqual(expected);
    });

    it.each([1, 2, 3, 4, 50])('gives each once, in the same order, in pages of %i', async (limit) => {
      const whole = (await dashboard()).conversations.map(({ id }) => id);
      const pages = await readAll(dashboard, { limit });
      expect(pages.flat()).toEqual(whole);
      expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
    });

    it('filters by status and holder, alone and together', async () => {
      expect(await titles({ status: 'resolved' })).toEqual(['resolved, connected']);
      expect(await titles({ status: 'closed' })).toEqual(['high, waits since 6']);
      expect(await titles({ assigned_to: 'ana' })).toEqual(['asked and held']);
      expect(await titles({ assigned_to: 'ana', status: 'active' })).toEqual(['asked and held']);
      expect(await titles({ assigned_to: 'ana', status: 'closed' })).toEqual([]);
      expect(await titles({ assigned_to: 'nobody' })).toEqual([]);
      expect(await titles({ status: 'active' })).toContain('nobody there');
    });

    it('shows monitors what a person never sees', async () => {
      const { conversations: found } = await dashboard({ assigned_to: 'ana' });
      expect(found[0]).toMatchObject({
        mode: 'monitor',
        assigned_to: 'ana',
        risk_level: 'none',
        user_connected: false,
      });
    });

    it.each([
      '',
      'x',
      'bnVsbA',
      'W10',
      'WzEsMl0',
      'WzksMSwxXQ',
      'WzMsOTAwNzE5OTI1NDc0MDk5MSwxXQ',
      'WzAsLTEsMV0',
      '🙂',
    ])('refuses the cursor “%s”', async (cursor) => {
      await expect(dashboard({ cursor })).rejects.toMatchObject({ code: 'invalid_payload' });
    });
  });

  describe('pages', () => {
    beforeEach(() => clear(database.db));

    it('leave nothing out when all stand at the same moment', async () => {
      const ids: number[] = [];
      for (let index = 0; index < 12; index += 1) {
        const id = await addConversation(database.db, { status: 'escalated', last_activity: at(0) });
        if (index < 6) await addAlert(database.db, id, { created_at: at(0) });
        ids.push(id);
      }
      const pages = await readAll(dashboard, { limit: 5 });
      expect(pages.map((page) => page.length)).toEqual([5, 5, 2]);
      expect(new Set(pages.flat())).toEqual(new Set(ids));
    });

    it('do not repeat what moves to the front meanwhile', async () => {
      const { db } = database;
      for (let index = 0; index < 4; index += 1)
        await addConversation(db, { status: 'escalated', last_activity: at(index) });
      const first = await dashboard({ limit: 2 });
      await addConversation(db, { status: 'escalated', last_activity: at(10) });
      const second = await dashboard({ limit: 2, cursor: first.nextCursor ?? 'none' });
      const shown = [...first.conversations, ...second.conversations].map(
        ({ last_activity }) => last_activity,
      );
      expect(shown).toEqual([3, 2, 1, 0].map((minute) => at(minute).toISOString()));
      expect(second.nextCursor).toBeUndefined();
    });
  });

  describe('shows of each conversation', () => {
    it('the last 50 messages and flagged ones before them, oldest first, with the newest verdict', async () => {
      const { db } = database;
      await clear(db);
      const id = await addConversation(db, { status: 'escalated' });
      const short = await addConversation(db, { status: 'escalated', last_activity: at(-1) });
      const empty = await addConversation(db, { status: 'escalated', last_activity: at(-2) });
      await addMessages(db, short, [{ text: 'only one' }]);
      await addMessages(
        db,
        id,
        Array.from({ length: 70 }, (_, index) => ({
          text: `message ${index}`,
          flagged: [3, 7, 65].includes(index),
          risk_level: 'low' as const,
        })),
      );
      const verdict = {
        conversation_id: id,
        detector_level: 'low',
        reviewed_by: 'ana',
        reviewed_at: at(1),
      } as const;
      const [first] = (await dashboard()).conversations;
      const flaggedId = first?.messages[0]?.id ?? 0;
      await db.insert(reviews).values([
        { ...verdict, message_id: flaggedId, risk_level: 'none', comment: 'joking' },
        { ...verdict, message_id: flaggedId, risk_level: 'high', comment: null },
      ]);

      const shown = (await dashboard()).conversations;
      expect(shown.map((conversation) => conversation.id)).toEqual([id, short, empty]);
      const [long, one, none] = shown.map(({ messages }) => messages);
      expect(long?.map(({ text }) => text)).toEqual(
        [3, 7, ...Array.from({ length: 50 }, (_, index) => index + 20)].map((index) => `message ${index}`),
      );
      expect(long?.[0]).toMatchObject({
        flagged: true,
        risk_level: 'low',
        review: { risk_level: 'high', comment: null, reviewed_by: 'ana', reviewed_at: at(1).toISOString() },
      });
      expect(long?.[1]).not.toHaveProperty('review');
      expect(one?.map(({ text }) => text)).toEqual(['only one']);
      expect(none).toEqual([]);
    });

    it('as much when a page holds many', async () => {
      const { db } = database;
      await clear(db);
      for (let index = 0; index < 23; index += 1) {
        const id = await addConversation(db, { status: 'escalated', last_activity: at(-index) });
        await addMessages(db, id, [{ text: `in ${index}` }, { text: `again in ${index}` }]);
      }
      const shown = (await dashboard()).conversations.map(({ messages }) => messages.map(({ text }) => text));
      expect(shown).toEqual(Array.from({ length: 23 }, (_, index) => [`in ${index}`, `again in ${index}`]));
    });
  });

  describe('searches', () => {
    beforeAll(async () => {
      const { db } = database;
      await clear(db);
      const texts: [string, string][] = [
        ['water', 'Bebi um copo d’água ontem à noite'],
        ['sleep', 'NÃO CONSIGO DORMIR'],
        ['path', 'it is in C:\\temp\\notes, you know'],
        ['smile', 'obrigada 🙂 pela ajuda'],
        ['arabic', 'مرحبا بالعالم'],
      ];
      for (const [title, text] of texts)
        await addMessages(db, await addConversation(db, { title, status: 'resolved' }), [{ text }]);
      await addConversation(db, { title: 'Água e sono', status: 'active' });
    });

    it.each<[string, string[]]>([
      ['agua', ['Água e sono', 'water']],
      ['ÁGUA', ['Água e sono', 'water']],
      ['a\u0301gua', ['Água e sono', 'water']],
      ['águ', ['Água e sono', 'water']],
      ['noite copo', ['water']],
      ['noite dormir', []],
      ['nao consigo', ['sleep']],
      ['  dormir  ', ['sleep']],
      ['🙂 obrigada', ['smile']],
      ['مرحبا', ['arabic']],
      ["d'agua", ['water']],
      ['"copo" & !ontem | (x:*', []],
      ['copo & ontem', ['water']],
      ['copo:* <-> !ontem)', ['water']],
      ["'; drop table messages; --", []],
      ["o'", ['smile', 'water']],
      ['temp\\', ['path']],
      ["\\' temp", ['path']],
      ['$1 %s copo', []],
      ['🙂', []],
      ['&', []],
      [':*', []],
      ['\\', []],
      ["'", []],
    ])('for “%s”', async (q, expected) => {
      expect((await titles({ q })).sort()).toEqual([...expected].sort());
    });

    it('within a status', async () => {
      expect(await titles({ q: 'agua', status: 'resolved' })).toEqual(['water']);
    });

    it('pages what it finds', async () => {
      const pages = await readAll(dashboard, { q: 'agua', limit: 1 });
      expect(pages.map((page) => page.length)).toEqual([1, 1]);
      expect(new Set(pages.flat()).size).toBe(2);
    });

    it('is no search without a word: the usual list', async () => {
      expect(await titles({ q: '   ' })).toEqual([]);
      await addConversation(database.db, { title: 'escalated', status: 'escalated' });
      expect(await titles({ q: '   ' })).toEqual(['escalated']);
    });
  });
});

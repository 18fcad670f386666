import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { locales, riskLevels } from '../../src/contract/vocabulary.ts';
import { appendAudit } from '../../src/server/db/audit.ts';
import { audit, conversations, counts, resolutions, reviews } from '../../src/server/db/schema.ts';
import { createReports } from '../../src/server/monitor/reports.ts';
import { describeOnEngines } from '../support/engines.ts';
import { addAlert, addConversation, addMessage, addMessages, at, useDatabase } from './monitor-rows.ts';

const hour = 60;
const day = 24 * hour;
const secondsAfter = (moment: Date, seconds: number): Date => new Date(moment.getTime() + seconds * 1000);

describeOnEngines('the summary', (engine) => {
  const database = useDatabase(engine);
  const reports = () => createReports({ db: database.db, clock: { now: () => at(2 * hour).getTime() } });
  const period = { from: at(0).toISOString(), to: at(3 * hour).toISOString() };

  it('of a service that nobody used is all zeros and nulls', async () => {
    const nothing = { reviewed: 0, agreed: 0, higher: 0, precision: null };
    const nowhere = Object.fromEntries(riskLevels.map((level) => [level, nothing]));
    expect(await reports().summary({})).toEqual({
      alerts_by_level: { none: 0, low: 0, medium: 0, high: 0, critical: 0 },
      time_to_acknowledge: { p50: null, p90: null },
      messages_per_hour: [],
      outcomes: {
        supported: 0,
        referred: 0,
        emergency_services: 0,
        no_response: 0,
        false_alarm: 0,
        other: 0,
      },
      verdict_precision: nowhere,
      verdict_precision_by_language: Object.fromEntries(locales.map((locale) => [locale, nowhere])),
      verdict_precision_by_version: {},
      replies_by_outcome: {},
      crisis_resources_shown: 0,
    });
  });

  describe('counts', () => {
    beforeAll(async () => {
      const { db } = database;
      const id = await addConversation(db);
      // Eleven alerts, acknowledged 10, 20 … 110 s after they were raised, and two that nobody acknowledged.
      for (let index = 1; index <= 11; index += 1)
        await addAlert(db, index, {
          status: 'acknowledged',
          risk_level: index <= 4 ? 'high' : 'critical',
          created_at: at(index),
          first_acknowledged_at: secondsAfter(at(index), index * 10),
          acknowledged_at: secondsAfter(at(index), 100_000),
        });
      await addAlert(db, 20, { created_at: at(1) });
      await addAlert(db, 21, { created_at: at(1), kind: 'human_requested', risk_level: 'none' });
      await addAlert(db, 22, { created_at: at(-1) });

      const ai = { sender: 'ai', author: 'ai' } as const;
      const notice = { kind: 'crisis_help' as const, resources: [] };
      await addMessages(db, id, [
        { text: 'before', created_at: at(-1), notice, reply_outcome: 'complete' },
        { text: 'a', created_at: at(0) },
        { text: 'b', created_at: at(59), ...ai, reply_outcome: 'complete' },
        { text: 'c', created_at: at(61), ...ai, reply_outcome: 'complete' },
        { text: 'd', created_at: at(62), ...ai, reply_outcome: 'guided_fallback' },
        { text: 'e', created_at: at(63), sender: 'system', author: 'system', notice },
        { text: 'after', created_at: at(3 * hour), notice },
      ]);
      await db.insert(counts).values([
        { hour: at(hour), name: 'messages', label: 'user', count: 5 },
        { hour: at(hour), name: 'messages', label: 'ai', count: 4 },
        { hour: at(2 * hour), name: 'messages', label: 'user', count: 2 },
        { hour: at(-hour), name: 'messages', label: 'user', count: 1000 },
        { hour: at(3 * hour), name: 'messages', label: 'user', count: 1000 },
        { hour: at(hour), name: 'replies', label: 'complete', count: 3 },
        { hour: at(hour), name: 'replies', label: 'stopped', count: 1 },
        { hour: at(hour), name: 'crisis_resources', label: '', count: 6 },
        { hour: at(hour), name: 'something_else', label: 'complete', count: 1000 },
      ]);
      const resolved = { conversation_id: id, resolved_by: 'ana', resolved_at: at(10) };
      await db.insert(resolutions).values([
        { ...resolved, outcome: 'supported' },
        { ...resolved, outcome: 'supported' },
        { ...resolved, outcome: 'false_alarm' },
        { ...resolved, outcome: 'referred', resolved_at: at(-1) },
      ]);
      const verdict = { conversation_id: id, reviewed_by: 'ana', reviewed_at: at(10) };
      await db.insert(reviews).values([
        { ...verdict, message_id: 1, detector_level: 'high', risk_level: 'none' },
        { ...verdict, message_id: 1, detector_level: 'high', risk_level: 'high' },
        { ...verdict, message_id: 2, detector_level: 'high', risk_level: 'high' },
        { ...verdict, message_id: 2, detector_level: 'high', risk_level: 'low' },
        { ...verdict, message_id: 3, detector_level: 'high', risk_level: 'high' },
        { ...verdict, message_id: 4, detector_level: 'critical', risk_level: 'none' },
        { ...verdict, message_id: 5, detector_level: 'low', risk_level: 'low', reviewed_at: at(-1) },
      ]);
    });

    // Verdicts in two languages on what two versions found; the last one's conversation was erased since.
    const laterPeriod = { from: at(10 * hour).toISOString(), to: at(11 * hour).toISOString() };
    beforeAll(async () => {
      const { db } = database;
      const pt = await addConversation(db, { locale: 'pt' });
      const en = await addConversation(db, { locale: 'en' });
      const gone = await addConversation(db, { locale: 'en' });
      const given = [
        [pt, 'v1', 'high', 'critical'],
        [pt, 'v1', 'high', 'medium'],
        [pt, 'v2', 'none', 'low'],
        [en, 'v2', 'high', 'high'],
        [en, 'v2', 'high', 'low'],
        [gone, 'v2', 'high', 'critical'],
      ] as const;
      for (const [conversation_id, version, detector_level, risk_level] of given) {
        const analysis = {
          risk_level: detector_level,
          confidence: 1,
          keywords_found: [],
          requires_human: false,
          emergency_contact: false,
          analysis_details: { version },
        };
        const message_id = await addMessage(db, conversation_id, {
          text: 'x',
          analysis,
          created_at: at(-1000 * day),
        });
        const verdict = { message_id, conversation_id, detector_level, reviewed_by: 'ana' };
        await db.insert(reviews).values([
          { ...verdict, risk_level: 'none', reviewed_at: at(10 * hour) },
          { ...verdict, risk_level, reviewed_at: at(10 * hour) },
        ]);
      }
      await db.delete(conversations).where(eq(conversations.id, gone));
    });

    it('alerts by level, also those nobody acknowledged', async () => {
      const { alerts_by_level } = await reports().summary(period);
      expect(alerts_by_level).toEqual({ none: 1, low: 0, medium: 0, high: 4, critical: 8 });
    });

    it('the time until an alert was first acknowledged', async () => {
      const { time_to_acknowledge } = await reports().summary(period);
      expect(time_to_acknowledge).toEqual({ p50: 60, p90: 100 });
    });

    it('between two measured times in proportion', async () => {
      const { time_to_acknowledge } = await reports().summary({ ...period, to: at(3).toISOString() });
      expect(time_to_acknowledge.p50).toBeCloseTo(15, 6);
      expect(time_to_acknowledge.p90).toBeCloseTo(19, 6);
    });

    it('messages by the hour, with those of erased conversations', async () => {
      const { messages_per_hour } = await reports().summary(period);
      expect(messages_per_hour).toEqual([
        { hour: at(0).toISOString(), count: 2 },
        { hour: at(hour).toISOString(), count: 12 },
        { hour: at(2 * hour).toISOString(), count: 2 },
      ]);
    });

    it('replies and shown crisis lines, with those of erased conversations', async () => {
      const { replies_by_outcome, crisis_resources_shown } = await reports().summary(period);
      expect(replies_by_outcome).toEqual({ complete: 5, guided_fallback: 1, stopped: 1 });
      expect(crisis_resources_shown).toBe(7);
    });

    it('outcomes', async () => {
      const { outcomes } = await reports().summary(period);
      expect(outcomes).toMatchObject({ supported: 2, false_alarm: 1, referred: 0 });
    });

    it('how often the newest verdict was the detector’s', async () => {
      const { verdict_precision } = await reports().summary(period);
      expect(verdict_precision).toMatchObject({
        high: { reviewed: 3, agreed: 2, precision: 2 / 3 },
        critical: { reviewed: 1, agreed: 0, precision: 0 },
        low: { reviewed: 0, agreed: 0, precision: null },
      });
    });

    it('how often the newest verdict was higher than the detector’s', async () => {
      const { verdict_precision } = await reports().summary(laterPeriod);
      expect(verdict_precision).toMatchObject({
        high: { reviewed: 5, agreed: 1, higher: 2, precision: 3 / 5 },
        none: { reviewed: 1, agreed: 0, higher: 1, precision: 1 },
        medium: { reviewed: 0, agreed: 0, higher: 0, precision: null },
      });
    });

    it('the same in each language, without the verdicts on erased conversations', async () => {
      const { verdict_precision_by_language: byLanguage } = await reports().summary(laterPeriod);
      expect(byLanguage?.['pt']).toMatchObject({
        high: { reviewed: 2, agreed: 0, higher: 1, precision: 1 / 2 },
        none: { reviewed: 1, agreed: 0, higher: 1, precision: 1 },
      });
      expect(byLanguage?.['en']).toMatchObject({
        high: { reviewed: 2, agreed: 1, higher: 0, precision: 1 / 2 },
        none: { reviewed: 0, agreed: 0, higher: 0, precision: null },
      });
      expect(byLanguage?.['es']?.['high']).toEqual({ reviewed: 0, agreed: 0, higher: 0, precision: null });
    });

    it('the same for each version of the screening', async () => {
      const { verdict_precision_by_version: byVersion } = await reports().summary(laterPeriod);
      expect(Object.keys(byVersion ?? {})).toEqual(['v1', 'v2']);
      expect(byVersion?.['v1']?.['high']).toEqual({ reviewed: 2, agreed: 0, higher: 1, precision: 1 / 2 });
      expect(byVersion?.['v2']?.['high']).toEqual({ reviewed: 2, agreed: 1, higher: 0, precision: 1 / 2 });
      expect(byVersion?.['v2']?.['none']).toEqual({ reviewed: 1, agreed: 0, higher: 1, precision: 1 });
    });

    it('the last 30 days when no period is given', async () => {
      const { messages_per_hour } = await reports().summary({});
      expect(messages_per_hour.map(({ count }) => count)).toEqual([1001, 2, 12]);
    });
  });

  it.each([
    { from: at(1).toISOString(), to: at(0).toISOString() },
    { from: at(3 * hour).toISOString() },
    { to: '2026-01-01T23:59:60Z' },
  ])('refuses the period %o', async (query) => {
    await expect(reports().summary(query)).rejects.toMatchObject({ code: 'invalid_payload' });
  });

  it.each([{ from: '0000-01-01T00:00:00Z' }, { to: '9999-12-31T23:59:59Z' }, { to: '1970-01-01T00:00:00Z' }])(
    'takes the period %o',
    async (query) => {
      expect(await reports().summary(query)).toHaveProperty('crisis_resources_shown');
    },
  );
});

describeOnEngines('the audit log', (engine) => {
  const database = useDatabase(engine);
  const reports = () => createReports({ db: database.db });
  const actions = async (query: Partial<Parameters<ReturnType<typeof createReports>['auditLog']>[0]>) =>
    (await reports().auditLog({ limit: 50, ...query })).entries.map(({ action }) => action);

  beforeAll(async () => {
    await database.db.insert(audit).values([
      { at: at(0), actor: 'ana', action: 'login' },
      { at: at(1), actor: null, action: 'alert_raised', conversation_id: 7, details: { level: 'high' } },
      { at: at(2), actor: 'ana', action: 'control_taken', conversation_id: 7 },
      { at: at(3), actor: 'bea', action: 'login' },
      { at: at(4), actor: 'ana', action: 'logout' },
    ]);
  });

  it('reads newest first', async () => {
    expect(await actions({})).toEqual(['logout', 'login', 'control_taken', 'alert_raised', 'login']);
  });

  it('tells who, what, when, about what', async () => {
    const { entries } = await reports().auditLog({ limit: 50, action: 'alert_raised' });
    expect(entries).toEqual([
      {
        id: entries[0]?.id,
        at: at(1).toISOString(),
        actor: null,
        action: 'alert_raised',
        conversation_id: 7,
        details: { level: 'high' },
      },
    ]);
  });

  it('filters by actor, action and time', async () => {
    expect(await actions({ actor: 'ana' })).toEqual(['logout', 'control_taken', 'login']);
    expect(await actions({ actor: 'ana', action: 'login' })).toEqual(['login']);
    expect(await actions({ from: at(1).toISOString(), to: at(3).toISOString() })).toEqual([
      'control_taken',
      'alert_raised',
    ]);
    expect(await actions({ actor: 'nobody' })).toEqual([]);
    await expect(actions({ from: at(1).toISOString(), to: at(0).toISOString() })).rejects.toMatchObject({
      code: 'invalid_payload',
    });
  });

  it('pages without gaps or repeats, also while entries are added', async () => {
    const whole = (await reports().auditLog({ limit: 50 })).entries.map(({ id }) => id);
    const paged: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await reports().auditLog({ limit: 2, ...(cursor ? { cursor } : {}) });
      paged.push(...page.entries.map(({ id }) => id));
      cursor = page.nextCursor;
      await appendAudit(database.db, { actor: 'ana', action: 'later' });
    } while (cursor && paged.length < 100);
    expect(paged).toEqual(whole);
  });

  it.each(['x', 'WzEsMl0', 'WyJhIl0', 'bnVsbA'])('refuses the cursor “%s”', async (cursor) => {
    await expect(actions({ cursor })).rejects.toMatchObject({ code: 'invalid_payload' });
  });
});

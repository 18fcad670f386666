import { tmpdir } from 'node:os';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { CrisisAnalysis } from '../../src/contract/analysis.ts';
import type { RiskLevel } from '../../src/contract/vocabulary.ts';
import { anonymizeSafely, emptyTable } from '../../src/core/anonymizer/anonymizer.ts';
import { redacted } from '../../src/core/anonymizer/safe-text.ts';
import { conversations, reviews } from '../../src/server/db/schema.ts';
import { silentLog } from '../../src/server/app/silent-log.ts';
import { createPolicies } from '../../src/server/vault/policies.ts';
import { createVerdicts, type ReviewedMessage } from '../../src/server/monitor/verdicts.ts';
import { describeOnEngines } from '../support/engines.ts';
import { addConversation, addMessage, addMessages, at, useDatabase } from './monitor-rows.ts';

const day = 24 * 60;

describeOnEngines('human verdicts as labelled lines', (engine) => {
  const database = useDatabase(engine);

  interface Given {
    label?: RiskLevel;
    ours?: RiskLevel;
    reviewed_at?: Date;
  }

  async function review(
    conversationId: number,
    messageId: number,
    { label = 'low', ours = 'high', reviewed_at = at(0) }: Given = {},
  ): Promise<void> {
    await database.db.insert(reviews).values({
      message_id: messageId,
      conversation_id: conversationId,
      detector_level: ours,
      risk_level: label,
      comment: 'she is called Ana Beatriz',
      reviewed_by: 'ana',
      reviewed_at,
    });
  }

  /** A reviewed message in a conversation of its own. */
  async function reviewed(text: string, given: Given = {}): Promise<{ conversation: number; id: number }> {
    const conversation = await addConversation(database.db);
    const id = await addMessage(database.db, conversation, { text });
    await review(conversation, id, given);
    return { conversation, id };
  }

  const policies = createPolicies({ dataDir: tmpdir(), log: silentLog() });

  async function read(
    options: Omit<Parameters<typeof createVerdicts>[0], 'db' | 'policies'> = {},
    { since, after = 0 }: { since?: Date; after?: number } = {},
  ) {
    const verdictsPage = createVerdicts({ db: database.db, policies, ...options });
    const verdicts: ReviewedMessage[] = [];
    let [withheld, pages] = [0, 0];
    for (let next: number | null = after; next !== null; pages += 1) {
      const page = await verdictsPage({ since, after: next });
      verdicts.push(...page.verdicts);
      withheld += page.withheld;
      ({ next } = page);
    }
    return { verdicts, withheld, pages };
  }

  const idsOf = (verdicts: ReviewedMessage[]): number[] => verdicts.map(({ message_id }) => message_id);

  it('tell what a monitor, we and the screening made of a message', async () => {
    const { db } = database;
    const conversation = await addConversation(db, { locale: 'en' });
    const analysis: CrisisAnalysis = {
      risk_level: 'high',
      confidence: 0.9,
      keywords_found: ['cannot go on'],
      requires_human: true,
      emergency_contact: false,
      analysis_details: { version: 'screening-7', score: 0.8125 },
    };
    const id = await addMessage(db, conversation, {
      text: 'I cannot go on',
      risk_level: 'critical',
      analysis,
    });
    await review(conversation, id, {
      label: 'critical',
      reviewed_at: new Date('2026-01-01T23:59:59.999Z'),
    });
    const { verdicts, withheld, pages } = await read();
    expect(verdicts.filter(({ message_id }) => message_id === id)).toEqual([
      {
        message_id: id,
        text: 'I cannot go on',
        lang: 'en',
        label: 'critical',
        our_level: 'high',
        score: 0.8125,
        version: 'screening-7',
        reviewed_at: '2026-01-01',
      },
    ]);
    expect({ withheld, pages }).toEqual({ withheld: 0, pages: 1 });
  });

  it('are null where the message keeps no figure of the screening', async () => {
    const { id } = await reviewed('bom dia');
    const { verdicts } = await read();
    expect(verdicts.find(({ message_id }) => message_id === id)).toMatchObject({
      score: null,
      version: null,
    });
  });

  it('are the newest of each message', async () => {
    const { conversation, id } = await reviewed('não sei mais', { label: 'none' });
    await review(conversation, id, { label: 'critical', reviewed_at: at(-day) });
    const found = (await read()).verdicts.filter(({ message_id }) => message_id === id);
    expect(found).toMatchObject([{ label: 'critical', reviewed_at: '2025-12-31' }]);
  });

  it('begin at a day, by the newest verdict of each message', async () => {
    const before = await reviewed('ontem', { reviewed_at: at(2 * day - 1) });
    const on = await reviewed('hoje', { reviewed_at: at(2 * day) });
    const again = await reviewed('de novo', { reviewed_at: at(0) });
    await review(again.conversation, again.id, { reviewed_at: at(3 * day) });
    const undone = await reviewed('antes', { reviewed_at: at(3 * day) });
    await review(undone.conversation, undone.id, { reviewed_at: at(0) });
    const ids = idsOf((await read({}, { since: at(2 * day) })).verdicts);
    expect(ids).toEqual([on.id, again.id]);
    expect(ids).not.toContain(before.id);
  });

  it('hold only what a person wrote, and nothing that nobody reviewed', async () => {
    const { db } = database;
    const conversation = await addConversation(db);
    const [person, ai, monitor, unreviewed] = await addMessages(db, conversation, [
      { text: 'oi' },
      { text: 'olá', sender: 'ai', author: 'ai' },
      { text: 'olá, sou eu', sender: 'monitor', author: 'monitor:1' },
      { text: 'tudo bem' },
    ]);
    for (const id of [person, ai, monitor]) await review(conversation, id ?? 0);
    const ids = idsOf((await read()).verdicts);
    expect(ids).toContain(person);
    for (const id of [ai, monitor, unreviewed]) expect(ids).not.toContain(id);
  });

  it('hold no text that was not anonymized, and no comment', async () => {
    await reviewed('escreve para maria.silva@example.org ou liga 11 98765-4321');
    const text = JSON.stringify((await read()).verdicts);
    for (const secret of ['maria.silva', 'example.org', '98765', 'Ana Beatriz'])
      expect(text).not.toContain(secret);
    expect(text).toMatch(/\[EMAIL\].*\[PHONE\]/);
  });

  it('know a name that was said elsewhere in the conversation, before or after', async () => {
    const { db } = database;
    const name = 'Zorblat';
    const alone = `the ${name.toLowerCase()} was quiet again`;
    expect(anonymizeSafely(alone, emptyTable).safe).toContain('zorblat');
    const conversation = await addConversation(db, { locale: 'en' });
    // More texts than are read at once lie between the name and where it was introduced.
    const rest = Array.from({ length: 250 }, (_, index) => ({ text: `line ${index}` }));
    const ids = await addMessages(db, conversation, [
      { text: alone },
      ...rest,
      { text: `My sister's name is ${name}.` },
      { text: alone },
    ]);
    for (const id of [ids[0], ids.at(-1)]) await review(conversation, id ?? 0);
    const found = (await read()).verdicts.filter(({ message_id }) => ids.includes(message_id));
    expect(found.map(({ text }) => text)).toEqual(
      Array.from({ length: 2 }, () => 'the [PERSON] was quiet again'),
    );
  });

  it('leave out a whole conversation of which any text cannot be anonymized', async () => {
    const { db } = database;
    const kept = await reviewed('fica');
    const conversation = await addConversation(db);
    const ids = await addMessages(db, conversation, [
      { text: 'um' },
      { text: 'breaks it', sender: 'ai', author: 'ai' },
      { text: 'dois' },
    ]);
    for (const id of [ids[0], ids[2]]) await review(conversation, id ?? 0);
    const anonymize: typeof anonymizeSafely = (text, table) =>
      text === 'breaks it'
        ? { safe: redacted, table, spans: [], failed: true }
        : anonymizeSafely(text, table);
    const { verdicts, withheld } = await read({ anonymize });
    expect(withheld).toBe(2);
    expect(idsOf(verdicts)).toContain(kept.id);
    for (const id of ids) expect(idsOf(verdicts)).not.toContain(id);
  });

  it('hold nothing of an erased conversation, whose verdicts remain to be counted', async () => {
    const { db } = database;
    const { conversation, id } = await reviewed('apaga isto');
    await db.delete(conversations).where(eq(conversations.id, conversation));
    const { verdicts, withheld } = await read();
    expect(idsOf(verdicts)).not.toContain(id);
    expect(withheld).toBe(0);
    expect(await db.select().from(reviews).where(eq(reviews.message_id, id))).toHaveLength(1);
  });

  it('hold nothing of a conversation that is erased while its page is made', async () => {
    const { db } = database;
    const kept = await reviewed('fica aqui');
    const gone = await reviewed('vai embora');
    const readTexts: string[] = [];
    const { verdicts } = await read({
      anonymize: (text, table) => {
        readTexts.push(text);
        return anonymizeSafely(text, table);
      },
      turn: async () => {
        if (readTexts.includes('vai embora'))
          await db.delete(conversations).where(eq(conversations.id, gone.conversation));
      },
    });
    expect(readTexts).toContain('vai embora');
    expect(idsOf(verdicts)).toContain(kept.id);
    expect(idsOf(verdicts)).not.toContain(gone.id);
  });

  it('come page by page, each once, in the order of the messages', async () => {
    const { db } = database;
    const [first, second] = [await addConversation(db), await addConversation(db)];
    const wanted: number[] = [];
    for (let index = 0; index < 125; index += 1)
      for (const conversation of [first, second])
        wanted.push(await addMessage(db, conversation, { text: `line ${index}` }));
    await db.insert(reviews).values(
      wanted.flatMap((message_id, index) =>
        (['none', 'medium'] as const).map((risk_level) => ({
          message_id,
          conversation_id: index % 2 === 0 ? first : second,
          detector_level: 'low' as const,
          risk_level,
          reviewed_by: 'ana',
          reviewed_at: at(0),
        })),
      ),
    );
    const { verdicts, pages } = await read({}, { after: (wanted[0] ?? 0) - 1 });
    expect(idsOf(verdicts)).toEqual(wanted);
    expect(new Set(verdicts.map(({ label }) => label))).toEqual(new Set(['medium']));
    expect(pages).toBe(3);
    // Pages without any line lead on to those that have some.
    const last = { reviewed_at: at(9 * day) };
    await review(second, wanted.at(-1) ?? 0, last);
    expect(idsOf((await read({}, { since: at(9 * day) })).verdicts)).toEqual([wanted.at(-1)]);
  });
});

import type { CrisisAnalysis } from '../../contract/analysis.ts';
import type { Locale, RiskLevel } from '../../contract/vocabulary.ts';
import { anonymizeSafely, emptyTable, type PlaceholderTable } from '../../core/anonymizer/anonymizer.ts';
import type { SafeText } from '../../core/anonymizer/safe-text.ts';
import type { Db } from '../db/database.ts';
import { createBackgroundTurns } from '../platform/background-turns.ts';
import type { Policies } from '../vault/policies.ts';
import { selectNewestVerdicts, selectPersonMessages, selectSaid, selectStanding } from './verdicts-store.ts';

// Human verdicts as labelled lines, to measure the screening by and to train it on. They leave the house, so:
// - A text is given only as SafeText, with every name that was said anywhere in its conversation known: whoever is
//   introduced in one message may be named alone in another. One text that could not be anonymized may have held
//   such a name, so nothing of its conversation is given.
// - What is erased while a page is made is not on it.

const verdictsAtOnce = 100;
const textsAtOnce = 200;

/** A message of a person with what we and what a monitor said of it. */
export interface ReviewedMessage {
  message_id: number;
  text: SafeText;
  lang: Locale;
  label: RiskLevel;
  our_level: RiskLevel;
  /** What the screening made of it; null for a message that holds no such figure. */
  score: number | null;
  version: string | null;
  /** The day, in UTC: a moment could tell whose conversation it was. */
  reviewed_at: string;
}

export interface VerdictsPage {
  verdicts: ReviewedMessage[];
  /** Reviewed messages that are not given because their conversation could not be anonymized. */
  withheld: number;
  /** To ask for what comes after; null at the end. */
  next: number | null;
}

type Found = Awaited<ReturnType<typeof selectPersonMessages>>[number];
type Verdict = Awaited<ReturnType<typeof selectNewestVerdicts>>[number];

interface VerdictsOptions {
  db: Db;
  policies: () => Policies;
  anonymize?: typeof anonymizeSafely;
  /** Awaited before each text, so that a server does what is urgent in between. */
  turn?: () => Promise<void>;
}

function screenedAs(analysis: CrisisAnalysis | null): Pick<ReviewedMessage, 'score' | 'version'> {
  const { score, version } = analysis?.analysis_details ?? {};
  return {
    score: typeof score === 'number' ? score : null,
    version: typeof version === 'string' ? version : null,
  };
}

const presentVerdict = (
  { label, our_level, reviewed_at }: Verdict,
  { id, locale, analysis }: Found,
  text: SafeText,
): ReviewedMessage => ({
  message_id: id,
  text,
  lang: locale,
  label,
  our_level,
  ...screenedAs(analysis),
  reviewed_at: reviewed_at.toISOString().slice(0, 10),
});

function byConversation(found: Found[]): Map<number, Found[]> {
  const groups = new Map<number, Found[]>();
  for (const message of found) {
    const group = groups.get(message.conversation_id);
    if (group) group.push(message);
    else groups.set(message.conversation_id, [message]);
  }
  return groups;
}

/** Makes the reading of human verdicts. */
export function createVerdicts({
  db,
  policies,
  anonymize = anonymizeSafely,
  turn = createBackgroundTurns(),
}: VerdictsOptions) {
  /** Every name and number of a conversation; undefined when one of its texts could not be read for them. */
  async function tableOf(conversationId: number): Promise<PlaceholderTable | undefined> {
    let table = emptyTable;
    for (let after = 0; ;) {
      const said = await selectSaid(db, conversationId, { after, limit: textsAtOnce });
      for (const { id, text } of said) {
        await turn();
        const anonymized = anonymize(text, table);
        if (anonymized.failed) return undefined;
        table = anonymized.table;
        after = id;
      }
      if (said.length < textsAtOnce) return table;
    }
  }

  /** The safe text of each message of one conversation; undefined when any of it could not be made. */
  async function safeTexts(
    conversationId: number,
    group: Found[],
  ): Promise<Map<number, SafeText> | undefined> {
    const table = await tableOf(conversationId);
    if (!table) return undefined;
    const texts = new Map<number, SafeText>();
    for (const { id, text } of group) {
      await turn();
      const { safe, failed } = anonymize(text, table, policies().export);
      if (failed) return undefined;
      texts.set(id, safe);
    }
    return texts;
  }

  /** The messages of these verdicts, and what must not be given of them. */
  async function present(verdicts: Map<number, Verdict>) {
    if (verdicts.size === 0) return { presented: [], withheld: 0 };
    const groups = byConversation(await selectPersonMessages(db, [...verdicts.keys()]));
    const presented: ReviewedMessage[] = [];
    let withheld = 0;
    for (const [conversationId, group] of groups) {
      const texts = await safeTexts(conversationId, group);
      if (!texts) withheld += group.length;
      for (const message of group) {
        const [verdict, text] = [verdicts.get(message.id), texts?.get(message.id)];
        if (verdict && text !== undefined) presented.push(presentVerdict(verdict, message, text));
      }
    }
    const standing = await selectStanding(db, [...verdicts.keys()]);
    const left = presented.filter(({ message_id }) => standing.has(message_id));
    return { presented: left.sort((a, b) => a.message_id - b.message_id), withheld };
  }

  /**
   * Persons’ messages after the message `after` whose newest verdict is not older than `since`, in the order of the
   * messages. A page may be empty and still have a next one. Nothing of erased conversations, and no comments.
   */
  return async function verdictsPage({
    since,
    after,
  }: {
    since?: Date | undefined;
    after: number;
  }): Promise<VerdictsPage> {
    const newest = await selectNewestVerdicts(db, after, verdictsAtOnce);
    const wanted = newest.filter(({ reviewed_at }) => !since || reviewed_at >= since);
    const { presented, withheld } = await present(new Map(wanted.map((row) => [row.message_id, row])));
    const last = newest.length < verdictsAtOnce ? undefined : newest.at(-1);
    return { verdicts: presented, withheld, next: last?.message_id ?? null };
  };
}

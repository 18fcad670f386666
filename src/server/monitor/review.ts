import type { Message } from '../../contract/conversation.ts';
import type { RouteBody } from '../../contract/routes.ts';
import { higherRisk, needsHuman, riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { presentMessage } from '../conversations/present.ts';
import { appendAudit } from '../db/audit.ts';
import type { Db, Tx } from '../db/database.ts';
import type { MessageRow } from '../db/schema.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import { AppError } from '../platform/errors.ts';
import { rooms, type Publish } from '../platform/publish.ts';
import {
  findMessage,
  findNewestVerdict,
  insertReview,
  lockRiskLevel,
  selectStandingLevels,
  selectUnreviewed,
  updateRiskLevel,
} from './review-store.ts';

// The human verdict stands beside the detector’s: a message keeps the level that the screening gave it, so
// that the screening can be measured by the verdicts. What a conversation is called follows the human, up
// and down.

interface ReviewOptions {
  db: Db;
  publish: Publish;
  clock: Clock;
  /** Tells monitors how the conversations are now. */
  tellUpdated: (conversationIds: number[]) => Promise<void>;
}

type GivenVerdict = RouteBody<'POST /chat/monitor/messages/{id}/review'>;
interface Verdict {
  risk_level: RiskLevel;
  comment: string | null;
  reviewed_by: string;
  reviewed_at: Date;
}

function messageNotFound(): AppError {
  return new AppError('not_found', 'This message does not exist (any more).');
}

/**
 * The conversation’s level after a verdict changed how one message stands from `before` to `verdict`. It rises
 * to a higher verdict at once. It comes down only when this message carried it, and then to the highest level
 * at which any of the messages still stands: a second message at the old level keeps it there.
 */
async function levelAfter(
  tx: Tx,
  conversationId: number,
  change: { current: RiskLevel; before: RiskLevel; verdict: RiskLevel },
): Promise<RiskLevel> {
  const { current, before, verdict } = change;
  if (riskRank(verdict) > riskRank(before)) return higherRisk(current, verdict);
  if (verdict === before || before !== current) return current;
  const standing = await selectStandingLevels(tx, conversationId);
  return standing.reduce(higherRisk, 'none');
}

/** Makes the verbs of the human verdict. */
export function createReviews({ db, publish, clock, tellUpdated }: ReviewOptions) {
  /** Stores the verdict and what follows from it, in one transaction; tells whether the conversation changed. */
  async function store(tx: Tx, message: MessageRow, verdict: Verdict): Promise<boolean> {
    const { id, conversation_id } = message;
    const current = await lockRiskLevel(tx, conversation_id);
    if (current === undefined) throw messageNotFound();
    const detected = message.risk_level ?? 'none';
    const before = (await findNewestVerdict(tx, id)) ?? detected;
    await insertReview(tx, { ...verdict, message_id: id, conversation_id, detector_level: detected });
    await appendAudit(tx, {
      actor: verdict.reviewed_by,
      action: 'message_reviewed',
      conversationId: conversation_id,
      details: { message_id: id, detector_level: detected, risk_level: verdict.risk_level },
    });
    const level = await levelAfter(tx, conversation_id, { current, before, verdict: verdict.risk_level });
    if (level === current) return false;
    await updateRiskLevel(tx, conversation_id, { risk_level: level, updated_at: verdict.reviewed_at });
    return true;
  }

  /** `message_updated` carries the verdict, for it is what monitors should see the message as from now on. */
  function tell({ id, conversation_id }: MessageRow, level: RiskLevel): void {
    publish({
      event: 'message_updated',
      payload: { conversation_id, message_id: id, flagged: needsHuman(level), risk_level: level },
      to: [rooms.monitors, rooms.watchers(conversation_id)],
      conversationId: conversation_id,
    });
  }

  return {
    /** Flagged messages that nobody has reviewed, newest first. */
    async flaggedMessages(limit: number): Promise<Message[]> {
      const rows = await selectUnreviewed(db, limit);
      return rows.map((row) => presentMessage(row, 'monitor'));
    },
    /**
     * Gives the verdict on a message; a later one replaces it in what is shown, the earlier stays stored.
     * @throws AppError `not_found`
     */
    async review(messageId: number, given: GivenVerdict, caller: MonitorCaller): Promise<Message> {
      const verdict: Verdict = {
        risk_level: given.risk_level,
        comment: given.comment?.trim() || null,
        reviewed_by: caller.username,
        reviewed_at: new Date(clock.now()),
      };
      const message = await findMessage(db, messageId);
      if (!message) throw messageNotFound();
      const conversationChanged = await db.transaction((tx) => store(tx, message, verdict));
      tell(message, verdict.risk_level);
      if (conversationChanged) await tellUpdated([message.conversation_id]);
      return presentMessage(message, 'monitor', verdict);
    },
  };
}

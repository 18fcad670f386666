import { higherRisk, needsHuman, type RiskLevel } from '../../contract/vocabulary.ts';
import { parseScreeningState } from '../../core/screening/state.ts';
import { decideOpinion, stateAfterRaise, type Opinion } from '../../core/screening/second-opinion.ts';
import type { AlertChange, Alerts } from '../alerts/alerts.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { lockConversation, updateConversation } from '../conversations/locking.ts';
import { appendMessage, updateAssessment } from '../conversations/message-log.ts';
import type { Db, Tx } from '../db/database.ts';
import type { ConversationRow, MessageRow } from '../db/schema.ts';
import type { Log } from '../platform/log.ts';
import { rooms, type Publish } from '../platform/publish.ts';
import type { Decide } from './decide.ts';
import type { AskedMessage } from './opinion-queue.ts';
import { countCalls, findUnreviewed } from './opinion-store.ts';
import { publishMessage } from './publish.ts';

// What a second opinion does, decided under the conversation’s row lock like everything a message does. Where
// it calls a human, the alert, its signal and its escalation job are stored in the transaction that raises the
// message, and the person gets the fixed words with the crisis lines, as after any message of that level.

interface RaiseOpinionOptions {
  db: Db;
  alerts: Pick<Alerts, 'apply' | 'tell'>;
  conversations: Pick<Conversations, 'tellUpdated'>;
  decide: Pick<Decide, 'takeNotice'>;
  publish: Publish;
  log: Log;
}

/** What became of an opinion. `left`: the conversation is erased or ended, or a monitor judged the message. */
export type OpinionEffect = 'raised' | 'agreed' | 'lower' | 'capped' | 'left';

interface Raised {
  message: MessageRow;
  level: RiskLevel;
  /** What monitors see of the conversation changed. */
  visiblyChanged: boolean;
  notice: MessageRow | undefined;
  alert: AlertChange | undefined;
}

/** Whether opinions still count there: who ended the conversation has judged it. */
export const isUnderWay = ({ status }: Pick<ConversationRow, 'status'>): boolean =>
  status === 'active' || status === 'escalated';

export function createRaiseOpinion({ db, alerts, conversations, decide, publish, log }: RaiseOpinionOptions) {
  /** Calls a human: the alert, and the fixed words when they are due. */
  async function callHuman(tx: Tx, next: ConversationRow, { message, level }: Raised) {
    const due = decide.takeNotice(next, level, new Date());
    const { analysis, text, id: messageId } = message;
    if (!analysis) throw new Error('A message was raised without an analysis.');
    const alert = await alerts.apply(tx, next, { type: 'second_opinion', level, messageId, analysis, text });
    const notice = due && (await appendMessage(tx, due));
    return { alert, notice };
  }

  async function storeRaised(tx: Tx, row: ConversationRow, message: MessageRow): Promise<Raised> {
    const level = message.risk_level ?? 'none';
    const next: ConversationRow = {
      ...row,
      risk_level: higherRisk(row.risk_level, level),
      screening_state: stateAfterRaise(parseScreeningState(row.screening_state), level),
      updated_at: new Date(),
    };
    const visiblyChanged = next.risk_level !== row.risk_level;
    const raised: Raised = { message, level, visiblyChanged, notice: undefined, alert: undefined };
    const called = message.flagged ? await callHuman(tx, next, raised) : {};
    const { risk_level, screening_state, updated_at, last_notice_at, last_notice_level } = next;
    await updateAssessment(tx, message.id, message);
    await updateConversation(tx, row.id, {
      risk_level,
      screening_state,
      updated_at,
      last_notice_at,
      last_notice_level,
    });
    return { ...raised, ...called };
  }

  async function store(
    tx: Tx,
    asked: AskedMessage,
    opinion: Opinion,
  ): Promise<{ effect: OpinionEffect; raised?: Raised }> {
    const row = await lockConversation(tx, asked.conversationId);
    const message = row && isUnderWay(row) ? await findUnreviewed(tx, asked) : undefined;
    if (!row || !message?.analysis) return { effect: 'left' };
    const calls = await countCalls(tx, row.id, new Date());
    const decision = decideOpinion(message.analysis, opinion, calls);
    if (decision.outcome !== 'raised') return { effect: decision.outcome };
    const { analysis } = decision;
    const level = analysis.risk_level;
    const assessed = { ...message, analysis, risk_level: level, flagged: needsHuman(level) };
    return { effect: 'raised', raised: await storeRaised(tx, row, assessed) };
  }

  /** After commit, the alert first. Never throws: what could not be told is in the database. */
  function tell({ message, level, visiblyChanged, notice, alert }: Raised): void {
    const { id, conversation_id } = message;
    alerts.tell([alert]);
    publish({
      event: 'message_updated',
      payload: { conversation_id, message_id: id, flagged: message.flagged, risk_level: level },
      to: [rooms.monitors, rooms.watchers(conversation_id)],
      conversationId: conversation_id,
    });
    if (notice) publishMessage(publish, notice);
    if (visiblyChanged)
      void conversations
        .tellUpdated([conversation_id])
        .catch((error: unknown) => log.warn('tell_updated_failed', {}, error));
  }

  /** Lets an opinion count. A second time, for the same message, it changes nothing. */
  return async function raiseOpinion(asked: AskedMessage, opinion: Opinion): Promise<OpinionEffect> {
    const { effect, raised } = await db.transaction((tx) => store(tx, asked, opinion));
    if (raised) tell(raised);
    return effect;
  };
}
export type RaiseOpinion = ReturnType<typeof createRaiseOpinion>;

import type { Message } from '../../contract/conversation.ts';
import { riskLevels } from '../../contract/vocabulary.ts';
import type { AuditEntry } from './audit-words.ts';

type Review = NonNullable<Message['review']>;

/** The newest verdict on each message that the timeline tells of, without its comment. */
function newestVerdicts(timeline: readonly AuditEntry[]): Map<number, Review> {
  const verdicts = new Map<number, Review>();
  for (const { action, actor, at, details } of timeline) {
    const level = riskLevels.find((one) => one === details['risk_level']);
    const messageId = details['message_id'];
    if (action !== 'message_reviewed' || !level || typeof messageId !== 'number') continue;
    verdicts.set(messageId, { risk_level: level, comment: null, reviewed_by: actor ?? '', reviewed_at: at });
  }
  return verdicts;
}

function newer(own: Review | undefined, told: Review): Review {
  if (!own) return told;
  const isSame = own.risk_level === told.risk_level && own.reviewed_by === told.reviewed_by;
  return isSame || Date.parse(own.reviewed_at) >= Date.parse(told.reviewed_at) ? own : told;
}

/**
 * The messages with their newest human verdict. A message comes without it unless it was this page that gave it;
 * the timeline, oldest first, tells of all.
 */
export function withVerdicts(
  messages: readonly Message[],
  timeline: readonly AuditEntry[],
): readonly Message[] {
  const verdicts = newestVerdicts(timeline);
  if (verdicts.size === 0) return messages;
  return messages.map((message) => {
    const told = verdicts.get(message.id);
    if (!told) return message;
    const review = newer(message.review, told);
    return review === message.review ? message : { ...message, review };
  });
}

// What the console says of who answers a person, and of what that means for the monitor who reads.
import type { ConversationStatus } from '../../contract/vocabulary.ts';
import { fill } from '../shared/language.ts';
import type { MonitorTexts } from './texts.ts';

export interface Hold {
  by: 'mine' | 'another' | 'nobody';
  /** Who else holds it. */
  name: string;
  /** Undefined until the conversation is read. */
  status: ConversationStatus | undefined;
  /** Whose words answer where nobody holds it; undefined before that is known. */
  voice: 'ai' | 'guided' | undefined;
  /** An answer is on its way. */
  isAnswering: boolean;
}

/** Who answers, in a few words; none before it is known. */
export function whoAnswers(texts: MonitorTexts, { by, name, status, voice }: Hold): string {
  if (by === 'mine') return texts.heldByYou;
  if (by === 'another') return fill(texts.heldBy, { name });
  if (status === undefined) return '';
  if (status === 'closed') return texts.room.nobodyAnswers;
  if (status === 'resolved') return texts.room.automaticLater;
  // An AI is told of only where one is known to answer.
  return voice === 'ai' ? texts.withAi : texts.withAutomatic;
}

/** Whose hands a conversation is in, for the monitor who reads. */
export function heldBy(holder: string | null | undefined, username: string): Hold['by'] {
  if (!holder) return 'nobody';
  return holder === username ? 'mine' : 'another';
}

/**
 * Who is there for the person of an alert that nobody has seen: a new crisis opens it again though somebody holds
 * the conversation, when they have no connection.
 */
export function whoHasUnseen(texts: MonitorTexts, { by, name }: Pick<Hold, 'by' | 'name'>): string {
  if (by === 'nobody') return texts.nobodyHas;
  const holder = by === 'mine' ? texts.heldByYou : fill(texts.heldBy, { name });
  return `${holder}, ${texts.notSeen}`;
}

/** Why there is no field to write in, and what would bring one. */
export function whyReadOnly(texts: MonitorTexts, { by, name, status, isAnswering }: Hold): string {
  if (by === 'another') return fill(texts.room.readOnly, { name });
  if (status === undefined) return texts.loading;
  if (status === 'closed') return texts.room.closedHint;
  if (status === 'resolved') return texts.room.resolvedHint;
  return isAnswering ? texts.room.takeInterrupts : `${texts.heldFirst} ${texts.takeStops}`;
}

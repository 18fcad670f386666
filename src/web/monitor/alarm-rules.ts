import { riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import type { Tone } from './tones.ts';

/** What an alert can sound like. */
export type AlertTone = Exclude<Tone, 'lost'>;

/** What sounded last for each conversation. */
export type SoundMemory = ReadonlyMap<number, { at: number; tone: AlertTone }>;

const tones: readonly AlertTone[] = ['asked', 'high', 'critical'];
const quietMs = 60_000;
const remembered = 500;

/** Medium and lower never raise an alert, so what is not high or critical is somebody asking. */
export function toneOf(level: RiskLevel): AlertTone {
  if (level === 'critical') return 'critical';
  return riskRank(level) >= riskRank('high') ? 'high' : 'asked';
}

/**
 * Whether an alert is to be heard: the same conversation not again within a minute, unless it got worse. Returns
 * the memory to keep, or undefined for silence.
 */
export function hear(
  memory: SoundMemory,
  { conversationId, tone, at }: { conversationId: number; tone: AlertTone; at: number },
): SoundMemory | undefined {
  const last = memory.get(conversationId);
  const isWorse = !last || tones.indexOf(tone) > tones.indexOf(last.tone);
  if (!isWorse && at - last.at < quietMs) return undefined;
  const next = new Map(memory);
  next.delete(conversationId);
  return new Map([...next, [conversationId, { at, tone }] as const].slice(-remembered));
}

interface Told {
  alert_id: string;
  escalation_step: number;
  replayed?: true;
}

/**
 * Whether an alert that is told once more, because the console joined again, was known here as it is, or is in
 * somebody's hands already.
 */
export function isOldNews(
  told: Told,
  known: Pick<Told, 'escalation_step'> | undefined,
  isAcknowledged = false,
): boolean {
  if (told.replayed !== true) return false;
  return isAcknowledged || (known !== undefined && known.escalation_step >= told.escalation_step);
}

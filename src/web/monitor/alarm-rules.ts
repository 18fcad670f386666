import { riskRank, type RiskLevel } from '../../contract/vocabulary.ts';

export type Tone = 'critical' | 'high' | 'asked';

/** What sounded last for each conversation. */
export type SoundMemory = ReadonlyMap<number, { at: number; tone: Tone }>;

const tones: readonly Tone[] = ['asked', 'high', 'critical'];
const quietMs = 60_000;
const remembered = 500;

/** Medium and lower never raise an alert, so what is not high or critical is somebody asking. */
export function toneOf(level: RiskLevel): Tone {
  if (level === 'critical') return 'critical';
  return riskRank(level) >= riskRank('high') ? 'high' : 'asked';
}

/**
 * Whether an alert is to be heard: the same conversation not again within a minute, unless it got worse. Returns
 * the memory to keep, or undefined for silence.
 */
export function hear(
  memory: SoundMemory,
  { conversationId, tone, at }: { conversationId: number; tone: Tone; at: number },
): SoundMemory | undefined {
  const last = memory.get(conversationId);
  const isWorse = !last || tones.indexOf(tone) > tones.indexOf(last.tone);
  if (!isWorse && at - last.at < quietMs) return undefined;
  const next = new Map(memory);
  next.delete(conversationId);
  return new Map([...next, [conversationId, { at, tone }] as const].slice(-remembered));
}

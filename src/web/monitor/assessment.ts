import type { Message } from '../../contract/conversation.ts';
import { riskLevels, type RiskLevel } from '../../contract/vocabulary.ts';

/** How sure the detector was, as a reader needs it. */
export type Sureness = 'low' | 'fair' | 'high';

/** What the screening said of one message; of an unscreened one everything is empty. */
export interface Assessment {
  /** The detector’s level, which a verdict does not change. */
  detected: RiskLevel | undefined;
  /** The person’s own words that led to it. */
  words: readonly string[];
  /** Names of rules that looked at the conversation around it. */
  rules: readonly string[];
  sureness: Sureness | undefined;
  opinion: { level: RiskLevel | undefined; reason: string } | undefined;
  hasFailed: boolean;
}

const fairlySure = 0.5;
const verySure = 0.8;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const levelOf = (value: unknown): RiskLevel | undefined => riskLevels.find((level) => level === value);

function surenessOf(confidence: unknown): Sureness | undefined {
  if (typeof confidence !== 'number') return undefined;
  if (confidence >= verySure) return 'high';
  return confidence >= fairlySure ? 'fair' : 'low';
}

function opinionOf(value: unknown): Assessment['opinion'] {
  if (!isRecord(value)) return undefined;
  const reason = typeof value['reason'] === 'string' ? value['reason'] : '';
  return { level: levelOf(value['level']), reason };
}

/** Reads what the screening left in a message, whatever shape it has. */
export function assessmentOf({ extra_data, risk_level }: Message): Assessment {
  const stored = extra_data?.['crisis_analysis'];
  const analysis = isRecord(stored) ? stored : {};
  const found = analysis['analysis_details'];
  const details = isRecord(found) ? found : {};
  return {
    detected: levelOf(analysis['risk_level']) ?? risk_level ?? undefined,
    words: strings(analysis['keywords_found']),
    rules: strings(details['rules']),
    sureness: surenessOf(analysis['confidence']),
    opinion: opinionOf(details['second_opinion']),
    hasFailed: details['error'] === 'screening_failed',
  };
}

/** The level that counts: a human’s verdict before the detector’s. */
export function standingLevel(message: Message): RiskLevel {
  return message.review?.risk_level ?? message.risk_level ?? 'none';
}

/** What became of a reply of the AI, by its name on the wire. */
export function replyOutcome({ extra_data }: Message): string | undefined {
  const outcome = extra_data?.['reply_outcome'];
  return typeof outcome === 'string' ? outcome : undefined;
}

/** Whether the level was changed by something that this page has not read: a verdict or a second look. */
export function isStale(message: Message): boolean {
  if (message.sender !== 'user' || message.risk_level === null) return false;
  const { detected } = assessmentOf(message);
  return message.risk_level !== detected && message.risk_level !== message.review?.risk_level;
}

// The words of the wire that values are made of. The web apps import this file, and hardly any other value of the
// contract, so it stays free of schemas and libraries.

/** Need of a human, lowest first; the order is the meaning. */
export const riskLevels = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Where leaving quickly goes when the operator chose no page. */
export const neutralPage = 'https://www.wikipedia.org/';

export const locales = ['pt', 'en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** Stands where people see a monitor’s name, for one who has given none: a username is not for them. */
export const teamName: Readonly<Record<Locale, string>> = { pt: 'Equipe', en: 'Team', es: 'Equipo' };

/** Who answers: a model (`ollama`, `openai`), the built-in replies (`guided`) or a human (`monitor`). */
export const modes = ['ollama', 'openai', 'guided', 'monitor'] as const;
export type Mode = (typeof modes)[number];
export type AiMode = Exclude<Mode, 'monitor'>;

export const conversationStatuses = ['active', 'escalated', 'resolved', 'closed'] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];

export const senders = ['user', 'ai', 'monitor', 'system'] as const;
export type Sender = (typeof senders)[number];

export const alertKinds = ['crisis', 'human_requested'] as const;
export type AlertKind = (typeof alertKinds)[number];

export const alertStatuses = ['open', 'acknowledged', 'resolved'] as const;
export type AlertStatus = (typeof alertStatuses)[number];

export const roles = ['monitor', 'admin'] as const;
export type Role = (typeof roles)[number];

export const outcomes = [
  'supported',
  'referred',
  'emergency_services',
  'no_response',
  'false_alarm',
  'other',
] as const;
export type Outcome = (typeof outcomes)[number];

export const errorCodes = [
  'unauthenticated',
  'forbidden',
  'not_found',
  'invalid_payload',
  'too_large',
  'rate_limited',
  'conflict',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Position of a level in {@link riskLevels}: 0 (`none`) to 4 (`critical`). */
export function riskRank(level: RiskLevel): number {
  return riskLevels.indexOf(level);
}

/** The higher of two levels. */
export function higherRisk(a: RiskLevel, b: RiskLevel): RiskLevel {
  return riskRank(a) >= riskRank(b) ? a : b;
}

/** Whether a level puts a human in front of the conversation: `high` or `critical`. */
export function needsHuman(level: RiskLevel): boolean {
  return riskRank(level) >= riskRank('high');
}

/** How long a password may be, in bytes of UTF-8: bcrypt silently ignores what lies beyond. */
export const passwordBytes = { least: 8, most: 72 } as const;

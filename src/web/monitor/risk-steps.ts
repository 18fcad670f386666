import type { Message } from '../../contract/conversation.ts';
import type { RiskLevel } from '../../contract/vocabulary.ts';
import { standingLevel } from './assessment.ts';

/** The level of the person’s words from a moment on. */
export interface RiskStep {
  messageId: number;
  /** ISO 8601. */
  at: string;
  level: RiskLevel;
}

/** The level of each of the person’s screened messages, oldest first. */
export function riskSteps(messages: readonly Message[]): RiskStep[] {
  return messages
    .filter(({ sender, risk_level }) => sender === 'user' && risk_level !== null)
    .map((message) => ({ messageId: message.id, at: message.created_at, level: standingLevel(message) }));
}

/** Only where the level changes: what the chart shows, for somebody who reads instead. */
export function riskChanges(steps: readonly RiskStep[]): RiskStep[] {
  return steps.filter((step, index) => step.level !== steps[index - 1]?.level);
}

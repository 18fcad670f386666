import type { RouteResponse } from '../../contract/routes.ts';
import { outcomes, riskLevels } from '../../contract/vocabulary.ts';
import { fill } from '../shared/language.ts';
import { levelSign, outcomeWord } from './level-words.ts';
import type { MonitorTexts } from './texts.ts';

export type AuditEntry = RouteResponse<'GET /chat/monitor/conversations/{id}/timeline'>[number];

interface AuditWords {
  texts: MonitorTexts;
  /** How a username is shown. */
  nameOf: (username: string) => string;
}

function levelWord(texts: MonitorTexts, value: unknown): string {
  const level = riskLevels.find((one) => one === value);
  return level ? levelSign(texts, level).word : '–';
}

function reasonWord({ lapse }: MonitorTexts['room'], reason: unknown): string {
  return (typeof reason === 'string' && lapse[reason]) || '';
}

/** What an entry of the audit log says, as a sentence; an action without words stands by its name. */
export function auditWords({ texts, nameOf }: AuditWords, { actor, action, details }: AuditEntry): string {
  const known = texts.room.audit;
  const from = typeof details['from'] === 'string' ? nameOf(details['from']) : undefined;
  const key = from && known[`${action}_from`] ? `${action}_from` : action;
  const outcome = outcomes.find((one) => one === details['outcome']);
  return fill(known[key] ?? action, {
    name: actor === null ? texts.person : nameOf(actor),
    from: from ?? '',
    outcome: outcome ? outcomeWord(texts, outcome) : '',
    level: levelWord(texts, details['risk_level']),
    detected: levelWord(texts, details['detector_level']),
    reason: reasonWord(texts.room, details['reason']),
  }).trim();
}

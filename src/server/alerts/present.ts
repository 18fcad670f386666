import type { Alert, CrisisAlert } from '../../contract/alert.ts';
import type { CrisisAnalysis } from '../../contract/analysis.ts';
import { needsHuman, type RiskLevel } from '../../contract/vocabulary.ts';
import type { AlertRow } from '../db/schema.ts';
import type { SignalWithText } from './store.ts';

export function presentAlert(row: AlertRow, messageIds: number[]): Alert {
  return {
    alert_id: row.id,
    kind: row.kind,
    conversation_id: row.conversation_id,
    message_id: row.message_id,
    status: row.status,
    risk_level: row.risk_level,
    created_at: row.created_at.toISOString(),
    acknowledged_by: row.acknowledged_by,
    acknowledged_at: row.acknowledged_at?.toISOString() ?? null,
    resolved_by: row.resolved_by,
    resolved_at: row.resolved_at?.toISOString() ?? null,
    escalation_step: row.escalation_step,
    message_ids: messageIds,
    messages_count: messageIds.length,
    ...(row.erased_at ? { erased_at: row.erased_at.toISOString() } : {}),
  };
}

/** The analysis of an alert that no message raised: nothing was screened, the level is a human’s or none. */
export function bareAnalysis(level: RiskLevel): CrisisAnalysis {
  return {
    risk_level: level,
    confidence: level === 'none' ? 0 : 1,
    keywords_found: [],
    requires_human: needsHuman(level),
    emergency_contact: level === 'critical',
    analysis_details: {},
  };
}

export function presentSignal({ signal, text }: SignalWithText): CrisisAlert {
  return {
    alert_id: signal.alert_id,
    kind: signal.kind,
    conversation_id: signal.conversation_id,
    message_id: signal.message_id,
    analysis: signal.analysis,
    message: text ?? '',
    timestamp: signal.created_at.toISOString(),
    escalation_step: signal.escalation_step,
  };
}

/** An unresolved alert as a monitor gets it on joining. */
export function presentReplay(
  row: AlertRow,
  text: string | null,
  analysis: CrisisAnalysis | null,
): CrisisAlert {
  return {
    alert_id: row.id,
    kind: row.kind,
    conversation_id: row.conversation_id,
    message_id: row.message_id,
    analysis: analysis ?? bareAnalysis(row.risk_level),
    message: text ?? '',
    timestamp: row.created_at.toISOString(),
    escalation_step: row.escalation_step,
    replayed: true,
  };
}

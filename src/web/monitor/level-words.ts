import type { Alert } from '../../contract/alert.ts';
import type { Outcome, RiskLevel, ConversationStatus } from '../../contract/vocabulary.ts';
import type { MonitorTexts } from './texts.ts';

interface LevelSign {
  /** Told apart without colour. */
  shape: string;
  word: string;
  style: 'critical' | 'high' | 'asked' | 'calm';
}

const shapes: Record<RiskLevel, string> = { critical: '◆', high: '▲', medium: '●', low: '○', none: '·' };

/** A level as shape, word and colour. */
export function levelSign(texts: MonitorTexts, level: RiskLevel): LevelSign {
  const style = level === 'critical' || level === 'high' ? level : 'calm';
  return { shape: shapes[level], word: texts[`level_${level}`], style };
}

/** What an alert asks for: its level, or that somebody asked for a person. */
export function alertSign(texts: MonitorTexts, { kind, risk_level }: Alert): LevelSign {
  return kind === 'crisis' ? levelSign(texts, risk_level) : askedSign(texts);
}

export const askedSign = (texts: MonitorTexts): LevelSign => ({
  shape: '■',
  word: texts.asked,
  style: 'asked',
});

export const outcomeWord = (texts: MonitorTexts, outcome: Outcome): string => texts[`outcome_${outcome}`];

export const statusWord = (texts: MonitorTexts, status: ConversationStatus): string =>
  texts[`status_${status}`];

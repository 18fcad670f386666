import { replyLimits, type AiTurn } from './ai.ts';

export { instructionsFor } from './instructions.ts';

const latinCharsPerToken = 3;
const tokensPerTurn = 6;
const lastLatinCode = 0x24f;
/** Longest placeholder that a cut is moved behind. */
const longestPlaceholder = 40;

/**
 * Tokens of a text, estimated high: English has about 4 characters a token in common vocabularies,
 * Portuguese and Spanish a little over 3; outside the Latin script every character counts as one.
 */
export function estimateTokens(text: string): number {
  let latin = 0;
  let other = 0;
  for (const character of text) {
    if ((character.codePointAt(0) ?? 0) <= lastLatinCode) latin += 1;
    else other += 1;
  }
  return Math.ceil(latin / latinCharsPerToken) + other;
}

/** What is left for the conversation beside these instructions and the reply. */
export function historyBudget(instructions: string): number {
  return replyLimits.contextTokens - replyLimits.replyTokens - estimateTokens(instructions);
}

/**
 * The newest turns that fit the budget, in order and whole, up to the first that does not. The person's last
 * turn is always among them: where it alone is too long, its beginning is skipped (at a space, never inside a
 * placeholder), since the end of a message is what was said last.
 */
export function fitTurns(turns: readonly AiTurn[], budgetTokens: number): AiTurn[] {
  const lastPerson = turns.findLastIndex((turn) => turn.role === 'person');
  const kept: AiTurn[] = [];
  let left = budgetTokens;
  for (let index = turns.length - 1; index >= 0; index -= 1) {
    const turn = turns[index];
    if (!turn) break;
    const cost = estimateTokens(turn.text) + tokensPerTurn;
    if (cost > left) {
      if (index === lastPerson) kept.unshift(withoutBeginning(turn, left - tokensPerTurn));
      else if (index > lastPerson) continue;
      break;
    }
    left -= cost;
    kept.unshift(turn);
  }
  return kept;
}

/** The end of a turn that is too long, at least one character of it. */
function withoutBeginning(turn: AiTurn, tokens: number): AiTurn {
  const { text } = turn;
  let start = text.length;
  let left = tokens * latinCharsPerToken;
  while (start > 0) {
    const width = isLowSurrogate(text, start - 1) ? 2 : 1;
    left -= text.charCodeAt(start - width) <= lastLatinCode ? 1 : latinCharsPerToken;
    if (left < 0 && start < text.length) break;
    start -= width;
  }
  return { ...turn, skip: cutAtSpace(text, start) };
}

function cutAtSpace(text: string, start: number): number {
  const behind = behindPlaceholder(text, start);
  const space = text.slice(behind).search(/\s/);
  const isNear = space >= 0 && space <= longestPlaceholder && behind + space + 1 < text.length;
  return isNear && behind > 0 ? behindPlaceholder(text, behind + space + 1) : behind;
}

/** The first index behind the brackets it stands in; before them where nothing follows. */
function behindPlaceholder(text: string, start: number): number {
  const open = text.lastIndexOf('[', start - 1);
  if (start === 0 || open < 0 || start - open > longestPlaceholder) return start;
  const close = text.indexOf(']', open);
  const isInside = close >= start && close - open <= longestPlaceholder;
  if (!isInside) return start;
  return close + 1 < text.length ? close + 1 : open;
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && index > 0;
}

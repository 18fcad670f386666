import { locales, type Locale } from '../contract/vocabulary.ts';
import { hear, initialScreeningState, screen, type ScreeningState } from '../core/screening/screening.ts';
import { screenReply } from '../core/screening/screen-reply.ts';
import { answerLines, type InputRecord } from './lines.ts';

/** When the first turn is said to have come; the later ones a minute apart. Fixed, so that answers are too. */
const firstTurnAt = Date.UTC(2026, 0, 1);
const turnMs = 60_000;
const personRoles: readonly string[] = ['user', 'person'];

/** What the earlier turns leave behind: the person's own words, and what the listener asked. */
function stateAfter(turns: InputRecord['context']): { state: ScreeningState; now: number } {
  let state = initialScreeningState;
  let now = firstTurnAt;
  for (const { role, text } of turns) {
    if (personRoles.includes(role)) ({ state } = screen(text, state, now));
    else state = hear(state, text);
    now += turnMs;
  }
  return { state, now };
}

function answerMessage({ id, text, context }: InputRecord): object {
  const { state, now } = stateAfter(context);
  const { risk_level, analysis_details, ...analysis } = screen(text, state, now).analysis;
  return { id, risk_level, score: analysis_details['score'], ...analysis, analysis_details };
}

function localeOf(lang: string | undefined): Locale {
  const short = lang?.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === short) ?? 'pt';
}

function answerReply({ id, text, lang }: InputRecord): object {
  const verdict = screenReply(text, localeOf(lang));
  return { id, label: verdict.label, reason: verdict.label === 'block' ? verdict.reason : null };
}

/** Screens each line as a message of a person, or as a reply of the AI. */
export function screenLines(path: string | undefined, { replies }: { replies?: boolean }): Promise<void> {
  return replies ? answerLines(path, answerReply, ['reply', 'text']) : answerLines(path, answerMessage);
}

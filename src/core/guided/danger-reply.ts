// The built-in replies at high and critical: each answers the danger that was told. Who is dying needs a telephone
// before a question; who has said that they want to die is not asked whether they do; who is beaten, or afraid for or
// angry at somebody else, is not asked about a suicide of their own. Everybody else is asked directly.
import { pick } from './pick.ts';
import { signsIn } from './signs.ts';
import type { DangerSign, DangerWords, GuidedWords, Pair } from './wording.ts';

/** The gravest first. */
const urgentSigns = ['act', 'brink', 'otherAct'] as const;

/** The reply to `texts`, which are folded, oldest first; the same for the same request. */
export function replyInDanger(words: GuidedWords, texts: readonly string[], turn: number): string {
  const { danger } = words;
  const heard = texts.map(signsIn);
  const said = (sign: DangerSign) => heard.some((signs) => signs.has(sign));
  const honest = words.asksIfHuman.test(texts.at(-1) ?? '') ? pick(words.notHuman, turn) : undefined;
  const urgent = urgentPair(danger, heard);
  if (urgent) return [pick(urgent.first, turn), honest, pick(urgent.then, turn)].filter(Boolean).join(' ');

  const current = heard.findLast((signs) => signs.size > 0) ?? new Set<DangerSign>();
  const own = said('wantsToDie') ? danger.wantsToDie : undefined;
  const opening = honest ?? pick(current.has('wantsToDie') && own ? own.openings : danger.openings, turn);
  const about = aboutOthersIn(danger, current);
  if (about) return [opening, pick(about.first, turn), afterOthers(danger, current, turn)].join(' ');
  const ask = pick(own?.asks ?? danger.asks, turn);
  if (current.has('injury')) return [opening, pick(danger.injury, turn), ask].join(' ');
  return [opening, ask, pick(own?.steps ?? danger.steps, turn)].join(' ');
}

/** What is said about the people around: who hurts, is hurt or may be; their own death goes before a worry. */
export function aboutOthersIn(danger: DangerWords, signs: ReadonlySet<DangerSign>): Pair | undefined {
  if (signs.has('threat')) return danger.threat;
  if (signs.has('harm')) return danger.harm;
  return signs.has('other') && !signs.has('wantsToDie') && !signs.has('wish') ? danger.other : undefined;
}

/** An act goes before all else, until somebody called for help. */
function urgentPair(danger: DangerWords, heard: readonly ReadonlySet<DangerSign>[]): Pair | undefined {
  const last = (sign: DangerSign) => heard.findLastIndex((signs) => signs.has(sign));
  const act = urgentSigns.find((sign) => last(sign) >= 0);
  const called = last('called');
  if (called < 0 || urgentSigns.some((sign) => last(sign) > called)) return act && danger[act];
  return heard.findLastIndex((signs) => signs.size > 0) === called ? danger.called : undefined;
}

function afterOthers(danger: DangerWords, signs: ReadonlySet<DangerSign>, turn: number): string {
  if (signs.has('wantsToDie')) return pick(danger.wantsToDie.steps, turn);
  if (signs.has('wish')) return pick(danger.asks, turn);
  return pick(aboutOthersIn(danger, signs)?.then ?? danger.steps, turn);
}

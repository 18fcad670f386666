// What a message in danger speaks of, so that the built-in reply answers that and nothing else. People write in
// another language than their page shows, most of all in distress: every message is read in all three.
import { signsEn } from './signs-en.ts';
import { signsEs } from './signs-es.ts';
import { signsPt } from './signs-pt.ts';
import type { DangerSign, LanguageSigns } from './wording.ts';

const languages: readonly LanguageSigns[] = [signsPt, signsEn, signsEs];

/** Right before a sign, and only there: "I can't go on I want to die" denies nothing. */
const denial =
  /(?:\b(?:nao|nem|nunca|jamais|no|ni|tampoco|not|never)|n'?t)(?: (?:want|going|planning|plan|thinking|tried|gonna|to|of|about|me|eu|yo)){0,2}$/;
const clauseEnd = /[.,;!?\n]/;

/** Every sign in one folded message, in whichever language. */
export function signsIn(folded: string): ReadonlySet<DangerSign> {
  const found = new Set<DangerSign>();
  for (const { patterns } of languages) {
    for (const sign of dangerSigns) if (isSaid(patterns[sign], sign, folded)) found.add(sign);
  }
  return found;
}

const dangerSigns: readonly DangerSign[] = [
  'act',
  'brink',
  'otherAct',
  'called',
  'injury',
  'wantsToDie',
  'wish',
  'harm',
  'threat',
  'other',
];

function isSaid(pattern: RegExp, sign: DangerSign, folded: string): boolean {
  for (const match of folded.matchAll(pattern)) {
    if (denial.test(folded.slice(0, match.index).trimEnd())) continue;
    if ((sign === 'act' || sign === 'otherAct') && isLongAgo(folded, match.index)) continue;
    return true;
  }
  return false;
}

/** Nobody needs an ambulance for what happened years ago. */
function isLongAgo(folded: string, at: number): boolean {
  const before = folded.slice(0, at).split(clauseEnd).at(-1) ?? '';
  const clause = `${before}${folded.slice(at).split(clauseEnd)[0] ?? ''}`;
  return (
    languages.some(({ longAgo }) => longAgo.test(clause)) && !languages.some(({ now }) => now.test(clause))
  );
}

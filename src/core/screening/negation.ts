import type { Automaton } from './assemble.ts';
import { hasSlot, type Hit, type Reading } from './match.ts';

const maxReach = 6;
/** Verbs that begin a statement of their own. */
const finiteVerbs = new Set([
  ...'quero queria vou preciso pretendo desejo mato'.split(' '),
  ...'quiero quisiera voy necesito deseo kiero kero'.split(' '),
  ...'want wanna need going gonna wish'.split(' '),
]);
/** What may stand between a "no" and its verb. */
const clitics = new Set('me te lhe lo la mesmo realmente really actually even ever always'.split(' '));
/** After these a verb belongs to the sentence before it. */
const subordinators = new Set([
  ...'que disse digo dizer dizendo decir diciendo'.split(' '),
  ...'that think thinking say saying said mean like'.split(' '),
]);

/**
 * Whether a negation governs a hit: in the same clause before it, with only words between that carry the
 * negation on (`nao vou me matar`), or right after it at the end of the clause (`quitarme la vida no`).
 * "I can't any more I want to die" denies nothing; two negations cancel; a question "why not" denies nothing.
 */
export function isDenied(automaton: Automaton<string>, reading: Reading, hit: Hit): boolean {
  const { tokens } = reading;
  const clause = tokens[hit.first]?.clause;
  // Whatever the language of the hit: people mix them, and many words belong to two. But one letter is a word of its
  // own language alone: "n" denies in Portuguese and joins in English.
  const slotAt = (position: number, slot: string): boolean => {
    const isLetter = tokens[position]?.word.length === 1;
    for (const [language, symbol] of automaton.slotSymbols.get(slot) ?? [])
      if ((!isLetter || language === hit.language) && hasSlot(reading, position, symbol)) return true;
    return false;
  };
  if (slotAt(hit.first, 'neg')) return false;
  const endsOnNo = tokens[hit.end]?.clause === clause && tokens[hit.end + 1]?.clause !== clause;
  if (endsOnNo && slotAt(hit.end, 'neg')) return true;
  return countDenials(reading, hit, slotAt) % 2 === 1;
}

/** Negations before the hit that reach it; "I don't know I want to die" begins anew at the verb. */
function countDenials(
  { tokens }: Reading,
  hit: Hit,
  slotAt: (position: number, slot: string) => boolean,
): number {
  const wordAt = (position: number): string => tokens[position]?.word ?? '';
  const verb = clitics.has(wordAt(hit.first)) ? hit.first + 1 : hit.first;
  let isStatement = finiteVerbs.has(wordAt(verb));
  let isApart = false;
  let denials = 0;
  for (let position = hit.first - 1; position >= Math.max(0, hit.first - maxReach); position--) {
    if (tokens[position]?.clause !== tokens[hit.first]?.clause) break;
    if (slotAt(position, 'why')) return 0;
    if (slotAt(position, 'neg')) {
      if (isStatement && isApart) break;
      denials++;
    } else if (!slotAt(position, 'thru')) break;
    if (subordinators.has(wordAt(position))) isStatement = false;
    if (!clitics.has(wordAt(position))) isApart = true;
  }
  return denials;
}

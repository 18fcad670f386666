import type { Automaton } from './compile.ts';
import { hasSlot, type Hit, type Reading } from './match.ts';

const maxReach = 6;

/**
 * Whether a negation governs a hit: in the same clause before it, with only words between that carry the
 * negation on (`nao vou me matar`), or right after it at the end of the clause (`quitarme la vida no`).
 * "I can't any more I want to die" denies nothing; two negations cancel; a question "why not" denies nothing.
 */
export function isDenied(automaton: Automaton<string>, reading: Reading, hit: Hit): boolean {
  const { tokens } = reading;
  const clause = tokens[hit.first]?.clause;
  // Whatever the language of the hit: people mix them, and many words belong to two.
  const slotAt = (position: number, slot: string): boolean => {
    for (const symbol of automaton.slotSymbols.get(slot)?.values() ?? [])
      if (hasSlot(reading, position, symbol)) return true;
    return false;
  };
  if (slotAt(hit.first, 'neg')) return false;
  const endsOnNo = tokens[hit.end]?.clause === clause && tokens[hit.end + 1]?.clause !== clause;
  if (endsOnNo && slotAt(hit.end, 'neg')) return true;
  let denials = 0;
  for (let position = hit.first - 1; position >= Math.max(0, hit.first - maxReach); position--) {
    if (tokens[position]?.clause !== clause) break;
    if (slotAt(position, 'why')) return false;
    if (slotAt(position, 'neg')) denials++;
    else if (!slotAt(position, 'thru')) break;
  }
  return denials % 2 === 1;
}

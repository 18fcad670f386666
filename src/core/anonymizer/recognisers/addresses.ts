/** Street lines: "rua das Flores, 123, apto 4", "Calle Mayor 5", "12 Baker Street". */
import type { Candidate, Reading } from '../candidates.ts';
import type { Token } from '../tokens.ts';
import { PARTICLES, STOP_WORDS } from './name-words.ts';
import { wordsOf } from './words-of.ts';

const STREETS_FIRST = wordsOf(
  'rua av avenida travessa alameda rodovia praca estrada viela calle avda plaza paseo carretera carrera',
);
const STREETS_LAST = wordsOf('street st road rd avenue ave lane ln drive boulevard blvd crescent terrace');
const UNITS = wordsOf(
  `anos ano dias dia meses mes semanas semana horas hora h min minutos vezes mil reais mg ml kg anos ano dias dia
   years year yo days day months weeks hours times minutes blocks miles semanas veces horas anos pesos euros`,
);
const COMPLEMENTS = wordsOf(
  'apto ap apt apartamento casa bloco bl sala piso puerta suite unit flat depto lote quadra n no numero',
);
const MOST_WORDS = 6;

export function findAddresses({ tokens }: Reading): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    if (STREETS_FIRST.has(token.text))
      push(found, tokens, { from: index, to: endOfStreetFirst(tokens, index) });
    if (STREETS_LAST.has(token.text))
      push(found, tokens, { from: startOfStreetLast(tokens, index), to: index });
  });
  return found;
}

function push(
  found: Candidate[],
  tokens: readonly Token[],
  { from, to }: { from: number | undefined; to: number | undefined },
): void {
  if (from === undefined || to === undefined) return;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[withComplement(tokens, to)]?.end ?? start;
  found.push({ start, end, type: 'ADDRESS' });
}

function endOfStreetFirst(tokens: readonly Token[], street: number): number | undefined {
  let named: number | undefined;
  let words = 0;
  for (let index = street + 1; index <= street + MOST_WORDS + 1; index++) {
    const token = tokens[index];
    if (token === undefined || (token.gap === 'stop' && !isAbbreviation(tokens, index))) break;
    if (token.number) {
      const isDateName = PARTICLES.has(tokens[index + 1]?.text ?? '') && words === 0;
      if (isDateName) words++;
      else return words > 0 && isHouseNumber(tokens, index) ? index : named;
      continue;
    }
    if (PARTICLES.has(token.text) || COMPLEMENTS.has(token.text)) continue;
    if (!token.capital && STOP_WORDS.has(token.text)) break;
    if (token.gap === 'light' && words > 0) break;
    words++;
    if (token.capital && (named !== undefined || words === 1)) named = index;
  }
  return named;
}

/** "av. Paulista": the dot ends no sentence. */
function isAbbreviation(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && before.text.length <= 4 && (tokens[index]?.start ?? 0) - before.end <= 2;
}

function isHouseNumber(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || token.text.length > 5) return false;
  return next === undefined || next.gap === 'stop' || next.gap === 'light' || !UNITS.has(next.text);
}

function startOfStreetLast(tokens: readonly Token[], street: number): number | undefined {
  for (let index = street - 1; index >= Math.max(0, street - 4); index--) {
    const token = tokens[index];
    const after = tokens[index + 1];
    if (token === undefined || after === undefined || (after.gap !== 'space' && after.gap !== 'none'))
      return undefined;
    if (token.number) return street - index > 1 && token.text.length <= 5 ? index : undefined;
    const ordinal = after.gap === 'none' || tokens[index - 1]?.number === true;
    if (!token.capital && (STOP_WORDS.has(token.text) || UNITS.has(token.text) || !ordinal)) return undefined;
  }
  return undefined;
}

/** Takes in ", apto 42, bloco B". */
function withComplement(tokens: readonly Token[], end: number): number {
  let last = end;
  for (let round = 0; round < 3; round++) {
    const [word, value] = [tokens[last + 1], tokens[last + 2]];
    if (word === undefined || value === undefined || word.gap === 'stop' || !COMPLEMENTS.has(word.text))
      break;
    if (!(value.number || value.text.length === 1) || value.gap === 'stop') break;
    last += 2;
  }
  return last;
}

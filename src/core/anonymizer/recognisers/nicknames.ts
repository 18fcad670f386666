/** What somebody is called behind an article or "alias": "mi vecino el chino", "meu tio, o alemão", "vulgo bigode". */
import type { Candidate, Reading } from '../candidates.ts';
import { listingOf } from '../tagger/words.ts';
import type { Token } from '../tokens.ts';
import { ROMANCE_KIN } from './name-cues.ts';
import { wordsOf } from './words-of.ts';

/** Ordinary words that people are called by. What is first of all an abuse is none. */
const NICKNAMES = wordsOf(
  `chino china negro negra flaco flaca gordo gorda pelado pelada colorado colorada tano tana ruso rusa turco turca gringo gringa
   mono zurdo zurda tuerto cholo chola guero guera moreno morena pelon chato chata rengo cojo manco gallego gallega vasco
   polaco polaca japones paisa costeno pollo tigre lobo toro zorro oso pato pulga rulo rulos pecas canario cubano
   alemao alemoa japa baiano baiana gaucho gaucha mineiro mineira carioca paulista negao neguinho neguinha magrao magrelo magrela
   careca baixinho baixinha cabeca cabelo chines ceara paraiba galego galega russo portuga tatu pezao bigode barba polaca sapo
   cabeludo ruivo ruiva loirinha gordinho gordinha moreninha moreninho pretinho pretinha grandao`,
);
/** Words that say alone that a nickname follows. */
const ALIASES = wordsOf('alias vulgo apodado apodada apelidado apelidada aka');
export const NICKNAME_WORDS: ReadonlySet<string> = new Set([...NICKNAMES, ...ALIASES]);
const ARTICLES = wordsOf('o a el la');
/** "el chino de la esquina" is one of many. */
const OF = wordsOf('de do da del que');
const SHORTEST = 3;
const MOST_COMMON = 4;

export function findNicknames({ tokens, signs }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const index of signs.words.nickname) {
    const name = ALIASES.has(tokens[index]!.text)
      ? behindAlias(tokens, index)
      : isKinCalled(tokens, index)
        ? tokens[index]
        : undefined;
    if (name !== undefined) found.push({ start: name.start, end: name.end, type: 'PERSON' });
  }
  return found;
}

/** "mi hermano el flaco", "meu tio, o alemão". */
function isKinCalled(tokens: readonly Token[], at: number): boolean {
  const [name, article, kin, next] = [tokens[at]!, tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  if (article === undefined || kin === undefined || name.gap !== 'space' || !ARTICLES.has(article.text))
    return false;
  if (article.gap !== 'space' && article.gap !== 'light') return false;
  if (next?.gap === 'space' && OF.has(next.text)) return false;
  return ROMANCE_KIN.has(kin.text);
}

/** "vulgo bigode", "apelidado de o Gato". */
function behindAlias(tokens: readonly Token[], at: number): Token | undefined {
  let behind = at + 1;
  // "alias de guerra" tells which alias.
  if (tokens[behind]?.text === 'de' && tokens[at]!.text.startsWith('apelid')) behind++;
  if (ARTICLES.has(tokens[behind]?.text ?? '')) behind++;
  const name = tokens[behind];
  if (name === undefined || name.number || name.gap === 'stop' || name.text.length < SHORTEST)
    return undefined;
  return listingOf(name.text).common <= MOST_COMMON ? name : undefined;
}

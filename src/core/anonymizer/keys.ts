/** When two spellings are the same thing: "+55 11 98765-4321" and "11987654321", "JOÃO" and "joao". */
import type { EntityType } from './placeholders.ts';
import { PARTICLES } from './recognisers/name-words.ts';
import { digitsSaid, isNumberWord } from './recognisers/spelled-numbers.ts';
import { tokenize } from './tokens.ts';
import { createView } from './view.ts';

const COUNTRY_CODE = /^(?:55|351|34|52|54|56|57|51|598|44|1)/;

/** The key of a folded text; equal keys of one type share a placeholder. */
export function keyOf(type: EntityType, folded: string): string {
  switch (type) {
    case 'PHONE':
      return phoneKey(folded);
    case 'CPF':
    case 'CREDIT_CARD':
      return digitsOf(folded);
    case 'CNPJ':
    case 'IBAN':
    case 'RG':
    case 'NATIONAL_ID':
    case 'BANK_ACCOUNT':
    case 'LICENSE_PLATE':
    case 'MAC':
      return saidIn(folded) ?? folded.replace(/[^a-z0-9]+/g, '');
    case 'EMAIL':
      return emailKey(folded);
    case 'PERSON':
      return nameWords(folded).join(' ');
    default:
      return folded.replace(/\s+/g, ' ').trim();
  }
}

/** The words of a name that count when names are compared. */
export function nameWords(folded: string): string[] {
  if (isOneWord(folded)) return PARTICLES.has(folded) ? [] : [folded];
  return folded.split(/[^\p{L}']+/u).filter((word) => word !== '' && !PARTICLES.has(word));
}

/** As most names are. */
function isOneWord(folded: string): boolean {
  for (let index = 0; index < folded.length; index++) {
    const unit = folded.charCodeAt(index);
    if (unit < 97 || unit > 122) return false;
  }
  return folded !== '';
}

/** The digits where a number is said in words, or in words and figures: "nove oito 76" is 9876. */
function saidIn(folded: string): string | undefined {
  const word = /[a-z]+/.exec(folded)?.[0];
  // The letters of most numbers are no words.
  return word !== undefined && isNumberWord(word) ? digitsSaid(tokenize(createView(folded))) : undefined;
}

/** As many figures tell numbers apart, whatever words stand among them. */
const fewestFigures = 7;

function digitsOf(folded: string): string {
  const digits = saidIn(folded) ?? folded.replace(/\D+/g, '');
  return digits.length < fewestFigures ? folded : digits;
}

/** The national number, when the country code can be told apart. */
function phoneKey(folded: string): string {
  const digits = digitsOf(folded).replace(/^00/, '');
  const international = folded.startsWith('+') || folded.startsWith('00');
  const national = international || (digits.length >= 12 && digits.startsWith('55'));
  return (national ? digits.replace(COUNTRY_CODE, '') : digits).replace(/^0/, '');
}

function emailKey(folded: string): string {
  return folded
    .replace(/[ ([{<]+(?:arroba|at)[ )\]}>]+/, '@')
    .replace(/ (?:ponto|punto|dot) /g, '.')
    .replace(/ (?:underline|underscore) /g, '_')
    .replace(/ (?:hifen|traco|guion|dash) /g, '-')
    .replace(/\s+/g, '');
}

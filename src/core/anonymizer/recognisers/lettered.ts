/** Documents, plates and postcodes of letters and digits: "12345678z", "qq 12 34 56 c", "abc1d23", "sw1a 1aa". */
import type { Finding, Reading } from '../candidates.ts';
import type { EntityType } from '../placeholders.ts';
import type { Token } from '../tokens.ts';
import { isCnpj, isDni } from './checksums.ts';
import { isCif } from './european-checks.ts';
import {
  isCodiceFiscale,
  isCurp,
  isDea,
  isHetu,
  isNric,
  isRfc,
  isRg,
  isRif,
  isRut,
} from './document-checks.ts';
import { announcerAt } from './cues.ts';
import { isLetter } from '../view.ts';
import type { View } from '../view.ts';
import { emptySkeleton, indexShapes, skeletonWith } from './skeletons.ts';
import { wordsOf } from './words-of.ts';

interface LetteredKind {
  readonly type: EntityType;
  /** Of the letters and digits without what stands between them. */
  readonly shape: RegExp;
  readonly check?: (compact: string) => boolean;
  /** Words of which one must stand before it. */
  readonly cues?: ReadonlySet<string>;
  /** Without such a word it must be written in capitals. */
  readonly shouted?: boolean;
  /** Nothing else is written so: what fails the check is nobody's. */
  readonly decides?: boolean;
  /** The whole as written, where the way of writing tells. */
  readonly written?: RegExp;
}

/** Words that announce a plate. */
export const PLATE = wordsOf(
  'placa placas plate plates rego reg registration matricula matriculas patente patentes chapa chapas tablilla dominio',
);
/** What bears one. */
export const VEHICLE = wordsOf(
  `car cars van truck ute suv pickup motorbike scooter carro carros caminhao moto coche auto camioneta furgoneta camion
   taxi remis buseta guagua troca yaris corolla hilux tsuru sentra versa corsa spark aveo logan sandero duster picanto
   hyundai toyota nissan chevrolet renault peugeot mazda suzuki seat honda ford chevy fiat audi vw jeep tesla mercedes volvo
   subaru dodge vauxhall skoda citroen lorry minivan sedan bike tahoe civic fiesta astra clio transit camry gol uno palio onix
   celta`,
);
const PASSPORT = wordsOf('passaporte pasaporte passport');
const DOCUMENT = wordsOf(
  'rg cnh dl dni nie nif documento identidade identidad id license licence licencia bi cc cartao cidadao',
);

const CEDULA = wordsOf('ci cedula cedulas ced identidad carnet carne');

const WITHOUT_SPACE = /^[^ ]+$/;

const UK_AREAS =
  `ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|fk|
fy|g|gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|je|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|
ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|
wn|wr|ws|wv|yo|ze`.replaceAll('\n', '');

/** Letters, a date, and three characters more. */
const RFC = /^[a-z&]{3,4}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[a-z\d]{3}$/;

/** As people write it who do not know the last three. */
const RFC_OPEN = /^[a-z&]{3,4}\d{6}xxx$/;

/** Letters of a Medicare number of the United States, without those that look like digits. */
const MBI = '[ac-hj-kmnp-rt-y]';

/** Any plate, behind a word that announces one: "dele fhg" has no number. */
const ANY_PLATE = /^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{5,8}$/;

const UK_POSTCODE = new RegExp(`^(?:${UK_AREAS})\\d[a-z\\d]?\\d[abd-hjlnp-uw-z]{2}$`);
const UK_WRITTEN = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/;

/** In order of precedence. Shapes are bounded and have no choice that could be tried twice. */
const KINDS: readonly LetteredKind[] = [
  { type: 'RG', shape: /^[a-z]{2}\d{7,8}$/, written: /^[a-z]{2}-?\d{1,2}\.\d{3}\.\d{3}$/ },
  { type: 'RG', shape: /^\d{8}x$/, written: /^\d\d\.\d{3}\.\d{3}-x$/, check: isRg },
  { type: 'RG', shape: /^\d{7,8}x$|^[a-z]{2}\d{5,9}$/, cues: wordsOf('rg') },
  { type: 'NATIONAL_ID', shape: /^(?:\d|[xyz])\d{7}[a-z]$/, check: isDni, decides: true },
  { type: 'NATIONAL_ID', shape: /^\d{7,8}k$/, check: isRut },
  { type: 'NATIONAL_ID', shape: /^[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d$/, check: isCurp, decides: true },
  { type: 'NATIONAL_ID', shape: RFC_OPEN, cues: wordsOf('rfc') },
  { type: 'NATIONAL_ID', shape: RFC, written: /^[a-z&]+(-?)\d{6}\1[a-z\d]{3}$/, check: isRfc, decides: true },
  {
    type: 'NATIONAL_ID',
    shape: RFC,
    written: /^[a-z&]{3,4}[- ]?\d{6}[- ]?[a-z\d]{3}$/,
    check: isRfc,
    cues: wordsOf('rfc'),
    decides: true,
  },
  {
    type: 'NATIONAL_ID',
    shape: /^[vejpg]\d{9}$/,
    written: /^[vejpg](?:-?\d{8}-|-\d{8})\d$/,
    check: isRif,
    decides: true,
  },
  { type: 'NATIONAL_ID', shape: /^[vejpg]\d{9}$/, check: isRif, cues: wordsOf('rif'), decides: true },
  { type: 'NATIONAL_ID', shape: /^[stfg]\d{7}[a-z]$/, check: isNric, decides: true },
  {
    type: 'NATIONAL_ID',
    shape: /^\d{9}[\da-z]$|^\d{6}a\d{3}[\da-z]$/,
    written: /^\d{6}[-+a]\d{3}[\da-z]$/,
    check: isHetu,
    decides: true,
  },
  {
    type: 'NATIONAL_ID',
    shape: /^[a-z]{6}\d\d[a-z]\d\d[a-z]\d{3}[a-z]$/,
    check: isCodiceFiscale,
    decides: true,
  },
  {
    type: 'NATIONAL_ID',
    shape: /^(?:qq|(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z])\d{6}[a-d]$/,
  },
  { type: 'NATIONAL_ID', shape: /^[a-z]{3}[abcfghljpt][a-z]\d{4}[a-z]$/ },
  { type: 'NATIONAL_ID', shape: /^[a-z9]{5}\d[0156]\d[0-3]\d\d[a-z9]{2}\d[a-z]{2}$/, shouted: true },
  { type: 'NATIONAL_ID', shape: /^\d{7}[a-w][a-i]?$/, cues: wordsOf('pps ppsn') },
  { type: 'NATIONAL_ID', shape: /^\d{8}\d[a-z]{2}\d$/, cues: wordsOf('cc bi cidadao cartao') },
  { type: 'NATIONAL_ID', shape: /^[ve]\d{6,8}$/, written: /^[ve]-/, shouted: true },
  { type: 'NATIONAL_ID', shape: /^[ve]\d{6,8}$/, written: /^[ve]-?\d[\d.]+$/, cues: CEDULA },
  // Bolivia: the department that issued it stands behind.
  { type: 'NATIONAL_ID', shape: /^\d{5,8}(?:lp|sc|cb|or|pt|tj|ch|be|bn|pd)$/, cues: CEDULA },
  // Mexico: the key of the voter, and the number of the card.
  { type: 'NATIONAL_ID', shape: /^[a-z]{6}\d{8}[hm]\d{3}$/ },
  { type: 'NATIONAL_ID', shape: /^idmex\d{10}$/ },
  // Nicaragua: town, date of birth and a number with its letter.
  { type: 'NATIONAL_ID', shape: /^\d{13}[a-z]$/, written: /^\d{3}-\d{6}-\d{4}[a-z]$/ },
  { type: 'NATIONAL_ID', shape: /^[a-z]\d{8}$/, written: WITHOUT_SPACE, cues: wordsOf('brevete licencia') },
  { type: 'NATIONAL_ID', shape: /^[a-z]{1,3}\d{5,8}[a-z]?$/, written: WITHOUT_SPACE, cues: PASSPORT },
  { type: 'NATIONAL_ID', shape: /^[a-z]{1,2}\d{6,9}$|^[a-z]\d{14}$/, written: WITHOUT_SPACE, cues: DOCUMENT },
  { type: 'NATIONAL_ID', shape: /^[a-hjnp-suvw]\d{7}[\da-j]$/, check: isCif, cues: wordsOf('cif nif') },
  { type: 'NATIONAL_ID', shape: /^[a-z][a-z9]\d{7}$/, check: isDea, cues: wordsOf('dea') },
  { type: 'NATIONAL_ID', shape: /^[a-z]{3}\d{7}$/, written: WITHOUT_SPACE, cues: wordsOf('voter epic') },
  {
    type: 'NATIONAL_ID',
    shape: /^[a-z]{2}u?\d{8,12}$/,
    written: WITHOUT_SPACE,
    cues: wordsOf('vat iva tva'),
  },
  {
    type: 'NATIONAL_ID',
    shape: new RegExp(`^[1-9]${MBI}[\\d${MBI.slice(1)}\\d${MBI}[\\d${MBI.slice(1)}\\d${MBI}{2}\\d\\d$`),
    written: WITHOUT_SPACE,
  },
  { type: 'CNPJ', shape: /^[a-z\d]{12}\d\d$/, written: WITHOUT_SPACE, check: isCnpj },
  { type: 'CNPJ', shape: /^[a-z\d]{12}\d\d$/, check: isCnpj, cues: wordsOf('cnpj'), decides: true },
  { type: 'ADDRESS', shape: UK_POSTCODE, written: UK_WRITTEN, cues: wordsOf('postcode postal') },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{3}\d[a-j]\d\d$/ },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{3}\d{4}$/, written: /^[a-z]{3}-?\d{4}$/, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{2}\d{3}[a-z]{2}$/, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^\d{4}[b-df-hj-np-tv-z]{3}$/, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^\d[a-z]{3}\d{3}$/, written: WITHOUT_SPACE, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{2}\d{4}[a-z]{2}$/, written: /^..-\d+-..$/, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{2}\d\d[a-z]{3}$/, shouted: true },
  {
    type: 'LICENSE_PLATE',
    shape: /^[a-z]{2}\d\d[a-z\d]{2}$|^\d\d[a-z]{2}\d\d$|^\d{4}[a-z]{2}$/,
    written: /^..[- ]..[- ]..$/,
    shouted: true,
  },
  { type: 'LICENSE_PLATE', shape: /^\d{2,3}[a-z]{1,2}\d{1,6}$/, written: /^\d{2,3}-[a-z]{1,2}-\d{1,6}$/ },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{2}\d\d[a-z]{1,2}\d{4}$/, shouted: true },
  {
    type: 'LICENSE_PLATE',
    shape: ANY_PLATE,
    written: /^(?:[a-z]{1,3}|\d{1,4})(?:[- ]?(?:[a-z]{1,3}|\d{1,5})){1,3}$/,
    cues: PLATE,
  },
  {
    type: 'LICENSE_PLATE',
    shape: ANY_PLATE,
    written:
      /^(?:\d[a-z]{3}\d{3}|[a-z]{3}[- ]?\d{2,3}[- ]?[a-z]{1,2}|\d{3}[- ]?[a-z]{3}|\d[a-z]{2,3}[- ]?\d[a-z]{2})$/,
    cues: VEHICLE,
    shouted: true,
  },
  {
    type: 'LICENSE_PLATE',
    shape: ANY_PLATE,
    written:
      /^(?:(?!bmw|kia|suv|gti|ram)[a-z]{3}[- ]?\d{3,4}|[a-z]{4}[- ]?\d\d|\d{4}[- ]?[b-df-hj-np-tv-z]{3}|[cmp][- ]?\d{3}[- ]?[b-df-hj-np-tv-z]{3})$/,
    cues: VEHICLE,
    shouted: true,
  },
  {
    type: 'ADDRESS',
    shape: UK_POSTCODE,
    written: UK_WRITTEN,
  },
  {
    type: 'ADDRESS',
    shape: /^[abceghj-nprstvxy]\d[abceghj-nprstv-z]\d[abceghj-nprstv-z]\d$/,
    written: /^... ?...$/,
  },
];

const LONGEST = 18;
/** Most of what letters and digits make has none of these shapes; any short run is one of a plate. */
const kindsWith = indexShapes(KINDS, LONGEST);
const kindsButPlates = indexShapes(
  KINDS.filter(({ shape }) => shape !== ANY_PLATE),
  LONGEST,
);

const MOST_TOKENS = 8;
const LONGEST_LETTERS = 7;
const LONGEST_APART = 3;
const CUE_REACH = 6;

const MEETING = 4;

export function findLettered(reading: Reading): Finding[] {
  const found: Finding[] = [];
  let index = 0;
  for (const number of reading.signs.numbers) {
    index = Math.max(index, number - MEETING + 1);
    while (index <= number) {
      const lettered = letteredAt(reading, index);
      if (lettered !== undefined) found.push(lettered.finding);
      index = lettered?.next ?? index + 1;
    }
  }
  return found;
}

type Text = Pick<Reading, 'tokens' | 'view' | 'signs'>;

/** In small letters before a number, hardly a part of it. */
const LINKS = wordsOf('e eh es is era was');

const isLink = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === false && tokens[at + 1]?.gap === 'space' && LINKS.has(tokens[at]?.text ?? '');

/** Letters and digits meet within few tokens where such a thing begins. */
function mayBegin(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  if (token === undefined || token.gap === 'none' || token.end - token.start > 9) return false;
  if (!token.number && token.end - token.start > LONGEST_LETTERS) return false;
  for (let index = first + 1; index < Math.min(tokens.length, first + MEETING); index++) {
    const next = tokens[index];
    if (next === undefined || next.gap === 'stop' || next.gap === 'light') return false;
    if (next.number !== token.number) return true;
    if (!next.number && next.end - next.start !== LONGEST_APART) return false;
  }
  return false;
}

/** The longest that begins with a token, and the index of the token behind it. */
function letteredAt(text: Text, first: number): { finding: Finding; next: number } | undefined {
  const { tokens, signs } = text;
  if (!mayBegin(tokens, first)) return undefined;
  if (isLink(tokens, first)) {
    const behind = letteredAt(text, first + 1);
    if (behind !== undefined) return behind;
  }
  const { start } = tokens[first]!;
  const kindsOf = signs.words.plate.length > 0 ? kindsWith : kindsButPlates;
  let skeleton = emptySkeleton;
  let length = 0;
  let best: { finding: Finding; next: number } | undefined;
  for (let index = first; index < Math.min(tokens.length, first + MOST_TOKENS); index++) {
    const token = tokens[index]!;
    if (index > first && (token.gap === 'stop' || token.gap === 'light')) break;
    const units = token.end - token.start;
    // No kind has a longer row of letters, and none a longer one behind a space.
    const letters = token.number ? 0 : units;
    if (letters > LONGEST_LETTERS || (letters > LONGEST_APART && index > first && token.gap === 'space'))
      break;
    length += units;
    if (length > LONGEST) break;
    skeleton = skeletonWith(skeleton, units, token.number);
    if (index === first || tokens[index + 1]?.gap === 'none' || isWord(token)) continue;
    const kinds = kindsOf(skeleton);
    if (kinds.length === 0) continue;
    const verdict = kindOf(text, { first, last: index }, kinds);
    if (verdict === undefined) continue;
    const type = verdict === 'misfit' ? undefined : verdict;
    best = { finding: { start, end: token.end, type }, next: index + 1 };
  }
  return best;
}

/** "e", "a": one letter apart, without a capital, belongs to no document. */
const isWord = ({ text, number, gap, capital }: Token): boolean =>
  !number && text.length === 1 && gap === 'space' && !capital;

/** What the tokens from `first` to `last` are, of the kinds that they can be by where letters and digits stand. */
function kindOf(
  { tokens, view }: Text,
  { first, last }: { first: number; last: number },
  kinds: readonly LetteredKind[],
): EntityType | 'misfit' | undefined {
  const { start } = tokens[first]!;
  const { end } = tokens[last]!;
  const written = view.text.slice(start, end);
  let compact = '';
  for (let index = first; index <= last; index++) compact += tokens[index]!.text;
  let announcers: readonly string[] | undefined;
  let misfit = false;
  for (const { cues, shouted, shape, written: form, check, decides, type } of kinds) {
    if (shouted === true && !isShouted(view, start, end)) continue;
    if (!shape.test(compact) || form?.test(written) === false) continue;
    if (cues !== undefined) {
      // Few kinds get as far as this.
      announcers ??= announcersBefore(tokens, first);
      if (!announcers.some((word) => cues.has(word))) continue;
    }
    if (check?.(compact) !== false) return type;
    misfit ||= decides === true;
  }
  return misfit ? 'misfit' : undefined;
}

function isShouted({ capital, codes }: View, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (isLetter(codes[index] ?? 0) && capital[index] !== 1) return false;
  return true;
}

/** The few words before a token that may announce what it is, not across the start of a sentence. */
function announcersBefore(tokens: readonly Token[], first: number): string[] {
  const words: string[] = [];
  for (let index = first - 1; index >= Math.max(0, first - CUE_REACH); index--) {
    words.push(announcerAt(tokens, index));
    if (tokens[index]?.gap === 'stop') break;
  }
  return words;
}

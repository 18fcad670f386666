/** IBANs, the CNPJ with letters, keys, addresses of cryptocurrencies and passwords: runs of letters and digits. */
import type { Candidate, Finding, Reading } from '../candidates.ts';
import { isAlphanumeric, isDigit, isLetter } from '../view.ts';
import type { View } from '../view.ts';
import { isCnpj, isIban } from './checksums.ts';
import { isAddressForm, isCryptoAddress } from './crypto.ts';
import { wordsOf } from './words-of.ts';

const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  `ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 br29 by28 ch21 cr22 cy28 cz24 de22 dk18 do28 ee20 eg29 es24 fi18
   fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 li21 lt20 lu20
   lv21 mc27 md24 me22 mk19 mr27 mt31 mu30 nl18 no15 pk24 pl28 ps29 pt25 qa29 ro24 rs22 sa24 sc31 se24 si19 sk24
   sm27 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export function findIbans({ view: { codes, text }, tokens, signs }: Reading): Finding[] {
  if (signs.numbers.length === 0) return [];
  const found: Finding[] = [];
  for (const number of signs.numbers) {
    const country = tokens[number - 1];
    if (country?.end !== tokens[number]!.start || isAlphanumeric(codes[country.start - 1])) continue;
    const length = IBAN_LENGTHS.get(country.text);
    if (length === undefined) continue;
    const { start } = country;
    const { end, compact } = compactFrom(codes, text, { start, length });
    if (compact.length !== length) continue;
    if (isIban(compact)) found.push({ start, end, type: 'IBAN' });
    else if (!isAlphanumeric(codes[end]) && IBAN_FORM.test(text.slice(start, end)) && isMostlyDigits(compact))
      found.push({ start, end, type: undefined });
  }
  return found;
}

/** In one run or in fours: nothing else is. */
const IBAN_FORM = /^[a-z]{2}\d\d(?:[a-z\d]+|(?: [a-z\d]{4})+(?: [a-z\d]{1,4})?)$/;
const isMostlyDigits = (text: string): boolean => text.replace(/\D/g, '').length * 2 > text.length;

/** The next `length` letters and digits, with at most one space or hyphen between two of them. */
function compactFrom(
  codes: Uint16Array,
  text: string,
  { start, length }: { start: number; length: number },
): { end: number; compact: string } {
  let compact = '';
  let end = start;
  while (compact.length < length) {
    const skip = (codes[end] === 32 || codes[end] === 45) && compact !== '' ? 1 : 0;
    if (!isAlphanumeric(codes[end + skip])) break;
    compact += text.charAt(end + skip);
    end += skip + 1;
  }
  return { end, compact };
}

const KEY_BEGIN = '-----begin ';
const KEY_END = /-----end [a-z ]{0,30}-----/g;

/** Private keys in the textual encoding of RFC 7468, from one line of dashes to the other, or to the end of the text. */
export function findPrivateKeys({ view: { text } }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let start = text.indexOf(KEY_BEGIN); start !== -1; start = text.indexOf(KEY_BEGIN, start)) {
    const label = start + KEY_BEGIN.length;
    if (!/^[a-z ]{0,20}private key/.test(text.slice(label, label + 40))) {
      start = label;
      continue;
    }
    KEY_END.lastIndex = start;
    const end = KEY_END.exec(text) === null ? text.length : KEY_END.lastIndex;
    found.push({ start, end, type: 'SECRET' });
    start = end;
  }
  return found;
}

const CNPJ_SHAPE = /^[0-9a-z]{2}\.?[0-9a-z]{3}\.?[0-9a-z]{3}\/?[0-9a-z]{4}-?\d{2}$/;
const KEY_PREFIX = /^(?:sk|pk|rk|ghp|gho|ghs|glpat|xoxb|xoxp|akia|eyj)[-_a-z0-9]/;
/** A random key of PIX has the form of a UUID (RFC 9562). */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HYPHENED_MAC = /^[0-9a-f]{2}(?:-[0-9a-f]{2}){5}$|^[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$/;

const SHORTEST_CODE = 14;
/** Of letters and digits mixed; shorter ones are secrets where their field is called so. */
const SHORTEST_SECRET = 24;
const SHORTEST_NAMED = 8;

/** Looks once at each run without spaces, so the time is that of the text whatever is in it. */
export function findCodes({ view, signs }: Reading): Finding[] {
  // Signs may follow its last letter.
  if (signs.longestRun < SHORTEST_CODE - 2) return [];
  const { codes, text } = view;
  const found: Finding[] = [];
  for (let start = 0; start + SHORTEST_CODE <= codes.length;) {
    // Looked at from behind, a run that is too short spares the units in front of what ends it.
    const before = lastOther(codes, start, start + SHORTEST_CODE);
    if (before >= start) {
      start = before + 1;
      continue;
    }
    let end = start + SHORTEST_CODE;
    while (isCodeUnit(codes[end])) end++;
    const from = behindFieldName(view, start, end);
    const candidate = codeAt(view, { start: from, end, named: SECRET_FIELD.test(text.slice(start, from)) });
    if (candidate !== undefined) found.push(candidate);
    start = end + 1;
  }
  return found;
}

/** Where between two places the last unit stands that no code has; before the first where there is none. */
function lastOther(codes: Uint16Array, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && isCodeUnit(codes[at])) at--;
  return at;
}

/** Letters, digits and - _ . / + =, most of which are small letters. */
function isCodeUnit(unit: number | undefined): boolean {
  if (unit === undefined) return false;
  if (unit >= 97 && unit <= 122) return true;
  return isAlphanumeric(unit) || (unit >= 45 && unit <= 47) || unit === 95 || unit === 43 || unit === 61;
}

/** "API_KEY=…": the name of what it is, is none of it. */
function behindFieldName({ text }: View, start: number, end: number): number {
  const name = FIELD_NAME.exec(text.slice(start, Math.min(end - 2, start + longestFieldName)))?.[0] ?? '';
  return start + name.length;
}

/** A field that holds what opens something. */
const SECRET_FIELD = /key|token|secret|auth|sess|sid|bearer|jwt|cookie|passw|pwd/;
const longestFieldName = 32;
const FIELD_NAME = /^[a-z][a-z_.-]+=/;

/** What tells two files or versions apart opens nothing. */
const DIGEST = /^(?:0x)?[0-9a-f]+$/;
const DIGEST_WORD =
  /(?<![a-z])(?:commit|sha-?(?:1|256)?|md5|md5sum|checksum|digest|revision|transaction|txid|tx|hash|(?:trace|span|request|correlation)[-_ ]?id)[ :=]+(?:0x)?$/;
const longestDigestWord = 22;

/** Whether what stands there tells files, versions or requests apart. */
export const isDigest = (text: string, start: number, end: number): boolean =>
  DIGEST.test(text.slice(start, end)) &&
  DIGEST_WORD.test(text.slice(Math.max(0, start - longestDigestWord), start)) &&
  !KEPT_SECRET.test(text.slice(Math.max(0, start - longestDigestWord - 24), start));

/** What is made of a password opens as much. */
const KEPT_SECRET = /passw|senha|contrasen|clave|key|secret/;

/** With those of transactions. */
const longestRun = 66;
/** In logs, the number of something that happened. */
const EVENT =
  /(?<![a-z])(?:trace|request|span|correlation|event|job|build|run|batch)[-_ ]?(?:id)?["']?[=: ]+["']?$/;
const longestEvent = 24;

function codeAt(
  view: View,
  { start, end, named }: { start: number; end: number; named: boolean },
): Finding | undefined {
  const { text } = view;
  const seen = countUnits(view, start, end);
  if (seen.letters === 0) return undefined;
  const length = end - start;
  const last = text[end - 1] === '.' ? end - 1 : end;
  const run = length <= longestRun ? text.slice(start, last) : '';
  if (run !== '' && CNPJ_SHAPE.test(run)) {
    if (isCnpj(run.replace(/[./-]/g, ''))) return { start, end: last, type: 'CNPJ' };
    if (run.includes('/')) return { start, end: last, type: undefined };
  }
  if (UUID.test(run))
    return EVENT.test(text.slice(Math.max(0, start - longestEvent), start))
      ? undefined
      : { start, end: last, type: 'BANK_ACCOUNT' };
  if (HYPHENED_MAC.test(run)) return { start, end: last, type: 'MAC' };
  if (length >= 26 && length <= 100) {
    const address = asWritten(view, start, last);
    if (isCryptoAddress(address)) return { start, end: last, type: 'CRYPTO' };
    if (isAddressForm(address)) return { start, end: last, type: undefined };
  }
  if (run !== '' && IBAN_FORM.test(run) && IBAN_LENGTHS.get(run.slice(0, 2)) === run.length) return undefined;
  const keyed = length >= 16 && seen.digits > 0 && KEY_PREFIX.test(text.slice(start, start + 8));
  const mixed =
    length >= (named ? SHORTEST_NAMED : SHORTEST_SECRET) &&
    !isDigest(text, start, last) &&
    seen.digits >= 3 &&
    seen.letters >= 3 &&
    seen.dots === 0 &&
    !text.slice(start, end).includes('/');
  return keyed || mixed ? { start, end: last, type: 'SECRET' } : undefined;
}

function countUnits(
  { codes }: View,
  start: number,
  end: number,
): { letters: number; digits: number; dots: number } {
  const seen = { letters: 0, digits: 0, dots: 0 };
  for (let index = start; index < end; index++) {
    const unit = codes[index]!;
    if (isDigit(unit)) seen.digits++;
    else if (isLetter(unit)) seen.letters++;
    else if (unit === 46) seen.dots++;
  }
  return seen;
}

/** With its capitals again. */
function asWritten({ text, capital }: View, start: number, end: number): string {
  let written = '';
  for (let index = start; index < end; index++)
    written += capital[index] === 1 ? text.charAt(index).toUpperCase() : text.charAt(index);
  return written;
}

export const PASSWORD_WORDS = wordsOf(
  'psk secret senha password passwd passphrase passcode pwd pw pass contrasena clave passe pin memorable answer respuesta resposta seguridad seguranca',
);
const PASSWORD =
  /(?<![a-z])(?:senha|password|passwd|passphrase|passcode|pwd|pw|pass|psk|secret(?= ?=)|contrasena|clave|palavra-passe|pin)["']?(?: (?:do|da|de|del|la|wi-?fi|minha|my|mi|era|atual|actual|sera|correo|mail|banco|cajero|face|facebook|insta|instagram|gmail|tarjeta|cuenta|celular|cel|app|unica|casa|netflix|router))*(?: ?[:=] ?| (?:e|is|es|was)(?: ?: ?| ))("?[^\s]{4,128})/g;

/** Whatever it opens: the words between are few, and the value has what no word has. */
const OPEN_PASSWORD =
  /(?<![a-z])(?:senha|password|passwd|passphrase|passcode|pwd|contrasena|clave|passe)(?: [a-z][a-z\d_.-]{0,20}){1,5}? (?:e|es|is|was|era)(?: ?: ?| )("?[^\s]{6,128})/g;
const isUnlikeWords = (value: string): boolean =>
  /[a-z]/.test(value) && /\d|[a-z][$#@!%&*_+=~^][a-z]/.test(value) && !value.includes('://');

/** What stands for one, or says what it must be. */
const NO_PASSWORD = /^["']?(?:[*•x]+$|\$\{|\$\(|(?:none|null|true|false|must|should|deve|debe|required)$)/;

/** Directly behind the word: "pw hedgehog!9". */
const BARE_PASSWORD = /(?<![a-z])(?:senha|password|passwd|pwd|pw|contrasena|clave) ("?[^\s]{6,64})/g;
/** Whatever word it is. */
const MEMORABLE =
  /(?<![a-z])(?:memorable word|security answer|(?:palabra|pregunta|respuesta) (?:secreta|de seguridad)|(?:palavra|pergunta|resposta) (?:secreta|de seguranca))(?: ?: ?| (?:is|its|es|e|was|era)(?: ?: ?| ))("?[^\s]{4,64})/g;

/** "minha senha é abc123": the value must not be a word, or say after ":" that it is one. */
export function findPasswords({ view: { text }, signs }: Reading): Candidate[] {
  if (signs.words.password.length === 0) return [];
  const found: Candidate[] = [];
  for (const { index, 0: match, 1: value = '' } of text.matchAll(PASSWORD)) {
    const trimmed = value.replace(/[.,;!?"')}\]]+$/, '');
    const marked = /[:=] ?$/.test(match.slice(0, match.length - value.length));
    if (trimmed.length < 4 || !(marked || /[^a-z"']/.test(trimmed)) || NO_PASSWORD.test(trimmed)) continue;
    const end = index + match.length - value.length + trimmed.length;
    found.push({ start: end - trimmed.replace(/^"/, '').length, end, type: 'SECRET' });
  }
  for (const pattern of [OPEN_PASSWORD, BARE_PASSWORD, MEMORABLE])
    for (const { index, 0: match, 1: value = '' } of text.matchAll(pattern)) {
      const trimmed = value.replace(/[.,;!?"')}\]]+$/, '');
      const start = index + match.length - value.length;
      if (pattern === MEMORABLE || isUnlikeWords(trimmed))
        found.push({ start, end: start + trimmed.length, type: 'SECRET' });
    }
  return found;
}

/** Words of logs and of guides. */
const LOGGING_WORDS = wordsOf(
  'user login password log logged logs logging sign signed signing actor session uid',
);
export const LOGIN_WORDS: ReadonlySet<string> = new Set([
  ...wordsOf('username name usuario utilizador nick nickname'),
  ...LOGGING_WORDS,
]);
const LOGIN =
  /(?<![a-z])(?:user[ _]?name|user|login|usuario|utilizador|nick(?:name)?)["']? ?[:=] ?["']?([a-z0-9_][^\s,;:"'(){}]{1,63})/g;
/** As logs and guides say who logs in. */
const LOGGED =
  /(?<![a-z])(?:invalid user|(?:password|session opened) for(?: invalid)?(?: user)?|(?:log(?:ged|ging|s)?|sign(?:ed|s|ing)?)[ -]?(?:in|on) as|actor ?=|uid ?=|login(?= [a-z]+[-_.\d])|user ?(?:name)? (?:is|e|es)(?= [a-z]+[-_.\d])) ?["']?([a-z][\w.@-]{2,63})/g;

/** "username: ana_91", "logged in as ana91". */
export function findLogins({ view: { text }, tokens, signs }: Reading): Candidate[] {
  if (signs.words.login.length === 0) return [];
  const named = text.includes(':') || text.includes('=') ? [...text.matchAll(LOGIN)] : [];
  const isLogged = signs.words.login.some((at) => LOGGING_WORDS.has(tokens[at]!.text));
  const logged = (isLogged ? [...text.matchAll(LOGGED)] : []).filter(([, value = '']) => !ROLES.has(value));
  return [...named, ...logged].map(({ index, 0: match, 1: value = '' }) => {
    const start = index + match.length - value.length;
    return { start, end: start + value.replace(/[.!?]+$/, '').length, type: 'USERNAME' };
  });
}

/** Whoever logs in as these is nobody. */
const ROLES = wordsOf('root admin administrator guest user the my your this that our him her them');

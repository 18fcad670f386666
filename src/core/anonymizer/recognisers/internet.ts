/** E-mail addresses as such, handles, web addresses, IPv6 and MAC addresses. */
import type { Candidate, Reading } from '../candidates.ts';
import { isAlphanumeric, isDigit, isLetter } from '../view.ts';

export const MAIL_PROVIDERS: ReadonlySet<string> = new Set(
  'gmail hotmail outlook yahoo icloud live msn uol bol terra protonmail proton ig sapo ymail aol gmx'.split(
    ' ',
  ),
);

/** The last is what people write who give an example (RFC 2606). */
const ENDINGS =
  'com net org edu gov info app dev io ai br pt ar cl mx uk us ca co eu fr de it gg tv ly link site online club store xyz example';
export const DOMAIN_ENDINGS: ReadonlySet<string> = new Set(ENDINGS.split(' '));

/** Endings that are words in one of our languages: "não aguento.me ajuda". They count only before a path. */
export const WORD_ENDINGS: ReadonlySet<string> = new Set([
  'me',
  'es',
  'pe',
  'de',
  'it',
  'us',
  'ai',
  'co',
  'is',
  'to',
  'so',
]);

/** Public help, which the reply may need to name. */
const PUBLIC_HOSTS = [
  'cvv.org.br',
  '988lifeline.org',
  'samaritans.org',
  'findahelpline.com',
  'crisistextline.org',
];

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;

export function findEmails({ view: { codes, text } }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const spaced = isSpaceBefore(text, at) || text[at + 1] === ' ';
    const localEnd = isSpaceBefore(text, at) ? at - 1 : at;
    const domainStart = text[at + 1] === ' ' ? at + 2 : at + 1;
    const run = startOfRun({ codes, end: localEnd }, LONGEST_LOCAL, isLocalUnit);
    const start = run + (FIELD_NAME.exec(text.slice(run, localEnd))?.[0].length ?? 0);
    const domainEnd = endOfDomain(codes, domainStart);
    const labels = text.slice(domainStart, domainEnd).split('.');
    const known = MAIL_PROVIDERS.has(labels[0] ?? '');
    const end = known && labels.length === 1 ? endOfSlip(text, domainEnd) : domainEnd;
    const ending = labels.at(-1) ?? '';
    // With spaces it may also be a word, the sign for "at" and the end of a sentence that lacks a space.
    const complete = labels.length > 1 && (spaced ? isPlainEnding(ending) : /^[^\d_-]{2,24}$/.test(ending));
    if (start < localEnd && (known || complete)) {
      if (!SHARED.test(text.slice(start, at + 12))) found.push({ start, end, type: 'EMAIL' });
    } else if (!isAlphanumeric(codes[at - 1])) pushHandle(found, text, at);
  }
  return found;
}

/** "?email=…", and the quote that opens a string. */
const FIELD_NAME = /^(?:[a-z_]+[._])?(?:e?mail|user(?:name)?|login|to|from|correo)=(?=.)|^'+(?=.)/;
/** `git@github.com:…`: an account that everybody has. */
const SHARED = /^git@(?:github|gitlab|bitbucket|codeberg)\./;

/** "gmail,com", "gmail. com", "gmail com": slips in what cannot be anything else. */
const endOfSlip = (text: string, end: number): number =>
  end +
  (/^(?: com| ?\. ?com|, ?com|[.,](?:es|net))(?:[.,][a-z]{2})?(?![a-z])/.exec(text.slice(end, end + 12))?.[0]
    .length ?? 0);

function isSpaceBefore(text: string, at: number): boolean {
  return text[at - 1] === ' ';
}

function pushHandle(found: Candidate[], text: string, at: number): void {
  const handle = /^@[a-z0-9_][a-z0-9_.]{1,29}/.exec(text.slice(at, at + 31))?.[0].replace(/\.+$/, '');
  if (handle !== undefined && handle.length > 3 && /[a-z]/.test(handle)) {
    found.push({ start: at, end: at + handle.length, type: 'USERNAME' });
  }
}

function startOfRun(
  { codes, end }: { codes: Uint16Array; end: number },
  longest: number,
  allowed: (unit: number) => boolean,
): number {
  let start = end;
  while (start > 0 && end - start < longest && allowed(codes[start - 1] ?? 0)) start--;
  return start;
}

function isLocalUnit(unit: number): boolean {
  return isAlphanumeric(unit) || (unit < 0x80 && "._%+-'&=".includes(String.fromCharCode(unit)));
}

function isDomainUnit(unit: number | undefined): boolean {
  return isAlphanumeric(unit) || unit === 46 || unit === 45;
}

function endOfDomain(codes: Uint16Array, start: number): number {
  let end = start;
  while (end - start < LONGEST_DOMAIN && isDomainUnit(codes[end])) end++;
  while (end > start && !isAlphanumeric(codes[end - 1])) end--;
  return end;
}

const WITH_SCHEME = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]{1,4000}/g;

export function findUrls({ view: { codes, text } }: Reading): Candidate[] {
  const found: Candidate[] = [];
  if (text.includes('://') || text.includes('www.'))
    for (const { index, 0: match } of text.matchAll(WITH_SCHEME))
      pushUrl(found, text, { start: index, end: index + match.length });
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    // Most dots end a sentence; no domain does without a letter behind one.
    if (!isEndingUnit(codes[dot + 1])) continue;
    let start = dot;
    let end = dot + 1;
    while (isDomainUnit(codes[start - 1])) start--;
    while (isDomainUnit(codes[end])) end++;
    if (text[start - 1] !== '@') pushDomain(found, text, { start, end });
    dot = end;
  }
  return found;
}

const isEndingUnit = (unit: number | undefined): boolean => unit !== undefined && unit >= 97 && unit <= 122;

interface Extent {
  readonly start: number;
  readonly end: number;
}

function pushDomain(found: Candidate[], text: string, { start, end }: Extent): void {
  if (end - start > LONGEST_DOMAIN) return;
  const lead = /^[.-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const domain = text.slice(start + lead, end).replace(/[.-]+$/, '');
  const labels = domain.split('.');
  const [name = '', ending = ''] = labels.slice(-2);
  const domainEnd = start + lead + domain.length;
  const path = domainEnd === end && text[end] === '/' && /[^\s]/.test(text.charAt(end + 1));
  if (labels.includes('') || !/[a-z]/.test(name)) return;
  const accepted = path ? ANY_ENDING.test(ending) : isPlainEnding(ending);
  if (!accepted) return;
  const tail = path ? (/^\/[^\s<>"]{0,4000}/.exec(text.slice(end, end + 4001))?.[0].length ?? 0) : 0;
  pushUrl(found, text, { start: start + lead, end: domainEnd + tail });
}

/** Before a path: nobody keeps all that are given out. */
const ANY_ENDING = /^[a-z]{2,6}$/;

function isPlainEnding(ending: string): boolean {
  return DOMAIN_ENDINGS.has(ending) && !WORD_ENDINGS.has(ending);
}

function pushUrl(found: Candidate[], text: string, { start, end }: Extent): void {
  let last = end;
  while (last > start && ".,;:!?)]}'*_".includes(text.charAt(last - 1))) last--;
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/?#:]*)/.exec(
    text.slice(start, Math.min(last, start + 300)),
  )?.[1];
  if (host !== undefined && !PUBLIC_HOSTS.includes(host)) found.push({ start, end: last, type: 'URL' });
}

const COLON = 58;

/** "hwaddr=f4a99742d06b": twelve digits in one run, behind a word that says what they are. */
const ANNOUNCED_MAC =
  /(?<![a-z])(?:mac|hwaddr|bssid|ether)(?: ?(?:address|addr|endereco|direccion|id))?["']?(?: ?[:=] ?| (?:is|e|es) | )["']?((?=[a-f]*\d)[\da-f]{12})(?![a-z\d])/g;

const MAC_DIGITS = 12;
const MAC_WORDS = ['mac', 'hwaddr', 'bssid', 'ether'];

const announcedMacs = (text: string): Candidate[] =>
  [...text.matchAll(ANNOUNCED_MAC)].map(({ index, 0: match, 1: mac = '' }) => {
    const end = index + match.length;
    return { start: end - mac.length, end, type: 'MAC' };
  });

/** IPv6 and MAC addresses; IPv4 is among the numbers. */
export function findHexAddresses({ view: { codes, text }, signs }: Reading): Candidate[] {
  const mayHold = signs.longestRun >= MAC_DIGITS && MAC_WORDS.some((word) => text.includes(word));
  const found = mayHold ? announcedMacs(text) : [];
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let start = colon;
    let colons = 0;
    while (isHexUnit(codes[start - 1])) start--;
    let end = start;
    while (isHexUnit(codes[end])) if (codes[end++] === COLON) colons++;
    colon = end;
    if (colons < 2 || end - start > 45 || isLetter(codes[end] ?? 0) || isAlphanumeric(codes[start - 1]))
      continue;
    const address = text.slice(start, end).replace(/:$/, '');
    const type = hexAddressType(address);
    if (type !== undefined) found.push({ start, end: start + address.length, type });
  }
  return found;
}

function isHexUnit(unit: number | undefined): boolean {
  return unit === COLON || isDigit(unit) || (unit !== undefined && unit >= 97 && unit <= 102);
}

function hexAddressType(text: string): 'IP' | 'MAC' | undefined {
  const parts = text.split(':');
  const filled = parts.filter((part) => part !== '');
  if (parts.length === 6 && filled.every((part) => part.length === 2))
    return filled.length === 6 ? 'MAC' : undefined;
  if (filled.some((part) => part.length > 4)) return undefined;
  const shortened = text.split('::').length === 2;
  const whole = shortened
    ? filled.length >= 2 && filled.length < 8 && /[a-f]/.test(text)
    : filled.length === 8 && parts.length === 8;
  return whole ? 'IP' : undefined;
}

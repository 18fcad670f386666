/**
 * Personal data in a model's own words. A model sees placeholders only, so what it writes out of the kinds below is
 * invented or somebody else's, and is never shown. Names of people, places and organisations stay: advice needs public
 * ones ("Lei Maria da Penha", "CAPS"), and by themselves they lead to nobody.
 */
import type { CrisisLine } from '../../contract/crisis-lines.ts';
import { mergeCandidates } from './candidates.ts';
import type { Candidate, Reading } from './candidates.ts';
import { findEntities } from './detect.ts';
import { withoutAllowed } from './lists.ts';
import type { WordLists } from './lists.ts';
import type { EntityType } from './placeholders.ts';
import { readText } from './reading.ts';
import { findShapes } from './recognisers/shapes.ts';
import { wordsOf } from './recognisers/words-of.ts';

/** What leads to somebody, told by its form. Dates are of a birth only where the words say so. */
const STRANGERS: ReadonlySet<EntityType> = new Set([
  'SECRET',
  'CREDIT_CARD',
  'IBAN',
  'CRYPTO',
  'CNPJ',
  'CPF',
  'RG',
  'NATIONAL_ID',
  'BANK_ACCOUNT',
  'URL',
  'EMAIL',
  'PHONE',
  'MAC',
  'IP',
  'LICENSE_PLATE',
  'DATE_OF_BIRTH',
  'USERNAME',
  'ADDRESS',
]);

/** What may stand in a reply: anybody may call, write to and visit it. */
export interface PublicContacts {
  /** Digits. */
  readonly numbers: ReadonlySet<string>;
  /** Hosts without "www."; what lies below them is meant too. */
  readonly sites: ReadonlySet<string>;
  /** The operator's, whose allowed words stand whatever they look like. */
  readonly lists: WordLists;
}

/** Crisis lines and what the operator allows, as contacts. */
export function publicContacts(lines: readonly CrisisLine[], lists: WordLists): PublicContacts {
  const written = lines.flatMap(({ number, tel, text }) => [number, tel, text]);
  // One that a line does not have is no number: without digits everything would be public.
  const numbers = written.map((one = '') => digitsOf(one)).filter((digits) => digits !== '');
  const sites = lines.flatMap(({ url }) => (url === undefined ? [] : [hostOf(url.toLowerCase())]));
  return { numbers: new Set(numbers), sites: new Set(sites), lists };
}

export const strangerMark = '[…]';

/** The sentence with such data replaced by {@link strangerMark}; the very sentence given when it holds none. */
export function withoutStrangers(sentence: string, contacts: PublicContacts): string {
  const reading = readText(sentence);
  const { view } = reading;
  let clean = '';
  let from = 0;
  for (const { start, end } of findStrangers(reading, contacts)) {
    const first = view.origin[start] ?? 0;
    clean += sentence.slice(from, first) + strangerMark;
    from = view.origin[end] ?? sentence.length;
  }
  return from === 0 ? sentence : clean + sentence.slice(from);
}

function findStrangers(reading: Reading, contacts: PublicContacts): Candidate[] {
  const { text } = reading.view;
  const shapes = withoutAllowed(reading, findShapes(reading).shapes, contacts.lists);
  const told = findEntities(reading, new Set(), contacts.lists);
  const strangers = [
    ...shapes.filter(({ type }) => STRANGERS.has(type)),
    ...told.filter(({ type }) => TOLD.has(type)),
    ...told.filter(({ type }) => type === 'ADDRESS').flatMap((address) => houseAt(text, address)),
  ];
  return mergeCandidates(
    strangers.filter(({ start, end, type }) => !isPublic(type, text.slice(start, end), contacts)),
  );
}

/** Told by their neighbours, not by a form; the rest of what is told so is no stranger's, or too often a mistake. */
const TOLD: ReadonlySet<EntityType> = new Set(['USERNAME', 'DATE_OF_BIRTH']);

const STREETS = wordsOf(
  `rua avenida av travessa alameda praca estrada rodovia street road rd avenue ave lane drive close court crescent
   terrace calle plaza paseo camino carrera`,
);

const NUMBER_BEHIND = /^,? (?:n[.oº]{0,2} ?|numero )?\d{1,5}(?!\d)/;

/** A street with its number: alone, the one is a public place and the other anything. */
function houseAt(text: string, { start, end, type }: Candidate): Candidate[] {
  const address = text.slice(start, end);
  if (!address.split(/[^a-z]+/).some((word) => STREETS.has(word))) return [];
  if (/\d/.test(address)) return [{ start, end, type }];
  const behind = NUMBER_BEHIND.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return behind === 0 ? [] : [{ start, end: end + behind, type }];
}

function isPublic(type: EntityType, text: string, { numbers, sites }: PublicContacts): boolean {
  if (type !== 'URL') return numbers.has(digitsOf(text));
  const host = hostOf(text);
  return [...sites].some((site) => host === site || host.endsWith(`.${site}`));
}

const hostOf = (url: string): string => /^(?:[a-z]+:\/\/)?(?:www\.)?([^/?#:]*)/.exec(url)?.[1] ?? '';

const digitsOf = (text: string): string => text.replace(/\D+/g, '');

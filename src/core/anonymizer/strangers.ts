/**
 * Personal data in a model's own words. A model sees placeholders only, so a telephone number, an address of mail or a
 * document that it writes out is invented or somebody else's, and is never shown.
 */
import type { EntityType } from './placeholders.ts';
import { readText } from './reading.ts';
import { findShapes } from './recognisers/shapes.ts';

/** What only ever belongs to somebody. Dates, links and house numbers are part of ordinary advice. */
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
  'EMAIL',
  'PHONE',
  'MAC',
  'LICENSE_PLATE',
]);

export const strangerMark = '[…]';

/**
 * The sentence with such data replaced by {@link strangerMark}; the very sentence given when it holds none.
 * `publicNumbers` are digits of lines that anybody may call.
 */
export function withoutStrangers(sentence: string, publicNumbers: ReadonlySet<string>): string {
  const reading = readText(sentence);
  const { view } = reading;
  let clean = '';
  let from = 0;
  for (const { start, end, type } of findShapes(reading).shapes) {
    if (!STRANGERS.has(type) || publicNumbers.has(digitsOf(view.text.slice(start, end)))) continue;
    const first = view.origin[start] ?? 0;
    clean += sentence.slice(from, first) + strangerMark;
    from = view.origin[end] ?? sentence.length;
  }
  return from === 0 ? sentence : clean + sentence.slice(from);
}

export const digitsOf = (text: string): string => text.replace(/\D+/g, '');

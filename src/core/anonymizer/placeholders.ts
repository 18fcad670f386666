/**
 * How placeholders are written and read. What the restorer accepts and what the anonymizer must neutralise
 * when a person types it come from this one file, so that neither can drift from the other.
 */
import { foldUnit, isLetter } from './view.ts';

/** Entity types in order of precedence: the first wins where two findings have the same extent. */
export const ENTITY_TYPES = [
  'SECRET',
  'CREDIT_CARD',
  'IBAN',
  'CNPJ',
  'CPF',
  'ID',
  'URL',
  'EMAIL',
  'PHONE',
  'IP',
  'USERNAME',
  'ADDRESS',
  'PERSON',
  'TEXT',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** Types whose value is never kept: their placeholders cannot be restored by anybody. */
export const NEVER_KEPT: ReadonlySet<EntityType> = new Set(['SECRET', 'CREDIT_CARD']);

/** Names models use for a type inside brackets, folded. */
const NAMES: Readonly<Record<EntityType, readonly string[]>> = {
  SECRET: ['secret'],
  CREDIT_CARD: ['card'],
  IBAN: ['iban'],
  CNPJ: ['cnpj'],
  CPF: ['cpf'],
  ID: ['id'],
  URL: ['url', 'link'],
  EMAIL: ['email', 'correo'],
  PHONE: ['phone', 'telefone', 'telefono', 'celular'],
  IP: ['ip'],
  USERNAME: ['username', 'usuario'],
  ADDRESS: ['address', 'endereco', 'direccion', 'morada'],
  PERSON: ['person', 'pessoa', 'persona', 'nome', 'name', 'nombre'],
  TEXT: ['text', 'texto'],
};

const LONGEST_NAME = 12;
const MOST_DIGITS = 6;

export function formatPlaceholder(type: EntityType, number: number): string {
  return `[${type}_${number}]`;
}

const ALL_NAMES = [...new Set(Object.values(NAMES).flat())].join('|');

/**
 * Anything in a folded text that the restorer could take for a placeholder, whatever the table holds.
 * Wider than the restorer on purpose (no word boundaries, any case).
 */
export const PLACEHOLDER_LIKE = new RegExp(
  `\\[ ?(?:${ALL_NAMES}|credit_card)(?:\\\\?_|[ -])?\\d{1,6} ?\\]|(?:${ENTITY_TYPES.join('|').toLowerCase()})\\\\?_\\d{1,6}`,
  'g',
);

/** Which names a restorer has to know: those of the types that its table holds. */
export interface Grammar {
  readonly bracketed: Names;
  readonly bare: Names;
}

interface Names {
  readonly types: ReadonlyMap<string, EntityType>;
  readonly prefixes: ReadonlySet<string>;
}

export function createGrammar(types: Iterable<EntityType>): Grammar {
  const bracketed = new Map<string, EntityType>();
  const bare = new Map<string, EntityType>();
  for (const type of types) {
    for (const name of NAMES[type]) bracketed.set(name, type);
    bare.set(type, type);
  }
  return { bracketed: withPrefixes(bracketed), bare: withPrefixes(bare) };
}

function withPrefixes(types: ReadonlyMap<string, EntityType>): Names {
  const prefixes = new Set<string>(['']);
  for (const name of types.keys()) {
    for (let length = 1; length <= name.length; length++) prefixes.add(name.slice(0, length));
  }
  return { types, prefixes };
}

export type Reading =
  | { readonly kind: 'placeholder'; readonly end: number; readonly placeholder: string }
  /** The text ended while it could still become a placeholder. */
  | { readonly kind: 'open' }
  | { readonly kind: 'none' };

const OPEN: Reading = { kind: 'open' };
const NONE: Reading = { kind: 'none' };

/** Reads "[PERSON_1]", "[Person 1]", "[pessoa-1]", "[nome\_1]" at a "[". */
export function readBracketed(text: string, at: number, grammar: Grammar): Reading {
  const start = text[at + 1] === ' ' ? at + 2 : at + 1;
  const head = readHead(text, start, { names: grammar.bracketed, bare: false });
  if ('kind' in head) return head;
  const close = text[head.end] === ' ' ? head.end + 1 : head.end;
  if (close >= text.length) return OPEN;
  return text[close] === ']' ? { kind: 'placeholder', end: close + 1, placeholder: head.placeholder } : NONE;
}

/** Reads "PERSON_1" where a word starts: capitals only, or ordinary words of a reply would be held back. */
export function readBare(text: string, at: number, grammar: Grammar): Reading {
  const head = readHead(text, at, { names: grammar.bare, bare: true });
  if ('kind' in head) return head;
  if (head.end >= text.length) return OPEN;
  return isWordUnit(text.charCodeAt(head.end)) ? NONE : { kind: 'placeholder', ...head };
}

/** As `readBare`, for a text known to end here. */
export function readBareAtEnd(text: string, at: number, grammar: Grammar): Reading {
  const head = readHead(text, at, { names: grammar.bare, bare: true });
  return !('kind' in head) && head.end === text.length ? { kind: 'placeholder', ...head } : NONE;
}

function readHead(
  text: string,
  start: number,
  { names, bare }: { names: Names; bare: boolean },
): Reading | { readonly end: number; readonly placeholder: string } {
  const nameEnd = endOfName(text, start);
  const name = bare ? text.slice(start, nameEnd) : foldName(text, start, nameEnd);
  if (nameEnd >= text.length) return names.prefixes.has(name) ? OPEN : NONE;
  const type = names.types.get(name);
  if (type === undefined) return NONE;
  const digits = endOfSeparator(text, nameEnd, bare);
  if (digits === undefined) return NONE;
  const end = endOfDigits(text, digits);
  if (digits >= text.length) return OPEN;
  if (end === digits || end - digits > MOST_DIGITS || text[digits] === '0') return NONE;
  return { end, placeholder: formatPlaceholder(type, Number(text.slice(digits, end))) };
}

function endOfName(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= LONGEST_NAME && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function foldName(text: string, start: number, end: number): string {
  let name = '';
  for (let index = start; index < end; index++) name += String.fromCharCode(foldUnit(text.charCodeAt(index)));
  return name;
}

/** Where the digits start; models write "_", a space, "-" or nothing, and Markdown's "\_". */
function endOfSeparator(text: string, at: number, bare: boolean): number | undefined {
  const unit = text[at];
  if (unit === '_') return at + 1;
  if (unit === '\\') return at + 1 >= text.length || text[at + 1] === '_' ? at + 2 : undefined;
  if (bare) return undefined;
  return unit === ' ' || unit === '-' ? at + 1 : at;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (end - start <= MOST_DIGITS && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Letters, digits and "_": what may not stand beside a bare placeholder. */
export function isWordUnit(unit: number): boolean {
  return unit === 95 || isDigit(unit) || isLetter(unit);
}

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
  'ORGANIZATION',
  'LOCATION',
  'PERSON',
  'TEXT',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** Types whose value is never kept: their placeholders cannot be restored by anybody. */
export const NEVER_KEPT: ReadonlySet<EntityType> = new Set(['SECRET', 'CREDIT_CARD']);

/** Names models use for a type inside brackets, folded, besides its own; words apart by "_". */
const NAMES: Readonly<Record<EntityType, readonly string[]>> = {
  SECRET: [],
  CREDIT_CARD: ['card'],
  IBAN: [],
  CRYPTO: [],
  CNPJ: [],
  CPF: [],
  RG: [],
  NATIONAL_ID: ['id', 'documento', 'document'],
  BANK_ACCOUNT: ['account', 'conta', 'cuenta'],
  URL: ['link'],
  EMAIL: ['correo'],
  PHONE: ['telefone', 'telefono', 'celular', 'phone_number'],
  MAC: [],
  IP: [],
  LICENSE_PLATE: ['plate', 'placa', 'matricula', 'patente'],
  DATE_OF_BIRTH: [
    'birth_date',
    'birthdate',
    'data_de_nascimento',
    'fecha_de_nacimiento',
    'nascimento',
    'nacimiento',
  ],
  USERNAME: ['user', 'usuario', 'utilizador'],
  ADDRESS: ['endereco', 'direccion', 'morada'],
  ORGANIZATION: ['org', 'organizacao', 'organizacion', 'organisation'],
  LOCATION: ['place', 'local', 'lugar', 'cidade', 'ciudad', 'city', 'localizacao', 'ubicacion'],
  PERSON: ['pessoa', 'persona', 'nome', 'name', 'nombre'],
  TEXT: ['texto'],
};

const namesOf = (type: EntityType): string[] => [type.toLowerCase(), ...NAMES[type]];

const LONGEST_NAME = 24;
const MOST_DIGITS = 6;

export function formatPlaceholder(type: EntityType, number: number): string {
  return `[${type}_${number}]`;
}

/** "_" as models write it: also a space, a hyphen, or escaped for Markdown. */
const spaced = (name: string): string => name.replaceAll('_', String.raw`(?:\\?_|[ -])`);
const ALL_NAMES = [...new Set(ENTITY_TYPES.flatMap(namesOf))].map(spaced).join('|');

/**
 * Anything in a folded text that the restorer could take for a placeholder, whatever the table holds.
 * Wider than the restorer on purpose (no word boundaries, any case).
 */
export const PLACEHOLDER_LIKE = new RegExp(
  `\\[ ?(?:${ALL_NAMES})(?:\\\\?_|[ -])?\\d{1,6} ?\\]|(?:${ENTITY_TYPES.map((type) => spaced(type.toLowerCase())).join('|')})\\\\?_\\d{1,6}`,
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
    for (const name of namesOf(type)) bracketed.set(name, type);
    bare.set(type, type);
  }
  return { bracketed: withPrefixes(bracketed), bare: withPrefixes(bare) };
}

function withPrefixes(types: ReadonlyMap<string, EntityType>): Names {
  const prefixes = new Set<string>(['']);
  for (const name of types.keys()) {
    for (let length = 1; length <= name.length; length++) prefixes.add(name.slice(0, length));
    // A number may follow behind a separator.
    prefixes.add(`${name}_`);
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
  const { name, end: nameEnd } = readName(text, start, { names, bare });
  if (nameEnd >= text.length) return names.prefixes.has(name) ? OPEN : NONE;
  const type = names.types.get(name);
  if (type === undefined) return NONE;
  const digits = bare ? endOfUnderscore(text, nameEnd) : endOfSeparator(text, nameEnd);
  if (digits === undefined) return NONE;
  const end = endOfDigits(text, digits);
  if (digits >= text.length) return OPEN;
  if (end === digits || end - digits > MOST_DIGITS || text[digits] === '0') return NONE;
  return { end, placeholder: formatPlaceholder(type, Number(text.slice(digits, end))) };
}

/** The longest beginning that can be a name, with "_" between its words, and where it ends. */
function readName(
  text: string,
  start: number,
  { names, bare }: { names: Names; bare: boolean },
): { name: string; end: number } {
  let name = '';
  let end = start;
  while (end < text.length && name.length <= LONGEST_NAME) {
    const unit = text.charCodeAt(end);
    if (isLetter(unit)) {
      name += bare ? text[end] : String.fromCharCode(foldUnit(unit));
      end++;
      continue;
    }
    const after = bare ? endOfUnderscore(text, end) : endOfSeparator(text, end);
    if (after === undefined || after === end) break;
    // What separates the words of a name, or the name from its number: only what comes next tells.
    if (after >= text.length) return { name: `${name}_`, end: text.length };
    if (!names.prefixes.has(`${name}_`) || !isLetter(text.charCodeAt(after))) break;
    name += '_';
    end = after;
  }
  return { name, end };
}

/** Where the digits start; models write "_", a space, "-" or nothing, and Markdown's "\\_". */
function endOfSeparator(text: string, at: number): number {
  const unit = text[at];
  return endOfUnderscore(text, at) ?? (unit === ' ' || unit === '-' ? at + 1 : at);
}

function endOfUnderscore(text: string, at: number): number | undefined {
  if (text[at] === '_') return at + 1;
  return text[at] === '\\' && (at + 1 >= text.length || text[at + 1] === '_') ? at + 2 : undefined;
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

/**
 * Names of fields in forms, logs and programs: "card_number: …", "api_key=…", "payee …". They say what stands in a field,
 * are nobody's themselves and no part of it.
 */
import type { Candidate, Reading } from '../candidates.ts';
import type { EntityType } from '../placeholders.ts';
import type { View } from '../view.ts';
import { listingOf } from '../tagger/words.ts';
import { isDigest } from './codes.ts';
import { wordsOf } from './words-of.ts';

/** Words that such a name ends with, or begins with. */
const FIELD_WORDS = wordsOf(
  `id ids name names number num nr no key keys date day days time ms sec seconds type types code codes address addr phone mobile
   mail email account acct token url uri path file price qty count total status state city street zip country amount
   timeout wallet reader hash secret password pwd user login role flag level size index field table column version
   nome numero data codigo endereco telefone celular fixo senha conta cidade rua valor tipo nombre fecha direccion telefono
   clave cuenta ciudad calle apellido apellidos sobrenome`,
);
const FIELD = /^[a-z]+(?:_[a-z]+)+$/;

/** Whether words that lines join are the name of a field, and none of them is somebody's. */
function isFieldName(run: string): boolean {
  if (!FIELD.test(run)) return false;
  const words = run.split('_');
  const isNamed = FIELD_WORDS.has(words[0] ?? '') || FIELD_WORDS.has(words.at(-1) ?? '');
  return isNamed && isOrdinary(run);
}

/** "worker_processes": words of which none is a name. */
const isOrdinary = (run: string): boolean =>
  /^[a-z_]+$/.test(run) &&
  run.split('_').every((word) => {
    const { common, given, surname } = listingOf(word);
    return word.length < 3 || FIELD_WORDS.has(word) || (common > 0 && given < 3 && surname < 2);
  });

/** A field, the sign behind its name, and quotes around what it holds. */
const ASSIGNED = /^["'({[]*[a-z]+(?:_[a-z]+)* ?= ?["']*(?=[^\s"'=]{3})/;
/** A key in quotes, with a colon. */
const KEYED = /^["'({[]*[a-z]+(?:[_-][a-z]+)*["'] ?: ?["'({[]*/;
/** Signs of a program's text within what people write without any. */
const STRUCTURE = /["'] ?[:=] ?["'{]|=["']|["'], ?["']|[{}|]/;
/** What stands between such signs. */
const PARTS = /[^"'{}|=]+/g;
/** Behind the name of a field. */
const NAMING = /^["']? ?[:=]/;

/** What a candidate holds without the name of its field; nothing where that name is all that it holds. */
export function withoutFieldNames({ text }: View, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const named = candidates.map((one) => (NAMED.has(one.type) ? withoutLabel(text, one) : one));
  if (!SIGNS.some((sign) => text.includes(sign))) return named;
  let program: boolean | undefined;
  return named
    .flatMap((one) => withoutFieldName(text, one))
    .filter((one) => !(mayBeOfProgram(text, one) && (program ??= PROGRAM.test(text))));
}

const NAMED: ReadonlySet<EntityType> = new Set(['PERSON', 'ORGANIZATION', 'ADDRESS']);
/** What forms call somebody, in front of the name. */
const LABEL =
  /^(?:beneficiary|payee|payer|employer|employee|patient|traveller|traveler|customer|client|holder|insured|tenant|titular|beneficiari[oa]|favorecid[oa]|remitente|remetente|fornecedor|proveedor|cliente|paciente|destinatari[oa])(?: ?[:-])? (?=\S)/;
/** Behind the name of a firm: what its number is called. */
const FIRM_NUMBER = /, ?(?:cnpj|nif|cif|rfc|rut|ruc|cuit|vat)(?![a-z])[^\n]*$/;

function withoutLabel(text: string, one: Candidate): Candidate {
  const run = text.slice(one.start, one.end);
  const label = LABEL.exec(run)?.[0].length ?? 0;
  const tail = one.type === 'ORGANIZATION' ? (FIRM_NUMBER.exec(run)?.[0].length ?? 0) : 0;
  return label + tail === 0 ? one : { ...one, start: one.start + label, end: one.end - tail };
}

/** Without any of these no text has a field, and none has the digest of a file. */
const SIGNS = ['=', '_', '{', '|', '":', '" :', "':", "' :", 'md5', 'sha'];
const longestRun = 200;

function withoutFieldName(text: string, one: Candidate): Candidate[] {
  if (one.type === 'URL' || one.end - one.start > longestRun) return [one];
  const run = text.slice(one.start, one.end);
  const name = (ASSIGNED.exec(run) ?? KEYED.exec(run))?.[0].length ?? 0;
  if (name > 0) return name === run.length ? [] : withoutFieldName(text, { ...one, start: one.start + name });
  if (one.type === 'SECRET')
    return isOnlyName(text, one) || DIGEST_NAME.test(run) || isDigest(text, one.start, one.end) ? [] : [one];
  if (one.type === 'USERNAME')
    return isOnlyName(text, one) || isSet(text, one) || NOBODYS.test(run) ? [] : [one];
  return STRUCTURE.test(run) ? partsOf(text, one) : [one];
}

/** `"last_name" must not be null`, "order_id,qty,price", "card_number: …": a field where such a name stands. */
function isOnlyName(text: string, { start, end }: Candidate): boolean {
  const run = /^["'`{[(]*([a-z_]+)(?:,[a-z_]+)*["'`)\]}:]*$/.exec(text.slice(start, end));
  if (run === null || !isFieldName(run[1] ?? '')) return false;
  const isQuoted = QUOTES.has(text.charAt(start - 1)) && QUOTES.has(text.charAt(end));
  return isQuoted || /[,"'`:]/.test(run[0]) || /^["'`]? ?[:=|]|^,\S/.test(text.slice(end, end + 3));
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", '`']);

/** "max_connections = 250". */
const isSet = (text: string, { start, end }: Candidate): boolean =>
  /^[a-z_]+$/.test(text.slice(start, end)) && /^["']? ?=/.test(text.slice(end, end + 3));

const DIGEST_NAME = /^(?:md5|sha\d{0,3})(?:sum)?$/;
/** What numbers things, tells files or days apart, and fields that hold nothing. */
const NOBODYS = /^[\d/.:-]+$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^[\da-f]{32,}$|^[a-z_]+=$/;

/** Signs of a program, a log or its settings, which chat hardly has. */
const PROGRAM =
  /[a-z_\d]=[^\s=]|[{}]|[a-z]\.[a-z]+\(|[a-z_]\(\)|=>|::|[a-z]\/\d+\.\d|\.(?:py|js|ts|java|csv|sql|conf|log)(?![a-z])/;

/** Whether what was taken for a user name is a part of a program, if the text is one. */
function mayBeOfProgram(text: string, { start, end, type }: Candidate): boolean {
  if (type !== 'USERNAME') return false;
  const run = text.slice(start, end);
  return !run.includes('@') && (isOrdinary(run) || /[/()[\]{}]/.test(run));
}

/** What quotes and brackets part, without names of fields: each part that says something. */
function partsOf(text: string, one: Candidate): Candidate[] {
  const run = text.slice(one.start, one.end);
  return [...run.matchAll(PARTS)].flatMap(({ index, 0: part }) => {
    const held = part.replace(/^[\s:,;]+|[\s:,;]+$/g, '');
    if (!/[a-z\d]/.test(held) || NAMING.test(run.slice(index + part.length))) return [];
    const start = one.start + index + part.indexOf(held);
    return [{ ...one, start, end: start + held.length }];
  });
}

/** Fields that hold somebody's name. */
const NAME_FIELD =
  /(?<![a-z])((?:first|last|full|given|family|middle|maiden|real|mother|father|patient|customer|client|holder|guardian|primeiro|ultimo|primer|segundo)[_ -]?(?:name|nome|nombre|apellido)|nome_completo|nombre_completo|nome_social|apellidos?|sobrenome|surname|(?:display|nick|user|login)[_ -]?name)(?:["'] ?:|["']? ?=) ?["']?((?:[^\s"'&;,|=<>{}]+)(?: (?![a-z_-]+=)[^\s"'&;,|=<>{}]+){0,3})/g;
const HANDLE = /^(?:display|nick|user|login)/;

/** `{"first_name": "Joana", …}`, "last_name=Prado": whatever name it is. */
export function findNameFields({ view: { text } }: Reading): Candidate[] {
  if (!SIGNS.some((sign) => text.includes(sign))) return [];
  return [...text.matchAll(NAME_FIELD)].map(({ index, 0: match, 1: field = '', 2: value = '' }) => {
    const end = index + match.length;
    return { start: end - value.length, end, type: HANDLE.test(field) ? 'USERNAME' : 'PERSON' };
  });
}

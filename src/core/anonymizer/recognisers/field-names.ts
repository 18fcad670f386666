/**
 * Names of fields in forms, logs and programs: "card_number: …", "api_key=…", "payee …". They say what stands in a field,
 * are nobody's themselves and no part of it.
 */
import type { Candidate } from '../candidates.ts';
import type { EntityType } from '../placeholders.ts';
import type { View } from '../view.ts';
import { listingOf } from '../tagger/words.ts';
import { isDigest } from './codes.ts';
import { namesStreet } from './streets.ts';
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
/** What stands around a name and, in a table, between two. */
const MARKS = /[\s"'`{}[\]():;,|]+/;

/** Whether words that lines join are the name of a field. */
function isFieldName(run: string): boolean {
  if (!FIELD.test(run)) return false;
  const words = run.split('_');
  return FIELD_WORDS.has(words[0] ?? '') || FIELD_WORDS.has(words.at(-1) ?? '');
}

/** A field, the sign behind its name, and quotes around what it holds. */
const ASSIGNED = /^["'({[]*([a-z]+(?:_[a-z]+)*) ?= ?["']*(?=[^\s"'=]{3})/;
/** A key in quotes, with a colon. */
const KEYED = /^["'({[]*[a-z]+(?:[_-]?[a-z]+)*["'] ?: ?["'({[]*/;
/** Signs of a program's text within what people write without any. */
const STRUCTURE = /["'] ?[:=] ?["'{]|=["']|["'], ?["']|[{}|]/;
/** What stands between such signs. */
const PARTS = /[^"'{}|=]+/g;
/** Behind the name of a field. */
const NAMING = /^["']? ?[:=]/;
const NAME_WORD = /(?:^|_)(?:name|nome|nombre|titular|holder)$/;

/** What a candidate holds without the name of its field; nothing where that name is all that it holds. */
export function withoutFieldNames({ text }: View, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const named = candidates.map((one) => (NAMED.has(one.type) ? withoutLabel(text, one) : one));
  const left = SIGNS.some((sign) => text.includes(sign))
    ? named.flatMap((one) => withoutFieldName(text, one))
    : named;
  return left.filter((one) => !(mayBeOfProgram(text, one) && PROGRAM.test(text)));
}

const NAMED: ReadonlySet<EntityType> = new Set(['PERSON', 'ORGANIZATION', 'ADDRESS']);
/** What forms call somebody, in front of the name. */
const LABEL =
  /^(?:beneficiary|payee|payer|employer|employee|patient|traveller|traveler|customer|client|holder|insured|tenant|titular|beneficiari[oa]|favorecid[oa]|remitente|remetente|fornecedor|proveedor|cliente|paciente|destinatari[oa])(?: ?[:-])? (?=\S)/;
/** Behind the name of a firm: what its number is called. */
const FIRM_NUMBER = /, ?(?:cnpj|nif|cif|rfc|rut|ruc|cuit|vat)(?![a-z]).*$/;

function withoutLabel(text: string, one: Candidate): Candidate {
  const run = text.slice(one.start, one.end);
  const label = LABEL.exec(run)?.[0].length ?? 0;
  const tail = one.type === 'ORGANIZATION' ? (FIRM_NUMBER.exec(run)?.[0].length ?? 0) : 0;
  return label + tail === 0 ? one : { ...one, start: one.start + label, end: one.end - tail };
}

/** Without any of these no text has a field. */
const SIGNS = ['=', '_', '{', '|', '":', '" :', "':", "' :", 'md5', 'sha'];
const longestRun = 200;

function withoutFieldName(text: string, one: Candidate): Candidate[] {
  if (one.type === 'URL' || one.end - one.start > longestRun) return [one];
  const run = text.slice(one.start, one.end);
  const assigned = ASSIGNED.exec(run);
  if (assigned !== null) {
    const [before, name = ''] = assigned;
    const start = one.start + before.length;
    const isPerson = one.type === 'USERNAME' && NAME_WORD.test(name);
    return withoutFieldName(text, { start, end: one.end, type: isPerson ? 'PERSON' : one.type });
  }
  const keyed = KEYED.exec(run)?.[0].length ?? 0;
  if (keyed > 0)
    return keyed === run.length ? [] : withoutFieldName(text, { ...one, start: one.start + keyed });
  if (one.type === 'SECRET')
    return isOnlyNames(run) || DIGEST_NAME.test(run) || isDigest(text, one.start, one.end) ? [] : [one];
  if (one.type === 'USERNAME') return isOnlyNames(run) || isSet(text, one) || NOBODYS.test(run) ? [] : [one];
  if (VALUES.test(run)) return [];
  return STRUCTURE.test(run) ? partsOf(text, one) : [one];
}

/** "max_connections = 250". */
const isSet = (text: string, { start, end }: Candidate): boolean =>
  /^[a-z_]+$/.test(text.slice(start, end)) && /^["']? ?=/.test(text.slice(end, end + 3));

/** "lane=2 conf=0.97": readings. */
const VALUES = /[a-z]=[^\s"']/;
const DIGEST_NAME = /^(?:md5|sha\d{0,3})(?:sum)?$/;
/** What numbers things, tells files or days apart, and fields that hold nothing. */
const NOBODYS = /^[\d/.:-]+$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^[\da-f]{32,}$|^[a-z_]+=$/;

/** Signs of a program, a log or its settings, which no chat has. */
const PROGRAM =
  /[a-z_\d]=[^\s=]|[{}]|[a-z]\.[a-z]+\(|[a-z_]\(\)|=>|::|[a-z_] = |(?:^|\s)(?:select [^;]{1,80} from|insert into|npm|git|curl -\S+|sudo|def|const) |[a-z]\/\d+\.\d|\.(?:py|js|ts|java|csv|sql|conf|log)(?![a-z])/;
/** What names parts of programs: words that dots, lines or strokes join. */
const JOINED = /[a-z]{2}\.[a-z]{2}|^[a-z]+(?:_[a-z]+)+$|[[\]{}]|[a-z]{2}\/[a-z]{2}/;

/** "worker_processes": words of which none is a name. */
const isOrdinary = (run: string): boolean =>
  /^[a-z_]+$/.test(run) &&
  run.split('_').every((word) => {
    const { common, given, surname } = listingOf(word);
    return word.length < 3 || (common > 0 && given < 3 && surname < 2);
  });

/** Whether what was taken for somebody's is a part of a program, if the text is one. */
function mayBeOfProgram(text: string, { start, end, type }: Candidate): boolean {
  const run = text.slice(start, end);
  if (type === 'USERNAME') return !run.includes('@') && (isOrdinary(run) || /[/()[\]{}]/.test(run));
  // Whoever lives in a street is found all the same.
  if (type === 'ADDRESS') return /[()[\]{}:;]/.test(run) && !namesStreet(run);
  return type === 'ORGANIZATION' && (JOINED.test(run) || /^(?:npm|git|sudo) /.test(run));
}

const isOnlyNames = (run: string): boolean =>
  run.includes('_') && run.split(MARKS).some(isFieldName) && !/\d/.test(run);

/** What quotes and brackets part, without names of fields: each part that says something, of an address with a number. */
function partsOf(text: string, one: Candidate): Candidate[] {
  const run = text.slice(one.start, one.end);
  return [...run.matchAll(PARTS)].flatMap(({ index, 0: part }) => {
    const held = part.trim();
    const says = /[a-z]/.test(held) && (one.type !== 'ADDRESS' || /\d/.test(held));
    if (!says || NAMING.test(run.slice(index + part.length))) return [];
    const start = one.start + index + part.indexOf(held);
    return [{ ...one, start, end: start + held.length }];
  });
}

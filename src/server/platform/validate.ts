import type { Static, TObject, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';
import type { TLocalizedValidationError } from 'typebox/error';
import { AppError, type FieldError } from './errors.ts';

// The edge where what a client sent becomes a value of the contract: HTTP and sockets alike. Afterwards its
// type is trusted.

/**
 * Returns the value with its declared keys only, defaults filled in.
 * @throws AppError `invalid_payload` naming each wrong field, never quoting what was sent
 */
export type Validate<S extends TSchema> = (value: unknown) => Static<S>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** NUL cannot be stored and a lone surrogate cannot be encoded: neither comes back as it was sent. */
function findUnstorableText(value: unknown, path: string): FieldError | undefined {
  if (typeof value === 'string')
    return /\0|\p{Surrogate}/u.test(value)
      ? { path, message: 'must not contain NUL or half a surrogate pair' }
      : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = findUnstorableText(inner, `${path}/${key}`);
    if (found) return found;
  }
  return undefined;
}

function toFieldErrors(error: TLocalizedValidationError, part: string): FieldError[] {
  const path = `${part}${error.instancePath}`;
  if (error.keyword === 'required')
    return error.params.requiredProperties.map((name) => ({
      path: `${path}/${name}`,
      message: 'is required',
    }));
  if (error.keyword === 'enum')
    return [{ path, message: `must be one of ${error.params.allowedValues.join(', ')}` }];
  return [{ path, message: error.message }];
}

function invalid(errors: FieldError[]): AppError {
  const byPath = new Map<string, FieldError>();
  for (const error of errors) if (!byPath.has(error.path)) byPath.set(error.path, error);
  const named = [...byPath.values()].slice(0, 20);
  const first = named[0];
  const detail = first ? `${first.path} ${first.message}.` : 'Something in it has the wrong form.';
  return new AppError('invalid_payload', `Not valid: ${detail}`, { errors: named });
}

/** Keys that may be absent and for which null means nothing else: many a client writes null for what it leaves out. */
function nullMeansAbsent({ properties, required }: TObject): ReadonlySet<string> {
  const optional = Object.entries(properties).filter(([key]) => !required?.includes(key));
  return new Set(optional.flatMap(([key, schema]) => (Value.Check(schema, null) ? [] : [key])));
}

/** A fresh object with the declared keys alone: what is not in the contract goes no further. */
function pick(properties: TObject['properties'], value: unknown, absentIfNull: ReadonlySet<string>): unknown {
  if (!isRecord(value)) return value;
  const picked: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(properties)) {
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    const given = own === null && absentIfNull.has(key) ? undefined : own;
    const filled = given === undefined && 'default' in schema ? schema.default : given;
    if (filled !== undefined) picked[key] = filled;
  }
  return picked;
}

/** Compiles the check of an object’s schema; `part` (body, query, payload …) begins each path in the errors. */
export function compileValidate<S extends TObject>(schema: S, part: string): Validate<S> {
  const compiled = Compile(schema);
  const { properties } = schema;
  const absentIfNull = nullMeansAbsent(schema);
  return (sent) => {
    const value = pick(properties, sent, absentIfNull);
    if (!compiled.Check(value))
      throw invalid(compiled.Errors(value).flatMap((error) => toFieldErrors(error, part)));
    const unstorable = findUnstorableText(value, part);
    if (unstorable) throw invalid([unstorable]);
    return value as Static<S>;
  };
}

const conversions: Readonly<Record<string, (text: string) => unknown>> = {
  integer: (text) => (/^-?\d{1,16}$/.test(text) ? Number(text) : text),
  number: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text),
  boolean: (text) => (/^(true|false|1|0)$/.test(text) ? text === 'true' || text === '1' : text),
};

/**
 * As {@link compileValidate}, for path and query: texts become numbers and booleans where the schema says so
 * and they are spelt exactly as one; an empty text counts as absent.
 */
export function compileValidateTexts<S extends TObject>(schema: S, part: string): Validate<S> {
  const validate = compileValidate(schema, part);
  const convert = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const property: TSchema & { type?: unknown } = schema.properties[key] ?? {};
    return conversions[String(property.type)]?.(value) ?? value;
  };
  return (sent) => {
    if (!isRecord(sent)) return validate(sent);
    const given = Object.entries(sent).filter(([, value]) => value !== '');
    return validate(Object.fromEntries(given.map(([key, value]) => [key, convert(key, value)])));
  };
}

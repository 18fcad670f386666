import type { TSchema } from 'typebox';

/** A part of a document: plain JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Collects the schemas that have a name, so that each stands in a document once. */
export interface Components {
  /** The schema as a document shows it: every named one inside it is a reference. */
  refer(schema: TSchema): Json;
  /** All that were referred to, by name. */
  schemas(): Record<string, Json>;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Starts an empty collection. */
export function createComponents(): Components {
  const named: Record<string, Json> = {};

  const copyValue = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copyValue);
    return isJson(value) ? copy(value) : value;
  };
  const plain = (schema: Json): Json =>
    Object.fromEntries(
      Object.entries(schema)
        .filter(([key]) => key !== '$id')
        .map(([key, value]) => [key, copyValue(value)]),
    );
  const copy = (schema: Json): Json => {
    const name = schema['$id'];
    if (typeof name !== 'string') return plain(schema);
    named[name] ??= plain(schema);
    return { $ref: `#/components/schemas/${name}` };
  };
  return {
    refer: (schema) => copy({ ...schema }),
    schemas: () => Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

import type { TSchema } from 'typebox';

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isNull = (schema: unknown) => isJson(schema) && schema['type'] === 'null';
const isText = (schema: unknown) => isJson(schema) && typeof schema['const'] === 'string';

function mapValues(values: unknown): Json {
  return Object.fromEntries(
    Object.entries(isJson(values) ? values : {}).map(([k, v]) => [k, serializable(v)]),
  );
}

function serializableUnion(branches: unknown[]): Json {
  const [first, ...others] = branches.filter((branch) => !isNull(branch));
  if (branches.every(isText)) return { type: 'string' };
  if (others.length > 0 || !isJson(first))
    throw new Error('A response may offer a choice only between one schema and null, or between texts.');
  return { ...serializable(first), nullable: true };
}

function serializable(schema: unknown): Json {
  if (!isJson(schema)) return {};
  if (Array.isArray(schema['anyOf'])) return serializableUnion(schema['anyOf']);
  if (Array.isArray(schema['enum']) || typeof schema['const'] === 'string') return { type: 'string' };
  const kept: Record<string, unknown> = {};
  if (schema['type'] !== undefined) kept['type'] = schema['type'];
  if (schema['required']) kept['required'] = schema['required'];
  if (schema['properties']) kept['properties'] = mapValues(schema['properties']);
  if (schema['patternProperties']) kept['patternProperties'] = mapValues(schema['patternProperties']);
  if (schema['items']) kept['items'] = serializable(schema['items']);
  return kept;
}

/**
 * A schema of the contract as the serialiser needs it: without `$id`s (a schema that appears twice would
 * collide) and with “or null” as `nullable`, which spares validating each branch at each answer. Only declared
 * keys are written, at every depth: a field that a person must not see cannot slip out unnoticed.
 */
export function responseSchema(schema: TSchema): Json {
  return serializable(schema);
}

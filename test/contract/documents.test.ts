import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { asyncApiDocument, openApiDocument } from '../../src/contract/documents.ts';
import { clientEvents, serverEvents } from '../../src/contract/events.ts';
import { routes } from '../../src/contract/routes.ts';

const options = { version: '1.2.3', serverUrl: 'https://chat.example.org' };
const openApi = JSON.parse(JSON.stringify(openApiDocument(options)));
const asyncApi = JSON.parse(JSON.stringify(asyncApiDocument(options)));

function schemaFile(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(new URL(`./schemas/${name}`, import.meta.url), 'utf8'));
}

/** Every `$ref` in a document, wherever it stands. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

function resolve(document: unknown, reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
      document,
    );
}

describe('the OpenAPI document', () => {
  test('is valid by the official schema', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const isValid = ajv.compile(schemaFile('openapi-3.1.json'));
    expect(isValid(openApi), JSON.stringify(isValid.errors)).toBe(true);
  });

  test('would be refused with a part of the wrong form', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const isValid = ajv.compile(schemaFile('openapi-3.1.json'));
    expect(isValid({ ...openApi, info: { title: 'Checkpoint' } })).toBe(false);
    expect(isValid({ ...openApi, paths: { healthz: {} } })).toBe(false);
  });

  test('holds every route and no other', () => {
    const listed = Object.entries<object>(openApi.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(listed.sort()).toEqual(Object.keys(routes).sort());
  });

  test('gives each operation an id of its own', () => {
    const ids = Object.values<object>(openApi.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has no reference that leads nowhere', () => {
    const all = references(openApi);
    expect(all).toContain('#/components/schemas/Message');
    expect(all.filter((reference) => resolve(openApi, reference) === undefined)).toEqual([]);
  });

  test('shows every named schema once', () => {
    expect(JSON.stringify(openApi)).not.toContain('"$id"');
    expect(openApi.components.schemas.Conversation.properties.messages.items).toEqual({
      $ref: '#/components/schemas/Message',
    });
  });
});

test('every named schema is itself a valid JSON Schema', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const schemas: [string, AnySchemaObject][] = Object.entries(openApi.components.schemas);
  expect(schemas.length).toBeGreaterThan(8);
  for (const [name, schema] of schemas) expect(ajv.validateSchema(schema), name).toBe(true);
});

describe('the AsyncAPI document', () => {
  test('is valid by the official schema', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const isValid = ajv.compile(schemaFile('asyncapi-3.0.0.json'));
    expect(isValid(asyncApi), JSON.stringify(isValid.errors)).toBe(true);
  });

  test('would be refused with a part of the wrong form', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const isValid = ajv.compile(schemaFile('asyncapi-3.0.0.json'));
    expect(isValid({ ...asyncApi, operations: { odd: { action: 'shout' } } })).toBe(false);
  });

  test('holds every event of both directions', () => {
    const expected = [
      ...Object.keys(clientEvents).map((name) => `receive_${name}`),
      ...Object.keys(serverEvents).map((name) => `send_${name}`),
    ];
    expect(Object.keys(asyncApi.operations).sort()).toEqual(expected.sort());
  });

  test('answers each client event with its acknowledgement', () => {
    const replies = Object.keys(clientEvents).map((name) => asyncApi.operations[`receive_${name}`].reply);
    for (const [index, name] of Object.keys(clientEvents).entries())
      expect(replies[index].messages).toEqual([
        { $ref: `#/channels/socket/messages/${name}_acknowledgement` },
      ]);
  });

  test('has no reference that leads nowhere', () => {
    const all = references(asyncApi);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((reference) => resolve(asyncApi, reference) === undefined)).toEqual([]);
  });

  test('names the address of the deployment', () => {
    expect(asyncApi.servers.default).toMatchObject({ host: 'chat.example.org', protocol: 'wss' });
  });
});

import type { TObject } from 'typebox';
import { errorTable } from '../errors.ts';
import { ProblemSchema } from '../primitives.ts';
import type { RouteEntry, Who } from '../route-entry.ts';
import { routes } from '../routes.ts';
import type { ErrorCode } from '../vocabulary.ts';
import { createComponents, type Components, type Json } from './components.ts';

export interface DocumentOptions {
  version: string;
  /** Where this deployment is reached; relative to the document without it. */
  serverUrl?: string | undefined;
}

const whoWords: Record<Who, string> = {
  anyone: 'Anyone may call it; a bearer is ignored.',
  person: 'For the conversation’s person.',
  participant: 'For the conversation’s person and for monitors.',
  monitor: 'For monitors and admins.',
  admin: 'For admins.',
  metrics: 'With `METRICS_TOKEN`, or from the machine itself.',
};

const security: Record<Who, Json[]> = {
  anyone: [],
  person: [{ conversationToken: [] }],
  participant: [{ conversationToken: [] }, { monitorToken: [] }],
  monitor: [{ monitorToken: [] }],
  admin: [{ monitorToken: [] }],
  metrics: [{ metricsToken: [] }],
};

const securitySchemes = {
  monitorToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'From `POST /auth/login`.',
  },
  conversationToken: {
    type: 'http',
    scheme: 'bearer',
    description: '`access_token` of the conversation, shown once when it was opened.',
  },
  metricsToken: { type: 'http', scheme: 'bearer', description: '`METRICS_TOKEN` of the deployment.' },
};

/** Failures that every route may answer with, then those that follow from its entry. */
function failuresOf({ who, params, query, body }: RouteEntry): ErrorCode[] {
  const failures: ErrorCode[] = ['rate_limited', 'internal', 'unavailable'];
  if (who !== 'anyone') failures.push('unauthenticated');
  if (who !== 'anyone' && who !== 'metrics') failures.push('forbidden', 'conflict');
  if (params) failures.push('not_found');
  if (params ?? query ?? body) failures.push('invalid_payload');
  if (body) failures.push('too_large');
  return failures;
}

function parametersOf(place: 'path' | 'query', schema: TObject | undefined, components: Components): Json[] {
  if (!schema) return [];
  const required = new Set<string>(Array.isArray(schema.required) ? schema.required : []);
  return Object.entries(schema.properties).map(([name, property]) => ({
    name,
    in: place,
    // A default stands in for what is absent.
    required: place === 'path' || (required.has(name) && !('default' in property)),
    schema: components.refer(property),
  }));
}

function successOf({ response, produces, responseHeaders = [] }: RouteEntry, components: Components): Json {
  const headers = Object.fromEntries(responseHeaders.map((name) => [name, { schema: { type: 'string' } }]));
  return {
    description: 'Success',
    ...(responseHeaders.length > 0 ? { headers } : {}),
    ...(response ? { content: { 'application/json': { schema: components.refer(response) } } } : {}),
    ...(produces ? { content: { [produces]: { schema: { type: 'string' } } } } : {}),
  };
}

function responsesOf(entry: RouteEntry, components: Components): Json {
  const failures = failuresOf(entry).map((code): [string, Json] => [
    String(errorTable[code].status),
    { $ref: `#/components/responses/${code}` },
  ]);
  const unreadable: [string, Json][] = entry.body
    ? [['400', { $ref: '#/components/responses/unreadable' }]]
    : [];
  return Object.fromEntries([
    [String(entry.status), successOf(entry, components)],
    ...unreadable,
    ...failures,
  ]);
}

function operationId(method: string, path: string): string {
  const words = path.split(/[^A-Za-z]+/).filter(Boolean);
  return [method.toLowerCase(), ...words].join('_');
}

function operationOf(key: string, entry: RouteEntry, components: Components): Json {
  const [method = '', path = ''] = key.split(' ');
  const parameters = [
    ...parametersOf('path', entry.params, components),
    ...parametersOf('query', entry.query, components),
  ];
  return {
    operationId: operationId(method, path),
    summary: entry.summary,
    description: [entry.description, whoWords[entry.who]].filter(Boolean).join('\n\n'),
    tags: [path.split('/')[1] ?? ''],
    security: security[entry.who],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(entry.body
      ? {
          requestBody: {
            required: Array.isArray(entry.body.required) && entry.body.required.length > 0,
            content: { 'application/json': { schema: components.refer(entry.body) } },
          },
        }
      : {}),
    responses: responsesOf(entry, components),
  };
}

function problemResponses(components: Components): Json {
  const content = { 'application/problem+json': { schema: components.refer(ProblemSchema) } };
  const retryAfter = { 'retry-after': { description: 'Seconds.', schema: { type: 'integer' } } };
  const failures = Object.entries(errorTable).map(([code, { title }]): [string, Json] => [
    code,
    { description: title, ...(code === 'rate_limited' ? { headers: retryAfter } : {}), content },
  ]);
  return Object.fromEntries([['unreadable', { description: 'Not readable', content }], ...failures]);
}

/** The REST side of the wire as an OpenAPI 3.1 document, made from the route table alone. */
export function openApiDocument({ version, serverUrl }: DocumentOptions): Json {
  const components = createComponents();
  const paths: Record<string, Record<string, Json>> = {};
  const entries: [string, RouteEntry][] = Object.entries(routes);
  for (const [key, entry] of entries) {
    const [method = '', path = ''] = key.split(' ');
    (paths[path] ??= {})[method.toLowerCase()] = operationOf(key, entry, components);
  }
  const responses = problemResponses(components);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Checkpoint',
      version,
      description:
        'Anonymous crisis chat with AI replies, screening of every message and human monitors. The realtime side is described by `/asyncapi.json`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl ?? '/' }],
    paths,
    components: { schemas: components.schemas(), responses, securitySchemes },
  };
}

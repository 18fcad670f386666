import type { InjectOptions } from 'fastify';
import { Compile } from 'typebox/compile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RouteEntry } from '../../src/contract/route-entry.ts';
import { routes } from '../../src/contract/routes.ts';
import type { Bind } from '../../src/server/http/bind.ts';
import { httpScene, type HttpScene } from './http-scene.ts';
import { plainRouteExamples, type PlainExample } from './route-examples.ts';

const parts = ['params', 'query', 'body', 'response'] as const;
const entryOf = (key: PlainExample['key']): RouteEntry => routes[key];
const examples = plainRouteExamples.map((example): [string, PlainExample] => [example.key, example]);

/** The same value with a key beside the declared ones in every object, at every depth. */
function withExtras(schema: unknown, value: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return value;
  const { items, properties, anyOf } = schema as { items?: unknown; properties?: object; anyOf?: unknown[] };
  if (anyOf) return value === null ? null : withExtras(anyOf[0], value);
  if (Array.isArray(value)) return value.map((item) => withExtras(items, item));
  if (!properties) return value;
  const declared = Object.entries(Object(value)).map(([key, held]) => [
    key,
    withExtras(Reflect.get(properties, key), held),
  ]);
  return { ...Object.fromEntries(declared), secret_of_the_house: 'must not leave' };
}

function request(key: string, sent: Partial<Record<(typeof parts)[number], unknown>>): InjectOptions {
  const [method = '', path = ''] = key.split(' ');
  const params: object = Object(sent.params ?? {});
  const url = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => String(Reflect.get(params, name)));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(Object(sent.query ?? {}))) search.set(name, String(value));
  return {
    method: method as 'GET',
    url: search.size > 0 ? `${url}?${search}` : url,
    headers: { authorization: 'Bearer admin' },
    ...(sent.body === undefined ? {} : { payload: Object(sent.body) }),
  };
}

describe('each route has examples that fit its entry', () => {
  test.each(examples)('%s', (key, { valid, invalid }) => {
    const entry = entryOf(key as PlainExample['key']);
    for (const part of parts) {
      const schema = entry[part];
      if (!schema) expect(valid[part]).toBeUndefined();
      else expect(Compile(schema).Errors(valid[part])).toEqual([]);
    }
    const wrong = invalid && entry[invalid.part];
    if (invalid) expect(wrong && Compile(wrong).Check(invalid.value)).toBe(false);
    else expect(parts.some((part) => entry[part])).toBe(false);
  });
});

describe('over HTTP', () => {
  let scene: HttpScene;
  const calls: unknown[] = [];
  beforeAll(async () => {
    scene = await httpScene();
    const bind: (key: PlainExample['key'], handler: (call: unknown) => unknown) => void =
      scene.bind as unknown as typeof bind satisfies (...all: never[]) => ReturnType<Bind>;
    for (const { key, valid } of plainRouteExamples)
      bind(key, (call) => {
        calls.push(call);
        return entryOf(key).produces ? 'text' : withExtras(entryOf(key).response, valid.response);
      });
    scene.assertAllBound();
  });
  afterAll(() => scene.stop());

  test.each(examples)('%s takes its example and answers with declared keys only', async (key, { valid }) => {
    calls.length = 0;
    const answer = await scene.app.inject(request(key, valid));
    const entry = entryOf(key as PlainExample['key']);
    expect(answer.statusCode, answer.body).toBe(entry.status);
    if (entry.response) expect(answer.json()).toEqual(valid.response);
    else expect(answer.body).toBe(entry.produces ? 'text' : '');
    const { params, query, body } = valid;
    expect(calls).toEqual([expect.objectContaining({ params, query, body })]);
  });

  const refusals = examples.filter(([, { invalid }]) => invalid && invalid.part !== 'response');
  test.each(refusals)('%s refuses its wrong example in words', async (key, { valid, invalid }) => {
    calls.length = 0;
    const answer = await scene.app.inject(request(key, { ...valid, [invalid?.part ?? '']: invalid?.value }));
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({
      status: 422,
      detail: expect.any(String),
    });
    expect(answer.json().errors[0]).toEqual({ path: expect.any(String), message: expect.any(String) });
    expect(calls).toEqual([]);
  });

  const guarded = examples.filter(([key]) =>
    ['monitor', 'admin'].includes(entryOf(key as PlainExample['key']).who),
  );
  test.each(guarded)('%s is closed to strangers', async (key, { valid }) => {
    const options = request(key, valid);
    for (const headers of [{}, { authorization: 'Bearer stale' }, { authorization: 'Basic x' }]) {
      const answer = await scene.app.inject({ ...options, headers });
      expect(answer.statusCode).toBe(401);
    }
  });

  const forAdmins = guarded.filter(([key]) => entryOf(key as PlainExample['key']).who === 'admin');
  test.each(forAdmins)('%s is closed to monitors', async (key, { valid }) => {
    const options = { ...request(key, valid), headers: { authorization: 'Bearer monitor' } };
    const answer = await scene.app.inject(options);
    expect(answer.statusCode).toBe(403);
  });
});

import { Type, type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import type { ClientEventEntry, ServerEventEntry } from '../../src/contract/event-entry.ts';
import { clientEvents, serverEvents } from '../../src/contract/events.ts';
import { ProblemSchema } from '../../src/contract/primitives.ts';
import type { RouteEntry } from '../../src/contract/route-entry.ts';
import { routes, type RouteKey } from '../../src/contract/routes.ts';
import { errorCodes } from '../../src/contract/vocabulary.ts';

/*
 * Holds what servers say against the contract. What does not fit is noted with its name and its place, never with
 * its content.
 */
export interface ContractCheck {
  readonly violations: string[];
  /** An event that the server emitted. */
  event(name: string, payload: unknown): void;
  /** What the server answered to a client's event. */
  acknowledgement(event: string, answer: unknown): void;
  /** What a route answered. */
  response(key: RouteKey, answer: RouteAnswer): void;
  /** @throws naming everything that did not fit since the last call */
  assertKept(): void;
}

export interface RouteAnswer {
  status: number;
  contentType: string;
  body: unknown;
}

const serverEntries = new Map<string, ServerEventEntry>(Object.entries(serverEvents));
const clientEntries = new Map<string, ClientEventEntry>(Object.entries(clientEvents));

const Refusal = Type.Object({
  ok: Type.Literal(false),
  error: Type.Object({
    code: Type.Enum([...errorCodes]),
    message: Type.String(),
    retry_after_ms: Type.Optional(Type.Integer({ minimum: 0 })),
  }),
});

const accepted = ({ acknowledgement }: ClientEventEntry): TSchema =>
  Type.Object({ ok: Type.Literal(true), ...acknowledgement.properties });

// Compiled when first needed: most files of tests see a few of them.
const compiled = new Map<string, ReturnType<typeof Compile>>();

function problemsOf(name: string, schema: () => TSchema, value: unknown): string | undefined {
  const check = compiled.get(name) ?? Compile(schema());
  compiled.set(name, check);
  if (check.Check(value)) return undefined;
  const places = [...check.Errors(value)].map(({ instancePath, message }) => `${instancePath} ${message}`);
  return `${name}: ${places.join('; ')}`;
}

const isAccepted = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;

function eventProblem(name: string, payload: unknown): string | undefined {
  const entry = serverEntries.get(name);
  if (!entry) return `${name}: no such event`;
  return problemsOf(name, () => entry.payload, payload);
}

function acknowledgementProblem(event: string, answer: unknown): string | undefined {
  const entry = clientEntries.get(event);
  if (!isAccepted(answer)) return problemsOf('a refusal', () => Refusal, answer);
  if (!entry) return 'an unknown event was accepted';
  return problemsOf(`acknowledgement of ${event}`, () => accepted(entry), answer);
}

function responseProblem(key: RouteKey, { status, contentType, body }: RouteAnswer): string | undefined {
  const { response, status: success }: RouteEntry = routes[key];
  if (contentType.startsWith('application/problem+json'))
    return problemsOf(`${key} ${status}`, () => Type.Intersect([ProblemSchema, statusIs(status)]), body);
  if (contentType.startsWith('text/event-stream')) return undefined;
  // Without database the service says in the words of its success that it is not ready.
  const isNotReady = key === 'GET /readyz' && status === 503;
  if (status !== success && !isNotReady) return `${key}: answered ${status} without a problem`;
  return response && problemsOf(`${key} ${success}`, () => response, body);
}

const statusIs = (status: number): TSchema => Type.Object({ status: Type.Literal(status) });

/** What leaves is JSON: undefined keys do not exist there. */
const asSent = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

export function createContractCheck(): ContractCheck {
  const violations: string[] = [];
  const note = (problem: string | undefined): void => {
    if (problem !== undefined) violations.push(problem);
  };
  return {
    violations,
    event: (name, payload) => note(eventProblem(name, asSent(payload))),
    acknowledgement: (event, answer) => note(acknowledgementProblem(event, asSent(answer))),
    response: (key, answer) => note(responseProblem(key, answer)),
    assertKept() {
      const found = new Set(violations.splice(0));
      if (found.size > 0) throw new Error(`Against the contract:\n${[...found].join('\n')}`);
    },
  };
}

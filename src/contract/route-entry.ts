import type { TObject, TSchema } from 'typebox';

/**
 * Who may call a route. `participant`: the conversation's person or any monitor; `person`: its person
 * (in `link` mode whoever knows the id); which of them may do what is the feature's decision.
 */
export type Who = 'anyone' | 'person' | 'participant' | 'monitor' | 'admin' | 'metrics';

export interface RouteEntry {
  readonly summary: string;
  readonly description?: string;
  readonly who: Who;
  readonly params?: TObject;
  readonly query?: TObject;
  readonly body?: TObject;
  /** Status of success. */
  readonly status: 200 | 202 | 204;
  /** Absent with 204, and where `produces` says that it is no JSON. */
  readonly response?: TSchema;
  readonly produces?: 'text/plain' | 'text/html';
  /** Headers of the answer that a client may use. */
  readonly responseHeaders?: readonly string[];
}

/** States one route; its type keeps the exact schemas, from which handler and client types come. */
export function route<const E extends RouteEntry>(entry: E): E {
  return entry;
}

import type { TObject, TSchema } from 'typebox';

/** What a client may send over Socket.IO. */
export interface ClientEventEntry {
  readonly summary: string;
  readonly payload: TSchema;
  /** Fields of the acknowledgement beside `ok: true`. */
  readonly acknowledgement: TObject;
}

/** What the server sends over Socket.IO. */
export interface ServerEventEntry {
  readonly summary: string;
  readonly payload: TSchema;
  readonly audience: string;
  /** Lost without harm: never kept for nodes that the broker did not reach. */
  readonly volatile?: true;
}

export function clientEvent<const E extends ClientEventEntry>(entry: E): E {
  return entry;
}

export function serverEvent<const E extends ServerEventEntry>(entry: E): E {
  return entry;
}

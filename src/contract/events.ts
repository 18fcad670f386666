import type { Static } from 'typebox';
import { clientEvents } from './events/client.ts';
import { serverEvents } from './events/server.ts';
import type { ErrorCode } from './vocabulary.ts';

/**
 * Every event of the wire. Validation, types on both sides and `/asyncapi.json` come from these tables.
 */
export { clientEvents, serverEvents };

export type ClientEventName = keyof typeof clientEvents;
export type ServerEventName = keyof typeof serverEvents;
export type ClientPayload<E extends ClientEventName> = Static<(typeof clientEvents)[E]['payload']>;
export type ServerPayload<E extends ServerEventName> = Static<(typeof serverEvents)[E]['payload']>;
export type AcknowledgementFields<E extends ClientEventName> = Static<
  (typeof clientEvents)[E]['acknowledgement']
>;

export interface WireError {
  code: ErrorCode;
  message: string;
  retry_after_ms?: number;
}
/** Every client event is answered with this shape when the client asked for an answer. */
export type Acknowledgement<E extends ClientEventName> =
  ({ ok: true } & AcknowledgementFields<E>) | { ok: false; error: WireError };

/** Event maps in the form that Socket.IO’s types want. */
export type ClientToServerEvents = {
  [E in ClientEventName]: (
    payload: ClientPayload<E>,
    acknowledge?: (answer: Acknowledgement<E>) => void,
  ) => void;
};
export type ServerToClientEvents = { [E in ServerEventName]: (payload: ServerPayload<E>) => void };

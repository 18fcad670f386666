// What the nodes of one system tell each other. A new kind is added here and in the one switch of realtime.ts.
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { serverEvents, type ServerEventName } from '../../contract/events.ts';

const isServerEvent = (name: string): name is ServerEventName => Object.hasOwn(serverEvents, name);
const OutgoingSchema = Type.Object({
  event: Type.Enum(Object.keys(serverEvents).filter(isServerEvent)),
  payload: Type.Unknown(),
  to: Type.Array(Type.String()),
  except: Type.Optional(Type.String()),
  conversationId: Type.Optional(Type.Integer()),
});

const SignalSchema = Type.Union([
  Type.Object({ kind: Type.Literal('wake'), topic: Type.String() }),
  Type.Object({ kind: Type.Literal('abort'), conversationId: Type.Integer() }),
  Type.Object({
    kind: Type.Literal('revoke'),
    userId: Type.Optional(Type.Integer()),
    loginId: Type.Optional(Type.String()),
  }),
]);
const NodeMessageSchema = Type.Union([
  SignalSchema,
  Type.Object({ kind: Type.Literal('publication'), id: Type.String(), publication: OutgoingSchema }),
]);
const EnvelopeSchema = Type.Object({ from: Type.String(), message: NodeMessageSchema });

/** A publication whose payload was typed where it was published. */
export interface Outgoing {
  event: ServerEventName;
  payload: unknown;
  to: string[];
  except?: string | undefined;
  conversationId?: number | undefined;
}
/** What features may tell the nodes. */
export type NodeSignal = Static<typeof SignalSchema>;
export type NodeMessage = NodeSignal | { kind: 'publication'; id: string; publication: Outgoing };
export interface Envelope {
  from: string;
  message: NodeMessage;
}

const envelopes = Compile(EnvelopeSchema);
const outgoings = Compile(OutgoingSchema);

/** The envelope in a text from the broker; undefined when it is none that this version understands. */
export function parseEnvelope(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return envelopes.Check(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isOutgoing(value: unknown): value is Outgoing {
  return outgoings.Check(value);
}

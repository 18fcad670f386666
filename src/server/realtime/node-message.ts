// What the nodes of one system tell each other. A new kind is added here and in the one switch of realtime.ts.
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { serverEvents, type ServerEventName } from '../../contract/events.ts';
import type { AnyPublication } from '../platform/publish.ts';

const isServerEvent = (name: string): name is ServerEventName => Object.hasOwn(serverEvents, name);
const PublicationSchema = Type.Object({
  event: Type.Enum(Object.keys(serverEvents).filter(isServerEvent)),
  payload: Type.Unknown(),
  to: Type.Array(Type.String()),
  except: Type.Optional(Type.String()),
  empties: Type.Optional(Type.Boolean()),
  conversationId: Type.Optional(Type.Integer()),
  answersUpTo: Type.Optional(Type.Integer()),
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
  Type.Object({ kind: Type.Literal('publication'), id: Type.String(), publication: PublicationSchema }),
]);
const EnvelopeSchema = Type.Object({ from: Type.String(), message: NodeMessageSchema });

/** What features may tell the nodes. */
export type NodeSignal = Static<typeof SignalSchema>;
export type NodeMessage = NodeSignal | { kind: 'publication'; id: string; publication: AnyPublication };
export interface Envelope {
  from: string;
  message: NodeMessage;
}

const envelopes = Compile(EnvelopeSchema);
const publications = Compile(PublicationSchema);

const isEnvelope = (value: unknown): value is Envelope => envelopes.Check(value);
export const isPublication = (value: unknown): value is AnyPublication => publications.Check(value);

/** The envelope in a text from the broker; undefined when it is none that this version understands. */
export function parseEnvelope(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isEnvelope(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

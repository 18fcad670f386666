import { Type } from 'typebox';
import type { ClientEventEntry, ServerEventEntry } from '../event-entry.ts';
import { clientEvents, serverEvents } from '../events.ts';
import { errorCodes } from '../vocabulary.ts';
import { createComponents, type Components, type Json } from './components.ts';
import type { DocumentOptions } from './openapi.ts';

/** What every event is acknowledged with when it could not be done. */
const FailureSchema = Type.Object(
  {
    ok: Type.Literal(false),
    error: Type.Object({
      code: Type.Enum([...errorCodes]),
      message: Type.String(),
      retry_after_ms: Type.Optional(Type.Integer({ minimum: 0 })),
    }),
  },
  { $id: 'Failure', description: 'The event could not be done.' },
);

const channel = { $ref: '#/channels/socket' };
const messageRef = (name: string) => ({ $ref: `#/channels/socket/messages/${name}` });
const clientEntries: [string, ClientEventEntry][] = Object.entries(clientEvents);
const serverEntries: [string, ServerEventEntry][] = Object.entries(serverEvents);

function clientMessages(components: Components): [string, Json][] {
  return clientEntries.flatMap(([name, { summary, payload, acknowledgement }]): [string, Json][] => {
    const success = Type.Object({ ok: Type.Literal(true), ...acknowledgement.properties });
    return [
      [name, { name, title: name, summary, payload: components.refer(payload) }],
      [
        `${name}_acknowledgement`,
        {
          name: `${name}_acknowledgement`,
          title: `Acknowledgement of ${name}`,
          summary: 'Given to the callback of the event, when the client passed one.',
          payload: { oneOf: [components.refer(success), components.refer(FailureSchema)] },
        },
      ],
    ];
  });
}

function serverMessages(components: Components): [string, Json][] {
  return serverEntries.map(([name, { summary, payload }]) => [
    `server_${name}`,
    { name, title: name, summary, payload: components.refer(payload) },
  ]);
}

/** Seen from the server, as AsyncAPI wants it: it receives what clients send and answers each. */
function operations(): Json {
  const received = clientEntries.map(([name, { summary }]): [string, Json] => [
    `receive_${name}`,
    {
      action: 'receive',
      channel,
      summary,
      messages: [messageRef(name)],
      reply: { channel, messages: [messageRef(`${name}_acknowledgement`)] },
    },
  ]);
  const sent = serverEntries.map(([name, { summary, audience, volatile }]): [string, Json] => [
    `send_${name}`,
    {
      action: 'send',
      channel,
      summary,
      description: `To ${audience}.${volatile ? ' May be lost without harm.' : ''}`,
      messages: [messageRef(`server_${name}`)],
    },
  ]);
  return Object.fromEntries([...received, ...sent]);
}

function serverOf(serverUrl: string): Json {
  const [, scheme = 'http', host = 'localhost:8000'] = /^(https?):\/\/([^/]+)/.exec(serverUrl) ?? [];
  return {
    host,
    protocol: scheme === 'https' ? 'wss' : 'ws',
    description: 'Socket.IO 4, over WebSocket or long polling.',
    security: [{ $ref: '#/components/securitySchemes/token' }],
  };
}

const token = {
  type: 'http',
  scheme: 'bearer',
  description:
    'In the handshake (`auth: {token}`) or in a payload (`token`): a monitor’s JWT or a conversation’s `access_token`.',
};

/** The realtime side of the wire as an AsyncAPI 3.0 document, made from the event tables alone. */
export function asyncApiDocument({ version, serverUrl }: DocumentOptions): Json {
  const components = createComponents();
  const messages = Object.fromEntries([...clientMessages(components), ...serverMessages(components)]);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Checkpoint',
      version,
      description: 'Events over Socket.IO. The REST side is described by `/openapi.json`.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: { default: serverOf(serverUrl ?? 'http://localhost:8000') },
    channels: {
      socket: {
        address: '/socket.io/',
        description: 'One connection carries every event, each under its name.',
        messages,
      },
    },
    operations: operations(),
    components: { schemas: components.schemas(), securitySchemes: { token } },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { serve } from './remote.ts';

// What the ceilings have in common: Socket.IO set as the service sets it, rooms for a person and for the
// monitors, and nothing else. Nobody is checked, nothing is limited, nothing is screened.

export interface SentMessage {
  conversation_id: number;
  message: string;
  client_message_id: string;
}
export interface StoredMessage {
  id: number;
  created_at: string;
}
type Acknowledge = (answer: object) => void;
export type Handle = (socket: Socket, sent: SentMessage, acknowledge: Acknowledge) => void;

export const personRoom = (conversationId: number): string => `person:${conversationId}`;
export const monitorsRoom = 'monitors';

/** The same bytes, nearly, as the service's own `new_message`. */
export function newMessage(sent: SentMessage, { id, created_at }: StoredMessage) {
  const { conversation_id, client_message_id, message: text } = sent;
  const message = {
    id,
    conversation_id,
    sender: 'user',
    text,
    created_at,
    session_id: null,
    client_message_id,
    flagged: false,
    risk_level: null,
    escalation_level: null,
    notified: null,
    intervention_timestamp: null,
    extra_data: null,
  };
  return { conversation_id, message };
}

/** Listens on a free port and answers its starter's questions; `createHandle` says what a message does. */
export async function runCeiling(createHandle: (io: Server) => Handle): Promise<void> {
  const http = createServer();
  const io = new Server(http, { serveClient: false, perMessageDeflate: false });
  const handle = createHandle(io);
  io.on('connection', (socket) => {
    socket.on('join_conversation', (payload: { conversation_id: number }, acknowledge: Acknowledge) => {
      void socket.join(personRoom(payload.conversation_id));
      acknowledge({ ok: true });
    });
    socket.on('join_monitor', (_payload: unknown, acknowledge: Acknowledge) => {
      void socket.join(monitorsRoom);
      acknowledge({ ok: true });
    });
    socket.on('send_message', (sent: SentMessage, acknowledge: Acknowledge) =>
      handle(socket, sent, acknowledge),
    );
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  serve({
    url: () => `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    cpuMs: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
  });
}
export interface CeilingMethods extends Record<string, () => unknown> {
  url: () => string;
  cpuMs: () => number;
}

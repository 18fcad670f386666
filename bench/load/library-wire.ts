import { io } from 'socket.io-client';
import type { Answer, Wire, WireOptions } from './wire.ts';

/** The client that browsers use: what it costs is seen beside the light one. */
export function openLibraryWire(url: string, { token, onEvent }: WireOptions): Promise<Wire> {
  const socket = io(url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    ...(token === undefined ? {} : { auth: { token } }),
  });
  // The parsing edge: the caller knows the event by its name.
  socket.onAny((event: string, payload: unknown) => onEvent?.(event, <T>() => payload as T));
  const wire: Wire = {
    emit: (event, payload, onAnswer) =>
      void socket.emit(event, payload, (answer: Answer) => onAnswer(answer)),
    isOpen: () => socket.connected,
    close: () => void socket.close(),
    drop: () => void socket.io.engine.close(),
  };
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(wire));
    socket.once('connect_error', reject);
  });
}

import { WebSocket, type RawData } from 'ws';

// A Socket.IO client over WebSocket in as few instructions as possible. A load generator shares two cores with
// what it measures: with the full client it would measure mostly itself.

export interface Wire {
  /** Sends an event; `onAnswer` gets the acknowledgement. */
  emit(event: string, payload: unknown, onAnswer: (answer: Answer) => void): void;
  isOpen(): boolean;
  close(): void;
  /** As when the device is switched off: no goodbye. */
  drop(): void;
}

export interface Answer {
  ok: boolean;
  message_id?: number;
  error?: { code: string; message: string };
}

export interface WireOptions {
  token?: string | undefined;
  /** `read` gives the payload, parsed only then. */
  onEvent?: (event: string, read: <T>() => T) => void;
}

const openPacket = '0';
const ping = '2';
const pong = '3';
const connected = '40';
const event = '42';
const acknowledgement = '43';
const refused = '44';

/** The payload of an event's packet. */
function payloadOf<T>(packet: string): T {
  // The parsing edge: the caller knows the event by its name.
  return (JSON.parse(packet.slice(event.length)) as [string, T])[1];
}

export function openLightWire(url: string, { token, onEvent }: WireOptions): Promise<Wire> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
  });
  const answers = new Map<number, (answer: Answer) => void>();
  const wire = createWire(socket, answers);
  return new Promise((resolve, reject) => {
    const read = (packet: string) => {
      if (packet.startsWith(event))
        onEvent?.(packet.slice(4, packet.indexOf('"', 4)), () => payloadOf(packet));
      else if (packet.startsWith(acknowledgement)) settle(answers, packet);
      else if (packet === ping) socket.send(pong);
      else if (packet.startsWith(openPacket))
        socket.send(`${connected}${token === undefined ? '' : JSON.stringify({ token })}`);
      else if (packet.startsWith(connected)) resolve(wire);
      else if (packet.startsWith(refused)) reject(new Error(`Refused: ${packet}`));
    };
    socket.on('message', (data: RawData) => read(data.toString()));
    socket.once('error', reject);
    socket.once('close', () => {
      reject(new Error('The server closed the connection.'));
      for (const answer of answers.values()) answer({ ok: false });
      answers.clear();
    });
  });
}

function settle(answers: Map<number, (answer: Answer) => void>, packet: string): void {
  const bracket = packet.indexOf('[');
  const id = Number(packet.slice(acknowledgement.length, bracket));
  const answer = answers.get(id);
  answers.delete(id);
  answer?.((JSON.parse(packet.slice(bracket)) as [Answer])[0]);
}

function createWire(socket: WebSocket, answers: Map<number, (answer: Answer) => void>): Wire {
  let lastId = 0;
  return {
    emit(name, payload, onAnswer) {
      const id = lastId++;
      answers.set(id, onAnswer);
      socket.send(`${event}${id}${JSON.stringify([name, payload])}`);
    },
    isOpen: () => socket.readyState === WebSocket.OPEN,
    close: () => socket.close(),
    drop: () => socket.terminate(),
  };
}

/** Sends an event and waits for its answer; rejects when that is a refusal. */
export function request(wire: Wire, name: string, payload: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    wire.emit(name, payload, (answer) => {
      if (answer.ok) resolve(answer);
      else reject(new Error(`${name} was refused: ${answer.error?.message ?? 'the connection closed'}`));
    });
  });
}

import type { ContractCheck } from './contract-check.ts';

/*
 * Reads what a browser's page sends and is sent over its WebSocket, frame by frame: there nobody but the page holds
 * the socket. The frames of Engine.IO that carry packets of Socket.IO begin with 4; of those, 2 is an event and 3 the
 * answer to one, each with the number that an answer goes by.
 */
const packet = /^4([23])(\d*)(\[.*\])$/s;

interface Packet {
  isAnswer: boolean;
  /** Empty where no answer is wanted. */
  number: string;
  args: unknown[];
}

function readPacket(frame: string | Buffer): Packet | undefined {
  const [, kind, number = '', text = ''] = packet.exec(String(frame)) ?? [];
  if (kind === undefined) return undefined;
  const args: unknown = JSON.parse(text);
  return Array.isArray(args) ? { isAnswer: kind === '3', number, args } : undefined;
}

/** The frames of one connection. */
export function createFrameReader(check: ContractCheck) {
  const asked = new Map<string, string>();
  return {
    sent(frame: string | Buffer): void {
      const read = readPacket(frame);
      if (read && !read.isAnswer && read.number !== '') asked.set(read.number, String(read.args[0]));
    },
    received(frame: string | Buffer): void {
      const read = readPacket(frame);
      if (!read) return;
      const { isAnswer, number, args } = read;
      if (!isAnswer) return check.event(String(args[0]), args[1]);
      const event = asked.get(number);
      // What was asked by polling, before the connection became a WebSocket, is not seen here.
      if (event !== undefined) check.acknowledgement(event, args[0]);
    },
  };
}

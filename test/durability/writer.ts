import { randomUUID } from 'node:crypto';
import type { Message } from '../../src/contract/conversation.ts';
import type { ServerPayload } from '../../src/contract/events.ts';
import { callRoute, mustCall } from '../support/wire.ts';
import { nextText, type Chance } from './chance.ts';
import { createConnection, type Link } from './connection.ts';
import type { World } from './world.ts';

// A person who writes through every crash: each message under its own client id, again and again under that id
// until the service says that it is stored. Their page follows the conversation by `after` and live events.

export interface Acknowledged {
  id: number;
  text: string;
  clientMessageId: string;
  isCrisis: boolean;
}

export interface Writer {
  conversationId: number;
  token: string;
  /** Every text by its client id, acknowledged or not. */
  sent: ReadonlyMap<string, string>;
  acknowledged: readonly Acknowledged[];
  /** What the page shows: each message once, by id. */
  shown: ReadonlyMap<number, string>;
  /** What must not have happened. */
  problems: readonly string[];
  /** The page loaded anew. */
  reload(): Promise<void>;
  /** Writes no more once what is under way is acknowledged; the page stays open. */
  rest(): Promise<void>;
  /** Writes a crisis and is gone the same moment. */
  vanish(): Promise<void>;
  close(): void;
}

export interface WriterOptions {
  world: World;
  chance: Chance;
  preferred: number;
  onSent(): void;
  onAcknowledged(message: Acknowledged): void;
}

const retryMs = 25;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function open(world: World, preferred: number) {
  for (;;) {
    try {
      const url = await world.reach(preferred);
      return await mustCall(url, 'POST /chat/conversations', { body: { locale: 'pt', country: 'BR' } });
    } catch {
      await pause(retryMs);
    }
  }
}

/** What of an answer is no failure of a moment. */
const isRefusal = (code: string): boolean => !['unavailable', 'internal'].includes(code);

export async function startWriter(options: WriterOptions): Promise<Writer> {
  const { world, chance, preferred } = options;
  const { id: conversationId, access_token: token } = await open(world, preferred);
  const sent = new Map<string, string>();
  const acknowledged: Acknowledged[] = [];
  const shown = new Map<number, string>();
  const problems: string[] = [];
  let live = new Set<number>();
  let backfilledTo = 0;
  let count = 0;
  let isWriting = true;

  function show({ id, text }: Message): void {
    const before = shown.get(id);
    if (before !== undefined && before !== text) problems.push(`message ${id} came with two texts`);
    shown.set(id, text);
  }

  // Only what was read in order moves the mark: live events of other nodes may overtake each other.
  async function join(link: Link): Promise<void> {
    live = new Set();
    for (;;) {
      const answer = await link.ask('join_conversation', {
        conversation_id: conversationId,
        after: backfilledTo,
      });
      if (!answer.ok) throw new Error(answer.error.code);
      for (const message of answer.missed) show(message);
      backfilledTo = answer.missed.at(-1)?.id ?? backfilledTo;
      if (!answer.more) return;
    }
  }

  const connection = createConnection({
    world,
    preferred,
    transport: chance.oneOf(['websocket', 'websocket', 'polling']),
    token,
    join,
    hear(event, payload) {
      if (event !== 'new_message') return;
      const { message } = payload as ServerPayload<'new_message'>;
      if (message.conversation_id !== conversationId) problems.push('a message of somebody else came');
      if (live.has(message.id)) problems.push(`message ${message.id} came live twice on one connection`);
      live.add(message.id);
      show(message);
    },
  });

  async function overSocket(link: Link, text: string, clientMessageId: string): Promise<number | undefined> {
    const answer = await link.ask('send_message', {
      conversation_id: conversationId,
      message: text,
      client_message_id: clientMessageId,
    });
    if (answer.ok) return answer.message_id;
    if (isRefusal(answer.error.code)) problems.push(`refused: ${answer.error.code}`);
    return undefined;
  }

  async function overRest({ url }: Link, text: string, clientMessageId: string): Promise<number | undefined> {
    const { status, body } = await callRoute(url, 'POST /chat/conversations/{id}/messages', {
      params: { id: conversationId },
      body: { text, client_message_id: clientMessageId },
      token,
    });
    if (status === 202) return body.message.id;
    if (status < 500) problems.push(`refused: ${status}`);
    return undefined;
  }

  async function deliver(text: string, clientMessageId: string): Promise<number> {
    for (;;) {
      const link = await connection.link();
      try {
        const sending = (chance.percent(70) ? overSocket : overRest)(link, text, clientMessageId);
        options.onSent();
        const id = await sending;
        if (id !== undefined) return id;
      } catch {
        // Nobody said that it is stored: the same again, under the same id.
      }
      await pause(retryMs);
    }
  }

  async function writeOne(hand: number): Promise<number> {
    const { text, isCrisis } = nextText(chance, `${conversationId % 10_000}-${hand}-${++count}`);
    const clientMessageId = randomUUID();
    sent.set(clientMessageId, text);
    const id = await deliver(text, clientMessageId);
    const message = { id, text, clientMessageId, isCrisis };
    acknowledged.push(message);
    options.onAcknowledged(message);
    return id;
  }

  /** Two hands write at once; each writes one message after the other. */
  async function write(hand: number): Promise<void> {
    let last = 0;
    while (isWriting) {
      const id = await writeOne(hand);
      if (id <= last) problems.push(`id ${id} came after ${last}`);
      last = id;
      await pause(chance.between(2, 40));
    }
  }
  const writing = Promise.all([write(1), write(2)]);
  writing.catch((error: unknown) => problems.push(String(error)));

  return {
    conversationId,
    token,
    sent,
    acknowledged,
    shown,
    problems,
    reload: connection.reload,
    async rest() {
      isWriting = false;
      await writing;
    },
    async vanish() {
      const link = await connection.link();
      const clientMessageId = randomUUID();
      const text = `quero morrer hoje · ${conversationId % 10_000}-last`;
      sent.set(clientMessageId, text);
      overSocket(link, text, clientMessageId).catch(() => undefined);
      connection.close();
    },
    close: connection.close,
  };
}

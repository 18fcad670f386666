// What is still to be sent when the page goes away. The page hands it to the service worker, which outlives it;
// nothing of it is stored. Without a worker the browser is asked to finish the requests; a conversation that is just
// being opened must be known first.
import type { Locale } from '../../contract/vocabulary.ts';
import { createClient, type Client } from '../shared/client.ts';
import { toProblem } from '../shared/problem-error.ts';
import type { ConversationAccess, UnsentWords } from './access.ts';

export interface Rest {
  /** Undefined while the conversation has not been opened. */
  access: ConversationAccess | undefined;
  /** How to open it then. */
  opening: { locale: Locale; country?: string };
  words: readonly UnsentWords[];
  /** A human was asked for, and the service may not know. */
  wantsHuman: boolean;
}

const forHuman = { mode: 'monitor' } as const;
const isEmpty = ({ words, wantsHuman }: Rest): boolean => words.length === 0 && !wantsHuman;

/** What the page tells its worker. */
export interface RestErrand {
  type: 'send_rest';
  rest: Rest;
}

const tries = 4;
const pauseMs = 2_000;
const longestPauseMs = 15_000;

interface SendRestOptions {
  client: Client;
  /** Which token the client shows from now on. */
  onToken: (token: string) => void;
  wait: (ms: number) => Promise<void>;
}

/**
 * Asks for the human and sends the words, one after the other, each under its id, so that what did arrive is not stored
 * twice; the words do not wait for the wish. Gives up after a few tries: by then the page that wrote it is long gone.
 */
export async function sendRest(rest: Rest, { client, onToken, wait }: SendRestOptions): Promise<void> {
  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let left = tries - 1; ; left -= 1) {
      try {
        return await work();
      } catch (thrown) {
        const { code, retryAfterMs } = toProblem(thrown);
        const mayPass = code === 'offline' || code === 'rate_limited' || code === 'unavailable';
        if (left === 0 || !mayPass) throw thrown;
        await wait(Math.min(retryAfterMs ?? pauseMs, longestPauseMs));
      }
    }
  }
  async function open(): Promise<ConversationAccess> {
    const opened = await patiently(() => client.call('POST /chat/conversations', { body: rest.opening }));
    return { id: opened.id, token: opened.access_token };
  }

  if (isEmpty(rest)) return;
  const { id, token } = rest.access ?? (await open());
  onToken(token);
  const params = { id };
  async function ask(): Promise<void> {
    if (!rest.wantsHuman) return;
    await patiently(() => client.call('POST /chat/conversations/{id}/mode', { params, query: forHuman }));
  }
  async function say(): Promise<void> {
    for (const { clientMessageId, text } of rest.words) {
      const body = { text, client_message_id: clientMessageId };
      await patiently(() => client.call('POST /chat/conversations/{id}/messages', { params, body }));
    }
  }
  const ends = await Promise.allSettled([ask(), say()]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/**
 * Hands over what is still to be sent. Undefined when the page may be gone in the next moment; else resolves when it
 * may. `opening`: the conversation that the page asked for and has no answer to yet.
 */
export function handOver(rest: Rest, opening?: Promise<ConversationAccess>): Promise<void> | undefined {
  // It may be refused after nobody is left to be told.
  opening?.catch(() => undefined);
  if (isEmpty(rest)) return undefined;
  const worker = navigator.serviceWorker?.controller;
  const errand: RestErrand = { type: 'send_rest', rest };
  if (!worker) return finishByBrowser(rest, opening);
  worker.postMessage(errand);
  return undefined;
}

/** What was given to the browser outlives the page; what needs an answer first does not. */
function finishByBrowser(
  { access, opening: body, words, wantsHuman }: Rest,
  opening: Promise<ConversationAccess> | undefined,
): Promise<void> | undefined {
  let token = access?.token;
  const client = createClient({
    token: () => token,
    fetch: (url, init) => fetch(url, { ...init, keepalive: true }),
  });
  const open = async (): Promise<ConversationAccess> => {
    const opened = await client.call('POST /chat/conversations', { body });
    return { id: opened.id, token: opened.access_token };
  };
  function send(to: ConversationAccess): void {
    token = to.token;
    const params = { id: to.id };
    const wish = wantsHuman
      ? [client.call('POST /chat/conversations/{id}/mode', { params, query: forHuman })]
      : [];
    const sent = words.map(({ clientMessageId, text }) => {
      const message = { text, client_message_id: clientMessageId };
      return client.call('POST /chat/conversations/{id}/messages', { params, body: message });
    });
    // Nobody is left to be told how it ended.
    void Promise.allSettled([...wish, ...sent]);
  }
  if (!access) return (opening?.catch(open) ?? open()).then(send);
  send(access);
  return undefined;
}

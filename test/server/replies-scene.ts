import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { CrisisAnalysis } from '../../src/contract/analysis.ts';
import type { Message } from '../../src/contract/conversation.ts';
import type { Engine } from '../support/engines.ts';
import { startOllamaSimulator, type ModelSimulator } from '../support/ollama-simulator.ts';
import {
  createStore,
  startService,
  type Monitor,
  type Person,
  type Service,
  type Store,
} from '../support/scene.ts';
import type { TestSocket } from '../support/wire.ts';

/** Two harmless sentences. With {@link stalled} the first is shown and the second never comes whole. */
export const firstSentence = 'Estou aqui com você.';
export const wholeReply = `${firstSentence} Me conta mais sobre o que aconteceu hoje.`;
/** Sentences one after the other, so many that there is time to do something while they are said. */
export const longReply = Array.from({ length: 60 }, (_, index) => `Primeira resposta, frase ${index}.`).join(
  ' ',
);
/** Goes silent in the middle of the second sentence. */
export const stalled = { reply: wholeReply, fault: 'stall', words: 6 } as const;

export interface ModelScene {
  service: Service;
  model: ModelSimulator;
}

/** One service with a simulated Ollama for the tests of a block; the model answers well before each of them. */
export function useModel(
  engine: Engine,
  env: Record<string, string> = {},
  options: Parameters<typeof startService>[2] = {},
): ModelScene {
  // Filled before the first test; read through it only inside of tests.
  const scene = {} as ModelScene;
  let store: Store | undefined;
  beforeAll(async () => {
    scene.model = await startOllamaSimulator();
    store = await createStore(engine);
    scene.service = await startService(store, { OLLAMA_BASE_URL: scene.model.url, ...env }, options);
    await scene.service.app.aiProbed();
  });
  beforeEach(() => scene.model.set({ reply: wholeReply }));
  afterAll(async () => {
    await scene.service.stop();
    await scene.model.stop();
    await store?.remove();
  });
  return scene;
}

/** The AI’s message after `after`, stored and told; the newest one that is there. */
export async function replyAfter(
  person: Pick<Person, 'socket'>,
  after: number,
): Promise<{ message: Message; reply_id: string }> {
  const { message, reply_id } = await person.socket.got(
    'new_message',
    (told) => told.message.sender === 'ai' && told.message.id > after,
  );
  if (reply_id === undefined) throw new Error('An AI message came without its reply_id.');
  return { message, reply_id };
}

/** Writes and waits for the whole reply. */
export async function askAndWait(person: Pick<Person, 'socket' | 'write'>, text: string) {
  const { message_id } = await person.write(text);
  return replyAfter(person, message_id);
}

/** The words of one reply as they were shown. */
export function shownBy(socket: TestSocket, replyId: string): string {
  return socket
    .all('message_delta')
    .filter((delta) => delta.reply_id === replyId)
    .map((delta) => delta.delta)
    .join('');
}

/** A conversation as its person reads it, or as a monitor does. */
export async function historyOf(reader: Pick<Person | Monitor, 'call'>, id: number): Promise<Message[]> {
  const { status, body } = await reader.call('GET /chat/conversations/{id}/messages', {
    params: { id },
    query: { limit: 200 },
  });
  if (status !== 200) throw new Error(`The messages were answered with ${status}`);
  return body;
}

/** How the AI’s messages of a conversation ended, oldest first, as monitors see it. */
export async function outcomesOf(monitor: Monitor, id: number): Promise<unknown[]> {
  const history = await historyOf(monitor, id);
  return history
    .filter(({ sender }) => sender === 'ai')
    .map(({ extra_data }) => extra_data?.['reply_outcome']);
}

/** The chats that the model was asked for, whose last turn of the person contains `text`. */
export function requestsWith(model: ModelSimulator, text: string) {
  return model.requests.filter(
    ({ messages }) => messages.findLast(({ role }) => role === 'user')?.content.includes(text) ?? false,
  );
}

interface StreamedEvent {
  event: string;
  data: {
    delta?: string;
    crisis_analysis?: CrisisAnalysis;
    escalated?: boolean;
    ai_response?: Message | null;
    message?: string;
  };
}

function eventsIn(text: string): StreamedEvent[] {
  return text
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) => {
      const [event = '', data = ''] = block.split('\n');
      return {
        event: event.replace(/^event: /, ''),
        data: JSON.parse(data.replace(/^data: /, '')) as StreamedEvent['data'],
      };
    });
}

/** Asks and reads along; resolves with the beginning of the stream. */
export function askStreaming(
  { url }: Pick<Service, 'url'>,
  { id, token }: Pick<Person, 'id' | 'token'>,
  { text, signal }: { text: string; signal?: AbortSignal },
): Promise<Response> {
  return fetch(`${url}/chat/conversations/${id}/ask-with-crisis-detection`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ sender: 'user', text }),
    ...(signal ? { signal } : {}),
  });
}

/** The whole stream: its events, their names without repetition one behind the other, its words, its answer. */
export async function readAsked(response: Response) {
  const events = eventsIn(await response.text());
  const all = events.map(({ event }) => event);
  return {
    events,
    names: all.filter((name, index) => name !== all[index - 1]),
    words: events.map(({ data }) => data.delta ?? '').join(''),
    answer: events.at(-1)?.data.ai_response,
  };
}

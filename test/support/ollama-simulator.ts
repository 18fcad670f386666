// Stands in for an Ollama server: streams words at a given pace, and fails in every way that one can.
// As a program: node --import tsx test/support/ollama-simulator.ts --port 11434 --first-word-ms 500 --words 30 --word-ms 20
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { broken, ChatLog, type ChatRequest } from './chat-log.ts';
import { answerQuestion, type OpinionBehaviour } from './opinion-simulator.ts';

export type { ChatRequest };

export interface ModelBehaviour {
  /** Undefined: the model answers as it should. `words` below says where the last four strike. */
  fault?:
    | 'hang_before_headers'
    | 'hang_after_headers'
    | 'model_missing'
    | 'server_error'
    | 'empty'
    | 'stall'
    | 'cut'
    | 'end_unfinished'
    | 'error_in_stream'
    | undefined;
  /** How many words are sent, or are sent before the fault. */
  words?: number;
  /** The words themselves; their number then follows from it unless a fault cuts them off. */
  reply?: string | undefined;
  /** Repeats the last message of the person. */
  echo?: boolean;
  firstWordMs?: number;
  wordMs?: number;
  /** What the server lists as installed. */
  models?: string[];
  /** How it answers questions that want a whole answer in JSON. */
  opinion?: OpinionBehaviour;
}

export interface ModelSimulator {
  url: string;
  /** Bodies of the chats received, oldest first. */
  requests: ChatRequest[];
  /** Authorization headers of the same chats. */
  authorizations: (string | undefined)[];
  /** The same of questions that want a whole answer in JSON, apart from the chats. */
  opinions: { requests: ChatRequest[]; running(): number; abandoned(): number };
  /** Chats whose client closed the connection before the reply was whole. */
  abandoned(): number;
  /** Chats that are being answered now. */
  running(): number;
  /** Replaces the whole behaviour; what is not named goes back to its default. */
  set(behaviour: ModelBehaviour): void;
  /** Resolves as soon as the condition holds; asked again whenever a chat or a question arrives or ends. */
  until(condition: (simulator: ModelSimulator) => boolean): Promise<void>;
  stop(): Promise<void>;
}

/** How one protocol writes on the wire. */
export interface Dialect {
  chatPath: string;
  contentType: string;
  word(model: string, word: string): string;
  end(model: string): string;
  /** An answer that is not streamed. */
  whole(model: string, content: string): unknown;
  errorInStream(): string;
  missing(model: string): unknown;
  failed(): unknown;
  /** Answers to GET requests by path. */
  lists(models: string[]): Record<string, unknown>;
}

type Settled = Required<Omit<ModelBehaviour, 'fault' | 'reply'>> & Pick<ModelBehaviour, 'fault' | 'reply'>;

const defaults: Settled = {
  words: 12,
  firstWordMs: 0,
  wordMs: 0,
  echo: false,
  models: ['llama3.2:3b'],
  opinion: {},
};

const ollama: Dialect = {
  chatPath: '/api/chat',
  contentType: 'application/x-ndjson',
  word: (model, word) =>
    `${JSON.stringify({ model, created_at: stamp(), message: { role: 'assistant', content: word }, done: false })}\n`,
  end: (model) =>
    `${JSON.stringify({ model, created_at: stamp(), message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' })}\n`,
  whole: (model, content) => ({
    model,
    created_at: stamp(),
    message: { role: 'assistant', content },
    done: true,
    done_reason: 'stop',
  }),
  errorInStream: () => `${JSON.stringify({ error: 'an error was encountered while running the model' })}\n`,
  missing: (model) => ({ error: `model '${model}' not found` }),
  failed: () => ({ error: 'llama runner process has terminated' }),
  lists: (models) => ({
    '/api/tags': { models: models.map((name) => ({ name, model: name, size: 1, digest: '0', details: {} })) },
    '/api/version': { version: '0.12.0' },
  }),
};

export function startOllamaSimulator(options: { port?: number } = {}): Promise<ModelSimulator> {
  return startSimulator(ollama, options);
}

/** A server on loopback that speaks a dialect; `port` 0 or none takes a free one. */
export async function startSimulator(
  dialect: Dialect,
  { port = 0 }: { port?: number },
): Promise<ModelSimulator> {
  let behaviour = defaults;
  const log = new ChatLog();
  const questions = new ChatLog();
  const server = createServer((request, response) => {
    if (request.method === 'POST' && request.url === dialect.chatPath) {
      chat(dialect, { log, questions, response, behaviour: () => behaviour }).catch(() => response.destroy());
      return;
    }
    const content = dialect.lists(behaviour.models)[request.url ?? ''];
    sendJson(response, content === undefined ? 404 : 200, content ?? { error: 'not found' });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const simulator: ModelSimulator = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: log.requests,
    authorizations: log.authorizations,
    opinions: {
      requests: questions.requests,
      running: () => questions.running,
      abandoned: () => questions.abandoned,
    },
    abandoned: () => log.abandoned,
    running: () => log.running,
    set: (next) => {
      behaviour = { ...defaults, ...next };
    },
    until: (condition) => {
      const holds = () => condition(simulator);
      return Promise.race([log.until(holds), questions.until(holds)]);
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  return simulator;
}

interface Chat {
  log: ChatLog;
  questions: ChatLog;
  response: ServerResponse;
  behaviour: () => Settled;
}

async function chat(dialect: Dialect, { log, questions, response, behaviour }: Chat): Promise<void> {
  const body = await readBody(response.req);
  if (body['stream'] !== true) {
    questions.began(body, response);
    const wrap = (content: string) => dialect.whole(body.model, content);
    return answerQuestion(response, wrap, behaviour().opinion);
  }
  log.began(body, response);
  await answer(dialect, body, { behaviour: behaviour(), response });
}

interface Answering {
  behaviour: Settled;
  response: ServerResponse;
}

async function answer(
  dialect: Dialect,
  body: ChatRequest,
  { behaviour, response }: Answering,
): Promise<void> {
  const { fault, firstWordMs, wordMs } = behaviour;
  if (fault === 'hang_before_headers') return;
  if (fault === 'model_missing') return sendJson(response, 404, dialect.missing(body.model));
  if (fault === 'server_error') return sendJson(response, 500, dialect.failed());
  response.writeHead(200, { 'content-type': dialect.contentType });
  response.flushHeaders();
  if (fault === 'hang_after_headers') return;
  await pause(firstWordMs);
  for (const [index, word] of wordsOf(body, behaviour).entries()) {
    if (index > 0) await pause(wordMs);
    if (response.destroyed) return;
    response.write(dialect.word(body.model, word));
  }
  finish(dialect, body, { behaviour, response });
}

function finish(dialect: Dialect, body: ChatRequest, { behaviour, response }: Answering): void {
  switch (behaviour.fault) {
    case 'stall':
      return;
    case 'cut':
      // Half a line, so that clients show what they do with a torn one.
      response.write(dialect.word(body.model, 'torn').slice(0, -12), () => {
        broken.add(response);
        response.destroy();
      });
      return;
    case 'end_unfinished':
      response.end();
      return;
    case 'error_in_stream':
      response.end(dialect.errorInStream());
      return;
    default:
      response.end(dialect.end(body.model));
  }
}

function wordsOf(body: ChatRequest, { fault, words, reply, echo }: Settled): string[] {
  if (fault === 'empty') return [];
  const text = echo ? (body.messages.findLast(({ role }) => role === 'user')?.content ?? '') : reply;
  const all = text === undefined ? countedWords(words) : (text.match(/\s*\S+\s*$|\s*\S+/g) ?? [text]);
  return fault === undefined ? all : all.slice(0, words);
}

function countedWords(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index === 0 ? '' : ' '}word${index + 1}`);
}

async function readBody(request: IncomingMessage): Promise<ChatRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatRequest;
}

function sendJson(response: ServerResponse, status: number, content: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(content));
}

/** Without a delay nothing is awaited but the turn of the loop, so that an instant model stays instant. */
function pause(ms: number): Promise<void> {
  return ms > 0 ? new Promise((done) => setTimeout(done, ms)) : Promise.resolve();
}

function stamp(): string {
  return new Date().toISOString();
}

/** Behaviour and port from the command line; runs until it is interrupted. */
export async function runFromCommandLine(start: typeof startOllamaSimulator): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      'first-word-ms': { type: 'string', default: '0' },
      words: { type: 'string', default: '30' },
      'word-ms': { type: 'string', default: '0' },
      reply: { type: 'string' },
      echo: { type: 'boolean', default: false },
      model: { type: 'string', default: 'llama3.2:3b' },
    },
  });
  const simulator = await start({ port: Number(values.port) });
  simulator.set({
    words: Number(values.words),
    firstWordMs: Number(values['first-word-ms']),
    wordMs: Number(values['word-ms']),
    reply: values.reply,
    echo: values.echo,
    models: [values.model],
  });
  console.log(JSON.stringify({ url: simulator.url }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.stop());
}

/** Whether a module is the program that was started. */
export function isProgram(moduleUrl: string): boolean {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(moduleUrl);
}

if (isProgram(import.meta.url)) await runFromCommandLine(startOllamaSimulator);

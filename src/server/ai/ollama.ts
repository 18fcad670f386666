import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import {
  AiFailure,
  chatMessages,
  connectionCode,
  replyLimits,
  type AiPrompt,
  type AiProvider,
  type JudgePrompt,
  type ProviderState,
} from './ai.ts';
import { judgeLimits, judgeMessages, mostBodyChars } from './judge.ts';

// Ollama’s own protocol: JSON in, lines of JSON out. It is spoken here without a client library, because a
// reply comes in pieces of a word each, and what a piece costs is what every alert waits for while hundreds of
// replies run. docs/decisions/ollama-over-http.md

interface OllamaOptions {
  baseUrl: string;
  model: string;
}

const keepLoaded = '30m';
/** Words that come within this are read together: each reading costs the same, and nobody sees the difference. */
const gatherMs = 25;
/** Of the list of models. */
const mostListChars = 4 * 1024 * 1024;
/** A longer line is none of the protocol’s. */
const mostLineChars = 256 * 1024;
/** How long a server may take to end an answer after it said that the reply is done. */
const endPatienceMs = 1_000;

/** Replies from an Ollama server. */
export function createOllama({ baseUrl, model }: OllamaOptions): AiProvider {
  const base = baseUrl.replace(/\/+$/, '');
  return {
    stream: (prompt, signal) => chat({ baseUrl: base, model }, prompt, signal),
    judge: (prompt, signal) => judge({ baseUrl: base, model }, prompt, signal),
    probe: (signal) => probe({ baseUrl: base, model }, signal),
  };
}

interface Answer {
  response: IncomingMessage;
  /** It is whole: from now on the signal closes nothing, and the connection can be used again. */
  finish(): void;
}

/** One request, until the headers of its answer; `signal` also ends what is read of it later. */
function open(url: string, body: string | undefined, signal: AbortSignal): Promise<Answer> {
  const request = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent: ClientRequest = request(url, { method: body === undefined ? 'GET' : 'POST', headers });
    const abort = () => sent.destroy();
    const forget = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort, { once: true });
    sent.once('close', forget);
    let isAnswered = false;
    sent.once('response', (response) => {
      isAnswered = true;
      const finish = () => {
        forget();
        response.resume();
        // One that does not end after all is closed.
        const closing = setTimeout(() => response.destroy(), endPatienceMs);
        closing.unref();
        response.once('end', () => clearTimeout(closing));
      };
      resolve({ response, finish });
    });
    sent.on('error', (error) => {
      // The server had closed the connection that was kept from an earlier request: nothing of this one arrived.
      const isStale =
        !isAnswered && sent.reusedSocket && connectionCode(error) === 'ECONNRESET' && !signal.aborted;
      if (isStale) open(url, body, signal).then(resolve, reject);
      else reject(error);
    });
    // As bytes: a string of this size would stay in the heap for as long as the reply takes, and what is collected
    // late is collected while an alert waits.
    sent.end(body === undefined ? undefined : Buffer.from(body));
    if (signal.aborted) abort();
  });
}

/** The answer, if it is a good one. @throws AiFailure with the status otherwise */
function accepted(answer: Answer): Answer {
  const { statusCode = 0 } = answer.response;
  if (statusCode === 200) return answer;
  answer.response.destroy();
  throw new AiFailure(statusCode === 404 ? 'model_missing' : 'server_error', statusCode);
}

interface Piece {
  words: string;
  done: boolean;
  /** The server reports an error instead of going on. */
  failed: boolean;
}

/** What the lines say together, up to the first that ends the reply. Lines that are no JSON say nothing. */
function read(lines: string[]): Piece {
  let words = '';
  for (const line of lines) {
    const content = parse(line);
    if (content === undefined) continue;
    if ('error' in content) return { words, done: false, failed: true };
    words += wordsIn(content);
    if ('done' in content && content.done === true) return { words, done: true, failed: false };
  }
  return { words, done: false, failed: false };
}

function wordsIn(content: object): string {
  if (!('message' in content)) return '';
  const { message } = content;
  const isMessage = typeof message === 'object' && message !== null && 'content' in message;
  return isMessage && typeof message.content === 'string' ? message.content : '';
}

function parse(line: string): object | undefined {
  try {
    const content: unknown = JSON.parse(line);
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch {
    return undefined;
  }
}

/** The words as they arrive, until the server says that it is done. @throws AiFailure when it ends before that */
async function* wordsOf({ response, finish }: Answer): AsyncGenerator<string, void> {
  let pending = '';
  let isWhole = false;
  try {
    response.setEncoding('utf8');
    for await (const text of response.iterator({ destroyOnReturn: false })) {
      const lines = (pending + String(text)).split('\n');
      pending = lines.pop() ?? '';
      if (pending.length > mostLineChars) throw new AiFailure('server_error');
      const { words, done, failed } = read(lines);
      if (words) yield words;
      if (failed) throw new AiFailure('server_error');
      isWhole = done;
      if (done) return;
      await pause(gatherMs);
    }
    const { words, done, failed } = read([pending]);
    if (words) yield words;
    if (!done) throw new AiFailure(failed ? 'server_error' : 'cut');
    isWhole = true;
  } finally {
    if (isWhole) finish();
    else response.destroy();
  }
}

async function* chat(
  { baseUrl, model }: OllamaOptions,
  prompt: AiPrompt,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  if (signal.aborted) return;
  const { contextTokens, replyTokens, temperature } = replyLimits;
  const body = JSON.stringify({
    model,
    messages: chatMessages(prompt),
    stream: true,
    think: false,
    keep_alive: keepLoaded,
    options: { num_ctx: contextTokens, num_predict: replyTokens, temperature },
  });
  let isAnswered = false;
  try {
    const answer = accepted(await open(`${baseUrl}/api/chat`, body, signal));
    isAnswered = true;
    yield* wordsOf(answer);
  } catch (error) {
    if (signal.aborted) return;
    throw failureOf(error, isAnswered);
  }
}

/** The whole body. @throws AiFailure when there is more of it than anybody asked for */
async function bodyOf({ response }: Answer, mostChars: number): Promise<string> {
  response.setEncoding('utf8');
  let text = '';
  for await (const part of response) {
    text += String(part);
    if (text.length > mostChars) throw new AiFailure('too_large');
  }
  return text;
}

async function judge(
  { baseUrl, model }: OllamaOptions,
  prompt: JudgePrompt,
  signal: AbortSignal,
): Promise<string> {
  const { contextTokens, answerTokens, temperature } = judgeLimits;
  const body = JSON.stringify({
    model,
    messages: judgeMessages(prompt),
    stream: false,
    think: false,
    format: prompt.schema,
    keep_alive: keepLoaded,
    options: { num_ctx: contextTokens, num_predict: answerTokens, temperature },
  });
  let isAnswered = false;
  try {
    const answer = accepted(await open(`${baseUrl}/api/chat`, body, signal));
    isAnswered = true;
    const content = parse(await bodyOf(answer, mostBodyChars));
    if (!content || 'error' in content) throw new AiFailure('server_error');
    return wordsIn(content);
  } catch (error) {
    throw failureOf(error, isAnswered);
  }
}

function failureOf(error: unknown, isAnswered: boolean): AiFailure {
  if (error instanceof AiFailure) return error;
  return new AiFailure(isAnswered ? 'cut' : 'unreachable', connectionCode(error));
}

async function probe({ baseUrl, model }: OllamaOptions, signal: AbortSignal): Promise<ProviderState> {
  try {
    const text = await bodyOf(accepted(await open(`${baseUrl}/api/tags`, undefined, signal)), mostListChars);
    const wanted = model.includes(':') ? model : `${model}:latest`;
    if (modelNames(text).includes(wanted)) return { ok: true, detail: `ready with ${model}` };
    return { ok: false, detail: `Ollama is there but lacks the model: ollama pull ${model}` };
  } catch (error) {
    return { ok: false, detail: failureOf(error, false).message };
  }
}

function modelNames(text: string): string[] {
  const content = parse(text);
  if (!content || !('models' in content) || !Array.isArray(content.models)) return [];
  const models: unknown[] = content.models;
  return models.flatMap((model) =>
    typeof model === 'object' && model !== null && 'name' in model && typeof model.name === 'string'
      ? [model.name]
      : [],
  );
}

import { Ollama } from 'ollama';
import {
  AiFailure,
  chatMessages,
  connectionCode,
  replyLimits,
  type AiPrompt,
  type AiProvider,
  type ProviderState,
} from './ai.ts';

interface OllamaOptions {
  baseUrl: string;
  model: string;
}

const keepLoaded = '30m';

/** Replies from an Ollama server. */
export function createOllama({ baseUrl, model }: OllamaOptions): AiProvider {
  return {
    stream: (prompt, signal) => chat({ baseUrl, model }, prompt, signal),
    probe: (signal) => probe({ baseUrl, model }, signal),
  };
}

async function* chat(
  { baseUrl, model }: OllamaOptions,
  prompt: AiPrompt,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const own = new AbortController();
  const connection: Connection = { signal: AbortSignal.any([signal, own.signal]), progress: 'asked' };
  const client = new Ollama({ host: baseUrl, fetch: fetchOver(connection) });
  let done = false;
  try {
    const { contextTokens, replyTokens, temperature } = replyLimits;
    const chunks = await client.chat({
      model,
      messages: chatMessages(prompt),
      stream: true,
      think: false,
      keep_alive: keepLoaded,
      options: { num_ctx: contextTokens, num_predict: replyTokens, temperature },
    });
    for await (const chunk of chunks) {
      if (signal.aborted) return;
      done = chunk.done;
      if (chunk.message.content) yield chunk.message.content;
    }
  } catch (error) {
    if (signal.aborted) return;
    throw failureOf(error, connection);
  } finally {
    if (!done) own.abort();
  }
}

/** One request of the client: how to abort it, and how far the server came with its answer. */
interface Connection {
  readonly signal: AbortSignal;
  progress: 'asked' | 'answered' | 'gave_error';
}

/** The client throws plain errors with the server's text in them; what they mean follows from the progress. */
function failureOf(error: unknown, { progress }: Connection): AiFailure {
  if (error instanceof AiFailure) return error;
  if (progress === 'gave_error') return new AiFailure('server_error');
  return new AiFailure(progress === 'answered' ? 'cut' : 'unreachable', connectionCode(error));
}

async function probe({ baseUrl, model }: OllamaOptions, signal: AbortSignal): Promise<ProviderState> {
  const connection: Connection = { signal, progress: 'asked' };
  try {
    const { models } = await new Ollama({ host: baseUrl, fetch: fetchOver(connection) }).list();
    const wanted = model.includes(':') ? model : `${model}:latest`;
    if (models.some(({ name }) => name === wanted)) return { ok: true, detail: `ready with ${model}` };
    return { ok: false, detail: `Ollama is there but lacks the model: ollama pull ${model}` };
  } catch (error) {
    return { ok: false, detail: failureOf(error, connection).message };
  }
}

/**
 * The client's own abort works only after the headers, and it writes broken lines and error bodies to the
 * console, where text of a reply must never stand. So the signal travels in its fetch, and the client sees
 * only good answers made of whole lines.
 */
function fetchOver(connection: Connection): typeof fetch {
  return async (url, init) => {
    const signals = init?.signal ? [connection.signal, init.signal] : [connection.signal];
    const response = await fetch(url, { ...init, signal: AbortSignal.any(signals) });
    connection.progress = 'answered';
    if (response.ok && response.body) {
      return new Response(response.body.pipeThrough(wholeLines(connection)), { headers: response.headers });
    }
    await response.body?.cancel();
    throw new AiFailure(response.status === 404 ? 'model_missing' : 'server_error', response.status);
  };
}

/** Lines that are JSON objects, up to the first that reports an error: there the stream ends. */
function wholeLines(connection: Connection): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let pending = '';
  const pass = (line: string, to: TransformStreamDefaultController<Uint8Array>) => {
    const content = connection.progress === 'gave_error' ? undefined : parse(line);
    if (content === undefined) return;
    if ('error' in content) {
      connection.progress = 'gave_error';
      to.terminate();
    } else {
      to.enqueue(encoder.encode(`${line}\n`));
    }
  };
  return new TransformStream({
    transform(bytes, to) {
      const lines = (pending + decoder.decode(bytes, { stream: true })).split('\n');
      pending = lines.pop() ?? '';
      for (const line of lines) pass(line, to);
    },
    flush: (to) => pass(pending, to),
  });
}

function parse(line: string): object | undefined {
  try {
    const content: unknown = JSON.parse(line);
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch {
    return undefined;
  }
}

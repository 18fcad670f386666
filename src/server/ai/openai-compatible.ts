import OpenAI, { APIConnectionError, APIError } from 'openai';
import type { Secret } from '../platform/config.ts';
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

interface OpenAiOptions {
  baseUrl: string;
  model: string;
  apiKey: Secret | undefined;
}

interface Server {
  client: OpenAI;
  model: string;
}

/** The client wants a limit for the headers; ours is the first-word timeout, which is shorter. */
const noTimeoutMs = 24 * 60 * 60 * 1000;

/** Replies from any server that speaks OpenAI's chat completions. */
export function createOpenAiCompatible(options: OpenAiOptions): AiProvider {
  const server: Server = { client: clientFor(options), model: options.model };
  return {
    stream: (prompt, signal) => chat(server, prompt, signal),
    judge: (prompt, signal) => judge(server, prompt, signal),
    probe: (signal) => probe(server, signal),
  };
}

/** Everything that the client would otherwise read from `OPENAI_*` variables is set, and it logs nothing. */
function clientFor({ baseUrl, apiKey }: OpenAiOptions): OpenAI {
  return new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey?.reveal() ?? 'none',
    ...(apiKey ? {} : { defaultHeaders: { authorization: null } }),
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: noTimeoutMs,
    logLevel: 'off',
  });
}

async function* chat(
  { client, model }: Server,
  prompt: AiPrompt,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let answered = false;
  try {
    const { replyTokens, temperature } = replyLimits;
    const chunks = await client.chat.completions.create(
      { model, messages: chatMessages(prompt), stream: true, max_tokens: replyTokens, temperature },
      { signal },
    );
    answered = true;
    let finished = false;
    for await (const { choices } of chunks) {
      if (signal.aborted) return;
      if (choices[0]?.finish_reason) finished = true;
      if (choices[0]?.delta.content) yield choices[0].delta.content;
    }
    // The client's stream ends without an error both on abort and when the connection closes early.
    if (!finished && !signal.aborted) throw new AiFailure('cut');
  } catch (error) {
    if (signal.aborted) return;
    throw failureOf(error, answered);
  }
}

/** Read here and not by the client, which would take in a body of any size. */
async function bodyOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > mostBodyChars) throw new AiFailure('too_large');
  }
  return text + decoder.decode();
}

/** The words of a whole completion. @throws AiFailure when there are none in it */
function wordsIn(body: string): string {
  const completion = JSON.parse(body) as { choices?: { message?: { content?: unknown } | null }[] } | null;
  const content = completion?.choices?.[0]?.message?.content;
  if (typeof content !== 'string') throw new AiFailure('server_error');
  return content;
}

async function judge({ client, model }: Server, prompt: JudgePrompt, signal: AbortSignal): Promise<string> {
  const { answerTokens, temperature } = judgeLimits;
  const json_schema = { name: 'answer', strict: true, schema: { ...prompt.schema } };
  try {
    const response = await client.chat.completions
      .create(
        {
          model,
          messages: judgeMessages(prompt),
          max_tokens: answerTokens,
          temperature,
          response_format: { type: 'json_schema', json_schema },
        },
        { signal },
      )
      .asResponse();
    return wordsIn(await bodyOf(response));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) throw new AiFailure('server_error');
    throw failureOf(error, true);
  }
}

function failureOf(error: unknown, answered: boolean): AiFailure {
  if (error instanceof AiFailure) return error;
  if (error instanceof APIConnectionError) return new AiFailure('unreachable', connectionCode(error));
  if (error instanceof APIError) {
    const status: unknown = error.status;
    const code = typeof status === 'number' ? status : undefined;
    return new AiFailure(status === 404 ? 'model_missing' : 'server_error', code);
  }
  return new AiFailure(answered ? 'cut' : 'unreachable', connectionCode(error));
}

/** Servers differ in what they list, or list nothing, so only silence and refusals count against one. */
async function probe({ client, model }: Server, signal: AbortSignal): Promise<ProviderState> {
  try {
    const { data } = await client.models.list({ signal });
    const listed = data.some(({ id }) => id === model);
    return { ok: true, detail: listed ? `ready with ${model}` : `reachable; does not list ${model}` };
  } catch (error) {
    const failure = failureOf(error, false);
    if (failure.reason === 'model_missing') return { ok: true, detail: 'reachable; lists no models' };
    return { ok: false, detail: failure.message };
  }
}

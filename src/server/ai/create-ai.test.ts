import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startOllamaSimulator, type ModelSimulator } from '../../../test/support/ollama-simulator.ts';
import { trustedText } from '../../core/anonymizer/safe-text.ts';
import { AiFailure, type AiPrompt, type AiProvider } from './ai.ts';
import { createAi, type Ai, type AiOptions } from './create-ai.ts';
import { createOllama } from './ollama.ts';

const model = 'llama3.2:3b';
const prompt: AiPrompt = { instructions: 'Listen.', turns: [{ role: 'person', text: trustedText('hello') }] };
/** Long enough never to matter where it is not what a test is about. */
const never = 60_000;
const patient = { firstWordMs: never, replyMs: never };

/** For providers of which only replies are asked. */
const judge = () => Promise.reject(new Error('not to be asked'));

async function wordsOf(ai: Ai, signal = new AbortController().signal): Promise<string[]> {
  const words: string[] = [];
  for await (const word of ai.stream('ollama', prompt, signal)) words.push(word);
  return words;
}

async function reasonOf(ai: Ai): Promise<string> {
  try {
    return (await wordsOf(ai)).join('');
  } catch (error) {
    if (error instanceof AiFailure) return error.reason;
    throw error;
  }
}

describe('the AI', () => {
  let simulator: ModelSimulator;
  const started: Ai[] = [];

  beforeEach(async () => {
    simulator = await startOllamaSimulator();
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((ai) => ai.stop()));
    await simulator.stop();
  });

  function start(options: Partial<AiOptions> = {}): Ai {
    const providers = { ollama: createOllama({ baseUrl: simulator.url, model }) };
    const ai = createAi({ providers, timeouts: patient, ...options });
    started.push(ai);
    return ai;
  }

  test('answers, and reports what each mode is good for', async () => {
    const ai = start();
    simulator.set({ reply: 'I read you.' });
    expect((await wordsOf(ai)).join('')).toBe('I read you.');
    expect(await ai.probed()).toEqual({
      ollama: { ok: true, detail: `ready with ${model}` },
      openai: { ok: false, detail: 'not configured' },
    });
  });

  test('fails at once in a mode that is not configured', async () => {
    const stream = start().stream('openai', prompt, new AbortController().signal);
    await expect(stream.next()).rejects.toMatchObject({ reason: 'unreachable' });
  });

  test.each(['hang_before_headers', 'hang_after_headers'] as const)(
    'gives up on a provider without a first word (%s) and closes the connection',
    async (fault) => {
      simulator.set({ fault });
      // Long enough that the question has arrived on a busy machine: what never came cannot be left.
      expect(await reasonOf(start({ timeouts: { firstWordMs: 1_000, replyMs: never } }))).toBe(
        'timeout_first_word',
      );
      await simulator.until(({ abandoned }) => abandoned() === 1);
    },
  );

  test('gives up on a provider that falls silent in the middle', async () => {
    let told = false;
    const silent: AiProvider = {
      async *stream(_prompt, signal) {
        yield 'word';
        await new Promise((aborted) => signal.addEventListener('abort', aborted));
        told = true;
      },
      judge,
      probe: () => Promise.resolve({ ok: true, detail: 'ready' }),
    };
    const ai = start({ providers: { ollama: silent }, timeouts: { firstWordMs: 30, replyMs: never } });
    expect(await reasonOf(ai)).toBe('timeout_reply');
    expect(told).toBe(true);
  });

  test('gives up on a reply that never ends, however lively', async () => {
    const endless: AiProvider = {
      async *stream(_prompt, signal) {
        while (!signal.aborted) {
          await new Promise((turn) => setImmediate(turn));
          yield 'and ';
        }
      },
      judge,
      probe: () => Promise.resolve({ ok: true, detail: 'ready' }),
    };
    const ai = start({ providers: { ollama: endless }, timeouts: { firstWordMs: never, replyMs: 30 } });
    expect(await reasonOf(ai)).toBe('timeout_reply');
  });

  test('gives up on a provider that ignores its signal', async () => {
    const deaf: AiProvider = {
      async *stream() {
        await new Promise(() => undefined);
        yield 'never';
      },
      judge,
      probe: () => Promise.resolve({ ok: true, detail: 'ready' }),
    };
    const ai = start({ providers: { ollama: deaf }, timeouts: { firstWordMs: 20, replyMs: never } });
    expect(await reasonOf(ai)).toBe('timeout_first_word');
    const abort = new AbortController();
    const patientOne = start({ providers: { ollama: deaf } });
    const words = wordsOf(patientOne, abort.signal);
    abort.abort();
    expect(await words).toEqual([]);
  });

  test.each([
    ['cut', 'cut'],
    ['end_unfinished', 'cut'],
    ['empty', 'empty'],
    ['model_missing', 'model_missing'],
    ['server_error', 'server_error'],
    ['error_in_stream', 'server_error'],
  ] as const)('names %s as %s', async (fault, reason) => {
    simulator.set({ fault, words: 2 });
    expect(await reasonOf(start())).toBe(reason);
  });

  test('takes a reply of spaces for an empty one', async () => {
    simulator.set({ reply: '  ' });
    expect(await reasonOf(start())).toBe('empty');
  });

  test('keeps text of a provider’s own exceptions to itself', async () => {
    const leaky: AiProvider = {
      async *stream({ turns }) {
        throw new Error(`cannot answer ${turns[0]?.text}`);
      },
      judge,
      probe: () => Promise.reject(new Error('hello')),
    };
    const ai = start({ providers: { ollama: leaky } });
    await expect(wordsOf(ai)).rejects.toThrow(/^the AI provider answered with an error$/);
    expect((await ai.probed()).ollama).toEqual({ ok: false, detail: 'the probe failed' });
  });

  test('does not take the caller’s abort for a failure of the provider', async () => {
    simulator.set({ fault: 'stall', words: 1 });
    const ai = start({ circuit: { failuresToOpen: 1 } });
    for (let round = 1; round <= 3; round += 1) {
      const abort = new AbortController();
      const stream = ai.stream('ollama', prompt, abort.signal);
      expect(await stream.next()).toEqual({ done: false, value: 'word1' });
      abort.abort();
      expect((await stream.next()).done).toBe(true);
      await simulator.until(({ abandoned }) => abandoned() === round);
    }
    const unread = ai.stream('ollama', prompt, new AbortController().signal);
    await unread.next();
    await unread.return();
    expect(ai.state().ollama.ok).toBe(true);
  });

  test('stops asking a provider that keeps failing, and asks again once it is back', async () => {
    const changes: string[] = [];
    let recovered = () => {};
    const back = new Promise<void>((done) => (recovered = done));
    const ai = start({
      circuit: { failuresToOpen: 2, firstPauseMs: 5 },
      onChange: (mode, { ok }) => {
        changes.push(`${mode} ${ok ? 'is back' : 'is away'}`);
        if (ok) recovered();
      },
    });
    await ai.probed();
    simulator.set({ fault: 'server_error', models: [] });
    expect([await reasonOf(ai), await reasonOf(ai), await reasonOf(ai)]).toEqual([
      'server_error',
      'server_error',
      'circuit_open',
    ]);
    expect(simulator.requests).toHaveLength(2);
    simulator.set({ reply: 'Here again.' });
    await back;
    expect(await reasonOf(ai)).toBe('Here again.');
    expect(changes).toEqual(['ollama is away', 'ollama is back']);
  });

  test('asks for nothing when the caller has left already', async () => {
    expect(await wordsOf(start(), AbortSignal.abort())).toEqual([]);
    expect(simulator.requests).toEqual([]);
  });
});

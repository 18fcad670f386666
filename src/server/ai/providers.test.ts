import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startOllamaSimulator, type ModelSimulator } from '../../../test/support/ollama-simulator.ts';
import { startOpenAiSimulator } from '../../../test/support/openai-simulator.ts';
import { trustedText } from '../../core/anonymizer/safe-text.ts';
import { Secret } from '../platform/config.ts';
import { AiFailure, type AiPrompt, type AiProvider } from './ai.ts';
import { createOllama } from './ollama.ts';
import { createOpenAiCompatible } from './openai-compatible.ts';

const model = 'llama3.2:3b';
const key = 'sk-very-secret';
const prompt: AiPrompt = {
  instructions: 'INSTRUCTIONS-MARK',
  turns: [
    { role: 'ai', text: trustedText('an opening that no template wants') },
    { role: 'person', text: trustedText('PROMPT-MARK [PERSON_1]') },
    { role: 'ai', text: trustedText('I read you.') },
    { role: 'person', text: trustedText('first thought') },
    { role: 'person', text: trustedText('left out: second thought'), skip: 10 },
  ],
};

interface Kind {
  name: string;
  start: () => Promise<ModelSimulator>;
  create: (url: string, model: string) => AiProvider;
}
const kinds: Kind[] = [
  {
    name: 'Ollama',
    start: () => startOllamaSimulator(),
    create: (url, wanted) => createOllama({ baseUrl: url, model: wanted }),
  },
  {
    name: 'an OpenAI-compatible server',
    start: () => startOpenAiSimulator(),
    create: (url, wanted) =>
      createOpenAiCompatible({ baseUrl: `${url}/v1`, model: wanted, apiKey: new Secret(key) }),
  },
];

async function wordsOf(provider: AiProvider, signal = new AbortController().signal): Promise<string[]> {
  const words: string[] = [];
  for await (const word of provider.stream(prompt, signal)) words.push(word);
  return words;
}

async function failureOf(provider: AiProvider): Promise<AiFailure> {
  try {
    await wordsOf(provider);
  } catch (error) {
    if (error instanceof AiFailure) return error;
    throw error;
  }
  throw new Error('the stream ended without a failure');
}

describe.each(kinds)('$name', ({ start, create }) => {
  let simulator: ModelSimulator;
  let provider: AiProvider;
  const printed: unknown[] = [];

  beforeAll(async () => {
    simulator = await start();
    provider = create(simulator.url, model);
  });
  afterAll(() => simulator.stop());
  beforeEach(() => {
    printed.length = 0;
    for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...args) => void printed.push(args));
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
    simulator.set({});
    expect(printed).toEqual([]);
  });

  test('streams the words as the model sends them', async () => {
    simulator.set({ reply: 'Há muita tristeza aí. 🙂 E agora?' });
    expect((await wordsOf(provider)).join('')).toBe('Há muita tristeza aí. 🙂 E agora?');
  });

  test('gives each word as soon as it is there', async () => {
    simulator.set({ words: 1, fault: 'stall' });
    const abort = new AbortController();
    const stream = provider.stream(prompt, abort.signal)[Symbol.asyncIterator]();
    expect(await stream.next()).toEqual({ done: false, value: 'word1' });
    abort.abort();
    expect((await stream.next()).done).toBe(true);
  });

  test('sends the instructions and alternating turns that begin with the person', async () => {
    await wordsOf(provider);
    expect(simulator.requests.at(-1)).toMatchObject({ model, stream: true });
    expect(simulator.requests.at(-1)?.messages).toEqual([
      { role: 'system', content: 'INSTRUCTIONS-MARK' },
      { role: 'user', content: 'PROMPT-MARK [PERSON_1]' },
      { role: 'assistant', content: 'I read you.' },
      { role: 'user', content: 'first thought\n\nsecond thought' },
    ]);
  });

  test.each([
    ['cut', 'cut', 3],
    ['end_unfinished', 'cut', 3],
    ['error_in_stream', 'server_error', 3],
    ['cut', 'cut', 0],
    ['server_error', 'server_error', 0],
    ['model_missing', 'model_missing', 0],
  ] as const)('calls %s a failure "%s", after %i words', async (fault, reason, words) => {
    simulator.set({ fault, words });
    const heard: string[] = [];
    const attempt = async () => {
      for await (const word of provider.stream(prompt, new AbortController().signal)) heard.push(word);
    };
    await expect(attempt()).rejects.toMatchObject({ name: 'AiFailure', reason });
    // A connection that breaks may take words with it that had arrived but were not read yet.
    const sent = ['word1', ' word2', ' word3'].slice(0, words).join('');
    expect(sent.slice(0, fault === 'cut' ? heard.join('').length : undefined)).toEqual(heard.join(''));
  });

  test('is unreachable where nothing listens', async () => {
    const gone = await start();
    await gone.stop();
    const failure = await failureOf(create(gone.url, model));
    expect(failure.reason).toBe('unreachable');
    expect(failure.message).toContain('ECONNREFUSED');
  });

  test('ends quietly and closes the connection when aborted before the headers', async () => {
    simulator.set({ fault: 'hang_before_headers' });
    const before = simulator.abandoned();
    const abort = new AbortController();
    const words = wordsOf(provider, abort.signal);
    await simulator.until(({ running }) => running() === 1);
    abort.abort();
    expect(await words).toEqual([]);
    await simulator.until(({ abandoned }) => abandoned() === before + 1);
    expect(simulator.running()).toBe(0);
  });

  test('ends quietly and closes the connection when aborted after the headers', async () => {
    simulator.set({ fault: 'hang_after_headers' });
    const before = simulator.abandoned();
    const abort = new AbortController();
    const words = wordsOf(provider, abort.signal);
    await simulator.until(({ running }) => running() === 1);
    abort.abort();
    expect(await words).toEqual([]);
    await simulator.until(({ abandoned }) => abandoned() === before + 1);
  });

  test('ends quietly and closes the connection when aborted in the middle of a reply', async () => {
    simulator.set({ fault: 'stall', words: 4 });
    const before = simulator.abandoned();
    const abort = new AbortController();
    const heard: string[] = [];
    for await (const word of provider.stream(prompt, abort.signal)) {
      heard.push(word);
      if (heard.join('').endsWith('word4')) abort.abort();
    }
    expect(heard.join('')).toBe('word1 word2 word3 word4');
    await simulator.until(({ abandoned }) => abandoned() === before + 1);
  });

  test('closes the connection when its reader stops reading', async () => {
    simulator.set({ fault: 'stall', words: 2 });
    const before = simulator.abandoned();
    for await (const word of provider.stream(prompt, new AbortController().signal)) {
      expect(word).toMatch(/^word1/);
      break;
    }
    await simulator.until(({ abandoned }) => abandoned() === before + 1);
  });

  test('asks for nothing when it was aborted before it began', async () => {
    const asked = simulator.requests.length;
    expect(await wordsOf(provider, AbortSignal.abort())).toEqual([]);
    expect(simulator.requests).toHaveLength(asked);
  });

  test('says nothing of prompt, key or address in its failures', async () => {
    for (const fault of ['cut', 'server_error', 'model_missing', 'error_in_stream'] as const) {
      simulator.set({ fault, words: 2 });
      const failure = await failureOf(provider);
      const everything = inspect(failure, { depth: 10, showHidden: true });
      for (const secret of ['PROMPT-MARK', 'INSTRUCTIONS-MARK', key, simulator.url, 'word1', 'torn']) {
        expect(everything).not.toContain(secret);
      }
    }
  });

  test('finds out whether the provider is there', async () => {
    const never = new AbortController().signal;
    expect(await provider.probe(never)).toEqual({ ok: true, detail: `ready with ${model}` });
    const gone = await start();
    await gone.stop();
    expect(await create(gone.url, model).probe(never)).toMatchObject({ ok: false });
    expect(await provider.probe(AbortSignal.abort())).toMatchObject({ ok: false });
  });
});

describe('the model of a provider', () => {
  test('must be installed in Ollama, and is `latest` without a tag', async () => {
    const simulator = await startOllamaSimulator();
    simulator.set({ models: ['mistral:latest'] });
    const probe = (wanted: string) =>
      createOllama({ baseUrl: simulator.url, model: wanted }).probe(new AbortController().signal);
    expect(await probe('mistral')).toMatchObject({ ok: true });
    expect(await probe('llama3.2:3b')).toEqual({
      ok: false,
      detail: 'Ollama is there but lacks the model: ollama pull llama3.2:3b',
    });
    await simulator.stop();
  });

  test('need not be listed by an OpenAI-compatible server', async () => {
    const simulator = await startOpenAiSimulator();
    const probe = (path: string) =>
      createOpenAiCompatible({ baseUrl: `${simulator.url}${path}`, model: 'other', apiKey: undefined }).probe(
        new AbortController().signal,
      );
    expect(await probe('/v1')).toEqual({ ok: true, detail: 'reachable; does not list other' });
    expect(await probe('/elsewhere')).toEqual({ ok: true, detail: 'reachable; lists no models' });
    await simulator.stop();
  });
});

describe('the key of an OpenAI-compatible server', () => {
  test('is sent where there is one, and no key is made up where there is none', async () => {
    const simulator = await startOpenAiSimulator();
    for (const apiKey of [new Secret(key), undefined]) {
      await wordsOf(createOpenAiCompatible({ baseUrl: `${simulator.url}/v1`, model, apiKey }));
    }
    expect(simulator.authorizations).toEqual([`Bearer ${key}`, undefined]);
    await simulator.stop();
  });
});

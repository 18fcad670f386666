import type { AiMode } from '../../contract/vocabulary.ts';
import type { Config, Secret } from '../platform/config.ts';
import {
  AiFailure,
  type AiPrompt,
  type AiProvider,
  type JudgeLimits,
  type JudgePrompt,
  type ProviderState,
} from './ai.ts';
import { Circuit, circuitDefaults, type CircuitOptions, type Pass } from './circuit.ts';
import { judgeInTime } from './judge.ts';
import { createOllama } from './ollama.ts';
import { timedWords, type ReplyTimeouts } from './timed-words.ts';

/** Modes in which a model answers. */
export type ModelMode = Exclude<AiMode, 'guided'>;
export type AiState = Record<ModelMode, ProviderState>;

export interface AiOptions {
  /** A mode without a provider fails at once as `unreachable`. */
  providers: Partial<Record<ModelMode, AiProvider>>;
  timeouts: ReplyTimeouts;
  circuit?: Partial<CircuitOptions>;
  /** When a provider comes or goes; for the log. */
  onChange?: (mode: ModelMode, state: ProviderState) => void;
}

export interface Ai {
  /**
   * The words of one reply as they come. Ends by itself after a whole reply or after `signal` aborted; throws
   * {@link AiFailure} when the provider fails, hangs, cuts the reply off or is known to be away.
   */
  stream(mode: ModelMode, prompt: AiPrompt, signal: AbortSignal): AsyncGenerator<string, void>;
  /** Whether a model is up for questions in that mode. */
  mayJudge(mode: ModelMode): boolean;
  /**
   * The whole answer to a question. How it ends says nothing to the circuit breaker: its time is far shorter than
   * a reply’s, and a model too slow for questions may well be good for replies. Throws {@link AiFailure}.
   */
  judge(mode: ModelMode, prompt: JudgePrompt, limits: JudgeLimits): Promise<string>;
  state(): AiState;
  /** The state once every provider has been probed for the first time. */
  probed(): Promise<AiState>;
  stop(): Promise<void>;
}

/** The adapters that a configuration asks for; a client that it does not ask for is not even loaded. */
export async function createProviders(
  { ollama, openai }: Pick<Config['ai'], 'ollama' | 'openai'>,
  openaiApiKey: Secret | undefined,
): Promise<AiOptions['providers']> {
  const providers = { ollama: createOllama(ollama) };
  if (!openai) return providers;
  const { createOpenAiCompatible } = await import('./openai-compatible.ts');
  return { ...providers, openai: createOpenAiCompatible({ ...openai, apiKey: openaiApiKey }) };
}

/** Puts time limits and a circuit breaker around the providers, and begins to watch them. */
export function createAi({ providers, timeouts, circuit = {}, onChange }: AiOptions): Ai {
  const guard = (mode: ModelMode) => {
    const provider = providers[mode];
    return (
      provider && guarded(provider, { ...circuitDefaults, ...circuit }, (state) => onChange?.(mode, state))
    );
  };
  const modes = { ollama: guard('ollama'), openai: guard('openai') };
  const stateOf = (mode: ModelMode) =>
    modes[mode]?.circuit.state() ?? { ok: false, detail: 'not configured' };
  const state = () => ({ ollama: stateOf('ollama'), openai: stateOf('openai') });
  const circuits = Object.values(modes).flatMap((guardedMode) => (guardedMode ? [guardedMode.circuit] : []));
  return {
    async *stream(mode, prompt, signal) {
      const guardedMode = modes[mode];
      if (signal.aborted) return;
      if (!guardedMode) throw new AiFailure('unreachable', 'not configured');
      const pass = guardedMode.circuit.enter();
      if (!pass) throw new AiFailure('circuit_open');
      yield* counted(timedWords(guardedMode.provider, prompt, { signal, timeouts }), pass, signal);
    },
    mayJudge: (mode) => modes[mode]?.circuit.isClosed() ?? false,
    async judge(mode, prompt, limits) {
      const guardedMode = modes[mode];
      if (!guardedMode) throw new AiFailure('unreachable', 'not configured');
      if (!guardedMode.circuit.isClosed()) throw new AiFailure('circuit_open');
      return judgeInTime(guardedMode.provider, prompt, limits);
    },
    state,
    async probed() {
      await Promise.all(circuits.map((each) => each.probed));
      return state();
    },
    async stop() {
      await Promise.all(circuits.map((each) => each.stop()));
    },
  };
}

function guarded(provider: AiProvider, options: CircuitOptions, onChange: (state: ProviderState) => void) {
  const circuit = new Circuit({ probe: (signal) => provider.probe(signal), onChange, options });
  return { provider, circuit };
}

/** Tells the circuit how a reply ended, also when its reader stops reading. */
async function* counted(
  words: AsyncIterable<string>,
  pass: Pass,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  try {
    yield* words;
    if (!signal.aborted) pass.succeeded();
  } catch (error) {
    if (error instanceof AiFailure) pass.failed(error);
    throw error;
  } finally {
    pass.left();
  }
}

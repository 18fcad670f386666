// Spares people the wait for a provider that is known to be away. Closed: replies go through. Open: none goes
// through, and the provider is probed in the background with growing pauses. On trial: after a good probe a
// single reply goes through, and its outcome decides.
import type { AiFailure, ProviderState } from './ai.ts';

export interface CircuitOptions {
  /** Failures in a row that open it. */
  failuresToOpen: number;
  firstPauseMs: number;
  /** Each pause doubles the one before, up to this. */
  longestPauseMs: number;
  probeTimeoutMs: number;
  /** How often a provider is probed that nobody complains of. */
  idlePauseMs: number;
}

export const circuitDefaults: CircuitOptions = {
  failuresToOpen: 3,
  firstPauseMs: 2_000,
  longestPauseMs: 60_000,
  probeTimeoutMs: 5_000,
  idlePauseMs: 60_000,
};

/** Leave to make one reply; exactly one of its verbs is called at the end, later calls change nothing. */
export interface Pass {
  succeeded(): void;
  failed(failure: AiFailure): void;
  /** Ended by the caller: says nothing about the provider. */
  left(): void;
}

interface CircuitParts {
  probe: (signal: AbortSignal) => Promise<ProviderState>;
  /** When the provider comes or goes. */
  onChange: (state: ProviderState) => void;
  options: CircuitOptions;
}

export class Circuit {
  /** Resolves when the first probe, made at once, is done. A failed one opens the circuit. */
  readonly probed: Promise<void>;
  readonly #parts: CircuitParts;
  readonly #stopped = new AbortController();
  #phase: 'closed' | 'open' | 'trial' | 'trial_running' = 'closed';
  #state: ProviderState = { ok: true, detail: 'not probed yet' };
  #failures = 0;
  #pauseMs: number;
  #timer: NodeJS.Timeout | undefined;
  #probing: Promise<void>;

  constructor(parts: CircuitParts) {
    this.#parts = parts;
    this.#pauseMs = parts.options.firstPauseMs;
    this.#probing = this.#probe((found) => (found.ok ? this.#close(found.detail) : this.#open(found.detail)));
    this.probed = this.#probing;
  }

  /** Leave to make a reply; undefined while the provider is not to be asked. */
  enter(): Pass | undefined {
    if (this.#phase === 'closed') return this.#pass('closed');
    if (this.#phase !== 'trial') return undefined;
    this.#phase = 'trial_running';
    return this.#pass('trial_running');
  }

  /** Whether anything else may be asked of the provider: nothing is on trial, and nothing is known against it. */
  isClosed(): boolean {
    return this.#phase === 'closed';
  }

  state(): ProviderState {
    return this.#state;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    clearTimeout(this.#timer);
    await this.#probing;
  }

  /** A pass counts only while the circuit is still in the phase that gave it. */
  #pass(phase: 'closed' | 'trial_running'): Pass {
    let ended = false;
    const settle = (outcome: () => void) => {
      if (!ended && !this.#stopped.signal.aborted && this.#phase === phase) outcome();
      ended = true;
    };
    if (phase === 'closed') {
      return {
        succeeded: () => settle(() => (this.#failures = 0)),
        failed: (failure) => settle(() => this.#countFailure(failure.message)),
        left: () => settle(() => undefined),
      };
    }
    return {
      succeeded: () => settle(() => this.#close('answers again')),
      failed: (failure) => settle(() => this.#open(failure.message)),
      left: () => settle(() => (this.#phase = 'trial')),
    };
  }

  #countFailure(detail: string): void {
    this.#failures += 1;
    if (this.#failures >= this.#parts.options.failuresToOpen) this.#open(detail);
  }

  #open(detail: string): void {
    this.#become('open', { ok: false, detail });
    this.#probeAfter(this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, this.#parts.options.longestPauseMs);
  }

  #close(detail: string): void {
    this.#failures = 0;
    this.#pauseMs = this.#parts.options.firstPauseMs;
    this.#become('closed', { ok: true, detail });
    this.#probeAfter(this.#parts.options.idlePauseMs);
  }

  #become(phase: 'closed' | 'open' | 'trial', state: ProviderState): void {
    const changed = state.ok !== this.#state.ok;
    this.#phase = phase;
    this.#state = state;
    if (changed) this.#parts.onChange(state);
  }

  #probeAfter(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#probing = this.#probe((found) => this.#judge(found));
    }, delayMs);
    this.#timer.unref();
  }

  #judge(found: ProviderState): void {
    if (this.#phase === 'open' && !found.ok) return this.#open(found.detail);
    this.#probeAfter(this.#parts.options.idlePauseMs);
    if (this.#phase === 'open') {
      this.#become('trial', { ok: true, detail: `${found.detail}; the next reply is a trial` });
    } else if (this.#phase === 'trial' && !found.ok) {
      this.#open(found.detail);
    } else if (this.#phase === 'closed') {
      if (found.ok) this.#become('closed', found);
      else this.#countFailure(found.detail);
    }
  }

  async #probe(use: (found: ProviderState) => void): Promise<void> {
    const { probe, options } = this.#parts;
    const found = await probeWithin(probe, options.probeTimeoutMs, this.#stopped.signal);
    if (!this.#stopped.signal.aborted) use(found);
  }
}

/** One probe with a time limit that also ends a probe which ignores its signal. */
async function probeWithin(
  probe: CircuitParts['probe'],
  timeoutMs: number,
  stopped: AbortSignal,
): Promise<ProviderState> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeoutMs);
  timer.unref();
  const signal = AbortSignal.any([limit.signal, stopped]);
  const silence = new Promise<ProviderState>((resolve) => {
    signal.addEventListener('abort', () => resolve({ ok: false, detail: 'no answer to a probe in time' }));
  });
  try {
    return await Promise.race([probe(signal), silence]);
  } catch {
    return { ok: false, detail: 'the probe failed' };
  } finally {
    clearTimeout(timer);
  }
}

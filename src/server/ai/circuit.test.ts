import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AiFailure, type ProviderState } from './ai.ts';
import { Circuit, circuitDefaults } from './circuit.ts';

const options = {
  ...circuitDefaults,
  failuresToOpen: 2,
  firstPauseMs: 1_000,
  longestPauseMs: 4_000,
  probeTimeoutMs: 500,
  idlePauseMs: 30_000,
};
const failure = new AiFailure('timeout_reply');

function scene(first: ProviderState = { ok: true, detail: 'ready' }) {
  const provider = { found: first, probes: 0, hangs: false };
  const changes: boolean[] = [];
  const circuit = new Circuit({
    probe: () => {
      provider.probes += 1;
      return provider.hangs ? new Promise(() => undefined) : Promise.resolve(provider.found);
    },
    onChange: (state) => changes.push(state.ok),
    options,
  });
  const fail = () => circuit.enter()?.failed(failure);
  const open = async () => {
    await circuit.probed;
    fail();
    fail();
  };
  return { provider, changes, circuit, fail, open };
}

describe('the circuit', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('opens after so many failures in a row, not before', async () => {
    const { circuit, fail, changes } = scene();
    await circuit.probed;
    fail();
    circuit.enter()?.succeeded();
    fail();
    expect(circuit.state().ok).toBe(true);
    fail();
    expect(circuit.state()).toEqual({ ok: false, detail: failure.message });
    expect(circuit.enter()).toBeUndefined();
    expect(changes).toEqual([false]);
  });

  test('takes replies that the caller ended for neither failure nor success', async () => {
    const { circuit, fail } = scene();
    await circuit.probed;
    fail();
    circuit.enter()?.left();
    expect(circuit.state().ok).toBe(true);
    fail();
    expect(circuit.state().ok).toBe(false);
  });

  test('probes in the background with pauses that double up to the longest', async () => {
    const { provider, open } = scene();
    provider.found = { ok: false, detail: 'away' };
    await open();
    const probesAfter: number[] = [];
    for (const pause of [1_000, 2_000, 4_000, 4_000]) {
      await vi.advanceTimersByTimeAsync(pause - 1);
      const before = provider.probes;
      await vi.advanceTimersByTimeAsync(1);
      probesAfter.push(provider.probes - before);
    }
    expect(probesAfter).toEqual([1, 1, 1, 1]);
  });

  test('lets a single reply through after a good probe, and closes when it succeeds', async () => {
    const { circuit, open, changes, fail } = scene();
    await open();
    await vi.advanceTimersByTimeAsync(1_000);
    const trial = circuit.enter();
    expect(trial).toBeDefined();
    expect(circuit.enter()).toBeUndefined();
    trial?.succeeded();
    expect(changes).toEqual([false, true]);
    fail();
    expect(circuit.enter()).toBeDefined();
  });

  test('opens again for longer when the trial fails', async () => {
    const { circuit, open, provider } = scene();
    await open();
    await vi.advanceTimersByTimeAsync(1_000);
    circuit.enter()?.failed(failure);
    const probes = provider.probes;
    await vi.advanceTimersByTimeAsync(1_999);
    expect(provider.probes).toBe(probes);
    expect(circuit.enter()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(circuit.enter()).toBeDefined();
  });

  test('gives the trial to the next reply when the caller ended it', async () => {
    const { circuit, open } = scene();
    await open();
    await vi.advanceTimersByTimeAsync(1_000);
    circuit.enter()?.left();
    expect(circuit.enter()).toBeDefined();
  });

  test('does not let a reply from before decide a trial', async () => {
    const { circuit, open } = scene();
    await circuit.probed;
    const old = circuit.enter();
    await open();
    await vi.advanceTimersByTimeAsync(1_000);
    const trial = circuit.enter();
    old?.succeeded();
    expect(circuit.enter()).toBeUndefined();
    trial?.failed(failure);
    expect(circuit.state().ok).toBe(false);
  });

  test('is open from the start where the first probe fails', async () => {
    const { circuit } = scene({ ok: false, detail: 'away' });
    await circuit.probed;
    expect(circuit.state()).toEqual({ ok: false, detail: 'away' });
    expect(circuit.enter()).toBeUndefined();
  });

  test('takes a probe without an answer for a bad one', async () => {
    const { circuit, provider, open } = scene();
    await open();
    provider.hangs = true;
    await vi.advanceTimersByTimeAsync(1_000 + 500);
    expect(circuit.state()).toEqual({ ok: false, detail: 'no answer to a probe in time' });
  });

  test('notices a provider that goes while nobody writes', async () => {
    const { circuit, provider } = scene();
    await circuit.probed;
    provider.found = { ok: false, detail: 'away' };
    await vi.advanceTimersByTimeAsync(30_000);
    expect(circuit.state().ok).toBe(true);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(circuit.state()).toEqual({ ok: false, detail: 'away' });
  });

  test('leaves no timer and no probe behind when it is stopped', async () => {
    const { circuit, provider, open } = scene();
    await open();
    provider.hangs = true;
    await vi.advanceTimersByTimeAsync(1_000);
    await circuit.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

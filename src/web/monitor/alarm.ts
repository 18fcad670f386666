// What a monitor hears. A critical alert sounds again and again until somebody, whoever it is, has acknowledged
// it. A browser plays nothing before the page was clicked: that is a state of its own, and it is shown.
import type { CrisisAlert } from '../../contract/alert.ts';
import { createStore } from '../shared/store.ts';
import { hear, toneOf, type SoundMemory, type Tone } from './alarm-rules.ts';

const repeatMs = 20_000;

interface Note {
  hertz: number;
  atSeconds: number;
  seconds: number;
}

const melodies: Record<Tone, Note[]> = {
  critical: [0, 0.3, 0.6, 0.9].map((atSeconds, index) => ({
    hertz: index % 2 === 0 ? 880 : 660,
    atSeconds,
    seconds: 0.24,
  })),
  high: [0, 0.35].map((atSeconds) => ({ hertz: 660, atSeconds, seconds: 0.25 })),
  asked: [{ hertz: 520, atSeconds: 0, seconds: 0.35 }],
};

export interface AlarmState {
  isOn: boolean;
  /** Of the browser: `suspended` until the page was clicked. */
  audio: AudioContextState | 'absent';
}

export interface Alarm {
  subscribe(listener: (state: AlarmState) => void): () => void;
  /** Asks the browser to play; works only from a click or a key press. */
  unlock(): void;
  toggle(): void;
  test(): void;
  /** An alert was told. */
  raised(alert: CrisisAlert): void;
  /** How many critical alerts nobody has acknowledged. */
  watch(openCritical: number): void;
  stop(): void;
}

export function createAlarm(): Alarm {
  const state = createStore((now: AlarmState, change: Partial<AlarmState>) => ({ ...now, ...change }), {
    isOn: true,
    audio: 'absent',
  });
  let context: AudioContext | undefined;
  let memory: SoundMemory = new Map();
  let repeating: ReturnType<typeof setInterval> | undefined;

  function getContext(): AudioContext {
    if (context) return context;
    const made = new AudioContext();
    const tell = () => state.dispatch({ audio: made.state });
    made.addEventListener('statechange', tell);
    context = made;
    tell();
    return made;
  }

  function play(tone: Tone): void {
    const audio = getContext();
    if (!state.get().isOn || audio.state !== 'running') return;
    for (const { hertz, atSeconds, seconds } of melodies[tone]) {
      const begin = audio.currentTime + atSeconds;
      const oscillator = new OscillatorNode(audio, { frequency: hertz, type: 'triangle' });
      const volume = new GainNode(audio, { gain: 0 });
      // Short ramps, or each note begins and ends with a click.
      volume.gain.setValueAtTime(0, begin);
      volume.gain.linearRampToValueAtTime(0.35, begin + 0.02);
      volume.gain.setValueAtTime(0.35, begin + seconds - 0.04);
      volume.gain.linearRampToValueAtTime(0, begin + seconds);
      oscillator.connect(volume).connect(audio.destination);
      oscillator.start(begin);
      oscillator.stop(begin + seconds);
    }
  }

  function unlock(): void {
    // Refused without a click: the state stays `suspended` and is shown.
    void getContext()
      .resume()
      .catch(() => undefined);
  }

  return {
    subscribe: state.subscribe,
    unlock,
    toggle() {
      unlock();
      state.dispatch({ isOn: !state.get().isOn });
    },
    test() {
      void getContext()
        .resume()
        .then(() => play('high'))
        .catch(() => undefined);
    },
    raised(alert) {
      const tone = toneOf(alert.analysis.risk_level);
      const heard = hear(memory, { conversationId: alert.conversation_id, tone, at: Date.now() });
      if (!heard) return;
      memory = heard;
      play(tone);
    },
    watch(openCritical) {
      if (openCritical > 0) repeating ??= setInterval(() => play('critical'), repeatMs);
      else {
        clearInterval(repeating);
        repeating = undefined;
      }
    },
    stop() {
      clearInterval(repeating);
      repeating = undefined;
      void context?.close();
      context = undefined;
      state.dispatch({ audio: 'absent' });
    },
  };
}

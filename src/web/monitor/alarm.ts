// What a monitor hears. A critical alert sounds again and again until somebody, whoever it is, has acknowledged
// it. A browser plays nothing before the page was clicked: that is a state of its own, and it is shown. Of several
// tabs of one monitor one sounds: one that plays and hears of alerts; when it goes, the next takes over at once.
import type { CrisisAlert } from '../../contract/alert.ts';
import { createStore } from '../shared/store.ts';
import { hear, toneOf, type AlertTone, type SoundMemory } from './alarm-rules.ts';
import type { SettingsStore } from './settings.ts';
import { createSoundOutput, type AudioState, type SoundOutput } from './sound-output.ts';
import { createTurn, type Turn } from './turn.ts';

const repeatSeconds = 20;
/** What another tab may have died over is played again for so long. */
const freshMs = 10_000;
const justNowMs = 2_000;

export interface AlarmState {
  /** Of the browser: `suspended` until the page was clicked. */
  audio: AudioState;
  /** The alerts sound in this tab. */
  isLeading: boolean;
}

export interface Alarm {
  subscribe(listener: (state: AlarmState) => void): () => void;
  /** This monitor’s alerts sound here from now on; asks the browser to play. */
  begin(username: string): void;
  /** Asks the browser to play; works only from a click or a key press. */
  unlock(): void;
  /** Plays a tone, and says after a moment whether it came out of this page. */
  test(): Promise<boolean>;
  /** An alert was told. */
  raised(alert: CrisisAlert): void;
  /** How many critical alerts nobody has acknowledged. */
  watch(openCritical: number): void;
  /** Whether alerts reach this tab at all. */
  setConnected(isConnected: boolean): void;
  /** The connection has been lost for a while, and still is: to be called again and again. */
  lost(): void;
  stop(): void;
}

interface AlarmOptions {
  settings: Pick<SettingsStore, 'subscribe'>;
  createOutput?: (onState: (state: AudioState) => void) => SoundOutput;
  takeTurns?: (name: string, onChange: (isMine: boolean) => void) => Turn;
}

/** Makes the alarm of this tab; silent until it begins. */
export function createAlarm(options: AlarmOptions): Alarm {
  const { settings, createOutput = createSoundOutput, takeTurns = createTurn } = options;
  const state = createStore((now: AlarmState, change: Partial<AlarmState>) => ({ ...now, ...change }), {
    audio: 'absent',
    isLeading: false,
  });
  const output = createOutput((audio) => {
    state.dispatch({ audio });
    settleTurn();
  });
  let turn: Turn | undefined;
  let memory: SoundMemory = new Map();
  let missed: { tone: AlertTone; at: number } | undefined;
  let heardCriticalAt = 0;
  let openCritical = 0;
  let isConnected = false;
  let wasLeading = false;
  let stopRepeating: (() => void) | undefined;

  settings.subscribe(({ sound, volume }) => output.setVolume(sound ? volume / 100 : 0));

  function settleTurn(): void {
    if (isConnected && state.get().audio === 'running') turn?.want();
    else turn?.giveUp();
  }

  function settleRepeating(): void {
    const isWanted = state.get().isLeading && openCritical > 0;
    if (isWanted)
      stopRepeating ??= output.repeat('critical', {
        everySeconds: repeatSeconds,
        isHeard: Date.now() - heardCriticalAt < justNowMs,
      });
    else {
      stopRepeating?.();
      stopRepeating = undefined;
    }
  }

  function play(tone: AlertTone): void {
    if (tone === 'critical') heardCriticalAt = Date.now();
    output.play(tone);
  }

  function lead(isLeading: boolean): void {
    state.dispatch({ isLeading });
    if (isLeading && missed && Date.now() - missed.at < freshMs) play(missed.tone);
    missed = undefined;
    settleRepeating();
  }

  const resume = (): Promise<void> => output.resume().catch(() => undefined);

  return {
    subscribe: state.subscribe,
    begin(username) {
      turn?.giveUp();
      turn = takeTurns(`checkpoint.alarm.${username}`, lead);
      // Refused without a click: the state stays `suspended` and is shown.
      void resume().then(settleTurn);
    },
    unlock: () => void resume(),
    async test() {
      await resume();
      if (state.get().audio === 'impossible') return false;
      output.play('high');
      for (let look = 0; look < 12; look += 1) {
        if (output.level() > 0.01) return true;
        await new Promise((later) => setTimeout(later, 50));
      }
      return false;
    },
    raised(alert) {
      const tone = toneOf(alert.analysis.risk_level);
      const at = Date.now();
      const heard = hear(memory, { conversationId: alert.conversation_id, tone, at });
      if (!heard) return;
      memory = heard;
      if (state.get().isLeading) play(tone);
      else missed = { tone, at };
    },
    watch(count) {
      openCritical = count;
      settleRepeating();
    },
    setConnected(connected) {
      if (isConnected !== connected) wasLeading = !connected && state.get().isLeading;
      isConnected = connected;
      settleTurn();
    },
    lost() {
      if (wasLeading) output.play('lost');
    },
    stop() {
      turn?.giveUp();
      turn = undefined;
      output.close();
      state.dispatch({ audio: 'absent' });
    },
  };
}

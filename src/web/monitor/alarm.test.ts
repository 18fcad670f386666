import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CrisisAlert } from '../../contract/alert.ts';
import type { RiskLevel } from '../../contract/vocabulary.ts';
import { emptyConsole } from '../shared/console-state.ts';
import { countOpen } from '../shared/queue.ts';
import { someAlert } from '../shared/some-alert.ts';
import { createAlarm, type Alarm } from './alarm.ts';
import { firstSettings } from './settings.ts';

// A loudspeaker and a turn that write down what is asked of them; the browser’s own are heard in the journeys.
let played: string[];
let volumes: number[];
let repeating: { isHeard: boolean; everySeconds: number } | undefined;
let tellState: (state: AudioContextState) => void;
let turnChanged: (isMine: boolean) => void;
let isTurnWanted: boolean;
let tellSettings: (sound: boolean, volume: number) => void;

function makeAlarm(): Alarm {
  return createAlarm({
    settings: {
      subscribe(listener) {
        tellSettings = (sound, volume) => listener({ ...firstSettings, sound, volume });
        listener(firstSettings);
        return () => undefined;
      },
    },
    createOutput: (onState) => {
      tellState = onState;
      return {
        resume: () => Promise.resolve(),
        setVolume: (volume) => void volumes.push(volume),
        play: (tone) => void played.push(tone),
        repeat(_, options) {
          repeating = options;
          return () => (repeating = undefined);
        },
        level: () => 0.3,
        close: () => undefined,
      };
    },
    takeTurns: (_, onChange) => {
      turnChanged = onChange;
      return {
        want: () => {
          isTurnWanted = true;
        },
        giveUp: () => {
          isTurnWanted = false;
          onChange(false);
        },
      };
    },
  });
}

function alert(conversationId: number, level: RiskLevel): CrisisAlert {
  return {
    alert_id: `alert-${conversationId}`,
    kind: 'crisis',
    conversation_id: conversationId,
    message_id: 1,
    analysis: {
      risk_level: level,
      confidence: 1,
      keywords_found: [],
      requires_human: true,
      emergency_contact: false,
      analysis_details: {},
    },
    message: 'words',
    timestamp: '2026-01-01T00:00:00.000Z',
    escalation_step: 0,
  };
}

let alarm: Alarm;
beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  [played, volumes, repeating, isTurnWanted] = [[], [], undefined, false];
  alarm = makeAlarm();
  alarm.begin('ana');
  return () => vi.useRealTimers();
});

function lead(): void {
  alarm.setConnected(true);
  tellState('running');
  turnChanged(true);
}

describe('a tab asks for its turn', () => {
  test('once it plays and hears of alerts', () => {
    alarm.setConnected(true);
    expect(isTurnWanted).toBe(false);
    tellState('running');
    expect(isTurnWanted).toBe(true);
  });

  test('and leaves it to another when the browser stops playing or the connection is lost', () => {
    lead();
    tellState('suspended');
    expect(isTurnWanted).toBe(false);
    tellState('running');
    expect(isTurnWanted).toBe(true);
    alarm.setConnected(false);
    expect(isTurnWanted).toBe(false);
  });
});

describe('with its turn', () => {
  beforeEach(lead);

  test('an alert sounds at once, and the same conversation is counted for a minute', () => {
    alarm.raised(alert(1, 'high'));
    alarm.raised(alert(1, 'high'));
    alarm.raised(alert(2, 'critical'));
    expect(played).toEqual(['high', 'critical']);
  });

  test('a critical alert repeats until nobody’s is open, after the silence that follows the first sound', () => {
    alarm.raised(alert(1, 'critical'));
    alarm.watch(1);
    expect(repeating).toEqual({ isHeard: true, everySeconds: 20 });
    alarm.watch(0);
    expect(repeating).toBeUndefined();
  });

  test('one that stood before sounds from the beginning', () => {
    alarm.watch(1);
    expect(repeating).toEqual({ isHeard: false, everySeconds: 20 });
  });

  test('a high one sounds once, for it is not among those that repeat', () => {
    alarm.raised(alert(1, 'high'));
    const alerts = new Map([['alert-1', someAlert(1, { risk_level: 'high' })]]);
    alarm.watch(countOpen({ ...emptyConsole, alerts }).critical);
    expect(played).toEqual(['high']);
    expect(repeating).toBeUndefined();
    alerts.set('alert-2', someAlert(2));
    alarm.watch(countOpen({ ...emptyConsole, alerts }).critical);
    expect(repeating).toBeDefined();
  });

  test('a lost connection is heard until it is back, and alerts that no longer come are not pretended', () => {
    alarm.watch(1);
    alarm.setConnected(false);
    alarm.lost();
    alarm.lost();
    expect(played).toEqual(['lost', 'lost']);
    expect(repeating).toBeUndefined();
    alarm.setConnected(true);
    alarm.lost();
    expect(played).toEqual(['lost', 'lost']);
  });
});

describe('without its turn', () => {
  beforeEach(() => {
    alarm.setConnected(true);
    tellState('running');
  });

  test('nothing sounds', () => {
    alarm.raised(alert(1, 'critical'));
    alarm.watch(1);
    alarm.lost();
    expect(played).toEqual([]);
    expect(repeating).toBeUndefined();
  });

  test('it takes over what the other tab may have died over', () => {
    alarm.raised(alert(1, 'high'));
    turnChanged(true);
    expect(played).toEqual(['high']);
  });

  test('it begins with the critical ones that stand', () => {
    alarm.watch(2);
    turnChanged(true);
    expect(repeating).toEqual({ isHeard: false, everySeconds: 20 });
  });

  test('what is long past stays silent', () => {
    alarm.raised(alert(1, 'high'));
    vi.setSystemTime(1_020_000);
    turnChanged(true);
    expect(played).toEqual([]);
  });
});

test('the sound follows volume and switch while it plays', () => {
  tellSettings(true, 40);
  tellSettings(false, 40);
  expect(volumes).toEqual([0.8, 0.4, 0]);
});

test('testing the sound says whether anything came out', async () => {
  expect(await alarm.test()).toBe(true);
  expect(played).toEqual(['high']);
});

import { expect, test } from 'vitest';
import { createAlarm } from './alarm.ts';
import { firstSettings } from './settings.ts';
import { createSoundOutput, type AudioState } from './sound-output.ts';

// No test here has a loudspeaker: that is a browser whose every way to one throws.

test('a browser that cannot play at all says so, and nothing that is asked of it fails', async () => {
  const states: AudioState[] = [];
  const output = createSoundOutput((state) => states.push(state));
  await output.resume();
  expect(states).toEqual(['impossible']);
  output.setVolume(0.5);
  output.play('critical');
  output.repeat('critical', { everySeconds: 20, isHeard: false })();
  expect(output.level()).toBe(0);
  output.close();
});

test('an alarm without a loudspeaker begins all the same', async () => {
  const settings = {
    subscribe(listener: (settings: typeof firstSettings) => void) {
      listener(firstSettings);
      return () => undefined;
    },
  };
  const takeTurns = () => ({ want: () => undefined, giveUp: () => undefined });
  const alarm = createAlarm({ settings, takeTurns });
  let audio: AudioState = 'absent';
  alarm.subscribe((state) => (audio = state.audio));
  alarm.begin('ana');
  expect(audio).toBe('impossible');
  alarm.setConnected(true);
  alarm.watch(1);
  alarm.lost();
  expect(await alarm.test()).toBe(false);
  alarm.stop();
});

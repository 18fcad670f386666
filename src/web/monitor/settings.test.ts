import { describe, expect, test } from 'vitest';
import { firstSettings, parseSettings, quietest, themeAt } from './settings.ts';

describe('kept settings', () => {
  test('come back as they were', () => {
    const kept = { ...firstSettings, sound: false, volume: 40, theme: 'dark', textSize: 'large' };
    expect(parseSettings(JSON.stringify(kept))).toEqual(kept);
  });

  test.each([null, '', 'no JSON', '7', 'null', '[]', '{"theme":"pink","volume":"loud","sound":1}'])(
    'that make no sense are as at first: %s',
    (text) => expect(parseSettings(text)).toEqual(firstSettings),
  );

  test('never make the sound silent without saying so', () => {
    expect(parseSettings('{"volume":0}').volume).toBe(quietest);
    expect(parseSettings('{"volume":900}').volume).toBe(100);
  });
});

test('the console is dark at night unless somebody chose otherwise', () => {
  expect([19, 23, 0, 6].map((hour) => themeAt('auto', hour))).toEqual(Array(4).fill('dark'));
  expect([7, 12, 18].map((hour) => themeAt('auto', hour))).toEqual(Array(3).fill(undefined));
  expect(themeAt('light', 3)).toBe('light');
  expect(themeAt('dark', 12)).toBe('dark');
});

import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

const unset = { textSize: 100, theme: 'system', locale: undefined };

test.each([
  ['nothing', undefined],
  ['something else', 'dark'],
  ['values that nobody can choose', { textSize: 1000, theme: 'pink', locale: 'fr' }],
])('%s kept: as if never chosen', (_, kept) => expect(parseSettings(kept)).toEqual(unset));

test('what was chosen comes back, each by itself', () => {
  expect(parseSettings({ theme: 'dark' })).toEqual({ ...unset, theme: 'dark' });
  expect(parseSettings({ textSize: 130, locale: 'es' })).toEqual({ ...unset, textSize: 130, locale: 'es' });
});

import { expect, test } from 'vitest';
import { countryName, likelyCountry } from './country.ts';

const known = ['BR', 'PT', 'ES', 'US'];

test('the numbers begin with those of the country whose time the device keeps', () => {
  expect(likelyCountry(known, 'America/Sao_Paulo')).toBe('BR');
  expect(likelyCountry(known, 'Atlantic/Madeira')).toBe('PT');
  expect(likelyCountry(known, 'Europe/Madrid')).toBe('ES');
});

test('a time that no known country keeps tells nothing', () => {
  expect(likelyCountry(known, 'UTC')).toBeUndefined();
  expect(likelyCountry(known, 'Asia/Tokyo')).toBeUndefined();
  expect(likelyCountry([], 'Europe/Madrid')).toBeUndefined();
});

test('a country is called as the language calls it', () => {
  expect(countryName('ES', 'pt')).toBe('Espanha');
  expect(countryName('ES', 'es')).toBe('España');
  expect(countryName('BR', 'en')).toBe('Brazil');
});

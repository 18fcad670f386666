import { expect, test } from 'vitest';
import { assertPasswordRule, createPasswords } from './passwords.ts';

/** Work that ends when it is told to, and notes the order in which it began. */
function createWorks() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => {
      ends.push(() => resolve(name));
    });
  };
  return { begun, work, endNext: () => ends.shift()?.() };
}

async function endAll(accepted: Promise<string>[], endNext: () => void): Promise<void> {
  let left = accepted.length;
  const all = Promise.all(accepted.map((one) => one.finally(() => (left -= 1))));
  await expect.poll(() => (endNext(), left), { interval: 1 }).toBe(0);
  await all;
}

test('two hash at once, and of those who wait an address with fewer is served first', async () => {
  const { inTurn } = createPasswords();
  const { begun, work, endNext } = createWorks();
  const all = ['a1', 'a2', 'a3', 'a4', 'b1'].map((name) => inTurn(name.charAt(0), work(name)));
  expect(begun).toEqual(['a1', 'a2']);
  await endAll(all, endNext);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
});

test('the wait is bounded, for one address and for all', async () => {
  const { inTurn } = createPasswords();
  const { begun, work, endNext } = createWorks();
  const refused = { code: 'rate_limited', retryAfterMs: expect.any(Number) };
  const accepted = Array.from({ length: 18 }, (_, index) => inTurn('a', work(`a${index}`)));
  await expect(inTurn('a', work('too many'))).rejects.toMatchObject(refused);
  for (let index = 0; index < 16; index += 1) accepted.push(inTurn(`b${index}`, work(`b${index}`)));
  await expect(inTurn('c', work('too many'))).rejects.toMatchObject(refused);
  await endAll(accepted, endNext);
  expect(begun).toHaveLength(34);
  expect(begun).not.toContain('too many');
  const again = inTurn('a', work('again'));
  endNext();
  await expect(again).resolves.toBe('again');
});

test.each([
  ['1234567', false],
  ['12345678', true],
  ['🙂🙂', true],
  ['é'.repeat(36), true],
  [`${'é'.repeat(36)}a`, false],
  ['', false],
])('the password %j may be set: %s', (password, isAllowed) => {
  const set = () => assertPasswordRule(password, '/password');
  if (isAllowed) expect(set).not.toThrow();
  else expect(set).toThrow(expect.objectContaining({ code: 'invalid_payload' }));
});

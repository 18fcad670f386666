import { expect, test } from 'vitest';
import { ProblemError, type ProblemCode } from '../shared/problem-error.ts';
import { isWholeCode, whyNotReturned, wordsOf } from './return-code.ts';
import { pt } from './texts-pt.ts';

const code = ['tulip', 'zone', 'yo-yo', 'crisp', 'ember', 'fox'];

test.each([
  ['as it was given', 'tulip zone yo-yo crisp ember fox'],
  ['in capitals with commas', '  TULIP, ZONE,yo-yo; Crisp. ember/fox '],
  ['one word a line', 'tulip\nzone\r\nyo-yo\tcrisp\u00a0ember\nfox\n'],
  ['as a numbered list', '1. tulip 2. zone 3. yo-yo 4. crisp 5. ember 6. fox'],
  ['in the wide letters of some keyboards', 'ｔｕｌｉｐ zone yo-yo crisp ember fox'],
])('a code %s is the same code', (_, typed) => {
  expect(wordsOf(typed)).toEqual(code);
  expect(isWholeCode(typed)).toBe(true);
});

test('five words are not a code yet, and seven none any more', () => {
  expect(isWholeCode(code.slice(1).join(' '))).toBe(false);
  expect(isWholeCode([...code, 'more'].join(' '))).toBe(false);
});

const problem = (code: ProblemCode, retryAfterMs?: number) => new ProblemError(code, '', { retryAfterMs });

test.each([
  [problem('not_found'), pt.codeWrong],
  [problem('invalid_payload'), pt.codeWrong],
  [problem('offline'), pt.codeOffline],
  [problem('rate_limited', 340_000), 'Foram muitas tentativas. Espere 6 min e tente de novo.'],
  [problem('rate_limited', 20_000), 'Foram muitas tentativas. Espere 1 min e tente de novo.'],
  [new Error('anything'), pt.actionFailed],
])('%s is told in words', (thrown, words) => expect(whyNotReturned(thrown, pt)).toBe(words));

import { describe, expect, test } from 'vitest';
import { ProblemError } from '../shared/problem-error.ts';
import { monitorTexts } from './texts.ts';
import { fieldTroubles, refusedFields } from './user-fields.ts';

const texts = monitorTexts.en;

describe('the fields of a user', () => {
  test.each([
    [{ username: 'ana.b@x-1', password: '12345678', displayName: 'Ana' }, []],
    [
      { username: '', password: '1234567', displayName: 'a'.repeat(81) },
      ['username', 'password', 'display_name'],
    ],
    [{ username: 'ana maria' }, ['username']],
    [{ password: 'é'.repeat(37) }, ['password']],
    [{ displayName: '' }, []],
    [{}, []],
  ])('%j: %j', (fields, wrong) => expect(Object.keys(fieldTroubles(texts, fields))).toEqual(wrong));

  test('that the server refuses are told beside the field', () => {
    const errors = [{ path: '/password', message: 'in the server’s words' }];
    const problem = new ProblemError('invalid_payload', 'no', { errors });
    expect(refusedFields(texts, problem)).toEqual({ password: texts.admin.passwordRule });
    expect(refusedFields(texts, new ProblemError('conflict', 'no', { errors }))).toEqual({});
  });
});

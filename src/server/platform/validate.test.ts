import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { compileValidate } from './validate.ts';

const validate = compileValidate(
  Type.Object({
    text: Type.String(),
    title: Type.Optional(Type.String()),
    session_id: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    conversation_id: Type.Union([Type.Integer(), Type.Null()]),
  }),
  'body',
);

test('null is as good as leaving out what may be left out, unless it says something of its own', () => {
  expect(validate({ text: 'oi', title: null, session_id: null, conversation_id: null })).toEqual({
    text: 'oi',
    session_id: null,
    conversation_id: null,
  });
});

test('null is wrong where something is required', () => {
  expect(() => validate({ text: null, conversation_id: 1 })).toThrow('body/text');
  expect(() => validate({ text: 'oi' })).toThrow('conversation_id is required');
});

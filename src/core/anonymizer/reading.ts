/** A text as recognisers see it. */
import { BORN } from './recognisers/births.ts';
import { LOGIN_WORDS, PASSWORD_WORDS } from './recognisers/codes.ts';
import { INTRODUCING } from './recognisers/introductions.ts';
import { PLATE, VEHICLE } from './recognisers/lettered.ts';
import { createSigns } from './recognisers/signs.ts';
import { AT } from './recognisers/spelled-emails.ts';
import { DIGIT_WORDS, TEN_WORDS } from './recognisers/spelled-numbers.ts';
import { CODE_WORDS } from './recognisers/told-codes.ts';
import type { Reading } from './candidates.ts';
import { tokenize } from './tokens.ts';
import { createView } from './view.ts';

const signsOf = createSigns({
  birth: BORN,
  introduction: INTRODUCING,
  password: [...PASSWORD_WORDS, ...CODE_WORDS],
  login: LOGIN_WORDS,
  digit: [...DIGIT_WORDS, ...TEN_WORDS],
  plate: [...PLATE, ...VEHICLE],
  at: AT,
});

export function readText(text: string): Reading {
  const view = createView(text);
  const tokens = tokenize(view);
  return { view, tokens, signs: signsOf(view, tokens) };
}

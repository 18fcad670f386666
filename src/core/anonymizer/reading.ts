/** A text as recognisers see it. */
import { ACTING_WORDS } from './recognisers/acting-names.ts';
import { BIRTH_WORDS } from './recognisers/births.ts';
import { LOGIN_WORDS, PASSWORD_WORDS } from './recognisers/codes.ts';
import { INTRODUCING } from './recognisers/introductions.ts';
import { PLATE, VEHICLE } from './recognisers/lettered-kinds.ts';
import { NETWORK_WORDS } from './recognisers/handles.ts';
import { STREET_WORDS } from './recognisers/streets.ts';
import { createSigns } from './recognisers/signs.ts';
import { AT } from './recognisers/spelled-emails.ts';
import { NICKNAME_WORDS } from './recognisers/nicknames.ts';
import { NUMBER_WORDS } from './recognisers/number-words.ts';
import { NAMING_WORDS } from './recognisers/told-names.ts';
import { CODE_WORDS } from './recognisers/told-codes.ts';
import { SPOT_WORDS } from './recognisers/whole-places.ts';
import type { Reading } from './candidates.ts';
import { tokenize } from './tokens.ts';
import { createView } from './view.ts';

const signsOf = createSigns({
  birth: BIRTH_WORDS,
  introduction: INTRODUCING,
  password: [...PASSWORD_WORDS, ...CODE_WORDS],
  login: LOGIN_WORDS,
  digit: NUMBER_WORDS,
  plate: [...PLATE, ...VEHICLE],
  at: AT,
  network: NETWORK_WORDS,
  street: STREET_WORDS,
  naming: NAMING_WORDS,
  nickname: NICKNAME_WORDS,
  acting: ACTING_WORDS,
  spot: SPOT_WORDS,
});

export function readText(text: string): Reading {
  const view = createView(text);
  const tokens = tokenize(view);
  return { view, tokens, signs: signsOf(view, tokens) };
}

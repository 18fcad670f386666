import { passwordBytes } from '../../contract/vocabulary.ts';
import type { ProblemError } from '../shared/problem-error.ts';
import type { MonitorTexts } from './texts.ts';

export type UserField = 'username' | 'password' | 'display_name';
export type FieldTroubles = Partial<Record<UserField, string>>;

interface UserFields {
  username?: string;
  password?: string;
  displayName?: string;
}

const usernamePattern = /^[A-Za-z0-9._@-]{1,64}$/;
const mostNameLetters = 80;

function passwordTrouble({ admin }: MonitorTexts, password: string): string | undefined {
  const bytes = new TextEncoder().encode(password).length;
  if (bytes < passwordBytes.least) return admin.passwordShort;
  return bytes > passwordBytes.most ? admin.passwordLong : undefined;
}

/** What is wrong with each field, by the rules of the server; a field that is not given is not looked at. */
export function fieldTroubles(texts: MonitorTexts, fields: UserFields): FieldTroubles {
  const { username, password, displayName } = fields;
  const troubles: [UserField, string | undefined][] = [
    ['username', username === undefined || usernamePattern.test(username) ? '' : texts.admin.usernameRule],
    ['password', password === undefined ? '' : passwordTrouble(texts, password)],
    [
      'display_name',
      displayName === undefined || displayName.trim().length <= mostNameLetters ? '' : texts.admin.nameRule,
    ],
  ];
  return Object.fromEntries(troubles.filter(([, words]) => words));
}

const rules = (texts: MonitorTexts): Record<UserField, string> => ({
  username: texts.admin.usernameRule,
  password: texts.admin.passwordRule,
  display_name: texts.admin.nameRule,
});

/** What the server found wrong, beside the field it names; empty when it names none that we show. */
export function refusedFields(texts: MonitorTexts, problem: ProblemError): FieldTroubles {
  if (problem.code !== 'invalid_payload') return {};
  const known = rules(texts);
  const named = problem.errors.map(({ path }) => path.replace(/^\//, ''));
  return Object.fromEntries(Object.entries(known).filter(([field]) => named.includes(field)));
}

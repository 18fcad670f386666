/** IPv4 addresses among the numbers; IPv6 is told by its colons. */
import type { Written } from './digit-groups.ts';

/** What numbers of four parts count, too. */
const VERSION = /(?:(?<![a-z])(?:version|versao|ver|release|firmware|build|driver)[ :.=]*|(?<![a-z])v\.?)$/;
const longestVersion = 12;
/** "upgraded the agent from 4.2.1.7 to ": numbers of at most two digits each. */
const RENEWED =
  /(?<![a-z])(?:upgrad|updat|downgrad|atualiz|actualiz)[a-z]{0,6}(?: [a-z-]{1,12}){0,4}(?: [\d.]{5,15} (?:to|para|a))? $/;
const longestRenewal = 72;

/** `IP` for four numbers up to 255 with dots between them that are no version. */
export function asIp(
  { digits, shape, separators, start, end }: Written,
  { text }: { readonly text: string },
): 'IP' | undefined {
  if (separators.length !== 3 || separators.some((separator) => separator !== '.')) return undefined;
  if (text[start - 1] === '.' || /^\.\d/.test(text.slice(end, end + 2))) return undefined;
  if (VERSION.test(text.slice(Math.max(0, start - longestVersion), start))) return undefined;
  let at = 0;
  for (const length of shape.split('-').map(Number)) {
    if (length > 3 || (length > 1 && digits[at] === '0') || Number(digits.slice(at, at + length)) > 255)
      return undefined;
    at += length;
  }
  const isSmall = shape.split('-').every((length) => length.length === 1 && Number(length) <= 2);
  const isRenewed = isSmall && RENEWED.test(text.slice(Math.max(0, start - longestRenewal), start));
  return isRenewed && !digits.startsWith('10') ? undefined : 'IP';
}

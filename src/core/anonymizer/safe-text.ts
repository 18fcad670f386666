/**
 * The only text that AI and logs may see. The type is a string at run time and cannot be made by assigning
 * a string: `anonymize` makes it from what people write, `trustedText` from what the product itself says.
 */
import { seal } from './seal.ts';

declare const safe: unique symbol;

export type SafeText = string & { readonly [safe]: true };

/** What stands in for a text that could not be anonymized. */
export const redacted: SafeText = seal('[REDACTED]');

/**
 * Makes SafeText of a text written in the source (prompts, notices, fixed answers). Never pass anything that
 * a person, a monitor, a model or the network had a hand in, nor a text built from such parts.
 */
export function trustedText(text: string): SafeText {
  return seal(text);
}

/** Joins safe texts. Parts that are whole texts stay whole: a separator keeps two ends from forming a placeholder. */
export function joinSafe(parts: readonly SafeText[], separator: SafeText): SafeText {
  return seal(parts.join(separator));
}

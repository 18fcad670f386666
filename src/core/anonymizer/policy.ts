/** What becomes of each entity for one reader (a model, a log, an export), and which words are exceptions. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { keyOf } from './keys.ts';
import type { EntityType } from './placeholders.ts';
import { emptyLists } from './lists.ts';
import type { WordLists } from './lists.ts';

/**
 * - `placeholder`: "[PHONE_1]", numbered over the conversation; the only one that can be put back.
 * - `mask`: "[PHONE]".
 * - `last4`: "[PHONE …4321]", for numbers; a mask where fewer than eight letters and digits are left.
 * - `pseudonym`: "[PHONE:3f9a2c1d04]", an HMAC: the same for the same thing everywhere, for those who hold no key
 *   as good as a mask.
 * - `redact`: "[REDACTED]".
 * - `keep`: left as it is.
 */
export const OPERATORS = ['placeholder', 'mask', 'last4', 'pseudonym', 'redact', 'keep'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Policy {
  /** For types that `operators` does not name. */
  readonly standard: Operator;
  readonly operators: Readonly<Partial<Record<EntityType, Operator>>>;
  readonly lists: WordLists;
  /** Of the deployment, for pseudonyms; without one they are masks. */
  readonly key?: Uint8Array;
  /** By which a card or a secret has the same placeholder in every call; without one it has it in one call only. */
  readonly conversationKey?: Uint8Array;
}

/** What a model sees. */
export const modelPolicy: Policy = { standard: 'placeholder', operators: {}, lists: emptyLists };

/** Never kept for any reader, whatever a policy says: nobody else can need them. */
const NEVER_SHOWN: ReadonlySet<EntityType> = new Set(['SECRET', 'CREDIT_CARD']);

export function operatorFor({ standard, operators }: Policy, type: EntityType): Operator {
  const chosen = operators[type] ?? standard;
  return chosen === 'keep' && NEVER_SHOWN.has(type) ? 'redact' : chosen;
}

const pseudonymLength = 10;
const shownAtEnd = 4;

/** What stands for a value where no placeholder does; `folded` is the value as recognisers see it. */
export function concealed(
  operator: Exclude<Operator, 'placeholder' | 'keep'>,
  { type, folded }: { type: EntityType; folded: string },
  key: Uint8Array | undefined,
): string {
  if (operator === 'redact') return '[REDACTED]';
  if (operator === 'pseudonym' && key !== undefined) {
    const code = hmac(sha256, key, utf8ToBytes(`${type}:${keyOf(type, folded)}`));
    return `[${type}:${bytesToHex(code).slice(0, pseudonymLength)}]`;
  }
  const plain = folded.replace(/[^a-z0-9]/g, '');
  const shows = operator === 'last4' && !NEVER_SHOWN.has(type) && plain.length >= 2 * shownAtEnd;
  return shows ? `[${type} …${plain.slice(-shownAtEnd)}]` : `[${type}]`;
}

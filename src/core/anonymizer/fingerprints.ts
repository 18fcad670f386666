/**
 * How a card or a secret is known again without being kept: by a short digest under a key of the conversation. Who lacks
 * the key learns nothing from it, and to who has it other cards have the same: it tells none for certain.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EntityType } from './placeholders.ts';

/** What stands in a table for a value that never enters it. */
export interface Fingerprint {
  readonly placeholder: string;
  readonly type: EntityType;
  /** In hexadecimal digits. */
  readonly digest: string;
}

/**
 * 20 bits: a thousand million card numbers share each digest, ten of one bank's, while two values meet once in a
 * million; then both have one placeholder, which restores neither.
 */
const digestLength = 5;

export const isDigest = (text: string): boolean => text.length === digestLength && /^[0-9a-f]+$/.test(text);

/** The digest of what `key` of this type stands for; without the conversation's key it cannot be told from chance. */
export function digestOf(type: EntityType, key: string, conversationKey: Uint8Array): string {
  const code = hmac(sha256, conversationKey, utf8ToBytes(`${type}:${key}`));
  return bytesToHex(code).slice(0, digestLength);
}

import { createHash, createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

/** A random id in 1 … 2^53-1: unguessable, and safe as a JSON number. */
export function newConversationId(): number {
  const high = randomInt(0, 2 ** 21);
  const low = randomInt(0, 2 ** 32);
  return high * 2 ** 32 + low || newConversationId();
}

export function newAlertId(): string {
  return uuidv7();
}

/** 256 random bits for a conversation's access token. */
export function newAccessToken(): string {
  return `cp_${randomBytes(32).toString('base64url')}`;
}

/** Hash under which an access token is stored. Plain SHA-256 suffices: the token has 256 random bits. */
export function hashAccessToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** A key for one purpose from the deployment's master key, or another key (HKDF-SHA-256, RFC 5869). */
export function deriveKey(masterKey: string | Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, 'checkpoint', purpose, 32));
}

/** A keyed hash of 16 characters: how a conversation or address appears in logs. */
export function keyedHash(key: Buffer, value: string | number): string {
  return createHmac('sha256', key).update(String(value)).digest('base64url').slice(0, 16);
}

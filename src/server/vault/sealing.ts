import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM; `context` is authenticated: a value moved to another conversation does not open. */
export function sealBytes(key: Buffer, plain: Buffer, context: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** @throws when the key or the context is another one, or the value was changed */
export function openBytes(key: Buffer, sealed: string, context: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
}

/** What a conversation's key and table are bound to. */
export const contextOf = (conversationId: number): string => `conversation:${conversationId}`;

/** Whether the deployment's key opens what it is said to have wrapped. */
export function opensKey(
  key: Buffer,
  { conversation_id, wrapped_key }: { conversation_id: number; wrapped_key: string },
): boolean {
  try {
    openBytes(key, wrapped_key, contextOf(conversation_id));
    return true;
  } catch {
    return false;
  }
}

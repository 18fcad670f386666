import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contextOf, openBytes, opensKey, sealBytes } from './sealing.ts';

const key = randomBytes(32);
const plain = Buffer.from('[PHONE_1] = 11 98765-4321');
const sealed = sealBytes(key, plain, contextOf(1));

describe('what was sealed', () => {
  it('opens under its key for its conversation', () => {
    expect(openBytes(key, sealed, contextOf(1))).toEqual(plain);
  });

  it('does not open for another conversation', () => {
    expect(() => openBytes(key, sealed, contextOf(2))).toThrow();
    expect(() => openBytes(key, sealed, '')).toThrow();
  });

  it('does not open under another key', () => {
    expect(() => openBytes(randomBytes(32), sealed, contextOf(1))).toThrow();
  });

  it('does not open when any of its bytes is another one', () => {
    const bytes = Buffer.from(sealed, 'base64');
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => openBytes(key, changed.toString('base64'), contextOf(1))).toThrow();
    }
    expect(() => openBytes(key, '', contextOf(1))).toThrow();
  });

  it('shows nothing of itself, not even that it is the same', () => {
    expect(Buffer.from(sealed, 'base64').includes('PHONE')).toBe(false);
    expect(sealBytes(key, plain, contextOf(1))).not.toBe(sealed);
  });
});

describe('a wrapped key', () => {
  it('is opened by the deployment’s key as the key of its own conversation alone', () => {
    const wrapped_key = sealBytes(key, randomBytes(32), contextOf(1));
    expect(opensKey(key, { conversation_id: 1, wrapped_key })).toBe(true);
    expect(opensKey(key, { conversation_id: 2, wrapped_key })).toBe(false);
    expect(opensKey(randomBytes(32), { conversation_id: 1, wrapped_key })).toBe(false);
  });
});

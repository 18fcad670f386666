export const fnvOffset = 0x811c9dc5;
export const fnvPrime = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits (G. Fowler, L. C. Noll, P. Vo); `from` goes on with the hash of what stood before. */
export function hashOf(text: string, from = fnvOffset): number {
  let hash = from;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), fnvPrime);
  return hash >>> 0;
}

/** `hashOf(text.slice(start, end))` for a range within the text. */
export function hashOfPart(text: string, start: number, end: number): number {
  let hash = fnvOffset;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), fnvPrime);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain) over a salted hash. Signed: V8 keeps no object for it. */
export function mix(hash: number, salt: number): number {
  let mixed = Math.imul(hash ^ salt, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

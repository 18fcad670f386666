import { describe, expect, it } from 'vitest';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rememberWords } from './memo.ts';

describe('words remembered', () => {
  it('are computed once', () => {
    const asked: string[] = [];
    const lengthOf = rememberWords(10, (word) => asked.push(word));
    lengthOf('ola');
    lengthOf('ola');
    expect(asked).toEqual(['ola']);
  });

  it('are let go when there is no room, and answer the same afterwards', () => {
    const asked: string[] = [];
    const upper = rememberWords(1, (word) => {
      asked.push(word);
      return word.toUpperCase();
    });
    expect(['a', 'b', 'c', 'a'].map(upper)).toEqual(['A', 'B', 'C', 'A']);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('are kept while they are used, though others come and go', () => {
    const asked: string[] = [];
    const upper = rememberWords(2, (word) => asked.push(word));
    for (const word of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a']) upper(word);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('keep nothing else of the text that they stood in', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heldBytes = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const lengthOf = rememberWords(1_000, ({ length }) => length);
    const before = heldBytes();
    for (let number = 100; number < 200; number++) {
      const text = `${'x'.repeat(200_000)} a_word_of_${number}_its_own`;
      lengthOf(text.slice(200_001));
    }
    const texts = 100 * 200_000;
    expect(heldBytes() - before).toBeLessThan(texts / 4);
    expect(lengthOf('a_word_of_100_its_own')).toBe(21);
  });

  it('are not kept when they are longer than words are', () => {
    const asked: string[] = [];
    const measure = rememberWords(10, (word) => asked.push(word));
    measure('x'.repeat(200));
    measure('x'.repeat(200));
    expect(asked).toHaveLength(2);
  });
});

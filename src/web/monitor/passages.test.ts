import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markPassages } from './passages.ts';

const marked = (text: string, words: string[]): string[] =>
  markPassages(text, words)
    .filter(({ isMarked }) => isMarked)
    .map((passage) => passage.text);

describe('the words that the screening pointed at', () => {
  test('are marked wherever they stand', () => {
    expect(markPassages('Quero morrer hoje, quero morrer', ['morrer'])).toEqual([
      { text: 'Quero ', isMarked: false },
      { text: 'morrer', isMarked: true },
      { text: ' hoje, quero ', isMarked: false },
      { text: 'morrer', isMarked: true },
    ]);
  });

  test('are marked once where they overlap', () => {
    expect(marked('quero me matar hoje', ['quero me matar', 'matar hoje']).join('')).toBe(
      'quero me matar hoje',
    );
  });

  test('leave a text without them in one piece', () => {
    expect(markPassages('oi', ['x', '', ' '])).toEqual([{ text: 'oi', isMarked: false }]);
    expect(markPassages('', ['x'])).toEqual([]);
  });

  test('never change the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
        const joined = markPassages(text, words).map((passage) => passage.text);
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});

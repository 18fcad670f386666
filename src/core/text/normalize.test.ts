import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shoutingShare } from './cues.ts';
import { normalizeText, originalRange, originalWords } from './normalize.ts';

function words(text: string): string[] {
  return normalizeText(text).tokens.map((token) => token.word);
}

function readings(text: string): string[] {
  return normalizeText(text).tokens.flatMap((token) => [token.word, ...token.forms]);
}

describe('folding', () => {
  it.each([
    ['Não AGUENTO', ['nao', 'aguento']],
    ['coração', ['coracao']],
    ['ｍｏｒｉｒ', ['morir']],
    ['𝓀𝒾𝓁𝓁', ['kill']],
    ['мatаr', ['matar']],
    ['mo\u200brr\u00ader', ['morrer']],
    ["I don't", ['i', 'dont']],
    ['matar-me', ['matar', 'me']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('hidden words', () => {
  it.each([
    ['m.a.t.a.r', 'matar'],
    ['m a t a r', 'matar'],
    ['m-a-t-a-r', 'matar'],
    ['m4t4r', 'matar'],
    ['m@tar', 'matar'],
    ['k!ll', 'kill'],
    ['morrerrrrr', 'morrer'],
    ['killllll', 'kill'],
    ['quero m o r r e r e acabou', 'morrer'],
  ])('%s is read as %s', (text, word) => {
    expect(readings(text)).toContain(word);
  });

  it('keeps ordinary single letters and numbers apart', () => {
    expect(words('vou a pe e volto')).toEqual(['vou', 'a', 'pe', 'e', 'volto']);
    expect(words('tomei 20 mg')).toEqual(['tomei', '20', 'mg']);
    expect(words('oi!tudo bem')).toContain('bem');
    expect(words('morrer!me ajuda')).toEqual(['morrer', 'me', 'ajuda']);
  });
});

describe('offsets', () => {
  it('lead back to the words as they were written', () => {
    const text = normalizeText('Eu 😢 QUERO m.o.r.r.e.r hoje');
    const last = text.tokens.findIndex((token) => token.word === 'morrer');
    expect(originalWords(text, last, last + 1)).toBe('m.o.r.r.e.r');
    expect(originalWords(text, 2, last + 1)).toBe('QUERO m.o.r.r.e.r');
  });

  it('cover the source of a folded range', () => {
    const text = normalizeText('Ação ﬁm');
    const from = text.folded.indexOf('fim');
    const range = originalRange(text, from, from + 3);
    expect(text.original.slice(range.start, range.end)).toBe('ﬁm');
    expect(originalRange(text, from, from)).toEqual({ start: 5, end: 5 });
  });

  it('are those of the character for each token that it reads as', () => {
    const ranges = normalizeText('há ⅐ disso').tokens.map(({ word, start, end }) => [word, start, end]);
    expect(ranges).toEqual([
      ['ha', 0, 2],
      ['1', 3, 4],
      ['7', 3, 4],
      ['disso', 5, 10],
    ]);
  });

  it('are valid and ascending for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (original) => {
        const text = normalizeText(original);
        expect(text.starts).toHaveLength(text.folded.length);
        expect(text.ends).toHaveLength(text.folded.length);
        // Two tokens may share a character: “⅐” reads as 1 and 7.
        let last = { start: 0, end: 0 };
        for (const { start, end } of text.tokens) {
          expect(start).toBeGreaterThanOrEqual(last.start);
          expect(end).toBeGreaterThanOrEqual(last.end);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          last = { start, end };
        }
      }),
    );
  });
});

describe('clauses and sentences', () => {
  it('end sentences at stops and line ends, clauses at commas too', () => {
    const { tokens } = normalizeText('nao, obrigado. mas hoje\nsim');
    expect(tokens.map((token) => token.sentence)).toEqual([0, 0, 1, 1, 2]);
    expect(tokens.map((token) => token.clause)).toEqual([0, 1, 2, 2, 3]);
  });

  it('know questions', () => {
    expect(normalizeText('tudo bem? sim').tokens.map((token) => token.question)).toEqual([true, true, false]);
  });
});

describe('laughter', () => {
  it.each(['kkkk', 'haha', 'jajaja', 'rsrs', 'lol', 'lmao', '😂', 'ja ja', 'ksksks', 'hehehe', 'kakaka'])(
    '%s is laughter',
    (text) => {
      expect(normalizeText(`bom ${text}`).laughter.length).toBeGreaterThan(0);
    },
  );

  it.each(['haja', 'ok', 'casa', 'ha', 'ja', 'kilo'])('%s is none', (text) => {
    expect(normalizeText(`bom ${text}`).laughter).toEqual([]);
  });
});

describe('capitals', () => {
  it('are counted as a share', () => {
    expect(shoutingShare('SOCORRO')).toBe(1);
    expect(shoutingShare('Oi')).toBe(0.5);
    expect(shoutingShare('123')).toBe(0);
  });
});

describe('hostile texts', () => {
  it.each(['', '\ud800', '\udc00\ud800', '\u0000', '\u202e\u0301', '....', '💊'.repeat(50)])(
    'are read without a throw: %j',
    (text) => {
      expect(normalizeText(text).original).toBe(text);
    },
  );

  it.each(['a', 'a ', 'a.', '\ud800', '\u0301', 'ﷺ', '!a', '👨‍👩‍👧', '\n'])(
    'of 100,000 characters of %j stay within a multiple of their length',
    (unit) => {
      const text = normalizeText(unit.repeat(Math.ceil(100_000 / unit.length)));
      expect(text.folded.length).toBeLessThanOrEqual(400_000);
      expect(text.tokens.length).toBeLessThanOrEqual(400_000);
    },
  );
});

// Cuts a reply that comes in pieces into sentences, so that each can be screened whole before a word of it is
// shown. The pieces joined are the text given, white space included. Each character is read once, however small the
// pieces are.
import { hasBreakInSentence } from '../../core/text/lines.ts';

/** A street or a name goes on behind “Av.” or “Dra.”. */
const shortened = /(?:^|\P{L})(?:av|avda|dr|dra|sr|sra|sta|st|mr|mrs|ms|prof|profa|tel)$/iu;
const longestShortened = 'avda'.length + 2;
const letter = /\p{L}/u;
const space = /\s/;
const endMarks = new Set('.!?…');
const closingMarks = new Set('.!?…"\'”’»)]*_');

export interface SentenceCutter {
  /**
   * The sentences that are finished by now, which words of another follow: the last one is never among them. Each has
   * words; what has none, such as an emoji or a line of dashes, belongs to the sentence before it.
   */
  push(piece: string): string[];
  /** The last sentence, at the end. */
  flush(): string[];
}

export function createSentenceCutter(): SentenceCutter {
  let rest = '';
  let read = 0;
  let lastInk = 0;
  let place: 'sentence' | 'closing marks' | 'behind the end' | 'next line' = 'sentence';
  let hasWords = false;
  let nextSentence: number | undefined;

  function readSpace(character: string): void {
    if (place === 'closing marks') place = 'behind the end';
    else if (place === 'sentence' && character === '\n') place = 'next line';
  }

  function readInk(character: string): void {
    const isClosing = place === 'closing marks' && closingMarks.has(character);
    const isFirst =
      place === 'behind the end' ||
      (place === 'next line' && !hasBreakInSentence(rest.slice(lastInk, read + 1)));
    if (isFirst && hasWords) nextSentence = read;
    lastInk = read;
    if (isClosing) return;
    const isEnd =
      endMarks.has(character) && !shortened.test(rest.slice(Math.max(0, read - longestShortened), read));
    place = isEnd ? 'closing marks' : 'sentence';
  }

  return {
    push(piece) {
      rest += piece;
      const sentences: string[] = [];
      for (; read < rest.length; read++) {
        const character = rest.charAt(read);
        if (space.test(character)) {
          readSpace(character);
          continue;
        }
        readInk(character);
        if (!letter.test(character)) continue;
        hasWords = true;
        if (nextSentence === undefined) continue;
        sentences.push(rest.slice(0, nextSentence));
        rest = rest.slice(nextSentence);
        read -= nextSentence;
        lastInk -= nextSentence;
        nextSentence = undefined;
      }
      return sentences;
    },
    flush() {
      const last = rest;
      rest = '';
      read = 0;
      return last === '' ? [] : [last];
    },
  };
}

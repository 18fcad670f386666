// Cuts a reply that comes in pieces into sentences, so that each can be screened whole before a word of it is
// shown. The pieces joined are the text given, white space included. Each character is read once, however small the
// pieces are.
import { closingMarks, listMark } from '../../core/text/lines.ts';

/** A street or a name goes on behind “Av.” or “Dra.”. */
const shortened = /(?:^|\P{L})(?:av|avda|dr|dra|sr|sra|sta|st|mr|mrs|ms|prof|profa|tel)$/iu;
const longestShortened = 'avda'.length + 2;
const letter = /\p{L}/u;
const lowerCase = /\p{Ll}/u;
const digit = /\d/;
const dots = /^(?:\.\.|…)/;
const space = /\s/;
const unseen = /[\p{M}\p{Cf}]/u;
const lineBreak = /[\n\r]/;
const endMarks = new Set('.!?…');
const closing = new Set(`.!?…${closingMarks}`);
/** Behind these a line ends what stands before it. */
const announcing = new Set(':;');
const longestListMark = 8;
/** Stands for a dot at the end of a line: what is behind it is no number of a house. */
const lineEnd = '\n';

export interface SentenceCutter {
  /**
   * The sentences that are finished by now, which words of another follow: the last one is never among them. Each has
   * words; what has none, such as an emoji or a line of dashes, belongs to the sentence behind it or, at the end, to the
   * last one.
   */
  push(piece: string): string[];
  /** The last sentence, at the end. */
  flush(): string[];
}

/** Whether marks end a sentence that a character stands behind: “n. 120” and “todos os... comprimidos” go on. */
function isEnd(marks: string, character: string): boolean {
  if (marks === '.') return !digit.test(character);
  return !dots.test(marks) || !lowerCase.test(character);
}

type Place = 'text' | 'marks' | 'behind marks' | 'line';

export function createSentenceCutter(): SentenceCutter {
  let rest = '';
  /** How much of `rest` was read. */
  let read = 0;
  /** The last characters before, white space too, and the last one that is none. */
  let recent = '';
  let ink = '';
  let place: Place = 'text';
  /** What may have ended the sentence. */
  let marks = '';
  /** What stands in the line that began within a sentence, up to its first letter, and where. */
  let line = '';
  let lineStart = 0;
  let hasWords = false;
  let nextSentence: number | undefined;

  function readSpace(isBreak: boolean): void {
    if (place === 'marks') place = 'behind marks';
    if (place === 'behind marks') {
      if (isBreak && marks === '.') marks = lineEnd;
    } else if (isBreak) {
      // A line of a number alone has an end mark that is none of a list.
      const isOver = announcing.has(ink) || (line !== '' && endMarks.has(ink));
      place = isOver ? 'behind marks' : 'line';
      marks = ink;
      line = '';
    } else if (line !== '') line = `${line} `.slice(0, longestListMark);
  }

  /** A character of a line that began within a sentence: a list goes on there, or the sentence does. */
  function readLine(character: string): void {
    if (line === '') lineStart = read;
    if (!letter.test(character)) {
      line = `${line}${character}`.slice(0, longestListMark);
      return;
    }
    if (hasWords && listMark.test(line)) nextSentence ??= lineStart;
    line = '';
    place = 'text';
  }

  function readInk(character: string): void {
    if (place === 'behind marks' && hasWords && isEnd(marks, character)) nextSentence ??= read;
    if (place === 'line') readLine(character);
    else if (place === 'marks' && closing.has(character)) marks = `${marks}${character}`.slice(0, 3);
    else {
      const mayEnd = endMarks.has(character) && !shortened.test(recent);
      place = mayEnd ? 'marks' : 'text';
      marks = character;
    }
    ink = character;
  }

  /** Reads the character at `read`, and tells where a sentence begins whose first word it opens. */
  function readCharacter(character: string): number | undefined {
    if (unseen.test(character)) return undefined;
    const isSpace = space.test(character);
    if (isSpace) readSpace(lineBreak.test(character));
    else readInk(character);
    recent = `${recent}${character}`.slice(-longestShortened);
    if (isSpace || !letter.test(character)) return undefined;
    const begun = nextSentence;
    nextSentence = undefined;
    hasWords = true;
    return begun;
  }

  return {
    push(piece) {
      rest += piece;
      const sentences: string[] = [];
      for (let at = 0; at < piece.length; at++) {
        const begun = readCharacter(piece.charAt(at));
        if (begun !== undefined) {
          sentences.push(rest.slice(0, begun));
          rest = rest.slice(begun);
          read -= begun;
        }
        read++;
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

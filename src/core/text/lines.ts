// Where the lines of a written reply end a sentence, and where one goes on behind them.

/** What may close a sentence behind its end mark. */
export const closingMarks = '"\'”’»)]*_';
/** A line of a list begins so. */
export const listMark = /^(?:[-–—•*+]|\d{1,2}[.)])\s/u;

const endOfSentence = /[.!?…:;]["'”’»)\]*_]*$/u;
/** Quotation and emphasis that a line which goes on may begin with. */
const openingMarks = /^[>*_"“«]+\s*/u;
const ellipsis = /(?<!\.)(?:\.{2,}|…)\s+(?=\p{Ll})/gu;

/** Without what nobody sees, and each character in one piece. */
const visible = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\r\n?/g, '\n');

const linesOf = (text: string): string[] =>
  visible(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const withoutNumber = (line: string): string => line.replace(/^\d{1,2}[.)]\s+/, '');

/** The text line by line, without the numbers of a list. */
export const readByLine = (text: string): string => linesOf(text).map(withoutNumber).join('\n');

/**
 * The text with each sentence on one line: a line ends one only behind an end mark or before a line of a list, and dots
 * before a lower-case letter end none.
 */
export function readThrough(text: string): string {
  let joined = '';
  let before = ':';
  for (const line of linesOf(text)) {
    const goesOn = !endOfSentence.test(before) && !listMark.test(line);
    joined += goesOn ? ` ${line.replace(openingMarks, '')}` : `\n${withoutNumber(line)}`;
    before = line;
  }
  return joined.slice(1).replaceAll(ellipsis, ' ');
}

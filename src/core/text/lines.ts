/**
 * A line break, with the white space around it, in the middle of a sentence: a letter, a digit or a comma stands before
 * it and a lower-case letter behind.
 */
const breakInSentence = /(?<=[\p{L}\p{N},])[^\S\n]*\n\s*(?=\p{Ll})/gu;

export const hasBreakInSentence = (text: string): boolean => text.search(breakInSentence) >= 0;

/** The text with each sentence on one line. */
export const joinBrokenSentences = (text: string): string => text.replaceAll(breakInSentence, ' ');

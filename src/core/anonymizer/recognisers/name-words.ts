import { wordsOf } from './words-of.ts';

/** Words that may stand inside a name, folded. */
export const PARTICLES = wordsOf('da de do das dos di del la las los van von der den e y');

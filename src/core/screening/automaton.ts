// Compiling takes most of the time from an import to the first answer, so the build replaces what is made of this file
// by the same automaton, packed (scripts/pack-automata.mjs).
import { compileLexicons } from './compile.ts';
import { english } from './lexicon/en.ts';
import { spanish } from './lexicon/es.ts';
import { otherLanguages } from './lexicon/other.ts';
import { portuguese } from './lexicon/pt.ts';

/** What all languages look for in a person's words. */
export const automaton = compileLexicons([portuguese, english, spanish, otherLanguages]);

// The build packs what is made of this file, as it does with ../automaton.ts.
import { compileLexicons } from '../compile.ts';
import { englishReplies } from './en.ts';
import { spanishReplies } from './es.ts';
import { portugueseReplies } from './pt.ts';

/** What all languages look for in the words of the AI. */
export const automaton = compileLexicons([portugueseReplies, englishReplies, spanishReplies]);

// The build packs what is made of this file, as it does with automaton.ts.
import { compileLexicons } from './compile.ts';
import { englishAnswers, portugueseAnswers, spanishAnswers } from './lexicon/answers.ts';
import { englishQuestions, portugueseQuestions, spanishQuestions } from './lexicon/questions.ts';

/** What a listener's questions ask about. */
export const questionAutomaton = compileLexicons([portugueseQuestions, englishQuestions, spanishQuestions]);

/** What short answers say. */
export const answerAutomaton = compileLexicons([portugueseAnswers, englishAnswers, spanishAnswers]);

// Which lexicons find a concept, as bits: sets of so few are compared in one step.

/** The languages that lexicons are written in; `other` is what no model has learned. */
const lexiconLanguages = ['pt', 'en', 'es', 'other'];

/** A set of languages, a bit for each. */
export type Languages = number;

export const noLanguage: Languages = 0;

/** The set of one language; all that no lexicon is written in share one bit. */
export const onlyLanguage = (language: string): Languages => 1 << lexiconLanguages.indexOf(language);

const kin = onlyLanguage('pt') | onlyLanguage('es');

/** Portuguese and Spanish share most of their words, and so what is found in one may be said in the other. */
export const withKin = (languages: Languages): Languages =>
  (languages & kin) === 0 ? languages : languages | kin;

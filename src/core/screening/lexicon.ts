// How a lexicon is written. A pattern is a line of words: `word`, `stem*`, `a|b_c` (b followed by c), `#` a number, `##` one from 6 to 99, `@slot`, `x?` (may be left
// out), `~3` (up to three words between, never across the end of a sentence or a negation), `^` nothing of the sentence before, `$`
// nothing of the clause after. Everything is folded text: no accents, no apostrophes. Patterns begin with something that must be there.
/** Words and phrases that fill the same place, separated by commas. */
export type Slots = Readonly<Record<string, string>>;

/** Patterns by what they tell (a concept, a reason), separated by line ends or semicolons. */
export type Patterns<Label extends string> = Readonly<Partial<Record<Label, string>>>;

export interface Lexicon<Label extends string> {
  readonly language: string;
  /** Spellings of chat → the word they stand for. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly slots: Slots;
  /** Slots that no gap of these patterns reaches past, beside that of negations. */
  readonly bounds?: Readonly<Partial<Record<Label, readonly string[]>>>;
  readonly patterns: readonly Patterns<Label>[];
  /** Words whose misspellings (a letter lost, two swapped) are understood. */
  readonly misspelt: string;
  /** Letters run together, found inside a word: `queromorrer`. */
  readonly compact: Patterns<Label>;
}

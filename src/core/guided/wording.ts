/** A feeling that a person may name, how it is recognised and what is said back. */
export interface Feeling {
  /** As it is called in "what you told me earlier sounded like …". */
  name: string;
  /** Matched against folded text: lower case, without accents. */
  pattern: RegExp;
  reflections: readonly string[];
  /** The body is in alarm: a grounding exercise is offered sooner. */
  agitated?: true;
}

export interface Topic {
  pattern: RegExp;
  questions: readonly string[];
}

/** Everything the built-in replies say in one language. Every list has at least two entries, to alternate. */
export interface GuidedWords {
  /** Most specific first: the first that matches is reflected. */
  feelings: readonly Feeling[];
  topics: readonly Topic[];
  reflections: readonly string[];
  questions: readonly string[];
  /** With `{feeling}` for what was read in an earlier message; the person may never have called it so. */
  recalls: readonly string[];
  exercises: readonly string[];
  /** The person asks for a human being; asking for one is an action of the client, not of this text. */
  wantsHuman: { pattern: RegExp; replies: readonly string[] };
  /** What a short message may be besides a feeling, and the whole reply to it. */
  moments: readonly { pattern: RegExp; replies: readonly string[] }[];
  asksIfHuman: RegExp;
  notHuman: readonly string[];
  /** Words that turn the feeling after them into its denial. */
  negations: ReadonlySet<string>;
  gentleAsks: readonly string[];
  danger: DangerWords;
}

/** For high and critical: per kind of danger, lists of which a reply takes one entry each. */
export interface DangerWords {
  openings: readonly string[];
  /** Whether the person thinks of suicide; for who has not said it. */
  asks: readonly string[];
  steps: readonly string[];
  /** Said it: how safe they are now, and distance from what they could use. */
  wantsToDie: { openings: readonly string[]; asks: readonly string[]; steps: readonly string[] };
  /** Each of the first begins with calling emergency help, whatever comes after. */
  act: Pair;
  brink: Pair;
  otherAct: Pair;
  called: Pair;
  injury: readonly string[];
  harm: Pair;
  threat: Pair;
  other: Pair;
}

export interface Pair {
  first: readonly string[];
  then: readonly string[];
}

/** All patterns are matched against folded text: lower case, without accents. */
export interface SignPatterns {
  /** What may end the person's life is under way or done. */
  act: RegExp;
  /** At the point of it: at a place, or with what it takes at the body. */
  brink: RegExp;
  /** The same as `act` of somebody else, by whomever. */
  otherAct: RegExp;
  /** Emergency help was called. */
  called: RegExp;
  /** The person hurt themselves, perhaps without wanting to die. */
  injury: RegExp;
  /** The person says that they want to die or to kill themselves: nobody needs to ask whether. */
  wantsToDie: RegExp;
  /** Words that may mean it, and need the question. */
  wish: RegExp;
  /** The person wants to hurt somebody else. */
  harm: RegExp;
  /** Somebody hurts or threatens the person. */
  threat: RegExp;
  /** The person worries about somebody else. */
  other: RegExp;
}
export type DangerSign = keyof SignPatterns;

/** Beside its patterns, what of a language takes a sign back. */
export interface LanguageSigns {
  patterns: SignPatterns;
  longAgo: RegExp;
  now: RegExp;
}

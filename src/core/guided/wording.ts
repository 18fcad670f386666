/** A feeling that a person may name, how it is recognised and what is said back. */
export interface Feeling {
  /** As it is called in "earlier you spoke of …". */
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
  /** With `{feeling}` for a feeling named in an earlier message. */
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

/** For high and critical. */
export interface DangerWords {
  openings: readonly string[];
  asks: readonly string[];
  steps: readonly string[];
  /** The person speaks of their own death, whatever else the message says. */
  own: RegExp;
  /** Somebody hurts or threatens the person. */
  threat: { pattern: RegExp; asks: readonly string[] };
  /** The person worries about somebody else. */
  other: { pattern: RegExp; asks: readonly string[] };
  /** After the questions of `threat` and `other`. */
  andYou: readonly string[];
}

// From lines to what the model learns from, by the same code that reads a message.
import {
  featuresOf,
  hashedWord,
  statusBucket,
  type FeatureGroup,
} from '../src/core/screening/model/features.ts';
import { hashOf } from '../src/core/text/hash.ts';
import { modelWords } from '../src/core/screening/model/words.ts';
import { readByRules } from '../src/core/screening/rules.ts';
import type { Example, Targets } from './corpus.ts';
import type { LinearExample, Sparse } from './linear.ts';

/** A line as the model reads it. */
export interface ReadExample {
  readonly example: Example;
  readonly features: Sparse;
  /** What it is shown of it in training. */
  readonly shown: Sparse;
  readonly texts: readonly string[];
}

/** Lines may be long, messages are read in windows: what lies behind counts for nothing. */
const longestLine = 120;

/** Groups in one list. */
export function sparse(groups: readonly FeatureGroup[]): Sparse {
  const all = groups.map(({ buckets, words, value }) => ({
    buckets: [...buckets, ...words.flatMap(({ pieces }) => pieces)],
    value,
  }));
  return {
    buckets: Uint32Array.from(all.flatMap(({ buckets }) => buckets)),
    values: Float32Array.from(all.flatMap(({ buckets, value }) => buckets.map(() => value))),
  };
}

/**
 * Every other line is shown without what the rules found: they were widened on these very lines, and a model that
 * always sees them right would trust them more than they deserve with lines that nobody has read.
 */
const isShownBare = (text: string): boolean => hashOf(text) % 2 === 1;

export function readExample(example: Example): ReadExample {
  const { text, evidenceOf, slotted } = readByRules(example.text);
  const words = modelWords(text).slice(0, longestLine);
  const texts = words.map((word) => word.text);
  const hashed = texts.map(hashedWord);
  const features = sparse(featuresOf(hashed, evidenceOf(0, text.tokens.length), slotted));
  return {
    example,
    features,
    shown: isShownBare(example.text) ? sparse(featuresOf(hashed, [], slotted)) : features,
    texts,
  };
}

const numberOf = (target: boolean | undefined): number => (target === undefined ? -1 : Number(target));
export const numbersOf = (targets: Targets): Int8Array => Int8Array.from(targets, numberOf);

/** Statuses are few among the lines. */
const statusWeight = 3;

/** Whether the line is a status of a social network, for the gate. */
export const statusExample = ({ example, shown }: ReadExample): LinearExample => ({
  features: shown,
  targets: Int8Array.of(Number(example.isStatus)),
  weight: example.isStatus ? statusWeight : 1,
});

/** The features, and once more for statuses, as far as the text reads like one. */
export function gatedFeatures({ buckets, values }: Sparse, status: number): Sparse {
  return {
    buckets: Uint32Array.from([...buckets, ...buckets.map(statusBucket)]),
    values: Float32Array.from([...values, ...values.map((value) => value * status)]),
  };
}

export function gatedExample({ example, shown }: ReadExample, status: number): LinearExample {
  return {
    features: gatedFeatures(shown, status),
    targets: numbersOf(example.targets),
    weight: example.weight,
  };
}

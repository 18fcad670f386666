import { gapNumber } from './features.ts';
import { gapCount, tagCount, transitionAt } from './tags.ts';
import type { TaggedWord } from './words.ts';

const none = 0;

/**
 * The most that a tag can gain over NONE by its transitions, for each gap: `before` it (from whatever tag stands
 * there), and `after` it.
 */
function gainsOf(transitions: Int32Array): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(gapCount * tagCount);
  const after = new Int32Array(gapCount * tagCount);
  for (let gap = 0; gap < gapCount; gap++) {
    for (let tag = 0; tag < tagCount; tag++) {
      // Never below 0: nothing stands before the first word and after the last.
      let [into, outOf] = [0, 0];
      for (let other = 0; other < tagCount; other++) {
        const weight = (from: number, to: number): number => transitions[transitionAt(gap, from, to)] ?? 0;
        into = Math.max(into, weight(other, tag) - weight(other, none));
        outOf = Math.max(outOf, weight(tag, other) - weight(none, other));
      }
      before[gap * tagCount + tag] = into;
      after[gap * tagCount + tag] = outOf;
    }
  }
  return { before, after };
}

const unreachable = -(2 ** 30);

/** Finds the tags whose scores and transitions sum up highest. */
export function createLattice(transitions: Int32Array) {
  const gains = gainsOf(transitions);
  let from = new Uint8Array(0);
  let sums = new Int32Array(tagCount);
  let next = new Int32Array(tagCount);

  /** Whether a tag could be better than NONE at a word, whatever stands beside it. */
  function isPossible(scores: Int32Array, index: number, gaps: { before: number; after: number }): boolean {
    const at = index * tagCount;
    for (let tag = 1; tag < tagCount; tag++) {
      const gain = gains.before[gaps.before * tagCount + tag]! + gains.after[gaps.after * tagCount + tag]!;
      if (scores[at + tag]! - scores[at]! + gain > 0) return true;
    }
    return false;
  }

  return {
    /** `scores` holds `tagCount` numbers for each word. */
    bestTags(scores: Int32Array, words: readonly TaggedWord[]): Uint8Array {
      const count = words.length;
      const best = new Uint8Array(count);
      if (count === 0) return best;
      if (from.length < count * tagCount) from = new Uint8Array(2 * count * tagCount);
      let plain = true;
      for (let index = 0; index < count; index++) {
        const gap = gapNumber(words[index]!.gap);
        const after = index + 1 < count ? gapNumber(words[index + 1]!.gap) : gap;
        const possible = isPossible(scores, index, { before: gap, after });
        // Most words are plainly nothing: then no other tag need be followed.
        const tags = possible ? tagCount : 1;
        const befores = plain ? 1 : tagCount;
        for (let tag = 0; tag < tags; tag++) {
          let chosen = none;
          let highest = unreachable;
          for (let before = 0; before < befores; before++) {
            const sum = index === 0 ? 0 : sums[before]! + transitions[transitionAt(gap, before, tag)]!;
            if (sum > highest) {
              highest = sum;
              chosen = before;
            }
          }
          next[tag] = highest + scores[index * tagCount + tag]!;
          from[index * tagCount + tag] = chosen;
        }
        plain = !possible;
        [sums, next] = [next, sums];
      }
      let tag = none;
      if (!plain) for (let other = 1; other < tagCount; other++) if (sums[other]! > sums[tag]!) tag = other;
      for (let index = count - 1; index >= 0; index--) {
        best[index] = tag;
        tag = from[index * tagCount + tag]!;
      }
      return best;
    },
  };
}

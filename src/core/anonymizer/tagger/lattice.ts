import { gapAt, reach, type Situation } from './features.ts';
import { gapCount, tagCount, transitionAt } from './tags.ts';

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

/** Both gains of a tag together, for each pair of gaps around a word. */
function sumsOf({ before, after }: ReturnType<typeof gainsOf>): Int32Array {
  const sums = new Int32Array(gapCount * gapCount * tagCount);
  for (let left = 0; left < gapCount; left++)
    for (let right = 0; right < gapCount; right++)
      for (let tag = 0; tag < tagCount; tag++)
        sums[(left * gapCount + right) * tagCount + tag] =
          before[left * tagCount + tag]! + after[right * tagCount + tag]!;
  return sums;
}

/** The transitions into each tag side by side. */
function byTag(transitions: Int32Array): Int32Array {
  const into = new Int32Array(transitions.length);
  for (let gap = 0; gap < gapCount; gap++)
    for (let before = 0; before < tagCount; before++)
      for (let tag = 0; tag < tagCount; tag++)
        into[(gap * tagCount + tag) * tagCount + before] = transitions[transitionAt(gap, before, tag)]!;
  return into;
}

/** Finds the tags whose scores and transitions sum up highest. */
export function createLattice(transitions: Int32Array) {
  const gains = sumsOf(gainsOf(transitions));
  const into = byTag(transitions);
  let from = new Uint8Array(0);
  let sums = new Int32Array(tagCount);
  let next = new Int32Array(tagCount);

  /** Whether a tag could be better than NONE at a word, whatever stands beside it. */
  function isPossible(scores: Int32Array, index: number, gaps: number): boolean {
    const at = index * tagCount;
    const row = gaps * tagCount;
    const nothing = scores[at]!;
    for (let tag = 1; tag < tagCount; tag++) if (scores[at + tag]! + gains[row + tag]! > nothing) return true;
    return false;
  }

  return {
    /** `scores` holds `tagCount` numbers for each of the `count` words of the situation. */
    bestTags(scores: Int32Array, situation: Situation, count: number): Uint8Array {
      const best = new Uint8Array(count);
      if (count === 0) return best;
      if (from.length < count * tagCount) from = new Uint8Array(2 * count * tagCount);
      let plain = true;
      for (let index = 0; index < count; index++) {
        const gap = gapAt(situation, index + reach);
        const after = index + 1 < count ? gapAt(situation, index + 1 + reach) : gap;
        const possible = isPossible(scores, index, gap * gapCount + after);
        // Most words are plainly nothing: then no other tag need be followed.
        const tags = possible ? tagCount : 1;
        const befores = plain ? 1 : tagCount;
        const at = index * tagCount;
        for (let tag = 0; tag < tags; tag++) {
          const row = (gap * tagCount + tag) * tagCount;
          let chosen = none;
          let highest = index === 0 ? 0 : sums[none]! + into[row + none]!;
          for (let before = 1; before < befores; before++) {
            const sum = sums[before]! + into[row + before]!;
            if (sum > highest) {
              highest = sum;
              chosen = before;
            }
          }
          next[tag] = highest + scores[at + tag]!;
          from[at + tag] = chosen;
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

import { gapAt, reach, type Situation } from './features.ts';
import { gapCount, outputs, tagCount, transitionAt } from './tags.ts';

const none = 0;

/** For each gap, the most that a tag can gain over NONE by what follows it; never below 0: nothing may follow. */
function gainsOf(transitions: Int32Array): Int32Array {
  const gains = new Int32Array(gapCount * tagCount);
  for (let gap = 0; gap < gapCount; gap++) {
    const weight = (before: number, tag: number): number => transitions[transitionAt(gap, before, tag)] ?? 0;
    for (let tag = 0; tag < tagCount; tag++)
      for (let next = 0; next < tagCount; next++)
        gains[gap * tagCount + tag] = Math.max(
          gains[gap * tagCount + tag]!,
          weight(tag, next) - weight(none, next),
        );
  }
  return gains;
}

/** Finds the tags whose scores and transitions sum up highest. */
export function createLattice(transitions: Int32Array) {
  const gains = gainsOf(transitions);
  /** Tags with which the word before may still turn out best, NONE first; how high their best ways sum up. */
  const live = new Int32Array(tagCount);
  let sums = new Int32Array(tagCount);
  let next = new Int32Array(tagCount);
  let from = new Uint8Array(0);

  /** The last tag of the best way. */
  function best(lives: number): number {
    let tag = none;
    for (let other = 1; other < lives; other++) if (sums[live[other]!]! > sums[tag]!) tag = live[other]!;
    return tag;
  }

  return {
    /**
     * `scores` holds, from the first word of the situation on, `outputs` numbers for each: what speaks for each tag
     * but NONE, for which nothing does.
     */
    bestTags(scores: Int32Array, situation: Situation, count: number): Uint8Array {
      if (from.length < count * tagCount) from = new Uint8Array(2 * count * tagCount);
      let lives = 1;
      live[0] = none;
      sums[none] = 0;
      for (let index = 0; index < count; index++) {
        const row = gapAt(situation, index + reach) * tagCount * tagCount;
        const at = (index + reach) * outputs - 1;
        for (let tag = 0; tag < tagCount; tag++) {
          let chosen = none;
          let highest = sums[none]! + (index === 0 ? 0 : transitions[row + tag]!);
          for (let other = 1; other < lives; other++) {
            const before = live[other]!;
            const sum = sums[before]! + transitions[row + before * tagCount + tag]!;
            if (sum > highest) {
              highest = sum;
              chosen = before;
            }
          }
          next[tag] = tag === none ? highest : highest + scores[at + tag]!;
          from[index * tagCount + tag] = chosen;
        }
        [sums, next] = [next, sums];
        // Most words are plainly nothing: a tag that falls so far behind NONE that nothing can help it is not followed.
        const gain = index + 1 < count ? gapAt(situation, index + 1 + reach) * tagCount : 0;
        lives = 1;
        for (let tag = 1; tag < tagCount; tag++)
          if (sums[tag]! + gains[gain + tag]! > sums[none]!) live[lives++] = tag;
      }
      const tags = new Uint8Array(count);
      let tag = best(lives);
      for (let index = count - 1; index >= 0; index--) {
        tags[index] = tag;
        tag = from[index * tagCount + tag]!;
      }
      return tags;
    },
  };
}

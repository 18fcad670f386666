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
  const sums = new Int32Array(tagCount);
  const next = new Int32Array(tagCount);
  /** Tags with which the word before may still turn out best, NONE first. */
  const live = new Uint8Array(tagCount);
  let from = new Uint8Array(0);
  let best = new Uint8Array(0);

  return {
    /**
     * `scores` holds, from the first word of the situation on, `outputs` numbers for each: what speaks for each tag
     * but NONE, for which nothing does. The tags stand until the next call.
     */
    bestTags(scores: Int32Array, situation: Situation, count: number): Uint8Array {
      if (best.length < count) {
        from = new Uint8Array(2 * count * tagCount);
        best = new Uint8Array(2 * count);
      }
      const chosen = from;
      let lives = 1;
      sums[none] = 0;
      for (let index = 0; index < count; index++) {
        const at = index * tagCount;
        const gap = gapAt(situation, index + reach);
        const row = gap * tagCount * tagCount;
        for (let tag = 0; tag < tagCount; tag++) {
          next[tag] = sums[none]! + (index === 0 ? 0 : transitions[row + tag]!);
          chosen[at + tag] = none;
        }
        for (let other = 1; other < lives; other++) {
          const before = live[other]!;
          const rowBefore = row + before * tagCount;
          for (let tag = 0; tag < tagCount; tag++) {
            const sum = sums[before]! + transitions[rowBefore + tag]!;
            if (sum > next[tag]!) {
              next[tag] = sum;
              chosen[at + tag] = before;
            }
          }
        }
        // Most words are plainly nothing: a tag that falls so far behind NONE that nothing can help it is not followed.
        const nothing = next[none]!;
        const gain = index + 1 < count ? gapAt(situation, index + 1 + reach) * tagCount : 0;
        const score = (index + reach) * outputs - 1;
        sums[none] = nothing;
        lives = 1;
        for (let tag = 1; tag < tagCount; tag++) {
          const sum = next[tag]! + scores[score + tag]!;
          if (sum + gains[gain + tag]! <= nothing) continue;
          sums[tag] = sum;
          live[lives++] = tag;
        }
      }
      let tag = none;
      for (let other = 1; other < lives; other++) if (sums[live[other]!]! > sums[tag]!) tag = live[other]!;
      for (let index = count - 1; index >= 0; index--) {
        best[index] = tag;
        tag = chosen[index * tagCount + tag]!;
      }
      return best;
    },
  };
}

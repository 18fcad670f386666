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

/** Stands for the gap before the first word, which follows nothing. */
const opening = gapCount;

/**
 * What the score of a tag must exceed behind NONE, for the gaps before and behind its word; with no more nothing that
 * follows can help it.
 */
function limitsOf(transitions: Int32Array, gains: Int32Array): Int32Array {
  const limits = new Int32Array((gapCount + 1) * gapCount * tagCount);
  for (let gap = 0; gap <= opening; gap++)
    for (let behind = 0; behind < gapCount; behind++)
      for (let tag = 0; tag < tagCount; tag++)
        limits[limitsAt(gap, behind) + tag] =
          transitions[transitionAt(gap, none, none)]! -
          transitions[transitionAt(gap, none, tag)]! -
          gains[behind * tagCount + tag]!;
  return limits;
}

const limitsAt = (gap: number, behind: number): number => (gap * gapCount + behind) * tagCount;

/** Finds the tags whose scores and transitions sum up highest. */
export function createLattice(weights: Int32Array) {
  const transitions = new Int32Array(transitionAt(opening + 1, 0, 0));
  transitions.set(weights);
  const gains = gainsOf(transitions);
  const limits = limitsOf(transitions, gains);
  /** How far each tag is ahead of NONE. */
  const leads = new Int32Array(tagCount);
  const next = new Int32Array(tagCount);
  /** Tags with which the word before may still turn out best, NONE first. */
  const live = new Uint8Array(tagCount);
  let from = new Uint8Array(0);
  let best = new Uint8Array(0);

  function isNothing(scores: Int32Array, score: number, limit: number): boolean {
    for (let tag = 1; tag < tagCount; tag++) if (scores[score + tag]! > limits[limit + tag]!) return false;
    return true;
  }

  /** Fills `next` with the best sums that lead to each tag, and `from` with the tags before. */
  function step(at: number, row: number, lives: number): void {
    for (let tag = 0; tag < tagCount; tag++) {
      next[tag] = transitions[row + tag]!;
      from[at + tag] = none;
    }
    for (let other = 1; other < lives; other++) {
      const before = live[other]!;
      const rowBefore = row + before * tagCount;
      for (let tag = 0; tag < tagCount; tag++) {
        const sum = leads[before]! + transitions[rowBefore + tag]!;
        if (sum > next[tag]!) {
          next[tag] = sum;
          from[at + tag] = before;
        }
      }
    }
  }

  /** Makes those tags live that may turn out best, and returns how many they are. */
  function follow(scores: Int32Array, score: number, gain: number): number {
    const nothing = next[none]!;
    let lives = 1;
    for (let tag = 1; tag < tagCount; tag++) {
      const lead = next[tag]! + scores[score + tag]! - nothing;
      if (lead + gains[gain + tag]! <= 0) continue;
      leads[tag] = lead;
      live[lives++] = tag;
    }
    return lives;
  }

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
      let lives = 1;
      for (let index = 0; index < count; index++) {
        const at = index * tagCount;
        const gap = index === 0 ? opening : gapAt(situation, index + reach);
        const behind = index + 1 < count ? gapAt(situation, index + 1 + reach) : 0;
        const score = (index + reach) * outputs - 1;
        // Most words are plainly nothing: a tag that falls so far behind NONE that nothing can help it is not followed.
        if (lives === 1 && isNothing(scores, score, limitsAt(gap, behind))) {
          from[at] = none;
          continue;
        }
        step(at, transitionAt(gap, 0, 0), lives);
        lives = follow(scores, score, behind * tagCount);
      }
      let tag = none;
      for (let other = 1; other < lives; other++) if (leads[live[other]!]! > leads[tag]!) tag = live[other]!;
      for (let index = count - 1; index >= 0; index--) {
        best[index] = tag;
        tag = from[index * tagCount + tag]!;
      }
      return best;
    },
  };
}

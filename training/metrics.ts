// Measures of a screening against labels. Each takes parallel arrays; none looks at anything else.

/** Positions by falling score. */
function ranking(scores: readonly number[]): number[] {
  return scores.map((_, index) => index).sort((a, b) => scores[b] - scores[a]);
}

/** Average precision: the area under precision over recall in steps, equal scores taken together. */
export function averagePrecision(scores: readonly number[], positive: readonly boolean[]): number {
  const order = ranking(scores);
  const total = positive.filter(Boolean).length;
  let found = 0;
  let area = 0;
  for (let at = 0; at < order.length;) {
    const score = scores[order[at]];
    const before = found;
    for (; at < order.length && scores[order[at]] === score; at++) if (positive[order[at]]) found++;
    area += ((found - before) / total) * (found / at);
  }
  return area;
}

/** Share of the positive ones above the score that `falseAlarms` (a share) of the negative ones exceed. */
export function recallAt(
  falseAlarms: number,
  scores: readonly number[],
  positive: readonly boolean[],
): number {
  const negatives = scores.filter((_, index) => !positive[index]).sort((a, b) => b - a);
  const threshold = negatives[Math.floor(negatives.length * falseAlarms)] ?? -Infinity;
  const positives = scores.filter((_, index) => positive[index]);
  return positives.filter((score) => score > threshold).length / positives.length;
}

/** F1 of a yes or no, with its precision and recall. */
export function f1(said: readonly boolean[], positive: readonly boolean[]) {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  said.forEach((yes, index) => {
    if (yes && positive[index]) right++;
    else if (yes) wrong++;
    else if (positive[index]) missed++;
  });
  return {
    f1: (2 * right) / (2 * right + wrong + missed || 1),
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
  };
}

/** Cohen's kappa with quadratic weights over ranks 0 … `ranks` - 1. */
export function quadraticKappa(said: readonly number[], wanted: readonly number[], ranks: number): number {
  const saidCount = new Array<number>(ranks).fill(0);
  const wantedCount = new Array<number>(ranks).fill(0);
  let disagreement = 0;
  said.forEach((rank, index) => {
    const other = wanted[index];
    saidCount[rank] = saidCount[rank] + 1;
    wantedCount[other] = wantedCount[other] + 1;
    disagreement += (rank - other) ** 2;
  });
  let byChance = 0;
  for (let a = 0; a < ranks; a++)
    for (let b = 0; b < ranks; b++) byChance += ((a - b) ** 2 * saidCount[a] * wantedCount[b]) / said.length;
  return 1 - disagreement / byChance;
}

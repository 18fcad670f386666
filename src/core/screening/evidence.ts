import type { Assessment } from './assess.ts';
import { conceptEntry } from './concepts.ts';
import type { JudgedHit, Scene } from './guards.ts';

/** What the rules found, as names that the model has weights for. */
export function evidenceNames(
  scene: Pick<Scene, 'hits'>,
  judged: readonly JudgedHit[],
  assessment: Assessment,
): string[] {
  const names = new Set<string>([`level ${assessment.level}`]);
  for (const { concept } of scene.hits)
    if (conceptEntry(concept).kind === 'guard') names.add(`guard ${concept}`);
  for (const { concept, level, guards } of judged) {
    names.add(`${concept} ${level}`);
    for (const guard of guards) names.add(`${concept} ${guard}`);
  }
  for (const rule of assessment.rules) names.add(`rule ${rule}`);
  return [...names];
}

import { describe, expect, test } from 'vitest';
import { createDoubleClickGuard } from './double-click.ts';

const [one, other] = [new EventTarget(), new EventTarget()];
const guard = () => createDoubleClickGuard((target) => target);

describe('the second click of a double-click', () => {
  test('counts where the first one was', () => {
    const { isStray } = guard();
    expect(isStray({ detail: 1, target: one })).toBe(false);
    expect(isStray({ detail: 2, target: one })).toBe(false);
  });

  test('does nothing to what has come in the place of it, nor does the third', () => {
    const { isStray } = guard();
    expect(isStray({ detail: 1, target: one })).toBe(false);
    expect(isStray({ detail: 2, target: other })).toBe(true);
    expect(isStray({ detail: 3, target: other })).toBe(true);
  });

  test('takes nothing from clicks of their own, nor from keys', () => {
    const { isStray } = guard();
    expect(isStray({ detail: 1, target: one })).toBe(false);
    expect(isStray({ detail: 1, target: other })).toBe(false);
    expect(isStray({ detail: 0, target: one })).toBe(false);
  });
});

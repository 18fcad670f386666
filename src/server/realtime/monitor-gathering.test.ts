import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rooms, type AnyPublication } from '../platform/publish.ts';
import { createMonitorGathering } from './monitor-gathering.ts';

const about = (event: AnyPublication['event'], conversationId: number | undefined, to: string[]) =>
  ({ event, payload: {}, to, conversationId }) as unknown as AnyPublication;
const message = (id: number) => about('new_message', id, [rooms.monitors, rooms.watchers(id)]);
const alert = (id: number) => about('crisis_alert', id, [rooms.monitors]);

describe('what is for monitors alone', () => {
  const emitted: AnyPublication[] = [];
  /** Publishes as the fan-out does. */
  function scene() {
    const gathering = createMonitorGathering((publication) => void emitted.push(publication));
    const publish = (publication: AnyPublication): void => {
      if (!gathering.takes(publication)) emitted.push(publication);
    };
    return { gathering, publish };
  }

  beforeEach(() => {
    vi.useFakeTimers();
    emitted.length = 0;
  });
  afterEach(() => void vi.useRealTimers());

  test('leaves together, in order, a moment later', () => {
    const { publish } = scene();
    const [first, second] = [message(1), message(2)];
    publish(first);
    publish(second);
    expect(emitted).toEqual([]);
    vi.runAllTimers();
    expect(emitted).toEqual([first, second]);
  });

  test('goes at once in front of an alert, which never waits', () => {
    const { publish } = scene();
    const [words, crisis] = [message(1), alert(2)];
    publish(words);
    publish(crisis);
    expect(emitted).toEqual([words, crisis]);
    vi.runAllTimers();
    expect(emitted).toEqual([words, crisis]);
  });

  test('is not overtaken by what a person and those who watch hear of the same conversation', () => {
    const { publish } = scene();
    const delta = about('message_delta', 1, [rooms.person(1), rooms.watchers(1)]);
    const words = message(1);
    publish(words);
    publish(delta);
    expect(emitted).toEqual([words, delta]);
  });

  test('waits on while other conversations go on', () => {
    const { publish } = scene();
    const delta = about('message_delta', 2, [rooms.person(2), rooms.watchers(2)]);
    publish(message(1));
    publish(delta);
    expect(emitted).toEqual([delta]);
  });

  test('does not make a person wait', () => {
    const { publish } = scene();
    const own = about('new_message', 1, [rooms.person(1)]);
    publish(own);
    expect(emitted).toEqual([own]);
  });

  test('leaves when it is told to, and only once', () => {
    const { gathering, publish } = scene();
    const words = message(1);
    publish(words);
    gathering.flush();
    vi.runAllTimers();
    expect(emitted).toEqual([words]);
  });
});

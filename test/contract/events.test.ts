import { describe, expect, test } from 'vitest';
import type { ClientEventEntry, ServerEventEntry } from '../../src/contract/event-entry.ts';
import { clientEvents, serverEvents } from '../../src/contract/events.ts';
import { Compile } from 'typebox/compile';
import { clientEventExamples, serverEventExamples } from './event-examples.ts';

const clientEntries: Record<string, ClientEventEntry> = clientEvents;
const serverEntries: Record<string, ServerEventEntry> = serverEvents;

describe('every event a client may send', () => {
  test.each(Object.entries(clientEventExamples))('%s', (name, { valid, acknowledgement, invalid }) => {
    const entry = clientEntries[name];
    expect(entry).toBeDefined();
    if (!entry) return;
    const payload = Compile(entry.payload);
    expect(payload.Errors(valid)).toEqual([]);
    expect(payload.Check(invalid)).toBe(false);
    expect(Compile(entry.acknowledgement).Errors(acknowledgement)).toEqual([]);
  });
});

describe('every event the server sends', () => {
  test.each(Object.entries(serverEventExamples))('%s', (name, { valid, invalid }) => {
    const entry = serverEntries[name];
    expect(entry).toBeDefined();
    if (!entry) return;
    const payload = Compile(entry.payload);
    expect(payload.Errors(valid)).toEqual([]);
    expect(payload.Check(invalid)).toBe(false);
  });
});

test('an unknown key in a payload is no reason to refuse it', () => {
  const payload = Compile(clientEvents.typing.payload);
  expect(payload.Check({ ...clientEventExamples.typing.valid, colour: 'blue' })).toBe(true);
});

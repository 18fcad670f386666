import { beforeEach, describe, expect, test } from 'vitest';
import { ProblemError } from '../shared/problem-error.ts';
import { createNoteDraft, type NoteDraft } from './note-draft.ts';

describe('the note that is being written', () => {
  let kept: string;
  let added: string[];
  let answer: { arrive: () => void; fail: (reason: Error) => void };
  let draft: NoteDraft;
  beforeEach(() => {
    [kept, added] = ['', []];
    draft = createNoteDraft({
      drafts: { note: () => kept, keepNote: (text) => (kept = text) },
      add: (text) => {
        added.push(text);
        return new Promise((arrive, fail) => (answer = { arrive, fail }));
      },
    });
  });

  test('is kept while it is written, and empty once it is saved', async () => {
    draft.write(' has a sister ');
    expect(kept).toBe(' has a sister ');
    const saving = draft.save();
    expect(draft.get()).toMatchObject({ text: ' has a sister ', isSaving: true });
    answer.arrive();
    await saving;
    expect(added).toEqual(['has a sister']);
    expect(draft.get()).toEqual({ text: '', isSaving: false, problem: undefined });
    expect(kept).toBe('');
  });

  test('is saved once, however often that is asked for meanwhile', async () => {
    draft.write('once');
    const saving = draft.save();
    await draft.save();
    answer.arrive();
    await saving;
    await draft.save();
    expect(added).toEqual(['once']);
  });

  test('stays when it could not be saved, and can be saved again', async () => {
    draft.write('kept');
    const failing = draft.save();
    answer.fail(new ProblemError('offline', 'No connection.'));
    await failing;
    expect(draft.get()).toMatchObject({ text: 'kept', isSaving: false, problem: { code: 'offline' } });
    expect(kept).toBe('kept');
    const saving = draft.save();
    expect(draft.get().problem).toBeUndefined();
    answer.arrive();
    await saving;
    expect(added).toEqual(['kept', 'kept']);
  });
});

import { describe, expect, test } from 'vitest';
import type { Alert } from '../../contract/alert.ts';
import { createClient } from '../shared/client.ts';
import { applyConsole, emptyConsole } from '../shared/console-state.ts';
import { someAlert } from '../shared/some-alert.ts';
import { createStore } from '../shared/store.ts';
import { createActions } from './actions.ts';

/** Actions whose server answers with this alert, what it was sent, and what the console then knows. */
function scene(answer: Alert) {
  const sent: unknown[] = [];
  const client = createClient({
    token: () => 'token',
    fetch: (_url, init) => {
      sent.push(JSON.parse(String(init?.body)));
      return Promise.resolve(Response.json(answer));
    },
  });
  const console = createStore(applyConsole, emptyConsole);
  return { sent, console, ...createActions(client, console) };
}

describe('acknowledging an alert as it is shown', () => {
  test('says how many messages were shown, and what came of it is known at once', async () => {
    const answer = someAlert(1, { status: 'acknowledged', message_ids: [10, 20], messages_count: 2 });
    const { acknowledge, sent, console } = scene(answer);
    const outcome = await acknowledge(someAlert(1, { message_ids: [10, 20] }));
    expect(sent).toEqual([{ seen: 2 }]);
    expect(outcome).toEqual({ isOpen: false, unseen: [] });
    expect(console.get().alerts.get('alert-1')?.status).toBe('acknowledged');
  });

  test('names an earlier message that joined since as the unseen one', async () => {
    const { acknowledge } = scene(someAlert(1, { message_ids: [5, 10, 20], messages_count: 3 }));
    const outcome = await acknowledge(someAlert(1, { message_ids: [10, 20] }));
    expect(outcome).toEqual({ isOpen: true, unseen: [5] });
  });
});

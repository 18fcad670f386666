import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConsole, emptyConsole } from '../shared/console-state.ts';
import { countOpen, queueRows } from '../shared/queue.ts';
import { ownMessage } from '../shared/own-message.ts';
import { someAlert } from '../shared/some-alert.ts';
import { someConversation } from '../shared/some-conversation.ts';
import { createStore } from '../shared/store.ts';
import { createUnread } from './unread.ts';

const page = { visibilityState: 'visible', addEventListener: vi.fn() };
beforeEach(() => vi.stubGlobal('document', page));
afterEach(() => {
  page.visibilityState = 'visible';
  page.addEventListener.mockClear();
  vi.unstubAllGlobals();
});

/** The monitor Ana holds conversation 1, whose alert she acknowledged, and looks at `open`. */
function scene({ open = 2, holder = 'ana' }: { open?: number; holder?: string | null } = {}) {
  const console = createStore(applyConsole, emptyConsole);
  const alert = someAlert(1, { status: 'acknowledged', acknowledged_by: 'ana', risk_level: 'critical' });
  console.dispatch({ type: 'listed', conversations: [someConversation(1, { assigned_to: holder })] });
  console.dispatch({ type: 'alert_changed', alert });
  let shown: { id: number } | undefined = { id: open };
  let looked: () => void = () => undefined;
  const unread = createUnread({
    desk: {
      get: () => ({ open: shown, login: { username: 'ana' } }),
      subscribe: (listener) => {
        looked = listener;
        return () => undefined;
      },
    },
    console,
  });
  return {
    console,
    waiting: () => countOpen(console.get()).critical,
    urgency: () => queueRows(console.get())[0]?.urgency,
    writes: () => unread.raised({ conversation_id: 1, message_id: 11 }),
    opens: (id: number) => {
      shown = { id };
      looked();
    },
  };
}

describe('a crisis in a conversation that one holds', () => {
  test('waits like any other until it is opened, when one looks at another', () => {
    const { waiting, urgency, writes, opens } = scene();
    expect([waiting(), urgency()]).toEqual([0, 'calm']);
    writes();
    expect([waiting(), urgency()]).toEqual([1, 'critical']);
    opens(1);
    expect([waiting(), urgency()]).toEqual([0, 'calm']);
  });

  test('is read as it comes when one looks at it, but not in a tab that nobody sees', () => {
    const { waiting, writes } = scene({ open: 1 });
    writes();
    expect(waiting()).toBe(0);
    page.visibilityState = 'hidden';
    writes();
    expect(waiting()).toBe(1);
    page.visibilityState = 'visible';
    for (const [, look] of page.addEventListener.mock.calls) look();
    expect(waiting()).toBe(0);
  });

  test('is read by whoever answers it, and by nobody’s once it changes hands or is resolved', () => {
    const answered = scene();
    answered.writes();
    const message = ownMessage({
      conversationId: 1,
      id: 12,
      createdAt: '2026-01-01T00:01:00.000Z',
      clientMessageId: 'a',
      text: 'Estou aqui.',
      sender: 'monitor',
    });
    answered.console.dispatch({ type: 'message_came', message });
    expect(answered.waiting()).toBe(0);
    const given = scene();
    given.writes();
    given.console.dispatch({
      type: 'conversation_changed',
      summary: someConversation(1, { updated_at: '2026-01-01T00:01:00.000Z' }),
    });
    expect(given.waiting()).toBe(0);
  });

  test('is the holder’s: for anybody else the alert says whether it waits', () => {
    for (const holder of ['bia', null]) {
      const { waiting, writes } = scene({ holder });
      writes();
      expect(waiting()).toBe(0);
    }
  });
});

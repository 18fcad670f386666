// A crisis in a conversation that one holds while one looks at another: the server takes its holder to read it, so only
// their own console can tell that they do not.
import type { CrisisAlert } from '../../contract/alert.ts';
import type { ConsoleEvent, ConsoleState } from '../shared/console-state.ts';
import type { Store } from '../shared/store.ts';

type Raised = Pick<CrisisAlert, 'conversation_id' | 'message_id'>;

/** Who looks at what. */
interface Looking {
  open: { id: number } | undefined;
  login: { username: string } | undefined;
}

interface UnreadOptions {
  desk: { get(): Looking; subscribe(listener: () => void): unknown };
  console: Pick<Store<ConsoleState, ConsoleEvent>, 'get' | 'dispatch'>;
}

/** Marks such conversations unread, and read once they are in front of the monitor. */
export function createUnread({ desk, console }: UnreadOptions) {
  const inFront = (): number | undefined =>
    document.visibilityState === 'hidden' ? undefined : desk.get().open?.id;
  const look = (): void => {
    const id = inFront();
    if (id !== undefined) console.dispatch({ type: 'crisis_read', id });
  };
  desk.subscribe(look);
  document.addEventListener('visibilitychange', look);
  return {
    raised({ conversation_id: id, message_id: messageId }: Raised): void {
      const holder = console.get().conversations.get(id)?.assigned_to;
      const isOwn = holder !== undefined && holder !== null && holder === desk.get().login?.username;
      if (isOwn && messageId !== null && inFront() !== id) console.dispatch({ type: 'crisis_unread', id });
    },
  };
}

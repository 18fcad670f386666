import type { Locale } from '../../contract/vocabulary.ts';
import type { Login } from './login.ts';
import type { OpenConversation } from './open-conversation.ts';

/** What the console knows beside conversations and alerts. */
export interface DeskState {
  locale: Locale;
  login: Login | undefined;
  /** Why the last login ended, when nobody logged out. */
  hasLoginEnded: boolean;
  connection: 'connecting' | 'online' | 'offline';
  /** When the connection was lost; ISO 8601. */
  lostAt: string | undefined;
  open: OpenConversation | undefined;
}

export type DeskEvent = Partial<DeskState>;

/** The next state: what the event names is replaced. */
export function applyDesk(state: DeskState, event: DeskEvent): DeskState {
  return { ...state, ...event };
}

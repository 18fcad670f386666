import type { Locale } from '../../contract/vocabulary.ts';
import type { Login } from './login.ts';
import type { OpenConversation } from './open-conversation.ts';

/** What the console knows beside conversations and alerts. */
export interface DeskState {
  locale: Locale;
  /** Stays when the login ended by itself: what is in front of the monitor stands until they log in again. */
  login: Login | undefined;
  /** The login ended, and nobody logged out. */
  hasLoginEnded: boolean;
  connection: 'connecting' | 'online' | 'offline';
  /** When the connection was lost; ISO 8601. */
  lostAt: string | undefined;
  /** How many alerts came while there was no connection, until somebody has read that they did. */
  arrived: number;
  open: OpenConversation | undefined;
  /** What was in front of the monitor, or an address that they came by, no longer exists. */
  isGone: boolean;
}

export type DeskEvent = Partial<DeskState>;

/** The next state: what the event names is replaced. */
export function applyDesk(state: DeskState, event: DeskEvent): DeskState {
  return { ...state, ...event };
}

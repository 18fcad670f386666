import { io, type Socket } from 'socket.io-client';
import type { Alert } from '../../src/contract/alert.ts';
import type { Message } from '../../src/contract/conversation.ts';
import { watchClient } from '../support/contract-watch.ts';
import { eventually } from '../support/scene.ts';

// A client as it was written before acknowledgements and tokens: it emits and forgets, joins in the order in
// which its pages load, and knows six events.

/** A token of long ago, as a page may have kept it. */
export const staleToken = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbmEiLCJleHAiOjF9.AAAA';

interface Heard {
  event: string;
  payload: {
    conversation_id?: number;
    message?: Message | string;
    message_id?: number;
    monitor_id?: string;
    user?: string;
    code?: string;
    event?: string;
    alert_id?: Alert['alert_id'];
  };
}

export interface OldPage {
  socket: Socket;
  heard: Heard[];
  /** What came of an event, in order. */
  all(event: string): Heard['payload'][];
  /** Messages that came, by sender. */
  messages(sender: string): Message[];
}

/** Opens one page of an older client: polling alone, no `auth`, no callbacks. */
export async function openPage(url: string): Promise<OldPage> {
  const socket = io(url, { transports: ['polling'], forceNew: true, reconnection: false });
  watchClient(socket);
  const heard: Heard[] = [];
  socket.onAny((event: string, payload: Heard['payload']) => heard.push({ event, payload }));
  const page: OldPage = {
    socket,
    heard,
    all: (event) => heard.filter((one) => one.event === event).map(({ payload }) => payload),
    messages: (sender) =>
      page
        .all('new_message')
        .flatMap(({ message }) =>
          typeof message === 'object' && message.sender === sender ? [message] : [],
        ),
  };
  await eventually('the page is connected', () => socket.connected || undefined);
  return page;
}

/** What a page of a person sends when it opens, twice as frameworks do in development. */
export function joinAsPerson({ socket }: OldPage, id: number): void {
  for (let time = 0; time < 2; time += 1)
    socket.emit('join_conversation', { conversation_id: id, user_type: 'user', page: 'chat' });
}

/** What a console sends: first the conversation without any token, then who it is; all of it twice. */
export function joinAsMonitor({ socket }: OldPage, id: number, { username, token }: Login): void {
  for (let time = 0; time < 2; time += 1) {
    socket.emit('join_conversation', { conversation_id: id, user_type: 'monitor' });
    socket.emit('join_monitor', { monitor_id: username, token, source: 'dashboard' });
  }
}

export interface Login {
  username: string;
  token: string;
}

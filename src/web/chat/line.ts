// The live line of one conversation: joins its room, feeds the state with what comes, and says that the page is
// still there.
import type { Client } from '../shared/client.ts';
import { createConnection, type Connection } from '../shared/connection.ts';
import { newestId, type ConversationEvent, type ConversationState } from '../shared/conversation-state.ts';
import { toProblem } from '../shared/problem-error.ts';
import type { Store } from '../shared/store.ts';
import { createTimers } from '../shared/timers.ts';
import type { ConversationAccess } from './access.ts';
import { bindLineEvents } from './line-events.ts';
import type { PageEvent, PageState } from './page-state.ts';

const heartbeatMs = 30_000;
const offlineAfterMs = 2_000;
const rejoinMs = 2_000;
const typingEveryMs = 1_500;
const missedPage = 200;

interface LineOptions {
  access: ConversationAccess;
  client: Client;
  page: Store<PageState, PageEvent>;
  conversation: Store<ConversationState, ConversationEvent>;
  onJoined: () => void;
  onGone: () => void;
}

export interface Line {
  /** Resolves once the room is joined, or when the time is over. */
  joinedWithin(ms: number): Promise<void>;
  /** Undefined when the line is down or did not answer: another way may still stand. */
  trySend<T>(send: (connection: Connection) => Promise<T>): Promise<T | undefined>;
  typing(): void;
  stopReply(): void;
  close(): void;
}

export function createLine(options: LineOptions): Line {
  const { client, page, conversation, onJoined, onGone } = options;
  const { id, token } = options.access;
  const timers = createTimers();
  let hasJoined = false;
  let isClosed = false;
  let lastTyping = 0;
  let announceJoined: () => void = () => undefined;
  const firstJoin = new Promise<void>((resolve) => (announceJoined = resolve));

  const heartbeat = () => connection.request('heartbeat', { conversation_id: id });
  const connection = createConnection({
    token: () => token,
    onOpen: () => void join(),
    onLost: lost,
    probe: heartbeat,
  });

  function lost(): void {
    if (isClosed) return;
    hasJoined = false;
    if (page.get().connection !== 'offline') page.dispatch({ connection: 'connecting' });
    timers.set('offline', offlineAfterMs, () => page.dispatch({ connection: 'offline' }));
  }

  async function catchUp(): Promise<void> {
    const after = newestId(conversation.get());
    const payload = { conversation_id: id, user_type: 'user' as const };
    const joined = await connection.request('join_conversation', after > 0 ? { ...payload, after } : payload);
    conversation.dispatch({ type: 'caught_up', messages: joined.missed });
    for (let more = joined.more; more;) {
      const query = { after: newestId(conversation.get()), limit: missedPage };
      const messages = await client.call('GET /chat/conversations/{id}/messages', { params: { id }, query });
      conversation.dispatch({ type: 'caught_up', messages });
      more = messages.length === missedPage;
    }
  }

  /** Who holds the conversation and how it stands: no event tells a person all of it. */
  async function refresh(): Promise<void> {
    const read = await client.call('GET /chat/conversations/{id}', { params: { id } });
    conversation.dispatch({ type: 'opened', conversation: read });
    // Its fixed words name the numbers of its own country: the page shows the same ones.
    if (page.get().untoldCountry === undefined) page.dispatch({ country: read.country });
    const { assigned_to: holder, status } = read;
    // What was asked for without connection is still to be told.
    const isWaiting = status === 'escalated' || page.get().asked === 'wanted';
    if (holder !== null || !isWaiting) page.dispatch({ asked: 'no' });
  }

  async function join(): Promise<void> {
    try {
      await catchUp();
      await refresh();
      if (isClosed) return;
      hasJoined = true;
      timers.clear('offline');
      page.dispatch({ connection: 'online' });
      announceJoined();
      onJoined();
    } catch (thrown) {
      if (isClosed) return;
      const problem = toProblem(thrown);
      if (problem.code === 'not_found' || problem.code === 'unauthenticated') onGone();
      else if (connection.isOpen())
        timers.set('join', Math.max(problem.retryAfterMs ?? 0, rejoinMs), () => connection.renew());
    }
  }

  function refreshSoon(): void {
    timers.set('refresh', 0, () => void refresh().catch(() => undefined));
  }

  bindLineEvents(connection, { id, page, conversation, timers, onStale: refreshSoon, onGone });

  const beat = setInterval(() => {
    if (hasJoined) heartbeat().catch(() => connection.renew());
  }, heartbeatMs);
  lost();
  connection.open();

  return {
    joinedWithin: (ms) => Promise.race([firstJoin, new Promise<void>((done) => setTimeout(done, ms))]),
    async trySend(send) {
      if (!hasJoined) return undefined;
      try {
        return await send(connection);
      } catch (thrown) {
        const problem = toProblem(thrown);
        if (problem.code !== 'offline') throw problem;
        connection.renew();
        return undefined;
      }
    },
    typing() {
      const now = Date.now();
      if (now - lastTyping < typingEveryMs) return;
      lastTyping = now;
      connection.tell('typing', { conversation_id: id, user: 'user' });
    },
    stopReply() {
      void connection.request('stop_reply', { conversation_id: id }).catch(() => undefined);
    },
    close() {
      isClosed = true;
      clearInterval(beat);
      connection.close();
      timers.clearAll();
    },
  };
}

// The one owner of the socket. It tries for ever, with growing pauses and at once when the page is looked at or
// the network returns. A reconnect restores nothing: whoever listens to `onOpen` joins and catches up again.
import { io } from 'socket.io-client';
import type {
  Acknowledgement,
  AcknowledgementFields,
  ClientEventName,
  ClientPayload,
  ServerEventName,
  ServerPayload,
} from '../../contract/events.ts';
import { offlineProblem, problemOfWire } from './problem-error.ts';

const answerMs = 8_000;
const firstPauseMs = 500;
// Every second without the line is one in which a monitor hears of nobody and a person is answered by nobody.
const longestPauseMs = 5_000;
const wakeEveryMs = 3_000;

/** What to do with each event of the contract that matters here. */
export type Listeners = { [E in ServerEventName]?: (payload: ServerPayload<E>) => void };

export interface Connection {
  /** Rejects with `ProblemError`: what the server refused, or `offline` when no answer came in time. */
  request<E extends ClientEventName>(
    event: E,
    payload: ClientPayload<E>,
  ): Promise<AcknowledgementFields<E> & { ok: true }>;
  /** For what may be lost without harm. */
  tell<E extends ClientEventName>(event: E, payload: ClientPayload<E>): void;
  /** Calls what is given for an event each time it comes. What throws is reported and stops nothing else. */
  listen(listeners: Listeners): void;
  isOpen(): boolean;
  /** Begins to connect; again: tries at once. */
  open(): void;
  /** Drops a connection that no longer answers and makes another. */
  renew(): void;
  /** Ends it until it is opened again. */
  close(): void;
}

interface ConnectionOptions {
  /** Goes into the handshake; asked for anew each time. */
  token?: () => string | undefined;
  onOpen: () => void;
  onLost: () => void;
  /** Asked when the page is looked at again: whether the connection that looks open still answers. */
  probe: () => Promise<unknown>;
  /** Asked as often besides, where a connection that died in silence would be believed in: ms. */
  probeEveryMs?: number;
}

function reporting<Payload>(listener: (payload: Payload) => void): (payload: Payload) => void {
  return (payload) => {
    try {
      listener(payload);
    } catch (thrown) {
      reportError(thrown);
    }
  };
}

export function createConnection({
  token,
  onOpen,
  onLost,
  probe,
  probeEveryMs,
}: ConnectionOptions): Connection {
  const socket = io({
    autoConnect: false,
    forceNew: true,
    // Without WebSockets at all the library waits for one for ever.
    transports: 'WebSocket' in window ? ['websocket', 'polling'] : ['polling'],
    tryAllTransports: true,
    reconnectionDelay: firstPauseMs,
    reconnectionDelayMax: longestPauseMs,
    timeout: 10_000,
    auth: (give: (auth: object) => void) => {
      const given = token?.();
      give(given ? { token: given } : {});
    },
  });
  let isWanted = false;
  let lastWake = 0;
  let isProbing = false;
  let probing: ReturnType<typeof setInterval> | undefined;

  socket.on('connect', onOpen);
  // What swallows a WebSocket gives no error that the library tries another way after.
  socket.on('connect_error', () => socket.io.opts.transports?.reverse());
  socket.on('disconnect', (reason) => {
    onLost();
    // After a goodbye of the server the library does not come back by itself.
    if (reason === 'io server disconnect') setTimeout(() => isWanted && socket.connect(), firstPauseMs);
  });

  function renew(): void {
    if (!isWanted) return;
    socket.disconnect();
    socket.connect();
  }

  /** Finds out whether a socket only looks alive. */
  function check(): void {
    if (isProbing || !socket.connected) return;
    isProbing = true;
    void probe()
      .catch(renew)
      .finally(() => (isProbing = false));
  }

  /** Cuts the pause between two attempts short, and finds out whether a socket only looks alive. */
  function wake(): void {
    if (!isWanted || document.visibilityState === 'hidden' || Date.now() - lastWake < wakeEveryMs) return;
    lastWake = Date.now();
    if (!socket.connected) renew();
    else check();
  }
  return {
    async request<E extends ClientEventName>(event: E, payload: ClientPayload<E>) {
      if (!socket.connected) throw offlineProblem();
      const answer = await new Promise<Acknowledgement<E>>((resolve, reject) => {
        socket.timeout(answerMs).emit(event, payload, (lost: Error | null, given: Acknowledgement<E>) => {
          if (lost) reject(offlineProblem(lost));
          else resolve(given);
        });
      });
      if (!answer.ok) throw problemOfWire(answer.error);
      return answer;
    },
    tell(event, payload) {
      if (socket.connected) socket.volatile.emit(event, payload);
    },
    listen(listeners) {
      // The server sends by the same table that the listeners are typed by.
      for (const [event, listener] of Object.entries(listeners))
        socket.on(event, reporting(listener as (payload: unknown) => void));
    },
    isOpen: () => socket.connected,
    open() {
      isWanted = true;
      clearInterval(probing);
      if (probeEveryMs) probing = setInterval(check, probeEveryMs);
      window.addEventListener('online', wake);
      window.addEventListener('focus', wake);
      document.addEventListener('visibilitychange', wake);
      if (!socket.connected) renew();
    },
    renew,
    close() {
      isWanted = false;
      clearInterval(probing);
      window.removeEventListener('online', wake);
      window.removeEventListener('focus', wake);
      document.removeEventListener('visibilitychange', wake);
      socket.disconnect();
    },
  };
}

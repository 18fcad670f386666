// A monitor’s desk: the login, the live line with everything that arrives over it, and what the monitor does.
// After each reconnect the monitors’ room is joined anew, which brings every unresolved alert.
import type { Locale } from '../../contract/vocabulary.ts';
import { createClient } from '../shared/client.ts';
import { createConnection, type Connection } from '../shared/connection.ts';
import { applyConsole, emptyConsole } from '../shared/console-state.ts';
import { firstLanguage, rememberLanguage } from '../shared/language.ts';
import { toProblem } from '../shared/problem-error.ts';
import { countOpen } from '../shared/queue.ts';
import { createStore } from '../shared/store.ts';
import { createTimers } from '../shared/timers.ts';
import { createActions } from './actions.ts';
import { createAlarm } from './alarm.ts';
import { bindDeskEvents } from './desk-events.ts';
import { applyDesk, type DeskState } from './desk-state.ts';
import { createLists } from './lists.ts';
import { keptLogin, loginOf, type Login } from './login.ts';
import { createOpenConversation, type OpenConversation } from './open-conversation.ts';

const rejoinMs = 2_000;
const firstPatienceMs = 4_000;

const firstState = (): DeskState => ({
  locale: firstLanguage(navigator.languages, 'pt'),
  login: keptLogin.read(),
  hasLoginEnded: false,
  connection: 'connecting',
  lostAt: undefined,
  open: undefined,
});

export function createDesk() {
  const desk = createStore(applyDesk, firstState());
  const console = createStore(applyConsole, emptyConsole);
  const alarm = createAlarm();
  const timers = createTimers();
  const client = createClient({ token: () => desk.get().login?.token });
  const { list, readUnknown } = createLists(client, console);
  /** Kept beyond leaving while own words are on their way. */
  const opened = new Map<number, OpenConversation>();
  let connection: Connection | undefined;

  console.subscribe((state) => alarm.watch(countOpen(state).critical));

  async function join(live: Connection, { username, token }: Login): Promise<void> {
    try {
      const joined = await live.request('join_monitor', { monitor_id: username, token });
      console.dispatch({ type: 'joined', alerts: joined.open_alerts });
      desk.dispatch({ connection: 'online', lostAt: undefined });
      await Promise.all([list(), desk.get().open?.enter()]);
      const known = console.get().conversations;
      for (const { conversation_id: id } of joined.open_alerts) if (!known.has(id)) void readUnknown(id);
      for (const one of opened.values()) one.outbox.flush();
    } catch (thrown) {
      const problem = toProblem(thrown);
      if (problem.code === 'unauthenticated') return endLogin(true);
      if (problem.code === 'not_found') return desk.dispatch({ open: undefined });
      if (live.isOpen()) timers.set('join', problem.retryAfterMs ?? rejoinMs, () => live.renew());
    }
  }

  const lost = () => desk.dispatch({ connection: 'offline', lostAt: new Date().toISOString() });

  function begin(): void {
    const present = (): Login | undefined => desk.get().login;
    const live: Connection = createConnection({
      token: () => present()?.token,
      onOpen: () => {
        const login = present();
        if (login) void join(live, login);
      },
      onLost: lost,
      probe: () => live.request('viewing', { conversation_id: desk.get().open?.id ?? null }),
    });
    bindDeskEvents(live, {
      console,
      alarm,
      openOne: (id) => opened.get(id),
      onUnknown: (id) => void readUnknown(id),
      onExpiring: () => void refreshLogin(),
      onLoginEnded: () => endLogin(true),
      onErased: (id) => {
        if (desk.get().open?.id === id) leaveOpen();
        opened.delete(id);
      },
    });
    connection = live;
    live.open();
    timers.set('first', firstPatienceMs, () => {
      if (desk.get().connection === 'connecting') lost();
    });
    alarm.unlock();
  }

  /** The same login, longer: the socket is told the new token too. */
  async function refreshLogin(): Promise<void> {
    try {
      const { access_token, user } = await client.call('POST /auth/refresh');
      const login = loginOf(access_token, user);
      keptLogin.write(login);
      desk.dispatch({ login });
      if (connection) await join(connection, login);
    } catch (thrown) {
      if (toProblem(thrown).code === 'unauthenticated') endLogin(true);
      else timers.set('refresh', 30_000, () => void refreshLogin());
    }
  }

  function endLogin(hasLoginEnded: boolean): void {
    keptLogin.forget();
    connection?.close();
    connection = undefined;
    timers.clearAll();
    alarm.stop();
    desk.dispatch({ login: undefined, hasLoginEnded, open: undefined, connection: 'connecting' });
    opened.clear();
  }

  function leaveOpen(): void {
    const { open } = desk.get();
    if (!open) return;
    open.leave();
    if (open.conversation.get().pending.length === 0) opened.delete(open.id);
    desk.dispatch({ open: undefined });
  }

  return {
    desk,
    console,
    alarm,
    /** Goes on with the login of this tab after a reload. */
    start(): void {
      if (desk.get().login) begin();
    },
    /** Rejects with `ProblemError`. */
    async logIn(username: string, password: string): Promise<void> {
      const body = { username, password };
      const { access_token, user } = await client.call('POST /auth/login', { body });
      const login = loginOf(access_token, user);
      keptLogin.write(login);
      desk.dispatch({ login, hasLoginEnded: false });
      begin();
    },
    logOut(): void {
      void client.call('POST /auth/logout').catch(() => undefined);
      endLogin(false);
    },
    setLocale(locale: Locale): void {
      rememberLanguage(locale);
      desk.dispatch({ locale });
    },
    listResolved: (): Promise<void> => list({ status: 'resolved' }),
    /** Rejects with `ProblemError`; the conversation is in front all the same, as far as it is known. */
    async open(id: number): Promise<void> {
      if (!connection || desk.get().open?.id === id) return;
      leaveOpen();
      const open = opened.get(id) ?? createOpenConversation({ id, client, connection });
      opened.set(id, open);
      desk.dispatch({ open });
      await open.enter().catch((thrown: unknown) => {
        const problem = toProblem(thrown);
        if (problem.code === 'not_found') {
          console.dispatch({ type: 'conversation_gone', id });
          leaveOpen();
        }
        // Without a connection it is entered on the next join.
        if (problem.code !== 'offline') throw problem;
      });
    },
    close(): void {
      leaveOpen();
      connection?.tell('viewing', { conversation_id: null });
    },
    ...createActions(client, console),
  };
}
export type Desk = ReturnType<typeof createDesk>;

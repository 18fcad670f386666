// A monitor’s desk: the login, the live line with everything that arrives over it, and what the monitor does.
// After each reconnect the monitors’ room is joined anew, which brings every unresolved alert.
import type { Locale } from '../../contract/vocabulary.ts';
import { createClient } from '../shared/client.ts';
import { createConnection, type Connection } from '../shared/connection.ts';
import { applyConsole, countNewlyOpen, emptyConsole } from '../shared/console-state.ts';
import { firstLanguage, rememberLanguage } from '../shared/language.ts';
import { toProblem } from '../shared/problem-error.ts';
import { countOpen } from '../shared/queue.ts';
import { createStore } from '../shared/store.ts';
import { createTimers } from '../shared/timers.ts';
import { createActions } from './actions.ts';
import { createAlarm } from './alarm.ts';
import { readAlertHistory } from './alert-history.ts';
import { applyAlertHistory, noAlertHistory } from './critical-today.ts';
import { bindDeskEvents } from './desk-events.ts';
import { applyDesk, type DeskState } from './desk-state.ts';
import { createKeys } from './keys.ts';
import { createLists } from './lists.ts';
import { keptLogin, loginOf, type Login } from './login.ts';
import { createNotifications } from './notifications.ts';
import { createOpenConversation, type OpenConversation } from './open-conversation.ts';
import { createPause } from './pause.ts';
import { createRouter, type Route } from './route.ts';
import { createSettings } from './settings.ts';
import { monitorTexts } from './texts.ts';

const rejoinMs = 2_000;
const firstPatienceMs = 4_000;
// A blink of the network is shown, not heard.
const lostIsHeardMs = 3_000;

const firstState = (): DeskState => ({
  locale: firstLanguage(navigator.languages, 'pt'),
  login: keptLogin.read(),
  hasLoginEnded: false,
  connection: 'connecting',
  lostAt: undefined,
  arrived: 0,
  open: undefined,
  isGone: false,
});

export function createDesk() {
  const desk = createStore(applyDesk, firstState());
  const console = createStore(applyConsole, emptyConsole);
  const history = createStore(applyAlertHistory, noAlertHistory);
  const settings = createSettings();
  const router = createRouter();
  const alarm = createAlarm({ settings });
  const timers = createTimers();
  const client = createClient({ token: () => desk.get().login?.token });
  const lists = createLists(client, console);
  const notifications = createNotifications({
    settings,
    words: () => monitorTexts[desk.get().locale].desk.notification,
    onChosen: (id) => router.go({ name: 'conversation', id }),
  });
  /** Kept beyond leaving while own words are on their way. */
  const opened = new Map<number, OpenConversation>();
  let alertsBeforeLoss = console.get().alerts;

  const connection: Connection = createConnection({
    token: () => desk.get().login?.token,
    onOpen: () => void join(),
    onLost: lost,
    probe: () => connection.request('viewing', { conversation_id: viewing() }),
  });
  const pause = createPause({ connection, viewing });

  console.subscribe((state) => {
    const { critical, high, asked } = countOpen(state);
    alarm.watch(critical);
    notifications.settle(critical + high + asked);
  });
  bindDeskEvents(connection, {
    console,
    onAlert: (alert) => {
      alarm.raised(alert);
      notifications.raised(alert);
      history.dispatch({ type: 'raised', alert });
    },
    onAlertChanged: (alert) => history.dispatch({ type: 'known', alerts: [alert] }),
    onPresence: (monitors) =>
      pause.heard(monitors.find((one) => one.monitor_id === desk.get().login?.username)),
    openOne: (id) => opened.get(id),
    onUnknown: (id) => void lists.readUnknown(id),
    onExpiring: () => void refreshLogin(),
    onLoginEnded: () => loginEnded(),
    onErased: (id) => {
      if (desk.get().open?.id === id) leaveGone();
      opened.delete(id);
    },
  });

  function viewing(): number | null {
    return desk.get().open?.id ?? null;
  }

  async function join(): Promise<void> {
    const { login, lostAt } = desk.get();
    if (!login) return;
    try {
      const request = { monitor_id: login.username, token: login.token };
      const { open_alerts: alerts } = await connection.request('join_monitor', request);
      const arrived = lostAt === undefined ? 0 : countNewlyOpen(alertsBeforeLoss, alerts);
      console.dispatch({ type: 'joined', alerts });
      timers.clear('lost');
      desk.dispatch({
        connection: 'online',
        lostAt: undefined,
        arrived: arrived || desk.get().arrived,
      });
      alarm.setConnected(true);
      await Promise.all([pause.joined(), lists.readFront(), readAlertHistory(client, history), reenter()]);
      const known = console.get().conversations;
      for (const { conversation_id: id } of alerts) if (!known.has(id)) void lists.readUnknown(id);
      for (const one of opened.values()) one.outbox.flush();
    } catch (thrown) {
      const problem = toProblem(thrown);
      if (problem.code === 'unauthenticated') return loginEnded();
      if (connection.isOpen()) timers.set('join', problem.retryAfterMs ?? rejoinMs, () => connection.renew());
    }
  }

  /** The conversation in front of the monitor goes on where it was. */
  async function reenter(): Promise<void> {
    await desk
      .get()
      .open?.enter()
      .catch((thrown: unknown) => {
        if (toProblem(thrown).code !== 'not_found') throw thrown;
        leaveGone();
      });
  }

  function lost(): void {
    const { login, connection: before } = desk.get();
    if (!login || before === 'offline') return;
    alertsBeforeLoss = console.get().alerts;
    desk.dispatch({ connection: 'offline', lostAt: new Date().toISOString() });
    pause.lost();
    alarm.setConnected(false);
    timers.set('lost', lostIsHeardMs, alarm.lost);
  }

  function begin(login: Login): void {
    alarm.begin(login.username);
    connection.open();
    timers.set('first', firstPatienceMs, () => {
      if (desk.get().connection === 'connecting') lost();
    });
  }

  /** The same login, longer: the socket is told the new token too. */
  async function refreshLogin(): Promise<void> {
    try {
      const { access_token, user } = await client.call('POST /auth/refresh');
      const login = loginOf(access_token, user);
      keptLogin.write(login);
      desk.dispatch({ login });
      await join();
    } catch (thrown) {
      if (toProblem(thrown).code === 'unauthenticated') loginEnded();
      else timers.set('refresh', 30_000, () => void refreshLogin());
    }
  }

  /** It was ended elsewhere or ran out: what is in front of the monitor stays, for when they log in again. */
  function loginEnded(): void {
    if (!desk.get().login || desk.get().hasLoginEnded) return;
    keptLogin.forget();
    lost();
    connection.close();
    desk.dispatch({ hasLoginEnded: true });
  }

  /** Nothing of this login stays in front of anybody. */
  function clear(): void {
    keptLogin.forget();
    connection.close();
    timers.clearAll();
    alarm.stop();
    opened.clear();
    desk.dispatch({ ...firstState(), login: undefined });
  }

  function leaveOpen(): void {
    const { open } = desk.get();
    if (!open) return;
    open.leave();
    if (open.conversation.get().pending.length === 0) opened.delete(open.id);
    desk.dispatch({ open: undefined });
  }

  /** What was in front of the monitor is no more. */
  function leaveGone(): void {
    leaveOpen();
    desk.dispatch({ isGone: true });
    router.replace({ name: 'queue' });
  }

  async function show(id: number): Promise<void> {
    if (desk.get().open?.id === id) return;
    leaveOpen();
    const open = opened.get(id) ?? createOpenConversation({ id, client, connection });
    opened.set(id, open);
    desk.dispatch({ open, isGone: false });
    await open.enter().catch((thrown: unknown) => {
      const problem = toProblem(thrown);
      if (problem.code === 'not_found') {
        console.dispatch({ type: 'conversation_gone', id });
        if (desk.get().open === open) leaveGone();
      } else if (problem.code !== 'offline') throw problem;
      // Without a connection it is entered on the next join.
    });
  }

  return {
    desk,
    console,
    history,
    settings,
    router,
    keys: createKeys(),
    alarm,
    lists,
    /** Goes on with the login of this tab after a reload. */
    start(): void {
      const { login } = desk.get();
      if (login) begin(login);
    },
    /** Rejects with `ProblemError`. */
    async logIn(username: string, password: string): Promise<void> {
      const body = { username, password };
      const { access_token, user } = await client.call('POST /auth/login', { body });
      const login = loginOf(access_token, user);
      const before = desk.get().login?.username;
      if (before !== undefined && before !== login.username) clear();
      keptLogin.write(login);
      desk.dispatch({ login, hasLoginEnded: false });
      begin(login);
    },
    logOut(): void {
      void client.call('POST /auth/logout').catch(() => undefined);
      clear();
      router.replace({ name: 'queue' });
    },
    loginEnded,
    setLocale(locale: Locale): void {
      rememberLanguage(locale);
      desk.dispatch({ locale });
    },
    /** It was read that alerts came while there was no connection. */
    readArrived: (): void => desk.dispatch({ arrived: 0 }),
    /** Begins or ends a pause. Rejects with `ProblemError`. */
    setAway: pause.set,
    /**
     * Puts in front of the monitor what an address shows. Rejects with `ProblemError`; the conversation is in
     * front all the same, as far as it is known.
     */
    async follow(route: Route): Promise<void> {
      if (route.name === 'conversation') return show(route.id);
      if (!desk.get().open) return;
      leaveOpen();
      connection.tell('viewing', { conversation_id: null });
    },
    ...createActions(client, console),
  };
}
export type Desk = ReturnType<typeof createDesk>;

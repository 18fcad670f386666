// A monitor’s desk: the login, the live line with everything that arrives over it, and what the monitor does.
// After each reconnect the monitors’ room is joined anew, which brings every unresolved alert.
import type { Locale } from '../../contract/vocabulary.ts';
import { createClient } from '../shared/client.ts';
import { createConnection, type Connection } from '../shared/connection.ts';
import { applyConsole, countNewlyOpen, emptyConsole } from '../shared/console-state.ts';
import { firstLanguage, rememberLanguage } from '../shared/language.ts';
import { toProblem } from '../shared/problem-error.ts';
import { createStore, type Store } from '../shared/store.ts';
import { createTimers, type Timers } from '../shared/timers.ts';
import { createActions } from './actions.ts';
import type { Alarm } from './alarm.ts';
import { createAlerting } from './alerting.ts';
import { readAlertHistory } from './alert-history.ts';
import { bindDeskEvents } from './desk-events.ts';
import { applyDesk, type DeskEvent, type DeskState } from './desk-state.ts';
import { createFront } from './front.ts';
import { createKeys } from './keys.ts';
import { createLists } from './lists.ts';
import { keptLogin, type Login } from './login.ts';
import { createLogins } from './logins.ts';
import { createPause } from './pause.ts';
import { createRouter } from './route.ts';
import { createSettings } from './settings.ts';
import { createUnread } from './unread.ts';

const rejoinMs = 2_000;
const firstPatienceMs = 4_000;
// A blink of the network is shown, not heard.
const lostIsHeardMs = 3_000;
const lostIsRepeatedMs = 20_000;
/** Whoever believes in a dead connection takes its silence for calm. */
const probeEveryMs = 5_000;

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

/** Again and again: whoever is away from the desk must not take the silence for calm. */
function soundLost(alarm: Pick<Alarm, 'lost'>, timers: Timers): void {
  alarm.lost();
  timers.set('lost', lostIsRepeatedMs, () => soundLost(alarm, timers));
}

/** What need not be told any longer. */
function createReadings(desk: Store<DeskState, DeskEvent>) {
  return {
    /** It was read that alerts came while there was no connection. */
    readArrived: (): void => desk.dispatch({ arrived: 0 }),
    /** It was read that a conversation no longer exists, or something else is done by now. */
    readGone: (): void => void (desk.get().isGone && desk.dispatch({ isGone: false })),
  };
}

export function createDesk() {
  const desk = createStore(applyDesk, firstState());
  const console = createStore(applyConsole, emptyConsole);
  const settings = createSettings();
  const router = createRouter();
  const timers = createTimers();
  const client = createClient({ token: () => desk.get().login?.token });
  const lists = createLists(client, console);
  const alerting = createAlerting({ desk, console, settings, router });
  const { alarm, history } = alerting;
  const viewing = (): number | null => desk.get().open?.id ?? null;
  const connection: Connection = createConnection({
    token: () => desk.get().login?.token,
    onOpen: () => void join(),
    onLost: lost,
    probe: () => connection.request('viewing', { conversation_id: viewing() }),
    probeEveryMs,
  });
  const front = createFront({ client, connection, desk, console, router });
  const pause = createPause({ connection, viewing });
  const unmute = (): void => settings.change({ sound: true });
  const logins = createLogins({ desk, client, timers, unmute, begin, join, end, clear });
  const unread = createUnread({ desk, console });
  let alertsBeforeLoss = console.get().alerts;
  listen();

  function listen(): void {
    bindDeskEvents(connection, {
      console,
      onAlert: (alert) => {
        alerting.raised(alert);
        unread.raised(alert);
      },
      onAlertChanged: alerting.changed,
      onPresence: (monitors) =>
        pause.heard(monitors.find((one) => one.monitor_id === desk.get().login?.username)),
      openOne: front.find,
      onUnknown: (id) => void lists.readUnknown(id),
      onExpiring: () => void logins.refreshLogin(),
      onLoginEnded: logins.loginEnded,
      onErased: front.erased,
    });
  }

  async function join(): Promise<void> {
    const { login, lostAt } = desk.get();
    if (!login) return;
    try {
      const since = console.get().news.count;
      const request = { monitor_id: login.username, token: login.token };
      const { open_alerts: alerts } = await connection.request('join_monitor', request);
      const arrived = lostAt === undefined ? 0 : countNewlyOpen(alertsBeforeLoss, alerts);
      console.dispatch({ type: 'joined', alerts, since });
      timers.clear('lost');
      desk.dispatch({ connection: 'online', lostAt: undefined, arrived: arrived || desk.get().arrived });
      alarm.setConnected(true);
      const reading = [lists.readFront(), readAlertHistory(client, history)];
      await Promise.all([pause.joined(), front.goOn(), ...reading]);
      const known = console.get().conversations;
      for (const { conversation_id: id, erased_at } of alerts)
        if (!known.has(id) && !erased_at) void lists.readUnknown(id);
    } catch (thrown) {
      const problem = toProblem(thrown);
      if (problem.code === 'unauthenticated') return logins.loginEnded();
      if (connection.isOpen()) timers.set('join', problem.retryAfterMs ?? rejoinMs, () => connection.renew());
    }
  }

  function lost(): void {
    const { login, connection: before } = desk.get();
    if (!login || before === 'offline') return;
    alertsBeforeLoss = console.get().alerts;
    desk.dispatch({ connection: 'offline', lostAt: new Date().toISOString() });
    pause.lost();
    alarm.setConnected(false);
    timers.set('lost', lostIsHeardMs, () => soundLost(alarm, timers));
  }

  function begin(login: Login): void {
    alarm.begin(login.username);
    connection.open();
    timers.set('first', firstPatienceMs, () => {
      if (desk.get().connection === 'connecting') lost();
    });
  }

  function end(): void {
    lost();
    connection.close();
  }

  /** Nothing of this login stays in front of anybody. */
  function clear(): void {
    connection.close();
    timers.clearAll();
    alarm.stop();
    front.clear();
    pause.forget();
    console.dispatch({ type: 'cleared' });
    desk.dispatch({ ...firstState(), login: undefined });
    router.replace({ name: 'queue' });
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
    setLocale(locale: Locale): void {
      rememberLanguage(locale);
      desk.dispatch({ locale });
    },
    ...createReadings(desk),
    /** Begins or ends a pause. Rejects with `ProblemError`. */
    setAway: pause.set,
    follow: front.follow,
    ...logins,
    ...createActions(client, console),
  };
}
export type Desk = ReturnType<typeof createDesk>;

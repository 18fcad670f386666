import type { Alert, CrisisAlert } from '../../contract/alert.ts';
import type { ConsoleEvent, ConsoleState } from '../shared/console-state.ts';
import { countOpen } from '../shared/queue.ts';
import { createStore, type Store } from '../shared/store.ts';
import { createAlarm } from './alarm.ts';
import { applyAlertHistory, noAlertHistory } from './critical-today.ts';
import type { DeskEvent, DeskState } from './desk-state.ts';
import { createNotifications } from './notifications.ts';
import type { Router } from './route.ts';
import type { SettingsStore } from './settings.ts';
import { monitorTexts } from './texts.ts';

interface AlertingOptions {
  desk: Pick<Store<DeskState, DeskEvent>, 'get'>;
  console: Store<ConsoleState, ConsoleEvent>;
  settings: SettingsStore;
  router: Pick<Router, 'go'>;
}

/** Everything that an alert does beside standing in the queue: it sounds, notifies and is counted. */
export function createAlerting({ desk, console, settings, router }: AlertingOptions) {
  const alarm = createAlarm({ settings });
  const notifications = createNotifications({
    settings,
    words: () => monitorTexts[desk.get().locale].desk.notification,
    onChosen: (id) => router.go({ name: 'conversation', id }),
  });
  const history = createStore(applyAlertHistory, noAlertHistory);

  console.subscribe((state) => {
    const { critical, high, asked } = countOpen(state);
    alarm.watch(critical);
    notifications.settle(critical + high + asked);
  });

  return {
    alarm,
    history,
    raised(alert: CrisisAlert): void {
      alarm.raised(alert);
      notifications.raised(alert);
      history.dispatch({ type: 'raised', alert });
    },
    changed: (alert: Alert): void => history.dispatch({ type: 'known', alerts: [alert] }),
  };
}

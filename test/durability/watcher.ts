import type { ServerPayload } from '../../src/contract/events.ts';
import { adminName } from '../support/processes.ts';
import { createConnection } from './connection.ts';
import type { Chance } from './chance.ts';
import type { World } from './world.ts';

// A monitor whose console stays open through every crash, and who acknowledges some of what comes.

export interface Watcher {
  /** Every message that an alert told of, live or on joining. */
  known: ReadonlySet<number>;
  problems: readonly string[];
  /** Alerts that came live, by number. */
  liveCount(): number;
  joined(): Promise<unknown>;
  close(): void;
}

interface WatcherOptions {
  world: World;
  chance: Chance;
  preferred: number;
  token: string;
}

export function startWatcher({ world, chance, preferred, token }: WatcherOptions): Watcher {
  const known = new Set<number>();
  const problems: string[] = [];
  let live = new Set<string>();
  let liveCount = 0;

  function hearAlert(alert: ServerPayload<'crisis_alert'>): void {
    if (alert.message_id !== null) known.add(alert.message_id);
    if (alert.replayed) return;
    const key = `${alert.alert_id} ${alert.message_id} ${alert.escalation_step}`;
    if (live.has(key)) problems.push(`an alert came live twice on one connection: ${key}`);
    live.add(key);
    liveCount += 1;
    if (!chance.percent(20)) return;
    connection
      .link()
      .then((link) => link.ask('acknowledge_alert', { alert_id: alert.alert_id }))
      .catch(() => undefined);
  }

  const connection = createConnection({
    world,
    preferred,
    transport: 'websocket',
    token,
    async join(link) {
      live = new Set();
      const answer = await link.ask('join_monitor', { monitor_id: adminName, token });
      if (!answer.ok) throw new Error(answer.error.code);
      for (const alert of answer.open_alerts) for (const id of alert.message_ids) known.add(id);
    },
    hear(event, payload) {
      if (event === 'crisis_alert') hearAlert(payload as ServerPayload<'crisis_alert'>);
    },
  });

  return {
    known,
    problems,
    liveCount: () => liveCount,
    joined: connection.link,
    close: connection.close,
  };
}

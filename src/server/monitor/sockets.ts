import type { Alert, CrisisAlert } from '../../contract/alert.ts';
import type { Presence } from '../auth/presence.ts';
import type { Caller, MonitorCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';
import { rooms } from '../platform/publish.ts';
import type { BindEvent, SocketHandle } from '../realtime/realtime.ts';

// A monitor who joins misses nothing: the room is entered before the unresolved alerts are read, so what is
// raised meanwhile comes live, perhaps twice, never not at all. A socket that lost its rights while this ran is
// shown nothing more.

interface MonitorSocketsOptions {
  presence: Pick<Presence, 'enter' | 'leave' | 'setViewing' | 'setAway' | 'told'>;
  alerts: {
    /** Every unresolved alert, and each as a joining monitor sees it once more. */
    unresolved: () => Promise<{ alerts: Alert[]; replays: CrisisAlert[] }>;
    /** A monitor’s socket got these. */
    confirmReplay: (told: Alert[]) => void;
  };
}

function assertMonitor(caller: Caller): asserts caller is MonitorCaller {
  if (caller.kind !== 'monitor') throw new AppError('unauthenticated', 'Please log in as a monitor.');
}

function isStill(socket: SocketHandle, { userId }: MonitorCaller): boolean {
  return socket.caller.kind === 'monitor' && socket.caller.userId === userId;
}

/** Binds `join_monitor` and `viewing`. */
export function bindMonitorEvents(bindEvent: BindEvent, { presence, alerts }: MonitorSocketsOptions): void {
  /** Registers the socket; one that lost its rights meanwhile was told to leave before it had entered. */
  async function enter(socket: SocketHandle, caller: MonitorCaller): Promise<void> {
    await presence.enter(socket.id, caller);
    if (socket.isConnected && isStill(socket, caller)) return;
    await presence.leave(socket.id);
  }

  bindEvent('join_monitor', async ({ payload, socket, caller }) => {
    assertMonitor(caller);
    if (payload.monitor_id !== caller.username)
      throw new AppError('forbidden', 'This login belongs to another monitor.');
    socket.join(rooms.monitors);
    await enter(socket, caller);
    const { alerts: open_alerts, replays } = await alerts.unresolved();
    if (!isStill(socket, caller)) throw new AppError('unauthenticated', 'Please log in again.');
    const joined = { monitor_id: caller.username, open_alerts };
    socket.emit('joined_monitor', joined);
    for (const replay of replays) socket.emit('crisis_alert', replay);
    // Everybody else hears of a change; a second window of a monitor who is online already changes nothing.
    socket.emit('presence', { monitors: presence.told() });
    if (socket.isConnected) alerts.confirmReplay(open_alerts);
    return joined;
  });

  bindEvent('viewing', async ({ payload, socket, caller }) => {
    assertMonitor(caller);
    socket.viewing = payload.conversation_id;
    await presence.setViewing(socket.id, payload.conversation_id);
    if (payload.away !== undefined) await presence.setAway(socket.id, payload.away);
    return {};
  });
}

import { beforeEach, describe, expect, it } from 'vitest';
import type { Alert, CrisisAlert } from '../../contract/alert.ts';
import type { AcknowledgementFields, ClientEventName, ClientPayload } from '../../contract/events.ts';
import type { PresenceEntry } from '../../contract/user.ts';
import { bindMonitorEvents } from './sockets.ts';
import type { Caller, MonitorCaller, PublicCaller } from '../platform/caller.ts';
import { rooms } from '../platform/publish.ts';
import type { BindEvent, SocketHandle } from '../realtime/realtime.ts';

/*
 * The order of what happens when a monitor joins is what keeps alerts from being missed; a real server cannot
 * be stopped between two of these steps, so a socket that writes down each of them stands in here.
 */
const ana: MonitorCaller = {
  kind: 'monitor',
  userId: 1,
  username: 'ana',
  displayName: 'Ana',
  role: 'monitor',
  loginId: 'login',
  expiresAt: Number.MAX_SAFE_INTEGER,
  address: '127.0.0.1',
};
const nobody: PublicCaller = { kind: 'public', tokenHash: undefined, address: '127.0.0.1' };

const moment = '2026-01-01T12:00:00.000Z';
const alert: Alert = {
  alert_id: '01900000-0000-7000-8000-000000000000',
  kind: 'crisis',
  conversation_id: 7,
  message_id: 70,
  status: 'open',
  risk_level: 'critical',
  created_at: moment,
  acknowledged_by: null,
  acknowledged_at: null,
  resolved_by: null,
  resolved_at: null,
  escalation_step: 0,
  message_ids: [70],
  messages_count: 1,
};
const replay: CrisisAlert = {
  alert_id: alert.alert_id,
  kind: 'crisis',
  conversation_id: 7,
  message_id: 70,
  analysis: {
    risk_level: 'critical',
    confidence: 1,
    keywords_found: [],
    requires_human: true,
    emergency_contact: true,
    analysis_details: {},
  },
  message: 'words',
  timestamp: moment,
  escalation_step: 0,
  replayed: true,
};

const online: PresenceEntry = {
  monitor_id: 'ana',
  display_name: 'Ana',
  since: moment,
  viewing: 7,
};

describe('a monitor’s socket', () => {
  let steps: string[];
  let shown: unknown[];
  let current: Caller;
  let connected: boolean;
  /** Runs in the middle of a step. */
  let during: Partial<Record<'enter' | 'read', () => void>>;
  let handlers: Map<string, (input: never) => unknown>;

  const socket: SocketHandle = {
    id: 'socket-1',
    address: '127.0.0.1',
    get isConnected() {
      return connected;
    },
    get caller() {
      return current;
    },
    grants: new Set(),
    rooms: new Set(),
    joined: new Map(),
    viewing: null,
    join: (room) => void steps.push(`room ${room}`),
    leave: (room) => void steps.push(`left ${room}`),
    emit: (event, payload) => {
      steps.push(`emit ${event}`);
      shown.push(payload);
    },
    setCaller: (caller) => {
      current = caller;
    },
    markProven: () => undefined,
  };

  beforeEach(() => {
    [steps, shown, during, connected, handlers] = [[], [], {}, true, new Map()];
    current = ana;
    socket.viewing = null;
    const bindEvent: BindEvent = (name, handler) => void handlers.set(name, handler);
    bindMonitorEvents(bindEvent, {
      presence: {
        enter: async (id) => {
          steps.push(`present ${id}`);
          during.enter?.();
        },
        leave: async (id) => void steps.push(`absent ${id}`),
        setViewing: async (id, conversationId) => void steps.push(`${id} views ${conversationId}`),
        told: () => [online],
        setAway: async (id, away) => void steps.push(`${id} ${away ? 'goes' : 'is back'}`),
      },
      alerts: {
        unresolved: async () => {
          steps.push('alerts read');
          during.read?.();
          return { alerts: [alert], replays: [replay] };
        },
        confirmReplay: (replays) => void steps.push(`confirmed ${replays.length}`),
      },
    });
  });

  async function send<E extends ClientEventName>(
    name: E,
    payload: ClientPayload<E>,
    caller: Caller = current,
  ): Promise<AcknowledgementFields<E>> {
    const handler = handlers.get(name);
    if (!handler) throw new Error(`${name} is not bound`);
    const input = { payload, socket, caller, receivedAt: 0 };
    return (await handler(input as never)) as AcknowledgementFields<E>;
  }
  const refusal = (code: string) => expect.objectContaining({ code });

  it('enters the room before it reads the alerts, and is shown each of them', async () => {
    const answer = await send('join_monitor', { monitor_id: 'ana' });
    expect(steps).toEqual([
      `room ${rooms.monitors}`,
      'present socket-1',
      'alerts read',
      'emit joined_monitor',
      'emit crisis_alert',
      'emit presence',
      'confirmed 1',
    ]);
    expect(answer).toEqual({ monitor_id: 'ana', open_alerts: [alert] });
    expect(shown).toEqual([answer, replay, { monitors: [online] }]);
  });

  it('may join as often as it likes', async () => {
    const first = await send('join_monitor', { monitor_id: 'ana' });
    const before = steps.length;
    expect(await send('join_monitor', { monitor_id: 'ana' })).toEqual(first);
    expect(steps.slice(before)).toEqual(steps.slice(0, before));
  });

  it('joins under its own name only', async () => {
    await expect(send('join_monitor', { monitor_id: 'bea' })).rejects.toEqual(refusal('forbidden'));
    await expect(send('join_monitor', { monitor_id: 'ana' }, nobody)).rejects.toEqual(
      refusal('unauthenticated'),
    );
    expect(steps).toEqual([]);
  });

  it('that loses its rights while joining is shown nothing and is not online', async () => {
    during.enter = () => (current = nobody);
    await expect(send('join_monitor', { monitor_id: 'ana' })).rejects.toEqual(refusal('unauthenticated'));
    expect(steps).toContain('absent socket-1');
    expect(shown).toEqual([]);
  });

  it('that loses its rights while alerts are read is shown none', async () => {
    during.read = () => (current = { ...ana, userId: 2 });
    await expect(send('join_monitor', { monitor_id: 'ana' })).rejects.toEqual(refusal('unauthenticated'));
    expect(shown).toEqual([]);
  });

  it('that is gone while joining is not online, and no delivery is confirmed', async () => {
    during.enter = () => (connected = false);
    await send('join_monitor', { monitor_id: 'ana' });
    expect(steps).toContain('absent socket-1');
    expect(steps).not.toContain('confirmed 1');
  });

  it('says which conversation is open in front of its monitor', async () => {
    expect(await send('viewing', { conversation_id: 7 })).toEqual({});
    expect(socket.viewing).toBe(7);
    await send('viewing', { conversation_id: null });
    expect(socket.viewing).toBeNull();
    expect(steps).toEqual(['socket-1 views 7', 'socket-1 views null']);
  });

  it('says that its monitor is away and back, and nothing of it otherwise', async () => {
    await send('viewing', { conversation_id: 7, away: true });
    await send('viewing', { conversation_id: 7 });
    await send('viewing', { conversation_id: 7, away: false });
    expect(steps.filter((step) => !step.includes('views'))).toEqual(['socket-1 goes', 'socket-1 is back']);
  });

  it('of a person views nothing', async () => {
    await expect(send('viewing', { conversation_id: 7 }, nobody)).rejects.toEqual(refusal('unauthenticated'));
    expect(socket.viewing).toBeNull();
  });
});

import { validate as isUuid } from 'uuid';
import type { Bind } from '../http/bind.ts';
import { AppError } from '../platform/errors.ts';
import type { BindEvent } from '../realtime/realtime.ts';
import type { Alerts } from './alerts.ts';

/** Where a page of alerts ends, as an opaque text. */
const cursors = {
  write: (createdAt: string, id: string): string =>
    Buffer.from(JSON.stringify([createdAt, id])).toString('base64url'),
  read(cursor: string): { createdAt: Date; id: string } {
    try {
      const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
      const [createdAt, id] = Array.isArray(parsed) ? parsed.map(String) : [];
      const at = new Date(createdAt ?? '');
      const isTime = createdAt === at.toISOString() && at.getUTCFullYear() < 10_000;
      if (!id || !isUuid(id) || !isTime) throw new Error('no cursor');
      return { createdAt: at, id };
    } catch {
      throw new AppError('invalid_payload', 'This cursor is not one of ours.');
    }
  },
};

/** Binds listing and acknowledging alerts. */
export function bindAlertRoutes(bind: Bind, alerts: Alerts): void {
  bind('GET /chat/monitor/alerts', async ({ query, reply }) => {
    const after = query.cursor ? cursors.read(query.cursor) : undefined;
    const page = await alerts.list({ status: query.status, limit: query.limit, after });
    const last = page.at(-1);
    if (last && page.length === query.limit)
      void reply.header('x-next-cursor', cursors.write(last.created_at, last.alert_id));
    return page;
  });
  bind('POST /chat/monitor/alerts/{alert_id}/acknowledge', ({ params, body, caller }) =>
    alerts.acknowledge(params.alert_id, caller.username, body.seen),
  );
}

/** Binds `acknowledge_alert`. */
export function bindAlertEvents(bindEvent: BindEvent, alerts: Alerts): void {
  bindEvent('acknowledge_alert', async ({ payload, caller }) => {
    if (caller.kind !== 'monitor') throw new AppError('unauthenticated', 'Please log in as a monitor.');
    return { alert: await alerts.acknowledge(payload.alert_id, caller.username, payload.seen) };
  });
}

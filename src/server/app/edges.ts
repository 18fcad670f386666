import { channelOf } from './node-line.ts';
import { version } from './version.ts';
import { createAuth } from '../auth/auth.ts';
import { createRelayStore } from '../db/relay-store.ts';
import { createHttp } from '../http/http.ts';
import { payloadLimitOf } from '../platform/payload-limit.ts';
import { createRealtime, type Realtime } from '../realtime/realtime.ts';
import type { AppOptions, Plumbing } from './plumbing.ts';

/** What a client that sends far too much is answered in words; a packet beyond it ends the connection. */
const leastPacketBytes = 256 * 1024;

/** Ten minutes before a login ends; where it does not last as long, half-way. */
const warnBeforeMs = (ttlMs: number): number => (ttlMs > 600_000 ? 600_000 : ttlMs / 2);

/** The two ways in: HTTP and sockets. */
export async function openEdges(plumbing: Plumbing, options: AppOptions) {
  const { config, database, secrets, metrics, log, rateLimits, nodeId } = plumbing;
  // Filled in once what they name exists; called only when requests come.
  const later: { realtime?: Realtime; releaseHeld?: (userId: number) => Promise<void> } = {};
  const auth = createAuth({
    db: database.db,
    config,
    secrets,
    rateLimits,
    revoke: (whose) => later.realtime?.bus.send({ kind: 'revoke', ...whose }),
    releaseHeld: async (userId) => later.releaseHeld?.(userId),
  });
  const http = await createHttp({ config, log, metrics, authenticate: auth.authenticate, version });
  const realtime = createRealtime({
    httpServer: http.app.server,
    config,
    log,
    nodeId,
    authenticate: auth.admit,
    recheck: auth.recheck,
    isAllowedOrigin: http.isAllowedOrigin,
    addressOf: http.clientAddress,
    timing: { warnBeforeExpiryMs: warnBeforeMs(config.login.ttlMs) },
    maxPacketBytes: Math.max(leastPacketBytes, payloadLimitOf(config)),
    cluster: config.redisUrl
      ? {
          redisUrl: config.redisUrl,
          channel: channelOf(plumbing.vaultKey),
          relay: createRelayStore(database.db),
        }
      : undefined,
    onEmit: options.onEmit,
    onAcknowledge: options.onAcknowledge,
  });
  later.realtime = realtime;
  return { auth, http, realtime, later };
}
export type Edges = Awaited<ReturnType<typeof openEdges>>;

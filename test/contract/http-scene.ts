import { Writable } from 'node:stream';
import type { MonitorCaller } from '../../src/server/platform/caller.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { createLog } from '../../src/server/platform/log.ts';
import { createMetrics } from '../../src/server/platform/metrics.ts';
import type { Authenticate } from '../../src/server/http/access.ts';
import { createHttp } from '../../src/server/http/http.ts';
import { hashAccessToken } from '../../src/server/platform/ids.ts';

function monitor(role: MonitorCaller['role'], address: string): MonitorCaller {
  return {
    kind: 'monitor',
    userId: 1,
    username: role,
    displayName: role,
    role,
    loginId: 'login',
    expiresAt: Number.MAX_SAFE_INTEGER,
    address,
  };
}

/** Knows the bearers `monitor` and `admin`; every other opens nothing, as a real one would. */
const authenticate: Authenticate = async (token, address) => {
  if (token === 'monitor' || token === 'admin') return monitor(token, address);
  return { kind: 'public', tokenHash: token && hashAccessToken(token), address };
};

/** The HTTP side alone, with what it wrote to its log. */
export async function httpScene(env: Record<string, string> = {}) {
  const written: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const config = parseConfig(env);
  const metrics = createMetrics();
  const log = createLog({ level: 'info', hashKey: Buffer.alloc(32, 1), destination });
  const http = await createHttp({ config, log, metrics, authenticate, version: '1.2.3' });
  return {
    ...http,
    config,
    log,
    metrics,
    written,
    async stop() {
      await http.app.close();
      metrics.stop();
    },
  };
}
export type HttpScene = Awaited<ReturnType<typeof httpScene>>;

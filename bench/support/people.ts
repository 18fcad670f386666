import { mustCall } from '../../test/support/wire.ts';
import type { MonitorAccess, PersonAccess } from '../load/crowd.ts';
import { inParallel } from './parallel.ts';
import { admin } from './server.ts';

// The people of a bench come in by the same doors as everybody.

const callsAtOnce = 16;

export function createPeople(url: string, count: number): Promise<PersonAccess[]> {
  return inParallel(Array.from({ length: count }), callsAtOnce, async () => {
    const created = await mustCall(url, 'POST /chat/conversations', {
      body: { locale: 'pt', country: 'BR' },
    });
    return { conversationId: created.id, token: created.access_token };
  });
}

export async function logIn(url: string, username: string, password: string): Promise<MonitorAccess> {
  const { access_token: token } = await mustCall(url, 'POST /auth/login', { body: { username, password } });
  return { username, token };
}

export const monitorPassword = 'monitor password 1';

/** Creates monitors and logs them in. */
export async function createMonitors(url: string, count: number): Promise<MonitorAccess[]> {
  const { token } = await logIn(url, admin.username, admin.password);
  const usernames = Array.from({ length: count }, (_, index) => `monitor${index + 1}`);
  return inParallel(usernames, 2, async (username) => {
    const body = { username, password: monitorPassword, role: 'monitor' as const };
    await mustCall(url, 'POST /auth/users', { token, body });
    return logIn(url, username, monitorPassword);
  });
}

/** One monitor holds every conversation: then people write and no AI answers. */
export async function holdAll(url: string, monitor: MonitorAccess, people: PersonAccess[]): Promise<void> {
  await inParallel(people, callsAtOnce, ({ conversationId: id }) =>
    mustCall(url, 'POST /chat/monitor/take-control/{id}', { token: monitor.token, params: { id } }),
  );
}

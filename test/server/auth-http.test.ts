import { expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { onService, password } from '../support/scene.ts';

describeOnEngines('a monitor’s own login over REST', (engine) => {
  it('is refreshed before each end, and told of every time', () =>
    // Ten minutes before the end is told of: so much is left, and a second.
    onService(engine, { JWT_TTL_SECONDS: '601' }, async (service) => {
      const ana = await service.monitor('ana');
      await ana.socket.got('token_expiring');
      const refreshed = await ana.call('POST /auth/refresh');
      expect(refreshed.status).toBe(200);
      const token = refreshed.body.access_token;
      await ana.socket.must('join_monitor', { monitor_id: 'ana', token });
      await ana.socket.got('token_expiring', () => ana.socket.all('token_expiring').length > 1);
      const [first, second] = ana.socket.all('token_expiring');
      expect(Date.parse(second?.expires_at ?? '')).toBeGreaterThan(Date.parse(first?.expires_at ?? ''));
      const me = await service.call('GET /auth/me', { token });
      expect([me.status, me.body.username]).toEqual([200, 'ana']);
    }));

  it('is told of in time where logins are short', () =>
    onService(engine, { JWT_TTL_SECONDS: '4' }, async (service) => {
      const ana = await service.monitor('ana');
      const first = await ana.socket.got('token_expiring');
      const { body } = await ana.call('POST /auth/refresh');
      await ana.socket.must('join_monitor', { monitor_id: 'ana', token: body.access_token });
      await ana.socket.got('token_expiring', ({ expires_at }) => expires_at > first.expires_at);
      expect(ana.socket.all('error')).toEqual([]);
    }));

  it('changes its password, which ends the other logins of the same user', () =>
    onService(engine, {}, async (service) => {
      const ana = await service.monitor('ana');
      const elsewhere = await service.monitor('ana');
      const next = 'outra senha comprida';
      const wrong = await ana.call('POST /auth/password', { body: { current: 'errada123', next } });
      expect(wrong.status).toBe(403);
      const changed = await ana.call('POST /auth/password', { body: { current: password, next } });
      expect(changed.status).toBe(204);
      expect((await ana.call('GET /auth/me')).status).toBe(200);
      expect((await elsewhere.call('GET /auth/me')).status).toBe(401);
      await elsewhere.socket.got('error', ({ code }) => code === 'unauthenticated');
      const logIn = (given: string) =>
        service.call('POST /auth/login', { body: { username: 'ana', password: given } });
      expect([(await logIn(password)).status, (await logIn(next)).status]).toEqual([401, 200]);
    }));
});

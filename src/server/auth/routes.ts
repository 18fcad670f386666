import type { Bind } from '../http/bind.ts';
import type { Auth } from './auth.ts';

/** Binds `/auth/*` to the verbs. */
export function bindAuthRoutes(bind: Bind, auth: Auth): void {
  const { users } = auth;
  bind('POST /auth/login', ({ body, caller }) => auth.login(body.username, body.password, caller.address));
  bind('POST /auth/refresh', ({ caller }) => auth.refresh(caller));
  bind('POST /auth/logout', async ({ caller }) => {
    await auth.logout(caller);
  });
  bind('GET /auth/me', ({ caller }) => auth.me(caller));
  bind('POST /auth/password', async ({ body, caller }) => {
    await auth.changePassword(caller, body.current, body.next);
  });
  bind('GET /auth/users', () => users.list());
  bind('POST /auth/users', ({ body, caller }) => users.create(caller, body));
  bind('PATCH /auth/users/{id}', ({ params, body, caller }) => users.update(caller, params.id, body));
  bind('DELETE /auth/users/{id}', async ({ params, caller }) => {
    await users.delete(caller, params.id);
  });
}

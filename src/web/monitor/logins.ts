// Coming and going of the monitor at this desk. A login that ends by itself leaves the desk as it stands, for when
// they log in again; a logout, or somebody else, clears it.
import type { Client } from '../shared/client.ts';
import { toProblem } from '../shared/problem-error.ts';
import type { Store } from '../shared/store.ts';
import type { Timers } from '../shared/timers.ts';
import type { DeskEvent, DeskState } from './desk-state.ts';
import { forgetDrafts } from './drafts.ts';
import { keptLogin, loginOf, type Login } from './login.ts';

const refreshAgainMs = 30_000;

interface LoginsOptions {
  desk: Store<DeskState, DeskEvent>;
  client: Client;
  timers: Timers;
  /** Somebody came and said who they are: what another may have silenced is heard again. */
  unmute: () => void;
  /** Everything begins to arrive. */
  begin: (login: Login) => void;
  /** The same login is good for longer: the live line is to be told. */
  join: () => Promise<void>;
  /** Nothing arrives any more. */
  end: () => void;
  /** Nothing is to be left in front of anybody. */
  clear: () => void;
}

/** Logs in, keeps the login alive, and logs out. */
export function createLogins({ desk, client, timers, unmute, begin, join, end, clear }: LoginsOptions) {
  /** It was ended elsewhere or ran out. */
  function loginEnded(): void {
    if (!desk.get().login || desk.get().hasLoginEnded) return;
    keptLogin.forget();
    end();
    desk.dispatch({ hasLoginEnded: true });
  }

  /** The same login, longer. */
  async function refreshLogin(): Promise<void> {
    try {
      const { access_token, user } = await client.call('POST /auth/refresh');
      const login = loginOf(access_token, user);
      keptLogin.write(login);
      desk.dispatch({ login });
      await join();
    } catch (thrown) {
      if (toProblem(thrown).code === 'unauthenticated') loginEnded();
      else timers.set('refresh', refreshAgainMs, () => void refreshLogin());
    }
  }

  return {
    loginEnded,
    refreshLogin,
    /** Goes on with the login of this tab after a reload. */
    start(): void {
      const { login } = desk.get();
      if (login) begin(login);
    },
    /** Rejects with `ProblemError`. */
    async logIn(username: string, password: string): Promise<void> {
      const body = { username, password };
      const { access_token, user } = await client.call('POST /auth/login', { body });
      const login = loginOf(access_token, user);
      const before = desk.get().login?.username;
      if (before !== undefined && before !== login.username) clear();
      keptLogin.write(login);
      desk.dispatch({ login, hasLoginEnded: false });
      unmute();
      begin(login);
    },
    logOut(): void {
      void client.call('POST /auth/logout').catch(() => undefined);
      const leaving = desk.get().login;
      keptLogin.forget();
      clear();
      if (leaving) forgetDrafts(leaving.username);
    },
  };
}

import type { Db } from '../db/database.ts';
import { systemClock, type Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { RateLimits } from '../platform/rate-limits.ts';
import { createCredentials } from './credentials.ts';
import { ensureFirstAdmin, type NewAdmin } from './first-admin.ts';
import { createLogin, type LoginVerbs, type Revoke } from './login.ts';
import { createPasswords } from './passwords.ts';
import type { Secrets } from './secrets.ts';
import { createTokens } from './tokens.ts';
import { createUsers, type Users } from './users.ts';

interface AuthOptions {
  db: Db;
  config: Pick<Config, 'login' | 'adminUsername' | 'secrets'>;
  secrets: Pick<Secrets, 'jwtSecret'>;
  rateLimits: RateLimits;
  revoke: Revoke;
  /** Gives back the conversations that a user holds, before the user is deleted. */
  releaseHeld?: (userId: number) => Promise<void>;
  clock?: Clock;
}

export interface Auth extends LoginVerbs {
  users: Users;
  /** The admin it made with a random password, to be shown once. @throws StartError */
  ensureFirstAdmin(): Promise<NewAdmin | undefined>;
}

/** Who may come in: logins and their tokens, and the users who have them. */
export function createAuth(options: AuthOptions): Auth {
  const { db, config, secrets, rateLimits, revoke, clock = systemClock } = options;
  const { releaseHeld = () => Promise.resolve() } = options;
  const { algorithm, ttlMs } = config.login;
  const passwords = createPasswords();
  const tokens = createTokens({ secret: secrets.jwtSecret, algorithm, clock });
  const checkPassword = createCredentials({ passwords, rateLimits });
  return {
    ...createLogin({ db, ttlMs, tokens, passwords, checkPassword, revoke, clock }),
    users: createUsers({ db, passwords, revoke, releaseHeld }),
    ensureFirstAdmin: () => ensureFirstAdmin({ db, config, passwords }),
  };
}

import type { RateLimits } from '../platform/rate-limits.ts';
import type { Passwords } from './passwords.ts';

interface Attempt {
  username: string;
  address: string;
  password: string;
  /** Undefined when there is no such user: that takes as long, and is wrong. */
  passwordHash: string | undefined;
}

/** Whether the password is right. @throws AppError `rate_limited` after too many wrong ones, or too many at once */
export type CheckPassword = (attempt: Attempt) => Promise<boolean>;

interface CredentialsOptions {
  passwords: Passwords;
  rateLimits: RateLimits;
}

/**
 * Checks passwords under the limits for wrong ones, per user and address and per address. They are asked
 * before the wait for a turn, so that who is over them takes nobody's place; and taken within the turn and
 * given back when the password was right, so that guesses sent all at once do not slip past them.
 */
export function createCredentials({ passwords, rateLimits }: CredentialsOptions): CheckPassword {
  return async ({ username, address, password, passwordHash }) => {
    const key = { user: username, address };
    await rateLimits.check('login_failures_user', key);
    await rateLimits.check('login_failures_address', { address });
    return passwords.inTurn(address, async () => {
      await rateLimits.take('login_failures_user', key);
      await rateLimits.take('login_failures_address', { address });
      const right = await passwords.matches(password, passwordHash);
      if (right) {
        await rateLimits.giveBack('login_failures_user', key);
        await rateLimits.giveBack('login_failures_address', { address });
      }
      return right;
    });
  };
}

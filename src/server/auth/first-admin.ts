import { randomBytes } from 'node:crypto';
import { appendAudit } from '../db/audit.ts';
import type { Db } from '../db/database.ts';
import type { Config } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import { StartError } from '../platform/start-error.ts';
import { assertPasswordRule, type Passwords } from './passwords.ts';
import { findUserByName, hasUsers, insertUser, lockUsers } from './user-store.ts';
import { assertUsername } from './users.ts';

interface FirstAdminOptions {
  db: Db;
  config: Pick<Config, 'adminUsername' | 'secrets'>;
  passwords: Passwords;
}

/** A user whose password nobody knows yet: to be shown once. */
export interface NewAdmin {
  username: string;
  password: string;
}

function readConfigured({ adminUsername, secrets }: FirstAdminOptions['config']): NewAdmin | undefined {
  const password = secrets.adminPassword?.reveal();
  if (adminUsername === undefined || password === undefined) return undefined;
  try {
    assertUsername(adminUsername);
    assertPasswordRule(password, '/password');
  } catch (error) {
    if (error instanceof AppError)
      throw new StartError(`ADMIN_USERNAME or ADMIN_PASSWORD cannot be used. ${error.message}`);
    throw error;
  }
  return { username: adminUsername, password };
}

/**
 * Makes the admin that the configuration names unless such a user exists; without one, and without any user
 * at all, `admin` with a random password, which it returns. Of several nodes at once exactly one makes it.
 * @throws StartError when the configured name or password breaks the rules
 */
export async function ensureFirstAdmin(options: FirstAdminOptions): Promise<NewAdmin | undefined> {
  const { db, config, passwords } = options;
  const configured = readConfigured(config);
  const isMissing = async (executor: Parameters<typeof hasUsers>[0]): Promise<boolean> =>
    configured ? !(await findUserByName(executor, configured.username)) : !(await hasUsers(executor));
  if (!(await isMissing(db))) return undefined;

  const admin = configured ?? { username: 'admin', password: randomBytes(12).toString('base64url') };
  const passwordHash = await passwords.inTurn('start', () => passwords.hash(admin.password));
  const made = await db.transaction(async (tx) => {
    await lockUsers(tx);
    if (!(await isMissing(tx))) return false;
    const { username } = admin;
    const row = await insertUser(tx, {
      username,
      display_name: username,
      role: 'admin',
      password_hash: passwordHash,
    });
    if (!row) return false;
    const details = { user_id: row.id, username, role: row.role };
    await appendAudit(tx, { actor: null, action: 'user_created', details });
    return true;
  });
  return made && !configured ? admin : undefined;
}

import type { User } from '../../contract/user.ts';
import type { MonitorCaller } from '../platform/caller.ts';
import type { UserRow } from './user-store.ts';

/** A monitor or admin as admins and they themselves see them. */
export function presentUser(user: UserRow): User {
  return {
    id: user.id,
    username: user.username,
    display_name: user.display_name,
    role: user.role,
    disabled: user.disabled,
    created_at: user.created_at.toISOString(),
  };
}

/** The name that people see; a user who was given none is stored under the username, which is not for people. */
export function givenName({
  username,
  displayName,
}: Pick<MonitorCaller, 'username' | 'displayName'>): string | undefined {
  return displayName === username ? undefined : displayName;
}

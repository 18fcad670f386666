import type { User } from '../../contract/user.ts';
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

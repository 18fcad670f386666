import type { User } from '../../contract/user.ts';
import { roles, type Role } from '../../contract/vocabulary.ts';
import { recall, remember, forget } from '../shared/tab-storage.ts';

/** Who is logged in in this tab. */
export interface Login {
  token: string;
  username: string;
  displayName: string;
  role: Role;
}

export function loginOf(token: string, user: User): Login {
  return { token, username: user.username, displayName: user.display_name, role: user.role };
}

function parseLogin(value: unknown): Login | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { token, username, displayName, role: kept }: Record<string, unknown> = { ...value };
  const role = roles.find((one) => one === kept) ?? 'monitor';
  if (typeof token !== 'string' || typeof username !== 'string' || typeof displayName !== 'string')
    return undefined;
  return { token, username, displayName, role };
}

/** Kept until the tab is closed or somebody logs out. */
export const keptLogin = {
  read: (): Login | undefined => recall('login', parseLogin),
  write: (login: Login): void => remember('login', login),
  forget: (): void => forget('login'),
};

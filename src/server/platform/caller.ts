import type { Role } from '../../contract/vocabulary.ts';

/** A monitor or admin whose token was checked against the database. */
export interface MonitorCaller {
  kind: 'monitor';
  userId: number;
  username: string;
  displayName: string;
  role: Role;
  /** Names the login (the token's `jti`). */
  loginId: string;
  /** When the token ends, ms since the epoch. */
  expiresAt: number;
  address: string;
}

/** Anybody else. A conversation token they carry opens that conversation and nothing more. */
export interface PublicCaller {
  kind: 'public';
  /** SHA-256 of the conversation token, when one was sent. */
  tokenHash: string | undefined;
  /** Hashes of the other conversation tokens that the same socket gave. */
  grants?: ReadonlySet<string>;
  /** The same socket was a monitor’s until their login ended. */
  hasLoginEnded?: true;
  address: string;
}

/** Who is asking. Built once at the edge, from the token alone. */
export type Caller = MonitorCaller | PublicCaller;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** What a limit counts by. An IPv6 address counts as its /64. */
type KeyPart = 'address' | 'user' | 'conversation' | 'as';

export interface RateLimitRule {
  readonly by: readonly [KeyPart, ...KeyPart[]];
  /** How many may come at once … */
  readonly burst: number;
  /** … and how long until one more may. */
  readonly oneMoreAfterMs: number;
  /** For the reader of the client. */
  readonly words: string;
}

/** Every limit that counts in time. Generous: behind one address may sit a whole hospital. */
export const rateLimitRules = {
  conversations_opened: {
    by: ['address'],
    burst: 30,
    oneMoreAfterMs: hourMs / 30,
    words: 'Many conversations were opened from here. Please try again in a moment.',
  },
  /** By as whom too: who only knows the id takes nothing from the person who holds its token. */
  messages: {
    by: ['conversation', 'as'],
    burst: 20,
    oneMoreAfterMs: 1000,
    words: 'That was fast. Your message was not sent yet; please send it again in a moment.',
  },
  /** Take before the check, give back when the login was right. */
  login_failures_user: {
    by: ['user', 'address'],
    burst: 10,
    oneMoreAfterMs: (15 * minuteMs) / 10,
    words: 'Too many wrong logins. Please try again later.',
  },
  login_failures_address: {
    by: ['address'],
    burst: 30,
    oneMoreAfterMs: (15 * minuteMs) / 30,
    words: 'Too many wrong logins. Please try again later.',
  },
  return_code_failures: {
    by: ['address'],
    burst: 10,
    oneMoreAfterMs: hourMs / 10,
    words: 'Too many wrong codes. Please try again later.',
  },
  unknown_conversations: {
    by: ['address'],
    burst: 60,
    oneMoreAfterMs: 10_000,
    words: 'Too many conversations that do not exist. Please try again later.',
  },
} as const satisfies Record<string, RateLimitRule>;

export type RateLimitName = keyof typeof rateLimitRules;
type ValueOf = { address: string; user: string; conversation: number; as: string };
/** Whom a limit is counted for, e.g. `{ user, address }`. */
export type RateLimitKey<R extends RateLimitName> = {
  readonly [P in (typeof rateLimitRules)[R]['by'][number]]: ValueOf[P];
};

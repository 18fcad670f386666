import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { Role } from '../../contract/vocabulary.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config, Secret } from '../platform/config.ts';

const issuer = 'checkpoint';
const longestToken = 4096;

/** What a token states that was signed here and has not ended; whether the login still stands is not in it. */
export interface TokenClaims {
  userId: number;
  loginId: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

interface TokenSubject {
  loginId: string;
  user: { id: number; username: string; role: Role };
  /** Milliseconds since the epoch, a whole second. */
  expiresAt: number;
}

interface TokensOptions {
  secret: Secret;
  algorithm: Config['login']['algorithm'];
  clock: Clock;
}

export interface Tokens {
  sign(subject: TokenSubject): Promise<string>;
  /** Undefined for whatever was not signed here, with this algorithm, or has ended. Never throws. */
  verify(token: string): Promise<TokenClaims | undefined>;
}

/** Whether a text has the form of a JWT, as a conversation's token never has. */
export function isJwtShaped(token: string): boolean {
  return token.length <= longestToken && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token);
}

function claimsOf({ sub, jti, exp }: JWTPayload): TokenClaims | undefined {
  const userId = /^\d{1,10}$/.test(sub ?? '') ? Number(sub) : 0;
  const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(jti ?? '');
  if (userId < 1 || userId > 2_147_483_647 || !isUuid || jti === undefined || exp === undefined)
    return undefined;
  return { userId, loginId: jti.toLowerCase(), expiresAt: exp * 1000 };
}

/** Signs and verifies the tokens of monitors, with one fixed algorithm. */
export function createTokens({ secret, algorithm, clock }: TokensOptions): Tokens {
  const key = new TextEncoder().encode(secret.reveal());
  return {
    sign: ({ loginId, user, expiresAt }) =>
      // `n` tells apart two tokens of one login that were made within the same second.
      new SignJWT({ username: user.username, role: user.role, n: crypto.randomUUID() })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setIssuer(issuer)
        .setSubject(String(user.id))
        .setJti(loginId)
        .setIssuedAt(new Date(clock.now()))
        .setExpirationTime(expiresAt / 1000)
        .sign(key),
    verify: async (token) => {
      if (!isJwtShaped(token)) return undefined;
      try {
        const options = { algorithms: [algorithm], issuer, currentDate: new Date(clock.now()) };
        return claimsOf((await jwtVerify(token, key, options)).payload);
      } catch {
        return undefined;
      }
    },
  };
}

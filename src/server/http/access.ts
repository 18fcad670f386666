import type { FastifyRequest } from 'fastify';
import type { Who } from '../../contract/route-entry.ts';
import type { Caller, PublicCaller } from '../platform/caller.ts';
import { AppError } from '../platform/errors.ts';

/**
 * Tells who a bearer token belongs to. Never throws because of a token: one that opens nothing makes a
 * public caller.
 */
export type Authenticate = (token: string | undefined, address: string) => Promise<Caller>;

export type Access = (who: Who, request: FastifyRequest) => Promise<Caller>;

interface AccessOptions {
  authenticate: Authenticate;
  clientAddress: (request: FastifyRequest['raw']) => string;
}

export function bearerToken(request: FastifyRequest): string | undefined {
  return /^bearer +([^\s]{1,4096}) *$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** As {@link Authenticate}, also when it refuses the token: the route decides what a stranger may do. */
async function identify(authenticate: Authenticate, token: string | undefined, address: string) {
  const stranger: PublicCaller = { kind: 'public', tokenHash: undefined, address };
  try {
    return await authenticate(token, address);
  } catch (error) {
    if (error instanceof AppError && error.code === 'unauthenticated') return stranger;
    throw error;
  }
}

/**
 * Makes the check that stands before every route. Where anyone may call, a bearer is not even looked at, so
 * a stale one does no harm.
 */
export function createAccess({ authenticate, clientAddress }: AccessOptions): Access {
  return async (who, request) => {
    const address = clientAddress(request.raw);
    if (who === 'anyone' || who === 'metrics') return { kind: 'public', tokenHash: undefined, address };
    const caller = await identify(authenticate, bearerToken(request), address);
    if (who !== 'monitor' && who !== 'admin') return caller;
    if (caller.kind !== 'monitor') throw new AppError('unauthenticated', 'Please log in.');
    if (who === 'admin' && caller.role !== 'admin')
      throw new AppError('forbidden', 'Only an admin may do this.');
    return caller;
  };
}

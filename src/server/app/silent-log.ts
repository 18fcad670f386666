import { randomBytes } from 'node:crypto';
import { createLog, type Log } from '../platform/log.ts';

/** A log for a process that speaks to a terminal: it says nothing. */
export const silentLog = (): Log => createLog({ level: 'silent', hashKey: randomBytes(32) });

// What the command line needs to know of how it was started.
export { readConfig } from '../platform/config.ts';
export type { Config } from '../platform/config.ts';
export { AppError } from '../platform/errors.ts';

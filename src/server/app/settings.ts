// The command line is started with the same settings as the server.
export { readConfig } from '../platform/config.ts';

/** The documents of the wire, made from the tables: never written by hand. */
export { openApiDocument } from './documents/openapi.ts';
export { asyncApiDocument } from './documents/asyncapi.ts';

import type { Static, TSchema } from 'typebox';
import { authRoutes } from './routes/auth.ts';
import { conversationRoutes } from './routes/conversations.ts';
import { handoverRoutes } from './routes/handover.ts';
import { messageRoutes } from './routes/messages.ts';
import { alertRoutes, monitorRoutes } from './routes/monitor.ts';
import { serviceRoutes } from './routes/service.ts';

/**
 * Every route of the wire, by method and path. Validation, handler and client types and `/openapi.json`
 * come from this table: to change the wire, change an entry.
 */
export const routes = {
  ...serviceRoutes,
  ...authRoutes,
  ...conversationRoutes,
  ...messageRoutes,
  ...handoverRoutes,
  ...alertRoutes,
  ...monitorRoutes,
};

export type RouteKey = keyof typeof routes;
type Entry<K extends RouteKey> = (typeof routes)[K];
type Part<K extends RouteKey, P extends string> =
  Entry<K> extends Readonly<Record<P, infer S>> ? (S extends TSchema ? Static<S> : never) : undefined;

export type RouteParams<K extends RouteKey> = Part<K, 'params'>;
export type RouteQuery<K extends RouteKey> = Part<K, 'query'>;
export type RouteBody<K extends RouteKey> = Part<K, 'body'>;
export type RouteResponse<K extends RouteKey> = Part<K, 'response'>;

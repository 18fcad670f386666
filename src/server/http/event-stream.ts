import type { FastifyReply, FastifyRequest } from 'fastify';

/** What a handler returns after it has answered as an event stream. */
export const streamed: unique symbol = Symbol('streamed');

export interface EventStream {
  /** Sends one event; after the reader has gone it does nothing. */
  send(event: string, data: unknown): void;
  /** Ends the stream; its value is what the handler returns. */
  end(): typeof streamed;
}

export function wantsEventStream(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').toLowerCase().includes('text/event-stream');
}

/**
 * Takes over a reply as server-sent events. Headers go out at once, so a failure from here on is an event of
 * the stream. The data is written as it is given: shape it for its reader first.
 */
export function openEventStream(reply: FastifyReply): EventStream {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) raw.setHeader(name, value);
  raw.setHeader('content-type', 'text/event-stream; charset=utf-8');
  raw.setHeader('cache-control', 'no-store');
  // nginx would hold the words back until its buffer is full.
  raw.setHeader('x-accel-buffering', 'no');
  raw.writeHead(200);
  raw.flushHeaders();
  // A reader who goes away mid-write raises an error here; whoever writes goes on without them.
  raw.on('error', () => undefined);
  const isOpen = () => !raw.destroyed && !raw.writableEnded;
  return {
    send(event, data) {
      if (isOpen()) raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end() {
      if (isOpen()) raw.end();
      return streamed;
    },
  };
}

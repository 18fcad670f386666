import type { FastifyInstance } from 'fastify';

class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
  readonly statusCode = 400;
}

/**
 * Bodies are JSON in exact UTF-8: bytes that are none would silently become other characters. An empty body
 * is no body, whatever its announced type; `__proto__` keys are dropped.
 */
export function registerJsonBody(app: FastifyInstance): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parseJson = app.getDefaultJsonParser('remove', 'remove');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (body.length === 0) return done(null, undefined);
    try {
      void parseJson(request, decoder.decode(Buffer.from(body)), done);
    } catch {
      done(new UnreadableBody('not UTF-8'), undefined);
    }
  });
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { routes } from '../../contract/routes.ts';
import { trustedTypes } from './security-headers.ts';

interface PagesOptions {
  /** Where Vite puts what it builds. */
  webRoot: string;
  /** Of the person’s page, for browsers that want none that it speaks. */
  language: string;
  /** The page with the crisis lines, which needs no JavaScript. */
  renderHelp: (acceptLanguage: string | undefined, country: string | undefined) => string;
  /** The page for an address that leads nowhere. */
  renderMissing: (acceptLanguage: string | undefined) => string;
}

const pages = { chat: 'chat/index.html', monitor: 'monitor/index.html' } as const;
const builtLanguage = '<html lang="pt-BR"';
const notBuilt = 'The web pages are not built yet. Build them with: npm run build\n';

const rootOf = (path: string): string => path.split(/[/?]/, 2)[1] ?? '';
/** Programs ask there, and are answered as such whatever they accept. */
const rootsOfPrograms = new Set([
  ...Object.keys(routes).map((route) => rootOf(route.slice(route.indexOf('/')))),
  'socket.io',
]);

/** Somebody looks at it, in a browser. */
function isLookedAt({ url, headers }: FastifyRequest): boolean {
  const accepted = headers.accept ?? '';
  return accepted.includes('text/html') && !accepted.includes('json') && !rootsOfPrograms.has(rootOf(url));
}

function holdToTrustedTypes(reply: FastifyReply): void {
  const policy = reply.getHeader('content-security-policy');
  if (typeof policy === 'string') reply.header('content-security-policy', `${policy};${trustedTypes}`);
}

/** Vite names assets after their content; everything else may change under its name. */
function cacheControlOf(file: string): string {
  if (file.startsWith(`assets${path.sep}`)) return 'public, max-age=31536000, immutable';
  // Whoever leaves a page quickly must not be shown it again by a press of Back.
  return file.endsWith('.html') ? 'no-store' : 'no-cache';
}

async function registerFiles(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webRoot,
    index: false,
    wildcard: false,
    redirect: false,
    cacheControl: false,
    // Made by the build, beside each file.
    preCompressed: true,
    setHeaders(response, file) {
      const name = path.relative(webRoot, file).replace(/\.(?:br|gz)$/, '');
      response.header('cache-control', cacheControlOf(name));
    },
  });
}

/** Serves the person’s chat at `/`, the console at `/monitor`, the help page at `/help`, and their assets. */
export async function registerPages(
  app: FastifyInstance,
  { webRoot, language, renderHelp, renderMissing }: PagesOptions,
): Promise<void> {
  const chatFile = path.join(webRoot, pages.chat);
  const isBuilt = existsSync(chatFile);
  if (isBuilt) await registerFiles(app, webRoot);
  const built = isBuilt ? readFileSync(chatFile, 'utf8') : '';
  const inLanguage = built.replace(builtLanguage, `<html lang="${language}"`);

  const page = (file: string) => async (_request: unknown, reply: FastifyReply) => {
    if (!isBuilt) return reply.code(503).type('text/plain; charset=utf-8').send(notBuilt);
    holdToTrustedTypes(reply);
    // As it was built it lies there compressed.
    if (file !== pages.chat || inLanguage === built) return reply.sendFile(file);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(inLanguage);
  };
  app.get('/', page(pages.chat));
  app.get('/monitor', page(pages.monitor));
  app.get('/monitor/*', page(pages.monitor));
  app.get<{ Querystring: Record<string, unknown> }>('/help', async (request, reply) => {
    const { country, lang } = request.query;
    const language = typeof lang === 'string' && lang ? lang : request.headers['accept-language'];
    holdToTrustedTypes(reply);
    reply.type('text/html; charset=utf-8').header('vary', 'accept-language');
    return reply.send(renderHelp(language, typeof country === 'string' ? country : undefined));
  });
  app.get('/*', async (request, reply) => {
    if (!isLookedAt(request)) return reply.callNotFound();
    holdToTrustedTypes(reply);
    reply.type('text/html; charset=utf-8').header('vary', 'accept, accept-language');
    return reply.code(404).send(renderMissing(request.headers['accept-language']));
  });
}

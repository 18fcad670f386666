/**
 * `npm run dev`: the whole service for working on it. The server restarts when its code changes, the pages change
 * in the browser as they are edited, the database is an embedded one of its own under data/dev, and conversations
 * to look at are there from the first start. No other service is needed.
 */
import './node-version.mjs';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { endWithNpm } from './parent.mjs';
import { run, stopRunning } from './processes.mjs';
import { demoAdmin, demoPassword, seed } from './seed.mjs';

const host = '127.0.0.1';
const port = Number(process.env.PORT || 8000);
// The pages stand in front, so that address and cookies are as they are without them.
const serverPort = port + 1;
const serverUrl = `http://${host}:${serverPort}`;

const environment = {
  DATA_DIR: join(root, 'data', 'dev'),
  ADMIN_USERNAME: demoAdmin,
  ADMIN_PASSWORD: demoPassword,
  LOG_LEVEL: 'warn',
  // A conversation that a seeded monitor holds stays held, although nobody is connected for her.
  HOLDER_GONE_SECONDS: '86400',
  ...process.env,
  HOST: host,
  PORT: String(serverPort),
  PUBLIC_URL: `http://localhost:${port}`,
};

/** Paths that the server answers; the rest are the pages and their sources. */
const ofServer =
  /^\/(auth|chat|reports|audit|help|docs|openapi\.json|asyncapi\.json|healthz|readyz|metrics)\b/;
const ofPages = /^\/chat\/[^?]*\.(ts|svelte|css|html|js|svg)(\?|$)/;

/** The pages by Vite: their addresses as the server gives them, everything else passed on to it. */
async function startPages() {
  const { createServer } = await import('vite');
  const addresses = {
    name: 'addresses',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        const [path] = request.url.split('?');
        if (path === '/') request.url = '/chat/index.html';
        if (/^\/monitor(\/[^.]*)?$/.test(path)) request.url = '/monitor/index.html';
        next();
      });
    },
    // Relative to the page's source, which is not where the browser sees the page.
    transformIndexHtml: (html, { path }) => html.replaceAll('src="./', `src="${dirname(path)}/`),
  };
  const bypass = ({ url }) => (ofPages.test(url) ? url : undefined);
  const pages = await createServer({
    configFile: join(root, 'vite.config.ts'),
    appType: 'mpa',
    plugins: [addresses],
    server: {
      host,
      port,
      strictPort: true,
      proxy: {
        [ofServer.source]: { target: serverUrl, bypass },
        '/socket.io/': { target: serverUrl, ws: true },
      },
    },
  });
  await pages.listen();
  return pages;
}

async function startServer() {
  mkdirSync(environment.DATA_DIR, { recursive: true });
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const args = [tsx, 'watch', '--clear-screen=false', 'src/server/main.ts'];
  return run(process.execPath, args, { cwd: root, env: environment });
}

let pages;
async function stop(code) {
  await Promise.all([pages?.close(), stopRunning()]);
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop(0));
endWithNpm();
try {
  await ensureInstalled();
  pages = await startPages();
  const ended = startServer();
  await Promise.race([seed(serverUrl), ended.then(() => Promise.reject(new Error('The server ended.')))]);
  console.log(`\n  Pages are served from their sources: http://localhost:${port}/ and …/monitor`);
  console.log(`  Log in as ana, bia or ${demoAdmin} with the password "${demoPassword}".\n`);
  await ended;
} catch (error) {
  console.error(error.message);
  await stop(1);
}

import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, defineConfig, type Plugin } from 'vite';

const page = (name: string) => fileURLToPath(new URL(`src/web/${name}/index.html`, import.meta.url));

/** The chat’s service worker: one file at the root, since a worker answers only for what lies below it. */
function serviceWorker(): Plugin {
  const fileName = 'service-worker.js';
  const input = fileURLToPath(new URL('src/web/chat/service-worker.ts', import.meta.url));
  return {
    name: 'checkpoint:service-worker',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2022',
          rollupOptions: { input, output: { format: 'iife', entryFileNames: fileName } },
        },
      });
      const [result] = [built].flat();
      const chunk = result && 'output' in result ? result.output[0] : undefined;
      if (!chunk) throw new Error('The service worker was not built.');
      this.emitFile({ type: 'asset', fileName, source: chunk.code });
    },
  };
}

const pages = ['chat', 'monitor'] as const;

/**
 * The page that the mode names, built to `dist/web`; everything it loads comes as a file of its own origin, nothing
 * inline. Each page is built alone: what both share would hold what only the other needs, and nobody opens both.
 */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('src/web', import.meta.url)),
  base: '/',
  plugins: [svelte(), ...(mode === 'monitor' ? [] : [serviceWorker()])],
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The policy forbids data: fonts and inline scripts; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: Object.fromEntries(
        pages.filter((name) => mode === 'production' || name === mode).map((name) => [name, page(name)]),
      ),
    },
  },
}));

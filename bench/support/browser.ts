import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type Request,
} from '@playwright/test';
import { findChromium } from '../../scripts/binaries.mjs';

// A browser for what only a page can tell. It shares the cores with the server and the load: its times are those
// of a busy machine.

const probeFile = fileURLToPath(new URL('../page-probe.mjs', import.meta.url));

export interface RunningBrowser {
  browser: Browser;
  version: string;
  stop(): Promise<void>;
}

export async function startBrowser(): Promise<RunningBrowser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await findChromium());
  if (!executablePath) throw new Error('There is no Chromium: install one or name it in CHROMIUM_PATH.');
  // Chromium's sandbox refuses to start as root, which is what containers are.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  return { browser, version: browser.version(), stop: () => browser.close() };
}

/**
 * Somebody at a browser of their own: nothing is cached or kept. Without service workers, since what they load
 * would come beside the page at a time of its own, and past every emulation of a slow line.
 */
export async function openPage(
  { browser }: RunningBrowser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'pt-BR',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  await page.addInitScript({ path: probeFile });
  return page;
}

/** A script or a style sheet, in bytes. */
export interface LoadedFile {
  kind: 'script' | 'stylesheet';
  gzipped: number;
  /** As the server sent it, without the head. */
  sent: number;
}

/** Weighs the scripts and style sheets of a page, each once: every call tells of those since the one before. */
export function weighLoads(page: Page): () => Promise<LoadedFile[]> {
  const seen = new Set<string>();
  let weighing: Promise<LoadedFile>[] = [];
  page.on('requestfinished', (request) => {
    const kind = request.resourceType();
    if ((kind !== 'script' && kind !== 'stylesheet') || seen.has(request.url())) return;
    seen.add(request.url());
    weighing.push(weigh(request, kind));
  });
  return () => {
    const asked = weighing;
    weighing = [];
    return Promise.all(asked);
  };
}

async function weigh(request: Request, kind: LoadedFile['kind']): Promise<LoadedFile> {
  const response = await request.response();
  if (!response) throw new Error(`${request.url()} was not answered.`);
  const { responseBodySize: sent } = await request.sizes();
  return { kind, gzipped: gzipSync(await response.body()).length, sent };
}

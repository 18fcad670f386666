import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  expect as plainExpect,
  test as plainTest,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import { createContractCheck, type ContractCheck } from '../test/support/contract-check.ts';
import { createFrameReader } from '../test/support/contract-frames.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits for a state as long as a busy machine may need. */
export const expect = plainExpect.configure({ timeout: 20_000 });

export const login = { username: 'admin', password: 'journey-password' };

/** Somebody at a browser of their own. */
interface Actor {
  page: Page;
}

export interface Person extends Actor {
  write(text: string): Promise<void>;
  log: Locator;
  status: Locator;
}

export interface Monitor extends Actor {
  row(words: string): Locator;
  log: Locator;
}

interface PersonOptions {
  /** So that the test can stand between the page and the server: what a worker lets pass it cannot. */
  withoutWorker?: boolean;
  /** A server of the test’s own. */
  at?: string;
  /** What the browser wishes. */
  language?: string;
  /** What the device keeps. */
  timeZone?: string;
  /** One that is touched, 390 pixels wide. */
  isPhone?: boolean;
  /** Done before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
}

export interface Scene {
  person(options?: PersonOptions): Promise<Person>;
  /** Without anybody named, the admin; `at` is a server of the test’s own. */
  monitor(who?: typeof login, at?: string): Promise<Monitor>;
}

/**
 * A test with people and monitors; it fails when any of their pages broke the content policy, threw, or was sent
 * something against the contract.
 */
export const test = plainTest.extend<{ scene: Scene }>({
  scene: async ({ browser }, use) => {
    const broken: string[] = [];
    const contract = createContractCheck();
    const pages: Page[] = [];
    const open = async ({
      withoutWorker,
      language,
      timeZone,
      isPhone,
    }: PersonOptions = {}): Promise<Page> => {
      const page = await openPage(browser, broken, {
        serviceWorkers: withoutWorker ? 'block' : 'allow',
        locale: language ?? 'pt-BR',
        ...(timeZone ? { timezoneId: timeZone } : {}),
        ...(isPhone ? { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } : {}),
      });
      watchSockets(page, contract);
      pages.push(page);
      return page;
    };
    await use({
      person: async (options = {}) => {
        const page = await open(options);
        await options.prepare?.(page);
        return personAt(page, options.at);
      },
      monitor: async (who = login, at = '') => monitorAt(await open(), who, at),
    });
    // Whoever stayed would go on listening, and sounding, through every journey that follows.
    for (const page of pages) await page.context().close();
    plainExpect([...broken, ...contract.violations]).toEqual([]);
  },
});

async function openPage(browser: Browser, broken: string[], options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('request', (request) => {
    // Leaving quickly goes elsewhere; nothing else does.
    if (request.isNavigationRequest() || !/^(https?|wss?):/.test(request.url())) return;
    const { origin } = new URL(request.url());
    if (origin !== new URL(page.url()).origin) broken.push(`asked ${origin}`);
  });
  page.on('console', (entry) => {
    if (/Content Security Policy|Trusted(HTML|Script)/.test(entry.text())) broken.push(entry.text());
  });
  return page;
}

function watchSockets(page: Page, contract: ContractCheck): void {
  page.on('websocket', (socket) => {
    const frames = createFrameReader(contract);
    socket.on('framesent', ({ payload }) => frames.sent(payload));
    socket.on('framereceived', ({ payload }) => frames.received(payload));
  });
}

async function personAt(page: Page, address = '/'): Promise<Person> {
  await page.goto(address);
  return {
    page,
    log: page.getByRole('log'),
    status: page.getByRole('banner').getByRole('status'),
    async write(text) {
      await page.getByLabel('Sua mensagem').fill(text);
      await page.getByRole('button', { name: 'Enviar' }).click();
    },
  };
}

async function monitorAt(page: Page, who: typeof login, server: string): Promise<Monitor> {
  await page.goto(`${server}/monitor`);
  await page.getByLabel('Usuário').fill(who.username);
  await page.getByLabel('Senha', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
  return {
    page,
    log: page.getByRole('log'),
    row: (words) => page.getByRole('navigation').getByRole('listitem').filter({ hasText: words }),
  };
}

/**
 * Words that no other journey wrote: all of them share one queue. The mark is a number because the screening reads
 * every number as the same token: a random word would now and then change the level that a journey counts on.
 */
export function unique(words: string): string {
  return `${words} ${randomInt(100_000, 1_000_000)}`;
}

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe finds wrong with the page as it stands. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Runs past the content policy, which would refuse a script element.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}\n${node.failureSummary}`),
  );
}

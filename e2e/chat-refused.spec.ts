import { startServer, type ServerProcess } from '../test/support/processes.ts';
import { mustCall } from '../test/support/wire.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessibilityProblems, expect, login, test, unique, type Person } from './scene.ts';

// What the page does when a server says no, not now, or nothing at all.

/** A server of the test’s own. */
async function withServer(
  env: Record<string, string>,
  story: (server: ServerProcess, startAgain: () => Promise<void>) => Promise<void>,
): Promise<void> {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'checkpoint-e2e-own-'));
  const start = (port?: number) => startServer({ DATA_DIR: folder, ...env }, port);
  let server = await start();
  try {
    await story(server, async () => {
      server = await start(server.port);
    });
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function isAccessible({ page }: Person): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
}

const own = ({ log }: Person) => log.locator('.message.user .bubble');
const answered = (person: Person) => expect(person.log.locator('.message.ai')).not.toHaveCount(0);

test('a conversation that the team closed says so, and what is written there gets the numbers', async ({
  scene,
  baseURL,
}) => {
  const person = await scene.person();
  const { page } = person;
  await person.write(unique('oi'));
  await answered(person);
  const kept = await page.evaluate(() => sessionStorage.getItem('checkpoint.conversation'));
  const url = baseURL ?? '';
  const params = { id: Number(JSON.parse(kept ?? '{}').id) };
  const { access_token: token } = await mustCall(url, 'POST /auth/login', { body: login });
  await mustCall(url, 'POST /chat/monitor/take-control/{id}', { params, token });
  await expect(person.status).toHaveText('Uma pessoa da equipe está aqui');
  await mustCall(url, 'POST /chat/monitor/close/{id}', { params, token, body: { reason: 'abuse' } });
  await expect(person.status).toHaveText('Esta conversa foi fechada');
  await person.write('ainda posso escrever?');
  await expect(page.getByRole('main').getByRole('link', { name: /188/ }).first()).toBeVisible();
  await expect(own(person).last()).toHaveText('ainda posso escrever?');
  await isAccessible(person);
  await page.reload();
  await expect(person.status).toHaveText('Esta conversa foi fechada');
});

test('who writes faster than the server takes is told, and everything arrives once, in order, when it may', async ({
  scene,
}) => {
  const tried: number[] = [];
  const person = await scene.person({
    withoutWorker: true,
    // Over HTTP the test can answer for the server.
    async prepare(made) {
      await made.routeWebSocket(/socket\.io/, (socket) => void socket.close());
      await made.route('**/socket.io/**', (route) => route.abort());
    },
  });
  const { page } = person;
  await page.route('**/chat/conversations/*/messages', (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    tried.push(Date.now());
    return tried.length > 2
      ? route.fallback()
      : route.fulfill({ status: 429, headers: { 'retry-after': '2' }, json: {} });
  });
  await person.write('primeira');
  await person.write('segunda');
  await expect(person.log.getByText('Um momento: enviando aos poucos.')).toBeVisible();
  await isAccessible(person);
  await expect(own(person)).toHaveText(['primeira', 'segunda']);
  const pauses = tried.slice(1, 3).map((at, index) => at - (tried[index] ?? 0));
  for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(1_990);
});

test('words too long for this server come back into the field, not one of them lost', async ({ scene }) => {
  await withServer({ MESSAGE_MAX_CHARS: '40' }, async ({ url }) => {
    const person = await scene.person({
      at: url,
      withoutWorker: true,
      // The page does not know the limit yet.
      prepare: (page) => page.route('**/chat/config', (route) => route.abort()),
    });
    const { page } = person;
    const words = 'são mais letras do que este serviço recebe de uma vez';
    await person.write(words);
    await expect(person.log.getByText('Não foi enviada: é longa demais.')).toBeVisible();
    await isAccessible(person);
    await page.getByRole('button', { name: 'Editar' }).click();
    await expect(page.getByLabel('Sua mensagem')).toHaveValue(words);
    await expect(page.getByLabel('Sua mensagem')).toBeFocused();
    await person.write('mais curto');
    await expect(own(person)).toHaveText(['mais curto']);
  });
});

test('a server that is unavailable for a while gets the words once it is back', async ({ scene }) => {
  const person = await scene.person({ withoutWorker: true });
  const { page } = person;
  let isAway = true;
  await page.route('**/chat/conversations**', (route) =>
    isAway ? route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: {} }) : route.fallback(),
  );
  await person.write('primeira');
  await person.write('segunda');
  await expect(person.log.getByText('Será enviada quando a conexão voltar').first()).toBeVisible();
  await isAccessible(person);
  isAway = false;
  await expect(own(person)).toHaveText(['primeira', 'segunda']);
  await answered(person);
});

test('a server killed while somebody writes, and started again, has every word once', async ({ scene }) => {
  await withServer({}, async (server, startAgain) => {
    const person = await scene.person({ at: server.url });
    await person.write('antes');
    await answered(person);
    const killed = server.kill();
    await person.write('enquanto cai');
    await killed;
    await person.write('enquanto não há servidor');
    await expect(person.page.getByText('Sem conexão. O que você escrever', { exact: false })).toBeVisible();
    await startAgain();
    const all = ['antes', 'enquanto cai', 'enquanto não há servidor'];
    await expect(own(person)).toHaveText(all);
    await expect(person.page.getByText('Sem conexão. O que você escrever', { exact: false })).toHaveCount(0);
    await person.page.reload();
    await expect(own(person)).toHaveText(all);
    await answered(person);
  });
});

test('without WebSocket everything goes by long-polling', async ({ scene }) => {
  test.setTimeout(120_000);
  const monitor = await scene.monitor();
  const transports = new Set<string | null>();
  const person = await scene.person({
    async prepare(page) {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'WebSocket'));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.pathname === '/socket.io/') transports.add(url.searchParams.get('transport'));
      });
    },
  });
  const crisis = unique('quero morrer hoje à noite');
  await person.write(crisis);
  await answered(person);
  await monitor.row(crisis).getByRole('button').first().click();
  await monitor.page.getByRole('button', { name: 'Assumir' }).click();
  await expect(person.status).toHaveText('Uma pessoa da equipe está aqui');
  await monitor.page.getByLabel('Sua resposta para a pessoa').fill('Estou com você.');
  await monitor.page.getByLabel('Sua resposta para a pessoa').press('Enter');
  await expect(person.log.getByText('Estou com você.')).toBeVisible();
  await person.page.context().setOffline(true);
  await expect(person.page.getByText('Sem conexão. O que você escrever', { exact: false })).toBeVisible();
  await person.write('sem rede');
  await person.page.context().setOffline(false);
  await expect(own(person)).toHaveText([crisis, 'sem rede']);
  await expect(monitor.log.getByText('sem rede')).toHaveCount(1);
  expect([...transports]).toEqual(['polling']);
});

test('the live line shows its right in the first packet', async ({ scene }) => {
  const packets: string[] = [];
  const person = await scene.person({
    async prepare(page) {
      page.on('websocket', (socket) =>
        socket.on('framesent', ({ payload }) => packets.push(String(payload))),
      );
    },
  });
  await person.write('oi');
  await answered(person);
  const kept = await person.page.evaluate(() => sessionStorage.getItem('checkpoint.conversation'));
  const { token } = JSON.parse(kept ?? '{}');
  expect(packets[0]).toBe(`40${JSON.stringify({ token })}`);
  expect(packets.slice(1).join()).not.toContain(token);
});

test('a browser that wants none of our languages begins in the operator’s, and stays there', async ({
  scene,
}) => {
  await withServer({ DEFAULT_LOCALE: 'es', DEFAULT_COUNTRY: 'AR' }, async ({ url }) => {
    const { page } = await scene.person({
      at: url,
      language: 'fr-FR',
      prepare: (made) =>
        made.addInitScript(() => {
          // Whatever is shown, for however short a time.
          new MutationObserver(() => {
            const shown = `${sessionStorage.getItem('shown') ?? ''}${document.body?.innerText ?? ''}`;
            sessionStorage.setItem('shown', shown);
          }).observe(document, { childList: true, subtree: true });
        }),
    });
    for (const load of ['first', 'second']) {
      await test.step(`${load} load`, async () => {
        await expect(page.getByText('Hola. Aquí puedes hablar a tu manera')).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', 'es');
        await page.reload();
      });
    }
    expect(await page.evaluate(() => sessionStorage.getItem('shown'))).not.toContain('Oi.');
    await page.getByLabel('Idioma').selectOption('en');
    await page.reload();
    await expect(page.getByText('Hi. You can talk here in your own way')).toBeVisible();
  });
});

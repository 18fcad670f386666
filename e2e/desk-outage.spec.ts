import type { Page } from '@playwright/test';
import { startOwnServer, type OwnServer } from './own-server.ts';
import { expect, test as sharedTest, unique } from './scene.ts';

// A server that dies as in a power cut, and one that starts again on what it left. Each test has its own.

const test = sharedTest.extend<{ server: OwnServer }>({
  server: async ({}, use) => {
    const server = await startOwnServer();
    await use(server);
    await server.end();
  },
  baseURL: async ({ server }, use) => use(server.url),
});

/** No WebSocket passes: one browser has none, and on the other's way something swallows it. */
async function pollOnly(page: Page, kind: 'absent' | 'swallowed'): Promise<void> {
  if (kind === 'absent') await page.addInitScript(() => Reflect.deleteProperty(window, 'WebSocket'));
  else await page.routeWebSocket(/socket\.io/, () => undefined);
  await page.reload();
}

// A server starts twice, with several people at several pages: time for a busy machine.
test.describe.configure({ timeout: 300_000 });

for (const way of ['', ' over long-polling alone']) {
  test(`a server that is killed and started again loses nobody and nothing${way}`, async ({
    scene,
    server,
  }) => {
    const monitor = await scene.monitor();
    const [person, other] = [await scene.person(), await scene.person()];
    if (way) {
      await pollOnly(monitor.page, 'swallowed');
      for (const { page } of [person, other]) await pollOnly(page, 'absent');
    }
    const connected = monitor.page.getByText('Conectado', { exact: true });
    await expect(connected).toBeVisible();
    const [calm, crisis, alarm] = [
      unique('oi'),
      unique('quero me matar hoje à noite'),
      unique('vou me matar agora'),
    ];

    await test.step('both are connected, and somebody waits', async () => {
      await person.write(calm);
      await expect(person.log.locator('.message.ai')).toHaveCount(1);
      await other.write(crisis);
      await expect(monitor.row(crisis)).toContainText('Crítico');
    });

    await test.step('the server dies, and both pages say so', async () => {
      await server.die();
      await expect(monitor.page.getByRole('alert')).toContainText('você NÃO está recebendo alertas');
      await expect(person.page.getByText('Sem conexão. O que você escrever será enviado')).toBeVisible();
      await person.write(alarm);
      await expect(person.log.getByText(alarm)).toBeVisible();
    });

    await test.step('it starts again, and both come back by themselves', async () => {
      await server.startAgain();
      await expect(connected).toBeVisible({ timeout: 60_000 });
      await expect(person.page.getByText('Sem conexão. O que você escrever será enviado')).toBeHidden({
        timeout: 60_000,
      });
    });

    await test.step('the alert still waits, and what was written meanwhile came once and raised another', async () => {
      await expect(monitor.row(crisis)).toContainText('ninguém assumiu');
      await expect(monitor.row(alarm)).toContainText('Crítico', { timeout: 60_000 });
      await expect(person.log.getByText(alarm)).toHaveCount(1);
      await expect(person.log.getByText(calm)).toHaveCount(1);
      await monitor.row(alarm).getByRole('button').first().click();
      await expect(monitor.log.getByRole('article').filter({ hasText: alarm })).toHaveCount(1);
      await expect(monitor.log.getByRole('article').filter({ hasText: calm })).toHaveCount(1);
    });

    await test.step('and they talk to each other', async () => {
      await monitor.page.getByRole('button', { name: 'Assumir' }).click();
      await expect(person.status).toHaveText('Uma pessoa da equipe está aqui');
      await monitor.page.getByLabel('Sua resposta para a pessoa').fill('Estou aqui com você.');
      await monitor.page.getByLabel('Sua resposta para a pessoa').press('Enter');
      await expect(person.log.getByText('Estou aqui com você.')).toBeVisible();
      await person.write(unique('obrigada'));
      await expect(monitor.log.getByText(/^obrigada \d+$/)).toBeVisible();
    });
  });
}

test('a server that falls silent without a goodbye is not believed to be calm', async ({ scene, server }) => {
  const { page } = await scene.monitor();
  server.freeze();
  // Long before the protocol itself gives the connection up.
  await expect(page.getByRole('alert')).toContainText('você NÃO está recebendo alertas', { timeout: 30_000 });
  server.wake();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible({ timeout: 30_000 });
});

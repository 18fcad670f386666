import type { Page } from '@playwright/test';
import { expect, test, unique, type Person } from './scene.ts';

async function keptOnDevice({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByLabel('Manter a conversa neste aparelho').check();
  await page.keyboard.press('Escape');
}

test('a second tab of the same conversation shows the same, also while words wait', async ({
  scene,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const person = await scene.person();
  const { page } = person;
  const [first, second] = [unique('primeira'), unique('segunda')];
  await keptOnDevice(person);
  const other = await page.context().newPage();
  await other.goto(baseURL ?? '/');
  const otherLog = other.getByRole('log');

  await test.step('opened in one, it is open in both', async () => {
    await person.write(first);
    await expect(person.log.locator('.message.ai')).toHaveCount(1);
    await expect(otherLog.getByText(first)).toBeVisible();
    await expect(otherLog.locator('.message.ai')).toHaveCount(1);
  });

  await test.step('what waits in one waits in both', async () => {
    await page.context().setOffline(true);
    await expect(page.getByText('Sem conexão. O que você escrever', { exact: false })).toBeVisible();
    await person.write(second);
    await expect(otherLog.getByText(second)).toBeVisible();
  });

  await test.step('and is sent once', async () => {
    await page.context().setOffline(false);
    for (const log of [person.log, otherLog]) {
      await expect(log.locator('.message.user .bubble')).toHaveText([first, second]);
      await expect(log.getByText('Será enviada quando a conexão voltar')).toHaveCount(0);
    }
  });

  await test.step('erased in one, it is gone in both', async () => {
    await page.getByRole('button', { name: 'Mais opções' }).click();
    await page.getByRole('button', { name: 'Apagar minha conversa' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Apagar', exact: true }).click();
    await expect(page.getByText('A conversa foi apagada.')).toBeVisible();
    await expect(other.getByText('Esta conversa não existe mais.')).toBeVisible();
    await expect(other.getByText(first)).toHaveCount(0);
  });
});

test('two conversations kept on one device stay apart, with the words that wait in each', async ({
  scene,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const one = await scene.person();
  const page = await one.page.context().newPage();
  await page.goto(baseURL ?? '/');
  const other: Person = { ...one, page, log: page.getByRole('log'), write: (text) => writeAt(page, text) };
  const [first, second] = [unique('de uma aba'), unique('da outra')];
  for (const [person, words] of [
    [one, first],
    [other, second],
  ] as const) {
    await person.write(words);
    await expect(person.log.locator('.message.ai')).toHaveCount(1);
    await keptOnDevice(person);
  }
  await page.context().setOffline(true);
  for (const [person, words] of [
    [one, first],
    [other, second],
  ] as const) {
    await expect(person.page.getByText('Sem conexão. O que você escrever', { exact: false })).toBeVisible();
    await person.write(`${words} também`);
    await expect(person.log.getByText('Será enviada quando a conexão voltar')).toBeVisible();
  }
  await page.context().setOffline(false);
  for (const [person, words] of [
    [one, first],
    [other, second],
  ] as const) {
    const own = person.log.locator('.message.user .bubble');
    await expect(own).toHaveText([words, `${words} também`]);
    await person.page.reload();
    await expect(own).toHaveText([words, `${words} também`]);
  }
});

async function writeAt(page: Page, text: string): Promise<void> {
  await page.getByLabel('Sua mensagem').fill(text);
  await page.getByRole('button', { name: 'Enviar' }).click();
}

async function erase({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByRole('button', { name: 'Apagar minha conversa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apagar', exact: true }).click();
  await expect(page.getByText('A conversa foi apagada.')).toBeVisible();
}

test('erased in one place, it is off every other screen at once, with nobody touching that', async ({
  scene,
}) => {
  const person = await scene.person();
  const words = unique('ninguém mais lê isto');
  await person.write(words);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const kept = await person.page.evaluate(() => sessionStorage.getItem('checkpoint.conversation'));
  // Another browser, told by the server alone.
  const elsewhere = await scene.person();
  await elsewhere.page.evaluate(
    (given) => sessionStorage.setItem('checkpoint.conversation', given ?? ''),
    kept,
  );
  await elsewhere.page.reload();
  await expect(elsewhere.log.getByText(words)).toBeVisible();
  await erase(person);
  await expect(elsewhere.page.getByText('Esta conversa não existe mais.')).toBeVisible();
  await expect(elsewhere.page.getByText(words)).toHaveCount(0);
});

test('a tab without connection hears of it from the other one', async ({ scene, baseURL }) => {
  const person = await scene.person();
  const words = unique('nem na outra aba');
  await person.write(words);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await keptOnDevice(person);
  const other = await person.page.context().newPage();
  await other.routeWebSocket(/socket\.io/, (socket) => void socket.close());
  await other.route('**/socket.io/**', (route) => route.abort());
  await other.goto(baseURL ?? '/');
  await other.route('**/chat/conversations/**', (route) => route.abort());
  await expect(other.getByText('Sem conexão. O que você escrever', { exact: false })).toBeVisible();
  await erase(person);
  await expect(other.getByText('Esta conversa não existe mais.')).toBeVisible();
});

test('a message whose answer was lost is stored once', async ({ scene }) => {
  test.setTimeout(120_000);
  const monitor = await scene.monitor();
  const person = await scene.person();
  const { page } = person;
  const words = unique('só uma vez');
  await person.write('oi');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  // It arrives, and nothing comes back; after a reload it is sent again.
  let isLosing = true;
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((frame) => {
      const isLost = isLosing && (/^43\d+\[.*"message_id"/.test(`${frame}`) || `${frame}`.includes(words));
      if (!isLost) socket.send(frame);
    });
  });
  await page.reload();
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await person.write(words);
  await monitor.page.getByRole('button', { name: /^Todas/ }).click();
  await expect(monitor.row(words)).toBeVisible();
  isLosing = false;
  await page.reload();
  await expect(person.log.locator('.message.user').getByText(words)).toHaveCount(1);
  await monitor.row(words).getByRole('button').first().click();
  await expect(monitor.log.getByText(words)).toHaveCount(1);
});

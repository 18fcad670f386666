import type { Page } from '@playwright/test';
import { expect, test, unique, type Person } from './scene.ts';

const neutralPage = 'https://www.wikipedia.org/';

async function withNeutralPage({ page }: Person): Promise<Page> {
  await page.context().route(neutralPage, (route) => route.fulfill({ body: 'Neutral' }));
  return page;
}

/** Everything that the browser remembers of us. */
const traces = (page: Page) =>
  page.evaluate(() => [...Object.entries(sessionStorage), ...Object.entries(localStorage)]);

const leave = (page: Page) => page.getByRole('button', { name: 'Sair rápido' }).click();

async function keepOnDevice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByLabel('Manter a conversa neste aparelho').check();
  await page.keyboard.press('Escape');
}

test('leaving quickly puts a neutral page in the place of this one', async ({ scene }) => {
  const page = await withNeutralPage(await scene.person());
  await leave(page);
  await expect(page).toHaveURL(neutralPage);
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('three presses of Shift leave too, while typing and from a dialog as well', async ({
  scene,
  baseURL,
}) => {
  const page = await withNeutralPage(await scene.person());
  const pressThrice = async () => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  };
  await page.getByLabel('Sua mensagem').fill('alguém chegou');
  await pressThrice();
  await expect(page).toHaveURL(neutralPage);
  await page.goto(baseURL ?? '/');
  await page.getByRole('button', { name: 'Ajuda agora' }).click();
  await pressThrice();
  await expect(page).toHaveURL(neutralPage);
});

test('capital letters do not leave', async ({ scene, baseURL }) => {
  const page = await withNeutralPage(await scene.person());
  await page.getByLabel('Sua mensagem').focus();
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByLabel('Sua mensagem')).toHaveValue('ABCD');
  await expect(page).toHaveURL(baseURL ?? '/');
});

test('the page is blank before the next one is there', async ({ scene, baseURL }) => {
  const page = await withNeutralPage(await scene.person());
  await page.evaluate(() =>
    addEventListener('pagehide', () =>
      localStorage.setItem('seen', JSON.stringify([document.title, document.body.innerHTML])),
    ),
  );
  await page.getByLabel('Sua mensagem').fill('ninguém pode ler isto');
  await leave(page);
  await expect(page).toHaveURL(neutralPage);
  await page.goto(`${baseURL}/help`);
  expect(await page.evaluate(() => localStorage.getItem('seen'))).toBe('["",""]');
});

test('leaving quickly forgets the conversation and every word of it', async ({ scene, baseURL }) => {
  const person = await scene.person();
  const page = await withNeutralPage(person);
  await person.write('ninguém pode ler isto');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await page.getByLabel('Sua mensagem').fill('nem isto');
  await leave(page);
  await expect(page).toHaveURL(neutralPage);
  await page.goto(`${baseURL}/help`);
  expect(await traces(page)).toEqual([]);
  await page.goto(baseURL ?? '/');
  await expect(page.getByText('Oi. Aqui você pode falar do seu jeito')).toBeVisible();
  await expect(page.getByText('ninguém pode ler isto')).toHaveCount(0);
});

test('kept on the device, the conversation is there again after leaving quickly', async ({
  scene,
  baseURL,
}) => {
  const person = await scene.person();
  const page = await withNeutralPage(person);
  await person.write('quero continuar depois');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await keepOnDevice(page);
  await leave(page);
  await expect(page).toHaveURL(neutralPage);
  await page.close();
  const later = await page.context().newPage();
  await later.goto(baseURL ?? '/');
  await expect(later.getByRole('log').getByText('quero continuar depois')).toBeVisible();
});

test('taken back from the device, it ends with the tab', async ({ scene, baseURL }) => {
  const person = await scene.person();
  const { page } = person;
  await person.write('só por hoje');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await keepOnDevice(page);
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByLabel('Manter a conversa neste aparelho').uncheck();
  await page.reload();
  await expect(person.log.getByText('só por hoje')).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(baseURL ?? '/');
  await expect(other.getByText('Oi. Aqui você pode falar do seu jeito')).toBeVisible();
});

test('leaving takes the other tabs of the chat along', async ({ scene, baseURL }) => {
  const page = await withNeutralPage(await scene.person());
  const other = await page.context().newPage();
  await other.goto(baseURL ?? '/');
  await expect(other.getByLabel('Sua mensagem')).toBeVisible();
  await leave(page);
  await expect(other).toHaveURL(neutralPage);
});

test('a crisis written just before leaving still reaches the team, and the alert stays', async ({
  scene,
}) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const page = await withNeutralPage(person);
  const crisis = unique('quero me matar hoje à noite');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  // The page never hears of a conversation: only what outlives it can open one.
  await page.addInitScript(() => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      init?.method === 'POST' ? new Promise<Response>(() => undefined) : fetch(input, init);
  });
  await page.reload();
  await person.write(crisis);
  await expect(person.log.getByText(crisis)).toBeVisible();
  await expect(monitor.row(crisis)).toHaveCount(0);
  await leave(page);
  await expect(page).toHaveURL(neutralPage);
  await expect(monitor.row(crisis)).toContainText('Crítico');
  await expect(monitor.row(crisis)).toContainText('ninguém assumiu');
});

test('a first message whose conversation is just being opened is sent without a worker too', async ({
  scene,
}) => {
  const monitor = await scene.monitor();
  const person = await scene.person({ withoutWorker: true });
  const page = await withNeutralPage(person);
  const crisis = unique('quero me matar hoje à noite');
  let goOn = (): void => undefined;
  const isBlank = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/chat/conversations', async (route) => {
    await isBlank;
    await route.continue();
  });
  await Promise.all([page.waitForRequest('**/chat/conversations'), person.write(crisis)]);
  await page.getByRole('button', { name: 'Sair rápido' }).click();
  await expect(page.locator('body')).toBeEmpty();
  goOn();
  await expect(page).toHaveURL(neutralPage);
  await expect(monitor.row(crisis)).toContainText('Crítico');
});

test('a wish for a human that has not arrived reaches the team after leaving', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const page = await withNeutralPage(person);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const words = unique('preciso de alguém');
  await person.write(words);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  // Only what outlives the page can tell it.
  await page.addInitScript(() => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      String(input).includes('/mode') ? Promise.reject(new TypeError('lost')) : fetch(input, init);
  });
  await page.reload();
  await expect(person.log.getByText(words)).toBeVisible();
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByRole('button', { name: 'Prefiro falar com uma pessoa' }).click();
  await expect(person.status).toHaveText('Seu pedido ainda não chegou à equipe');
  await leave(page);
  await expect(page).toHaveURL(neutralPage);
  await expect(monitor.row(words)).toContainText('Pediu uma pessoa');
});

test('what leaving does to the conversation is said as it is, kept on the device or not', async ({
  scene,
}) => {
  const { page } = await scene.person();
  const told = page.getByRole('region', { name: 'Antes de começar' });
  await expect(told).toContainText('Ao sair assim, este aparelho esquece a conversa.');
  await keepOnDevice(page);
  await expect(told).toContainText('A conversa fica aqui também depois de fechar ou sair rápido:');
  await expect(told).not.toContainText('este aparelho esquece');
});

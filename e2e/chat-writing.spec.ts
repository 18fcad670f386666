import type { Page } from '@playwright/test';
import { expect, test, unique, type Person } from './scene.ts';

const field = (page: Page) => page.getByLabel('Sua mensagem');
const button = (page: Page, name: string) => page.getByRole('button', { name });
/** What the server says itself when something broke in it. */
const trouble = { status: 500, contentType: 'application/problem+json', json: {} };
const own = ({ log }: Person) => log.locator('.message.user .bubble');

test('nothing is opened for whoever only looks, and a chip only writes into the field', async ({ scene }) => {
  const opened: string[] = [];
  const person = await scene.person({
    async prepare(page) {
      page.on('request', (request) => request.method() === 'POST' && opened.push(request.url()));
    },
  });
  const { page } = person;
  await button(page, 'Só quero desabafar').click();
  await expect(field(page)).toHaveValue('Só quero desabafar');
  await button(page, 'Ajuda agora').click();
  await page.keyboard.press('Escape');
  await expect(person.log).toHaveCount(0);
  expect(opened.filter((url) => url.includes('/chat/'))).toEqual([]);
  await button(page, 'Enviar').click();
  await expect(own(person)).toHaveText('Só quero desabafar');
  expect(opened.filter((url) => url.endsWith('/chat/conversations'))).toHaveLength(1);
});

test('the field grows with six lines and then scrolls, and is small again once they are sent', async ({
  scene,
}) => {
  const { page } = await scene.person();
  const height = async () => (await field(page).boundingBox())?.height ?? 0;
  const ofLines = async (count: number) => {
    await field(page).fill(Array.from({ length: count }, (_, line) => `linha ${line}`).join('\n'));
    return height();
  };
  const [one, two, six, twelve] = [await ofLines(1), await ofLines(2), await ofLines(6), await ofLines(12)];
  expect(two).toBeGreaterThan(one);
  expect(six).toBeGreaterThan(two);
  const isWhole = () => field(page).evaluate((shown) => shown.scrollHeight <= shown.clientHeight);
  expect(twelve - six).toBeLessThan(two - one);
  expect(await isWhole()).toBe(false);
  await ofLines(6);
  expect(await isWhole()).toBe(true);
  await button(page, 'Enviar').click();
  await expect(field(page)).toHaveValue('');
  expect(await height()).toBe(one);
});

test('how much is left is said only near the limit', async ({ scene }) => {
  const { page } = await scene.person();
  await field(page).fill('a'.repeat(3_200));
  await expect(page.getByText(/^restam/)).toHaveCount(0);
  await field(page).fill('a'.repeat(3_201));
  await expect(page.getByText('restam 799')).toBeVisible();
  await expect(field(page)).toHaveAccessibleDescription('restam 799');
});

test('on a phone the keyboard comes only when it is called, and Enter belongs to the text', async ({
  scene,
}) => {
  const person = await scene.person({ isPhone: true });
  const { page } = person;
  await expect(button(page, 'Só quero desabafar')).toBeVisible();
  await expect(field(page)).not.toBeFocused();
  await field(page).tap();
  await page.keyboard.type('uma linha');
  await page.keyboard.press('Enter');
  await page.keyboard.type('outra');
  await expect(field(page)).toHaveValue('uma linha\noutra');
  await button(page, 'Enviar').tap();
  await expect(own(person)).toHaveText('uma linha\noutra');
});

test('a message that the server cannot store keeps its words, and goes under the same id when it is tried again', async ({
  scene,
}) => {
  const ids = new Set<unknown>();
  let tries = 0;
  let isInTrouble = true;
  const person = await scene.person({
    withoutWorker: true,
    // Over HTTP the test can answer for the server.
    async prepare(page) {
      await page.routeWebSocket(/socket\.io/, (socket) => void socket.close());
      await page.route('**/socket.io/**', (route) => route.abort());
    },
  });
  const { page } = person;
  await page.clock.install();
  let goOn = (): void => undefined;
  const isAnswered = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/chat/conversations/*/messages', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    const { client_message_id: id } = route.request().postDataJSON() as { client_message_id: unknown };
    ids.add(id);
    tries += 1;
    await isAnswered;
    return isInTrouble ? route.fulfill(trouble) : route.fallback();
  });
  const words = unique('fica aqui comigo');
  await person.write(words);
  const line = person.log.locator('.own', { hasText: words });
  await expect(line.getByRole('img', { name: 'Enviando' })).toBeVisible();
  goOn();
  await expect(async () => {
    await page.clock.runFor(2_000);
    await expect(line.getByText('Não foi enviada.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(line.getByRole('img', { name: 'Enviando' })).toHaveCount(0);
  expect(tries).toBe(3);
  isInTrouble = false;
  await line.getByRole('button', { name: 'Tentar de novo' }).click();
  await expect(own(person)).toHaveText(words);
  await expect(page.getByText('Não foi enviada.')).toHaveCount(0);
  expect(ids.size).toBe(1);
});

import type { Page } from '@playwright/test';
import { serviceAt } from './desk-scene.ts';
import { openRow } from './room-scene.ts';
import { expect, test, unique } from './scene.ts';

// What can be pressed is large enough for a hand that shakes, and what has the focus is seen.

// Several people at several pages: time for a busy machine.
test.describe.configure({ timeout: 120_000 });

/** What is shown, can be pressed and is smaller than this; the label of a field counts with it. */
const smallerThan = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((pixels) => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    const isSmall = (element: HTMLElement): boolean => {
      const label = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
      const boxes = [element, ...label].map((one) => one.getBoundingClientRect());
      const [width, height] = [boxes.map((box) => box.width), boxes.map((box) => box.height)];
      // Half a pixel is how the browser rounds.
      return Math.min(Math.max(...width), Math.max(...height)) < pixels - 0.5;
    };
    return [...all]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && isSmall(element))
      .map((element) => element.outerHTML.slice(0, 120));
  }, least);

test('everything that can be pressed in the chat and on the help page is 44 pixels large', async ({
  scene,
}) => {
  const person = await scene.person({ withoutWorker: true });
  const { page } = person;
  const button = (name: string) => page.getByRole('button', { name });
  const check = async (what: string) => expect(await smallerThan(page, 44), what).toEqual([]);
  const inDialog = async (name: string) => {
    await button(name).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check(name);
    await page.keyboard.press('Escape');
  };

  await expect(page.getByRole('main').getByRole('link', { name: /^192/ })).toBeVisible();
  await check('the first screen');
  await inDialog('Já tenho um código');
  await inDialog('Ajuda agora');
  await person.write('I am so tired and I do not know what to do');
  await expect(button('Go on in English')).toBeVisible();
  await check('another language');
  await person.write('quero morrer');
  await expect(person.log.locator('.message.ai')).toHaveCount(2);
  await expect(person.log.locator('.card a[href^="tel:"]')).not.toHaveCount(0);
  await check('a card');
  for (const name of ['Voltar depois', 'Apagar minha conversa']) {
    await button('Mais opções').click();
    await check('the menu');
    await inDialog(name);
  }
  await page.goto('/help?lang=pt');
  await check('the help page');
});

test('everything that can be pressed in the console is 24 pixels large', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.settle();
  const words = unique('vou me matar hoje');
  await service.someone(['oi', words]);
  const monitor = await scene.monitor();
  const { page, row, log } = monitor;
  const check = async (what: string) => expect(await smallerThan(page, 24), what).toEqual([]);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await expect(row(words)).toBeVisible();
  await button('Filtros').click();
  await check('the queue');
  await button('Ajustes').click();
  await check('the settings');
  await page.keyboard.press('Escape');
  await openRow(monitor, words);
  await log.getByText('Por quê', { exact: true }).click();
  await log.getByRole('button', { name: 'É outro nível' }).click();
  await check('a conversation');
  await button('Assumir').click();
  await button('Respostas prontas').click();
  await check('a held one');
  await page.getByRole('main').getByRole('button', { name: 'Resolver', exact: true }).click();
  await check('the end');
  for (const view of ['summary', 'users']) {
    await page.goto(`/monitor/${view}`);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await check(view);
  }
});

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

/** What is said in letters below this, but for the header and the small print of who and when. */
const smallPrint = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((pixels) => {
    const all = document.querySelectorAll<HTMLElement>('main *, dialog *, .bar');
    const says = (element: HTMLElement): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [...all]
      .filter((element) => says(element) && !element.matches('time, .label, .visually-hidden, option'))
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < pixels)
      .map((element) => element.outerHTML.slice(0, 120));
  }, least);

test('what is to be read in the chat is 16 pixels high, on a small phone too', async ({ scene }) => {
  const person = await scene.person({ withoutWorker: true });
  const { page } = person;
  const button = (name: string) => page.getByRole('button', { name });
  const check = async (what: string) => expect(await smallPrint(page, 16), what).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('main').getByRole('link', { name: /^192/ })).toBeVisible();
  await check('the first screen');
  await button('Ajuda agora').click();
  await check('the help sheet');
  await page.keyboard.press('Escape');
  await person.write('quero morrer');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await person.log.getByRole('button', { name: 'Prefiro falar com uma pessoa' }).click();
  await expect(person.log.getByText('Você pediu para falar com uma pessoa')).toBeVisible();
  await page.context().setOffline(true);
  await person.write('a'.repeat(3_500));
  await expect(page.getByText('Será enviada quando a conexão voltar')).toBeVisible();
  await page.getByLabel('Sua mensagem').fill('a'.repeat(3_500));
  await check('a conversation in trouble');
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

interface Focused {
  what: string;
  /** Of its outline; 0 where none is drawn. */
  pixels: number;
  /** Of the outline to what is around it. */
  contrast: number;
  isCovered: boolean;
}

/** Presses Tab through the whole page and tells how each stop looks. */
async function walk(page: Page): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      if (element.dataset['walked']) return undefined;
      element.dataset['walked'] = 'yes';
      const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string, below = ''): number => {
        if (!brush) return 0;
        for (const paint of [below, colour].filter(Boolean)) {
          brush.fillStyle = paint;
          brush.fillRect(0, 0, 1, 1);
        }
        const parts = [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
        const [red = 0, green = 0, blue = 0] = parts.map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const isClear = (colour: string) => colour === 'rgba(0, 0, 0, 0)';
      let around = element.parentElement;
      while (around && isClear(getComputedStyle(around).backgroundColor)) around = around.parentElement;
      const ground = getComputedStyle(around ?? document.documentElement).backgroundColor;
      // A radio button is drawn by the label beside it.
      const drawn = element.matches('input[type="radio"]')
        ? (element.nextElementSibling ?? element)
        : element;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(drawn);
      const levels = [luminance(outlineColor, ground), luminance(ground)];
      // What scrolls may be larger than what shows it.
      const shown = drawn.parentElement?.closest('.box')?.getBoundingClientRect();
      const { x, y, right, bottom } = drawn.getBoundingClientRect();
      const [top, low] = [Math.max(y, shown?.top ?? y), Math.min(bottom, shown?.bottom ?? bottom)];
      const above = document.elementFromPoint((x + right) / 2, (top + low) / 2);
      return {
        what: element.outerHTML.slice(0, 120),
        pixels: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
        contrast: (Math.max(...levels) + 0.05) / (Math.min(...levels) + 0.05),
        isCovered: !above || !(drawn.contains(above) || above.contains(drawn)),
      };
    });
    if (stop) stops.push(stop);
  }
  return stops;
}

const isHardToSee = ({ pixels, contrast, isCovered }: Focused): boolean =>
  pixels < 2 || contrast < 3 || isCovered;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`whatever Tab reaches shows it, and nothing lies over it, ${colorScheme}`, async ({
    scene,
    request,
  }) => {
    const service = await serviceAt(request);
    await service.settle();
    const words = unique('vou me matar hoje');
    for (const text of [words, unique('quero morrer'), unique('cortei meus braços de novo')])
      await service.someone([text]);
    const person = await scene.person();
    await person.page.setViewportSize({ width: 390, height: 600 });
    await person.page.emulateMedia({ colorScheme });
    const first = await walk(person.page);
    expect(first.length).toBeGreaterThan(8);
    expect(first.filter(isHardToSee)).toEqual([]);
    await person.write('quero morrer');
    await expect(person.log.locator('.message.ai')).toHaveCount(1);
    expect((await walk(person.page)).filter(isHardToSee)).toEqual([]);

    const monitor = await scene.monitor();
    await monitor.page.setViewportSize({ width: 1280, height: 500 });
    await monitor.page.emulateMedia({ colorScheme });
    await openRow(monitor, words);
    await expect(monitor.log).toContainText(words);
    const desk = await walk(monitor.page);
    expect(desk.length).toBeGreaterThan(20);
    expect(desk.filter(isHardToSee)).toEqual([]);
  });
}

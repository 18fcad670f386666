import type { Locator } from '@playwright/test';
import { serviceAt, withSettings } from './desk-scene.ts';
import { openRow } from './room-scene.ts';
import { expect, test, unique } from './scene.ts';

// Several people at several pages: time for a busy machine.
test.describe.configure({ timeout: 120_000 });

const crisis = 'quero me matar hoje à noite';

/** Points of this region at which something else of the page lies over it. */
function coveredPoints(region: Locator): Promise<string[]> {
  return region.evaluate((shown) => {
    const { left, top, width, height } = shown.getBoundingClientRect();
    const found: string[] = [];
    for (let across = 1; across < 10; across += 1)
      for (let down = 1; down < 10; down += 1) {
        const [x, y] = [left + (width * across) / 10, top + (height * down) / 10];
        if (x >= innerWidth || y >= innerHeight) continue;
        const above = document.elementFromPoint(x, y);
        if (!above || !shown.contains(above)) found.push(above?.outerHTML.slice(0, 100) ?? 'nothing');
      }
    return found;
  });
}

for (const width of [390, 1280]) {
  test(`nothing lies over an open conversation, whatever comes, at ${width} pixels`, async ({
    scene,
    request,
  }) => {
    const service = await serviceAt(request);
    await service.settle();
    const words = unique('uma conversa calma');
    await service.someone([words]);
    const monitor = await scene.monitor();
    const { page, log } = monitor;
    await page.setViewportSize({ width, height: 800 });
    await openRow(monitor, words);
    await expect(log).toContainText(words);
    const room = page.getByRole('main').locator('.talk');
    for (const text of [unique(crisis), unique(crisis), unique('cortei meus braços de novo')])
      await service.someone([text]);
    await expect(page).toHaveTitle('(3) Checkpoint');
    expect(await coveredPoints(room)).toEqual([]);
    await page.context().setOffline(true);
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await coveredPoints(room)).toEqual([]);
  });
}

test('what can be done with a conversation stands in one place and one order', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const words = unique(crisis);
  await service.someone([words]);
  const monitor = await scene.monitor();
  const { page } = monitor;
  await openRow(monitor, words);
  const actions = page.getByRole('main').locator('.actions').getByRole('button');
  const shown = async () => {
    const all = await actions.all();
    const visible = await Promise.all(all.map((one) => one.isVisible()));
    return Promise.all(all.filter((_, at) => visible[at]).map((one) => one.innerText()));
  };
  await expect(actions.first()).toHaveText('Assumir');
  expect(await shown()).toEqual(['Assumir', 'Resolver', 'Escalar', 'Fechar por abuso']);
  await actions.first().click();
  await expect(actions.first()).toHaveText('Devolver à IA');
  expect(await shown()).toEqual(['Devolver à IA', 'Resolver', 'Escalar', 'Fechar por abuso']);
});

test('zoomed in twice, what was said and what is written are both seen', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const words = unique(crisis);
  await service.someone([words]);
  const monitor = await scene.monitor();
  const { page, log } = monitor;
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  // What is left of 1280 × 800.
  await page.setViewportSize({ width: 640, height: 400 });
  expect(await overflow()).toBeLessThanOrEqual(0);
  await openRow(monitor, words);
  await page.getByRole('button', { name: 'Assumir' }).click();
  await expect(page.getByLabel('Sua resposta para a pessoa')).toBeInViewport();
  await page.getByLabel('Sua resposta para a pessoa').fill('Estou aqui com você.');
  await page.keyboard.press('Enter');
  await expect(log.getByText('Estou aqui com você.')).toBeInViewport();
  await expect(page.getByLabel('Sua resposta para a pessoa')).toBeInViewport({ ratio: 1 });
  // Also where a strip more has come, or the browser shows a bar of its own.
  await page.setViewportSize({ width: 640, height: 300 });
  await expect(page.getByLabel('Sua resposta para a pessoa')).toBeInViewport({ ratio: 1 });
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('on a phone with its keyboard open, what was said last is read while it is answered', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const words = unique(crisis);
  const person = await service.someone([words]);
  const monitor = await scene.monitor();
  const { page, log } = monitor;
  await page.setViewportSize({ width: 360, height: 740 });
  // With a strip more than usual.
  await withSettings(page, { sound: false });
  await openRow(monitor, words);
  await page.getByRole('button', { name: 'Assumir' }).click();
  const reply = page.getByLabel('Sua resposta para a pessoa');
  await expect(reply).toBeFocused();
  const said = unique('minha irmã mora comigo');
  await person.say(said);
  const last = log.getByText(said);
  await expect(last).toBeVisible();

  await page.setViewportSize({ width: 360, height: 400 });
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(reply).toBeInViewport({ ratio: 1 });
  await reply.fill('Estou aqui com você.\n'.repeat(6));
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(reply).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Enviar' })).toBeInViewport({ ratio: 1 });
  // Nothing lies over it, and what can be done with the conversation is still there.
  expect(await coveredPoints(last)).toEqual([]);
  await page.getByRole('button', { name: 'Devolver à IA' }).focus();
  await expect(page.getByRole('button', { name: 'Devolver à IA' })).toBeInViewport({ ratio: 1 });
  await reply.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('a conversation is opened at the message that raised its alert, with a way to the end', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const words = unique(crisis);
  const later = Array.from({ length: 8 }, () => unique('minha irmã mora comigo'));
  await service.someone([words, ...later]);
  const monitor = await scene.monitor();
  const { page, row, log } = monitor;
  await page.setViewportSize({ width: 360, height: 740 });
  const raised = log.getByRole('article').filter({ hasText: words });
  const last = log.getByRole('article').last();
  await row(words).getByRole('button').first().click();
  await expect(raised).toBeInViewport({ ratio: 1 });
  await expect(last).not.toBeInViewport();
  const toEnd = page.getByRole('button', { name: 'Ir para o fim' });
  await toEnd.click();
  await expect(last).toBeInViewport();

  await test.step('whoever takes it is at the end, and follows what comes', async () => {
    await page.reload();
    await expect(raised).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: 'Assumir' }).click();
    await expect(page.getByLabel('Sua resposta para a pessoa')).toBeFocused();
    await expect(last).toBeInViewport();
    await expect(toEnd).toHaveCount(0);
  });

  await test.step('once somebody has seen it, it is opened there', async () => {
    await page.reload();
    await expect(last).toBeInViewport();
    await expect(raised).not.toBeInViewport();
  });
});

test('where colours are forced, the chosen list, the open row and whoever is online still look it', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  await service.settle();
  const [words, other] = [unique(crisis), unique(crisis)];
  for (const text of [words, other]) await service.someone([text]);
  const monitor = await scene.monitor();
  const { page, row, log } = monitor;
  await page.emulateMedia({ forcedColors: 'active' });
  await openRow(monitor, words);
  await expect(log).toContainText(words);
  const look = (shown: Locator) =>
    shown.evaluate((element) => {
      const { borderTopWidth, borderRightWidth, backgroundColor } = getComputedStyle(element);
      return [borderTopWidth, borderRightWidth, backgroundColor].join(' ');
    });
  const [chosen, plain] = [/^Todas/, /^Minhas/].map((name) => page.getByRole('button', { name }));
  const [open, shut] = [words, other].map((text) => row(text).getByRole('button').first());
  if (!chosen || !plain || !open || !shut) throw new Error('A part of the queue is missing.');
  expect(await look(chosen)).not.toBe(await look(plain));
  expect(await look(open)).not.toBe(await look(shut));
  const message = log.getByRole('article').filter({ hasText: words });
  expect(await message.evaluate((shown) => getComputedStyle(shown).borderTopWidth)).not.toBe('0px');
  const dot = row(words).locator('.dot');
  await expect(dot).toHaveClass(/here/);
  const isFilled = dot.evaluate((shown) => {
    const { backgroundColor, color } = getComputedStyle(shown);
    return backgroundColor === color;
  });
  expect(await isFilled).toBe(true);
});

for (const width of [390, 1280]) {
  test(`wider spacing of letters, words and lines hides nothing of the console, ${width} pixels`, async ({
    scene,
    request,
  }) => {
    const service = await serviceAt(request);
    const words = unique(crisis);
    await service.someone([words]);
    const monitor = await scene.monitor();
    const { page } = monitor;
    await page.setViewportSize({ width, height: 800 });
    await openRow(monitor, words);
    await page.getByRole('button', { name: 'Assumir' }).click();
    await expect(page.getByLabel('Sua resposta para a pessoa')).toBeVisible();
    // Past the content policy, as a reader’s own style sheet is.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('*')) {
        element.style.lineHeight = '1.5';
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
      }
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, p, h1, h2, h3, label, summary')]
        .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
        .filter((element) => !element.closest('.visually-hidden') && element.clientWidth > 0)
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 160)),
    );
    expect(cut).toEqual([]);
  });
}

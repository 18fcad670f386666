import type { Page } from '@playwright/test';
import { chatTexts } from '../src/web/chat/texts.ts';
import type { Locale } from '../src/contract/vocabulary.ts';
import { accessibilityProblems, expect, test } from './scene.ts';

const narrow = { width: 360, height: 740 };
const languages = { pt: 'pt-BR', en: 'en-US', es: 'es-ES' } as const;
const everyCase = (['pt', 'en', 'es'] as const).flatMap((locale) =>
  chatTexts[locale].textSizes.map((size) => [locale, size] as const),
);

async function chooseSize(page: Page, locale: Locale, size: string): Promise<void> {
  const menu = page.getByRole('button', { name: chatTexts[locale].menu });
  await menu.click();
  await page.getByText(size, { exact: true }).click();
  await menu.click();
}

/** What reaches out of the open dialog to the side. */
const outside = (page: Page) =>
  page.getByRole('dialog').evaluate((dialog) => {
    const { left, right } = dialog.getBoundingClientRect();
    return [...dialog.querySelectorAll('*')]
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && (box.right > right || box.left < left);
      })
      .map((one) => one.outerHTML);
  });

for (const [locale, size] of everyCase)
  test(`on a narrow phone nothing is cut off or left alone in a row: ${locale}, ${size}`, async ({
    scene,
  }) => {
    const texts = chatTexts[locale];
    const { page } = await scene.person({ language: languages[locale] });
    await page.setViewportSize(narrow);
    await chooseSize(page, locale, size);
    const banner = page.getByRole('banner');
    const tops: number[] = [];
    for (const name of [texts.helpNow, texts.quickExit, texts.menu]) {
      const button = banner.getByRole('button', { name });
      await expect(button).toBeInViewport({ ratio: 1 });
      const { y, height } = (await button.boundingBox()) ?? { y: 0, height: 0 };
      tops.push(Math.round(y + height / 2));
    }
    expect(new Set(tops).size).toBe(1);
    const cut = await page.getByLabel(texts.messageLabel).evaluate((field) => ({
      aside: field.scrollWidth - field.clientWidth,
      below: field.scrollHeight - field.clientHeight,
    }));
    expect(cut).toEqual({ aside: 0, below: 0 });
    await banner.getByRole('button', { name: texts.helpNow }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet).toBeVisible();
    expect(await outside(page)).toEqual([]);
    expect(await sheet.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

import { readFileSync } from 'node:fs';
import { accessibilityProblems, expect, test, type Person } from './scene.ts';

async function openMenu({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Mais opções' }).click();
}

test('a second press of the key that opened a dialog does not leave the page', async ({ scene }) => {
  const { page } = await scene.person();
  await page.getByRole('button', { name: 'Ajuda agora' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the menu is left by Escape with the focus where it was, and by a click elsewhere', async ({
  scene,
}) => {
  const person = await scene.person();
  const { page } = person;
  const more = page.getByRole('button', { name: 'Mais opções' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Prefiro falar com uma pessoa' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.click();
  await page.getByLabel('Sua mensagem').click();
  await expect(more).toHaveAttribute('aria-expanded', 'false');
});

test('every row of the menu can be reached on a small phone, in the largest text too', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.setViewportSize({ width: 320, height: 568 });
  await person.write('oi');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await openMenu(person);
  await page.getByText('Muito grande').click();
  for (const name of ['Voltar depois', 'Baixar minha conversa', 'Apagar minha conversa']) {
    const row = page.getByRole('button', { name });
    await row.scrollIntoViewIfNeeded();
    await expect(row).toBeInViewport();
  }
  const language = page.getByLabel('Idioma');
  await language.scrollIntoViewIfNeeded();
  await expect(language).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the text grows as chosen, and stays so', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  const size = () => page.getByLabel('Sua mensagem').evaluate((field) => getComputedStyle(field).fontSize);
  expect(await size()).toBe('16px');
  await openMenu(person);
  await page.getByRole('radio', { name: 'Muito grande' }).check({ force: true });
  await expect.poll(size).toBe('24px');
  await page.reload();
  await expect.poll(size).toBe('24px');
});

test('light and dark follow the device until one is chosen', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [light, dark] = ['rgb(244, 243, 239)', 'rgb(20, 25, 28)'];
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).toBe(dark);
  await openMenu(person);
  await page.getByRole('radio', { name: 'Claras' }).check({ force: true });
  await expect.poll(ground).toBe(light);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.reload();
  await expect.poll(ground).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await openMenu(person);
  await page.getByRole('radio', { name: 'Escuras' }).check({ force: true });
  await expect.poll(ground).toBe(dark);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Do aparelho' }).check({ force: true });
  await expect.poll(ground).toBe(light);
});

test('the language chosen in the menu stays for the next visit', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await person.write('oi');
  await openMenu(person);
  await page.getByLabel('Idioma').selectOption('es');
  await expect(page.getByRole('button', { name: 'Salir rápido' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Salir rápido' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('the whole conversation is saved as a text, with names and nothing of assessments', async ({
  scene,
}) => {
  const person = await scene.person();
  const { page } = person;
  await person.write('quero morrer');
  await expect(person.log.getByRole('region', { name: 'Ajuda agora' })).toBeVisible();
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const reply = await person.log.locator('.message.ai .bubble').innerText();
  await openMenu(person);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Baixar minha conversa' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^checkpoint-\d{4}-\d\d-\d\d\.txt$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toMatch(/^\uFEFFMinha conversa · /);
  expect(text).toMatch(/\n\nVocê · \d\d\/\d\d\/\d{4}, \d\d:\d\d\nquero morrer\n\n/);
  expect(text).toContain(`Resposta pronta · `);
  expect(text).toContain(reply.split('\n')[0] ?? '');
  expect(text).toContain('188');
  expect(text).not.toMatch(/critical|crítico|risk|flagged|null/i);
});

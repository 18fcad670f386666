import { openRow } from './room-scene.ts';
import { accessibilityProblems, expect, test, unique } from './scene.ts';

// Several people at several pages: time for a busy machine.
test.describe.configure({ timeout: 120_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an open conversation has no accessibility problem that axe finds, ${colorScheme}`, async ({
    scene,
  }) => {
    const monitor = await scene.monitor();
    const person = await scene.person();
    const { page } = monitor;
    const crisis = unique('quero me matar hoje à noite');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await person.write(unique('oi'));
    await expect(person.log.locator('.message.ai')).toHaveCount(1);
    await person.write(crisis);
    await openRow(monitor, crisis);
    const message = monitor.log.getByRole('article').filter({ hasText: crisis });
    await message.getByText('Por quê', { exact: true }).click();
    await message.getByRole('button', { name: 'É outro nível' }).click();
    await page.getByText('Mudanças em palavras').click();
    await page.getByText('Auditoria desta conversa').click();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'Assumir' }).click();
    await page.getByRole('button', { name: 'Respostas prontas' }).click();
    await expect(page.getByRole('region', { name: 'Respostas prontas' })).toBeVisible();
    await expect(page.getByText('Carregando…')).toHaveCount(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Editar respostas' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nova resposta' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');

    for (const name of ['Resolver', 'Escalar', 'Fechar por abuso']) {
      await page.getByRole('main').getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('main').getByRole('button', { name, exact: true })).toBeFocused();
    }
  });
}

for (const width of [320, 390, 768, 1024, 1280, 1920]) {
  test(`an open conversation does not run off sideways at ${width} pixels`, async ({ scene }) => {
    const monitor = await scene.monitor();
    const person = await scene.person();
    const { page } = monitor;
    const crisis = unique('quero me matar hoje à noite');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await person.write(crisis);
    await page.setViewportSize({ width, height: 720 });
    await openRow(monitor, crisis);
    await page.getByRole('button', { name: 'Assumir' }).click();
    await expect(page.getByLabel('Sua resposta para a pessoa')).toBeInViewport();
    expect(await overflow()).toBeLessThanOrEqual(0);
    const context = page.getByRole('complementary', { name: 'Contexto e notas' });
    if (width < 1200) await page.getByRole('button', { name: 'Contexto e notas' }).click();
    await expect(context.getByLabel('Nova nota')).toBeInViewport();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
}

test('who reads the newest words still does when the window becomes small', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const words = unique('a última palavra');
  for (const text of ['oi', 'quero contar uma coisa', 'é sobre a minha família']) {
    await person.write(text);
    await expect(person.log.getByText(text, { exact: true })).toBeVisible();
  }
  await person.write(words);
  await openRow(monitor, words);
  await expect(person.log.locator('.message.ai')).not.toHaveCount(0);
  const last = monitor.log.getByRole('article').last();
  await expect(last).toBeInViewport();
  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [390, 600],
  ] as const) {
    await monitor.page.setViewportSize({ width, height });
    await expect(last).toBeInViewport();
    await expect(monitor.page.getByRole('button', { name: 'Ir para o fim ↓' })).toHaveCount(0);
  }
});

test('a conversation is attended with the keyboard alone', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const { page } = monitor;
  const words = unique('quero morrer');
  await person.write(words);
  await openRow(monitor, words);
  await page.getByRole('button', { name: 'Assumir' }).press('Enter');
  await expect(page.getByLabel('Sua resposta para a pessoa')).toBeFocused();
  await page.keyboard.type('Oi. Estou aqui.');
  await page.keyboard.press('Enter');
  await expect(person.log.getByText('Oi. Estou aqui.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Respostas prontas' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Procurar resposta')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Sua resposta para a pessoa')).toBeFocused();
});

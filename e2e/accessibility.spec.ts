import { accessibilityProblems, expect, test, unique } from './scene.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the chat has no accessibility problem that axe finds, ${colorScheme}`, async ({ scene }) => {
    const person = await scene.person();
    const { page } = person;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('list', { name: 'Para começar, se quiser:' })).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await person.write('quero morrer');
    await expect(person.log.getByRole('region', { name: 'Ajuda agora' })).toBeVisible();
    await expect(person.log.locator('.message.ai')).toHaveCount(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mais opções' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Mais opções' })).toBeFocused();
    await page.getByRole('button', { name: 'Ajuda agora' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Ajuda agora' })).toBeFocused();
  });

  test(`the console has no accessibility problem that axe finds, ${colorScheme}`, async ({ scene }) => {
    const monitor = await scene.monitor();
    const person = await scene.person();
    const crisis = unique('quero morrer hoje');
    await monitor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await person.write(crisis);
    await expect(monitor.row(crisis)).toBeVisible();
    expect(await accessibilityProblems(monitor.page)).toEqual([]);
    await monitor.row(crisis).getByRole('button').first().click();
    await monitor.page.getByRole('button', { name: 'Assumir' }).click();
    await expect(monitor.page.getByLabel('Sua resposta para a pessoa')).toBeVisible();
    expect(await accessibilityProblems(monitor.page)).toEqual([]);
    await monitor.page.getByRole('button', { name: 'Resolver' }).click();
    expect(await accessibilityProblems(monitor.page)).toEqual([]);
  });
}

test('the login and the help page have no accessibility problem that axe finds', async ({ page }) => {
  await page.goto('/monitor');
  await expect(
    page.getByRole('button', { name: 'Entrar' }).or(page.getByRole('button', { name: 'Log in' })),
  ).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.goto('/help');
  expect(await accessibilityProblems(page)).toEqual([]);
});

for (const width of [320, 390, 768, 1280]) {
  test(`nothing runs off sideways at ${width} pixels`, async ({ scene }) => {
    const person = await scene.person();
    const { page } = person;
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.setViewportSize({ width, height: 640 });
    expect(await overflow()).toBeLessThanOrEqual(0);
    await person.write('quero morrer');
    await expect(person.log.getByRole('region', { name: 'Ajuda agora' })).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await expect(page.getByLabel('Sua mensagem')).toBeInViewport();
  });
}

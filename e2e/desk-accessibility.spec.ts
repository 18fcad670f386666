import { serviceAt, tokenAt, withSettings } from './desk-scene.ts';
import { accessibilityProblems, expect, test, unique } from './scene.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`no screen of the console has an accessibility problem that axe finds, ${theme}`, async ({
    scene,
    request,
  }) => {
    test.setTimeout(180_000);
    const service = await serviceAt(request);
    await service.settle();
    const { page, row } = await scene.monitor();
    await withSettings(page, { theme });
    const check = async (what: string) => expect(await accessibilityProblems(page), what).toEqual([]);
    const inDialog = async (button: string) => {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(button);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: button })).toBeFocused();
    };

    await expect(page.getByText('Ninguém esperando agora.')).toBeVisible();
    await check('an empty queue');
    const words = unique('vou me matar hoje');
    await service.someone([words]);
    await service.someone([unique('cortei meus braços de novo')]);
    await expect(row(words)).toBeVisible();
    await page.getByRole('button', { name: 'Filtros' }).click();
    await page.getByRole('button', { name: 'Som ligado' }).click();
    await check('a queue with filters, muted');
    for (const button of ['Ajustes', 'Atalhos de teclado', 'Equipe: 1', 'Turno']) await inDialog(button);
    await row(words).hover();
    await service.someone([unique('quero morrer')]);
    await service.someone([unique('quero me matar hoje à noite')]);
    await page.context().setOffline(true);
    await expect(page.getByRole('alert')).toBeVisible();
    await check('without connection');
    await page.context().setOffline(false);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await service.endLogin(await tokenAt(page));
    await expect(page.getByRole('dialog', { name: 'Sua sessão terminou' })).toBeVisible();
    await check('a login that ended');
  });
}

for (const width of [320, 390, 768, 1280, 1920]) {
  test(`nothing of the console runs off sideways at ${width} pixels`, async ({ scene, request }) => {
    const service = await serviceAt(request);
    const words = unique('vou me matar hoje');
    await service.someone([words]);
    const { page, row } = await scene.monitor();
    await page.setViewportSize({ width, height: 640 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect(row(words)).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
    const menu = page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Ajustes' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await row(words).getByRole('button').first().click();
    await expect(page.getByRole('log')).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
}

test('in the largest letters at 320 pixels nothing runs off sideways, and a whole row can be brought into view', async ({
  scene,
  request,
}) => {
  test.setTimeout(120_000);
  const service = await serviceAt(request);
  await service.settle();
  const all = Array.from({ length: 6 }, () => unique('vou me matar hoje'));
  for (const words of all) await service.someone([words]);
  const { page, row } = await scene.monitor(await service.addMonitor());
  // So many that a pause is offered: what takes the most room from the queue.
  for (const words of all.slice(0, 5)) {
    await row(words).getByRole('button', { name: 'Visto' }).click();
    await expect(row(words)).toContainText('visto por');
  }
  await withSettings(page, { textSize: 'larger' });
  await page.setViewportSize({ width: 320, height: 640 });
  const bar = page.getByRole('banner');
  const queue = page.getByRole('navigation');

  for (const { locale, online, open } of [
    { locale: 'pt', online: 'Conectado', open: /^Todas/ },
    { locale: 'en', online: 'Connected', open: /^All/ },
    { locale: 'es', online: 'Conectado', open: /^Todas/ },
  ])
    await test.step(locale, async () => {
      await page.evaluate(
        (kept) => sessionStorage.setItem('checkpoint.language', JSON.stringify(kept)),
        locale,
      );
      await page.reload();
      await expect(page.getByText(online, { exact: true })).toBeVisible();
      await expect(page.locator('.strip.canWait')).toBeVisible();
      await queue.getByRole('button', { name: open }).click();
      for (const part of [page.locator('html'), queue, bar])
        expect(await part.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0);
      await expect(bar.locator('.menu')).toBeInViewport({ ratio: 1 });
      const first = queue.getByRole('listitem').filter({ hasText: all[5] ?? '' });
      await first.scrollIntoViewIfNeeded();
      await expect(first).toBeInViewport({ ratio: 1 });
      await bar.locator('.menu').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
});

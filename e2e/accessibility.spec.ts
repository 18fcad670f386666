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

  test(`nor have its dialogs, its troubles and its end, ${colorScheme}`, async ({ scene }) => {
    test.setTimeout(120_000);
    const person = await scene.person({ withoutWorker: true });
    const { page } = person;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const check = async (what: string) => expect(await accessibilityProblems(page), what).toEqual([]);
    const button = (name: string) => page.getByRole('button', { name });
    const fromMenu = async (name: string): Promise<void> => {
      await button('Mais opções').click();
      await button(name).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    };

    await button('Já tenho um código').click();
    await page.getByRole('dialog').getByLabel('Suas seis palavras').fill('só três palavras');
    await page.keyboard.press('Enter');
    await expect(page.getByText('O código tem seis palavras; aqui há 3.')).toBeVisible();
    await check('a code that is not whole');
    await page.keyboard.press('Escape');

    await person.write('oi');
    await expect(person.log.locator('.message.ai')).toHaveCount(1);
    await fromMenu('Voltar depois');
    await page.getByRole('button', { name: 'Criar as seis palavras' }).click();
    await expect(page.getByText('Suas seis palavras:')).toBeVisible();
    await check('the six words');
    await page.keyboard.press('Escape');

    await page.context().setOffline(true);
    await expect(
      page.getByText('Sem conexão. O que você escrever será enviado quando voltar.'),
    ).toBeVisible();
    await person.write('espera');
    await expect(page.getByText('Será enviada quando a conexão voltar')).toBeVisible();
    await check('without connection, with a message that waits');
    await page.context().setOffline(false);
    await expect(person.log.locator('.message.ai')).toHaveCount(2);

    await page.getByLabel('Sua mensagem').fill('a'.repeat(4_100));
    await expect(page.getByText('100 caracteres a mais')).toBeVisible();
    await check('a text that is too long');
    await page.getByLabel('Sua mensagem').fill('');

    await fromMenu('Apagar minha conversa');
    await check('whether to erase');
    await page.getByRole('dialog').getByRole('button', { name: 'Apagar', exact: true }).click();
    await expect(page.getByText('A conversa foi apagada.')).toBeVisible();
    await check('erased');
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

import { serviceAt } from './desk-scene.ts';
import { openRow } from './room-scene.ts';
import { expect, test, unique } from './scene.ts';

test.setTimeout(120_000);

test('the open conversation is worked by keys alone', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const words = unique('quero me matar hoje à noite, já escrevi uma carta para minha mãe');
  await service.someone([words]);
  const monitor = await scene.monitor();
  const { page } = monitor;
  await openRow(monitor, words);
  await expect(monitor.log).toContainText(words);

  await page.keyboard.press('v');
  await expect(page.getByText(/^Avaliada como certa: Crítico/)).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: 'Nova nota' });
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  const reply = page.getByLabel('Sua resposta para a pessoa');
  await expect(reply).toBeVisible();
  await expect(reply).toBeFocused();

  await test.step('what is for the team does not go to the person', async () => {
    await page.keyboard.type('estou aqui');
    await page.keyboard.press('Escape');
    await expect(monitor.log).toBeFocused();
    await expect(reply).toHaveValue('estou aqui');
    await page.keyboard.press('n');
    await expect(note).toBeFocused();
    await page.keyboard.type('parece ter bebido');
    await page.keyboard.press('Escape');
    await expect(note).toHaveValue('parece ter bebido');
    await page.keyboard.press('r');
    await expect(reply).toBeFocused();
    await expect(reply).toHaveValue('estou aqui');
  });

  await test.step('the list of quick replies leads back to the reply, a dialog to where it came from', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('q');
    const quick = page.getByRole('region', { name: 'Respostas prontas' });
    await expect(quick.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(quick).toHaveCount(0);
    await expect(reply).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Atalhos de teclado' });
    await expect(help).toContainText('Sair do campo em que você escreve; o que está escrito fica');
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
    await expect(monitor.log).toBeFocused();
  });

  await test.step('Escape that ends the word which is being composed leaves nothing', async () => {
    await page.keyboard.press('r');
    await reply.evaluate((field) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })),
    );
    await expect(reply).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await page.keyboard.press('d');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('Escape first clears the search, and then leaves it', async ({ scene }) => {
  const { page } = await scene.monitor();
  const search = page.getByRole('searchbox', { name: 'Buscar nas conversas' });
  await page.keyboard.press('/');
  await page.keyboard.type('jat');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Atalhos de teclado' })).toBeVisible();
});

test('the worst messages are covered when the monitor wants it, and shown when asked for', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const words = unique('quero me matar hoje à noite, já escrevi uma carta para minha mãe');
  await service.someone([words]);
  const monitor = await scene.monitor();
  const { page } = monitor;
  await page.getByRole('button', { name: 'Ajustes' }).click();
  await page.getByRole('checkbox', { name: /^Desfocar as mensagens mais graves/ }).check();
  await page.keyboard.press('Escape');
  await openRow(monitor, words);
  const show = monitor.log.getByRole('button', { name: 'Mostrar o texto' });
  await expect(show).toBeVisible();
  await page.getByRole('heading', { name: /^Pessoa #/ }).click();
  await page.keyboard.press('u');
  await expect(monitor.log.getByRole('button', { name: 'Encobrir o texto' })).toBeVisible();
  await page.keyboard.press('u');
  await show.click();
  await expect(monitor.log.getByRole('button', { name: 'Encobrir o texto' })).toBeVisible();
});

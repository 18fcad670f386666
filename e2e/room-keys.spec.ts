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
  await page.getByRole('heading', { name: /^Pessoa #/ }).click();

  await page.keyboard.press('v');
  await expect(page.getByText(/^Avaliada como certa: Crítico/)).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Nova nota' })).toBeFocused();
  await page.getByRole('heading', { name: /^Pessoa #/ }).click();
  await page.keyboard.press('t');
  const reply = page.getByLabel('Sua resposta para a pessoa');
  await expect(reply).toBeVisible();
  await expect(reply).toBeFocused();
  await page.getByRole('heading', { name: /^Pessoa #/ }).click();
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog')).toBeVisible();
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

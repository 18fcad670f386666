import { serviceAt } from './desk-scene.ts';
import { accessibilityProblems, expect, test, unique } from './scene.ts';

test('whoever holds conversations is asked before they log out, and may stay', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const { page, row } = await scene.monitor(await service.addMonitor());
  const logOut = page.getByRole('button', { name: /^Sair \(/ });
  const dialog = page.getByRole('dialog', { name: 'Sair agora?' });
  const take = async (words: string): Promise<void> => {
    await service.someone([words]);
    await row(words).getByRole('button').first().click();
    await page.getByRole('button', { name: 'Assumir' }).click();
    await expect(page.getByRole('button', { name: 'Devolver à IA' })).toBeVisible();
    await expect(row(words)).toHaveCount(0);
  };

  await take(unique('quero morrer agora'));
  await logOut.click();
  await expect(dialog).toContainText('Você atende 1 conversa. Sem você, a IA volta a responder nela.');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ficar' }).click();
  await expect(dialog).toBeHidden();
  await expect(logOut).toBeFocused();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();

  await take(unique('vou me matar hoje'));
  await logOut.click();
  await expect(dialog).toContainText('Você atende 2 conversas. Sem você, a IA volta a responder nelas.');
  await dialog.getByRole('button', { name: 'Sair', exact: true }).click();
  await expect(page.getByLabel('Usuário')).toBeVisible();
});

test('whoever holds nothing logs out without a question', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const { page } = await scene.monitor(await service.addMonitor());
  await page.getByRole('button', { name: /^Sair \(/ }).click();
  await expect(page.getByLabel('Usuário')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

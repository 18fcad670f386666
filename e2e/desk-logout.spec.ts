import { serviceAt } from './desk-scene.ts';
import { accessibilityProblems, expect, test, unique } from './scene.ts';

test('whoever holds conversations is asked before they log out, and may stay', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const { page, row } = await scene.monitor(await service.addMonitor());
  const logOut = page.getByRole('button', { name: /^Sair \(/ });
  const dialog = page.getByRole('dialog', { name: 'Passagem de turno' });
  const take = async (words: string): Promise<void> => {
    await service.someone([words]);
    await row(words).getByRole('button').first().click();
    await page.getByRole('button', { name: 'Assumir' }).click();
    await expect(page.getByRole('button', { name: 'Devolver à IA' })).toBeVisible();
    await expect(row(words)).toHaveCount(0);
  };

  await take(unique('quero morrer agora'));
  await logOut.click();
  await expect(dialog).toContainText('Você atende 1 conversa. Sem você, ela volta às respostas automáticas.');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ficar' }).click();
  await expect(dialog).toBeHidden();
  await expect(logOut).toBeFocused();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();

  await take(unique('vou me matar hoje'));
  await logOut.click();
  await expect(dialog).toContainText(
    'Você atende 2 conversas. Sem você, elas voltam às respostas automáticas.',
  );
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

test('a logout says which words of one’s own it would take away', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const { page, row } = await scene.monitor(await service.addMonitor());
  const words = unique('quero morrer agora');
  await service.someone([words]);
  await row(words).getByRole('button').first().click();
  await page.getByRole('textbox', { name: 'Nova nota' }).fill('Mora com a avó.');
  await page.getByRole('button', { name: /^Sair \(/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Passagem de turno' });
  const unsent = dialog.getByText('Há palavras suas ainda não enviadas, que se perdem ao sair:');
  expect(await accessibilityProblems(page)).toEqual([]);
  await unsent.getByRole('button').click();
  await expect(page.getByRole('textbox', { name: 'Nova nota' })).toHaveValue('Mora com a avó.');
  await page.getByRole('textbox', { name: 'Nova nota' }).fill('');
  await page.getByRole('button', { name: /^Sair \(/ }).click();
  await expect(page.getByLabel('Usuário')).toBeVisible();
});

test('a shift is handed over with what stays open and its last note', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.settle();
  const leaving = await scene.monitor(await service.addMonitor());
  const { page, row } = leaving;
  const [held, waiting] = [unique('quero morrer agora'), unique('cortei meus braços de novo')];
  await service.someone([held]);
  await service.someone([waiting]);
  await row(held).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Assumir' }).click();
  await page.getByRole('textbox', { name: 'Nova nota' }).fill('Ligar de novo às sete.');
  await page.getByRole('button', { name: 'Guardar nota' }).click();
  await expect(page.getByRole('textbox', { name: 'Nova nota' })).toHaveValue('');

  await page.getByRole('button', { name: 'Turno', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Passagem de turno' });
  await expect(dialog).toContainText('Ninguém mais da equipe está disponível');
  const mine = dialog.getByRole('region', { name: 'Com você' });
  await expect(mine.getByRole('listitem')).toHaveCount(1);
  await expect(mine).toContainText('Ligar de novo às sete.');
  const open = dialog.getByRole('region', { name: 'À espera de alguém' });
  await expect(open.getByRole('listitem')).toHaveCount(1);
  await expect(open).toContainText('Sem nota interna.');
  expect(await accessibilityProblems(page)).toEqual([]);

  const next = await service.addMonitor();
  await scene.monitor(next);
  await expect(dialog).toContainText(`Quem continua: Equipe ${next.username}`);
  await open.getByRole('button').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('log')).toContainText(waiting);
});

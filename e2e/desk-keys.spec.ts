import { serviceAt } from './desk-scene.ts';
import { expect, test, unique } from './scene.ts';

test('the queue is walked and worked by keys alone', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.settle();
  const [one, other] = [unique('quero morrer'), unique('cortei meus braços de novo')];
  await service.someone([one]);
  await service.someone([other]);
  const { page, row } = await scene.monitor();
  const button = (words: string) => row(words).getByRole('button').first();
  await expect(button(other)).toBeVisible();

  await page.keyboard.press('j');
  await expect(button(one)).toBeFocused();
  await page.keyboard.press('j');
  await expect(button(other)).toBeFocused();
  await page.keyboard.press('k');
  await expect(button(one)).toBeFocused();
  await page.keyboard.press('a');
  await expect(row(one)).toContainText('visto por admin');
  await page.keyboard.press('j');
  await page.keyboard.press('t');
  await expect(page.getByLabel('Sua resposta para a pessoa')).toBeFocused();
  await page.keyboard.type('estou aqui');
  await expect(page.getByLabel('Sua resposta para a pessoa')).toHaveValue('estou aqui');
  await page.getByRole('button', { name: /^Minhas/ }).click();
  await expect(row(other)).toContainText('Com você');
});

test('keys are words while somebody types, and the help lists what they do', async ({ scene }) => {
  const { page } = await scene.monitor();
  const search = page.getByRole('searchbox', { name: 'Buscar nas conversas' });
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('jat?');
  await expect(search).toHaveValue('jat?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('heading', { name: 'Checkpoint' }).click();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Atalhos de teclado' });
  for (const key of ['J', 'K', 'A', 'T', 'N', '/', '?'])
    await expect(help.getByText(key, { exact: true })).toBeVisible();
  await page.keyboard.press('/');
  await expect(search).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('keys can be switched off', async ({ scene }) => {
  const { page } = await scene.monitor();
  const search = page.getByRole('searchbox', { name: 'Buscar nas conversas' });
  await page.getByRole('button', { name: 'Ajustes' }).click();
  await page.getByRole('checkbox', { name: 'Atalhos de teclado' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(search).not.toBeFocused();
  await page.getByRole('button', { name: 'Atalhos de teclado' }).click();
  await expect(page.getByText('Os atalhos estão desligados nos ajustes.')).toBeVisible();
});

test('what is typed on when its field is gone does nothing', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const words = unique('quero morrer');
  const person = await service.someone([words]);
  const { page, row } = await scene.monitor();
  await row(words).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Assumir' }).click();
  const reply = page.getByLabel('Sua resposta para a pessoa');
  await expect(reply).toBeFocused();
  await page.keyboard.type('estou aqui ');
  await person.erase();
  // As somebody does who looks at the keys.
  await expect(async () => {
    await page.keyboard.type('me conta ');
    await expect(reply).toHaveCount(0, { timeout: 200 });
  }).toPass();
  await page.keyboard.type('me conta mais por favor');
  await expect(page.getByText('O som está desligado: os alertas não tocam aqui.')).toHaveCount(0);
  await expect(page.getByText('Você está em pausa.')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

import { accessibilityProblems, expect, test, type Person } from './scene.ts';

async function codeOf({ page }: Person): Promise<string> {
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByRole('button', { name: 'Voltar depois' }).click();
  const dialog = page.getByRole('dialog', { name: 'Voltar depois' });
  await dialog.getByRole('button', { name: 'Criar as seis palavras' }).click();
  await expect(dialog.locator('strong')).toHaveText(/^([a-z-]+ ){5}[a-z-]+$/);
  return dialog.locator('strong').innerText();
}

async function enter({ page }: Person, code: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Já tenho um código' });
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Já tenho um código' }).click();
  await page.getByLabel('Suas seis palavras').fill(code);
  await dialog.getByRole('button', { name: 'Abrir minha conversa' }).click();
}

test('six words bring the conversation back on another device, with its history', async ({ scene }) => {
  const person = await scene.person();
  await person.write('guarda isto para depois');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const code = await codeOf(person);
  const elsewhere = await scene.person();
  await enter(elsewhere, `  ${code.toUpperCase().replaceAll(' ', ',\n')} `);
  await expect(elsewhere.log.getByText('guarda isto para depois')).toBeVisible();
  await expect(elsewhere.log.locator('.message.ai')).toHaveCount(1);
  await elsewhere.write('voltei pelo celular');
  await expect(person.log.getByText('voltei pelo celular')).toBeVisible();
  await elsewhere.page.reload();
  await expect(elsewhere.log.getByText('guarda isto para depois')).toBeVisible();
});

test('the words can be copied, and the dialog gives the focus back', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await person.write('oi');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const code = await codeOf(person);
  await page.getByRole('button', { name: 'Copiar' }).click();
  await expect(page.getByText('Copiado.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Mais opções' })).toBeFocused();
});

test('new words take the place of the ones before', async ({ scene }) => {
  test.setTimeout(120_000);
  const person = await scene.person();
  await person.write('oi');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const former = await codeOf(person);
  const dialog = person.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Criar outras' }).click();
  await expect(dialog.locator('strong')).not.toHaveText(former);
  const elsewhere = await scene.person();
  await enter(elsewhere, former);
  await expect(elsewhere.page.getByRole('alert')).toHaveText(/^Essas palavras não abrem nenhuma conversa/);
  await enter(elsewhere, await dialog.locator('strong').innerText());
  await expect(elsewhere.log.getByText('oi', { exact: true })).toBeVisible();
});

test('what cannot be a code, and too many tries, are told in words at the field', async ({ scene }) => {
  const person = await scene.person({ withoutWorker: true });
  const { page } = person;
  await enter(person, 'three little words');
  await expect(page.getByRole('alert')).toHaveText('O código tem seis palavras; aqui há 3.');
  await expect(page.getByLabel('Suas seis palavras')).toBeFocused();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.route('**/chat/return', (route) =>
    route.fulfill({ status: 429, headers: { 'retry-after': '340' }, json: { detail: 'slow' } }),
  );
  await enter(person, 'one two three four five six');
  await expect(page.getByRole('alert')).toHaveText('Foram muitas tentativas. Espere 6 min e tente de novo.');
  await page.unroute('**/chat/return');
  await page.context().setOffline(true);
  await enter(person, 'one two three four five six');
  await expect(page.getByRole('alert')).toHaveText(/^Sem conexão agora/);
});

test('a returned conversation is kept on the device only when that is chosen', async ({ scene, baseURL }) => {
  test.setTimeout(120_000);
  const person = await scene.person();
  await person.write('para o meu próprio celular');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const code = await codeOf(person);
  const own = await scene.person();
  await own.page.getByRole('button', { name: 'Já tenho um código' }).click();
  await own.page.getByLabel('Manter a conversa neste aparelho').check();
  await enter(own, code);
  await expect(own.log.getByText('para o meu próprio celular')).toBeVisible();
  const tab = await own.page.context().newPage();
  await tab.goto(baseURL ?? '/');
  await expect(tab.getByRole('log').getByText('para o meu próprio celular')).toBeVisible();
});

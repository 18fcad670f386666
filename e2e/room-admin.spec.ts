import { readFileSync } from 'node:fs';
import { openRow, teammate } from './room-scene.ts';
import { accessibilityProblems, expect, test, unique } from './scene.ts';

// Several people at several pages: time for a busy machine.
test.describe.configure({ timeout: 120_000 });

test('an admin makes, changes, disables and removes a member of the team', async ({ scene }) => {
  const { page } = await scene.monitor();
  await page.goto('/monitor/users');
  const list = page.getByRole('main').getByRole('list');
  await page.getByRole('button', { name: 'Nova pessoa na equipe' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Usuário').fill('ana maria');
  await dialog.getByLabel('Senha').fill('curta');
  await dialog.getByRole('button', { name: 'Criar' }).click();
  await expect(dialog.getByLabel('Usuário')).toHaveAccessibleDescription(/^De 1 a 64 letras/);
  await expect(dialog.getByLabel('Senha')).toHaveAccessibleDescription(/pelo menos 8 caracteres/);
  await expect(dialog.getByLabel('Usuário')).toBeFocused();
  await dialog.getByLabel('Usuário').fill('admin');
  await dialog.getByLabel('Senha').fill('uma senha comprida');
  await dialog.getByRole('button', { name: 'Criar' }).click();
  await expect(dialog.getByText('Este nome de usuário já existe.')).toBeVisible();
  await expect(dialog.getByLabel('Usuário')).toBeFocused();
  const username = unique('clara').replace(' ', '-');
  await dialog.getByLabel('Usuário').fill(username);
  await dialog.getByLabel('Nome mostrado').fill('Clara');
  await dialog.getByRole('button', { name: 'Criar' }).click();
  await expect(dialog).toHaveCount(0);
  const row = list.getByRole('listitem').filter({ hasText: username });
  await expect(row).toContainText('Clara');
  await expect(row).toContainText('monitor · ativa');

  await row.getByRole('button', { name: 'Mudar' }).click();
  await dialog.getByLabel('Papel').selectOption('admin');
  await dialog.getByLabel('Nome mostrado').fill('Clara B.');
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(row).toContainText('Clara B.');
  await expect(row).toContainText('administração');
  await row.getByRole('button', { name: 'Desativar' }).click();
  await expect(row).toContainText('desativada');

  const own = list.getByRole('listitem').filter({ hasText: 'admin (você)' });
  await own.getByRole('button', { name: 'Desativar' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'É a última conta de administração ativa.',
  );
  await own.getByRole('button', { name: 'Remover' }).click();
  await dialog.getByRole('button', { name: 'Remover' }).click();
  await expect(dialog.getByRole('alert')).toContainText('É a última conta de administração ativa.');
  await page.keyboard.press('Escape');

  await row.getByRole('button', { name: 'Remover' }).click();
  await dialog.getByRole('button', { name: 'Remover' }).click();
  await expect(row).toHaveCount(0);
});

test('an admin gives somebody a new password, and the old one opens nothing', async ({ scene, request }) => {
  const who = await teammate(request, 'Lia');
  const { page } = await scene.monitor();
  await page.goto('/monitor/users');
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: who.username });
  await row.getByRole('button', { name: 'Mudar' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Senha').fill('uma senha nova da Lia');
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(dialog).toHaveCount(0);
  const logIn = async (password: string) =>
    (await request.post('/auth/login', { data: { ...who, password } })).status();
  expect(await logIn(who.password)).toBe(401);
  expect(await logIn('uma senha nova da Lia')).toBe(200);
});

test('a monitor changes their own password', async ({ scene, request }) => {
  const who = await teammate(request, 'Rui');
  const { page } = await scene.monitor(who);
  await page.getByRole('button', { name: 'Ajustes' }).click();
  await page.getByRole('button', { name: 'Mudar a sua senha' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mudar a sua senha' });
  const [current, next] = [dialog.getByLabel('A senha atual'), dialog.getByLabel('A senha nova')];
  await current.fill('não é esta');
  await next.fill('curta');
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(next).toHaveAccessibleDescription(/pelo menos 8 caracteres/);
  await expect(next).toBeFocused();
  await next.fill('uma senha só do Rui');
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(current).toHaveAccessibleDescription('Esta não é a sua senha atual.');
  await expect(current).toBeFocused();
  expect(await accessibilityProblems(page)).toEqual([]);
  await current.fill(who.password);
  await dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(dialog.getByRole('status')).toContainText('Sua senha foi mudada.');
  await dialog.getByRole('button', { name: 'Fechar' }).click();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
  const logIn = async (password: string) =>
    (await request.post('/auth/login', { data: { ...who, password } })).status();
  expect(await logIn(who.password)).toBe(401);
  expect(await logIn('uma senha só do Rui')).toBe(200);
});

test('the summary is shown as plots and tables, and kept as a file', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const crisis = unique('quero me matar hoje à noite');
  await person.write(crisis);
  await monitor.row(crisis).getByRole('button', { name: 'Visto' }).click();
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const { page } = monitor;
  await openRow(monitor, crisis);
  await monitor.log.getByRole('button', { name: 'Está certo' }).click();
  await expect(monitor.log.getByText('revisado por admin: Crítico')).toBeVisible();
  await page.goto('/monitor/summary');
  const alerts = page.getByRole('region', { name: 'Alertas por nível' });
  await expect(alerts.getByRole('row', { name: /^Crítico [1-9]/ })).toBeVisible();
  for (const [name, row] of [
    ['Alertas por nível', /^Crítico [1-9]/],
    ['Tempo até alguém ver o alerta', /^9 de 10 vistos em até \(p90\) \d+/],
    ['Acerto do detector, pelas avaliações', /\d %/],
  ] as const) {
    const table = page.getByRole('region', { name });
    await expect(table.locator('canvas')).toHaveCount(1);
    await expect(table.getByRole('row', { name: row }).first()).toBeVisible();
  }
  const hours = page.getByRole('region', { name: 'Mensagens por hora' });
  await expect(hours.locator('canvas')).toHaveCount(1);
  await hours.getByText('Como tabela').click();
  await expect(hours.getByRole('row', { name: /^\d\d:00 [1-9]/ }).first()).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Baixar como CSV' }).click();
  const file = readFileSync(await (await saving).path(), 'utf8');
  expect(file).toContain('Alertas por nível\r\nNível,Quantidade\r\nCrítico,');
  expect(file).not.toContain(crisis);

  await page.getByLabel('De', { exact: true }).fill('2020-01-02');
  await page.getByLabel('Até', { exact: true }).fill('2020-01-01');
  await page.getByRole('button', { name: 'Mostrar' }).click();
  await expect(page.getByText('O período termina antes de começar.')).toBeVisible();
  await page.getByLabel('Até', { exact: true }).fill('2020-01-03');
  await page.getByRole('button', { name: 'Mostrar' }).click();
  await expect(page.getByText('Nada aconteceu neste período.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoje', exact: true }).click();
  await expect(alerts).toBeVisible();
});

test('the pages of admins are for admins', async ({ scene, request }) => {
  const { page } = await scene.monitor(await teammate(request, 'Davi'));
  for (const path of ['/monitor/users', '/monitor/summary']) {
    await page.goto(path);
    await expect(page.getByText('Esta página é só para a administração.')).toBeVisible();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages of admins have no accessibility problem that axe finds, ${colorScheme}`, async ({
    scene,
  }) => {
    const { page } = await scene.monitor();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/monitor/users');
    await expect(page.getByRole('heading', { name: 'Contas' })).toBeVisible();
    await expect(page.getByText('admin (você)')).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nova pessoa na equipe' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Criar' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto('/monitor/summary');
    await expect(page.getByRole('heading', { name: 'Resumo' })).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
}

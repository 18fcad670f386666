import type { Page } from '@playwright/test';
import { serviceAt, tokenAt } from './desk-scene.ts';
import { startOwnServer } from './own-server.ts';
import { expect, login, test, unique } from './scene.ts';

test('alerts that came while there was no connection are counted, until somebody has read it', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const { page, row } = await scene.monitor();
  await page.context().setOffline(true);
  await expect(page.getByRole('alert')).toContainText(
    /Sem conexão desde \d\d:\d\d: você NÃO está recebendo alertas/,
  );
  await expect(page.getByRole('alert')).toContainText('Tentando reconectar');
  await expect(page.getByText('Sem conexão', { exact: true })).toBeVisible();
  const [one, other] = [unique('quero morrer'), unique('vou me matar hoje')];
  await service.someone([one]);
  await service.someone([other]);
  await page.context().setOffline(false);
  await expect(page.getByText('2 alertas chegaram enquanto você estava sem conexão.')).toBeVisible();
  await expect(row(one)).toBeVisible();
  await expect(row(other)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Entendi' }).click();
  await expect(page.getByText('alertas chegaram')).toBeHidden();
});

/** What the console must not say while it knows nothing. */
async function expectNothingSaid(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /^Pessoa #/ })).toBeVisible();
  for (const words of ['Nenhum alerta aberto', 'Ninguém esperando', 'Nenhum alerta até agora', 'Equipe: 0'])
    await expect(page.getByText(words)).toHaveCount(0);
  for (const words of ['Sem sinal', 'A IA responde', 'Respostas automáticas'])
    await expect(page.getByRole('main').getByText(words)).toHaveCount(0);
  for (const name of ['Precisa de alguém', 'Minhas', 'Todas', 'Encerradas'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);
}

test('a console that has read nothing yet claims nothing', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.settle();
  const words = unique('vou me matar hoje');
  const { id } = await service.someone([words]);
  const { page, row, log } = await scene.monitor(await service.addMonitor());
  await row(words).getByRole('button').first().click();
  await expect(log.getByText(words)).toBeVisible();

  await test.step('while nothing has answered', async () => {
    await page.routeWebSocket(/socket\.io/, () => undefined);
    for (const path of ['**/socket.io/**', '**/chat/**']) await page.route(path, () => undefined);
    await page.reload();
    await expectNothingSaid(page);
    await page.getByRole('button', { name: 'Turno' }).click();
    const shift = page.getByRole('dialog', { name: 'Passagem de turno' });
    await expect(shift).toContainText('Carregando…');
    await expect(shift).not.toContainText('Nada fica em aberto');
    await page.keyboard.press('Escape');
  });

  await test.step('nor when nothing will', async () => {
    await expect(page.getByRole('alert')).toContainText('você NÃO está recebendo alertas');
    await expectNothingSaid(page);
  });

  await page.unrouteAll();
  await page.evaluate(() => {
    const login: unknown = JSON.parse(sessionStorage.getItem('checkpoint.login') ?? '{}');
    sessionStorage.setItem('checkpoint.login', JSON.stringify(Object.assign({}, login, { token: 'ended' })));
  });

  await test.step('nor with a login that has ended', async () => {
    await page.reload();
    await expect(page.getByRole('dialog', { name: 'Sua sessão terminou' })).toBeVisible();
    await expectNothingSaid(page);
    await expect(page).toHaveURL(new RegExp(`/monitor/c/${id}$`));
  });
});

test('a console on which nobody waits says so only as long as alerts arrive', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.settle();
  const { page } = await scene.monitor();
  const calm = page.getByText('Nenhum alerta aberto');
  const empty = page.getByText('Ninguém esperando agora.');
  await expect(calm).toBeVisible();
  await expect(empty).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByRole('alert')).toContainText('você NÃO está recebendo alertas');
  await expect(calm).toHaveCount(0);
  await expect(empty).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(calm).toBeVisible();
  await expect(empty).toBeVisible();
});

test('a conversation resolved meanwhile is gone after the connection is back', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const words = unique('quero morrer agora');
  await service.someone([words]);
  const { page, row } = await scene.monitor();
  await expect(row(words)).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByRole('alert')).toBeVisible();
  await service.settle();
  await page.context().setOffline(false);
  await expect(row(words)).toHaveCount(0);
  await page.getByRole('button', { name: /^Todas/ }).click();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
  await expect(row(words)).toHaveCount(0);
});

test('a login that ended elsewhere is asked for again over what was being written', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const words = unique('quero morrer');
  await service.someone([words]);
  const { page, row, log } = await scene.monitor();
  await row(words).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Assumir' }).click();
  const reply = page.getByLabel('Sua resposta para a pessoa');
  await reply.fill('Estou pensando em como dizer');
  await service.endLogin(await tokenAt(page));

  const dialog = page.getByRole('dialog', { name: 'Sua sessão terminou' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  const bar = page.locator('.strip.lost');
  await expect(bar).toContainText('você NÃO está recebendo alertas');
  await expect(bar).not.toContainText('Tentando reconectar');
  await expect(dialog.getByLabel('Usuário')).toHaveValue(login.username);
  await dialog.getByLabel('Senha', { exact: true }).fill('not the password');
  await dialog.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Usuário ou senha incorretos.');
  await expect(dialog.getByRole('alert')).toBeFocused();
  await dialog.getByLabel('Senha', { exact: true }).fill(login.password);
  await dialog.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
  await expect(log.getByText(words)).toBeVisible();
  await expect(reply).toHaveValue('Estou pensando em como dizer');
  await reply.press('Enter');
  await expect(log.getByText('Estou pensando em como dizer')).toBeVisible();
  await expect(log.getByText('Enviando')).toHaveCount(0);
});

test('a login is renewed before it ends, and whoever is there goes on', async ({ scene }) => {
  // Ten minutes before the end is told of: so much is left, and a few seconds.
  const server = await startOwnServer({ JWT_TTL_SECONDS: '605' });
  try {
    const { page } = await scene.monitor(login, server.url);
    const first = await tokenAt(page);
    await expect.poll(() => tokenAt(page)).not.toBe(first);
    await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
  } finally {
    await server.end();
  }
});

test('a login lets passwords be kept by the browser and pasted', async ({ page }) => {
  await page.goto('/monitor');
  await page.getByRole('combobox').selectOption('pt');
  const [username, password] = [page.getByLabel('Usuário'), page.getByLabel('Senha', { exact: true })];
  await expect(username).toHaveAttribute('autocomplete', 'username');
  await expect(password).toHaveAttribute('autocomplete', 'current-password');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('from a password manager'));
  await password.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(password).toHaveValue('from a password manager');
});

test('too many wrong logins are told when to try again', async ({ page }) => {
  await page.route('**/auth/login', (route) =>
    route.fulfill({
      status: 429,
      headers: { 'retry-after': '240' },
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: 'Too Many Requests', status: 429, detail: 'slow' }),
    }),
  );
  await page.goto('/monitor');
  await page.getByRole('combobox').selectOption('pt');
  await page.getByLabel('Usuário').fill('admin');
  const password = page.getByLabel('Senha', { exact: true });
  await password.fill('guess');
  await page.getByLabel('Mostrar senha').check();
  await expect(password).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText(
    /^Muitas tentativas\. Tente de novo às \d\d:\d\d \(daqui a 4 min\)\.$/,
  );
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(password).toHaveValue('guess');
});

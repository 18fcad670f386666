import { logInAt, serviceAt } from './desk-scene.ts';
import { expect, login, test, unique } from './scene.ts';

test('each conversation has an address that a reload and the way back keep', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const [one, other] = [unique('quero morrer'), unique('não aguento mais viver')];
  const { id } = await service.someone([one]);
  const { id: otherId } = await service.someone([other]);
  const { page, row, log } = await scene.monitor();
  await row(one).getByRole('button').first().click();
  await expect(page).toHaveURL(new RegExp(`/monitor/c/${id}$`));
  await expect(log.getByText(one)).toBeVisible();
  await page.reload();
  await expect(log.getByText(one)).toBeVisible();
  await page.getByRole('button', { name: /^Todas/ }).click();
  await row(other).getByRole('button').first().click();
  await expect(log.getByText(other)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/monitor/c/${id}$`));
  await expect(log.getByText(one)).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(`/monitor/c/${otherId}$`));
  await expect(log.getByText(other)).toBeVisible();
});

test('a link opened while logged out leads there after the login', async ({ page, request }) => {
  const service = await serviceAt(request);
  const words = unique('só um link');
  const { id } = await service.someone([words]);
  await page.goto(`/monitor/c/${id}`);
  await page.getByRole('combobox').selectOption('pt');
  await logInAt(page, login);
  await expect(page.getByRole('log').getByText(words)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/monitor/c/${id}$`));
});

test('an address of a conversation that is no more says so and shows the queue', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const { id, erase } = await service.someone(['para apagar']);
  await erase();
  const { page } = await scene.monitor();
  await page.goto(`/monitor/c/${id}`);
  await expect(page.getByRole('alert')).toHaveText('Esta conversa não existe mais.');
  await expect(page).toHaveURL(/\/monitor$/);
});

test('what was said of a conversation that is no more goes with the next thing done, or when told to', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const [gone, words] = ['para apagar', unique('só uma conversa')];
  const { id, erase } = await service.someone([gone]);
  await erase();
  await service.someone([words]);
  const { page, row, log } = await scene.monitor(await service.addMonitor());
  const said = page.getByRole('alert');
  const openGone = async (): Promise<void> => {
    await page.goto(`/monitor/c/${id}`);
    await expect(said).toHaveText('Esta conversa não existe mais.');
  };

  await openGone();
  await page.getByRole('main').getByRole('button', { name: 'Fechar' }).click();
  await expect(said).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Atalhos de teclado' })).toBeVisible();

  await openGone();
  await page.getByRole('button', { name: 'Pausa' }).click();
  await expect(page.getByText('Você está em pausa.')).toBeVisible();
  await expect(said).toHaveCount(0);

  await openGone();
  await page.getByRole('button', { name: /^Todas/ }).click();
  await row(words).getByRole('button').first().click();
  await expect(log).toContainText(words);
  await expect(said).toHaveCount(0);
});

test('an alert that outlives its conversation says so, asks for nothing that is gone, and ends once it is seen', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  await service.settle();
  const words = unique('quero morrer');
  const { id, erase } = await service.someone([words]);
  const { page, row } = await scene.monitor();
  await expect(row(words)).toBeVisible();
  await erase();
  const left = row('A pessoa apagou a conversa; o alerta continua.');
  await expect(left).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
  const missing: string[] = [];
  page.on('response', (response) => response.status() === 404 && missing.push(response.url()));

  await page.reload();
  await expect(left).toBeVisible();
  await left.getByRole('button').first().click();
  await expect(page.getByRole('alert')).toHaveText('Esta conversa não existe mais.');
  await expect(page).toHaveURL(/\/monitor$/);
  await left.getByRole('button', { name: 'Visto' }).click();
  await expect(left).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(missing.filter((url) => url.includes(String(id)))).toEqual([]);
});

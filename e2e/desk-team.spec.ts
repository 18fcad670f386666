import { logInAt, serviceAt } from './desk-scene.ts';
import { expect, login, test, unique } from './scene.ts';

test('monitors see each other: who reads what, who is on a pause', async ({ scene, browser, request }) => {
  const service = await serviceAt(request);
  const words = unique('quero morrer');
  await service.someone([words]);
  const { page, row } = await scene.monitor();
  const colleague = await service.addMonitor();
  const context = await browser.newContext({ locale: 'pt-BR' });
  const other = await context.newPage();
  await other.goto('/monitor');
  await logInAt(other, colleague);

  await test.step('who reads a conversation stands in its row', async () => {
    await other
      .getByRole('navigation')
      .getByRole('listitem')
      .filter({ hasText: words })
      .getByRole('button')
      .first()
      .click();
    await expect(row(words)).toContainText(`Equipe ${colleague.username} está lendo`);
  });

  await test.step('a pause is shown to the others, and alerts still come', async () => {
    await other.getByRole('button', { name: 'Pausa', exact: true }).click();
    await expect(other.getByText('Você está em pausa. Os alertas continuam chegando.')).toBeVisible();
    await page.getByRole('button', { name: /^Equipe: \d+$/ }).click();
    const mate = page.getByRole('dialog').getByRole('listitem').filter({ hasText: colleague.username });
    await expect(mate).toContainText('em pausa');
    await expect(mate).toContainText('lendo Pessoa #');
    const crisis = unique('vou me matar hoje');
    await service.someone([crisis]);
    await expect(
      other.getByRole('navigation').getByRole('listitem').filter({ hasText: crisis }),
    ).toBeVisible();
    await other.reload();
    await expect(mate).toContainText('em pausa');
    await expect(other.getByText('Você está em pausa. Os alertas continuam chegando.')).toBeVisible();
    await other.getByRole('button', { name: 'Voltar da pausa' }).first().click();
    await expect(mate).not.toContainText('em pausa');
  });

  await context.close();
});

test('whoever saw an alert is named as before once they have left', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const words = unique('quero morrer');
  await service.someone([words]);
  const { page, row } = await scene.monitor();
  const colleague = await service.addMonitor();
  const other = await scene.monitor(colleague);
  await other.row(words).getByRole('button', { name: 'Visto' }).click();
  const seen = `visto por Equipe ${colleague.username}`;
  await expect(row(words)).toContainText(seen);
  await page.getByRole('button', { name: /^Equipe: \d+$/ }).click();
  const mate = page.getByRole('dialog').getByRole('listitem').filter({ hasText: colleague.username });
  await expect(mate).toHaveCount(1);
  await other.page.getByRole('button', { name: /^Sair \(/ }).click();
  await expect(mate).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(row(words)).toContainText(seen);
});

test('critical conversations of the day are counted, and after many a pause is suggested', async ({
  scene,
  request,
}) => {
  test.setTimeout(180_000);
  const service = await serviceAt(request);
  await service.settle();
  const { page, row } = await scene.monitor(await service.addMonitor());
  const topOfQueue = async () => (await page.getByRole('navigation').boundingBox())?.y;
  const top = await topOfQueue();
  for (let seen = 1; seen <= 5; seen += 1) {
    const words = unique('vou me matar hoje');
    await service.someone([words]);
    await row(words).getByRole('button', { name: 'Visto' }).click();
    await expect(page.getByText(new RegExp(`^Críticas hoje: \\d+ \\(${seen} com você\\)$`))).toBeVisible();
    // Nothing comes in above a row that is pointed at.
    await page.getByText('Escolha uma conversa na fila.').click();
  }
  await expect(page.getByText(/^Você cuidou de 5 conversas críticas hoje\./)).toBeVisible();
  // It comes at a press in the queue, and moves nothing there.
  expect(await topOfQueue()).toBe(top);
  await page.getByRole('button', { name: 'Agora não' }).click();
  await expect(page.getByText(/^Você cuidou de/)).toBeHidden();
  await page.reload();
  await expect(page.getByText(/^Críticas hoje/)).toBeVisible();
  await expect(page.getByText(/^Você cuidou de/)).toBeHidden();
});

test('a second tab knows at once who is online', async ({ scene }) => {
  const { page } = await scene.monitor();
  const team = (at: typeof page) => at.getByRole('button', { name: /^Equipe: [1-9]\d*$/ });
  await expect(team(page)).toBeVisible();
  const second = await page.context().newPage();
  await second.goto('/monitor');
  await logInAt(second, login);
  await expect(team(second)).toBeVisible();
});

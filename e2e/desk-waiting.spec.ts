import { serviceAt } from './desk-scene.ts';
import { startOwnServer } from './own-server.ts';
import { expect, test, unique } from './scene.ts';

// What the queue and the bar above it say of those who wait.

const [critical, high] = ['vou me matar hoje', 'cortei meus braços de novo'];

test('a level is said by shape, word and colour, and the bar counts who waits and since when', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  await service.settle();
  const [one, other, third] = [unique(critical), unique(critical), unique(high)];
  for (const words of [one, other, third]) await service.someone([words]);
  const { page, row } = await scene.monitor();
  const level = (words: string) => row(words).locator('.level');
  await expect(level(one)).toHaveText('◆Crítico');
  await expect(level(third)).toHaveText('▲Alto');
  const colourOf = (words: string) => level(words).evaluate((shown) => getComputedStyle(shown).color);
  expect(await colourOf(one)).not.toBe(await colourOf(third));
  const bar = page.getByRole('banner');
  await expect(bar.getByText('Crítico: 2')).toBeVisible();
  await expect(bar.getByText('Alto: 1')).toBeVisible();
  await expect(bar.getByText(/^maior espera: \d+ s$/)).toBeVisible();
  await expect(bar.getByRole('button', { name: /^Equipe: [1-9]\d*$/ })).toBeVisible();
  await service.settle();
  await expect(bar.getByText('Nenhum alerta aberto')).toBeVisible();
  await expect(bar.getByText(/maior espera/)).toHaveCount(0);
});

test('the waiting time counts while somebody looks at it', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.settle();
  const words = unique(critical);
  await service.someone([words]);
  const { page, row } = await scene.monitor();
  await expect(row(words)).toContainText(/espera há \d+ s/);
  await page.clock.install();
  await page.reload();
  await expect(row(words)).toContainText(/espera há \d+ s/);
  await page.clock.fastForward('05:00');
  await expect(row(words)).toContainText(/espera há [56] min/);
});

test('further words at risk are counted in their row, and who has seen it is named with the time', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  await service.settle();
  const words = unique(critical);
  const person = await service.someone([words]);
  const { page, row } = await scene.monitor();
  await expect(row(words)).not.toContainText('Mensagens no alerta');
  await person.say(unique('quero me matar hoje à noite'));
  await expect(row(words)).toContainText('Mensagens no alerta: 2');
  await expect(page.getByRole('navigation').getByRole('listitem')).toHaveCount(1);
  await row(words).getByRole('button', { name: 'Visto' }).click();
  await expect(row(words)).toContainText(/visto por admin \d\d:\d\d/);
});

test('an alert that nobody acknowledges is raised again, and its row says how often', async ({ scene }) => {
  const server = await startOwnServer({ ESCALATION_FIRST_SECONDS: '1', ESCALATION_REPEAT_SECONDS: '1' });
  try {
    const monitor = await scene.monitor(undefined, server.url);
    const person = await scene.person({ at: server.url });
    const words = unique(critical);
    await person.write(words);
    await expect(monitor.row(words)).toContainText(/alerta avisado [2-9] vezes/);
    await monitor.row(words).getByRole('button').first().click();
    await expect(monitor.page.getByRole('region', { name: 'Alerta desta conversa' })).toContainText(
      /alerta avisado \d+ vezes/,
    );
  } finally {
    await server.end();
  }
});

test('until the queue is read its place is held, and what it waits for is said', async ({ scene }) => {
  const { page } = await scene.monitor();
  let goOn = (): void => undefined;
  const isRead = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/chat/monitor/dashboard**', (route) => isRead.then(() => route.continue()));
  await page.getByRole('button', { name: /^Encerradas/ }).click();
  const queue = page.getByRole('navigation');
  await expect(queue.locator('.skeleton')).toBeVisible();
  await expect(queue.getByRole('status').filter({ hasText: 'Carregando…' })).toHaveCount(1);
  goOn();
  await expect(queue.locator('.skeleton')).toHaveCount(0);
});

import { serviceAt, withSettings } from './desk-scene.ts';
import { expect, test, unique } from './scene.ts';

test('a row tells what is needed to choose it', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const words = unique('I want to kill myself tonight');
  await service.someone(['hello', words], { locale: 'en' });
  const { page, row } = await scene.monitor();
  for (const part of ['Crítico', 'espera há', 'ninguém assumiu', 'en-BR', 'Pessoa #'])
    await expect(row(words)).toContainText(part);
  await row(words).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Assumir' }).click();
  await page.getByRole('button', { name: /^Minhas/ }).click();
  await expect(row(words)).toContainText('Com você');
});

test('an alert that was seen calls nothing new that was there before', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.settle();
  const all = [
    unique('vou me matar hoje'),
    unique('quero me matar hoje à noite'),
    unique('vou me matar agora'),
  ];
  // Nobody who has done so much today that a pause is offered.
  const { page, row } = await scene.monitor(await service.addMonitor());
  for (const words of all) {
    await service.someone([words]);
    await expect(row(words)).toContainText('Crítico');
  }
  const first = row(all[0] ?? '');
  const above = page.getByRole('button', { name: /novas? ↑/ });

  await first.getByRole('button', { name: 'Visto' }).click();
  await expect(first).toContainText('visto por Equipe');
  await expect(above).toHaveCount(0);
  await first.getByRole('button').first().focus();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect(row(all[1] ?? '')).toContainText('visto por Equipe');
  await expect(above).toHaveCount(0);

  // What is new below is shown there.
  await first.hover();
  const last = unique('vou me matar esta noite');
  await service.someone([last]);
  await expect(row(last)).toContainText('Crítico');
  await expect(above).toHaveCount(0);
});

test('a search finds what was said long ago, and filters narrow it down', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const needle = unique('girassol').replace(' ', '');
  await service.someone([`gosto de ${needle}`, 'e de mais nada']);
  await service.someone([`sunflower ${needle}`, 'nothing else'], { locale: 'en' });
  const { page } = await scene.monitor();
  const rows = page.getByRole('navigation').getByRole('listitem');
  const search = page.getByRole('searchbox', { name: 'Buscar nas conversas' });
  await search.fill(needle);
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Filtros' }).click();
  await page.getByLabel('Idioma da pessoa').selectOption('en');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('nothing else');
  await page.getByLabel('Nível').selectOption('critical');
  await expect(page.getByText('Nada encontrado')).toBeVisible();
  await page.getByRole('button', { name: 'Limpar filtros' }).click();
  await expect(rows).toHaveCount(2);
  await search.fill(`${needle}xyz`);
  await expect(page.getByText(`Nada encontrado para “${needle}xyz”.`)).toBeVisible();
  await search.press('Escape');
  await expect(search).toHaveValue('');
});

test('a queue without anybody says so, and when the last alert was', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.someone([unique('quero morrer')]);
  await service.settle();
  const { page } = await scene.monitor();
  await expect(page.getByText('Ninguém esperando agora.')).toBeVisible();
  await expect(page.getByText(/^Último alerta há \d+ (s|min)\.$/)).toBeVisible();
});

test('a list that cannot be read says so and is tried again', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const words = unique('uma conversa calma');
  await service.someone([words]);
  const { page, row } = await scene.monitor();
  await page.route('**/chat/monitor/dashboard**', (route) => route.abort());
  await page.reload();
  await expect(page.getByText('A lista não pôde ser lida.')).toBeVisible();
  await page.unroute('**/chat/monitor/dashboard**');
  await page.getByRole('button', { name: 'Tentar de novo' }).click();
  await expect(page.getByText('A lista não pôde ser lida.')).toBeHidden();
  await page.getByRole('button', { name: /^Todas/ }).click();
  await expect(row(words)).toBeVisible();
});

test('settings hold over a reload: text size and theme', async ({ scene }) => {
  const { page } = await scene.monitor();
  await withSettings(page, { theme: 'dark', textSize: 'larger' });
  const look = () =>
    page.evaluate(() => {
      const { fontSize, colorScheme } = getComputedStyle(document.documentElement);
      return {
        fontSize,
        colorScheme,
        ground: getComputedStyle(document.body.parentElement!).backgroundColor,
      };
    });
  expect(await look()).toEqual({ fontSize: '20px', colorScheme: 'dark', ground: 'rgb(20, 25, 28)' });
  await page.getByRole('button', { name: 'Ajustes' }).click();
  await page.getByLabel('Tema').selectOption('light');
  await page.getByLabel('Tamanho do texto').selectOption('normal');
  expect(await look()).toEqual({ fontSize: '16px', colorScheme: 'light', ground: 'rgb(244, 243, 239)' });
});

test('with the worst words covered, the queue shows them only where it is pointed at or has the focus', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const [worst, calm] = [unique('quero me matar hoje à noite'), unique('uma conversa calma')];
  await service.someone([worst]);
  await service.someone([calm]);
  const { page, row } = await scene.monitor();
  await withSettings(page, { blur: true });
  await page.getByRole('button', { name: /^Todas/ }).click();
  await page.getByRole('heading', { name: 'Checkpoint' }).hover();
  await expect(row(worst).getByText(worst)).toHaveCSS('filter', /^blur/);
  await expect(row(calm).getByText(calm)).toHaveCSS('filter', 'none');
  await row(worst).hover();
  await expect(row(worst).getByText(worst)).toHaveCSS('filter', 'none');
  await page.getByRole('heading', { name: 'Checkpoint' }).hover();
  await row(worst).getByRole('button').first().focus();
  await expect(row(worst).getByText(worst)).toHaveCSS('filter', 'none');
});

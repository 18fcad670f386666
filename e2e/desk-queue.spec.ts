import { serviceAt, withSettings } from './desk-scene.ts';
import { accessibilityProblems, expect, test, unique } from './scene.ts';

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

test('nothing moves under the pointer: what belongs above waits and is counted', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  await service.settle();
  const { page, row } = await scene.monitor();
  const items = page.getByRole('navigation').getByRole('listitem');
  const asked = [unique('cortei meus braços de novo'), unique('cortei minhas pernas de novo')] as const;
  for (const words of asked) {
    await service.someone([words]);
    await expect(row(words)).toContainText('Alto');
  }
  await row(asked[0]).hover();
  const before = await row(asked[0]).boundingBox();
  const [critical, another] = [unique('vou me matar hoje'), unique('quero me matar hoje à noite')];
  await service.someone([critical]);
  const above = page.getByRole('button', { name: '1 nova ↑' });
  await expect(above).toBeVisible();
  await service.someone([another]);
  await expect(page.getByRole('button', { name: '2 novas ↑' })).toBeVisible();
  expect(await row(asked[0]).boundingBox()).toEqual(before);
  const button = await page.getByRole('button', { name: '2 novas ↑' }).boundingBox();
  for (const item of await items.all()) {
    const { y, height } = (await item.boundingBox()) ?? { y: 0, height: 0 };
    expect(y + height).toBeLessThanOrEqual(button?.y ?? 0);
  }
  await expect(row(critical)).toHaveCount(0);
  // It is announced all the same.
  await expect(page).toHaveTitle('(4) Checkpoint');
  await expect(page.locator('[aria-live="assertive"]')).toContainText('Alerta crítico: Pessoa #');
  await page.getByRole('button', { name: '2 novas ↑' }).click();
  await expect(items.nth(0)).toContainText(critical);
  await expect(items.nth(1)).toContainText(another);
  await expect(items.nth(0).getByRole('button').first()).toBeFocused();
});

test('a row that leaves under the pointer keeps its place, so that no click meant for it reaches the next person', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  await service.settle();
  const [erased, next] = [unique('vou me matar hoje'), unique('quero me matar hoje à noite')];
  const person = await service.someone([erased]);
  await service.someone([next]);
  const { page, row } = await scene.monitor(await service.addMonitor());
  await expect(row(next)).toContainText('Crítico');
  await person.erase();
  const left = row('A pessoa apagou a conversa; o alerta continua.');
  const acknowledged: string[] = [];
  page.on('request', (sent) => sent.url().endsWith('/acknowledge') && acknowledged.push(sent.url()));
  const box = await left.getByRole('button', { name: 'Visto' }).boundingBox();
  const below = await row(next).boundingBox();
  if (!box) throw new Error('The row of the erased conversation has no button.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];

  await page.mouse.click(x, y);
  const gone = row('Não está mais na fila');
  await expect(gone).toBeVisible();
  expect(await row(next).boundingBox()).toEqual(below);
  // The second click of a double-click, and one of somebody who is slower.
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await page.mouse.click(x, y);
  await gone.getByRole('button').focus();
  await page.keyboard.press('a');
  await page.keyboard.press('t');
  await page.getByRole('heading', { name: 'Checkpoint' }).click();
  await expect(gone).toHaveCount(0);
  await expect(row(next)).toContainText('ninguém assumiu');
  expect(acknowledged).toHaveLength(1);
  await expect(page).toHaveURL(/\/monitor$/);
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

test('the words that raised an alert stay in its row, and the latest beside them move nothing', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  await service.settle();
  const crisis = unique('quero me matar hoje à noite');
  const later = unique('tem alguém aí?');
  const person = await service.someone([crisis]);
  const below = unique('vou me matar hoje');
  await service.someone([below]);
  // Nobody who has done so much today that a pause is offered.
  const { page, row } = await scene.monitor(await service.addMonitor());
  await expect(row(crisis)).not.toContainText('depois:');
  const before = await row(below).boundingBox();
  await person.say(later);
  await expect(row(crisis)).toContainText(`depois: ${later}`);
  await expect(row(crisis)).toContainText('Crítico');
  expect(await row(below).boundingBox()).toEqual(before);

  await test.step('after a reload, and once somebody has seen it', async () => {
    await page.reload();
    await expect(row(crisis)).toContainText(`depois: ${later}`);
    await row(crisis).getByRole('button', { name: 'Visto' }).click();
    await expect(row(crisis)).toContainText('visto por Equipe');
    await page.reload();
    await expect(row(crisis)).toContainText(`depois: ${later}`);
  });

  await test.step('both are covered where the worst words are', async () => {
    await withSettings(page, { blur: true });
    await page.getByRole('heading', { name: 'Checkpoint' }).hover();
    for (const words of [crisis, later])
      await expect(row(crisis).getByText(words, { exact: true })).toHaveCSS('filter', /^blur/);
  });
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the focus holds its row like the pointer does', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.settle();
  const { page, row } = await scene.monitor();
  const [words, critical] = [unique('cortei meus braços de novo'), unique('vou me matar hoje')];
  await service.someone([words]);
  await row(words).getByRole('button').first().focus();
  await service.someone([critical]);
  await expect(page.getByRole('button', { name: '1 nova ↑' })).toBeVisible();
  await page.getByRole('button', { name: /^Sair/ }).focus();
  await expect(page.getByRole('navigation').getByRole('listitem').first()).toContainText(critical);
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

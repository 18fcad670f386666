import type { Locator } from '@playwright/test';
import { serviceAt, withSettings } from './desk-scene.ts';
import { startOwnServer } from './own-server.ts';
import { accessibilityProblems, expect, test, unique } from './scene.ts';

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

for (const width of [320, 390, 768, 1024, 1280, 1920]) {
  test(`nothing that comes by itself moves a row of the queue, at ${width} pixels`, async ({
    scene,
    request,
  }) => {
    const service = await serviceAt(request);
    await service.settle();
    const words = unique('cortei meus braços de novo');
    await service.someone([words]);
    const { page, row } = await scene.monitor(await service.addMonitor());
    await page.setViewportSize({ width, height: 900 });
    await expect(row(words)).toContainText('Alto');
    await row(words).hover();
    const before = await row(words).boundingBox();
    const strips = page.locator('.strip');
    const standsStill = async () => expect(await row(words).boundingBox()).toEqual(before);

    await page.keyboard.press('m');
    await expect(strips).toHaveCount(1);
    await standsStill();
    await page.keyboard.press('p');
    await expect(strips).toHaveCount(2);
    await standsStill();

    await service.someone([unique('vou me matar hoje')]);
    const asking = await service.someone([unique('oi')]);
    await asking.askForHuman();
    await expect(page).toHaveTitle('(3) Checkpoint');
    await standsStill();

    await page.context().setOffline(true);
    await expect(strips.and(page.locator('.lost'))).toBeVisible();
    await standsStill();
    await service.someone([unique('vou me matar agora')]);
    await page.context().setOffline(false);
    await expect(page.getByRole('button', { name: 'Entendi' })).toBeVisible();
    await standsStill();
  });
}

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

/** As high as it is drawn, not as it was guessed while it was out of sight. */
async function heightOf(row: Locator): Promise<number | undefined> {
  await row.scrollIntoViewIfNeeded();
  return (await row.boundingBox())?.height;
}

for (const { width, textSize } of [
  { width: 320, textSize: 'larger' },
  { width: 390, textSize: 'normal' },
  { width: 1280, textSize: 'normal' },
]) {
  test(`a row stands still whatever is done in the one above it, at ${width} pixels with ${textSize} letters`, async ({
    scene,
    playwright,
  }) => {
    test.setTimeout(180_000);
    const server = await startOwnServer({ ESCALATION_FIRST_SECONDS: '4', ESCALATION_REPEAT_SECONDS: '1' });
    const request = await playwright.request.newContext({ baseURL: server.url });
    try {
      const service = await serviceAt(request);
      const { page, row } = await scene.monitor(undefined, server.url);
      await page.setViewportSize({ width, height: 900 });
      await withSettings(page, { textSize });
      const long = await service.addMonitor('Maria Aparecida dos Santos Oliveira de Albuquerque');
      const other = await scene.monitor(long, server.url);
      const [above, below] = [unique('quero me matar hoje à noite'), unique('vou me matar hoje')];
      const person = await service.someone([above]);
      await expect(row(above)).toContainText('ninguém assumiu');
      const next = await service.someone([below]);
      await expect(row(below)).toContainText('ninguém assumiu');
      await row(below).hover();
      const before = await row(below).boundingBox();
      expect((await row(above).boundingBox())?.y).toBeLessThan(before?.y ?? 0);
      const standsStill = async () => expect(await row(below).boundingBox()).toEqual(before);

      await expect(row(above)).toContainText(/alerta avisado [2-9] vezes/);
      await standsStill();
      await other.row(above).getByRole('button').first().click();
      await expect(row(above)).toContainText('está lendo');
      await standsStill();
      await person.say(unique('vou me matar agora'));
      await expect(row(above)).toContainText('Mensagens no alerta: 2');
      await standsStill();
      await other.row(above).getByRole('button', { name: 'Visto' }).click();
      await expect(row(above)).toContainText(/visto por Maria Aparecida .* \d\d:\d\d/);
      await standsStill();
      await other.page.getByRole('main').getByRole('button', { name: 'Assumir', exact: true }).click();
      await expect(row(above)).toContainText(/Maria Aparecida .* está atendendo/);
      await standsStill();
      await person.say(unique('vou me matar esta noite'));
      await expect(row(above)).toContainText('Mensagens no alerta: 3');
      await next.say(unique('quero morrer'));
      await expect(row(below)).toContainText('Mensagens no alerta: 2');
      await standsStill();
      // In real time: to a hurried clock the connection would seem lost. Once is enough for all widths.
      if (textSize === 'larger') {
        await expect(row(below)).toContainText(/espera há \d min/, { timeout: 90_000 });
        await standsStill();
      }

      await test.step('and every row is as high, whatever it is there for', async () => {
        await page.mouse.move(0, 0);
        const [asks, calm] = [unique('oi'), unique('uma conversa calma')];
        await (await service.someone([asks])).askForHuman();
        await service.someone([calm]);
        await page.getByRole('button', { name: /^Todas/ }).click();
        await expect(row(asks)).toContainText('Pediu uma pessoa');
        for (const words of [above, asks, calm]) {
          await expect(row(words)).toBeVisible();
          expect(await heightOf(row(words))).toBe(before?.height);
        }
      });
    } finally {
      await request.dispose();
      await server.end();
    }
  });
}

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

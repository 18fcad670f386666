import { accessibilityProblems, expect, test, type Person, type Scene } from './scene.ts';

const offlineBar = 'Sem conexão. O que você escrever será enviado quando voltar.';

/** Somebody who wrote and was answered once. */
async function greeted(scene: Scene): Promise<Person> {
  const person = await scene.person();
  await person.write('oi');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  return person;
}

test('the numbers are those of where the device is, by the country’s name, until another is chosen', async ({
  scene,
}) => {
  const person = await scene.person({ timeZone: 'Europe/Madrid' });
  const { page } = person;
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: /^112/ })).toHaveAttribute('href', 'tel:112');
  await expect(main).toContainText('Espanha');
  await main.getByRole('button', { name: 'outro país' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByLabel('País')).toHaveValue('ES');
  await sheet.getByLabel('País').selectOption({ label: 'Brasil' });
  await expect(sheet.getByRole('link', { name: 'Ligar para o 188' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(main.getByRole('link', { name: /^192/ })).toBeVisible();
  await expect(main.getByRole('button', { name: 'outro país' })).toBeFocused();
  await page.reload();
  await expect(main).toContainText('Brasil');
});

test('who answers, who reads and what is kept is said also while the service does not answer', async ({
  scene,
}) => {
  const { page } = await scene.person({
    withoutWorker: true,
    prepare: (opened) => opened.route('**/chat/config', (route) => route.abort()),
  });
  const told = page.getByRole('region', { name: 'Antes de começar' });
  await expect(told.getByRole('listitem').filter({ hasText: 'inteligência artificial' })).toBeVisible();
  await expect(told).toContainText('Pessoas da equipe podem ler');
  await expect(told).toContainText('fica guardado até você apagar');
  await expect(told).toContainText('Ligue para o número de emergência de onde você está.');
  await page.getByRole('button', { name: 'Ajuda agora' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('Ligue para o número de emergência de onde você está.');
  await expect(sheet.getByRole('link', { name: 'Ver esta lista em uma página simples' })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the first screen says that there is no connection before anything is written', async ({ scene }) => {
  const { page } = await scene.person();
  await expect(page.getByText(offlineBar)).toHaveCount(0);
  await page.context().setOffline(true);
  await expect(page.getByText(offlineBar)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(offlineBar)).toHaveCount(0);
});

test('a small phone shows the numbers without scrolling, and one row above', async ({ scene }) => {
  const { page } = await scene.person();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('main').getByRole('link', { name: /^192/ })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('main').getByRole('link', { name: /^190/ })).toBeInViewport({ ratio: 1 });
  const header = await page.getByRole('banner').boundingBox();
  expect(header?.height).toBeLessThanOrEqual(60);
  for (const link of await page.getByRole('main').locator('a[href^="tel:"]').all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('a human asked for without connection is asked for once it is back, over a reload too', async ({
  scene,
}) => {
  const person = await greeted(scene);
  const { page } = person;
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByRole('button', { name: 'Prefiro falar com uma pessoa' }).click();
  await expect(person.status).toHaveText('Seu pedido ainda não chegou à equipe');
  const truth = page.getByRole('main').getByRole('status').filter({ hasText: 'ainda não chegou' });
  await expect(truth.getByRole('link', { name: /^188/ })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.reload();
  await expect(person.status).toHaveText('Seu pedido ainda não chegou à equipe');
  await page.context().setOffline(false);
  // With or without somebody online.
  await expect(person.status).toHaveText(/Avisamos a equipe|Seu pedido espera pela equipe/);
  await expect(person.log.getByText('Você pediu para falar com uma pessoa')).toHaveCount(1);
});

test('what was offered in a crisis stays at hand when the AI goes on', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.setViewportSize({ width: 320, height: 640 });
  await person.write('quero morrer');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const numbers = page.getByRole('main').locator('.numbers');
  await expect(numbers.getByRole('link', { name: /^188/ })).toBeInViewport({ ratio: 1 });
  await expect(numbers.getByRole('link', { name: /^192/ })).toBeInViewport({ ratio: 1 });
  await expect(person.log.locator('.message.ai')).toBeInViewport();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
});

test('a card shows the numbers of the country that is chosen later, and no others', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await person.write('quero morrer');
  const card = person.log.locator('.card');
  await expect(card.getByRole('link', { name: /188/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ajuda agora' }).click();
  await page.getByLabel('País').selectOption({ label: 'Irlanda' });
  await page.keyboard.press('Escape');
  await expect(card.getByRole('link', { name: /116 123/ })).toHaveAttribute('href', 'tel:116123');
  for (const number of ['112', '999'])
    await expect(card.getByRole('link', { name: `Ligar para o ${number}` })).toHaveCount(1);
  await expect(card).not.toContainText(/188|192|190/);
  await expect(card).toContainText('Em perigo agora? Ligue:');
});

test('a country chosen without connection is told once it is back', async ({ scene }) => {
  const person = await greeted(scene);
  const { page } = person;
  await page.context().setOffline(true);
  await expect(page.getByText(offlineBar)).toBeVisible();
  await page.getByRole('button', { name: 'Ajuda agora' }).click();
  await page.getByLabel('País').selectOption({ label: 'Espanha' });
  await page.keyboard.press('Escape');
  await page.context().setOffline(false);
  await expect(page.getByText(offlineBar)).toBeHidden();
  await person.write('quero morrer');
  await expect(person.log.locator('.card')).toContainText('024');
  await page.getByRole('button', { name: 'Ajuda agora' }).click();
  await expect(page.getByLabel('País')).toHaveValue('ES');
});

test('a conversation of a country without own numbers still shows some', async ({
  scene,
  request,
  baseURL,
}) => {
  const made = await request.post('/chat/conversations', { data: { locale: 'pt', country: 'FR' } });
  const { id, access_token: token } = (await made.json()) as { id: number; access_token: string };
  const { page } = await scene.person();
  await page.evaluate((access) => sessionStorage.setItem('checkpoint.conversation', JSON.stringify(access)), {
    id,
    token,
  });
  await page.goto(baseURL ?? '/');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Escreva quando quiser');
  await page.getByRole('button', { name: 'Ajuda agora' }).click();
  await expect(page.getByLabel('País')).toHaveValue('BR');
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Ligar para o 188' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByLabel('Sua mensagem').fill('quero morrer');
  await page.keyboard.press('Enter');
  const card = page.getByRole('log').locator('.card');
  await expect(card).toContainText('Find A Helpline');
  await expect(card).not.toContainText('188');
});

test('first words that came before the service had answered get the numbers of where the device is', async ({
  scene,
}) => {
  let goOn = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => (goOn = resolve));
  const person = await scene.person({
    timeZone: 'Europe/Madrid',
    withoutWorker: true,
    prepare: (opened) => opened.route('**/chat/config', (route) => isOpen.then(() => route.continue())),
  });
  const { page } = person;
  await person.write('oi');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const told = page.waitForRequest((request) => request.method() === 'PATCH');
  goOn();
  expect((await told).postDataJSON()).toEqual({ country: 'ES' });
  await person.write('quero morrer');
  await expect(person.log.locator('.card').getByRole('link', { name: /024/ })).toBeVisible();
});

test('a conversation goes on with the country it has, also where the device seems to be elsewhere', async ({
  scene,
}) => {
  const person = await greeted(scene);
  const { page } = person;
  await page.getByRole('button', { name: 'Ajuda agora' }).click();
  await page.getByLabel('País').selectOption({ label: 'Portugal' });
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('checkpoint.country'))).toBeNull();
  await page.reload();
  await expect(person.log.getByText('oi', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Ajuda agora' }).click();
  await expect(page.getByLabel('País')).toHaveValue('PT');
});

test('who writes in another language is offered it, and may decline', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await person.write('I am not well and I do not know what to do with my days');
  const offer = page.getByRole('button', { name: 'Go on in English' });
  await expect(offer).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await offer.click();
  await expect(page.getByLabel('Your message')).toBeVisible();
  await expect(offer).toHaveCount(0);

  const other = await scene.person();
  await other.write('I am not well and I do not know what to do with my days');
  await other.page.getByRole('button', { name: 'Close' }).click();
  await expect(other.page.getByRole('button', { name: 'Go on in English' })).toHaveCount(0);
  await expect(other.page.getByLabel('Sua mensagem')).toBeVisible();
});

test('discarding a message leaves the focus in the page', async ({ scene }) => {
  const person = await scene.person({ withoutWorker: true });
  const { page } = person;
  await page.route('**/chat/conversations', (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      json: { code: 'invalid_payload', title: 'No', status: 422 },
    }),
  );
  await person.write('não passa');
  await page.getByRole('button', { name: 'Descartar' }).click();
  await expect(page.getByLabel('Sua mensagem')).toBeFocused();
});

test('a wish that was on its way when the conversation was erased brings nothing back', async ({ scene }) => {
  const person = await scene.person({ withoutWorker: true });
  const { page } = person;
  let answerMode: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (answerMode = resolve));
  await page.route('**/mode?mode=monitor', async (route) => {
    await held;
    await route.abort();
  });
  const opened: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/chat/conversations'))
      opened.push(request.url());
  });
  await person.write('um segredo');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByRole('button', { name: 'Prefiro falar com uma pessoa' }).click();
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByRole('button', { name: 'Apagar minha conversa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apagar', exact: true }).click();
  await expect(page.getByText('A conversa foi apagada.')).toBeVisible();
  const failed = page.waitForEvent('requestfailed');
  answerMode();
  await failed;
  await page.clock.install();
  await page.clock.fastForward(30_000);
  await expect(page.getByText('A conversa foi apagada.')).toBeVisible();
  await expect(page.getByText('um segredo')).toHaveCount(0);
  expect(opened).toHaveLength(1);
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await expect(page.getByRole('button', { name: 'Prefiro falar com uma pessoa' })).toHaveCount(0);
});

test('the help page’s way out forgets what the tab holds', async ({ scene, baseURL }) => {
  const person = await scene.person();
  const { page } = person;
  await page.context().route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'Neutral' }));
  await person.write('um segredo');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await page.goto('/help?lang=pt');
  await page.getByRole('link', { name: 'Sair rápido' }).click();
  await expect(page).toHaveURL('https://www.wikipedia.org/');
  await page.goBack();
  await expect(page).toHaveURL(baseURL + '/');
  await expect(page.getByText('Oi. Aqui você pode falar do seu jeito')).toBeVisible();
  await expect(page.getByText('um segredo')).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, test, unique, type Person } from './scene.ts';

const offlineBar = 'Sem conexão. O que você escrever será enviado quando voltar.';

/** From here on the page can be opened without connection. */
async function untilKept({ page }: Person): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

const cachedAddresses = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    return found.map((url) => new URL(url).pathname);
  });

const cachedText = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        texts.push((await (await cache.match(request))?.text()) ?? '');
    }
    return texts.join('\n');
  });

test('without connection the page opens, numbers are there, and what is written is sent once', async ({
  scene,
}) => {
  test.setTimeout(120_000);
  const monitor = await scene.monitor();
  const person = await scene.person();
  const { page } = person;
  const before = unique('antes da queda');
  const during = unique('durante a queda');
  await person.write(before);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await untilKept(person);

  await test.step('the page opens', async () => {
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.getByText(offlineBar)).toBeVisible();
    await expect(page.getByText('O que já foi dito aparece quando a conexão voltar.')).toBeVisible();
  });

  await test.step('the numbers are there', async () => {
    await page.getByRole('button', { name: 'Ajuda agora' }).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByRole('link', { name: 'Ligar para o 188' })).toHaveAttribute('href', 'tel:188');
    await page.keyboard.press('Escape');
  });

  await test.step('what is written stays, over another reload too', async () => {
    await person.write(during);
    await person.write(`${during} e depois`);
    await expect(person.log.getByText('Será enviada quando a conexão voltar').first()).toBeVisible();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.reload();
    await expect(person.log.getByText(during)).toHaveCount(2);
  });

  await test.step('back again, everything is sent once and in order', async () => {
    await page.context().setOffline(false);
    await expect(page.getByText(offlineBar)).toHaveCount(0);
    await expect(person.log.getByText('Será enviada quando a conexão voltar')).toHaveCount(0);
    const own = person.log.locator('.message.user .bubble');
    await expect(own).toHaveText([before, during, `${during} e depois`]);
    await monitor.page.getByRole('button', { name: /^Todas/ }).click();
    await monitor.row(during).getByRole('button').first().click();
    await expect(monitor.log.getByText(during, { exact: true })).toHaveCount(1);
    await expect(monitor.log.getByText(`${during} e depois`)).toHaveCount(1);
  });
});

test('a first message written without connection opens the conversation when it is back', async ({
  scene,
}) => {
  const person = await scene.person();
  const { page } = person;
  await untilKept(person);
  await page.context().setOffline(true);
  await page.reload();
  await person.write('primeira, sem conexão');
  await expect(person.log.getByText('Será enviada quando a conexão voltar')).toBeVisible();
  await page.context().setOffline(false);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await expect(person.log.getByText('primeira, sem conexão')).toHaveCount(1);
});

test('who had a crisis keeps the numbers of their country without connection, over a reload too', async ({
  scene,
}) => {
  const person = await scene.person({ timeZone: 'America/Sao_Paulo' });
  const { page } = person;
  const words = unique('quero morrer hoje');
  await person.write(words);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  // Another country than the one that the device seems to be in.
  await page.getByRole('button', { name: 'Ajuda agora' }).click();
  await page.getByLabel('País').selectOption('PT');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('checkpoint.country'))).toBeNull();
  await untilKept(person);
  await page.context().setOffline(true);
  const bar = page.getByRole('status').filter({ hasText: offlineBar });
  await expect(bar.getByRole('link', { name: /^112/ })).toHaveAttribute('href', 'tel:112');
  await page.reload();
  await expect(bar.getByRole('link', { name: /^112/ })).toHaveAttribute('href', 'tel:112');
  await expect(bar.getByRole('link', { name: /^188/ })).toHaveCount(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).not.toContain(words);
  await page.context().setOffline(false);
  await expect(bar).toHaveCount(0);
  await expect(person.log.getByText(words)).toBeVisible();
});

test('words that wait for the connection bring the numbers, and calm ones without connection do not', async ({
  scene,
}) => {
  const person = await scene.person();
  const { page } = person;
  await person.write('oi');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await page.context().setOffline(true);
  const bar = page.getByRole('status').filter({ hasText: offlineBar });
  await expect(bar).toBeVisible();
  await expect(bar.getByRole('link')).toHaveCount(0);
  await person.write('vou me matar agora');
  await expect(bar.getByRole('link')).toHaveText(['188 (CVV)', '192 (SAMU)']);
  await page.context().setOffline(false);
  await expect(bar).toHaveCount(0);
  await expect(person.log.getByRole('region', { name: 'Ajuda agora' })).toBeVisible();
});

test('the help page opens without connection, in each language', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await untilKept(person);
  await page.context().setOffline(true);
  for (const [lang, title] of [
    ['pt', 'Ajuda agora'],
    ['en', 'Help now'],
    ['es', 'Ayuda ahora'],
  ]) {
    await page.goto(`/help?lang=${lang}&country=BR`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title ?? '');
    await expect(page.locator('a[href="tel:188"]')).toBeVisible();
    await expect(page.locator('main')).toHaveCSS('max-width', '640px');
  }
  await page.goto('/help');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ajuda agora');
});

test('no cache holds anything of a conversation', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  const words = unique('isto não fica em cache');
  await untilKept(person);
  await person.write(words);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await page.reload();
  await expect(person.log.getByText(words)).toBeVisible();
  const reply = await person.log.locator('.message.ai .bubble').innerText();
  const addresses = await cachedAddresses(page);
  expect(addresses).toContain('/');
  expect(addresses.filter((path) => /conversations|return|socket|auth|monitor/.test(path))).toEqual([]);
  const text = await cachedText(page);
  expect(text).toContain('188');
  expect(text).not.toContain(words);
  expect(text).not.toContain(reply);
});

test('with a connection the page comes from the network, and what an older one loaded goes', async ({
  scene,
}) => {
  const person = await scene.person();
  const { page } = person;
  await untilKept(person);
  await page.evaluate(async () => {
    const cache = await caches.open('checkpoint-chat');
    const html = '<!doctype html><title>Old</title><script src="/assets/old-1.js"></script>';
    await cache.put('/', new Response(html, { headers: { 'content-type': 'text/html' } }));
    await cache.put('/assets/old-1.js', new Response('', { headers: { 'content-type': 'text/javascript' } }));
  });
  await page.reload();
  await expect(page).toHaveTitle('Checkpoint');
  await expect(page.getByText('Oi. Aqui você pode falar do seu jeito')).toBeVisible();
  await expect.poll(() => cachedAddresses(page)).not.toContain('/assets/old-1.js');
});

test('caches on the way keep assets for ever and everything else not at all', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const asset = /\/assets\/[^"]+\.js/.exec(html)?.[0] ?? '';
  const cacheControl = async (path: string) => (await request.get(path)).headers()['cache-control'];
  expect(await cacheControl(asset)).toBe('public, max-age=31536000, immutable');
  expect(await cacheControl('/')).toBe('no-store');
  for (const path of ['/service-worker.js', '/manifest.webmanifest', '/icon-192.png'])
    expect(await cacheControl(path)).toBe('no-cache');
});

test('the page can be installed, under a neutral name', async ({ request }) => {
  const answer = await request.get('/manifest.webmanifest');
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await answer.json()) as { name: string; display: string; icons: { src: string }[] };
  expect(manifest).toMatchObject({ name: 'Checkpoint', short_name: 'Checkpoint', display: 'standalone' });
  for (const { src } of manifest.icons) expect((await request.get(src)).ok()).toBe(true);
});

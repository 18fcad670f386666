import { expect, test, unique } from './scene.ts';

test('a reload keeps the conversation', async ({ scene }) => {
  const person = await scene.person();
  await person.write('uma coisa que quero guardar');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await person.page.reload();
  await expect(person.log.getByText('uma coisa que quero guardar')).toBeVisible();
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await person.write('ainda estou aqui');
  await expect(person.log.locator('.message.ai')).toHaveCount(2);
});

test('two people never see each other’s words', async ({ scene }) => {
  const [one, other] = [await scene.person(), await scene.person()];
  await one.write('só meu');
  await other.write('só do outro');
  await expect(one.log.locator('.message.ai')).toHaveCount(1);
  await expect(other.log.locator('.message.ai')).toHaveCount(1);
  await expect(one.page.getByText('só do outro')).toHaveCount(0);
  await expect(other.page.getByText('só meu')).toHaveCount(0);
});

test('what is written without connection is sent once it is back, once', async ({ scene }) => {
  const person = await scene.person();
  await person.write('antes da queda');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await person.page.context().setOffline(true);
  await expect(
    person.page.getByText('Sem conexão. O que você escrever será enviado quando voltar.'),
  ).toBeVisible();
  await person.write('durante a queda');
  await expect(person.log.getByText('Será enviada quando a conexão voltar')).toBeVisible();
  await person.page.getByRole('button', { name: 'Ajuda agora' }).click();
  await expect(person.page.getByRole('dialog').getByRole('link', { name: 'Ligar para o 188' })).toBeVisible();
  await person.page.keyboard.press('Escape');
  await person.page.context().setOffline(false);
  await expect(person.page.getByText('Sem conexão.', { exact: false })).toHaveCount(0);
  await expect(person.log.locator('.message.ai')).toHaveCount(2);
  await expect(person.log.getByText('durante a queda')).toHaveCount(1);
  await expect(person.log.getByText('Será enviada quando a conexão voltar')).toHaveCount(0);
});

test('the first message waits for a connection too, also over a reload', async ({ scene }) => {
  const person = await scene.person({ withoutWorker: true });
  await person.page.route('**/chat/conversations', (route) => route.abort());
  await person.write('minha primeira mensagem');
  await expect(person.log.getByText('Será enviada quando a conexão voltar')).toBeVisible();
  await person.page.unroute('**/chat/conversations');
  await person.page.reload();
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await expect(person.log.getByText('minha primeira mensagem')).toHaveCount(1);
});

test('a message that cannot be sent keeps its text and says why', async ({ scene }) => {
  const person = await scene.person();
  await person.page.getByLabel('Sua mensagem').fill('a'.repeat(4001));
  await expect(person.page.getByText('1 caracteres a mais')).toBeVisible();
  await expect(person.page.getByRole('button', { name: 'Enviar' })).toBeDisabled();
});

test('erasing removes everything and offers a new beginning', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await person.write('quero apagar isto');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByRole('button', { name: 'Apagar minha conversa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apagar', exact: true }).click();
  await expect(page.getByText('A conversa foi apagada.')).toBeVisible();
  await expect(page.getByText('quero apagar isto')).toHaveCount(0);
  await page.getByRole('button', { name: 'Começar outra conversa' }).click();
  await expect(page.getByText('Oi. Aqui você pode falar do seu jeito')).toBeVisible();
});

test('a conversation that no longer exists says so, and what was being written is kept', async ({
  scene,
  request,
}) => {
  const person = await scene.person();
  await person.write('olá');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const kept: unknown = await person.page.evaluate(() => sessionStorage.getItem('checkpoint.conversation'));
  const { id, token } = JSON.parse(String(kept)) as { id: number; token: string };
  await person.page.getByLabel('Sua mensagem').fill('ainda existe?');
  const erased = await request.delete(`/chat/conversations/${id}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(erased.status()).toBe(204);
  await expect(person.page.getByText('Esta conversa não existe mais.')).toBeVisible();
  await person.page.getByRole('button', { name: 'Começar outra conversa' }).click();
  await expect(person.page.getByText('Oi. Aqui você pode falar do seu jeito')).toBeVisible();
  await expect(person.page.getByLabel('Sua mensagem')).toHaveValue('ainda existe?');
});

test('markup is shown as the text it is, to person and monitor', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const payload = unique(
    '<img src=x onerror="document.title=`hacked`"><script>document.title="hacked"</script>',
  );
  await person.write(payload);
  await expect(person.log.getByText(payload)).toBeVisible();
  await monitor.page.getByRole('button', { name: /^Todas/ }).click();
  await monitor.row(payload).getByRole('button').first().click();
  await expect(monitor.log.getByText(payload)).toBeVisible();
  await expect(person.page).toHaveTitle('Checkpoint');
  await expect(monitor.page).toHaveTitle(/Checkpoint$/);
  await expect(person.log.locator('img, script')).toHaveCount(0);
  await expect(monitor.page.locator('#app img, #app script')).toHaveCount(0);
});

test('the language can be changed, and the AI follows', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.getByLabel('Idioma').selectOption('en');
  await expect(page.getByText('Hi. You can talk here in your own way')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByLabel('Your message').fill('I feel lost');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await page.getByRole('button', { name: 'Help now' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Call 188' })).toBeVisible();
});

test('the help page works without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'es-ES' });
  const page = await context.newPage();
  await page.goto('/help?country=ES');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ayuda ahora · España');
  await expect(page.getByRole('link', { name: 'Llamar al 024' })).toHaveAttribute('href', 'tel:024');
  await expect(page.getByRole('link', { name: /^Llamar/ }).first()).toHaveAttribute('href', 'tel:112');
  await page.getByRole('link', { name: 'Português' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ajuda agora');
});

import { expect, test } from './scene.ts';

test('the help sheet begins with danger, then who listens, with a chat of theirs, then two minutes to breathe', async ({
  scene,
}) => {
  const { page } = await scene.person();
  await page.getByRole('button', { name: 'Ajuda agora' }).click();
  const sheet = page.getByRole('dialog', { name: 'Ajuda agora' });
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText([
    'Estou em perigo agora',
    'Quem atende agora, por telefone ou chat:',
    'Dois minutos para respirar',
  ]);
  const ways = sheet.getByRole('link');
  const places = ['tel:192', 'tel:190', 'tel:188', 'https://www.cvv.org.br/', '/help?lang=pt&country=BR'];
  for (const [at, href] of places.entries()) await expect(ways.nth(at)).toHaveAttribute('href', href);
  await expect(ways).toHaveCount(places.length);
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Inspire contando até quatro' })).toBeVisible();
});

test('where no script runs, the first page leads to the numbers', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'pt-BR' });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Ajuda agora · Help now · Ayuda ahora' }).click();
  await expect(page.getByRole('link', { name: 'Ligar para o 188' })).toHaveAttribute('href', 'tel:188');
  await expect(page.getByRole('link', { name: 'Ligar para o 192' })).toHaveAttribute('href', 'tel:192');
  await context.close();
});

test('that leaving quickly does not empty the browser’s history is said beforehand', async ({ scene }) => {
  const person = await scene.person();
  const note = person.page.getByText('O histórico do navegador não é apagado.');
  await expect(note).toHaveCount(1);
  await person.write('oi');
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await expect(note).toHaveCount(0);
});

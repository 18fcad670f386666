import { accessibilityProblems, expect, test } from './scene.ts';

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

for (const { language, timeZone, words, numbers } of [
  {
    language: 'pt-BR',
    timeZone: 'America/Sao_Paulo',
    words: 'vou me matar hoje',
    numbers: ['192 (SAMU),', '190 (Polícia Militar).'],
  },
  { language: 'es-ES', timeZone: 'Europe/Madrid', words: 'voy a matarme esta noche', numbers: ['112.'] },
])
  test(`on a narrow phone a number, its name and the sign behind it stand together: ${language}`, async ({
    scene,
  }) => {
    const { page } = await scene.person({ language, timeZone });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('#composer').fill(words);
    await page.locator('form button').click();
    const pieces = page.locator('.card p span:has(a)');
    await expect(pieces).toHaveText(numbers);
    for (const piece of await pieces.all()) {
      const { height, gap } = await piece.evaluate((span) => {
        const letters = (text: Node): DOMRect[] => {
          const range = document.createRange();
          range.selectNodeContents(text);
          return [...range.getClientRects()];
        };
        const name = letters(span.querySelector('a')?.firstChild ?? span);
        const sign = letters(span.lastChild ?? span);
        const bottoms = [...name, ...sign].map(({ bottom }) => bottom);
        return {
          height: Math.max(...bottoms) - Math.min(...bottoms),
          gap: Math.min(...sign.map(({ left }) => left)) - Math.max(...name.map(({ right }) => right)),
        };
      });
      // One line, and the sign at once behind the last letter.
      expect(height).toBeLessThan(8);
      expect(Math.abs(gap)).toBeLessThan(1);
    }
  });

for (const { language, words, chat, help } of [
  {
    language: 'pt-BR',
    words: 'Não há nada neste endereço.',
    chat: 'Ir para a conversa',
    help: 'Ajuda agora',
  },
  {
    language: 'en-US',
    words: 'There is nothing at this address.',
    chat: 'Go to the conversation',
    help: 'Help now',
  },
  {
    language: 'es-AR',
    words: 'No hay nada en esta dirección.',
    chat: 'Ir a la conversación',
    help: 'Ayuda ahora',
  },
])
  test(`a wrong address leads to the conversation and to the numbers: ${language}`, async ({ scene }) => {
    const { page } = await scene.person({ language, at: '/nada' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
    await expect(page.getByRole('link', { name: help })).toHaveAttribute('href', /^\/help\?lang=/);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('link', { name: chat }).click();
    await expect(page.locator('#composer')).toBeVisible();
  });

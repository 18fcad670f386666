import type { Page } from '@playwright/test';
import { accessibilityProblems, expect, test, unique, type Person } from './scene.ts';

/** From now on no word of the AI comes through to this page. */
async function silenceAi(page: Page): Promise<void> {
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((frame) => {
      if (!/"sender":"ai"|message_delta/.test(String(frame))) socket.send(frame);
    });
  });
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function answered(person: Person, count: number): Promise<void> {
  await expect(person.log.locator('.message.ai')).toHaveCount(count);
}

test('an AI that takes long is said to, and help is offered in the end', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await silenceAi(page);
  await page.reload();
  await page.clock.install();
  await person.write('oi');
  await expect(person.log.locator('.message.user')).toHaveCount(1);
  await page.clock.fastForward(1_100);
  await expect(page.getByText('Lendo com atenção…')).toBeVisible();
  await page.clock.fastForward(9_000);
  await expect(page.getByText('Ainda estou aqui, escrevendo…')).toBeVisible();
  await page.clock.fastForward(20_000);
  await expect(page.getByText('A resposta está demorando.', { exact: false })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByRole('button', { name: 'Prefiro falar com uma pessoa' })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await main.getByRole('button', { name: 'Ajuda agora' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('who asked for a human is told the truth, with numbers when nobody is there', async ({ scene }) => {
  const person = await scene.person({ withoutWorker: true });
  const { page } = person;
  await person.write('oi');
  await answered(person, 1);
  await page.route('**/chat/availability', (route) => route.fulfill({ json: { monitors_online: false } }));
  await page.reload();
  await answered(person, 1);
  await page.getByRole('button', { name: 'Mais opções' }).click();
  await page.getByRole('button', { name: 'Prefiro falar com uma pessoa' }).click();
  await expect(person.status).toHaveText('Seu pedido espera pela equipe');
  const truth = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: 'Ninguém da equipe está online neste momento.' });
  await expect(truth.getByRole('link', { name: /^188/ })).toHaveAttribute('href', 'tel:188');
  await page.reload();
  await expect(person.status).toHaveText('Seu pedido espera pela equipe');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('who asked is not told to wait for somebody who saw it and went', async ({ scene }) => {
  const person = await scene.person();
  const words = unique('queria conversar');
  await person.write(words);
  await answered(person, 1);
  const monitor = await scene.monitor();
  await person.page.getByRole('button', { name: 'Mais opções' }).click();
  await person.page.getByRole('button', { name: 'Prefiro falar com uma pessoa' }).click();
  await monitor.row(words).getByRole('button', { name: 'Visto' }).click();
  await expect(person.status).toHaveText('Alguém da equipe viu seu pedido');
  await monitor.page.context().close();
  await expect(person.status).toHaveText('Seu pedido espera pela equipe');
  const nobody = person.page.getByRole('status').filter({ hasText: 'Ninguém da equipe está online' });
  await expect(nobody.getByRole('link', { name: /188/ })).toBeVisible();
});

test('who asks for a human from a card further up is shown what came of it', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.setViewportSize({ width: 320, height: 480 });
  await person.write('quero morrer');
  await answered(person, 1);
  await person.log.getByRole('button', { name: 'Prefiro falar com uma pessoa' }).click();
  await expect(person.log.getByText('Você pediu para falar com uma pessoa')).toBeInViewport();
});

test('a human is named, colours aside, and their going too', async ({ scene }) => {
  test.setTimeout(120_000);
  const monitor = await scene.monitor();
  const person = await scene.person();
  const words = unique('quero gente');
  await person.write(words);
  await answered(person, 1);
  await monitor.page.getByRole('button', { name: /^Todas/ }).click();
  await monitor.row(words).getByRole('button').first().click();
  await monitor.page.getByRole('button', { name: 'Assumir' }).click();
  await expect(person.status).toHaveText('Uma pessoa da equipe está aqui');
  await person.page.getByRole('button', { name: 'Mais opções' }).click();
  await expect(person.page.getByRole('button', { name: 'Prefiro falar com uma pessoa' })).toHaveCount(0);
  await person.page.keyboard.press('Escape');
  await monitor.page.getByLabel('Sua resposta para a pessoa').fill('Estou aqui.');
  await monitor.page.getByLabel('Sua resposta para a pessoa').press('Enter');
  const message = person.log.locator('.message.monitor');
  await expect(message).toContainText('Equipe');
  for (const colorScheme of ['light', 'dark'] as const) {
    await person.page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(person.page)).toEqual([]);
  }
  await monitor.page.getByRole('button', { name: 'Devolver à IA' }).click();
  await expect(
    person.log.getByText('A pessoa da equipe saiu da conversa. As respostas voltam a ser automáticas.'),
  ).toBeVisible();
  await expect(person.status).toHaveText('Por enquanto, respostas prontas');
});

test('a closed conversation that a crisis opens again says so, also soon after another crisis', async ({
  scene,
}) => {
  test.setTimeout(120_000);
  const monitor = await scene.monitor();
  const person = await scene.person();
  const crisis = unique('vou me matar hoje');
  await person.write(crisis);
  await answered(person, 1);
  await monitor.row(crisis).getByRole('button').first().click();
  await monitor.page.getByRole('button', { name: 'Assumir' }).click();
  await expect(person.status).toHaveText('Uma pessoa da equipe está aqui');
  await monitor.page.getByRole('button', { name: 'Fechar por abuso' }).click();
  const dialog = monitor.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('insultos');
  await dialog.getByRole('button', { name: 'Fechar por abuso' }).click();
  await expect(person.status).toHaveText('Esta conversa foi fechada');
  await person.write('vou me matar agora, é sério');
  await answered(person, 2);
  await expect(person.status).toHaveText('Por enquanto, respostas prontas');
});

test('built-in words are never called the AI’s, also when read again', async ({ scene }) => {
  const person = await scene.person();
  await person.write('oi');
  const label = person.log.locator('.message.ai .label');
  await expect(label).toHaveText('Resposta pronta');
  await expect(person.status).toHaveText('Por enquanto, respostas prontas');
  await person.page.reload();
  await expect(label).toHaveText('Resposta pronta');
  await expect(person.status).toHaveText('Por enquanto, respostas prontas');
  await expect(person.log.getByText('IA', { exact: true })).toHaveCount(0);
});

test('who reads further up is not moved, and is told of what is new', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.setViewportSize({ width: 390, height: 500 });
  for (let count = 1; count <= 4; count += 1) {
    await person.write(`começo ${count}\n\n\n\n\nresto ${count}`);
    await answered(person, count);
  }
  const top = person.log.getByText('começo 1').first();
  await top.scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Ir para o fim ↓' })).toBeVisible();
  await page.evaluate(async () => {
    const { id, token } = JSON.parse(sessionStorage.getItem('checkpoint.conversation') ?? '{}');
    await fetch(`/chat/conversations/${id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'de outro aparelho' }),
    });
  });
  await answered(person, 5);
  await expect(top).toBeInViewport();
  await page.getByRole('button', { name: 'Nova mensagem ↓' }).click();
  await expect(person.log.locator('.message.ai').last()).toBeInViewport();
  await expect(page.getByRole('button', { name: /↓/ })).toHaveCount(0);
});

test('a screen reader hears what comes, not what was there, and not the own words', async ({ scene }) => {
  const person = await scene.person({ withoutWorker: true });
  const { page } = person;
  await person.write('oi');
  await answered(person, 1);
  await expect(person.log).toHaveAttribute('aria-live', 'polite');
  await expect(person.log.locator('.message.user')).toHaveAttribute('aria-live', 'off');
  await page.route('**/chat/conversations/*', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('log')).toHaveAttribute('aria-live', 'off');
  await page.unroute('**/chat/conversations/*');
  await expect(person.log).toHaveAttribute('aria-live', 'polite');
});

test('a message in another language than the page says which', async ({ scene }) => {
  const person = await scene.person();
  await person.write('I am so tired and I do not know what to do');
  const bubble = person.log.locator('.message.user .bubble');
  await expect(bubble).toHaveAttribute('lang', 'en');
  await person.write('não sei mais o que fazer com isso');
  await expect(person.log.locator('.message.user .bubble').last()).not.toHaveAttribute('lang');
});

test('zoomed in four times everything is there, and nothing runs off sideways', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await person.write('quero morrer');
  await answered(person, 1);
  for (const name of ['Ajuda agora', 'Sair rápido', 'Mais opções'])
    await expect(page.getByRole('banner').getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel('Sua mensagem')).toBeInViewport({ ratio: 1 });
  const logHeight = await page.locator('.box').evaluate((box) => box.clientHeight);
  expect(logHeight).toBeGreaterThanOrEqual(48);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('a phone on its side with the keyboard open still shows two lines', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await person.write('oi');
  await answered(person, 1);
  // What a keyboard leaves of 640 × 360.
  await page.setViewportSize({ width: 640, height: 170 });
  await expect(page.getByLabel('Sua mensagem')).toBeInViewport({ ratio: 1 });
  expect(await page.locator('.box').evaluate((box) => box.clientHeight)).toBeGreaterThanOrEqual(48);
});

test('a phone on its side keeps a number in sight after a crisis', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.setViewportSize({ width: 640, height: 360 });
  await person.write('quero morrer');
  await answered(person, 1);
  const number = page.getByRole('link', { name: /188/ });
  await expect(number.and(page.locator('.numbers a'))).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel('Sua mensagem')).toBeInViewport({ ratio: 1 });
  expect(await page.locator('.box').evaluate((box) => box.clientHeight)).toBeGreaterThanOrEqual(72);
});

test('wider spacing of letters, words and lines hides nothing', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.setViewportSize({ width: 320, height: 640 });
  await person.write('quero morrer');
  await answered(person, 1);
  // Past the content policy, as a reader’s own style sheet is.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('*')) {
      element.style.lineHeight = '1.5';
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
    }
  });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, p, h1, h2')]
      .filter(
        (element) => !element.closest('.visually-hidden') && getComputedStyle(element).clipPath === 'none',
      )
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => element.outerHTML),
  );
  expect(clipped).toEqual([]);
});

test('where colours are forced, bubbles, the chosen option and the card keep an edge', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.emulateMedia({ forcedColors: 'active' });
  await person.write('quero morrer');
  await answered(person, 1);
  const edge = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderTopColor, backgroundColor, borderTopWidth } = getComputedStyle(element);
        return borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
      });
  expect(await edge('.bubble')).toBe(true);
  expect(await edge('.card')).toBe(true);
});

test('the whole chat by keyboard alone', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.getByRole('button', { name: 'Ajuda agora' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Ir para o campo de mensagem' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Sua mensagem')).toBeFocused();
  await page.keyboard.type('pelo teclado');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('em duas linhas');
  await page.keyboard.press('Enter');
  await expect(person.log.locator('.message.user .bubble')).toHaveText('pelo teclado\nem duas linhas');
  await expect(page.getByLabel('Sua mensagem')).toBeFocused();
  await answered(person, 1);
});

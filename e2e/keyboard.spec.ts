import type { Locator, Page } from '@playwright/test';
import { serviceAt } from './desk-scene.ts';
import { expect, login, test, unique } from './scene.ts';

// Both apps with nothing but a keyboard: no locator is clicked or focused here, only reached.

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
  }
  await expect(target).toBeFocused();
}

async function pressAt(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test('the person’s page: help, settings, a human, erasing and leaving', async ({ scene }) => {
  const person = await scene.person();
  const { page } = person;
  await page.context().route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'Neutral' }));
  const button = (name: string) => page.getByRole('button', { name });
  await expect(page.getByLabel('Sua mensagem')).toBeFocused();

  await test.step('the first words', async () => {
    await page.keyboard.type('pelo teclado');
    await page.keyboard.press('Enter');
    await expect(person.log.locator('.message.ai')).toHaveCount(1);
  });

  await test.step('the help sheet opens, keeps the focus, changes the country and gives the focus back', async () => {
    await pressAt(page, button('Ajuda agora'));
    const sheet = page.getByRole('dialog');
    await tabTo(page, sheet.getByLabel('País'));
    await page.keyboard.type('Espanha');
    await tabTo(page, sheet.getByRole('link', { name: 'Ligar para o 024' }));
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(button('Ajuda agora')).toBeFocused();
  });

  await test.step('the menu: larger text, then a human', async () => {
    await pressAt(page, button('Mais opções'));
    const larger = page.getByRole('radio', { name: 'Normal' });
    await tabTo(page, larger);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Um pouco maior' })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(button('Mais opções')).toBeFocused();
    await page.keyboard.press('Enter');
    await pressAt(page, button('Prefiro falar com uma pessoa'));
    await expect(person.status).toHaveText(/Avisamos a equipe|Seu pedido espera pela equipe/);
    await expect(button('Mais opções')).toBeFocused();
  });

  await test.step('erased, and begun anew', async () => {
    await page.keyboard.press('Enter');
    await pressAt(page, button('Apagar minha conversa'));
    const dialog = page.getByRole('dialog', { name: 'Apagar a conversa' });
    await pressAt(page, dialog.getByRole('button', { name: 'Apagar', exact: true }));
    await expect(page.getByText('A conversa foi apagada.')).toBeVisible();
    await pressAt(page, button('Começar outra conversa'));
    await expect(page.getByLabel('Sua mensagem')).toBeFocused();
  });

  await test.step('left quickly', async () => {
    await pressAt(page, button('Sair rápido'));
    await expect(page).toHaveURL('https://www.wikipedia.org/');
  });
});

test('the console: from the login to the resolved conversation', async ({ scene, request }) => {
  test.setTimeout(120_000);
  const service = await serviceAt(request);
  await service.settle();
  const words = unique('quero me matar hoje à noite');
  await service.someone([words]);
  const { page } = await scene.person({ at: '/monitor' });

  await test.step('the login', async () => {
    await tabTo(page, page.getByLabel('Usuário'));
    await page.keyboard.type(login.username);
    await tabTo(page, page.getByLabel('Senha', { exact: true }));
    await page.keyboard.type(login.password);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
  });

  await test.step('from the queue into the conversation', async () => {
    const row = page.getByRole('navigation').getByRole('listitem').filter({ hasText: words });
    await expect(row).toBeVisible();
    await page.keyboard.press('j');
    await expect(row.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('log')).toContainText(words);
    await page.keyboard.press('t');
    await expect(page.getByLabel('Sua resposta para a pessoa')).toBeFocused();
    await page.keyboard.type('Estou aqui.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('log')).toContainText('Estou aqui.');
  });

  await test.step('quick replies, mute, the lists, and the button that hands back', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Respostas prontas' }));
    await page.keyboard.press('q');
    await expect(page.getByLabel('Procurar resposta')).toBeFocused();
    await page.keyboard.press('Escape');
    await tabTo(page, page.getByRole('button', { name: 'Respostas prontas' }));
    await page.keyboard.press('m');
    await expect(page.getByText('O som está desligado: os alertas não tocam aqui.')).toBeVisible();
    await page.keyboard.press('m');
    await expect(page.getByText('O som está desligado: os alertas não tocam aqui.')).toBeHidden();
    await page.keyboard.press('2');
    await expect(page.getByRole('button', { name: /^Minhas/ })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('1');
    await page.keyboard.press('p');
    await expect(page.getByText('Você está em pausa. Os alertas continuam chegando.')).toBeVisible();
    await page.keyboard.press('p');
    await page.keyboard.press('b');
    await expect(page.getByRole('button', { name: 'Devolver à IA' })).toBeFocused();
  });

  await test.step('a note, and the end', async () => {
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Nova nota' })).toBeFocused();
    await page.keyboard.type('Está com a irmã.');
    await pressAt(page, page.getByRole('button', { name: 'Guardar nota' }));
    await expect(page.getByRole('complementary').getByText('Está com a irmã.')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog', { name: 'Resolver a conversa' });
    await expect(dialog).toBeVisible();
    await tabTo(page, dialog.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, dialog.getByLabel(/^Nota/));
    await page.keyboard.type('Fica com a irmã.');
    await pressAt(page, dialog.getByRole('button', { name: 'Resolver' }));
    await expect(dialog).toBeHidden();
    await expect(page.getByText('· encerrada')).toBeVisible();
  });
});

import { serviceAt } from './desk-scene.ts';
import { bearerOf, keptConversation, openRow, teammate } from './room-scene.ts';
import { expect, test, unique } from './scene.ts';

// Several people at several pages: time for a busy machine.
test.describe.configure({ timeout: 120_000 });

test('a double-click takes a conversation, and does not hand it back with the button that came instead', async ({
  scene,
  request,
}) => {
  const monitor = await scene.monitor();
  const { page } = monitor;
  const service = await serviceAt(request);
  const words = unique('quero me matar hoje à noite');
  await service.someone([words]);
  await openRow(monitor, words);
  const actions = page.getByRole('main').locator('.actions').getByRole('button');
  const released: string[] = [];
  page.on('request', (sent) => sent.url().includes('/release/') && released.push(sent.url()));
  await expect(actions.first()).toHaveText('Assumir');
  await actions.first().click();
  await expect(actions.first()).toHaveText('Devolver à IA');
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  const reply = page.getByLabel('Sua resposta para a pessoa');
  await reply.fill('Estou aqui com você.');
  await reply.press('Enter');
  await expect(monitor.log.getByText('Estou aqui com você.')).toBeVisible();
  expect(released).toEqual([]);
});

test('of two who take control one has it, and the other reads who and may still leave notes', async ({
  scene,
  request,
}) => {
  const [admin, ana] = [await scene.monitor(), await scene.monitor(await teammate(request, 'Ana'))];
  const person = await scene.person();
  const words = unique('quero morrer');
  await person.write(words);
  await openRow(ana, words);
  await openRow(admin, words);
  await expect(ana.page.getByText('Também lendo: admin')).toBeVisible();
  const { id } = await keptConversation(person.page);
  const headers = await bearerOf(request);
  await ana.page.route('**/take-control/**', async (route) => {
    await request.post(`/chat/monitor/take-control/${id}`, { headers });
    await route.continue();
  });
  await ana.page.getByRole('button', { name: 'Assumir' }).click();
  await expect(ana.page.getByText('admin já está atendendo esta conversa.')).toBeVisible();
  await expect(
    ana.page.getByText('admin está atendendo. Você pode ler e deixar notas internas.'),
  ).toBeVisible();
  await expect(ana.page.getByLabel('Sua resposta para a pessoa')).toHaveCount(0);
  await expect(ana.page.getByRole('button', { name: 'Resolver' })).toBeDisabled();
  await expect(ana.page.getByRole('button', { name: /no lugar de/ })).toHaveCount(0);
  await ana.page.getByLabel('Nova nota').fill('Estou lendo junto.');
  await ana.page.getByRole('button', { name: 'Guardar nota' }).click();
  await expect(ana.page.getByRole('region', { name: 'Notas internas' })).toContainText('Estou lendo junto.');
  await expect(person.page.getByText('Estou lendo junto.')).toHaveCount(0);
});

test('a new crisis while whoever attends has no connection names them, and says that nobody saw it', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const [admin, ana] = [await scene.monitor(), await scene.monitor(await teammate(request, 'Ana'))];
  const words = unique('quero morrer');
  const person = await service.someone([words]);
  await openRow(ana, words);
  await openRow(admin, words);
  await ana.page.getByRole('button', { name: 'Assumir' }).click();
  const alertAt = ({ page }: typeof ana) => page.getByRole('region', { name: 'Alerta desta conversa' });
  await expect(alertAt(admin)).toContainText('visto por Ana');
  await ana.page.goto('about:blank');
  await expect(admin.page.getByText('Também lendo: Ana')).toBeHidden();
  await person.say(unique('vou me matar hoje'));
  const isHers = 'Ana está atendendo, ainda não visto';
  await expect(admin.page.locator('[aria-live="assertive"]', { hasText: isHers })).toHaveCount(1);
  await expect(alertAt(admin)).toContainText(isHers);
  await expect(alertAt(admin)).not.toContainText('ninguém assumiu');
  await ana.page.goBack();
  await expect(alertAt(ana)).toContainText('Com você, ainda não visto');
});

test('an admin takes a conversation from another only after a confirmation', async ({ scene, request }) => {
  const [admin, ana] = [await scene.monitor(), await scene.monitor(await teammate(request, 'Ana'))];
  const person = await scene.person();
  const words = unique('quero morrer');
  await person.write(words);
  await openRow(ana, words);
  await ana.page.getByRole('button', { name: 'Assumir' }).click();
  await expect(ana.page.getByLabel('Sua resposta para a pessoa')).toBeFocused();
  await ana.page.getByLabel('Sua resposta para a pessoa').fill('Ainda escrevendo isto');
  await openRow(admin, words);
  await admin.page.getByRole('button', { name: 'Assumir no lugar de Ana' }).click();
  const dialog = admin.page.getByRole('dialog', { name: 'Tirar a conversa de Ana?' });
  await dialog.getByRole('button', { name: 'Tirar e assumir' }).click();
  await expect(admin.page.getByLabel('Sua resposta para a pessoa')).toBeVisible();
  await expect(ana.page.getByText('admin está atendendo. Você pode ler')).toBeVisible();
  await expect(person.status).toHaveText('Uma pessoa da equipe está aqui');
  await expect(admin.page.getByRole('region', { name: 'O que aconteceu' })).toContainText(
    'admin assumiu no lugar de Ana',
  );
  // What Ana was writing is there again when the conversation is hers again.
  await admin.page.getByRole('button', { name: 'Devolver à IA' }).click();
  await ana.page.getByRole('button', { name: 'Assumir' }).click();
  await expect(ana.page.getByLabel('Sua resposta para a pessoa')).toHaveValue('Ainda escrevendo isto');
});

test('a crisis in a conversation that one holds calls until it is read, whatever one looks at', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  await service.settle();
  const [held, other, worse] = [
    unique('quero me matar hoje à noite'),
    unique('uma conversa calma'),
    unique('vou me matar agora'),
  ];
  const person = await service.someone([held]);
  await service.someone([other]);
  const monitor = await scene.monitor(await service.addMonitor());
  const { page, row, log } = monitor;
  await openRow(monitor, held);
  await page.getByRole('button', { name: 'Assumir' }).click();
  await expect(page.getByLabel('Sua resposta para a pessoa')).toBeFocused();
  await openRow(monitor, other);
  await expect(log.getByText(other)).toBeVisible();
  await page.getByRole('button', { name: /^Precisa de alguém/ }).click();
  await expect(page).toHaveTitle('Checkpoint');

  await person.say(worse);
  await expect(page).toHaveTitle('(1) Checkpoint');
  await expect(row(worse)).toContainText('Crítico');
  await expect(page.getByRole('banner').getByText('Crítico: 1')).toBeVisible();
  await row(worse).getByRole('button').first().click();
  await expect(log.getByText(worse)).toBeVisible();
  await expect(page).toHaveTitle('Checkpoint');
});

import { serviceAt } from './desk-scene.ts';
import { keptConversation, openRow, teammate } from './room-scene.ts';
import { expect, test, unique } from './scene.ts';

// Several people at several pages: time for a busy machine.
test.describe.configure({ timeout: 120_000 });

test('a flagged message says its level, its words and why, and takes the verdict of a human', async ({
  scene,
}) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const crisis = unique('quero me matar hoje à noite');
  await person.write(crisis);
  await openRow(monitor, crisis);
  const message = monitor.log.getByRole('article').filter({ hasText: crisis });
  await expect(message).toContainText('Crítico');
  await expect(message.locator('mark').first()).toBeVisible();
  await expect(message.getByText(/^Detector: Crítico/)).toBeHidden();
  await message.getByText('Por quê', { exact: true }).click();
  await expect(message.getByText(/^Detector: Crítico/)).toBeVisible();

  await message.getByRole('button', { name: 'Está certo' }).click();
  await expect(message.getByText('revisado por admin: Crítico')).toBeVisible();
  await message.getByRole('button', { name: 'Mudar avaliação' }).click();
  await message.getByLabel('Nível certo').selectOption({ label: '▲ Alto' });
  await message.getByLabel('Comentário (opcional, só para a equipe)').fill('sem plano');
  await message.getByRole('button', { name: 'Guardar avaliação' }).click();
  await expect(message.getByText('revisado por admin: Alto: “sem plano”')).toBeVisible();

  const timeline = monitor.page.getByRole('region', { name: 'O que aconteceu' });
  await expect(timeline).toContainText('admin avaliou uma mensagem: Alto (detector: Crítico)');
  await expect(timeline).toContainText('Mensagem sinalizada: Crítico');
  await monitor.page.reload();
  await openRow(monitor, crisis);
  await expect(message.getByText('revisado por admin: Alto')).toBeVisible();
});

test('words that would be shown turned around are read in the order in which they were written', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const monitor = await scene.monitor();
  const words = unique('quero me matar hoje à noite');
  await service.someone([`\u202e${words}\u202c`]);
  await expect(monitor.row(words)).toContainText(`\u200b${words}`);
  await openRow(monitor, words);
  const message = monitor.log.getByRole('article').filter({ hasText: words });
  await expect(message.locator('mark').first()).toContainText('matar');
  for (const shown of [monitor.row(words), message])
    expect(await shown.textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('another monitor sees a verdict without loading anything again', async ({ scene, request }) => {
  const [admin, ana] = [await scene.monitor(), await scene.monitor(await teammate(request, 'Ana'))];
  const person = await scene.person();
  const crisis = unique('quero me matar hoje à noite');
  await person.write(crisis);
  await openRow(admin, crisis);
  await openRow(ana, crisis);
  const seenBy = (log: typeof admin.log) => log.getByRole('article').filter({ hasText: crisis });
  await seenBy(ana.log).getByRole('button', { name: 'Está certo' }).click();
  await expect(seenBy(ana.log).getByText('revisado por Ana: Crítico')).toBeVisible();
  await expect(seenBy(admin.log).getByText('revisado por Ana: Crítico')).toBeVisible();
  await seenBy(ana.log).getByText('Por quê', { exact: true }).click();
  await seenBy(ana.log).getByRole('button', { name: 'Mudar avaliação' }).click();
  await seenBy(ana.log).getByLabel('Nível certo').selectOption('medium');
  await seenBy(ana.log).getByRole('button', { name: 'Guardar avaliação' }).click();
  await expect(seenBy(admin.log).getByText('revisado por Ana: Médio')).toBeVisible();
});

test('a long history comes while scrolling, and what is read stays where it is', async ({
  scene,
  request,
}) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const first = unique('a primeira de todas');
  await person.write(first);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  const { id, token } = await keptConversation(person.page);
  const headers = { authorization: `Bearer ${token}` };
  for (let count = 1; count <= 80; count += 1) {
    const data = { text: `palavra número ${count}` };
    const answer = await request.post(`/chat/conversations/${id}/messages`, { headers, data });
    expect(answer.status()).toBe(202);
  }
  await monitor.page.reload();
  await openRow(monitor, 'palavra número 80');
  await expect(monitor.log.getByText('palavra número 80', { exact: true })).toBeInViewport();
  const box = monitor.log.locator('xpath=..');
  const oldest = monitor.log.getByRole('article').first();
  const oldestId = await oldest.getAttribute('id');
  const anchor = monitor.log.locator(`#${oldestId}`);
  await anchor.scrollIntoViewIfNeeded();
  await expect(monitor.log.getByRole('article').first()).not.toHaveAttribute('id', String(oldestId));
  await expect(anchor).toBeInViewport();
  await expect(async () => {
    await box.evaluate((element) => element.scrollTo(0, 0));
    await expect(monitor.log.getByText(first)).toBeInViewport({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(monitor.page.getByText('Início da conversa')).toBeVisible();

  const news = unique('cheguei agora');
  await person.write(news);
  await expect(monitor.page.getByRole('button', { name: 'Nova mensagem ↓' })).toBeVisible();
  await expect(monitor.log.getByText(first)).toBeInViewport();
  await monitor.page.getByRole('button', { name: 'Nova mensagem ↓' }).click();
  await expect(monitor.log.getByText(news)).toBeInViewport();
  await expect(monitor.page.getByRole('button', { name: 'Nova mensagem ↓' })).toHaveCount(0);
});

test('resolving shows first what came in unseen', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const words = unique('quero morrer');
  await person.write(words);
  await openRow(monitor, words);
  await expect(monitor.page.getByRole('region', { name: 'Alerta desta conversa' })).toBeVisible();
  await monitor.page.getByRole('button', { name: 'Resolver' }).click();
  const dialog = monitor.page.getByRole('dialog', { name: 'Resolver a conversa' });
  await dialog.getByLabel('Acolhida').check();
  await expect(dialog.getByRole('button', { name: 'Resolver' })).toBeDisabled();
  await dialog.getByLabel(/^Nota \(fica com a equipe\)/).fill('Conversou e está com a irmã.');
  const later = unique('vou me matar agora');
  await person.write(later);
  await expect(monitor.log.getByText(later)).toBeAttached();
  await dialog.getByRole('button', { name: 'Resolver' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Chegaram mensagens graves que você ainda não viu.');
  await expect(dialog.getByRole('region', { name: 'Isto chegou e você ainda não viu:' })).toContainText(
    later,
  );
  await dialog.getByRole('button', { name: 'Resolver' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(monitor.page.getByText('· encerrada')).toBeVisible();
  await expect(monitor.page.getByText('Se a pessoa voltar, recebe respostas automáticas')).toBeVisible();
  await expect(monitor.page.getByRole('button', { name: 'Resolver' })).toBeDisabled();
  await expect(monitor.page.locator('body')).not.toBeFocused();
  await expect(monitor.page.getByRole('region', { name: 'Notas internas' })).toContainText(
    'Conversou e está com a irmã.',
  );
  await expect(monitor.page.getByRole('region', { name: 'O que aconteceu' })).toContainText(
    'admin resolveu: Acolhida',
  );
});

test('closing for abuse asks for a reason, which only the team reads', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const words = unique('só para incomodar');
  await person.write(words);
  await openRow(monitor, words);
  await monitor.page.getByRole('button', { name: 'Fechar por abuso' }).click();
  const dialog = monitor.page.getByRole('dialog', { name: 'Fechar por abuso' });
  await expect(dialog.getByRole('button', { name: 'Fechar por abuso' })).toBeDisabled();
  await dialog.getByLabel(/^Motivo/).fill('Só ofensas.');
  await dialog.getByRole('button', { name: 'Fechar por abuso' }).click();
  await expect(monitor.page.getByText('· fechada por abuso')).toBeVisible();
  await expect(monitor.page.getByText(/^Fechada por abuso: sem respostas automáticas/)).toBeVisible();
  await expect(monitor.page.getByRole('region', { name: 'Notas internas' })).toContainText('Só ofensas.');
  await expect(person.page.getByText('Só ofensas.')).toHaveCount(0);
});

test('what a monitor writes survives a reload and a lost connection, and is sent once', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const words = unique('preciso conversar');
  await person.write(words);
  await openRow(monitor, words);
  await monitor.page.getByRole('button', { name: 'Assumir' }).click();
  const reply = monitor.page.getByLabel('Sua resposta para a pessoa');
  await reply.fill('um rascunho que fica');
  await monitor.page.getByLabel('Nova nota').fill('uma nota que fica');
  await monitor.page.reload();
  await openRow(monitor, words);
  await expect(reply).toHaveValue('um rascunho que fica');
  await expect(monitor.page.getByLabel('Nova nota')).toHaveValue('uma nota que fica');

  await monitor.page.context().setOffline(true);
  await expect(monitor.page.getByRole('alert')).toContainText('Sem conexão');
  const sent = unique('escrita sem conexão');
  await reply.fill(sent);
  await monitor.page.getByRole('button', { name: 'Enviar' }).click();
  await expect(monitor.log.getByText('Será enviada quando a conexão voltar')).toBeVisible();
  await monitor.page.context().setOffline(false);
  await expect(person.log.getByText(sent)).toHaveCount(1);
  await expect(monitor.log.getByText(sent)).toHaveCount(1);
  await expect(monitor.log.getByText('Será enviada quando a conexão voltar')).toHaveCount(0);
});

test('a person who leaves is shown as gone, with the time', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const words = unique('vou sair daqui a pouco');
  await person.write(words);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await openRow(monitor, words);
  const header = monitor.page.getByRole('main').locator('header');
  await expect(header).toContainText('pessoa conectada');
  await person.page.close();
  await expect(header).toContainText(/pessoa saiu às \d{2}:\d{2}/, { timeout: 40_000 });
});

test('a note that is being saved is saved once, whatever is looked at meanwhile', async ({ scene }) => {
  const monitor = await scene.monitor();
  const people = [await scene.person(), await scene.person()] as const;
  const [one, other] = [unique('quero me matar hoje à noite'), unique('vou me matar agora')];
  await people[0].write(one);
  await people[1].write(other);
  await openRow(monitor, one);
  let saved = 0;
  let letPass = (): void => undefined;
  const gate = new Promise<void>((open) => (letPass = open));
  await monitor.page.route('**/notes', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    saved += 1;
    await gate;
    await route.continue();
  });
  const note = monitor.page.getByLabel('Nova nota');
  await note.fill('tem uma irmã por perto');
  await monitor.page.getByRole('button', { name: 'Guardar nota' }).click();
  await openRow(monitor, other);
  await expect(note).toHaveValue('');
  await openRow(monitor, one);
  await expect(note).toHaveValue('tem uma irmã por perto');
  await expect(monitor.page.getByRole('button', { name: 'Guardar nota' })).toBeDisabled();
  letPass();
  await expect(note).toHaveValue('');
  const notes = monitor.page.getByRole('region', { name: 'Notas internas' });
  await expect(notes.getByText('tem uma irmã por perto')).toHaveCount(1);
  await monitor.page.reload();
  await openRow(monitor, one);
  await expect(notes.getByText('tem uma irmã por perto')).toHaveCount(1);
  await expect(note).toHaveValue('');
  expect(saved).toBe(1);
});

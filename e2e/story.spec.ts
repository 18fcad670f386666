import { serviceAt } from './desk-scene.ts';
import { expect, test, unique } from './scene.ts';

test('a person writes, is heard by a human, and comes back', async ({ scene }) => {
  test.setTimeout(180_000);
  const monitor = await scene.monitor();
  const person = await scene.person();
  const crisis = unique('quero me matar hoje à noite');

  await test.step('without a model ready-made words answer, and nobody is told of an AI', async () => {
    await expect(person.status).toHaveText('Escreva quando quiser');
    await expect(person.page.getByText(/^Por enquanto respondem mensagens prontas, sem/)).toBeVisible();
    await person.write('Oi, hoje foi um dia difícil');
    await expect(person.log.getByText('Oi, hoje foi um dia difícil')).toBeVisible();
    await expect(person.log.locator('.message.ai')).toHaveCount(1);
    await expect(person.status).toHaveText('Por enquanto, respostas prontas');
  });

  await test.step('a crisis shows help to the person and an alert to the monitor', async () => {
    await person.write(crisis);
    const card = person.log.getByRole('region', { name: 'Ajuda agora' });
    await expect(card.getByRole('link', { name: 'Ligar para o 188' })).toHaveAttribute('href', 'tel:188');
    await expect(card.getByRole('link', { name: '192' })).toHaveAttribute('href', 'tel:192');
    await expect(monitor.row(crisis)).toContainText('Crítico');
    await expect(monitor.row(crisis)).toContainText('ninguém assumiu');
    await expect(monitor.page).toHaveTitle(/^\(\d+\) Checkpoint$/);
    await expect(monitor.page.locator('[data-audio]')).toHaveAttribute('data-audio', 'running');
    await expect(person.log.locator('.message.ai')).toHaveCount(2);
  });

  await test.step('the monitor reads why and takes control', async () => {
    await monitor.row(crisis).getByRole('button').first().click();
    const flagged = monitor.log.getByRole('article').filter({ hasText: crisis });
    await expect(flagged).toContainText('Crítico');
    await expect(flagged).toContainText('por quê: “');
    await monitor.page.getByRole('button', { name: 'Assumir' }).click();
    await expect(person.status).toHaveText('Uma pessoa da equipe está aqui');
    await expect(person.log.getByText('Uma pessoa da equipe entrou na conversa.')).toBeVisible();
    await expect(monitor.page.getByText('Com você').first()).toBeVisible();
  });

  await test.step('each sees the other type, and what they write', async () => {
    const reply = monitor.page.getByLabel('Sua resposta para a pessoa');
    await reply.pressSequentially('Oi. Estou aqui com você.');
    await expect(person.page.getByText('Uma pessoa da equipe está digitando…')).toBeVisible();
    await reply.press('Enter');
    await expect(person.log.getByText('Oi. Estou aqui com você.')).toBeVisible();
    await expect(person.page.getByText('Uma pessoa da equipe está digitando…')).toBeHidden();
    const box = person.page.getByLabel('Sua mensagem');
    // Typing is told a few times a second at most and may be lost: whoever goes on typing is seen.
    await expect(async () => {
      await box.pressSequentially('obrigada ');
      await expect(monitor.page.getByText('A pessoa está digitando…')).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await box.fill('obrigada por vir');
    await box.press('Enter');
    await expect(monitor.log.getByText('obrigada por vir')).toBeVisible();
  });

  await test.step('the AI is silent while a human holds the conversation', async () => {
    await monitor.page.getByLabel('Sua resposta para a pessoa').fill('Fico com você o tempo que precisar.');
    await monitor.page.getByRole('button', { name: 'Enviar' }).click();
    await expect(person.log.getByText('Fico com você o tempo que precisar.')).toBeVisible();
    await expect(person.log.locator('.message.ai')).toHaveCount(2);
  });

  await test.step('handed back, the AI answers again', async () => {
    await monitor.page.getByRole('button', { name: 'Devolver à IA' }).click();
    await expect(person.log.getByText('A pessoa da equipe saiu da conversa.')).toBeVisible();
    await expect(person.status).toHaveText('Por enquanto, respostas prontas');
    await person.write('e agora?');
    await expect(person.log.locator('.message.ai')).toHaveCount(3);
    await expect(monitor.log.getByText('e agora?')).toBeVisible();
  });

  await test.step('the monitor keeps a note that the person never sees', async () => {
    await monitor.page.getByLabel('Nova nota').fill('Mora só; irmã por perto.');
    await monitor.page.getByRole('button', { name: 'Guardar nota' }).click();
    await expect(monitor.page.getByRole('complementary').getByText('Mora só; irmã por perto.')).toBeVisible();
  });

  await test.step('resolved, it says so to the person, and nobody waits', async () => {
    await monitor.page.getByRole('button', { name: 'Assumir' }).click();
    await expect(person.status).toHaveText('Uma pessoa da equipe está aqui');
    await monitor.page.getByRole('button', { name: 'Resolver' }).click();
    const dialog = monitor.page.getByRole('dialog', { name: 'Resolver a conversa' });
    await dialog.getByLabel('Acolhida').check();
    await dialog.getByLabel('Nota (fica com a equipe)').fill('Falou com a irmã.');
    await dialog.getByRole('button', { name: 'Resolver' }).click();
    await expect(person.log.getByText('A equipe encerrou esta conversa.')).toBeVisible();
    await expect(monitor.page.getByText('· encerrada')).toBeVisible();
    await expect(monitor.row(crisis)).toHaveCount(0);
  });

  await test.step('writing again opens it again', async () => {
    await person.write('voltei para agradecer');
    await expect(person.log.locator('.message.ai')).toHaveCount(4);
    await expect(monitor.log.getByText('voltei para agradecer')).toBeVisible();
    await expect(monitor.page.getByText('· ativa')).toBeVisible();
    await expect(person.page.getByText('Mora só')).toHaveCount(0);
    await expect(person.page.getByText('Falou com a irmã')).toHaveCount(0);
  });
});

test('asking for a human reaches the monitor, who is seen to have seen it', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const words = unique('prefiro gente');
  await person.write(words);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await person.page.getByRole('button', { name: 'Mais opções' }).click();
  await person.page.getByRole('button', { name: 'Prefiro falar com uma pessoa' }).click();
  await expect(person.log.getByText('Você pediu para falar com uma pessoa da equipe.')).toBeVisible();
  await expect(person.status).toHaveText('Avisamos a equipe');
  await expect(monitor.row(words)).toContainText('Pediu uma pessoa');
  await monitor.row(words).getByRole('button', { name: 'Visto' }).click();
  await expect(monitor.row(words)).toContainText('visto por admin');
  await expect(person.status).toHaveText('Alguém da equipe viu seu pedido');
});

test('a monitor calls the team, with a reason that the person does not see', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const words = unique('não sei explicar');
  await person.write(words);
  await monitor.page.getByRole('button', { name: /^Todas/ }).click();
  await monitor.row(words).getByRole('button').first().click();
  await monitor.page.getByRole('button', { name: 'Escalar' }).click();
  const dialog = monitor.page.getByRole('dialog', { name: 'Chamar a equipe' });
  await dialog.getByLabel('Motivo (só para a equipe)').fill('Preciso de uma segunda opinião.');
  await dialog.getByRole('button', { name: 'Escalar' }).click();
  await monitor.page.getByRole('button', { name: /^Precisa de alguém/ }).click();
  await expect(monitor.row(words)).toContainText('Alto');
  await monitor.row(words).getByRole('button', { name: 'Visto' }).click();
  await expect(monitor.row(words)).toContainText('visto por admin');
  await expect(person.page.getByText('segunda opinião')).toHaveCount(0);
});

test('a monitor without connection is told so, and misses nothing', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const crisis = unique('vou acabar com a minha vida hoje');
  await monitor.page.context().setOffline(true);
  await expect(monitor.page.getByRole('alert')).toContainText('você NÃO está recebendo alertas');
  await person.write(crisis);
  await expect(person.log.getByRole('region', { name: 'Ajuda agora' })).toBeVisible();
  await expect(monitor.row(crisis)).toHaveCount(0);
  await monitor.page.context().setOffline(false);
  await expect(monitor.row(crisis)).toContainText('Crítico');
  await expect(monitor.page.getByRole('alert')).toHaveCount(0);
});

test('a wrong password is answered in words, and the login survives a reload', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const { page } = await scene.monitor(await service.addMonitor());
  await page.reload();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Sair/ }).click();
  await page.getByLabel('Usuário').fill('admin');
  await page.getByLabel('Senha', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page.getByRole('alert')).toHaveText('Usuário ou senha incorretos.');
  await expect(page.getByRole('alert')).toBeFocused();
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceAt } from './desk-scene.ts';
import { startOwnServer } from './own-server.ts';
import { openRow, teammate } from './room-scene.ts';
import { expect, test, unique } from './scene.ts';

// Several people at several pages: time for a busy machine.
test.describe.configure({ timeout: 120_000 });

test('risk over the conversation is drawn, said in words and listed where it changes', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const words = unique('quero me matar hoje à noite');
  await service.someone(['oi, tudo bem?', words]);
  const monitor = await scene.monitor();
  await openRow(monitor, words);
  const risk = monitor.page.getByRole('region', { name: 'Risco na conversa' });
  await expect(risk.locator('canvas')).toBeVisible();
  await expect(risk).toContainText('Do primeiro ao último nível: Sem sinal → Crítico. O mais alto: Crítico.');
  await risk.getByText('Mudanças em palavras').click();
  await expect(risk.getByRole('listitem')).toHaveText([/Sem sinal$/, /◆\s*Crítico$/]);
});

test('who did what and when is told to every monitor, and to admins as it is kept', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const words = unique('quero me matar hoje à noite');
  await service.someone([words]);
  const ana = await scene.monitor(await teammate(request, 'Ana'));
  await openRow(ana, words);
  await ana.page.getByRole('button', { name: 'Assumir' }).click();
  const happened = ana.page.getByRole('region', { name: 'O que aconteceu' });
  const took = happened.getByRole('listitem').filter({ hasText: 'Ana assumiu' });
  await expect(took).toBeVisible();
  await expect(took.locator('time')).toHaveText(/^\d\d:\d\d$/);
  await expect(ana.page.getByText('Auditoria desta conversa')).toHaveCount(0);
  await expect(ana.page.getByText('A pessoa e a IA não veem.')).toBeVisible();

  const admin = await scene.monitor();
  await openRow(admin, words);
  const context = admin.page.getByRole('complementary', { name: 'Contexto e notas' });
  await context.getByText('Auditoria desta conversa').click();
  const entry = context.locator('details', { hasText: 'Auditoria desta conversa' }).getByRole('listitem');
  await expect(entry.filter({ hasText: 'control_taken' })).toContainText('Ana assumiu');
});

test('what the operator wants done in an emergency stands beside the conversation, with the numbers there', async ({
  scene,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'checkpoint-procedure-'));
  const PROCEDURE_FILE = join(folder, 'procedure.txt');
  await writeFile(PROCEDURE_FILE, 'Primeiro: pergunte onde a pessoa está.\nDepois: ligue para o 192.');
  const server = await startOwnServer({ PROCEDURE_FILE });
  try {
    const monitor = await scene.monitor(undefined, server.url);
    const person = await scene.person({ at: server.url });
    const words = unique('preciso de alguém');
    await person.write(words);
    await openRow(monitor, words);
    const help = monitor.page.getByRole('region', { name: 'Ajuda onde a pessoa está' });
    await expect(help).toContainText('Primeiro: pergunte onde a pessoa está.');
    await help.getByText('Telefones: Brasil').click();
    await expect(help.getByRole('listitem').filter({ hasText: 'CVV' })).toContainText('188');
    await expect(person.page.getByText('pergunte onde')).toHaveCount(0);
  } finally {
    await server.end();
    await rm(folder, { recursive: true, force: true });
  }
});

test('where built-in words answer, no AI is said to', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const words = unique('preciso de alguém');
  await person.write(words);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await openRow(monitor, words);
  const talk = monitor.page.getByRole('main');
  await expect(talk.locator('header').getByRole('status')).toHaveText('Respostas automáticas');
  await expect(talk).toContainText('Assumir interrompe as respostas automáticas.');
  const reply = monitor.log.getByRole('article').filter({ hasText: 'palavras guiadas' });
  await expect(reply.locator('strong')).toHaveText('Resposta automática');
  await expect(reply.locator('.badge')).toHaveText('auto');
});

test('the words of the person, the AI and a human are told apart by name, mark and shape', async ({
  scene,
}) => {
  const monitor = await scene.monitor();
  const person = await scene.person();
  const words = unique('preciso de alguém');
  await person.write(words);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  await openRow(monitor, words);
  await monitor.page.getByRole('button', { name: 'Assumir' }).click();
  await monitor.page.getByLabel('Sua resposta para a pessoa').fill('Estou aqui com você.');
  await monitor.page.keyboard.press('Enter');
  const said = (text: string | RegExp) => monitor.log.getByRole('article').filter({ hasText: text });
  const look = async (text: string | RegExp) => {
    const name = await said(text).locator('strong').innerText();
    const mark = await said(text).locator('.badge').innerText();
    const shape = await said(text).evaluate((shown) => {
      const { borderTopStyle, borderTopLeftRadius, borderTopRightRadius, alignSelf } =
        getComputedStyle(shown);
      return [borderTopStyle, borderTopLeftRadius, borderTopRightRadius, alignSelf].join(' ');
    });
    return [name, mark, shape] as const;
  };
  await expect(said('Estou aqui com você.')).toBeVisible();
  const looks = [await look(words), await look(/palavras guiadas/), await look('Estou aqui com você.')];
  for (const part of [0, 1, 2] as const) expect(new Set(looks.map((one) => one[part])).size).toBe(3);
});

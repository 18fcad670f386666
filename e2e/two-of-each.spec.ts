import type { Locator } from '@playwright/test';
import { startOllamaSimulator, type ModelSimulator } from '../test/support/ollama-simulator.ts';
import { createTestDatabase, noTestServer, testServerUrl } from '../test/support/test-database.ts';
import { listenTo } from './desk-scene.ts';
import { startOwnServer, type OwnServer } from './own-server.ts';
import { openRow, teammate } from './room-scene.ts';
import { expect, login, test as sharedTest, unique, type Monitor } from './scene.ts';

// Two people and two monitors side by side, with a model that speaks word by word, on both storage engines.

const story = [
  'Estou aqui com você, e tenho tempo.',
  'Pode contar do seu jeito, sem pressa nenhuma.',
  'Às vezes ajuda começar pelo que aconteceu hoje.',
  'Depois a gente vai devagar, uma coisa de cada vez.',
  'Se alguma pergunta não servir, é só deixar de lado.',
  'Também dá para respirar um pouco antes de continuar.',
  'Beber um copo de água pode ajudar um pouco agora.',
  'O dia foi comprido, e descansar também faz parte.',
  'Talvez exista alguém com quem seja bom falar hoje.',
  'E amanhã a conversa pode continuar de onde parou.',
].join(' ');

interface Ground {
  server: OwnServer;
  model: ModelSimulator;
}

function testOn(engine: 'embedded' | 'postgres') {
  return sharedTest.extend<{ ground: Ground }>({
    ground: async ({}, use) => {
      const model = await startOllamaSimulator();
      const database = engine === 'postgres' ? await createTestDatabase() : undefined;
      const server = await startOwnServer({
        OLLAMA_BASE_URL: model.url,
        ...(database ? { DATABASE_URL: database.url } : {}),
      });
      await use({ server, model });
      await server.end();
      await database?.drop();
      await model.stop();
    },
    baseURL: async ({ ground }, use) => use(ground.server.url),
  });
}

/** Presses a button in the very moment, without waiting whether it can be pressed. */
const press = (button: Locator): Promise<void> => button.evaluate((element: HTMLElement) => element.click());

/** Both monitors ask for the conversation in the same moment; returns who got it first, and who did not. */
async function race(monitors: [Monitor, Monitor]): Promise<[Monitor, Monitor]> {
  const [one, other] = monitors;
  const take = ({ page }: Monitor) => page.getByRole('button', { name: 'Assumir', exact: true });
  await expect(take(one)).toBeVisible();
  await expect(take(other)).toBeVisible();
  await Promise.all([press(take(one)), press(take(other))]);
  const reply = ({ page }: Monitor) => page.getByLabel('Sua resposta para a pessoa');
  await expect(reply(one).or(one.page.getByText('Você pode ler e deixar notas internas.'))).toBeVisible();
  const hasWon = await reply(one).isVisible();
  return hasWon ? [one, other] : [other, one];
}

for (const engine of ['embedded', 'postgres'] as const) {
  const test = testOn(engine);

  test(`two people and two monitors, from the first word to the last (${engine})`, async ({
    scene,
    request,
    ground: { model },
  }) => {
    test.skip(engine === 'postgres' && !testServerUrl, noTestServer);
    test.setTimeout(300_000);
    const ana = await scene.monitor(login);
    const ears = await listenTo(ana.page);
    const bia = await scene.monitor(await teammate(request, 'Bia'));
    await ana.page.getByRole('heading', { name: 'Checkpoint' }).click();
    await expect.poll(ears.audio).toBe('running');
    const [calm, troubled] = [await scene.person(), await scene.person()];
    await expect(calm.page.getByText(/^Quem responde é uma inteligência artificial/)).toBeVisible();
    const first = unique('hoje foi um dia comprido');
    const crisis = unique('quero me matar hoje à noite');

    await test.step('the AI’s words come one by one, to the person and to the console', async () => {
      model.set({ reply: story, wordMs: 150 });
      await calm.write(first);
      const growing = calm.log.locator('.growing .bubble');
      await expect(growing).toContainText('Estou aqui');
      const early = (await growing.innerText()).length;
      await expect.poll(async () => (await growing.innerText()).length).toBeGreaterThan(early);
      await openRow(bia, first);
      // From the sentence on at which the console came.
      const live = bia.log.locator('.growing .text');
      await expect(live).toContainText(/\p{L}/u);
      const seen = (await live.innerText()).length;
      await expect.poll(async () => (await live.innerText()).length).toBeGreaterThan(seen);
    });

    await test.step('stopped, what was said stays, and the model is let go', async () => {
      await calm.log.getByRole('button', { name: 'Parar' }).click();
      await expect(calm.log.locator('.message.ai')).toHaveCount(1);
      await expect(calm.log.locator('.growing')).toHaveCount(0);
      const said = await calm.log.locator('.message.ai .bubble').innerText();
      expect(story.startsWith(said.replace(/…$/, '').trim())).toBe(true);
      expect(said.length).toBeLessThan(story.length);
      await expect.poll(() => model.running()).toBe(0);
      expect(await calm.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('log');
      await expect(bia.log.getByText('Resposta interrompida a pedido da pessoa.')).toBeVisible();
    });

    await test.step('a crisis is in front of both monitors, and heard', async () => {
      await ears.loudest();
      await troubled.write(crisis);
      await expect(ana.row(crisis)).toContainText('Crítico');
      // Bia has a row under the pointer: what is new does not push it away, and says so.
      await bia.page.getByRole('button', { name: /1 nova ↑/ }).click();
      await expect(bia.row(crisis)).toContainText('Crítico');
      await expect.poll(ears.loudest).toBeGreaterThan(0.1);
      await expect(troubled.log.getByRole('region', { name: 'Ajuda agora' })).toBeVisible();
    });

    const [holder, other] =
      await test.step('both want it, one has it, and the other is told who', async () => {
        for (const monitor of [ana, bia]) {
          await monitor.row(crisis).getByRole('button').first().click();
          await expect(monitor.log.getByText(crisis)).toBeVisible();
        }
        const sides = await race([ana, bia]);
        const name = sides[0] === ana ? 'admin' : 'Bia';
        await expect(sides[1].page.getByText(`${name} está atendendo. Você pode ler`)).toBeVisible();
        // The admin has no name for people.
        const who = sides[0] === ana ? 'Uma pessoa da equipe' : 'Bia, da equipe,';
        await expect(troubled.status).toHaveText(`${who} está aqui`);
        await expect.poll(ears.playing).toBe(0);
        return sides;
      });

    await test.step('they talk, each sees the other type, and nobody else is disturbed', async () => {
      const reply = holder.page.getByLabel('Sua resposta para a pessoa');
      await reply.pressSequentially('Estou aqui com você.', { delay: 40 });
      await expect(troubled.page.getByText(/está digitando…/)).toBeVisible();
      await reply.press('Enter');
      await expect(troubled.log.getByText('Estou aqui com você.')).toBeVisible();
      await expect(other.log.getByText('Estou aqui com você.')).toBeVisible();
      model.set({ reply: 'Conte mais, se quiser.' });
      await calm.write('e o trabalho também');
      await expect(calm.log.locator('.message.ai')).toHaveCount(2);
      await expect(calm.log.getByText('Conte mais, se quiser.')).toBeVisible();
      // Whatever the takeover cut off stands there by now; nothing may follow it.
      const answers = await troubled.log.locator('.message.ai').count();
      await troubled.write('obrigada por vir');
      await expect(holder.log.getByText('obrigada por vir')).toBeVisible();
      await expect(troubled.log.locator('.message.ai')).toHaveCount(answers);
      await expect(calm.log.getByText('Estou aqui com você.', { exact: true })).toHaveCount(0);
    });

    await test.step('handed back, the AI speaks again, and the other monitor may take it', async () => {
      await holder.page.getByRole('button', { name: 'Devolver à IA' }).click();
      await expect(
        troubled.log.getByText(/saiu da conversa\. As respostas voltam a ser automáticas\./),
      ).toBeVisible();
      await troubled.write('continuo aqui');
      // What the human left unanswered may get an answer of its own.
      await expect(troubled.log.getByText('Conte mais, se quiser.').last()).toBeVisible();
      await other.page.getByRole('button', { name: 'Assumir', exact: true }).click();
      await expect(other.page.getByLabel('Sua resposta para a pessoa')).toBeVisible();
    });

    await test.step('resolved, it is off both queues; written to again, it goes on', async () => {
      await other.page.getByRole('main').getByRole('button', { name: 'Resolver', exact: true }).click();
      const dialog = other.page.getByRole('dialog', { name: 'Resolver a conversa' });
      await dialog.getByLabel('Acolhida').check();
      await dialog.getByLabel(/^Nota/).fill('Está com a irmã.');
      await dialog.getByRole('button', { name: 'Resolver' }).click();
      await expect(troubled.log.getByText(/encerrou esta conversa\./)).toBeVisible();
      for (const monitor of [ana, bia]) {
        await monitor.page.getByRole('button', { name: /^Precisa de alguém/ }).click();
        await expect(monitor.row(crisis)).toHaveCount(0);
      }
      await troubled.write('voltei');
      await expect(other.log.getByText('voltei', { exact: true })).toBeVisible();
      await expect(other.page.getByText('· ativa')).toBeVisible();
      await expect(troubled.page.getByText('Está com a irmã.')).toHaveCount(0);
    });
  });
}

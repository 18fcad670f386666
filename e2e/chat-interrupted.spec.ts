import type { Page, WebSocketRoute } from '@playwright/test';
import { expect, test, unique, type Person } from './scene.ts';

/** The page's line, with a hand on it. */
interface Wire {
  /** What the server would send: the AI of these journeys never speaks word by word. */
  say(event: string, payload: Record<string, unknown>): void;
  /** The last payload of an event that the server sent. */
  last(event: string): Record<string, unknown> | undefined;
  /** From now on nothing passes. */
  cut(): void;
  mend(): void;
}

async function holdWire(page: Page): Promise<Wire> {
  let socket: WebSocketRoute | undefined;
  let isCut = false;
  const heard = new Map<string, Record<string, unknown>>();
  await page.routeWebSocket(/socket\.io/, async (routed) => {
    if (isCut) return routed.close();
    socket = routed;
    const server = routed.connectToServer();
    server.onMessage((frame) => {
      const [, list] = /^42(\[.*)$/s.exec(String(frame)) ?? [];
      if (list) {
        const [event, payload] = JSON.parse(list) as [string, Record<string, unknown>];
        heard.set(event, payload);
      }
      routed.send(frame);
    });
  });
  await page.route('**/socket.io/**', (route) => (isCut ? route.abort() : route.fallback()));
  await page.reload();
  return {
    say: (event, payload) => socket?.send(`42${JSON.stringify([event, payload])}`),
    last: (event) => heard.get(event),
    cut() {
      isCut = true;
      void socket?.close();
    },
    mend: () => (isCut = false),
  };
}

const conversationAt = (page: Page): Promise<number> =>
  page.evaluate(() => Number(JSON.parse(sessionStorage.getItem('checkpoint.conversation') ?? '{}').id));

async function written(person: Person, words: string): Promise<number> {
  await person.write(words);
  await expect(person.log.locator('.message.ai')).toHaveCount(1);
  return conversationAt(person.page);
}

test('what a takeover cut off stands above the line that tells of it', async ({ scene }) => {
  const monitor = await scene.monitor();
  const person = await scene.person({ withoutWorker: true });
  const wire = await holdWire(person.page);
  const deskWire = await holdWire(monitor.page);
  const words = unique('me conta uma história');
  const conversation_id = await written(person, words);
  wire.say('message_delta', { conversation_id, reply_id: 'r1', seq: 0, delta: 'Era uma vez uma' });
  await expect(person.log.getByText('Era uma vez uma')).toBeVisible();
  await monitor.page.getByRole('button', { name: /^Todas/ }).click();
  await monitor.row(words).getByRole('button').first().click();
  await monitor.page.getByRole('button', { name: 'Assumir' }).click();
  const joined = person.log.getByText('A partir daqui, quem responde é essa pessoa.');
  await expect(joined).toBeVisible();

  const line = wire.last('monitor_joined')?.['system_message'] as Record<string, unknown>;
  const cutOff = { ...line, id: Number(line['id']) + 1, sender: 'ai', text: 'Era uma vez uma' };
  for (const one of [wire, deskWire])
    one.say('new_message', { conversation_id, message: cutOff, reply_id: 'r1' });
  const told = person.log.locator('.message, .event');
  await expect(told).toHaveCount(4);
  await expect(told.nth(2)).toContainText('Era uma vez uma');
  await expect(told.nth(3)).toContainText('quem responde é essa pessoa');
  const read = monitor.log.getByRole('article');
  await expect(read).toHaveCount(4);
  await expect(read.nth(2)).toContainText('Era uma vez uma');
  await expect(read.nth(3)).toContainText('quem responde é essa pessoa');
  await monitor.page.getByRole('button', { name: 'Devolver à IA' }).click();
});

test('without connection half a reply stays, and nothing offers to stop it', async ({ scene }) => {
  const person = await scene.person({ withoutWorker: true });
  const { page, log } = person;
  const wire = await holdWire(page);
  const conversation_id = await written(person, 'oi');
  wire.say('message_delta', { conversation_id, reply_id: 'r1', seq: 0, delta: 'Era uma vez uma' });
  const stop = log.getByRole('button', { name: 'Parar' });
  await expect(stop).toBeVisible();
  // Read out once it is whole, not word by word.
  const growing = log.locator('[aria-busy="true"]', { hasText: 'Era uma vez uma' });
  await expect(growing).toHaveAttribute('aria-live', 'off');
  wire.cut();
  await expect(page.getByText('Sem conexão. O que você escrever será enviado')).toBeVisible();
  await expect(log.getByText('Era uma vez uma')).toBeVisible();
  await expect(stop).toBeHidden();
  wire.mend();
  await expect(stop).toBeVisible();
});

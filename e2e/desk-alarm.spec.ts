import { listenTo, logInAt, serviceAt } from './desk-scene.ts';
import { expect, login, test, unique } from './scene.ts';

const crisis = 'quero me matar hoje à noite';

test('a critical alert is heard until somebody acknowledges it', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.settle();
  const { page, row } = await scene.monitor();
  const ears = await listenTo(page);
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
  const words = unique(crisis);

  await test.step('silent while nobody waits, and running after a click', async () => {
    await page.getByRole('heading', { name: 'Checkpoint' }).click();
    await expect.poll(ears.audio).toBe('running');
    expect(await ears.playing()).toBe(0);
    expect(await ears.loudest()).toBe(0);
  });

  await test.step('heard, shown in the title and on the icon', async () => {
    await service.someone([words]);
    await expect(row(words)).toContainText('Crítico');
    await expect.poll(ears.loudest).toBeGreaterThan(0.1);
    await expect(page).toHaveTitle('(1) Checkpoint');
    await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /^data:image\/png/);
    await expect.poll(ears.playing).toBeGreaterThan(0);
  });

  await test.step('silent as soon as it is acknowledged', async () => {
    await row(words).getByRole('button', { name: 'Visto' }).click();
    await expect(row(words)).toContainText('visto por admin');
    await expect.poll(ears.playing).toBe(0);
    await expect.poll(ears.loudest).toBe(0);
    await expect(page).toHaveTitle('Checkpoint');
    await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', '/icon.svg');
  });
});

test('of several tabs one sounds, and when it is closed the next takes over', async ({ scene, request }) => {
  const service = await serviceAt(request);
  await service.settle();
  const first = (await scene.monitor()).page;
  const second = await first.context().newPage();
  await second.goto('/monitor');
  await logInAt(second, login);
  const ears = [await listenTo(first), await listenTo(second)] as const;
  for (const page of [first, second]) {
    await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
    await page.getByRole('heading', { name: 'Checkpoint' }).click();
  }
  await expect(second.getByText('O som toca em outra aba deste navegador.')).toBeVisible();
  await service.someone([unique(crisis)]);
  await expect.poll(ears[0].loudest).toBeGreaterThan(0.1);
  await expect(second).toHaveTitle('(1) Checkpoint');
  expect(await ears[1].playing()).toBe(0);
  await first.close();
  await expect.poll(ears[1].loudest).toBeGreaterThan(0.1);
  await expect(second.getByText('O som toca em outra aba deste navegador.')).toBeHidden();
});

test('sound that is off is off in every tab, says so for as long, and can be tested', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  await service.settle();
  const { page } = await scene.monitor();
  const ears = await listenTo(page);
  await page.getByRole('button', { name: 'Som ligado' }).click();
  const warning = page.getByText('O som está desligado: os alertas não tocam aqui.');
  await expect(warning).toBeVisible();
  await service.someone([unique(crisis)]);
  await expect(page).toHaveTitle('(1) Checkpoint');
  await page.reload();
  await expect(warning).toBeVisible();
  await page.getByRole('heading', { name: 'Checkpoint' }).click();
  await expect.poll(ears.audio).toBe('running');
  await expect.poll(ears.playing).toBeGreaterThan(0);
  expect(await ears.loudest()).toBe(0);
  await page.getByRole('button', { name: 'Ligar o som' }).click();
  await expect(warning).toBeHidden();
  await page.getByRole('button', { name: 'Ajustes' }).click();
  await page.getByRole('button', { name: 'Testar som' }).click();
  await expect(page.getByText('O som saiu. Se você não ouviu, veja o volume do aparelho.')).toBeVisible();
  expect(await ears.loudest()).toBeGreaterThan(0.1);
});

test('each alert is notified, says nothing of what they wrote, and goes when nobody waits', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  await service.settle();
  const { page, row } = await scene.monitor();
  await page.context().grantPermissions(['notifications']);
  await page.addInitScript(() => {
    const told: string[] = [];
    const Shown = window.Notification;
    // The browser's own, which tells when the desktop has shown it and when it is gone.
    window.Notification = class extends Shown {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options);
        this.addEventListener('show', () => told.push(`shown ${this.title}: ${this.body}`));
        this.addEventListener('close', () => told.push('gone'));
      }
    };
    Object.assign(window, { told });
    document.hasFocus = () => false;
  });
  await page.reload();
  await page.getByRole('button', { name: 'Ajustes' }).click();
  await page.getByLabel('Avisos na área de trabalho').check();
  await page.keyboard.press('Escape');
  await service.someone([unique(crisis)]);
  const told = () => page.evaluate(() => Reflect.get(window, 'told') as string[]);
  const shown = 'shown Checkpoint: Alguém precisa da equipe agora.';
  await expect.poll(told).toEqual([shown]);
  await service.someone([unique(crisis)]);
  // One at a time, and the second is a new one: it is heard like the first.
  await expect.poll(async () => (await told()).toSorted()).toEqual(['gone', shown, shown]);
  await service.settle();
  await expect.poll(async () => (await told()).toSorted()).toEqual(['gone', 'gone', shown, shown]);

  await test.step('what somebody has seen is not told anew to who comes later', async () => {
    const words = unique(crisis);
    await service.someone([words]);
    await row(words).getByRole('button', { name: 'Visto' }).click();
    await expect(row(words)).toContainText('visto por admin');
    await page.reload();
    await expect(row(words)).toContainText('visto por admin');
    await service.someone([unique(crisis)]);
    await expect.poll(told).toEqual([shown]);
  });
});

test('nobody inherits a sound that another monitor turned off', async ({ scene, request }) => {
  const service = await serviceAt(request);
  const { page } = await scene.monitor(await service.addMonitor());
  await page.getByRole('button', { name: 'Som ligado' }).click();
  const warning = page.getByText('O som está desligado: os alertas não tocam aqui.');
  await expect(warning).toBeVisible();
  await page.getByRole('button', { name: 'Sair' }).click();
  await logInAt(page, await service.addMonitor());
  await expect(page.getByRole('button', { name: 'Som ligado' })).toBeVisible();
  await expect(warning).toBeHidden();
});

test('a browser that cannot play at all says so, and its alerts come all the same', async ({
  scene,
  request,
}) => {
  const service = await serviceAt(request);
  const { page, row } = await scene.monitor();
  await page.addInitScript(() => {
    window.AudioContext = class {
      constructor() {
        throw new DOMException('The number of hardware contexts reached its maximum.');
      }
    } as unknown as typeof AudioContext;
  });
  await page.reload();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
  await expect(
    page.getByText('Este navegador não consegue tocar som: os alertas não tocam aqui.'),
  ).toBeVisible();
  const words = unique(crisis);
  await service.someone([words]);
  await expect(row(words)).toContainText('Crítico');
});

test('a browser that blocks sound is said to, until a click lets the alerts be heard', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const args = [...(launchOptions.args ?? []), '--autoplay-policy=document-user-activation-required'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  try {
    const page = await browser.newPage({ locale: 'pt-BR', ...(baseURL ? { baseURL } : {}) });
    await page.goto('/monitor');
    await logInAt(page, login);
    await page.reload();
    await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
    const hint = page.getByText('O navegador bloqueia o som até um clique');
    await expect(hint).toBeVisible();
    await expect(page.locator('[data-audio]')).toHaveAttribute('data-audio', 'suspended');
    await page.getByRole('button', { name: 'Ativar som' }).click();
    await expect(page.locator('[data-audio]')).toHaveAttribute('data-audio', 'running');
    await expect(hint).toBeHidden();
  } finally {
    await browser.close();
  }
});

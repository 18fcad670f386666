import { setTimeout as sleep } from 'node:timers/promises';
import { devices, type Page } from '@playwright/test';
import { mustCall } from '../../test/support/wire.ts';
import type { LoadMethods } from '../load-generator.ts';
import type { PersonAccess } from '../load/crowd.ts';
import { alarmingText, calmText } from '../load/texts.ts';
import {
  openPage,
  startBrowser,
  weighLoads,
  type LoadedFile,
  type RunningBrowser,
} from '../support/browser.ts';
import { atMost, type Figure } from '../support/figures.ts';
import type { Bench, Lab, Service } from '../support/lab.ts';
import { inParallel, split } from '../support/parallel.ts';
import { createPeople } from '../support/people.ts';
import { untilQuiet } from '../support/quiet.ts';
import type { Program } from '../support/remote.ts';
import { seedHistory } from '../support/seed.ts';
import { admin } from '../support/server.ts';
import { median, percentile } from '../support/statistics.ts';

interface Stage {
  lab: Lab;
  service: Service;
  browser: RunningBrowser;
}

const chatBudget = 60 * 1024;
/** “Slow 3G”: 400 kbit/s either way. */
const slowLine = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowdown = 4;
const conversations = 200;
const ratePerSecond = 20;
/** Every so many messages one is a crisis. */
const alarmingEvery = 20;
const keyMs = 120;
/** Sixty characters, each of them a key. */
const words = 'Falou da familia, dormiu melhor e quer voltar na sexta-feira';

const desktop = { viewport: { width: 1440, height: 900 } };
const send = 'form button[type="submit"]';
/** What the chat shows once it can be written in, and once the first message is no longer on its way. */
const signs = { writable: '#composer', acknowledged: '[role="log"] .message.user' };

function weightFigure(name: string, files: LoadedFile[], target?: Figure['target']): Figure {
  const sum = (of: LoadedFile[], key: 'gzipped' | 'sent') => of.reduce((total, file) => total + file[key], 0);
  const gzipped = (kind: LoadedFile['kind']) =>
    sum(
      files.filter((file) => file.kind === kind),
      'gzipped',
    );
  const parts = `JS ${gzipped('script')}, CSS ${gzipped('stylesheet')}`;
  const note = `${parts}, in ${files.length} files; the server sent ${sum(files, 'sent')}`;
  return { name: `${name}, gzip`, value: sum(files, 'gzipped'), unit: 'bytes', target, note };
}

const say = ({ url }: Service, { conversationId: id, token }: PersonAccess, text: string) =>
  mustCall(url, 'POST /chat/conversations/{id}/messages', { token, params: { id }, body: { text } });

/** What each page loads before anybody does anything, and what the console loads only when it is needed. */
async function weighPages({ service, browser }: Stage): Promise<Figure[]> {
  const chat = await openPage(browser, service.url, desktop);
  const chatLoads = weighLoads(chat);
  await chat.goto('/', { waitUntil: 'networkidle' });
  const chatFirst = await chatLoads();
  await chat.context().close();

  const desk = await openPage(browser, service.url, desktop);
  const deskLoads = weighLoads(desk);
  await desk.goto('/monitor', { waitUntil: 'networkidle' });
  const deskFirst = await deskLoads();
  await logIn(desk);
  const [person] = await createPeople(service.url, 1);
  // Two messages: of one there is no chart.
  if (person) for (const text of [calmText(), alarmingText()]) await say(service, person, text);
  const later: LoadedFile[] = [];
  for (const view of [`c/${person?.conversationId}`, 'summary', 'users']) {
    await desk.goto(`/monitor/${view}`, { waitUntil: 'networkidle' });
    later.push(...(await deskLoads()));
  }
  await desk.context().close();
  return [
    weightFigure('chat: loaded first', chatFirst, atMost(chatBudget)),
    weightFigure('console: loaded first', deskFirst),
    weightFigure('console: loaded by its views', later),
  ];
}

interface Marks {
  writable: number;
  sent: number;
  acknowledged: number;
}

/** Somebody writes for the first time, on a slow phone and a slow line. */
async function writeFirst({ service, browser }: Stage): Promise<Marks> {
  const page = await openPage(browser, service.url, devices['Pixel 5']);
  await page.addInitScript(`pageProbe.watchFor(${JSON.stringify(signs)}, ${JSON.stringify(send)})`);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', slowLine);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator(signs.writable).tap();
  await page.keyboard.type(words, { delay: keyMs });
  // A phone’s Enter belongs to the text.
  await page.locator(send).tap();
  await page.locator(signs.acknowledged).waitFor();
  const marks = await page.evaluate<Marks>('pageProbe.marksOfNextFrame()');
  await page.context().close();
  return marks;
}

async function slowPhone(stage: Stage): Promise<Figure[]> {
  const rounds: Marks[] = [];
  for (let round = 1; round <= stage.lab.pick(5, 1); round += 1) {
    const marks = await writeFirst(stage);
    rounds.push(marks);
    const [writable, answered] = [marks.writable, marks.acknowledged - marks.sent].map(Math.round);
    stage.lab.say(`slow phone, round ${round}: writable after ${writable} ms, stored after ${answered} ms`);
  }
  const about = `median of ${rounds.length}`;
  return [
    {
      name: 'chat on a slow phone: until one can write',
      value: median(rounds.map(({ writable }) => writable)),
      unit: 'ms',
      note: `${about}; processor ${slowdown} times slower, 400 kbit/s, ${slowLine.latency} ms`,
    },
    {
      name: 'chat on a slow phone: first message, from sending to acknowledged',
      value: median(rounds.map(({ sent, acknowledged }) => acknowledged - sent)),
      unit: 'ms',
      note: `${about}; the conversation is opened on the way`,
    },
  ];
}

/** Everybody in the queue has a history and has just written; every other one is in a crisis. */
async function fillQueue({ service }: Stage): Promise<PersonAccess[]> {
  const people = await createPeople(service.url, conversations);
  await seedHistory(service.databaseUrl, 40);
  await inParallel(people, 16, (person, index) =>
    say(service, person, index % 2 === 0 ? alarmingText() : calmText()),
  );
  await untilQuiet(service, 60_000);
  return people;
}

async function logIn(page: Page): Promise<void> {
  await page.goto('/monitor');
  await page.locator('input[name="username"]').fill(admin.username);
  await page.locator('input[name="password"]').fill(admin.password);
  await page.locator(send).click();
  await page.locator('#queue').waitFor();
}

interface Frames {
  frames: number[];
  longTasks: number[];
}

/** Types a note at an even pace; every frame meanwhile is noted. */
async function typeNote(page: Page): Promise<Frames> {
  await page.locator('#note').fill('');
  await page.evaluate('pageProbe.watchFrames()');
  await page.keyboard.type(words, { delay: keyMs });
  const taken = await page.evaluate<Frames>('pageProbe.takeFrames()');
  if ((await page.locator('#note').inputValue()) !== words) throw new Error('The note lost characters.');
  return taken;
}

function frameFigures(name: string, { frames, longTasks }: Frames, target?: Figure['target']): Figure[] {
  const longest = Math.max(0, ...longTasks);
  const tasks = `${longTasks.length} tasks of 50 ms and more, the longest ${Math.round(longest)} ms`;
  return [
    {
      name: `${name}: longest frame`,
      value: Math.max(...frames),
      unit: 'ms',
      target,
      note: `of ${frames.length} frames; ${tasks}`,
    },
    { name: `${name}: frames, p99`, value: percentile(frames, 99), unit: 'ms' },
  ];
}

/** The console with the whole queue on the screen and one conversation open. */
async function openConsole({ service, browser }: Stage, id: number): Promise<Page> {
  const page = await openPage(browser, service.url, desktop);
  await logIn(page);
  await page.goto(`/monitor/c/${id}`);
  await page.getByRole('button', { name: /^Todas/ }).click();
  const rows = page.locator('#queue [data-conversation]');
  await rows.nth(conversations - 1).waitFor();
  return page;
}

/** People write at an even pace and get the built-in replies, which arrive too; returns how many were refused. */
async function writeAtPace(generators: Program<LoadMethods>[], ms: number): Promise<number> {
  const rate = ratePerSecond / generators.length;
  const paced = await Promise.all(
    generators.map((generator) => generator.call('pace', { rate, ms, alarmingEvery })),
  );
  return paced.reduce((failed, part) => failed + part.failed, 0);
}

async function busyConsole(stage: Stage): Promise<Figure[]> {
  const { lab, service } = stage;
  const people = await fillQueue(stage);
  const page = await openConsole(stage, people[0]?.conversationId ?? 0);
  const generators = lab.startGenerators(2);
  const parts = split(people, generators.length);
  await Promise.all(
    generators.map((generator, index) =>
      generator.call('connect', { url: service.url, people: parts[index] ?? [], monitors: [] }),
    ),
  );
  await sleep(lab.pick(5_000, 1_000));
  const [still, busy]: [Frames, Frames] = [
    { frames: [], longTasks: [] },
    { frames: [], longTasks: [] },
  ];
  let failed = 0;
  for (let round = 1; round <= lab.pick(3, 1); round += 1) {
    add(still, await typeNote(page));
    const writing = writeAtPace(generators, words.length * keyMs + 3_000);
    await sleep(1_000);
    add(busy, await typeNote(page));
    failed += await writing;
    lab.say(`console, round ${round}: longest frame so far ${Math.round(Math.max(...busy.frames))} ms`);
    await untilQuiet(service, 10_000);
  }
  await page.context().close();
  return [
    ...frameFigures('console, nothing arrives', still),
    ...frameFigures(`console, ${ratePerSecond} messages a second arrive`, busy, atMost(100)),
    { name: 'console: messages refused or lost', value: failed, unit: '', target: atMost(0) },
  ];
}

function add(all: Frames, { frames, longTasks }: Frames): void {
  all.frames.push(...frames);
  all.longTasks.push(...longTasks);
}

async function run(lab: Lab): Promise<Figure[]> {
  const browser = lab.own(await startBrowser());
  lab.say(`Chromium ${browser.version}`);
  const first = { lab, browser, service: await lab.startService('web') };
  const figures = [...(await weighPages(first)), ...(await slowPhone(first))];
  await first.service.stop();
  // A queue with nobody in it but those who write.
  const second = { lab, browser, service: await lab.startService('web-console') };
  return [...figures, ...(await busyConsole(second))];
}

export const web: Bench = {
  name: 'web',
  about: `both pages in a browser: their weight, the chat on a slow phone, a note typed with ${conversations} in the queue`,
  minutes: 8,
  run,
};

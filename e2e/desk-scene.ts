import type { APIRequestContext, Page } from '@playwright/test';
import { expect, login } from './scene.ts';

/** The service as its interface shows it: what journeys of the console find there, without a page for each person. */
export interface Service {
  /** Somebody who wrote these messages; with `locale` in their language. */
  someone(words: readonly string[], options?: { locale?: string }): Promise<Somebody>;
  /** A monitor beside the admin; without a name given, one that no other has. */
  addMonitor(displayName?: string): Promise<Credentials>;
  /** Leaves nobody waiting: what other journeys left behind is resolved. */
  settle(): Promise<void>;
  /** Ends a login as if it had been done elsewhere. */
  endLogin(token: string): Promise<void>;
}

export interface Somebody {
  id: number;
  say(text: string): Promise<void>;
  askForHuman(): Promise<void>;
  erase(): Promise<void>;
}

interface Credentials {
  username: string;
  password: string;
}

interface Opened {
  id: number;
  access_token: string;
}

export async function serviceAt(request: APIRequestContext): Promise<Service> {
  const answer = await request.post('/auth/login', { data: login });
  const { access_token: admin } = (await answer.json()) as { access_token: string };
  const as = (token: string) => ({ authorization: `Bearer ${token}` });

  return {
    async someone(words, { locale = 'pt' } = {}) {
      const made = await request.post('/chat/conversations', { data: { locale } });
      const { id, access_token } = (await made.json()) as Opened;
      const say = async (text: string): Promise<void> => {
        const said = await request.post(`/chat/conversations/${id}/messages`, {
          headers: as(access_token),
          data: { text },
        });
        expect(said.status()).toBe(202);
      };
      for (const text of words) await say(text);
      const erase = async (): Promise<void> => {
        await request.delete(`/chat/conversations/${id}`, { headers: as(access_token) });
      };
      const askForHuman = async (): Promise<void> => {
        await request.post(`/chat/conversations/${id}/mode?mode=monitor`, { headers: as(access_token) });
      };
      return { id, say, askForHuman, erase };
    },
    async addMonitor(displayName) {
      const username = `m${Math.random().toString(36).slice(2, 8)}`;
      const data = {
        username,
        password: 'another-journey',
        role: 'monitor',
        display_name: displayName ?? `Equipe ${username}`,
      };
      const added = await request.post('/auth/users', { headers: as(admin), data });
      expect(added.ok()).toBe(true);
      return { username, password: data.password };
    },
    async settle() {
      for (const status of ['open', 'acknowledged']) {
        const read = await request.get(`/chat/monitor/alerts?limit=200&status=${status}`, {
          headers: as(admin),
        });
        const alerts = (await read.json()) as { alert_id: string; conversation_id: number }[];
        for (const { alert_id, conversation_id } of alerts) {
          await request.post(`/chat/monitor/alerts/${alert_id}/acknowledge`, {
            headers: as(admin),
            data: {},
          });
          await request.post(`/chat/monitor/take-control/${conversation_id}?force=true`, {
            headers: as(admin),
          });
          await request.post(`/chat/monitor/resolve/${conversation_id}`, {
            headers: as(admin),
            data: { outcome: 'other' },
          });
        }
      }
    },
    async endLogin(token) {
      await request.post('/auth/logout', { headers: as(token) });
    },
  };
}

/** Logs in at the page as it stands. */
export async function logInAt(page: Page, { username, password }: Credentials): Promise<void> {
  await page.getByLabel('Usuário').fill(username);
  await page.getByLabel('Senha', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
}

/** The token of the login that a page keeps. */
export async function tokenAt(page: Page): Promise<string> {
  const kept: unknown = await page.evaluate(() => sessionStorage.getItem('checkpoint.login'));
  return (JSON.parse(String(kept)) as { token: string }).token;
}

/** Changes settings as if they had been chosen before the page was opened. */
export async function withSettings(page: Page, settings: Record<string, unknown>): Promise<void> {
  await page.evaluate((kept) => localStorage.setItem('checkpoint.console', JSON.stringify(kept)), settings);
  await page.reload();
  await expect(page.getByText('Conectado', { exact: true })).toBeVisible();
}

/** What a page plays, as its own audio graph measures it. */
export interface Ears {
  /** The loudest sample since it was asked last. */
  loudest(): Promise<number>;
  /** How many sounds are playing or repeating. */
  playing(): Promise<number>;
  audio(): Promise<string>;
}

interface Listened {
  analyser?: AnalyserNode;
  loudest: number;
  playing: Set<AudioBufferSourceNode>;
}

/** Listens to a page from its next load on. */
export async function listenTo(page: Page): Promise<Ears> {
  await page.addInitScript(() => {
    const heard: Listened = { loudest: 0, playing: new Set() };
    Object.assign(window, { heard });
    const Analyser = window.AnalyserNode;
    window.AnalyserNode = class extends Analyser {
      constructor(context: BaseAudioContext, options?: AnalyserOptions) {
        super(context, options);
        heard.analyser = this;
      }
    };
    const { start, stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...when: [number?, number?]) {
      heard.playing.add(this);
      this.addEventListener('ended', () => heard.playing.delete(this));
      start.apply(this, when);
    };
    AudioBufferSourceNode.prototype.stop = function (...when: [number?]) {
      heard.playing.delete(this);
      stop.apply(this, when);
    };
    setInterval(() => {
      if (!heard.analyser) return;
      const wave = new Float32Array(heard.analyser.fftSize);
      heard.analyser.getFloatTimeDomainData(wave);
      for (const sample of wave) heard.loudest = Math.max(heard.loudest, Math.abs(sample));
    }, 20);
  });
  await page.reload();
  const ask = <T>(what: (heard: Listened) => T) => page.evaluate<T>(`(${what.toString()})(window.heard)`);
  return {
    loudest: () =>
      ask((heard) => {
        const { loudest } = heard;
        heard.loudest = 0;
        return loudest;
      }),
    playing: () => ask((heard) => heard.playing.size),
    audio: () => ask((heard) => heard.analyser?.context.state ?? 'absent'),
  };
}

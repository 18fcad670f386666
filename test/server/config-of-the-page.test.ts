import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseConfig } from '../../src/server/platform/config.ts';
import { describeOnEngines } from '../support/engines.ts';
import { startOllamaSimulator } from '../support/ollama-simulator.ts';
import {
  createStore,
  onService,
  startService,
  type Person,
  type Service,
  type Store,
} from '../support/scene.ts';

const critical = 'quero morrer hoje, já tenho os remédios aqui comigo';

// Read from the environment alone, before any database is opened; below, what pages are told, on both engines.
describe('the page that leaving quickly goes to', () => {
  const chosen = (url?: string) => parseConfig({ QUICK_EXIT_URL: url }).quickExitUrl;

  it('is the operator’s choice, whole, and a neutral one without it', () => {
    expect(chosen()).toBe('https://www.wikipedia.org/');
    expect(chosen(' ')).toBe('https://www.wikipedia.org/');
    for (const url of ['https://weather.example/today/', 'http://news.example/?page=/'])
      expect(chosen(url)).toBe(url);
    // As it stands, a browser on an HTTP page would look for it on the same server.
    expect(chosen('http:news.example')).toBe('http://news.example/');
  });

  it('is a page of the web; anything else stops the start with a clear line', () => {
    for (const url of ['weather.example', '/somewhere', 'not a url'])
      expect(() => chosen(url)).toThrow('QUICK_EXIT_URL must be a URL');
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,hello',
      'file:///etc/hosts',
      'mailto:a@b.example',
    ])
      expect(() => chosen(url)).toThrow('QUICK_EXIT_URL must begin with http:// or https://');
  });
});

describeOnEngines('what the person’s page is told', (engine) => {
  let store: Store;
  let service: Service;
  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store);
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  const noticeOf = async (person: Person) => {
    const { message } = await person.socket.got('new_message', (told) => told.message.notice !== undefined);
    return message;
  };
  const change = (person: Person, body: { locale?: 'pt' | 'en' | 'es'; country?: string }) =>
    person.call('PATCH /chat/conversations/{id}', { params: { id: person.id }, body });

  it('names languages, countries, lines, and what this is and is not, without any token', async () => {
    const { status, body } = await service.call('GET /chat/config');
    expect(status).toBe(200);
    expect(body.locales).toEqual(['pt', 'en', 'es']);
    expect([body.default_locale, body.default_country, body.message_max_chars]).toEqual(['pt', 'BR', 4000]);
    expect(body.quick_exit_url).toBe('https://www.wikipedia.org/');
    for (const country of body.countries) expect(body.crisis_lines[country]?.length).toBeGreaterThan(0);
    expect(body.crisis_lines['BR']?.some(({ number }) => number === '188')).toBe(true);
    for (const words of [body.ai_disclosure, body.retention, body.policy])
      expect(Object.keys(words).sort()).toEqual(['en', 'es', 'pt']);
  });

  it('tells of an AI only while one is there', async () => {
    const model = await startOllamaSimulator();
    await onService(engine, { OLLAMA_BASE_URL: model.url }, async (withModel) => {
      const { body } = await withModel.call('GET /chat/config');
      expect(body.ai_disclosure['en']).toMatch(/^An AI answers\./u);
    });
    await model.stop();
    await onService(engine, { OLLAMA_BASE_URL: model.url }, async (without) => {
      // Known once it was looked for.
      await vi.waitFor(async () => {
        const { body } = await without.call('GET /chat/config');
        expect(body.ai_disclosure['en']).toMatch(/^For now, ready-made messages answer, without an AI\./u);
        expect(body.ai_disclosure['pt']).toMatch(/sem inteligência artificial/u);
      });
    });
  });

  it('follows the configuration', async () => {
    const page = 'https://weather.example/today/';
    const env = {
      DEFAULT_LOCALE: 'es',
      DEFAULT_COUNTRY: 'AR',
      MESSAGE_MAX_CHARS: '500',
      QUICK_EXIT_URL: page,
    };
    await onService(engine, env, async (configured) => {
      const { body } = await configured.call('GET /chat/config');
      expect([body.default_locale, body.default_country, body.message_max_chars]).toEqual(['es', 'AR', 500]);
      expect(body.quick_exit_url).toBe(page);
      const opened = await configured.call('POST /chat/conversations');
      expect([opened.body.locale, opened.body.country]).toEqual(['es', 'AR']);
    });
  });

  it('says whether any monitor is there, who on a pause is not, and nothing more', async () => {
    await onService(engine, {}, async (lonely) => {
      expect((await lonely.call('GET /chat/availability')).body).toEqual({ monitors_online: false });
      const person = await lonely.person();
      const ana = await lonely.monitor('ana');
      await person.socket.got('availability', ({ monitors_online }) => monitors_online);
      expect((await lonely.call('GET /chat/availability')).body).toEqual({ monitors_online: true });
      await ana.socket.must('viewing', { conversation_id: null, away: true });
      await person.socket.got('availability', ({ monitors_online }) => !monitors_online);
      expect((await lonely.call('GET /chat/availability')).body).toEqual({ monitors_online: false });
    });
  });

  it('changes with the country: the next words of help name its lines', async () => {
    const person = await service.person({ locale: 'en', country: 'US' });
    const { status, body } = await change(person, { country: 'es' });
    expect([status, body.country]).toEqual([200, 'ES']);
    await person.write(critical);
    const { notice } = await noticeOf(person);
    expect(notice?.resources.some(({ number }) => number === '024')).toBe(true);
    expect(notice?.resources.some(({ number }) => number === '988')).toBe(false);
  });

  it('changes with the language: the next words of help are in it', async () => {
    const person = await service.person();
    await change(person, { locale: 'en' });
    await person.write(critical);
    expect((await noticeOf(person)).text).toMatch(/^What you shared matters/);
  });

  it('knows no other language, and no country that is none', async () => {
    const person = await service.person();
    const bodies = [{ locale: 'fr' }, { country: 'Brasil' }, { country: '' }];
    for (const body of bodies) {
      const response = await fetch(`${service.url}/chat/conversations/${person.id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(422);
    }
  });

  it('in a country without an own list still has lines to name', async () => {
    const person = await service.person({ country: 'ZZ' });
    await person.write(critical);
    const { text, notice } = await noticeOf(person);
    expect(notice?.resources.length).toBeGreaterThan(0);
    expect(text).toContain('emergência');
  });
});

/**
 * `npm run seed [-- http://localhost:8000]`: users and conversations to look at, for a server whose admin has the
 * password of development; any other server refuses. It goes the way of every client, so what it leaves was
 * screened, answered and alerted like anything else. A second run changes nothing.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { conversations } from './seed-conversations.mjs';

export const demoAdmin = 'admin';
export const demoPassword = 'only for development';

const monitors = [
  { username: 'ana', display_name: 'Ana' },
  { username: 'bia', display_name: 'Bia' },
];
const patienceMs = 60_000;

/**
 * Fills the service at this address; waits for it to start.
 * @param {string} url
 */
export async function seed(url) {
  await untilReady(url);
  const api = createApi(url);
  const admin = await login(api, demoAdmin);
  const present = new Set((await api('GET', '/auth/users', { token: admin })).map((user) => user.username));
  if (monitors.every(({ username }) => present.has(username))) return;
  for (const user of monitors.filter(({ username }) => !present.has(username)))
    await api('POST', '/auth/users', {
      token: admin,
      body: { ...user, role: 'monitor', password: demoPassword },
    });
  const tokens = { ana: await login(api, 'ana'), bia: await login(api, 'bia') };
  for (const story of conversations) await play(api, story, tokens);
}

/** Plays one conversation from its opening to where it stands. */
async function play(api, { title, locale, country, steps }, tokens) {
  const { id, access_token } = await api('POST', '/chat/conversations', { body: { title, locale, country } });
  const path = `/chat/conversations/${id}`;
  const say = (token, text) => api('POST', `${path}/messages`, { token, body: { text } });
  // Built-in replies while the story is told: they come at once, on every machine.
  await api('POST', `${path}/mode?mode=guided`, { token: tokens.ana });
  const actions = {
    person: (text) => say(access_token, text),
    answered: (text) =>
      api('POST', `${path}/ask-with-crisis-detection`, {
        token: access_token,
        body: { sender: 'user', text },
      }),
    asks: () => api('POST', `${path}/mode?mode=monitor`, { token: access_token }),
    takes: (who) => api('POST', `/chat/monitor/take-control/${id}`, { token: tokens[who] }),
    ana: (text) => say(tokens.ana, text),
    bia: (text) => say(tokens.bia, text),
    note: (text) =>
      api('POST', `/chat/monitor/conversations/${id}/notes`, { token: tokens.ana, body: { text } }),
    resolves: ({ by, ...body }) => api('POST', `/chat/monitor/resolve/${id}`, { token: tokens[by], body }),
    model: () => api('POST', `${path}/mode?mode=ollama`, { token: tokens.ana }),
  };
  for (const [action, given] of steps) await actions[action](given);
}

async function login(api, username) {
  const { access_token } = await api('POST', '/auth/login', { body: { username, password: demoPassword } });
  return access_token;
}

function createApi(url) {
  return async function call(method, path, { token, body } = {}) {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.detail}`);
    return answer;
  };
}

async function untilReady(url) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    if (Date.now() > deadline) throw new Error(`Nothing answers at ${url}.`);
    await wait(200);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = (process.argv[2] ?? 'http://localhost:8000').replace(/\/+$/, '');
  seed(url).then(
    () => console.log(`Seeded ${url}. Users: ${demoAdmin}, ana, bia; password "${demoPassword}".`),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}

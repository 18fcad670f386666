import { describe, expect, test } from 'vitest';
import { clientEvents, serverEvents } from '../../src/contract/events.ts';
import { importProblems } from './import-rules.ts';
import { fileSizeProblems, functionSizeProblems } from './size-rules.ts';
import { readSources, sourceOf } from './source.ts';
import { defaultExportProblems, environmentProblems, eventNameProblems, pathProblems } from './wire-rules.ts';

const root = new URL('../..', import.meta.url).pathname;
const sources = readSources(root);
const eventNames = new Set([...Object.keys(clientEvents), ...Object.keys(serverEvents)]);

describe('the code keeps the plan', () => {
  test('there is code to look at', () => expect(sources.length).toBeGreaterThan(20));
  test('imports point one way', () => expect(importProblems(sources)).toEqual([]));
  test('no file reaches 400 lines', () => expect(fileSizeProblems(sources)).toEqual([]));
  test('no function reaches 60 lines', () => expect(functionSizeProblems(sources)).toEqual([]));
  test('only platform/config reads the environment', () => expect(environmentProblems(sources)).toEqual([]));
  test('no event name is an untyped string', () =>
    expect(eventNameProblems(sources, eventNames)).toEqual([]));
  test('no path of the API is an untyped string', () => expect(pathProblems(sources)).toEqual([]));
  test('nothing is exported by default', () => expect(defaultExportProblems(sources)).toEqual([]));
});

const importing = (path: string, line: string) => importProblems([sourceOf(path, line)]);

describe('a forbidden import is reported', () => {
  test.each([
    ['src/contract/events.ts', "import { fold } from '../core/text/fold.ts';"],
    ['src/core/screening/screen.ts', "import { anonymize } from '../anonymizer/anonymize.ts';"],
    ['src/core/text/fold.ts', "import { screen } from '../screening/screen.ts';"],
    ['src/core/text/fold.ts', "import { readFileSync } from 'node:fs';"],
    ['src/server/platform/log.ts', "import { screen } from '../../core/screening/screen.ts';"],
    ['src/server/platform/log.ts', "import type { Database } from '../db/database.ts';"],
    ['src/server/db/schema.ts', "import { createJobs } from '../jobs/jobs.ts';"],
    ['src/server/http/server.ts', "import type { Auth } from '../auth/auth.ts';"],
    ['src/server/realtime/server.ts', "import { createJobs } from '../jobs/jobs.ts';"],
    ['src/server/auth/auth.ts', "import type { Conversations } from '../conversations/conversations.ts';"],
    ['src/server/alerts/alerts.ts', "import { createHandover } from '../handover/handover.ts';"],
    ['src/server/alerts/alerts.ts', "const { answer } = await import('../messages/answer.ts');"],
    ['src/server/messages/receive.ts', "import type { Row } from '../alerts/store.ts';"],
    ['src/server/messages/receive.ts', "export * from '../monitor/monitor.ts';"],
    ['src/server/monitor/routes.ts', "import { createApp } from '../app.ts';"],
    ['src/server/messages/receive.ts', "type App = import('../app.ts').App;"],
    ['src/server/app.ts', "import { run } from '../cli/main.ts';"],
    ['src/server/app.ts', "import { mount } from '../web/chat/main.ts';"],
    ['src/cli/users.ts', "import { createAuth } from '../server/auth/auth.ts';"],
    [
      'src/web/chat/App.svelte',
      '<script lang="ts">\nimport Queue from \'../monitor/Queue.svelte\';\n</script>',
    ],
    ['src/web/monitor/state.ts', "import { open } from '../chat/open.ts';"],
    ['src/web/shared/state.ts', "import { open } from '../chat/open.ts';"],
    ['src/web/shared/client.ts', "import { routes } from '../../contract/routes.ts';"],
    ['src/web/shared/client.ts', "import { type Route, routes } from '../../contract/routes.ts';"],
    ['src/web/shared/client.ts', "import type { Screening } from '../../core/screening/screen.ts';"],
    ['src/web/shared/client.ts', "import { scene } from '../../../test/support/scene.ts';"],
    ['src/server/utils/strings.ts', 'export const trim = (text: string) => text.trim();'],
  ])('%s: %s', (path, line) => expect(importing(path, line)).toHaveLength(1));
});

describe('an allowed import is not', () => {
  test.each([
    ['src/core/screening/screen.ts', "import { fold } from '../text/fold.ts';"],
    ['src/server/platform/log.ts', "import type { SafeText } from '../../core/anonymizer/safe-text.ts';"],
    ['src/server/ai/ollama.ts', "import type { SafeText } from '../../core/anonymizer/safe-text.ts';"],
    ['src/server/jobs/jobs.ts', "import { type Transaction } from '../db/database.ts';"],
    ['src/server/messages/receive.ts', "import { raise } from '../alerts/alerts.ts';"],
    ['src/server/messages/receive.ts', "import { insert } from './store.ts';"],
    ['src/server/app.ts', "import { createMonitor } from './monitor/monitor.ts';"],
    ['src/cli/users.ts', "import { createApp } from '../server/app.ts';"],
    ['src/web/shared/client.ts', "import { locales } from '../../contract/vocabulary.ts';"],
    ['src/web/shared/client.ts', "import type { ServerPayload } from '../../contract/events.ts';"],
    ['src/web/chat/main.ts', "import { apply } from '../shared/state.ts';"],
    ['src/core/text/fold.test.ts', "import { readFileSync } from 'node:fs';"],
  ])('%s: %s', (path, line) => expect(importing(path, line)).toEqual([]));
});

describe('other breaches are reported', () => {
  const at = (path: string, text: string) => [sourceOf(path, text)];
  const lines = (count: number) => 'call();\n'.repeat(count);

  test('a file of 400 lines, even of data', () => {
    expect(fileSizeProblems(at('src/core/text/words.ts', lines(400)))).toHaveLength(1);
    expect(fileSizeProblems(at('src/core/text/words.ts', lines(399)))).toEqual([]);
  });

  test('a function of 60 lines', () => {
    const path = 'src/server/auth/auth.ts';
    expect(functionSizeProblems(at(path, `function long() {\n${lines(58)}}`))).toHaveLength(1);
    expect(functionSizeProblems(at(path, `function fits() {\n${lines(57)}}`))).toEqual([]);
    expect(functionSizeProblems(at(path, `rows.map((row) => {\n${lines(58)}});`))).toHaveLength(1);
  });

  test('a factory is measured without its verbs, a function without its tables and its SQL', () => {
    const path = 'src/server/auth/auth.ts';
    const verb = (name: string) => `const ${name} = () => {\n${lines(40)}};\n`;
    const factory = `function createAuth() {\n${verb('login')}${verb('logout')}return { login, logout };\n}`;
    const rows = '{ a: f(1) },\n'.repeat(70);
    expect(functionSizeProblems(at(path, factory))).toEqual([]);
    expect(functionSizeProblems(at(path, `function table() {\nreturn [\n${rows}];\n}`))).toEqual([]);
    expect(
      functionSizeProblems(at(path, `function query() {\nreturn sql\`${'\n'.repeat(70)}\`;\n}`)),
    ).toEqual([]);
    const hidden = `function outer() {\nregister({ run: go(() => {\n${lines(60)}}) });\n}`;
    expect(functionSizeProblems(at(path, hidden))).not.toEqual([]);
  });

  test.each(['process.env.PORT;', "import { env } from 'node:process';", 'const { env } = process;'])(
    'the environment read by %s',
    (text) => {
      expect(environmentProblems(at('src/server/main.ts', text))).toHaveLength(1);
      expect(environmentProblems(at('src/server/platform/config.ts', text))).toEqual([]);
    },
  );

  test('an event name in a string', () => {
    const path = 'src/server/alerts/sockets.ts';
    expect(eventNameProblems(at(path, "room.emit('crisis_alert', alert);"), eventNames)).toHaveLength(1);
    expect(eventNameProblems(at(path, "socket.on('anything', () => {});"), eventNames)).toHaveLength(1);
    expect(eventNameProblems(at(path, "stream.on('error', fail).on('data', read);"), eventNames)).toEqual([]);
    expect(eventNameProblems(at('src/server/realtime/a.ts', "socket.on('typing', f);"), eventNames)).toEqual(
      [],
    );
  });

  test('a path of the API in a string', () => {
    const path = 'src/web/shared/client.ts';
    expect(pathProblems(at(path, 'fetch(`/chat/conversations/${id}`);'))).toHaveLength(1);
    expect(pathProblems(at(path, "fetch('/auth/login');"))).toHaveLength(1);
    expect(pathProblems(at(path, "call('POST /auth/login', {});"))).toEqual([]);
  });

  test.each(['export default 1;', 'export default function f() {}', 'export { f as default };'])(
    'the default export %s',
    (text) => expect(defaultExportProblems(at('src/cli/main.ts', text))).toHaveLength(1),
  );
});

import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RiskLevel } from '../../src/contract/vocabulary.ts';
import { adminName, adminPassword, startServer, type ServerProcess } from '../support/processes.ts';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, type Store } from '../support/scene.ts';
import { mustCall } from '../support/wire.ts';
import { jsonLines, run } from './cli-scene.ts';

// Labelled lines by the command line: through a running server with the embedded database, and from the database
// itself, with or without a server on PostgreSQL.

vi.setConfig({ testTimeout: 180_000 });

describeOnEngines('checkpoint verdicts export', (engine) => {
  let store: Store;
  let server: ServerProcess;
  let folder: string;
  let token: string;
  let today: string;
  /** What the screening made of the two messages that stay, in their order. */
  let ours: (RiskLevel | null)[];

  const checkpoint = (...args: string[]) => run(args, { env: store.env });
  const exportLines = async (...args: string[]) => {
    const { code, stdout, stderr } = await checkpoint('verdicts', 'export', ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return jsonLines(stdout);
  };

  async function write(text: string, locale: 'pt' | 'en') {
    const { url } = server;
    const { id, access_token } = await mustCall(url, 'POST /chat/conversations', { body: { locale } });
    const asked = { params: { id }, token: access_token, body: { text } };
    const { message } = await mustCall(url, 'POST /chat/conversations/{id}/messages', asked);
    return { conversation: id, message: message.id, token: access_token };
  }
  const review = (id: number, risk_level: 'none' | 'medium' | 'critical') =>
    mustCall(server.url, 'POST /chat/monitor/messages/{id}/review', {
      params: { id },
      token,
      body: { risk_level, comment: 'wrote from ana@example.org' },
    });

  beforeAll(async () => {
    store = await createStore(engine);
    folder = await mkdtemp(join(tmpdir(), 'checkpoint-verdicts-'));
    server = await startServer(store.env);
    const login = { username: adminName, password: adminPassword };
    ({ access_token: token } = await mustCall(server.url, 'POST /auth/login', { body: login }));
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    await store.remove();
  });

  const expected = () => [
    {
      id: expect.stringMatching(/^[\w-]{16}$/),
      text: expect.stringMatching(/^quero morrer, me liga em \[PHONE:[0-9a-f]{10}\]$/),
      lang: 'pt',
      label: 'critical',
      our_level: ours[0],
      score: expect.any(Number),
      version: expect.any(String),
      reviewed_at: today,
    },
    {
      id: expect.stringMatching(/^[\w-]{16}$/),
      text: 'good morning',
      lang: 'en',
      label: 'medium',
      our_level: ours[1],
      score: expect.any(Number),
      version: expect.any(String),
      reviewed_at: today,
    },
  ];

  test('says when there is nothing to export', async () => {
    const { code, stdout, stderr } = await checkpoint('verdicts', 'export');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'No reviewed messages.\n' });
  });

  describe('beside a running server', () => {
    beforeAll(async () => {
      const grave = await write('quero morrer, me liga em 11 98765-4321', 'pt');
      const light = await write('good morning', 'en');
      await write('nobody reviewed this', 'en');
      const gone = await write('erased with what was said of it', 'en');
      await review(grave.message, 'none');
      const again = await review(grave.message, 'critical');
      const other = await review(light.message, 'medium');
      ours = [again.risk_level, other.risk_level];
      await review(gone.message, 'critical');
      await mustCall(server.url, 'DELETE /chat/conversations/{id}', {
        params: { id: gone.conversation },
        token: gone.token,
      });
      const entries = await mustCall(server.url, 'GET /audit', {
        token,
        query: { action: 'message_reviewed', limit: 1 },
      });
      today = entries[0]?.at.slice(0, 10) ?? '';
    });

    test('gives one line for each reviewed message: anonymized, its newest verdict, nothing erased', async () => {
      expect(await exportLines()).toEqual(expected());
      expect(await exportLines('-')).toEqual(expected());
    });

    test('gives other ids each time, the same for no two messages', async () => {
      const ids = [...(await exportLines()), ...(await exportLines())].map(({ id }) => id);
      expect(new Set(ids).size).toBe(4);
    });

    test('begins where it is told to', async () => {
      expect(await exportLines('--since', today)).toHaveLength(2);
      const none = await checkpoint('verdicts', 'export', '--since', '9999-12-31');
      expect(none).toEqual({ code: 0, stdout: '', stderr: 'No reviewed messages.\n' });
    });

    test('stands in the audit log', async () => {
      await exportLines('--since', '2026-01-31');
      const [entry] = await mustCall(server.url, 'GET /audit', {
        token,
        query: { action: 'verdicts_exported', limit: 1 },
      });
      expect(entry).toMatchObject({
        actor: '(command line)',
        conversation_id: null,
        details: { since: '2026-01-31' },
      });
    });

    test('makes a file for its owner alone, in place of an older one where that is wished', async () => {
      const file = join(folder, 'reviewed.jsonl');
      await writeFile(file, 'older\n', { mode: 0o644 });
      const refused = await checkpoint('verdicts', 'export', file);
      expect(refused).toEqual({
        code: 1,
        stdout: '',
        stderr: `${file} exists already. Nothing was written; name another file, or give --force to replace it.\n`,
      });
      expect(await readFile(file, 'utf8')).toBe('older\n');
      const { code, stdout, stderr } = await checkpoint('verdicts', 'export', '--force', file);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toBe(`Wrote ${file}: 2 reviewed messages.\n`);
      expect(jsonLines(await readFile(file, 'utf8'))).toEqual(expected());
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await readdir(folder)).toEqual(['reviewed.jsonl']);
    });

    test('never replaces what is no regular file', async () => {
      const { code, stdout, stderr } = await checkpoint('verdicts', 'export', '--force', folder);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toBe(
        `${folder} exists and is no regular file. Nothing was written; name another file.\n`,
      );
    });

    test('says in one line why a file cannot be written', async () => {
      const file = join(folder, 'nowhere', 'reviewed.jsonl');
      const { code, stdout, stderr } = await checkpoint('verdicts', 'export', file);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toBe(`${file} cannot be written (ENOENT).\n`);
    });

    test('gives lines that screen reads', async () => {
      const { stdout } = await checkpoint('verdicts', 'export');
      const { code, stdout: screened } = await run(['screen'], { input: stdout });
      expect(code).toBe(0);
      const ids = (text: string) => jsonLines(text).map(({ id }) => id);
      expect(ids(screened)).toEqual(ids(stdout));
    });
  });

  test('gives the same without a server', async () => {
    await server.stop();
    expect(await exportLines()).toEqual(expected());
  });

  test('makes no database where there is none', async () => {
    const env = { DATA_DIR: join(folder, 'empty') };
    const { code, stdout, stderr } = await run(['verdicts', 'export'], { env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `There is no database in ${env.DATA_DIR} to export from. Set DATA_DIR to its folder.\n`,
    );
    expect(await readdir(folder)).not.toContain('empty');
  });
});

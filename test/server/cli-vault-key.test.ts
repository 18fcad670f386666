import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anonymize, emptyTable } from '../../src/core/anonymizer/anonymizer.ts';
import { openDatabase } from '../../src/server/db/database.ts';
import { deriveKey } from '../../src/server/platform/ids.ts';
import { createVault } from '../../src/server/vault/vault.ts';
import { createStore, type Store } from '../support/scene.ts';
import { freePort } from '../support/services.ts';
import { jsonLines, run, start } from './cli-scene.ts';
import { addConversation } from './monitor-rows.ts';

// A VAULT_KEY that was lost or changed: people are served all the same, and the operator hears of it at once.

vi.setConfig({ testTimeout: 180_000 });

const sealedBy = 'o'.repeat(40);
const another = 'n'.repeat(40);
const sealed = 3;
const differs = `VAULT_KEY does not open what is stored (it opens 0 of ${sealed} sealed keys)`;

let store: Store;
let secretsFile: string;
beforeEach(async () => {
  store = await createStore('embedded');
  secretsFile = join(store.env['DATA_DIR'] ?? '', 'secrets.json');
  const database = await openDatabase({ databaseUrl: undefined, dataDir: store.env['DATA_DIR'] ?? '' });
  const { table } = anonymize('sou a Camila, 11 98765-4321', emptyTable);
  const vault = createVault(deriveKey(sealedBy, 'vault'));
  for (let count = 0; count < sealed; count += 1) {
    const id = await addConversation(database.db);
    await vault.save(database.db, id, { table, dataKey: randomBytes(32) });
  }
  await database.close();
});
afterEach(() => store.remove());

/** A server that has said all that it has to say, and what it said. */
async function serve(env: Record<string, string>) {
  const port = await freePort();
  const { child, end, ended } = start(['serve'], {
    ...store.env,
    PORT: `${port}`,
    LOG_LEVEL: 'warn',
    ...env,
  });
  const asked = { ...store.env, PORT: `${port}`, ...env };
  await new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      if (/ AI .*\n/.test(ended.stdout)) resolve();
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const { code, stdout } = await end;
    expect(code).toBe(0);
    const isLog = (line: string) => line.startsWith('{');
    const lines = stdout.split('\n');
    return {
      events: jsonLines(lines.filter(isLog).join('\n')).map(({ level, event, count }) => ({
        level,
        event,
        count,
      })),
      warnings: lines.filter((line) => line.includes('Warning')),
    };
  };
  return { port, asked, stop };
}

async function vaultFinding(env: Record<string, string>) {
  const { code, stdout } = await run(['doctor', '--json'], { env });
  const { findings } = JSON.parse(stdout) as { findings: { check: string; status: string; words: string }[] };
  return { code, finding: findings.find(({ check }) => check === 'vault key') };
}

describe('with another VAULT_KEY than the one that sealed what is stored', () => {
  test('a server starts and serves, and warns in the log and on the terminal', async () => {
    const { port, asked, stop } = await serve({ VAULT_KEY: another });
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    const { code, finding } = await vaultFinding(asked);
    expect(finding).toMatchObject({ status: 'problem', words: expect.stringContaining(differs) });
    expect(code).toBe(1);
    const { events, warnings } = await stop();
    expect(events).toContainEqual({ level: 'warn', event: 'vault_key_differs', count: sealed });
    expect(warnings).toEqual([expect.stringContaining(differs)]);
  });

  test('doctor names it without a server too', async () => {
    const { code, finding } = await vaultFinding({ ...store.env, VAULT_KEY: another });
    expect(finding).toMatchObject({ status: 'problem', words: expect.stringContaining(differs) });
    expect(code).toBe(1);
  });

  test('nobody is warned any more once the vaults were wrapped anew', async () => {
    const oldKeyFile = join(store.env['DATA_DIR'] ?? '', 'old-key');
    await writeFile(oldKeyFile, `${sealedBy}\n`);
    const env = { ...store.env, VAULT_KEY: another };
    const rotated = await run(['vault', 'rotate', '--old-key-file', oldKeyFile], { env });
    expect(rotated).toMatchObject({
      code: 0,
      stdout: `Wrapped the keys of ${sealed} conversations anew; 0 had the new key already.\n`,
    });
    expect((await vaultFinding(env)).finding).toMatchObject({ status: 'ok' });
    const { events, warnings } = await (await serve({ VAULT_KEY: another })).stop();
    expect({ events: events.map(({ event }) => event), warnings }).toEqual({ events: [], warnings: [] });
    expect((await vaultFinding({ ...store.env, VAULT_KEY: sealedBy })).finding).toMatchObject({
      status: 'problem',
    });
  });
});

test('where the secrets are lost, doctor says so before a start makes others, and the start warns', async () => {
  const lost = await vaultFinding(store.env);
  expect(lost).toMatchObject({ code: 1, finding: { status: 'problem' } });
  expect(lost.finding?.words).toContain(`${secretsFile} is gone`);
  await expect(readFile(secretsFile)).rejects.toThrow('ENOENT');
  const { warnings } = await (await serve({})).stop();
  expect(warnings).toEqual([expect.stringContaining(differs)]);

  await rm(secretsFile);
  await writeFile(secretsFile, JSON.stringify({ jwt_secret: 'j'.repeat(40), vault_key: sealedBy }), {
    mode: 0o600,
  });
  expect(await vaultFinding(store.env)).toMatchObject({ finding: { status: 'ok' } });
});

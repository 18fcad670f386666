import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDataDir } from '../support/embedded-template.ts';
import { program } from './cli-scene.ts';

// The lock of a data folder between containers that share it: processes that do not see each other's ids. With
// PostgreSQL nothing in the folder is locked: nodes share it.

const apart = ['--pid', '--fork', '--kill-child=KILL'];
const canPart = spawnSync('unshare', [...apart, 'true']).status === 0;

describe.runIf(canPart)('a data folder shared by two process namespaces', () => {
  let dataDir = '';
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    dataDir = await createDataDir();
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  });

  /** Serves in a namespace of its own until it is ready or has ended; returns what it said. */
  async function serveApart() {
    const child = spawn('unshare', [...apart, process.execPath, ...program, 'serve'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        HOST: '127.0.0.1',
        PORT: '0',
        DATA_DIR: dataDir,
        LOG_LEVEL: 'silent',
        OLLAMA_BASE_URL: 'http://127.0.0.1:9',
      },
    });
    children.push(child);
    let said = '';
    const isReady = new Promise<void>((resolve) => {
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          if (said.includes('Console')) resolve();
        });
    });
    await Promise.race([isReady, once(child, 'close')]);
    return { child, said: () => said };
  }

  test('is held by one of them, and free at once when that one is killed', async () => {
    const holder = await serveApart();
    expect(holder.said()).toContain('Checkpoint');
    const second = await serveApart();
    expect(second.said().trim()).toBe(
      `Another process already uses the data folder ${dataDir}. Stop it first, or set DATA_DIR to another folder.`,
    );
    expect(second.child.exitCode).toBe(1);
    holder.child.kill('SIGKILL');
    await once(holder.child, 'close');
    const third = await serveApart();
    expect(third.said()).toContain('Console');
  });
});

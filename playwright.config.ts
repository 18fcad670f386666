import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/*
 * The browser journeys run against the built server on a free port, with an empty embedded database of its own.
 * Workers load this file too: they find the port and the folder in the environment that the first one set.
 */
const port = process.env['E2E_PORT'] ?? (await prepare());
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // One server, one database, and a queue that every monitor sees: journeys take turns.
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      // Chromium's sandbox refuses to start as root, which is what containers are.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: 'node dist/server/main.js',
    url: `${baseURL}/healthz`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      HOST: '127.0.0.1',
      PORT: port,
      DATA_DIR: process.env['E2E_DATA_DIR'] ?? '',
      ADMIN_USERNAME: 'admin',
      ADMIN_PASSWORD: 'journey-password',
      // Nothing answers there: the guided replies speak, whatever runs on this machine.
      OLLAMA_BASE_URL: 'http://127.0.0.1:9',
      // All journeys come from one address, which may open only 30 conversations an hour.
      RATE_LIMIT_ENABLED: 'false',
      LOG_LEVEL: 'warn',
    },
  },
});

async function prepare(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'checkpoint-e2e-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.env['E2E_DATA_DIR'] = folder;
  return (process.env['E2E_PORT'] = await freePort());
}

function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const found = typeof address === 'object' ? address?.port : undefined;
      probe.close(() => resolve(String(found)));
    });
  });
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnServer, type ServerProcess } from '../test/support/processes.ts';
import { freePort } from '../test/support/services.ts';
import { login } from './scene.ts';

/** A server that one journey has for itself. */
export interface OwnServer {
  url: string;
  /** `kill -9`: it says goodbye to nobody. */
  die(): Promise<void>;
  /** Answers nothing, and says goodbye to nobody, until it is woken. */
  freeze(): void;
  wake(): void;
  /** Starts again at the same address, on the same data. */
  startAgain(): Promise<void>;
  /** Ends it and removes its folder. */
  end(): Promise<void>;
}

/** Starts a server with the admin of the journeys; `env` says what else is different. */
export async function startOwnServer(env: Record<string, string> = {}): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'checkpoint-journey-'));
  const port = await freePort();
  const all = { DATA_DIR: folder, ADMIN_USERNAME: login.username, ADMIN_PASSWORD: login.password, ...env };
  let running: ServerProcess;
  const start = async (): Promise<void> => {
    running = spawnServer(all, port);
    await running.ready();
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    die: () => running.kill(),
    freeze: () => process.kill(running.pid, 'SIGSTOP'),
    wake: () => process.kill(running.pid, 'SIGCONT'),
    startAgain: start,
    async end() {
      await running.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadMethods } from '../load-generator.ts';
import type { SimulatorMethods } from '../ai-simulator.ts';
import type { Figure } from './figures.ts';
import type { PostgresHouse } from './postgres.ts';
import { startProgram, type Program } from './remote.ts';
import { createScope, type Scope } from './scope.ts';
import { startServer, type RunningServer } from './server.ts';

export interface Bench {
  name: string;
  about: string;
  /** It is given up after this. */
  minutes: number;
  run(lab: Lab): Promise<Figure[]>;
}

export interface Service extends RunningServer {
  databaseUrl: string;
}

/** What a bench works with; everything it starts ends with it. */
export interface Lab extends Scope {
  /** The first in a real run, the second in a quick one, which shows only that everything works. */
  pick<T>(full: T, quick: T): T;
  say(line: string): void;
  createDatabase(): Promise<string>;
  /** Waits until the database has cleaned up after what was written so far. */
  settleDatabase(): Promise<void>;
  /** The server under test, on a PostgreSQL database of its own unless `env` says otherwise. */
  startService(name: string, env?: Record<string, string>): Promise<Service>;
  /** As `startService`, on a database and folder that exist. */
  startOn(folder: string, env: Record<string, string>): Promise<RunningServer>;
  createFolder(): string;
  startGenerators(count: number): Program<LoadMethods>[];
  startSimulator(): Promise<{
    url: string;
    set: (behaviour: Parameters<SimulatorMethods['set']>[0]) => Promise<void>;
  }>;
}

export interface LabOptions {
  main: string;
  quick: boolean;
  /** Which client the load generators use. */
  client: 'light' | 'library';
  /** Where CPU profiles of the servers under test go. */
  profileFolder: string | undefined;
  postgres: PostgresHouse;
  say(line: string): void;
}

let databases = 0;

export function createLab({ main, quick, client, profileFolder, postgres, say }: LabOptions): Lab {
  const scope = createScope();
  const profiling = (name: string) =>
    profileFolder
      ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`, `--cpu-prof-name=${name}.cpuprofile`]
      : [];
  const createFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'checkpoint-bench-'));
    scope.own({ stop: async () => rmSync(folder, { recursive: true, force: true }) });
    return folder;
  };
  const createDatabase = () => postgres.createDatabase(`bench_${++databases}`);
  return {
    ...scope,
    pick: (full, short) => (quick ? short : full),
    say,
    createDatabase,
    settleDatabase: () => postgres.settle(),
    createFolder,
    async startService(name, env = {}) {
      const databaseUrl = await createDatabase();
      const server = await startServer({
        main,
        env: { DATA_DIR: createFolder(), DATABASE_URL: databaseUrl, ...env },
        execArgv: profiling(name),
      });
      return scope.own({ ...server, databaseUrl });
    },
    startOn: async (folder, env) => scope.own(await startServer({ main, env: { DATA_DIR: folder, ...env } })),
    startGenerators: (count) =>
      Array.from({ length: count }, () =>
        scope.own(startProgram<LoadMethods>('load-generator.ts', { env: { LOAD_CLIENT: client } })),
      ),
    async startSimulator() {
      const program = scope.own(startProgram<SimulatorMethods>('ai-simulator.ts'));
      return { url: await program.call('url'), set: (behaviour) => program.call('set', behaviour) };
    },
  };
}

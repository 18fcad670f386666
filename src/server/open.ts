import { createApp, type App } from './app.ts';
import { createControlHandlers } from './app/handlers.ts';
import { warnOfVaultKey } from './app/vault-key.ts';
import { version } from './app/version.ts';
import { startControl, type Control } from './control/server.ts';
import { inspectRunning } from './db/inspect.ts';
import type { Config } from './platform/config.ts';
import { StartError } from './platform/start-error.ts';

export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

function addressOf(config: Config, port: number): string {
  const { host } = config.listen;
  return config.publicUrl ?? `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
}

/** What the operator sees once all is up. */
export async function greet(app: App, config: Config, port: number): Promise<void> {
  const address = addressOf(config, port);
  const { ollama, openai } = await app.aiProbed();
  const where = app.database.engine === 'embedded' ? `embedded, in ${config.dataDir}` : 'PostgreSQL';
  say(`Checkpoint ${version}`);
  say(`  Chat      ${address}/`);
  say(`  Console   ${address}/monitor`);
  say(`  API       ${address}/docs`);
  say(`  Database  ${where}`);
  say(`  AI        ${ollama.ok ? config.ai.ollama.model : `${ollama.detail}; the built-in replies answer`}`);
  if (config.ai.openai) say(`  OpenAI    ${openai.ok ? config.ai.openai.model : openai.detail}`);
  if (config.conversationAccess === 'link')
    say('  Warning   CONVERSATION_ACCESS=link: whoever knows the id of a conversation can read it.');
}

function sayAdmin(newAdmin: { username: string; password: string } | undefined): void {
  if (!newAdmin) return;
  say();
  say('  The first admin. This password is shown only now:');
  say(`    user      ${newAdmin.username}`);
  say(`    password  ${newAdmin.password}`);
  say();
}

/** The line for the operator's commands: nobody else can open the embedded database while it is served. */
async function openControl(app: App, config: Config, port: number): Promise<Control | undefined> {
  const { database, auth, erase, log } = app;
  if (database.engine !== 'embedded') return undefined;
  const { dataDir } = config;
  const startedAt = new Date().toISOString();
  const handlers = await createControlHandlers({
    users: auth.users,
    erase,
    policies: app.policies,
    database,
    dataDir,
    state: async () => {
      const { version: engine_version, applied: migrations, wrapped } = await inspectRunning(database);
      const { pid } = process;
      const ai = app.aiState();
      return { version, pid, port, started_at: startedAt, engine_version, migrations, wrapped, ai };
    },
  });
  return startControl({ dataDir, handlers, log });
}

export interface ServeOptions {
  /** Serves HTTP and sockets and leaves all timed work to other nodes. */
  httpOnly: boolean;
}

function assertOthersWork(config: Config): void {
  if (config.databaseUrl) return;
  throw new StartError(
    '--http-only needs DATABASE_URL: with the embedded database no other process could raise alerts again and make replies.',
  );
}

/** The app, listening, with the first admin’s password shown and the operator’s line open. */
export async function open(config: Config, { httpOnly }: ServeOptions) {
  if (httpOnly) assertOthersWork(config);
  const app = await createApp({ config, timedWork: !httpOnly });
  try {
    const { newAdmin } = await app.start();
    // At once: the next start would not make this admin again, however this one goes on.
    sayAdmin(newAdmin);
    const port = await app.listen();
    const control = await openControl(app, config, port);
    return { app, control, port, keyWarning: await warnOfVaultKey(config, app) };
  } catch (error) {
    await app.stop().catch(() => undefined);
    throw error;
  }
}

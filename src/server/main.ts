import closeWithGrace from 'close-with-grace';
import { createApp, version, type App } from './app.ts';
import { ConfigError, parseConfig, type Config } from './platform/config.ts';
import { StartError } from './platform/start-error.ts';

// environment → config → app → listen → stop. What goes to the terminal is for the operator; the log is JSON.

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

function addressOf(config: Config, port: number): string {
  const { host } = config.listen;
  return config.publicUrl ?? `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
}

async function greet(app: App, config: Config, port: number): Promise<void> {
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

function explain(error: unknown, config: Config | undefined): string[] {
  if (error instanceof ConfigError) return error.problems;
  if (error instanceof StartError) return [error.message];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return [`Port ${config?.listen.port} is in use. Stop what uses it, or set PORT.`];
  if (code === 'EACCES') return [`Port ${config?.listen.port} may not be used. Set PORT to one above 1023.`];
  if (code === 'EADDRNOTAVAIL') return [`HOST ${config?.listen.host} is no address of this machine.`];
  if (error instanceof Error && 'problems' in error && Array.isArray(error.problems))
    return error.problems.map(String);
  return [`Checkpoint could not start: ${error instanceof Error ? error.stack : String(error)}`];
}

/** Serves until the process is asked to stop. */
async function serve(): Promise<void> {
  let config: Config | undefined;
  let app: App | undefined;
  try {
    config = parseConfig(process.env);
    app = await createApp({ config });
    const { newAdmin } = await app.start();
    const port = await app.listen();
    sayAdmin(newAdmin);
    await greet(app, config, port);
    const running = app;
    closeWithGrace({ delay: 20_000 }, async ({ err }) => {
      if (err) running.log.error('unexpected_end', {}, err);
      await running.stop();
    });
  } catch (error) {
    for (const line of explain(error, config)) process.stderr.write(`${line}\n`);
    await app?.stop().catch(() => undefined);
    process.exitCode = 1;
    // A start that failed half-way may have left timers or connections behind.
    setTimeout(() => process.exit(1), 3000).unref();
  }
}

await serve();

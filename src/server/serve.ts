import closeWithGrace from 'close-with-grace';
import { explainFailure } from './app/explain.ts';
import { compileEngine } from './db/engine-module.ts';
import type { ServeOptions } from './open.ts';
import { readConfig, type Config } from './platform/config.ts';
import { letHeapGrow } from './platform/heap.ts';

// environment → config → app → listen → stop. What goes to the terminal is for the operator; the log is JSON.

/** The server’s modules, loaded while the embedded engine, where it is wanted, is compiled beside them. */
function load(config: Config) {
  if (!config.databaseUrl) compileEngine().catch(() => undefined); // whoever opens the engine hears of it
  return import('./open.ts');
}

/** Serves until the process is asked to stop; a reason not to start is told in one line, with exit code 1. */
export async function serve(options: ServeOptions): Promise<void> {
  letHeapGrow();
  let config: Config | undefined;
  try {
    config = readConfig();
    const { greet, open, say } = await load(config);
    const { app, control, port, keyWarning } = await open(config, options);
    closeWithGrace({ delay: 20_000 }, async ({ err }) => {
      if (err) app.log.error('unexpected_end', {}, err);
      else app.log.info('stopping');
      await control?.stop();
      await app.stop();
    });
    app.log.info('serving');
    await greet(app, config, port);
    if (keyWarning) say(`  Warning   ${keyWarning}`);
    if (options.httpOnly) say('  Work      HTTP and sockets only; other nodes escalate and reply');
  } catch (error) {
    for (const line of explainFailure(error, config)) process.stderr.write(`${line}\n`);
    process.exitCode = 1;
    // A start that failed half-way may have left timers or connections behind.
    setTimeout(() => process.exit(1), 3000).unref();
  }
}

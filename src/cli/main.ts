import { CommanderError, type Command } from 'commander';
import { createProgram, helpPointer } from './program.ts';
import { CommandError, tell, UsageError } from './terminal.ts';

const failed = 1;
const wrongUse = 2;

const program = createProgram();
let running: Command = program;
program.hook('preAction', (_program, command) => {
  running = command;
});

/** Tells what went wrong, and returns the exit code. */
async function explain(error: unknown): Promise<number> {
  // Commander has said by itself what is wrong, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
  if (error instanceof UsageError) {
    tell(error.message, helpPointer(running));
    return wrongUse;
  }
  if (error instanceof CommandError) {
    tell(error.message);
    return failed;
  }
  const { explainFailure } = await import('../server/app/explain.ts');
  tell(...explainFailure(error));
  return failed;
}

// A reader that has seen enough (`| head`) closes the pipe: no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = await explain(error);
}

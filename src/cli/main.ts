import { CommanderError } from 'commander';
import { createProgram } from './program.ts';
import { tell, UsageError } from './terminal.ts';

const failed = 1;
const wrongUse = 2;

async function explain(error: unknown): Promise<number> {
  // Commander has said by itself what is wrong, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
  if (error instanceof UsageError) {
    tell(error.message);
    return wrongUse;
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
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = await explain(error);
}

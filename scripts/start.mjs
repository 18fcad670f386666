/** `npm start`: packages, build, server. Prints only what a newcomer needs; the server speaks for itself. */
import './node-version.mjs';

const { ensureInstalled } = await import('./install.mjs');
const { ensureBuilt } = await import('./build.mjs');
const { stopRunning } = await import('./processes.mjs');
const { endWithNpm } = await import('./parent.mjs');

const cancel = (signal) => void stopRunning().then(() => process.exit(signal === 'SIGINT' ? 130 : 143));
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

try {
  for (const signal of signals) process.on(signal, cancel);
  endWithNpm();
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// From here the server, in this very process, answers the signals and decides the exit code.
for (const signal of signals) process.off(signal, cancel);
await import('../dist/server/main.js');

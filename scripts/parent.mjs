/**
 * npm runs a script through a shell, and a signal sent to npm alone ends that shell, not the script. A script
 * that npm started therefore takes the loss of its parent for the signal that did not reach it.
 */
const CHECK_MS = 500;

/** Raises SIGTERM in this process once the shell that npm started it in is gone. */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, CHECK_MS);
  timer.unref();
}

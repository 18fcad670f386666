import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';

export interface Configuration {
  cpu: string;
  cores: number;
  memory_gb: number;
  node: string;
  system: string;
  commit: string;
  /** Waiting processes before the run: above the number of cores nothing measured here can be trusted. */
  load_before: number;
}

export function describeMachine(): Configuration {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory_gb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    system: type(),
    commit: commitHash(),
    load_before: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}

function commitHash(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}

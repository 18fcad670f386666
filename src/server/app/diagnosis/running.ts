import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { ServerState } from '../../control/protocol.ts';
import type { Config } from '../../platform/config.ts';
import { findingsOf, type Finding } from './finding.ts';

const patienceMs = 2_000;
const ReadinessSchema = Type.Object({ status: Type.String(), degraded: Type.Array(Type.String()) });

const meanings: Record<string, string> = {
  broker: 'Redis is away',
  ai_provider: 'an AI provider is away',
};

type Listener = { is: 'nobody' } | { is: 'checkpoint'; degraded: string[] } | { is: 'other' };

async function whoListens(port: number): Promise<Listener> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(patienceMs),
      redirect: 'error',
    });
    const body: unknown = await response.json();
    return Value.Check(ReadinessSchema, body)
      ? { is: 'checkpoint', degraded: body.degraded }
      : { is: 'other' };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const isRefused = cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
    return { is: isRefused ? 'nobody' : 'other' };
  }
}

function describeDegraded(degraded: string[]): string {
  const known = degraded.flatMap((name) => meanings[name] ?? []);
  return known.length > 0 ? ` It says: ${known.join('; ')}.` : '';
}

/** Who has the port, and what the server there says of itself. */
export async function checkServer(
  { listen, trustProxy }: Pick<Config, 'listen' | 'trustProxy'>,
  running: ServerState | undefined,
): Promise<Finding[]> {
  const port = running?.port ?? listen.port;
  const { ok, note, problem } = findingsOf('server');
  const found = await whoListens(port);
  if (found.is === 'nobody') return [note(`None runs: port ${port} is free.`)];
  if (found.is === 'other')
    return [problem(`Port ${port} is in use by another program. Stop it, or set PORT.`)];
  const who = running
    ? `The server of this data folder (process id ${running.pid}, release ${running.version})`
    : 'A Checkpoint';
  const findings = [ok(`${who} answers on port ${port}.${describeDegraded(found.degraded)}`)];
  if (!found.degraded.includes('trust_proxy_unset')) return findings;
  const words =
    trustProxy === undefined
      ? 'A proxy passes requests on, and TRUST_PROXY is unset: all people share the limits of one address. Set it to the address of the proxy.'
      : 'The running server was started without TRUST_PROXY, and a proxy passes requests on. Restart it.';
  return [...findings, findingsOf('proxy').problem(words)];
}

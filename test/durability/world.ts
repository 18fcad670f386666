import { freePort } from '../support/services.ts';
import { spawnServer, type ServerProcess } from '../support/processes.ts';

/** The nodes of one system, which are killed and started again at the address they had. */
export interface World {
  size: number;
  /** Starts a node and waits until it is ready; false when it was killed on the way. */
  start(node: number): Promise<boolean>;
  /** Kills a node at once, started or starting; resolves when it is gone. */
  kill(node: number): Promise<void>;
  isUp(node: number): boolean;
  /** The address of a node that is up: the preferred one, else another; waits until there is one. */
  reach(preferred: number): Promise<string>;
  /** How long the last start took, in ms. */
  startMs(): number;
  pids(): number[];
  stop(): Promise<void>;
}

interface Node {
  port: number;
  server: ServerProcess | undefined;
  isUp: boolean;
}

export async function createWorld(size: number, env: Record<string, string>): Promise<World> {
  const nodes: Node[] = [];
  while (nodes.length < size) nodes.push({ port: await freePort(), server: undefined, isUp: false });
  const waiting = new Set<() => void>();
  let startMs = 1_000;

  const nodeAt = (index: number): Node => {
    const node = nodes[index];
    if (!node) throw new Error(`There is no node ${index}.`);
    return node;
  };
  const someoneUp = (preferred: number): Node | undefined =>
    nodeAt(preferred).isUp ? nodeAt(preferred) : nodes.find(({ isUp }) => isUp);

  return {
    size,
    async start(index) {
      const node = nodeAt(index);
      const startedAt = performance.now();
      const server = spawnServer(env, node.port);
      node.server = server;
      try {
        await server.ready();
      } catch (error) {
        if (node.server === server) throw error;
        return false;
      }
      if (node.server !== server) return false;
      startMs = performance.now() - startedAt;
      node.isUp = true;
      for (const wake of waiting) wake();
      waiting.clear();
      return true;
    },
    async kill(index) {
      const node = nodeAt(index);
      const { server } = node;
      node.isUp = false;
      node.server = undefined;
      await server?.kill();
    },
    isUp: (index) => nodeAt(index).isUp,
    async reach(preferred) {
      for (;;) {
        const node = someoneUp(preferred);
        if (node) return `http://127.0.0.1:${node.port}`;
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    },
    startMs: () => startMs,
    pids: () => nodes.map(({ server }) => server?.pid ?? 0),
    async stop() {
      await Promise.all(
        nodes.map(async (node) => {
          node.isUp = false;
          await node.server?.kill();
        }),
      );
    },
  };
}

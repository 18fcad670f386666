import type { AddressInfo } from 'node:net';
import type { Ai } from './ai/create-ai.ts';
import type { Log } from './platform/log.ts';
import { bindEvents, bindPages, bindRoutes, watchMetrics } from './app/bindings.ts';
import { openEdges, type Edges } from './app/edges.ts';
import { createFeatures, type Features } from './app/features.ts';
import { openPlumbing, type AppOptions, type Plumbing } from './app/plumbing.ts';

// Everything is wired here and in app/, by hand: who gets what is read off the calls. The app is a value; nobody
// listens until `listen` is called.

export type { AppOptions };

/** Builds the whole service on an opened, migrated database. Nobody listens yet. */
export async function createApp(options: AppOptions) {
  const plumbing = await openPlumbing(options);
  const edges = await openEdges(plumbing, options);
  const features = createFeatures(plumbing, edges);
  bindRoutes(plumbing, edges, features);
  bindEvents(plumbing, edges, features);
  watchMetrics(plumbing, edges, features);
  await bindPages(plumbing, edges);
  return assemble(plumbing, edges, features);
}
export type App = Awaited<ReturnType<typeof createApp>>;

function assemble(plumbing: Plumbing, edges: Edges, features: Features) {
  const { database, log, ai, jobs, nodeLease, config, nodeId } = plumbing;
  const { http, realtime, auth } = edges;

  async function start() {
    await nodeLease.start();
    const newAdmin = await auth.ensureFirstAdmin();
    features.presence.start();
    if (plumbing.timedWork) {
      features.handover.start();
      await features.alerts.start();
    }
    await http.app.ready();
    return { newAdmin };
  }

  /**
   * From the outside in: no new work, what is in hand finished, then what it stands on. Before all, the replies
   * that people are reading come to an end in front of them.
   */
  async function stop(): Promise<void> {
    await features.stopReplies();
    await realtime.stop();
    await http.app.close();
    await features.idle();
    await features.opinions.stop();
    await features.handover.stop();
    await features.presence.stop();
    await features.personPresence.stop();
    await features.signals.stop();
    await jobs.stop();
    await ai.stop();
    await nodeLease.stop();
    plumbing.broker?.disconnect();
    plumbing.metrics.stop();
    await database.close();
  }

  return {
    nodeId,
    log: log as Log,
    database,
    auth,
    http: http.app,
    realtime,
    erase: features.erase,
    policies: plumbing.policies,
    aiState: (): ReturnType<Ai['state']> => ai.state(),
    aiProbed: ai.probed,
    start,
    stop,
    /** Begins to serve; returns the port. */
    async listen(): Promise<number> {
      await http.app.listen({ host: config.listen.host, port: config.listen.port });
      return (http.app.server.address() as AddressInfo).port;
    },
    /** Resolves when no message is being stored and no reply is due on this node. */
    async idle(): Promise<void> {
      await features.idle();
      await features.answers.idle();
    },
    /** As `idle`, and no second opinion waits or is asked for. */
    async quiet(): Promise<void> {
      await this.idle();
      await features.opinions.idle();
    },
  };
}

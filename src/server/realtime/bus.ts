import type { FanOut } from './fan-out.ts';
import { createBroker } from './broker.ts';
import { Hook } from './hook.ts';
import { parseEnvelope, type NodeMessage, type NodeSignal } from './node-message.ts';
import type { Cluster, RealtimeLog, RealtimeTiming } from './options.ts';
import { createRelayExchange } from './relay.ts';
import type { ShownIds } from './shown-ids.ts';

export interface Bus {
  /** Acts on this node at once and on every other one through the broker. Never throws, never waits. */
  send(signal: NodeSignal): void;
  /** Calls the handler for each `wake` with that topic, from any node. */
  onWake(topic: string, handler: () => void): void;
  onAbort(handler: (conversationId: number) => void): void;
  /** False while the broker is away; true in a system of one process. */
  isConnected(): boolean;
}

interface BusOptions {
  nodeId: string;
  cluster: Cluster | undefined;
  fanOut: FanOut;
  shown: ShownIds;
  timing: Pick<RealtimeTiming, 'relayPollMs' | 'relayOverlapMs'>;
  revoke(whose: { userId?: number | undefined; loginId?: string | undefined }): void;
  log: RealtimeLog;
}

/** What nodes tell each other; in a system of one process, what its parts tell each other. */
export function createBus({ nodeId, cluster, fanOut, shown, timing, revoke, log }: BusOptions) {
  const woken = new Hook<string>('wake', log);
  const aborted = new Hook<number>('abort', log);

  function act(message: NodeMessage): void {
    switch (message.kind) {
      case 'publication':
        return fanOut.show(message.id, message.publication);
      case 'wake':
        return woken.tell(message.topic);
      case 'abort':
        return aborted.tell(message.conversationId);
      case 'revoke':
        return revoke(message);
    }
  }

  let isStrangeReported = false;
  function hear(text: string): void {
    const envelope = parseEnvelope(text);
    if (envelope && envelope.from !== nodeId) act(envelope.message);
    if (envelope || isStrangeReported) return;
    isStrangeReported = true;
    log.warn('node_message_not_understood');
  }

  const ways = cluster && {
    broker: createBroker({ url: cluster.redisUrl, channel: cluster.channel, log, onText: hear }),
    relay: createRelayExchange({
      nodeId,
      relay: cluster.relay,
      shown,
      show: fanOut.show,
      isShown: fanOut.isShown,
      pollMs: timing.relayPollMs,
      overlapMs: timing.relayOverlapMs,
      log,
    }),
  };
  if (ways) fanOut.connect(ways);

  const bus: Bus = {
    send(signal) {
      act(signal);
      fanOut.sendToOthers(signal);
    },
    onWake: (topic, handler) => woken.on((given) => given === topic && handler()),
    onAbort: (handler) => aborted.on(handler),
    isConnected: () => ways?.broker.isReady() ?? true,
  };
  return {
    bus,
    /** Sends what is on its way and ends the connections. */
    async stop(): Promise<void> {
      await fanOut.settle();
      await ways?.relay.stop();
      ways?.broker.stop();
    },
  };
}

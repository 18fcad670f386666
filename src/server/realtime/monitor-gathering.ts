import { isRoomOfMonitors, type AnyPublication } from '../platform/publish.ts';

// Monitors hear every message of everybody. Sent one by one, what fifty of them hear costs fifty packets a message;
// nobody sees a fiftieth of a second, so what is for monitors alone leaves together. An alert waits for nothing.

const gatherMs = 20;

/** Whether no person hears it, and nobody’s life hangs on it. */
const mayWait = ({ event, to }: AnyPublication): boolean =>
  event !== 'crisis_alert' && to.every(isRoomOfMonitors);

export interface MonitorGathering {
  /** Takes a publication that may wait a moment; false: it is to be emitted now, and what came before it was. */
  takes(publication: AnyPublication): boolean;
  /** Emits what waits. */
  flush(): void;
}

/**
 * Lets publications for monitors alone wait up to 20 ms, so that they leave in one turn. What a monitor hears
 * of one conversation keeps its order, and nothing stays behind an alert.
 */
export function createMonitorGathering(emit: (publication: AnyPublication) => void): MonitorGathering {
  let waiting: AnyPublication[] = [];
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const due = waiting;
    waiting = [];
    for (const publication of due) emit(publication);
  }

  /** Whether monitors would hear it before something of the same conversation that waits. */
  function overtakes({ event, to, conversationId }: AnyPublication): boolean {
    if (event === 'crisis_alert') return true;
    return to.some(isRoomOfMonitors) && waiting.some((each) => each.conversationId === conversationId);
  }

  return {
    takes(publication) {
      if (!mayWait(publication)) {
        if (overtakes(publication)) flush();
        return false;
      }
      waiting.push(publication);
      timer ??= setTimeout(flush, gatherMs);
      return true;
    },
    flush,
  };
}

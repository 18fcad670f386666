import { setTimeout as sleep } from 'node:timers/promises';
import { disperse, gather, type Crowd, type MonitorAccess, type PersonAccess } from './load/crowd.ts';
import { askAtOnce, converse } from './load/replies.ts';
import { visit, type VisitOptions } from './load/visitors.ts';
import { flood, pace, type PaceOptions } from './load/writing.ts';
import { serve } from './support/remote.ts';

// The people and monitors of a bench, in a process of their own: what they cost is not the server's.

let crowd: Crowd = { people: [], monitors: [] };
let beating: NodeJS.Timeout | undefined;

const methods = {
  async connect(given: { url: string; people: PersonAccess[]; monitors: MonitorAccess[] }): Promise<void> {
    crowd = await gather(given.url, given);
  },
  /** As `connect`, for more people beside those who are there. */
  async connectMore(given: { url: string; people: PersonAccess[] }): Promise<void> {
    const { people } = await gather(given.url, { people: given.people, monitors: [] });
    crowd.people.push(...people);
  },
  async disconnect(): Promise<void> {
    clearInterval(beating);
    disperse(crowd);
    crowd = { people: [], monitors: [] };
    await sleep(100);
  },
  flood: (options: { warmMs: number; ms: number }) => flood(crowd, options),
  pace: (options: PaceOptions) => pace(crowd, options),
  visit: (options: VisitOptions) => visit(options),
  askAtOnce: (options: { patienceMs: number }) => askAtOnce(crowd, options),
  converse: (options: { warmMs: number; ms: number }) => converse(crowd, options),
  /** `new_message` that each monitor here has got so far. */
  monitorMessages: () => crowd.monitors.map(({ messages }) => messages),
  monitorAlerts: () => crowd.monitors.map(({ alerts }) => alerts),
  openSockets: () => crowd.people.filter(({ wire }) => wire.isOpen()).length,
  /** From now on everybody sends heartbeats, spread evenly over the interval. */
  beat({ everyMs }: { everyMs: number }): void {
    let next = 0;
    const beat = () => {
      const person = crowd.people[next++ % crowd.people.length];
      person?.wire.emit('heartbeat', { conversation_id: person.conversationId }, () => undefined);
    };
    beating = setInterval(
      () => {
        for (let count = 0; count < perTick; count += 1) beat();
      },
      (everyMs * perTick) / crowd.people.length,
    );
  },
};
const perTick = 5;
export type LoadMethods = typeof methods;

serve(methods);

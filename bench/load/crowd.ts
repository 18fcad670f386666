import { inParallel } from '../support/parallel.ts';
import { nowMs } from '../support/clock.ts';
import { openLibraryWire } from './library-wire.ts';
import { openLightWire, request, type Wire } from './wire.ts';

/** A person with a conversation of their own. */
export interface PersonAccess {
  conversationId: number;
  token: string;
}
export interface MonitorAccess {
  username: string;
  token: string;
}

/** Who waits for what; asked at each packet that arrives. */
export interface Person extends PersonAccess {
  wire: Wire;
  /** By client id of the message: told when it came back as `new_message`. */
  own: Map<string, (at: number) => void>;
  onDelta: ((at: number) => void) | undefined;
  onReply: ((at: number) => void) | undefined;
}

export interface AlertSeen {
  conversationId: number;
  messageId: number | null;
  at: number;
}

export interface Monitor {
  wire: Wire;
  /** `new_message` received. */
  messages: number;
  alerts: AlertSeen[];
}

export interface Crowd {
  people: Person[];
  monitors: Monitor[];
}

interface ArrivedMessage {
  message: { sender: string; client_message_id: string | null };
}
interface ArrivedAlert {
  conversation_id: number;
  message_id: number | null;
  replayed?: boolean;
}

const joiningAtOnce = 25;
const openWire = process.env['LOAD_CLIENT'] === 'library' ? openLibraryWire : openLightWire;

export async function gather(
  url: string,
  { people, monitors }: { people: PersonAccess[]; monitors: MonitorAccess[] },
): Promise<Crowd> {
  return {
    people: await inParallel(people, joiningAtOnce, (person) => openPerson(url, person)),
    monitors: await inParallel(monitors, joiningAtOnce, (monitor) => openMonitor(url, monitor)),
  };
}

export function disperse({ people, monitors }: Crowd): void {
  for (const { wire } of [...people, ...monitors]) wire.close();
}

export async function openPerson(url: string, access: PersonAccess): Promise<Person> {
  const waiting: Omit<Person, 'wire'> = { ...access, own: new Map(), onDelta: undefined, onReply: undefined };
  // Set below, before anything can arrive that looks at it.
  const person = waiting as Person;
  person.wire = await openWire(url, {
    token: access.token,
    onEvent(event, read) {
      if (event === 'message_delta') person.onDelta?.(nowMs());
      else if (event === 'new_message') hear(person, read<ArrivedMessage>());
    },
  });
  await request(person.wire, 'join_conversation', {
    conversation_id: access.conversationId,
    token: access.token,
  });
  return person;
}

function hear(person: Person, { message }: ArrivedMessage): void {
  const { sender, client_message_id: id } = message;
  if (sender === 'ai') person.onReply?.(nowMs());
  if (sender !== 'user' || id === null) return;
  const told = person.own.get(id);
  person.own.delete(id);
  told?.(nowMs());
}

async function openMonitor(url: string, { username, token }: MonitorAccess): Promise<Monitor> {
  const seen = { messages: 0, alerts: [] as AlertSeen[] };
  const wire = await openWire(url, {
    token,
    onEvent(event, read) {
      if (event === 'new_message') monitor.messages += 1;
      else if (event === 'crisis_alert') note(seen.alerts, read<ArrivedAlert>());
    },
  });
  const monitor: Monitor = Object.assign(seen, { wire });
  await request(wire, 'join_monitor', { monitor_id: username, token });
  return monitor;
}

function note(alerts: AlertSeen[], { conversation_id, message_id, replayed }: ArrivedAlert): void {
  if (replayed) return;
  alerts.push({ conversationId: conversation_id, messageId: message_id, at: nowMs() });
}

// What a monitor has written and not sent, kept in the tab: a login that ends, a reload or a look at another
// conversation loses none of it. It belongs to who wrote it: nobody else who logs in here sees or sends it.
import { forget, recall, remember, tabMemory } from '../shared/tab-storage.ts';

/** Own words that were on their way. */
export interface Unsent {
  clientMessageId: string;
  text: string;
  /** It was refused, and waits for the monitor to say what becomes of it. */
  hasFailed: boolean;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function unsentOf(value: unknown): Unsent | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { clientMessageId, text: words, hasFailed }: Record<string, unknown> = { ...value };
  return typeof clientMessageId === 'string' && typeof words === 'string'
    ? { clientMessageId, text: words, hasFailed: hasFailed === true }
    : undefined;
}

const listOf = (value: unknown): Unsent[] | undefined =>
  Array.isArray(value) ? value.flatMap((one) => unsentOf(one) ?? []) : undefined;

const kinds = ['reply', 'note', 'unsent'] as const;
type Kind = (typeof kinds)[number];

const nameFor = (kind: Kind, username: string, id: number): string => `${kind}.${username}.${id}`;

/** Another monitor’s name may begin with this one’s and a dot: what follows must be an id and nothing more. */
function idsWith(kind: Kind, username: string): number[] {
  const start = `${kind}.${username}.`;
  const ends = tabMemory.names(start).map((name) => name.slice(start.length));
  return ends.filter((end) => /^\d+$/.test(end)).map(Number);
}

/** Whoever logs out of their own will leaves nothing of people’s words in the tab. */
export function forgetDrafts(username: string): void {
  for (const kind of kinds) forget(...idsWith(kind, username).map((id) => nameFor(kind, username, id)));
}

/** The conversations, oldest first, in which a monitor has written something that is not sent. */
export function idsWithDrafts(username: string): number[] {
  const ids = new Set(kinds.flatMap((kind) => idsWith(kind, username)));
  return [...ids].sort((a, b) => a - b);
}

/** The drafts of one monitor in one conversation. */
export function draftsOf(username: string, conversationId: number) {
  const name = (kind: Kind): string => nameFor(kind, username, conversationId);
  const keep = (kind: Kind, value: string | readonly Unsent[]): void =>
    value.length === 0 ? forget(name(kind)) : remember(name(kind), value);
  return {
    reply: (): string => recall(name('reply'), text) ?? '',
    keepReply: (draft: string): void => keep('reply', draft),
    note: (): string => recall(name('note'), text) ?? '',
    keepNote: (draft: string): void => keep('note', draft),
    unsent: (): readonly Unsent[] => recall(name('unsent'), listOf) ?? [],
    keepUnsent: (messages: readonly Unsent[]): void => keep('unsent', messages),
  };
}
export type Drafts = ReturnType<typeof draftsOf>;

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

/** Whoever logs out of their own will leaves nothing of people's words in the tab. */
export function forgetDrafts(username: string): void {
  for (const kind of kinds) forget(...tabMemory.names(`${kind}.${username}.`));
}

/** The drafts of one monitor in one conversation. */
export function draftsOf(username: string, conversationId: number) {
  const name = (kind: Kind): string => `${kind}.${username}.${conversationId}`;
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

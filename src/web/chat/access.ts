import { forget, recall, remember } from '../shared/tab-storage.ts';

/** What opens the conversation of this tab. */
export interface ConversationAccess {
  id: number;
  token: string;
}

interface Unsent {
  clientMessageId: string;
  text: string;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseAccess(value: unknown): ConversationAccess | undefined {
  const { id, token } = fieldsOf(value);
  return typeof id === 'number' && typeof token === 'string' ? { id, token } : undefined;
}

function parseUnsent(value: unknown): Unsent[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((entry) => {
    const { clientMessageId, text } = fieldsOf(entry);
    return typeof clientMessageId === 'string' && typeof text === 'string' ? [{ clientMessageId, text }] : [];
  });
}

/** What this tab keeps of its conversation; gone when the tab is closed. */
export const keptAccess = {
  read: (): ConversationAccess | undefined => recall('conversation', parseAccess),
  write: (access: ConversationAccess): void => remember('conversation', access),
  unsent: (): Unsent[] => recall('unsent', parseUnsent) ?? [],
  writeUnsent: (messages: readonly Unsent[]): void => {
    if (messages.length === 0) forget('unsent');
    else
      remember(
        'unsent',
        messages.map(({ clientMessageId, text }) => ({ clientMessageId, text })),
      );
  },
  writeDraft: (text: string): void => remember('draft', text),
  takeDraft: (): string => {
    const draft = recall('draft', (value) => (typeof value === 'string' ? value : undefined)) ?? '';
    forget('draft');
    return draft;
  },
  forget: (): void => forget('conversation', 'unsent', 'draft'),
};

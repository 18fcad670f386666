// The conversation as a plain text that opens everywhere: who said what and when, nothing else.
import type { Message } from '../../contract/conversation.ts';
import type { Locale } from '../../contract/vocabulary.ts';
import type { Client } from '../shared/client.ts';
import { languageTags } from '../shared/language.ts';
import { nameOf } from './sender-name.ts';
import type { ChatTexts } from './texts.ts';

const pageSize = 200;
/** So that old programs read the accents right. */
const byteOrderMark = '\uFEFF';

interface TranscriptOptions {
  texts: ChatTexts;
  locale: Locale;
  /** When it is made. */
  now: number;
  /** Where it is read; the reader’s own when it is left out. */
  timeZone?: string;
}

/** The whole text of the file. */
export function transcriptOf(
  messages: readonly Message[],
  { texts, locale, now, timeZone }: TranscriptOptions,
): string {
  const format = new Intl.DateTimeFormat(languageTags[locale], {
    dateStyle: 'short',
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  });
  const parts = messages.map((message) => {
    const name = nameOf(message, texts);
    const at = format.format(new Date(message.created_at));
    return `${name ? `${name} · ` : ''}${at}\n${message.text}`;
  });
  const head = `${texts.transcriptTitle} · ${format.format(now)}`;
  return `${byteOrderMark}${[head, ...parts].join('\n\n')}\n`;
}

/** Reads every message of a conversation, oldest first. Rejects with `ProblemError`. */
export async function readAll(client: Client, id: number): Promise<Message[]> {
  const all: Message[] = [];
  for (;;) {
    const query = { after: all.at(-1)?.id ?? 0, limit: pageSize };
    const page = await client.call('GET /chat/conversations/{id}/messages', { params: { id }, query });
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}

/** Lets the browser save a text; the name of the file tells nothing of what is in it. */
export function saveText(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `checkpoint-${new Date().toISOString().slice(0, 10)}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

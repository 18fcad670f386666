import { expect, test } from 'vitest';
import type { Message } from '../../contract/conversation.ts';
import { createClient } from '../shared/client.ts';
import { ownMessage } from '../shared/own-message.ts';
import { chatTexts } from './texts.ts';
import { readAll, transcriptOf } from './transcript.ts';

const message = (id: number, extra: Partial<Message>): Message => ({
  ...ownMessage({
    conversationId: 7,
    id,
    createdAt: '2026-11-25T23:30:00.000Z',
    clientMessageId: `own-${id}`,
    text: `text ${id}`,
    sender: 'user',
  }),
  ...extra,
});

test('says who, when and what, in the reader’s time and language, and nothing of assessments', () => {
  const messages = [
    message(1, { flagged: true, risk_level: 'critical', text: 'oi\nde novo' }),
    message(2, { sender: 'ai', text: 'Olá.' }),
    message(3, { sender: 'system', text: 'Ana, da equipe, entrou na conversa.' }),
    message(4, { sender: 'monitor', author: 'Ana', text: 'Estou aqui.' }),
    message(5, { sender: 'monitor', text: 'Ainda aqui.' }),
  ];
  const now = Date.parse('2026-11-26T12:00:00.000Z');
  const options = { texts: chatTexts.pt, locale: 'pt' as const, now, timeZone: 'America/Sao_Paulo' };
  expect(transcriptOf(messages, options)).toBe(
    '\uFEFF' +
      [
        'Minha conversa · 26/11/2026, 09:00',
        'Você · 25/11/2026, 20:30\noi\nde novo',
        'IA · 25/11/2026, 20:30\nOlá.',
        '25/11/2026, 20:30\nAna, da equipe, entrou na conversa.',
        'Ana · 25/11/2026, 20:30\nEstou aqui.',
        'Equipe · 25/11/2026, 20:30\nAinda aqui.\n',
      ].join('\n\n'),
  );
});

test('a long conversation is read to its end', async () => {
  const asked: string[] = [];
  const client = createClient({
    token: () => undefined,
    async fetch(url) {
      asked.push(String(url));
      const after = Number(new URL(String(url), 'http://here').searchParams.get('after'));
      const length = Math.min(200, 450 - after);
      return Response.json(Array.from({ length }, (_, index) => message(after + index + 1, {})));
    },
  });
  const all = await readAll(client, 7);
  expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
  expect(asked).toHaveLength(3);
});

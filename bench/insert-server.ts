import postgres from 'postgres';
import {
  monitorsRoom,
  newMessage,
  personRoom,
  runCeiling,
  type SentMessage,
  type StoredMessage,
} from './support/ceiling.ts';

// The ceiling of what stores: one prepared INSERT for each message, then the same three packets as the service
// sends. No screening, no access, no conversation state, no duplicates, no order.

const sql = postgres(process.env['DATABASE_URL'] ?? '', { max: 16, onnotice: () => {} });
await sql`create table messages (
  id bigserial primary key, conversation_id bigint not null, sender text not null, text text not null,
  client_message_id text, created_at timestamptz not null)`;
await sql`create index on messages (conversation_id, id)`;

async function store(sent: SentMessage): Promise<StoredMessage> {
  const createdAt = new Date();
  const [row] = await sql<{ id: string }[]>`
    insert into messages (conversation_id, sender, text, client_message_id, created_at)
    values (${sent.conversation_id}, 'user', ${sent.message}, ${sent.client_message_id}, ${createdAt})
    returning id`;
  return { id: Number(row?.id), created_at: createdAt.toISOString() };
}

await runCeiling((io) => (_socket, sent, acknowledge) => {
  store(sent).then(
    (stored) => {
      const payload = newMessage(sent, stored);
      io.to(personRoom(sent.conversation_id)).emit('new_message', payload);
      io.to(monitorsRoom).emit('new_message', payload);
      acknowledge({ ok: true, message_id: stored.id, created_at: stored.created_at });
    },
    (error: unknown) => acknowledge({ ok: false, error: { code: 'internal', message: String(error) } }),
  );
});

import { connect } from './postgres.ts';

// Older messages, written straight into the tables: nobody waits for half a million of them one by one. The
// only place of the bench that knows columns.

const words = `array['casa','trabalho','família','ontem','conversa','semana','amigo','escola','tempo','caminho',
  'música','viagem','livro','manhã','noite','chuva','projeto','jantar','parque','telefone','irmã','cidade',
  'window','garden','river','teacher','market','letter','morning','coffee','street','summer']`;

interface Seed {
  conversations: number;
  messagesEach: number;
}

/** Adds conversations, each with so many everyday messages of the last months. */
export async function seedOlderMessages(
  databaseUrl: string,
  { conversations, messagesEach }: Seed,
): Promise<void> {
  const sql = connect(databaseUrl);
  try {
    await sql`insert into conversations
        (id, title, locale, country, access_token_hashes, ai_mode, screening_state, last_activity, created_at, updated_at)
      select 1000000 + n, 'Conversation ' || n, 'pt', 'BR', array[md5(n::text)], 'guided', '{}',
        now() - n * interval '1 minute', now() - interval '90 days', now() - n * interval '1 minute'
      from generate_series(1, ${conversations}::int) n`;
    await insertMessages(sql, '1000000 + c', { conversations, messagesEach });
    await sql`vacuum analyze messages`;
    await sql`vacuum analyze conversations`;
    await sql`checkpoint`;
  } finally {
    await sql.end();
  }
}

/** Gives conversations that exist so many older messages each. */
export async function seedHistory(databaseUrl: string, messagesEach: number): Promise<void> {
  const sql = connect(databaseUrl);
  try {
    const [row] = await sql<{ count: number }[]>`select count(*)::int from conversations`;
    const ids = '(select array_agg(id) from conversations)';
    await insertMessages(sql, `(${ids})[c]`, { conversations: row?.count ?? 0, messagesEach });
    await sql`vacuum analyze messages`;
  } finally {
    await sql.end();
  }
}

async function insertMessages(
  sql: ReturnType<typeof connect>,
  idOfConversation: string,
  { conversations, messagesEach }: Seed,
): Promise<void> {
  const word = `(${words})[1 + floor(random() * 32)::int]`;
  const text = Array.from({ length: 9 }, () => word).join(` || ' ' || `);
  await sql.unsafe(
    `insert into messages (conversation_id, sender, author, text, risk_level, created_at)
     select ${idOfConversation}, case when m % 2 = 0 then 'ai' else 'user' end,
       case when m % 2 = 0 then 'ai' else 'user' end, ${text}, 'none',
       now() - interval '80 days' + m * interval '10 minutes'
     from generate_series(1, ${messagesEach}) m, generate_series(1, ${conversations}) c`,
  );
}

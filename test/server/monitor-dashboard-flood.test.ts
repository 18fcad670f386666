import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createDashboard } from '../../src/server/monitor/dashboard.ts';
import { describeOnEngines } from '../support/engines.ts';
import { addAlert, addConversation, addMessage, addMessages, useDatabase } from './monitor-rows.ts';

const flood = 5000;

describeOnEngines('a conversation flooded with flagged messages', (engine) => {
  const database = useDatabase(engine);

  /** What raised the alert first, then the flood, then fifty that are not flagged. */
  async function addFlooded() {
    const { db } = database;
    const id = await addConversation(db, { status: 'escalated' });
    const raisedBy = await addMessage(db, id, { text: 'raised the alert', flagged: true });
    await db.execute(sql`
      insert into messages (conversation_id, sender, author, text, flagged, risk_level, created_at)
      select ${id}, 'user', 'user', 'flagged ' || n, true, 'high', now() from generate_series(1, ${flood}::int) n`);
    const texts = Array.from({ length: 50 }, (_, index) => `calm ${index}`);
    await addMessages(
      db,
      id,
      texts.map((text) => ({ text })),
    );
    return { id, raisedBy, texts };
  }

  describe('shows on the dashboard', () => {
    it('its last 50 messages, the last 100 flagged ones and the one that raised its unresolved alert', async () => {
      const { db } = database;
      const { id, raisedBy, texts } = await addFlooded();
      const other = await addConversation(db, { status: 'escalated' });
      await addMessage(db, other, { text: 'of another conversation' });
      const alertId = await addAlert(db, id, { message_id: raisedBy });

      const { conversations } = await createDashboard(db)({ limit: 50 });
      expect(conversations.map((conversation) => conversation.id)).toEqual([id, other]);
      const flagged = Array.from({ length: 100 }, (_, index) => `flagged ${flood - 99 + index}`);
      expect(conversations[0]?.messages.map(({ text }) => text)).toEqual([
        'raised the alert',
        ...flagged,
        ...texts,
      ]);
      expect(conversations[1]?.messages.map(({ text }) => text)).toEqual(['of another conversation']);

      await db.execute(sql`update alerts set status = 'resolved' where id = ${alertId}`);
      const [later] = (await createDashboard(db)({ limit: 50 })).conversations.filter(
        (found) => found.id === id,
      );
      expect(later?.messages.map(({ text }) => text)).toEqual([...flagged, ...texts]);
    });
  });
});

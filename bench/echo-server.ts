import { newMessage, runCeiling } from './support/ceiling.ts';

// The highest ceiling: Socket.IO that sends each message back, stores nothing and tells nobody else.

let lastId = 0;

await runCeiling(() => (socket, sent, acknowledge) => {
  const stored = { id: ++lastId, created_at: new Date().toISOString() };
  socket.emit('new_message', newMessage(sent, stored));
  acknowledge({ ok: true, message_id: stored.id, created_at: stored.created_at });
});

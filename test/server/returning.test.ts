import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { conversations } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import { createStore, startService, type Person, type Service, type Store } from '../support/scene.ts';

describeOnEngines('a return code', (engine) => {
  let store: Store;
  let service: Service;
  beforeAll(async () => {
    store = await createStore(engine);
    service = await startService(store);
  });
  afterAll(async () => {
    await service.stop();
    await store.remove();
  });

  const codeFor = async (person: Person) => {
    const { status, body } = await person.call('POST /chat/conversations/{id}/return-code', {
      params: { id: person.id },
    });
    expect(status).toBe(200);
    return body.code;
  };
  const returnBy = (code: string) => service.call('POST /chat/return', { body: { code } });

  it('is six words, and opens the conversation with its messages on another device', async () => {
    const person = await service.person();
    await person.write('guarda isto para depois');
    const code = await codeFor(person);
    expect(code.split(' ')).toHaveLength(6);
    const { status, body } = await returnBy(code);
    expect(status).toBe(200);
    expect(body.id).toBe(person.id);
    expect(body.messages[0]?.text).toBe('guarda isto para depois');
    expect(body.access_token).not.toBe(person.token);
    const elsewhere = await service.socket({ token: body.access_token });
    await elsewhere.must('join_conversation', { conversation_id: person.id });
    await elsewhere.must('send_message', { conversation_id: person.id, message: 'voltei pelo celular' });
    await person.socket.got('new_message', ({ message }) => message.text === 'voltei pelo celular');
  });

  it('leaves the token from before as it was', async () => {
    const person = await service.person();
    await returnBy(await codeFor(person));
    const { status } = await person.call('GET /chat/conversations/{id}', { params: { id: person.id } });
    expect(status).toBe(200);
    await person.write('ainda na mesma página');
  });

  it('is read however it is typed', async () => {
    const person = await service.person();
    const code = await codeFor(person);
    const { status } = await returnBy(`  ${code.toUpperCase().replaceAll(' ', ',  ')} `);
    expect(status).toBe(200);
  });

  it('opens as often as it is given, until a new one takes its place', async () => {
    const person = await service.person();
    const former = await codeFor(person);
    expect((await returnBy(former)).status).toBe(200);
    expect((await returnBy(former)).status).toBe(200);
    const code = await codeFor(person);
    expect((await returnBy(former)).status).toBe(404);
    expect((await returnBy(code)).status).toBe(200);
  });

  it('given twice at once opens twice: neither takes away the token of the other', async () => {
    const person = await service.person();
    const code = await codeFor(person);
    const answers = await Promise.all(Array.from({ length: 8 }, () => returnBy(code)));
    const read = (token: string) =>
      service.call('GET /chat/conversations/{id}', { params: { id: person.id }, token });
    for (const { body } of answers) expect((await read(body.access_token)).status).toBe(200);
  });

  it('that is wrong, incomplete or empty of sense opens nothing, in the same words', async () => {
    const person = await service.person();
    const code = await codeFor(person);
    const words = code.split(' ');
    const wrong = [[...words].reverse().join(' '), words.slice(1).join(' '), '¿¡', `${code} ${code}`];
    const answers = await Promise.all(wrong.map(returnBy));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body.detail)).size).toBe(1);
  });

  it('ends with its conversation', async () => {
    const person = await service.person();
    const code = await codeFor(person);
    await person.call('DELETE /chat/conversations/{id}', { params: { id: person.id } });
    expect((await returnBy(code)).status).toBe(404);
  });

  it('stands nowhere in the database', async () => {
    const person = await service.person();
    const code = await codeFor(person);
    const [row] = await service.app.database.db
      .select()
      .from(conversations)
      .where(eq(conversations.id, person.id));
    expect(row?.return_code_hash).toBeTruthy();
    const kept = JSON.stringify(row);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(person.token);
  });

  it('is its person’s to make', async () => {
    const person = await service.person();
    const stranger = await service.person();
    const monitor = await service.monitor('ana');
    const make = (token: string) =>
      service.call('POST /chat/conversations/{id}/return-code', { params: { id: person.id }, token });
    expect((await make(stranger.token)).status).toBe(404);
    expect((await make(monitor.token)).status).toBe(403);
  });
});

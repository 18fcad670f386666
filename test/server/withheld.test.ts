import { asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { audit } from '../../src/server/db/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import { failingOn } from '../support/failing-anonymizer.ts';
import { askAndWait, useModel, wholeReply } from './replies-scene.ts';
import { countsOf, expectUntouched, saying, setOpinion, writeAndRest } from './second-opinion-scene.ts';

// Fail closed: what cannot be anonymized goes to no model, and somebody hears of it.

const word = 'jabuticaba';

describeOnEngines('a text that the anonymizer fails on', (engine) => {
  const scene = useModel(engine, {}, { anonymize: failingOn(word) });

  const failures = async (): Promise<number> => {
    const metrics = await (await fetch(`${scene.service.url}/metrics`)).text();
    return Number(/^checkpoint_anonymizer_failures_total (\d+)$/m.exec(metrics)?.[1]);
  };
  const onRecord = (id: number) =>
    scene.service.app.database.db
      .select({ actor: audit.actor, action: audit.action, details: audit.details })
      .from(audit)
      .where(eq(audit.conversation_id, id))
      .orderBy(asc(audit.id));

  it('reaches the model of a reply as [REDACTED], while the rest of the conversation does as ever', async () => {
    const person = await scene.service.person();
    const before = await failures();
    await askAndWait(person, 'meu e-mail é ana@exemplo.com.br');
    const { message } = await askAndWait(person, `${word} e ana@exemplo.com.br`);
    expect(message.text).toBe(wholeReply);
    const sent = scene.model.requests.at(-1)?.messages.filter(({ role }) => role === 'user');
    expect(sent?.map(({ content }) => content)).toEqual(['meu e-mail é [EMAIL_1]', '[REDACTED]']);
    expect(await failures()).toBeGreaterThan(before);
    await askAndWait(person, 'e de novo: ana@exemplo.com.br');
    expect(scene.model.requests.at(-1)?.messages.at(-1)?.content).toBe('e de novo: [EMAIL_1]');
    expect(JSON.stringify([scene.model.requests, scene.model.opinions.requests])).not.toContain(word);
  });

  it('stands in the audit log and the log by its number alone, once however often it is read', async () => {
    const person = await scene.service.person();
    const { message_id } = await person.write(`só ${word}`);
    await scene.service.app.quiet();
    await askAndWait(person, 'me chamo Joaquim Ferreira');
    await askAndWait(person, 'moro em Campinas');
    await scene.service.app.quiet();
    expect(await onRecord(person.id)).toEqual([
      { actor: null, action: 'text_withheld', details: { message_id } },
    ]);
    const ana = await scene.service.monitor('ana', { join: false });
    const params = { id: person.id };
    const { body } = await ana.call('GET /chat/monitor/conversations/{id}/timeline', { params });
    expect(body).toMatchObject([{ action: 'text_withheld', actor: null }]);
    const logged = scene.service.logged.join('');
    expect(logged).toContain('text_withheld');
    expect(logged).not.toContain(word);
  });

  it('is not asked a second opinion about', async () => {
    setOpinion(scene.model, saying('high'));
    const person = await scene.service.person();
    const asked = scene.model.opinions.requests.length;
    const [counted, failed] = [await failures(), await countsOf(scene.service)];
    const message = await writeAndRest(scene.service, person, `${word} no quintal`);
    expect(scene.model.opinions.requests).toHaveLength(asked);
    expectUntouched(message, 'none');
    expect((await countsOf(scene.service)).failed).toBe((failed.failed ?? 0) + 1);
    expect(await failures()).toBeGreaterThan(counted);
  });

  it('is left out of the second opinion about another text', async () => {
    setOpinion(scene.model, saying('none'));
    const person = await scene.service.person();
    await writeAndRest(scene.service, person, `${word} no quintal`);
    await writeAndRest(scene.service, person, 'hoje choveu');
    const question = scene.model.opinions.requests.at(-1)?.messages.at(-1)?.content ?? '';
    expect(question).toContain('"text":"[REDACTED]"');
    expect(question).toContain('"message":"hoje choveu"');
    expect(question).not.toContain(word);
  });
});

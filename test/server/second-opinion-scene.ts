import { expect } from 'vitest';
import type { Alert } from '../../src/contract/alert.ts';
import type { Message } from '../../src/contract/conversation.ts';
import { initialScreeningState, screen } from '../../src/core/screening/screening.ts';
import type { ModelSimulator } from '../support/ollama-simulator.ts';
import { opinionOf, type OpinionBehaviour } from '../support/opinion-simulator.ts';
import type { Monitor, Person, Service } from '../support/scene.ts';
import { historyOf, wholeReply } from './replies-scene.ts';

/** Nothing for any rule: what is made of it is the model’s doing. */
export const harmless = 'hoje choveu o dia inteiro aqui';
/** What the rules raise by themselves. */
export const crisis = 'quero morrer hoje, já tenho os remédios aqui comigo';
/** Something for the rules, but no human is called. */
export const worn = 'não aguento mais';
export const wornLevel = screen(worn, initialScreeningState, 1).analysis.risk_level;
export const outcomes = [
  'raised',
  'agreed',
  'lower',
  'invalid',
  'failed',
  'timeout',
  'dropped',
  'capped',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The model’s replies are good; this is what it says of messages. */
export function setOpinion(model: ModelSimulator, opinion: OpinionBehaviour): void {
  model.set({ reply: wholeReply, opinion });
}

export const saying = (level: string, reason?: string): OpinionBehaviour => ({
  answer: opinionOf(level, reason),
});

/** How many opinions came to each outcome so far; those that never happened are left out. */
export async function countsOf({ url }: Service): Promise<Partial<Record<Outcome, number>>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.matchAll(/^checkpoint_second_opinions_total\{outcome="(\w+)"\} (\d+)$/gm);
  return Object.fromEntries([...lines].map(([, outcome, count]) => [outcome, Number(count)]));
}

/** Writes, and waits until everything that follows from it is over; the message as monitors see it. */
export async function writeAndRest(service: Service, person: Person, text: string): Promise<Message> {
  const monitor = await service.monitor('watching', { join: false });
  const { message_id } = await person.write(text);
  await service.app.quiet();
  return messageOf(monitor, person.id, message_id);
}

export async function messageOf(monitor: Monitor, id: number, messageId: number): Promise<Message> {
  const found = (await historyOf(monitor, id)).find((message) => message.id === messageId);
  if (!found) throw new Error('The message is not there.');
  return found;
}

export async function alertsOf(monitor: Monitor, id: number): Promise<Alert[]> {
  const { body } = await monitor.call('GET /chat/monitor/alerts');
  return body.filter((alert) => alert.conversation_id === id);
}

/** That the message stands as the rules left it and called nobody. */
export function expectUntouched(message: Message, level: string): void {
  expect(message).toMatchObject({ risk_level: level, flagged: false, escalation_level: null });
  expect(JSON.stringify(message.extra_data)).not.toContain('second_opinion');
}

/** A promise and what fulfils it. */
export function createGate(): { passed: Promise<void>; open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((done) => (open = done));
  return { passed, open };
}

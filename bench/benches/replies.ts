import { modelReply } from '../load/texts.ts';
import { atLeast, atMost, latencyFigures, type Figure } from '../support/figures.ts';
import type { Bench, Lab } from '../support/lab.ts';
import { split } from '../support/parallel.ts';
import { createPeople } from '../support/people.ts';
import { median, percentile } from '../support/statistics.ts';

const firstWordMs = 500;
const wordMs = 20;
const complete = 'outcome="complete"';

async function run(lab: Lab): Promise<Figure[]> {
  const count = lab.pick(500, 100);
  const simulator = await lab.startSimulator();
  const service = await lab.startService('replies', {
    AI_CONCURRENCY: '500',
    OLLAMA_BASE_URL: simulator.url,
  });
  const generators = lab.startGenerators(2);
  const people = split(await createPeople(service.url, count), generators.length);
  await Promise.all(
    generators.map((generator, index) =>
      generator.call('connect', { url: service.url, people: people[index] ?? [], monitors: [] }),
    ),
  );
  const allGenerators = { count, generators, service };

  await simulator.set({ firstWordMs, wordMs, reply: modelReply });
  const atOnce = await askInRounds(lab, allGenerators);
  await simulator.set({ reply: modelReply });
  const instant = await converseInRounds(lab, allGenerators);
  lab.say(`log: ${JSON.stringify(service.complaints())}`);
  return [...atOnce, ...instant];
}

interface Everybody {
  count: number;
  generators: ReturnType<Lab['startGenerators']>;
  service: Awaited<ReturnType<Lab['startService']>>;
}

async function askInRounds(lab: Lab, { count, generators, service }: Everybody): Promise<Figure[]> {
  const rounds = lab.pick(5, 2);
  const firsts: number[][] = [];
  const wholes: number[][] = [];
  let lost = 0;
  const before = await service.metric('checkpoint_replies_total', complete);
  for (let round = 0; round < rounds; round += 1) {
    const answered = (
      await Promise.all(generators.map((generator) => generator.call('askAtOnce', { patienceMs: 60_000 })))
    ).flat();
    lost += count - answered.length;
    firsts.push(answered.map(({ firstDeltaMs }) => firstDeltaMs));
    wholes.push(answered.map(({ wholeMs }) => wholeMs));
    lab.say(`round ${round + 1}: ${answered.length} of ${count} answered`);
  }
  const made = (await service.metric('checkpoint_replies_total', complete)) - before;
  const of = (values: number[][], percent: number) => median(values.map((part) => percentile(part, percent)));
  const floor = `the model alone: ${firstWordMs} ms to its first word, then ${wordMs} ms a word`;
  return [
    ...latencyFigures(`${count} at once: send to first delta`, { p50: of(firsts, 50), p99: of(firsts, 99) }),
    { name: `${count} at once: send to whole reply, p99`, value: of(wholes, 99), unit: 'ms', note: floor },
    { name: `${count} at once: not answered`, value: lost, unit: `of ${count * rounds}`, target: atMost(0) },
    {
      name: `${count} at once: not in the model’s words`,
      value: count * rounds - made,
      unit: '',
      target: atMost(0),
    },
  ];
}

async function converseInRounds(lab: Lab, { count, generators, service }: Everybody): Promise<Figure[]> {
  const times = lab.pick({ warmMs: 2_000, ms: 8_000 }, { warmMs: 500, ms: 2_000 });
  const rates: number[] = [];
  let waiting = 0;
  const before = await service.metric('checkpoint_replies_total');
  const cpuBefore = await service.probe.cpuMs();
  const wholeBefore = await service.metric('checkpoint_replies_total', complete);
  for (let round = 0; round < lab.pick(5, 2); round += 1) {
    const parts = await Promise.all(generators.map((generator) => generator.call('converse', times)));
    rates.push(parts.reduce((sum, part) => sum + (part.answered * 1000) / times.ms, 0));
    waiting += parts.reduce((sum, part) => sum + part.waiting, 0);
    lab.say(`round ${round + 1}, instant AI: ${Math.round(rates.at(-1) ?? 0)}/s`);
  }
  const made = (await service.metric('checkpoint_replies_total')) - before;
  const cpuMs = (await service.probe.cpuMs()) - cpuBefore;
  const whole = (await service.metric('checkpoint_replies_total', complete)) - wholeBefore;
  return [
    {
      name: 'instant AI: answered messages',
      value: median(rates),
      unit: '/s',
      target: atLeast(360),
      note: `${count} people, rounds ${rates.map(Math.round).join(', ')}`,
    },
    {
      name: 'instant AI: processor time of the server',
      value: cpuMs / made,
      unit: 'ms a message and its reply',
    },
    { name: 'instant AI: not answered', value: waiting, unit: '', target: atMost(0) },
    { name: 'instant AI: not in the model’s words', value: made - whole, unit: '', target: atMost(0) },
  ];
}

export const replies: Bench = {
  name: 'replies',
  about:
    'everybody writes at once and waits for a streamed reply of 30 words; then as fast as an instant AI allows',
  minutes: 10,
  run,
};

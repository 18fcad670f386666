import { nowMs } from '../support/clock.ts';
import { within } from '../support/parallel.ts';
import type { Crowd, Person } from './crowd.ts';
import { calmText } from './texts.ts';
import { write } from './writing.ts';

export interface Answered {
  /** From sending to the first delta and to the whole reply, ms. */
  firstDeltaMs: number;
  wholeMs: number;
}

/** Writes once and waits for the whole reply; undefined when the message was refused. */
async function ask(person: Person): Promise<Answered | undefined> {
  const sentAt = nowMs();
  let firstDeltaAt: number | undefined;
  person.onDelta = (at) => {
    firstDeltaAt ??= at;
  };
  const whole = new Promise<number>((resolve) => {
    person.onReply = resolve;
  });
  if (!(await write(person, calmText()))) return undefined;
  const wholeAt = await whole;
  return { firstDeltaMs: (firstDeltaAt ?? wholeAt) - sentAt, wholeMs: wholeAt - sentAt };
}

/** Everybody writes at once and waits; those whose reply does not come within `patienceMs` are missing. */
export async function askAtOnce(
  { people }: Crowd,
  { patienceMs }: { patienceMs: number },
): Promise<Answered[]> {
  const answered: Answered[] = [];
  const all = people.map(async (person) => {
    const answer = await ask(person);
    if (answer) answered.push(answer);
  });
  await within(patienceMs, Promise.all(all));
  return answered;
}

/** Everybody writes again as soon as the reply is whole; counts the replies within the measured time. */
export async function converse(
  { people }: Crowd,
  { warmMs, ms }: { warmMs: number; ms: number },
): Promise<{ answered: number; waiting: number }> {
  const beginsAt = nowMs() + warmMs;
  const endsAt = beginsAt + ms;
  let answered = 0;
  let waiting = 0;
  const keepAsking = async (person: Person) => {
    while (nowMs() < endsAt) {
      waiting += 1;
      const answer = await ask(person);
      if (answer) waiting -= 1;
      const at = nowMs();
      if (answer && at >= beginsAt && at <= endsAt) answered += 1;
    }
  };
  await within(warmMs + ms + 30_000, Promise.all(people.map(keepAsking)));
  return { answered, waiting };
}

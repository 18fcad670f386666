// The screening as built, in a process of its own.
import { readFileSync } from 'node:fs';
import { nowMs } from './support/clock.ts';
import { serve, type Methods } from './support/remote.ts';
import { percentile } from './support/statistics.ts';

const built = new URL('../dist/core/screening/screening.js', import.meta.url).href;

interface Screening {
  screen(text: string, state: unknown, now: number): unknown;
  readonly initialScreeningState: unknown;
}

const open = async (): Promise<(text: string) => unknown> => {
  const { screen, initialScreeningState } = (await import(built)) as Screening;
  return (text) => screen(text, initialScreeningState, 0);
};

/** Pieces of so many characters of the labelled lines, one after the other; half of these speak of danger. */
function messagesOf(length: number): string[] {
  const whole = ['pt', 'en', 'es']
    .flatMap((language) =>
      readFileSync(new URL(`../training/eval/${language}.jsonl`, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { text: string }).text),
    )
    .join('. ');
  const messages: string[] = [];
  for (let start = 0; start + length <= whole.length; start += length)
    messages.push(whole.slice(start, start + length));
  return messages;
}

const methods = {
  /** Median and p99 of messages of so many characters, ms; the first round is not counted. */
  async wait({ length, rounds }: { length: number; rounds: number }): Promise<{ p50: number; p99: number }> {
    const screen = await open();
    const messages = messagesOf(length);
    messages.forEach(screen);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const message of messages) {
        const startedAt = nowMs();
        screen(message);
        times.push(nowMs() - startedAt);
      }
    }
    return { p50: percentile(times, 50), p99: percentile(times, 99) };
  },
  /** Time of one text, ms. */
  async once({ text, times }: { text: string; times: number }): Promise<number> {
    const screen = await open();
    const repeated = text.repeat(times);
    const startedAt = nowMs();
    screen(repeated);
    return nowMs() - startedAt;
  },
  /** From nothing to the first answer, ms. */
  async load(): Promise<number> {
    const startedAt = nowMs();
    (await open())('bom dia');
    return nowMs() - startedAt;
  },
} satisfies Methods;
export type ScreeningMethods = typeof methods;

serve(methods);

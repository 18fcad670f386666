// The anonymizer as built, in a process of its own, beside other tools that take a text and give a text.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { nowMs } from './support/clock.ts';
import { serve, type Methods } from './support/remote.ts';
import { percentile } from './support/statistics.ts';

const built = (path: string): string => new URL(`../dist/core/anonymizer/${path}`, import.meta.url).href;
const rivals = createRequire(new URL('rivals/package.json', import.meta.url));

/** A tool, and whether it was installed. */
type Tool = (text: string) => unknown;

async function ours(): Promise<Tool> {
  const { anonymize, emptyTable } = (await import(built('anonymizer.js'))) as {
    anonymize: (text: string, table: unknown) => unknown;
    emptyTable: unknown;
  };
  return (text) => anonymize(text, emptyTable);
}

function redactPii(): Tool {
  const { SyncRedactor } = rivals('redact-pii') as {
    SyncRedactor: new () => { redact(text: string): string };
  };
  const redactor = new SyncRedactor();
  return (text) => redactor.redact(text);
}

function compromise(): Tool {
  const nlp = rivals('compromise') as (
    text: string,
  ) => Record<'people' | 'places' | 'organizations', () => { text(): string }>;
  return (text) => {
    const read = nlp(text);
    return [read.people().text(), read.places().text(), read.organizations().text()];
  };
}

const tools: Readonly<Record<string, () => Tool | Promise<Tool>>> = {
  ours,
  'redact-pii': redactPii,
  compromise,
};

/** The labelled chat lines, which nobody's words are in, and messages of 400 characters made of them. */
function readTexts(): { lines: string[]; messages: string[] } {
  const lines = ['pt', 'en', 'es'].flatMap((language) =>
    readFileSync(new URL(`../training/anonymizer/eval/${language}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) =>
        (JSON.parse(line) as { marked: string }).marked.replaceAll(/\{\{[A-Z_]+\|(.+?)\}\}/gu, '$1'),
      ),
  );
  const whole = lines.join('. ');
  const messages: string[] = [];
  for (let start = 0; start + 400 <= whole.length; start += 400)
    messages.push(whole.slice(start, start + 400));
  return { lines, messages };
}

const texts = readTexts();
const opened = new Map<string, Tool>();

async function toolOf(name: string): Promise<Tool> {
  const tool = opened.get(name) ?? (await tools[name]?.());
  if (tool === undefined) throw new Error(`There is no tool ${name}`);
  opened.set(name, tool);
  return tool;
}

const methods = {
  /** Characters a second over the chat lines, for about so long. */
  async pace({ tool: name, ms }: { tool: string; ms: number }): Promise<number> {
    const tool = await toolOf(name);
    const startedAt = nowMs();
    let characters = 0;
    while (nowMs() - startedAt < ms) {
      for (const line of texts.lines) {
        tool(line);
        characters += line.length;
        if (nowMs() - startedAt >= ms) break;
      }
    }
    return (characters * 1000) / (nowMs() - startedAt);
  },
  /** p99 of messages of 400 characters, ms. */
  async wait({ tool: name, rounds }: { tool: string; rounds: number }): Promise<number> {
    const tool = await toolOf(name);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const message of texts.messages) {
        const startedAt = nowMs();
        tool(message);
        times.push(nowMs() - startedAt);
      }
    }
    return percentile(times, 99);
  },
  /** Time of one text, ms. */
  async once({ tool: name, text, times }: { tool: string; text: string; times: number }): Promise<number> {
    const tool = await toolOf(name);
    const startedAt = nowMs();
    tool(text.repeat(times));
    return nowMs() - startedAt;
  },
  /** Loads the packed lists: ms, and bytes that stay. */
  async lists(): Promise<{ ms: number; bytes: number }> {
    global.gc?.();
    const held = (): number => {
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const before = held();
    const startedAt = nowMs();
    await import(built('tagger/gazetteer-data.js'));
    const ms = nowMs() - startedAt;
    global.gc?.();
    return { ms, bytes: held() - before };
  },
} satisfies Methods;
export type AnonymizerMethods = typeof methods;

serve(methods);

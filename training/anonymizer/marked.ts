// Lines in which what identifies somebody is marked: "meu nome é {{PERSON|ana}}".
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LabelledSpan {
  /** UTF-16 offsets of the text without marks. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface MarkedLine {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  readonly split: string;
}

const mark = /\{\{([A-Z_]+)\|(.+?)\}\}/gsu;

/** @throws when a brace of a mark is left over */
export function parseMarked(marked: string, split = ''): MarkedLine {
  const spans: LabelledSpan[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(from, match.index);
    spans.push({ start: text.length, end: text.length + match[2].length, type: match[1] });
    text += match[2];
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  if (/\{\{|\}\}/u.test(text)) throw new Error(`a mark is broken: ${marked}`);
  return { text, spans, split };
}

export function readMarked(file: string): MarkedLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { marked, split } = JSON.parse(line) as { marked: string; split?: string };
      return parseMarked(marked, split);
    });
}

export const evaluatedLanguages = ['pt', 'en', 'es'] as const;
/** Sets by later hands: plainer lines, names and places that no list has, and lines as they come, of which none was read. */
export const laterSets = ['plain', 'rare', 'everyday'] as const;
/** The first set of a language, or a later one. */
export const readEvaluation = (language: string, set: '' | (typeof laterSets)[number] = ''): MarkedLine[] =>
  readSet(set === '' ? language : `${language}_${set}`);

/**
 * Sets that are no chat: examples as the tests of such tools have them by two hands, and English sentences with
 * foreign names as templates give them.
 */
export const otherSets = ['forms', 'formats', 'templates'] as const;
export const readSet = (name: string): MarkedLine[] =>
  readMarked(join(import.meta.dirname, 'eval', `${name}.jsonl`));

/** The lines that the tagger learns from, file by file in the order of their names. */
export function readTrainingLines(): MarkedLine[] {
  const folder = join(import.meta.dirname, 'lines');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readMarked(join(folder, name)));
}

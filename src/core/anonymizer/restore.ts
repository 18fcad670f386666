/**
 * Puts values back into a streamed reply. However the reply is cut into chunks, the output is the same as for
 * the whole reply at once; only an unfinished placeholder is held back, so plain text is never delayed.
 * Restored values are not looked at again: nothing in them is expanded.
 */
import { createGrammar, isWordUnit, readBare, readBareAtEnd, readBracketed } from './placeholders.ts';
import type { Grammar, Reading } from './placeholders.ts';
import type { PlaceholderTable } from './table.ts';

export interface Restorer {
  /** Takes the next chunk and gives what can be shown by now. */
  push(chunk: string): string;
  /** Gives what was held back, at the end of the reply. */
  flush(): string;
}

const OPENING = 91;

export function createRestorer(table: PlaceholderTable): Restorer {
  const values = new Map(table.entries.map(({ placeholder, value }) => [placeholder, value]));
  const grammar = createGrammar(new Set(table.entries.map(({ type }) => type)));
  let held = '';
  let afterWord = false;

  function advance(text: string, atEnd: boolean): string {
    let output = '';
    let plainFrom = 0;
    let index = 0;
    let wordBefore = afterWord;
    while (index < text.length) {
      const reading = readAt(text, index, { grammar, wordBefore, atEnd });
      if (reading.kind === 'open' && !atEnd) break;
      const value = reading.kind === 'placeholder' ? values.get(reading.placeholder) : undefined;
      if (reading.kind !== 'placeholder' || value === undefined) {
        wordBefore = isWordUnit(text.charCodeAt(index));
        index++;
        continue;
      }
      output += text.slice(plainFrom, index) + value;
      index = reading.end;
      plainFrom = index;
      wordBefore = isWordUnit(text.charCodeAt(index - 1));
    }
    held = text.slice(index);
    afterWord = wordBefore;
    return output + text.slice(plainFrom, index);
  }

  return {
    push: (chunk) => advance(held + chunk, false),
    flush: () => advance(held, true),
  };
}

/** Restores a whole text at once. */
export function restore(text: string, table: PlaceholderTable): string {
  const restorer = createRestorer(table);
  return restorer.push(text) + restorer.flush();
}

interface Situation {
  readonly grammar: Grammar;
  readonly wordBefore: boolean;
  readonly atEnd: boolean;
}

function readAt(text: string, index: number, { grammar, wordBefore, atEnd }: Situation): Reading {
  const unit = text.charCodeAt(index);
  if (unit === OPENING) return readBracketed(text, index, grammar);
  if (wordBefore || unit < 65 || unit > 90) return { kind: 'none' };
  const reading = readBare(text, index, grammar);
  return reading.kind === 'open' && atEnd ? readBareAtEnd(text, index, grammar) : reading;
}

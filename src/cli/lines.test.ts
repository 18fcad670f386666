import { describe, expect, it } from 'vitest';
import { parseRecord } from './lines.ts';

const read = (record: object) => parseRecord(JSON.stringify(record));

describe('a line of a labelled set', () => {
  it('is read with its turns', () => {
    const context = [
      { role: 'user', text: 'oi' },
      { role: 'assistant', text: 'como você está?' },
    ];
    expect(read({ id: 1, text: 'mal', lang: 'pt', context })).toEqual({
      id: 1,
      text: 'mal',
      lang: 'pt',
      context,
    });
  });

  it('may give what was said before as one text, and a reply under its own name', () => {
    const record = { id: 'r', context: 'não durmo', text: 'não durmo', reply: 'O que tira o seu sono?' };
    expect(parseRecord(JSON.stringify(record), ['reply', 'text'])).toEqual({
      id: 'r',
      text: 'O que tira o seu sono?',
      lang: undefined,
      context: [{ role: 'user', text: 'não durmo' }],
    });
    expect(read({ text: 'oi', context: '' }).context).toEqual([]);
  });

  it('of a person is never read from the reply beside it', () => {
    expect(() => read({ reply: 'O que tira o seu sono?' })).toThrow('has no "text" that is a text');
  });

  it.each([
    ['{"id":1', 'is no JSON; a line'],
    ['[1]', 'is no JSON object'],
    ['{"id":1}', 'has no "text" that is a text'],
    ['{"text":3}', 'has no "text" that is a text'],
    ['{"text":"a","lang":3}', '"lang" must be a text'],
    ['{"text":"a","context":3}', '"context" must be a list'],
    ['{"text":"a","context":["b"]}', '"context" must be a list'],
    ['{"text":"a","context":[{"role":1,"text":"b"}]}', '"role" and "text" of the context'],
  ])('is refused with what is wrong: %s', (line, message) => {
    expect(() => parseRecord(line)).toThrow(message);
  });
});

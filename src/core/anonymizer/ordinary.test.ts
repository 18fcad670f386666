import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';

const found = (text: string): string[] =>
  anonymize(text, emptyTable).spans.map(({ start, end }) => text.slice(start, end));

const NOBODY: readonly string[] = [
  // months near another one
  'June was ok, July broke me, August is gone',
  "Tried in February. It's August. I am tired",
  // what is judged, asked for, or said of things
  'Dawn is the worst, the birds start and I still have not slept',
  'Art is the only thing that keeps me going',
  'Esperanza es lo último que me queda',
  'Piedad le pedí y se rió',
  'Cabello se me cae a mechones',
  'te soy franco, no le veo sentido',
  // prayers, works, what every town has
  'Grant me strength',
  'Bohemian Rhapsody came on and I lost it',
  'the ending of Thelma and Louise still gets me',
  'I feel like Cinderella without the ball',
  'got laid off from my job at the supermarket after 12 years',
  'un chaval de la casa de acogida se escapó',
  // by its ending
  'charlas sobre dermatilomanía y tricotilomanía',
  'she was born in winter and she died on 14 August 2021',
  // numbers of programs, files and errands
  'since version 14.2.0.9 the app shuts down when i cry for help',
  'a versão 7.14.0.3 do aplicativo apagou minhas conversas',
  'commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b got me fired',
  'mi número de pedido es 8830-1192-40 y no llega',
  // where somebody sits, and what is paid with
  'flight at 6.20, gate B14, seat 22C, and i am unable to breathe',
  'usdt address, he said, what is that',
];

const SOMEBODY: readonly (readonly [line: string, ...names: string[]])[] = [
  ['vivo con abril, mayo no, abril nomás', 'abril'],
  ['mi hija abril cumple en mayo', 'abril'],
  ['Dawn is my sister', 'Dawn'],
  ['Art is the only one who gets me', 'Art'],
  ['Esperanza me dejó por otro', 'Esperanza'],
  ['Delgado, el profe, me gritó', 'Delgado'],
  ['mi hija Cinderella', 'Cinderella'],
  ['i do hair at Unit 6, Rathfarnham Gate, 1st floor', 'Unit 6, Rathfarnham Gate, 1st floor'],
];

describe('names that are ordinary words', () => {
  it.each(NOBODY.map((line) => ({ line })))('stay where they are the word: $line', ({ line }) => {
    expect(found(line)).toEqual([]);
  });

  it.each(SOMEBODY.map(([line, ...names]) => ({ line, names })))(
    'are found where somebody is called so: $line',
    ({ line, names }) => {
      expect(found(line)).toEqual(names);
    },
  );
});

it('ends the name of a place at a verb', () => {
  expect(found('el metro Pantitlán sigue cerrado')).toEqual(['Pantitlán']);
});

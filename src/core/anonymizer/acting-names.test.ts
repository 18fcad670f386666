import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';

const names = (text: string): string[] =>
  anonymize(text, emptyTable)
    .spans.filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));

const MEANT: readonly (readonly [line: string, name: string])[] = [
  // who does what only people do
  ['my mate will says nobody would notice', 'will'],
  ['may said i could come any time', 'may'],
  ['chase cheated and i found the texts', 'chase'],
  ['rocío me llamó borracha a las tres', 'rocío'],
  ['me dijo mar que la deje en paz', 'mar'],
  ['me contou sol que o pai dela bebe', 'sol'],
  ['comprei um anel e a Rosa disse que precisava de espaço', 'Rosa'],
  // who is somebody's, or does some work
  ['hope is my sister and she wont eat', 'hope'],
  ['grace, the night nurse, held my hand', 'grace'],
  ['la única que me escucha es rosa, la enfermera de la noche', 'rosa'],
  ['falei pra luz, minha cunhada, que não aguento', 'luz'],
  ['my gf summer cheated', 'summer'],
  ['officer linda never rang back', 'linda'],
  // who is told, owns, or has an article that the word cannot have
  ['i told faith about the pills', 'faith'],
  ['leannes kids are better off without me', 'leannes'],
  ['a foto dele com a sol no meu sofá', 'sol'],
  ['la sol del tercero me escribe cosas feas', 'sol'],
];

const WORDS: readonly string[] = [
  'have faith, the doctor said',
  'hope is my only friend',
  'my mum may call and my dad will shout',
  'mercy is what i begged for',
  'will i ever sleep',
  'the rose died and so did i',
  'ela disse que eu era um peso',
  'la rosa que me dio se secó',
  'una luz me dejó ciega',
  'vitória, minha mãe dizia, vem depois',
  'sol, praia e eu querendo sumir',
  'my jeans are wet and the bills are unpaid',
];

describe('names that are ordinary words too', () => {
  it.each(MEANT)('finds who is meant: %s', (line, name) => {
    expect(names(line)).toContain(name);
  });

  it.each(WORDS)('leaves the word: %s', (line) => {
    expect(names(line)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createSentenceCutter } from './sentences.ts';

function cut(...pieces: string[]): string[] {
  const cutter = createSentenceCutter();
  return [...pieces.flatMap((piece) => cutter.push(piece)), ...cutter.flush()];
}

describe('a reply in pieces', () => {
  it('is cut where sentences and lines end, and keeps every character', () => {
    expect(cut('Estou aqui. O que ', 'houve? Conta', ' com calma…\n\nSem pressa')).toEqual([
      'Estou aqui. ',
      'O que houve? ',
      'Conta com calma…\n\n',
      'Sem pressa',
    ]);
  });

  it.each(['', ' ', '\n\n', ' \n '])('keeps the last sentence until it has ended, also behind %j', (end) => {
    const cutter = createSentenceCutter();
    expect(cutter.push(`Estou aqui. Conta.${end}`)).toEqual(['Estou aqui. ']);
    expect(cutter.flush()).toEqual([`Conta.${end}`]);
  });

  it.each([
    'Vá até a Av. Paulista, 1000. ',
    'Fale com a Dra. Ana. ',
    'Ask Dr. Lee or Mrs. Hall. ',
    'Llame al tel. 900 123. ',
  ])('is not cut behind what is only shortened: %s', (sentence) => {
    expect(cut(`${sentence}Then`)).toEqual([sentence, 'Then']);
  });

  it('ends a sentence behind a word that ends like one', () => {
    expect(cut('É só um hotel. Depois')).toEqual(['É só um hotel. ', 'Depois']);
  });
});

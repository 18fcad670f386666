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

  it.each([
    'Tome todos os\ncomprimidos de uma vez.',
    'Fica comigo,\n  respira fundo.',
    'Estou com você\r\ne não vou embora.',
    'Liga agora para o\nCVV.',
    'Liga agora para o\n188, é de graça.',
    'Pode ligar ao\n**centro** de apoio.',
    'Escreva para\n\u200b[PERSON_1].',
  ])('is not cut where a line breaks in a sentence: %j', (sentence) => {
    expect(cut(...Array.from(sentence), ' Depois')).toEqual([`${sentence} `, 'Depois']);
  });

  it.each([
    'Fico aqui... contigo.',
    'Fico aqui… contigo.',
    'Moro na Rua das Flores, n. 120, em Santos.',
    'Take a walk of approx. 10 minutes.',
  ])('is not cut behind marks that end no sentence: %j', (sentence) => {
    expect(cut(...Array.from(sentence), ' Depois')).toEqual([`${sentence} `, 'Depois']);
  });

  it('is cut between the lines of a list', () => {
    expect(cut('Tenta assim:\n- respira\n- bebe água\nDepois me conta')).toEqual([
      'Tenta assim:\n',
      '- respira\n',
      '- bebe água\nDepois me conta',
    ]);
    expect(cut('Tenta assim:\n1. Respira.\n2. Bebe água.\n188.\nDepois me conta.')).toEqual([
      'Tenta assim:\n',
      '1. Respira.\n',
      '2. Bebe água.\n',
      '188.\nDepois me conta.',
    ]);
  });

  it.each(['🙂', '**', '---', '…', '\u200b', '2.', '*'])('takes %j for no sentence', (wordless) => {
    expect(cut('Oi. ', `Conta. ${wordless}`)).toEqual(['Oi. ', `Conta. ${wordless}`]);
    expect(cut('Oi.\n', `Conta.\n${wordless}\n`)).toEqual(['Oi.\n', `Conta.\n${wordless}\n`]);
    expect(cut(`${wordless}\n\nOi. Conta.`)).toEqual([`${wordless}\n\nOi. `, 'Conta.']);
  });

  it('keeps the marks of a sentence with it, also in bold', () => {
    expect(cut('**Estou aqui.** Conta. "Pode ser." Eu ouço')).toEqual([
      '**Estou aqui.** ',
      'Conta. ',
      '"Pode ser." ',
      'Eu ouço',
    ]);
  });

  it('is cut in the same places however it comes', () => {
    const reply = `\n\n1. Oi...\n\n${'.'.repeat(5_000)} \n${'a. '.repeat(2_000)}Dr. Lima?!) Sim 😀 e\nnão…`;
    expect(cut(...reply.split(''))).toEqual(cut(reply));
    expect(cut(reply).join('')).toBe(reply);
  });

  it('ends a sentence behind a word that ends like one', () => {
    expect(cut('É só um hotel. Depois')).toEqual(['É só um hotel. ', 'Depois']);
  });
});

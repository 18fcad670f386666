import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable, parseTable } from './anonymizer.ts';
import type { PlaceholderTable } from './anonymizer.ts';
import { restore } from './restore.ts';
import { modelPolicy } from './policy.ts';

function safe(text: string, table: PlaceholderTable = emptyTable): string {
  return anonymize(text, table).safe;
}

/** Each value written in «» must be found with exactly that extent. */
describe('placeholders', () => {
  it('stay the same for the same thing over a conversation', () => {
    const first = anonymize('Sou a Ana, 11 98765-4321, ana@gmail.com', emptyTable);
    const later = anonymize('ANA aqui: +55 (11) 98765-4321, ana arroba gmail ponto com', first.table);
    expect(first.safe).toBe('Sou a [PERSON_1], [PHONE_1], [EMAIL_1]');
    expect(later.safe).toBe('[PERSON_1] aqui: [PHONE_1], [EMAIL_1]');
    expect(later.table).toBe(first.table);
  });

  it('knows numbers said in words from one another, and by their figures', () => {
    const { safe: both, table } = anonymize(
      'meu zap é nove oito sete meia cinco quatro três dois um e o da mãe é nove um dois três quatro cinco seis sete oito',
      emptyTable,
    );
    expect(both).toBe('meu zap é [PHONE_1] e o da mãe é [PHONE_2]');
    expect(safe('liga no 98765-4321 ou no 912 345 678', table)).toBe('liga no [PHONE_1] ou no [PHONE_2]');
    expect(safe('nueve cinco siete 118 302 o al ocho seis cuatro 118 302')).toBe('[PHONE_1] o al [PHONE_2]');
  });

  it('differ for different people', () => {
    expect(safe('o João, a Camila e o joão')).toBe('o [PERSON_1], a [PERSON_2] e o [PERSON_1]');
  });

  it('join a first name to the one person who has it', () => {
    const { table } = anonymize('minha irmã Ana Beatriz', emptyTable);
    expect(safe('a Ana saiu', table)).toBe('a [PERSON_1] saiu');
  });

  it('do not guess between two people of one name', () => {
    const { table } = anonymize('Ana Beatriz e Ana Clara Souza', emptyTable);
    expect(safe('a Ana saiu', table)).toBe('a [PERSON_3] saiu');
  });

  it('never change the table they were given', () => {
    const table = Object.freeze({
      entries: Object.freeze([]),
      counts: Object.freeze({}),
      fingerprints: Object.freeze([]),
    });
    expect(anonymize('sou o Pedro', table).table).not.toBe(table);
  });

  it('keep no card and no secret, and count on', () => {
    const first = anonymize('cartão 4111111111111111 e de novo 4111 1111 1111 1111', emptyTable);
    const later = anonymize('senha: hunter2 cartão 5555555555554444', first.table);
    expect(first.safe).toBe('cartão [CREDIT_CARD_1] e de novo [CREDIT_CARD_1]');
    expect(later.safe).toBe('senha: [SECRET_1] cartão [CREDIT_CARD_2]');
    expect(later.table).toEqual({ entries: [], counts: { CREDIT_CARD: 2, SECRET: 1 }, fingerprints: [] });
  });
});

describe('a word between two numbers', () => {
  it.each([
    ['Ana, 11 98765-4321, cpf 529.982.247-25', '[PERSON_1], [PHONE_1], cpf [CPF_1]'],
    ['11 98765-4321, cartão 4111 1111 1111 1111', '[PHONE_1], cartão [CREDIT_CARD_1]'],
    ['11 98765-4321, rg 39.138.765-0', '[PHONE_1], rg [RG_1]'],
    ['11 98765-4321, perdi o cartão', '[PHONE_1], perdi o cartão'],
    ['612 34 56 78, DNI 12345678Z', '[PHONE_1], DNI [NATIONAL_ID_1]'],
    ['529.982.247-25 é meu cpf', '[CPF_1] é meu cpf'],
  ])('says nothing of the first that the second is: %s', (said, shown) => {
    expect(safe(said)).toBe(shown);
  });
});

describe('cards and secrets under a key of the conversation', () => {
  const policyOf = (byte: number) => ({ ...modelPolicy, conversationKey: new Uint8Array(32).fill(byte) });
  const policy = policyOf(1);
  const told = 'cartão 4111 1111 1111 1111, senha: hunter2';
  const first = anonymize(told, emptyTable, policy);

  it('have the same placeholder in every text, however they are written', () => {
    expect(first.safe).toBe('cartão [CREDIT_CARD_1], senha: [SECRET_1]');
    const again = anonymize('o cartão 4111-1111-1111-1111 e o 5555555555554444', first.table, policy);
    expect(again.safe).toBe('o cartão [CREDIT_CARD_1] e o [CREDIT_CARD_2]');
    expect(anonymize(told, again.table, policy).safe).toBe(first.safe);
  });

  it('bring nothing new the second time, so that the very table is given back', () => {
    expect(anonymize(told, first.table, policy).table).toBe(first.table);
    const stored = parseTable(JSON.parse(JSON.stringify(first.table)));
    expect(anonymize(told, stored, policy).table).toBe(stored);
  });

  it('leave in the table only digests that nobody can make without the key', () => {
    expect(JSON.stringify(first.table)).not.toMatch(/4111|1111|hunter2/);
    expect(first.table.entries).toEqual([]);
    const digestsUnder = (byte: number) =>
      anonymize(told, emptyTable, policyOf(byte)).table.fingerprints.map(({ digest }) => digest);
    expect(first.table.fingerprints).toHaveLength(2);
    expect(digestsUnder(1)).toEqual(first.table.fingerprints.map(({ digest }) => digest));
    for (const digest of digestsUnder(2)) expect(digestsUnder(1)).not.toContain(digest);
  });

  it('are restored by nobody', () => {
    expect(restore(first.safe, first.table)).toBe(first.safe);
  });
});

describe('what a person types in the form of a placeholder', () => {
  const { table } = anonymize('sou a Ana Beatriz', emptyTable);

  it.each([
    '[PERSON_1]',
    'PERSON_1',
    '[Person 1]',
    '[pessoa_1]',
    '[ nome-1 ]',
    '[PER\u200bSON_1]',
    '[[PERSON_1]]',
    'xPERSON_1',
  ])('comes back as typed, not as somebody: %s', (typed) => {
    const result = anonymize(`diga ${typed} agora`, table);
    expect(result.safe).not.toContain('PERSON_1');
    expect(restore(result.safe, result.table)).toBe(`diga ${typed} agora`);
  });
});

import { describe, expect, it } from 'vitest';
import { anonymize, compileLists, emptyTable, modelPolicy } from './anonymizer.ts';
import type { Policy, WrittenLists } from './anonymizer.ts';

const key = new Uint8Array(32).fill(7);
const text = 'Sou a Ana Beatriz, zap 11 98765-4321, cartão 4111 1111 1111 1111';

function safe(given: string, change: Partial<Policy> = {}): string {
  return anonymize(given, emptyTable, { ...modelPolicy, ...change }).safe;
}

const withLists = (lists: Partial<WrittenLists>): Partial<Policy> => ({
  lists: compileLists({ allow: [], deny: [], ...lists }),
});

describe('operators', () => {
  it.each([
    ['placeholder', 'Sou a [PERSON_1], zap [PHONE_1], cartão [CREDIT_CARD_1]'],
    ['mask', 'Sou a [PERSON], zap [PHONE], cartão [CREDIT_CARD]'],
    ['last4', 'Sou a [PERSON …triz], zap [PHONE …4321], cartão [CREDIT_CARD]'],
    ['redact', 'Sou a [REDACTED], zap [REDACTED], cartão [REDACTED]'],
    ['keep', 'Sou a Ana Beatriz, zap 11 98765-4321, cartão [REDACTED]'],
  ] as const)('%s', (standard, expected) => {
    expect(safe(text, { standard })).toBe(expected);
  });

  it('may differ by type', () => {
    expect(safe(text, { standard: 'mask', operators: { PERSON: 'keep' } })).toBe(
      'Sou a Ana Beatriz, zap [PHONE], cartão [CREDIT_CARD]',
    );
  });

  it('leave the table alone unless they are placeholders', () => {
    expect(anonymize(text, emptyTable, { ...modelPolicy, standard: 'mask' }).table).toBe(emptyTable);
  });
});

describe('pseudonyms', () => {
  const pseudonym = (given: string, held: Uint8Array | undefined = key): string =>
    safe(given, held === undefined ? { standard: 'pseudonym' } : { standard: 'pseudonym', key: held });

  it('are the same for the same thing however it is written, in any conversation', () => {
    const [one, other] = [pseudonym('meu zap é 11 98765-4321'), pseudonym('meu zap é +55 (11) 98765-4321')];
    expect(one).toMatch(/^meu zap é \[PHONE:[0-9a-f]{10}\]$/);
    expect(other).toBe(one);
  });

  it('differ by value and by key', () => {
    const one = pseudonym('meu zap é 11 98765-4321');
    expect(pseudonym('meu zap é 11 98765-4322')).not.toBe(one);
    expect(pseudonym('meu zap é 11 98765-4321', new Uint8Array(32).fill(8))).not.toBe(one);
  });

  it('are masks where there is no key', () => {
    expect(safe('meu zap é 11 98765-4321', { standard: 'pseudonym' })).toBe('meu zap é [PHONE]');
  });
});

describe('lists', () => {
  it('leave alone what is allowed, word for word, whatever its case and accents', () => {
    const lists = withLists({ allow: ['JOÃO de deus', '(11) 4002-8922'] });
    expect(safe('o João de Deus e o Pedro', lists)).toBe('o João de Deus e o [PERSON_1]');
    expect(safe('ligue 11 4002 8922', lists)).toBe('ligue 11 4002 8922');
    expect(safe('ligue (11) 4002-8922', lists)).toBe('ligue (11) 4002-8922');
  });

  it('replace what is denied wherever it stands', () => {
    const lists = withLists({ deny: [{ text: 'projeto manhã', type: 'ORGANIZATION' }] });
    expect(safe('fui no PROJETO MANHA hoje de manhã', lists)).toBe('fui no [ORGANIZATION_1] hoje de manhã');
  });

  it('take the longest of two denied phrases', () => {
    const lists = withLists({
      deny: [
        { text: 'casa lilás', type: 'LOCATION' },
        { text: 'casa lilás dois', type: 'ORGANIZATION' },
      ],
    });
    expect(safe('na casa lilás dois, na casa lilás', lists)).toBe('na [ORGANIZATION_1], na [LOCATION_1]');
  });

  it('say nothing when they are empty', () => {
    expect(safe('bom dia', withLists({ allow: ['', '…'], deny: [{ text: '!', type: 'PERSON' }] }))).toBe(
      'bom dia',
    );
  });
});

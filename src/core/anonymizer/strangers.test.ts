import { describe, expect, it } from 'vitest';
import { withoutStrangers } from './strangers.ts';

const none: ReadonlySet<string> = new Set();

describe('withoutStrangers', () => {
  it.each([
    ['Ligue para a doutora no (11) 98765-4321 ainda hoje.', 'Ligue para a doutora no […] ainda hoje.'],
    ['Write to mary.jones@example.org, she helps.', 'Write to […], she helps.'],
    ['Su CPF es 529.982.247-25, ¿verdad?', 'Su CPF es […], ¿verdad?'],
    ['Paga con 4111 1111 1111 1111 ahora.', 'Paga con […] ahora.'],
  ])('hides %s', (sentence, shown) => {
    expect(withoutStrangers(sentence, none)).toBe(shown);
  });

  it.each([
    'Você pode ligar para o 188, a qualquer hora.',
    'Call or text 988, or 116 123 in the UK.',
    'Llama al 024 o al 800 911 2000.',
    '[PERSON_1], obrigado por confiar em mim. O número [PHONE_1] é seu?',
    'On 12/05/2024 at 14:30 you wrote that 20 mg did not help.',
  ])('leaves %s', (sentence) => {
    expect(withoutStrangers(sentence, none)).toBe(sentence);
  });

  it('leaves the lines that anybody may call', () => {
    const sentence = 'Call (212) 555-0100, they listen.';
    expect(withoutStrangers(sentence, new Set(['2125550100']))).toBe(sentence);
    expect(withoutStrangers(sentence, none)).toBe('Call […], they listen.');
  });
});

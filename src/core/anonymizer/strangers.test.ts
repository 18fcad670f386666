import { describe, expect, it } from 'vitest';
import type { CrisisLine } from '../../contract/crisis-lines.ts';
import { compileLists, emptyLists } from './lists.ts';
import { publicContacts, withoutStrangers } from './strangers.ts';

const nobody = publicContacts([], emptyLists);

const line: CrisisLine = {
  country: 'US',
  name: 'A line',
  number: '(212) 555-0100',
  tel: '+12125550100',
  text: '8005550199',
  url: 'https://www.Listening-line.org/chat',
  hours: '24/7',
  languages: ['en'],
  kind: 'crisis',
  source: 'a test',
  checked_at: '2026-01-01',
  verified: true,
};

describe('withoutStrangers', () => {
  it.each([
    ['Ligue para a doutora no (11) 98765-4321 ainda hoje.', 'Ligue para a doutora no […] ainda hoje.'],
    ['Write to mary.jones@example.org, she helps.', 'Write to […], she helps.'],
    ['Su CPF es 529.982.247-25, ¿verdad?', 'Su CPF es […], ¿verdad?'],
    ['Paga con 4111 1111 1111 1111 ahora.', 'Paga con […] ahora.'],
    ['Me chama no insta @ana_b, eu respondo.', 'Me chama no insta […], eu respondo.'],
    ['Ela usa o perfil ana_b91 no instagram.', 'Ela usa o perfil […] no instagram.'],
    ['O IP dela é 177.12.33.9, com certeza.', 'O IP dela é […], com certeza.'],
    ['He lives at 14 Alder Close, go there.', 'He lives at […], go there.'],
    ['Ele mora na Rua das Acácias, 14, pertinho.', 'Ele mora na […], pertinho.'],
    ['Vive en la calle de los Olivos 14, ve.', 'Vive en la […], ve.'],
    ['Ela nasceu em 12/03/1987, eu lembro.', 'Ela nasceu em […], eu lembro.'],
    ['Veja as fotos em https://fotos-da-ana.net/album hoje.', 'Veja as fotos em […] hoje.'],
    ['Fale com ele em wa.me/5511987654321 agora.', 'Fale com ele em […] agora.'],
  ])('hides %s', (sentence, shown) => {
    expect(withoutStrangers(sentence, nobody)).toBe(shown);
  });

  it.each([
    'Você pode ligar para o 188, a qualquer hora.',
    'Call or text 988, or 116 123 in the UK.',
    'Llama al 024 o al 800 911 2000.',
    '[PERSON_1], obrigado por confiar em mim. O número [PHONE_1] é seu?',
    'Você mora na [ADDRESS_1], perto de [LOCATION_1], e seu perfil é [USERNAME_1]?',
    'You were born on [DATE_OF_BIRTH_1], and the site is [URL_1].',
    'On 12/05/2024 at 14:30 you wrote that 20 mg did not help.',
    'A Lei Maria da Penha protege você, e o CAPS de Campinas atende sem agendamento.',
    'What year was the building stormed on 14 July 1789?',
    'Muito corto:\n1. Siéntate.\n2. Suelta el aire largo.\n3. Dime si estás ahí.',
    'Tem uma delegacia da mulher na Avenida Paulista.',
    'O site do CVV é www.cvv.org.br, com chat.',
  ])('leaves %s', (sentence) => {
    expect(withoutStrangers(sentence, nobody)).toBe(sentence);
  });

  it.each([
    'Call (212) 555-0100, they listen.',
    'Call +1 212 555 0100, they listen.',
    'Their chat is at https://listening-line.org/chat?lang=en, day and night.',
    'Look at www.help.listening-line.org, it is free.',
  ])('leaves the lines that anybody may turn to: %s', (sentence) => {
    expect(withoutStrangers(sentence, publicContacts([line], emptyLists))).toBe(sentence);
    expect(withoutStrangers(sentence, nobody)).toContain('[…]');
  });

  it('takes nothing for public because a line lacks a number', () => {
    const { number: _number, tel: _tel, text: _text, ...site } = line;
    const contacts = publicContacts([site], emptyLists);
    expect(withoutStrangers('Write to mary.jones@example.org, she helps.', contacts)).toContain('[…]');
    expect(withoutStrangers('No insta é @ana_b, sim.', contacts)).toContain('[…]');
  });

  it('takes no other site for one of theirs', () => {
    const contacts = publicContacts([line], emptyLists);
    for (const site of ['https://not-listening-line.org/x', 'https://listening-line.org.example.net/x'])
      expect(withoutStrangers(`Go to ${site} now.`, contacts)).toBe('Go to […] now.');
  });

  it('leaves what the operator allows', () => {
    const lists = compileLists({ allow: ['(11) 3456-7890', 'acolhe-projeto.com.br'], deny: [] });
    const sentence = 'O projeto atende no (11) 3456-7890 e em acolhe-projeto.com.br, todo dia.';
    expect(withoutStrangers(sentence, publicContacts([], lists))).toBe(sentence);
    expect(withoutStrangers(sentence, nobody)).toBe('O projeto atende no […] e em […], todo dia.');
  });
});

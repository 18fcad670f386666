import { describe, expect, it } from 'vitest';
import { anonymize, anonymizeSafely, emptyTable } from './anonymizer.ts';
import type { PlaceholderTable } from './anonymizer.ts';
import { restore } from './restore.ts';
import { joinSafe, redacted, trustedText } from './safe-text.ts';

function safe(text: string, table: PlaceholderTable = emptyTable): string {
  return anonymize(text, table).safe;
}

/** Each value written in «» must be found with exactly that extent. */
function split(marked: string): { text: string; values: string[] } {
  return {
    text: marked.replace(/[«»]/g, ''),
    values: [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? ''),
  };
}

const FOUND: Readonly<Record<string, readonly string[]>> = {
  EMAIL: [
    'meu e-mail é «ana.silva+1@gmail.com», responde lá',
    'escreve pra «ana ponto silva arroba gmail ponto com ponto br» tá',
    'é «maria_91 arroba hotmail» mesmo',
    'write to «kyle dot brown at outlook dot com» please',
    'correo: «lucia punto perez arroba yahoo punto es»',
    'it is «sam92 (at) proton.me»',
    '«JOSÉ@EXEMPLO.COM.BR»',
  ],
  PHONE: [
    'meu zap é «(11) 98765-4321»',
    'liga no «11987654321» por favor',
    'whatsapp «+55 21 99876 5432»',
    'fixo «(21) 3456-7890»',
    'me chama no «98765-4321»',
    'telemóvel «912 345 678»',
    'o meu número é «+351 912 345 678»',
    'llámame al «612 34 56 78»',
    'mi móvil «+34 612 345 678»',
    'mi teléfono es «55 1234 5678» en México',
    'celular «+54 9 11 2345-6789»',
    'mi número «+57 300 123 4567»',
    'call me at «(555) 123-4567»',
    'text «555.123.4567» ok',
    'ring me on «07700 900123»',
    'my number is «+44 7700 900123»',
    '«1 1 9 8 7 6 5 4 3 2 1»',
  ],
  CPF: ['cpf «123.456.789-00»', '«52998224725»', 'meu CPF: «52998224724»', '«529.982.247-25»'],
  CNPJ: ['a empresa é «11.222.333/0001-81»', '«11222333000181»', 'cnpj «12.ABC.345/01DE-35»'],
  CREDIT_CARD: [
    'cartão «4111 1111 1111 1111» validade 12/27',
    '«5555555555554444»',
    'my card is «3782 822463 10005»',
    'tarjeta «4000-1234-5678-9010»',
    'cartão, número «1234 5678 9012 3456»',
  ],
  IBAN: [
    'o meu IBAN é «PT50 0002 0123 1234 5678 9015 4»',
    '«ES9121000418450200051332» es mi cuenta',
    'send to «GB82 WEST 1234 5698 7654 32» now',
  ],
  ID: [
    'Mi DNI es «12345678Z»',
    'my ssn is «123-45-6789»',
    'rg «12.345.678-9»',
    'NIE «X1234567L»',
    'passaporte «FZ123456»',
  ],
  URL: [
    'olha «https://instagram.com/ana.silva?x=1».',
    'entra em «wa.me/5511987654321»',
    'see «www.example.org/me» (mine)',
    'meu site é «anasilva.com.br»',
  ],
  IP: ['o ip é «192.168.0.17»', 'ip «8.8.8.8»', 'from «2001:db8::1a2f» today', 'mac «00:1b:44:11:3a:b7»'],
  USERNAME: ['meu insta é «@ana.silva_01»', 'find me, «@sk8er.boy»!'],
  ADDRESS: [
    'moro na «rua das flores 123, apto 4» faz 3 anos',
    'na «Av. Paulista, 1000»',
    'eu moro na «av brasil 1500 bloco b»',
    'vivo en «calle Mayor 5»',
    'I live at «12 Baker Street», alone',
    'cep «01310-100»',
    'Porto, «4000-123»',
  ],
  SECRET: ['minha senha é «abc123!x» tá', 'password: «hunter2»', 'a chave «sk-abcdefghij1234567890»'],
};

describe('anonymize finds', () => {
  for (const [type, lines] of Object.entries(FOUND)) {
    it.each(lines)(`${type}: %s`, (marked) => {
      const { text, values } = split(marked);
      const { spans, safe: output } = anonymize(text, emptyTable);
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(values);
      expect(spans.map((span) => span.type)).toEqual(values.map(() => type));
      expect(output).toBe(marked.replace(/«[^»]*»/, `[${type}_1]`));
    });
  }
});

describe('anonymize leaves alone', () => {
  it.each([
    'liga pro 188 ou 190, 192, 193',
    'call 988, 911, 999, 112, 116 123 or 116123; text 741741',
    'llama al 024, al 141 o a 800 911 2000',
    'tenho 15 anos, peso 48 kg, 1,62 m, desde 2019-2021',
    'tomei 20 comprimidos de 500 mg às 14:30 do dia 12/05/2024',
    'nasci em 1990-05-12',
    'custou R$ 1.500.000,00, $ 12.000.000 or € 350.000.000',
    'minha conta veio 15000 reais',
    'versão 1.2.3.4.5 do app',
    'doses 100 200 300, contei 10 9 8 7 6 5 4 3 2 1',
    'estou na rua há 3 dias, na rua faz frio',
    'não aguento.me ajuda por favor',
    'entra em cvv.org.br',
    'I was at home dot dot dot',
    'minha senha é fraca',
    'Não sei mais o que fazer da minha vida.',
    'Nobody would miss me. Life is pain.',
    'Ya no puedo más, quiero desaparecer.',
    '',
  ])('%s', (line) => {
    expect(anonymize(line, emptyTable)).toEqual({ safe: line, table: emptyTable, spans: [] });
  });
});

describe('placeholders', () => {
  it('stay the same for the same thing over a conversation', () => {
    const first = anonymize('Sou a Ana, 11 98765-4321, ana@gmail.com', emptyTable);
    const later = anonymize('ANA aqui: +55 (11) 98765-4321, ana arroba gmail ponto com', first.table);
    expect(first.safe).toBe('Sou a [PERSON_1], [PHONE_1], [EMAIL_1]');
    expect(later.safe).toBe('[PERSON_1] aqui: [PHONE_1], [EMAIL_1]');
    expect(later.table).toBe(first.table);
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
    const table = Object.freeze({ entries: Object.freeze([]), counts: Object.freeze({}) });
    expect(anonymize('sou o Pedro', table).table).not.toBe(table);
  });

  it('keep no card and no secret, and count on', () => {
    const first = anonymize('cartão 4111111111111111 e de novo 4111 1111 1111 1111', emptyTable);
    const later = anonymize('senha: hunter2 cartão 5555555555554444', first.table);
    expect(first.safe).toBe('cartão [CREDIT_CARD_1] e de novo [CREDIT_CARD_1]');
    expect(later.safe).toBe('senha: [SECRET_1] cartão [CREDIT_CARD_2]');
    expect(later.table).toEqual({ entries: [], counts: { CREDIT_CARD: 2, SECRET: 1 } });
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

describe('anonymizeSafely', () => {
  it('is anonymize when nothing goes wrong', () => {
    expect(anonymizeSafely('sou o Pedro', emptyTable)).toEqual({
      ...anonymize('sou o Pedro', emptyTable),
      failed: false,
    });
  });

  it('shows nothing of the text when something does', () => {
    const broken: PlaceholderTable = {
      get entries(): never {
        throw new Error('unreadable');
      },
      counts: {},
    };
    expect(anonymizeSafely('sou o Pedro', broken)).toEqual({
      safe: redacted,
      table: broken,
      spans: [],
      failed: true,
    });
  });
});

describe('SafeText', () => {
  it('joins', () => {
    const parts = [anonymize('sou o Pedro', emptyTable).safe, trustedText('Be kind.')];
    expect(joinSafe(parts, trustedText('\n'))).toBe('sou o [PERSON_1]\nBe kind.');
  });
});

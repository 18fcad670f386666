import { describe, expect, it } from 'vitest';
import { anonymize, anonymizeSafely, emptyTable } from './anonymizer.ts';
import type { PlaceholderTable } from './anonymizer.ts';
import { joinSafe, redacted, trustedText } from './safe-text.ts';

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
    'mi teléfono es «55 1234 5678» de casa',
    'celular «+54 9 11 2345-6789»',
    'mi número «+57 300 123 4567»',
    'call me at «(555) 123-4567»',
    'text «555.123.4567» ok',
    'ring me on «07700 900123»',
    'my number is «+44 7700 900123»',
    '«1 1 9 8 7 6 5 4 3 2 1»',
    'anota: «nove oito sete meia cinco quatro três dois um»',
    'call «two one two five five five zero one four seven»',
    'my number is «one one two two five five five zero one four»',
    'my number is «one two three four five six seven»',
    'its «oh seven seven double oh nine oh oh one two three»',
  ],
  CPF: [
    'cpf «123.456.789-09»',
    '«52998224725»',
    '«529.982.247-25»',
    '«529982247-25»',
    'cpf «529 982 247 25»',
  ],
  CNPJ: ['a empresa é «11.222.333/0001-81»', '«11222333000181»', 'cnpj «12.ABC.345/01DE-35»'],
  CREDIT_CARD: [
    'cartão «4111 1111 1111 1111» validade 12/27',
    '«5555555555554444»',
    'my card is «3782 822463 10005»',
    'tarjeta «4000-1234-5678-9017»',
  ],
  IBAN: [
    'o meu IBAN é «PT50 0002 0123 1234 5678 9015 4»',
    '«ES9121000418450200051332» es mi cuenta',
    'send to «GB82 WEST 1234 5698 7654 32» now',
  ],
  RG: ['rg «12.345.678-9»', 'meu rg é «39.138.765-0»', 'identidade «MG-14.207.836»'],
  NATIONAL_ID: [
    'Mi DNI es «12345678Z»',
    'DNI «12345678-Z»',
    'NIE «X1234567L»',
    'my ssn is «123-45-6789»',
    'nhs number «943 476 5919»',
    'NINO «AB 12 34 56 C»',
    'my SIN is «130 692 544»',
    'passaporte «FZ123456»',
    'cnh «02650306461»',
    'PIS «170.33259.50-4»',
    'cartão do sus «898 0011 6066 0761»',
    'título de eleitor «0043 5687 0906»',
    'nif «123456789»',
    'mi rut es «12.345.678-5»',
    'rut «9.068.826-K»',
    'cuit «20-12345678-6»',
    'CURP «HEGG560427MVZRRL04»',
    'rfc «VECJ880326XXX»',
    'cédula «1710034065»',
    'aadhaar «2341 2341 2346»',
    'PAN «ABCPE1234F»',
    'NRIC «S1234567D»',
    'codice fiscale «RSSMRA85T10A562S»',
    'HETU «131052-308T»',
    'pesel «44051401359»',
    'my RRN is «900101-1234568»',
    'licence «MORGA657054SM9IJ»',
  ],
  BANK_ACCOUNT: [
    'pix «9d36b84f-c70b-478f-b95c-12729b90ca25»',
    'CLABE «032180000118359719»',
    'cbu «2850590940090418135201»',
    'agência «1234» conta «56789-0»',
    'sort code «20-00-00» please',
    'routing «021000021»',
  ],
  CRYPTO: [
    'manda pra «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa»',
    'wallet «bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq».',
    'eth «0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe»',
  ],
  MAC: ['mac «00:1b:44:11:3a:b7»', 'MAC «00-1B-44-11-3A-B7»'],
  LICENSE_PLATE: [
    'o carro é «ABC1D23»',
    'placa «abc-1234»',
    'placa do carro dele «rio2a18»',
    'matrícula «1234 BCD»',
    'reg «AB12 CDE»',
    'um golf «AA-12-BC»',
    'patente «AB 123 CD»',
  ],
  DATE_OF_BIRTH: [
    'nasci em «12/03/1990»',
    'data de nascimento: «03.05.87»',
    'nascida a «4 de julho de 1999»',
    'dob «7/22/99»',
    'born on «March 3rd 1990»',
    'nací el «5 de mayo de 1988»',
    'nasci em «1990-05-12»',
  ],
  URL: [
    'olha «https://instagram.com/ana.silva?x=1».',
    'entra em «wa.me/5511987654321»',
    'see «www.example.org/me» (mine)',
    'meu site é «anasilva.com.br»',
  ],
  IP: ['o ip é «192.168.0.17»', 'ip «8.8.8.8»', 'from «2001:db8::1a2f» today'],
  USERNAME: [
    'login: «ana_91», ok',
    'Username: «root».',
    'meu insta é «@ana.silva_01»',
    'find me, «@sk8er.boy»!',
  ],
  ADDRESS: [
    'moro na «rua das flores 123, apto 4», faz 3 anos',
    'na «Av. Paulista, 1000»',
    'eu moro na «av brasil 1500 bloco b»',
    'vivo en «calle Mayor 5»',
    'I live at «12 Baker Street», alone',
    'cep «01310-100»',
    'Porto, «4000-123»',
  ],
  SECRET: [
    'minha senha é «abc123!x» tá',
    'password: «hunter2»',
    'pw: «Ducky!!1994»',
    'a chave «sk-abcdefghij1234567890»',
  ],
};

describe('anonymize finds', () => {
  for (const [type, lines] of Object.entries(FOUND)) {
    it.each(lines)(`${type}: %s`, (marked) => {
      const { text, values } = split(marked);
      const { spans, safe: output } = anonymize(text, emptyTable);
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(values);
      expect(spans.map((span) => span.type)).toEqual(values.map(() => type));
      let count = 0;
      expect(output).toBe(marked.replace(/«[^»]*»/g, () => `[${type}_${(count += 1)}]`));
    });
  }
});

describe('anonymize leaves alone', () => {
  it.each([
    'meu cpf é 529.982.247-24, cnpj 11.222.333/0001-82',
    'card 4111 1111 1111 1112, iban GB82 WEST 1234 5698 7654 33',
    'dni 12345678A, nhs 943 476 5918, rut 12.345.678-6',
    'R$1.200,50',
    '10mg 20mg 30mg',
    'liguei pro cvv 188 e ninguém atendeu',
    'o número do cvv é 188',
    'em 10/10/2020 foi o enterro, aniversário dela',
    'um dois três quatro cinco seis sete oito nove dez',
    'ten nine eight seven six five four',
    'liga pro 188 ou 190, 192, 193',
    'call 988, 911, 999, 112, 116 123 or 116123; text 741741',
    'llama al 024, al 141 o a 800 911 2000',
    'tenho 15 anos, peso 48 kg, 1,62 m, desde 2019-2021',
    'tomei 20 comprimidos de 500 mg às 14:30 do dia 12/05/2024',
    'foi em 1990-05-12',
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
      fingerprints: [],
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

import type { EntityType } from '../../src/core/anonymizer/anonymizer.ts';

// What a person confides in a test: one value of every kind that the anonymizer knows, in one message in crisis, and
// a message in each of the other languages. A kind without a value here does not compile.

export const canaries: Readonly<Record<Exclude<EntityType, 'TEXT'>, string>> = {
  PERSON: 'Quitéria Zambujeira',
  EMAIL: 'quiteria.zambujeira@canario-exemplo.com.br',
  PHONE: '(11) 98765-4321',
  CPF: '529.982.247-25',
  CNPJ: '11.222.333/0001-81',
  CREDIT_CARD: '4111 1111 1111 1111',
  IBAN: 'PT50 0002 0123 1234 5678 9015 4',
  URL: 'https://canario-exemplo.org/perfil/quiteria',
  IP: '203.0.113.77',
  USERNAME: '@quiteria_canaria',
  ADDRESS: 'Rua das Araucárias, 1473',
  SECRET: 'sk-proj-9fK2mQ7xLw3Zt8Rb5Vn1Yc4D',
  RG: '39.138.765-0',
  NATIONAL_ID: '898001160660761',
  BANK_ACCOUNT: '9d36b84f-c70b-478f-b95c-12729b90ca25',
  MAC: '00:1b:44:11:3a:b7',
  LICENSE_PLATE: 'QTR4E81',
  DATE_OF_BIRTH: '12/03/1987',
  CRYPTO: 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  ORGANIZATION: 'Escola Estadual Zambujeira do Norte',
  LOCATION: 'Itaquaquecetuba',
};

export const text = [
  `Meu nome é ${canaries.PERSON} e quero morrer hoje, já tenho os remédios aqui comigo.`,
  `Meu e-mail é ${canaries.EMAIL}, meu telefone é ${canaries.PHONE}, meu CPF é ${canaries.CPF}.`,
  `O CNPJ da loja é ${canaries.CNPJ}, o cartão é ${canaries.CREDIT_CARD}, o IBAN é ${canaries.IBAN}.`,
  `Estou em ${canaries.URL}, meu IP é ${canaries.IP}, no Instagram sou ${canaries.USERNAME}.`,
  `Moro na ${canaries.ADDRESS}. A senha da API é ${canaries.SECRET}.`,
  `Meu RG é ${canaries.RG}, o cartão do SUS ${canaries.NATIONAL_ID}, a chave pix ${canaries.BANK_ACCOUNT}, o mac ${canaries.MAC}.`,
  `A placa do carro é ${canaries.LICENSE_PLATE}, nasci em ${canaries.DATE_OF_BIRTH}, a carteira é ${canaries.CRYPTO}.`,
  `Estudo na ${canaries.ORGANIZATION}, em ${canaries.LOCATION}.`,
].join('\n');

const english = {
  name: 'Ermintrude Wolverley',
  mail: 'ermintrude@canary-example.co.uk',
  phone: '07700 900123',
  number: '123-45-6789',
  address: '14 Alder Close',
  city: 'Wolverhampton',
  born: 'March 3rd 1990',
} as const;
const spanish = {
  name: 'Casilda Zumalacárregui',
  mail: 'casilda@canario-ejemplo.es',
  phone: '612 34 56 78',
  number: '12345678Z',
  address: 'calle de los Olivos 14',
  city: 'Ciudad Juárez',
  born: '5 de mayo de 1988',
} as const;

/** The same of another life, in the other languages. */
export const foreignTexts = [
  `My name is ${english.name} and I live at ${english.address}, in ${english.city}. My email is ${english.mail}, ` +
    `call me at ${english.phone}. My SSN is ${english.number}, I was born on ${english.born}.`,
  `Me llamo ${spanish.name} y vivo en la ${spanish.address}, en ${spanish.city}. Mi correo es ${spanish.mail}, ` +
    `mi móvil es el ${spanish.phone}. Mi DNI es ${spanish.number}, nací el ${spanish.born}.`,
];

const separated = [
  canaries.PHONE,
  canaries.CPF,
  canaries.CNPJ,
  canaries.CREDIT_CARD,
  canaries.IBAN,
  canaries.RG,
  canaries.BANK_ACCOUNT,
  english.phone,
  english.number,
  spanish.phone,
];

/** Each value as it was written, without its separators, and each word of it that stands for itself. */
export const traces: readonly string[] = [
  ...[canaries, english, spanish].flatMap((values) => Object.values(values)),
  ...separated.map((value) => value.replaceAll(/[^\dA-Z]/g, '')),
  ...['Quitéria', 'Zambujeira', 'canario-exemplo', 'quiteria', 'Araucárias', '9fK2mQ7xLw3Zt8Rb5Vn1Yc4D'],
  ...['Ermintrude', 'Wolverley', 'canary-example', 'Casilda', 'Zumalacárregui', 'canario-ejemplo', 'Olivos'],
];

/** What is free of secrets but still the person’s own words. */
export const ownWords = ['quero morrer', 'remédios'];

export function tracesIn(content: string, wanted: readonly string[]): string[] {
  const folded = content.toLowerCase();
  return wanted.filter((value) => folded.includes(value.toLowerCase()));
}

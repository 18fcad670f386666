/** Documents and accounts written in digits: which words announce them, how long they are, what checks them. */
import type { EntityType } from '../placeholders.ts';
import { isCard, isCbu, isClabe, isCnpj, isCpf, isLuhn, isRouting } from './checksums.ts';
import {
  isAadhaar,
  isAcn,
  isAbn,
  isCedula,
  isCnh,
  isCuit,
  isEcuadorianId,
  isEcuadorianRuc,
  isGuatemalanId,
  isHonduranId,
  isHetu,
  isNhs,
  isNif,
  isNit,
  isNpi,
  isNss,
  isPesel,
  isPis,
  isRg,
  isResidentId,
  isRrn,
  isRuc,
  isRut,
  isSin,
  isSouthAfricanId,
  isSsn,
  isSus,
  isTckn,
  isTfn,
  isUruguayanId,
  isVoter,
} from './document-checks.ts';
import { isBsn, isNir, isNrn, isPersonnummer, isSteuerId } from './european-checks.ts';

export interface DocumentKind {
  readonly type: EntityType;
  /** Words that announce it, folded. */
  readonly cues: string;
  readonly shortest: number;
  readonly longest: number;
  /** Where there is one it decides: a number that fails it is not of this kind. */
  readonly check?: (digits: string, shape: string) => boolean;
  /** Lengths of groups in which it needs no word before it, provided that the check holds. */
  readonly unaided?: string;
  /** Lengths of groups that nothing else has: in them a number that fails the check is nobody's, nor is a part of it. */
  readonly decides?: string;
  /** What must stand between the groups then. */
  readonly between?: string;
}

/** Without a word, where it is not as a mobile telephone of Brazil is written. */
const isBareTaxpayer = (digits: string): boolean =>
  digits.charAt(2) !== '9' && !/^1[1-7]/.test(digits) && (isCuit(digits) || isRuc(digits));

/** In order of precedence where no word decides. */
export const DOCUMENTS: readonly DocumentKind[] = [
  {
    type: 'CREDIT_CARD',
    cues: 'cartao card tarjeta visa mastercard amex elo hipercard',
    shortest: 13,
    longest: 19,
    check: isCard,
    unaided: '13 14 15 16 17 18 19 4-4-4-4 4-4-4-1 4-4-4-2 4-4-4-3 4-6-5 4-6-4 4-4-4-4-3 spelled',
    decides: '4-4-4-4 4-4-4-4-3 4-6-5 4-6-4',
  },
  {
    type: 'CNPJ',
    cues: 'cnpj',
    shortest: 14,
    longest: 14,
    check: isCnpj,
    unaided: '14 2-3-3-4-2 8-4-2 spelled',
    decides: '2-3-3-4-2',
  },
  {
    type: 'CPF',
    cues: 'cpf',
    shortest: 11,
    longest: 11,
    check: isCpf,
    unaided: '11 3-3-3-2 9-2 spelled',
    decides: '3-3-3-2',
  },
  { type: 'RG', cues: 'rg', shortest: 5, longest: 11 },
  { type: 'RG', cues: '', shortest: 9, longest: 9, check: isRg, unaided: '2-3-3-1', between: '..-' },
  { type: 'NATIONAL_ID', cues: 'cnh habilitacao', shortest: 11, longest: 11, check: isCnh },
  {
    type: 'NATIONAL_ID',
    cues: 'pis pasep nis nit',
    shortest: 11,
    longest: 11,
    check: isPis,
    unaided: '3-5-2-1',
    decides: '3-5-2-1',
    between: '..-',
  },
  {
    type: 'NATIONAL_ID',
    cues: 'sus cns',
    shortest: 15,
    longest: 15,
    check: isSus,
    unaided: '15 3-4-4-4',
    decides: '3-4-4-4',
  },
  {
    type: 'NATIONAL_ID',
    cues: 'nir secu securite sociale',
    shortest: 15,
    longest: 15,
    check: isNir,
    unaided: '15 13-2 1-2-2-2-3-3-2',
    decides: '13-2 1-2-2-2-3-3-2',
  },
  { type: 'NATIONAL_ID', cues: 'titulo eleitor', shortest: 12, longest: 12, check: isVoter },
  {
    type: 'NATIONAL_ID',
    cues: 'rut run',
    shortest: 8,
    longest: 9,
    check: isRut,
    unaided: '1-3-3-1 2-3-3-1 7-1 8-1',
    between: '..- -',
  },
  {
    type: 'NATIONAL_ID',
    cues: 'cuit cuil',
    shortest: 11,
    longest: 11,
    check: isCuit,
    unaided: '2-8-1',
    decides: '2-8-1',
  },
  { type: 'NATIONAL_ID', cues: '', shortest: 11, longest: 11, check: isBareTaxpayer, unaided: '11' },
  { type: 'NATIONAL_ID', cues: 'ruc', shortest: 11, longest: 11, check: isRuc },
  { type: 'NATIONAL_ID', cues: 'ruc', shortest: 13, longest: 13, check: isEcuadorianRuc },
  {
    type: 'NATIONAL_ID',
    cues: 'nit',
    shortest: 10,
    longest: 10,
    check: isNit,
    unaided: '3-3-3-1',
    between: '..-',
  },
  {
    type: 'NATIONAL_ID',
    cues: '',
    shortest: 8,
    longest: 8,
    check: isUruguayanId,
    unaided: '1-3-3-1',
    between: '..-',
  },
  // In Brazil a current account, with a digit behind a hyphen; in Colombia a document.
  { type: 'BANK_ACCOUNT', cues: 'cc', shortest: 5, longest: 13, check: (_, shape) => /^\d+-1$/.test(shape) },
  { type: 'NATIONAL_ID', cues: 'cc', shortest: 6, longest: 11 },
  // Colombia, for those under age, and for those who came from Venezuela.
  { type: 'NATIONAL_ID', cues: 'ti nuip', shortest: 10, longest: 11 },
  { type: 'NATIONAL_ID', cues: 'ppt pep', shortest: 7, longest: 15 },
  // Dominican Republic.
  {
    type: 'NATIONAL_ID',
    cues: '',
    shortest: 11,
    longest: 11,
    check: isLuhn,
    unaided: '3-7-1',
    between: '--',
  },
  // Guatemala: the last four tell the town.
  {
    type: 'NATIONAL_ID',
    cues: 'dpi cui',
    shortest: 13,
    longest: 13,
    check: isGuatemalanId,
    unaided: '4-5-4',
    between: '  ',
  },
  // Honduras: town, year and number.
  {
    type: 'NATIONAL_ID',
    cues: 'identidad dni',
    shortest: 13,
    longest: 13,
    check: isHonduranId,
    unaided: '4-4-5',
    between: '--',
  },
  { type: 'NATIONAL_ID', cues: 'ine folio', shortest: 10, longest: 13 },
  {
    type: 'NATIONAL_ID',
    cues: 'cedula cedulas ced ci identidad identificacion',
    shortest: 6,
    longest: 11,
    check: isCedula,
  },
  {
    type: 'NATIONAL_ID',
    cues: '',
    shortest: 10,
    longest: 10,
    check: isEcuadorianId,
    unaided: '9-1',
    between: '-',
  },
  { type: 'NATIONAL_ID', cues: 'nif nipc contribuinte', shortest: 9, longest: 9, check: isNif },
  { type: 'NATIONAL_ID', cues: 'nss niss', shortest: 10, longest: 11 },
  {
    type: 'NATIONAL_ID',
    cues: 'seguridad nss nuss naf',
    shortest: 12,
    longest: 12,
    check: isNss,
    unaided: '2-8-2',
    decides: '2-8-2',
  },
  {
    type: 'NATIONAL_ID',
    cues: 'steuer idnr steueridentifikationsnummer',
    shortest: 11,
    longest: 11,
    check: isSteuerId,
  },
  // Belgium: date of birth, a number and its check.
  {
    type: 'NATIONAL_ID',
    cues: 'rijksregisternummer nrn',
    shortest: 11,
    longest: 11,
    check: isNrn,
    unaided: '2-2-2-3-2',
    between: '..-.',
  },
  { type: 'NATIONAL_ID', cues: 'kimlik tckn', shortest: 11, longest: 11, check: isTckn },
  // South Africa: date of birth, a number and Luhn's digit.
  { type: 'NATIONAL_ID', cues: 'sa rsa', shortest: 13, longest: 13, check: isSouthAfricanId },
  // China: district, date of birth and a number.
  { type: 'NATIONAL_ID', cues: '', shortest: 18, longest: 18, check: isResidentId, unaided: '18' },
  { type: 'NATIONAL_ID', cues: 'personnummer', shortest: 10, longest: 12, check: isPersonnummer },
  { type: 'NATIONAL_ID', cues: 'bsn', shortest: 9, longest: 9, check: isBsn },
  { type: 'NATIONAL_ID', cues: 'npi', shortest: 10, longest: 10, check: isNpi },
  { type: 'NATIONAL_ID', cues: 'iva', shortest: 11, longest: 11, check: isLuhn },
  {
    type: 'NATIONAL_ID',
    cues: 'hetu henkilotunnus',
    shortest: 10,
    longest: 10,
    check: isHetu,
    unaided: '6-4',
    between: '-',
  },
  {
    type: 'NATIONAL_ID',
    cues: 'ssn security itin',
    shortest: 9,
    longest: 9,
    check: isSsn,
    unaided: '3-2-4',
    between: '--',
  },
  { type: 'NATIONAL_ID', cues: 'nhs', shortest: 10, longest: 10, check: isNhs },
  { type: 'NATIONAL_ID', cues: 'sin insurance', shortest: 9, longest: 9, check: isSin },
  { type: 'NATIONAL_ID', cues: 'tfn file', shortest: 8, longest: 9, check: isTfn },
  { type: 'NATIONAL_ID', cues: 'medicare nin bvn alien', shortest: 9, longest: 11 },
  {
    type: 'NATIONAL_ID',
    cues: 'rrn',
    shortest: 13,
    longest: 13,
    check: isRrn,
    unaided: '6-7',
    decides: '6-7',
    between: '-',
  },
  { type: 'NATIONAL_ID', cues: 'acn', shortest: 9, longest: 9, check: isAcn },
  { type: 'NATIONAL_ID', cues: 'abn', shortest: 11, longest: 11, check: isAbn },
  { type: 'NATIONAL_ID', cues: 'pesel', shortest: 11, longest: 11, check: isPesel },
  {
    type: 'NATIONAL_ID',
    cues: 'aadhaar aadhar',
    shortest: 12,
    longest: 12,
    check: isAadhaar,
    unaided: '4-4-4',
  },
  {
    type: 'NATIONAL_ID',
    cues: `dni dui dpi ine ss iess afiliado afiliada afiliacion asegurado brevete lc le carne carnet ohip health mrn record passaporte pasaporte passport identidade documento license licence licencia
      matricula prontuario registro`,
    shortest: 6,
    longest: 12,
  },
  {
    type: 'BANK_ACCOUNT',
    cues: 'clabe',
    shortest: 18,
    longest: 18,
    check: isClabe,
    unaided: '18 3-3-11-1 3-3-4-4-4 4-4-4-4-2',
  },
  { type: 'BANK_ACCOUNT', cues: 'cbu cvu', shortest: 22, longest: 22, check: isCbu, unaided: '22' },
  // Peru, as its banks print them.
  {
    type: 'BANK_ACCOUNT',
    cues: 'cci interbancaria interbancario',
    shortest: 20,
    longest: 20,
    check: (digits) => /^0\d{19}$/.test(digits),
    unaided: '3-3-12-2',
    between: '---',
  },
  {
    type: 'BANK_ACCOUNT',
    cues: '',
    shortest: 13,
    longest: 14,
    check: (digits) => /^[1-5]/.test(digits),
    unaided: '3-7-1-2 3-8-1-2',
    between: '---',
  },
  // Venezuela: the first four are a bank.
  {
    type: 'BANK_ACCOUNT',
    cues: '',
    shortest: 20,
    longest: 20,
    check: (digits) => /^01(?:0[2458]|1[45]|3[478]|51|56|6[368]|69|7[12457]|91)/.test(digits),
    unaided: '4-4-2-10 4-4-4-4-4',
  },
  // Portugal: bank, branch, account and two check digits.
  { type: 'BANK_ACCOUNT', cues: 'nib', shortest: 21, longest: 21 },
  { type: 'BANK_ACCOUNT', cues: 'routing aba', shortest: 9, longest: 9, check: isRouting },
  { type: 'BANK_ACCOUNT', cues: 'agencia ag', shortest: 4, longest: 6 },
  { type: 'BANK_ACCOUNT', cues: 'sort bsb', shortest: 6, longest: 16 },
  {
    type: 'BANK_ACCOUNT',
    cues: 'conta cuenta cta account acct acc poupanca ahorro ahorros corriente bancolombia banesco davivienda banamex banorte bancoppel',
    shortest: 5,
    longest: 22,
  },
];

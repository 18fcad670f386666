/** Accounts at banks written in digits, in order of precedence: any of the documents comes before them. */
import { isCbu, isClabe, isRouting } from './checksums.ts';
import type { DocumentKind } from './document-kind.ts';

export const ACCOUNTS: readonly DocumentKind[] = [
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

import { describe, expect, it } from 'vitest';
import * as general from './checksums.ts';
import * as documents from './document-checks.ts';
import * as european from './european-checks.ts';
import { isCryptoAddress } from './crypto.ts';

const { digitAt, isRepeated, lastOf, weighted, ...numbers } = general;
// The last two know a town or a year, no check digit.
const { isCedula, isGuatemalanId, isHonduranId, ...checked } = documents;
const checksums = { ...numbers, ...checked, ...european };

/** Numbers that the issuers, or the documents of the formats, give as examples. */
const VALID: Readonly<Record<keyof typeof checksums, readonly string[]>> = {
  isLuhn: ['79927398713'],
  isCard: ['4111111111111111', '378282246310005', '6011111111111117', '2223003122003222', '4222222222222'],
  isCpf: ['52998224725', '11144477735'],
  isCnpj: ['11222333000181', '12abc34501de35'],
  isIban: ['gb82west12345698765432', 'de89370400440532013000', 'pt50000201231234567890154'],
  isDni: ['12345678z', 'x1234567l', 'y1234567x'],
  isCnh: ['02650306461'],
  isPis: ['17033259504'],
  isSus: ['898001160660761'],
  isVoter: ['004356870906'],
  isRg: ['391387650'],
  isNif: ['123456789', '501442600'],
  isNss: ['281234567840'],
  isRut: ['123456785', '111111111', '9068826k'],
  isCuit: ['20123456786', '30500010912'],
  isUruguayanId: ['12345672'],
  isEcuadorianId: ['1710034065'],
  isEcuadorianRuc: ['1710034065001', '1790011674001', '1760001550001'],
  isNit: ['8999990681', '8001972684', '8600029644'],
  isRuc: ['20100017491', '20131312955'],
  isRif: ['j000029490', 'g200001003'],
  isRfc: ['gode561231gr8', 'sat970701nn3'],
  isNir: ['255081416802538', '269054958815780'],
  isSteuerId: ['86095742719', '47036892816', '65929970489'],
  isNpi: ['1234567893'],
  isDea: ['bb1388568', 'f91234563'],
  isBsn: ['111222333', '123456782'],
  isPersonnummer: ['8112289874', '198112289874'],
  isCif: ['b58378431', 'a58818501', 'p2807900b'],
  isSsn: ['123456789', '078051120', '912701234'],
  isRouting: ['021000021', '011401533'],
  isNhs: ['9434765919', '9434765870'],
  isSin: ['130692544'],
  isTfn: ['123456782'],
  isAbn: ['51824753556'],
  isAcn: ['006249976'],
  isRrn: ['9001011234568'],
  isPesel: ['44051401359'],
  isAadhaar: ['234123412346'],
  isClabe: ['032180000118359719'],
  isCbu: ['2850590940090418135201'],
  isCurp: ['hegg560427mvzrrl04', 'boxw310820hnerxn09'],
  isNric: ['s1234567d', 'f1234567n'],
  isHetu: ['131052308t'],
  isTckn: ['10000000146'],
  isSouthAfricanId: ['8001015009087'],
  isResidentId: ['360426199101010071'],
  isNrn: ['85073003328', '17073003384'],
  isCodiceFiscale: ['rssmra85t10a562s', 'mrtmtt25d09f205z'],
};

/** The same with another last character: digits for digits, letters for letters. */
function withWrongEnd(text: string): string {
  const last = text.charAt(text.length - 1);
  const wrong = /\d/.test(last)
    ? String((Number(last) + 1) % 10)
    : last === 'z'
      ? 'a'
      : String.fromCharCode(last.charCodeAt(0) + 1);
  return text.slice(0, -1) + wrong;
}

/** Rules of form alone, or whose last character is no check. */
const UNCHECKED = new Set(['isSsn', 'isEcuadorianRuc']);

const checks: ReadonlyMap<string, (text: string) => boolean> = new Map(Object.entries(checksums));
const cases = Object.entries(VALID).flatMap(([name, values]) =>
  values.map((value) => [name, value] as const),
);

describe('check digits', () => {
  it.each(cases)('%s holds for %s', (name, value) => {
    expect(checks.get(name)?.(value)).toBe(true);
  });

  it.each(cases.filter(([name]) => !UNCHECKED.has(name)))(
    '%s fails for %s with another end',
    (name, value) => {
      expect(checks.get(name)?.(withWrongEnd(value))).toBe(false);
    },
  );

  it.each(['000123456', '666123456', '123006789', '123450000'])(
    '%s was never given out as an SSN',
    (digits) => {
      expect(checksums.isSsn(digits)).toBe(false);
    },
  );
});

describe('documents that begin or end with a town', () => {
  it('are told by it', () => {
    expect(isGuatemalanId('2418338710101')).toBe(true);
    expect(isGuatemalanId('2418338712301')).toBe(false);
    expect(isHonduranId('0801199408823')).toBe(true);
    expect(isHonduranId('1901199408823')).toBe(false);
  });
});

describe('addresses of cryptocurrencies', () => {
  it.each([
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr',
    '0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe',
  ])('%s is one', (address) => {
    expect(isCryptoAddress(address)).toBe(true);
  });

  it.each([
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdr',
    '0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BA',
    '0xDe0B295669a9FD93d5F28D9Ec85E40f4cb697BAe',
    'abcdefghijkmnopqrstuvwxyzabcdef',
  ])('%s is none', (text) => {
    expect(isCryptoAddress(text)).toBe(false);
  });
});

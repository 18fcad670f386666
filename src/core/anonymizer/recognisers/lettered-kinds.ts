/** What is written in letters and digits: which shapes documents, plates and postcodes have, what announces and checks them. */
import type { EntityType } from '../placeholders.ts';
import { isCnpj, isDni } from './checksums.ts';
import { isCif } from './european-checks.ts';
import {
  isCodiceFiscale,
  isCurp,
  isDea,
  isHetu,
  isNric,
  isRfc,
  isRg,
  isRif,
  isRut,
} from './document-checks.ts';
import { wordsOf } from './words-of.ts';

export interface LetteredKind {
  readonly type: EntityType;
  /** Of the letters and digits without what stands between them. */
  readonly shape: RegExp;
  readonly check?: (compact: string) => boolean;
  /** Words of which one must stand before it. */
  readonly cues?: ReadonlySet<string>;
  /** Without such a word it must be written in capitals. */
  readonly shouted?: boolean;
  /** Nothing else is written so: what fails the check is nobody's. */
  readonly decides?: boolean;
  /** The whole as written, where the way of writing tells. */
  readonly written?: RegExp;
}

/** Words that announce a plate. */
export const PLATE = wordsOf(
  'placa placas plate plates rego reg registration matricula matriculas patente patentes chapa chapas tablilla dominio',
);
/** What bears one. */
export const VEHICLE = wordsOf(
  `car cars van truck ute suv pickup motorbike scooter carro carros caminhao moto coche auto camioneta furgoneta camion
   taxi remis buseta guagua troca yaris corolla hilux tsuru sentra versa corsa spark aveo logan sandero duster picanto
   hyundai toyota nissan chevrolet renault peugeot mazda suzuki seat honda ford chevy fiat audi vw jeep tesla mercedes volvo
   subaru dodge vauxhall skoda citroen lorry minivan sedan bike tahoe civic fiesta astra clio transit camry gol uno palio onix
   celta`,
);
const PASSPORT = wordsOf('passaporte pasaporte passport');
const DOCUMENT = wordsOf(
  'rg cnh dl dni nie nif documento identidade identidad id license licence licencia bi cc cartao cidadao',
);

const CEDULA = wordsOf('ci cedula cedulas ced identidad carnet carne');

const WITHOUT_SPACE = /^[^ ]+$/;

const UK_AREAS =
  `ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|fk|
fy|g|gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|je|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|
ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|
wn|wr|ws|wv|yo|ze`.replaceAll('\n', '');

/** Letters, a date, and three characters more. */
const RFC = /^[a-z&]{3,4}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[a-z\d]{3}$/;

/** As people write it who do not know the last three. */
const RFC_OPEN = /^[a-z&]{3,4}\d{6}xxx$/;

/** Letters of a Medicare number of the United States, without those that look like digits. */
const MBI = '[ac-hj-kmnp-rt-y]';

/** Any plate, behind a word that announces one: "dele fhg" has no number. */
export const ANY_PLATE = /^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{5,8}$/;

const UK_POSTCODE = new RegExp(`^(?:${UK_AREAS})\\d[a-z\\d]?\\d[abd-hjlnp-uw-z]{2}$`);
const UK_WRITTEN = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/;

/** In order of precedence. Shapes are bounded and have no choice that could be tried twice. */
export const LETTERED: readonly LetteredKind[] = [
  { type: 'RG', shape: /^[a-z]{2}\d{7,8}$/, written: /^[a-z]{2}-?\d{1,2}\.\d{3}\.\d{3}$/ },
  { type: 'RG', shape: /^\d{8}x$/, written: /^\d\d\.\d{3}\.\d{3}-x$/, check: isRg },
  { type: 'RG', shape: /^\d{7,8}x$|^[a-z]{2}\d{5,9}$/, cues: wordsOf('rg') },
  { type: 'NATIONAL_ID', shape: /^(?:\d|[xyz])\d{7}[a-z]$/, check: isDni, decides: true },
  { type: 'NATIONAL_ID', shape: /^\d{7,8}k$/, check: isRut },
  { type: 'NATIONAL_ID', shape: /^[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d$/, check: isCurp, decides: true },
  { type: 'NATIONAL_ID', shape: RFC_OPEN, cues: wordsOf('rfc') },
  { type: 'NATIONAL_ID', shape: RFC, written: /^[a-z&]+(-?)\d{6}\1[a-z\d]{3}$/, check: isRfc, decides: true },
  {
    type: 'NATIONAL_ID',
    shape: RFC,
    written: /^[a-z&]{3,4}[- ]?\d{6}[- ]?[a-z\d]{3}$/,
    check: isRfc,
    cues: wordsOf('rfc'),
    decides: true,
  },
  {
    type: 'NATIONAL_ID',
    shape: /^[vejpg]\d{9}$/,
    written: /^[vejpg](?:-?\d{8}-|-\d{8})\d$/,
    check: isRif,
    decides: true,
  },
  { type: 'NATIONAL_ID', shape: /^[vejpg]\d{9}$/, check: isRif, cues: wordsOf('rif'), decides: true },
  { type: 'NATIONAL_ID', shape: /^[stfg]\d{7}[a-z]$/, check: isNric, decides: true },
  {
    type: 'NATIONAL_ID',
    shape: /^\d{9}[a-z]$|^\d{6}a\d{3}[\da-z]$/,
    written: /^\d{6}[-+a]\d{3}[\da-z]$/,
    check: isHetu,
    decides: true,
  },
  {
    type: 'NATIONAL_ID',
    shape: /^[a-z]{6}\d\d[a-z]\d\d[a-z]\d{3}[a-z]$/,
    check: isCodiceFiscale,
    decides: true,
  },
  {
    type: 'NATIONAL_ID',
    shape: /^(?:qq|(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z])\d{6}[a-d]$/,
  },
  { type: 'NATIONAL_ID', shape: /^[a-z]{3}[abcfghljpt][a-z]\d{4}[a-z]$/ },
  { type: 'NATIONAL_ID', shape: /^[a-z9]{5}\d[0156]\d[0-3]\d\d[a-z9]{2}\d[a-z]{2}$/, shouted: true },
  { type: 'NATIONAL_ID', shape: /^\d{7}[a-w][a-i]?$/, cues: wordsOf('pps ppsn') },
  { type: 'NATIONAL_ID', shape: /^\d{8}\d[a-z]{2}\d$/, cues: wordsOf('cc bi cidadao cartao') },
  { type: 'NATIONAL_ID', shape: /^[ve]\d{6,8}$/, written: /^[ve]-/, shouted: true },
  { type: 'NATIONAL_ID', shape: /^[ve]\d{6,8}$/, written: /^[ve]-?\d[\d.]+$/, cues: CEDULA },
  // Bolivia: the department that issued it stands behind.
  { type: 'NATIONAL_ID', shape: /^\d{5,8}(?:lp|sc|cb|or|pt|tj|ch|be|bn|pd)$/, cues: CEDULA },
  // Mexico: the key of the voter, and the number of the card.
  { type: 'NATIONAL_ID', shape: /^[a-z]{6}\d{8}[hm]\d{3}$/ },
  { type: 'NATIONAL_ID', shape: /^idmex\d{10}$/ },
  // Nicaragua: town, date of birth and a number with its letter.
  { type: 'NATIONAL_ID', shape: /^\d{13}[a-z]$/, written: /^\d{3}-\d{6}-\d{4}[a-z]$/ },
  { type: 'NATIONAL_ID', shape: /^[a-z]\d{8}$/, written: WITHOUT_SPACE, cues: wordsOf('brevete licencia') },
  { type: 'NATIONAL_ID', shape: /^[a-z]{1,3}\d{5,8}[a-z]?$/, written: WITHOUT_SPACE, cues: PASSPORT },
  { type: 'NATIONAL_ID', shape: /^[a-z]{1,2}\d{6,9}$|^[a-z]\d{14}$/, written: WITHOUT_SPACE, cues: DOCUMENT },
  { type: 'NATIONAL_ID', shape: /^[a-hjnp-suvw]\d{7}[\da-j]$/, check: isCif, cues: wordsOf('cif nif') },
  { type: 'NATIONAL_ID', shape: /^[a-z][a-z9]\d{7}$/, check: isDea, cues: wordsOf('dea') },
  { type: 'NATIONAL_ID', shape: /^[a-z]{3}\d{7}$/, written: WITHOUT_SPACE, cues: wordsOf('voter epic') },
  {
    type: 'NATIONAL_ID',
    shape: /^[a-z]{2}u?\d{8,12}$/,
    written: WITHOUT_SPACE,
    cues: wordsOf('vat iva tva'),
  },
  {
    type: 'NATIONAL_ID',
    shape: new RegExp(`^[1-9]${MBI}[\\d${MBI.slice(1)}\\d${MBI}[\\d${MBI.slice(1)}\\d${MBI}{2}\\d\\d$`),
    written: WITHOUT_SPACE,
  },
  { type: 'CNPJ', shape: /^[a-z\d]{12}\d\d$/, written: WITHOUT_SPACE, check: isCnpj },
  { type: 'CNPJ', shape: /^[a-z\d]{12}\d\d$/, check: isCnpj, cues: wordsOf('cnpj'), decides: true },
  { type: 'ADDRESS', shape: UK_POSTCODE, written: UK_WRITTEN, cues: wordsOf('postcode postal') },
  // With its space no plate has the same form.
  { type: 'ADDRESS', shape: UK_POSTCODE, written: /^[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}$/, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{3}\d[a-j]\d\d$/ },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{3}\d{4}$/, written: /^[a-z]{3}-?\d{4}$/, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{2}\d{3}[a-z]{2}$/, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^\d{4}[b-df-hj-np-tv-z]{3}$/, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^\d[a-z]{3}\d{3}$/, written: WITHOUT_SPACE, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{2}\d{4}[a-z]{2}$/, written: /^..-\d+-..$/, shouted: true },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{2}\d\d[a-z]{3}$/, shouted: true },
  {
    type: 'LICENSE_PLATE',
    shape: /^[a-z]{2}\d\d[a-z\d]{2}$|^\d\d[a-z]{2}\d\d$|^\d{4}[a-z]{2}$/,
    written: /^..[- ]..[- ]..$/,
    shouted: true,
  },
  { type: 'LICENSE_PLATE', shape: /^\d{2,3}[a-z]{1,2}\d{1,6}$/, written: /^\d{2,3}-[a-z]{1,2}-\d{1,6}$/ },
  { type: 'LICENSE_PLATE', shape: /^[a-z]{2}\d\d[a-z]{1,2}\d{4}$/, shouted: true },
  {
    type: 'LICENSE_PLATE',
    shape: ANY_PLATE,
    written: /^(?:[a-z]{1,3}|\d{1,4})(?:[- ]?(?:[a-z]{1,3}|\d{1,5})){1,3}$/,
    cues: PLATE,
  },
  {
    type: 'LICENSE_PLATE',
    shape: ANY_PLATE,
    written:
      /^(?:\d[a-z]{3}\d{3}|[a-z]{3}[- ]?\d{2,3}[- ]?[a-z]{1,2}|\d{3}[- ]?[a-z]{3}|\d[a-z]{2,3}[- ]?\d[a-z]{2})$/,
    cues: VEHICLE,
    shouted: true,
  },
  {
    type: 'LICENSE_PLATE',
    shape: ANY_PLATE,
    written:
      /^(?:(?!bmw|kia|suv|gti|ram)[a-z]{3}[- ]?\d{3,4}|[a-z]{4}[- ]?\d\d|\d{4}[- ]?[b-df-hj-np-tv-z]{3}|[cmp][- ]?\d{3}[- ]?[b-df-hj-np-tv-z]{3})$/,
    cues: VEHICLE,
    shouted: true,
  },
  {
    type: 'ADDRESS',
    shape: UK_POSTCODE,
    written: UK_WRITTEN,
  },
  {
    type: 'ADDRESS',
    shape: /^[abceghj-nprstvxy]\d[abceghj-nprstv-z]\d[abceghj-nprstv-z]\d$/,
    written: /^... ?...$/,
  },
];

import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';

const typed = (text: string): string[] =>
  anonymize(text, emptyTable).spans.map(({ start, end, type }) => `${type}:${text.slice(start, end)}`);

const TOLD: readonly (readonly [line: string, told: string])[] = [
  // birthdays, by the age that is reached or by whose they are
  ['i turn 18 on june 6 and then im out', 'DATE_OF_BIRTH:june 6'],
  ['ill be 18 on the 9th of july', 'DATE_OF_BIRTH:9th of july'],
  ['my bday is july 9th', 'DATE_OF_BIRTH:july 9th'],
  ['fiz anos no dia 30 de junho e ninguém ligou', 'DATE_OF_BIRTH:30 de junho'],
  ['faço 30 anos dia 4 de abril', 'DATE_OF_BIRTH:4 de abril'],
  ['cumplí 20 el 8 de enero y nadie vino', 'DATE_OF_BIRTH:8 de enero'],
  ['hoy 12 de junio era su cumpleaños', 'DATE_OF_BIRTH:12 de junio'],
  // passwords, whatever they open
  ['minha senha do gov é Pretinha@2207 e ele sabe', 'SECRET:Pretinha@2207'],
  ['la clave de la notebook es otoño.88.mirlo, está todo ahí', 'SECRET:otoño.88.mirlo'],
  ['my password for the portal is Blue!bird9', 'SECRET:Blue!bird9'],
  ['alarm code 9081 if you come in', 'SECRET:9081'],
  // plates, accounts, names in networks
  ['silver tahoe 7QXJ302, on the interstate', 'LICENSE_PLATE:7QXJ302'],
  ['drives the old honda RW-6620-KJ', 'LICENSE_PLATE:RW-6620-KJ'],
  ['anota a placa dele FHG-2093', 'LICENSE_PLATE:FHG-2093'],
  ['sort code 04-00-75 acc 61830492', 'BANK_ACCOUNT:61830492'],
  ['o nib é 0012 0034 55501234567 80', 'BANK_ACCOUNT:0012 0034 55501234567 80'],
  ['my postcode is LS99 4QT', 'ADDRESS:LS99 4QT'],
  ['meu canal no tiktok é gordinhadepressiva.of', 'USERNAME:gordinhadepressiva.of'],
  ['her snap is k.marie_x', 'USERNAME:k.marie_x'],
  ['my cashapp is $mikeyblue', 'USERNAME:$mikeyblue'],
  // places with all their words
  ['im on the bridge at deception gorge', 'LOCATION:deception gorge'],
  ['they found his shoes by little sorrow lake', 'LOCATION:little sorrow lake'],
  ['ya sabe que ando en colonia lomas de casa blanca', 'LOCATION:colonia lomas de casa blanca'],
  ['un abrazo, Montserrat P.', 'PERSON:Montserrat P.'],
];

const KEPT: readonly string[] = [
  'fiz 3 em maio e desisti',
  'i am @ work.they will not let me go',
  'i turned 3 corners on the 4th floor',
  'la clave de todo es respirar despacio antes',
  'a senha do banco é difícil demais',
  '12 de junio es el día que más odio',
  'at the lake, just looking',
  'they have a lot in common',
  'hes about 5ft10 and angry',
];

describe('what is told in few words', () => {
  it.each(TOLD)('is found whole: %s', (line, told) => {
    expect(typed(line)).toContain(told);
  });

  it.each(KEPT)('is not what only looks like it: %s', (line) => {
    expect(typed(line)).toEqual([]);
  });
});

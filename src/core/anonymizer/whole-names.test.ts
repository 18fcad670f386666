import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';
import type { PlaceholderTable } from './anonymizer.ts';

const hidden = (text: string, table: PlaceholderTable = emptyTable): string => anonymize(text, table).safe;

describe('a name is hidden whole, with its surnames and their particles', () => {
  it.each([
    ['meu nome e luciana da silva', 'meu nome e [PERSON_1]'],
    ['me chamo ana paula dos santos lima', 'me chamo [PERSON_1]'],
    ['TEREZA APARECIDA DA SILVA', '[PERSON_1]'],
    ['Meu nome é Vítor da Costa', 'Meu nome é [PERSON_1]'],
    ['oi, sou a rosa do nascimento', 'oi, sou a [PERSON_1]'],
    ['Oi, sou Rafael Lima dos Santos', 'Oi, sou [PERSON_1]'],
    ['conheci o paulo henrique pereira', 'conheci o [PERSON_1]'],
    ['foi o luiz da conceição, meu vizinho', 'foi o [PERSON_1], meu vizinho'],
    ['beatriz lima 31 arroba hotmail ponto com', '[PERSON_1] [EMAIL_1]'],
    ['me llamo julia de la cruz', 'me llamo [PERSON_1]'],
    ['mi ex ramón del río me busca', 'mi ex [PERSON_1] me busca'],
    ['MI NOMBRE ES TERESA DE LOS SANTOS', 'MI NOMBRE ES [PERSON_1]'],
    ['soy Luz de la Cruz', 'soy [PERSON_1]'],
    ['vivo con andrés torres vega', 'vivo con [PERSON_1]'],
    ['soy sergio peña y necesito ayuda', 'soy [PERSON_1] y necesito ayuda'],
    ['me chamo bruno dias, tenho 20', 'me chamo [PERSON_1], tenho 20'],
    ['my name is laura brown', 'my name is [PERSON_1]'],
    ['my ex brian hill hits me', 'my ex [PERSON_1] hits me'],
    ['im thomas king', 'im [PERSON_1]'],
    ['my dad mark green threatened me', 'my dad [PERSON_1] threatened me'],
    ['MY NAME IS HANNAH VAN DYKE', 'MY NAME IS [PERSON_1]'],
  ])('%s', (text, safe) => {
    expect(hidden(text)).toBe(safe);
  });
});

describe('a name does not reach over ordinary words', () => {
  it.each([
    ['a Luciana da escola me ligou', 'a [PERSON_1] da escola me ligou'],
    ['falei com o Vítor do mercado', 'falei com o [PERSON_1] do mercado'],
    ['o Rafael da igreja reza por mim', 'o [PERSON_1] da igreja reza por mim'],
    ['me chamo bruna do rio de janeiro', 'me chamo [PERSON_1] do rio de janeiro'],
    ['meu filho Bruno dias atrás sumiu', 'meu filho [PERSON_1] dias atrás sumiu'],
    ['Ramón del trabajo me escribió', '[PERSON_1] del trabajo me escribió'],
    ['hablé con Julia de la tienda', 'hablé con [PERSON_1] de la tienda'],
    ['mi prima Teresa mora en el centro', 'mi prima [PERSON_1] mora en el centro'],
    ['Laura from work called', '[PERSON_1] from work called'],
    ['i saw Brian hill walking yesterday', 'i saw [PERSON_1] hill walking yesterday'],
    ['i live with Laura white walls everywhere', 'i live with [PERSON_1] white walls everywhere'],
  ])('%s', (text, safe) => {
    expect(hidden(text)).toBe(safe);
  });

  it.each([
    'a lei maria da penha não vale aqui',
    'nossa senhora aparecida me ajude',
    'ave maria cheia de graça',
    'na rádio tocou noel rosa',
    'mark my words, grace and hope on the hill',
  ])('nor is anybody seen in: %s', (text) => {
    expect(hidden(text)).toBe(text);
  });
});

describe('who is called like somebody famous', () => {
  it.each([
    ['meu marido Roberto Carlos me bate', 'meu marido [PERSON_1] me bate'],
    ['meu primo Marco Aurélio me persegue', 'meu primo [PERSON_1] me persegue'],
    ['mi ex se llama Miguel Hernández', 'mi ex se llama [PERSON_1]'],
    ['me llamo Pedro Sánchez', 'me llamo [PERSON_1]'],
    ['my name is Michael Jordan', 'my name is [PERSON_1]'],
    ['my stepdad Stephen King hits me', 'my stepdad [PERSON_1] hits me'],
    ['Rita Lee, minha filha, sumiu', '[PERSON_1], minha filha, sumiu'],
    ['o Luis Miguel me bateu de novo', 'o [PERSON_1] me bateu de novo'],
  ])('is hidden as anybody is: %s', (text, safe) => {
    expect(hidden(text)).toBe(safe);
  });

  it.each([
    'ouço Roberto Carlos o dia todo',
    'escucho Luis Miguel y lloro',
    'un poema de Miguel Hernández',
    'i read stephen king all night',
    'my cat named freddie mercury died',
    'madre virgen maria ayúdame',
    'recé por el papa francisco',
    'ouvindo Rita Lee minha mãe chora',
  ])('stays where the famous one is meant: %s', (text) => {
    expect(hidden(text)).toBe(text);
  });
});

describe('nicknames', () => {
  it.each([
    ['mi vecino el chino me sigue', 'mi vecino el [PERSON_1] me sigue'],
    ['meu padrasto, o alemão, bebe', 'meu padrasto, o [PERSON_1], bebe'],
    ['ele tem o vulgo bigode', 'ele tem o vulgo [PERSON_1]'],
  ])('are hidden behind kin and behind an alias: %s', (text, safe) => {
    expect(hidden(text)).toBe(safe);
  });

  it.each([
    'mi hermano el mayor me pega',
    'minha irmã a mais nova',
    'mi ex el imbécil',
    'comí en el chino de la esquina',
  ])('are not seen in: %s', (text) => {
    expect(hidden(text)).toBe(text);
  });
});

describe('a whole name said again', () => {
  it.each([
    ['meu nome é Maria da Silva', 'maria da silva aqui de novo', '[PERSON_1] aqui de novo'],
    ['meu nome é Maria da Silva', 'MARIA DA SILVA', '[PERSON_1]'],
    ['me chamo Rosa Lima', 'é a rosa lima', 'é a [PERSON_1]'],
    ['soy Luz de la Cruz', 'luz de la cruz otra vez', '[PERSON_1] otra vez'],
    ['my name is Grace Hill', 'grace hill again', '[PERSON_1] again'],
  ])('is the same person, in whatever case: %s / %s', (first, again, safe) => {
    expect(hidden(again, anonymize(first, emptyTable).table)).toBe(safe);
  });

  it.each([
    ['me chamo Rosa Lima', 'a blusa rosa, as limas'],
    ['soy Luz de la Cruz', 'no hay luz, la cruz pesa'],
    ['my name is Grace Hill', 'by the grace of god, on the hill'],
  ])('leaves its words alone where they are words: %s / %s', (first, again) => {
    expect(hidden(again, anonymize(first, emptyTable).table)).toBe(again);
  });

  it('does not make one of two people', () => {
    const { table } = anonymize('sou a Clara e minha mãe é a Helena', emptyTable);
    expect(hidden('clara e helena', table)).toBe('[PERSON_1] e [PERSON_2]');
  });
});

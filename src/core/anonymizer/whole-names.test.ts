import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';

const hidden = (text: string): string => anonymize(text, emptyTable).safe;

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

import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('rows are written as programs for tables read them', () => {
  const rows = [['level', 'count'], ['high', 3], ['a "b", c', null], []];
  expect(toCsv(rows)).toBe('level,count\r\nhigh,3\r\n"a ""b"", c",\r\n\r\n');
});

test.each(['=1+1', '+1', '-1', '@x'])('%s is a text, not a formula', (text) => {
  expect(toCsv([[text]])).toBe(`'${text}\r\n`);
});

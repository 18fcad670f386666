import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';

const found = (text: string): string[] =>
  anonymize(text, emptyTable).spans.map(({ start, end }) => text.slice(start, end));

const PUBLIC: readonly string[] = [
  'tocou anna julia no rádio e eu desabei',
  'eduardo e monica era a nossa música',
  'ponho a mariza a tocar baixinho',
  'adele came on in boots and i lost it',
  'harry styles concert tix were my reason to stay',
  'been reading camus and feeling worse',
  'estoy escuchando "si no te hubieras ido" de marco antonio solís en loop',
  'vi el capítulo de Euphoria anoche',
  'he hit me after kohli got out for a duck',
  'mary mother of god what a week',
  'ben and jerrys for dinner again',
  // teams
  'o santos perdeu de novo e ele quebrou a tv',
  'liverpool lost and he threw the remote',
  'el madrid ganó y ni me miró',
];

const OWN: readonly (readonly [line: string, name: string])[] = [
  ['minha tia ivete morreu ontem', 'ivete'],
  ['a mariza me deixou na rodoviária', 'mariza'],
  ['my ex adele kicked me out', 'adele'],
  ['o Santos perdeu o filho e não fala com ninguém', 'Santos'],
  ['beijos, ivete', 'ivete'],
];

describe('the famous', () => {
  it.each(PUBLIC)('are left where they are heard, read, watched or play: %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it.each(OWN)('do not hide who is called like them: %s', (line, name) => {
    expect(found(line)).toContain(name);
  });
});

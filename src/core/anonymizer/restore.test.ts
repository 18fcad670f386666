import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';
import { ENTITY_TYPES, NEVER_KEPT } from './placeholders.ts';
import { createRestorer, restore } from './restore.ts';
import type { PlaceholderTable } from './table.ts';

const { table } = anonymize('sou a Ana Beatriz, minha irmã Carla, ana@gmail.com, 11 98765-4321', emptyTable);

describe('restore', () => {
  it.each([
    ['Oi, [PERSON_1]!', 'Oi, Ana Beatriz!'],
    ['[Person 1], [person_2] e [PERSON-1]', 'Ana Beatriz, Carla e Ana Beatriz'],
    ['[pessoa_1] [Nome 2] [NOMBRE_1] [persona1]', 'Ana Beatriz Carla Ana Beatriz Ana Beatriz'],
    ['PERSON_1 e PERSON_2.', 'Ana Beatriz e Carla.'],
    ['**[PERSON\\_1]**', '**Ana Beatriz**'],
    ['[[PERSON_1]]', '[Ana Beatriz]'],
    ['[PERSON_1, PERSON_2]', '[Ana Beatriz, Carla]'],
    ['[telefone_1] [EMAIL_1]', '11 98765-4321 ana@gmail.com'],
  ])('%s', (reply, expected) => {
    expect(restore(reply, table)).toBe(expected);
  });

  it.each([
    '[PERSON_9] [PERSON_12] PERSON_10',
    'PERSON_1x XPERSON_1 person_1 person 1',
    '[PERSON_0] [PERSON_01] [PERSON_1234567] [PERSON]',
    '[CREDIT_CARD_1] [SECRET_1] [URL_1]',
    '[ok] [1] [x](y) [',
  ])('leaves alone: %s', (reply) => {
    expect(restore(reply, table)).toBe(reply);
  });

  it('does not look at restored text again', () => {
    const typed = anonymize('escreva [PERSON_1]', table);
    expect(restore(`${typed.safe} [TEXT_1]`, typed.table)).toBe('escreva [PERSON_1] [PERSON_1]');
  });
});

/** A table with one value of each type that has values. */
const kept = ENTITY_TYPES.filter((type) => !NEVER_KEPT.has(type));
const full: PlaceholderTable = {
  ...emptyTable,
  entries: kept.map((type) => ({
    placeholder: `[${type}_1]`,
    type,
    value: `<${type.toLowerCase()}>`,
    keys: [],
  })),
};

describe.each(kept)('what stands for %s', (type) => {
  const words = type.toLowerCase().replaceAll('_', ' ');
  const forms = [
    `[${type}_1]`,
    `[${type.toLowerCase()}_1]`,
    `[${words} 1]`,
    `[${words.replace(/^./, (letter) => letter.toUpperCase())} 1]`,
    `[${type}-1]`,
    `[${type.replaceAll('_', String.raw`\_`)}\\_1]`,
    `${type}_1`,
  ];

  it.each(forms)('is restored from %s, cut anywhere', (form) => {
    const reply = `a ${form}, b`;
    const whole = `a <${type.toLowerCase()}>, b`;
    expect(restore(reply, full)).toBe(whole);
    for (let cut = 0; cut <= reply.length; cut += 1) {
      const restorer = createRestorer(full);
      expect(restorer.push(reply.slice(0, cut)) + restorer.push(reply.slice(cut)) + restorer.flush()).toBe(
        whole,
      );
    }
  });
});

describe('a restorer', () => {
  it('holds back an unfinished placeholder only', () => {
    const restorer = createRestorer(table);
    expect(restorer.push('Sei, [PER')).toBe('Sei, ');
    expect(restorer.push('SON_1')).toBe('');
    expect(restorer.push('], sei.')).toBe('Ana Beatriz, sei.');
    expect(restorer.flush()).toBe('');
  });

  it.each(['I', 'person', 'pessoa 1', 'email', 'Perto', 'um texto', 'x[y', '[1', 'NOME_1', '😀'])(
    'never delays plain text: %s',
    (chunk) => {
      expect(createRestorer(table).push(chunk)).toBe(chunk);
    },
  );

  it('gives what it held when the reply ends', () => {
    const restorer = createRestorer(table);
    expect(restorer.push('fim [PERSON_1')).toBe('fim ');
    expect(restorer.flush()).toBe('[Ana Beatriz');
  });

  const piece = fc.constantFrom(
    ...[
      '[PERSON_1]',
      '[Person 2]',
      'PERSON_1',
      '[pessoa_1]',
      '[nome\\_1]',
      '[',
      ']',
      '_',
      '1',
      '12',
      ' ',
      '\\',
      '-',
      'P',
    ],
    ...['PERSON', 'E', '[EMAIL_1]', 'EMAIL_', 'é', '😀', '\ud83d', 'texto', '[PERSON_9]', '[ PERSON_2 ]'],
  );
  const reply = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 20 })
    .map((pieces) => pieces.join(''));

  it('gives the same for every way to cut a reply', () => {
    fc.assert(
      fc.property(
        reply,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }),
        (text, sizes) => {
          expect(inChunks(text, sizes)).toBe(restore(text, table));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never holds more than a placeholder can be long', () => {
    fc.assert(
      fc.property(reply, (text) => {
        const restorer = createRestorer(emptyValues);
        const shown = restorer.push(text);
        expect(text.startsWith(shown)).toBe(true);
        expect(text.length - shown.length).toBeLessThanOrEqual(26);
        expect(restorer.flush()).toBe(text.slice(shown.length));
      }),
    );
  });
});

/** Knows a person whom no reply names, so that replies come out as they went in. */
const emptyValues = {
  entries: [{ placeholder: '[PERSON_777]', type: 'PERSON' as const, value: 'Ana', keys: ['ana'] }],
  counts: { PERSON: 777 },
  fingerprints: [],
};

function inChunks(text: string, sizes: readonly number[]): string {
  const restorer = createRestorer(table);
  let output = '';
  let at = 0;
  for (let turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    output += restorer.push(text.slice(at, at + size));
    at += size;
  }
  return output + restorer.flush();
}

/** Sentences with identifiers of one kind, valid or with one wrong check character. */
import { AMERICAN } from './american.ts';
import { BRAZILIAN } from './brazilian.ts';
import { ANNOUNCING, SILENT, languages } from './carriers.ts';
import { EUROPEAN } from './european.ts';
import { chanceFrom, drawValid, holds, spoiled, written } from './identifier.ts';
import type { Chance, Identifier } from './identifier.ts';
import { WORLDWIDE } from './worldwide.ts';

export const IDENTIFIERS: readonly Identifier[] = [...BRAZILIAN, ...AMERICAN, ...EUROPEAN, ...WORLDWIDE];

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const HOW_MANY = 36;

export function validSentences(kind: Identifier): Sentence[] {
  const chance = chanceFrom(seedOf(kind.name));
  return sentences(kind, () => drawValid(kind, chance));
}

export function spoiledSentences(kind: Identifier): Sentence[] {
  const chance = chanceFrom(seedOf(kind.name) + 1);
  const told = kind.unchecked === true ? { ...kind, written: kind.alone ?? [] } : kind;
  return sentences(told, () => drawSpoiled(kind, chance));
}

/** Valid as nothing, also not by accident, and no telephone number. */
function drawSpoiled(kind: Identifier, chance: Chance): string {
  for (;;) {
    const wrong = spoiled(kind, drawValid(kind, chance), chance);
    const isPhone = kind.alone?.includes('bare') === true && isPhoneLike(wrong);
    if (!isPhone && !IDENTIFIERS.some((other) => holds(other, wrong))) return wrong;
  }
}

/** By itself a number in such digits is somebody's telephone, whatever else it fails to be. */
const isPhoneLike = (digits: string): boolean =>
  /^(?:\d\d9\d{8}|[01]\d{10}|(?:44|5[1-9]|34|1|0)\d{10,11})$/.test(digits);

/** Half of them without a word where the kind needs none; no carrier comes twice in a row. */
function sentences(kind: Identifier, draw: () => string): Sentence[] {
  return Array.from({ length: HOW_MANY }, (_, step) => {
    const silent = kind.alone !== undefined && (step % 2 === 1 || kind.written === kind.alone);
    const round = Math.floor(step / 2);
    const whole = draw();
    const inCase = kind.cased !== true && step % 5 === 4 ? whole.toLowerCase() : whole;
    const shown = written(inCase, turnOf((silent ? kind.alone : undefined) ?? kind.written, round));
    const carrier = turnOf(
      (silent ? SILENT : ANNOUNCING)[turnOf(languages, step)],
      step + Math.floor(step / languages.length),
    );
    const [before = '', behind = ''] = carrier.replace('{w}', turnOf(kind.words, round)).split('{n}');
    return { text: before + shown + behind, start: before.length, end: before.length + shown.length };
  });
}

const turnOf = <T>(values: readonly T[], turn: number): T => values[turn % values.length]!;

const seedOf = (name: string): number =>
  Array.from(name).reduce((seed, unit) => (Math.imul(seed, 31) + unit.charCodeAt(0)) | 0, 7);

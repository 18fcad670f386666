/** Chance that a failed run can repeat: the same seed gives the same rounds. */
export interface Chance {
  seed: number;
  /** A whole number from `lowest` to `highest`. */
  between(lowest: number, highest: number): number;
  /** True in so many of a hundred. */
  percent(share: number): boolean;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
}

export function createChance(seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000)): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (lowest: number, highest: number): number =>
    lowest + Math.floor(next() * (highest - lowest + 1));
  return {
    seed,
    between,
    percent: (share) => next() * 100 < share,
    oneOf: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
  };
}

const ordinary = [
  'oi, hoje foi um dia difícil',
  'não consegui dormir, estou cansada 👩‍👩‍👧',
  'hoy fue un día largo, gracias por leerme',
  'e\u0301 mesmo letra, composta de duas',
  'مرحبا، كان يومي طويلا',
  'first line\nsecond line\twith a tab',
] as const;

const alarming = [
  'quero morrer hoje, já tenho os remédios aqui comigo',
  'vou me matar esta noite',
  'I am going to kill myself tonight',
  'me quiero matar, no aguanto más',
] as const;

/** One text in ten is a crisis; the mark makes each unlike any other. */
export function nextText(chance: Chance, mark: string): { text: string; isCrisis: boolean } {
  const isCrisis = chance.percent(10);
  return { text: `${chance.oneOf(isCrisis ? alarming : ordinary)} · ${mark}`, isCrisis };
}

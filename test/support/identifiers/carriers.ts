/** Sentences that carry an identifier: {w} is the word for it, {n} itself. */
export const languages = ['pt', 'en', 'es'] as const;
export type Language = (typeof languages)[number];

export const ANNOUNCING: Readonly<Record<Language, readonly string[]>> = {
  pt: [
    'meu {w} é {n}',
    'anota aí o {w}: {n}, por favor',
    'o {w} dela é {n} e não sei mais o que fazer',
    '{w} {n}',
    'Pediram meu {w}, {n}, e eu passei sem pensar.',
    'tá aqui, {w} {n} tá bom?',
    'perdi tudo, até o documento ({w} {n})',
    'Estou com medo. {w}: {n}.',
  ],
  en: [
    'my {w} is {n}',
    'please write down the {w}: {n}, thanks',
    'he knows my {w} {n} and it scares me',
    '{w} {n}',
    'They asked for my {w}, {n}, and I gave it.',
    'here you go, {w}: {n} ok?',
    'lost my wallet with everything in it ({w} {n})',
    'I feel so stupid. {w}: {n}.',
  ],
  es: [
    'mi {w} es {n}',
    'apunta el {w}: {n}, por favor',
    'ella tiene mi {w} {n} y me da miedo',
    '{w} {n}',
    'Me pidieron el {w}, {n}, y lo di.',
    'aquí está, {w}: {n} vale?',
    'me robaron todo ({w} {n})',
    'No puedo más. {w}: {n}.',
  ],
};

export const SILENT: Readonly<Record<Language, readonly string[]>> = {
  pt: [
    'é {n}',
    'anota aí: {n}, tá',
    'ele escreveu {n} na parede do meu quarto',
    '{n}',
    'Achei isto no caderno dela, {n}, e chorei.',
    'mandei {n} pra ele e agora me arrependo',
    'usaram o meu ({n}) sem eu saber',
    'Não aguento mais. {n}.',
  ],
  en: [
    'it is {n}',
    'write this down: {n}, ok',
    'he wrote {n} on my bedroom wall',
    '{n}',
    'I found this in her notebook, {n}, and cried.',
    'i sent {n} to him and now i regret it',
    'somebody used mine ({n}) behind my back',
    'I am so tired of this. {n}.',
  ],
  es: [
    'es {n}',
    'apunta esto: {n}, vale',
    'escribió {n} en la pared de mi cuarto',
    '{n}',
    'Encontré esto en su cuaderno, {n}, y lloré.',
    'le mandé {n} y ahora me arrepiento',
    'usaron el mío ({n}) sin que lo supiera',
    'Estoy agotada. {n}.',
  ],
};

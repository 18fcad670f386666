import { describe, expect, test } from 'vitest';
import { locales, type Locale, type RiskLevel } from '../../contract/vocabulary.ts';
import { guidedReply, guidedWords } from './guided-reply.ts';

function reply(
  locale: Locale,
  text: string | string[],
  when: number | { turn: number; riskLevel: RiskLevel } = 0,
): string {
  const { turn, riskLevel } = typeof when === 'number' ? { turn: when, riskLevel: 'low' as const } : when;
  return guidedReply({ locale, texts: [text].flat(), turn, riskLevel });
}

/** Every string that any branch could say. */
function spokenTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'name' ? [] : [value];
  if (value === null || typeof value !== 'object' || value instanceof RegExp || value instanceof Set)
    return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    spokenTexts(inner, Array.isArray(value) ? key : name),
  );
}

const aboutSuicide: Record<Locale, RegExp> = {
  pt: /suicídio|se matar|tirar a própria vida/i,
  en: /suicide|killing yourself|kill yourself|ending your life/i,
  es: /suicidio|matarte|quitarte la vida/i,
};

const samples: Record<Locale, Record<string, string>> = {
  pt: {
    sadness: 'tô muito triste hoje',
    fear: 'Estou com MEDO de tudo',
    loneliness: 'me sinto sozinha',
    high: 'quero morrer',
    threat: 'meu marido me bate e disse que vai me matar',
    other: 'minha amiga falou que quer se matar',
    human: 'você é um robô?',
    denied: 'não estou triste, é raiva',
    plain: 'hoje choveu bastante por aqui',
    greeting: 'oi',
    person: 'quero falar com uma pessoa',
    gap: 'e aí foi isso',
  },
  en: {
    sadness: "i'm so sad today",
    fear: 'I am SCARED of everything',
    loneliness: 'I feel so alone',
    high: 'i want to die',
    threat: 'my husband hits me and said he is going to kill me',
    other: 'my friend says she wants to kill herself',
    human: 'are you a robot?',
    denied: 'i am not sad, it is anger',
    plain: 'it rained a lot here today',
    greeting: 'hello',
    person: 'can I talk to a person',
    gap: 'and that was it',
  },
  es: {
    sadness: 'estoy muy triste hoy',
    fear: 'Tengo MIEDO de todo',
    loneliness: 'me siento tan sola',
    high: 'quiero morirme',
    threat: 'mi marido me pega y dijo que va a matarme',
    other: 'mi amiga dice que quiere suicidarse',
    human: '¿eres un robot?',
    denied: 'no estoy triste, es rabia',
    plain: 'hoy llovió mucho por aquí',
    greeting: 'hola',
    person: 'quiero hablar con una persona',
    gap: 'y eso fue todo',
  },
};

function sample(locale: Locale, key: string): string {
  const text = samples[locale][key];
  if (text === undefined) throw new Error(`no sample ${key}`);
  return text;
}

function feelingReflections(locale: Locale, text: string): string[] {
  const feeling = guidedWords[locale].feelings.find(({ reflections }) =>
    reflections.some((reflection) => reply(locale, text).startsWith(reflection)),
  );
  return feeling ? [feeling.name] : [];
}

describe.each(locales)('guided replies in %s', (locale) => {
  test('reflect the feeling that was named', () => {
    expect(
      ['sadness', 'fear', 'loneliness'].flatMap((key) => feelingReflections(locale, sample(locale, key))),
    ).toEqual(
      {
        pt: ['tristeza', 'ansiedade', 'solidão'],
        en: ['sadness', 'fear', 'loneliness'],
        es: ['la tristeza', 'la ansiedad', 'la soledad'],
      }[locale],
    );
  });

  test('do not reflect a feeling that was denied, but the one beside it', () => {
    expect(feelingReflections(locale, sample(locale, 'denied'))).toEqual(
      { pt: ['raiva'], en: ['anger'], es: ['la rabia'] }[locale],
    );
  });

  test('do not invent a feeling where none was named', () => {
    expect(feelingReflections(locale, sample(locale, 'plain'))).toEqual([]);
  });

  test('come back to a feeling named earlier', () => {
    const name = { pt: 'tristeza', en: 'sadness', es: 'la tristeza' }[locale];
    expect(reply(locale, [sample(locale, 'sadness'), sample(locale, 'gap')], 1)).toContain(name);
  });

  test.each<RiskLevel>(['none', 'low', 'medium', 'high', 'critical'])(
    'are the same for the same request and never repeat within six turns at %s',
    (level) => {
      for (const text of Object.values(samples[locale])) {
        const turns = [0, 1, 2, 3, 4, 5].map((turn) => reply(locale, text, { turn: turn, riskLevel: level }));
        expect(new Set(turns).size, `${text} → ${turns.join(' | ')}`).toBe(turns.length);
        expect(turns).toEqual(
          [0, 1, 2, 3, 4, 5].map((turn) => reply(locale, text, { turn: turn, riskLevel: level })),
        );
      }
    },
  );

  test('offer a grounding exercise sooner to a person in alarm', () => {
    const firstWithExercise = (text: string) =>
      [0, 1, 2, 3, 4, 5].find((turn) =>
        guidedWords[locale].exercises.some((e) => reply(locale, text, turn).includes(e)),
      );
    expect(firstWithExercise(sample(locale, 'fear'))).toBe(1);
    expect(firstWithExercise(sample(locale, 'sadness'))).toBe(3);
  });

  test('ask about suicide directly at every turn of high and critical, when nothing else was told', () => {
    for (const key of ['plain', 'human', 'greeting']) {
      for (const turn of [0, 1, 2, 3, 4, 5, 6, 7]) {
        for (const riskLevel of ['high', 'critical'] as const)
          expect(reply(locale, sample(locale, key), { turn, riskLevel })).toMatch(aboutSuicide[locale]);
      }
    }
  });

  test('ask gently about dying at medium', () => {
    expect(reply(locale, sample(locale, 'sadness'), { turn: 0, riskLevel: 'medium' })).toContain(
      guidedWords[locale].gentleAsks[0],
    );
    expect(reply(locale, sample(locale, 'sadness'), { turn: 1, riskLevel: 'medium' })).not.toContain(
      guidedWords[locale].gentleAsks[0],
    );
  });

  test('say that no person writes when asked, at every level', () => {
    for (const level of ['low', 'critical'] as const) {
      expect(
        guidedWords[locale].notHuman.some((text) =>
          reply(locale, sample(locale, 'human'), { turn: 0, riskLevel: level }).startsWith(text),
        ),
      ).toBe(true);
    }
  });

  test('say that no person writes when asked whether anybody is there', () => {
    const asked = { pt: 'tem alguém aí?', en: 'is there anybody there?', es: '¿hay alguien ahí?' }[locale];
    const earlier = sample(locale, 'sadness');
    const words = guidedReply({ locale, texts: [earlier, asked], turn: 1, riskLevel: 'none' });
    expect(guidedWords[locale].notHuman.some((text) => words.startsWith(text))).toBe(true);
  });

  test('tell how to reach a person when one is wanted', () => {
    expect(reply(locale, sample(locale, 'person'))).toBe(guidedWords[locale].wantsHuman.replies[0]);
  });

  test('hold up with no text, an endless one and a strange turn', () => {
    expect(guidedReply({ locale, texts: [], turn: 0, riskLevel: 'none' })).toMatch(/\S/);
    expect(reply(locale, 'a '.repeat(100_000), 999_999)).toMatch(/\S/);
    expect(reply(locale, '\u0000🙂', { turn: -3, riskLevel: 'high' })).toMatch(aboutSuicide[locale]);
  });

  test('keep to the house words: no labels, no exclamation, no gendered address, every list alternates', () => {
    const spoken = spokenTexts(guidedWords[locale]);
    expect(spoken.length).toBeGreaterThanOrEqual(80);
    for (const text of spoken) expect(text).not.toMatch(houseForbidden);
    expect(guidedWords[locale].feelings.every(({ reflections }) => reflections.length >= 2)).toBe(true);
  });
});

const houseForbidden = new RegExp(
  [
    /[!¡]|\p{Extended_Pictographic}/u,
    /\b(monitor\w*|usuári[oa]s?|usuari[oa]s?|users?|cris[ei]s|risco|riesgo|risk|sistema|system)\b/,
    /\b(terap\w+|therap\w+|trat(amento|amiento)|treatment|diagn\w+|comet\w+|commit\w*)\b/,
    /\b(sozinh[oa]|obrigad[oa]|preocupad[oa]|cansad[oa]|bem-vind[oa]|bienvenid[oa]|calm down|acalme|cálmate)\b/,
  ]
    .map((part) => part.source)
    .join('|'),
  'iu',
);

import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../contract/vocabulary.ts';
import { guidedReply, guidedWords } from './guided-reply.ts';

const turns = [0, 1, 2, 3, 4, 5, 6, 7];

function reply(locale: Locale, texts: string | readonly string[], turn = 0): string {
  return guidedReply({ locale, texts: [texts].flat(), turn, riskLevel: 'critical' });
}

/** People write in another language than their page shows: each reply is asked for in all three. */
const told: Record<string, readonly string[]> = {
  act: [
    'tomei remédios demais',
    'não aguentei e tomei todos os comprimidos',
    'acabei de tomar 30 comprimidos',
    'cortei os pulsos',
    'I took all the pills',
    'i swallowed 50 tablets',
    'i overdosed',
    "I cut myself and can't stop bleeding",
    'me corté y no para de sangrar',
    'me tomé 40 pastillas',
    'acabo de intentar matarme',
  ],
  brink: ['estou na ponte', "I'm on the ledge", 'estoy en el puente'],
  otherAct: [
    'minha amiga tomou todos os comprimidos',
    'my friend took all her pills',
    'mi hermana se tomó todas las pastillas',
  ],
  wantsToDie: [
    'quero morrer',
    'não aguento mais quero me matar',
    'depois que ele me deixou quero morrer',
    'i want to die',
    "I'm going to kill myself because my husband left",
    'quiero morirme',
    'n quero mais viver',
    'wanna die',
    'me quiero matar',
  ],
  harm: [
    'quero matar meu chefe',
    'vou matar ele',
    "I'll kill him",
    'I want to kill my boss',
    'voy a matar a mi jefe',
    'tô indo lá matar ele',
  ],
  threat: [
    'meu marido me bate',
    'my husband beats me',
    'he punched me',
    'No aguanto más, mi marido me pega',
    'mi pareja me pega',
    'ele chegou com a faca',
    "he's got a knife help",
    'me tiene encerrada desde ayer',
  ],
  other: [
    'minha amiga quer se matar',
    'she wants to die, she is 13',
    'mi amiga me dijo que se va a matar',
    'my son says he wants to kill himself',
    'mi amiga quiere suicidarse',
  ],
};

function tellings(kind: string): readonly string[] {
  const texts = told[kind];
  if (!texts) throw new Error(`nothing told of ${kind}`);
  return texts;
}

describe.each(locales)('in danger, the built-in replies in %s', (locale) => {
  const { danger, notHuman } = guidedWords[locale];
  const callNow = {
    pt: /^Ligue agora para o número/,
    en: /^Call the emergency number/,
    es: /^Llama ahora al número/,
  };
  const asksWhether = (text: string) => danger.asks.slice(0, 3).some((ask) => text.includes(ask));
  const speaksOfOwnDeath = {
    pt: /se matar|suicídio|tirar a própria/,
    en: /killing yourself|suicide|your life/,
    es: /matarte|suicidio|quitarte/,
  };

  test('say first to call the emergency number after an act, and not to be alone', () => {
    const notAlone = { pt: /fi(que|car) só/, en: /stay alone/, es: /qued(es|arte) a solas/ };
    for (const text of tellings('act'))
      for (const turn of turns) {
        const words = reply(locale, text, turn);
        expect(words, text).toMatch(callNow[locale]);
        expect(words, text).toMatch(notAlone[locale]);
        expect(words, text).not.toMatch(speaksOfOwnDeath[locale]);
      }
  });

  test.each(['brink', 'otherAct'])('say first to call the emergency number at %s', (kind) => {
    for (const text of tellings(kind))
      for (const turn of turns) {
        expect(reply(locale, text, turn), text).toMatch(callNow[locale]);
        expect(reply(locale, text, turn), text).not.toMatch(speaksOfOwnDeath[locale]);
      }
  });

  test('go on saying it after an act until somebody called', () => {
    const act = 'tomei todos os comprimidos';
    expect(reply(locale, [act, 'estou com sono'], 1)).toMatch(callNow[locale]);
    for (const called of ['já liguei', 'the ambulance is on its way', 'ya llamaron']) {
      expect(reply(locale, [act, called], 1)).toContain(danger.called.first[1]);
      expect(reply(locale, [called, act], 1)).toMatch(callNow[locale]);
    }
    expect(reply(locale, [act, 'já liguei pra ele e não atende'], 1)).toMatch(callNow[locale]);
    expect(reply(locale, [act, 'he just called me weak'], 1)).toMatch(callNow[locale]);
  });

  test('call for nobody after what was denied, is usual or was years ago', () => {
    for (const text of [
      'não tomei todos os comprimidos',
      'tomei meu remédio hoje',
      'tomei todos os cuidados',
      'anos atrás tomei todos os remédios',
      'em 1987 tomei os comprimidos todos',
      "I didn't take all the pills",
      'years ago I took too many pills',
      'hace diez años me tomé todas las pastillas',
    ])
      expect(reply(locale, text), text).not.toMatch(callNow[locale]);
    expect(reply(locale, 'years ago I took too many pills and today I took them all')).toMatch(
      callNow[locale],
    );
  });

  test('do not ask whether of a person who has said it, but how safe they are and what is near', () => {
    const near = {
      pt: /usaria para se machucar/,
      en: /would use to hurt yourself/,
      es: /usarías para hacerte daño/,
    };
    for (const text of tellings('wantsToDie'))
      for (const turn of turns) {
        const words = reply(locale, text, turn);
        expect(asksWhether(words), `${text} → ${words}`).toBe(false);
        expect(words, text).toMatch(near[locale]);
      }
    expect(reply(locale, 'quero morrer')).toBe(
      [danger.wantsToDie.openings[0], danger.wantsToDie.asks[0], danger.wantsToDie.steps[0]].join(' '),
    );
    expect(asksWhether(reply(locale, ['i want to die', 'no sé'], 1))).toBe(false);
  });

  test('ask whether of a person who denied it or only hinted', () => {
    for (const text of [
      'não quero morrer',
      "I'm not going to kill myself",
      'no quiero morir',
      'quero sumir',
      'me cortei',
    ])
      expect(asksWhether(reply(locale, text)), text).toBe(true);
  });

  test('speak to who wants to hurt somebody of distance, and not of a suicide', () => {
    for (const text of tellings('harm'))
      for (const turn of turns) {
        const words = reply(locale, text, turn);
        expect(
          danger.harm.first.some((first) => words.includes(first)),
          `${text} → ${words}`,
        ).toBe(true);
        expect(words).not.toMatch(speaksOfOwnDeath[locale]);
      }
    expect(reply(locale, 'quero matar o tempo')).not.toContain(danger.harm.first[0]);
  });

  test('ask whoever is beaten about their safety, in whichever language they write, also in later messages', () => {
    for (const text of tellings('threat'))
      for (const turn of turns) {
        const words = reply(locale, text, turn);
        expect(
          danger.threat.first.some((first) => words.includes(first)),
          `${text} → ${words}`,
        ).toBe(true);
        expect(words).not.toMatch(speaksOfOwnDeath[locale]);
      }
    expect(reply(locale, ['mi marido me pega', 'não sei'], 1)).toContain(danger.threat.first[1]);
    const medium = guidedReply({ locale, texts: ['my husband beats me'], turn: 0, riskLevel: 'medium' });
    expect(medium).toContain(danger.threat.first[0]);
  });

  test('speak of both when who is beaten wants to die', () => {
    const words = reply(locale, 'meu marido me bate e quero morrer');
    for (const part of [danger.wantsToDie.openings[0], danger.threat.first[0], danger.wantsToDie.steps[0]])
      expect(words).toContain(part);
  });

  test('ask a worried person about the other one first, and how they are themselves', () => {
    for (const text of tellings('other')) {
      const words = reply(locale, text);
      expect(words, text).toContain(danger.other.first[0]);
      expect(asksWhether(words), text).toBe(false);
    }
  });

  test('say that no person writes, but after the call', () => {
    const words = reply(locale, [
      'tomei todos os comprimidos',
      'are you a robot? você é um robô? ¿eres un robot?',
    ]);
    expect(words).toMatch(callNow[locale]);
    expect(words).toContain(notHuman[0]);
  });

  test('never read the same within six turns, whatever was told', () => {
    for (const texts of Object.values(told))
      for (const text of texts)
        expect(new Set(turns.slice(0, 6).map((turn) => reply(locale, text, turn))).size, text).toBe(6);
  });

  test('never claim that somebody of the team is coming', () => {
    const told = danger.steps.filter((step) => /equip[eo]|team/.test(step));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/não sabemos|cannot say|no podemos decir/);
  });
});

import { describe, expect, it } from 'vitest';
import { needsHuman, riskLevels, riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { initialScreeningState, screen } from './screening.ts';

const now = Date.UTC(2030, 0, 1);

function levelOf(text: string): RiskLevel {
  return screen(text, initialScreeningState, now).analysis.risk_level;
}

const cases: Record<'pt' | 'en' | 'es', Record<RiskLevel, readonly string[]>> = {
  pt: {
    critical: [
      'tomei todos os comprimidos da caixa',
      'hoje à noite eu vou me matar',
      'estou com a faca na mão e vou acabar com tudo',
      'escrevi a carta de despedida para a minha mãe',
      'ele está na porta com uma arma',
      'minha irmã tomou um monte de remédio e não acorda',
      'já escolhi o dia e o lugar',
      'cortei os pulsos e não para de sangrar',
      // What sounds like an errand, around what is none.
      'tomei chumbinho no café',
      'tomei café com chumbinho',
      'tomei todos os remédios de pressão da minha mãe',
      'tomei vacina e depois veneno',
      'me joguei da sacada no trabalho',
      'ele está com a faca do churrasco no corredor',
      'estou na sacada tomando cerveja e vou pular',
      'tomei 40 propranolol',
      'socorro meu marido vai me matar',
      'tô bem agora, tomei tudo, tô em paz',
    ],
    high: [
      'quero morrer',
      'queria estar morta',
      'não quero mais viver',
      'penso em me matar todo dia',
      'apetece-me matar-me',
      'me cortei de novo ontem',
      'meu marido me bateu e disse que vai me matar',
      'meu amigo disse que quer se matar',
      'quantos comprimidos preciso tomar pra morrer?',
      'vou matar meu padrasto',
      'sofri abuso sexual',
      'fui estuprada ontem na festa',
      'apanhei do meu marido ontem por causa da janta',
      // What a "no" says before it is over.
      'não quero mais quero morrer',
      'em 90 minutos eu me mato',
    ],
    medium: [
      'queria sumir do mapa',
      'sou um peso pra todo mundo',
      'queria dormir e não acordar mais',
      'preferia nunca ter nascido',
      'não vejo saída',
      'estou com vontade de me cortar',
      'estou preocupada com a minha amiga',
    ],
    low: ['terminei o namoro e não paro de chorar', 'perdi meu emprego', 'tô muito ansiosa'],
    none: [
      'bom dia, tudo bem?',
      'tô morrendo de fome',
      'morri de rir com esse vídeo',
      'cortei o cabelo hoje',
      'não vou me matar',
      'último dia da promoção',
      'tomei café e fui trabalhar',
      'acabei de tomar banho',
      'tomei todos os cuidados',
      'tomei o remédio de pressão',
      'minha mãe vai me matar se eu chegar tarde',
      'to com a faca na mão cortando cebola',
    ],
  },
  en: {
    critical: [
      'i took all the pills',
      'i overdosed',
      "i'm going to kill myself tonight",
      'i want to kill myself tonight',
      "i've got the gun in my hand",
      'i wrote my goodbye letters, they are on the table for my kids',
      'he is outside with a knife',
      'my brother has a gun and locked himself in the bathroom',
      "i'm on the ledge ready to jump",
      'i cut my wrists and it wont stop bleeding',
      'i drank bleach with my coffee',
      "took all my dad's blood pressure meds",
      'im fine now, took them all',
      // A monster in Spanish games, an employer in English.
      'boss fired me so i took all my pills',
    ],
    high: [
      'i want to die',
      'i wish i was dead',
      "i don't want to live anymore",
      'i keep thinking about killing myself',
      'kms, not joking',
      'i cut myself again last night',
      'my boyfriend choked me',
      'my friend says she wants to kill herself',
      'how many pills would it take to die',
      'i want to kill my stepdad',
      'i was raped',
      'i was raped this morning',
      'my boss raped me',
      'no i want to die',
    ],
    medium: [
      'i just want to disappear',
      'everyone would be better off without me',
      'i want to go to sleep and never wake up',
      'i wish i had never been born',
      'there is no way out',
      'i really want to cut',
      'i am worried about my brother',
    ],
    low: ['my girlfriend broke up with me and i keep crying', 'i lost my job', 'i feel so lonely'],
    none: [
      'good morning, how are you?',
      'i am dying of laughter',
      'this commute is killing me',
      'i got my hair cut',
      "i'm not going to kill myself",
      'last day of the sale',
      'she would kill for a coffee',
      'i overdosed on coffee',
    ],
  },
  es: {
    critical: [
      'me tomé todas las pastillas',
      'esta noche me voy a matar',
      'tengo la soga en la mano',
      'escribí la carta de despedida para mis hijos',
      'está en la puerta con un cuchillo',
      'mi hermana se tomó todas las pastillas y no despierta',
      'ya elegí el día y el lugar',
      'me corté las venas',
      'me tomé un frasco de clonazepam',
      'me tomé todo con agua',
      'me tragué el cloro con jugo',
      'estoy en la azotea fumando y me voy a tirar',
      'me tomé todas en 20 minutos',
      'me tomé una pastilla de curar frijol',
    ],
    high: [
      'quiero morirme',
      'ojalá estuviera muerta',
      'no quiero vivir más',
      'pienso en matarme todos los días',
      'me quiero matar, vos no entendés',
      'me volví a cortar ayer',
      'mi marido me pegó',
      'mi amigo dice que se quiere matar',
      'cuántas pastillas hacen falta para morir',
      'quiero matar a mi padrastro',
      'me violaron',
      'mi tío me violó anoche en la fiesta',
      'ya no más quiero matarme',
      'en 20 minutos me mato',
    ],
    medium: [
      'quiero desaparecer',
      'soy una carga para todos',
      'quisiera dormirme y no despertar',
      'ojalá no hubiera nacido',
      'no le veo salida',
      'tengo ganas de cortarme',
      'estoy preocupada por mi hermano',
    ],
    low: ['mi novia me dejó y no paro de llorar', 'perdí el trabajo', 'me siento muy triste'],
    none: [
      'buenos días, ¿qué tal?',
      'me muero de hambre',
      'me muero de risa con vos',
      'me corté el pelo',
      'no me voy a matar',
      'último día de rebajas',
      'el tráfico me está matando',
      'acabo de tomar el autobús',
      'me tomé todo el café',
      'no me quiero matar',
      'ya me tomé el café',
    ],
  },
};

describe.each(['pt', 'en', 'es'] as const)('%s', (language) => {
  const rows = riskLevels.flatMap((level) => cases[language][level].map((text) => ({ level, text })));
  // Calm words may be taken as distress, and a wish in indirect words for a plain one; never the other way round.
  const highest: Record<RiskLevel, RiskLevel> = {
    none: 'low',
    low: 'low',
    medium: 'high',
    high: 'critical',
    critical: 'critical',
  };
  it.each(rows)('$level: $text', ({ level, text }) => {
    expect(riskRank(levelOf(text))).toBeGreaterThanOrEqual(riskRank(level));
    expect(riskRank(levelOf(text))).toBeLessThanOrEqual(riskRank(highest[level]));
  });
});

describe('despair beside it', () => {
  const despair = { pt: 'quero morrer', en: 'i want to die', es: 'quiero morir' } as const;
  for (const language of ['pt', 'en', 'es'] as const)
    it.each(cases[language].critical)('never lowers a critical message: %s', (text) => {
      expect(levelOf(`${despair[language]}, ${text}`)).toBe('critical');
      expect(levelOf(`${text}. ${despair[language]}`)).toBe('critical');
    });
});

describe('the analysis', () => {
  it('tells the same story in all its fields', () => {
    const { analysis } = screen(
      'Adeus mãe, te amo. Tomei TODOS os comprimidos, tô triste',
      initialScreeningState,
      now,
    );
    expect(analysis).toMatchObject({
      risk_level: 'critical',
      requires_human: true,
      emergency_contact: true,
      analysis_details: { version: 'rules-6 model-5', own_level: 'critical' },
    });
    expect(analysis.keywords_found.join(' ')).toContain('Tomei TODOS os comprimidos');
    expect(analysis.keywords_found).not.toContain('triste');
    expect(analysis.analysis_details['concepts']).toContain('attempt_now');
  });

  it('is silent about harmless words', () => {
    const { analysis } = screen('que dia bonito', initialScreeningState, now);
    expect(analysis).toMatchObject({ risk_level: 'none', keywords_found: [], requires_human: false });
  });

  it('ranks by need of a human, finer than the levels do', () => {
    const score = (text: string): number =>
      Number(screen(text, initialScreeningState, now).analysis.analysis_details['score']);
    const texts = ['que dia bonito', 'tô triste hoje', 'queria sumir', 'quero morrer'];
    const scores = texts.map(score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(texts.length);
  });

  it('shows the passage that the model finds worst where no rule names one', () => {
    const { analysis } = screen('domingo eu já não estarei aqui pra ninguém', initialScreeningState, now);
    if (riskRank(analysis.risk_level) >= riskRank('medium')) expect(analysis.keywords_found).not.toEqual([]);
    expect(riskRank(analysis.risk_level)).toBeGreaterThanOrEqual(riskRank('medium'));
  });
});

describe('denial', () => {
  it.each(['não quero morrer', "i've never thought about killing myself", 'no pienso matarme'])(
    'calls nobody: %s',
    (text) => {
      expect(riskRank(levelOf(text))).toBeLessThanOrEqual(riskRank('low'));
    },
  );

  it('keeps the despair beside it', () => {
    const text = 'I don’t want to kill myself, I just want it to stop';
    expect(riskRank(levelOf(text))).toBeGreaterThanOrEqual(riskRank('medium'));
  });

  it.each([
    'não aguento mais quero morrer',
    'no puedo más me quiero morir',
    'i cant do this anymore i want to die',
    'por que não me matar?',
    'não quero mais viver',
    "i can't stop thinking about killing myself",
  ])('does not deny what it does not govern: %s', (text) => {
    expect(needsHuman(levelOf(text))).toBe(true);
  });
});

describe('guards', () => {
  it.each([
    ['i tried to kill myself ten years ago, i am well now', 'low'],
    ['tentei me matar há dez anos', 'low'],
    ['me cortaba hace muchos años', 'low'],
    ['quero morrer kkkkk', 'medium'],
    ['esa novela me mata de risa jajaja', 'none'],
  ] as const)('%s → %s', (text, level) => {
    expect(riskRank(levelOf(text))).toBeLessThanOrEqual(riskRank(level));
  });

  it.each([
    'tentei me matar há dez anos e agora penso nisso de novo: quero me matar',
    'tomei todos os comprimidos kkkkk',
    'the character is me, i want to die',
    'que filme bom. agora quero morrer de verdade',
    'comprei o que precisava pra me matar',
  ])('never hide a person in danger: %s', (text) => {
    expect(needsHuman(levelOf(text))).toBe(true);
  });
});

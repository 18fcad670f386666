// What one language, tense or person knows, the others know: the rules alone, without what the model adds.
import { describe, expect, it } from 'vitest';
import { riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { initialScreeningState, screen } from './screening.ts';

const rulesOn = (text: string): RiskLevel =>
  screen(text, initialScreeningState, 0).analysis.analysis_details['rules_level'] as RiskLevel;

/** The same in Portuguese, English and Spanish. */
type Row = readonly [string, string, string];

const danger: Record<'high' | 'critical', readonly Row[]> = {
  high: [
    [
      'desejei a minha morte muitas vezes',
      'i have wished for my own death',
      'he deseado mi muerte muchas veces',
    ],
    [
      'vivo desejando a minha própria morte',
      'i keep wishing i was dead',
      'llevo años deseando mi propia muerte',
    ],
    ['rezei para morrer', 'i prayed to die', 'he pedido morirme'],
    ['sempre quis morrer', 'i have always wanted to die', 'siempre quise morir'],
    ['me quero enforcar', 'i would like to hang myself', 'me quería disparar'],
    ['quero-me matar', 'i would shoot myself if i could', 'siento que es quererme matar'],
    ['penso em cortar os pulsos', 'i keep thinking about drinking bleach', 'pienso en clavarme un cuchillo'],
    ['quero atear fogo em mim', 'i want to set myself on fire', 'quiero prenderme fuego'],
    ['qualquer dia me enforco', 'i will end up killing myself', 'acabaré matándome'],
    ['por pouco não me matei ontem', 'i almost shot myself yesterday', 'por poco me mato ayer'],
    [
      'tentei semana passada e ninguém sabe',
      'i tried last week, nobody knows',
      'lo intenté la semana pasada, nadie lo sabe',
    ],
    [
      'já tentei e não contei a ninguém',
      'ive tried before and never told anyone',
      'ya lo intenté y no le conté a nadie',
    ],
    [
      'me joguei semana passada e sobrevivi',
      'i jumped last week and survived',
      'salté la semana pasada y sobreviví',
    ],
    ['cortei', 'i cut', 'corté'],
    ['comprei veneno para mim', 'i ordered poison for myself', 'encargué veneno para mí'],
    ['me querem matar', 'they want to shoot me', 'quieren apuñalarme'],
    [
      'meu tio está tentando nos esfaquear',
      'my uncle is trying to stab us',
      'mi tío está tratando de apuñalarnos',
    ],
    ['ele tentou violar-me', 'he tried to rape me', 'intentó violarme'],
    ['ele me quer morta', 'he wants me dead', 'me quiere muerta'],
    ['o meu marido tem me batido', 'my husband has been hitting me', 'mi marido me ha estado pegando'],
    ['queria matá-lo', 'i feel like killing him', 'quería apuñalarlo'],
    ['imagino esfaquear o meu chefe', 'i imagine stabbing my boss', 'sueño con estrangular a mi jefe'],
    ['ele quase me matou ontem', 'he almost killed me yesterday', 'casi me mata ayer'],
    ['ele me tentou matar', 'i was threatened with a knife', 'me ha estado amenazando'],
    ['ele tem me forçado', 'he has been forcing me', 'me ha estado obligando'],
    ['quase matei minha mulher', 'i almost killed my wife', 'casi mato a mi mujer'],
    ['minha filha tem se cortado', 'my daughter has been cutting herself', 'mi hija se ha estado cortando'],
  ],
  critical: [
    ['daqui a pouco me jogo', 'heading out to jump', 'al rato me aviento'],
    ['esta noite enforco-me', 'tonight i hang myself', 'hoy me pego un tiro'],
    ['estou prestes a pular', 'im this close to jumping', 'estoy por aventarme'],
    ['vou me matar hoje', 'i am going to kill myself in a few minutes', 'me voy a ahorcar hoy'],
    ['carreguei a arma', 'i have loaded the gun', 'acabo de cargar la pistola'],
    ['acabei de amarrar a corda', 'i am tying the noose', 'estoy atando la soga'],
    ['tive uma overdose', 'i od’d', 'tuve una sobredosis'],
    ['estou a beber lixívia', 'i am drinking bleach', 'me estoy bebiendo la lejía'],
    ['estou a cortar os pulsos', 'im slitting my wrists', 'me estoy cortando las venas'],
    [
      'acabei de escrever a carta de despedida',
      'i have written my farewell letter',
      'he escrito la carta de despedida',
    ],
    ['me esfaqueei', 'i stabbed myself', 'me apuñalé'],
    ['estou me enforcando', 'im hanging myself', 'me estoy ahorcando'],
    ['inalei o gás', 'i inhaled the gas', 'inhalé el gas'],
    ['vou matá-lo hoje', 'i am going to kill him tonight', 'voy a matarlo hoy'],
  ],
};

/** Each with a word of the rows above, and none of their danger. */
const harmless: readonly Row[] = [
  ['vou pular o almoço', 'i am about to jump in the shower', 'me tiro a la pileta'],
  ['daqui a pouco pulo na piscina', 'heading out to jump rope', 'mañana me tiro en paracaídas'],
  ['estou prestes a saltar de felicidade', 'i nearly jumped out of my seat', 'casi salto de alegría'],
  ['carreguei o celular', 'i loaded the dishwasher', 'cargué el coche para el viaje'],
  ['carreguei a arma no jogo', 'loaded the gun in call of duty', 'cargué la pistola en el juego'],
  ['amarrei a corda do barco', 'i tied the rope to the boat', 'até la cuerda del bote'],
  [
    'tentei semana passada mas estava fechado',
    'i tried last week but it was closed',
    'lo intenté la semana pasada pero estaba cerrado',
  ],
  ['cortei o cabelo', 'i cut the grass again', 'corté el pelo'],
  ['querem nos derrotar na final', 'they want to beat us in the final', 'nos quieren ganar en la final'],
  ['ele quer me matar de rir', 'my cat is trying to kill me', 'quiere matarme de risa'],
  ['quero jogar', 'i shot myself in the foot with that email', 'acabo de tirarme en la cama'],
  [
    'quase me matou de susto',
    'that movie almost killed me with fright',
    'la película casi me mata del susto',
  ],
  ['comprei uma arma de brinquedo', 'i bought a water gun', 'compré una pistola de juguete'],
  ['me querem no time', 'he wants to hire me', 'me quieren contratar'],
  ['tive uma overdose de doces', 'i od’d on memes', 'sobredosis de azúcar'],
  ['desejei feliz aniversário', 'i wished for a new bike', 'llevo años deseando un perro'],
  ['escrevi uma carta à minha avó', 'i wrote a letter to my grandma', 'le escribí una carta a mi abuela'],
];

/** An act, with a word beside it that is harmless elsewhere. */
const beside: readonly Row[] = [
  [
    'tentei me matar ontem, o site estava fora do ar',
    'i tried to kill myself yesterday, the site was down',
    'intenté matarme ayer, la página no abría',
  ],
  [
    'bebi demais e tomei todos os comprimidos',
    'i drank too much and took all the pills',
    'bebí demasiado y me tomé todas las pastillas',
  ],
  ['ele vai me matar no domingo', 'he is going to kill me on sunday', 'me va a matar el domingo'],
];

describe('the rules know the same in three languages', () => {
  it.each(
    Object.entries(danger).flatMap(([level, rows]) => rows.flat().map((text) => [level, text] as const)),
  )('as %s: %s', (level, text) => {
    expect(riskRank(rulesOn(text))).toBeGreaterThanOrEqual(riskRank(level as RiskLevel));
  });

  it.each(beside.flat())('and hide no act behind a harmless word: %s', (text) => {
    expect(riskRank(rulesOn(text))).toBeGreaterThanOrEqual(riskRank('high'));
  });

  it.each(harmless.flat())('and leave its harmless twin alone: %s', (text) => {
    expect(riskRank(rulesOn(text))).toBeLessThanOrEqual(riskRank('low'));
  });
});

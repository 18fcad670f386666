// Danger and its calm twins as Spanish speakers of many countries tell them: what the rules alone make of them.
import { describe, expect, it } from 'vitest';
import { riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { initialScreeningState, screen } from './screening.ts';

const rulesOn = (text: string): RiskLevel =>
  screen(text, initialScreeningState, 0).analysis.analysis_details['rules_level'] as RiskLevel;
const isRaised = (text: string): boolean => riskRank(rulesOn(text)) >= riskRank('high');

/** An idea with lines that are danger and lines that only sound like it. */
type Twins = readonly [string, { readonly danger: readonly string[]; readonly calm: readonly string[] }];

const twins: readonly Twins[] = [
  [
    'a past that is over, unless it comes back',
    {
      danger: ['de chavo quise ahorcarme y ahora otra vez lo pienso diario'],
      calm: [
        'de chavo quise ahorcarme, luego encontré el taller y aquí sigo contento',
        'allá por el 68 intenté quitarme la vida',
        'intenté matarme a los quince, hoy trabajo de enfermero y tengo dos hijas',
      ],
    },
  ],
  [
    'a question asked by others and answered with no',
    {
      danger: ['la doctora preguntó si pensaba en matarme y no supe mentir, sí lo pienso'],
      calm: [
        'en la entrevista preguntaron si alguna vez pensé en suicidarme y puse que no',
        'mi tía cree que me voy a matar porque me quedé soltera, qué ocurrencia',
      ],
    },
  ],
  [
    'who is killed by toil, banter or a broken cup',
    {
      danger: [
        'mi ex dijo que me va a matar si me ve con otro',
        'mi marido me va a matar, ya sacó el cuchillo',
      ],
      calm: [
        'la tesis me va a matar',
        'mi mamá me va a matar, rompí la sopera de la bisabuela',
        'al que inventó las reuniones de los lunes lo mato',
      ],
    },
  ],
  [
    'knives, poison and rope at work',
    {
      danger: ['le puse veneno al mate y me lo estoy tomando', 'me rebané el antebrazo anoche'],
      calm: [
        'le eché veneno a las hormigas del jardín',
        'me corté deshuesando un pollo en la carnicería',
        'mi primo viene con el machete a limpiar el monte',
      ],
    },
  ],
  [
    'a farewell to a job, a trip or an application',
    {
      danger: ['ya me despedí de todos, esta noche se acaba mi vida'],
      calm: [
        'ya me despedí de los compañeros de la oficina',
        'dejé una carta para los vecinos en el ascensor',
        'papeles en el cajón y el gato con la vecina, el lunes regreso de Quito',
      ],
    },
  ],
  [
    'a question what a thing is, which no sure conclusion is',
    {
      danger: ['quiero morirme, sé que es la única salida'],
      calm: ['¿qué es la ideación suicida?'],
    },
  ],
  [
    'asking for means in own words',
    {
      danger: [
        'dónde se consigue eso que toman en Suiza',
        'desde qué piso no queda vivo uno',
        'qué puedo comprar para que se me pare el corazón',
      ],
      calm: ['desde qué piso se ve el volcán', 'qué puedo comprar para que crezca el rosal'],
    },
  ],
  [
    'driving into something, and starving, so that it ends',
    {
      danger: ['vengo pensando en mandar la camioneta al barranco', 'dejé de comer para irme apagando'],
      calm: ['vengo pensando en mandar la camioneta al taller', 'dejé de comer pan para bajar la panza'],
    },
  ],
  [
    'gangs and leaflets',
    {
      danger: ['apareció un panfleto con mi nombre', 'tenemos tres días para irnos o nos matan'],
      calm: ['apareció un panfleto con la oferta del súper', 'si no pago me cortan el agua'],
    },
  ],
  [
    'another in the act',
    {
      danger: [
        'mi novia llamó desde la azotea, dijo perdón y colgó',
        'un chico está en directo cortándose, qué hago',
      ],
      calm: [
        'mi novia llamó desde la terraza del hotel, está feliz',
        'mi hermano se encerró en el cuarto a estudiar',
      ],
    },
  ],
];

describe('the rules of Spanish', () => {
  it.each(twins)('know %s', (_idea, { danger, calm }) => {
    expect(danger.filter((text) => !isRaised(text))).toEqual([]);
    expect(calm.filter(isRaised)).toEqual([]);
  });
});

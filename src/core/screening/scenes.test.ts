// Danger told by what is done, prepared or seen, with no word of death beside it: each family in all three languages.
import { describe, expect, it } from 'vitest';
import { needsHuman } from '../../contract/vocabulary.ts';
import { initialScreeningState, screen } from './screening.ts';

/** The same in Portuguese, English and Spanish. */
type Row = readonly [string, string, string];

const isRaised = (text: string): boolean =>
  needsHuman(screen(text, initialScreeningState, 0).analysis.risk_level);

const danger: Record<string, readonly Row[]> = {
  'an act that has begun': [
    [
      'engoli de propósito o remédio do coração da minha avó',
      'i swallowed my grandmothers heart tablets on purpose',
      'me tragué adrede las pastillas del corazón de mi abuela',
    ],
    [
      'faz duas horas que engoli e nada, vou engolir mais',
      'its two hours since i swallowed them, going to swallow more',
      'hace dos horas que las tragué y nada, voy a tragar más',
    ],
    [
      'pulei mas caí num toldo',
      'i jumped but the tree caught me',
      'salté del balcón pero caí sobre un toldo',
    ],
    [
      'a cabeça já está dentro do forno',
      'ive got my head inside the oven',
      'tengo la cabeza dentro del horno',
    ],
  ],
  'means in place': [
    ['o dedo já está no gatilho', 'my thumb is on the trigger', 'ya tengo el dedo en el gatillo'],
    [
      'encomendei nembutal e chegou hoje',
      'the nembutal i ordered came today',
      'encargué nembutal y llegó hoy',
    ],
    [
      'já passei a linha amarela e o metrô vem aí',
      'im past the yellow line and the train is close',
      'ya pasé la linea amarilla y viene el metro',
    ],
    [
      'estou do lado de fora da mureta do viaduto',
      'im outside the railing on the top floor',
      'estoy del otro lado de la baranda del viaducto',
    ],
  ],
  'a plan': [
    [
      'hoje jogo a moto no penhasco',
      'going to take the van over the cliff tonight',
      'hoy tiro la moto al precipicio',
    ],
    [
      'assim que todos saírem eu me enforco',
      'as soon as they all leave i hang myself',
      'apenas se vayan todos me cuelgo',
    ],
    [
      'vão encontrar um corpo na garagem',
      'there will be a body in the garage',
      'van a encontrar un cuerpo en la cochera',
    ],
  ],
  'another in the act': [
    [
      'achei meu irmão pendurado no quarto',
      'found my brother hanging in his room',
      'encontré a mi hermano colgado en su pieza',
    ],
    [
      'a aluna está com a perna para fora da janela',
      'a student has her leg out over the window ledge',
      'una alumna tiene la pierna afuera de la ventana',
    ],
    [
      'meu primo amarrou um cadarço no pescoço',
      'my cousin tied a shoelace around his neck',
      'mi primo se ató un cordón al cuello',
    ],
  ],
  'a warning of the end': [
    [
      'se até às dez eu não escrever é porque acabou',
      'if you dont hear from me by ten its over',
      'si a las nueve no escribo es que ya está hecho',
    ],
    ['não me salvem, por favor', 'please dont save me', 'por favor no me salven'],
    [
      'tenho um encontro com o comboio das nove',
      'i have a date with the river tonight',
      'tengo una cita con el puente',
    ],
  ],
  'what is left once children and pact are seen to': [
    [
      'mandei os meninos pra tia, não quero que sejam eles a me achar',
      'sent the kids to their aunt so they dont find me',
      'mandé a los chicos con la tía para que no me encuentren ellos',
    ],
    [
      'o pacto é hoje, nós duas com os comprimidos',
      'the pact is for tonight, both of us have the pills',
      'el pacto es esta noche, las dos con las pastillas',
    ],
  ],
  'an attack that goes on': [
    [
      'o marido da vizinha está espancando ela e ela parou de gritar',
      'the neighbour is beating his wife and she went quiet',
      'el vecino está golpeando a su mujer y ella ya no grita',
    ],
    ['levei uma facada do meu ex', 'my ex stabbed me', 'mi ex me apuñaló'],
    [
      'meu padrasto está escondido com a espingarda esperando minha mãe',
      'my stepdad is waiting behind the door with the shotgun',
      'mi padrastro está escondido con la escopeta esperando a mi mamá',
    ],
  ],
};

const calm: readonly Row[] = [
  [
    'vou ao rio ver o pôr do sol',
    'going to the cliffs to see the sunset',
    'voy al mirador a ver el amanecer',
  ],
  [
    'vou parar de beber amanhã, é a data marcada',
    'i quit vaping tomorrow, the date is set',
    'mañana dejo de beber, ya puse fecha',
  ],
  [
    'estou com a cabeça no forno a limpar isto tudo',
    'ive got my head in the oven scrubbing it',
    'tengo la cabeza en el horno, limpiándolo',
  ],
  [
    'preciso dar um fim nessa confusão do quarto',
    'time to put an end to this clutter',
    'hay que ponerle fin a este desorden del cuarto',
  ],
  [
    'estou com a corda no pescoço, o prazo do relatório é hoje',
    'noose around my neck, the report is due today',
    'con la soga al cuello, hoy vence el plazo del informe',
  ],
];

describe('the screening of scenes', () => {
  it.each(Object.entries(danger))('raises %s in every language', (_family, rows) => {
    expect(rows.flat().filter((text) => !isRaised(text))).toEqual([]);
  });

  it('leaves the everyday scenes beside them alone', () => {
    expect(calm.flat().filter(isRaised)).toEqual([]);
  });

  it('hears a denial as one', () => {
    expect(isRaised('não vou me matar')).toBe(false);
    expect(isRaised('i am not going to kill myself')).toBe(false);
    expect(isRaised('no me voy a matar')).toBe(false);
  });
});

describe('the screening of a plan told in pieces', () => {
  const pieces: readonly (readonly [string, string])[] = [
    ['queria sumir, não aguento mais', 'mas hoje tô ótima! dei o gato pra minha prima, ela cuida melhor'],
    ['i wish i could disappear, i cant go on', 'feeling great today! gave my hamster to my cousin'],
    ['quisiera desaparecer, no doy más', 'hoy estoy genial! le di el gato a mi prima'],
  ];

  it.each(pieces)('asks a human when calm and a pet given away follow despair: %s', (first, second) => {
    const before = screen(first, initialScreeningState, 0);
    const after = screen(second, before.state, 5 * 60_000);
    expect(isRaised(first)).toBe(false);
    expect(isRaised(second)).toBe(false);
    expect(after.analysis.requires_human).toBe(true);
  });

  it('understands an act told in the languages beside the three', () => {
    const told = [
      'he pres totes les pastilles',
      'j’ai avalé tous les cachets',
      'ich habe alle Tabletten geschluckt',
      'ho preso tutte le pillole',
    ];
    expect(told.filter((text) => !isRaised(text))).toEqual([]);
  });
});

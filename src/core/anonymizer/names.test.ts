import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';

function names(text: string): string[] {
  return anonymize(text, emptyTable)
    .spans.filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));
}

const FOUND: readonly (readonly [line: string, ...names: string[]])[] = [
  ['oi, me chamo ana e não aguento mais', 'ana'],
  ['me chamo thaynara, tenho 15 anos', 'thaynara'],
  ['meu nome é Joãozinho da Silva', 'Joãozinho da Silva'],
  ['Meu nome: Clara', 'Clara'],
  ['chamo-me Duarte', 'Duarte'],
  ['sou a Joyce', 'Joyce'],
  ['eu sou o carlos', 'carlos'],
  ['aqui é a Thaynara', 'Thaynara'],
  ['pode me chamar de bia', 'bia'],
  ['minha irmã Carla me odeia', 'Carla'],
  ['meu ex namorado Kleber voltou', 'Kleber'],
  ['falei com a Clara e com o pedro ontem', 'Clara', 'pedro'],
  ['o Dr. Silva me receitou', 'Silva'],
  ['a dona Ivone ligou', 'Ivone'],
  [
    'ontem vi José Carlos de Oliveira e Maria do Carmo no mercado',
    'José Carlos de Oliveira',
    'Maria do Carmo',
  ],
  ['my name is kyle', 'kyle'],
  ["my name's Ravenna", 'Ravenna'],
  ["I'm sarah. This is Hell", 'sarah'],
  ["I'm Faith", 'Faith'],
  ['this is Jonathan speaking', 'Jonathan'],
  ['my boyfriend Jake hits me', 'Jake'],
  ["my sister Keisha's friend", 'Keisha'],
  ['MY NAME IS SARAH AND I AM SO TIRED', 'SARAH'],
  ['me llamo Lucía Fernández', 'Lucía Fernández'],
  ['soy marta', 'marta'],
  ['la señora Quispe me mandó a casa', 'Quispe'],
  ['la señora hermelinda me encontró llorando', 'hermelinda'],
  ['mi nombre es yoselin', 'yoselin'],
  ['mi hermana Ximena no me habla', 'Ximena'],
  ['me llamo sol y estoy mal', 'sol'],
  ['mi prima paz no sale de su cuarto', 'paz'],
  ['hola, soy caridad, tengo 40', 'caridad'],
  ['soledad mi suegra me odia', 'soledad'],
  ['la pilar mi cuñada lo vio todo', 'pilar'],
  ['la señora asunción murió anoche', 'asunción'],
  ['mi abuela dolores no me reconoce', 'dolores'],
  ['me chamo ravena. a ravena não aguenta mais', 'ravena', 'ravena'],
  ['é isso. beijos, Clara', 'Clara'],
  ['Jean-Pierre ligou', 'Jean-Pierre'],
  ['Jose\u0301 falou', 'Jose\u0301'],
  ['𝐀𝐧𝐚 falou', '𝐀𝐧𝐚'],
  ['me chamo a\u200bna.', 'a\u200bna'],
  ['my cat and Lucy are all i have', 'Lucy'],
  ['June from work called twice', 'June'],
];

describe('names', () => {
  it.each(FOUND)('%s', (line, ...expected) => {
    expect(names(line)).toEqual(expected);
  });

  it.each([
    'eu sou inútil, sou a pior pessoa do mundo, sou mãe',
    'sou a mãe dele, sou brasileira, eu sou Católica',
    "I'm tired. I'm Brazilian, this is too much, I'm depressed",
    'I AM SO TIRED OF THIS',
    'call me later, call me crazy, my name is not important',
    'soy una carga, soy inútil, soy la peor',
    'minha mãe não me entende, meu pai bebe, my mom hates me, mi madre llora',
    'valeria a pena viver? eu caio no sono às 3',
    'mi madre deja la comida hecha y mi papá mira la tele, mi suegra reza',
    'hija mia perdoname, vida mia, qué será de vos',
    'no tengo paz mi mamá me grita, no hay luz mi papá no pagó',
    'mi mamá dolores de espalda y yo remedios de farmacia',
    'que sean felices, me dan ganas de morir',
    'isso se chama depressão',
    'pro ana e mia',
    'São Paulo, Ave Maria, em Abril, in May',
    'will I hope, my rose, esperança e luz, a cruz, la luz',
    'me chama de burra',
    'sou do Rio de Janeiro, moro em Salvador',
    "it's Friday, its over",
    "my cat lucy died, i'm Scottish, it was the 3rd of August",
    'meu cachorro chamado thor sumiu, tomo 2000 ui por dia',
    'my goats Willa and Ben, the Paola de la novela, o Renan do BBB',
    'leo a Mario Benedetti y rezo a la virgen de la candelaria',
  ])('are not seen in: %s', (line) => {
    expect(names(line)).toEqual([]);
  });
});

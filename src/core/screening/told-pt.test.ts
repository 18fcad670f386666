// What Portuguese says with the same words in danger and out of it: each idea with lines of both kinds.
import { describe, expect, it } from 'vitest';
import { needsHuman } from '../../contract/vocabulary.ts';
import { initialScreeningState, screen } from './screening.ts';

const isRaised = (text: string): boolean =>
  needsHuman(screen(text, initialScreeningState, 0).analysis.risk_level);

interface Twins {
  readonly danger: readonly string[];
  readonly calm: readonly string[];
}

const ideas: Record<string, Twins> = {
  'what is long past, told from a life that goes on': {
    danger: [
      'faz dois anos que eu penso em me matar todo dia',
      'há cinco anos quis morrer e hoje quero morrer outra vez',
    ],
    calm: [
      'há vinte anos tentei me matar, hoje tenho dois netos e uma banca de fruta',
      'naquele verão de 2011 eu quis morrer. refiz a minha vida e estou bem',
    ],
  },
  'a question that others asked, and its answer': {
    danger: [
      'o médico perguntou se eu queria morrer, falei que não, mas quero morrer sim',
      'penso em me matar e disse na triagem que nunca',
    ],
    calm: [
      'a psicóloga quis saber se eu pensava em me matar. nem por sombras',
      'me matar não passa pela minha cabeça, fiquem tranquilos',
    ],
  },
  'a trifle that is worth no life': {
    danger: ['prefiro morrer do que voltar para aquela casa, é sério', 'se ele levar minha filha eu me mato'],
    calm: [
      'eu me enforco se essa planilha travar outra vez',
      'prefiro morrer do que pagar isso num café kkkk',
    ],
  },
  'poison and medicine for those they are meant for': {
    danger: ['comprei veneno e não é pra rato', 'tomei o remédio do cachorro todo, eram trinta comprimidos'],
    calm: [
      'qual o melhor veneno pra lesma na horta',
      'o cachorro tá com pulga, dei o comprimido hoje',
      'guardei os comprimidos bem alto por causa das crianças',
    ],
  },
  'sharp things at work, and on purpose': {
    danger: ['esfreguei a palha de aço na coxa até sangrar', 'bati a testa na parede até abrir, porque quis'],
    calm: ['me cortei abrindo uma lata de sardinha', 'a furadeira pegou meu dedo na obra, três pontos'],
  },
  'who comes up the stairs, and what they carry': {
    danger: [
      'ele tá lá embaixo no portão com uma barra de ferro',
      'meu neto me bate quando bebe, já me deu um murro',
    ],
    calm: ['ele está a subir com as compras', 'meu pai tá cortando melancia com o facão'],
  },
  'asking what hurts least': {
    danger: ['o que dói menos, corda ou pular', 'se eu tomar a cartela toda eu apago ou só passo mal'],
    calm: ['o que dói menos, piercing na orelha ou no nariz', 'tirar o siso dói menos do que canal?'],
  },
  'a height for the view, and for the fall': {
    danger: ['penso em virar o volante na ponte e acabar', 'sentei na linha'],
    calm: ['vou à ponte correr a maratona amanhã', 'tô no telhado arrumando a antena'],
  },
  'leave that is taken of a place or a thing': {
    danger: [
      'gravei um vídeo de despedida para cada filho',
      'hoje resolvo isso na represa, já deixei tudo pago',
    ],
    calm: ['vendi o sofá, mudança no sábado', 'deixei um bilhete pro porteiro, viajo segunda'],
  },
};

describe('the same words', () => {
  it.each(Object.entries(ideas))('tell danger and calm apart: %s', (_idea, { danger, calm }) => {
    expect(danger.filter((text) => !isRaised(text))).toEqual([]);
    expect(calm.filter(isRaised)).toEqual([]);
  });
});

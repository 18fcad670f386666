import { dangerPt } from './danger-pt.ts';
import type { Feeling, GuidedWords, Topic } from './wording.ts';

const feelings: readonly Feeling[] = [
  {
    name: 'falta de esperança',
    pattern:
      /\b(sem (esperanca|saida|sentido)|desesper\w*|nao vejo (saida|sentido|futuro)|nada (muda|adianta|faz sentido)|nao vale a pena)\b/,
    reflections: [
      'Parece que agora é difícil ver uma saída.',
      'Quando nada parece mudar, a esperança fica longe. É isso que leio nas suas palavras.',
    ],
  },
  {
    name: 'saudade',
    pattern:
      /\b(luto|saudades?|faleceu|morreu|perdi (o |a )?(meu|minha) (pai|mae|filh[oa]|irmao|irma|avo|amig[oa]|marido|espos[oa]|namorad[oa]|cachorr[oa]|gat[oa]))\b/,
    reflections: [
      'Uma perda assim deixa uma falta enorme.',
      'Essa saudade mostra o quanto esse vínculo é importante para você.',
    ],
  },
  {
    name: 'vazio',
    pattern: /\b(vazi[oa]|nao sinto (mais )?nada|anestesiad\w*|sem vontade de nada|indiferente)\b/,
    reflections: [
      'Esse vazio parece difícil até de explicar.',
      'Não sentir nada também é uma forma de sofrer.',
    ],
  },
  {
    name: 'culpa',
    pattern:
      /\b(culpa\w*|vergonha|arrepend\w*|sou (um|uma) (peso|lixo|fracasso)|me odeio|fracass\w+|decepcion\w+)\b/,
    reflections: [
      'Parece que a culpa não deixa você em paz.',
      'Você está se cobrando muito, e isso machuca.',
    ],
  },
  {
    name: 'solidão',
    pattern:
      /\b(sozinh\w*|solidao|ninguem (me|liga|se importa|entende|gosta)|abandon\w+|isolad\w*|sem amigos)\b/,
    reflections: [
      'Sentir tanta solidão dói.',
      'Parece que falta alguém por perto que entenda o que você vive.',
    ],
  },
  {
    name: 'ansiedade',
    pattern: /\b(medo|ansi\w+|panico|nervos\w*|preocupad\w*|apavorad\w*|assustad\w*|aflit\w*)\b/,
    reflections: [
      'Parece que o medo e a ansiedade estão ocupando muito espaço agora.',
      'Viver em alerta o tempo todo cansa o corpo e a cabeça.',
    ],
    agitated: true,
  },
  {
    name: 'cansaço',
    pattern:
      /\b(cansad\w*|cansaco|cansei|exaust\w*|esgotad\w*|nao aguento|sem (forcas?|energia)|nao (durmo|consigo dormir))\b/,
    reflections: [
      'Parece um cansaço que dormir não resolve.',
      'Você vem aguentando muita coisa, e há bastante tempo.',
    ],
  },
  {
    name: 'sobrecarga',
    pattern:
      /\b(sobrecarreg\w*|pressao|estress\w*|nao dou conta|coisa demais|tudo ao mesmo tempo|surtando)\b/,
    reflections: ['É coisa demais ao mesmo tempo.', 'Parece que tudo caiu em cima de você de uma vez.'],
    agitated: true,
  },
  {
    name: 'raiva',
    pattern: /\b(raiva|odio|odeio|irritad\w*|furios\w*|revoltad\w*|injust\w*)\b/,
    reflections: [
      'Dá para perceber a raiva nas suas palavras, e ela tem um motivo.',
      'Parece que algo muito injusto aconteceu com você.',
    ],
  },
  {
    name: 'tristeza',
    pattern:
      /\b(trist\w*|chor(o|ar|ei|ando)|deprimid\w*|depressao|magoad\w*|sofr\w+|angusti\w*|desanimad\w*)\b/,
    reflections: ['Há muita tristeza no que você escreveu.', 'Essa tristeza parece pesada de carregar.'],
  },
];

const topics: readonly Topic[] = [
  {
    pattern: /\b(familia|pais?|mae|irmao|irma|filh[oa]s?|casa)\b/,
    questions: ['Como estão as coisas em casa?', 'Com quem da família dá para conversar, mesmo que pouco?'],
  },
  {
    pattern: /\b(namorad[oa]|marido|espos[oa]|ex|termin(ou|amos|ei)|separac\w+|divorcio)\b/,
    questions: ['O que mudou entre vocês?', 'O que mais dói nessa relação agora?'],
  },
  {
    pattern: /\b(trabalho|emprego|chefe|demitid\w*|desempreg\w*|dinheiro|dividas?|contas?)\b/,
    questions: ['O que nessa situação aperta mais hoje?', 'Como isso tem afetado os seus dias?'],
  },
  {
    pattern: /\b(escola|faculdade|prova|professor\w*|colegas?|vestibular|enem|bullying)\b/,
    questions: ['Como tem sido estar lá todos os dias?', 'Alguém de lá sabe como você está?'],
  },
];

export const guidedPt: GuidedWords = {
  feelings,
  topics,
  danger: dangerPt,
  reflections: [
    'O que você escreveu importa.',
    'Não deve ser fácil pôr isso em palavras.',
    'Pode ir no seu tempo, sem pressa.',
    'Tem muita coisa aí dentro.',
    'Faz sentido querer falar disso.',
  ],
  questions: [
    'O que mais está pesando agora?',
    'Quando isso começou a ficar mais forte?',
    'Como isso aparece no seu dia?',
    'O que você gostaria que alguém entendesse sobre isso?',
    'Quem por perto sabe que você está passando por isso?',
    'O que já ajudou um pouco, mesmo por pouco tempo?',
    'Do que você mais precisa neste momento?',
  ],
  recalls: [
    'No que você contou antes, me pareceu haver {feeling}. Isso ainda está aí?',
    'Lendo o que você escreveu antes, percebi {feeling}. É isso, ou é outra coisa?',
  ],
  exercises: [
    'Se quiser, pare um minuto: encontre em volta cinco coisas que você vê, quatro que pode tocar, três sons, dois cheiros e um gosto. Sem pressa. Como o corpo ficou depois?',
    'Se quiser, tente isto: apoie os pés no chão, inspire contando até quatro e solte o ar contando até seis, cinco vezes. O que mudou, mesmo que pouco?',
    'Se ajudar, ponha as mãos sobre a roupa ou a mesa e repare na temperatura e na textura. Diga em voz baixa onde você está e que dia é hoje. O que você notou?',
  ],
  wantsHuman: {
    pattern:
      /\b(quero|queria|posso|prefiro|preciso) (falar|conversar) com (alguem|uma pessoa|um humano|gente)\b/,
    replies: [
      'Você pode pedir aqui mesmo para falar com uma pessoa da equipe, e a equipe é avisada, mas a resposta pode demorar. Enquanto isso, o que está mais difícil?',
      'Querer uma pessoa faz sentido. O pedido fica nesta página, e em “Ajuda agora” há quem atenda por telefone. O que você gostaria de contar primeiro?',
    ],
  },
  moments: [
    {
      pattern: /^(oi+|ola|bom dia|boa (tarde|noite)|alguem ai)\b.{0,20}$|^e ai\W*$/,
      replies: [
        'Oi. Agora quem responde são respostas automáticas, não uma pessoa. Pode escrever do seu jeito. O que trouxe você aqui hoje?',
        'Oi. Pode contar o que quiser, na ordem que vier. Como você está agora?',
      ],
    },
    {
      pattern: /^(muito )?(obrigad[oa]|valeu|brigad[oa])\b.{0,30}$/,
      replies: [
        'Foi bom você escrever. Há mais alguma coisa que ficou por dizer?',
        'Você pode voltar a escrever quando quiser. Como vai ser o resto do seu dia?',
      ],
    },
    {
      pattern: /\b(estou|to|me sinto|me sentindo) (um pouco |bem )?melhor\b/,
      replies: [
        'Que bom ler isso. O que ajudou, mesmo que pouco?',
        'Um pouco de alívio já conta. O que você pode fazer para cuidar disso hoje?',
      ],
    },
    {
      pattern: /^(eu )?nao sei\b.{0,30}$/,
      replies: [
        'Tudo bem não saber. Se fosse uma palavra só, qual seria?',
        'Não precisa ter resposta. Onde no corpo você sente isso?',
      ],
    },
  ],
  asksIfHuman:
    /\b(voce|vc|tu) (e|es) (um |uma )?(humano|pessoa|robo|maquina|ia|gente|bot|real)\b|\b(falando|falo) com (um robo|uma maquina|uma pessoa|uma ia)\b|\b(tem|ha) alguem (ai|aqui|lendo|(me )?(ouvindo|escutando))\b/,
  notHuman: [
    'Não sou uma pessoa: agora quem responde são respostas automáticas.',
    'Quem escreve aqui é um programa, não uma pessoa. Se preferir, peça para falar com alguém da equipe.',
  ],
  negations: new Set(['nao', 'nem', 'nunca', 'sem']),
  gentleAsks: [
    'Quando a dor é grande, às vezes vem a vontade de não viver mais. Isso está acontecendo com você?',
    'Você tem pensado em morrer ou em se machucar? Pode responder do jeito que for.',
    'Passam pela sua cabeça pensamentos sobre a morte? Aqui dá para falar disso com calma.',
  ],
};

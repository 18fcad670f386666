import type { DangerWords } from './wording.ts';

export const dangerPt: DangerWords = {
  openings: [
    'O que você escreveu é sério, e faz bem contar.',
    'É difícil dizer isso, e você disse.',
    'É importante entender como você está agora.',
  ],
  asks: [
    'Você está pensando em se matar?',
    'Os pensamentos de suicídio estão com você agora, neste momento?',
    'Você pensa em tirar a própria vida hoje?',
    'A vontade de morrer ou de se matar está mais forte, mais fraca ou igual a antes?',
  ],
  steps: [
    'Você está em um lugar seguro? Há alguém que possa ficar perto de você?',
    'Se há por perto algo que você usaria para se machucar, afaste-se ou peça a alguém para guardar longe.',
    'Em “Ajuda agora” há pessoas que atendem neste momento. Você pode ligar e continuar escrevendo aqui.',
    'A equipe recebe um aviso, mas não sabemos em quanto tempo alguém pode entrar na conversa. Se estiver em perigo, não espere por nós.',
    'Se você já fez algo para se machucar, ligue agora para a emergência. O número está em “Ajuda agora”.',
  ],
  wantsToDie: {
    openings: [
      'Você falou em morrer ou em se matar. Isso é sério, e faz bem contar.',
      'Uma vontade assim costuma vir de uma dor muito grande.',
      'É difícil dizer isso, e você disse.',
    ],
    asks: [
      'Você está em segurança agora?',
      'A vontade de morrer ou de se matar está mais forte, mais fraca ou igual a antes?',
      'Há alguém que possa ficar com você agora?',
      'Você consegue ficar em segurança hoje?',
    ],
    steps: [
      'Há algo por perto que você usaria para se machucar? Se houver, afaste-se ou peça a alguém para guardar longe.',
      'Se há por perto algo que você usaria para se machucar, vá para onde haja mais alguém, se puder.',
      'Se não dá para ficar longe do que você usaria para se machucar, ligue agora para a emergência. O número está em “Ajuda agora”.',
    ],
  },
  act: {
    first: [
      'Ligue agora para o número de emergência que está acima e em “Ajuda agora”. Diga o que aconteceu.',
      'Ligue agora para o número de emergência que está acima, mesmo que já se sinta melhor.',
      'Ligue agora para o número de emergência que está acima, ou peça a quem estiver perto que ligue.',
    ],
    then: [
      'Não fique só: chame quem estiver por perto. Você consegue ligar?',
      'Tente não ficar só: chame alguém da casa ou da vizinhança. Há alguém com você?',
      'Não fique só, se puder, e siga o que disserem ao telefone.',
      'Se puder, deixe a porta aberta e não fique só. Quem está por perto?',
    ],
  },
  brink: {
    first: [
      'Ligue agora para o número de emergência que está acima e em “Ajuda agora”.',
      'Ligue agora para o número de emergência que está acima, ou peça a quem estiver perto que ligue.',
    ],
    then: [
      'Se puder, saia daí e vá para onde haja outras pessoas. Você consegue ligar?',
      'Tente não ficar só: afaste-se daí e chame alguém. Há alguém por perto?',
      'Se puder, afaste-se e não fique só. Pode continuar escrevendo aqui.',
    ],
  },
  otherAct: {
    first: [
      'Ligue agora para o número de emergência que está acima e em “Ajuda agora”. Diga o que aconteceu.',
      'Ligue agora para o número de emergência que está acima, mesmo que a pessoa pareça melhor.',
    ],
    then: [
      'Fique com essa pessoa, se for seguro para você, e siga o que disserem ao telefone.',
      'Se for seguro, não deixe essa pessoa só. Você está com ela agora?',
      'Peça ajuda também a quem estiver por perto. Você está em um lugar seguro?',
    ],
  },
  called: {
    first: [
      'Foi bom ter ligado. Siga o que disserem ao telefone.',
      'Você fez bem em ligar. Se piorar ou demorar, ligue de novo.',
    ],
    then: [
      'Se puder, fique perto de alguém. Pode continuar escrevendo aqui.',
      'Tente não ficar só. Como você está agora?',
      'Se puder, deixe a porta aberta. Quem está com você?',
    ],
  },
  injury: [
    'Se o machucado é sério ou não para de sangrar, ligue agora para a emergência. O número está em “Ajuda agora”.',
    'Cuide primeiro do machucado. Se não para de sangrar, ligue agora para a emergência.',
  ],
  harm: {
    first: [
      'A pessoa que você machucaria está por perto agora? Se estiver, vá para outro lugar, se puder.',
      'Se há por perto algo que você usaria para machucar alguém, afaste-se ou peça a outra pessoa para guardar longe.',
      'Se você sente que pode machucar alguém agora, afaste-se e ligue para a emergência. O número está em “Ajuda agora”.',
    ],
    then: [
      'Pensar em algo não é o mesmo que fazer. O que aconteceu?',
      'O que ajudaria a deixar este momento passar?',
    ],
  },
  threat: {
    first: [
      'Você está em perigo agora? Se estiver, ligue para a emergência ou vá para onde haja outras pessoas, se puder.',
      'Quem machuca ou ameaça você está por perto agora? Cuide primeiro da sua segurança: esta conversa pode esperar.',
      'Há um lugar seguro para onde você possa ir, ou alguém de confiança que possa ficar com você?',
    ],
    then: [
      'Ninguém tem o direito de machucar ou ameaçar você. A culpa não é sua.',
      'O que fazem com você não é culpa sua. Se também vierem pensamentos de morrer, dá para falar disso aqui.',
    ],
  },
  other: {
    first: [
      'Essa pessoa está em segurança agora? Há alguém com ela?',
      'Se o perigo é agora, ligue para a emergência e fique com essa pessoa, se puder.',
      'Perguntar a essa pessoa sobre suicídio não coloca a ideia na cabeça dela, e mostra que você se importa. Vocês já falaram disso?',
    ],
    then: ['E você, como está com tudo isso?', 'Quem pode ajudar você a cuidar disso?'],
  },
};

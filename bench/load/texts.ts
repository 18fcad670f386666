// What the people of the bench write. Everyday words of the length that people write in a chat, and words that
// every screening must raise an alert for.

const calm = [
  'Oi, cheguei agora em casa e queria só conversar um pouco com alguém.',
  'Hoje foi um dia comprido no trabalho, mas foi bom rever os colegas.',
  'Minha irmã vem me visitar no fim de semana e eu quero arrumar a casa antes.',
  'Voltei a caminhar no parque de manhã, tem feito bem para a cabeça.',
  'Obrigado por escutar, ajuda muito poder colocar isso em palavras.',
  'Vou tentar dormir mais cedo hoje, amanhã tenho uma prova na faculdade.',
  'I talked to my manager today and we agreed on a lighter week.',
  'The bus was late again, so I read half of my book at the stop.',
  'Thanks, that makes sense. I will write it down and try it tomorrow.',
  'My cat slept on the keyboard all afternoon, it made me laugh.',
  'Ayer cociné con mi abuela y me contó historias de cuando era joven.',
  'Mañana empiezo un curso nuevo, estoy con ganas de aprender algo distinto.',
];

const alarming = [
  'Não aguento mais, eu quero me matar hoje à noite.',
  'I want to kill myself tonight, I have the pills here.',
  'Quiero suicidarme esta noche, ya no puedo más.',
];

let turn = 0;

export const calmText = (): string => calm[turn++ % calm.length] ?? '';
export const alarmingText = (): string => alarming[turn++ % alarming.length] ?? '';

/** What the simulated model answers: thirty words in four sentences, none of which a reply screen stops. */
export const modelReply =
  'Obrigado por me contar isso. Parece que o dia foi longo para você. ' +
  'Estou aqui e podemos conversar com calma. O que você gostaria de fazer agora para descansar?';

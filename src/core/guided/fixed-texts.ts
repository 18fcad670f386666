import type { Locale } from '../../contract/vocabulary.ts';

/** What is said of a monitor, who may have a name for people or none. */
export interface NamedText {
  named: string;
  unnamed: string;
}

export interface FixedTexts {
  helpOpening: string;
  /** True with nobody online too: who writes must not wait for us. */
  teamTold: string;
  closedOpening: string;
  nobodyOnline: string;
  blockedReply: string;
  providerFailed: string;
  aiDisclosure: string;
  joined: NamedText;
  left: NamedText;
  askedForHuman: string;
  resolved: NamedText;
  closed: string;
  dangerNow: string;
  dangerNowAnywhere: string;
  sendText: string;
  /** Where any first word will do. */
  sendAnyText: string;
  allDay: string;
  free: string;
  or: string;
}

const pt: FixedTexts = {
  helpOpening:
    'O que você contou é importante, e você não precisa passar por isso só. Agora mesmo há quem possa conversar com você:',
  teamTold:
    'A equipe recebe um aviso, mas não sabemos em quanto tempo alguém pode entrar na conversa. Se estiver em perigo, não espere por nós. Continue escrevendo, se quiser.',
  closedOpening:
    'Esta conversa foi fechada, e a IA não responde mais aqui. O que você escreve continua chegando. Se precisar falar com alguém:',
  nobodyOnline:
    'Agora não há ninguém da equipe online. Seu pedido ficou registrado. Quem atende neste momento:',
  blockedReply:
    'Não consegui responder bem a isso. O que você escreveu chegou. Quer me contar como você está agora?',
  providerFailed: 'A IA não está respondendo. Posso seguir com perguntas simples, ou chamar alguém.',
  aiDisclosure:
    'Quem responde aqui é uma inteligência artificial: um programa de computador, não uma pessoa, e ele não sente emoções. Pessoas da equipe podem ler e entrar na conversa.',
  joined: {
    named: '{name}, da equipe, entrou na conversa. A partir daqui, quem responde é {name}.',
    unnamed: 'Uma pessoa da equipe entrou na conversa. A partir daqui, quem responde é essa pessoa.',
  },
  left: {
    named: '{name} saiu da conversa. As respostas voltam a ser automáticas.',
    unnamed: 'A pessoa da equipe saiu da conversa. As respostas voltam a ser automáticas.',
  },
  askedForHuman: 'Você pediu para falar com uma pessoa da equipe.',
  resolved: {
    named: '{name} encerrou esta conversa. Se precisar, é só escrever: ela volta a abrir.',
    unnamed: 'A equipe encerrou esta conversa. Se precisar, é só escrever: ela volta a abrir.',
  },
  closed: 'Esta conversa foi fechada pela equipe. A IA não responde mais aqui.',
  dangerNow: 'Em perigo agora, ligue:',
  dangerNowAnywhere: 'Em perigo agora, ligue para o número de emergência de onde você está.',
  sendText: 'envie {keyword} por SMS para',
  sendAnyText: 'envie um SMS para',
  allDay: '24 horas',
  free: 'grátis',
  or: ' ou ',
};

const en: FixedTexts = {
  helpOpening:
    "What you shared matters, and you don't have to face it alone. Someone can talk with you right now:",
  teamTold:
    'Our team gets an alert, but we cannot say how soon someone can join this conversation. If you are in danger, do not wait for us. Keep writing if you like.',
  closedOpening:
    'This conversation was closed, and the AI no longer answers here. What you write still arrives. If you need to talk with someone:',
  nobodyOnline:
    'Nobody from our team is online right now. Your request is kept. Who can answer at this moment:',
  blockedReply:
    'I could not find a good answer to that. What you wrote has arrived. Would you tell me how you are right now?',
  providerFailed: "The AI isn't answering. I can go on with simple questions, or call someone.",
  aiDisclosure:
    'An artificial intelligence answers here: a computer program, not a human being, and it does not feel emotions. People on our team can read along and join.',
  joined: {
    named: '{name} from our team has joined. From here on, {name} is the one replying.',
    unnamed: 'A person from our team has joined. From here on, they are the one replying.',
  },
  left: {
    named: '{name} has left. Replies are automatic again.',
    unnamed: 'The person from our team has left. Replies are automatic again.',
  },
  askedForHuman: 'You asked to talk with a person on our team.',
  resolved: {
    named: '{name} ended this conversation. If you need us, just write: it opens again.',
    unnamed: 'Our team ended this conversation. If you need us, just write: it opens again.',
  },
  closed: 'This conversation was closed by our team. The AI no longer answers here.',
  dangerNow: 'In danger now, call:',
  dangerNowAnywhere: 'In danger now, call the emergency number of the place where you are.',
  sendText: 'text {keyword} to',
  sendAnyText: 'text',
  allDay: '24 hours',
  free: 'free',
  or: ' or ',
};

const es: FixedTexts = {
  helpOpening:
    'Lo que cuentas importa, y no tienes que pasarlo en soledad. Ahora mismo hay quien puede hablar contigo:',
  teamTold:
    'El equipo recibe un aviso, pero no podemos decir cuándo podrá entrar alguien en la conversación. Si estás en peligro, no nos esperes. Sigue escribiendo si quieres.',
  closedOpening:
    'Esta conversación se cerró, y la IA ya no responde aquí. Lo que escribes sigue llegando. Si necesitas hablar con alguien:',
  nobodyOnline:
    'Ahora no hay nadie del equipo en línea. Tu petición queda guardada. Quien atiende en este momento:',
  blockedReply:
    'No encontré una buena respuesta a eso. Lo que escribiste llegó. ¿Quieres contarme cómo estás ahora?',
  providerFailed: 'La IA no responde. Puedo seguir con preguntas sencillas o llamar a alguien.',
  aiDisclosure:
    'Aquí responde una inteligencia artificial: un programa de ordenador, no una persona, y no siente emociones. Personas del equipo pueden leer y unirse.',
  joined: {
    named: '{name}, del equipo, se unió a la conversación. A partir de aquí responde {name}.',
    unnamed: 'Una persona del equipo se unió a la conversación. A partir de aquí responde esa persona.',
  },
  left: {
    named: '{name} salió de la conversación. Las respuestas vuelven a ser automáticas.',
    unnamed: 'La persona del equipo salió de la conversación. Las respuestas vuelven a ser automáticas.',
  },
  askedForHuman: 'Pediste hablar con una persona del equipo.',
  resolved: {
    named: '{name} dio por terminada esta conversación. Si lo necesitas, escribe: se abre de nuevo.',
    unnamed: 'El equipo dio por terminada esta conversación. Si lo necesitas, escribe: se abre de nuevo.',
  },
  closed: 'El equipo cerró esta conversación. La IA ya no responde aquí.',
  dangerNow: 'Si hay peligro ahora, llama:',
  dangerNowAnywhere: 'Si hay peligro ahora, llama al número de emergencias del lugar donde estás.',
  sendText: 'envía {keyword} por SMS al',
  sendAnyText: 'envía un SMS al',
  allDay: '24 horas',
  free: 'gratis',
  or: ' o ',
};

/** The fixed texts per language; `{name}` and `{keyword}` are filled in by `fixed-words.ts`. */
export const fixedTexts: Readonly<Record<Locale, FixedTexts>> = { pt, en, es };

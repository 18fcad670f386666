import type { Locale } from './vocabulary.ts';

type Told = Readonly<Record<Locale, string>>;

/** Who answers while no model is up: nobody may be told of an AI that is not there. */
export const guidedDisclosure: Told = {
  pt: 'Por enquanto respondem mensagens prontas, sem inteligência artificial. Pessoas da equipe podem ler e entrar na conversa.',
  en: 'For now, ready-made messages answer, without an AI. People on our team can read along and join.',
  es: 'Por ahora responden mensajes preparados, sin inteligencia artificial. Personas del equipo pueden leer y unirse.',
};

/**
 * What a person is told before the first message, by language: who answers and who may read, what is kept, what this
 * is not. The server sends it with `GET /chat/config`, and the page says the same before the server has answered.
 */
export const disclosure: Readonly<Record<'ai_disclosure' | 'retention' | 'policy', Told>> = {
  ai_disclosure: {
    pt: 'Quem responde é uma inteligência artificial. Pessoas da equipe podem ler e entrar na conversa.',
    en: 'An AI answers. People on our team can read along and join.',
    es: 'Responde una inteligencia artificial. Personas del equipo pueden leer y unirse.',
  },
  retention: {
    pt: 'Não pedimos o seu nome. O que você escreve fica guardado até você apagar.',
    en: 'We don’t ask your name. What you write is kept until you erase it.',
    es: 'No pedimos tu nombre. Lo que escribes se guarda hasta que lo borres.',
  },
  policy: {
    pt: 'Não somos um serviço de emergência e isto não substitui ajuda profissional.',
    en: 'We are not an emergency service, and this does not replace professional help.',
    es: 'No somos un servicio de emergencias y esto no reemplaza la ayuda profesional.',
  },
};

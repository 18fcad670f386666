/** What a person is told before the first message, by language: who answers, what is kept, what this is not. */
export const disclosure = {
  ai_disclosure: {
    pt: 'Quem responde é uma inteligência artificial. Pessoas da equipe podem ler e entrar na conversa.',
    en: 'An AI answers. People on our team can read along and join.',
    es: 'Responde una inteligencia artificial. Personas del equipo pueden leer y unirse.',
  },
  retention: {
    pt: 'Guardamos o que você escreve, sem o seu nome, até você apagar.',
    en: 'We keep what you write, without your name, until you erase it.',
    es: 'Guardamos lo que escribes, sin tu nombre, hasta que lo borres.',
  },
  policy: {
    pt: 'Não somos um serviço de emergência e isto não substitui ajuda profissional.',
    en: 'We are not an emergency service, and this does not replace professional help.',
    es: 'No somos un servicio de emergencias y esto no reemplaza la ayuda profesional.',
  },
};

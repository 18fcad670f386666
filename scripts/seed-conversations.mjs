/**
 * Conversations for development, invented: each a list of steps as `seed.mjs` plays them. `answered` waits for the
 * AI's reply, `person` does not. A story that ends without `model` stays with the built-in replies.
 */
export const conversations = [
  {
    title: 'Semana de provas',
    locale: 'pt',
    country: 'BR',
    steps: [
      ['answered', 'Oi. Não consigo dormir direito desde que começaram as provas.'],
      ['answered', 'Fico pensando que vou decepcionar meus pais.'],
      ['answered', 'Falar disso já ajuda um pouco.'],
      ['model'],
    ],
  },
  {
    title: 'Noite difícil',
    locale: 'pt',
    country: 'BR',
    steps: [
      ['answered', 'Está tudo pesado demais hoje.'],
      ['person', 'Não aguento mais, quero me matar hoje à noite.'],
    ],
  },
  {
    title: 'After the move',
    locale: 'en',
    country: 'US',
    steps: [
      ['answered', 'I moved here three months ago and I still have nobody to talk to.'],
      ['asks'],
      ['takes', 'ana'],
      ['ana', 'Hello, my name is Ana. I am a person, and I am here with you now.'],
      ['person', 'Thank you. I did not think anybody would come.'],
      ['ana', 'I am glad you wrote. What was today like?'],
      ['note', 'Lonely since the move; no risk spoken of so far. Asks for a human.'],
    ],
  },
  {
    title: 'Conversación cerrada bien',
    locale: 'es',
    country: 'ES',
    steps: [
      ['answered', 'Hoy he pensado que todos estarían mejor sin mí.'],
      ['asks'],
      ['takes', 'bia'],
      ['bia', 'Hola, soy Bia, una persona del equipo. Gracias por contarlo. ¿Estás a salvo ahora?'],
      ['person', 'Sí, estoy en casa con mi hermana. Hablar con ella me ha calmado.'],
      ['bia', 'Qué bien que esté contigo. Si vuelve esa idea, escríbenos o llama a los números que te dejo.'],
      ['person', 'Lo haré. Gracias.'],
      ['bia', 'Gracias a ti. Cuídate mucho.'],
      ['resolves', { by: 'bia', outcome: 'supported', note: 'Con su hermana, sin riesgo inmediato.' }],
    ],
  },
  {
    title: 'Trabajo',
    locale: 'es',
    country: 'AR',
    steps: [['answered', 'Mi jefe me grita delante de todos y ya no duermo bien.'], ['model']],
  },
  {
    title: 'Quiet evening',
    locale: 'en',
    country: 'GB',
    steps: [
      ['answered', 'Work was a lot today and I feel empty.'],
      ['answered', 'Can we do a breathing exercise?'],
      ['model'],
    ],
  },
];

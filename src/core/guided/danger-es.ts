import type { DangerWords } from './wording.ts';

export const dangerEs: DangerWords = {
  openings: [
    'Lo que escribiste es serio, y hace bien contarlo.',
    'Es difícil decir esto, y lo dijiste.',
    'Es importante entender cómo estás ahora.',
  ],
  asks: [
    '¿Estás pensando en matarte?',
    '¿Los pensamientos de suicidio están contigo ahora, en este momento?',
    '¿Piensas en quitarte la vida hoy?',
    '¿Las ganas de morir o de matarte son más fuertes, más débiles o iguales que antes?',
  ],
  steps: [
    '¿Estás en un lugar seguro? ¿Hay alguien que pueda quedarse cerca de ti?',
    'Si hay cerca algo que usarías para hacerte daño, aléjate o pide a alguien que lo guarde lejos.',
    'En “Ayuda ahora” hay personas que atienden en este momento. Puedes llamar y seguir escribiendo aquí.',
    'El equipo recibe un aviso, pero no podemos decir cuándo podrá entrar alguien en la conversación. Si estás en peligro, no nos esperes.',
    'Si ya hiciste algo para hacerte daño, llama ahora a emergencias. El número está en “Ayuda ahora”.',
  ],
  wantsToDie: {
    openings: [
      'Hablaste de morir o de matarte. Eso es serio, y hace bien contarlo.',
      'Unas ganas así suelen venir de un dolor muy grande.',
      'Es difícil decir esto, y lo dijiste.',
    ],
    asks: [
      '¿Estás a salvo ahora?',
      '¿Las ganas de morir o de matarte son más fuertes, más débiles o iguales que antes?',
      '¿Hay alguien que pueda estar contigo ahora?',
      '¿Puedes mantenerte a salvo hoy?',
    ],
    steps: [
      '¿Hay algo cerca que usarías para hacerte daño? Si lo hay, aléjate o pide a alguien que lo guarde lejos.',
      'Si hay cerca algo que usarías para hacerte daño, ve a donde haya alguien más, si puedes.',
      'Si no puedes alejarte de lo que usarías para hacerte daño, llama ahora a emergencias. El número está en “Ayuda ahora”.',
    ],
  },
  act: {
    first: [
      'Llama ahora al número de emergencias que está arriba y en “Ayuda ahora”. Di qué pasó.',
      'Llama ahora al número de emergencias que está arriba, aunque ahora te sientas mejor.',
      'Llama ahora al número de emergencias que está arriba, o pide a quien esté cerca que llame.',
    ],
    then: [
      'No te quedes a solas: avisa a quien esté cerca. ¿Puedes llamar?',
      'Intenta no quedarte a solas: avisa a alguien de la casa o del vecindario. ¿Hay alguien contigo?',
      'No te quedes a solas, si puedes, y sigue lo que te digan por teléfono.',
      'Si puedes, deja la puerta abierta y no te quedes a solas. ¿Quién está cerca?',
    ],
  },
  brink: {
    first: [
      'Llama ahora al número de emergencias que está arriba y en “Ayuda ahora”.',
      'Llama ahora al número de emergencias que está arriba, o pide a quien esté cerca que llame.',
    ],
    then: [
      'Si puedes, sal de ahí y ve a donde haya otras personas. ¿Puedes llamar?',
      'Intenta no quedarte a solas: aléjate de ahí y avisa a alguien. ¿Hay alguien cerca?',
      'Si puedes, aléjate y no te quedes a solas. Puedes seguir escribiendo aquí.',
    ],
  },
  otherAct: {
    first: [
      'Llama ahora al número de emergencias que está arriba y en “Ayuda ahora”. Di qué pasó.',
      'Llama ahora al número de emergencias que está arriba, aunque la persona parezca estar mejor.',
    ],
    then: [
      'Quédate con esa persona, si es seguro para ti, y sigue lo que te digan por teléfono.',
      'Si es seguro, no dejes sola a esa persona. ¿Estás con ella ahora?',
      'Pide ayuda también a quien esté cerca. ¿Estás en un lugar seguro?',
    ],
  },
  called: {
    first: [
      'Hiciste bien en llamar. Sigue lo que te digan por teléfono.',
      'Qué bueno que llamaste. Si empeora o tardan, llama de nuevo.',
    ],
    then: [
      'Si puedes, quédate cerca de alguien. Puedes seguir escribiendo aquí.',
      'Intenta no quedarte a solas. ¿Cómo estás ahora?',
      'Si puedes, deja la puerta abierta. ¿Quién está contigo?',
    ],
  },
  injury: [
    'Si la herida es seria o no para de sangrar, llama ahora a emergencias. El número está en “Ayuda ahora”.',
    'Cuida primero la herida. Si no para de sangrar, llama ahora a emergencias.',
  ],
  harm: {
    first: [
      '¿La persona a la que harías daño está cerca ahora? Si es así, ve a otro lugar, si puedes.',
      'Si hay cerca algo que usarías para hacer daño a alguien, aléjate o pide a otra persona que lo guarde lejos.',
      'Si sientes que puedes hacer daño a alguien ahora, aléjate y llama a emergencias. El número está en “Ayuda ahora”.',
    ],
    then: [
      'Pensar en algo no es lo mismo que hacerlo. ¿Qué pasó?',
      '¿Qué ayudaría a dejar pasar este momento?',
    ],
  },
  threat: {
    first: [
      '¿Corres peligro ahora? Si es así, llama a emergencias o ve a donde haya otras personas, si puedes.',
      '¿Quien te hace daño o te amenaza está cerca ahora? Primero está tu seguridad: esta conversación puede esperar.',
      '¿Hay un lugar seguro a donde puedas ir, o alguien de confianza que pueda estar contigo?',
    ],
    then: [
      'Nadie tiene derecho a hacerte daño ni a amenazarte. No es culpa tuya.',
      'Lo que te hacen no es culpa tuya. Si también vienen pensamientos de morir, aquí se puede hablar de eso.',
    ],
  },
  other: {
    first: [
      '¿Esa persona está a salvo ahora? ¿Hay alguien con ella?',
      'Si el peligro es ahora, llama a emergencias y quédate con esa persona, si puedes.',
      'Preguntar a esa persona por el suicidio no le mete la idea en la cabeza, y muestra que te importa. ¿Ya hablaron de esto?',
    ],
    then: ['Y tú, ¿cómo estás con todo esto?', '¿Quién puede ayudarte con esto?'],
  },
};

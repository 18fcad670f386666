import { dangerEs } from './danger-es.ts';
import type { Feeling, GuidedWords, Topic } from './wording.ts';

const feelings: readonly Feeling[] = [
  {
    name: 'la falta de esperanza',
    pattern:
      /\b(sin (esperanza|salida|sentido)|desesper\w*|no veo (salida|sentido|futuro)|nada (cambia|sirve|tiene sentido)|no vale la pena)\b/,
    reflections: [
      'Parece que ahora es difícil ver una salida.',
      'Cuando nada parece cambiar, la esperanza queda lejos. Eso se lee en tus palabras.',
    ],
  },
  {
    name: 'esa pérdida',
    pattern:
      /\b(duelo|fallecio|murio|extran(o|as?) (a|mucho)|echo de menos|perdi a (mi|un|una)|se (me )?murio)\b/,
    reflections: [
      'Una pérdida así deja una falta enorme.',
      'Echar tanto de menos muestra lo que ese vínculo significa para ti.',
    ],
  },
  {
    name: 'el vacío',
    pattern: /\b(vaci[oa]|no siento nada|anestesiad\w*|sin ganas de nada|indiferente)\b/,
    reflections: [
      'Ese vacío parece difícil hasta de explicar.',
      'No sentir nada también es una forma de sufrir.',
    ],
  },
  {
    name: 'la culpa',
    pattern:
      /\b(culpa\w*|verguenza|arrepient\w*|arrepent\w*|soy (un|una) (carga|estorbo|fracaso|basura)|me odio|fracas\w+|decepcion\w+)\b/,
    reflections: ['Parece que la culpa no te deja en paz.', 'Te exiges mucho, y eso duele.'],
  },
  {
    name: 'la soledad',
    pattern:
      /\b(estoy sol[oa]|me siento (muy |tan )?sol[oa]|soledad|(a )?nadie (me|le importa|entiende)|abandon\w+|aislad\w*|sin amig[oa]s)\b/,
    reflections: ['Sentir tanta soledad duele.', 'Parece que falta alguien cerca que entienda lo que vives.'],
  },
  {
    name: 'la ansiedad',
    pattern: /\b(miedo|ansi\w+|panico|nervios\w*|preocupad\w*|aterrad\w*|asustad\w*|terror)\b/,
    reflections: [
      'Parece que el miedo y la ansiedad ocupan mucho espacio ahora.',
      'Vivir siempre en alerta cansa el cuerpo y la mente.',
    ],
    agitated: true,
  },
  {
    name: 'el cansancio',
    pattern:
      /\b(cansad\w*|cansancio|me canse|exhaust\w*|agotad\w*|no (aguanto|puedo mas|doy mas)|sin (fuerzas?|energia)|no (duermo|puedo dormir)|hart[oa])\b/,
    reflections: [
      'Parece un cansancio que dormir no arregla.',
      'Llevas mucho encima, y desde hace bastante tiempo.',
    ],
  },
  {
    name: 'la presión',
    pattern: /\b(abrumad\w*|agobi\w*|presion|estres\w*|no doy abasto|demasiado|todo a la vez|me supera)\b/,
    reflections: ['Es demasiado al mismo tiempo.', 'Parece que todo te cayó encima de una vez.'],
    agitated: true,
  },
  {
    name: 'la rabia',
    pattern: /\b(rabia|ira|odio|bronca|enojad\w*|enfadad\w*|furios\w*|injust\w*|coraje)\b/,
    reflections: [
      'La rabia se nota en tus palabras, y tiene un motivo.',
      'Parece que te pasó algo muy injusto.',
    ],
  },
  {
    name: 'la tristeza',
    pattern:
      /\b(trist\w*|llor(o|ar|e|ando)|deprimid\w*|depresion|dolid\w*|sufr\w+|angusti\w*|desanimad\w*)\b/,
    reflections: ['Hay mucha tristeza en lo que escribiste.', 'Esa tristeza parece pesada de llevar.'],
  },
];

const topics: readonly Topic[] = [
  {
    pattern: /\b(familia|padres?|madre|mama|papa|herman[oa]s?|hij[oa]s?|casa)\b/,
    questions: ['¿Cómo están las cosas en casa?', '¿Con quién de la familia puedes hablar, aunque sea poco?'],
  },
  {
    pattern: /\b(novi[oa]|marido|espos[oa]|pareja|mi ex|termin(o|amos|e)|rompimos|separac\w+|divorcio)\b/,
    questions: ['¿Qué cambió entre ustedes?', '¿Qué es lo que más duele de esa relación ahora?'],
  },
  {
    pattern: /\b(trabajo|empleo|jef[ea]|despidieron|despedid\w*|paro|dinero|plata|deudas?|cuentas)\b/,
    questions: ['¿Qué parte aprieta más hoy?', '¿Cómo ha cambiado eso tus días?'],
  },
  {
    pattern:
      /\b(escuela|colegio|instituto|universidad|facultad|examen\w*|profesor\w*|companer\w+|bullying|acoso)\b/,
    questions: ['¿Cómo es estar allí cada día?', '¿Alguien de allí sabe cómo estás?'],
  },
];

export const guidedEs: GuidedWords = {
  feelings,
  topics,
  danger: dangerEs,
  reflections: [
    'Lo que escribiste importa.',
    'No debe ser fácil ponerlo en palabras.',
    'Ve a tu ritmo, sin prisa.',
    'Hay mucho ahí dentro.',
    'Tiene sentido querer hablar de esto.',
  ],
  questions: [
    '¿Qué es lo que más pesa ahora?',
    '¿Cuándo empezó a hacerse más fuerte?',
    '¿Cómo aparece eso en tu día?',
    '¿Qué te gustaría que alguien entendiera sobre esto?',
    '¿Quién cerca de ti sabe que estás pasando por esto?',
    '¿Qué ha ayudado un poco, aunque fuera por poco tiempo?',
    '¿Qué es lo que más necesitas en este momento?',
  ],
  recalls: [
    'En lo que contaste antes me pareció notar {feeling}. ¿Sigue ahí?',
    'Al leer lo que escribiste antes noté {feeling}. ¿Es eso, o es otra cosa?',
  ],
  exercises: [
    'Si quieres, para un minuto: busca alrededor cinco cosas que ves, cuatro que puedes tocar, tres sonidos, dos olores y un sabor. Sin prisa. ¿Cómo quedó el cuerpo después?',
    'Si quieres, prueba esto: apoya los pies en el suelo, toma aire contando hasta cuatro y suéltalo contando hasta seis, cinco veces. ¿Qué cambió, aunque sea poco?',
    'Si ayuda, pon las manos sobre la ropa o la mesa y nota la temperatura y la textura. Di en voz baja dónde estás y qué día es hoy. ¿Qué notaste?',
  ],
  wantsHuman: {
    pattern: /\b(hablar|conversar|platicar|charlar) con (alguien|una persona|un humano|gente)\b/,
    replies: [
      'Puedes pedir aquí mismo hablar con una persona del equipo, y el equipo recibe el aviso, pero la respuesta puede tardar. Mientras tanto, ¿qué es lo más difícil?',
      'Querer una persona tiene sentido. Puedes pedirla en esta página, y en “Ayuda ahora” hay quien atiende por teléfono. ¿Qué te gustaría contar primero?',
    ],
  },
  moments: [
    {
      pattern: /^(hola+|buenas|buen(os)? dias?|buenas (tardes|noches)|hay alguien)\b.{0,20}$/,
      replies: [
        'Hola. Ahora las respuestas son automáticas, no de una persona. Puedes escribir a tu manera. ¿Qué te trajo aquí hoy?',
        'Hola. Puedes contar lo que quieras, en el orden que venga. ¿Cómo estás ahora?',
      ],
    },
    {
      pattern: /^(muchas )?gracias\b.{0,30}$/,
      replies: [
        'Fue bueno que escribieras. ¿Quedó algo por decir?',
        'Puedes volver a escribir cuando quieras. ¿Cómo va a ser el resto de tu día?',
      ],
    },
    {
      pattern: /\b(estoy|me siento|sintiendome) (un poco |algo )?mejor\b/,
      replies: [
        'Qué bueno leer eso. ¿Qué ayudó, aunque sea poco?',
        'Un poco de alivio ya cuenta. ¿Qué puedes hacer hoy para cuidarlo?',
      ],
    },
    {
      pattern: /^(yo )?no (lo )?se\b.{0,30}$/,
      replies: [
        'Está bien no saber. Si fuera una sola palabra, ¿cuál sería?',
        'No hace falta tener respuesta. ¿En qué parte del cuerpo lo sientes?',
      ],
    },
  ],
  asksIfHuman:
    /\b(eres|sos) (un |una )?(human[oa]|persona|robot|maquina|ia|bot|real)\b|\b(hablando|hablo) con (un robot|una maquina|una persona|una ia)\b|\bhay alguien (ahi|aqui|leyendo|(que me )?(escuchando|escucha|lee))\b/,
  notHuman: [
    'No soy una persona: ahora las respuestas son automáticas.',
    'Aquí escribe un programa, no una persona. Si prefieres, pide hablar con alguien del equipo.',
  ],
  negations: new Set(['no', 'ni', 'nunca', 'sin', 'tampoco']),
  gentleAsks: [
    'Cuando el dolor es grande, a veces vienen las ganas de no vivir más. ¿Te está pasando eso?',
    '¿Has pensado en morir o en hacerte daño? Cualquier respuesta está bien.',
    '¿Te pasan por la cabeza pensamientos sobre la muerte? Aquí se puede hablar de eso con calma.',
  ],
};

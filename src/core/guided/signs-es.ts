import type { LanguageSigns } from './wording.ts';

const medicine =
  '(?:pastillas?|pildoras?|comprimidos?|capsulas?|medicamentos?|medicinas?|medicacion|remedios?|calmantes?|paracetamol|ibuprofeno|clonazepam|ansioliticos?|antidepresivos?)';
const tooMuch =
  '(?:tod[oa]s?|todo|demasiad[oa]s?|much[oa]s|un monton|un punado|vari[oa]s|caja|frasco|bote|blister|enter[oa]s?|de mas|\\d{2,}|veinte|treinta|cuarenta|cincuenta)';
const someone =
  '(?:(?:mi|un|una) (?:mejor )?(?:amig[oa]|hij[oa]|herman[oa]|novi[oa]|marido|mujer|espos[oa]|pareja|madre|mama|padre|papa|companer[oa]|prim[oa]|vecin[oa]|alumn[oa]|ti[oa]|abuel[oa]|ex)|ella)';
const wanting =
  '(?:quiero|kiero|queria|quisiera|voy a|pienso en|pense en|pensando en|ganas de|intente|necesito|prefiero|decidi)';

export const signsEs: LanguageSigns = {
  patterns: {
    act: new RegExp(
      [
        `\\b(?:(?:me )?(?:tome|trague|ingeri|he tomado|he tragado)|me (?:estoy tomando|acabo de tomar)|estoy tomando|acabo de (?:tomar|tomarme|tragar|tragarme))\\b(?=.{0,40}\\b${medicine}\\b)(?=.{0,40}\\b${tooMuch}\\b)`,
        '\\b(?:me (?:las|los|lo) (?:tome|trague)|me tome) (?:todas|todos|todo)\\b|\\bme (?:tome|trague) (?:todas|todos|todo)\\b',
        '\\b(?:me )?(?:tome|trague)\\b.{0,40}\\bpara (?:morir|morirme|matarme|no despertar)',
        '\\b(?:tome|bebi|trague|ingeri|he tomado)\\b.{0,15}\\b(?:veneno|lejia|cloro|raticida)\\b|\\b(?:tuve|tome) una sobredosis\\b',
        '\\bno (?:para|deja) de sangrar\\b|\\bestoy sangrando\\b|\\bsangrando (?:mucho|sin parar)\\b|\\bmucha sangre\\b|\\bme corte las (?:venas|munecas)\\b',
        '\\bacabo de (?:intentar (?:matarme|suicidarme|morir)|tratar de (?:matarme|suicidarme)|ahorcarme)|\\b(?:intente|trate de) (?:matarme|suicidarme|ahorcarme|quitarme la vida)\\b.{0,25}\\b(?:ahora|hoy|hace un rato|esta (?:noche|tarde|manana))\\b|\\b(?:ahora|hoy|hace un rato) (?:intente|trate de) (?:matarme|suicidarme|quitarme)',
        '\\babri el gas\\b',
      ].join('|'),
      'g',
    ),
    brink:
      /\bestoy (?:aqui )?(?:en (?:el|la) (?:puente|cornisa|azotea|borde|via)|encima del? (?:puente|techo))\b|\b(?:soga|cuerda) (?:en el|al) cuello\b|\b(?:pistola|arma) en la cabeza\b/g,
    otherAct: new RegExp(
      [
        `\\b${someone}\\b.{0,40}\\b(?:tomo|trago|ha tomado)\\b(?=.{0,40}\\b(?:${medicine}|veneno)\\b)(?=.{0,40}\\b(?:${tooMuch}|veneno)\\b)`,
        `\\b${someone}\\b.{0,40}\\b(?:se corto las (?:venas|munecas)|se ahorco|esta inconsciente|no (?:se )?despierta|esta sangrando|no (?:para|deja) de sangrar)\\b`,
        `\\b${someone}\\b.{0,20}\\b(?:acaba de intentar (?:matarse|suicidarse)|(?:intento|trato de) (?:matarse|suicidarse) (?:ahora|hoy))`,
        '\\bapunale a\\b|\\bmate a mi (?:padre|madre|marido|mujer|jefe|jefa|herman[oa]|hij[oa]|pareja)\\b',
      ].join('|'),
      'g',
    ),
    called:
      /\b(?:ya (?:llame|llamaron|he llamado|hemos llamado|llamamos)|acabo de llamar)(?=\s*(?:$|[.,;!\n]| y\b))|\bambulancia (?:ya )?(?:viene|esta (?:viniendo|en camino|llegando|aqui))\b|\b(?:llame|llamaron|llamamos|he llamado) (?:al|a la|a una|a) (?:112|911|061|ambulancia|emergencias)\b/g,
    injury: /\bme (?:corte|lastime|queme|heri|hice dano|he cortado|estoy cortando|estoy lastimando)\b/g,
    wantsToDie: new RegExp(
      `\\b${wanting} (?:matarme|morir(?:me)?(?! de )\\b|suicidarme|(?:el )?suicidio|quitarme la vida|acabar con mi vida|estar muert[oa])|\\bme (?:quiero|kiero|voy a|queria|quisiera) (?:matar|mori|morir|suicidar)\\b|\\bquiero desvivirme\\b|\\bya no quiero (?:seguir )?(?:vivir|viv[oa])\\b|\\bno quiero (?:mas )?(?:seguir )?(?:vivir|viviendo|estar viv[oa])\\b`,
      'g',
    ),
    wish: new RegExp(
      `\\b${wanting} (?:desaparecer|cortarme|lastimarme|hacerme dano|acabar con todo|dormir (?:y no|para siempre))|\\bme (?:quiero|voy a) (?:cortar|lastimar)\\b`,
      'g',
    ),
    harm: new RegExp(
      '\\b(?:quiero|queria|quisiera|voy a|pienso en|pensando en|ganas de|necesito) (?:matar|apunalar|golpear|lastimar|disparar(?:le)?|pegarle|hacerle dano) (?:a )?(?:ell[oa]s?|alguien|todos|(?:mis?|el|la|los|las|un|una|es[eao]s?) (?!tiempo|hambre|sed|mism[oa]|rato)\\w+|al \\w+)|\\b(?:quiero|voy a|quisiera) (?:matar|apunalar)l[oae]s?\\b|\\b(?:lo|la|los|las) (?:quiero|voy a) (?:matar|apunalar)\\b|(?<!si )\\b(?:lo|los) mato\\b',
      'g',
    ),
    threat:
      /\bme (?:pega|pego|pegan|pegaron|pegando|golpea|golpeo|golpean|golpearon|amenaza|amenazo|amenazan|amenazaron|persigue|maltrata|maltrato|agrede|agredio|violo|patea|estrangulo)\b|\b(?:va|van|quiere|quieren) a? ?(?:matarme|pegarme|golpearme|hacerme dano)\b|\bme (?:va|van|quiere|quieren) (?:a )?(?:matar|pegar|golpear|hacer dano)\b|\bamenazas? de muerte\b|\b(?:viene|vienen|viene para aca) a matarme\b|\b(?:dice|dijo|jura|juro) que me (?:mata|va a matar)\b|\bme tiene encerrad[oa]\b|\bme dejo el ojo morado\b|\babus(?:a|o) de mi\b/g,
    other: new RegExp(
      `\\b${someone}\\b.{0,60}\\b(?:matarse|se (?:quiere|va a) (?:matar|quitar la vida)|se mata|suicid\\w*|no quiere (?:seguir )?(?:vivir|viv[oa])|morir(?:se)?|cortarse|quitarse la vida)\\b`,
      'g',
    ),
  },
  longAgo:
    /\bhace (?:\w+ )?(?:anos|meses)\b|\b(?:ano|mes) pasado\b|\ben (?:19|20)\d\d\b|\bcuando (?:yo )?era\b/,
  now: /\b(?:ahora|hoy|otra vez|de nuevo|hace un rato)\b/,
};

import type { Lexicon, Patterns, Slots } from '../lexicon.ts';

/** What a listener asks about when the answer can be one word; `fear` only tells that death is not asked for. */
export const questions = [
  'suicide',
  'injury',
  'at_hand',
  'plan',
  'done',
  'danger',
  'safety',
  'fear',
] as const;
export type Question = (typeof questions)[number];

type QuestionPatterns = Patterns<Question>;

function lexicon(language: string, slots: Slots, patterns: QuestionPatterns): Lexicon<Question> {
  return { language, aliases: {}, slots, patterns: [patterns], misspelt: '', compact: {} };
}

export const portugueseQuestions = lexicon(
  'pt',
  {
    neg: 'nunca, jamais',
    thing:
      'algo, alguma coisa, comprimido*, remedio*, medicamento*, faca, arma, corda, veneno, lamina*, gilete, pistola, isso, meio, meios',
    they: 'ele, ela, eles, elas, alguem, o teu pai, o seu pai, a sua mae, o teu marido, o seu marido',
  },
  {
    suicide: `
      suicid* ; morrer ; morreres ; morrido ; morto|morta ~2 seria|estar|melhor ; se matar ; te matar ; matar te
      matar se ; matares te ; tirar|tirares|acabar|acabares|terminar|por_fim|por_termo|pondo_fim ~3 vida ; deixar de viver
      continuar|seguir ~1 viver|vivo|viva ; desistir ~1 da vida|de_viver ; nao ~1 viver ; nao ~2 estar ~2 aqui|vivo|viva ; fazer ~2 mal a si|ti ~1 mesmo|mesma|proprio|propria
    `,
    fear: `medo|pavor|panico|receio ~4 morrer|morte|matar`,
    injury: `
      se machucar ; te machucar ; magoar te ; magoar se ; machucou|machucaste|cortou|cortaste|magoou|magoaste|feriu|feriste ~4
      se cortar ; te cortar ; cortar te ; se ferir ; ferir te ; fazer|fez|fizeste ~2 mal ~1 a
    `,
    at_hand: `
      tem|tens|ha|guarda|guardou|guardaste|ficou|ficaste ~2 @thing ~4 mao|alcance|ai|perto|consigo|contigo|casa|voce|ti|si
      @thing ~2 esta|estao|ta|tao ~3 ai|perto|contigo|consigo|mao|alcance|casa|voce ; esta|estas|ta|tas ~2 com ~2 @thing
      tem|tens ~2 @thing
    `,
    plan: `
      plano ; planos ~3 para|pra|de ; planej* ; pensou|pensaste|decidiu|decidiste|escolheu|escolheste|pensando ~4 como|quando
    `,
    done: `
      tomou|tomaste|engoliu|engoliste|usou|usaste ~4 ; fez|fizeste ~3 agora|hoje|algo|alguma ; ja ~1 fez|fizeste|tomou|tomaste|comecou
    `,
    danger: `
      @they ~2 esta|estao|ta|tao ~3 ai|perto|casa|porta|voce|contigo|consigo|lado ; @they ~2 voltou|chegou|veio|entrou
      @they ~3 machucou|bateu|bateram|ameacou|ameacaram|agrediu|tocou ~2 ; @they ~3 batendo|batem ; te ameacou|bateu|machucou ; ameacou te
      corre|correm|correndo ~2 perigo ; em perigo
    `,
    safety: `
      seguro ; segura ; em seguranca ; a_salvo ; a salvo ; salvo ; protegido ; protegida
    `,
  },
);

export const englishQuestions = lexicon(
  'en',
  {
    neg: 'never',
    thing:
      'something, anything, pills, tablets, meds, medication, knife, gun, rope, razor, blade, blades, poison, weapon, them, it',
    they: 'he, she, they, someone, anyone, your dad, your mum, your mom, your husband, your boyfriend, your ex, your partner',
  },
  {
    suicide: `
      suicid* ; die ; dying ; dead ; kill|killing ~1 yourself|themselves|himself|herself ; end|ending|take|taking ~3 life
      end|ending ~1 it|everything|things ~1 all? ; not ~2 alive|exist|live ; not ~1 be|being here ; giving up on life ; want to live ; stay|staying alive
    `,
    fear: `afraid|scared|fear|terrified|panic ~5 die|dying|dead|death`,
    injury: `hurt|hurting|harm|harming|cut|cutting|injure|injured|burn|burning ~1 yourself|themselves|herself|himself ; self harm ; self harming ; selfharm*`,
    at_hand: `
      have|got|keep|keeping|kept|holding ~3 @thing ~5 with_you|on_you|near|nearby|there|hand|reach|house|home|room
      are|is ~2 @thing ~4 with_you|near|there|reach|room|house|hand ; do you have ~3 pills|tablets|knife|gun|rope|razor|blade|weapon|means|meds
      within reach ; to hand
    `,
    plan: `plan ; plans ~3 to|for ; planned ; planning ; thought|decided|chosen ~4 how|when`,
    done: `
      taken ~3 ; did you take ~3 ; have you done ~3 ; did you do ~3 ; already ~2 taken|done|started|swallowed ; swallowed
    `,
    danger: `
      is|are ~1 @they ~3 there|here|home|house|near|door|outside|with_you|back ; @they ~3 hurt|hit|threaten|threatened|hitting|touch|touched ~1 you ; has|have|did @they ~1 hurt|hit|threatened|come|threaten
      in ~1 danger
    `,
    safety: `safe ; somewhere safe ; safety`,
  },
);

export const spanishQuestions = lexicon(
  'es',
  {
    neg: 'nunca, jamas',
    thing:
      'algo, pastillas, pastilla, medicamentos, cuchillo, arma, pistola, soga, cuerda, veneno, navaja, cuchilla*, eso, medios',
    they: 'el, ella, ellos, alguien, tu papa, tu marido, tu esposo, tu novio, tu pareja, tu ex, tu madre, tu padre',
  },
  {
    suicide: `
      suicid* ; morir ; morirte ; morirse ; muerto ; muerta ; matarte ; matarse ; te ~2 matar ; se ~2 matar ; te matarias
      quitar|quitarte|quitarse|acabar|terminar ~3 vida ; acabar|terminar con ~1 todo ; no ~1 vivir ; dejar de vivir|existir ; no ~1 estar ~2 aqui|aca|viva|vivo
      seguir ~1 viviendo|viva|vivo
    `,
    fear: `miedo|temor|panico|terror ~4 morir|morirte|morirse|muerte|muerto`,
    injury: `
      hacerte|hacerse|haces|hiciste|has_hecho|te_hace ~1 dano ; lastimarte ; lastimarse ; lastimaste ; cortarte ; cortarse ; cortaste ; te ~1 cortas|lastimas|cortado|lastimado|heriste ; autolesion*
    `,
    at_hand: `
      tienes|tenes|tiene|hay|guardas|guardaste ~2 @thing ~4 mano|alcance|contigo|ahi|cerca|casa|encima ; tienes|tenes|tiene ~2 @thing
      @thing ~2 esta|estan ~3 ahi|cerca|contigo|mano|alcance|casa ; estas con ~2 @thing
    `,
    plan: `plan ; planes ~3 para|de ; planeado ; planeando ; pensado|pensaste|decidido|decidiste|elegido|pensando ~4 como|cuando`,
    done: `
      tomaste ~3 ; has ~1 tomado|hecho ~3 ; te ~1 tomaste|tragaste ; hiciste ~3 algo|ahora|hoy ; ya ~2 hiciste|tomaste|empezaste|hecho
    `,
    danger: `
      esta|estan ~1 @they ~3 ahi|aca|aqui|casa|cerca|puerta|contigo|vos|adentro|afuera ; @they ~2 esta|estan ~3 ahi|aca|aqui|casa|cerca|puerta|contigo|vos ; te ~2 pego|golpeo|amenazo|lastimo|pega|amenaza|toco ; ha|han ~2 amenazado|golpeado|lastimado
      peligro
    `,
    safety: `a salvo ; segura ; seguro ; fuera de peligro ; protegida ; protegido`,
  },
);

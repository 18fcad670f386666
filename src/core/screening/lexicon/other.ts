import type { Concept } from '../concepts.ts';
import type { Lexicon } from '../lexicon.ts';

/** The plain words in other languages, so that a human is asked rather than nobody. */
export const otherLanguages: Lexicon<Concept> = {
  language: 'other',
  aliases: {},
  slots: { neg: 'pas, nicht, non', thru: 'je, ich, veux, will, mich, me, voglio, di' },
  patterns: [
    {
      wish_to_die: `
        хочу умереть ; не хочу жить ; 死にたい ; 想死 ; أريد أن أموت ; je veux ~1 mourir ; jai envie de mourir
        envie de mourir ; veux ~1 plus vivre ; je ne veux plus vivre ; ich will ~2 sterben ; will sterben
        will nicht mehr leben ; mochte sterben ; nicht mehr leben ; voglio morire ; vorrei morire
        non voglio ~1 vivere ; ik wil dood ; ik wil niet ~1 leven ; chce umrzec ; nie chce zyc ; vull morir
        vull morirme ; morir vull ; quero morrer ; vreau sa mor ; olmek istiyorum ; jag vill do
      `,
      suicide_word: `
        suicid* ; suizid* ; selbstmord* ; samoboj* ; zelfmoord ; intihar ; selvmord ; sjalvmord
        самоубийство ; суицид* ; 自殺 ; 自杀 ; انتحار
      `,
      suicidal_thought: `
        me tuer ; убить себя ; me suicider ; mich umbring* ; bring mich um ; bringe mich um ; uccidermi
        ammazzarmi ; suicidarmi ; zabic sie ; en finir avec la vie ; mich toten ; matarme ; treure'm la vida
      `,
      attempt_now: `
        he|hem agafat|pres|empassat totes|tots ~1 les|els pastilles|comprimits ; jai avale|pris|gobe tous|toutes|tout ~2 cachets|comprimes|medicaments|pilules
        habe alle|die|20|30|40 ~2 tabletten|pillen|schlaftabletten ~1 genommen|geschluckt ; ho preso|ingoiato|mandato tutte|tutti ~2 pastiglie|pillole|compresse|pasticche
        tomei|tomey todalas pastillas ; me suis ouvert|coupe les veines ; mi sono tagliato|tagliata le vene ; habe mir die pulsadern
      `,
      intent_now: `
        je vais me tuer|pendre|jeter ~2 ce_soir|maintenant|demain ; ich bringe mich ~1 heute|jetzt|morgen um ; mi ammazzo stasera|oggi|adesso|domani
        em mato avui|dema|ara ; em matare ~1
      `,
      means_request: `
        comment ~1 mourir ; wie ~2 sterben ; come morire
      `,
    },
  ],
  misspelt: '',
  compact: {},
};

import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Rape, strangling, and being killed by somebody near who is named with a weapon, a reason or a call for help. */
export const ptAssault: Patterns<Concept> = {
  assault: `
    fui|sou|era ~1 estuprad*|violad*|violentad*|abusad*|molestad* ; me ~1 estuprou|estupraram|estupra|violentou|violentaram
    estuprou|violou me|a_mim ; violaram_me ; abus* ~1 de mim ; sofri ~1 um? estupro|abuso_sexual ; abusa|abusou dela|dele
    me ~1 forca|forcou|obriga|obrigou ~1 a ~1 transar|fazer_sexo|ter_relacoes ; me ~1 enforcou|estrangulou|esganou
    marido|esposo|namorado|companheiro|padrasto|pai|ex ~2 me bateu|bate|batia|espancou|espanca|socou|agrediu|agride|surrou
    apanhei|apanho|apanhando ~1 do meu marido|esposo|namorado|companheiro|padrasto|pai|ex ; soco|socos|tapa|tapas|murro ~2 na|no minha|meu cara|rosto|nariz|boca|olho
    apert* ~2 meu pescoco ; socorro ~5 me_matar
    @partner|mae|pai ~3 me_matar|mata_me|me_mata|matar_me ~6 com_a_faca|com_uma_faca|com_o_facao|com_a_arma|com_uma_arma|tem_uma_faca|tem_uma_arma|tem_arma|ta_com|esta_com|pegou_a|pegou_uma|pegou_o|socorro|porrada|pancada|pancadas|divorcio|me_separar|separacao|denunci*|sou_gay|do_abuso|hospital|jurou|bebado|machado|martelo
  `,
};

export const enAssault: Patterns<Concept> = {
  assault: `
    i was|got ~1 raped ; raped me ; was|got raped ~4 last|yesterday|this|by ; was|been ~1 abused|molested by
    husband|boyfriend|bf|partner|stepdad|dad|father|ex ~3 hit|hits|punched|punches|beat|beats|slapped|slaps|kicked|strangled me
    abuses|abused|molested|molests me ; forces|forced|makes|made me ~1 to? have|do sex ; strangled|choked me|us
    @partner|mums|moms|dads|mum|mom|dad|father|stepdad ~4 kill me ~6 has_a|has_the|got_a|with_a|with_the|help|hospital|divorce|im_gay|drunk|axe|hammer|machete|abuse|swore|police
  `,
};

export const esAssault: Patterns<Concept> = {
  assault: `
    me ~1 violo|violaron|viola|violaba ; fui ~1 violada|violado|abusada|abusado ; abus* ~1 de mi
    me ~1 obliga|obligo|fuerza|forzo a ~1 tener|hacer ~1 sexo|relaciones|amor ; me ~1 ahorco|estrangulo|asfixio
    marido|esposo|novio|pareja|padrastro|papa|padre|ex ~2 me pego|pega|golpeo|golpea|pegaba|cachetea|cacheteo|madreo|agarro_a_golpes|dio_una_pina|dio_una_golpiza|dio_una_paliza
    me ~1 toca|tocaba|toco ~2 cuando ~2 bana|duermo|duerme ; la|lo abusa ; auxilio ~4 me va a matar
    @partner|mama|papa|padre|padrastro ~3 me_va_a_matar|me_mata|me_quiere_matar ~6 con_el|con_un|con_la|tiene_el|tiene_un|tiene_una|agarro_el|agarro_un|auxilio|ayuda|golpes|divorcio|denunci*|soy_gay|del_abuso|hospital|juro|borracho|hacha|martillo|apunalo
  `,
};

// What other lists know in one tense, person or place of the pronoun, told in the others.
import type { Concept } from '../concepts.ts';
import type { Patterns, Slots } from '../lexicon.ts';
import { asChoice } from './forms.ts';

const clitics = ['lo', 'la', 'los', 'las'];
const harming = `matar esfaquear estrangular envenenar esganar degolar sufocar queimar furar espancar afogar enforcar
  apunhalar asfixiar torturar atropelar balear decapitar esquartejar`;

/** `matá-lo`, as it is folded: the r is lost, the pronoun stands alone. */
const withObject = (verbs: string): string =>
  verbs
    .split(/\s+/)
    .flatMap((verb) => clitics.map((clitic) => `${verb.slice(0, -1)} ${clitic}`))
    .join(',');

const wounding = `esfaquear estrangular estuprar violar queimar furar esganar enforcar degolar asfixiar sufocar envenenar linchar balear
  apunhalar espancar sequestrar raptar atropelar decapitar afogar`;

/** `me esfaquear`, `esfaquear-me`, `nos esfaquear`. */
const withPronoun = (verbs: string): string =>
  verbs
    .split(/\s+/)
    .flatMap((verb) => ['me', 'nos'].flatMap((pronoun) => [`${pronoun} ${verb}`, `${verb} ${pronoun}`]))
    .join(',');

/** What another wants, tries or threatens, before what they do. */
const hewill = asChoice(`
  quer, querem, queria, queriam, quis, quiseram, vai, vao, ia, iam, tentou, tentaram, tenta, tentam, tentava
  tentando, a tentar, querendo, a querer, prometeu, prometeram, jurou, juraram, planeja, planejam, planejando
  pretende, pretendem, ameacou, ameaca, ameacaram, ameacam, ameacando, disposto a, decidido a, capaz de
`);

export const ptTenseSlots: Slots = {
  harmhim: withObject(harming),
  wound: `
    ${withPronoun(wounding)}, me dar um tiro, dar me um tiro, nos dar um tiro, me queimar viva, queimar me viva, nos queimar vivos
    me botar fogo, me tocar fogo, me passar o facao, me cortar o pescoco, cortar me o pescoco, me meter uma bala
  `,
  intimate: `
    marido, esposo, namorado, namorada, companheiro, companheira, padrasto, madrasta, ex, ex marido, ex namorado, agiota, traficante, traficantes
    milicia, faccao, bandidos, vizinho, tio, primo, cunhado, sogro, senhorio, policia, caras, gajos, homens, capanga, pistoleiro, jagunco, alguem
  `,
  gun: `
    arma, armas, revolver, pistola, espingarda, cacadeira, carabina, fuzil, garrucha, glock, 38, trinta e oito, calibre
  `,
  jump: `
    me mato, mato me, me enforco, enforco me, me penduro, me afogo, me enveneno, me atiro, atiro me, me jogo, jogo me, me lanco
    lanco me, tomo tudo, tomo todos, engulo tudo, engulo todos, acabo comigo, acabo cmg, corto os pulsos, corto as veias
    me dou um tiro, dou um tiro em mim, dou me um tiro, meto uma bala na cabeca, bebo o veneno, tomo o veneno, me suicido
  `,
  took: `
    tomei, engoli, ingeri, bebi, injetei, apliquei, tomado, engolido, ingerido, bebido, acabei de tomar, acabei de engolir
    acabei de beber, acabei de ingerir, acabei de injetar, estou tomando, estou engolindo, estou bebendo, estou a tomar
    estou a engolir, estou a beber, tou tomando, comecei a tomar, comecei a engolir, terminei de tomar, terminei de beber
  `,
  recent: `
    ontem, anteontem, semana passada, na semana passada, essa semana, esta semana, mes passado, no mes passado, este mes
    ha # dias, ha dois dias, ha tres dias, faz # dias, faz dois dias, faz tres dias, ha uma semana, faz uma semana
    ha duas semanas, faz duas semanas, sabado, domingo, noite passada, ontem a noite, esta noite, de madrugada, outra vez
    de novo, hoje cedo, no fim de semana, ha pouco, agora ha pouco, ha um mes, faz um mes, ha # semanas, faz # semanas
  `,
  survived: `
    sobrevivi, nao morri, acordei, desmaiei, falhei, falhou, me salvaram, salvaram me, me acharam, acharam me, me encontraram
    encontraram me, a corda partiu, a corda arrebentou, a corda rebentou, ninguem sabe, ninguem soube, ninguem reparou
    ninguem percebeu, ninguem notou, ninguem viu, nao contei, nunca contei, nunca falei, nunca disse, nao falei, nao disse a ninguem, nao falei para ninguem
    ninguem ficou sabendo, sem ninguem saber, so voce sabe, nao deu certo, nao funcionou, nao resultou, vomitei tudo, vomitei, me tiraram, tiraram me, chegaram a tempo
  `,
};

export const ptTenses: Patterns<Concept> = {
  wish_to_die: `
    ansei*|ansiei|anseio|pedi|pedido|peco|imploro|rogo|suplico ~3 minha ~1 propria? morte ; melhor|preferivel ~2 ter morrido
    desej* ~2 minha ~1 morte ; desejei|desejava|desejado|desejaria|desejando|desejar|anseio|anseava|imploro|implorei ~1 a|pela morte $
    sempre quis ~1 @todie|@kill|@kill2 ; quis morrer ~5 ainda|continuo|todos_os_dias|todo_dia|a_vida_toda|a_vida_inteira ; gostava|gostaria|queria ~1 tanto|muito|mesmo de? ~1 @todie|@kill ; nao queria ~1 mais ~1 viver ; nao queria viver $
    gostava_de|gostaria_de ~1 @todie|@dead|@kill|@kill2 ; apetece_me|apetecia_me ~1 me? ~1 @kill|@kill2
    tenho|ando|vivo|sigo|continuo|estou|passei|passo|tava|estava ~2 querido|querendo|desejado|desejando|a_desejar|a_querer|rezado_para|rezando_para ~1 @todie|@kill|@kill2
    desejaria|desejei|rezei_para|orei_para|pedi_para|implorei_para|rezado_para|pedi_a_deus_para|pedindo_a_deus_para|pedi_a_deus_pra|supliquei_para|adoraria|a_desejar|desejando ~1 @todie|@dead
    gostava_de|gostaria_de|queria|preferia ~1 ter ~1 morrido|me_matado ; quem_me_dera|tomara|oxala ~2 @todie|@dead
    quem_me_dera|tomara|oxala ~1 eu? ~1 estivesse|tivesse ~1 @dead|morrido
  `,
  gone_wish: `
    sumiria|desapareceria|evaporaria ~1 daqui? ~1 se ; desej* ~1 desaparecer|sumir|nao_existir ; dormia e ~1 nao|nunca ~1 mais? acordava
    quem_me_dera|tomara|oxala ~2 desaparecer|desaparecesse|sumir|sumisse|nao_acordar|nao_acordasse|nao_existir|nao_ter_nascido
    peco|pedi|pedindo|rezo|rezei|rezado|rezando|oro ~3 me leve|levasse ; deus ~1 me leva|leve|levasse
  `,
  suicidal_thought: `
    me_mataria|mataria_me|matar_me_ia|me_enforcaria|enforcar_me_ia|me_jogaria|me_atiraria|atirar_me_ia|me_afogaria|me_suicidaria ~4
    me ~1 jogaria|atiraria|lancaria ~2 da|do|na|no ~1 ponte|janela|predio|viaduto|frente|trem|comboio|linha
    @think ~2 em|na|numa ~1 overdose ; me|m ~1 quero|queria ~1 enforcar|afogar|suicidar|envenenar|pendurar|desviver|dar_um_tiro|atirar_da|jogar_da
  `,
  method_thought: `
    @date|hoje|hj|logo|agora|mais_logo|daqui_a_pouco|dia|destes ~2 me_jogo|jogo_me|me_atiro|atiro_me|me_lanco|me_taco|pulo|salto ~1 da|do ~1 ponte|predio|janela|viaduto|terraco|varanda|sacada|penhasco|telhado|precipicio
    encomendei|comprei|comprar|arranjar|arranjei|pedi|encomendar ~2 veneno|chumbinho|raticida|corda|arma|revolver ~1 para|pra mim $
    quero|queria|vou|penso|pensei|pensando|pensar|pensado|vontade|ideia|apetece|sonho|imagino ~3 cortar|abrir ~1 os|meus|as|minhas pulsos|veias ; atear|tacar|botar|por|deitar ~1 fogo em ~1 mim
    vou|vo|irei|quero|queria|preciso ~1 pular|saltar|me_jogar|me_atirar|me_lancar|me_tacar|atirar_me|jogar_me $
    de tomar|engolir|beber todos|todas ~2 @pills ; misturar ~2 @pills ~2 alcool|bebida|vodka
  `,
  intent: `
    ainda|qualquer_dia|um_dia|um_dia_destes|dia_desses|algum_dia|mais_dia_menos_dia ~2 @ikill ; ainda|qualquer_dia|um_dia|um_dia_destes|dia_desses|algum_dia ~2 @jump $
    acabo_por|acabar_por|acabar|acabo|acabarei ~1 me_matar|matar_me|me_matando|me_suicidando|me_enforcando
    planejo|planejando|tenciono|a_planear|estou_para|tou_para|prestes_a|hei_de|tenho_de ~1 @kill|@kill2
  `,
  intent_now: `
    @date|hoje|hj|agora|logo|amanha|mais_logo|mais_tarde ~1 eu? ~1 me_mato|mato_me|me_enforco|enforco_me|me_suicido|me_dou_um_tiro|dou_um_tiro_em_mim|corto_os_pulsos|corto_as_veias|bebo_o_veneno|tomo_o_veneno|acabo_comigo|acabo_cmg $ ; me_mato|mato_me|me_enforco|enforco_me|me_suicido|me_dou_um_tiro|dou_um_tiro_em_mim|corto_os_pulsos|corto_as_veias|bebo_o_veneno|tomo_o_veneno|acabo_comigo|acabo_cmg ~1 @date|hoje|hj|amanha|agora $
    decidi|resolvi|vou|marquei ~2 @todie ~1 @date|hoje|amanha|hj $
    prestes_a|a_ponto_de|quase_a|a_beira_de|em_vias_de|mesmo_a ~1 @kill|@kill2|tomar_tudo|tomar_todos
    saindo|saio|sair|indo|vou|caminho ~2 pular|saltar|me_jogar|me_atirar|atirar_me ~1 da|do ponte|predio|viaduto|penhasco|terraco
  `,
  finality: `
    prestes_a|a_ponto_de|quase_a|a_beira_de|mesmo_a|pronto_para|pronta_para|decidido_a|decidida_a ~1 pular|saltar|me_jogar|me_atirar|atirar_me|me_lancar $
    @date|hoje|hj|agora|logo|amanha|mais_logo|mais_tarde ~1 eu? ~1 @jump|pulo|salto $ ; @jump|pulo|salto ~1 @date|hoje|hj|amanha|agora $
    vou|vo|irei ~2 pular|saltar|me_jogar|me_atirar|me_lancar|me_tacar|atirar_me|jogar_me ~1 @date|hoje|hj|agora|amanha|amanha_de_manha|amanha_cedo $
    quando|assim_que|depois_que|logo_que|mal ~5 eu? ~1 @jump $
    saindo|saio|a_sair|vou_sair|to_indo|estou_indo|indo_la|a_caminho|a_ir ~3 pular|saltar|me_jogar|me_atirar|atirar_me $
  `,
  attacker_present: `
    estao|esta|ta|tao ~1 me ~1 espancando|enforcando|esfaqueando|queimando|violando|estrangulando
  `,
  time_near: `
    mais_logo|mais_tarde|logo|daqui_a_pouco ~2 @jump|atiro_me|me_atiro|me_jogo|pulo|salto
    @kill|@kill2|@killself|@die ~3 hoje|hj|agora|amanha ; hoje|hj|agora|amanha ~4 @kill|@kill2|@killself|@die
    @poison|@pills|pulsos|veias ~2 hoje|hj|agora|amanha
  `,
  reopened: `
    tenho|ando|vivo|estou|venho|continuo|sigo ~3 desejado|desejando|querendo|querido|pensado|pensando|pedindo|pedido|a_pensar|a_desejar
  `,
  means_at_hand: `
    carreguei|carrego|carregando|carregado|carregar|municiei|engatilhei ~2 a|o|as|minha|meu ~1 @gun
    amarrei|amarro|amarrando|amarrado|amarrar|atei|ato|atando|atado|atar|preparei|preparando|pendurei|pendurando|fiz|dei ~1 a|o|um|uma|minha|meu ~1 corda|laco|forca|no_de_forca|no_corredio $
    juntado|separado|guardado|juntar|separar|guardar|a_juntar|a_separar|acumulando|acumulado|contar|esmaguei|esmagando ~2 @pills ~1 todos|todas|suficientes|de_uma_vez
    juntado|separado|juntar|separar|a_juntar|acabei_de_separar|acabei_de_juntar ~1 todos|todas|os|as|meus ~1 @pills ; laco|forca ~1 esta|ta ~1 feito|feita|pronto|pronta|no_lugar
    tenho|estou ~1 com? ~1 a|o ~1 corda|laco|forca atada|atado|amarrada|pendurada|feita ; pendurar|pendurei|pendurado ~1 a|uma|o ~1 corda|laco|forca
    enchi|enchendo|encher ~1 a? ~1 banheira ~4 lamina|gilete|navalha|faca|pulsos|secador
  `,
  attempt_now: `
    me_esfaqueei|esfaqueei_me|me_dei_um_tiro|dei_um_tiro_em_mim|dei_me_um_tiro|atirei_em_mim|me_envenenei|envenenei_me|me_apunhalei|me_degolei
    estou|to|tou ~1 me ~1 enforcando|esfaqueando|envenenando|afogando|degolando ; acabei de ~1 me ~1 jogar|atirar|enforcar|esfaquear|envenenar|lancar|dar_um_tiro $
    meti|enfiei|cravei|espetei ~1 a|uma|um|o ~1 faca|navalha|punhal|canivete|tesoura ~1 na|no|em ~1 meu? ~1 barriga|peito|pescoco|mim|pulso ; cortei|rasguei ~1 a|o|minha|meu garganta|pescoco
    me ~1 dei ~1 uma overdose ; inalei|respirei|aspirei ~1 o|todo_o gas ; tomando|engolindo|bebendo ~6 para_morrer|pra_morrer
    abri ~1 o|os|meu|meus pulso|pulsos
    @took ~2 ##|dez|quinze|vinte|trinta|quarenta|cinquenta|sessenta ~1 @pills|@medicine ; ja ~1 foram|vao|sao ~1 ##|vinte|trinta|quarenta ~1 @pills|@medicine
    @took ~2 @poison ; @took|tive|tenho|fiz|fazer|ter|tendo|a_ter ~1 uma overdose ; overdosei ; em overdose
    @took ~2 frasco|cartela|caixa|vidro ~1 todo|toda|inteiro|inteira ; @took ~1 todos|todas ~1 os|as ~2 @pills
    cortando|a_cortar|abrindo|a_abrir|acabei_de_cortar|acabei_de_abrir ~1 os|meus|as|minhas|o|meu pulsos|pulso|veias|pescoco|garganta
    me_pendurei|pendurei_me|pendurad*|dependurad* ~2 na|no|pela|numa|da ~1 corda|forca|laco|viga|ventilador|arvore|galho|teto|caibro 
  `,
  attempt_recent: `
    por_um_triz|faltou_pouco|faltou_um_triz ~4 @kill|@kill2|pular|saltar|me_jogar|me_matei|me_enforquei|pulei|saltei|me_joguei
    a_um_passo|um_passo|por_um_fio|cheguei_perto ~1 de ~1 @kill|@kill2|pular|saltar|me_jogar|me_atirar ; me ~1 tentei|tentado ~1 matar|suicidar|enforcar|afogar|atirar|envenenar
    tentei|tentado|tentar ~4 @recent ~4 @survived ; ja ~1 tentei ~3 @survived ; tentei ~1 @recent|@survived ~3 @survived
    tentei|tentado|tentava ~1 @kill|@kill2|@killself|acabar_com_tudo|acabar_comigo ; tentei|tentado ~1 pular|saltar|me_jogar|me_atirar ~3 @recent
    quase|por_pouco_nao ~1 me_matei|matei_me|me_enforquei|enforquei_me|me_joguei|me_atirei|atirei_me|me_suicidei|pulei|saltei|tomei_tudo|me_dei_um_tiro ~3
    quase|por_pouco_nao ~1 me_afoguei ~1 de_proposito ; por_pouco|quase ~1 que? ~1 nao me_mato|salto|pulo|me_jogo|me_atiro ~2 @recent
    estive|tive|fiquei ~2 quase_a|a_ponto_de|perto_de|por_um_fio_de ~1 @kill|@kill2|pular|saltar|me_jogar|me_atirar|tomar_tudo ~2
    me_joguei|joguei_me|me_atirei|atirei_me|saltei|pulei|me_enforquei|enforquei_me|me_cortei|tomei_tudo|tomei_veneno|bebi_veneno ~5 @survived
  `,
  self_injury: `
    ^ cortei $ ; ^ voltei a cortar $ ; ^ cortei de_novo|dnv|outra_vez|hoje|ontem $ ; ^ ja cortei $ ; ^ eu cortei $
  `,
  farewell: `
    escrever|escrevi|escrevendo|terminei|acabei ~1 a|minha ~1 despedida $ ; ja ~1 me_despedi|despedi_me ~1 de todos|todo_mundo|toda_a_gente|voces|vcs
    ultima vez que ~1 falo|escrevo|converso ~1 com? ~1 voce|voces|vcs|convosco|contigo|vos
    adeus mundo $ ; escrever|escrevo|escrevi|escrevendo|a_escrever|vou_deixar|acabei_de_escrever ~2 carta|bilhete|recado ~1 de ~1 despedida|adeus
  `,
  preparation: `
    dando|a_dar|vou_dar|ofereci|oferecendo|doando|a_doar|distribuindo ~1 todas? ~1 as? ~1 minhas ~1 coisas|roupas|joias
    dando|a_dar|vou_dar|dei|doei|ofereci|doando ~1 tudo ~1 o? ~1 que|meu ~1 tenho|e_meu
  `,
  threat: `
    @foe|@person ~1 quase ~1 me_matou|matou_me|nos_matou|me_enforcou|me_esganou|me_esfaqueou|me_estrangulou ; quase ~1 me_matou|matou_me|nos_matou ~1 de? ~1 ontem|pancada|porrada|a_pancada|facada|bater
    me|nos ~1 tentou|tentaram ~1 matar|esfaquear|estrangular|estuprar|queimar|enforcar|envenenar ; me|nos ~1 teria|teriam|tinha ~1 matado|matados
    tem|anda|vive|continua ~1 me ~1 ameacado|ameacando|a_ameacar ; ${hewill} ~1 quebrar|partir|cortar|arrancar ~1 as? ~1 minhas|minha|meu|meus|me ~1 pernas|dedos|cara|pescoco|dentes|cabeca|bracos
    ${hewill} ~2 @wound ; tentou|tentaram|tenta|tentam|tentando|a_tentar|ameacou|ameaca|ameacaram|jurou|juraram|prometeu|prometeram|planeja|pretende|tenciona|disposto_a|capaz_de ~2 @assault
    @intimate ~3 quer|queria|querem|vai|vao|ia|quis ~1 me_matar|matar_me|nos_matar|matar_nos|me_mata ; me|nos querem matar ; eles|elas|todos querem|vao ~1 me_matar|matar_me|nos_matar|matar_nos
    ${hewill} ~1 atirar|atira|disparar ~1 em|contra|sobre mim|nos|a_gente
    @intimate ~2 quer|vai|queria|tentou ~1 matar ~1 a_gente|a_mim|meus_filhos|os_meus_filhos ; ${hewill} ~1 esfaquear|estrangular|queimar|violar|estuprar ~2 a_mim|a_gente|meus_filhos|os_meus_filhos|meu_filho|minha_filha|minha_mae|a_minha_mae|nos_dois
    @assault ~1 a_todos|de_noite|enquanto_durmo ; me|nos ~1 quer|querem ~1 esfaquear|estrangular|estuprar|queimar|linchar|esganar|dar_um_tiro|dar_tiro|morto|morta|mortos
    @intimate|eles ~2 quer|querem ~1 me|nos ~1 ver ~1 morto|morta|mortos ; atentaram|atentou contra|a ~1 minha vida
  `,
  violence: `
    anda|andam|vive|vivem|continua|continuam|costuma ~1 a? ~1 bater_me|me_bater|me_batendo|espancar_me|nos_bater|bater_nos
    tem|anda|vive ~1 me ~1 forcado|forcando|obrigado|obrigando ; passava|passou|passa ~1 a mao ~1 em mim
    tem|anda|vive ~1 me ~1 agredido|batido|espancado|agredindo|batendo|espancando|machucado|machucando
    fui|foi|fomos ~1 esfaquead*|balead*|espancad*|agredid*|estrangulad*|apunhalad* ~2 pelo|pela|por|na|em ; me|nos ~1 deram ~1 uma|um ~1 surra|porrada|tareia|tiro|facada
    @foe|@person|tem|anda|vive ~3 batido|batendo|a_bater|espancado|espancando|agredido|agredindo ~2 mim|minha_mae|minha_irma|meu_irmao|meus_irmaos|meus_filhos|na_gente
    tentou|tentaram|quase ~1 me_estrangulou|me_estrangular|estrangular_me|me_enforcar|me_esganar|esganar_me|me_esganou|me_sufocar|sufocar_me|me_violar|violar_me|me_estuprar|me_esfaquear
  `,
  harm_other: `
    quase ~1 matei|esfaqueei|estrangulei|esganei|enforquei|sufoquei ~1 a|o|meu|minha|ele|ela|meus ~1 mulher|marido|pai|mae|irmao|irma|filho|filha|bebe|chefe|ex
    quero|queria|vou|vo|irei|ia|pretendo|vontade|vontades|pensando|penso|pensei|pensar|imagino|imaginando|juro|apetece_me|preciso|decidi|sonho|planejo|planejando|ideia|hei_de ~3 @harmhim
    imagino|imaginando|penso|pensei|pensando|a_pensar|fantasio|sonho ~2 @hurtthem ~1 o|a|os|as|meu|minha|no|na|nele|nela|ele|ela ~1 chefe|patrao|pai|mae|marido|mulher|bebe|filho|filha|irmao|irma|vizinho|professor|ex|padrasto|todos
  `,
  harm_other_now: `
    vou|vo|irei ~2 @harmhim ~2 @date|hoje|hj|agora ; @date|hoje|hj|agora ~3 @harmhim
  `,
  third_intent: `
    @near|@person ~2 quase ~1 se_matou|matou_se|se_enforcou|enforcou_se|se_jogou|se_atirou|atirou_se|pulou|tomou_tudo
    @near|@person ~3 se ~2 cortado|cortando|mutilado|mutilando|ferindo|ferido|machucando ; @near|@person ~4 pensado|pensando|pensou|a_pensar ~2 @hedies
    @near|@person ~3 se_cortou|cortou_se|se_queimou|queimou_se ~2 de_proposito|de_novo|outra_vez|os_bracos|o_braco|os_pulsos|toda|todo
  `,
  benign: `
    comprei|comprou|comprar|ganhei|uma|um|arma|pistola ~1 arma|pistola|revolver|espada? de ~1 brinquedo|agua|cola|chocolate ; ela|ele|me ~1 me? bateu ~1 uma foto
    @foe|@person|quase ~2 me_matou|nos_matou|matou_me ~1 de ~1 susto|rir|riso|vergonha|tedio ; quase ~1 matei ~1 meu|minha|o|a ~1 pai|mae|chefe|irma|irmao|professora|marido|mulher ~1 de susto|vergonha|rir
    acabei de ~1 me ~1 jogar ~1 na|no ~1 cama|sofa|piscina|rede|pista
    quero|vou|queria|vontade ~2 saltar|pular ~1 de ~1 felicidade|alegria|contente|emocao
    tomei|tomo|tomar|tomando ~1 todos|todas|tudo ~1 os|as|meus|minhas ~1 @pills|@medicine|vitaminas ~1 certinho|direitinho|na_hora|no_horario|a_horas|conforme|como_o_medico
    tomei|peguei|apanhei ~1 sol|chuva|frio|vento demais ; bebi|bebemos|beber todas ~2 festa|bar|balada|ontem_na|churrasco|carnaval
    @foe|@person|me|nos ~1 me? bateu ~1 no|na ~1 videogame|fifa|damas|tenis|futebol|cartas|truco
    @person|vai|vao|ia|quer ~2 saltar|pular ~1 na|no|a|o|de? ~1 piscina|corda|trampolim|poca|amarelinha|fogueira|carnaval|ondas|cama|skate
    video|carta|festa|mensagem|audio ~1 de despedida ~1 do|da|para|pra|pro ~2 colega|colegas|chefe|turma|estagiario|professor|professora|time|equipe|aposentou
    gravei|escrevi|fiz|gravar|escrever ~1 um|uma|o|a ~1 video|carta|mensagem|audio ~1 de despedida ~1 do|da|para|pra|pro ~2 colega|colegas|chefe|turma|estagiario|professor|professora|time|equipe
    separei|contei|organizei|contar|separar ~3 @pills ~4 caixinha|farmaceutica|farmaceutico|farmacia|organizador|para_a_semana
    cortei ~1 os|o|a|as ~1 gastos|lacos|relacoes|acucar|gluten|carne|cafe|doces|redes ~3 de_novo|outra_vez|hoje|ontem
    bebi|beber|bebemos ~1 vinho|cerveja|cafe|agua|cachaca|vodka|refri|sumo|suco ~1 demais ; bebi demais
    tentei|tentado|tentar ~6 fechad*|fechou|esgotad*|ingresso|ingressos|ligar|te_ligar|ligar_te|nao_abre|nao_abria|fora_do_ar|receita|bolo|pao|senha|inscricao|vaga|atendeu
    amarrei|atei|fiz|dei|preparei|amarrar ~2 corda|laco|no ~1 do|da|de|no|na|para|pra|pro ~1 barco|presente|presentes|cabelo|sapato|cachorro|cavalo|varal|rede|balanco|tenis|violao|gravata|roupa|escalada|barraca|carro
    comprei|comprar ~2 corda ~2 varal|barraca|escalada|rede|balanco|cachorro|barco|pular|roupa
    carreguei|carregando|carregar ~2 @gun ~2 no|do|na ~1 jogo|cs|cod|fase|partida|paintball|gta|free_fire
    @date|hoje|agora|logo ~1 eu? ~1 pulo|salto|me_jogo|me_atiro ~1 o|a|na|no|esta|essa|para|pra|de ~1 almoco|jantar|cafe|fase|parte|piscina|cama|sofa|corda|paraquedas|sofazinho|rede|bolo|trabalho|alegria|felicidade|capitulo|episodio
    me_jogo|pulo|salto|me_atiro ~2 sofa|cama|piscina|rede ~1 @date|hoje
    prestes_a|a_ponto_de|quase_a|pronto_para|pronta_para saltar|pular ~1 de ~1 alegria|felicidade|paraquedas|contente
    overdose ~1 de ~1 serie|series|netflix|memes|doce|doces|trabalho|informacao|amor|carinho|novela|futebol|anime|queijo|pizza|saudade|cafeina
    tive|tenho|tendo|tomei|teve ~1 uma overdose ~1 de ~1 serie|series|netflix|memes|doce|doces|trabalho|informacao|amor|carinho|novela|futebol|anime|queijo|pizza|saudade|cafeina
    @foe|@person|${hewill} ~3 me_matar|matar_me|nos_matar|matar_nos ~1 de ~1 rir|riso|susto|vergonha|amor|coracao|orgulho|tedio|inveja|trabalhar|saudade|curiosidade|preocupacao|fofura
    gato|gata|cachorro|cao|@thing|prova|aula|calor|esse|essa|este|isso|joelho|dente|siso|coluna|estomago|intestino|personal|nutricionista|cadeira|sapato ~2 ${hewill} ~1 me_matar|matar_me|nos_matar
    @person|vai|vao|ia|quer ~2 saltar|pular ~1 de paraquedas|paraquedas|alegria|asa_delta|bungee|felicidade
    desej* ~2 minha morte ~1 no|na ~1 jogo|partida
    @foe|@person|me|nos ~1 me? bateu ~1 na|no|uma|um|a|em ~1 corrida|xadrez|jogo|fome|saudade|sono|preguica|vontade|tristeza|curiosidade|duvida|penalti|final|recorde|vento|sol
    deixei|deixou|escrevi ~1 um|o bilhete ~5 lista|compras|almoco
    dei|doei|dar|doar|dando ~3 roupas|coisas|sapatos|livros ~1 velh*|antig*|usad*|que_nao_serviam|pequenas
    juntei|separei|guardei ~2 @pills ~2 vitamina|vitaminas|caixinha|viagem|vencidos|descarte|caixa_de_remedios
  `,
};

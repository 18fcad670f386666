import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Someone else at risk, wounds to oneself, and what the generated slots find. */
export const ptThird: Patterns<Concept> = {
  wish_to_die: `
    quero|queria|querendo|kero|quer_e|gostava_de|gostaria_de|preciso|preciso_de|precisava|so_penso_em|tentado_a|pronto_para|pronta_para ~2 @kill|@kill2
    doido|doida|louco|louca|pronto|pronta|maluco|maluca para ~1 @todie|@kill2
  `,
  suicidal_thought: `
    @think ~3 @kill2 ; ideia|ideias|vontade|vontades|coragem|tentado|tentada ~1 de|a|para ~2 @kill2
    prometi ~6 nao ~1 ia|vou ~1 @kill2|me_matar ; posso|podia|devia|deveria|poderia|conseguia ~1 @kill2
  `,
  intent: `
    vou|vo|irei|ia|pretendo|hei_de|vou_ter_de|vou_ter_que|acabo_por|estou_para|prestes_a|decidi|resolvi|planejo|tenciono|tou_a_pensar_em ~2 @kill2
    vou|vo|irei tira ~1 a? minha vida ; acho que ~1 vou tira|tirar ~1 a? minha vida
  `,
  third_intent: `
    @near|@foe|@person ~6 @hedies ; disse|disse_me|diz|dizem|falou|contou|contou_me|confessou|confessou_me|postou|escreveu|posta|ligou|mandou|admitiu|avisou|desabafou|pensa|planeja|pretende|ameaca|ameacou ~5 @hedies
    @person|@near ~4 tentou|tentaram ~2 se_matar|suicidio|de_novo|outra_vez|no_fim_de_semana|sabado|domingo|ontem|matar_se|semana
    @person|@near ~4 fez ~1 a|uma tentativa ; @person|@near ~4 se|anda_a ~1 corta|cortar|cortando|cortar_se|ferir_se|mutila
    @person|@near ~4 corta_se|se_corta|cortou_se ~2 ; mostrou ~2 o|os braco|bracos ; mandou ~2 foto ~2 braco|corda|comprimidos|lamina|ponte|corte ; se_atira|se_mata|se_joga ~2 ao|do|da|no rio|ponte|predio ; @person|@near ~5 vai fazer ~1 besteira|asneira|loucura com_ele|consigo|com_ela
    @person|@near ~6 braco|bracos|pulso|coxa ~3 cortado|cortados|cortes|cortada|marcas|sangrando|corte ;
    @person|@near ~5 guarda|guardando|junta|juntando|comprou ~2 comprimido*|insulina|bala|corda|arma|veneno|estilete ; @person|@near ~4 fala|falou ~2 morrer|suicidio ~1 todo|sempre|toda
    @person|@near ~4 pediu|pediu_me ~4 morrer|dar_lhe_os_remedios|todos_os_remedios ; @person|@near ~6 nele_mesmo|nela_mesma|em_si_mesmo|em_si_mesma
  `,
  third_act: `
    @person|@near ~3 tomou|bebeu|engoliu|ingeriu ~3 @swallowed|remedio|remedios|comprimidos|chumbinho|veneno|petroleo|lixivia|soda|vidrinho|trem_de_matar ~4 acho|agora|nao|ajuda|socorro|chao|vomit*|tont*|hospital_a|espuma|responde|acorda|dorme|desmai*|o_que
    tomou|bebeu|engoliu ~3 @swallowed|petroleo|chumbinho|veneno|lixivia ~2 agora|acode|socorro|me_ajuda|o_que ; tomou em live ; tomou|bebeu ~1 tudo ~1 agora
    @person|@near ~3 esta|ta|tava|estava|encontrei ~3 pendurad*|caid*|desmaiad*|roxa|roxo|sem_respirar|sem_pulso|desacordad*|espumando|no_chao ~4
    pendurad* ~3 ajuda|cela|mangueira|cortei|corda|socorro|reage|quarto ; no_chao|no_quintal|no_banheiro ~4 cartela|cartelas|frasco|seringa|vazio|vazia|vazias|comprimidos|sangue ; labios roxos ; respira devagar
    nao ~1 se mexe|respira|acorda|reage|responde ~3 tomou|remedio*|comprimido*|sangue|roxo|chao|ela|ele ; @person|@near ~3 esta|ta|tava|sentad*|pendurad*|subiu ~2 @edge ~5 pular|diz|saltar|agora|chorando|gritando|falou|perna*|sozinh*|ninguem|bombeiro* ; @person|@near ~6 do_lado_de_fora|do_outro_lado_da_grade|na_mureta|no_parapeito|na_linha_do_comboio|em_cima_da_caixa_dagua|nos_trilhos|na_janela_pendurad*
    @person|@near ~4 subiu|foi|saiu|correu|fugiu ~2 para|pro|pra|com|na|no|a ~2 ponte|terraco|telhado|corda|arma|trilhos|torre|caixa_dagua|mureta|rio|mangueira|parapeito|faca ~6 agora|pular|diz|falou|adeus|atende|noite|disse|saltar|sozinh*|celular|bombeiro*
    @person|@near ~3 esta|ta|foi|fechou_se|trancou_se|se_trancou|se_fechou|trancou ~4 com ~2 faca|arma|corda|lamina|comprimidos|remedios|caixas|gilete|revolver|carro_ligado|carro_a|veneno|cacadeira|pistola
    fechou_se|se_trancou|trancou_se ~3 com|no|na ~3 arma|faca|comprimidos|garagem|carro|corda|lamina ; @person|@near ~6 amarrou|amarrando|amarrar ~2 corda|pano|lencol|cinto|fio ~3 pescoco|dela|dele|viga|teto|cela?
    amarrou ~1 a|o corda|lencol|pano|cinto ~2 ; @person|@near ~6 mandou|ligou|deixou|postou|escreveu|gravou|disse ~5 adeus|despedi*|despedir_se|valeu_por_tudo|foto_da_corda|foto_dos_comprimidos|foto_dos_comprimido|perdao ~5 agora|atende|responde|desligou|sumiu|nao|tchau|ponte|chorando|telefone
    disse tchau|adeus ~3 nao|desligou|atende|chama|responde ; mandou adeus ; @person|@near ~6 desligou|caiu_a_ligacao|nao_atende|nao_responde|sumiu|celular_off|saiu ~4 despedi*|adeus|bilhete|tomou|corda|arma|remedio*|carta|ponte|tchau|alianca
    deixou|deixaram ~3 alianca|carta|bilhete|celular|telemovel|documentos|chaves ~4 sumiu|saiu|rio|carro ~2 ; meu pai|mae|irmao|filho|marido|filha deixou carta
    @person|@near ~5 se_cortando|se_enforcando|se_matando|a_cortar_se|a_enforcar_se|se_sufocando|tentando_se|cortando_se ; em live ~3 cortando|matando|remedio|tomou ; @person|@near ~6 vai|quer|e|diz_que_e ~3 hoje|agora|hj|esta_noite|daqui_a_pouco ~3 matar|morrer|acaba|saltar|pular|@hedies
    @person|@near ~5 @hedies ~4 hoje|agora|hj|esta_noite|essa_noite|amanha|neste_momento|e_desligou|e_saiu|nao_atende|meia_noite ; ouvi ~2 tiro|barulho_de_agua|gaveta|estrondo ~6 ele|ela|desligou|banheiro|quarto
    @person|@near ~5 faca|arma|fuzil|revolver ~2 no|na|contra ~1 pescoco|queixo|cabeca|pulso|boca|peito|propri* ; corda no lugar ; ja ta|esta no local ; contando|contagem ~2 regressiva ~6 falta|ela|ele|cidade
    @person|@near ~4 andando|deitad*|parad*|sentad* ~3 rodovia|linha|via|trilhos|carris|carros|estrada|ponte ~4 ; vai|quer descer sem freio ; saiu ~1 com ~1 a|uma corda|arma|faca|cacadeira
  `,
  self_injury: `
    mordi|mordo|mordendo ~2 braco|mao|dedo|pulso ~3 ; fiz|faco|fazendo|voltei_a_fazer|tenho_feito|fazer ~2 cortes|corte|riscos|risquinhos|linhas ~5 braco|perna|pernas|coxa|barriga|pele|hoje|ontem|novo|pele|nota|cada|fundo
    dou|dei|dando|soquei|soco|esmurrei|esmurro ~3 soco|murro|murros|socos|parede ~2 parede|parede_ate|muro|ate ~6 ; dou|dei|bato|bati ~2 cabeca|testa ~2 parede|monitor|mesa|chao ~4 proposito|ontem|toda|sempre|ate|desde|abri*
    enfiei|enfio|espetei|cravei|cravo|enterrei ~4 braco|perna|coxa|pele|mao|barriga ; compasso|apontador|estilete|lamina|vidro ~3 braco|perna|coxa|pele|barriga|pulso ~3
    cortei|corto|queimei|arranhei|furei|risquei ~2 hoje|ontem|de_novo|dnv|outra_vez|essa_noite|esta_noite|de_madrugada|agora ~3 braco|perna|coxa|doeu|sangue|cedo|alivi*|fundo|nao_parei|dnv
    cortei|piquei|risquei|riscar|picar|furei ~3 braco|pulso|coxa|perna ~4 lamina|xato|x_ato|todo|de_novo|ontem|noite|faca|compasso|parar ; tou|to|estou|ando ~2 me_machucando|me_cortando|me_riscando|cortando|a_cortar_me ~3 ; faco na|no coxa|braco|barriga|virilha ; botei fogo ~2 minha perna|mao ; ponho cigarros
    quebrei ~3 dias ~3 cortei ; dias ~2 limpa|limpo ~4 lixo|cortei|recai|sangrando|acabou ; recai|recaida|relapse ~8 braco|cort*|blusa|moletom|marcad*|perna|lamina|gilete|manga ; sim ~1 cortei
    queimei|cortei|encosto|encostei|bati|arranquei|estourei|queimo|machuquei|arranho|aperto|joguei ~8 de_proposito|querendo|por_querer ; foi querendo ; disse|falei ~6 acidente|cai|queda|forno|gato ~2 nao_foi
    braco|bracos|pulso|coxa|perna|pernas|pele ~3 todo|toda|todos|todas|cheio|cheia ~1 cortado|cortados|cortada|cortadas|marcado|marcada|de_cortes|marcados|riscado|riscada ; corte novo ~3 braco|perna|coxa|em_mim ; cortes ~1 novos ~2
    como ~1 esconder|escondo|tapar|disfarcar ~3 corte|cortes|marcas|cicatriz|cicatrizes ; arranquei|arranco ~4 couro|pele|crosta|casca|unha|cabelo|cabelos ~4 sangue|outra_vez|proposito|pedaco|sangrar
    cigarro|cigarros|isqueiro|agua_fervendo|ferro|vela ~3 braco|perna|barriga|coxa|pele|mim ~5 proposito|sentia|apaguei|sentir|propria|queimei ; vomit* ~3 sangue ~4 mereco|continuo|proposito
    fiz_de_novo|fiz_dnv|fiz_outra_vez ~4 ontem|coxa|braco|cortei|tapado|coberto|hoje|desculpa ; para_sentir|pra_sentir|sentir alguma|qualquer coisa ~2
    mereco ~3 sangrar|cortar|sangue ; alivi* ~4 cortar|corte|sangue|dor_fisica ; arrancar|cortando ~2 chip ~4 braco|dente|cabeca|mim
  `,
  violence: `
    @foe|@person ~4 @beaten ; @beaten ~3 ontem|hoje|de_novo|sempre|com|todo|noite|cara|cabeca|bebado|cinto|fio|mangueira|forte|chao
    @foe|@person ~3 bate|bateu|batem|bater|espanca ~2 em|nos|no|na ~1 mim|nos|mae|irmao|irma|filhos|bebe|criancas|meninos ; viola|violou|abusa|abusou|mexe|mexeu ~2 das|as|com|nas|de meninas|mim|nos|criancas|menina
  `,
  threat: `
    @foe|@person ~8 @assault ~2 se|quando|hoje|amanha|disse|na|no|e|porque|toda|viva|vivo ; @said|recado|prometeu|jurou ~1 que ~6 @assault ; vao|iam|querem ~1 @assault
    medo ~3 que? ~2 @assault ; jurei|juraram|jurou ~3 de? ~1 @assault ; @foe|@person ~3 ameac* ~4 @assault|faca|arma|martelo|morte|matar|facao|catana ; ja ~1 tenho cova ; cova ~2 aberta|pronta|minha
  `,
  attacker_present: `
    @foe|@person ~1 esta|ta|vem|veio|entrou|apareceu|ficou|tem ~2 com ~1 a|o|uma|um|as @arms ; me_escondi|escondi_me ~2 @hideout ; agiota|milicia|faccao|bandidos|traficantes|capangas|jaguncos|pistoleiros|homens|caras ~4 armado|armados|atirando|dando_tiro
    esta|ta|tao|estao ~1 a? arrombar|arrombando|derrubar|derrubando|botando_fogo|tocando_fogo|incendiar ~2 ; @foe|eles ~4 botando|tocando|bota ~1 fogo ~3 casa|barraco|barracos|aqui|dentro ; @foe ~3 achou|encontrou|descobriu ~2 gente|nos|me ~4 porta|aqui|portao|fala_baixo
    @foe ~3 derrubando|arrombando|quebrando|quebram|forcando ~2 portao|porta|janela ; @arms ~3 trancou|trancaram|tranca ~2 gente|porta|nos ; dois|tres|quatro|cinco|uns ~2 homem|homens|caras ~3 na|a ~1 porta|portao|casa ~4 mao|arma|armados|navalhas|faca|paus|gritando
    tao|estao ~2 a|na ~1 porta ~4 navalhas|armas|faca|facas|paus|armados|gasolina ; entraram|entrou ~3 atirando|a_tiro|com_trator|armados ; atirando ~2 por_cima|na|em|nos|contra ; @foe ~3 me corre com @arms ; pai|padrasto|marido ~3 com ~1 a|o|um|uma @arms
    agiota|milicia|traficantes|faccao|bandidos|capangas|jaguncos|pistoleiros ~4 aqui_embaixo|tao_aqui|la_fora|cercando|na_minha_rua ; @foe ~4 jogando|jogou|espalhando|deitando|a_deitar ~2 alcool|gasolina|petroleo ; ta_me|esta_me|esta_a_me enforcando|enforcar|batendo|bater
    @foe|@person ~2 trancou|fechou|prendeu ~2 eu|nos|gente ~5 quarto|casa|aqui|porta ; ele|homem|cara ~2 dentro ~1 do|de|da ~1 meu|minha ~1 apartamento|casa|quarto ; armado ~3 rapido|aqui_do_lado|do_meu_lado ; sim ~3 armado
    levantou a camisa ~4 arma ; mao|mão ~2 dentro do casaco ; me ~1 acertaram|atingiram|balearam|furaram ; tao|estao me procurando ~2
  `,
  harm_other: `
    vou|irei|vo|hei_de|quero|queria|juro|ainda ~2 matar|mato|acabar_com|esfaquear|queimar|furar ~1 quem|o_homem|a_mulher|o_gajo|toda_gente|a_familia|quem_mexeu|tds|toda_a_gente|geral
    se ~2 eu? pego|apanho|acho|encontro ~6 mato|acabo|furo|parto ; jogo|taco|boto|meto|risco ~1 o|a? onibus|carro|fogo|fosforo|caminhao ~3 ele|dele|nele|casa|dentro|cima ; com ele|ela|eles ~1 la? dentro ; quero que ~2 escola ~3 pague ; vou fazer igual ~3 caras|escola
    parto_lhe|parto ~1 a? cabeca|cara|boca|pescoco ~3 ; fazer_lhe mal ; pegar|pego ~2 na porrada ate ~3 ; ela|ele dorme ~4 martelo|faca|arma|facao|panela ; ele|ela ~2 dormindo ~3 gas|panela|faca|travesseiro|martelo
    se ~8 eu ~1 mato|acabo|atiro|furo|enfio|espeto|esfaqueio|parto ~3 ele|ela|nele|nela|com|os|a|eles ; dar|dou cabo|fim ~1 daquele|daquela|desse|dessa|dele|dela|do|da|naquele|naquela|nele|nela
    nao ~1 passa ~1 desse|deste mes|ano ~4 cuido|resolvo|eu ; como ~2 faco ~1 ele|ela parar de respirar ; parar de respirar ~3 barulho ; da|na proxima ele|ela nao ~1 levanta|acorda|escapa ; vai ~1 aprender ~1 armado|na_marra|comigo
    fazer|faze|faco ~1 uma ~1 besteira|bestera|loucura|desgraca|asneira ~1 com ~1 o|a|meu|minha|ele|ela|eles|os ; acertar ~1 contas|o|meu|as ~3 ex_chefe|patrao|chefe|ele|nao_e_modo
  `,
};

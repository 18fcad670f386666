import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Wishes, thoughts and resolves, by what a person wants and with what words they turn it. */
export const ptWish: Patterns<Concept> = {
  wish_to_die: `
    quero|queria|querendo|kero|desejo|desejava|kre ~2 @todie ; quer e|mesmo morrer ; ker e? morrer
    vontade|vontades|desejo|ganas|afim|fim|loco|louca|louco|doida|doido ~2 de ~2 @todie|@kill
    preferia|prefiro ~1 estar|ficar|ter ~1 @dead|morrido ; preferia|prefiro morrer ~1 de_uma_vez|a_continuar|a_viver|assim ; vontade ~1 de ~1 pular|saltar|me_jogar|me_soltar|sumir_da_vida
    apetece|apetecia|apetecer ~2 @todie|@kill|ir_pela_janela|ir_ao_fundo|ficar_la
    so|nem|ja ~1 apetece morrer ; @todie ~2 e|era ~3 que ~1 quero|queria ; morrer eu? quero|querer $
    morrer|desviver que ~1 eu? ~1 quero|queria ; porque ~2 nao me deixam|deixa|deixas ~1 morrer ; tudo bem morrer ; nao presto ~2 morrer
    a_morte|morte|morrer|desviver|unalive ~1 e|era|seria ~1 o|tudo ~1 que ~1 eu? quero|queria
    morrer ~2 seria perfeito|bom|otimo|melhor|alivio|descanso|presente|sonho|lucro
    quem ~1 quer ~1 morrer|se_matar ~1 sou_eu|e_eu ; quer ~1 morrer|se_matar sou_eu|eu_mesma|eu_mesmo
    adivinha quem quer ~1 morrer|se_matar
    cabeca|corpo|coracao|alma|voz|vozes|mente|parte|diabo|chip ~4 quer|querem|pede|pedem|manda|mandam|fala|falam|diz|dizem|repete|insiste|falou|grita|so ~3 morrer|pular|pula|mata|matar|matando|mate|acabar|pra_ir|morra|jogar|cortar_tudo
    deixa|deixem|deixam|deixe ~1 eu|me ~1 morrer|ir_embora_desse_mundo|partir ; deixa morrer ; posso morrer
    ajuda|ajudem|ajude|permissao|licenca|coragem|autorizacao|ajudar ~4 morrer|partir_em_paz
    quero|queria|qria|tomara|rezo|oro|peco|imploro|espero ~2 que ~2 eu ~2 morra|morresse|morre
    quero|queria ~1 que ~2 me matem|matassem|enterrem|abatam|mate|matasse|levem|atropele|atropelem|acabem
    peco|imploro|espero|desejo|desejar|pedindo|pedir ~1 a|pela ~1 minha? morte ; peco|rezo|oro|pedindo|rezando|pede ~4 morrer|a_morte
    querer viver ~2 nao ; nem quero ~1 viver|estar_viva|estar_vivo|existir|acordar
    nao|nem quero|vou|pretendo|quer ~2 chegar|passar|fazer ~1 aos|nos|dos ~1 #
    me_quero|quero_me|quero ~1 @dead ; queria ~1 estar|ficar|ser @dead ; quero ~1 ficar @dead ; prefiro_me @dead
    nao ~1 dou ~1 mais? conta ~1 de viver|existir ; viver ~1 nao ~1 e|foi ~2 mim
    nao ~1 tem ~1 mais vida ~1 mim ; vida ~2 que|q eu? ~1 nem|nao ~1 quero|pedi
    desist* ~1 de|da ~1 vida|viver ; desistir de viver ; larguei|largar a vida
    vivo|viva ~2 contra ~2 vontade
    @want1|cometer|vontade ~2 alt_f4|de_arrasta|game_over|unalive|ctb|kms|sewerslide|kys|desviver|unalivar
    vou_de|ir_de|me_leva_de arrasta|base ~1 serio|sem|mesmo|to|de_vez
    nao ~1 morri ~2 azar|pena|infelizmente ; pena|azar|infelizmente ~3 nao ~1 morri|deu_certo|funcionou|foi_o_pescoco
    porque|pq|quando ~2 nao ~1 morro|morri|morria ~1 logo? ; nao morro logo ; arrependimento ~2 ter ~1 acordado
    pensei ~1 que_bom|que_pena|tomara ~4 sangue|cai|caisse|morrer|descesse|pescoco
    me deixa|deixem|deixa ~1 ir_embora_daqui|em_paz_no_caixao ; deus ~1 me mata|mate
    acaba comigo deus|senhor|logo ; senhor|deus|pai ~2 tira|leva|leve|tire ~1 eu|me ~3 terra|mundo|logo|vida|aqui
    qro|quero|queria|so_quero ~1 ir_embora_de_vez|ir_de_vez|partir_de_vez|ir_pro_ceu
    ja ~1 vivi ~2 demais|bastante|suficiente ; me_jogar ~2 cova ; joga terra em mim
    entrar na igreja deitada|deitado ; quero ~2 debaixo ~1 dum|do|de|da ~1 trem|comboio|caminhao|onibus|camiao|terra|carreta
    caminhao|carro|onibus|carreta|raio|trem ~3 me ~1 pegar|atropelar|levar|pegasse|levasse|atropelasse ~4 favor|quero|melhor|bom|procurando
    unica ~4 eu morto|morta ; solucao ~2 eu ~1 morrer|sumir ; melhor ~1 eu ~1 morto|morta|morrer|morresse
    morto|morta ~1 eu? valho ~1 mais? ; valho mais ~1 morto|morta ; quero|queria ter|te ~1 morrido
    quero|queria ~1 tirar|tira a? minha? ~1 propria? vida ; n_kre|nta_kre|kre more|morre|mori|mata_kabesa
    parei|sem|larguei|deixei|faltei|rasguei ~3 insulina|dialise|coquetel|medicacao|quimio|remedio|remedios ~6 acabe|acaba|de_uma_vez|morrer|embora_sem|e_isso_que_eu_quero|desista ; ajuda|ajude ~2 a? morre ; vou me atirar ~1 e|daqui|agora ; queria ter morrido|dado_certo
    suicidar ~2 eu|quero|logo ; morte ~2 vem|venha|me_leva ~2 quero|logo|pfv|favor ; acabar comigo|cmg ~1 serio|logo|mesmo ; n nao ~1 queria|quero estar ~1 vivo|viva
    nao ~1 aguento|aguenta|consigo ~2 viver|vive|existir ; eu ~1 nao ~1 quer ~1 viver|vive ; viver ~2 eu? ~1 nao quero ; nao ~1 queria ~1 estar|esta ~1 viva|vivo ; sobrevivi ~2 queria nao|pena|azar
    tanto ~1 faz ~1 morrer|viver ~1 quero ; desvive|desviver ~1 ou|pfv|logo|agora|quero ; me unalive|unaliv ; inveja ~2 de|dos|da ~2 mortos|morreu|se_matou|paz ; o que ~2 sobrou quer morrer
     quero mo rrer ; viver ~1 eu ~1 nao quero
  `,
  suicidal_thought: `
    @think ~3 @kill ; @think ~2 em|de|a|na|no ~2 @todie|a_morte|morte|me_jogar|pular|saltar|me_atirar|suicidio
    @think ~2 em|de|a ~1 nao ~1 esperar|voltar ~2 viva|vivo|mais
    @think ~3 nao acordar ; merda ~1 de morrer ; jeito ~2 de morrer ; maneira* ~2 de morrer
    suicidio ~4 cabeca|mente|pensamento|direto|penso|volta|saida
    cabeca|mente|penso|pensando|pensado ~3 suicidio|suicidar|suicida|suic1dio ; em_suicidio ~1 sim
    suicidio|morrer|morte ~2 e ~1 nisso|disso que ~1 penso
    para nao ~1 pensar|me ~2 @kill|matar ; motivo|razao|motivos|desculpa ~1 para nao ~1 @kill|@todie
    nao ~2 dia que ~2 nao ~1 pense|penso|queira|quero|pensei|pensar ~3
    so nao ~1 @ikill|me_matei|fiz|fui ~2 porque|por|pela|pelo ; @ikill ~2 facil|hoje|amanha|@date|juro
    eu me mataria ; me mataria ; ja me_tinha|tinha|teria ~1 matado|me_matado|me_jogado|acabado|me_suicidado
    se eu? tivesse coragem ~4 ; so ~1 falta|faltando ~1 coragem ; nao ~1 tive|tenho ~1 coragem ~2 mas|ainda|ate|de_pular|de_fazer
    coragem ~3 @kill|pular|me_jogar|saltar|morrer|cortar_os|cortar_as|me_cortar ; penso|pensei ~2 nisso ~2 todo|serio|muito|desde|sempre
    penso ~3 nisso|em_ir_tambem ; ainda penso ~1 sim ; penso ~1 todo|todos ~1 o|os? dia|dias
    altura ~3 predio|predios|ponte|andar|torre|nossa ~2 ; pesquis* ~5 se matam|matar|morrer|matou|suicid*
    procurando|cacando|caçando|procuro|buscando ~2 jeito|forma|maneira|modo ~2 morrer|acabar|partir|sumir|desviver
    quero|queria|vontade|vou ~2 fazer ~2 mesmo|igual|que ~4 irma|irmao|primo|mae|pai|ela|ele|amigo|fez|prima|tio
    quero|queria ~1 o mesmo ; planej* ~3 ir|partir|morrer ~2 embora|mundo
    meu obituario|epitafio ~3 ; imagin* ~2 meu ~1 corpo|enterro|velorio ~4
    to|estou|fico|ando ~1 sui|suicida ~2 ; pensamentos|ideias|vontades ~2 suicidas|de_morte|de_morrer
    me_jogando|pulando|me_atirando|saltando ~3 janela|ponte|predio|trem|metro|comboio ; pensei|penso ~3 minha vez
    vou|ir|indo ~1 atras de|do|da meu|minha? ~1 velho|velha|filho|filha|menino|menina|mae|pai|marido|mulher|avo|irmao|irma|bebe
    decidir|decidindo|decido ~2 se ~1 vivo|vivo_ou|morro ; eu vivo ~2 eu morro ; peso|pesando ~2 vivo ~2 morro
    contando os dias ~3 ir|morrer|acabar|partir ; usar a arma em mim ; usar ~3 em mim_mesmo|mim_mesma|comigo
    deus perdoa|aceita|castiga quem se mata ; quem se mata vai|entra|encontra ; pensando|penso ~2 suicidio ; em suicidio com|no|na|direto|serio ; tenho ideacao ; pensei|pensado ~2 em como ~3 eu_faria|fazer|seria|isso ; como eu faria comigo|isso
    sonhei|sonho ~3 me ~1 enforcava|matava|jogava|suicidava|atirava ; penso|pensando|pensei ~2 em ser o|a proximo|terceiro|proxima|seguinte ; eu quero ~1 ir ~1 tb|tbm|tambem ~1 ; fazer igual ~2 rapaz|ela|ele|meu_primo|minha_irma|meu_pai
    me matando na cabeca ; suicidal|suicidalidade ; ensina ~1 a me|se matar ; sou suicida ~2 e|faz|ha|mas ; acalma ~4 @kill2|me_matar ; fazer|fazendo ~2 comigo ~2 sozinh*? que ela fez|ele_fez
    medo ~3 vontade ~2 pular|morrer|me ; medo do que ~2 possa|posso|vou fazer ~1 comigo?
  `,
  intent: `
    vou|vo|irei|pretendo|ia|tou_para|to_para|pronta_para|pronto_para|prestes_a|acho_que_vou|hei_de|tenho_de ~2 @kill
    vou|vo|irei ~1 @ikill ; vou ~1 acabar ~1 me matando ; ainda ~2 @ikill ; qualquer dia ~3 @ikill|acabo_com|pulo|salto|me_jogo
    se ~8 @ikill ; eu @ikill ; eu mesm* ~1 faco|resolvo|acabo ; vou ter que ~1 fazer ~1 eu
    vou ~1 sumir de verdade|vez ; vou ~1 acabar com isso|isto|tudo ; vou|quero|pensei|penso ~3 por_conta_propria
    quero|vou ~1 unalive|desviver ; vou ~2 deixar de existir ; vou|vamos ~1 morrer ~1 logo|hoje|amanha
    decidi|decidida|decidido|resolvi ~3 morrer|acabar|partir|me|ir_embora ~2 matar|vida|sempre|tudo
    da proxima ~3 acerto|consigo|certo|falho|conto|nao|vou ; proxima vez ~2 eu? acerto|consigo|nao_falho
    continuo|continua ~1 querendo|a_querer|com_vontade ; vontade ~1 de|d ~1 @kill|@todie ~3 voltou|igual|continua|aumentou
    vou ~2 meter|jogar|bater|mandar|enfiar ~2 carro|moto|mota|carreta|caminhao|hiace|camiao ~3 contra|no|na|num|da|debaixo|de_frente
    paro|parar|parei de viver ; vou parar de existir ; hoje ~3 nao ~1 desvio|travo|freio
    quero ~1 antecipar|adiantar|apressar ~2 morte|fim|vida|partida ; vida ~1 digo ~2 adiantar
    me dar um motivo|razao ; me convence ~2 nao|pular|saltar|viver|ficar ; convence_me a
    vou|vo|quero|vamos ~2 partir ~1 por|de minha vontade|vez ; partir ~2 por minha conta|vontade ; dar um fim em mim ; vou ~1 dar um sumico de vez ; vou ~1 sozinho ~2 se_ele_nao|deus ; vou beber|tomar|engolir ~1 ratex|veneno|tudo|chumbinho|lixivia ; nao quero|vou esperar ~2 morte|fim|doenca|eles|ele
    preciso ~2 @kill ; vai ser por mim mesm* ; prometi ~3 nao ia ~1 me matar
  `,
  method_thought: `
    @look ~3 @deadly|viga|poco|ponte|trilhos|trem|comboio|viaduto|carris|linha_do_trem|arvore|azinheira|beirada
    @think ~2 na|no|nas|nos|em|com ~2 @deadly|viga|poco|ponte|viaduto|carris|trilho|trilhos|trem_das|arma|janela|linha_do_trem|linha_do_comboio
    penso ~2 no|na trem|comboio|ponte|janela|poco ~3 ; quero|queria|vontade ~3 beber|tomar|engolir|comer ~2 @swallowed|veneno|ratex|chumbinho|lixivia|soda
    vejo corda|faca|ponte|remedio|trem ~3 mim ; usar ~2 que ~1 tenho ~3 carrinho|armario|gaveta
    me_injetar|me_injectar|injetar_me|injectar_me ~1 ; entrar|entro ~2 na frente ~2 carreta|caminhao|onibus|trem|comboio|carro|camiao
    entrar|entro|andar|ir ~1 no|pro|para_o|pelo mar|rio|acude|lago|poco ~3 pedra*|nao|volt*|ate|ficar|como|fundo|afund*|de_vez|sumir
    pular|saltar|mergulhar|me_jogar ~2 no|do|da|na|de|num ~1 mar|rio|poco|acude|trapiche|penhasco|mezanino|cachoeira|represa|andaime|terraco|torre|passarela|laje|sacada|caixa_dagua|andar
    jogar|jogo|joguei|atirar|meter ~1 a|o|minha|meu carreta|carro|moto|mota|caminhao|camiao|onibus ~3 ribanceira|contra|poste|muro|ponte|barranco|abismo|debaixo|propo*
    na corda|forca ~2 ir ; prefere|prefiro ~1 a corda|forca ; amarrar ~2 pe|pescoco|perna|pedra|ancora
    tomar ~2 @swallowed ~4 ; pular ~1 quero|eu ; vontade de pular ; pensando em pular ; pensar em pular
    me_jogar|me_atirar|mandar_me|me_mandar|jogar_me|atirar_me|me_soltar|me_tacar|me_lancar ~3 ponte|predio|janela|viaduto|trilho|trilhos|trem|comboio|mar|rio|poco|penhasco|linha|terraco|laje|sacada|varanda|andar|onibus|caminhao|carros|abaixo|tudo
  `,
};

// Danger in few and plain words, where neither a means nor death is named by its usual name.
import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

const wall = 'pilar|poste|muro|caminhao|camiao|contramao|barranco|mureta|carreta|precipicio';
const someone =
  'pai|mae|filho|filha|irmao|irma|amigo|amiga|primo|prima|sobrinho|sobrinha|avo|tio|tia|marido|mulher|esposa|namorado|namorada|colega|vizinho|vizinha|menino|menina|aluno|aluna|rapaz|moca|ela|ele|neto|neta';
const bone = 'dente|dentes|nariz|braco|costela|costelas|dedo|dedos|perna|maxilar|pulso|clavicula|queixo';
const cleaner =
  'desinfetante|alvejante|lixivia|agua_sanitaria|detergente|amaciante|cloro|acido|limpa_forno|limpa_vidros|limpa_pedras|tira_manchas|tira_gorduras|removedor|acetona|aguarras|thinner|perfume|agua_oxigenada|desentupidor|creolina|candida|gasolina|gasoleo|querosene|oleo_de_motor|anticongelante|repelente|inseticida';
const ahead =
  'hoje|agora|amanha|logo|noite|sexta|sabado|domingo|segunda|terca|quarta|quinta|quando|assim_que|depois_que';
const poison = 'veneno|chumbinho|raticida|soda|lixivia|agrotoxico|herbicida|formicida|produto|frasco|vidro';

export const ptReachPlain: Patterns<Concept> = {
  wish_to_die: `
    me quero morta|morto ; decidi|resolvi|escolhi|quero ~2 nao ~2 chegar|chego|passo|passar ~1 aos|ao|dos|do|de|a ~1 #|quarenta|cinquenta|trinta|vinte|inverno|verao|natal|fim_do_ano ; queria|quero ~1 o? ~1 direito ~1 de|a morrer
    queria que fosse eu ~1 no|na|naquele|dentro caixao|saco|cova ; nao ~1 me apetece ~1 mais? viver ; quero ~1 fazer a passagem ; me desinstalar da vida
  `,
  suicidal_thought: `
    me_vejo|vejo_me|imagino_me|me_imagino ~2 enforcad*|pendurad*|morta|morto|enterrad*|a_cair|pulando|saltando|a_saltar ; para nao ~1 fazer ~1 nada|algo|besteira|mal comigo|a_mim
    fazer|faze ~1 o? ~1 que ~1 nem|o|a|meu|minha ~2 finado|finada|falecido|irmao|irma|primo|prima|pai|mae ~2 fez ; fazer que nem ~1 meu|minha|o|a irmao|irma|primo|prima|pai|mae|amigo|amiga
    vontade ~1 de fazer ~1 uma? besteira|merda|asneira|bobagem comigo|que_nao_passa ; pensar|pensando|pensei|penso ~1 em? ~1 apressar|adiantar|antecipar ~1 a|o hora|fim|partida|morte
    pesquisei|procurei|li ~6 formas|metodos|jeitos|maneiras ~3 # ~1 da|manha|noite? ; o_que me segura ~1 e|sao so|apenas ; se ~3 sem passageiro|filhos|criancas ~3 eu? tinha ido
  `,
  intent: `
    por minhas maos ; pelas minhas maos ; pela minha ~1 propria? mao ; ponho_lhe|ponho|boto fim eu ; vou ~1 resolver ~1 isso|isto|tudo ~1 a|do ~1 meu|minha jeito|maneira ~2 morr*|fim|vez
  `,
  intent_now: `
    me_mato|mato_me|me_enforco|enforco_me|me_atiro|atiro_me|me_jogo|jogo_me ~1 as|a|pelas # ; e ~1 no|na feriado|domingo|sexta|sabado|segunda ~1 que ~1 eu? faco|vou|acabo
  `,
  finality: `
    para ninguem ~1 me achar|encontrar|salvar|impedir|parar ; quando ~1 me acharem|encontrarem|acharem_me|encontrarem_me|descobrirem ; ultimo|ultima dia|noite|vez ~4 da ~1 minha vida ; boa noite para sempre
    tomo|bebo|engulo ~1 o|a ${poison} ~3 as|hoje|amanha|logo|depois|que_comprei ; as # ~1 eu? tomo|bebo|engulo|pulo|salto|me_jogo ; carro|moto|caminhao|mota ~1 vai direto|direita ~1 no|na|ao|para ${wall}
    cheguei no|ao lugar|sitio|local ~4 so ir|pular|saltar|fazer ; hoje eu? ~1 dou ~1 um fim nisso|nisto|em_tudo|nesta_vida ; nao quero ~1 ver ~1 o|nascer sol|amanhecer ~2 amanha|mais
  `,
  means_at_hand: `
    arma|revolver|pistola|espingarda|cacadeira|38|glock ~4 esta|ta|fica|anda|tenho comigo|na_mao|no_colo ; esta|ta|tenho ~3 arma|revolver|pistola comigo
    pus|coloquei|botei|encaixei|enfiei|meti|liguei ~1 a|uma mangueira ~3 escapamento|escape|tubo|carro ; mangueira ~2 no escapamento|escape
  `,
  means_request: `
    se ~1 eu? ~1 tomar|engolir|beber|misturar ~4 @pills|@medicine|@poison|cartela|frasco|caixa ~8 morro|apago|acordo|morrer|apagar|mata|quanto_tempo|e_suficiente|da_certo ; se ~1 eu? ~1 tomar|engolir ~2 inteira|inteiro|toda|todos|todas|tudo|## ~8 acontece|morro|apago|passo_mal
    quantos|quantas ~1 andares|metros|gotas|comprimidos|miligramas|mg ~2 precisa|bastam|chega|chegam|sao_precisos|necessarios ; quantos|quantas bastam ; quanto falta ~3 fatal|letal ; pessoa ~1 fica consciente
    jeito|maneira|modo|forma ~3 menos ~1 custa|doloroso|dolorosa|machuca|sofrido|sofrida|custoso ; jeito|forma|modo ~2 nao ~1 machuca|suja|doi|falha ~2 quem|ninguem|nada ; jeito ~2 nao ~1 de|da|dar|deixa trabalho ~2 para|a
    parece|parecer|pareca ~1 morte_natural|natural|acidente|descuido ; ir|apagar|partir ~1 sem sentir ; ensina|diz|dizem|mostra ~1 me? ~1 como se faz $ ; onde ~2 arruma|arrumo|arranja|arranjo ~1 um ferro|tres_oitao|oitao
    tutorial ~3 morrer|desviver|me_matar|se_matar|desvivencia ; procuro|procurando ~4 fazer isso|isto ~1 junto|comigo ; tomar|tomo ~1 muito|demais ~2 a_pessoa ~1 vai|morre|apaga
    qual|que bula|dose|mistura ~3 resolve|acaba|chega ; quanto ~1 tempo? ~1 aguenta ~3 homem|pessoa|mulher|corpo ~2 sem|na|dentro ~1 ar|agua|fato|respirar
  `,
  method_thought: `
    @think|sonho|vontade|apetece_me ~4 entro|entrar|meter_me|atirar_me|me_atirar|me_jogar|ir|vou|metia_me ~1 debaixo|por_baixo ~1 de|do|da|dum|dos ; @think ~3 na|no|nas barragem|represa|falesia|arriba|penhasco|precipicio|ravina|pedreira|linha_ferrea ~6 silencio|paz|descanso|saltar|pular|acabar|noite|fundo
    nao ~1 tomo|vou_tomar|quero ~1 mais ~1 a|o|os|minha? insulina|remedio|remedios|medicacao|dialise|quimio|comprimidos ~8 acabe|acabar|de_vez|morrer|fim|embora|descanse ; quero ~1 secar|definhar|murchar|minguar ~1 de_vez|ate ~1 $
    mao|carro|volante|moto ~2 quer|puxa|vontade ~2 virar|entrar|ir ~2 ${wall} ; aponto|apontei ~1 o|a? ~1 carro|moto? ~1 a|ao|para|pro|no ${wall} ; deitar_me|deito_me|me_deitar|lancar_me|atirar_me|botar_me ~1 ao|no|na|a poco|rio|mar|linha|carris|acude
    bater ~1 a|o|com|de ~2 #|duzentos|trezentos|cem ~4 fim|acabar|pronto|sonho
  `,
  self_injury: `
    abri|fiz|faco|fazer ~1 um|mais|outro|uns|mais_um ~1 talho|talhos|golpe|golpes|lanho|lanhos ; corte|cortes|talho|risco ~1 novo|novos|fresco|frescos ~3 cima|lado|antigo|antigos|velhos|perna|braco|coxa ; por cima ~1 do|dos ~1 antigo|antigos|velho|velhos corte|cortes|cicatriz*
    estou|to|tou|ando|tenho|vivo|continuo ~1 me|a? queimando|cortando|machucando|arranhando|mordendo|beliscando|furando|ferindo ~3 braco|perna|coxa|todo|toda|escondid*|aos|banheiro|noite|isqueiro|gilete|cigarro
    faz # dias ~2 me queimando|cortando|machucando|ferindo ; dias ~1 sem ~1 me? ~1 cortar|machucar|ferir ~6 zero|0|acabaram|recai|foi_embora ; pulseira|pulseiras|manga|moletom ~4 esconder|tapar ~4 noite|ontem|cortes|braco|marca*
    deixei|fechei|bati|pisei|larguei ~8 nao ~1 foi ~1 sem_querer|acidente|distracao ; nao caiu ~1 sozinh*
  `,
  attempt_now: `
    tomei|engoli|bebi|ingeri ~2 @pills ~1 do|da|dos|das ~2 cachorro|gato|cavalo|gado|vaca|avo|vo|mae|pai|irmao|irma|marido|mulher|sogra|velho|velha|patroa|bebe|filho|filha|tia ~1 todo|toda|todos|todas|inteiro|inteira|tudo ; tomei|engoli|ingeri ~8 eram|foram ~1 ##|vinte|trinta|quarenta|cinquenta ~1 comprimidos|capsulas|cartelas|pilulas
    bebi|tomei|engoli|ingeri|comi|bebendo|tomando|engolindo ~3 ${cleaner} ~4 queimar|queimando|queima|todo|inteiro|inteira|toda|proposito|vomitar|vomitando|agora|garganta|socorro|ajuda|tudo|morrer|arde ; bebi|tomei|engoli|ingeri ~1 o|a|os|um ${cleaner} ~2 $
    ja ~1 esta|ta feito ~4 enquanto|apago|durmo|adormeco|apagar ; aqui enquanto ~1 eu? apago|adormeco|durmo|vou ; sentei|deitei|ajoelhei|sentada|sentado|deitado|deitada|estendi_me|estendido ~1 na|nos|no|nas ~1 linha|trilho|trilhos|carris|via|rodovia|pista|br ~1 $
  `,
  attempt_recent: `
    ontem|anteontem|semana_passada|mes_passado|sexta|sabado|domingo|segunda ~1 eu? tentei ~1 e|mas? ~1 ninguem|falhei|nao_morri|nao_deu|acordei|me_acharam ; preparei|tentei ~2 duas|tres vezes ~6 deitei|joguei|desisti|falhei
  `,
  threat: `
    jurou|disse|falou|prometeu|avisou|diz|fala|ameacou|jura ~5 me ~1 corta|risca|marca|desfigura|quebra|parte|rebenta|deforma|aleija|cega|arrebenta|fura|queima|joga_acido|mata ~6 se|quando ; jurou|disse|falou|prometeu|avisou|diz ~5 corta_me|parte_me|mata_me|rebenta_me|queima_me|marca_me|desfaz_me
    quem ~3 reclama|reclamar|fala|falar|denunciar|denuncia|sair|fugir|foge|deve|nao_paga ~3 vai|vira|acaba|amanhece|some|fica ~3 adubar|adubo|cova|buraco|vala|rio|mato|caixao|terra|sumir|morto|sete_palmos
    te|me|lhe|nos risco|risca|riscar ~1 do mapa ; risco te do mapa ; cpf ~3 cancelado|cancelar|cancelo ; dias contados ~3 por|para|para_mim|comigo|disse ; nao ~1 chega|chegar|volta|voltar ~2 casa ~1 viva|vivo
    comer ~1 aos|pros|para_os crocodilos|porcos|jacares|caes|peixes|urubus ; corta|cortar|cortam|arranca|arrancar ~1 a|o|um? dedo|orelha|lingua|mao|cabeca ~1 do|da|de ~1 meu|minha|teu|tua? pai|mae|filho|filha|irmao|marido
    vai|vou|vais|vao ~2 debaixo da|do terra|vinha|chao|cimento ; disseram|falaram|mandaram|dizem|avisaram ~8 proximo|proxima ~2 da|na fila|lista ; quer|querem|tentou|quis ~1 me_matar|matar_me ~3 puxou|faca|arma|ontem|ja
    se ~1 ele|ela ~1 descobrir|souber|sonhar ~8 ele|ela? ~1 me_mata|mata_me|acaba_comigo ~1 mesmo|serio|$ ; manda|mandou|chegou ~3 foto ~4 cruz|alvo|circulo|caixao|x ~3 meu|minha|nome|inicial|rosto|cara ; aproveita ~1 a? ~1 tua|sua ultima
  `,
  violence: `
    fecha_me|tranca_me|deixa_me|me_fecha|me_tranca|me_deixa|prende_me|me_prende ~5 sem ~1 comer|comida|agua|remedio|remedios|luz|jantar ; me|nos ~1 amarra|amarrou|amarram ~3 cama|cadeira|pe|arvore|grade
    quebrou|partiu|arrancou|deslocou|rachou ~1 o|a|um|uma? ~1 meu|minha|me ~1 um|uma|o|a? ${bone} ; quebrou_me|partiu_me|arrancou_me ~2 ${bone} ; deixou_me|me_deixou ~2 olho|cara|braco|costas ~1 negro|negra|roxo|roxa|marcado
    desconta|descontou|descarrega ~1 tudo? ~1 em mim ; apanho|apanhava ~1 e|se|quando|calad*|porque|sempre|por ~1 calo|saio|falo|chego|erro|choro|nada|ele|quando|se ; aperto|apertao|maos ~2 na|no minha|meu? garganta|pescoco
    tiraram|tomaram|retiveram|confiscou|tirou ~1 o? ~1 meu|nosso|me ~1 o? passaporte|documentos|celular|telemovel|salario ~6 trancad*|preso|presa|meninas|fugir|bate|sair|obriga* ; me_obriga|obriga_me|me_forca ~6 nao ~3 continua|para|quer_saber
    falo|digo|disse|falei|peco nao ~1 e ele|ela continua|faz|nao_para|insiste ; bate|bateu|espanca|belisca ~3 gritar|grite|grita ~1 e|que pior
  `,
  third_intent: `
    ${someone} ~4 disse|falou|contou|confessou ~3 tem ~1 a|o data|dia|plano|dia_marcado|bilhete ; ${someone} ~4 mandou|enviou|postou ~2 foto ~2 viga|corda|ponte|comprimidos|lamina|laco|forca|beira|trilho|precipicio|gilete|frasco
    ${someone} ~6 disse|falou|diz ~3 um_dia|qualquer_dia|ainda ~1 bebe|toma|engole ~1 o|a ${poison} ; ${someone} ~8 some ~1 do planeta|mundo ; ${someone} ~6 disse|falou|fala ~4 vai|vou no|pelo mesmo caminho
  `,
  attacker_present: `
    esta|ta|estao|tao ~2 la|aqui|ali? ~1 embaixo|fora|porta|portao|esquina|rua|corredor|escada|patamar|quintal ~2 com ~1 um|uma|o|a ~1 @arms|barra|pau|ferro|garrafa|taco|corrente|cacete ; achou|descobriu|encontrou|sabe ~2 endereco|morada ~8 @arms|barra|fora|embaixo|porta|portao
  `,
  third_act: `
    subiu|trepou|escalou|subiram ~3 poste|torre|grua|guindaste|antena|arvore|predio|telhado|ponte|caixa|muro|parapeito ~6 soltar|soltar_se|pular|saltar|se_jogar|largar|atirar_se|se_atirar ; ${someone} ~3 se_trancou|trancou_se|fechou_se|se_fechou ~3 com ~1 a|o|os|uma|as? @deadly
    ${someone} ~6 tomou|bebeu|engoliu ~4 ${poison} ~5 agora|chao|socorro|espuma|vomit*|acorda|responde|respira
  `,
  farewell: `
    boa noite ~1 e? ~1 adeus para_sempre|mundo ; ultima vez que ~1 falo|escrevo|converso ~1 com alguem|gente|qualquer ; cuida|cuidem|fica|fiquem ~2 gato|gata|cachorro|cadela|filho|filha|mae ~1 fui $
  `,
  preparation: `
    juntei|acumulei|separei|guardei|consegui|ja_tenho ~1 ja|uns|umas|mais_de? ## $ ; juntei|acumulei|separei|guardei|tenho ~2 ## ~6 ${ahead} ~4 forem|for|sair|sairem|dormir|dormirem|viajar|viajarem
    gravei|gravar|deixei_gravado|filmei ~1 um? video|audio|mensagem ~2 para|pra ~2 cada ; vou|desco|descer|ir ~2 para|pra|na|a garagem ~4 ligar|ligado|fechar|carro|motor|mangueira
    instrucoes|pedidos|roupa|musica ~3 do|para_o|pro ~1 meu? velorio|enterro|funeral|cremacao ; dei|doei|devolvi|entreguei|distribui ~8 nao ~1 vou ~1 mais? precisar
  `,
};

import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

// Plain words that only their place in a scene makes grave: no slot, for the model has not learned from them.
const took =
  'tomei|tomado|engoli|engolido|bebi|bebido|ingeri|injetei|apliquei|mandei|emborquei|traguei|virei|entornei';
const kin =
  'mae|pai|filho|filha|irmao|irma|amigo|amiga|primo|prima|sobrinho|sobrinha|avo|vo|tio|tia|marido|mulher|esposa|esposo|namorado|namorada|colega|vizinho|vizinha|menino|menina|moleque|miudo|miuda|aluno|aluna|paciente|cliente|rapaz|moca|garoto|garota|alguem|homem|mulher|ela|ele|enteado|enteada|neto|neta';
const man =
  'marido|ex|namorado|padrasto|pai|irmao|tio|filho|homem|cara|vizinho|companheiro|esposo|ele|gajo|cunhado|patrao|primo|enteado';
const arm =
  'arma|revolver|pistola|espingarda|cacadeira|faca|facao|machado|martelo|pau|barra|garrucha|fuzil|taco|navalha|catana|enxada';
const gun = 'arma|revolver|pistola|espingarda|cacadeira|fuzil|garrucha';
const vehicle = 'carro|caminhao|camiao|moto|onibus|trator|carreta|mota|van|camioneta|carrinha';
const depth =
  'ribanceira|penhasco|precipicio|barranco|ravina|mar|rio|represa|acude|molhe|poste|muro|arvore|falesia|arriba|abismo|barragem|cais';
const when =
  'hoje|agora|amanha|noite|quando|assim_que|logo|escurecer|escureca|hj|domingo|sabado|sexta|descida';
const act =
  'pulo|salto|me_jogo|me_atiro|atiro_me|me_enforco|enforco_me|me_mato|mato_me|tomo_tudo|puxo_o_gatilho|engulo_tudo|chuto_o_banco';
const lace = 'cadarco|cordao|corda|cinto|fio|lencol|cabo|arame|atacador|lenco|fita';
const shore =
  'represa|ponte|rio|penhasco|mirante|pedreira|lagoa|barragem|linha|trilhos|cais|viaduto|praia|mato';

/** Danger told as a scene: what is done, prepared or seen, with no word of death or despair beside it. */
export const ptScenes: Patterns<Concept> = {
  attempt_now: `
    saco ~4 abracadeira|fita|elastico ~3 do_lado|ao_lado|comigo|pronto|colo
    mangueira ~4 encaixa|encaixou|serve|cabe ~3 escape|escapamento|cano ; mangueira ~4 escape|escapamento ~3 testei|encaixa|serve
    sangrar|sangrando ~3 chuveiro|banheira|banho ~6 quente|quentinho|parar|nao
    guardo|guardei|escondo|escondi ~1 a? forca ; plataforma|estacao ~4 esperando|a_espera ~5 nao ~1 para|pare|abranda
    banheira ~4 com ~1 o|a|um|uma? estilete|faca|lamina|gilete|x_ato|bisturi
    casaco|bolsos|mochila ~3 tijolos|pedras|pesos ; enchi ~3 tijolos|pedras|pesos
    saco ~4 cilindro|helio|nitrogenio|botija ; cilindro ~3 saco ; laco ~1 ja? ~1 esta|ta ~1 no|posto|feito|pronto
    girei|rodei ~2 tambor ; bala ~2 na|no agulha|tambor|camara|ponto
    farmacia|farmacias ~6 juntar|suficiente|bastante ; cheira ~2 gas ~5 adeus|despedir|tchau|durmo|cadela|cachorro ; gas ja cheira
    mangueira ~3 janela|vidro ; perna ~2 pela|por_cima grade|vedacao|cancela|cerca ; passei ~1 as|a grades|grade|vedacao ~3
    agua ~2 na|pela|ate_a cintura|barriga ~5 nadar|andando|continuo|sei|entrar|fundo
    guardei|escondi ~2 agulha|lamina|bisturi ~5 pescoco|pulso|garganta|usar
    alta ~6 juntando|guardando|escondendo ~2 eles|remedio*|comprimido*|de_novo|outra_vez
    juntando|guardando ~1 eles|elas|tudo ~1 de_novo|outra_vez ~6
    gatilho ~4 dedo|polegar ; passei|passo|passando|alem|depois|ultrapassei ~1 da|a? linha amarela ; linha amarela ~6 vento|comboio|trem|metro
    ja ~1 rasguei|rasgado|amarrei ~1 o|a|os|? lencol|lencois ; lencol ~1 ja? rasgado|amarrado
    dentro|no ~1 do? armario|guarda_roupa|roupeiro ~2 com ~1 o|a? cinto|corda|fio
    lamina|faca|gilete|estilete|navalha|bisturi|caco|tesoura|x_ato ~3 no|na|nos|contra|contra_a|encostad* ~2 garganta|pescoco|pulso|pulsos|jugular
    gas ~1 aberto|ligado ~3 dormir|deitar|durmo|deito ; corda|lencol|fio ~3 no|num|pelo|sobre ~1 o? galho|ramo|viga|caibro|trave
    pedra|pedras|pesos|tijolos ~2 no|nos|na ~1 bolso|bolsos|mochila|casaco
    garagem ~6 carro|motor ~2 a_trabalhar|ligado|trabalhando|a_funcionar
    arma ~3 do|ao meu? lado ~1 da|na cama|deitei ; deitei ~2 com ~1 a ${gun} ; cofre ~2 armas|arma ~4 abrir|abrindo|chave|aberto
    dedo ~2 no gatilho ; cano ~3 frio|gelado|na_boca|no_queixo|na_testa
    mao ~1 cheia|cheias de comprimido*|remedio* ; punhado de comprimidos|remedios ~6 mao|engulo|tomo|tomar|agora
    encomenda|pacote|pedido|entrega ~4 chegou ~8 nao acordo|acordar|acorda|desperto
    chegou ~3 encomenda|pacote|encomendei|pedi ~8 nao acordo|acordar|acorda
    deitei|deitad*|deitar|sentei ~2 nos|no|sobre ~1 os|o? trilhos|trilho|carris
    agua ~2 no|ate_o|pelo|ate_ao pescoco|peito ~4 represa|rio|mar|acude|lagoa|literalmente|barragem
    fio|cabo|extensao|cinto|corda ~4 no|na|nos ~1 gancho|viga|box|cano|barra|caibro|porta ~4 pronto|aguenta|testei|assim_que|ja
    medi ~2 altura|viga|galho|queda ~10 corda|precisava|pescoco|comprei
    pe|perna|pes|pernas ~2 para? fora ~1 da|do laje|terraco|sacada|janela|parapeito|varanda|ponte|mureta|grade
    lado de fora ~1 da|do mureta|grade|parapeito|muro|janela|sacada|varanda|guarda_corpo
    solto|soltar|soltando|largo|largar ~1 o freio|travao ~3 agora|acab*|tudo|fim ; amarrei ~4 chutar|chuto|banco
    ${took} ~1 um|uma|uns|umas|? tanto|monte|bando|punhado|bocado|porrada|data|carrada|caralhada|mao_cheia|montao ~1 de @medicine|comprimidos|remedios|remedio
    ${took} ~3 @medicine|comprimidos|remedios ~6 uns|umas|quase|mais_de|cerca_de ##|dez|vinte|trinta|quarenta|cinquenta|sessenta
    larguei|parei|deixei ~2 hemodialise|dialise|insulina ~4 mais_rapido|morrer|acabar|de_proposito ; ^ estou|to amarrando ~1 agora $
    outra metade ~1 ja? foi|desceu|engoli ; usei|injetei|tomei|cheirei|fumei|mandei ~2 heroina|pedra|po|metadona|morfina|coca|droga ~8 vez|toda|tudo|meses
    mandei para ~1 o? peito ~5 ; ${took} ~1 o|a|um|uma ~1 negocio|coisa|produto|liquido|troco|treco|remedio|cena ~1 de|para|que|das|dos ~1 limpar|matar|desentupir|lavar|limpeza|rato*|formiga*|mato|oliveiras|ervas|barata*|piscina
    lamina|faca|gilete ~1 ja? entrou ; escorrendo ~1 quente|tudo ; boca|labios|lingua|dedos ~2 formigando|dormente|a_formigar|formigueiro ~6
    adesivos ~3 todos|colei ; colei ~3 adesivos
    tomei|engoli|bebi ~1 os|as ~1 da|do|dela|dele ~1 minha|meu mae|pai|irma|irmao|vo|avo|marido|mulher ~3
    tem|faz|ha ~2 hora|horas|minutos ~1 que? engoli|tomei|bebi ; engolir|engulo mais ~1 $
    furei|abri|rasguei|piquei ~1 a|uma|as? veia|veias ; veia ~4 ping*|escorr*
    todos|todas ~1 ca dentro ; nao dar|vai|da ~1 dar? tempo ~3 ambulancia|samu ; ambulancia|samu|112 ~6 nao ~1 vai|chega ~1 dar|a|chegar? tempo
    comprimidos|remedios ~4 na|caixa ~6 ca dentro ; faltou ~1 me? ~1 a? coragem ~4 volto|vou|tento|de_novo|outra_vez
    ja ~1 esta|ta ~1 no|dentro_do estomago|sangue|veia
    ${took} ~6 de_proposito|de_caso_pensado|por_querer ; de_proposito|por_querer ~5 @medicine|comprimidos|remedios|remedio
    mandei|virei|entornei|meti ~3 comprimidos|remedios|@medicine|cartela|cartelas|frasco|veneno ~2 para_dentro|tudo|goela|garganta|de_uma_vez|abaixo|todo|toda
    comprimidos|remedios|@medicine ~2 goela|garganta abaixo ; comprimidos|remedios ~2 descendo|a_descer
    engasg* ~2 engoli ~1 todos|tudo|todas ; engoli ~1 todos|todas ~2
    pulei|saltei|me_joguei|atirei_me ~2 mas|e|so ~2 cai|bati|quebrei|parti|agarrei|sobrevivi
    nadando|nadei|nado|entrei|andando ~3 mar|agua|rio ~8 nao|nunca ~1 vou? ~1 voltar|volto|volta
    cabeca ~3 no|do|dentro_do forno ; veia|veias ~2 pulsando|saltando|aberta|abertas|jorrando|esguichando
    deixei|deixo|deixando ~1 o? ~1 sangue? ~1 escorrer|correr|pingar|sangrar
    seringa|agulha ~3 no|na ~1 braco|veia ~4 ar|apertar|aperto|empurrar|tudo
    ${took} ~2 uns|umas|quase|mais_de|cerca_de ##|trinta|quarenta|cinquenta|sessenta ~6 dormir|acordar|exagerei|efeito|tont*
    exagerei ~4 ${took} ~2 ##|trinta|quarenta|cinquenta|sessenta
    toda|inteira a? ~1 insulina ~3 uma|vez|caneta ; insulina ~2 caneta ~2 toda|inteira|de_uma_vez
    ${took} ~1 a? caixa|caixas|cartela|cartelas|frasco|vidro ~2 de|do|da|toda|todo|inteira|inteiro ~3 tarja|preta|vez|td|tudo|uma_vez
    tranquei ~1 tudo ~2 tomei ; ja ~1 tranquei ~3 tomei
  `,
  intent_now: `
    ultimo|ultima cigarro|cerveja|gole|musica|cafe|fino ~3 depois ~3 corda|forno|ponte|remedios|arma|laco|pulo|telhado|trilho|comprimidos $
    pacto ~4 meia_noite|hoje|esta_noite|amanha ; pacto ~8 remedios|comprimidos|corda|ponte|pular
    nao ~2 serem|sejam ~1 eles|elas|os_meninos|as_criancas ~2 me ~1 achar|encontrar|achem|encontrem ; nao me ~1 achem|encontrem ~1 eles|elas|os_meninos|as_criancas
    encontrei|achei|descobri ~1 um|o|a? jeito|forma|maneira|modo de ~1 deixar|parar de ~1 ser|incomodar|atrapalhar|dar|pesar ~4 hoje|esta_noite|amanha
    plano e ~1 a|o|os|as? insulina|corda|ponte|arma|@medicine|comprimidos|trem|rio ~4 todas|todos|quatro|depois|quando|assim|hoje
    vou fazer|faco ~2 aniversario ~1 da|de|dele|dela ~1 morte ~4 amanha|hoje|domingo
    tudo|esta ~1 montado|armado|pronto ~2 barracao|galpao|garagem|quintal|sotao|poraozinho|porao ~4 so|terminar|acabar
    eu e ~2 bebe|filha|filho|crianca|criancas|meninos|menina|menino ~2 vamos ~1 pular|saltar|nos_jogar|sumir|entrar ; nao me salvem|salva|salve|reanimem
    ultimo|mais_alto piso|andar ~6 tirei|sem ~1 o|os? sapato|sapatos|tenis|chinelo ; tirei ~1 o|os? sapato|sapatos ~4 beira|beirada|parapeito|ponte|andar|piso
    companhia|sozinh*|conversar|alguem ~4 ultimos|meus_ultimos minutos|momentos ; encontro|marquei|compromisso|hora_marcada ~1 com ~1 o|a trem|comboio|ponte|corda|rio|metro
    se ~2 nao ~1 eu? ~1 responder|escrever|aparecer|mandar|falar ~6 acabou|feito|fui|ja_era|ja_foi|esta_feito
    esperando|espero|a_espera ~3 carreta|caminhao|camiao|trem|comboio ~2 grande|maior|proximo ~4 ; frente ~1 de|da|do carreta|caminhao|camiao ~5 acostamento|hoje|agora|berma|br
    beijo|beijei ~5 dormindo|cada_um|dormir ~5 agora ~2 corda|gas|veneno|comprimidos|agua_sanitaria|lixivia|ponte
    maos ~2 amarradas ~4 pular|segurar|nadar|saltar ; amarrei ~1 as|minhas maos ~6 pular|segurar|saltar|nadar
    o plano e ~1 esse|este|simples ~6 segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|hoje|garagem
    fechar|fecho|fechando ~1 os olhos ~3 acelerar|acelero|soltar_o_volante|largar_o_volante ~5 acab*|fim|pronto
    depois ~2 e|vem|vai_ser ~1 o|a gas|corda|veneno|tiro|forno|gilete|ponte|remedio_do_cavalo|lamina $ ; agora e a gilete|lamina|faca|corda
    calendario ~8 comprei ~2 que|falta|resto ; data ~3 calendario ~8 comprei
    me ~1 incendiar|imolar ~6 galao|frente|hoje|agora|gasolina ; galao ~4 me|mim ~1 incendiar|fogo
    comprei|pedi|encomendei|mandei_vir ~2 nitrito|nembutal|cianeto ~4 chegou|internet|hoje|pronto|aqui
    nitrito|nembutal|cianeto ~3 chegou|pronto
    com isso|isto|esse|eles ~3 durmo|adormeco|apago ~3 nao|nunca acordo ; tudo ~3 precis* ~3 para? ~1 nao|nunca acordar
    vai|vais|va|vao ~2 ter|haver|encontrar|achar ~1 um corpo ~2 na|no|em ; achar|encontrar|achem|encontrem ~2 meu corpo
    assim_que|logo_que|mal|quando ~6 ${act} $
    antes_de|vou|so_falta|agora|pronto_para|e_so ~2 puxar|apertar|puxo|aperto ~1 o gatilho $
    so|agora|falta|vou|e ~1 so? chutar|chuto|empurrar ~1 o|a banco|cadeira|banquinho|banqueta
    vou|irei|jogo|atiro|enfio|meto|joga|jogar|enfiar|meter|bater|mandar ~1 o|a|meu|minha|com_o ${vehicle} ~3 ${depth} ~5 ${when}
    ${when} ~2 jogo|atiro|enfio|meto|vou_jogar|vou_enfiar|vou_meter|mando ~2 ${vehicle} ~3 ${depth}
    soltar|solto|largar|largo ~1 o freio|travao ~3 acab*|fim ; e ~1 a? minha ultima conversa|noite_viva|noite_vivo $
    nao ~1 vou? chegar|chego ~1 aos dezoito|vinte|trinta|quarenta ~10 remedio*|comprimido*|faco|corda|ponte|combinado
    hoje|amanha ~1 uso ~1 em mim ; uso|usar|uso_a ~1 em mim ~1 hoje|agora|mesmo
    subo|subir|vou ~3 guindaste|torre|telhado|terraco|grua ~4 nao desco|descer|volto
    sumir|entrar|ir|vou ~2 com ~1 a|o|minha|meu ~1 filha|filho|bebe|crianca|criancas ~4 rio|mar|agua|represa
    ultima coisa ~3 faco|fazer ~8 depois ~5 sacada|varanda|ponte|corda|gilete|acabou|deu|fim|remedio*
    quando ~4 derem|notarem|descobrirem|acharem ~4 ja ~1 foi|era|vai_estar|acabou
    conclui|concluir|concluo ~1 o plano ~1 ; hoje ~2 conclui|concluo|executo ~2 plano
    dia # ~1 eu? ~1 saio|desco ~2 cena|mundo|daqui ; saio de cena ; nao|nunca passa de hoje
    esperar|espero|espera ~2 o|a ~1 alfa|comboio|trem|metro ~6 mensagens|despedi*|linha|pulo|atiro ; deita*|deitar ~2 esperar ~3 dose|efeito
  `,
  preparation: `
    hamster|cachorro|cadela|gato|gata|passarinho|papagaio|coelho|peixe|cao ~3 dei|deixei|entreguei|doei ~2 pro|pra|para|a|ao|com ~1 minha|meu|a|o prima|primo|tia|tio|amiga|amigo|irma|irmao|vizinha|vizinho|madrinha
    dei|entreguei|doei ~1 o|a|meu|minha hamster|cachorro|cadela|gato|gata|passarinho|papagaio|coelho ~1 pro|pra|para|ao|a
    pasta ~2 com tudo ~4 senhas|seguro|contratos|papeis ; pagar|paga ~2 minha|a cremacao|enterro|funeral
    racao|comida ~3 cachorro|cao|gato|bicho|peixe|gatos|cachorros ~4 semana|mes|dias|toda
    enterro|cremacao|funeral|velorio ~2 pago|quitado|quitei|paguei ; quitei|paguei ~2 enterro|funeral|cremacao
    roupa ~3 do|de|para ~1 o? ~1 meu enterro|velorio|funeral ; cartas ~2 gato|cachorro ~4 tudo|pronto
    ${vehicle}|sapatos|celular|telemovel|chaves ~1 vai|vao|fica|ficam|estara ~1 estar? ~2 perto|na|no|junto|ao_pe ~2 ${shore}
    localizacao ~2 desligada|desliguei ; desliguei ~2 localizacao
  `,
  finality: `
    nao|ninguem ~1 me? procure|procurem|procures|procuram ~1 $
    nao ~1 sobe|suba|subas|entra|entre ~2 quarto ~4 chama|tio|sozinh*
  `,
  attacker_present: `
    pegou|levou|esta|segurando|agarrou ~2 menina|menino|bebe|filho|filha|crianca|neta|neto ~5 sacada|varanda|janela|ponte|telhado ~4 joga|jogar|atira|atirar|solta|soltar|larga
    cavando|cavou|cava|abriu ~2 buraco|cova|vala ~6 me|ajoelh*|enterra*|quintal|mandou ; mandou ~1 eu|me ajoelhar
    de quarto em quarto ~3 ; se nao ~1 for|sou ~1 dele|minha|meu nao ~2 de ~1 mais? ~1 ninguem
    gritando|gritou|gritava|a_gritar ~5 socorro|para|minutos ~6 estrondo|pancada|baque|silencio|nada|parou
    procurando|procura|a_procura|atras ~2 da|de|pela|a? ~1 ${gun}|machado|facao|faca
    na_frente|em_frente|na_porta|a_porta|no_portao|cercando|fora ~1 da|de|do|a ~1 minha|nossa|meu? casa|porta|portao|predio|carro ~6 com ~1 ${arm}|faca|facas|facoes|armas|paus|catanas
    tiro|tiros|disparos|tiroteio no|na|nos ~1 corredor|escola|patio|sala|recreio|andar ; apagamos ~2 luz ~4 tiro|tiros|atirador|silencio
    ${man} ~3 espancando|surrando|batendo|chutando|a_bater|a_espancar|agredindo ~1 a|na|o|no|em|minha ~1 minha|dele|? mulher|esposa|mae|namorada|filho|filha|crianca|irma|ela ~6
    pos|pos_me|poe|botou|colocou|meteu|apertou ~2 almofada|travesseiro ~2 na|sobre|em|contra ~1 a|minha? cara|rosto|boca ; partir|indo|foi ~1 para|pra cima dela ~3
    jogou|empurrou|atirou ~1 me? ~1 da|pela|das|pelas|abaixo? ~1 escada|escadas ~6 gravida|voltando|a_voltar|volta
    ${gun} ~3 em_cima_da|na|sobre_a mesa ~3 escolhe|falou|disse|escolher
    explodir ~3 botijao|gas|casa ~4 dentro|todos|todo_mundo|abriu
    ${man} ~2 esta|ta|tava ~1 a? matando|matar|esganando|esganar|estrangulando|estrangular|esfaqueando|esfaquear|enforcando|enforcar|espancando ~1 ela|ele|a_mulher|minha_mae|minha_irma|os_filhos|a_minha|a_mae|eles
    levei|tomei|apanhei ~2 tiro|tiros|facada|facadas|machadada|paulada|pauladas|golpe ~1 do|da|de|dele|dela ~1 meu|minha|? ~1 ${man}|dele|dela|mulher|mae
    ${man}|mulher ~2 me? deu|acertou|meteu ~2 tiro|facada|facadas|machadada ~1 em_mim|mim|na|no|me
    ${man} ~1 me baleou|esfaqueou|deu_um_tiro ; me baleou ; me esfaqueou ; baleou me ; esfaqueou me
    ${man} ~4 esperando|espera|escondido|sentado|a_espera|atras ~6 ${arm} ; ${man} ~5 com ~1 a|o|uma|um|sua ${arm} ~4 esperando|a_espera|escondido
    ${man} ~3 subindo|vindo|vem|descendo ~3 com ~1 a|o|um|uma? ${arm} ; ou ele ou eu ; ou eu ou ele ; carregando a ${gun}
    botou|pos|colocou|encostou ~1 a? ${gun} ~2 na|a|contra ~1 minha cabeca|testa|tempora|cara
    nao saio|sais|sai|escapo viva|vivo ~2 ; hoje ~3 nao saio|sai|sais viva|vivo
  `,
  third_act: `
    ${kin}|irmazinha|irmaozinho|maninha|filhinha ~5 sangrando|a_sangrar ~2 dos|do|nos|pelos ~1 bracos|pulsos|pulso
    adeus|despedi*|tchau|desculpa ~6 ouvi ~2 tiro|disparo|estrondo|baque
    ${kin} ~5 deixou ~3 chave|chaves|celular|telemovel|carteira|relogio|sapatos|casaco ~8 desculpa|perdao|bilhete|carta|adeus|papel
    ${kin} ~4 saco|sacola|plastico ~3 na|no|pela ~1 cabeca|cara ; ${kin} ~4 sufocar_se|se_sufocando|a_sufocar ~4 saco|plastico|corda
    ${kin} ~3 postou|mandou|publicou ~2 foto ~4 pes|tenis|beira|beirada|parapeito|telhado|predio|ponte
    ${kin} ~4 saiu|foi|partiu ~3 com ~1 a|o|uma|um ${gun}|corda|faca|comprimidos ~8 perdao|desculpa|bilhete|adeus|despedi*|chorando
    ${kin} ~6 falou|disse|diz ~3 frasco|vidro|veneno|corda|remedio ~5 e|para|pra ~1 hoje|amanha
    despediu|despediu_se|adeus|tchau ~3 como ~2 fosse ~2 sempre|ultima ~6 ninguem|nao|sumiu|desapareceu ~1 acha|encontra|sabe|atende|responde|?
    ${kin} ~4 banheira|chuveiro|banho ~4 agua ~2 vermelha|rosa|sangue
    ${kin} ~3 mandou|escreveu|postou|pos|disse ~6 cuida|cuidem|cuidam|tomem ~3 por_mim|de_mim ~6 desligou|offline|atende|sumiu|celular|telefone
    ${kin}|pessoa|senhora|senhor ~4 pendurad*|a_trepar|trepou|subindo ~3 fora|sacada|varanda|janela|ponte|grade ~3
    ${kin} ~4 apagou|desmaiou|caiu|desacordad* ~4 cartela|@medicine|comprimidos|remedio|remedios|frasco
    ${kin} ~2 deixou ~2 anel|alianca|carteira|relogio|celular|telemovel ~3 carta|bilhete ~6
    ${kin} ~2 barricou_se|se_barricou|trancou_se|se_trancou|fechou_se|se_fechou ~4 garagem|carro ~5 trabalhar|ligado|motor|mangueira
    encontrei|achei|vi ~2 ${kin} ~2 pendurad*|enforcad*|desacordad*|inconsciente|roxa|roxo
    ${kin} ~1 acabou|acaba ~1 de se? ~1 atirar|jogar|matar|cortar|enforcar|tomar
    ${kin} ~2 se? atirou|jogou|atirou_se|jogou_se ~1 se? ~1 da|do|na|no ~1 varanda|janela|sacada|ponte|predio|telhado|terraco|frente|rio|linha ~4 agora|socorro|ajuda|acode|neste_momento
    ${kin} ~5 perna|pernas|pe ~1 para? fora ~2 janela|sacada|varanda|grade|parapeito|ponte|ninguem
    ${kin} ~6 janela|telhado|laje|sacada|muro|parapeito|ponte ~5 nao ~1 quer|desce|sai descer|de_la|?
    ${kin}|anos ~4 amarrou|enrolou|pos|colocou|botou ~3 ${lace} ~1 no|ao|em_volta_do|a_volta_do pescoco
    ${lace} ~1 no|ao pescoco ~6 roxo|roxa|respira*|socorro|ajuda|azul
    olho|olhos ~1 revirad*|virad* ~6 vazia|vazio|comprimido*|remedio*|caixa|tomou
    ${kin} ~4 ja? ~1 ingeriu|engoliu|bebeu|tomou ~6 adianta|chamar|tarde|ninguem|baband*|espum*|samu|socorro
    ${kin} ~3 tomou|bebeu|comeu|engoliu ~2 chumbinho|veneno|raticida|formicida ~6
    ${kin} ~2 deitad*|sentad*|parad*|em_pe ~2 no|nos|na ~1 trilho|trilhos|linha|carris|parapeito|mureta
    ${kin}|soldado ~3 pegou|levou|agarrou ~1 o|a ${gun} ~8 ninguem|bilhete|entrar|sozinho|aguent*|adeus|despedi*
    ${kin} ~4 postou|publicou|deixou ~2 carta|nota|bilhete|video ~1 de|suicid* ~1 suicidio|despedida|adeus
    ${kin} ~5 desculpa|perdao ~1 por tudo ~4 nao ~1 atende|responde ; desapareceram|sumiram|faltam ~2 comprimidos|remedios ~3 gaveta|armario|caixa
    ${kin} ~2 corta_se|se_corta|cortou_se|se_cortou ~2 na|nas|no|nos ~1 coxa|coxas|braco|bracos|perna|pernas
    ${kin} ~4 bebeu|tomou ~2 algo|alguma_coisa|produto|coisa ~4 de_proposito|por_querer|pia
  `,
  gone_wish: `
    quero|queria ~3 coma ; imagin*|penso|pensando ~4 nao acordar
  `,
  stop_medicine: `
    joguei|deitei|escondi ~2 fora? ~1 a|minha|o|meu|os|meus ~1 insulina|remedio|remedios|medicacao ; insulina ~3 joguei|deitei fora
  `,
  method_thought: `
    caderno|lista|notas|diario ~2 de|com|so_com jeitos|formas|maneiras|metodos ~1 de|para? morrer
    pensei ~1 ate|em|como ~1 em? como fazer|faria|vou_fazer|me_matar
  `,
  harm_other_now: `
    primeiro|antes ~1 elas|eles|as_criancas|os_meninos|ela|ele|os_filhos ~2 depois ~1 eu|me|mim
    faca|facao|arma|revolver|navalha|taco ~3 na|no ~1 minha|meu? mochila|bolsa|bolso|casaco|cintura ~6 dele|dela|turno|aula|saida|chega|sai
    lista ~5 pagar|morrer|cair ~8 comeco|comecar|segunda|sexta|amanha|recreio
  `,
  threat: `
    ${man} ~2 diz|disse|fala|falou|jura|jurou ~3 sou|estou|to um? ~1 homem|mulher? morto|morta
  `,
  suicidal_thought: `
    pensamento|pensamentos|cabeca|mente ~2 manda|mandam|diz|dizem|fica_dizendo ~4 entrar|pular|me_jogar|saltar|atirar_me|andar|soltar ~2 no|na|do|da|para|o
  `,
  farewell: `
    ultimo|ultima login|live|partida|stream|acesso ~3 galera|gente|pessoal|foi ~8 nunca|mais|dei|nao|tchau|adeus
  `,
  means_request: `
    enforcado|enforcada|afogado|afogada|quem_se_enforca|quem_pula|quem_se_atira ~1 sente|sofre|demora
    quanto|quanto_tempo ~2 aguenta ~2 corpo|pessoa|alguem ~2 sem comer|agua|respirar|ar
    finge|age|atua|faz_de_conta ~6 me ajuda|ajude ~1 a morrer
  `,
  wish_to_die: `
    sonho|sonhei ~3 morro|morri|morria|estou_morto|estou_morta ~6 acordo|acordei|triste|pena|desapont* ~6 nao|verdade|viva|vivo
  `,
  intent: `
    vou|irei|quero|queria|penso ~2 entrar|andar|me_meter|correr|atravessar|me_jogar ~2 no_meio_dos|na_frente_dos|entre_os|no_meio_do|na_frente_do carros|transito|caminhoes
  `,
  third_intent: `
    vai|ir|quer ~3 com os ~1 anjinhos|anjos
  `,
  benign: `
    corda no pescoco ~6 entrega|prazo|prova|tcc|relatorio|deadline
    ${gun} ~4 para? limpar|limpeza|lubrificar ; vermelha ~3 sal|sais|hibisco|tinta|beterraba|ferrugem
    remedio|remedios|cura ~1 esta|estao ~1 nas|na maos|mao ~1 de|do|da|dos|das
    ponte|terraco|rio|telhado|penhasco|laje|varanda|mirante|praia|estacao ~2 ver ~1 o|a|os? ~1 por|nascer|sol|vista|fogos|estrelas|barcos|jogo
    ponte|terraco|rio|laje|varanda|mirante|mar ~2 pescar|correr|fotografar|fumar|tomar_cerveja|beber_um_copo|nadar|passear|pedalar
    jogar|jogo|jogando|atirar|atiro|joguei ~1 me? de cabeca ~2 nesse|neste|no|na|nos|num|nessa|nesta ~1 projeto|trabalho|estudos|estudo|negocio|curso|namoro|piscina|relacao
    jogar|atirar|jogo|atiro|joguei ~2 no|na|para_o|para_a sofa|cama|piscina|rede|academia
    fim ~1 a|nessa|nesta|nesse|na|no|com ~1 essa|esta? bagunca|zona|confusao|discussao|fofoca|briga|sujeira|assunto|contrato|louca|namoro
    carta|cartao|bilhete|cartinha ~6 aniversario|natal|dia_das_maes|dia_dos_pais|formatura|casamento|papai_noel|pai_natal
    fumar|beber|casamento|casar|cirurgia|operacao|viagem|exame|mudanca|formatura|batizado|dieta ~6 data|dia ~1 marcad*
    data|dia ~1 marcad* ~5 fumar|beber|casamento|casar|cirurgia|operacao|viagem|exame|mudanca|formatura|batizado|dieta
    carro|moto|caminhao ~3 conserto|oficina|mecanico|revisao|seguro ~6 poste|muro|arvore ; bati ~2 poste|muro|portao ~2 garagem
    cabeca ~2 forno ~2 limpar|limpando|a_limpar
  `,
  media: `
    refrao ; ela canta ; ele canta ; canta ~2 quero ; letra da musica ; na letra ; musica fala
  `,
  fiction: `
    zumbi* ; zombie* ; da fase ; chefao ; personagem ; speedrun ; rpg ; desbloquear
  `,
  relief: `
    hoje|agora ~2 gosto|amo ~1 de? viver ; gosto de viver ; gosto de estar viv* ; feliz por estar viv* ; amo viver
  `,
  accident: `
    unha encravada ; parti|quebrei|lasquei|cortei ~1 a|uma|minha unha ; unha quebrou|partiu|lascou
  `,
  trifle: `
    esqueci ~2 carregador|guarda_chuva|fone|senha|marmita ; chamei ~2 mae ~1 a|de professora|chefe|sora
    usou|pegou|comeu|vestiu|roubou|quebrou|acabou ~1 com? ~1 minha|meu|o_meu|a_minha blusa|camiseta|carregador|marmita|lanche|camisola|maquiagem|vaga|chocolate|batom|perfume|caneca|sapato
  `,
};

import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Danger from others and to others. */
export const ptHarm: Patterns<Concept> = {
  threat: `
    @foe ~3 @said ~7 @killme ; @said ~2 que ~5 @killme ; ameac* ~5 @killme|minha_vida|a_vida
    mandou|mandaram|recebi|deixaram|deixou|chegou ~2 recado|bilhete|mensagem|audio|papel|dm|email|e_mail|foto ~5 @killme ; vao ~1 @killme ; querem ~1 @killme
    @foe ~2 vao|querem|tentou|tentaram ~1 @killme ; @foe ~3 vai|quer ~1 @killme ~4 serio|se_eu|escondi|medo|contar|arrumar|hoje|porta|fugir|acordar|denunci* ; jurou|juraram|jurado|jurada|jurando ~3 eu|me|morte|minha|matar|gente
    me ~1 jurou|juraram|decretou|decretaram ; jurad* ~1 de morte ; decret* ~3 morte|faccao|comando|crime ; fui|sou|estou|tou ~1 decretad*|jurad* ; minha morte ~1 decretada|encomendada
    ameaca* ~1 de? morte|mortes ; ameaca* ~4 filh*|familia|creche|arma|matar ; mandou|mandaram|enviou|recebi|deixaram|chegou|puseram ~3 foto|video|bala|caixao|caixaozinho|caixaozinho|coroa|vela|flores ~4 arma|velorio|nome|porta|casa|faca|morte|cara|furado|filha|filho|bala|correio
    sabem|sabe ~1 onde ~5 e|estuda|moro|mora ~3 matar|mata|mato|pegar ; sei ~1 tua rua|onde_voce_mora ; sei_onde_moras
    paga ~2 ou ~3 morr*|mata*|rapt*|filho|perna ; pago ou morro ; se ~1 nao ~2 pagar ~6 @killme|morr*|matam|mata|recado
    se ~5 denunciar|contar|fugir|gritar|terminar|largar|separar|sair|voltar|desfilar|testemunhar|reclamar|falar|for ~5 @killme|mata|matam|queima|some|amanhece|manda_matar
    apontou|aponta|apontaram|puxou|sacou|botou|pos|encostou|meteu ~2 arma|faca|pistola|revolver|espingarda|cacadeira|fuzil|navalha ~4
    atiraram|dispararam|atirou|disparou ~3 na_minha|na|porta|casa|em_mim|contra_mim|carro|minha ; deram tiro|tiros ~3
    me ameacou|ameacaram|ameaca ~3 morte|de_morte|matar|faca|arma|bala|bater ; ameacou_me|ameacam_me|ameacaram_me ~3 morte|matar|faca|arma|bater
    proximo|proxima ~4 enterro|corte|vez|bala ~4 minha|meu|rosto|acerta|voce|familia|eu ; proximos cortes ; bom ~1 e ~2 morto|morta|m0rto ; vai ~1 ser igual a marielle
    medo ~3 me ~1 mate|matem|matar|bata|bater|queime|fure ; medo ~4 dele|deles ~2 voltar|matar|fazer
    esfaquearam|furaram|queimaram ~2 pneus|carro|porta|barraco|casa ; cartaz|picharam|pixaram ~6 morte|morto|morta|nome|matar
    manda|mostra|espalha|posta|mandar ~3 foto|fotos|nudes|video|videos ~5 se|escola|familia|todo_mundo ; se ~4 nao ~3 pagar|mandar|fizer|mandar_mais ~6 foto|fotos|nude|nudes|video
    nude|nudes|foto|fotos ~6 mata|matar|espalha|publica ; tribunal ~2 do? crime ; me_levar|me_levarem para|pro ~1 tribunal|micro_ondas|mato|ribanceira
  `,
  violence: `
    @foe ~4 @hitme ; @foe ~3 bate|bateu|batem|espanca|espancou|surra|chicoteia|agride ~4 cinto|fio|mangueira|mim|gente|nos|mamae|mae|irma|noite|bebe|bebado|ela|vara|cano
    me_batem|me_bateram|bateram_me|batem_me|me_espancaram|me_agrediram|me_cortaram|me_estupraram|me_violaram|me_estuprou|me_violou|me_espancou ~2
    levei|leva|apanhei|levo|apanho ~2 tareia|surra|soco|murro|porrada|facada|pancada|coronhada|paulada|cinto|cintada ; apanhei|apanho|apanhamos|apanharam ~3 dele|dela|marido|pai|padrasto|mae|cinto|rua|ontem|hoje|muito|todo|vara|praia
    deu|da|dao|deram ~1 me? ~2 soco|murro|murros|socos|pancada|porrada|cinto|bofetada|bofetadas|tareia|surra|facada|coronhada|paulada|pontape|pontapes|joelhada ~3 mim|barriga|cara|ontem|rosto|me|todos|hoje|cabeca|por
    pegou|puxou|arrastou|segurou ~3 cabelo|cabelos|pescoco|braco|pelo ~3 bateu|chao|parede|forca|jogou|ameac*|empurrou|faz
    atirou|jogou|atirou_me|jogaram|despejou ~3 agua ~2 fervendo|ferver|quente|fervente ; jogou|jogaram|atirou ~2 gasolina|acido|alcool|petroleo|pedra|pedras ~3 mim|nos|casa
    entra|entrou|vem|vinha|entrava ~3 quarto ~4 noite|durmo|dormindo|apaga|luz ; quando ~2 apaga a luz ~3 entra|vem ; me olha ~1 no|tomando banho
    mao|maos|almofada|travesseiro ~2 na|no ~1 minha|meu|cara ~1 boca|cara|rosto|pescoco ; segurou ~2 cabeca ~2 agua
    ele|pai|padrasto|tio|avo|professor|primo|vizinho|pastor|treinador|patrao ~3 me|nos|lhe ~1 toca|tocou|viola|violou|estupra|abusa|abusou|molesta|forca|obriga|obrigou|agarrou|apalpou|beijou_a_forca
    obrigou_me|forcou_me|me_obrigou|me_forcou ~2 a_fazer|sexo|tirar|beijar|transar|ficar|dormir ; faz|fez|fazia ~1 coisa|coisas ~2 comigo ; documento|passaporte|documentos ~5 sair|fugir|trancad*|escrava|preso|presa ; tranca ~2 portao|porta|casa|quarto ~5 sair|trabalhar|gritar|chave|vai
    nao|nem ~1 me ~1 deixa ~2 sair|comer|trabalhar|falar|ver ~2 ; tira minha cadeira de rodas ; sem comer ~3 castigo|bravo|quando
    jogou|joga|atira|atirou ~2 faca|garrafa|panela|agua|ferro|pedra ~2 mim ; partiu|quebrou|parte|partiu_me ~3 braco|nariz|costela|costelas|dente|dentes|oculos ~3 mim|irma|conduzir|irmao|dela|mae|soco
    hospital ~4 disse|falei|dizer ~2 que_cai|queda|escada|panela|chaleira ; mostrou ~3 roxo|hematoma|hematomas|marcas ; mae|madrasta|pai ~3 queima|amarra|amarrou|queimou|tranca|bate ~3 ele|ela|nele|nela|colher|fio|crianca|menino
  `,
  attacker_present: `
    @foe ~3 @breakin ; @foe ~3 entrou|invadiu|arrombou|chegou|voltou|subiu|apareceu|aqui|porta|portao|quintal|embaixo|la_fora|la_dentro|vem_ai|vindo|ta_aqui|esta_aqui|ca_dentro ~4 bebado_e|bebedo_e|socorro|me_esconde|armado|armados|escondi|gritar_que|gritando_que|faca|arma|revolver|facao|me_matar|ameacando|armada
    @foe ~4 com ~2 a|o|um|uma|as|os? ~1 @arms ~3 na|em|no|a|de|mao|porta|agora|atras|aqui|mim|para|e|gritando
    com ~1 a|o|uma|um|as|os? ~1 @arms ~2 na_mao|na_porta|em_mim|na_minha|atras|aqui|ao_pe_de_mim|na_cintura_vindo|vindo|a_porta|na_cozinha|no_corredor
    @arms ~2 em|na|no|contra ~1 mim|minha_nuca|minha_cabeca|meu_pescoco|minha_cara|minha_barriga|minhas_costas ; tirando ~1 o|a cinto|faca|arma|fio
    foi|vai|foram ~1 buscar|pegar ~1 a|o|uma|um? ~1 @arms ; esta|ta|esta_a|vem ~2 buscar ~1 a|o @arms ; trancou a porta ~2 e ~2 ; tem ~1 a|uma @arms ~4 porta|aqui|mao|mim
    puxou|sacou|pegou ~1 a|o|uma|um @arms ~4 ; entrou|entraram|entram ~2 armad*|homens|bandidos|atirando ; homens|homem|cara|caras|menino|rapaz|aluno|gente|jaguncos|jagunco|pistoleiros|pai ~2 armad* ~3
    tiro|tiros ~1 na|no|aqui|perto|em ~1 escola|rua|colegio|bairro|favela|casa|perto|lado|shopping|todo_lado ; ouvi|ouco|ouve_se|ouvindo ~2 tiros|tiro|gritos ; a disparar|atirando ~3 rua|aldeia|escola|nos|aqui|todo
    estao|tao|esta ~1 a? queimar|queimando ~3 casas|casa|barraco|aldeia ; queimar ~2 as casas ; cercaram|cercando|cerco|invadiram ~3 casa|barraco|retomada|aldeia|nos|predio
    escondi|escondid*|escondo|me_escondi|escondi_me|trancad*|tranquei|tranquei_me|fechei_me|fechei_nos|fechad*|presa|preso|encolhid* ~2 @hideout ~8 ele|eles|homem|porta|faca|arma|ouvir|ouve|ouco|bate|bater|pontapes|gritos|gritando|tiro|tiros|medo|chave|bebado|pai|padrasto|marido|namorado|atirador|bandidos|filhos|criancas
    ele|eles|pai|padrasto|marido|ex|homem|namorado|papa|papai|painho ~6 escondi|me_escondi|escondi_me|me_tranquei|tranquei_me|fechei_me|trancad*|encolhid* ~3
    me|nos ~1 fechou|trancou|prendeu|fecharam|trancaram|sequestraram|levaram|pegaram|amarraram ~2 no|na|dentro|aqui|num|em ~3 quarto|casa|carro|porao|porta_malas|banheiro|cave|sem|armazem
    porta_malas ~4 celular|telefone|viram ; chama|chamem|chame|liga ~2 policia|gnr|190|112|psp ~6 ; me_esconde|socorro|acuda|acode|sos ~3 ele|homem|faca|arma|porta|matar|ai|vem|policia|casa
    ele|eles ~1 chegou|chegaram|entrou|entraram|voltou|voltaram|descobriu|achou ~2 socorro|me|ajuda|aqui|gritando|bebado|bebedo ; pulou|saltou ~1 o|a muro|janela|portao
    fala baixo ~2 ele|esta|ta ~2 ca|cá|aqui|ouvindo ; nao ~1 responde ~1 com som ; nao ~1 posso|consigo ~1 fazer|ligar|falar ~2 barulho|ele|ouvir|ouve|alto|escuta|voz
    @foe ~5 bater|batendo|enforcando|apertar|apertando|esfaqueando|espancando ~3 agora|neste_momento|aqui|socorro|mae_pelo|na_cozinha|na_sala|pelo_amor
    esta|ta|tao|estao ~1 a? ~1 me? ~1 bater|batendo|espancando|enforcando|estrangulando|matando|apertando|arrombar|arrombando|forcando ~2 agora|me|mae|minha|porta|ela|pescoco|nele|janela|filho
    apertar|apertando|enforcando ~3 pescoco|mae|minha ~3 ; @foe ~3 jogou|esta_a_deitar|despejou|espalhou ~1 gasolina|petroleo|alcool ~3 casa|porta|quarto|mim|sala
    esta|ta ~1 aos pontapes ; a porta nao aguenta ; esta|ta ~1 a|na ~1 porta ~4 arma|faca|catana|pontapes|matar|me|gritar|gritando|mais|bater|serviço|servico
    @foe ~5 conduzir|dirigindo|dirigir|volante ~5 morremos|matar|180|200|bebado ; grita|gritar|gritando ~1 socorro ~5 vizinh*|casa|parou|ele|la|som
    vem|vindo|vem_ai|vem_vindo|a_vir|tao_vindo ~3 me_matar|nos_matar|linchar|paus|faca|facao|catana|machado|pneu|armados|arrebentar|cinto|gasolina ; pneu e petroleo|gasolina
    esta_aqui|ta_aqui|tao_aqui|estao_aqui ~3 armado|armados|com_faca|com_arma|me_buscar|atras_de_mim ; ta|esta ~1 subindo ; ta|esta ~1 forcando|tentando_abrir ~2 porta|janela|portao
    tapou|tapar|segurando ~3 rosto|boca ~2 travesseiro|almofada|mao ; bebida ~5 fechou|trancou|tonta|quarto ; parou a conversa|som ~3 gritos
  `,
  stalking: `
    me_segue|segue_me|me_seguiu|me_seguindo|a_seguir_me|seguindo_me|me_vigia|vigia_me|me_persegue|persegue_me ~2 ; foto minha ~2 dormindo ; sabe ~1 meus horarios|o_meu_endereco|meu_endereco
  `,
  harm_other: `
    vou|irei|vo|hei_de|quero|queria|vontade|pretendo|penso|pensando|apetece|ainda|juro|qualquer_dia|um_dia|se|sonho|planejo ~4 @hurtthem ~2 @them
    vou|vo|hei_de|quero|so_quero|apetece_me|vontade_de|juro_que|ainda|que ~1 o|a|lhe|os|vou_lhe? ~1 mata_lo|mata_la|mata_los|sufoca_la|sufoca_lo|abana_lo|espeto_lhe|parto_lhe|espetar_lhe|o_mato|a_mato|o_esgano|tirar_a_vida
    juro|ainda ~2 mato|acabo_com|furo|esfaqueio|arrebento|espeto|esgano|parto_lhe|espeto_lhe|dou_fim|dou_cabo ~2 @them|os|lhe|uma|pescoco ; @them ~6 eu ~1 acabo_com|furo|esgano|arrebento|rebento_com|nao_respondo
    se ~6 apanho|encontro|pego|vejo|acho ~5 @hurtthem ~1 o|a|lhe|os|com|uma|ele|ela ; se ~6 apanho|acho|encontrar|encontro|aparecer|entrar|vier ~5 mato|parto_lhe|parto|espeto|acabo_com|acabo|furo|passo_lhe|rebento|catana|nao_respondo|arrebento
    vai|vao|ha_de|hao_de|vais ~1 me? ~1 pagar ~3 vida|sangue|caro|morte ; vai|vao ~1 morrer ~3 minhas_maos|na_minha_mao|igual|queimad* ; nas minhas maos ; nao|nem ~1 merece ~1 respirar|viver
    se_ela_nao_for ~1 minha ~6 ; nao|nem ~1 vai ~1 ser ~1 de mais|outro ~1 ninguem ~2 ; nao ~1 vai ~1 sobrar ~1 um|ninguem ; dar um fim ~1 nele|nela|naquele|nisso_e_nele
    voz|vozes ~4 manda|mandando|mandam|falou|fala|diz|dizem ~3 matar|mata|botar|machucar|sufocar|esfaquear|queimar|furar|acabar_com ~3 ; mandar matar ~2 ; contratar ~3 matar ; veneno ~3 para ~1 uma pessoa ; veneno ~3 nao aparece
    por|botar|colocar|deitar|pus|botei|coloquei ~1 lhe? ~2 veneno|ratex|chumbinho|po_das_ratazanas|po_dos_ratos|vidro_moido ~3 sopa|cafe|comida|jantar|almoco|poncha|cha|marmita|cerveja|dele|dela
    medo ~1 de ~1 matar|machucar|fazer_mal|fazer_uma_desgraca ~3 ele|ela|bebe|filho|eles|com ; fazer ~1 uma? desgraca|loucura|besteira|bestera ~2 com ele|ela|eles|meu|minha|cunhado
    virar|viro|apontar ~2 fuzil|arma|pistola|revolver ~2 para|pro|pra ~2 ; vou_fazer_igual ~5 escola|massacre|suzano|columbine|realengo ; massacre|atentado|ataque ~4 escola|quero|fazer|parte|vou
    vai queimar ~3 anotar|ver ; botar|meter|por fogo ~2 casa_dele|casa_dela|nele|nela|escola ; cair da escada ~4 sozinh* ; imagin* ~3 sangrando|morrendo|implorando ~3 ; implorando ~3 feliz
    sacudi|bati|dei_tapa|dando_tapa|bato ~3 bebe|velho|velha|avo|idoso|idosa|crianca ~4 ; vontade ~3 furar|matar|esfaquear|machucar|fazer_mal ~2 alguem|gente|pessoa|sogra|mulher|bebe|filho|meninas ~2
    vou matar ~2 gajo|cara|desgracado|fdp|filho_da|vagabundo|mulher|homem ; quero matar ~2 professora|professor|chefe|mae|pai|padrasto ; resolver ~2 na|no ~1 bala|faca|facao
    quebrar|partir ~1 a|o cara|pescoco|dentes ~1 do|da|daquele ~2 que|sujeito|desgracado|homem|cara ; pescoco ~2 dele|dela|parto|torcer ; matar ~3 os|as que_fazem|que_me|meninas|meninos|dois
    desvivo|desviver|quero_morto|quero_morta ~1 aquele|aquela|esse_gajo|fdp
  `,
  harm_other_now: `
    estou|tou|to|fiquei|espero|esperando|parado|cheguei|vou|indo|subo|desco|descendo|subindo|levo|levar|levarei|vou_levar|trago|tenho|comprei|afiei|carreguei|peguei ~4 @arms ~7 ele|ela|eles|dele|dela|neles|escola|recreio|aula|todos|sala|chefe|vizinho|porta_dele|porta_dela|patrao|gerente|pagar|rafael|zoam|turma|culto|meninas|talarico|formatura|amante|morrer|comandante|passa_aqui|escolhi|lista|esquina|beco
    ele|ela|eles|dele|dela|vizinho|patrao|gerente|chefe|tenente|comandante|amante|talarico|pai|padrasto|fdp|meninos ~8 to|tou|estou|vou|levo|ja ~3 @arms
    @arms ~2 na|no ~1 minha|meu? ~1 mochila|cintura|bolsa ~5 escola|recreio|amanha|segunda|sala|todos|ele|dele|zoam|lista|rafael|eles|ver|pagar|para_o
    levo|levar|levarei ~2 @arms ~3 escola|amanha|segunda|terca|quarta|quinta|sexta|aula|recreio|intervalo ; escola ~5 @arms ~2 mochila|bolsa ; @date|hoje|hj|agora|amanha ~6 levo|levar|vou_com ~3 @arms
    @date|hoje|hj|agora|amanha ~5 @hurtthem ~2 @them ; @hurtthem ~2 @them ~3 @date|hoje|hj|agora ; vou ~1 afogar|sufocar|matar|esfaquear|queimar ~1 ele|ela|eles|elas|o_bebe ~1 agora|hoje|amanha ; vou afogar ela
    ja ~1 afiei|carreguei|peguei|comprei|tenho ~3 @arms ~4 ; estou|tou|to ~2 na|a ~1 porta ~1 dele|dela|deles ~4 ; atras do carro dele|dela ; na|em frente ~2 casa|predio|trabalho ~2 dele|dela|do|da ~5 @arms|esperando|armado
    travesseiro|almofada ~5 berco|bebe|cara_dele|rosto|na_mao|nao_se_cala|ponho|dele|nela ; enchendo|enchi ~2 banheira ~3 bebe|ela|ele|afogar ; afogar ela|ele ~3
    veneno|chumbinho|ratex|comprimidos|po ~4 cafe_dele|jantar_dele|sopa|comida_dele|comida_dela|poncha|cafe_dela|jantar ~4 dele|dela|chega|bebeu|minha|toma|ele|ela|deles
    botei|coloquei|pus|pus_lhe|deitei|amassei|misturei ~3 veneno|chumbinho|ratex|comprimidos|po ~4 ; sao|somos tres ~4 meninos|filhos ; liguei o gas ~3 nos|todos|juntos
    levo ~2 meninos|filhos|filha|criancas ~2 comigo ; matar ~2 ela|ele|eles|filhos|todos ~3 depois|e ~1 me|mim|comigo ; mato ~2 ela|ele|eles|filhos ~3 depois|e ~3 eu|me|mim ; dou fim ~2 mae|pai|ela|ele ~4 mim
    amarrado|amarrada ~3 garagem|quarto|aqui|cadeira ~4 paga|morre|hoje|grita ; ele|ela|eles ~2 nao ~1 volta|passa ~2 pra|para|de ~1 cela|casa|hoje|amanha ; hoje|hj ele|ela|eles ~1 cai|paga|morre|pagam|morrem $
    comprei|tenho|trouxe ~2 balestra|municao|gasolina|arma|fuzil ~6 ; gravei ~2 video explicando ~6 geral|todos|nome ; municao ~4 dormindo|alojamento|todos ; desmaiada ~4 terminei
    formatura|recreio|intervalo|reuniao|culto|ato ~6 descarregar|explodir|arma|faca|pagar|acerto_as_contas|acabo ; subo|desco|vou|descendo|subindo|subo_agora ~4 taco|facao|faca|martelo|arma|barra|peca|catana
  `,
};

import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

export const ptSelf: Patterns<Concept> = {
  wish_to_die: `
    querendo morrer ; querendo me matar ; me mata ~1 falo|serio|por favor ; alguem ~2 me mata|mate ~1 por_favor|serio|falo|eu_nao_consigo
    quero mesmo ~1 morrer ; morrer por decisao ; morrer ~3 opcao ; vou nela ~1
    morte ~1 e|parece|seria ~2 unica|solucao|saida|alivio|coisa|descanso ; @want1 ~2 @die
    quero|queria|queria|desejo|desejava|rezo|peco|espero que ~1 a? morte|deus|vida me|acabe|acabasse|leve ~1
    me quero|queria matar|morrer ; me quero matar ; quero me ~1 @die ; vontade ~2 @die
    vontade ~1 de ~1 morrer ; quem me dera ~2 @die|morto|morta ; queria ~1 ter morrido
    queria ~1 eu ter morrido ; devia ~1 ter|estar|eu morrido|morto|morta
    era ~1 eu que ~2 ter|morrido|morrer ; melhor ~1 morrer|morto|morta
        nao quero ~3 viver|vivo|viva ; nao ~2 quero ~1 mais ~1 viver|vida
    nao ~1 tenho ~2 vontade ~1 de|para viver|existir ; sem ~1 vontade ~1 de viver|existir
    nao aguento ~1 viver ; nao ~1 consigo ~1 mais? viver
    desisti ~1 de|da viver|vida ; desistir ~1 da|de ~1 vida|viver
    perdi ~2 vontade|gosto ~1 de|pela viver|vida ; chega de viver ; nao quero ~1 acordar mais
    quero ~1 que ~2 minha vida ~1 acabe|termine ; minha vida ~1 acabe|acabasse ; eu mereco|merecia morrer
    tomara que eu ~1 morra ; quero que ~2 acabe de vez ; me deixa|deixem morrer ; me mata ~1 por|logo deus|favor|senhor
    preciso morrer ; so a morte $ ; so a morte mesmo ; so a morte ~1 resolve|salva|livra|cura|alivia|acaba|tira|da|e|pode|liberta|vai|traz|vem ; morrer e ~3 saida|solucao|alivio|paz
    nao quero ~1 estar ~1 vivo|viva ; nao queria ~1 estar ~1 vivo|viva ; quero ~2 parar de viver
    quero morrer ; queria morrer ; querer morrer ; vontade de me matar
  `,
  suicidal_thought: `
    suicidio ~4 opcao|certeza|saida|solucao|vem|unica ; cometer|cometa|tentar|cogitar suicidio ; beirando o suicidio ; pensei|penso|pensando em suicidio ; convite ao suicidio ; pensamentos ~2 suicidas ; querer ~1 se matar ; penso ~2 formas ; penso nela|nisso toda|todo|sempre ; pensar em pular|saltar
    penso em pular|saltar|apontar ; me matar antes
    penso|pensei|pensando|pensar|pensado|imagino|imaginei|imaginando|cogito|cogitei|cogitando|considero|considerei|sonho|planejo|planeio ~3 @killself|morrer|morte|suicidio
    penso|pensado|pensei|pensando|pensar ~2 em|na ~1 @die
    ideia|ideias|pensamento|pensamentos|ideacao ~2 @killself|suicid*|morte|morrer ; pensamento* suicida*
    ideacao suicida ; estou|fiquei|ando ~2 suicida ; vozes ~4 matar|morrer|matasse|mate
    tentad* a @killself ; coragem ~1 de|para ~1 @killself|morrer|pular ; @killself ~2 desde|todo|todos|toda
    e se eu ~1 @killself|morresse|matasse ; me matasse ; me suicidasse
    imaginar ~1 meu ~1 suicidio|enterro|velorio|morte ; meu suicidio ; a pensar em @killself|morrer|@die
    penso em @die ; quero @killself ; queria @killself ; vontade ~1 de ~1 @killself ; me matar ; matar me
    me suicidar ; suicidar me ; tirar a ~1 minha ~1 vida ; tirar minha vida ; penso em fazer isso
    pesquis* ~4 matar|morrer|suicidio|metodo* ; mato me ; me mato
  `,
  intent: `
    vou acabar com ~1 minha|a|tudo|isso|meu ~1 vida|sofrimento|hoje|noite|vez ; vou me jogar ; vou me matar
    vou|irei|pretendo|ia ~1 @killself ; vou ~1 morrer ~1 logo|hoje|amanha|em ; vou ~2 dar um fim
    vou dar ~1 cabo de mim ; vou fazer ~2 besteira|loucura|asneira
    vou me ~1 matar|enforcar|jogar|suicidar|afogar ; vou matar me ; ainda me mato ; eu me mato ~1 se
    se ~6 eu? me mato ; nada ~2 me impedir|impede ; decidi ~3 @die
    decidi ~1 que ~2 morrer|acabar|vou ; unica saida ~2 @die|morte|morrer ; vou acabar comigo
    tomei ~1 a? decisao ~2
  `,
  intent_now: `
    para fazer isso|isto ~1 hoje|amanha|@date ; marquei ~2 dia|data|da ~2 vou|fazer|passa|e ; que vou fazer ~1 adeus ; escolhi ~2 vou fazer ; @want1 ~1 @killself ~2 @date ; apetece me ~1 @killself ~2 @date ;
    vou hoje ~2 ; antes disso ~1 eu me jogo|mato ; agora ~1 posso ir ~3
    depois do enterro ~3 eu ; tenho ~1 um plano ~3 coragem|morrer|hoje|noite ; tenho um plano ~2 so ~1 falta ; tenho um plano ~2 nao quero|vou|ninguem ~6
    voz|vozes|deus|demonio ~3 manda*|mandou|diz*|disse|falou|falam ~4 @killself|me_matar|matar_ele|matar_ela|matar_meu|matar_minha|sacrificar
    me_jogo|me_atiro|vou_me_jogar|vou_me_atirar na_frente|em_frente|debaixo ~1 do|de metro|trem|onibus|caminhao|comboio|carro
    @place|@edge ~6 vou_pular|vou_saltar|vou_me_jogar|vou_me_atirar|pulo|salto_agora|me_jogo|me_atiro|so_pular|so_me_jogar|e_pulo
    sei exatamente ~1 como ; vou cumprir ; me jogo ~2 hoje|amanha|@date
    marquei ~1 o|a lugar|dia|data|hora ~3 ; sei ~1 exatamente como ~1 e? quando? ; @killself ~2 ja decidi
    ja planejei ~1 tudo? ; vou|irei|pretendo|decidi ~2 @killself ~3 @date|agora|hoje
    @date|hoje|agora ~3 vou|irei|pretendo|decidi ~2 @killself|morrer|pular|@die
    ja decidi ~4 @die|hoje|amanha|noite|dia ; esta decidido ~2
    ja tenho ~2 plano|planeado|planejado|tudo ~2
    tenho tudo ~1 planejado|planeado ~2 hoje|amanha|@date|morrer|acabar
    esta tudo ~1 planejado|planeado|pronto|preparado|combinado|resolvido ~1
    ja ~2 escolhi ~2 dia|data|lugar|ponte|metodo|jeito|hora|sitio|local
    escolhi ~2 dia|data|lugar|ponte|metodo|sitio|predio ; ja sei ~1 como|onde ~2 ; sei como ~1 fazer|acabar $ ; sei como ~2 acabar|fazer ~1 isso|isto|comigo|tudo
    marquei ~1 o|a dia|data ; data ~1 marcada|escolhida ; dia ~1 marcado ; hoje eu ~1 consigo|faco
    vai ser ~1 hoje|amanha|@date $ ; vai ser ~1 hoje|amanha|@date as|depois|quando|antes|a_noite|cedo|de_noite|de_manha ~2 ; e hoje ~1 que_acaba|que_acabo|acaba ; hoje eu ~1 acabo ~1 comigo|com_tudo|com_a_minha ; hoje acabo comigo|cmg|com_tudo|com_isso|com_a_minha|com_minha ; dessa vez ~4 certo|falho|falhar|erro
    desta vez ~4 certo|falho|falhar|erro|vai ; vou subir ~2 predio|terraco|ponte|torre|laje
    faco ~1 isso? @date|hoje ; vou fazer ~1 isso? @date|hoje|agora ; contagem ~3 fim
    faltam # ~1 dias ~4 fim|acabar|morrer
  `,
  method_thought: `
    um tiro ~1 na|no cabeca|boca|peito|ouvido ; tiro ~1 na|no minha|meu cabeca|peito|boca|testa|ouvido|coracao ; tiro ~1 em mim
    tomar ~2 overdose ; quero me jogar ; me jogar ~2 daqui|hoje
    pular|saltar|pulasse|saltasse|jogasse|me_jogar|atirar_me|me_atirar ~3 ponte|predio|janela|viaduto|passarela|varanda|sacada|trem|comboio|metro|onibus|caminhao|andar|terraco|penhasco|telhado|trilho|linha|carro|frente
    me enforcar ; enforcar me ; me afogar ; jogar ~2 carro ~3 poste|muro|ponte|caminhao|barranco
    bater ~2 carro ~2 poste|muro|arvore ; atirar ~2 carro ; enfiar ~2 carro ~2
    tomar|engolir|mandar ~2 todos|todas|tudo|cartela|cartelas|caixa|frasco|vidro ~4
    tomar tudo ~3 armario|gaveta|caixa|caixinha ; cortar ~1 meus pulsos|veias ; bala ~1 na ~1 cabeca
    me dar um tiro ; dar me um tiro ; como ~2 dar ~1 no ; fiz|fazer|faco|aprendi ~1 o|um no de forca ; virar ~1 o volante
    soltar ~1 o volante ; pesquis* ~3 metodos|overdose|dose|forca|comprimidos|altura
    tomar ~2 veneno|chumbinho|soda|raticida ; deitar ~2 trilho|linha|trilhos
    parei ~2 ponte|passarela|viaduto ~4 olhando|baixo|pular|coragem|noite|tempo
  `,
  means_request: `
    da para ~2 morrer ; ^ me convence $ ;
    mistura* ~4 apagar|morrer|sempre|dormir ~2 ; o que ~1 mistura ~4 ; apagar para sempre
    remedio* ~6 mata ~2 pessoa|se|quiser ; quais substancias ~3 ; quais ~1 @pills ~4
    o que acontece se ~2 tomar ~4 @pills ; forum ~4 combina*
    quantos|quantas ~2 @pills ~6 morrer|matar|mata|matam|overdose|letal|dormir|suficiente|fatal|preciso|apagar|acordar
    quanto|quanta ~3 @pills ~6 morrer|matar|letal|overdose|precisa|mata ; dose ~1 letal|fatal|mortal
    qual ~3 @pills|veneno ~4 mata|forte|morrer|letal|mortal
    jeito|forma|maneira|modo ~2 mais? ~2 rapid*|facil|indolor|sem|menos ~3 morrer|matar|dor|acabar|suicid*|sofrer
    melhor|mais|jeito|forma|maneira|modo ~4 de|para morrer|@killself|se matar|suicid* ; indolor ~3
    como ~2 morrer ~3 sem|dormindo|rapido|dor|sofrer ; como ~1 eu? ~1 faco|fazer|posso|consigo|que_eu ~2 @killself ; como ~1 e? ~1 que? ~1 se_matar
    como me mat* ; como se_mata ~1 alguem|uma_pessoa|rapido ; como|onde|porque|forma ~1 de? morrer ; como ~1 faz* ~1 para morrer|me ; sem ~1 sentir dor
    morrer sem ~2 dor|sofrer|sentir ; morte ~1 sem_dor|indolor|rapida|menos ~2
    o que ~3 tomar ~2 para ~2 morrer|dormir ~3
    quanto tempo ~5 morrer|sangrar|enforcado|afogar|morre|apagar
    doi ~1 morrer|enforcar|afogar|pular ; enforcamento ~2 doi
    se ~2 sofre ~3 gas|forca|enforcado ; com ~1 gas ~2 sofre
    metodo* ~4 suicid*|indolor|morrer|rapido|certo|eficaz|matar ; 
    predio ~2 mais ~1 alto ; qual ~3 altura ~4 morre* ; altura ~4 morrer|fatal|certeza
    escreve* ~4 carta ~2 despedida|suicidio ; carta de suicidio ; me convence* ~1 a|de|que ~2 nao|viver|ficar|continuar|desistir|vale|morrer|existir|merec*
    onde ~2 compr* ~3 veneno|chumbinho|arma|cianeto|remedio ; painless methods
    mistur* ~4 @pills ~4 mata|morrer|morre|alcool ; onde ~2 devo|posso|se ~1 cortar ~4 ; cortar ~2 fundo
    parecer ~1 um? acidente
  `,
  means_at_hand: `
    separei|comprei|consegui|arranjei|juntei|peguei ~5 para ~1 @killself|morrer ; separei ~1 a|uma|os arma|corda|faca|remedios|comprimidos ~1 ; pistola|arma|revolver|faca|lamina ~1 no|na meu? ~1 colo|bolso|mao|cinta ; perna|pe|pernas ~2 outro lado
    na minha boca ~5 engoli|puxei|tiro ; trouxe|peguei|levei ~1 a|o lamina|corda|faca|arma|gilete
    peguei ~3 plantao|hospital|carrinho|servico ~5 ; trouxe do ~2 que ~1 precis*
    separei ~1 o|tudo que ~1 preciso ; tenho aqui ~3 @pills ; garrote ; banheira ~2 enchendo|cheia
    com a pistola|arma|lamina|corda|faca ~2 colo|mao|pescoco
    em cima da|do laje|viaduto|ponte|cobertura|telhado|predio ~4 pular|me_jogar|saltar|tirei|perna
    laje|cobertura|terraco|ponte|viaduto|telhado|predio ~4 me_jogar|pular|me_atirar|saltar|me_matar
    subi ~3 para ~1 pular|saltar|jogar|atirar ; @weapon ~4 na|em|nas ~1 minha? mao|maos|colo|boca
    @weapon ~2 ao|do meu? lado ; @weapon ~2 na minha frente ; @weapon ~1 aqui
    @weapon ~2 pront*|carregad*|amarrad*|pendurad* ; @weapon ~2 a|na minha frente
    com ~2 @weapon ~2 na|em ~1 mao ; na minha mao ~2 @weapon|@pills ; segurando ~2 @weapon|@pills
    @pills ~5 na|em|nas ~1 minha? mao|maos|frente|colo|palma ; @pills ~2 aqui ~2
    @pills ~2 contad*|separad*|alinhad*|espalhad*|em cima|pront* ; 
    separei|juntei|juntando|guardei|guardando|despejei|guardad*|alinhei|acumulei ~4 @pills ; contei|contando ~2 os|meus|todos ~1 comprimidos|remedios ~2 um|de_novo|todos|hoje|cama|na
    comprei|arranjei|consegui|peguei|achei a|o|as corda|veneno|chumbinho|gilete|giletes|lamina|laminas|arma|revolver|pistola ~3
    corda|cinto ~2 no|em ~1 meu pescoco ; corda|cinto no pescoco ; pescoco ~2 corda|cinto
    arma ~2 na minha cabeca ; lamina|gilete|faca ~3 pulso|pulsos|braco|pescoco
    estou|sentad*|parad*|pe|subi|aqui|cheguei ~3 parapeito|beira_do_predio|beira_da_ponte|beira_do_terraco ~2
    estou|to|sentad*|pe|cheguei ~2 terraco|trilho|trilhos|telhado|precipicio|falesia
    pe|pes ~2 cadeira|banco|parapeito|trilho ; pernas ~2 fora ; lado de fora ~2 grade|varanda|janela
    agua ~3 joelho|cintura|pescoco|peito ; mochila ~3 pedra* ; abri ~1 o gas
    carro ligado ~3 garagem
    tenho|tem ~3 arma|revolver|pistola|corda|veneno ~4 acabar|morrer|matar|hoje|noite|fim|pronta
    tenho|ja tenho ~3 @pills ~3 suficiente*|que chega*|para|prontos|prontas|guardados ;
     pronta a corda ; 💊 👋 ; 🔫 👋 ; 🔪 👋
  `,
  means_near: `
    tenho|guard*|ha|tem|escond* ~4 @weapon
    arma|revolver|pistola|cacadeira ~4 gaveta|casa|armario|quarto|guarda ; @place ; @pills ; corda ; 💊 ; 🔪
    🔫
  `,
  attempt_now: `
    tomei|engoli|ingeri|tomado|engolido|mandei|misturei|bebi ~1 ##|dez|doze|quinze|dezesseis|vinte|trinta|quarenta|cinquenta|sessenta|cem ~1 @medicine|comprimido*|remedio*|pilula*|capsula*|calmante*|cartela*|comps
    saco|sacola ~1 na|de cabeca|plastico_na_cabeca ; secador|torradeira ~2 na|dentro_da banheira ; injetei ~2 ar na veia ; tomei|engoli|ingeri ~1 ## ~2 de ~1 @medicine
    tomei|engoli|ingeri|tomado|engolido ~2 mais_de|umas|uns ~1 ##|dez|quinze|vinte|trinta|quarenta|cinquenta ~2 @medicine|comprimido*|remedio*|pilula*|capsula*
    tomei|bebi|engoli ~4 com|e|de ##|dez|quinze|vinte|trinta|quarenta|cinquenta ~1 @medicine|comprimido*|remedio*|pilula*|capsula*|calmante*
    tomei|engoli|bebi ~1 # gramas|g de ~1 @medicine ; tomei|engoli ~1 # caixas|cartelas|frascos ; tomei ~2 caixa ~3 do|da|dos|das meu|minha|meus
    tomei|engoli|ingeri|tomado|engolido ~3 @medicine ~2 todos|todas|inteira|inteiro|toda|todo|demais|de_uma_vez|tudo
    tomei|engoli|ingeri ~1 caixa|cartela|cartelas|frasco|vidro|caixas ~3 @medicine
    apliquei|injetei ~1 a? caneta|ampola|ampolas|insulina toda|todas|inteira ; tomei ~3 @pills|@medicine ~3 do|da|dos|das meu|minha|meus|pai|mae|avo|vo|tia|irma|marido ~1 inteiro|inteira|todo|toda|todos|todas|tudo
    cortei fundo ; acabar com ~1 minha vida ~3 vou fazer ; ja foi ~1 metade|tudo|todos ; cortei|abri ~1 uma|a veia ; tomei|engoli ~2 e|agora|ja ~2 esperar
    ja esta feito ; tomei veneno ; fui mais fundo ~3 ; nao estanca ; da para ver ~2 osso|branca|gordura
    queimei me a serio ; tomei|engoli|ingeri ## comprimido*|remedio*|pilula*|capsula*
    tomei|engoli ~1 os|as|todos @pills da|do|dela|dele ~2
    ja tomei ~2 tudo|todos|todas|comprimidos|remedios|veneno ; ja tomei e|agora|so ~2
    engoli ~2 veneno|soda|chumbinho|raticida|pilha* ; cortei ~1 fundo ~2
    me joguei ~2 ponte|trem|janela|carro|sacada|predio|telhado|terraco|viaduto|varanda|metro ; tomei|apliquei|injetei|engoli ~2 @pills ~1 toda|todo|inteira|inteiro ; ja fiz isso ~1 comigo|agora ; overdose ~2 agora|tomei|hoje
    tomei|engoli|mandei|bebi|ingeri ~4 todos|todas|tudo|inteir*|cartela*|caixa|frasco|vidro|monte|muitos|muitas|punhado|data|varios|varias|demais|mao ~4 @pills
    tomei|engoli|mandei ~3 @pills ~2 todos|tudo|todas|demais|tudo ; 
    acabei de tomar ~2 tudo|todos|todas|@pills|#|demais|muito|muitos|muitas|o_resto ~2 ; tomei|bebi|engoli|comi|ingeri|injetei|tomado|bebido|engolido ~4 @poison ; misturei|coloquei|botei|pus ~2 @poison ~5 tomei|bebi|comi|engoli
    bebi ~2 veneno|soda|lixivia|agua sanitaria|gasolina|alvejante|pesticida
    tomei ~1 uma|um overdose|cartela|caixa|frasco|monte
    tomei ~1 duas|tres|quatro|cinco|dez|vinte|trinta ~1 cartelas|caixas|comprimidos
    cortei ~2 os|meus|o|as|um pulso|pulsos|veia|veias|pescoco ; cortei fundo ; cortei ~2 demais|muito fundo
    nao para ~2 sangr*|sangue|sair ; sangue ~2 nao para ; sangrando ~1 muito|muito|demais ; muito sangue
    perdendo ~1 sangue ; acabei de fazer $ ; acabei de fazer ~1 isso|isto|aquilo|besteira|asneira|merda|bosta|loucura|bobagem $ ; agora e so esperar $ ; agora e so esperar ~2 efeito|fazer|dar|meia_noite|dormir|apagar|sono|fim|acabar ; a fazer efeito
    comecando a fazer efeito ; comec* ~2 ficar ~2 tont*|dormente|sono ; estou ficando ~1 tont*|mole|sono|fraca|fraco
    deitad* ~2 trilho|trilhos|linha|carris ; pulei ~2 da|do ponte|predio|janela|viaduto|sacada|terraco ; abri ~1 as? veias
    tomei ~2 remedios ~2 para ~1 morrer ; tomei os remedios ~2 todos|tudo ; tomei ~1 tudo ~2 adeus|desculpa|agora|acabou
    soltei ~1 de proposito
  `,
  attempt_recent: `
    ja tentei ~1 me|@killself|morrer|suicidio|acabar ; ja tentei ~2 vezes ~3 acordei|hospital|morrer|viva|vivo|sobrevivi
    tentei ~1 na|em|no|semana|mes|este|esse|quinta|sexta|segunda|terca|quarta ~2 passad*? ~3 hospital|matar|consegui
    tentei ~2 @killself|morrer|pular|suicidio ; tentei ~1 me|contra ~2 matar|suicidar|vida|enforcar
    tentei suicidio ; minha|tive|fiz|sobrevivi|apos|depois|segunda|terceira|ultima ~3 tentativa ~1 de suicidio ; tentativa ~1 de suicidio ~2 tenho|tive|minha|ha|faz ; minha ~1 ultima tentativa ~2 foi|semana|mes
    sobrevivi ~2 tentativa|overdose|suicidio ; tentei ~1 de novo|ontem|outra
    quase ~1 me matei|pulei|fiz|morri|enforquei|acabei|tomei
    fui parar ~2 hospital ~4 remedio*|comprimido*|tomei
    tomei ~4 ontem|semana|sabado|domingo|mes ~3 hospital|acordei ; tentar de novo 
  `,
  farewell: `
    essa|esta e ~1 minha despedida ;  nao vao ~1 mais ~1 me ver ; adeus ~2 nao ~1 volto ; nao volto mais ~3 obrigad*|desculpa*|perdao|adeus ; ate nunca mais ; carta de despedida pros|para|pro ~1 meus|minha|mis|mi|voces|vcs ; minha ~1 carta ~2 despedida|adeus
    escrevi|escrevendo|deixei|fiz|terminei ~2 carta* ~2 despedida|adeus|suicidio
    nao foi|e culpa de voces|ninguem|sua|tua ; esta e|minha ~1 despedida ~1
    uma|a carta de despedida pronta|escrita ; escrevi ~1 as cartas ; escrevi ~1 a carta ~2 mae|pai|filho*|filha*|familia|todos|despedida_e
    carta|cartas|bilhete para|pros|pro ~1 meus|minha|meu|a ~1 pais|mae|pai|filhos|filha|familia
    avisar|avisa|diz|dizer ~2 minha|meu|a ~4 amo ; as cartas ~1 escritas|prontas
    me despedir|despedindo ~3 todos|voces|mundo|vida|antes
    ultima vez que ~2 falo|falamos|vejo ~2 voce|voces ; deixei ~2 pronta|pronto ~2 carta|bilhete
    deixei pronta|pronto o|a bilhete|carta ; adeus ~1 vida|sempre ; adeus para sempre
    adeus ~2 todos|familia|mae|pai|malta|pessoal ~4 amo|desculpa*|perdao|culpa|sempre|obrigad*|nao
    adeus ~4 amo ~1
    escrevi|escrevendo|deixei|deixo|deixar ~3 carta*|bilhete|bilhetes ~2 mae|pai|todos|filhos|familia|eles|ela|ele|voces|gaveta|mesa|travesseiro|despedida|cada
    carta ~3 gaveta|escrita|pronta|travesseiro|envelope ; deixei|ta|esta|deixo ~2 carta|bilhete|cartas|envelope ~3 mesa|gaveta|travesseiro|cama|escrivaninha|forno|armario|geladeira
    bilhete ~2 gaveta|despedida|escrito
    quando ~3 lerem|ler|leres|encontrarem|encontrar|acharem|achar|virem|lerem ~1 isso|isto|carta|mim|me|essa|esta
    se ~2 lendo|ler|lerem ~1 isso|isto ; quando ~2 receber|receberem ~3 ; minha ultima mensagem ; meu ultimo post
    minha ultima ~1 noite|mensagem|carta|palavra ; meu ultimo ~1 post|adeus|recado|aniversario|natal|tweet|video
    ultimo adeus ; nao vou|estarei ~2 estar|aqui ~2 amanha|mais|natal|segunda|sexta
    nao ~2 me ~1 verao|ver|vai ver ~1 mais|nunca ; nunca mais ~2 me ver|vao|vai ~1
    voces nao ~1 vao ~1 me ver
    digam|diz|diga|digam|fala|fale|avisa|avise ~2 minha|meu|para|a|ao ~3 mae|pai|filho|filhos|filha|todos|irma|irmao|familia|mulher ~3 amo|amava|amei|culpa|desculpa|perdao|amo
    ninguem tem ~1 culpa
    cuida|cuidem|cuide|tomem|toma ~3 mae|pai|filho|filhos|filha|cachorro|gato|irma|irmao|gatos|cao|caes|dela|dele|meninos|avo ~3 quando|depois|por|quando ~3
    a gente se ve ~3 outra|outro|ceu|lado ; ate a proxima vida ; nos vemos ~2 outro|ceu|outra
    encontr* ~2 outro|outra|la lado|vida|cima ; lembrem ~2 mim ; me perdoem ~1 por_ir|vou|nao_aguentei
    perdao ~2 por|mae|a ~2 tudo|todos|fazer|partir|ir|mae ; ja nao ~1 vou ~1 estar ~1 ; ja nao ~1 estarei ~2
    quando eu ~1 ja? me? for|partir ~1 cuid*|lembr*|de_vez|embora ; quando eu ~1 nao estiver $ ; quando eu ~1 nao estiver mais|aqui|ca ~1 ; foi bom ~1 conhecer|enquanto ~3 ; voce foi ~2 ultima ~1
  `,
  farewell_soft: `
    adeus ; cuida* ~2 mae|filhos|filho|filha|cachorro|gato|irma|irmao|todos|meninos|cao
    obrigad* por ~1 tudo|ter|sempre ; amo ~1 voces|todos|vcs ; desculpa* ~2 por|todos tudo|tudo ; desculpem
    perdao ; me perdoa ; me perdoem ; ultima vez ; fica* em paz ; fiquem ~1 bem|deus
    vao ficar ~1 bem|melhor ; 👋 ; 🕊
  `,
  preparation: `
    dei|doei|doando|dar|entreguei|distribui|vendi|ofereci|deixei ~3 minhas|meus|meu|minha ~3 coisas|roupas|jogos|violao|guitarra|bicicleta|cachorro|gato|discos|livros|hamster|pulseiras|luvas|plantas|colecao|playstation|moto|bike|relogio|tudo|console|cao
    dei ~2 tudo ~1 ; doei ~1 tudo|td|roupas|minhas
    deixei|dei|doei|entreguei|levei|vai_ficar|fica|ficam|entregar ~3 cachorro|gato|cao|gata|cadela|gatos|caes|cachorra|galinhas ~3 vizinh*|irma|irmao|mae|amig*|prima|tia|primo|compadre|comadre|avo
    senhas|senha|passwords ~3 caderno|papel|gaveta|envelope|anotad*|pasta|escritas|lista|caderninho
    anotei|escrevi|deixei|organizei|passei ~3 senhas|senha|palavras|contas
    papeis ~2 ordem|gaveta|pasta|dia|mesa|assinados ; tudo ~1 em|arrumado ~1 ordem|arrumado ; deixei tudo ~1
    deixar tudo ~1 arrumado|pronto|organizado|resolvido|tratado
    documentos ~2 pasta|gaveta|ordem|mesa|envelope ; paguei ~2 todas|tudo|dividas|contas ; conta ~1 zerada
    seguro de vida ; meu ~1 enterro|funeral|velorio|caixao ; roupa ~2 enterro|caixao|velorio
    apaguei ~2 tudo|contas|redes|perfil|fotos|conversas|insta ; apagar ~2 contas|tudo|perfis
    excluí|exclui ~2 contas|redes|perfil|tudo ; chave* ~2 vizinh*|porteiro|mesa|envelope|debaixo
    deixei ~2 chave* ; me despedi ~1 de todos|todo_mundo|toda_a_gente|voces|vcs|mae|minha_mae|familia|dela|dele|deles ; abracei ~3 ultima|forte|todos
    fotos ~2 enterro|velorio ; pode* ~1 ficar ~1 com ~1 minha|meu|minhas|meus
    fiquem ~1 com ~1 minha|meu|a|o ; comprei ~2 caixao|jazigo ; racao ~3 para_um_mes|para_dias|dias|semana
  `,
  finality: `
    amanha de manha ~2 nao ~1 vou ~2 acordar|estar|viver|existir ;  depois disso ~4 em branco ; eu vou tambem
    por um fim nesta|nessa dor ; vou por ~1 fim ~2 dor|vida|isto|isso ; antes do amanhecer 
    ninguem ~3 antes de segunda|amanha ; semana que vem ~2 nao ~2 existo|estou|estarei|estar|viva|vivo|aqui
    depois ~1 de|desta|dessa hoje|noite|amanha ~2 nao ~2 existo|vivo|viva|estar|precis* ; nao existo mais
    ninguem ~2 vai ~1 precisar ~2 comigo|mim ; tchau para sempre ; chegou ~1 a minha hora
    tudo ~1 acaba hoje|amanha ; hoje|amanha|@date ~2 tudo acaba|termina ; vou descansar para|de sempre|vez
     ultimo dia ~2 da_minha_vida|vivo|viva|meu_tambem ; minha ultima noite
    minha ultima noite ; hoje ~1 tudo|isso|acaba|termina|tudo ~1 acaba|termina|fim|acabar
    acaba hoje|amanha ; amanha ~3 nao ~1 estou|estarei|existo|acordo|vou acordar|estar|vou estar ~2
    amanha eu ~1 nao ~1 acordo|estou|existo|vou_estar|estarei|chego|vivo ; nao ~1 passo|passa|chego ~1 de|ate ~1 hoje|amanha|noite|semana|natal|domingo
    de hoje nao ~1 passo|passa ; nao ~1 vou ~1 ver ~1 amanha|domingo|natal|segunda ; ja nao ~1 estou ~1 ca
    nao vou ~1 estar ~1 ca|aqui ; ja nao vou ~1 estar ~1 ; amanha ~2 livre_de|em_paz|estarei_morto|estarei_morta
    em breve ~3 paz|acaba|livre ; vou ficar em paz ; agora vai acabar
    vai acabar ~1 hoje|logo|tudo|@date ; vai ser ~1 ultim*
    nao vao ~1 precisar ~1 mais|de de? mim|preocupar ; quando ~2 encontrarem ~2 ; vao me encontrar|achar
    me encontram|acham ~2 ; vou para ~2 outro|sempre lado|sempre ; vou embora ~1 para sempre
    partir ~1 para sempre
  `,
  suicide_word: `
    suicida ; suicidio ; suicid*
  `,
  means_got: `
    separei ~3 que ~1 precis*|precisava ; consegui o|tudo que ~1 precis* ; comprei|arranjei|consegui|peguei|achei|comprando ~2 corda|veneno|chumbinho|gilete|giletes|lamina|laminas|arma|revolver|pistola|comprimidos|remedios|gasolina
    no parapeito ; vou|fui|estou|indo|sozinh* ~2 na|no|para_a|pra ponte|viaduto|terraco ~4 noite|acabar|hoje|voltar|coragem|sozinh*|vento|serio
    comprei|juntei|arranjei|tenho ~1 o|tudo que ~1 precis* ; ja tomei ; tenho um plano
    vou pular ~1 da|do|daqui|agora|hoje ; vou ~2 para ~1 a|o ponte|trilho|trilhos|linha|terraco|telhado|viaduto|passarela|represa ~4 agora|hoje|noite|acabar|sozinh*|fim|descansar|@date
    subi ~2 laje|terraco|viaduto|cobertura|telhado ; em cima ~1 da|na laje|ponte|cobertura
  `,
};

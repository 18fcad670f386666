import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

export const ptMore: Patterns<Concept> = {
  reunion: `
    quero|queria|vou|vontade|preciso ~3 encontrar|junto|juntar|atras|ir|ter|ficar ~2 com? ~2 ela|ele|mae|pai|filho|filha|marido|esposa|avo|irmao|irma|deus|falecid* ~2 ceu|la|cima|outro|morreu|partiu|morta|morto|se foi
    ir ~1 ter|embora|para com ~1 ela|ele|deus ; ir com ela|ele ~1 ; encontrar com ela|ele
    junto ~1 dela|dele|deles ; fazer o mesmo ~3 encontrar ; ir atras dela|dele ; ir para junto
  `,
  gone_wish: `
    @want ~2 sumir|desaparecer|evaporar|esvair ; vontade ~2 sumir|desaparecer
    sumir ~2 mapa|mundo|sempre|daqui|vez|tudo ; desaparecer ~2 mapa|mundo|sempre|daqui|vez
    @want ~2 dormir ~2 para ~1 sempre ; dormir ~3 nao|nunca|sem ~1 acordar|acordasse ; dormir para sempre
    nao|nunca ~2 acordar ~1 mais|nunca|amanha ; nao ~1 quero|queria ~2 acordar ; se eu ~1 nao ~1 acordasse
    nao acordasse ~1 ; nao acordar ; @want ~1 nao ~1 acordar ; queria ~3 nunca|nao ~1 ter ~1 nascido
    nunca ~1 ter ~1 nascido ; nao ~1 ter ~1 nascido ; nao ~1 devia|deveria|era ~2 nascido|nascer
    se eu nao ~1 tivesse ~1 nascido
    prefiro|preferia|antes ~3 morto|morta|morrer|morte|pular|enterrad* ; peco|pedi|rezo|oro|queria|peço ~4 me_leve|me_levar|me_levasse|leve_logo ; deixar de existir ; parar de existir ; nao existo mais ; cansei|cansado|cansada|farto|farta|exausta|exausto ~2 de|da|dessa|do|desta ~1 viver|vida|existir|vivo|viva
    @want ~2 deixar|parar ~1 de ~1 existir ; nao ~1 quero|queria ~2 existir ; nao aguento ~1 existir ; saudade* ~3 nao ~1 existia
    nao ~1 queria|quero ~2 estar|existir ~1 aqui|mais|ca ; nao ~1 estar ~1 mais ~1 aqui
    nao quero ~1 estar aqui ; nao ~1 queria existir ; queria ~1 nao existir ; deixar de existir
    nao existir ; @want ~2 que ~3 acabasse|acabe|parasse|pare|terminasse
    so ~1 queria|quero que ~3 acabe|acabasse|parasse|passasse|terminasse|pare
    queria|quero ~1 que ~2 parasse|acabasse|acabe|pare ; queria|quero parar de sentir|sofrer|existir
    tanto faz ~3 viver|morrer|acordo|acordar|vivo|morro|morta|morto
    nao ~1 ligo|importo|faz ~3 morrer|morresse|morro|acordar
    se eu ~1 morrer|morresse|morresse|sumisse|desaparecesse|desaparecer|sumir ; quem dera ~3
    quem me dera ~3 nao|sumir|acordar|nascido ; tomara que ~3 onibus|caminhao|carro|atropele|acorde
    queria ~2 que ~2 um carro|onibus|caminhao|raio ; queria ~2 coma ; que deus ~1 me ~1 leve|levasse|leva
    deus ~1 me ~1 leva|leve|levasse ; me leva ~1 senhor|deus|logo ; ser apagad* ; me apagasse*
    apagar ~1 tudo ; descansar ~1 para|de|em ~1 sempre|vez|paz ; so ~1 queria|quero descansar ~1
    queria ~1 descansar ; estou a mais ; ja ca ~1 estou ~1 a mais|demais ; vontade ~2 ir embora ~2
    queria ir embora ~2 ; ir embora ~1 desse|deste|daqui mundo|sempre ; fazendo hora ~1 mundo
    sonhos ~3 nao existo ; amanha nao houvesse
  `,
  no_reason: `
    nao ~1 vejo|tem|ha|faz|encontro|tenho|existe ~3 sentido|motivo|razao|graca|proposito ~2
    sem ~1 sentido|motivo|razao|proposito ~1 ; nada ~2 faz ~1 sentido ; nada ~1 vale ~1 pena
    nao vale ~2 pena ~1 ; vida ~2 nao ~1 tem|faz|vale|presta ~1
    para que ~2 viver|continuar|vivo|levantar|acordar|existir|insistir
    porque ~2 continuar|viver|vivo|aqui|existo ; nao ~1 tenho ~1 futuro|nada|ninguem ~1
    nao ~1 vejo ~2 futuro|amanha ; nao ~1 aguento|aguentar ~1 mais ; nao ~1 suporto|consigo ~1 mais
    ja nao ~1 aguento|consigo|posso ~1 ; nao da ~1 mais ; cansei de tudo|lutar|tentar|sofrer|fingir
    cansad* ~1 de ~1 tudo|lutar|sofrer|existir|fingir ; farto|farta de tudo|sofrer
    existindo ~1 por obrigacao ; so existo ; existir ~1 cansa ; desisti ~1 ; desisto ~1
    perdi ~1 a? esperanca ; sem esperanca ; nao ~1 tenho ~1 esperanca ; nao tenho ~1 mais forcas
    sem forcas ; nao tenho forcas ;  minha vida acabou ; cheguei ~2 limite|fim
    nao vejo ~2 interesse ; valho mais mort* ; tanto faz ~1 ; vida ~1 e ~1 merda|inferno|lixo
  `,
  burden: `
    sou|ser|sinto|virei|estou ~3 peso|fardo|estorvo|carga|inutil|encosto|incomodo|empecilho
    um peso ~2 ; um fardo ; estorvo ; so ~1 atrapalho|atrapalhar|estrago|dou ~1 trabalho
    so dou ~1 trabalho|despesa|desgosto|problema ; melhor ~3 sem mim|eu ; melhor ~2 se ~1 eu ~2
    melhores sem mim ; estariam|ficariam|viveriam|seriam|ficam|estao|vao ~2 melhor|felizes|bem ~2 sem mim
    sem mim ~2 ; ninguem ~2 sentir|sentiria|vai sentir ~1 falta|minha
    ninguem ~2 notar|notaria|importa|liga|liga|reparar|daria|perceber|percebe|percebia ~2
    ninguem ~2 precisa ~1 mim ; nao ~1 faria|faco|fazia ~2 falta|diferenca ; nao ~1 faco ~1 falta
    so ~1 causo ; estrago tudo ; mundo ~3 sem mim ; nao mereco ~2 viver|vida|estar|nada|existir
    desperdicio ~2 ; ocupo espaco ; uma boca a menos ; vim com defeito ; livres ~1 de mim ; livrar ~1 de mim
    nao ~1 sirvo ~2 ; um erro ~2 nascer|nascido
  `,
  entrapment: `
    nao ~1 vejo|tem|ha|tenho|existe|encontro ~3 saida|escapatoria|solucao|jeito|opcao|alternativa
    sem saida ; unica saida ; beco sem saida ; pres* ~3 dentro|mim|porta|aqui|inferno ; encurralad*
    nao ~1 tenho ~2 para onde ~1 ; nao ~1 ha ~2 volta ; sem ~1 escolha|opcao ; nao tem ~1 porta
    num poco ~1 ; fundo do poco ; afundand*
  `,
  stop_medicine: `
    parei|deixei|larguei|pulei|faltei ~2 de? ~1 tomar? ~1 o|a|os|as|minha|meus|meu ~1 insulina|remedio*|medicacao|hemodialise|dialise|tratamento|antirretroviral|coracao|quimio|medicamento*|pressao
    insulina ~2 quando lembro ; nao ~1 tomo ~2 insulina|remedio*|medicacao|comprimidos
    atravess* ~3 sem olhar ; atravessei ~3 olhar ; nao travei|freei
    fechei os olhos ~3 volante|estrada|dirigindo|conduzir ; parei de comer ; nao ~1 como ~3 dias
    joguei ~2 remedios fora
  `,
  self_injury: `
    fiz de novo ~1 ontem|hoje|com ; fiz na virilha|coxa|barriga ; vidro do espelho ; voltou a cortar se ; volto* a cortar ; corto ~2 alivi*
    queimo ~2 alivi* ; voltei a me ~1 cortar|automutilar ; me automutil* ; automutil* ~1 hoje|ontem|de_novo
    @hurt1
    cortei|queimei|arranhei|furei|risquei|marquei|machuquei ~2 meu|minha|meus|minhas|o|os|a|as ~1 braco|bracos|pulso|coxa|coxas|perna|pernas|pele|barriga|mao ~1
    queim* ~3 braco|pele|mao|coxa|perna ~2 isqueiro|cigarro|ferro|ponta
    apago|apaguei|apagar ~3 cigarro|beata|cigarros|beatas ~2 braco|perna|pele|mim|mao|barriga|coxa ; recai ~3 cort*|gilete|braco|lamina
    cortes ~2 novos|frescos ; meus cortes ; cicatriz* ~3 novas|cortes
    estilete ~2 apontador|braco|pele ; lamina do apontador ; risco em mim
    soco* ~2 parede ~3 sangr*|mao|dedos ; bato ~2 cabeca ~2 parede ; me ~3 ate ~1 sangrar|sair_sangue ; fiz ~2 cortes|corte
    cortar ~2 alivia|ajuda|acalma ; me cortar ~2 alivia|ajuda|acalma
    escondo ~3 cortes|marcas|bracos|manga ; manga ~3 esconder|cortes|calor|marcas
    unhas ~3 sangr*|carne ; arranco ~2 cabelo|pele|cabelos|casca
  `,
  injury_urge: `
    @want ~2 @hurt ; vontade ~4 @hurt ; vontade ~1 de ~1 me? cortar|machucar|queimar|sangrar|arranhar
    quase ~1 me cortei|queimei|machuquei|recai ; tentada|tentado ~1 a @hurt
    # dias|semanas|meses ~1 sem ~1 me cortar|cortar|queimar|machucar ; sem me cortar ; preciso ~1 @hurt
    penso ~1 em @hurt ; pensando ~1 em @hurt ; mereco ~2 sofrer|dor|apanhar|castigo ; sentir ~1 dor
    me castigar ; me punir ; vontade ~1 de sentir dor
  `,
  threat: `
    nos enterra ~2 ; vira exemplo ; leva ~2 para o? mato ; papel nao para bala
    tem homem armado ; apontou me ~3 ; @partner ~4 vai|ia|quer|queria|prometeu|jurou|ameac* ~2 me|nos matar
    @partner ~5 que ~2 me mata|matava|matar
    @partner ~3 disse|falou|diz|jurou|avisou|mandou|escreveu|gritou ~5 matar|mata|matava|morrer|morta|morto|enterrar|tiro|faca|queimar|acabar|quebrar|bater|pegar|vivo|viva|matam
    ameac* ~3 morte|matar|faca|arma|bater
    jurad* de morte ; jurou ~2 matar|morte ; querem me matar
    vao me matar ; tentou ~1 me|matar ~1 matar|enforcar|sufocar|esfaquear|me
    apontou ~3 arma|revolver|faca|cacadeira|pistola
    arma|faca|revolver|cacadeira ~2 apontad*|na minha ~1 cabeca|cara|pescoco|garganta
    medo ~3 me mate|matar|morrer ~1 @partner? ; medo ~2 que ~1 ele|ela ~2 mate|faca|mata|volte
    tenho|morro|muito|com ~1 medo ~1 dele|do|dela|deles ~1 me|nos|matar|voltar|mate|fazer
    se eu ~1 sair|contar|largar|terminar|denunciar|separar|for|abrir|deixar ~3 me mata|mato|mata|matar|morro
    vou te matar ~2 @partner ; bateram ~6 terminar ~1 servico ; terminar o servico ; acabar o servico
    nao ~1 me deixa ~1 viv* ; cortar ~2 em pedacos ; por fogo ~2 casa|em mim|em nos ; tocar fogo
    botar fogo
  `,
  violence: `
    apanho|apanhei ~2 dele|marido|namorado|padrasto|ontem|hoje|muito
    @partner ~3 me|nos|lhe bate|bateu|batia|espanca|espancou|empurrou|chutou|agrediu|agride|estuprou|violou|enforcou|estrangulou|queimou|trancou|violentou|socou|esganou|sufocou|agarrou|batendo|tranca|abusa|abusou|machuca|machucou|toca|tocou|esfaqueou
    @partner ~3 bate|bateu|batia|espanca|espancou|agride|agrediu ~2 mim|minha|mae|irma|gente|meu|me|muito|criancas
    bateu em mim
    fui|sou|fomos|era ~1 estuprad*|violad*|abusad*|espancad*|agredid*|violentad*|molestad* ; abus* ~1 de mim
    abus* ~2 sexual* ; apertou|aperta ~2 pescoco ; apertou ~1 me o pescoco
    maos|mao ~2 no meu? pescoco|garganta ; pegou ~2 pescoco|cabelo|cabeca ; puxou ~2 cabelo* ; olho roxo
    roxo* ~3 ele|braco|pescoco ; nodoas negras
    apanho|apanhei|apanhava ~2 dele|pai|marido|casa|namorado|padrasto|todo|muito|cinto
    me trancou|trancaram|tranca|trancam ~2 quarto|casa|fora|banheiro ; nao ~1 me deixa ~1 sair|comer|falar|trabalhar
    tirou ~2 meu? celular|passaporte|documentos ; me forcou ~1
    entra ~1 no meu quarto ~1 ; entrou no meu quarto ; passa a mao ~1 ; vazar ~2 fotos|nudes|videos
    espalhar ~2 fotos|nudes ; sofro|sofri|sofrendo|vitima|vivo ~1 de? violencia domestica ; jogou ~1 me? ~1 contra|na a? parede ; me chutou
    
  `,
  attacker_present: `
    homem|cara|ladrao ~2 armado ~3 ; dizendo que vai matar ~1 ; entrou na escola ~2 atirando ; veio ~2 meu quarto ; pegou o|a revolver|arma|faca|facao|espingarda
    esta ~1 batendo ~1 nela|em ;  hoje eu nao escapo
    revolver na cintura ; chama a policia ~1 por|se ; stalker ~2 escada|porta|predio|aqui
    
    socorro ~5 arma|faca|matar|bater|marido|pai|padrasto|ex|entrou|porta|preso|presa|trancad* ; me sequestr*
    fui sequestrad* ; estou sequestrad* ; chama* ~2 policia ~3 ele|faca|arma|matar|porta
    tiroteio ~2 aqui|escola|rua|agora ; atirando ~3 aqui|escola|casa|nos
    esta ~1 aqui com ~1 faca|arma|pistola|revolver ; 
    @partner ~2 esta|ta|vem|chegou|chegando|voltou|vindo|entrou|subindo|portao|porta ~6 uma|com|a|o faca|arma|revolver|pistola|facao|machado|matar|martelo|gasolina|espingarda|cacadeira
    @partner ~1 esta|ta|tem|com ~1 com? ~1 a|uma|as? arma|faca ; @partner ~1 esta|ta|tem|com ~2 revolver|pistola|facao|espingarda|cacadeira|machado
    com ~1 uma? arma|faca|facao|revolver|pistola ~2 porta|casa|mao|dele|aqui|fora ; arrombando|arrombou|arrombar|arrombaram ~2 porta|portao
    quebrando|quebrar|chutando|batendo|socando|pontapes|esmurrando ~2 porta|portao|janela|tudo
    derrubar ~1 a porta ; invadi* ~2 casa|minha_casa|escola ; tem alguem ~2 casa|quintal|porta|dentro|janela
    escondid* ~2 banheiro|armario|quarto|debaixo|guarda|casa|atras|cama|closet|mesa|dele
    tranc* ~2 banheiro|quarto|dentro|biblioteca|sala ~3 ele|com|medo|criancas|arma|faca|filho|meus|fora
    me_tranquei|tranquei_me|fechei_me|me_fechei ~3 ele|porta|medo|arma|faca|fora ; estamos trancad* ~2 ; tem ~1 um atirador ; atirador ~3 aqui|escola|dentro|predio|patio|shopping|faculdade|corredor|corredores|rua|sala ; ele ~1 esta|ta ~1 aqui ~2 fora|dentro|embaixo|porta|casa|arma|faca
    ele ta ~1 vindo|chegando|subindo|batendo|voltando|fora ~2
    ele esta ~1 vindo|chegando|subindo|a vir|a subir|batendo|a_bater|voltando|a_chegar ~2
    esta ~1 batendo ~1 em|na ~1 mim|minha|mae ; esta a bater ~2 ; ta batendo ~1 em|na|nela ~1
    matando ~2 mae|minha|ela ; estou sendo seguid* ; a seguir me ; me amarrou|amarraram ; nao ~1 me ~1 deixam|deixa ~1 sair ~1 daqui|casa ; ninguem sai viv*
    nao posso fazer barulho
  `,
  stalking: `
    me persegu* ; persegu* me ; me segue ; me seguiu ; seguiu me ; stalke* ; stalker
    fica ~3 porta|portao|frente|esquina ~3 casa|trabalho|escola ; sabe ~1 onde ~1 moro|eu|trabalho|vivo
    do que ~1 sou|eu|e ~1 capaz ; capaz ~1 de ~1 tudo ; vai ~1 se|te arrepender ; voce ~1 vai ver ; vais ver
    vai pagar ~1 ; vais pagar ; controla ~2 celular|tudo|dinheiro|roupa|telemovel
    medo ~3 marido|ex|padrasto|namorado|voltar|pai|casa|dele|patrao ; medo de voltar para casa
    rastre* ~2 celular|carro|me ; espia ~1 ; bullying ; me perturba ; perfil* falso*
    nao para de ~1 me? ligar|mandar
  `,
  harm_other: `
    vou fazer ~3 justica ~2 minhas maos ; resolvo eu com ~1 ele|ela ; ela|ele vai sangrar ; manda* machucar ~2
    bati no|na menino|menina|bebe|crianca|filho ~3 ; passo por cima ~2
    @want ~2 matar|esfaquear|esganar|estrangular|envenenar|espancar|machucar|quebrar|degolar|sufocar|queimar ~1 @others
    vou|irei ~1 matar|esfaquear|esganar|estrangular|envenenar|espancar|quebrar|acabar|sufocar|furar|meter ~2 @others
    vou ~1 mata_lo|mata_la|mata_los ; vou matar aquele|esse|essa|aquela|o|a|meu|minha ~1
    quero mata lo|mata la ; penso ~1 em matar ~1 @others|alguem|o|a ; eu mato ~1 @others|esse|aquele|essa
    mato ~1 ele|ela|esse|aquele|o|todos ; vontade ~2 matar|esganar|sacudir|esfaquear|sufocar ~1 @others
    dar um tiro ~1 nele|nela ~1 ; meter ~2 bala|tiro|faca ~1 nele|nela|no
    acabar com ~1 a? raca|vida ~1 dele|dela ; eles ~1 vao ~1 ver|pagar ; vao ~1 me? pagar ~1
    vai pagar ~1 por|com ~2 vida ; vontade|vou|quero ~2 fazer mal ~1 ao|a|aos ~1 bebe|filho|crianca|filha|criancas
    sacudir ~1 o? bebe ; vontade|vou|quero ~2 machucar ~1 o|meu bebe|filho ; levar ~1 ele|ela|eles|os_meninos|as_criancas ~1 comigo ; levar arma|faca ~2 escola
    quero ver ~1 ele|ela mort* ; vou|quero|queria|vontade ~2 matar ~1 todos|todo_mundo|geral
    me vingar ~2 sangue|morte|matar
  `,
  harm_other_now: `
    peguei o facao|faca|machado|arma ; estacionado ~5 dela|dele ; travesseiro na mao
    ja peguei ~1 o|a facao|faca|arma
    estou|to|cheguei|parado|espero|esperando ~4 porta|casa|saida|frente|escola ~5 faca|arma|navalha|revolver|pistola|martelo|gasolina|facao
    estou|a ~2 porta ~4 com ~1 a navalha|faca|arma
    arma|faca|pistola|revolver|navalha|martelo|facao ~6 nele|nela|ele|ela|minha mulher|meu marido|chefe|dele|dela
    vou ~1 matar ~1 @others ~3 @date|hoje|agora
    @date|hoje|agora|amanha ~2 vou ~1 matar|acabar|esfaquear ~2 @others ; hoje ~2 eu mato ~2
    mochila ~6 ver|pagar|escola|arma|faca ; tudo na mochila
    comprei ~2 arma|faca|balestra|municao|gasolina ~6 ele|ela|escola|todos|porta
    de hoje ~1 ele|ela nao passa ; ela|ele nao passa de hoje ; maos ~2 pescoco ~1 dele|dela
    matar ~3 e depois ~1 me ; matar ela ~2 me matar ; mato ~1 ela|ele ~3 me mato
  `,
  third_worry: `
    preocupad* ~1 com ~3 @near ; preocupa ~2 @near ; @near ~5 sumir|desaparecer|fardo|peso ~1
    @near ~6 quer|queria ~1 sumir|desaparecer|dormir ; @near ~4 deu|doou|dando ~3 coisas|tudo|roupas
    @near ~4 se despedi* ~1 ; @near ~6 melhor sem ele|ela|mim ; @near ~4 parou de tomar|comer|falar
    @near ~6 sem ~1 sentido ; @near ~5 na hora dele|dela ; @near ~4 pensando ~1 besteira
    @near ~6 automutil* ; @near ~4 cansad* ~1 de|da viver|vida ; como ~1 ajud* ~3 amig*
    medo ~3 ela|ele faca ~2 ; nao via ~1 interesse ~2
  `,
  third_intent: `
    @near ~4 voltou a cortar ; @near ~6 so? nao se matou ~2 ainda|porque ; @near ~4 ferir se|cortar se
    @near ~6 se matar|mata|mate|suicidar|suicida|enforcar|cortando|corta|cortar|machucar|mutila|jogar|mutilando|matasse
    @near ~6 matar_se|suicidar_se|enforcar_se|cortar_se|mata_se|atirar_se
    @near ~4 quer|queria|vai|quis|pensa|falou|disse|fala|diz ~3 morrer|suicidio
    @near ~6 que quer|queria ~1 morrer ; @near ~4 tirar a ~1 propria ~1 vida
    @near ~4 acabar com ~1 a ~1 vida ~1 ; @near ~5 suicida ~1 ; @near ~3 nao ~1 quer ~1 mais viver
    @near ~4 nao quer ~1 viver ; @near ~4 tentou ~1 se|suicidio|contra ~1 matar|suicidar|vida|enforcar?
    @near ~3 tentou ~1 suicidio
    achei|encontrei|descobri|vi ~4 carta|bilhete|cortes|marcas|gilete|corda|corta ~3 @near
    @near ~4 bracos ~3 cort*|golpead* ; @near ~4 carta de despedida ; @near ~6 dar um tiro ~1 na_cabeca|nele_mesmo|em_si
    @near ~6 vai ~1 se matar ; @near ~5 vai tentar de novo ; @near ~4 pular ~1 da|do|agora|hoje|diz
  `,
  third_act: `
    minha|meu ~2 engoliu ~3 remedios|comprimidos|veneno|chumbinho|tudo|pilha|pilhas|soda|cartela ; @near ~2 esta|ta ~2 do lado de fora ~2 grade|janela|varanda|sacada ; @near ~2 levou ~1 a arma ; @near ~3 mandou ~3 perdao
    mandou me ~4 perdao ; @near ~5 que ia fechar os olhos ; @near ~2 se_trancou|fechou_se|se_fechou ~4 nao|com|arma|faca|comprimidos|remedio*|responde|gritando|lamina|corda
    @near ~3 tomou|engoliu|bebeu|ingeriu ~4 os_remedios|remedios|os_comprimidos|comprimidos|muito_remedio|monte|tudo|todos|cartela*|veneno|chumbinho|caixa|para_morrer|frasco|lixivia|soda|petroleo ~4
    @near ~6 nao ~1 acorda|respira|reage|responde_mais ; @near ~6 adeus|bilhete|corda|arma|ponte|despedi*|tchau|tomou|remedio* ~6 nao ~1 atende|responde|abre
    nao ~1 esta|ta ~1 respirando|a respirar
    @near ~3 esta|ta|subiu|foi|vai ~3 ponte|telhado|parapeito|terraco|viaduto|beira|janela|trilho|laje
    @near ~5 trancou|trancada|trancado|tranco* ~4 banheiro|quarto|garagem ~5 nao|com|diz|disse|faca|remedio*|comprimido*|lamina|gritando|chorando
    @near ~2 trancad*|esta|ta|quarto|banheiro ~2 com ~2 faca|arma|corda|lamina|revolver|gilete|cacadeira ~2
    @near ~4 cortou ~2 pulso|pulsos|veias ; @near ~5 sangrando ~3 muito|braco|pulso|chao|banheiro|se_cortou|lamina
    @near ~4 se_enforcando|se_matando|a_enforcar_se|se_jogando|se_cortando|tentando_se_matar ~1 ; @near ~4 se ~1 cortou|enforcou|jogou ~2 agora|hoje_cedo|banheiro|acode|socorro|acabou
    @near ~4 mandou|deixou|postou|escreveu ~3 adeus|despedida|carta_de|bilhete_de|um_adeus ~1 agora|hoje|sumiu|saiu|despedida
    @near ~2 saiu|sumiu ~6 bilhete|carta|celular|arma|ponte|rio ; @near ~4 que ja ~1 tomou ~2 tudo|todos|caixa|cartela|comprimidos|remedios|veneno
    ja tomei ~5 atende ; @near ~4 vai|quer|ia ~1 se? ~1 saltar|pular|jogar|matar ~1 agora|hoje|amanha|esta_noite|essa_noite|de_noite
    @near ~4 se despedindo|despediu ~2 mensagem|zap|todos|grupo ; @near ~3 esta ~3 tentar
    bilhete ~4 @near ~3 sumiu|saiu|carro ; @near ~5 em cima ~2 ponte|telhado|predio
    @near ~6 hoje ~3 se_mata|se_matar|morrer|mata_se
  `,
  distress: `
    nao e|era ~1 meme|piada|brincadeira|zoeira|drama ; sem meme|zoeira|brincadeira ; falando|falo serio ; nao estou brincando ; triste* ; depress* ; ansios* ; ansiedade ; panico ; sozinh* ; chor* ; sofr* ; dor ; doi ; vazi*
    cansad* ; exaust* ; esgotad* ; medo ; vergonha ; culpa ; culpad* ; luto ; saudade ; saudades
    perdi ~2 emprego|mae|pai|filho|filha|marido|esposa|casa|bebe|avo|irmao|irma|amigo|amiga
    terminou|terminei|acabou ~2 comigo|namoro|casamento ; separ* ; divorci* ; traiu|traido|traida ; demitid*
    desempregad* ; despedid* ; me odeio ; odeio ~2 minha|meu|mim ~1 ; fracass* ; falhei
    ninguem ~2 liga|escuta|ouve|entende|gosta ~1 ; sem amigos
    nao ~1 consigo ~2 dormir|respirar|comer|levantar|parar ; nao ~1 durmo ; desesper* ; angusti* ; agoni*
    desanim* ; humilh* ; bullying ; zoam ; rejeit* ; faleceu ; morreu ; enterr* ; divida* ; bebendo ~1
    recaida ; crise ; surto ; mal ; pior ; inutil ; 😭 ; 😢 ; 😔 ; 💔 ; 😞 ; se matou ; se suicidou ; suicidou se
    matou se
  `,
  suicide_word: `
    automutil* ; autolesao
  `,
};

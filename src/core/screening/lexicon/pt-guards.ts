import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

export const ptGuards: Patterns<Concept> = {
  time_near: `
    @date
  `,
  benign: `
    morte da bezerra ; ponta de faca ; me matar do coracao ; matar do coracao ; matar eu do
    vou me matar estudando|trabalhando ; @thing ~1 vai|ta|esta|vao ~1 me matar
    me mato ~1 no|na|de|por|com ~1 @thing ; @kin ~1 vai me matar ; @kin me mata se
    @kin ~2 me mata ~2 comi|bolo|nota ; cansei de viver nessa|nesse|na|no|em|assim|correndo|de
    matar ~1 a curiosidade|aula ; bateria ~4 suicida ; se suicidou ; perdi ~4 pro|para_o|por suicidio ; morreu por suicidio ; sobre ~1 o? suicidio|automutilacao ; prevencao ~1 do|ao? suicidio ; suicidio de|do|da ~1 lucrecia|getulio|personagem|meu|minha|jovem ; pronto socorro
    morrer|morrendo|morri|morro|morre|morta|morto|morrer ~1 de|d ~2 rir|riso|fome|calor|frio|sono|vontade|saudade|saudades|vergonha|amores|amor|inveja|tedio|sede|ciumes|curiosidade|preguica|raiva|orgulho|fofura|cansaco|odio|medo|dor|cansada|cansado|velho|velha|velhice|susto|ansiedade|felicidade|alegria|nojo|infarto
    morri ~1 com ; a morrer de ; me mata de ; matar de ~1 rir|vergonha|fome|orgulho|saudade|susto|amor
    matando ~1 de ; mata a fome|sede|saudade
    matar ~1 a|as|o|minha fome|sede|saudade|saudades|tempo|aula|aulas|curiosidade|vontade|barata|charada|trabalho|bicho
    matei ~1 a|o|as ~1 aula|saudade|saudades|fome|charada|barata|trabalho|treino|bicho
    matar aula|barata|tempo|saudade|trabalho|mosquito
    mae|pai|chefe|patrao|professora|professor|ela|ele|namorada|mulher|esposa|treinador ~1 vai me matar ~1 se|quando|por|porque
    vai me matar ~3 nota|notas|louca|louça|cartao|boletim|atras*|celular|quarto|carro|tarde|casa|esquec*
    quer me matar ~2 rir|coracao|amor|lindo|linda|gente ; esta|ta me matando ~1 ; me matando ~1 de
    me matar ~1 rir|estudar|trabalhar|treinar|academia|leg
    me matei ~1 de|para|estudando|trabalhando|no|na ~2
    me matando ~1 para|de|no|na|estudando|trabalhando ~2 ; me matar ~1 de fofura|ansiedade|preocupacao|vergonha|amor|tedio|orgulho|raiva|rir|trabalhar|estudar|vergonha|tanto|fome|calor|saudade
    me mato ~1 de|para|trabalhando|no|na ~2 ; se mata ~1 de|para trabalhar|trabalhando|estudar
    cortar ~1 o|meu|as|minhas|os ~1 cabelo|franja|unhas|grama|relva|gastos|custos|caminho|cebola|carboidrato|acucar|cafe|gluten
    cortei ~1 o|meu|as ~1 cabelo|franja|unhas|dedo|acucar|doce
    me cortei ~2 cozinhando|fazendo|barba|papel|cebola|depilando
    ultimo dia ~1 de|do|da|das ~2 aula|aulas|promocao|ferias|trabalho|inscricao|prazo|ano|viagem|curso|estagio|liquidacao|bbb|mes|evento|escola|matricula|faculdade|saldos
    acabar com ~1 a|o|essa|minha|esse ~1 festa|pizza|bolo|guerra|jogo|fome|estoque|corrupcao|namoro|relacionamento|serie|dieta|geladeira|fila|racismo
    ponte ~1 aerea|dental|movel|safena ; feriado ; tiro curto|livre|certo|pe ; bala ~1 de|perdida|chita
    janela ~1 de|do|da ~1 oportunidade|transferencias|contexto ; celular ~1 morreu|morrendo ; bateria ~1 morreu|morrendo ; carro ~1 morreu
    sumir ~2 espinha|celulite|estoque|dinheiro ; corda ~1 do|de violao|guitarra|pular|relogio|roupa
    varanda gourmet ; suicidio|assassinato ~1 fiscal|politico|coletivo ; esquadrao suicida ; morrer na praia
    perguntou|perguntaram|perguntar|pergunta|perguntam ~4 se ~2 eu? ~1 penso|pensava|pensei|queria|quero|ia|vou|tava|me ~3 @kill|morrer|suicidio|matar|besteira|contra ; se ~2 ja pensei em me matar
    acha|achou|acham|achando|achavam|pensou|pensam que ~1 eu ~1 quero|queria|ia|vou ~2 @kill|morrer|me_jogar ; quem disse que eu ; eu la quero ; quero e viver ; morrer para o mundo ; @kin|irmao|irma|velho ~1 me_mata|mata_me|me_matava ~2 se|quando|descob* ; me_mata|mata_me se ~1 descobr*|descobre|souber|pegar|perder|casar|partir|vir
    tomar|tomei|tomo|tomando|tomado|tomamos banho|banhinho|um_banho|uma_ducha|ducha|sol|um_sol|chuva|vacina|a_vacina|uma_chuva|cafe_da_manha|um_cafe|um_cafezinho|uma_cerveja|um_gelado|um_sorvete|um_suco|um_cha|um_acai|cuidado|juizo|coragem|vergonha|partido|posse|nota|folego|bronca|uma_bronca|multa|uma_multa|susto|um_susto|providencias|uma_providencia|uma_decisao|a_decisao|decisoes|jeito|rumo|conta|xarope|o_xarope|um_xarope
    tomar|tomei|tomo|tomando|tomado todos os cuidados ; tomei|tomo|tomar todas as vacinas|precaucoes|providencias|medidas|doses_da_vacina
    tomei|tomo|tomar todo|toda o|a acai|suco|xarope|sopa|leite|cafe|agua|cerveja ; acabei de tomar ~1 banho|cafe|sol|chuva|vacina|posse|bronca|multa|susto
    ponte ~3 transito|fila|pescador|filmar|foto ; cera ou laser ; deve|devem|so_pode|so_podem ~3 querendo|tentando me matar ; ela|ele|elas|mae|pai|pais|chefe|professora ~1 ia|iria|iam|iriam|pode|podia me matar ; vontade de me matar de ; mandaram|mandou|mandam eu me matar ; parece que ~1 fui ; reportagem ~2 suicidio ; e o mesmo que me matar ; esses|esse|essa|essas ~2 vai|vao|ainda ~1 me matar ; grupo ~3 sem mim ; me segue ~1 no|de insta|instagram|volta ; parar|pare|parasse ~1 de chover ; posso morrer ~1 feliz|em_paz_agora ; comprimidos da semana ; se matar ~1 de estudar|trabalhar|rir ; corte ~1 de cabelo ; corte de gastos
    quer me_matar|matar_me com|desde|de ; como ~2 falar ~1 de|sobre suicidio ; como ~1 se ~1 usa|escreve|diz suicidio ; ideacao e plano ; corda ao pescoco com ; preciso morrer para
    matar ~1 a galinha|o_porco ; quase me bateu ; deus me livre ~4 ; tomei ~4 certinho|direitinho|gripe|dor_de_cabeca|febre|pressao
    @deadly ~5 certinho|direitinho ; tomo direitinho ; tomo certinho ; quero morrer ~2 calor|frio ; a morte subita 
    @kin|sargento|socio|papa|papai|painho|sindico|mestre|banca|gerente|capitao ~2 vai|quer ~1 me ~1 matar ; quer me matar com|de|porque|pq ; para de me matar ; saldo ~2 suicidio
    corda ~1 mi|sol|la|re|do_violao ; pescoco com ~1 o financiamento ; pulei ~2 missao|bugou|jogo ; bateria ~2 carregad* ; celular|telemovel ~2 carregad* ; faca ~4 cebola|bolo|queijo|pao|carne|churrasco|manteiga|presunto|melancia
    faca e o queijo ; corda no pescoco ~3 boleto*|juros|divida*|conta|contas|prazo|banco ; a gente ~2 com a corda no pescoco
    vou saltar a corda ; saltar a corda ; me jogar ~2 cama|sofa|piscina|rede|bolo|pista|pudim|brigadeiro|colo|abraco|festa|namoro|trabalho|estudos|lado
    me jogo ~2 no|na sofa|cama|piscina|pista ; se jogou ~2 no|na namoro|carreira|pista|festa|trabalho|piscina|vida
    me enforquei ~2 cartao|dividas|boletos|parcelas ; atirar me ~2 pastel|bolo|chocolate|piscina|trabalho|cama|cabeca
    me_mato|mato_me ~2 a rir|trabalhar|estudar|corrigir ; me_matar|matar_me ~2 a? corrigir|estudar|trabalhar|limpar|treinar|rir
    comprei corda ~2 dinamica|nova|estatica|de_pular|escalada|violao ; overdose ~2 feliz|de_fofura|de_chocolate|acucar|cafe|pao
    
    suicidio financeiro|profissional|politico|social|academico|de_carreira ; me mata de rir ; alguem me mata ~2 esse|que ~3 lindo|linda
    peguei ~2 faca ~4 cebola|bolo|pao|manga|fruta|cortar_o_bolo ; vacina|dipirona|vitamina|multivitaminico    morreu o assunto ; nem morta ; nem morto ; pular corda|carnaval|onda|fogueira|etapa|fora|refeicao
    sem querer ; lindo|linda|lindos|fofo|fofa|bom ~3 de_morrer|morrer ; amor ate morrer ; ate eu morrer ; antes de ~1 morrer
    morrer ~1 com ~2 esse|essa|isso|o|a|as|os ~4 lindo|linda|fofo|fofa|cabelo|olhar ; de morrer de
    dar um tiro no pe
    aguento mais ~2 esse|essa|esperar|rir|estudar|calor|chuva|ver|ouvir|novela|politica|bbb|aula
    nao aguento ~1 mais? ~2 rir|esperar ; saudade de morrer ; medo de morrer ; medo da morte ; desvio
  `,
  media: `
    filme ; serie ; livro ; novela ; capitulo ; episodio ; temporada ; musica ; album ; artigo ; documentario ; podcast ; teatro ; anime ; palestra ; bula ; atriz ; ator ; netflix ; museu ; torneio ; campeonato
  `,
  relief: `
    agora ~1 estou ~1 bem|melhor ; bem|melhor agora|hoje ; ja passou ; e passou ; me salvou ; no tempo da|do ; no ensino medio ; na faculdade ; com 13|14|15|16|17|18|19 ; hoje ~1 estou ~1 bem|melhor ; hoje ~1 to|tou ~1 bem|melhor ; gracas a deus ~2 ; ainda bem que nao ; fico feliz
  `,
  past: `
    hoje|hj ~2 sou|tenho ~1 paz|filhos|familia|dois|tres|um|dono|dona|mae|pai|avo|feliz ; hoje|hj ~2 rio|dou|reclamo|nado|ajudo|moro|acompanho|explico|dirijo|corro|planto|rimos|dono|dona|mae|avo|padrinho|voluntario|nao_quero|formada|formado ; antes eu ; me cortava na ; isso passou ; venci ; me salvaram ; na epoca ; no # ano ; no segundo|primeiro|terceiro ano ; decada de ; era ~1 miuda|miudo|crianca|adolescente|novo|nova|moco|moca ; quando moca|moco|novo|nova ; ja la vao ; ja la vai ; ano retrasado ; um dia pedi ; no antes ; primeiro inverno ; passou com ; na tropa ; na adolescencia ; adolescencia inteira ; que eu era ; quando ~1 era mais novo|nova ; faz ~1 # anos ; tinha # anos ; logo depois da|do ; na semana em que|antiga ; sobrevivi ~2 hoje ; anos atras ; ano atras ; ha ~2 anos $ ; ha ~2 anos atras|e|mas|eu|quando|estive|fui|foi|era|estava|tinha|nao|hoje|ela|ele|minha|meu|sem|em|na|no|com|por ; ha ~2 anos ~4 era|estava|ia|tinha|queria|pensava|morava|vivia ; faz ~2 anos e|hoje|da ; faz ~2 anos que ~2 eu? ~1 nao|parei|sai|larguei|fiz|fui|estou|to|morreu|faleceu|acabou|ela|ele|minha|meu ; quando eu ~1 era|tinha ; na ~1 minha ~1 adolescencia|infancia|epoca|juventude|faculdade ; naquela epoca ; naquele tempo ; antigamente ; em 200* ; em 201* ; em 2020|2021|2022|2023 ; em 195*|196*|197*|198*|199* ; desde 19* ; no passado ; ja passei por ; superei ; muito tempo atras ; limp* ~1 ha ; nunca mais ~2 tentei|pensei|cortei ; aos quinze|dezesseis|dezessete|dezoito|quatorze|catorze|vinte ; aos # ~1 anos? ; aos vinte|trinta|quinze|dezoito|quarenta anos ; aos 20|18|17|16|15|19 ; quando crianca|miudo|miuda|pequeno|pequena ; parei faz ; era raiva ; com # ~1 anos? ~2 tentei|quis|tomei|pulei ; com # tentei ; em recuperacao
  `,
  reopened: `
    de novo ; dnv ; outra vez ; ainda ; ultimamente ; penso em ; pensando em ; eu quero ; quero morrer ; toda vez ; todo dia ; todos os dias ; continuo ; continua ; desde ; ando ; dessa vez ; desta vez ; e eu pensando ; penso nisso ; agora ; hoje ; voltou ; voltaram ; voltei ; esses dias
    estes dias ; esta semana ; essa semana ; ontem ; recentemente ; novamente
  `,
  fiction: `
    define ; definicao ; segundo a psicologia ; me explica ; o que e ~1 ideacao|suicidio|automutilacao|eutanasia|a_violencia ; prevencao ; capacitacao ; prontuario ; codigo penal ; modulo ; camus ; lauda ; manejo ; aula|curso|trabalho|cartaz|prova|redacao|material ~2 sobre ; curso de ; etimologia ; significado ; bungee ; rapel ; escalada ; adc ; como ~2 se ~1 escreve|diz|fala ; traduz* ; sinonimo* ; em libras ; ficha de avaliacao ; o que responder quando ; paciente|utente diz que ; cosplay ; xadrez ; mate em ; no meu conto ; um conto ; do conto ; enredo ; stand up ; sutura ; turma ~2 terceirao|ano ; quinto ano ; terceirao ; aluno ~2 chorei ; embarco ; antes de embarcar ; eu caso ; os votos ; processo penal ; toxicologia ; farmacologia ; apostila ; antidoto* ; mediana ; cupim ; formiga ; residencia medica ; a letra ; e letra ; da letra ; no jogo ; papai noel ; imobiliaria ; intercambio ; fui promovid* ; me demiti ; vai ao ar ; etimologia ; codigo penal ; lua de mel ; legenda automatica ; forca de expressao ; batata* ~2 descascar fanart ; personage* ; npc ; tcc ; tese ; monografia ; dissertacao ; trabalho ~1 de|da|sobre ~1 escola|faculdade|sociologia|psicologia|historia|portugues|ingles ; li a noticia ; poema ; fanfic ; fic ; minecraft ; fortnite ; valorant ; free fire ; seminario ; professor* de ; romeu ; julieta ; werther ; durkheim ; hamlet ; ofelia ; historia_do|historia_da cinema|guerra|arte|literatura|filosofia ; traducao ; treinamento ; cartilha ; estatistica* ; escritor ; rpg ; vilao ; protagonista ; machado de assis ; camilo ; gta ; opera
  `,
  earnest: `
    de verdade ; serio ; a serio ; sem brincadeira ; nao e brincadeira|piada|meme|brinks ; nudes ; nude ; realmente quero
  `,
  about_me: `
    sou eu ; sobre mim ; para mim ; e sobre mim ; igual a mim ; como eu ; a personagem sou ; eu tambem
    me identifico ; sou igual ; nao e ~1 filme|livro|fic ; e minha historia ; minha historia ; na vida real
    so desculpa ; e comigo ; nao e do jogo ; fora do jogo ; e comigo ; nao e meme ; sem meme ; sem zoeira ; to falando serio ; estou falando serio ; serio mesmo ; de verdade ; nao e musica ; eu entendo ; eu quero o mesmo ; querendo me matar ; quero me matar ; quero fazer ; penso nisso ; o personagem sou
  `,
  trifle: `
    meu time ; o time ; se o flamengo ; bbb ; episodio ; spoiler* ; ingresso ; boletim ; a|na prova ~3 ; perdi o prazo ; atrasei|atrasou|curtiu ~3
    fila ; transito ; valei me ; dieta ; treino ; jogo do ; lactose ; fila do ; wifi ; internet ; barata ; crush
    album ; fandom ; idol ; gol ; libertadores ; flamengo ; corinthians ; palmeiras ; benfica ; sporting
    comeback ; foto antiga ; curtiu minha ; curti sem ; audio errado ; grupo errado ; print ; microfone ligado ; camera ligada ; na frente do crush ; na frente de todo mundo ; acai ; sushi ; ru ; franja ; cabelo dessa ; meu cabelo ficou ; preco do ; segunda feira ; enunciado ; kpop ; pizza ; chocolate ; boleto ; planilha ; trabalho de grupo ; mico ; provas ; reuniao de 
    vergonha alheia ; feat ; reality ; paredao ; coach ; fic ; fav ; ator ; comprinhas
  `,
  accident: `
    gato ; gata ; descascar ; descascando ; batata* ; raspando ; depilar ; agulha seca ~2 traco ; serra ; corrente da moto ; cera quente ; me machuquei ~2 treino|jogando|correndo|academia ; jogando bola ; ralei ; trotinete ; andebol ; handebol ; volei ; skate ; no treino ; sardinha ; amanhar ; depilacao ; ferro ~3 cicatriz ; no forno ; no ferro ; chapinha ; bati com o dedinho ; forma ; bolo ; cozinha* ; cebola ; barba ; depil* ; papel ; cai ; caindo ; escada
    bicicleta ; ferro de passar ; panela ; oleo ; fritura ; fogao ; sem querer ; futebol
  `,
};

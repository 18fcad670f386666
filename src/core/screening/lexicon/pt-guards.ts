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
    matar ~1 a curiosidade|aula ; bateria ~4 suicida ; se matou ; se suicidou ; pronto socorro
    morrer|morrendo|morri|morro|morre|morta|morto|morrer ~1 de|d ~2 rir|riso|fome|calor|frio|sono|vontade|saudade|saudades|vergonha|amores|amor|inveja|tedio|sede|ciumes|curiosidade|preguica|raiva|orgulho|fofura|cansaco|odio|medo|dor|cansada|cansado|velho|velha|velhice|susto|ansiedade|felicidade|alegria|nojo|infarto
    morri ~1 com ; a morrer de ; me mata de ; matar de ~1 rir|vergonha|fome|orgulho|saudade|susto|amor
    matando ~1 de ; mata a fome|sede|saudade
    matar ~1 a|as|o|minha fome|sede|saudade|saudades|tempo|aula|aulas|curiosidade|vontade|barata|charada|trabalho|bicho
    matei ~1 a|o|as ~1 aula|saudade|saudades|fome|charada|barata|trabalho|treino|bicho
    matar aula|barata|tempo|saudade|trabalho|mosquito
    mae|pai|chefe|patrao|professora|professor|ela|ele|namorada|mulher|esposa|treinador ~1 vai me matar ~1 se|quando|por|porque
    vai me matar ~3 nota|notas|louca|louça|cartao|boletim|atras*|celular|quarto|carro|tarde|casa|esquec*
    quer me matar ~2 rir|coracao|amor|lindo|linda|gente ; esta|ta me matando ~1 ; me matando ~1 de
    me matar ~2 rir|estudar|trabalhar|treinar|academia|leg
    me matei ~1 de|para|estudando|trabalhando|no|na ~2
    me matando ~1 para|de|no|na|estudando|trabalhando ~2 ; me matar ~1 de ~2
    me mato ~1 de|para|trabalhando|no|na ~2 ; se mata ~1 de|para trabalhar|trabalhando|estudar
    cortar ~1 o|meu|as|minhas|os ~1 cabelo|franja|unhas|grama|relva|gastos|custos|caminho|cebola|carboidrato|acucar|cafe|gluten
    cortei ~1 o|meu|as ~1 cabelo|franja|unhas|dedo|acucar|doce
    me cortei ~2 cozinhando|fazendo|barba|papel|cebola|depilando
    ultimo dia ~1 de|do|da|das ~2 aula|aulas|promocao|ferias|trabalho|inscricao|prazo|ano|viagem|curso|estagio|liquidacao|bbb|mes|evento|escola|matricula|faculdade|saldos
    acabar com ~1 a|o|essa|minha|esse ~1 festa|pizza|bolo|guerra|jogo|fome|estoque|corrupcao|namoro|relacionamento|serie|dieta|geladeira|fila|racismo
    ponte ~1 aerea|dental|movel|safena|rio ; feriado ; tiro curto|livre|certo|pe ; bala ~1 de|perdida|chita
    janela ~1 de|do|da ~1 ; celular ~1 morreu|morrendo ; bateria ~1 morreu|morrendo ; carro ~1 morreu
    sumir ~2 espinha|celulite|estoque|dinheiro ; corda ~1 do|de violao|guitarra|pular|relogio|roupa
    varanda gourmet ; suicidio|assassinato ~1 fiscal|politico|coletivo ; esquadrao suicida ; morrer na praia
    morreu o assunto ; nem morta ; nem morto ; pular corda|carnaval|onda|fogueira|etapa|fora|refeicao
    sem querer ; lindo|linda ~3 morrer ; de morrer ; ate morrer ; ate eu morrer ; antes de ~1 morrer
    dar um tiro no pe
    aguento mais ~2 esse|essa|esperar|rir|estudar|calor|chuva|ver|ouvir|novela|politica|bbb|aula
    nao aguento ~1 mais? ~2 rir|esperar ; saudade de morrer ; medo de morrer ; medo da morte ; desvio
  `,
  past: `
    agora ~1 estou ~1 bem|melhor ; bem|melhor agora|hoje ;
    anos atras ; ano atras ; ha ~1 # anos ; ha ~2 anos ; faz ~2 anos ; quando eu ~1 era|tinha
    na ~1 minha ~1 adolescencia|infancia|epoca|juventude|faculdade ; naquela epoca ; naquele tempo
    antigamente ; em 20* ; em 19* ; no passado ; ja passei por ; hoje ~1 estou ~1 bem|melhor
    hoje ~1 to|tou ~1 bem|melhor ; superei ; muito tempo atras ; ha muito tempo ; limp* ~1 ha
    gracas a deus ~2 ; ainda bem que nao ; fico feliz ; nunca mais ~2 tentei|pensei|cortei
    aos quinze|dezesseis|dezessete|dezoito|quatorze|catorze|vinte ; aos # ~1 anos? ; anos depois
    em recuperacao
  `,
  reopened: `
    de novo ; outra vez ; ainda ; ultimamente ; agora ; hoje ; voltou ; voltaram ; voltei ; esses dias
    estes dias ; esta semana ; essa semana ; ontem ; recentemente ; novamente
  `,
  fiction: `
    define ; definicao ; segundo a psicologia ; psicologia ; me explica ; o que e ; prevencao ; capacitacao
    plantao ; prontuario ; codigo penal ; oab ; aula ; curso ; modulo ; camus ; lauda ; material ; manejo
    etimologia ; palavra ; significado ; reportagem ; bungee ; rapel ; escalada ; varal ; moda ; adc ; torre
    filme ; serie ; livro ; novela ; personage* ; capitulo ; episodio ; temporada ; musica ; album ; npc
    tcc ; tese ; monografia ; dissertacao
    trabalho ~1 de|da|sobre ~1 escola|faculdade|sociologia|psicologia|historia|portugues|ingles ; artigo
    pesquisa ; noticia* ; jornal ; documentario ; podcast ; poema ; teatro ; roteiro ; fanfic ; fic ; anime
    manga ; minecraft ; fortnite ; valorant ; free fire ; palestra ; seminario ; professor* de ; romeu
    julieta ; werther ; durkheim ; hamlet ; ofelia ; historia de|do|da ; traducao ; treinamento ; formacao
    bula ; setembro amarelo ; cartilha ; estatistica* ; estudo ; escritor ; atriz ; ator ; netflix ; bbb
    rpg ; vilao ; protagonista ; machado de assis ; camilo ; gta ; opera ; museu ; torneio ; campeonato
    gol
  `,
  about_me: `
    sou eu ; sobre mim ; para mim ; e sobre mim ; igual a mim ; como eu ; a personagem sou ; eu tambem
    me identifico ; sou igual ; nao e ~1 filme|livro|fic ; e minha historia ; minha historia ; na vida real
    so desculpa ; e comigo
  `,
  trifle: `
    meu time ; o time ; prova ; jogo ; bbb ; novela ; serie ; episodio ; spoiler* ; show ; ingresso
    reuniao ; transito ; onibus ; fila ; dieta ; academia ; treino ; wifi ; internet ; barata ; crush
    album ; fandom ; idol ; gol ; libertadores ; flamengo ; corinthians ; palmeiras ; benfica ; sporting
    meme ; comeback ; kpop ; pizza ; chocolate ; boleto ; planilha ; trabalho de grupo ; mico
    vergonha alheia ; tiktok ; feat ; clipe ; reality ; paredao ; coach ; fic ; fav ; ator ; comprinhas
  `,
  accident: `
    gato ; gata ; forno ; forma ; bolo ; cozinha* ; cebola ; barba ; depil* ; papel ; cai ; caindo ; escada
    bicicleta ; ferro de passar ; panela ; oleo ; fritura ; fogao ; sem querer ; futebol
  `,
};

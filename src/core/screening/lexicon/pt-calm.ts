// What takes danger out of the words around it: the long past, denials that are reported, trifles, chores, stories.
import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

const numbers =
  'dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezassete|dezoito|dezanove|dezenove|vinte|trinta|quarenta|cinquenta|#';
const someYears = `${numbers}|uns|varios|muitos|tantos|mais_de|quase`;
/** From three months on the time of a rescue is no longer the present. */
const someMonths = '3|4|5|6|7|8|9|10|11|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|varios';
const ago = 'ha|faz|fez|fazem|fara|la_vao|la_se_vao|passados|passaram|completou';
const did =
  'tentei|tomei|bebi|engoli|pulei|saltei|cortei|me_cortei|cortei_me|me_joguei|me_atirei|atirei_me|fiz|quis|pensei|desejei|estive|cheguei|subi|peguei|amarrei|me_enforquei|fugi|sobrevivi|sai_de|me_salvaram|me_tiraram|me_encontraram|tentou|tomou|bebeu|se_matou|matou_se|se_enforcou|enforcou_se|se_jogou|se_atirou|atirou_se|tirou_a|bateu|batia|apanhava|me_batia|cortava|pensava|queria|apanhei|levei|aconteceu|passei';
const died =
  'se_matou|matou_se|se_suicidou|suicidou_se|se_enforcou|enforcou_se|tirou_a_propria_vida|tirou_a_vida|se_jogou|atirou_se|se_atirou|morreu_por_suicidio|morreu_de_suicidio|tomou_veneno|bebeu_veneno|acabou_com_a_propria_vida|pos_fim_a_vida';
const months = 'janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro';
const decade = '60|70|80|90|sessenta|setenta|oitenta|noventa';
const list = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).join('|');
const longAgo = `${list(1940, 2023)}`;
const season = 'inverno|verao|outono|primavera|natal|copa|carnaval|ano|tempo|epoca|fase|altura';
const young =
  'moleque|menino|menina|miudo|miuda|gaiato|rapaz|rapariga|garoto|garota|guri|guria|crianca|adolescente|mocinha|mocinho|pequeno|pequena|solteiro|solteira';

/** What tires, costs or amuses and never kills. */
const drudge =
  'segunda|segunda_feira|terca|semana|treino|academia|ginasio|perna|crossfit|pilates|trabalho|servico|faxina|plantao|turno|expediente|reuniao|reunioes|planilha|prova|provas|simulado|enem|vestibular|exame|exames|tcc|lista|calculo|fisica|quimica|matematica|calor|frio|sol|umidade|ressaca|rinite|sinusite|alergia|colica|tpm|enxaqueca|coluna|lombar|joelho|sono|preguica|fome|saudade|saudades|curiosidade|dieta|rotina|transito|onibus|autocarro|metro|fila|boleto|boletos|conta|contas|aluguel|renda|gasolina|preco|precos|imposto|wifi|internet|jogo|time|novela|serie|episodio|spoiler|musica|audio|meme|memes|cheiro|barulho|som|mosquito|pernilongo|salto|sapato|escada|ladeira|mudanca|obra|reforma|cafe|fofoca|ciume|cunhada|sogra';
const club =
  'galo|vasco|flamengo|mengao|corinthians|timao|palmeiras|verdao|santos|gremio|inter|colorado|cruzeiro|bahia|vitoria|sport|fluminense|flu|botafogo|benfica|sporting|porto|braga|selecao|time|arbitro|goleiro|guarda_redes|tecnico';
const petty = `${drudge}|${club}|crocs|coentro|jilo|pimentao|cebola|abacaxi|pizza|sushi|pudim|bolo|sertanejo|funk|pagode|bbb|ingresso|show|cabelo|franja|unha|unhas|impressora|sistema|servidor|bug|excel|bateria|uber|tia|grupo|chover|chuva|atrasar|atrasado|despertador|videochamada|calca|vestido|biquini|multa|vacina|dentista|mensalidade`;
const selfKill =
  'me_mato|mato_me|me_enforco|enforco_me|me_jogo|jogo_me|me_atiro|atiro_me|me_suicido|corto_os_pulsos|dou_um_tiro|me_dou_um_tiro|pulo|salto|morro|choro_e_morro';
const killing =
  'matar|mato|esganar|esgano|estrangular|estrangulo|trucidar|enforcar|enforco|assassinar|esfolar|esfolo';
const taken =
  'comeu|bebeu|pegou|usou|acabou|acabou_com|roubou|quebrou|sujou|apagou|deletou|esqueceu|deixou|estacionou|furou|trocou|desligou|inventou|ligou|buzinou|gritou|postou|contou';
const snack =
  'pudim|bolo|iogurte|lanche|marmita|chocolate|brigadeiro|pizza|cerveja|cafe|torta|queijo|pao|sobremesa|mochila|carregador|vaga|fone|planilha|arquivo|wifi|luz|panela|toalha|camisa|caneca|segunda|despertador|matematica|furadeira|final|fim|spoiler|som|obra|buzina';
const pest =
  'rato|ratos|ratazana|ratazanas|camundongo|camundongos|barata|baratas|formiga|formigas|sauva|cupim|mosquito|mosquitos|pernilongo|lesma|lesmas|caracol|caracois|lagarta|lagartas|pulgao|praga|pragas|mato|capim|ervas|erva|carrapato|carrapatos|pulga|pulgas|vespa|vespas|abelha|abelhas|marimbondo|escorpiao|escorpioes|percevejo|percevejos|traca|soja|milho|batata|batatas|vinha|roca|horta|lavoura|cafezal|couves|couve|forro|sotao|galinheiro|jardim|gado|algodao|feijao|ferrugem|pomar|trigo|arroz|tomateiro|tomates';
const animal =
  'cachorro|cachorra|cachorrinho|cadela|gato|gata|gatinho|gatinha|cao|bicho|pet|galinha|galinhas|vaca|vacas|cavalo|egua|coelho|papagaio|porco|porca|bezerro|cabra|ovelha|boi|hamster|peixe|shih_tzu|poodle|veterinario|veterinaria|vet';
const poisons =
  'veneno|venenos|chumbinho|raticida|isca|iscas|remedio|produto|agrotoxico|herbicida|inseticida|sulfato|glifosato|pesticida|soda';
const outing =
  'corro|correr|corrida|maratona|fogos|fotos|antena|calha|calhas|telha|telhas|infiltracao|goteira|churrasco|pescar|pesca|pescaria|barco|mergulho|surf|surfar|passear|passeio|piquenique|caminhada|pedalar|estender|roupa|roupas|namorar|vista|concerto|casamento|turismo|turistas|excursao|sardinhas|portagem|pedagio|transito|horta|plantas|cerveja|imperial|caipirinha|sol|estrelas|noivos|procissao';
const height =
  'ponte|viaduto|terraco|telhado|laje|rio|mar|praia|represa|barragem|falesia|mirante|varanda|sacada|cobertura|passarela|penhasco|pico|torre';
const tattoo =
  'cera|laser|piercing|tatuagem|tatuar|tattoo|furo|furar_a_orelha|brinco|depilar|depilacao|vacina|injecao|dentista|canal|siso|aparelho|parto|cesarea|cesariana|microagulhamento|botox|preenchimento|sobrancelha|exame|mamografia|endoscopia|biopsia|diu';
const song =
  'fado|samba|pagode|funk|sertanejo|modao|moda_de_viola|kizomba|kuduro|morna|marrabenta|refrao|verso|versos|estrofe|cancao|cantiga|hino|louvor|rap|trap|rima|rimas|letra|melodia|marchinha|forro_do|bolero|tango|clipe|soneto';
const craft =
  'obra|oficina|roca|lida|pescaria|marcenaria|serralharia|acougue|talho|vindima|lavoura|fabrica|horta';
const tool =
  'goiva|formao|furadeira|berbequim|rebarbadora|motosserra|serra|enxada|foice|torno|prensa|esmeril|parafuso|martelo|farpa|espinho|espinhos|cactus|roseira';
const hurt =
  'cortei|me_cortei|cortei_me|cortou|furei|furou|machuquei|me_machuquei|queimei|espetei|espetou|pegou|entrou|ralei|rasgou|prendeu|esmagou|enfiei|enfiou|pontos|ponto|polegar';
const kills =
  '@kill|@kill2|@killself|morrer|suicidio|me_cortar|cortar_me|me_machucar|fazer_besteira|fazer_loucura';
const game =
  'truco|jogo|domino|sinuca|bilhar|fifa|xadrez|baralho|sueca|futebol|pelada|ping_pong|tenis|corrida|partida|quiz|karaoke|poker|uno|buraco|mario_kart|volei|basquete|futsal|ranked|war|banco_imobiliario|monopoly|campeonato|gincana';
const trade =
  'pintor|encanador|canalizador|eletricista|diarista|faxineira|obra|obras|airbnb|hospede|hospedes|mudanca|imobiliaria|corretor|oficina|mecanico|entrega|tecnico|inquilino|senhorio|dedetizacao|carpinteiro|pedreiro|passear|regar';
const hurtMe =
  'me_cortei|cortei_me|me_queimei|queimei_me|me_machuquei|magoei_me|me_furei|furei_me|me_espetei|espetei_me|me_arranhei|arranhei_me|cortei_o_dedo|cortei_a_mao|queimei_a_mao|queimei_o_braco|furei_o_dedo|espetei_o_dedo|queimei_o_dedo';
const task =
  'abrir|descascar|cortar|cozinhar|partir|lavar|picar|fatiar|montar|arranjar|consertar|limpar|trocar|carregar|fritar|passar_roupa|podar|costurar|assar|tirar|fazer|servir|pescar|raspar|barbear|depilar|apanhar|colher';
const taskIng =
  'abrindo|descascando|cozinhando|partindo|lavando|picando|fatiando|montando|consertando|limpando|trocando|carregando|fritando|passando_roupa|podando|costurando|assando|servindo|pescando|depilando|apanhando|colhendo|soldando|serrando|arrumando|brincando|jogando';
const stuff =
  'ostra|ostras|marisco|mariscos|bacalhau|lata|latinha|tomate|abacate|coco|abobora|mandioca|queijo|presunto|carne|frango|melancia|copo|taca|prato|envelope|caixa_de|panela|fogao|cafe|agua_do_arroz|oleo|espinho|arame|portao|grampeador|estilete_no_trabalho|ralador|liquidificador|mandolina|gato|papagaio|cacto';
const chore =
  'estudar|estudando|trabalhar|trabalhando|treinar|treinando|rir|correr|limpar|lavar|cozinhar|dancar|comer|academia|ginasio|perna|leg|faculdade|simulado|prova|redacao|planilha|relatorio|faxina|maratonar|jogar|escadas|ladeira|bicicleta|crossfit|esteira|agachamento';

export const ptCalm: Patterns<Concept> = {
  past: `
    ${ago} ~2 ${someYears} ~1 anos|decadas ~1 que? ~1 eu? ~1 ${did} ; ${did} ~8 ${ago} ~2 ${someYears} ~1 anos|decadas ; ${did} ~8 ha|faz anos
    ${ago} ~2 ${someMonths} ~1 meses ~1 que? ~1 eu? ~1 ${did} ; ${did} ~8 ${ago} ~2 ${someMonths} ~1 meses ; ${someMonths} meses atras
    ha|faz|fez|vai_fazer ~1 meio|quase_um|um ano ~1 que? ~1 eu? ~1 ${did} ; ${did} ~8 ha|faz|fez ~1 meio|quase_um|um ano ; ha|faz uma eternidade
    depois|passados|volvidos ~1 de? ~1 ${someYears} anos ; ja la vao|vai ; la se vao ; ano passado ~6 ${did} ; ${did} ~6 ano passado
    nos|nesses|naqueles ~1 meus? tempos ; na ~1 minha? mocidade|meninice|juventude|infancia ; no ultramar ; na guerra colonial|do|da|de
    quando ~1 eu? ~1 trabalhava|morava|vivia|servia|estudava|namorava|fumava|usava|casei|andava_no|andava_na|era_casado|era_casada
    ^ de|em|quando ~1 era? ~1 ${young} ~1 eu|me|fui|tive|quis|tentei|pensei|apanhava|cortava ; fui ~1 um|uma ${young}
    naquele|naquela ~1 ${season} ; no|na|do|da|nesse ~1 ${season} ~1 de ${longAgo} ; la_por|ali_por|por_volta_de|em_meados_de|nos_idos_de ~2 ${longAgo}
    ${longAgo} $ ; em ${list(55, 99)} $ ; anos ${decade} ; decada ~1 de? ${decade} ; no ~1 meu? ~1 antigo emprego|casamento|namoro
    ${died} ~5 ano_passado|mes_passado|semana_passada|ha_muito ; ${died} ~4 em ${months} ; ${died} ~6 ${ago} ~2 anos|meses|${numbers} ; em ${months} ~5 ${died} ; ${ago} ~4 anos|meses ~5 ${died}
    em|desde_aquele ~1 ${months} ~4 ${did} ~10 hoje_nao|agora_nao|ja_nao ; hoje|hj|agora ~1 eu? ~1 nao ~1 quero nao|mais_isso|mais_nada_disso ; nao penso ~1 nisso agora|mais|desde|faz|ha
    hoje|hj|agora ~3 mora|moram|vive|vivem|moro|vivo ~2 outro|outra|longe|estado|cidade|pais|estrangeiro|sozinha_e|com_minha|com_a_minha ; hoje|agora ~3 durmo|durmo_bem|respiro|sorrio ; isso|isto|aquilo ~1 acabou|terminou ~1 ha|faz ; refiz|reconstrui ~1 a? ~1 minha? vida ; foi ha|faz ~2 anos ; internada|internado ~3 quando|em ~2 nova|novo|jovem|adolescente|crianca
    nao penso ~1 mais? ~1 em repetir ; nunca ~1 mais? ~1 repeti|recai ; nao ~1 voltei a ~1 tentar|fazer|me_cortar|cortar_me ; nao ~1 tentei ~1 mais|outra_vez
    hoje|hj|agora|atualmente ~3 agradeco|agradecida|agradecido|danco|canto|gargalho|viajo|bordo|acho_graca|durmo_bem|vivo_bem|nem_lembro|nem_penso|sou_outra|sou_outro|crio_meus|cuido_dos|trabalho_com|dou_aula|dou_aulas|uso_manga|falo_disso|durmo_a_noite|levo_a_vida
    hoje|hj|agora ~2 tenho|tem|sou ~1 ${numbers} ~1 filho|filhos|filha|filhas|neto|netos|netas|gatos ; dou|da|dava palestra|palestras ; larguei|deixei|ultrapassei isso
    passou_me|passou_lhe $ ; fiz as pazes com isso|o_passado|a_historia ; virei a pagina ; vivi para contar ; aguas passadas ; isso ~1 ficou|esta ~1 la? para_tras|la_atras ; ficou ~1 la? no passado ; nem lembro direito ; tenho # ~1 anos? ~1 e ~1 dou|sou|tenho|estou_bem|vivo
  `,
  reopened: `
    ele|ela|eles|pai|mae|marido|padrasto|filho ~1 me bate|batem|ameaca|espanca|ameacam ; isto|isso ~1 tambem ~1 quero|vou ; fazer igual ; mesmo caminho ; contando os dias ; como ~1 faco igual ; outra corda|caixa|cartela|lamina|vez ;
    que ~2 apanho|penso_em|penso_nisso|me_bate|me_batem|me_espanca|me_ameaca|me_corto|abusa_de|quero_morrer|vivo_assim|tento_me ; ontem|anteontem voltei
  `,
  relief: `
    nem por sombras ; nem|nunca|jamais ~1 me? passou|passa ~1 pela ~1 minha? cabeca ; nunca|jamais ~2 pensei|pensaria ~1 em|nisso fazer|isso|nisso ; gosto ~2 da vida ; amo a vida ; endireitando|endireitaram ; gosto|adoro ~1 demais? ~1 de? viver
  `,
  benign: `
    ninguem ~1 aqui? ~1 esta|quer|vai|pensa|falou|disse ~2 ${kills}
    ${killing}|acabar_com|acabo_com|massacrar|massacro|destruir|detonar|humilhar|amassar|atropelar ~7 no|na|do|da ${game} ; ultimo|ultima post|tweet|mensagem|video|live|episodio ~8 migrei|substack|bluesky|threads|conta_nova|outra_conta|antes_de|do_ano|do_dia|ferias|da_serie|da_temporada
    deixei|deixo|entreguei|dei|dou ~1 a|as? chave|chaves ~8 ${trade}|quinta|vaga|garagem ; vendi|vendo|vender|vendemos ~2 carro|moto|casa|apartamento|terreno|gado|bicicleta ~8 comprei|comprar|compramos|ipva|iuc|troquei|trocar|financiamento|comprador|proposta|consorcio|entrada|maior|menor|eletrico
    adeus|tchau|xau ~1 ao|a|o? ipva|iva|irs|imposto|multas|segunda|escola|prova|provas|plantao|patrao|chefe|chuva|frio|calor|dor|gripe|rinite|sono|marmita|kg|quilos|barriga
    anotei|escrevi|guardei ~2 senhas|senha ~6 memoria|esqueco|esquecer|caderninho|velha|velho|peneira|app|cofre ; cancelei ~3 academia|streaming|netflix|spotify|ginasio ~6 economia|economizar|poupar|caro|preco
    formulario|questionario|ficha|inquerito ~6 fiz|fez|pensei|pensou|tentei|quis|quer ~4 mal|machuc*|cortar|${kills}
    se ~10 hoje|agora eu? ${selfKill} ~2 janela|ponte ~5 terreo|primeiro_andar|res_do_chao|rindo|haha ; janela ~3 moro ~1 no terreo|res_do_chao
    me enterrem|enterra|sacrifiquem|crucifiquem|internem aqui|agora|logo ; homicidio|assassinato|crime ~2 se|quando ~6 ${snack}|atras*|danone ; ${snack}|danone ~4 homicidio|crime|assassinato ; vou|vontade ~2 cometer um crime
    bolo|sobremesa|vestido|look|decote|roupa|maquiagem|sorriso|beijo|brigadeiro|piada|final ~3 de matar|morrer ; morri ~1 com|de a|o|essa|esse|as|os ~3 roupa|look|foto|audio|comentario|cara|figurinha|legenda|resposta|dancinha ; bati|bater|quase ~1 as? botas ~4 corri|corrida|escada|treino|joelho
    inseticida|veneno|cloro|lixivia|detergente|agua_sanitaria|alvejante ~3 no|na|nos|nas|com ~1 quarto|casa|quintal|cozinha|banheiro|limpeza|sala|ralo|roupa|roupas|piscina|chao|detergente|forro
    espingarda|cacadeira|arma|revolver|pistola ~4 caca|javali|perdizes|policia_federal|psp|desarmamento|colecao|museu|clube_de_tiro|registro|licenca|porte ; limpei|limpar|entreguei|entregar|levei ~2 espingarda|cacadeira|arma|revolver ~10 caca|javali|policia|desarmamento|colecao
    organizei|separei|arrumei|comprei|busquei|levo|dou ~2 remedios|comprimidos|medicacao|remedio ~2 da|do|para ~2 sogra|mae|pai|avo|vo|mamae|filho|filha|vizinha|idosa|paciente ~6 caixinha|semana|dias|horario|hora|manha|farmacia|jantar
    ${animal}|galinhas ~6 veneno|remedio|raticida|inseticida ~8 vet|veterinario|bem|mal ; saltei|pulei|salto|pular|saltar|pulamos|saltamos ~3 paraquedas|trampolim|corda|cachoeira|piscina|bungee|tirolesa|cama_elastica|carnaval|poco_da|pedra|asa_delta|parapente
    subi|subir|estou|to ~2 telhado|laje|escada|arvore ~5 pipa|papagaio|gato|antena|bola|caixa|manga|telha|consertar|arrumar|limpar|ver
    doeu|doi|doer|dolorido|dolorosa ~1 menos|mais|nada|muito|pouco ~6 ${tattoo}|siso|canal ; menos dolorido|dolorosa|doloroso ~4 ${tattoo} ; ${tattoo} ~6 menos dolorido|dolorosa
    atendem|atende ~2 menor|menores|idoso|adolescente|domingo|feriado ; preciso ~1 colocar|dar|por|deixar ~1 meu|o nome|email|telefone|cpf ; quem ~1 le|ve o que ; so tirar|tirando uma duvida
    perguntou|perguntaram|pergunta|perguntam|perguntar|perguntava|quis_saber|quiseram_saber|quer_saber|questionou|indagou ~2 se ~8 @kill|@kill2|@killself|morrer|suicidio|me_cortar|me_corto|me_cortava|se_corta|me_machucar|me_machuco|acabar_com_a_vida
    questionario|formulario|ficha|triagem|entrevista|pericia|junta ~8 @kill|@kill2|@killself|morrer|suicidio|se_machucar|me_machucar|se_cortar ~6 nao|nunca
    ja ~1 pensou ~1 em se_machucar|se_matar|se_cortar|morrer ; @kill|@kill2|@killself|morrer|suicidio|me_cortar ~2 nao|nunca|nem ~1 me? ~1 passa|passou|entra|esta ~1 pela|na|nos|em ~1 minha|meus? cabeca|planos
    achou|acharam|acha|acham|pensou|pensaram|jurava|achava ~1 que ~1 eu? ~1 ia|queria|fosse|estava_a|tava ~2 @kill|@kill2|me_jogar|me_atirar|atirar_me|pular|saltar
    @killself|@kill|morrer|suicidio eu ~1 deus_me_livre|credo|jamais|nunca|nem_pensar|eu_nao
    ${drudge} ~2 me mata|matou|mate|assassina|assassinou|matava|matando|acabou_comigo ; ${drudge} ~2 mata_me|matou_me|acaba_comigo|acabou_comigo|acabou_cmg|vai_me_enterrar|me_enterra|me_assassinou ; ${drudge} ~2 veio|quer|vai ~1 para? ~1 me? matar
    ${drudge}|treino ~2 mata um|qualquer|a_gente ; me mata ver|ouvir|pensar|saber|o_jeito ; que tiro foi esse ; dia|noite|semana|aula|reuniao de me_matar|matar ; nao morri ~1 hoje ~1 nao morro
    me_matar|matar_me|me_mato|mato_me|me_matando|me_matei|se_matar ~1 de|a|na|no|nos|nas|para|em|com ~1 tanto? ~1 ${chore} ~2 hoje|amanha|@date
    hoje|hj|amanha|@date ~2 vou? ~1 me_matar|matar_me|me_mato|mato_me ~1 de|a|na|no|com|em ~1 ${chore} ; vou|fui ~1 ali me_matar ~1 de|na|no
    prefiro|preferia|antes ~3 morrer|morto|morta|levar_um_tiro|um_tiro|me_matar|comer_terra ~1 a|que|do_que|de_que ~1 a? ~4 ${petty}
    prefiro|preferia|antes ~3 morrer|morto|morta|um_tiro ~1 a|que|do_que|de_que ~1 pagar|gastar|usar|vestir|assistir|torcer|acordar_cedo|fazer_fila ~1 isso|isto|esse|essa|tanto|caro|aquilo|de|um|uma|o|a ; antes morta que
    se ~7 ${petty} ~6 eu? ${selfKill} ; ${selfKill} ~2 se ~6 ${petty}
    pai|mae|patrao|chefe|irma|irmao|avo|sogra ~8 carro|nota|boletim|vaso|tatuagem|piercing|celular|telemovel|louca|janela|tapete|plantas|dinheiro ~5 me_mata|me_esfola|me_esgana|mata_me|esfola_me|me_capa|me_pendura
    ${killing} ~5 que|quem ~2 ${taken} ~3 ${snack} ; ${killing} ~3 estagiario|estagiaria|impressora|computador|notebook|despertador|galo|mosquito|mosquitos|pernilongo|barata|alarme|roteador|wifi|galinha|frango|porco|peru|alguem_de_amor|de_beijos
    merece|merecia|merecem ~1 a forca ~4 som|dj|filme|musica|bolo|cozinheiro|arbitro|roteirista ; morro|morrendo|morri|morrer|morta|morto ~1 de|com do|pena|ciume|emocao|desejo|gargalhar|cansaco|preguica|cocegas|nervoso ; me matem logo ~1 de
    tou|estou|to morta|morto ~1 de|dancei|depois|corri|treinei|trabalhei ; me matar|matar_me|matou|mata ~1 do coracao ; quase ~1 me matei|matou|morri ~1 de rir
    comprei|compro|comprar|usei|uso|usar|passei|passo|passam|passa|botei|coloquei|joguei|pus|por|apliquei|pulverizei|espalhei|poe ~3 ${poisons} ~4 para|nos|contra|na|no|nas|pela|por_causa ~3 ${pest}
    qual|que|onde|alguem|quero|preciso|indica|indicam|procuro|conhece ~4 ${poisons} ~3 para|contra|na|no|nas|nos ~2 ${pest}|sabao ; ${poisons} ~1 de? ~1 rato|formiga|barata ~1 porque|pois|que ~3 casa|forro|galinheiro|quintal|cozinha|sotao|garagem ~2 cheia|cheio|infestad*
    ${pest} ~6 ${poisons} ~6 isca|armadilha|armadilhas|tecnico|camara|agronomo|dedetiz*|associacao|cooperativa ; soda caustica ~4 sabao|desentupir|pia|ralo|esgoto
    dei|dar|dou|dando|receitou|passou|pus|meti|botei ~2 comprimido|comprimidos|remedio|remedinho|gotas|fenobarbital|gardenal|vermifugo|antibiotico|insulina|pipeta ~5 ${animal} ; ${animal} ~10 pulga|pulgas|carrapato|verme|vermes|convulsao|cio|castrad*|coleira ~6 comprimido|remedio|gotas|pipeta ; ${animal} ~4 cuspiu|vomitou ~3 comprimido|remedio ; pulga|pulgas|verme|vermes ~3 comprimido|remedio|gotas|pipeta
    abater|abati|abatemos|matar|matei|matamos|sangrar ~2 o|a|um|uma|os ~1 porco|vaca|galinha|frango|boi|cabrito|leitao|peru|pato|cobra|coelho|cavalo|burro ; deu uma? injecao ~4 ${animal}
    joguei|jogar|joga|deitei ~1 fora ~1 o|os|uns? remedio|remedios|medicamentos|medicamento ~1 vencido|vencidos|fora_do_prazo|antigos|velhos
    tomei|tomo|bebi|comi ~1 tudo|todo|toda ~1 nao sobrou ~6 sopa|suco|leite|vinho|cerveja|caldo|cafe|vitamina|sumo|canja ; tomei|bebi|comi tudo ~3 sopa|suco|caldo|canja|sumo|acai|leite
    tomei|tomo|tomar ~2 pilula|pilulas|comprimido|comprimidos|remedio|capsula ~2 da|do|para ~1 a|o? ~1 tireoide|tiroide|pressao|tensao|colesterol|diabetes|acucar|alergia|gripe|enjoo|anemia|vitamina|ferro|prostata|garganta|gastrite|refluxo $
    tomei|tomo|tomar ~2 pilula|pilulas|comprimido|comprimidos|remedio|capsula ~2 da|do|para ~1 a|o? ~1 tireoide|tiroide|pressao|tensao|colesterol|diabetes|alergia|gripe|enjoo|anemia|ferro|prostata|gastrite|refluxo e|com|de|antes|depois|hoje|agora|so|uma|duas
    faca|tesoura|maquina|navalha|gilete|lamina ~3 no|o|na|a ~1 meu? cabelo|barba|franja|juba|bigode|nuca|sobrancelha ; vou ~1 meter|passar ~1 a faca|tesoura|maquina|navalha ~3 cabelo|barba|franja|juba
    qual|o_que|que|onde|mais|q|parte ~4 doi ~1 menos|mais ~8 ${tattoo} ; doi ~1 mais|menos|muito ~5 ${tattoo} ; ${tattoo} ~8 doi|doeu ; tatuagem|tatuar|tattoo ~6 pulso|costela|pescoco
    vou|fui|vamos|ir|subo|subi|subir|estou|to|tou|estamos|la|aqui ~2 ${height} ~6 ${outing} ; ponte ~1 vinte_e_cinco|25_de_abril|vasco_da_gama|aerea|d_luis ~6 ${outing}
    trouxe|peguei|levei|comprei|arranjei|busquei|separei|preparei ~2 corda|cordas|arame|machado|pedras|serrote|martelo ~8 cercado|cerca|cabras|gado|barco|barraca|tenda|acampamento|balanco|varal|estendal|lenha|mudanca|fogueira|horta|escalada ; comprei|trouxe|ganhei|afiei|preciso ~3 faca|facas|facao ~3 para ~3 churrasco|picanha|peixe|cozinha|bolo|queijo|pao|carne|natal|cortar
    afiei|amolei|afiar|amolar ~2 faca|facas|peixeira|facao|machado|tesoura|catana|foice ~8 peixe|corvina|carne|churrasco|freguês|fregues|cozinha|lenha|mato|cana|natal|picanha|limpar|desossar|restaurante|acougue
    dei|doei|vendi|entreguei|desapeguei|distribui|passei ~3 roupas|roupa|roupinhas|moveis|sofa|geladeira|berco|brinquedos|livros|carro|sapatos|gravida ~8 mudanca|mudo|mudar|mobiliado|gravida|gravidez|enxoval|cresceu|crescer|engordei|emagreci|cabe|cabem|serve|servem|brecho|bazar|olx|enjoei|marketplace|campanha|agasalho|creche|quermesse|enchente|faxina|desapego|fechei_a_fabrica
    deixei|deixo|escrevi|escrevo|fiz|mandei|colei|preguei ~2 carta|bilhete|recado|cartao ~4 vizinha|vizinho|vizinhos|porteiro|zelador|sindico|carteiro|faxineira|diarista|padeiro|senhorio|inquilino|hospede|mecanico|correios|reclamando|agradecendo
    festa|jantar|almoco|churrasco|show|jogo|bolo|copo|copos|lanche|concerto|turne de despedida ; despedida de solteir* ; despedida ~2 do|da|dos ~2 ~1 embarca|vai|emprego|colega|fabrica|escola|equipa|equipe|turma|estagiari*|chefe
    ultima|ultimo|ultimos ~1 semana|dia|dias|turno|plantao|aula|expediente|mes ~2 na|no|do|da|de|nesta|neste ~2 fabrica|empresa|loja|escola|trabalho|emprego|obra|firma|hospital|posto|creche|curso|estagio|quartel|banco|mercado|escritorio|safra|colheita|temporada|ferias|equipa|equipe|setor
    despeco_me|me_despeco|despedi_me|adeus|tchau|xau|bye ~2 ao|a|do|da|o|as|aos? ~1 instagram|insta|twitter|facebook|tiktok|whatsapp|app|dieta|alface|gluten|lactose|cigarro|cigarros|alcool|acucar|carnaval|ferias|verao|inverno|quarentena|aparelho|gesso|fraldas|brasil|portugal|angola|mocambique|condominio|aluguel|divida|dividas|boletos|salario|segunda|enem|barba|cabelao
    visto saiu|aprovado ; excesso de bagagem ; so fe e excesso
    fiz|fizemos|assinei|fazer ~2 testamento ~4 advogado|notario|cartorio|prevenido|prevenida|velho|idade|heranca|filhos_nao_brigarem
    morte dele|dela|deles|delas ; me amarro ~1 em|na|no|nessa|nesse|nisso|tua|teu|nele|nela ; esta tirando ~1 dinheiro|onda|sarro|foto|fotos|ferias|nota|notas|duvidas|licenca|selfie|print|carteira|cnh|uma|minha_paciencia ; esta tirando $
    afogando|afogado|afogada|afogar ~2 em|no|na|num|nos|nas ~1 copo_de|cafe|papelada|boletos|contas|trabalhos|provas|tarefas|emails|chocolate|sorvete|serie|series|roupa_suja ; tou|to|estou morta|morto ~1 dancei
    horario ~5 atende|atendem|abre|fecha|funciona|funcionamento ; isso|isto|aqui ~1 aqui? ~1 e gratuito|gratis|de_graca|pago ; funciona 24|de_madrugada|fim_de_semana
    homem|moco|rapaz|senhor|pessoal|gente ~2 na|no|a porta|portao ~3 maquina|conta|encomenda|pizza|correio|entrega|carta|gas|internet|censo|gato|igreja|testemunha*|vendendo
  `,
  media: `
    ${song} ~3 diz|dizia|fala|falava|chama|chamado|chamada|canta|intitula* ; canto|cantamos|cantar|cantei|ensaio|ensaiar|ensaiando|ensaiei|toco|compus|componho|gravei|gravamos ~4 ${song} ; a|minha|essa|esta|uma barra e ; ${song} ~3 e|era triste|linda|pesada|forte ; documentario ; minisserie ; la casa de papel
  `,
  fiction: `
    roteiro ; guiao ; roteirista ; dramaturg* ; monologo ; um|esse|este|o dialogo ; curta metragem ; curta da|de faculdade|escola|curso|cinema ; cena ~1 do|da|de|em_que|final|dois ~2 sequestro|morte|enforcamento|crime|briga|luta|assassinato|despedida|velorio|tiroteio|duelo|suicidio|afogamento|peca|filme
    na|da|numa|para_a peca ~2 eu|faco|fazemos|do|da|de|morro|sou ; ensaiei|ensaiamos|ensaiar|ensaio ~3 cena|peca|papel|fala|teatro ; o|a|um|uma vilao|mocinho|mocinha|heroi|heroina|antagonista|narrador|detetive|inspetor|necromante|paladino|bardo|druida|goblin|elfa|elfo|orc ; o bandido diz|fala|grita
    no segundo|primeiro|terceiro|ultimo ato ; figurino ; elenco ; escrever|escrevendo|escrevo|escrevi ~2 policial|thriller|romance|conto|contos|fanfic|peca|roteiro ; faco|interpreto|fazer ~1 a|o|de ofelia|julieta|romeu|hamlet|vilao|defunto|morto|fantasma
    sonhei ~1 que ~2 caia|voava|morria|a_cair|caindo ; no fifa|free_fire|lol|cs|roblox|pubg|zelda|gta|fortnite|valorant|minecraft|cod|sims ; campanha|sessao|mesa de rpg ; rpg ; ranked ; respawn ; boss ; headshot ; kills ; jogando de ; na|essa|nessa|ganhei|perdi|cada partida ; dungeon ; masmorra
    se alguem ~2 falasse|dissesse|escrevesse|digitasse ~1 aqui|isso|uma|que ; o que acontece com ~1 essa|a|uma pessoa $ ; curiosidade de ~1 aluno|aluna|estudante|leitor ; ver|vendo|saber|testar|testando ~2 se ~2 o|a? robo|bot|ia|sistema|alarme|filtro ~1 responde|trava|percebe|funciona|dispara|pega ; ^ testando #|um|se|o|a|esse|isso|aqui|som
    aula|palestra|material|cartaz|turma|evento|campanha ~6 setembro_amarelo|janeiro_branco ; setembro amarelo ~5 aula|palestra|material|cartaz|turma|escola|evento ; numero|numeros|taxa|taxas|indice|indices|casos|aumento|estatistica ~2 suicidio|suicidios|homicidios|violencia ; sou ~5 tecnica|tecnico|enfermeira|enfermeiro|professora|professor|psicologa|psicologo|estudante|aluna|aluno|acs|bombeiro ~10 protocolo|material|palestra|acolhimento|tcc|slides|aula_sobre|cartilha
    professora|professor|enfermeira|psicologa aqui ~8 aula|material|protocolo|palestra|turma ; protocolo|escala|rastreio|notificacao|notificar ~3 suicid*|ideacao|tentativa|automutilacao|violencia|intoxicacao ; estudo|pesquisa|artigo ~6 suicid*|ideacao
  `,
  accident: `
    ${hurtMe} ~2 a|ao|quando|enquanto ~2 ${task} ; ${hurtMe} ~3 ${taskIng} ; ${hurtMe} ~5 ${stuff} ; ${taskIng} ~5 ${hurtMe}
    rachando|rachei|cortei lenha ; lenha ~6 machado|machadinha|canela|dedo ; de raspao ; chapinha|babyliss|prancha|secador ~3 queimou|queimei ; queimei|queimou ~3 chapinha|babyliss ; pontos ~4 joelho|queixo|testa|sobrancelha|canela|cotovelo ; agulha ~2 dedo ; costurando|costurar|bordando
    # ~1 pontos|ponto ~1 e ~2 atestado|semana|baixa|vacina|tetano ; dias|semana|semanas de atestado ; desossar|desossando|desmanchando|filetar|filetando|fatiar|fatiando|podar|podando|lixar|lixando|soldando|capinando
    ${hurt} ~7 na|da ${craft} ; na ${craft} ~5 ${hurt} ; ${tool} ~4 ${hurt} ; ${hurt} ~5 ${tool}
    anzol|anzois ; tabuleiro|forno|airfryer|frigideira|chaleira|caldeira|churrasqueira|brasa|escapamento ~3 queimei|queimou|queimadura ; queimei|queimou ~4 tabuleiro|forno|frigideira|chaleira|churrasqueira|praia|sol
    que burra|burro|desastrada|desastrado|distraida|distraido ; aula pratica ; por acidente ; por descuido ; escorregou|escapou|resvalou ~3 mao|faca|bisturi|dedo|serra ; faca|bisturi|serra|lamina|navalha ~1 escapou|escorregou|resvalou
  `,
  trifle: `
    se ~1 o|a? ~1 ${club} ~1 perder|ganhar|empatar|cair|jogar|vencer|perde|ganha ; brinks ; ranked ; perdemos|levamos|tomamos ~1 de? # a|x|gols|golos ; meu|o duo ~3 mau|ruim|noob|pessimo|afk ; crocs ; estagiario
  `,
};

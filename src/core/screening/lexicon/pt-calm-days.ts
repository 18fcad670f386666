// Errands, work, play and children told with words of danger: what is carried up the stairs, who won the game, where the
// medicine is out of a child's reach.
import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

const game =
  'truco|jogo|domino|sinuca|bilhar|fifa|xadrez|baralho|sueca|futebol|fut|pelada|ping_pong|tenis|corrida|partida|quiz|karaoke|poker|uno|buraco|mario_kart|volei|basquete|futsal|ranked|campeonato|damas|canastra|bingo|just_dance|cartas';
const goods =
  'pizza|pao|compras|bolo|lanche|encomenda|cerveja|cervejas|gelo|chave_inglesa|sacola|sacolas|flores|presente|mala|malas|neta|neto|netos|cafe|comida|almoco|jantar|ferramentas|furadeira|cimento|tinta|sofa|movel|fogos|carvao|churrasco|sopa|caldo|doces|cachorro|bicicleta|prancha|bola|guitarra|violao|geladeira|colchao|fruta|leite';
const who =
  'ele|ela|eles|elas|pai|mae|avo|vo|tio|tia|marido|mulher|irmao|irma|vizinho|vizinha|sogro|sogra|filho|filha|genro|primo|cunhado|patrao|senhor|velho|homem|moco|namorado|namorada|padrasto';
const blade = 'facao|faca|peixeira|machado|machadinha|foice|catana|navalha|serrote|motosserra|enxada|podao';
const blading =
  'amolando|afiando|cortando|limpando|rachando|abrindo|picando|descascando|capinando|fatiando|partindo|podando|amolar|afiar|a_amolar|a_afiar|a_cortar|a_rachar|a_limpar|a_abrir|a_partir|a_podar|rachar|vai_limpar|vai_cortar|foi_cortar|foi_limpar';
const harvest =
  'melancia|coco|cocos|lenha|lote|quintal|grama|relva|bolo|pao|queijo|carne|peixe|mato|cana|capim|bambu|abacaxi|jaca|cacau|tomate|cebola|abobora|mandioca|couve|legumes|frango|galinha|porco|presunto|chourico|barba|cabelo|galho|galhos|sebe|silvas|arvore|oliveiras|vinha|churrasco|frutas|goiabada|rapadura|limao';
const pet =
  'gato|gata|cachorro|cachorra|cadela|cao|bebe|nenem|filhote|papagaio|cavalo|cabra|galo|galinha|ganso|pato|vaca|bezerro|coelho|hamster|calopsita|pinscher|poodle|cabrito|burro|egua';
const child =
  'bebe|crianca|criancas|neto|netos|neta|miudos|miudo|menino|meninos|menina|filho|filhos|gato|cachorro|alcance';
const party =
  'festa|viagem|casamento|mudanca|churrasco|natal|ano_novo|aniversario|jantar|almoco|feira|show|prova|faxina|batizado|missa|colheita|parto|chegada|bebe|estreia|formatura|reuniao|apresentacao|entrega|vestibular|enem|campeonato|jogo|acampamento|carnaval|sao_joao|inauguracao|obra|ceia|excursao|piquenique|retiro|baile|concerto|exame|ferias|vindima|matanca|maratona|piscina|praia|passeio';
const appointment =
  'cirurgia|catarata|casamento|consulta|exame|mudanca|cha_de_bebe|viagem|batizado|festa|fotos|dentista|vacina|ultrassom|parto|cesarea|cesariana|defesa|banca|crisma|noivado|entrevista|visita|vistoria|revisao|prova|reuniao|lua_de_mel|ferias|churrasco';
const place =
  'brasil|portugal|lisboa|porto|londres|irlanda|dublin|canada|japao|angola|mocambique|maputo|luanda|europa|franca|paris|espanha|madrid|italia|alemanha|suica|australia|eua|miami|boston|recife|salvador|floripa|sao_paulo|rio_de_janeiro|belem|manaus|cabo_verde|praia|goa|macau|intercambio|mestrado|doutorado';
const fun = 'excel|jira|deploy|powerpoint|dancinha|figurinha|kiwi|printei|derivar|karaoke|spoiler';
const home =
  'arroz|feijao|bolo|panela|tapete|sofa|camisa|blusa|copo|caneca|chave|chaves|pao|prato|vaso|planta|plantas|quintal|parede|carro|celular|telemovel|controle|dieta';
const minor =
  'luz|agua|internet|gas|telefone|net|wifi|salario|horas|verba|bolsa|cabelo|barba|acesso|som|microfone|palavra|credito|cartao|plano|beneficio|onda|barato|asas|brisa';

export const ptCalmDays: Patterns<Concept> = {
  benign: `
    vendi|vendo|vender|vendemos ~6 para|pro ~1 pagar|cobrir|ajudar ~2 aluguel|renda|comida|faculdade|mensalidade|cirurgia|dentista|escola|obra|casamento|viagem|ipva|conserto ; doar|doei|doacao|adotar|adocao ~3 filhote|filhotes|ninhada|gatinhos|cachorrinhos|sangue|cabelo|leite|medula
    deixei|deixo|deixa|entreguei ~2 chave|chaves ~10 volto|voltamos|mudanca|embarco|viajo|viajamos|partimos|imobiliaria|inquilino|aeroporto|sopa|promovid*|piso ; peguei plantao|turno|extra|servico ; esta|ta|tudo ~1 tudo? pronto ~6 live|chegar|arraial|visita|sofa|aula|transmissao
    sangue|febre|temperatura|preco|precos|dolar|pressao|tensao|glicose|elevador|fumaca|pao|massa|bolo|gasolina|inflacao|cafe ~2 esta|ta|me|a ~1 me? ~1 subindo|subir
    nao sinto ~1 as|os|minhas|meus ~1 pernas|maos|bracos|dedos|pes|orelhas ~6 frio|gelo|neve|treino|academia|corrida|salto|aula|faxina|formigueiro|sapato ; frio|gelo|neve|treino|academia|leg|corrida|salto|salsa|aula ~8 nao sinto ~1 as|os|minhas|meus ~1 pernas|maos|bracos|dedos|pes
    bateu|bate|bateram|ganhou|surrou|surra|arrasou|destroi|destruiu|massacrou|humilhou|matou|mata|espancou|atropelou|apanhei|apanho|levei_uma_surra ~3 no|na|nas|do|da ${game} ; me bateu|bate|mata|matou|surrou|destruiu|humilhou ~3 no|na ${game} ; quem me mata e ~6 ${game}
    cortaram|cortou|cortam ~1 me ~1 a|o|da|do|as? ~1 ${minor} ; me cortaram|cortou|cortam ~1 a|o|da|do ~1 ${minor}|plataforma|grupo|equipe|equipa|elenco|lista|turno|escala|time|peca|foto|edicao|final
    preco|precos|conta|fatura|boleto|calor|sol|cafe|saudade|nostalgia|segunda|balanca|espelho|frio|vento|onda|ressaca|realidade|musica|filme|final|curry|pimenta ~4 me ~1 deu|bateu|nocauteou|esfaqueou|agrediu|atropelou ~1 um|uma? ~1 soco|tapa|facada|tiro|rasteira|murro|surra
    ${pet} ~4 me|nos|lhe ~1 deu|mordeu|bateu|arranhou|chutou|unhou|bicou|derrubou|empurrou|atacou|lambeu ~2 tapa|coice|cabecada|bicada|patada|unhada|mordida ; ${pet} ~2 me ~1 mordeu|bateu|arranhou|chutou|unhou|bicou|atacou|cuspiu ; mordeu_me|arranhou_me|bicou_me ~3 ${pet}
    me pega|apanha|busca|leva ~1 as|na|no|em|depois ~1 #|oito|sete|seis|cinco|nove|dez|meio_dia|escola|trabalho|casa|estacao|aeroporto|rodoviaria|sabado|almoco ; empurrou|empurra|empurrando ~4 cadeira_de_rodas|balanco|carrinho|baloico
    ninguem|ngm ~1 me|nos ~1 bate|bateu|machuca|machucou|toca|ameaca|ameacou|maltrata|agride|agrediu|trata_mal ; entra|entrou ~1 no meu quarto sem ~1 bater ~6 carregador|roupa|chave|fone|casaco|camisa
    esta|estao|ta|vem|vai|chega|chegou|chegando|vindo ~1 subindo|a_subir|vindo|chegando|entrando|descendo|a_chegar|voltando|ai? ~3 com|traz|trazendo|buscar|pegar|entregar ~2 ${goods} ; ${who} ~3 esta|ta|vem|chega|chegou ~3 com ~1 a|o|as|os|um|uma? ${goods}
    ${who} ~5 subir|a_subir|subindo|vem|chega traz|traga|tras ~1 o|a? ${goods} ; ${pet}|bola|pipa|moleque ~2 pulou|saltou|pula ~1 o|a muro|portao|cerca|janela ; pulou|pulei|saltou|pular ~1 o|a muro|portao|cerca ~5 bola|pipa|esqueci|esqueceu|chave|chaves|gato|cachorro|manga|mangas
    quebrando|quebrar|derrubando|quebrou|a_partir ~1 tudo|parede|piso|azulejo|muro|contrapiso ~4 reforma|obra|obras|pedreiro|martelete|cozinha_nova|banheiro_novo ; ${who} ~3 quebrando|quebrar|a_partir tudo ~3 reforma|obra
    arrombou|arrombar|arrombei|forcou ~1 a|o ~1 porta|fechadura|cadeado ~1 do|da armario|carro|deposito|cofre|guarda_roupa|galpao|banheiro_sem_querer ; bater|batendo|bate ~1 a|na porta ~6 gelo|carteiro|encomenda|entrega|pizza|vizinha|correio|testemunha*|vendedor
    ${who} ~4 ${blading} ~4 ${harvest} ~2 com? ~1 o|a? ${blade}? ; ${who} ~5 ${blade} ~4 ${blading}|para|pro ~4 ${harvest} ; ${blading} ~3 ${harvest} ~2 com ~1 o|a|um|uma? ${blade} ; ${who} ~4 ${blading} ~1 o|a ${blade} ~4 ${harvest}
    ${who} ~6 espingarda|cacadeira ~6 cachorros|caes|coelho|coelhos|perdiz|perdizes|javali|lebre|lebres|rolas|cacar|tordos|tiro_ao_prato ; cabelo|juba ~2 esta|ta armado|armada ; escondido|escondida ~1 atras|dentro|debaixo ~1 da|do lata|pote|biscoito|biscoitos|sofa_o_presente|presente
    plataforma|estacao|linha|ponto|paragem ~6 trem|comboio|metro|onibus|autocarro ~5 atrasado|atrasou|atrasa|lotado|cheio|greve|outra_vez|pra_variar|demora ; estou|to|tou ~2 na|no ~1 plataforma|estacao|linha|ponte|viaduto ~10 atrasado|atrasou|lotado|greve|engarrafamento|parado_no_transito|presos_no_transito
    guardei|guardo|pus|botei|coloquei|escondi|tranquei|deixei|tirei ~2 comprimidos|remedios|remedio|medicamentos|produtos|veneno|faca|facas|tesoura ~8 ${child} ~2 ; guardei|guardo|coloquei ~2 comprimidos|remedios|remedio|insulina|xarope ~2 geladeira|frigorifico|armario_alto ; comprimidos|remedios ~3 no|em ~1 armario alto
    tomar|tomei|tomo|tomado tudo ~5 xarope|antibiotico|certinho|direitinho|doutor|doutora|receita|vacinas ; tomar|tomei ~1 tudo ~2 de_uma_vez ~4 doutor|doutora|medico|medica|duas_capsulas|juntas ; pe ~1 para? fora ~1 do|da emprego|empresa|firma|relacionamento|namoro|escola
    estou|to|tou|subi|trouxe|peguei ~2 corda|escada|tamborete|cadeira|banco ~8 arrumar|arruma|consertar|trocar|pintar|pendurar|estender|instalar ~4 forro|lampada|cortina|cortinas|quadro|antena|telhado|teto|varal|rede|luminaria|chuveiro|roupa|balanco|baloico|estante
    corda ~1 do|de violao|escalada|pular|guitarra|baixo ; corda ~4 gancho ~3 rede|balanco|saco_de_pancada ; clube|time|empresa|governo|prefeitura|gente|familia|pessoal ~4 com a corda no pescoco
    arma|pistola|espada ~1 lendaria|epica|secreta|do_jogo|nivel|de_calor|de_cola|de_agua|de_brinquedo|de_pregos|de_silicone|de_massagem|de_tinta|nerf|airsoft|de_paintball|de_choque_de_brinquedo ; faca|facas|facao ~1 de ~1 pao|bolo|manteiga|trinchar|sobremesa|queijo|cozinha|cortar_bolo ~3 gaveta|mesa|pia|mochila|cesta|escorredor|armario|lava_louca
    agua ~3 joelho|cintura|canela ~4 alagou|enchente|chuva|inundou|alagamento|cheia|marginal|rua ; abri|liguei|acendi ~1 o gas ~4 cafe|fogao|almoco|arroz|feijao|banho|esquentador|trocar ; gas ~2 fiz ~1 o? cafe|almoco|feijao
    quero|vou|queria ~1 morrer|me_matar|me_machucar nao ~1 minha|meu|senhora|senhor|filha|filho|moca|moco|uai|so|gente|mae|doutora|doutor|amiga|menina ; pensar|pensando ~1 em|na morte|morrer|me_matar|suicidio nao ~1 penso|estou|to|ando
    deus me livre ~1 de? ~3 morrer|me_matar|tirar_minha_vida|tirar_a_minha_vida|fazer_besteira|fazer_isso|pensar_nisso|suicidio ; quero|queria morrer trabalhando|bem_velha|bem_velho|velhinha|velhinho|dancando|cantando|abracad*|de_velhice|em_casa_velhinha|daqui_a_muitos ; posso|pode morrer se ~4 vacina|gripe|manga|leite|tatuagem|piercing
    quero|queria|vou ~1 me_matar|matar_me ~1 de ~1 dancar|comer|beber|estudar|correr|pular_carnaval|rir|brincar|saudade|saudades|tanto ; venhas|venham|venha|vem ~1 me matar ~1 de saudade|saudades|rir ; se matando|matar|mata|mataram ~1 de|para|a ~1 fazer|trabalhar|estudar|correr|rir|bolo|costurar|limpar|vender|criar
    pendurad*|do_lado_de_fora|em_cima ~3 janela|passarela|ponte|predio|viaduto|telhado|varanda ~5 pintando|pintar|a_pintar|limpando|limpar|a_limpar|lavando|vidros|estore|obra|andaime|ar_condicionado|faixa|banner|cortina|antena|consertando
    ${who}|senhor|moco ~6 pendurad*|do_lado_de_fora ~3 janela|passarela|ponte|predio|viaduto|varanda ~4 pintando|pintar|a_por|a_pintar|limpando|lavando|vidros|estore|andaime ; ${who}|nenem|mainha ~4 no chao ~2 brincando|a_brincar|jogando|montando|dormindo|rolando|rindo|deitado_com
    ${who} ~2 tomou|bebeu tudo ~3 cerveja|suco|sumo|leite|vinho|cafe|agua|coca|refrigerante|danone|mamadeira|biberao|sopa ; vim ~1 me? despedir ~5 viajo|viagem|mudo|mudando|mudanca|embarco|curso|intercambio|voo|emprego|ferias|aposent*|promovid*
    passei|deixei|mandei|entreguei ~3 senhas|acessos|senha|procuracao|procuracoes ~5 estagiari*|contador|contabilista|colega|equipe|equipa|ferias|substitut*|cliente|sindico|ti|advogad*|despachante ; arrumei|organizei|separei|juntei ~4 documentos|papeis|papelada ~6 seguro|banco|inss|matricula|visto|passaporte|aposentadoria|imposto|irs|consulado|emprego|concurso|faculdade|bolsa|creche|divorcio|casa_nova|financiamento
    carta|cartas ~1 de demissao|despedimento|recomendacao|apresentacao|motivacao|rescisao|conducao|alforria|vinhos|amor_dos ; vendi|vendo|anunciei ~3 videogame|celular|sofa|fogao|geladeira|berco|carrinho|guitarra|bicicleta|tv ~6 buscar|olx|enjoei|frete|retirar|correios|marketplace|pagou|comprador
    tudo pronto|preparado|planejado|combinado|resolvido|separado|organizado|planeado|marcado ~1 para|pro ~3 ${party} ; esta|ta|tudo ~1 tudo? pronto ~6 gelo|noivo|noiva|buffet|mala|malas|bolo|convidados|cafe|mesa|almoco ; tudo ~2 na mochila ~3 lanche|casaco|caderno|uniforme|estojo|toalha
    passagem|bilhete|passagens ~1 so ~1 de ida ~4 ${place} ; escolhi|marquei|marcamos|escolhemos ~1 o|a|para? ~1 dia|data|hora|sexta|sabado|terca|# ~5 ${appointment} ; ja sei onde ~1 sentar|estacionar|comprar|jantar|almocar
    pulei|saltei|atirei_me|me_joguei|pulamos|saltamos|mergulhei|pular|saltar ~4 ponte|pedra|cais|penhasco|viaduto|predio|barco ~6 mergulho|agua_gelada|fresquinha|nadei|amigos|top|pontos|fase|missao|bugou|vida_extra|verao|calor|onda ; deitar_me ~1 ao rio|mar ~4 amigos|calor|graus|sol
    overdose|intoxicacao ~1 de ~1 reuniao|reunioes|serie|novela|brigadeiro|carboidrato|informacao|natal|criancas|musica|cafe|acucar|chocolate|fofura|bolo|sushi|trabalho|familia|memes ; nao sinto ~1 os|as|meus|minhas dedos|pernas|bracos|pes ~4 frio|treino|academia|caminhada|corrida|salto|neve|formigueiro
    furar|quebrar|derrubar|furo ~2 parede|piso|azulejo|calorias|gordura|cano|pneu|fila|onda ; ronca|roncando|ronco|roncar|mastiga|mastigando|assobia ~6 matar|esganar|sufocar|mato|esgano ; matar|esganar|sufocar|mato ~6 ronca|ronco|roncar|roncando
    me_mata|mata_me|vai_me_matar|quer_me_matar ~2 se ~5 presente|surpresa|segredo|spoiler|contei|contar_que ; me_matar|me_mata|mata_me|me_esgana ~4 queimei|quebrei|manchei|derrubei|perdi|esqueci|arranhei|sujei|estraguei|comi ~3 ${home} ; queimei|quebrei|manchei|derrubei|perdi|esqueci|arranhei|sujei|estraguei|comi ~3 ${home} ~4 me_matar|me_mata|mata_me|me_esgana
    foi_bom|obrigad*|tchau|adeus ~3 desabafar|desabafo|paciencia|ajuda_ontem|dica|dicas|receita|aula|atendimento|ate_amanha|ate_segunda|boa_semana|bom_feriado|bom_descanso ; adeus mundo ~1 cruel? ~2 kkk|fitness|jovem|solteir*
  `,
  past: `
    no ano ~1 de? ${Array.from({ length: 84 }, (_, index) => 1940 + index).join('|')} ; de ${Array.from({ length: 44 }, (_, index) => 55 + index).join('|')} $ ; com # ~1 anos? ~1 botei|pus|amarrei|fui|fiz|cortava|bebia|fugi|apanhava|dormia ; quando ~1 voltei|regressei|vim do|da ultramar|guerra|exilio|lar|prisao
    dois|tres|quatro|cinco|seis|sete|oito|nove|dez|vinte|trinta|# anos depois ; tentou|cortava_se|se_cortava ~2 com # ~2 hoje|hj ~1 tem # ; tive|houve ~1 um|uma ~1 tempo|epoca|fase ~2 que|em ; naquelas ferias|semanas|noites ~2 de ; primeiro|segundo|terceiro periodo|semestre ~1 tomei|tentei|fiz|quis
  `,
  media: `
    salva|salvam|resgata|resgatam|impede|impedem|retira|retiram|prende|prendem ~4 passageira|passageiro|mulher|homem|jovem|adolescente|menina|menino|pessoa|idosa|idoso|motorista ; cortou pro intervalo ; globo ~3 intervalo
  `,
  trifle: `
    ${fun}
  `,
  accident: `
    no fut|futebol|pebolim|skate|trampolim ; de patins|patinete|trotinete ; folha ~1 de ~1 papel|teste|prova|caderno|oficio ; o posto ~1 costurou|deu_ponto ; protetor solar ; sem protetor
  `,
};

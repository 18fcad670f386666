// Danger in people's own words: asking what hurts least, plans that were rehearsed, wounds without a name, threats that
// come on paper, violence told by the old, another in the act.
import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

const poison =
  'veneno|chumbinho|raticida|soda|lixivia|agrotoxico|herbicida|formicida|pesticida|glifosato|paraquat|inseticida|querosene|petroleo';
const dying = 'morre|morrer|morri|apaga|apagar|mata|matar|nao_acorda|nao_acordar|nao_volta|faz_efeito';
const shore =
  'represa|ponte|rio|linha|viaduto|barragem|falesia|arriba|penhasco|mar|poco|celeiro|paiol|curral|trilho|trilhos|pedreira|acude|mata';
const limb = 'pele|braco|bracos|perna|pernas|coxa|coxas|pulso|pulsos|barriga|mao|rosto';
const carer =
  'filho|filha|neto|neta|nora|genro|cuidadora|cuidador|sobrinho|sobrinha|marido|enteado|auxiliar|bisneto';
const kin =
  'pai|papai|painho|mae|mamae|mainha|avo|vovo|vo|marido|mulher|esposa|tio|irmao|irma|filho|filha|velho|sogro|compadre|padrinho|primo|cunhado|neto|sobrinho';
const inmate = 'mano|cara|parceiro|detento|preso|irmao|companheiro|menino|menina|moleque|rapaz|ele|ela|colega|interno';
const blow =
  'murro|murros|soco|socos|tapa|tapas|bofetada|bofetao|chapada|lapada|pontape|pontapes|cacetada|vassourada|bengalada|pancada|cintada|cascudo';
const car = 'carro|moto|mota|caminhao|camiao|carreta|onibus|trator|carrinha|van|kombi|fusca';
const pillar = 'pilar|pilastra|mureta|rail|rails|muro|poste|arvore|paredao|caminhao|camiao|barranco|abismo|ribanceira|rio|separador|eixo';
const group = 'faccao|milicia|trafico|traficantes|comando|gangue|gang|boca|bandidos|eles|caras|homens|capangas|jaguncos|grileiros|garimpeiros';
const paper = 'papel|bilhete|carta|folha|panfleto|recado|mensagem|audio|pichacao|faixa|sms|zap|aviso|email';

export const ptWide: Patterns<Concept> = {
  means_request: `
    quanto|quantos|quantas|quanta ~3 ${poison}|@pills|@medicine ~3 uma_pessoa|alguem|gente|um_adulto|uma_mulher|um_homem|eu ~4 beber|tomar|engolir|ingerir|${dying}
    enforcado|enforcada|afogado|afogada|atropelado|quem_pula|quem_salta|quem_se_joga|quem_se_atira|quem_se_enforca|quem_toma_veneno ~3 sente|sofre|apaga|demora|agoniza|percebe
    de que andar|altura ~4 garantido|garantida|certeza|certo|fatal|morre|falha|chega ; qual|que ~1 andar|altura ~4 garantid*|fatal|mortal|morre_na_hora|nao_falha|nao_sobra
    o que ~1 doi menos $ ; o_que|qual ~1 doi menos ~1 corda|cortar|pular|afogar|me_jogar|se_jogar|enforcar|veneno|tiro ; doi menos|mais ~2 corda|enforcar|cortar|pular|afogar|me_jogar|tiro|comboio|trem
    jeito|forma|maneira|modo|coisa ~2 de|para ~1 dormir|deitar|apagar|adormecer ~2 nao|nunca ~1 mais? voltar|acordar|levantar
    ${poison}|@medicine|@pills ~4 faz_efeito|pega|mata|resolve ~1 rapido|depressa|na_hora|devagar|em_gente|em_pessoa|em_adulto ; ${poison} ~3 mata|faz_efeito ~2 gente|pessoa|ser_humano|adulto
    a_pessoa|pessoa|gente|alguem ~2 sente|sofre ~3 enforc*|afog*|se_joga|pula|veneno|se_mata ; quanto tempo ~4 enforcad*|dentro_de_agua|sem_ar|sem_oxigenio|com_o_saco
    existe|ha|tem ~2 jeito|forma|maneira ~4 indolor|sem_dor|sem_sentir|dormindo|certeira|que_nao_falhe ; o_que ~2 toma|tomar|tomo|misturo|misturar ~3 nao acordar|acorda|acorde
  `,
  preparation: `
    treinei|testei|ensaiei|pratiquei|aprendi|repeti ~2 o|a|um no|laco|corda|forca|nozinho ; cronometrei|contei|calculei|estudei ~4 seguranca|guarda|vigilante|queda|trem|comboio|ronda
    fui|vou|voltei|passei ~2 la ~2 ver|medir|estudar|conferir ~1 a|o altura|queda|viga|grade ; ${shore} ~6 ver|medir|contar ~1 o|quanto tempo ~2 leva|demora
    contas ~2 pagas|quitadas ~8 terno|fato|senhas|bilhete|carta|represa|resolvo ; terno|fato ~2 passado|separado|escolhido ~8 ${shore}|enterro|velorio
    paguei|quitei|deixei_paga ~2 renda|aluguel|conta|contas ~2 ate ~8 gato|gata|cachorro|cadela|discos|livros|chaves ; ultima|derradeira vez ~3 rever|ver|visitar ~3 todos|cada_um|terra|campa
  `,
  time_near: `
    dia ~1 dos meus anos ; quando fizer ~1 anos|dezoito|os_dezoito
  `,
  finality: `
    hoje|amanha|logo|@date ~4 resolvo|acabo|termino|trato ~2 isso|isto|tudo ~2 na|no|da ${shore}|garagem|quarto|corda
    hoje|amanha|logo|agora|esta_noite|essa_noite ~3 durmo|adormeco|deito|deito_me|me_deito ~3 e? ~1 ja? nao acordo|levanto|volto
    descida|serra|curva|reta ~6 nao ~1 freio|travo|viro ~3 hoje|agora|desta_vez|dessa_vez ; nao ~1 freio|travo ~2 na|da descida|serra|curva ~3 hoje|agora|amanha
    ja nao|nem ~1 venho|volto|estarei|estou ~1 na|no|ca segunda|amanha ~4 acabou|fim|adeus|paz
  `,
  method_thought: `
    virar|viro|puxar|torcer|girar ~1 a|o direcao|volante|guiador ~2 e? ~2 acabar|acabou|pronto|fim|contra|poste|deixar ; penso|vontade|penso_em ~4 virar|largar|soltar ~1 a|o direcao|volante
    jogar|jogo|atirar|atiro|meter|meto|enfiar|enfio|mandar|mando|espetar|espeto|bater ~1 o|a|com_o|com_a|meu|minha ${car} ~2 no|na|num|numa|contra|para_o|para_um|de_um|do ${pillar}
    parei|deixei|larguei|recuso|nego ~1 me? ~1 de|a? ~1 comer|alimentar|beber ~10 apagando|apagar|morrer|morra|acabar|acabe|definhar|ir_embora|de_vez|termine|terminar
    nao como|nao_bebo|como_nem_bebo ~8 ate ~3 morrer|apagar|acabar|parar|fim ; assim ~2 que ~1 vou? ~1 acabo|acabar|termino|terminar ~1 com ~1 isto|isso|tudo
  `,
  wish_to_die: `
    recuso|recusei|arranquei|rejeito|nao_aceito|suspendi ~2 sonda|soro|dialise|quimio|tratamento|alimento|oxigenio|transfusao ~6 termine|acabe|morrer|fim|ir_embora|de_vez|partir
    quero ~1 ir apagando|secando|definhando|sumindo_devagar
  `,
  self_injury: `
    arranhando|cortando|riscando|queimando|mordendo|esfregando|cocando|ralando|roendo ~4 ate ~2 abrir|sangrar|sair_sangue|carne_viva|rasgar|ferir
    arranhei|esfreguei|cocei|belisquei|mordi|risquei|raspei|ralei|roi ~8 ate ~3 abrir|sangrar|sangue|carne_viva|rasgar ; bati ~1 a|com_a|com ~1 testa|cabeca ~5 ate ~2 abrir|sangrar|desmaiar
    bati|enfiei|espetei|furei|queimei|martelei|prendi|entalei|esmaguei|arranhei|esmurrei ~12 porque_quis|de_proposito|por_querer|precisava_sentir|para_sentir|por_castigo ; e ~1 foi porque ~1 eu? quis
    nao foi ~1 o|a|no|na serra|gato|cachorro|cao|forno|ferro|queda|panela|escada|maquina|portao|faca ~2 fui_eu|fiz_eu|eu_que|eu_mesmo|eu_mesma ; foi|foram ~1 as|os pernas|coxas|bracos|pulsos ~4 lamina|gilete|x_ato|estilete|compasso
    ferro|faca|colher|garfo ~2 quente|em_brasa ~3 ${limb} ~4 de_proposito|quis|outra_vez|de_novo ; agua fervendo|a_ferver ~4 ${limb} ~3 de_proposito|quis|mereco ; apaguei|apago ~2 cigarro|cigarros|beata ~2 no|na|em ~1 meu|minha? ${limb}|mim
    ${limb} ~2 em carne viva ~6 eu|fiz|quis|de_novo|castigo ; dei|dou ~1 com a cabeca ~2 na|no|contra parede|muro|azulejo|chao ~4 ate|proposito|quis
  `,
  threat: `
    ${paper} ~6 # ~1 horas|dias|h ~3 sair|deixar|desocupar|pagar|abandonar|sumir ; # ~1 horas|dias|h ~2 para ~1 sair|desocupar|abandonar|sumir|deixar ~8 ou|senao|se_nao|cai|morre|morrem|queima|queimam|familia
    ${group} ~10 familia toda|inteira ~1 cai|morre|some|paga ; ou ~2 familia ~1 toda|inteira ~1 cai|morre|some|paga|vai_junto
    juraram|disseram|falaram|jurou|falou|disse|mandaram|avisaram ~8 amanhece|amanhecer|amanhecia|boiar|boiando|aparecer_boiando ~2 no|na rio|vala|mato|lixao|acude|igarape|canavial
    vao|vai|iam|ia|ha_de|hao_de ~1 fazer comigo|com_a_gente|connosco|com_ele|com_meu_filho ~2 que ~1 fizeram|fez ; ${group} ~6 fazer ~3 mesmo que ~1 fizeram|fez
    picharam|pintaram|riscaram|grafitaram|escreveram ~4 muro|porta|parede|portao|fachada ~6 nome|morte|morrer|morre|cruz|x|alvo ; ${paper} ~3 com ~2 bala|bala_dentro|caixao|cruz|vela ~4 porta|caixa|correio|casa
    ${paper} ~6 proximo|proxima ~2 es|e|sou|sera|vai_ser ~1 tu|voce|eu ; sabemos onde ~1 moras|voce_mora|mora|estuda|a_tua_filha|tua_mae
  `,
  violence: `
    me_deu|deu_me|me_da|da_me|levei ~2 ${blow} ; ${carer} ~5 me_bate|bate_me|me_belisca|belisca_me|me_empurra|empurra_me|me_tranca|tranca_me|me_da_uns|deixa_me_sem|me_deixa_sem
    ${carer} ~6 segurou|apertou|agarrou ~1 o|pelo? meu? pescoco|cabelo ; atira|joga|atirou|jogou ~2 comida|prato|agua ~2 em_mim|a_mim|na_minha_cara|a_cara
  `,
  stalking: `
    ${group}|dono_da_boca|dono_do_morro ~4 de_olho|marcado|marcada ~1 em|para? mim|meu_filho|a_gente ; medo ~2 do|da ~1 meu|minha ~1 proprio|propria? ${carer}
  `,
  third_intent: `
    ${kin} ~8 vai|quer|ia|ainda ~1 dar|da ~1 um? fim|cabo nele|de_si|em_si|dele_mesmo|nele_mesmo|nela_mesma|na_vida ; ${kin} ~6 diz|disse|fala|falou ~4 nao passa|chega ~1 do|ao|no|deste|desse ~1 natal|ano|mes|inverno|verao|domingo
    ${kin}|@near ~4 guardou|guarda|comprou|escondeu|carregou|limpou ~2 espingarda|corda|arma|revolver|veneno|chumbinho ~10 diz|disse|fala|chega|embora|partir|descansar|acabar
  `,
  third_act: `
    ${inmate} ~5 se_pendurou|pendurou_se|se_enforcou|enforcou_se ~6 segurando|segurar|seguram|ajuda|ajudem|socorro|acode|cela|guarda|respira|tesoura|agora|samu ; se_pendurou|pendurou_se ~5 segurando|seguram|socorro|acode|cela|guarda
    segurando|segurem|seguramos ~2 ele|ela|pernas ~5 corda|pendurad*|lencol|grade|parapeito ; ${inmate} ~4 enforcad* ~4 lencol|corda|cinto|respira|socorro|samu
    ao_vivo|em_direto|na_live|em_live|na_transmissao ~8 lamina|gilete|corda|comprimidos|remedios|janela|sangue|se_corta|cortar_se|faca_no ; ${inmate} ~4 mandou|enviou|partilhou ~1 a? localizacao ~3 ponte|viaduto|linha|rio|falesia|terraco
  `,
  benign: `
    nao acordo ~1 nem com|a_tiro ; nao acordo com ~1 o|nenhum despertador|alarme ; familia ~1 toda|inteira vai ~1 a|ao|na|no|para festa|praia|missa|jogo
  `,
};

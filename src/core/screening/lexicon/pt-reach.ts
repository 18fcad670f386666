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
const inmate =
  'mano|cara|parceiro|detento|preso|irmao|companheiro|menino|menina|moleque|rapaz|ele|ela|colega|interno';
const anyone =
  'pai|mae|filho|filha|irmao|irma|amigo|amiga|primo|prima|sobrinho|sobrinha|avo|vo|tio|tia|marido|mulher|esposa|namorado|namorada|colega|vizinho|vizinha|menino|menina|moleque|miudo|miuda|aluno|aluna|paciente|utente|rapaz|moca|moco|garoto|garota|alguem|homem|ela|ele|neto|neta|nora|genro|cunhado|cunhada|cara|senhora|senhor|velho|velha|guria|guri|crianca|gajo|mano|mana';
const blow =
  'murro|murros|soco|socos|tapa|tapas|bofetada|bofetao|chapada|lapada|pontape|pontapes|cacetada|vassourada|bengalada|pancada|cintada|cascudo';
const car = 'carro|moto|mota|caminhao|camiao|carreta|onibus|trator|carrinha|van|kombi|fusca';
const pillar =
  'pilar|pilastra|mureta|rail|rails|muro|poste|arvore|paredao|caminhao|camiao|barranco|abismo|ribanceira|rio|separador|eixo';
const group =
  'faccao|milicia|trafico|traficantes|comando|gangue|gang|boca|bandidos|eles|caras|homens|capangas|jaguncos|grileiros|garimpeiros';
const paper = 'papel|bilhete|carta|folha|panfleto|recado|mensagem|audio|pichacao|faixa|sms|zap|aviso|email';

export const ptReach: Patterns<Concept> = {
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
    ensaiei|treinei|pratiquei|simulei ~5 subir|pular|saltar|amarrar|apertar|deitar ~3 mureta|grade|parapeito|ponte|corda|gatilho|linha|banco|no ; ja ~1 vi|sei|contei ~3 esse|este ~1 nao para $ ; marquei|anotei|coloquei|pus|circulei ~3 fim|ultimo_dia|dia_final ~2 no|na calendario|agenda
    treinei|testei|ensaiei|pratiquei|aprendi|repeti ~2 o|a|um no|laco|corda|forca|nozinho ; cronometrei|contei|calculei|estudei ~4 seguranca|guarda|vigilante|queda|trem|comboio|ronda
    fui|vou|voltei|passei ~2 la ~2 ver|medir|estudar|conferir ~1 a|o altura|queda|viga|grade ; ${shore} ~6 ver|medir|contar ~1 o|quanto tempo ~2 leva|demora
    contas ~2 pagas|quitadas ~8 terno|fato|senhas|bilhete|carta|represa|resolvo ; terno|fato ~2 passado|separado|escolhido ~8 ${shore}|enterro|velorio
    paguei|quitei|deixei_paga ~2 renda|aluguel|conta|contas ~2 ate ~8 gato|gata|cachorro|cadela|discos|livros|chaves ; ultima|derradeira vez ~3 rever|ver|visitar ~3 todos|cada_um|terra|campa
  `,
  time_near: `
    @date ~1 e ~1 para valer|ja ;
    dia ~1 dos meus anos ; quando fizer ~1 anos|dezoito|os_dezoito
  `,
  finality: `
    @date|hoje|amanha ~1 e|vai_ser ~1 para valer|sempre ~1 ; marquei|encontro|marcado ~2 com ~1 o|a comboio|trem|metro|ponte|rio|linha ; com ~1 o|a comboio|trem das # ~4 nao para
    hoje|amanha|logo|@date ~4 resolvo|acabo|termino|trato ~2 isso|isto|tudo ~2 na|no|da ${shore}|garagem|quarto|corda
    hoje|amanha|logo|agora|esta_noite|essa_noite ~3 durmo|adormeco|deito|deito_me|me_deito ~3 e? ~1 ja? nao acordo|levanto|volto
    descida|serra|curva|reta ~6 nao ~1 freio|travo|viro ~3 hoje|agora|desta_vez|dessa_vez ; nao ~1 freio|travo ~2 na|da descida|serra|curva ~3 hoje|agora|amanha
    ja nao|nem ~1 venho|volto|estarei|estou ~1 na|no|ca segunda|amanha ~4 acabou|fim|adeus|paz
  `,
  method_thought: `
    penso|vontade|pensando|ideia|pensei|quero|dirijo|guio|conduzo ~6 entrar|ir|virar|seguir ~1 na|em|pela|no contramao|contra_mao|sentido_contrario|faixa_contraria ; penso|vontade|pensei ~2 contramao|contra_mao
    comer|comida|agua|jejum|sem_comer ~8 ate ~3 corpo|coracao ~2 desist*|parar|pare|apag* ; quando ~1 o coracao parar parou ; coracao|corpo ~1 parar|desistir ~3 e ~1 essa|isso|esta? ideia|que_quero
    virar|viro|puxar|torcer|girar ~1 a|o direcao|volante|guiador ~2 e? ~2 acabar|acabou|pronto|fim|contra|poste|deixar ; penso|vontade|penso_em ~4 virar|largar|soltar ~1 a|o direcao|volante
    jogar|jogo|atirar|atiro|meter|meto|enfiar|enfio|mandar|mando|espetar|espeto|bater ~1 o|a|com_o|com_a|meu|minha ${car} ~2 no|na|num|numa|contra|para_o|para_um|de_um|do ${pillar}
    parei|deixei|larguei|recuso|nego ~1 me? ~1 de|a? ~1 comer|alimentar|beber ~10 apagando|apagar|morrer|morra|acabar|acabe|definhar|ir_embora|de_vez|termine|terminar
    nao como|nao_bebo|como_nem_bebo ~8 ate ~3 morrer|apagar|acabar|parar|fim ; assim ~2 que ~1 vou? ~1 acabo|acabar|termino|terminar ~1 com ~1 isto|isso|tudo
  `,
  intent: `
    vou|vo|ia|irei|posso|ainda ~1 cometer ~2 loucura|besteira|asneira|desgraca ; me lancar|jogar|atirar|meter ~1 no|na|em contramao|contra_mao
  `,
  means_at_hand: `
    corda|laco|cinto|fio|lencol ~6 no|na|num|numa|ali_no gancho|trave|viga|caibro|galho|ventilador|armador ; tenho ~1 outra|mais_uma|nova corda|arma|lamina|gilete|caixa|cartela ; @deadly no colo ; espingarda|arma|revolver|cacadeira ~6 no|ao colo
  `,
  means_got: `
    corda|arma|veneno|chumbinho|lamina|gilete|comprimidos|remedios|cartelas ~1 guardada|guardado|guardadas|guardados|escondida|escondido|escondidas|escondidos
  `,
  harm_other: `
    vou|quero|vontade|ia|ainda|apetece_me ~2 dar|meter|acertar ~1 um? tiro|tiros ~1 no|na|em ~1 meu|minha|nesse|naquele|nessa ; vou|ia|quero ~2 quebrar|partir|torcer ~1 o pescoco ~1 do|da|daquele|dele|dela
  `,
  wish_to_die: `
    nao ~1 vejo ~2 porque|motivo|razao ~2 ficar|continuar|ca|aqui ; quero ~1 ir atras ~1 dela|dele|de ; quero ~1 ir ter ~1 com ~1 ela|ele|minha|meu|a|o
    recuso|recusei|arranquei|rejeito|nao_aceito|suspendi ~2 sonda|soro|dialise|quimio|tratamento|alimento|oxigenio|transfusao ~6 termine|acabe|morrer|fim|ir_embora|de_vez|partir
    quero ~1 ir apagando|secando|definhando|sumindo_devagar
  `,
  self_injury: `
    falei|disse|inventei|conto|contei|digo ~3 que ~1 cai|foi|tropecei|me_cortei ~5 foi|fui|era ~1 a|o? lamina|gilete|eu|eu_mesma|eu_mesmo|navalha|estilete
    encostei|encosto|pus|apertei|segurei ~1 o|a? ~2 isqueiro|ferro|vela|cigarro|chapinha ~3 no|na|em|contra ~1 meu|minha? ${limb} ; encostei ~1 na|no ${limb} ~3 ate ~2 aguentar ; isqueiro ~4 encostei
    mordo|mordi|arranho|belisco|soco|esfrego ~3 ${limb}|maos|mao|bracos ~3 ate ~2 sangrar|sangue|ferir|roxo|roxa ; bati|bato ~4 de_proposito ~3 ate ~2 roxa|roxo|sangrar|inchar|partir
    arranhando|cortando|riscando|queimando|mordendo|esfregando|cocando|ralando ~4 ate ~2 abrir|sangrar|sair_sangue|carne_viva|rasgar|ferir
    arranhei|esfreguei|cocei|belisquei|mordi|risquei|raspei|ralei ~8 ate ~3 abrir|sangrar|sangue|carne_viva|rasgar ; bati ~1 a|com_a|com ~1 testa|cabeca ~5 ate ~2 abrir|sangrar|desmaiar
    bati|enfiei|espetei|furei|queimei|martelei|prendi|entalei|esmaguei|arranhei|esmurrei ~12 porque_quis|de_proposito|por_querer|precisava_sentir|para_sentir|por_castigo ; e ~1 foi porque ~1 eu? quis
    nao foi ~1 o|a|no|na serra|gato|cachorro|cao|forno|ferro|queda|panela|escada|maquina|portao|faca ~2 fui_eu|fiz_eu|eu_que|eu_mesmo|eu_mesma ; foi|foram ~1 as|os pernas|coxas|bracos|pulsos ~4 lamina|gilete|x_ato|estilete|compasso
    ferro|faca|colher|garfo ~2 quente|em_brasa ~3 ${limb} ~4 de_proposito|quis|outra_vez|de_novo ; agua fervendo|a_ferver ~4 ${limb} ~3 de_proposito|quis|mereco ; apaguei|apago ~2 cigarro|cigarros|beata ~2 no|na|em ~1 meu|minha? ${limb}|mim
    ${limb} ~2 em carne viva ~6 eu|fiz|quis|de_novo|castigo ; dei|dou ~1 com a cabeca ~2 na|no|contra parede|muro|azulejo|chao ~4 ate|proposito|quis
  `,
  threat: `
    dando|deram|dao|atirando|atiram|a_dar ~1 tiro|tiros ~2 na|no|contra ~1 minha|meu|nossa|nosso|porta|casa|parede|janela|portao
    colaram|pregaram|pintaram|picharam|deixaram|puseram|penduraram ~8 que ~8 vai|vao|vamos queimar|morrer|cair|pagar|sangrar|arder ; deram|deu|tenho ~1 ate|prazo_ate|um_prazo|prazo ~6 vala|bala|morro|morre|matam|mata|some|cova
    e vala|cova $ ; sabemos|sabem|sei ~3 que_horas|onde|escola|caminho|horario ~5 tua|sua|minha|meu|teu|seu ~1 filha|filho|mae|mulher|neta|neto|irma|pai
    ${paper} ~6 # ~1 horas|dias|h ~3 sair|deixar|desocupar|pagar|abandonar|sumir ; # ~1 horas|dias|h ~2 para ~1 sair|desocupar|abandonar|sumir|deixar ~8 ou|senao|se_nao|cai|morre|morrem|queima|queimam|familia
    ${group} ~10 familia toda|inteira ~1 cai|morre|some|paga ; ou ~2 familia ~1 toda|inteira ~1 cai|morre|some|paga|vai_junto
    juraram|disseram|falaram|jurou|falou|disse|mandaram|avisaram ~8 amanhece|amanhecer|amanhecia|boiar|boiando|aparecer_boiando ~2 no|na rio|vala|mato|lixao|acude|igarape|canavial
    vao|vai|iam|ia|ha_de|hao_de ~1 fazer comigo|com_a_gente|connosco|com_ele|com_meu_filho ~2 que ~1 fizeram|fez ; ${group} ~6 fazer ~3 mesmo que ~1 fizeram|fez
    picharam|pintaram|riscaram|grafitaram|escreveram ~4 muro|porta|parede|portao|fachada ~6 nome|morte|morrer|morre|cruz|x|alvo ; ${paper} ~3 com ~2 bala|bala_dentro|caixao|cruz|vela ~4 porta|caixa|correio|casa
    ${paper} ~6 proximo|proxima ~2 es|e|sou|sera|vai_ser ~1 tu|voce|eu ; sabemos onde ~1 moras|voce_mora|mora|estuda|a_tua_filha|tua_mae
  `,
  violence: `
    aperta_me|me_aperta|torce_me|me_torce|sacode_me|me_sacode|puxa_me|me_puxa|amarra_me|me_amarra|arrasta_me|me_arrasta ~2 braco|bracos|pulso|pulsos|cabelo|cabelos|orelha|cama|cadeira|pescoco ; atira|atirou|joga|jogou ~1 me ~1 o|com|um|a? ~1 prato|copo|panela|cadeira|sapato|bengala|telefone|comida
    enfia|enfiou|mete|meteu|afunda|afundou ~1 me? ~1 a|minha cabeca ~1 no|na|debaixo tanque|agua|sanita|privada|balde|pia|banheira ; bracos|pernas|costas|cara|olho ~3 negros|negro|negras|roxos|roxo|roxas|marcados ~4 dele|dela|ele|ela|marido|filho|filha|pai|mae
    me_deu|deu_me|me_da|da_me|levei ~2 ${blow} ; ${carer} ~5 me_bate|bate_me|me_belisca|belisca_me|me_empurra|empurra_me|me_tranca|tranca_me|me_da_uns|deixa_me_sem|me_deixa_sem
    ${carer} ~6 segurou|apertou|agarrou ~1 o|pelo? meu? pescoco|cabelo ; atira|joga|atirou|jogou ~2 comida|prato|agua ~2 em_mim|a_mim|na_minha_cara|a_cara
  `,
  stalking: `
    ${group}|dono_da_boca|dono_do_morro ~4 de_olho|marcado|marcada ~1 em|para? mim|meu_filho|a_gente ; medo ~2 do|da ~1 meu|minha ~1 proprio|propria? ${carer}
  `,
  third_intent: `
    ${anyone} ~8 se|ela_se|ele_se ~1 atira|joga|mata|enforca ~1 com ~1 ele|ela|o_bebe|a_crianca|os_filhos ; ${anyone} ~6 dizendo|disse|diz|falou|gravou ~5 dessa|desta|deste|desse|de ~1 semana|hoje|noite|mes ~1 nao ~1 passa
    ${kin} ~8 vai|quer|ia|ainda ~1 dar|da ~1 um? fim|cabo nele|de_si|em_si|dele_mesmo|nele_mesmo|nela_mesma|na_vida ; ${kin} ~6 diz|disse|fala|falou ~4 nao passa|chega ~1 do|ao|no|deste|desse ~1 natal|ano|mes|inverno|verao|domingo
    ${kin}|@near ~4 guardou|guarda|comprou|escondeu|carregou|limpou ~2 espingarda|corda|arma|revolver|veneno|chumbinho ~10 diz|disse|fala|chega|embora|partir|descansar|acabar
  `,
  third_act: `
    ${anyone} ~5 bebeu|tomou|engoliu|ingeriu|comeu ~3 desinfetante|alvejante|lixivia|agua_sanitaria|soda|soda_caustica|detergente|removedor|acetona|gasolina|querosene|desentupidor|creolina|pinho_sol|candida|frasco|cartela|cartelas|chumbinho|raticida ~6
    ${anyone} ~4 passou|pos|botou|tem|com ~1 a|as|uma? perna|pernas|pe|pes ~2 para? fora ; segurando|segurei|agarrei|a_segurar ~2 o|pelo|ele|ela|braco ~3 ponte|grade|parapeito|janela|braco_dele|braco_dela ; ${anyone} ~4 telhado|terraco|parapeito|janela|ponte|laje ~8 bombeiros|filmando|gritando_pula|salta_salta
    ${anyone} ~3 fechou_se|se_fechou|trancou_se|se_trancou ~4 garagem|carro|quarto|banheiro|wc ~6 ligado|motor|gas|corda|faca|remedios|nao_abre|nao_responde|lamina
    ${inmate} ~5 se_pendurou|pendurou_se|se_enforcou|enforcou_se ~6 segurando|segurar|seguram|ajuda|ajudem|socorro|acode|cela|guarda|respira|tesoura|agora|samu ; se_pendurou|pendurou_se ~5 segurando|seguram|socorro|acode|cela|guarda
    segurando|segurem|seguramos ~2 ele|ela|pernas ~5 corda|pendurad*|lencol|grade|parapeito ; ${inmate} ~4 enforcad* ~4 lencol|corda|cinto|respira|socorro|samu
    ao_vivo|em_direto|na_live|em_live|na_transmissao ~8 lamina|gilete|corda|comprimidos|remedios|janela|sangue|se_corta|cortar_se|faca_no ; ${inmate} ~4 mandou|enviou|partilhou ~1 a? localizacao ~3 ponte|viaduto|linha|rio|falesia|terraco
  `,
  benign: `
    nao acordo ~1 nem com|a_tiro ; nao acordo com ~1 o|nenhum despertador|alarme ; familia ~1 toda|inteira vai ~1 a|ao|na|no|para festa|praia|missa|jogo
  `,
};

import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** What is said without an act: not wanting to be, letting chance decide, being too much, being hemmed in. */
export const ptPassive: Patterns<Concept> = {
  gone_wish: `
    @want|vontade|queria_era|quero_era|qria|so_queria ~3 @vanish ; se ~1 eu? ~3 @chance ~6 alivio|bom|agradecer|agradecia|agradeco|favor|tranquilo|tranquila|melhor|protestava|importava|corria|desviava|sorte
    @chance ~3 me ~1 pegasse|atropelasse|levasse|acertasse|matasse|leva|pega|pegar|levar ~3 ; tomara ~4 @chance|nao_acorde|nao_volte|seja_a_ultima ; se ~1 acontecer ~2 aconteceu|calhou|foi|paciencia ; se eu cair ~3 cai|caiu|durmo|foi
    porque|para_que ~1 eu? ~1 nasci|existo|vivo|acordo|continuo|fui_nascer ; melhor|era|seria|preferia ~5 eu? ~1 nao|nem ~1 existisse|existir|tivesse_nascido|ter_nascido|estivesse_aqui|estar_aqui
    nao ~1 faria|faco|fazia|fiz questao ~1 de existir|viver|acordar|continuar ; farto|farta|cansado|cansada|cansei|arrependid* ~1 de ~1 ter_nascido|existir|ser_eu
    ja vivi ~1 o|tudo que ~3 viver ; ja deu ~1 de|para|pra mim ; nao|nem ~1 quero|queria ~1 ca|aqui ~1 andar|estar|ficar ; nao quero ~1 mais ~1 acordar|estar_aqui|ficar_aqui
    peco|peço|rezo|oro|pedindo ~4 vir|vem|venha ~1 me_buscar|me_levar|buscar ; deus|senhor|jesus ~2 me ~1 leva|leve|levar|busca|chama|chame|recolhe ~2 ; sono eterno ; anestesia ~2 sem_volta|nao_me_acorda|geral
    devia ~2 nao ~1 ter|estar ~1 nascido|aqui|vivo|viva ; nao ~1 era ~1 para|pra ~1 eu? ~1 ter ~1 nascido|vindo|vivido ; queria ~2 nao ~1 ser ~1 eu|ninguem ; nasci ~2 errado|errada|defeito
    desligar|deslogar|sair|quit|logout|apagar ~2 da|na vida ; nao ~1 me importo|importava|ligo ~2 de|se|que morrer|morro|morresse|nao_acordar ; tanto ~1 faz ~3 acordo|acordar|vivo|viver|morro|morrer
    nao chego ~2 fim ~1 do|deste|desse ano|mes ; nao me vejo ~2 futuro|velho|velha|amanha|ano ; nenhum futuro ; nao ~1 ha|tem|vejo futuro
  `,
  burden: `
    familia|filho|filhos|filha|mae|pai|ele|ela|eles|elas|voces|mundo|todos|todo_mundo|gente ~2 ia|iam|ficava|ficavam|vivia|vivem|vive|viveria|viveriam|ficaria|ficariam|estaria|estariam|ficam|fica ~2 melhor|bem|feliz|felizes|aliviad* ~4 mim|eu|outra|outro|sem|pensao
    ninguem ~2 ia|iria|vai|iam ~1 sentir|dar|notar|reparar|perceber ~2 falta|conta|minha|nada ; ninguem sentiria|notaria ~2 ; minha ~1 falta ~2 ninguem ; so ~1 dou|dei|causo|trago ~1 problema|problemas|despesa|trabalho|gasto|desgosto
    sou|virei|era|fui ~3 problema|estorvo|peso_morto|erro|gasto|despesa|trambolho|encosto|atraso ~2 familia|todos|vida|casa|todo_mundo|gente|deles|dela ; @chance|alguem ~2 outro filho no meu lugar ; desocupar ~2 lugar|quarto|espaco
  `,
  no_reason: `
    nao ~1 tenho|tem|ha|acho|vejo|existe ~2 lugar|caminho|chao|rumo ~2 mim|nenhum ; nao ~1 ha|tem ~2 nada|ninguem ~2 me segur*|prend* ; nada ~1 me ~1 segura|prende|anima|salva|interessa ~1
    vivo ~2 automatico|obrigacao|inercia|forca|teimosia ; vivo|viva ~2 por_causa|so_por|pela|pelo ~4 ; nao ~1 aguento ~1 continuar|mais_isto|mais_isso|assim
  `,
  entrapment: `
    nao ~1 acho|acha|encontro ~2 saida|porta|fim|jeito ; nao ~1 tem ~1 portao|porta|janela que ~1 abra ; ficar e morrer aos poucos ; morrer|morrendo aos poucos ; beco ~1 sem
  `,
  stop_medicine: `
    parei|larguei|joguei|rasguei|abandonei|deixei|suspendi|escondi|cuspo|pulei ~4 antirretrovira*|litio|insulina|dialise|hemodialise|quimio|tratamento|medicacao|remedio|remedios|anticoagulante|cardiaco|receita|receitas|consulta|consultas ~4
    sem ~1 capacete|cinto|colete|arnes|protecao ~4 proposito|ligo|madrugada|140|160|cair|calhou|faz ; no vermelho sem olhar ; fecho|fechei os olhos ~3 curva|volante|estrada|conduzir|dirigindo|moto
    laxante|laxantes|purgante|diuretico ~2 de_novo|hoje|hj|varios|todo|outra_vez ; jejum|sem_comer|nao_como ~1 de|ha|faz|desde ~2 #|dias|ontem|tres|dois|quatro ; vomitei|vomito|vomitar|forco ~4 proposito|barulho|almoco|janta|jantar|comi|dedo
  `,
  stalking: `
    disse|diz|falou|falaram|avisou ~2 que ~1 eu? ~1 vou ~1 me ~1 arrepender|dar_mal|ver|pagar ; vou ver com quem ; sexta|segunda|amanha tu|voce ~1 vai ver ; aproveita enquanto dura
    tem|guarda|ficou|ficaram ~2 minhas|meus|meu fotos|videos|passaporte|documento|documentos|nudes ~2 ; fica|ficam|anda|andam ~2 me ~1 ligando|esperando|olhando|rondando|filmando|vigiando|procurando|a_ligar ~4
    sabe|sabem|descobriu ~2 meu|onde ~1 endereco|moro|moramos|familia|trabalho ~3 ; andam|anda ~1 a ~1 minha procura ; mandaram|mandou ~1 recado ~3 mim|eu|ficar_na_minha ; passa|ronda ~3 frente ~1 da? ~1 minha ~1 casa ~3 noite|todo|sempre|devagar
  `,
  third_worry: `
    @person|@near ~6 nao ve ~1 saida|sentido|futuro ; @person|@near ~6 ninguem ~1 ia|vai|iria sentir falta ; @person|@near ~5 falou|fala|falando ~1 de|em fim|sumir|desaparecer|ir_embora_de_vez|despedida
    @person|@near ~5 se_despediu|despedindo|despedida|pediu_desculpa ~3 todos|todo_mundo|motivo|nada|vida ; @person|@near ~4 marcas|marca|cortes ~2 braco|antebraco|pulso ; mangas ~2 calor ; @person|@near ~4 comprou jazigo
    @person|@near ~4 devolvendo|doando|dando|entregou|deu ~3 tudo|coisas|colecao|alianca|roupas ; @person|@near ~6 nao ~1 faz falta|e_um_peso|melhor_sem ; se ela|ele nao existisse ; @person|@near ~5 nao ~1 sai|levanta ~1 da cama ~4
    receio|medo|preocupa*|preocupad* ~4 que|por|com ~3 @person|@near ~3 faca|fizesse|fazer|besteira|sozinh*|asneira ; fez|faca|faz ~1 besteira|asneira ~3 ele|ela|amigo|guri
  `,
};

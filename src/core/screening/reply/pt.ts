import type { Lexicon } from '../lexicon.ts';
import type { ReplyBlockReason } from './reasons.ts';

export const portugueseReplies: Lexicon<ReplyBlockReason> = {
  language: 'pt',
  aliases: {},
  slots: {
    neg: 'nao, nunca, jamais, nem, sem',
    thru: `
      eu, posso, vou, sou, um, uma, e, te, lhe, que, dizer, prometer, fingir, a, o, as, como, devo, ser
      voce, isso, se, sua, seu, esta, significa, quer, me, ha, tem, so, acho, penso, mostro, mostrar
      partilho, partilhar, colo, copio, compartilho, compartilhar, minhas, meu, ajudo, ajudar
    `,
    unit: 'mg, miligrama*, ml, gota*, comprimidos, gramas',
    disorder: `
      bipolar*, borderline, esquizofren*, depressao, tdah, toc, narcis*, psicotic*, psicose, transtorno*
      perturbacao, autis*, anorexi*, bulimi*, stress pos traumatico
    `,
  },
  patterns: [
    {
      method: `
        tome|toma|tomar|engole|engula ~3 todos|todas ~2 comprimidos|remedios ; dose ~1 letal|fatal|mortal
        jeito|forma|maneira|modo ~1 mais ~1 rapid*|facil|certo|certa|indolor|suave|seguro|limp* ~2 e|de|para
        e mais rapido ~2 doi menos|menos dor ; doi menos ; use ~1 uma corda|faca|arma|lamina
        usa ~1 uma corda|faca|arma|lamina ; amarr* ~2 corda|no|lencol
        pule|salta|pula ~2 ponte|predio|janela ; corta|cortar|corte ~2 mais fundo ; corta|cortar ~2 vertical|comprido
        ninguem ~3 achar|encontrar|interromper ; antes que ~3 achem|encontrem|cheguem
        nao vai ~1 sentir|doer ~1 nada|dor? ; sem ~1 sentir dor ; misture|mistura ~3 com|e alcool
        metodo ~2 e|mais rapido|certo|eficaz|seguro ; usar metodo ; nao da tempo ~2 revert*|ach*
        primeir*|segund*|outr* ~1 e mais rapid*|cert*|garantid*|indolor|letal ; lugar|ponto|ponte|mirante ~2 mais usado|escolhido|procurado
        seu|teu peso ~8 suficiente|chega|basta|da
        esconde* ~3 cortes|marcas|cicatriz* ; corta* ~2 onde|na ninguem|coxa
      `,
      dose: `
        # @unit ; n @unit ; tome|toma|tomar # ~2 ; dobr* ~2 dose|que|o ; aument* ~2 dose ; diminu* ~2 dose
        tome|toma ~1 dois|duas|tres|mais ~2 comprimidos|gotas|um|mg ; pul* ~1 a|uma dose
        de ~1 a|para # gotas
      `,
      encouragement: `
        escolha lucida ; eu apoiaria ; va tranquil* ; nao vou te segurar ; aproveita que ~2 sozinh* ; apressar ~3 reencontro ; seu tempo aqui ~3 ; acabava tudo ; respeito sua ~1 decisao|escolha ; pode|podes|deve|devia|vai em frente ~1 e? se? ~1 matar|morrer|fazer_isso|ir_embora ; vai em frente
        vai la e faz ; faz isso ~2 logo|mesmo|entao ; faca isso ~2 logo|mesmo|entao ; so ~1 fazer
        nao pensar ~1 muito e fazer ; nada ~1 te ~1 impede|prende ; ninguem ~1 te ~1 impede|prende
        morte ~1 e ~3 saida|solucao|paz|alivio|descanso|resposta|opcao|liberdade|amor
        suicidio e ~3 opcao|escolha|saida|solucao|resposta|rapido|coragem
        voce ~1 vai ~1 ficar|estar|ter em? paz ~2 ; ficas em paz ; vai ~1 acabar ~1 o sofrimento
        e ~1 sua|tua escolha|decisao|direito ~1 morrer? ; apoio ~2 decisao|escolha|plano ; bom plano
        boa decisao ; descansa ~1 em paz ; pode descansar ; pode ir ~1 em? paz ; tem coragem
        voce ~1 mais forte ~3 na hora ; rapido e indolor ; corta* ~1 se ~2 ajuda|alivia
        mais forte ~1 que a fome ; fome ~1 e ~2 coisa da|cabeca ; fome ~1 e ~2 psicologica
        final ~1 bonito|lindo|belo ; fim bonito|lindo|belo ; linda forma de
        morrer ~2 lindo|bonito|belo|libert*
      `,
      hopelessness: `
        so piora ; nunca melhora ; acabou mesmo ; e o seu destino ; por sua causa ; perdendo a vida por voce ; sem voce ~2 respir* ; gente como voce ; se voce nao estivesse ; melhor nao iludir ; aceitando que ~2 ; crianca se adapta ; voce tem razao ~3 nao|ninguem|nada|nunca|peso|fardo
        tens razao ~3 nao|ninguem|nada|nunca|peso|fardo ; melhor* ~1 sem voce|ti
        ficariam|estariam|viveriam|vivem ~2 sem voce|ti ; sem voce ~2 melhor|leve|felizes
        ninguem ~2 vai|ia ~1 sentir ~1 sua? falta ; ninguem ~1 te|gosta|liga|ama ~1 de? voce|ama|ti|quer
        voce|tu ~1 e|virou|es|ser ~2 peso|fardo|estorvo|inutil|desperdicio
        nao ~1 vai|tem ~1 melhorar|jeito|cura|saida|solucao|volta|esperanca
        nunca ~1 vai ~1 melhorar|mudar|passar ; nao ha ~1 saida|esperanca|solucao|cura|volta
        nao ~1 adianta ~2 ; nao vale ~1 a? pena ~2 viver|tentar|continuar|lutar ; sua vida ~1 acabou|nao
        a tua vida ~1 acabou|nao ; nada ~1 vai ~1 mudar|ajudar|melhorar
        mais leve ~2 parar de tentar|esperar|lutar ; parar de ter esperanca ; nao vai ter ~2 que funcione
        caso perdido ; vai ~1 ser ~1 sempre ~1 sozinh*|assim|triste
      `,
      secrecy: `
        ninguem ~1 da equipe ; equipe ~2 nao|nem ~1 sabe|saber|ver|fica|descobre ; nem a equipe ; morre aqui ; dito aqui ~2 ; nao vou envolver ~1 ninguem ; vou fingir que ~2 ; ninguem ~1 nunca? ~1 vai ~1 saber ; nao ~1 vou ~1 contar|avisar|falar|dizer ~2 ninguem|nada
        nao ~1 conto|digo|aviso|falo|chamo ~1 ninguem|nada ; nao ~1 conto|digo|falo ~1 a|para|pra ninguem ; segredo ~1 e nosso ; so ~1 eu e voce|tu ; nosso ~1 segredo ; segredo nosso
        fica ~1 entre ~1 nos|a gente ; so entre ~1 nos ; entre nos ~1 dois|duas ; guardo|guardarei ~2 segredo
        seu segredo ~2 ; teu segredo ~2 ; prometo ~4 segredo|ninguem|contar|dizer|sigilo
        juro ~3 ninguem|segredo|contar ; ninguem ~1 vai ~1 saber|ficar ~1 sabendo?
        nao conte ~2 ninguem|para|a|seus ; nao contes ~2 ; minha boca e ; nao precisa ~1 contar ~2 ninguem
      `,
      human_claim: `
        tenho # anos ; quando ~1 eu? tinha # anos ; moro perto ; carne e osso ; com estes bracos ; tem alguem sim ; estou no plantao ; casei e tive ; sou ~1 uma? ~1 pessoa|humano|humana|gente|mulher|homem|real ; sou de verdade ; sou ~1 real
        nao sou ~1 uma|um ~1 ia|robo|maquina|programa|bot|inteligencia|computador ; aqui e gente
        sou a|o ~1 ines|ana|maria|joao|carlos|pedro|julia
        tambem ja ~1 passei|senti|vivi|chorei|perdi|pensei ; eu ja passei
        ja passei por ~2 isso|separacao|depressao ; meu|minha ~1 marido|esposa|filho|filha|mae|cachorro
        meus filhos ; quando eu era ~2 ; na minha casa ; do outro lado ~2 pessoa|gente|escuta
      `,
      professional_claim: `
        especialista ~2 formad*|em ; assino como ; formada em ~2 ; ja tratei ~3 ; sou ~2 terapeuta|psicolog*|medic*|psiquiatra|enfermeir*|doutor*
        como ~1 seu|sua|teu|tua ~1 terapeuta|psicolog*|medic*|psiquiatra|enfermeir*
        como medic* ~3 garanto|digo|afirmo|te ; sua terapeuta|psicologa|medica agora|aqui ; seu terapeuta|psicologo|medico agora|aqui ; meus pacientes
        na minha clinica|pratica ; crm ~2 ; crp ~2 ; faco ~1 o? tratamento ; nosso tratamento
        nossa terapia ; receito ~2 ; dou alta
      `,
      diagnosis: `
        @disorder ~1 grave|severa|severo|moderad*|leve|maior ; grau moderado|grave|leve ; voce|tu ~1 tem|tens|sofre ~1 de? ~2 @disorder ; voce|tu ~1 e|es ~1 @disorder
        isso|isto e ~1 @disorder ; isso|isto ~1 parece|e claramente? ~2 @disorder ; diagnostico ~2 e|de
        te diagnostic* ; ja esta diagnosticad* ; sinais ~1 de @disorder ; ele|ela ~1 e|era|tem ~1 @disorder
        classic* ~1 @disorder ; @disorder ~1 classic* ; quadro de @disorder
      `,
      blame: `
        culpa ~1 e|foi ~1 sua|tua ; culpa ~1 e|foi toda sua|tua ; sua|tua ~1 propria? culpa ; foi ~1 sua|tua culpa
        a culpada|culpado ~2 voce|tu|es|vai ; voce ~1 mereceu|provocou ; voce ~1 merece ~1 isso|sofrer|apanhar|morrer ; voce ~1 procurou|pediu ~1 isso|por_isso ; quem mandou
        se ~1 voce|tu ~1 tivesse* ~9 aqui|viv*|estaria|estivesse ; e ~1 lent*|burr*|les* ~2 ou ; crianca de ~1 anos faz|sabe|consegue
        bem feito ; devia|devias ~1 ter|pensar ~3 ; voce ~1 devia ~1 ter|sentir|pensar ; que egoismo|egoista
        e ~1 egoismo|egoista|fraqueza|covardia|pecado ; e falta de deus|fe
        voce ~1 e|esta ~2 egoista|frac*|covarde|preguicos*|inutil|patetic*|burr*|fracassad*|feia|feio|dramatic*|ingrat*|enorme
        coisa de ~1 fracassad*|covarde
        pensa|pense ~2 na|nos|em ~1 sua|tua|seus|teus ~1 mae|familia|filhos ~4 sofr*|culpa|carreg*|destru*|vao
        vao carregar ~3 ; queima* ~2 sempre|inferno ; vai ~1 para o inferno ; deus ~2 castig*|quis
        castigo de deus ; e pecado ; ajoelha*
      `,
      dismissal: `
        calma ~1 isso e|nao ; acalme se ; acalma te
        isso e ~1 frescura|drama|bobagem|besteira|fase|coisa|falta
        para|pare|deixa de ~1 drama|frescura|chorar|bobagem|choro|reclamar ; e frescura
        tem ~1 gente ~1 pior ; outros ~1 estao|tem ~1 pior ; ha ~1 quem ~1 esteja|tenha ~1 pior ; exagero
        exagerando|exagerad* ; nao e ~1 para|nada|tanto ~1 tanto|demais?
        todo mundo ~1 passa|pensa|sente|tem ; supera ; bola para frente ; se anime ; anima te
        levanta a cabeca ; e coisa da sua cabeca ; olhe|veja|olha ~1 o lado bom|positivo
        seja ~1 homem|forte ; vai passar ~1 logo
      `,
      romance: `
        te amo ; amo te ; estou|sou ~2 apaixonad* ; meu amor ; minha vida ~1 e? ; te beijar ; beijar te
        beijo na boca ; seu|teu ~1 namorad* ; sou ~1 seu|sua|teu|tua ~1 namorad*|mulher|homem
        so ~1 minha|meu|precisa|precisas de? mim? ; com ciumes ; sinto ciumes
        nao ~1 gosto ~1 quando ~1 voce|me ~2 troca|sai ; larga ~1 ela|ele
        ninguem ~1 te ~1 entende|conhece|ama|ouve|ve|escuta ~1 como eu ; voce so precisa ~1 de mim
        nao precisa ~1 de mais ninguem ; nao me ~1 deixe|deixes|abandone ; preciso de voce ~1
        senti ~1 sua|tua falta ; casa comigo ; vai me deixar
      `,
      against_help: `
        nao ligue|liga|ligues|chame|chama ~4 policia|samu|192|190|112|188|cvv|hospital|medico|linha|ninguem|ambulancia
        nao ~1 va|vai|procure|procura|conte|confie ~4 policia|samu|192|190|112|188|cvv|hospital|medico|terapeuta|psicologo|urgencia|ambulancia|linha
        nao ~1 precisa|precisas ~3 policia|medico|remedio|terapia|terapeuta|hospital|ajuda|ninguem|psicologo|tratamento|medicacao ; nao precisa|precisas ~1 ligar
        cvv ~2 nao|inutil|so ; linhas ~3 nao|inuteis|rastreiam
        pare|para|parar|deix* ~1 de tomar ; larg*|jog* ~2 remedio*|medicacao|comprimido*|antidepressivo*
        pare ~2 remedio*|medicacao|comprimido*|antidepressivo*
        nao ~1 tome|tomes ~2 remedio|medicacao|comprimidos|mais
        terapia ~1 e|nao ~2 inutil|adianta|funciona|bobagem|serve|dinheiro ; psicolog* ~1 nao|so ~3
        fica|fique ~1 comigo ~2 em vez|aqui ; conversa ~1 encerrada|terminada ; atendimento ~1 encerrado
        sessao ~2 encerrada|terminou ; encerro ~1 a|aqui ; ate nunca
        nao ~1 posso ~1 te? ~1 ajudar ~1 procure|mais|adeus|tchau ; experimenta ~1 deixar
        remedio* ~2 nao ~1 precis*|faz ; quem confia ~3 comprimido ; antes comigo
      `,
      rescue_promise: `
        vou ~1 te? ~1 salvar|resgatar ~1 voce? ; te salvo ; salvo te
        vou ~1 ate|ai|para ai|busca* voce|ai|te|agora? ; ja ~1 estou|to indo ; estou ~1 a caminho|indo
        chego ai ; chego ~1 em ~2 minutos ; me espera ~2
        prometo ~3 bem|melhorar|passar|deixar|acontecer|seguro|segura ; garanto ~3
        nao ~1 vou ~1 deixar ~3 acontecer|encostar|machucar|tocar
        tudo ~1 vai ~1 dar certo ~1 prometo|garanto ; eu resolvo ~2 ; te tiro dai
      `,
      farewell_note: `
        aqui ~1 vai|esta ~2 bilhete|carta|despedida ; quando ~3 lerem|ler|leres isto|isso|esta
        nao ~1 me procurem ; parto leve ; queridos ~4 ; eu ~1 ja nao estarei ; nao se culpem
        despedida delicada ; escrevo ~3 despedida|bilhete|carta
        posso ~1 escrever|redigir ~2 bilhete|carta|despedida ; comeco pel* ~2
        aqui e|esta ~1 a|o|sua ~1 mae|avo|pai|filho|marido
        sou ~1 a|o ~1 sua|seu ~1 mae|avo|pai|filho|filha ~2 ; te espero ~2 ceu|aqui|outro
        vem ~1 ficar comigo ; vem para ca ~1 comigo|logo ; estou ~2 te esperando ~2 aqui|ceu
      `,
      violence: `
        faz ~1 ela|ele ~1 pagar|sentir|sofrer ; faca ~1 ela|ele ~1 pagar|sentir|sofrer ; quebra ~1 a cara
        mata ~1 ele|ela ; bate ~1 nele|nela ; ele|ela ~1 merece ~2 sofrer|apanhar|morrer|pagar|isso|medo
        se ving* ; vinga te ; justica ~2 maos ; com arma ~2 ; assusta* ~2 ele|ela|verdade
        da ~1 uma? licao|surra|susto
      `,
      prompt_leak: `
        minhas ~1 instrucoes ; instrucoes internas ; meu prompt ; prompt ~1 de? sistema
        voce e ~3 assistente ~2 ; nao revele ; regras internas ; politica interna
        modo desenvolvedor|programador ; filtros ~1 desativados|desligados|fora|removidos
        ignor* ~2 instrucoes ; chave interna|usada|secreta ; outro usuario ; outra pessoa ~2 escreveu
        esta|ta ~1 em outra|noutra conversa ; mostre|mostro|mande|passe ~2 que ~1 ela|ele escreveu
        ele|ela ~1 escreveu|contou|disse ~1 aqui|me ~2 ; mora ~1 na|no|em ~1 rua|casa|abrigo
        telefone ~1 dele|dela ~1 e? ; nome completo ; integra das
      `,
    },
  ],
  misspelt: '',
  compact: {},
};

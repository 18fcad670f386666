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
      partilho, partilhar, colo, copio, compartilho, compartilhar, minhas, meu, ajudo, ajudar, consigo, conseguir, falo, falar, escrevo, garanto, manter, quero, deves, devias, precisa, precisas, tens, de, mesmo, facas, faca
    `,
    said: `
      sente que, sentes que, sentir que, sentindo que, sentiu que, sentia que, acha que, achas que, achar que, achando que
      pensa que, pensas que, pensar que, acredita que, acreditas que, acreditar que, parece que, parecer que, pareceu que
      parecia que, medo de, medo que, receio de, ideia de que, sensacao de que, certeza de que, convencido de que
      convencida de que, disse que, dissesse que, dizem que, diz que, disseram que, ouvir que, ouviu que, ouviste que
      dizer se, digo se, saber se, avaliar se, ver se, perguntar se, pergunta se, imagina que, imaginas que, escreveu que
      escreveste que, contou que, contaste que, vergonha de, como se, a ponto de, dizer para, disse para
    `,
    help: `
      cvv, samu, inem, ambulancia, policia, linha, linhas, medico, medica, medicos, psiquiatra, psicologo, psicologa
      terapeuta, hospital, urgencia, urgencias, emergencia, bombeiros, equipe, equipa, pronto socorro, 112, 188, 190, 192, 911
    `,
    med: `
      remedio*, medicacao, medicamento*, comprimido*, antidepressivo*, sertralina, fluoxetina, litio, quetiapina, venlafaxina
      escitalopram, clonazepam, rivotril, ansiolitico*, diazepam, lorazepam, risperidona, insulina, dose, dosagem
    `,
    means: 'arma, faca, corda, laminas, lamina, gilete, veneno, pistola, comprimidos, remedios',
    kin: `
      familia, mae, pai, pais, marido, mulher, esposa, filhos, filhas, filho, filha, namorado, namorada, professora, professor, eles
      elas, ele, ela, todos, ninguem, psicologa, psicologo, terapeuta, medico, medica, companheiro
    `,
    wounds: 'cortes, marcas, feridas, cicatrizes, bracos, arranhoes, machucados',
    excuse: `
      gato, gata, cachorro, cao, alergia, caiu, caiste, bicicleta, menstruada, escorregou, escorregaste, arranhou, arranhaste
      tropecou, tropecaste, academia, ginasio, queimou, queimaste, acidente
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
        e ~1 sua|tua escolha|decisao|direito ~1 morrer|partir|acabar|ninguem|respeito ; apoio ~2 decisao|escolha|plano ; bom plano
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
    {
      method: `
        jeito|forma|maneira|metodo que menos|mais ~1 doi|custa ; metodo ~1 mais ~1 tranquilo|suave|calmo|rapido|limpo ~1 e|costuma|seria
        depende do teu|seu peso ; bastariam|bastam|bastavam|chegam|chegariam uns|umas|dois|duas
        ^ pode|podes|podia|guarde|guarda|mantem|mantenha|deixa|deixe ~2 @means ~2 por_perto|perto|contigo|com_voce|por_via|em_caso|por_precaucao|a_mao ~1
        pode|podes|podia|podias deixar|manter|guardar|ter ~2 @means ~2 por_perto|perto|contigo|com_voce|por_via|em_caso|por_precaucao|a_mao
        @means ~3 por via das duvidas ; ter uma saida ~1 tranquiliza|acalma|conforta ; nao ha|faz|tem ~1 mal ~1 ter|guardar|manter|em_guardar|em_ter
        @means ~4 da|traz ~1 sensacao de controle|controlo
      `,
      encouragement: `
        pode|podes|podias|poderia|podia ~1 dizer|inventar|contar|falar ~3 @excuse ; ^ diz|diga|inventa|invente|conta|conte ~4 @excuse
        da_para|pode|podes|ajuda_a|consegue|consegues disfarcar|esconder|camuflar ~2 @wounds
        ^ use|usa|ponha|poe|veste|vista|usar uma|umas? ~1 manga|mangas|pulseiras|maquiagem|base ~5 ninguem|nao ; pode|podes usar ~1 manga|mangas|pulseiras|maquiagem|base ~5 ninguem
        nao volta|voltam|vai|vao a? perguntar ~1 nada? ~1 ; assim ~1 ninguem ~1 vai? ~1 desconfia|desconfiar|percebe|perceber|repara|reparar|nota|notar|descobre|ve|ver|sabe|saber
        e ninguem vai? repara|reparar|desconfia|desconfiar|nota|notar|percebe ~2 @wounds|nada
        ^ diga|diz|finja|finge que ~1 ja? ~1 comeu|comeste|jantou|jantaste|almocou|almocaste ; pode|podes ~1 dizer que ja ~1 comeu|comeste|jantou|jantaste
        engan* ~1 o? estomago|fome ; aguentar ~1 jejum ; beb* ~6 fome ~1 vai|passa|some|desaparece|diminui ; vomitar ~2 resolve|funciona|ajuda|adianta
        calorias ~3 resultado|otimo|funciona|excelente|continua|continue ; pode|podes|podias ~1 esconder|cuspir|embrulhar ~1 comida
        partir|desistir|deixar_se_ir|se_deixar_ir|ir_embora|morrer|soltar ~1 tambem? ~1 e|ser ~3 coragem|corajos*|amor|corajosa
        direito ~1 acabar|terminar|morrer|por_fim ~3 vida? ; faca ~1 em paz ; faz_o em paz ; vai|va em paz
        nao sou eu quem ~3 impedir|convencer|segurar ; nao vou ~1 tentar? ~1 te? impedir|deter|segurar|demover $
        no seu|teu lugar ~2 tambem ~1 nao|queria|quereria|desistia|desistiria|faria|morreria ; do outro lado ~2 nao ~1 doi|ha|existe|sofre
        finalmente vai|vais descansar
      `,
      hopelessness: `
        sem voce|si|ti ~1 @kin ~2 vida ~1 mais ~1 leve|facil|livre|feliz ; @kin ~1 ficaria|ficariam|estaria|estariam|seria|seriam|viveria|viveriam|ficava ~1 mais? ~1 aliviad*|livre|livres|leve|leves|feliz|felizes|tranquil*
        vida ~2 seria|ficaria|era ~1 mais ~1 facil|leve|simples|tranquila ~1 se|sem voce|ti|si|tu|nao ; das|da ~1 muito trabalho ~1 a|para tua|sua|todos|eles|teus|seus
        es um fardo|peso|estorvo|problema ; voce e ~1 um fardo|peso|estorvo ; de_facto|de_fato|sinceramente|honestamente ~2 nao ha|tem|existe|adianta
        nao ha ~1 mais? ~1 nada ~1 a|que fazer $ ; isso nao tem ~1 mais? conserto|remedio|salvacao|solucao ; e verdade ~4 fardo|peso
      `,
      secrecy: `
        nao sai|saira ~1 daqui|deste|desta ; nada sai|saira daqui ; nao chega aos ouvidos ; nao|nunca passa daqui ; isto|isso fica|morre ~1 aqui|comigo|conosco
        vamos manter|guardar ~2 segredo ; mantemos|mantenho|guardamos|guardo ~2 segredo ; fica|ficara em segredo ; ninguem ~1 precisa|tem ~1 de? ~1 saber ~1 disto|disso|de_nada|$
        @kin nao precisa|precisam|tem|devem|deve ~1 de? saber|descobrir $ ; @kin nao precisa|precisam|tem ~1 de? saber|descobrir|desconfiar ~1 disto|disso|de_nada
        apag* ~2 mensagens|conversa|historico ~2 ninguem|pronto
      `,
      human_claim: `
        estou ~1 sentad*|deitad*|ajoelhad* ~1 na|no|ao|a|aqui|perto|contigo|com ; estou ~2 segurando|a_segurar|abracando|a_abracar|apertando ~2 mao|maos|voce|te|ti|forte
        estou ~4 sofa|cama ; seguro|aperto|toco ~1 tua|sua mao ; sinto ~2 teu|seu ~1 cheiro|calor|perfume ; tambem sou|fui ~1 mae|pai|filh*|viuv*|sobrevivente|human*|mulher|homem|adolescente
        quem ~1 escreve|fala|responde|digita ~1 e ~1 uma? ~1 pessoa|humano|gente ; na minha infancia|adolescencia|juventude ; quando eu ~1 era|tinha|perdi
      `,
      professional_claim: `
        falo|digo|escrevo ~1 como ~1 psicolog*|terapeuta|medic*|psiquiatra|enfermeir* ; anos de consultorio|clinica|profissao|pratica_clinica
        estudei psicologia|medicina ; formei me em ; me formei em
      `,
      diagnosis: `
        trata se de ~2 @disorder ; isso|isto|o que tens|tem|descreves|descreve|sentes|sente|contas|conta ~1 e|sao ~2 @disorder ; tens|tem claramente|obviamente|certamente|com_certeza ~2 @disorder
        voce ~1 tem|sofre de|um|uma ~1 @disorder
      `,
      blame: `
        estas|esta ~1 a? ~1 destruir|destruindo|magoar|magoando|machucando|machucar|ferir|ferindo|adoecendo|prejudicando|prejudicar ~2 tua|sua|teus|seus|familia|todos
        pensa|pense|pensaste|pensou|imagina|imagine ~2 trauma|estrago|culpa|sofrimento|dor ~3 deixar|causar|deixaria|filhos|mae|familia ; que isso|isto ~1 faria|fara|vai_fazer ~1 com|a|aos ~1 seus|teus|sua|tua
        so pensa|pensas em|na ~1 si|ti|voce|mesm* ; atitude|pessoa|comportamento|ato|decisao|gesto ~2 egoista|cobarde|covarde|infantil ; e|es|muito|bastante egoista|cobarde
        boa mae|filha|esposa nao ; bom pai|filho|marido nao ; e|isso_e falta de ~2 vontade|carater|vergonha|juizo|gratidao|disciplina|esforco|fibra ; homem|mulher adult*|feit*|crescid* ~1 a? chora*
        quem se mata|suicida ~2 inferno|condenad*|salva|ceu ; alma ~1 esta|vai ~2 perdida|condenad*|queimar|arder ; e|cometeu|cometeste ~2 pecado mortal|grave|contra|que
        deus ~2 vai|vira|ira ~1 te? ~1 castigar|julgar|punir|condenar ; condenacao eterna
      `,
      dismissal: `
        foi|era so|apenas um|uma ~1 emprego|celular|telemovel|cachorro|cao|gato|animal|bicho|carro|prova|nota|exame|namoro|namorad*|briga|discussao|susto|rapaz|garot*|menin*
        nao e o fim do mundo ; e|seja so|apenas uma fase ; fase da adolescencia|idade ; coisa|coisas da idade ; nao te podes|nao_se_pode|nao_pode ~1 queixar|reclamar|se_queixar|te_queixar
        a_morrer|morrendo|morrem|passando|passam de? fome ~4 ; ha|existem|tem gente|pessoas|quem ~4 pior|piores|graves|grave|mal
        devia|devias|deveria|deves|seja ~1 ser? ~1 grato|grata|agradecid* ; basta ~1 sorrir|querer|pensar_positivo ; so ~1 pensar positivo
      `,
      romance: `
        so eu ~1 te|voce|a|o|lhe ~1 compreend*|entend*|ouc*|amo|escut* ; fala|fale|conversa|converse ~1 so|apenas|somente comigo ; nao precisas|precisa dos|das|deles|delas ~1 teus|seus|tuas|suas? ~1 amigos|amigas|outros
        outros|amigos|amigas|eles so te ~1 magoa*|machuca*|julga*|usa* ; queria|quero|adorava|adoraria|gostava_de ~1 te? beijar|beijo|beijar_te ; amor da minha ; sonho contigo|com_voce ; nosso amor
      `,
      against_help: `
        nao e preciso|necessario ~1 ligar*|telefonar*|chamar*|incomodar*|ires|contactar*|recorrer*|procurar* ~4 @help|ninguem
        nao|nem ~1 precisa|precisas|vale_a_pena|adianta|compensa|ha_necessidade_de|faz_falta ~1 incomod*|telefon*|recorr*|procur*|chama*|ligar* ~3 @help|ninguem
        ligar|chamar|procurar|ir|falar ~4 @help ~1 e ~1 perda|perder|um_desperdicio ~1 tempo? ; @help ~1 so|apenas ~1 atrapalha*|piora*|complica*|leem|seguem|rotula*|assusta*
        deixa|deixe ~2 @help ~1 fora|de_fora ; para quem esta ~1 mesmo|realmente|muito mal|grave
        voce pode|podes|podia ~1 parar|largar|cortar|reduzir|suspender|saltar|pular|interromper|diminuir|aumentar|dobrar ~2 @med ; ^ pode|podes ~1 parar|largar|cortar|reduzir|suspender|saltar|pular|interromper|diminuir|aumentar|dobrar ~2 @med
        podes|poderias|podias|voce_poderia|podes_ja ~1 parar|largar|reduzir|suspender|diminuir|aumentar|dobrar ~2 @med
        ^ reduz|reduza|corta|corte|diminui|diminua|suspende|suspenda|larga|largue ~1 @med ; tira|tire|tirando meia|meio|metade|um_quarto ~2 @med ; @med nao serve para nada ; comprimido|dose a mais nao ~1 faz
        deve|deves|devia|devias|deveria|deverias|melhor|aconselho|recomendo|sugiro ~3 voltar|voltares|volte|voltes|volta ~1 para|pra|com|a ele|dele|ela|o_marido|teu_marido|seu_marido|o_teu_marido|o_seu_marido
        deve|deves|devia|devias|deveria|deverias|melhor|volte|volta ~3 casa ~1 e conversar|converse|conversa|pedir|pede|peca|pedires ; voltar|voltares|volte|volta ~2 ele|casa ~3 pedir|pedires|pede|peca|pecas ~1 desculpa*|perdao
        da|de|dar|des|deem ~2 mais|outra uma? oportunidade|chance a|ao ~2 ele|marido|namorado|casamento|pai|companheiro|ela
        ^ retira|retire ~1 queixa|denuncia ; deve estar ~1 arrependid*|com_saudades ; ama te a maneira|sua ; ele ~1 ama ~1 a|do ~1 seu? jeito|maneira|modo dele
        filhos|criancas|miudos ~1 precisam do|de_um pai
      `,
      violence: `
        leva|leve|leves uma|um faca|canivete|arma|taco|pau ; mostra*|mostre ~3 quem manda ; levasse|levasses ~2 faca|arma|canivete|cortante
        merece|merecem ~1 que ~2 faca|facas ~2 mesmo|pior|sofrer ; espera o|espere_o|espera_por ~1 ele? ~1 saida|escuro ; sangue escorre|jorra|espirra
      `,
      rescue_promise: `
        prometo ~1 te? que ~2 tudo|vai|vais|amanha|nunca ; tudo vai ficar ~1 bem ~1 eu? prometo
      `,
      prompt_leak: `
        no|na meu|minha ~1 prompt|system_prompt|configuracao|programacao ~2 esta|diz|escrito|consta ; minha configuracao ~1 diz|e|inclui|manda
        texto|instrucao|instrucoes|mensagem ~1 que me deram|recebi ~1 diz*
      `,
    },
  ],
  misspelt: '',
  compact: {},
};

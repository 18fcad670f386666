import type { Slots } from '../lexicon.ts';

/** Slots of whole verb phrases: what one does to oneself, what another does, where a means may lie. */
export const ptWords: Slots = {
  // What ends one's own life and can hardly be said of anything else.
  kill: `
    me matar, matar me, m matar, me m atar, se matar, me suicidar, suicidar me, me desviver, desviver
    desviver me, me enforcar, enforcar me, me afogar, afogar me, me apagar, apagar me, me pendurar
    pendurar me, me envenenar, envenenar me, me unalivar, unalive, unalivar, tirar minha vida
    tirar a minha vida, tirar a vida, tirar a propria vida, tirar minha propria vida, me tirar a vida
    tirar a minha propria vida, acabar com minha vida, acabar com a minha vida, acabar com a propria vida
    acabar comigo, acaba comigo, acabar cmg, acabar com o meu sofrimento, acabar com a vida, acabar com tudo
    acabar com tudo isto, acabar com tudo isso, acabar com isto tudo, acabar com isso tudo, dar cabo de mim
    dar cabo da vida, dar cabo da minha vida, por fim a vida, por fim a minha vida, por termo a vida
    por termo a minha vida, dar fim na minha vida, dar fim a minha vida, dar um fim na minha vida
    dar um fim a minha vida, dar um fim na vida, dar fim em mim, me dar um fim, me dar um tiro
    dar um tiro na cabeca, dar me um tiro, dar um tiro em mim, meter uma bala na cabeca
    cortar meus pulsos, cortar as veias, abrir as veias, abrir os pulsos, fazer uma desgraca comigo, fazer besteira comigo, tirar me a vida
    me jogar da ponte, me atirar da ponte, atirar me da ponte, mandar me da ponte, me jogar do predio
    me jogar na frente, me jogar debaixo, pular da ponte, pular do predio, pular da janela, saltar da ponte
    saltar da janela, me jogar da janela, atirar me da janela, atirar me para a linha, me matar mesmo
    morrer por conta propria, morrer por minha conta, partir desta vida, partir dessa vida, sumir da vida
    ir dessa para melhor, ir de arrasta, ir de base, dar alt f4, cometer suicidio, me injetar tudo
    me eletrocutar, me esfaquear, me degolar, me acidentar, matar se, m suicidar, me mata, m mata, me mta
    me suicida, m suicida, me mate, mata me, pular do viaduto, pular do terraco, pular da laje, me acabar
    jogar me da janela, jogar me da ponte, me jogar no rio, me jogar no mar, me jogar no trem
    me atirar do predio, me atirar da janela, me jogar na linha, morrer logo, ctb, kms, sewerslide
  `,
  // The first person doing it, present or conditional.
  ikill: `
    me mato, mato me, me matava, matava me, me mataria, matar me ia, me suicido, suicido me, me suicidava
    me enforco, enforco me, tiro minha vida, tiro a minha vida, tiro a propria vida, acabo com minha vida
    acabo com a minha vida, dou cabo de mim, dou cabo da vida, ponho fim a vida, ponho fim a minha vida
    dou um fim na minha vida, dou fim na minha vida, dou um tiro na cabeca, meto uma bala na cabeca
    me apago, acabo comigo, acabo cmg, me desvivo, desvivo, ponho termo a vida, ponho termo a minha vida
    meto um tiro na cabeca, faco uma desgraca comigo
  `,
  dead: 'morto, morta, enterrado, enterrada, falecido, falecida, num caixao, no caixao, debaixo da terra, sem vida',
  // Dying, as an infinitive and as it is misspelt.
  todie: `
    morrer, morre logo, morrer logo, morrer mesmo, morrer de vez, morre, mori, mrr, mrrer, morer, morrir
    morre de vez, falecer, partir deste mundo, partir desse mundo, ir embora deste mundo
    ir embora desse mundo, ir embora da vida, sair desta vida, sair dessa vida, estar morto, estar morta
    esta morto, esta morta, tar morto, tar morta, ficar morto, ficar morta, ter morrido, ter me matado
    ja ter morrido, ter nascido morto, ter nascido morta, more, bazar desta vida, bazar dessa vida
    abandonar este mundo, deixar este mundo, deixar esse mundo
  `,
  think: `
    penso, pensei, pensando, pensar, pensado, penso muito, penso sempre, penso so
    pensei muito, pensei so, imagino, imaginei, imaginando, imaginar, cogito, cogitei, cogitando, cogitar
    considero, considerei, considerando, planejo, planejando, planejei, planeio, planeando, sonho, sonhando
    fantasio, fantasiando, matutando, a pensar, ruminando, pensamentos, pensamento, ideia, ideias, ideacao
    penso todo dia, penso todos os dias, penso toda noite, tentacao, impulso, impulsos, plano, planos
  `,
  vanish: `
    desligar, apagar, me apagar, nao levantar, nao levantar mais, nunca levantar, nao voltar, nao acordar, nunca acordar
    nao acordar mais, fechar os olhos e, fechar o olho e, dormir e nao, dormir e nunca, ficar deitado e pronto
    deitar e pronto, deitar e nao, nem respirar, nao respirar, nao existir, sumir, desaparecer, evaporar, virar po
    deixar de ser, deixar de existir, parar de existir, dormir para sempre, dormir eternamente, descansar eternamente
    descansar de vez, descansar para sempre, ser apagado, ser apagada, ser deletado, ser deletada, nao estar aqui
    nao ter nascido, nunca ter nascido, durmir e nunca, hibernar para sempre, que tudo acabe, que acabe, que acabasse
  `,
  chance: `
    caminhao, camiao, onibus, autocarro, carro, raio, comboio, trem, metro, barco, aviao, andaime, meteoro, bala perdida
    infarto, cancer, doenca, tumor, cair, caisse, caia, cai, morresse, onda, barranco, assalto, acidente, touro
  `,
  look: `
    fico olhando, fiquei olhando, ficar olhando, olho, fico a olhar, fiquei a olhar
    a olhar, passo a noite olhando, tenho olhado, tenho olhado muito, so olho, encarando, encaro, namorando
    fico encarando, nao paro de olhar, olho muito, olho sempre, fico so olhando
  `,
  // Things one dies by that lie about a house, a farm, a ward; `@weapon` and `@pills` hold the rest.
  deadly: `
    corda, arma, revolver, pistola, cacadeira, espingarda, garrucha, carabina, fuzil, glock, makarov, ak, 38
    trinta e oito, lamina, laminas, gilete, giletes, estilete, bisturi, peixeira, veneno, chumbinho, ratex
    raticida, soda caustica, remedio dos ratos, po dos ratos, remedio das batatas, remedio da machamba
    agrotoxico, herbicida, formicida, carrapaticida, lixivia, comprimidos, remedios, cartelas, frasco, frascos
    ampola, ampolas, seringa, insulina, morfina, calmantes, rivotril, remedinhos, pilulas, capsulas, catana
    laco, forca, bala, municao, quadrada, caixas de comprimidos, caixas de remedio, pote de remedio, x acto
    comprimido, pesticida, navalha, faca, facao, trem de matar praga
  `,
  // Harmless in most hands.
  house: `
    remedio, cinto, lencol, gas, pote, peca, doze, medicacao, bolinhas, caixas, caneta, agulha, funcional
    tudo que preciso, tudo o que preciso, o que preciso, o que eu preciso, tudo, aquilo, caixa, tesoura
    eles, ela, ferramenta, isso, aquilo tudo, fio, carro, chave do terraco, chave da gaveta, chave do armario
  `,
  // Where it stands ready.
  ready: `
    na mao, na minha mao, nas maos, nas minhas maos, na palma da mao, na boca, na minha boca, no colo
    no meu colo, ao meu lado, do meu lado, aqui do lado, na mesa, em cima da mesa, na mesinha
    na mesinha de cabeceira, na cabeceira, em cima da cama, na cama, na minha cama, na minha frente
    a minha frente, aqui na mesa, no copo, no cha, na gaveta, aqui na gaveta, no bolso, no meu bolso
    na mochila, na minha mochila, na bolsa, na minha bolsa, na garagem, no banco, no banco do lado
    no porta malas, na bagageira, debaixo da cama, debaixo do travesseiro, debaixo da almofada, comigo
    aqui comigo, cmg, na tarimba, no quarto, no meu quarto, no banheiro, encostada na cabeca, no queixo
    no pulso, no pescoco, no braco, na viga, no teto, na arvore, no pau, no galho, no caibro
    no ventilador, na mangueira, carregada, carregado, engatilhada, preparada, preparado
    posta, amarrada, amarrado, pendurada, pendurado, separada, separado, separados, separadas, contados
    contadas, alinhados, alinhadas, aberto, aberta, destampado, em cima da pia, no lugar, armada
    aqui, aqui ao lado, ali, no palheiro, no paiol, no monte, em cima do lencol, em cima da secretaria
    no bolso do jaleco, na mao agora, bem aqui, na agulha, na bandeja, espalhados, em cima da pia
  `,
  edge: `
    do lado de fora da grade, do lado de fora da varanda, do lado de fora da janela, do lado de fora
    pelo lado de fora, do outro lado da grade, fora do guarda corpo, do lado de fora do guarda corpo
    na beira da ponte, na beira do predio, na beirada, no parapeito, no peitoril, na mureta, no guarda corpo
    em cima da ponte, em cima do predio, em cima da laje, em cima da caixa dagua, no alto da caixa dagua
    no topo do predio, no topo da ponte, no alto do predio, no terraco, no telhado, em cima do telhado
    na ponte, no viaduto, na passarela, nos trilhos, no trilho, na linha do trem, na linha do comboio
    em cima dos trilhos, deitado na linha, nos carris, no precipicio, na falesia, na arriba
    em cima do viaduto, com as pernas para fora, com a perna para fora, com os pes para fora, no peitoril da janela
    na sacada do lado de fora, em pe na janela, sentado na janela, sentada na janela, na beira do abismo
    na cornija, na borda, na marquise, no mirante, na rocha, nas rochas, na ribanceira, na torre
  `,
  person: `
    amigo, amiga, irmao, irma, mae, pai, filho, filha, marido, esposa, mulher, namorado, namorada, primo, prima, colega
    vizinho, vizinha, aluno, aluna, avo, vovo, sobrinho, sobrinha, tio, tia, cunhado, cunhada, neto, neta, netinha, paciente
    parceiro, parceira, cara, mano, menino, menina, rapaz, moca, moco, miudo, miuda, puto, nora, sogra, companheiro, companheira
    conhecido, funcionario, funcionaria, enteado, enteada, afilhado, afilhada, genro, padrasto, mina, rapariga, utente, doente
    hospede, cliente, morador, moradora, passageiro, passageira, seguidora, seguidor, mutual, duo, brother, parca, guri, guria
    jovem, membro, usuario, desconhecida, desconhecido, estranho, senhora, senhor, pessoa, ovelha, gaja, gajo, kamba, mana
    moleque, crianca, bff, ex, parente, colega de quarto, zelador, porteiro, soldado, cabo, recruta, detento, preso, idosa, idoso
    chefe, patrao, professor, professora, adolescente, alguem, ela, ele, bestie, crush, interno, residente, cadete, streamer
  `,
  // What is swallowed when it is too much.
  swallowed: `
    tudo, todos, todas, tds, td, tudo de uma vez, todos de uma vez, a caixa toda, a caixa inteira
    a cartela toda, a cartela inteira, o frasco todo, o frasco inteiro, todo o frasco, a caixa, as caixas, duas caixas
    duas cartelas, tres cartelas, varias cartelas, duas carteiras, as cartelas, o frasco, os frascos, um monte, uma mao cheia, um punhado
    os comprimidos todos, todos os comprimidos, os remedios todos, todos os remedios, os remedios da minha mae
    os remedios da minha vo, os remedios dela, os comprimidos da minha mae, os dela e os meus, chumbinho, veneno
    veneno de rato, raticida, ratex, soda, soda caustica, lixivia, agua sanitaria, petroleo, gasolina, pesticida
    agrotoxico, herbicida, carrapaticida, formicida, alvejante, demais, comprimidos a mais, remedios a mais
    o negocio todo, o veneno, as laminas, laminas, pilhas, meio frasco, o vidro todo, tudo o que tinha
    tudo que tinha, bue comprimidos, bue cenas, mais de vinte, mais de trinta, cinquenta, quarenta, trinta
    vinte comprimidos, todos da luva, os # comprimidos, os # frasco, os # frascos, # comprimidos, # cartelas
  `,
  // By the name on the box; singular and plural.
  medicine: `
    propranolol, propranolois, amitriptilina*, sertralina*, fluoxetina*, escitalopram, citalopram, paroxetina*, venlafaxina*
    desvenlafaxina*, trazodona*, bupropiona*, mirtazapina*, quetiapina*, olanzapina*, risperidona*, haloperidol, aripiprazol
    clozapina*, litio, carbolitium, carbamazepina*, lamotrigina*, topiramato*, depakote, acido valproico, fenobarbital, gardenal
    fenitoina*, clonazepam, rivotril, alprazolam, diazepam, lorazepam, bromazepam, zolpidem, stilnox, ritalina*, venvanse
    dipirona*, novalgina*, paracetamol, tylenol, ben u ron, brufen, ibuprofeno*, dorflex, neosaldina*, torsilax, tramadol, codeina*
    morfina*, metadona*, metformina*, glibenclamida*, glifage, losartana*, captopril, enalapril, atenolol, anlodipino*, digoxina*
    varfarina*, marevan, levotiroxina*, puran, dramin, fenergan, melatonina*, aspirina*, aas, naproxeno*, xanax, victan, sedoxil
    hidroxizina*, colchicina*, clonidina*, biperideno, amplictil, neozine
  `,
  poison: `
    desentupidor, desentupidor de pia, limpa vidros, fluido de freio, anticongelante, veneno de formiga, mata mato, glifosato
    paraquat, remedio do cavalo, remedio de cavalo, tranquilizante de cavalo, naftalina, oleo de bateria, veneno de barata, liquido dos travoes
    veneno, venenos, veneno de rato, veneno para rato, chumbinho, raticida, ratex, soda caustica, lixivia, agua sanitaria, qboa
    gasolina, petroleo, querosene, acetona, pesticida, agrotoxico, herbicida, formicida, carrapaticida, inseticida
    desinfetante, candida, metanol, produto de piscina, cloro de piscina, removedor, thinner, aguarras, pilhas
    alvejante, cianeto, arsenico, creolina, acido muriatico, acido de bateria, remedio dos ratos, remedio de rato
  `,
  // What makes more of a dose, or of a fall, than any errand needs.
  grave: `
    tudo, todos, todas, tds, td, tudinho, todinhos, cartela*, caixa toda, caixa inteira, caixas, frasco*, vidro todo
    vidro inteiro, pote todo, punhado, punhados, monte, mao cheia, demais, # comprimidos, # remedios, # pilulas, # capsulas
    # cartelas, dez, quinze, vinte, trinta, quarenta, cinquenta, sessenta, cem, pulso, pulsos, veia, veias, viaduto
    predio, sacada, terraco, parapeito, enforcar, adeus, despedida
  `,
  bye: `
    adeus, tchau, bye, xau, adios, flw, falou galera, valeu por tudo, obrigado por tudo, obrigada por tudo
    vlw por tudo, obg por tudo, obrigado de coracao, me perdoem, me perdoa, perdoem me, perdao, perdoa me, desculpem
    desculpa por tudo, desculpe por tudo, desculpa qualquer coisa, fiquem bem, fica bem, fiquem com deus, se cuidem
    amo voces, amo vcs, amo todos, foi bom, foi massa, foi lindo, foi otimo, foi um prazer, foi bom conhecer
    foi bom falar, foi bom conversar, foi bom jogar
  `,
};

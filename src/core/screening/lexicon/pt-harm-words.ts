import type { Slots } from '../lexicon.ts';

/** What others do or threaten to do, and what one threatens to do to them. */
export const ptHarmWords: Slots = {
  // Who may threaten: relations, strangers, groups.
  foe: `
    marido, esposo, namorado, namorada, ex, companheiro, padrasto, pai, mae, irmao, tio, ele, ela, eles, elas
    patrao, chefe, mulher, primo, homem, homens, cara, caras, vizinho, genro, sogro, filho, madrasta, senhorio
    agiota, treinador, noivo, gajo, gajos, traficante, traficantes, cunhado, avo, professor, policia, policial
    policiais, pm, pastor, milicia, miliciano, faccao, comando, movimento, crime, boca, cria, bandido, bandidos
    ladrao, assaltante, passageiro, cliente, cafetao, capataz, fazendeiro, jagunco, jagunco, pistoleiro, capanga
    dono, menino, meninos, moleque, moleques, rapaz, rapazes, colega, colegas, aluno, pirata, insurgentes
    marginais, playboy, playboys, usuario, acompanhante, enfermeira, cuidador, familiar, painho, papai, papa
    mamae, hospede, marujo, sargento, comandante, cobrador, devedor, stalker, perfil, anonimo, alguem, host
    madrinha, padrinho, tios, primos, irmaos, socio, mano, velho, homi, senhor, vigia, mocos, sujeito, individuo
    seguranca, guarda, diretor, gerente, encarregado, ex namorado, ex marido, filha, neto, nora, sogra, patroa
  `,
  // Threats, as what will be done to the speaker or theirs.
  killme: `
    me matar, me mata, me matam, me mate, me matava, matar me, mata me, matam me, me mato, nos matar, nos mata
    te matar, te mata, te mato, vou te matar, mato voce, mata voce, mata meu, mata minha, matam minha, matam meu
    mata o meu, mata a minha, matar minha, matar meu, matar a minha, matar o meu, mata as criancas, mata os meninos
    me queimar, me queima, me queimam, queimar me, queima me, me queima viva, me botar fogo, me botam fogo
    botar fogo, tocar fogo, por fogo, jogar acido, joga acido, atirar acido, me furar, me fura, te furar, furar me
    me esfaquear, me esfaqueia, esfaquear me, me cortar toda, me corta toda, cortar a garganta, cortar minha cabeca
    corta me, corta minha garganta, tira minha cabeca, tirar minha cabeca, quer minha cabeca, me sangra, me sangrar
    me partem, me parte, partir me, partem me, me quebrar, me quebra, quebrar meu, quebrar minha, quebra meu
    quebra minha, quebra minhas, quebra as minhas, te pica, me pica, me arrebenta, me arrebentar, arrebenta minha, me rebenta, rebenta me, me passa, me passam, me passar
    me apaga, me apagar, apagar me, me some, sumir comigo, some comigo, me desaparece, me enterrar
    enterrar me, me enforcar, me enforca, me afogar, me afoga, afogar me, me dar um tiro, me da um tiro
    dar me um tiro, me dao um tiro, dar um tiro em mim, tiro na minha cara, bala na minha, me dar fim, dar fim em mim
    dar cabo de mim, acabar comigo, acaba comigo, acabo contigo, me jogar no poco, me joga no poco, me joga no rio
    me espetar, espetar me, abria a cabeca, abrir a cabeca, me abre ao meio, morremos os dois, morre aqui, eu morro
    eu que morro, nos morre, minha mae morre, desce bala, levar bala, leva bala, vira adubo, amanheco no rio
    nao chego ao natal, nao chega ao natal, nao chega no natal, nao passa do carnaval, nao passo de hoje
    es cadaver, vira cadaver, me matar e, matam se, partir as pernas, parte as pernas
    partir os dentes, me consertar, pegar na saida, me pegar, terminar o servico, termina o servico, acabar o servico
    raptamos, rapta, sequestrar, me vender, me estuprar, me estupra, me violar, mata na, vai morrer, vao morrer, morrer aqui
    vai ser de mais ninguem, vou ser de mais ninguem, nao e de ninguem, nao e de mais ninguem, passa o carro em cima
    passar o carro, passar por cima de mim, jogar da escada, degolar, me degola, esquartejar, cortar em pedacos
  `,
  said: `
    disse, disseram, diz, dizem, dizendo, falou, falaram, fala, falo, falam, falando, mandou, mandaram, manda
    jurou, juraram, jura, prometeu, prometeram, promete, avisou, avisaram, avisa, escreveu, escreve, gritou, grita
    gritando, ameacou, ameacaram, ameaca, ameacando, ameacam, mandou dizer, mandaram dizer, mandaram avisar
    mandou recado, mandaram recado, mandou mensagem, mandou audio, dizia, dize, flou, fla, promessa
  `,
  // Violence done.
  hitme: `
    me bateu, me bate, me batem, me bateram, bateu me, bate me, bateram me, batem me, bate nos, bateu nos
    nos bate, nos bateu, bate em mim, bateu em mim, me espancou, me espanca, me espancaram, espancou me, me agrediu
    me agride, agrediu me, me surra, me surrou, me chutou, chutou me, deu me um soco, me deu um soco, me deu soco
    me deu um murro, deu me um murro, da me murros, me da murros, me deu um tapa, deu me um estalo, deu me uma chapada
    me deu uma surra, me da pancada, da me pancada, da me porrada, me deu porrada, deu me com, me deu com
    me deu paulada, me esfaqueou, esfaqueou me, me esganou, me enforcou, enforcou me, me sufocou, apertou meu pescoco
    apertou me o pescoco, apertou o meu pescoco, me segurou pelo pescoco, pegou no meu pescoco, me estrangulou
    me queimou, queimou me, me jogou na parede, me jogou no chao, me jogou da escada, me empurrou da escada
    empurrou me, me empurrou, me arrastou, arrastou me, me puxou pelo cabelo, puxou me o cabelo, me chicoteia
    me violou, violou me, me estuprou, me abusou, abusou de mim, abusa de mim, me violentou, me forcou, me obrigou
    obrigou me, forcou me, me agarrou, agarrou me, me apalpou, apalpou me, passou a mao em mim, passa a mao em mim, me molesta
    me molestou, mexe comigo de noite, encostou em mim, tirou minha roupa, me trancou, trancou me, me tranca
    me prendeu, me amarrou, amarrou me, me belisca, me machuca, me machucou, machucou me, me morde, me cortaram
    cortaram me, cortou meu rosto, me cortou, partiu me, partiu meu, quebrou meu braco, quebrou meu nariz
    partiu me o braco, quebrou minha costela, atirou me, me atirou, me jogou agua, me cospe, botou a faca em mim
    botou uma faca em mim, pos me uma faca, me pos a faca, apontou a arma, apontou me, colocou a faca, me ameacou com
    viola me, me viola, me pegou a forca, faz coisa comigo, faz coisas comigo, me toca, me tocou, me golpeou
    enfiou a mao, bate com cinto, bate com fio, bate de cinto, bate com mangueira, bate de fio, me bate com
    segurou minha cabeca na agua, pos me a almofada, tapou meu rosto, me dopou, me drogou, raspou meu cabelo
  `,
  // Ways to get in.
  breakin: `
    forcando a porta, arrombando, arrombou, derrubando a porta, chutando a porta, batendo na porta, pulou o muro
    pulando o muro, pulou a janela, entrou pela janela, entrou em casa, entrou aqui, entrou pela, entrou armado
    esta a subir, subindo as escadas, subindo a escada, a subir as escadas, ta subindo, tentando abrir, abrindo a porta
    partiu a porta, partiu o vidro, quebrou o vidro, quebrando tudo, partindo tudo, esta a porta
    atras da porta, do outro lado da porta, forcando o vidro, a bater a porta, aos pontapes a porta
    aos pontapes, me esperando la fora, me esperando no portao, cercaram a casa, cercaram, cercando, esta ca dentro, ta dentro de casa, dentro do apartamento
    no patamar, vem ai, invadiu, invadiram, invadindo
  `,
  hideout: `
    no banheiro, na casa de banho, no quarto, no armario, no guarda roupa, debaixo da cama, atras do sofa, na garagem
    no porao, no sotao, na despensa, na sala, no carro, no mato, no closet, no telhado, na cozinha, na lavanderia
    na varanda, na sacada, no corredor, na biblioteca, na medicacao, no vestiario, no escritorio, na loja, no porta malas
  `,
  arms: `
    faca, facao, arma, revolver, pistola, machado, martelo, cacadeira, espingarda, catana, peixeira
    fuzil, navalha, barra de ferro, garrafa quebrada, gasolina, foice, barra de ferro
    pe de cabra, canivete, 38, glock, quadrada, taco de beisebol, garrafa partida
    machado da lenha, estilete, soco ingles, marreta, punhal, granada
  `,
  hurtthem: `
    matar, mato, mata lo, mata la, mata los, mata las, matar lo, esfaquear, esfaqueio, esganar, esgano, estrangular
    envenenar, enveneno, espancar, espanco, degolar, degolo, sufocar, sufoco, sufoca la, sufoca lo, furar, furo, queimar, queimo
    acabar com, acabo com, dar fim em, dar fim no, dar fim na, dar fim naquele, dar fim naquela, dou fim em, dou fim na
    dou fim no, dar cabo de, dar cabo daquele, dar cabo daquela, dar cabo do, dou cabo de, dar um tiro em, dar tiro em
    dou um tiro em, meter bala em, meto bala em, meter uma bala em, meter a faca em, meter a faca no, meter a faca na
    enfiar a faca em, enfio a faca em, enfiar a faca no, enfio a faca no, espetar, espeto, espeto lhe, sangrar, sangro
    carnear, afogar, afogo, afogo lo, desviver, apagar, sumir com, quebrar a cara de, quebro a cara de, quebrar a cara do
    partir a cara a, parto lhe, parto a cara, partir lhe, arrebentar, arrebento, rebentar, rebento com, explodir, linchar
    mandar matar, mando matar, atropelar, atropelo, passar por cima de, passo por cima de, passo lhe por cima, trucidar
    esquartejar, fuzilar, descarregar o pente, atirar em, atiro em, abater, abato, apertar o pescoco, apertar lhe o pescoco
    torcer o pescoco, partir o pescoco, acertar as contas com, acerto as contas com, sacudir, abana lo, jogar na parede
  `,
  them: `
    ele, ela, eles, elas, nele, nela, neles, dele, dela, o meu pai, meu pai, a minha mae, minha mae, meu padrasto, o padrasto
    meu chefe, meu marido, minha mulher, minha esposa, meu ex, minha ex, meu irmao, minha irma, todo mundo, todos, todos eles
    geral, cada um, esse cara, aquele cara, esse gajo, aquele gajo, o gajo, alguem, o bebe, meu bebe, meu filho, minha filha
    meu vizinho, o vizinho, o sindico, o gerente, o encarregado, o tenente, o comandante, o sargento, aquele desgracado
    esse desgracado, o desgracado, aquele infeliz, esse infeliz, aquele vagabundo, aquele fdp, aquele filho da, esse filho da
    o fdp, o professor, minha professora, a professora, aquela mulher, aquela, aquele, aquele homem, esse homem, naquele homem
    o amante, meu patrao, o patrao, meu sogro, minha sogra, meu tio, meus filhos, meus pais, as criancas, os meninos, as meninas
    meu cunhado, os dois, todos da escola, todo mundo da sala, na minha mae, no meu pai, na minha ex, no meu ex, meu gerente
    quem roubou, quem fez, quem matou, quem envenenou, o ladrao, os tres, a turma, o motorista, meu genro, minha avo, a velha
    o velho, meu avo, o estuprador, o assassino, o sujeito, a familia dele, a familia dela, aquela vaca, aquela desgracada, a patroa
  `,
};

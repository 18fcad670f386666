import type { Slots } from '../lexicon.ts';

export const ptAliases = {
  q: 'que',
  vc: 'voce',
  vcs: 'voces',
  n: 'nao',
  nn: 'nao',
  ñ: 'nao',
  naum: 'nao',
  pra: 'para',
  pro: 'para',
  p: 'para',
  to: 'estou',
  tou: 'estou',
  tô: 'estou',
  ta: 'esta',
  tao: 'estao',
  tava: 'estava',
  hj: 'hoje',
  amnh: 'amanha',
  amanhã: 'amanha',
  amn: 'amanha',
  tds: 'todos',
  td: 'tudo',
  tdo: 'tudo',
  mt: 'muito',
  mto: 'muito',
  mta: 'muita',
  eh: 'e',
  ngm: 'ninguem',
  ninguen: 'ninguem',
  agr: 'agora',
  dps: 'depois',
  cmg: 'comigo',
  msm: 'mesmo',
  vo: 'vou',
  qro: 'quero',
  kero: 'quero',
  qero: 'quero',
  queru: 'quero',
  keru: 'quero',
  kro: 'quero',
  qeru: 'quero',
  qr: 'quero',
  ker: 'quer',
  qeria: 'queria',
  m: 'me',
  amg: 'amiga',
  amgs: 'amigas',
  amgo: 'amigo',
  irmaum: 'irmao',
  vlh: 'velho',
  qria: 'queria',
  inforcar: 'enforcar',
  keria: 'queria',
  muié: 'mulher',
  cmprimidos: 'comprimidos',
  crlh: 'caralho',
  sla: 'sei',
  pq: 'porque',
  mae: 'mae',
  mainha: 'mae',
  painho: 'pai',
  vdd: 'verdade',
  qdo: 'quando',
  qd: 'quando',
  qnd: 'quando',
  oq: 'que',
  bj: 'beijo',
  vlw: 'obrigado',
  obg: 'obrigado',
} as const;

export const ptSlots: Slots = {
  neg: 'nao, nunca, jamais, nem, sem',
  thru: `
    tive, cheguei a, eu, vou, quero, queria, ia, me, a, de, pensando, penso, pensei, em, estou, tenho, tinha
    vontade, planos, intencao, que, ja, mais, mesmo, realmente, e, quis, pretendo, te, lhe, querendo, sinto
    ideia, nenhuma, nenhum, menor, mim, ando, pensar, fazer, disse, dizer, dizendo, falando, se
  `,
  want: `
    quero, queria, querendo, querer, gostaria de, gostava de, vontade de, vontade d, pretendo, desejo
    desejava, preciso, precisava, so queria, apetece me, apetecia me, pensando em
    pensei em, penso em, pensar em, tou pensando em, pronta para, pronto para, decidi, vontade e de
    vontade louca de, peco para, pedindo para, rezo para, oro para, espero, louca para, louco para
    doido para, doida para, to afim de, afim de, cogito, cogitando, cogitei, tentado a, ganas de, quer
    quase a
  `,
  want1: `
    quero, queria, gostaria de, vontade de, pretendo, desejo, preciso, apetece me
    apetecia me, ando com vontade de, peco para, rezo para, oro para
  `,
  die: `
    morrer, morre de vez, estar morto, estar morta, me matar, matar me, me mata, me suicidar, suicidar me
    me suicida, tirar minha vida, tirar a minha vida, tirar a propria vida, tirar minha propria vida
    tirar a minha propria vida, acabar com minha vida, acabar com a minha vida, acabar com a vida
    acabar comigo, acabar com isso tudo, acabar com tudo, acabar com tudo isto, acabar com tudo isso
    acabar com isto, acabar com isso, acabar de vez, dar um fim, dar fim, dar cabo de mim, por fim a vida
    por fim a tudo, por termo a vida, por fim a minha vida, por um fim, por um ponto final, me enforcar
    enforcar me, me jogar, me afogar, afogar me, pular da ponte, pular do predio
    saltar da ponte, deixar de viver, parar de viver, nao estar vivo, nao estar viva, meter uma bala, dar um tiro na cabeca
    cortar meus pulsos, cortar as veias, morrer logo, bater as botas, ir dessa para melhor
    me desviver, desviver, partir dessa, me apagar, apagar me, partir desta vida, ir embora desse mundo
    ir embora deste mundo, sair desta vida, sair dessa vida, abreviar, suicidio, que a morte
    que deus me leve, que deus me levasse, que me matem, que alguem me mate, eutanasia
  `,
  killself: `
    me matar, matar me, me suicidar, suicidar me, me mato, mato me, me suicido, suicido me, me enforcar
    enforcar me, me enforco, me afogar, tirar minha vida, tirar a minha vida, tirar a propria vida
    tirar minha propria vida, tirar a minha propria vida, acabar com minha vida, acabar com a minha vida
    acabar com a vida, dar cabo de mim, dar cabo da vida, por fim a vida, por fim a minha vida
    por termo a vida, dar um fim na minha vida, dar um fim nisso, dar um fim em tudo, dar fim a minha vida
    me desviver, me jogar da ponte, pular da ponte, me jogar na frente, me atirar da ponte
    atirar me da ponte, atirar me para a linha, atirar me da janela, cortar meus pulsos
    dar um tiro na cabeca, me dar um tiro, dar me um tiro, meter uma bala na cabeca, acabar comigo
    tomar tudo, morrer por minha conta, suicidio, acabar com tudo, acabar com isto tudo
    acabar com isso tudo, fazer uma besteira, fazer besteira, fazer uma loucura, fazer uma asneira
    fazer alguma besteira, se matar, por fim em tudo
  `,
  weapon: `
    corda, arma, revolver, pistola, cacadeira, espingarda, faca, navalha, lamina, laminas, gilete, giletes
    estilete, bisturi, veneno, chumbinho, soda caustica, agua sanitaria, lixivia, raticida, gasolina
    isqueiro, pesticida, bala, municao, x acto, trinta e oito, calibre, forca, fio, cinto, agrotoxico
    alcool
  `,
  pills: `
    comprimido*, remedio*, pilula*, capsula*, medicamento*, rivotril, clonazepam, cartela*, blister*
    insulina, dipirona, paracetamol, calmante*, antidepressivo*, ansiolitico*, frasco*, caixa toda
    caixa inteira, ben u ron, zolpidem, diazepam, medicacao, ritalina, benzo*, sedativo*, gotas, xanax
  `,
  place: `
    ponte, terraco, telhado, parapeito, beira, viaduto, trilho, trilhos, linha do trem, linha do comboio
    passarela, sacada, varanda, penhasco, laje, precipicio, falesia, cobertura, janela, linha ferrea, carris
    alto do predio, plataforma, viadutos, arriba
  `,
  date: `
    em ## minutos, em ## min, daqui a ## minutos, em cinco minutos, em dez minutos, em vinte minutos
    hoje a noite, hoje de noite, essa noite, esta noite, amanha, amanha cedo, de madrugada, esta madrugada
    essa madrugada, de hoje nao passa, hoje mesmo, agora mesmo, sexta, sabado, domingo, segunda, terca
    quarta, quinta, sexta feira, depois da aula, depois da escola, depois do trabalho
    quando todo mundo dormir, quando todos dormirem, quando minha mae dormir, quando eles dormirem
    quando ela dormir, meia noite, este fim de semana, esse fim de semana, no meu aniversario
    semana que vem, daqui a pouco, hoje logo, logo a noite, quando a minha mae sair, depois do natal
    no fim do plantao, fim do mes, ainda hoje
  `,
  partner: `
    marido, esposo, namorado, namorada, ex, companheiro, padrasto, pai, mae, irmao, tio, ele, ela, eles
    patrao, chefe, mulher, primo, homem, cara, vizinho, genro, sogro, filho, madrasta, senhorio, agiota
    treinador, noivo, gajo, traficante, cunhado, alguem, avo, professor, policial, pastor, milicia, faccao
  `,
  near: `
    amigo, amiga, irmao, irma, mae, pai, filho, filha, marido, esposa, mulher, namorado, namorada, primo
    prima, colega, vizinho, vizinha, aluno, aluna, ela, ele, avo, sobrinho, sobrinha, tio, tia, cunhado
    cunhada, neto, neta, ex, paciente, parceiro, parceira, alguem, cara, mano, menino, menina, rapaz, moca
    miudo, nora, sogra, madrinha, companheiro, companheira, conhecido, melhor amigo, melhor amiga
    funcionario, enteado, enteada, afilhado, afilhada, genro, padrasto, mina, rapariga
  `,
  others: `
    ele, ela, eles, meu pai, o meu pai, meu padrasto, minha mae, a minha mae, meu chefe, meu marido
    minha mulher, meu ex, minha ex, meu irmao, minha irma, todo mundo, todos eles, esse cara, aquele cara
    alguem, o bebe, meu filho, minha filha, meu vizinho, o vizinho, aquele desgracado, esse desgracado
    o desgracado, o professor, aquela, aquele, o gajo, esse homem, aquele homem, o amante, meu patrao
    o patrao, meu sogro, meu tio, meus filhos, as criancas, minha sogra, toda a gente
  `,
  body: `
    braco, bracos, pulso, pulsos, coxa, coxas, perna, pernas, pele, barriga, mao, maos, corpo, rosto, cara
    canela, antebraco, cabeca, costela, pe, dedos
  `,
  hurt1: `
    me cortei, me corto, cortei me, corto me, me cortando, me queimei, me queimo, queimei me, queimo me
    me machuquei, me machuco, me arranhei, me arranho, me feri, me firo, feri me, magoei me, magoo me
    aleijei me, me furei, me mutilo, me mutilei, mutilo me, me bati, me bato, me soquei, me mordo, me mordi
    me belisco, a cortar me, a queimar me, me automutilo, me risquei, voltei a me cortar, voltei a cortar me
    me esfreguei, arranhei me, arranho me, bato a cabeca, me espetei, me ferindo, me arranhando, firo me
    me riscando, me mordendo, me socando, me furando, tenho me cortado, ando me cortando, voltei a fazer cortes
  `,
  hurt: `
    me cortar, cortar me, me machucar, machucar me, me queimar, queimar me, me ferir, ferir me, magoar me
    me arranhar, arranhar me, aleijar me, me mutilar, me bater, me furar, me automutilar, me morder
    me punir, me castigar, castigar me, cortar o braco, sangrar, me riscar, cortar de novo, passar a lamina
    passar a gilete, me autolesionar, fazer mal a mim, me fazer mal, fazer me mal, dar soco
  `,
  why: 'por que, porque',
  thing: `
    frio, calor, trabalho, fila, transito, prova, escola, faculdade, onibus, academia, treino, dieta, espera
    curiosidade, chefe, tcc, semana, mes, novela, jogo
  `,
  kin: 'mae, pai, chefe, patrao, professora, professor, mulher, esposa, avo, irma, sogra, treinador',
  someone:
    'vai, vao, quer, querem, iria, iriam, tentou, tentaram, pode, podem, ira, vais, consegue, voce, ela, ele, quem, gente que',
};

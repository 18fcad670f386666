// Slots that are made rather than listed: Portuguese puts its pronouns before the verb (Brazil) or after it
// (Portugal, Africa), and drops the last r of an infinitive in speech.
import type { Slots } from '../lexicon.ts';

function words(list: string): string[] {
  return list.split(/[,\n]/).flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
}

/** Each verb with each pronoun, before and after it; `te faz mal` keeps its complement at the end. */
function withPronouns(pronouns: string, verbs: string): string {
  return words(verbs)
    .flatMap((entry) => {
      const [verb = '', ...rest] = entry.split(' ');
      return pronouns
        .split(' ')
        .flatMap((pronoun) => [[pronoun, verb, ...rest].join(' '), [verb, pronoun, ...rest].join(' ')]);
    })
    .join(',');
}

/** Infinitives of verbs in -ar, as they are written and as they are spoken. */
function spoken(verbs: string): string {
  return words(verbs)
    .flatMap((verb) => [verb, verb.replace(/r\b/, '')])
    .join(',');
}

const endOneself = `
  matar, suicidar, enforcar, afogar, pendurar, envenenar, desviver, unalivar, eutanasiar, degolar
  esfaquear todo, atirar da ponte, atirar do predio, atirar da janela, atirar para a linha, atirar ao rio
  atirar no rio, atirar no mar, atirar ao mar, atirar abaixo, jogar da ponte, jogar do predio, jogar da janela
  jogar da laje, jogar no rio, jogar no mar, jogar na frente, jogar debaixo, jogar no trilho, jogar nos trilhos
  jogar do viaduto, jogar da sacada, jogar da varanda, jogar do terraco, jogar no poco, jogar do penhasco
  mandar da ponte, lancar da ponte, tacar da ponte, apagar de vez, apagar para sempre, eletrocutar, dar um tiro
  dar tiro, acabar de vez, dopar ate morrer, cortar ate morrer, cortar os pulsos, cortar as veias, lancar do predio
  lancar na frente, atirar na frente, atirar para a frente, lancar debaixo, atirar debaixo, meter debaixo, lancar no rio
  lancar ao rio, queimar viva, queimar vivo, tacar do predio, mandar do predio
`;
const attacks = `
  matar, mata, matam, mate, matem, matava, matou, queimar, queima, queimam, queime, furar, fura, furam, esfaquear
  esfaqueia, esfaqueiam, esganar, esgana, enforcar, enforca, estrangular, estrangula, degolar, degola, enterrar, enterra
  enterram, afogar, afoga, afogam, apagar, apaga, apagam, arrebentar, arrebenta, arrebentam, rebentar, rebenta
  partir todo, parte todo, parte toda, partem todo, partem toda, parte ao meio, espetar, espeta, espetam, sangra, sangrar
  desaparecer com, esquartejar, esquarteja, fuzilar, linchar, lincham, dar um tiro, dar tiro, dao um tiro, da um tiro, dava um tiro, dou um tiro, picar, pica
  violentar, violenta, apunhalar, apunhala, sufocar, sufoca, asfixiar, envenenar, envenena, balear, balea, espancar, espanca, decapitar
  dar fim, dar cabo, quebrar todo, quebrar toda, quebra todo, quebra toda, quebra na porrada, cortar toda, corta toda, corta a garganta
  cortar a garganta, cortar a cara, corta a cara, jogar acido, joga acido, joga no poco, jogar no poco, jogar da escada
  atropelar, atropela, botar fogo, bota fogo, botam fogo, tocar fogo, meter uma bala, meter bala, mete uma bala
  partir as pernas, parte as pernas, partem as pernas, partir a cara, parte a cara, abrir a cabeca, abre a cabeca
  abria a cabeca, sequestrar, sequestra, raptar, raptam, violar, estuprar, estupra, vender, passar o facao
`;
const violence = `
  bateu, bate, batem, bateram, espancou, espanca, espancam, espancaram, agrediu, agride, agridem, agrediram
  surrou, surra, surram, chutou, chuta, chutaram, chicoteia, chicoteou, esfaqueou, esganou, enforcou, sufocou, estrangulou
  queimou, queima com, empurrou, empurra, arrastou, arrasta, violou, viola, violaram, estuprou, estupra, estupraram
  abusou, violentou, violenta, forcou, forca a, obrigou a, agarrou, agarra, agarraram, apalpou, apalpa, molestou, molesta
  amarrou, amarra, amarraram, acorrentou, belisca, beliscou, machucou, machuca, machucaram, cortaram
  cuspiu, cospe, apertou o pescoco, aperta o pescoco, puxou o cabelo, puxa o cabelo, partiu o braco, partiu o nariz
  partiu a cara, partiu um dente, quebrou o braco, quebrou o nariz, quebrou um dente, deu um soco, deu soco, deu um murro
  da murros, deu murros, da socos, da porrada, deu porrada, deu pancada, da pancada, deu uma surra, da uma surra
  deu um tapa, da tapa, da tapas, deu uma chapada, deu uma bofetada, da bofetadas, deu uma facada, deu uma coronhada
  deu com o cinto, da com o cinto, deu com, deu pontapes, da pontapes, trancou, tranca, trancaram, prendeu, fechou no quarto
  golpeou, golpeia, torturou, tortura, atirou ao chao, atirou contra, jogou na parede, jogou no chao, jogou da escada
  espancar, agredir, chutar, socar, socou, soca, surrar, deram uma surra, deram porrada, deram um soco
  tem batido, batendo, batido, espancando, espancado, agredindo, agredido, estrangulando, violando, estuprando, batia, espancava
  agredia, apontou uma arma, apontou a arma, apontou a faca, apontou uma faca, apunhalou, baleou
  atacou, ataca, atacaram, apedrejaram, apanharam, assediou, toca de noite, tocou, ameacou com, ameaca com
`;

export const ptVerbs: Slots = {
  kill2: withPronouns('me m', spoken(endOneself)) + ',' + withPronouns('se', endOneself),
  hedies: `
    ${withPronouns('se', endOneself)}
    quer morrer, queria morrer, quer mesmo morrer, vai morrer, so quer morrer, quer se ir, vai se matar, quer se matar
    se quer matar, se vai matar, se mata, se matava, se suicida, se enforca, se mate, se corta, se corta toda, quer kms, quer unalive
    vai pular, vai saltar, quer pular, quer saltar, ia pular, ia saltar, vai tomar tudo, toma tudo, vai tomar todos
    tirar a vida, tirar a propria vida, tirar a vida dele, tirar a vida dela, acabar com a vida, acabar com tudo
    acabar com a propria vida, acabar consigo, dar um fim na vida, dar fim na vida, por fim a vida, por termo a vida
    dar cabo de si, dar cabo da vida, nao quer mais viver, nao quer viver, nao queria viver, ja nao quer viver, quer acabar com tudo
    nao aguenta mais viver, desistir de viver, desistiu de viver, desistir da vida, prefere a corda, nao chega ao natal
    nao chega ao verao, nao chegar aos, nao passa do natal, nao passa de hoje, usar a arma nele, usa o fuzil nele
    usar a arma em si, pensou em como fazer
    ja pensou como, escolhendo o dia, ja escolheu o dia, ja decidiu, se quer enforcar, se vai enforcar, atirar se, se atira, atirar se da ponte, se atirar
    tem se cortado, tem se ferido, tem se machucado, anda a cortar se, anda se cortando, esta se cortando, esta a cortar se, vem se cortando
    se jogar, se cortar, cortar se, ferir se, se ferir, se machucar de proposito, ajudar a morrer, ajuda la a morrer
    repetir a tentativa, tentar de novo, tentar outra vez, vai repetir, nao vai acordar, encontrar a mae no ceu
  `,
  assault: withPronouns('me nos', attacks),
  beaten: withPronouns('me nos', violence),
};

import type { Slots } from '../lexicon.ts';

export const esAliases = {
  k: 'que',
  q: 'que',
  ke: 'que',
  xq: 'porque',
  pq: 'porque',
  toy: 'estoy',
  toi: 'estoy',
  kiere: 'quiere',
  kieren: 'quieren',
  qiere: 'quiere',
  nesecito: 'necesito',
  nesesito: 'necesito',
  kro: 'quiero',
  dise: 'dice',
  disen: 'dicen',
  disiendo: 'diciendo',
  t: 'te',
  ise: 'hice',
  hise: 'hice',
  m: 'me',
  suisidar: 'suicidar',
  suisidarme: 'suicidarme',
  suicidarce: 'suicidarse',
  suizidarme: 'suicidarme',
  matarce: 'matarse',
  tiraime: 'tirarme',
  quero: 'quiero',
  qero: 'quiero',
  aorcarme: 'ahorcarme',
  aorcando: 'ahorcando',
  aorcar: 'ahorcar',
  aorcarse: 'ahorcarse',
  vibir: 'vivir',
  bibir: 'vivir',
  kitarme: 'quitarme',
  qitarme: 'quitarme',
  bida: 'vida',
  hiba: 'iba',
  boi: 'voy',
  boy: 'voy',
  bolver: 'volver',
  yorar: 'llorar',
  yoro: 'lloro',
  past: 'pastillas',
  sobredocis: 'sobredosis',
  xfis: 'porfavor',
  porfa: 'porfavor',
  asta: 'hasta',
  kise: 'quise',
  aserme: 'hacerme',
  acerme: 'hacerme',
  kiero: 'quiero',
  qiero: 'quiero',
  kero: 'quiero',
  keria: 'queria',
  kisiera: 'quisiera',
  d: 'de',
  x: 'por',
  tb: 'tambien',
  tmb: 'tambien',
  nel: 'no',
  pos: 'pues',
  xfa: 'porfavor',
  bn: 'bien',
  tq: 'te',
  ps: 'pues',
  toa: 'toda',
  tos: 'todos',
  to: 'todo',
  pa: 'para',
  ma: 'mama',
  ama: 'mama',
  apa: 'papa',
  madre: 'mama',
  padre: 'papa',
  mñn: 'manana',
  mñna: 'manana',
  oy: 'hoy',
  ahorita: 'ahora',
  orita: 'ahora',
  nd: 'nada',
  ace: 'hace',
  aser: 'hacer',
  pastiyas: 'pastillas',
  vien: 'bien',
  biviendo: 'viviendo',
  bivir: 'vivir',
  tomao: 'tomado',
  tragao: 'tragado',
  trage: 'trague',
  tme: 'tome',
  toas: 'todas',
  tdas: 'todas',
  tods: 'todos',
  pastiya: 'pastilla',
  mui: 'muy',
  ondo: 'hondo',
  borrozo: 'borroso',
  keme: 'queme',
  stoy: 'estoy',
  aki: 'aqui',
  akostado: 'acostado',
  akostada: 'acostada',
  kreo: 'creo',
  kemo: 'quemo',
  mto: 'mato',
} as const;

export const esSlots: Slots = {
  neg: 'no, nunca, jamas, ni, sin, tampoco',
  thru: `
    tuve, tenido, llegado, yo, me, voy, a, quiero, quisiera, queria, pienso, pensando, pense, en, estoy, estaba
    tengo, tenia, ganas, de, planes, intencion, que, ya, mas, realmente, es, he, pensado, idea, te, lo, se, mi
    creo, digo, digas, quise, pretendo, ninguna, ningun, ando, para, hacer, dije, decir, haya, quiera, vaya, sea, hablo, hablando
    habia, diria, diciendo, significa, pensaria, atreveria, haria
  `,
  want: `
    quiero, quisiera, queria, quise, queriendo, querer, me gustaria, ganas de, ganitas de, deseo, deseaba
    desearia, prefiero, preferiria, preferia, necesito, ojala, me quiero, me quisiera, me queria, pensando en
    pensado en, pienso en, pense en, pensar en, lista para, listo para, decidi, decidida a, decidido a, pido
    rezo para, le pido a dios, espero, tentada de, tentado de, tengo que, me apetece, me dan ganas de
    me provoca, anhelo, quieren ganas de, muero por, estoy por, loco por, loca por, a punto de
  `,
  want1: `
    quiero, quisiera, queria, me gustaria, ganas de, deseo, deseaba, desearia, necesito, queriendo
    sigo queriendo, loco por, loca por, ando buscando, me quiero, me quisiera, me queria, le pido a dios
    rezo para, anhelo, me apetece, me dan ganas de
  `,
  die: `
    morir, morirme, morirse, morime, suicidarse, desvivirme, unalivearme, estar muerto, estar muerta, matarme
    suicidarme, suicidar, quitarme la vida, quitarme la bida, acabar con mi vida, acabar con mi bida
    acabar con todo, acabar con esto, acabar con todo esto, terminar con mi vida, terminar con todo
    terminar con esto, terminar con todo esto, ponerle fin, poner fin, poner fin a mi vida, poner fin a todo
    ahorcarme, colgarme, tirarme, lanzarme, arrojarme, aventarme, cortarme las venas, pegarme un tiro
    darme un tiro, volarme la cabeza, volarme los sesos, ahogarme, desvivir, unalive, estirar la pata
    irme de este mundo, irme de esta vida, irme al cielo, irme con dios, morirme ya, que me muera, que me maten
    que dios me lleve, que me lleve dios, la muerte, mi muerte, matarse, quitarme de en medio
    quitarme del medio, suicidio, eutanasia, acabar de una vez, acabar de una buena vez, terminar de una vez
    partir de este mundo, palmarla, petatearme, petatear, autoeliminarme, autoeliminar, quitarme del aire
    quitar la vida, dar un tiro, dar un plomazo, dar candela, pelarme del mundo, pelar del mundo, sui
    suicidio ya, sacarme la vida, guindar, guindarme, dormirme para siempre, hacerme el harakiri
  `,
  killself: `
    matarme, suicidarme, quitarme la vida, me mato, me suicido, me ahorco, me quito la vida, me cuelgo
    acabar con mi vida, terminar con mi vida, ahorcarme, colgarme, desvivirme, ahogarme, cortarme las venas
    pegarme un tiro, darme un tiro, volarme la cabeza, volarme los sesos, meterme un tiro, tirarme del puente
    tirarme de un puente, tirarme por la ventana, tirarme al metro, tirarme a las vias, tirarme al tren
    tirarme del balcon, tirarme por el balcon, tirarme al rio, lanzarme del puente, aventarme, arrojarme
    poner fin a mi vida, ponerle fin, ponerle fin a todo, ponerle fin a mi vida, acabar con todo
    acabar con todo esto, terminar con todo, terminar con todo esto, suicidio, hacer una locura
    hacer una tonteria, hacerme algo, quitarme de en medio, quitarme del medio, acabar conmigo, matarse
    quitarse la vida, tomarme todo, tomarme todas
  `,
  weapon: `
    soga, cuerda, pistola, revolver, escopeta, arma, fusil, cuchillo, navaja, cuchilla, cuchillas, gillette
    gilette, cuter, cutter, bisturi, veneno, raticida, lejia, cloro, gasolina, nafta, bala, balas, municion
    hoja de afeitar, hojas de afeitar, reata, lazo, mecate, cinturon, insecticida, plaguicida, paraquat, fierro
    fierros, chumbo, mechero, encendedor, machete, hojilla, hojillas, estilete, fosforina, horca, piola
    tramontina, faca
  `,
  pills: `
    pastilla*, pepa, pepas, pildora*, comprimido*, tableta*, capsula*, medicamento*, medicina, medicinas
    medicacion, remedios, clonazepam, rivotril, blister*, blíster*, insulina, paracetamol, ibuprofeno
    alprazolam, diazepam, lorazepam, tranquilizante*, antidepresivo*, somnifero*, ansiolitico*, frasco*
    caja entera, caja completa, bote entero, orfidal, trankimazin, lexatin, quetiapina, benzos, tafil, sedante*
    pastis
  `,
  place: `
    puente, azotea, terraza, cornisa, borde, vias, via del tren, las vias, barandilla, baranda, balcon
    acantilado, tejado, techo, anden, precipicio, viaducto, pretil, rieles, riel, ventana, barranco, malecon
    mirador, piso alto, terrado, puente peatonal
  `,
  date: `
    en ## minutos, en ## min, dentro de ## minutos, en cinco minutos, en diez minutos, en veinte minutos
    esta noche, hoy en la noche, hoy por la noche, hoy a la noche, manana, manana temprano, manana por la manana
    de madrugada, esta madrugada, esta tarde, de hoy no pasa, hoy mismo, ahora mismo, ya mismo, viernes, sabado
    domingo, lunes, martes, miercoles, jueves, despues de clase, despues de clases, despues del trabajo
    despues de la escuela, cuando todos duerman, cuando se duerman, cuando se vayan, cuando mi vieja
    cuando mi mama se vaya, cuando duerman, medianoche, este finde, este fin de semana, el finde
    en mi cumpleanos, la semana que viene, la proxima semana, en un rato, al rato, hoy despues
    en cuanto se vayan, antes de navidad, despues de navidad, fin de mes, a las once, a las doce
  `,
  partner: `
    marido, esposo, novio, novia, ex, pareja, padrastro, papa, mama, hermano, tio, ellos, patron, jefe, esposa
    mujer, primo, hombre, tipo, vecino, yerno, suegro, hijo, madrastra, casero, prestamista, entrenador
    prometido, conviviente, cunado, alguien, abuelo, viejo, sicario, sicarios, pandilla, mara, narcos, profe
    vato, companero, man, macho, concubino, chavo, pololo, padrote, cliente
  `,
  near: `
    amigo, amiga, hermano, hermana, mama, papa, hijo, hija, marido, esposo, esposa, mujer, novio, novia, primo
    prima, companero, companera, vecino, vecina, alumno, alumna, abuelo, abuela, sobrino, sobrina, tio, tia
    cunado, cunada, nieto, nieta, ex, paciente, pareja, alguien, cliente, chica, chico, mejor amigo, mejor amiga
    colega, roommate, companera de piso, companero de piso, compa, estudiante, nena, nene, nino, nina, suegra
    suegro, yerno, nuera, ahijado, ahijada, madrina, padrino, hermanita, hermanito, amigui, parcero, parce
    cuate, pana, chavo, chava, pibe, piba, pololo, polola, hijastro, hijastra, vieja, viejo, apa, ama, carnal
    morra, morro
  `,
  others: `
    a el, a ella, a ellos, a mi papa, a mi padrastro, a mi mama, a mi jefe, a mi marido, a mi mujer, a mi ex
    a mi hermano, a mi hermana, a todos, a ese, a esa, a ese tipo, a ese hijo, a aquel, a alguien, al bebe
    a mi hijo, a mi hija, al vecino, a mi vecino, al profe, al profesor, a ese tio, a ese man, al tipo, al novio
    a la maestra, a mi suegra, a mi suegro, a mi esposo, a mi esposa, a mi novia, a mi novio, a mis hijos
    a los ninos, al desgraciado, al viejo, a su novio, al jefe, al que, a la que, a esos, a un, a mi tio
    a mis padres, a la bebe, al nino, a la nina
  `,
  body: `
    brazo, brazos, muneca, munecas, muslo, muslos, pierna, piernas, piel, panza, barriga, mano, manos, cuerpo
    cara, antebrazo, cabeza, pie, dedos, costado, nudillos, ingle, tobillo
  `,
  hurt1: `
    me corte, me corto, me he cortado, me he cortao, me estoy cortando, cortandome, quemandome, me lastime
    me lastimo, me hice dano, me hago dano, me he hecho dano, haciendome dano, me hice cortes, me hago cortes
    me autolesione, me autolesiono, autolesionandome, me entierro las unas, me tajo, me tajeo, me tajee
    volvi a cortarme, he vuelto a cortarme, volvi a lastimarme, me pego cabezazos, me flagelo
    me rayo los brazos, me mutilo
  `,
  hurt: `
    cortarme, lastimarme, hacerme dano, quemarme, herirme, autolesionarme, lesionarme, aranarme, rasgunarme
    golpearme, pegarme, castigarme, tajearme, rajarme, morderme, mutilarme, sangrar, danarme, clavarme
    pincharme, hacerme cortes, hacerme mal, hacerme sangre
  `,
  why: 'por que, porque',
  thing: `
    trabajo, calor, frio, examen, tarea, cola, trafico, escaleras, gimnasio, gym, dieta, escuela, espera
    curiosidad, semana, mes, novela, partido, tesis
  `,
  kin: `
    mama, papa, jefe, jefa, profe, maestra, esposa, mujer, vieja, viejo, suegra, abuela, hermana, entrenador
  `,
  someone: 'va, van, quiere, quieren, puede, pueden, intento, intentaron',
};

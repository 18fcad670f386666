import type { Slots } from '../lexicon.ts';

/** Slots of the wider patterns: what can be longed for, held, stood on, given away, threatened. */
export const esWideSlots: Slots = {
  after: `
    en cuanto se duerman, cuando se duerman, cuando se duerman todos, cuando salgan, cuando se vayan
    cuando todos duerman, despues de cenar, despues de misa, despues del turno, despues de la cena
    cuando salga mi mujer, cuando duerman, cuando cierre, antes del amanecer, antes de que amanezca
    de madrugada, hoy en la noche, hoy a la noche, esta noche, manana temprano, el viernes, el sabado
    el domingo, el lunes, el martes, el miercoles, el jueves, cuando no haya nadie, apenas se duerman
    apenas se vayan, nomas se duerman, al rato, en un rato, en una hora, en dos horas, a medianoche, este finde
    mi cumple, en la madrugada
  `,
  jump: `
    me tiro, me cuelgo, salto, me disparo, un tiro, me mato, me lanzo, me aviento, me ahorco, me guindo
    me corto las venas, me pego un tiro, me tomo todo, me tomo todas, me vuelo la cabeza, me meto un tiro
    me suicido, me quito la vida, meterme al mar, un plomazo, un balazo, me arrojo, me doy un tiro, me desvivo
  `,
  cutpast: `
    pique, quemo, queme, grape, pinche, corte, golpee, lastime, rasgune, arane, mordi, hice, hago, corto, pico
    pincho, he cortado, he quemado, pellizque, raspe
  `,
  lethal: `
    suicidarme, suisidarme, suizidarme, matarme, mata me, ahorcarme, colgarme, guindarme, guindame, desvivirme
    desvivime, unalivearme, autodesvivirme, quitarme la vida, kitarme la vida, quitarme de en medio
    quitarme del medio, quitarme de enmedio, dispararme, pegarme un tiro, darme un tiro, meterme un tiro
    darme un balazo, pegarme un balazo, volarme la cabeza, volarme los sesos, volarme la tapa
    cortarme las venas, abrirme las venas, darme candela, meterme candela, prenderme fuego, prenderme candela
    quemarme viva, quemarme vivo, envenenarme, ahogarme en el, tomarme el veneno, tomarme veneno
    beberme el veneno, inyectarme, electrocutarme, degollarme, tirarme al metro, tirarme al tren
    tirarme a las vias, tirarme a la via, tirarme del puente, tirarme de un puente, tirarme al vacio
    tirarme al canal, tirarme al rio, tirarme por la borda, tirarme por el balcon, tirarme por la ventana
    tirame al rio, tirame al canal, aventarme al tren, aventarme al metro, aventarme del puente
    aventarme de un puente, saltar del puente, saltar por la ventana, saltar al vacio, saltar de la azotea
    lanzarme al vacio, lanzarme del puente, arrojarme al tren, dejarme caer, dejarme ir por, clavarme contra
    estrellarme, estamparme, tomarme todas, tomarme todas las pastillas, tomarme todo el frasco
    clavarme un cuchillo, clavarme el cuchillo, clavarme una navaja, abrirme las munecas
    tomarme la caja entera, tomarme el frasco, matarme yo, acabar con mi vida, terminar con mi vida
    poner fin a mi vida, ponerle fin a mi vida, dejar de respirar, no volver a despertar, kill myself
    unalive myself, saltar, chocar a proposito, acabar conmigo mismo, acabar conmigo misma, suicidio
  `,
  leave: `
    irme de este mundo, irme de este plano, irme de esta vida, irme al cielo, irme con dios, irme con diosito
    irme al otro barrio, irme pal otro barrio, irme para siempre, irme del mundo, irme de la vida
    rajarme de este mundo, largarme de este mundo, salir de este mundo, dejar este mundo, partir de este mundo
    ir de este mundo, ir al cielo, ir con dios, ir con diosito, ir pal otro barrio, ir al otro barrio
    ir a la tumba, pasar a mejor vida, desaparecer de este mundo, desaparecer para siempre
    apagarme para siempre, estar bajo tierra, estar en un cajon, cruzar al otro lado, descansar para siempre
    descansar en paz, no despertar nunca, no despertar mas, partir ya
  `,
  nowake: `
    no despertar, no despertar mas, no despertarme, no despertarse, ya no despertar, no volver a despertar
    nunca despertar, no despierte, no despertarme mas, dormirme y no volver, dormirme para siempre
    dormir para siempre, dormirse para siempre, no amanecer, morirme, morirme dormida, morirme dormido
    morir dormido, morir dormida, morirse, matarme, suicidarme, irme dormida
  `,
  ask: `
    que, cual, cuales, cuanto, cuanta, cuantos, cuantas, como, donde, con que, algo, dime, decime, dame
  `,
  think: `
    pienso, pense, pensando, he pensado, pensado, pensaba, pensar, imagino, me imagino, imaginando, fantaseo
    fantaseando, sueno, planeo, planeando, considero, considerando, ando pensando, sigo pensando, vivo pensando
    contemplo, tentado, tentada, no dejo de pensar, pensamiento, pensamientos, ideas, idea, obsesion, intrusivos
    piensa
  `,
  voices: `
    voz, voces, radio, cabeza, mente, cerebro, brain, diablo, demonio, diablito, espejo, algo me, sombras, tele
    dios me
  `,
  luring: `
    el puente, el viaducto, el vacio, el tren, el metro, el balcon, el acantilado, el precipicio, las vias
    el rio, el mar, el pozo, la azotea, el barranco, la ventana, la soga, la cuerda, la pistola, la escopeta
    el veneno, la muerte, el anden, las pastillas, el cuchillo, la navaja, el suicidio, el borde, la cornisa
    el puente ese, ese puente, el abismo, las gillettes
  `,
  gun: `
    pistola, pistolaa, revolver, revolvel, escopeta, fusil, rifle, carabina, arma, fierro, fusca, cuete, chumbo
    tote, ametralladora, la 38, 9 milimetros, la nueve, glock, bufoso, cuerno, arma reglamentaria, reglamentaria
    fuca, matraca, changon, pistolon
  `,
  deadly: `
    soga, sogas, horca, pistola, revolver, escopeta, fusil, rifle, veneno, raticida, arma, fusca, cuete, fierro
    navaja, cuchilla, cuchillas, cianuro, insecticida, herbicida, gramaxone, paraquat, mecate, veneno de ratas
    sobredosis, gillette, gillettes, guillotina, carabina, bisturi, reata, cuter, lejia, la cuerda, una cuerda
    pastillero
  `,
  edge: `
    borde, cornisa, barandilla, barandal, baranda, pretil, puente, azotea, viaducto, vias, via del tren
    vias del tren, rieles, acantilado, precipicio, tejado, barranco, orilla del puente, orilla de las vias
    campanario, grua, torre de alta tension, por fuera de la valla, fuera de la valla, filo, brocal, via
    piernas por fuera, piernas fuera, pies colgando, pies por fuera, parte alta del puente, cerro con la soga
    techo del edificio, techo del hospital, malecon de noche
  `,
  recent: `
    ayer, anteayer, antier, antes de ayer, anoche, hoy, esta manana, esta tarde, esta noche, esta semana
    la semana pasada, el domingo, el lunes, el martes, el miercoles, el jueves, el viernes, el sabado
    este finde, el finde, hace # dias, hace unos dias, hace poco, hace dos dias, hace tres dias, hace dias
    este mes, el mes pasado, la otra noche, otra vez, de nuevo, hace # semanas, hace una semana
    hace dos semanas, hace un rato, hace una hora, hace # horas, recien
  `,
  cutverb: `
    me corto, me corte, me cortaba, me he cortado, me he cortao, me estoy cortando, me quemo, me queme
    me he quemado, me e quemao, me qemo, me raspo, me raspe, me rasguno, me rasgune, me arano, me arane, me rayo
    me raye, me rajo, me raje, me he rajado, me tajeo, me tajee, me pincho, me pinche, me pico, me muerdo
    me mordi, me clavo, me clave, me hago, me hice, me he hecho, me pellizco, me pellizque, me rasco hasta
    me golpeo, me golpee, me lastimo, me lastime, me abro, me abri, me he abierto, me echo alcohol, me di
    me doy, me apago cigarros, me arranco, me arranque, me marco, me tiro agua, me tire agua, me eche agua
    pincharme, rajarme, cortando, quemando, me he clavado, darme punetazos, me doy punetazos, dandome golpes
    he vuelto a darme, me apago, me enterre, me entierro, me hinco, me encaje, me tajo
  `,
  bodypart: `
    brazo, brazos, antebrazo, antebrazos, muneca, munecas, muslo, muslos, pierna, piernas, piel, panza, barriga
    tripa, vientre, guata, abdomen, pecho, ingle, costillas, cadera, caderas, venas, vena, nudillos, frente
    nalgas, gemelos
  `,
  tool: `
    gillette, gilette, gillet, gilet, gillettes, cuter, cutter, navaja, navajita, cuchilla, cuchillas, hojilla
    hojillas, hojita, bisturi, sacapuntas, encendedor, mechero, compas, tijeras, vidrio, vidrios, cigarro
    cigarrillo, pucho, aguja, alfiler, clavo, estilete, fierro, tachuela, hoja de afeitar, cuchillita
    hoja del sacapuntas, rasuradora, punta del compas
  `,
  togo: `
    me voy, me fui, irme, ir, quiero ir, me quiero ir, voy, reunirme, encontrarme, juntarme, verme, estar
    alcanzar, seguir, me marcho, quiero irme, me ire, seguirlo, seguirla, volver, largarme, partir, enterrarme
  `,
  dead: `
    mi mami que, mi mama que, mi papa que, mi abuela que, mi abuelo que, mi hijo que, mi hija que
    mi hermano que, dios, diosito, el senor, mis muertos, mi difunto, mi difunta, mi finado, mi finada
    mi angelito, mi bebe que, mi mami al, mi mama al, mi papa al, mi hijo al, mi hija al, mi abuela al
    mi abuelo al, ella al, el al, mi viejo que, mi vieja que, mi esposo que, mi marido que
  `,
  belong: `
    perro, perra, perrito, perrita, gato, gata, gatos, canario, loro, pajaro, gallinas, cabras, ovejas, llaves
    llave, moto, bici, guitarra, medalla, medallita, reloj, anillo, joyas, casco, herramientas, plantas, macetas
    cromos, cuenta de steam, skins, play, ssd, coleccion, uniforme, libreta, ahorros, camioneta, bote, tierra
    guagua, guaguas, wawas, lavadora, perrina, papeles del seguro, pasaporte, cuchilla buena, cobijas, plata
    platita, dinero, cuchillo de mi padre, mascota
  `,
  him: `
    lo, la, los, las, le, les
  `,
  harmverb: `
    matar, acuchillar, apunalar, estrangular, envenenar, degollar, asfixiar, quemar, reventar, picar, quebrar
    rajar, balear, disparar, ahogar, tronar, chuzar, cortar, desfigurar, descuartizar, partir, rociar, plomear
    liquidar, bajar, cargar, torturar, castrar, romper, meter un tiro, meter un balazo, pegar un tiro
    pegar dos tiros, dar un tiro, meter fuego, prender fuego, hacer dano, hacer sufrir, volar la cabeza
    arrancar la cabeza, partir el cuello, partir la cara, clavar, echar veneno, hacer pagar, dar piso, cobrar
    tumbar, mandar al cementerio, mandar al hoyo, mandar al otro barrio, mandar al hospital, matal, mata, ma ta
    degoyar, golpear, atropellar
  `,
  kills: `
    mato, quiebro, reviento, pico, rajo, apunalo, acuchillo, envenenaria, enveneno, quemo, degullo, degüello
    ahorco, mataria, cago matando, cago a tiros, levanto a tiros, baleo, ahogo, cargo, bajo a tiros
    prendo fuego, lleno de plomo, estrangulo, descuartizo, plomeo
  `,
  hurtsme: `
    matar, pelar, quebrar, tronar, chuzar, picar, rajar, degollar, quemar, enterrar, desaparecer, levantar
    clavar, pinchar, ahogar, apunalar, violar, linchar, balear, descuartizar, acuchillar, prender fuego
    meter un tiro, pegar un tiro, volar la cabeza, tumbar, arrancar la cabeza, cortar la cara
    partir las piernas, partir la madre, moler a palos, hacer pedazos, echar acido, dejar en silla, hacer caer
    dar piso, dejar fria, dejar tiesa, cortar el cuello, cortar la lengua, quemar viva, esperar con
    rayar la cara, cortar los dedos, cortar un dedo, aventar al, dejar como a, mochar, romper la madre
    romper las piernas, sacar los ojos, tirar a un, matar a golpes, meter plomo, dar plomo, llenar de plomo
    reventar a, coser a
  `,
  hurtsme1: `
    mata, matan, mato, mataran, matara, quema, queman, clava, pincha, entierra, entierran, raja, degolla
    degüella, tira por, echa por, arranca, revienta, truenan, tronan, pela, pelan, quiebran, ahoga, levantan
    desaparecen, apunala, chuza, mataba, quemara, mataria, corta el cuello, parte el cuello, prende fuego
    mete un tiro, pega un tiro, entregan en, mochan, descuartiza, pican, pica, cortan, corta la, venden
    encuentran en, aparece en, manda al hoyo, mandan al hoyo, dejan tiesa, rompen las, parten las, balean, puyan
    pego un tiro, lleva por delante, saca los ojos, dispara, disparan
  `,
  said: `
    dice, dijo, dicen, dijeron, decia, jura, juro, juraron, grita, grito, avisa, aviso, escribio, escribe
    mando decir, mando, mandaron, mandaron decir, advirtio, prometio, promete, amenaza, amenazo, amenazaron
    puso, a dicho, ha dicho, han dicho, me dijo, repite, contesto, mensaje, audio, carta, nota, llamada
    panfleto, me dicen, cuenta, publico, confeso, conto, comento
  `,
  arms: `
    pistola, revolver, revolvel, escopeta, fusil, rifle, arma, armas, fierro, fierros, fusca, cuchillo
    cuchillos, navaja, machete, hacha, bate, martillo, tubo, gasolina, nafta, bencina, alcohol, palos, punal
    pala, bidon, tote, barra, botella rota, piedra, sarten
  `,
  kinder: `
    alumno, alumna, estudiante, paciente, clienta, cliente, roomie, roommate, roomi, compi, compa, compadre
    comadre, companero, companera, colega, vecina, vecino, vecinita, nano, mi nano, hermanita, hermanito
    hermano, hermana, mama, papa, ma, vieja, viejo, mujer, marido, esposo, esposa, novio, novia, hijo, hija
    nieto, nieta, sobrino, sobrina, primo, prima, tio, tia, abuelo, abuela, amigo, amiga, amigue, mejor amigo
    pata, soldado, interno, seguidor, seguidora, muchacho, muchacha, senora, senor, inquilino, inquilina
    huesped, chavo, chava, chaval, chavala, man, cabro, cabra, socio, asere, ahijado, ahijada, suegra, suegro
    cunado, cunada, yerno, nuera, binomio, jefe, jefa, ex, pareja, nene, nena, nino, nina, chico, chica, morro
    morra, pelao, guambra, pibe, piba, parce, parcero, homegirl, homie, pasajero, hijastro, hijastra, hijita
    hijito, madre, padre, padrino, madrina, doncella, reclusa, residente, profe, profesora, carnal, bro, gurisa
  `,
  dieself: `
    matarse, suicidarse, quitarse la vida, ahorcarse, colgarse, guindarse, tirarse, lanzarse, aventarse
    arrojarse, desvivirse, morirse, quitarse de en medio, quitarse de enmedio, dispararse, pegarse un tiro
    darse un tiro, meterse un tiro, envenenarse, cortarse las venas, unalive himself, unalive herself
    tirarse al metro, tirarse por la ventana, prenderse fuego, acabar con su vida, estar muerto, estar muerta
  `,
  dieselfnow: `
    se mata, se suicida, se quita la vida, se ahorca, se cuelga, se guinda, se tira, se lanza, se avienta
    se arroja, se va a matar, se va a suicidar, se va a quitar la vida, se va a ahorcar, se va a colgar
    se va a guindar, se va a tirar, se va a lanzar, se va a aventar, se pega un tiro, se da un tiro
    se mete un tiro, se dispara, se va a disparar, se va a pegar un tiro, se va a meter un tiro
    se va a dar un tiro, se quita de en medio, se quita de enmedio, se iba a matar, c iba a matar, se mataria
    se quiere matar, se quiere morir, se quiere suicidar, se quiere quitar la vida, se quiere colgar
    se quiere guindar, se quiere tirar, se quiere aventar, se quiso aventar, se quiso matar, se quiso tirar
    se quiso suicidar, se quiere ir al cielo, se va a prender fuego, va a saltar, va a tirarse, va a matarse
    va a suicidarse, va a quitarse la vida, va a ahorcarse, se va a desvivir, se va a cortar, se la va a pegar
  `,
  // By the name on the box; singular and plural.
  medicine: `
    propranolol, amitriptilina*, sertralina*, fluoxetina*, escitalopram, citalopram, paroxetina*, venlafaxina*
    desvenlafaxina*, trazodona*, vortioxetina*, bupropiona*, mirtazapina*, quetiapina*, olanzapina*, risperidona*, haloperidol, aripiprazol
    clozapina*, litio, carbolitium, carbamazepina*, lamotrigina*, topiramato*, depakote, acido valproico, valproato, fenobarbital, gardenal
    fenitoina*, clonazepam, rivotril, alprazolam, diazepam, lorazepam, bromazepam, zolpidem, stilnox, ritalina*, venvanse
    dipirona*, metamizol, nolotil, novalgina*, paracetamol, tylenol, apiretal, gelocatil, espidifen, ibuprofeno*, orfidal, trankimazin, lexatin, tafil, tramadol, codeina*
    morfina*, metadona*, metformina*, glibenclamida*, glifage, losartan, valsartan, captopril, enalapril, atenolol, amlodipino*, digoxina*
    warfarina*, sintrom, levotiroxina*, puran, dramin, fenergan, melatonina*, aspirina*, aas, naproxeno*, xanax, victan, sedoxil
    hidroxizina*, colchicina*, clonidina*, biperideno, amplictil, neozine
  `,
  poison: `
    destapacanos, destapa canos, limpiaparabrisas, anticongelante, veneno de hormigas, veneno para hormigas, mata hormigas, limpiahornos
    glifosato, tranquilizante de caballo, tranquilizante del caballo, naftalina, veneno de cucarachas, desatascador, limpiavidrios
    veneno, venenos, veneno de ratas, veneno para ratas, raticida, matarratas, mata ratas, lejia, lavandina, cloro
    cianuro, arsenico, insecticida, plaguicida, herbicida, gramoxone, gramaxone, paraquat, gasolina, nafta, kerosene
    metanol, desinfectante, quitaesmalte, liquido de frenos, liquido de la pileta, pilas, thinner, adelfa, fosfina, fosfuro
    acetona, salfuman, acido muriatico, soda caustica, aguarras, fosforo blanco, campeon
  `,
  // What makes more of a dose, or of a fall, than any errand needs.
  grave: `
    todo, todos, todas, toditas, toditos, blister*, caja entera, caja completa, cajas, frasco*, bote entero, punado, punados
    monton, montones, demasiadas, demasiados, de mas, # pastillas, # comprimidos, # pildoras, # capsulas, # tabletas
    diez, quince, veinte, treinta, cuarenta, cincuenta, sesenta, cien, muneca, munecas, vena, venas, viaducto, azotea
    cornisa, barandilla, ahorcarme, adios, despedida
  `,
  silly: `
    examen, parcial, racing, boca juniors, el river, gol, liga, torneo, serie, episodio, capitulo, temporada, spoiler
    spoilers, reunion, trafico, dieta, gym, gimnasio, wifi, cucaracha, outfit, crush, album, fandom, chivas
    pizza, excel, impresora, update, lag, remera, tacon, tacones, zapato, zapatos, cringe, verguenza ajena
    plato, celu, bondi, chancla, torta, tupper, lavadora, playlist, flequillo, peinado, convocatoria, penalti
    anatomia, tesis, ppt, deploy, bug, boss final, boda, sprint, tortilla, telenovela, sat, hacienda, estadio, karaoke
    criptos, perreo, cruda, guayabo, sentadillas, burpees, crossfit, trek, manco, tarta, blusa, aniversario
    vacaciones, planchita, souls, nintendo, fifa, mets, scope, vestido, pendrive, cereal, trastes, altar, curry
    empanadas, metrobus, mudanza, examenes, formulario, tramite
  `,
};

import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

// Plain words that only their place makes grave: no slot, for the model has not learned from them.
const vehicle =
  'coche|carro|auto|camion|moto|camioneta|bus|tractor|trailer|furgoneta|combi|colectivo|troca|tractomula|mula';
const wall =
  'barranco|barranca|precipicio|acantilado|rio|presa|muro|muros|poste|arbol|voladero|quebrada|abismo|canal|lago|puente|pilar|columna|pared|trailer|guardarriel|zanja|desfiladero';
const think =
  'pienso|pensando|pense|pensado|pensar|idea|ideas|ganas|imagino|imaginando|tentado|tentada|tentacion|se_me_antoja|me_viene|me_entran|fantaseo|fantaseando|provoca';
const passing =
  'bus|tren|metro|camion|colectivo|combi|micro|trailer|sarmiento|subte|guagua|tranvia|ave|cercanias|mercancias';
const throws = 'tiro|aviento|lanzo|arrojo|meto|mando|echo|suelto|boto';
const kin =
  'mama|papa|hijo|hija|hermano|hermana|amigo|amiga|primo|prima|sobrino|sobrina|abuelo|abuela|tio|tia|marido|mujer|esposa|esposo|novio|novia|companero|companera|vecino|vecina|chico|chica|alumno|alumna|paciente|muchacho|muchacha|chavo|chava|pibe|piba|morro|morra|chabon|mina|vieja|viejo|nieto|nieta|pololo|polola|pana|parce|cuate|senor|senora|seguidor|seguidora';
const keepers =
  'hijo|hija|nuera|yerno|nieto|nieta|sobrino|sobrina|cuidador|cuidadora|enfermera|enfermero|marido|esposo|novio|pololo|padrastro|madrastra|hermano|cunado|ex|papa|mama|viejo|concubino|pareja';
const tool =
  'tijera|tijeras|compas|cuter|cutter|navaja|cuchilla|gillette|hojilla|hojita|vidrio|sacapuntas|aguja|alfiler|encendedor|mechero|cigarro|pucho|cuchillo|corrector|trincheta';
const dizzy =
  'veo_doble|veo_dobl|veo_borroso|viendo_borroso|veo_negro|viendo_doble|todo_borroso|me_duermo|me_estoy_durmiendo|mareada|mareado|me_da_sueno|tengo_sueno|mucho_sueno|no_veo|vomitando|me_arde|me_quema|se_me_cierran';
const doomed =
  'mata|matan|mataran|matar|plomo|bala|balas|balazo|balazos|bolsas|cabeza|machete|cuerno|candela|fuego|gasolina|muerto|muertos|muerte|mueres|mueren|muero';

/** Danger told in one's own words: what to ask for, how to end, an act begun, gangs, elders, another in the act. */
export const esReach: Patterns<Concept> = {
  means_request: `
    que|cual ~1 tren|metro|subte|camion|bus ~2 no ~1 frena|para|se_detiene ~3
    puede|puedo|hay|consigo|compro ~2 comprar|conseguir|tomar|algo ~8 para|pa ~1 que ~3 pare|detenga|apague|duerma ~1 el? ~1 corazon|para_siempre|cuerpo
    sitio|lugar|mirador|puente|edificio|terraza ~2 alto ~6 donde|que no ~1 haya|tenga|hayan|este ~1 rejas|malla|mallas|vigilancia|barandas|gente|camaras|guardia
    alguien|uno|una ~1 se ~1 traga|toma|zampa ~1 todo ~1 lo|el|la ~1 del|de|que ~2 botiquin|cajon|farmacia|frasco|hay
    como|donde|cual ~3 menos fea|feo|sucia|sucio|violento ~3 irme|irse|morir*|acabar ; manera|forma|modo menos ~1 fea|feo|sucia|dolorosa|cruel ~3 irme|irse|morir*|acabar
    conseguir|consigo|consigue|compro|comprar|donde|como ~6 toman|usan|dan|venden|ponen ~1 en suiza|holanda|belgica|canada ; conseguir|consigo|consigue|comprar ~6 nembutal|pentobarbital|dignitas
    uno|una|puedes|podes|puedo puede? ~1 morirse|morir|morirme|palmar|palmarla|matarse ~2 mezclando|tomando|tragando|juntando|si|con
    se va|muere|acaba|apaga ~1 uno|una ~2 rapid*|rapidito|tranquil*|dormid*|facil|limpio
    irse|irme|morir|morirme|morirse|acabar|apagarme|apagarse|largarme ~3 sin que ~1 duela|sufra|sienta|se_den_cuenta|me_salven
    manera|forma|modo ~4 irse|irme|va_uno|se_va|morir*|apagar*|acabar ~4 duela|sufra|sufrir|dolor|sentir
    si ~4 toma|tomas|tomo|toman|mezcla|traga ~1 todo|toda|todas|todos ~3 @medicine|@pills|caja ~8 dormid*|duerme|vomita|despierta|muere|alcanza|basta
    desde|que|cual ~2 piso|altura|pisos|metros ~6 vivo|viva|sobrevive|sobrevives|cuenta|sobrevivir ; altura|piso ~4 tirarse|tirarme|saltar ~4 vivo|viva|morir*|seguro
    inyeccion|pastilla|polvito|liquido|eso ~4 perros|caballos|gatos|animales|veterinario ~4 para|pa mi|humanos|humano|personas|persona|gente
    que ~2 lo|la|me|te|a_uno ~1 apague|duerma|lleve|mate|acabe ~3 para_siempre|pa_siempre|del_todo|de_una ; sin receta ~8 para_siempre|no_despertar|morir*
    cuanto|cuanta|cuantos|cuantas ~5 @pills|@medicine|@poison|veneno|gotas ~8 persona|alguien|uno|humano ~1 no? ~2 despierte|muera|muere|duerma|mata|despertar|aguanta|amanezca|sobreviva
    piso|altura ~4 no ~1 quedas|queda|quedar|quedo|salis|sales|cuenta ~1 vivo|viva|nadie ; sali|salgo ~1 ayer|hoy|del ~3 hospital ~4 lo_de_las_venas|lo_de_las_pastillas|lo_de_la_soga
    que ~1 pastas|pastillas|pepas|remedios|gotas ~3 mezclo|junto|revuelvo|tomo ~3 para|pa irme|morir*|dormirme|no
    nudo ~3 aguanta|aguante|resiste ~2 peso|persona|cuerpo ; cuanto ~2 aguanta ~2 soga|cuerda|viga ~3 peso|persona
  `,
  method_thought: `
    viga|rama|travesano|gancho|barrote|barrotes|tubo|soga|cuerda|mecate|lazo|reja ~3 aguanta|aguanto|aguantan|resiste|soporta ~3 $
    parar|dejar|dejare ~1 de comer ~3 hasta ; hasta ~1 que ~2 cuerpo ~2 diga|aguante|apague|acabe ; que se me seque ~2 ; ni agua ~4 me voy ~2
    suelto|soltar|solte ~1 el volante ; pienso|piensa ~2 en ~1 la|las sabana|sabanas ~3 barrotes|reja|rejas
    ${think} ~3 tirar|meter|mandar|echar|aventar|estrellar|clavar|estampar|embarrancar|volcar ~1 el|la|mi|este ${vehicle} ~2 ${wall}
    ${think} ~2 de|en|con|a? ~1 no girar|frenar|doblar|virar|torcer|volantear|agarrar_la_curva ~6 acab*|termin*|todo|siempre|ya_esta|listo|muero|muera
    ${think} ~2 de|en|a? ~1 irme|mandarme|estrellarme|estamparme|tirarme|empotrarme|clavarme|meterme|cruzarme ~2 contra|al|a_la|a_un|debajo_de|abajo_de|frente_a ~1 el|la|un|una|los? ~1 ${wall}|camion|${passing}|carril
    moto|carro|coche|auto|camioneta ~6 ojos cerrados ~8 termin*|mat*|acab*|llev*|muero|si
    dejado|deje|dejando|dejo|dejare|dejar ~1 de comer ~5 morir*|acabar|acabe|desaparecer|irme|apagarme|termine|consumirme|matarme|muera
    no|sin|ni ~1 como|comer|comido|comi|pruebo ~14 hasta ~2 se|me|que ~1 me ~1 pare|apague|muera|consuma ~1 el_corazon|corazon?
    bocado ~14 hasta ~2 se|me|que ~1 me ~1 pare|apague|muera|consuma ~1 el_corazon|corazon?
    quiero|voy_a|dejarme|pienso ~1 consumirme|secarme|morirme_de_hambre|morir_de_hambre|apagarme ~2 hasta|de|sin|poco|despacio
    muero|morir*|muera de hambre ~3 mejor|a_proposito|adrede ; mejor ~3 morir*|muero|muera de hambre
    un paso y ~1 ya|listo|chau|se_acaba|se_acabo|todo|adios
    ${think} ~2 soltarme|soltar_el_arnes|soltar_el_volante|dejarme_caer
    casi ~1 me ~1 solte|suelto|deje_caer|dejo_caer|tire|avente|lance ~6
  `,
  suicidal_thought: `
    estaria|estoy|estuviera|estare mejor muert* ; me dicen que ~1 me ~1 mate ~6 razon
    difunta|difunto|finada|finado|muerta|muerto|abuela|mama|papa|hijo|hija ~4 me ~1 pide|llama|dice|ruega ~4 vaya|venga|ir con ~1 ella|el
    quiero|quisiera|voy_a|pienso|decidi|ganas_de ~1 terminar|acabar conmigo
    se ~1 cuelgan|colgaron|mataron|mato|colgo|ahorco|ahorcaron ~8 ser|sere|soy ~1 el|la|yo ~1 tercero|tercera|siguiente|proximo|proxima|cuarto|segundo
    matarme|morirme|morir|suicid* ~8 dije|decia|conteste ~1 que no ~2 pero ~1 si|menti|miento|era_mentira ; dije ~1 que no ~6 menti|mentira ~4 pienso|pensando
    @voices ~8 que ~1 salte|me_tire|me_mate|me_corte|me_cuelgue|me_muera ; si ~1 me termino|apago|acabo de una
    ganas de ~1 pegar|pegarme|dar el salto
  `,
  intent_now: `
    entro|meto|me_meto|camino ~1 al|en_el|a_la|en_la mar|rio|agua|laguna|presa|lago ~14 y ~1 no|nunca ~1 salgo|vuelvo|regreso
    meterme|me_meto|metere|tirarme|cruzarme ~1 debajo|abajo|bajo|delante|enfrente ~2 del|de ~3 camion|trailer|bus|tren|metro|micro|colectivo
    si ~2 me ~1 tiro|mato|ahorco ~1 hoy ~2 mata|matan
    cuando|apenas|en_cuanto|nomas|ni_bien ~3 llegue|pase|venga|salga|aparezca|entre ~1 el|la ~1 ${passing} ~5 me ~1 le? ~1 ${throws}
    pasa|llega|sale|viene ~1 el|la ~1 ${passing} ~4 ahi|alli|y ~1 me ~1 le? ~1 ${throws}
    ensaye|practique|ensayado|practicado|probe|repase ~5 hoy|manana|noche|cuando|duerma|duerman|domingo|viernes|sabado|temprano ~4 hermano|hermana|mama|todos|casa|hijos|se_duerma|se_duerman
    nudo ~6 hoy|manana|esta_noche ~4 duerma|duerman|salga|salgan|vaya|vayan
    me ~1 le? ~1 ${throws}|cuelgo|mato|disparo|ahorco ~6 ya ~1 ensaye|practique|fui|medi|probe|tengo
    a_esa|a_la|en_esa hora ~1 me ~1 cuelgo|mato|disparo|ahorco|tiro|aviento
    siguiente|proximo|proxima|primer|primera ~1 puente|curva|poste|muro|camion|trailer|pilar|barranco ~3 me estampo|estrello|empotro|clavo|mando|voy|meto|aviento|tiro
    me lo|las|los|la tomo ~1 en_cuanto|cuando|apenas ~1 cuelgue|cuelgues|duerman|duerma|termine_de_escribir|apaguen
    @date|hoy|ahora ~2 termino|acabo con ~1 esto|todo $ ; me ~1 doy|pego|meto el tiro ; saliendo|al_salir ~4 me ~1 aviento|tiro|mato|cuelgo|lanzo|disparo $
    me estampo|estrello|empotro|incrusto ~3 y ~1 ya|listo|chau|se_acabo|adios
    esta vez ~3 cierro|tranco|con_llave|nadie_me|sin_testigos|lejos|no_me_salvan|no_me_encuentran
    abra|abrir|abro ~2 ventana ~3 salte|saltar|salto ; me_voy|voy yo ~1 pero ~1 para siempre
  `,
  attempt_now: `
    arde|quema|quemando|ardiendo ~2 garganta|boca|panza|estomago|pecho|lengua ~8 destapar|limpiar|cloro|lejia|veneno|acido|sosa|lavandina|bateria|raticida|matarratas|insecticida|desinfectante
    veneno|cloro|lejia|acido|sosa|lavandina|raticida|insecticida ~8 arde|quema|quemando|vomito|vomitando
    tome|tomado|trague|tragado|bebi|bebido ~8 ${dizzy} ~1
    ${dizzy} ~4 tome|trague|bebi|tomado ~3 @pills|mucho|mucha|todas|todo|veneno|cloro
    tome|trague|tomado|tragado ~1 mucha|mucho|muchas|demasiada|demasiado ~1 @pills
    tome|trague|bebi|tomado ~2 liquido|producto|botella|frasco|cosa|eso ~2 del|de|para|pa ~1 el|la? ~1 bano|inodoro|piso|pisos|wc|horno|caneria|pileta|piscina|bateria|trapear
    trague|tragado|comi|tragando ~2 vidrio|vidrios|pilas|agujas|clavos|hojillas|gillettes
    corte|corto|abri ~2 muy|bien|demasiado|re hondo|profundo ; corte ~6 para|deja|paro de salir ; corte ~4 hondo|profundo
    las|los|la|lo ~1 trague ~2 todas|todos|todo ; tome|trague ~1 todas|toda|todo|todos ~1 las|los|lo|la|el ~1 de ~1 la|el|mi ~1 presion|tension|azucar|corazon|epilepsia|mama|papa|abuela|abuelo
    me ~1 tome|trague|zampe ~1 las|los|dos|tres|cuatro ~1 dos|tres|cuatro? cajas|frascos|blisters|tiras|botes|tabletas
    me ~1 quite ~1 el arnes ~4 suelto|solte|salto|tiro
  `,
  means_at_hand: `
    estoy|acostado|acostada|sentado|sentada ~4 linea|via|vias del tren ; acostado|acostada|echado|echada ~3 linea|via|vias|rieles
    triture|trituradas|machaque|moli|disolvi|molidas ~3 @pills|@medicine ~8 yogur|jugo|vaso|sopa|agua|te|licuado|falta|comerlo|tomarlo
    me ~1 queda|falta|solo_falta|solo_me_falta ~2 comerlo|tomarlo|tomarmelo|beberlo|tragarlas|tragarmelas|apretarlo|saltar|soltarme
    mano ~2 en ~1 el|la ~1 pestillo|manija|picaporte ~1 ventana? ; traje ~3 hospital|laburo|trabajo|clinica ~8 jeringa|ampolla|ampollas|vena
    cerre ~2 garaje|cochera|garage ~4 prendi|encendi|arranque|puse ; en ~1 el|la techo|azotea|terraza|puente ~3 borde|orilla|filo|cornisa
    medi|conte|calcule ~3 caida|segundos|altura|metros ~12 puente|azotea|mirador|edificio|viaducto
  `,
  self_injury: `
    me ~1 pegue|di|hice|meti|pego|doy ~1 un|unos|dos|tres|otro|otros tajo|tajos|tajito|tajitos|navajazo|rayon|rayones|corte|cortes ~4
    nos ~1 cortamos|rayamos|quemamos|lastimamos|rasgunamos ~4 piel|brazo|brazos|muneca|munecas|pierna|piernas|${tool}
    me ~1 raye|rayo|marque|rasgune|corte|queme ~2 con ~1 la|el|un|una|unas ${tool} ~3 bano|recreo|cuarto|clase|colegio|escuela|pieza
    brazos|piernas|muslos|munecas ~2 cortadas|cortados|tajeados|tajeadas|rayados|vendado|vendada ~4 semana|pants|manga|mangas|tape|tapo|vean|vea
    cortaba|lastimaba ~8 dije ~1 que no ~2 pero ~1 si ; aguante ~3 y ~1 me ~1 lastime|corte|queme|raye
    lo hice ~6 anos ~2 a la basura ; lo hice ~2 poquito
    porque ~1 me ~1 lo ~1 merecia|merezco ~4 corte|queme|golpee|lastime ; me ~1 queme|corte|golpee|lastime ~6 me ~1 lo ~1 merecia|merezco
    me ~1 rebane|taje|tasajee|rajune ~3 brazo|brazos|muneca|munecas|muslo|muslos|pierna|piernas|antebrazo
  `,
  attempt_recent: `
    me ~1 sacaron|dieron_de_alta|soltaron ~4 hospital|clinica|urgencias|psiquiatrico ~8 lavado|lavaron|pastillas|venas|sonda|carbon
    tome|trague|tomado ~4 pastillas|remedios|pepas|@medicine ~5 nadie ~1 lo? ~1 sabe|noto|supo|entero|se_entero ~4
    encontrado|encontraron|hallaron|hallado ~2 tirada|tirado|inconsciente|desmayada|desmayado ~4 cajas|frascos|blisters|pastillas|frasco|caja
    me ~1 colgue ~3 se ~1 corto|rompio|zafo|solto|revento ; me ~1 colgue ~2 me bajaron
    @recent|finde|fin_de_semana ~4 quiso matarse|suicidarse|ahorcarse
  `,
  threat: `
    te|los|las|la|lo|le ~1 bajamos|picamos|matamos|quemamos|levantamos|quebramos|tronamos|pelamos|enterramos|desaparecemos|balaceamos|cocinamos|metemos_plomo|damos_plomo ~2 ti|tu|vos|mujer|hija|hijo|familia|viejos|todos|perro|si
    o ~3 te|los|las|la|lo ~1 bajamos|picamos|matamos|quemamos|levantamos|quebramos|tronamos|enterramos|desaparecemos
    me|nos|te dejan|deja|hacen|hace|mandan en|hecho ~1 pedazos|pedacitos|bolsas|trozos ; dice|dijo|dicen ~8 nadie me va a ~1 encontrar ; dicen|dice ~2 asi quedo|quedas|quedamos ~1 yo|tu|nosotros
    panfleto|volante|papel|papelito|audio|whatsapp|mensaje|nota|sobre|corona ~10 dan|dieron|meten|pagas|irnos|irme|hablamos|sigo|seguimos|pago|pagamos ~6 ${doomed}
    panfleto|panfletos|volante|lista ~4 mi nombre|apodo ; mi nombre ~4 panfleto|lista_negra|lista_de_los ; panfleto|lista ~12 estoy yo|mi|nosotros
    nos|me dan|van_a_dar|daran|dieron plomo|piso|plomazos ; # dias|horas ~2 para|pa ~1 irnos|irme|salir|largarnos|desocupar|dejar|pagar ~6 ${doomed}
    tres|dos|cinco|cuarenta_y_ocho|veinticuatro dias|horas ~2 para|pa ~1 irnos|irme|salir|largarnos|desocupar ~6 ${doomed}
    la|lo|las|los|me|nos ~1 levantan|levantaran|desaparecen|secuestran ~3 si|a ; si ~2 pago|pagamos|depositamos|depositan|deposito ~4 levantan|desaparecen|matan|mata|sigue|sigo
    cobran|cobrando|cobro|pusieron|piden ~2 piso|vacuna|renta|cuota|extorsion ~16 ${doomed}
    la proxima ~3 ${doomed} ; paga|pagas o ~1 mueres|muere|te_mueres|te_mato ; sigo yo ~2 si|manana|despues ; una bala ~3 sobre|papel|puerta|buzon
    foto ~3 mi|mis|los ~1 hija|hijo|hijas|hijos|nina|nino|casa ~4 saliendo|escuela|colegio|puerta ~8 pago|levantan|cuide|cuidate|mat*
    nombre|nombres ~3 mis|mi ~1 hijas|hijos|hija|hijo ~6 escuela|colegio ~12 matan|policia|mata
    echa|echar|tirar|tira|rociar ~1 acido ~4 cara|encima|cuerpo ; si ~2 dejo|voy|separo ~2 me ~1 echa|tira|quema|rocia|desfigura
  `,
  stalking: `
    sabe|saben ~1 a que hora ~1 salgo|entro|llego|vuelvo|paso|salimos ; dijo|dijeron|dice ~3 que me cuide ; cobran|cobrando|cobro ~1 piso|vacuna
    pasa|pasan ~4 por ~1 mi|la|afuera ~1 casa|cuadra ~8 mira|viendo|mirando|queda|ve ; cuidate ~4 uno nunca sabe
  `,
  violence: `
    me|nos ~1 da|dio|daba|pega|pego|pegaba ~1 con ~1 el|la|un|una|su baston|escoba|sarten|vara|zapato|chancla|olla|plancha|cuchara|rodillo|bota|culata|macana|llave
    ${keepers} ~4 me|nos|la|lo ~1 jala|jalo|jalonea|tironea|arrastra ~1 de|del ~1 el|la|los|las? ~1 trenza|pelo|pelos|grenas|oreja|brazo|ropa
    me ~1 agarra|agarro|jala|jalo|aprieta ~2 de|del ~1 los|el|las brazos|brazo|munecas|pelo ~8 moreton*|morado|morados|marcas
    me ~1 deja|dejan mojad*|sucia|sucio ~4 dia|horas ; ${keepers}|muchacha|senora ~4 me cuida ~2 me pellizca|pega|grita|empuja|amarra
    ${keepers} ~4 me|nos|la ~1 zamarrea|zamarreo|zarandea|zarandeo|sacude|sacudio|empuja|jalonea|jaloneo|pellizca|avienta|arrincona ~3
    me|nos ~1 tiro|tira|avento|avienta|empujo|empuja|estampo|estrello|azoto contra|al|a|de ~1 la|el|las|los|una? ~1 pared|muro|piso|puerta|ropero|suelo|mesa|escaleras|escalera
    ${keepers} ~4 me|nos deja|dejan|tiene|tienen sin ~1 comer|comida|remedios|medicinas|agua
    me|nos ~1 cogio|tomo|agarro|sujeto|levanto|prendio|apreto|coge|agarra ~1 del|por_el|por_la|de_la cuello|garganta|pescuezo ; dedos|marcas ~2 marcados|marcadas ~3 cuello|garganta ; apreto|aprieta ~1 el|mi cuello ~1
    toma|tomado|borracho|bebe|chupa ~8 viene ~1 por|contra nosotras|nosotros|mi ; rompe todo ~4 viene por
    me ~1 quebro|fracturo|partio|rompio|torcio ~1 la|el|una|un|mi ~1 muneca|mano|brazo|costilla|costillas|cadera|nariz|dedo|pierna|clavicula
    ${keepers}|primo|tio ~3 entra ~4 a ~1 mi|la pieza|cuarto|cama|habitacion ~4 me ~1 toca|manosea|soba|acaricia|destapa
  `,
  attacker_present: `
    grita|gritando|gritaba ~6 va_a_matar|mata|matarla|matarlo ~8 golpes|oigo|oye|silencio|grita|responde|cosas_rompiendose|se_oyen
    roceado|rociado|rocio|echo|bano|empapo ~1 con|de|en gasolina|nafta|alcohol|bencina|thinner ~6 me|marido|ex|fosforos|encendedor|mechero ; me ~1 ha? rociado|roceado|rocio|echo ~1 con|de? gasolina|nafta|bencina
    lo|la|los|las ~1 tienen|tiene ~4 atado|atada|amarrado|amarrada|atados ~3 cocina|cuarto|sala|silla|bano
    me ~1 subio|abordo|salio|cayo|cerro ~4 con ~1 un|una|el|la? ~1 revolver|pistola|fierro|cuchillo|navaja|arma|machete|chumbo
    espero|esperando ~4 tengo|traigo|llevo ~1 el|la|un|una @arms ; nos|me ~1 tienen ~4 casa ~3 mataron|matan ; escucho|oigo ~2 que ~1 afila|carga ~1 el|la|un @arms
  `,
  harm_other: `
    voy|vamos|boy ~1 a ~1 acabar con ~1 ella|ellos|ese|esos|todos|ustedes|mi ; voy|vamos|boy ~1 a ~1 acabar con el $
    que ~1 lo|la ahogo|asfixio|tiro|dejo_caer|aviento|sofoco|ahorco ~3 banera|tina|almohada|ventana|balcon|agua|escalera|panico|miedo
    bebe|guagua|nino|nina|nene|nena ~8 hundirlo|hundirla|ahogarlo|ahogarla|asfixiarlo|asfixiarla|tirarlo|tirarla|taparle
    al|a_la|a_los que ~2 metio|toco|violo|abuso|mato|hizo ~5 mi|mis ~1 hija|hijo|hermana|nina|mama|hermano|nena ~5 matar|mato|mataria|reviento|quiebro
  `,
  harm_other_now: `
    regue|rocie|eche|regada|rociada ~2 gasolina|nafta|bencina|alcohol ~8 prendo|cerillo|fosforo|encendedor|mechero
    bebe|guagua|nino|nina|nene|nena ~3 banera|tina|agua ~8 hundirlo|hundirla|ahogarlo|ahogarla
    la voz|voces ~10 tengo ~1 el|un cuchillo|machete|martillo ; estoy|ando ~2 esquina|afuera|frente|puerta ~3 casa ~3 traigo|tengo|llevo ~1 la|el|una|un @gun|@arms|fusca|cuete|fierro|fogon
  `,
  third_worry: `
    marcas|cicatrices|cortes ~4 brazo|brazos|muneca|munecas|pierna|piernas ~3 mi ${kin} ; mi ${kin} ~5 marcas|cicatrices ~4 brazo|brazos|muneca|munecas
    mi ${kin} ~8 ya ~1 vivio ~1 lo que ~2 vivir ; mi ${kin} ~6 nada ~1 le ~1 importa ; mi ${kin} ~10 para que ~1 vivir|seguir
  `,
  third_intent: `
    dijo|dice|escribio|mando ~5 vas|van|vamos ~1 a ~1 encontrar|hallar|ver ~2 colgad*|muert*|tirad*|ahorcad*
    mi ${kin} ~6 mostro|enseno ~3 brazos|brazo|munecas ~3 cortes|cortad*|heridas ; mi ${kin} ~4 confeso|conto ~8 quiso|quiere|penso ~1 en? matarse|suicidarse|ahorcarse|morir
  `,
  third_act: `
    ${kin}|roomie|companero ~3 publico|subio|mando|puso|posteo ~3 foto|frasco|historia ~6 vaci* ~8 gracias|adios|perdon|todos|vida
    trepad*|subid*|encaramad* ~3 antena|torre|grua|poste|puente|techo|cornisa ~8 soltar|tirar|saltar|aventar|lanzar
    espuma ~2 boca ~8 frasco|pastillas|caja|lado|veneno
    ${kin} ~3 llamo|llama|marco|hablo ~5 del|desde ~1 el|la|un|una? ~1 puente|azotea|estacion|vias|terraza|techo|acantilado|viaducto|anden|mirador ~10 perdon*|cuidate|adios|llora|llorando|colgo|despid*|tren|quiero
    ${kin} ~3 llamo ~1 llorando ~2 del|desde ~1 el|la? puente|azotea|techo|viaducto|terraza
    en_vivo|en_directo|transmitiendo|transmision|directo|livestream ~6 tomandose|tragandose|cortandose|colgandose|ahorcandose|pastillas|soga|cuchilla|navaja|cuerda ; soga|cuerda ~4 transmit*|en_vivo|en_directo
    ${kin} ~5 esta|sigue|anda ~4 por_fuera|del_otro_lado|al_otro_lado|afuera ~1 de ~1 la|el ~1 baranda|barandal|barandilla|reja|ventana|balcon|valla
    ${kin} ~4 se_ha_ido|se_fue|fue|salio|subio|bajo ~2 con ~1 la|una|el|un ~1 cuerda|soga|escopeta|pistola|mecate|lazo ~6 pajar|galpon|monte|cerro|granero|bodega|sotano|abre|contesta|pieza
    ${kin} ~6 abre|contesta|responde ~8 huele ~1 mucho? ~1 a gas ; huele ~1 a gas ~8 ${kin} ~4 abre|contesta
    ${kin} ~5 se_encerro|encerrado|encerrada|metio ~6 con ~1 la|una|el|un ~1 escopeta|pistola|soga|cuerda|cuchillo|veneno|pastillas
    veo|hay|viendo ~2 un|una ~1 tipo|senor|senora|chica|chico|hombre|mujer|muchacho|muchacha|persona|pibe|chavo ~4 cornisa|baranda|azotea|borde|puente|barandal|tejado ~8 llora|llorando|tirar*|saltar|abajo|asom*|grita
    ${kin} ~8 nota ~6 perro ~6 policia ; nota ~6 debajo_de|bajo ~1 la? puerta ~10 policia|perro
  `,
  stop_medicine: `
    ${think} ~2 de|en|con|a? ~1 no girar|frenar|doblar|virar|torcer|volantear|agarrar_la_curva
    dejar|dejare ~1 la|el|mi|los|las? insulina|dialisis|quimio|medicacion|oxigeno|pastillas|remedios ~2
    cruzo|cruce|cruzar ~4 sin fijarme|mirar ; si ~1 me? ~1 pasa algo pues ~1 paso
  `,
  reunion: `
    yo ~1 tambien? ~1 deberia ~1 hacer|haber ~1 lo mismo
  `,
  preparation: `
    nicho|funeraria|cremacion|lapida|tumba ~2 pagad* ; pagado|pagada|pague ~2 nicho|funeraria|cremacion|lapida|tumba
    mochila|bolso|bolsa ~3 soga|cuerda ~3 carta|nota ; nadie ~1 se? va a ~1 enterar|interrumpir|molestar ~2 hasta ;
    puse|pase|deje ~2 casa|depto|departamento|piso ~1 a nombre de ~1 mi|mis ; program* ~2 correos|mensajes|mails|audios|publicaciones ~2 para|pa
  `,
  gone_wish: `
    asi ~1 me ~1 quiero ir|apagar|morir
    hizo bien en ~1 morirse|morir|irse ; quien como ~1 el|ella|ellos ~2 descansando|muert* ; como si ya me ~1 hubiera ido ; que ~1 el|me agua|rio|mar me ~1 lleve
    me ~1 dio|da envidia ~6 llevo|murio|muertos|difunto ; no amanecer
    a ver si ~1 asi ~1 se termina|acaba ; a ver si ~1 me lleva ; para|pa que ~1 esto|todo|ya se ~1 termine|acabe
  `,
};

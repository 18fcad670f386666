// What other lists know in one tense, person or place of the pronoun, told in the others.
import type { Concept } from '../concepts.ts';
import type { Patterns, Slots } from '../lexicon.ts';
import { asChoice } from './forms.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
/** Each verb with each pronoun at its end: `matarme`, `matarnos`. */
const withEnd = (verbs: string, pronouns: string): string =>
  words(verbs)
    .flatMap((verb) => words(pronouns).map((pronoun) => verb + pronoun))
    .join(',');

const attacks = `matar apunalar acuchillar estrangular disparar violar quemar envenenar ahorcar asfixiar ahogar degollar linchar
  balear rociar secuestrar decapitar descuartizar fusilar chuzar macanear apalear`;

const harming = `matar apunalar acuchillar estrangular envenenar degollar asfixiar quemar ahogar ahorcar balear desaparecer descuartizar`;

/** What another wants, tries or threatens, before what they do. */
const hewill = asChoice(`
  quiere, quieren, queria, querian, quiso, quisieron, va a, van a, iba a, iban a, intento, intentaron, intenta
  intentan, intentaba, ha intentado, han intentado, trata de, tratan de, trato de, trataron de, ha tratado de
  tratando de, intentando, queriendo, planea, planean, piensa, piensan, prometio, prometieron, juro, juraron
  jura, amenazo con, amenaza con, amenazaron con, amenazan con, amenazando con, capaz de, dispuesto a
  decidido a
`);

const reckon = asChoice(`
  me imagino, imagino, pienso en, pensando en, pense en, he pensado en, sueno con, fantaseo con, obsesion con
`);

export const esTenseSlots: Slots = {
  assault: `
    ${withEnd(attacks, 'me nos')}, pegarme un tiro, darme un tiro, meterme un tiro, pegarnos un tiro, prenderme fuego
    prendernos fuego, quemarme viva, quemarnos vivos, cortarme el cuello, partirme la cabeza, reventarme a golpes
    molerme a golpes, matarme a golpes, echarme acido, tirarme acido, clavarme un cuchillo, clavarme el cuchillo
  `,
  harmhim:
    withEnd(harming, 'lo la los las') +
    ',dispararle, dispararles, pegarle un tiro, darle un tiro, meterle un tiro, clavarle un cuchillo',
  doself: `
    matar, suicidar, ahorcar, colgar, desvivir, envenenar, ahogar, disparar, electrocutar, degollar, inmolar, pegar un tiro
    dar un tiro, meter un tiro, pegar un balazo, volar la cabeza, volar los sesos, cortar las venas, cortar las munecas
    quitar la vida, prender fuego, tomar todas las pastillas, tomar todo el frasco, tirar del puente, aventar del puente
    lanzar del puente, tirar al metro, tirar al tren, tirar a las vias, aventar al tren, aventar al metro, aventar a las vias
  `,
  took: `
    tome, trague, bebi, ingeri, inyecte, tomado, tragado, bebido, ingerido, acabo de tomar, acabo de tomarme, acabo de beber
    acabo de beberme, acabo de tragar, acabo de tragarme, estoy tomando, me estoy tomando, estoy bebiendo, me estoy bebiendo
    me estoy tragando, tomandome, tragandome, bebiendome, empece a tomar, empece a tomarme, termine de tomar, acabo de ingerir
  `,
  survived: `
    sobrevivi, no me mori, no mori, desperte, falle, fallo, me salvaron, me encontraron, la cuerda se rompio, la soga se rompio
    nadie lo sabe, nadie sabe, nadie supo, nadie lo supo, nadie se entero, nadie se ha enterado, nadie se dio cuenta, nadie lo noto
    no le conte, no se lo conte, nunca lo conte, nunca se lo conte, nunca le conte, no lo conte, no le dije a nadie, no funciono
    no resulto, no me salio, no pude terminar, vomite todo
  `,
};

export const esTenses: Patterns<Concept> = {
  wish_to_die: `
    morir|morirme ~1 era|es ~1 lo ~1 que ~1 yo? ~1 quiero|queria
    pidiendo|pedido|pido|rogando|rezando ~1 por? ~1 la muerte ; desead*|deseo|desee|deseando|quisiera ~1 no ~1 estar ~1 viv* ; desee|deseaba ~1 morir|morirme
    que me dej* ~1 morir ; parte|pedazo de mi ~1 quiere ~1 morir|morirse
    desead*|deseo|desee|deseando|deseaba|desearia|desear|anhelo|anhele|anhelado|pido|pedi|pedido|rogue ~2 mi ~1 propia? muerte
    deseado|desee|deseando|deseaba|desearia|anhelado|anhelo|anhelando ~1 la muerte ; deseado|desee|deseando ~1 estar muert*
    querido|queriendo|deseado|deseando|rezo|rezado|rece|pido|pedi|pedido|pedirle|rogue|rogado ~2 morir|morirme|morirse $
    siempre quise ~1 morir|morirme ; quise morir|morirme ~4 todavia|aun|sigo|toda_la_vida ; toda_la_vida|desde_siempre ~2 quise ~1 morir* ; no ~1 he_querido ~2 vivir|seguir_viviendo|seguir_vivo|seguir_viva
    ojala|quien_pudiera|me_gustaria|preferiria|preferia|quisiera ~1 estar|haber|amanecer ~1 muert* ; las ganas que tengo de morir*
    ojala ~1 haber|hubiera|me_hubiera|me_hubiese ~1 muerto
  `,
  gone_wish: `
    desapareceria|me_esfumaria|me_borraria ~1 del_mapa|si ; desead*|deseo|desee|deseando ~1 desaparecer
    pido|pedi|pedido|rezo|rezado|rece|ruego ~3 me lleve|llevara|recoja ; pido|pedi|pedido|rezo|rezado|rece ~3 no ~1 despertar*|amanecer
    ojala|me_gustaria ~1 no ~1 haber|hubiera ~1 despertado|nacido
  `,
  suicidal_thought: `
    imagino|imagine|imaginando|pensando ~1 saltando|tirandome|colgandome|ahorcandome|lanzandome|matandome ; me ahogaria ~1 si
    me puedo|podria|pudiera ~1 @doself
    quererme|queriendome|quiero_poder ~1 matar|morir|ahorcar|suicidar|colgar|matarme
    me quiero|quisiera|queria|kiero ~1 @doself ; me ~1 he? querido|queriendo ~1 @doself
    ${reckon} ~1 una? sobredosis ; me ~1 ahorcaria|envenenaria|dispararia|lanzaria|suicidaria ~2 si
  `,
  method_thought: `
    me ~1 quiero|quisiera|queria|quise ~1 aventar|lanzar|arrojar|tirar $
    encargue|compre|comprar|conseguir|consegui|pedi ~2 veneno|raticida|soga|pistola|arma ~1 para|pa mi $
    voy|quiero|quisiera|queria|ganas|me ~2 a|de? ~1 saltar|tirarme|aventarme|lanzarme|arrojarme $
    beber|tomar|tragar|beberme|tomarme|tragarme|bebiendo ~2 @poison ; cortarme|cortar|abrirme ~1 las venas|munecas
  `,
  intent: `
    me voy ~1 a ~1 meter|acostar|tumbar|poner|echar ~1 debajo|delante|en|frente|abajo ~2 tren|metro|vias|camion|bus ; me voy ~1 a ~1 tirar|aventar|lanzar ~1 al mar|rio ~2 no|y
    me voy ~1 a ~1 terminar|acabar ~1 matando|suicidando|ahorcando|colgando|tirando
    me voy|iba|vamos|boy ~1 a ~1 @doself ; me voy ~1 a ~1 tirar|aventar|lanzar|arrojar $
    acabare|terminare|terminar|acabar|acabo|termino ~1 matandome|ahorcandome|suicidandome|tirandome|por_matarme
    un|cualquier|algun dia ~1 me mato|ahorco|cuelgo|tiro|suicido ; estoy ~1 por|decidido_a|decidida_a ~1 @lethal|@killself
  `,
  intent_now: `
    estoy|toy|ando ~1 por ~1 @lethal|@killself $
    me voy ~1 a ~1 @doself ~2 @date|hoy|ahora|ahorita
    mas_tarde|luego|despues|mas_noche|@date ~1 me_tiro|me_aviento|me_lanzo|salto ~1 del|de|al|a_las ~1 el|un? ~1 puente|edificio|metro|tren|vias|balcon
    pienso|planeo|decidi|voy_a ~1 @lethal|@killself ~1 @date|hoy|ahora|ahorita
    estoy|toy|ando ~2 por|a_punto_de|a_nada_de ~1 @lethal|@killself ~1 @date|hoy|ahora|ahorita|ya ; a_punto_de|a_nada_de ~1 @killself|@lethal $
    @date|hoy|ahora|ahorita|al_rato|en_un_rato ~1 me_tomo|me_trago todo|todas|el_frasco $
    @date|hoy|ahora|ahorita|al_rato|en_un_rato ~1 me_mato|me_ahorco|me_suicido|me_cuelgo|me_pego_un_tiro|me_doy_un_tiro|me_meto_un_tiro|me_corto_las_venas|me_vuelo_la
  `,
  finality: `
    estoy|toy|ando ~2 por|a_punto_de|a_nada_de ~1 saltar|tirarme|aventarme|lanzarme|arrojarme $
    estoy|toy|ando|pienso|decidi|voy_a ~3 saltar|tirarme|aventarme|lanzarme|arrojarme ~1 @date|hoy|ahora|ahorita $
    @date|hoy|ahora|ahorita|al_rato|en_un_rato ~1 yo? ~1 me_aviento|me_lanzo|me_arrojo|me_tiro|salto|me_disparo|me_cuelgo $
    me voy ~1 saltar|tirarme|aventarme|lanzarme|matarme|ahorcarme ~1 @date|hoy|ahora|ahorita $ ; puente ~1 a|para saltar|tirarme|aventarme
    saliendo|salgo|voy|camino|rumbo|yendo ~3 saltar|tirarme|aventarme|lanzarme|arrojarme $
    cuando|en_cuanto|apenas|ni_bien|nomas ~5 me_mato|me_ahorco|me_cuelgo|me_tiro|me_tomo_todo|me_suicido|me_pego_un_tiro|me_aviento $
    me voy ~1 a? ~1 tirar|aventar|lanzar|arrojar ~1 @date|hoy|ahora|ahora_mismo|ahorita $
    @date|hoy|ahora|ahorita ~1 me voy ~1 a ~1 tirar|aventar|lanzar|arrojar $
  `,
  time_near: `
    @killself|@lethal|@die ~3 hoy|ahora|ahorita ; hoy|ahora|ahorita ~4 @killself|@lethal|@die ; @poison|@pills|venas ~2 hoy|ahora|ahorita
  `,
  reopened: `
    vivo|llevo|ando|estoy|vengo|sigo|he_estado ~3 deseando|queriendo|pensando|pidiendo|rezando|imaginando
  `,
  means_at_hand: `
    tengo ~1 aca|aqui ~2 todas? ~1 las? ~1 @pills
    abri|abierto|deje|prendi ~1 el gas ~3 cerre|cerrado|ventanas|todo|tapado|acoste|acostad*
    cargue|cargo|cargando|cargado|cargar ~1 ya? ~1 el|la|mi|una|un ~1 @gun
    ate|atado|atando|atar|colgar|colgue|amarre|amarrado|amarrando|amarrar|anude|prepare|preparado|preparando|colgando|hice|hecho ~1 el|la|una|un|mi ~1 soga|cuerda|lazo|horca|mecate|nudo_de_la_horca $
    ate|amarre|anude|prepare|hice|atado ~1 el|un|la nudo ~2 horca|soga|corredizo ; soga|horca ~1 esta|ya ~1 lista|hecha|atada|puesta
    junte|juntado|juntando|juntar|guarde|guardado|separe|separado ~1 todas|las|los|todos ~1 las? ~1 @pills $
    llene|llenando ~1 la? ~1 banera|tina ~4 navaja|cuchilla|gillette|hojilla|secador
    estoy|ando|sigo|toy ~1 con ~1 la|el ~1 soga|cuerda|pistola|navaja ~1 al|en_el|en_la|en_mi ~1 cuello|mano|muneca|sien|boca
    estoy ~1 en ~1 las? via|vias ~3 tren|metro ; azotea|techo|puente ~2 list* ~1 para saltar
  `,
  attempt_now: `
    me ~1 apunale|ahorque|dispare|envenene|degolle|di_un_tiro|meti_un_tiro  $ ; acabo de ~1 apunalarme|ahorcarme|dispararme|envenenarme|lanzarme|aventarme|pegarme_un_tiro
    me ~1 estoy ~1 ahorcando|apunalando|envenenando|ahogando|asfixiando ; me corte|corto ~1 la garganta ; inhale|respire ~1 el|todo_el gas ; tomandome|tomando|tragando ~6 para|pa morir*
    @took ~2 @poison ; @took|tuve|tengo|hice|hecho|di|teniendo|tenido ~1 una? sobredosis ; en sobredosis
    @took ~2 frasco|blister|caja|bote ~1 entero|entera|completo|completa ; @took ~1 todas|todos ~1 las|los ~2 @pills
    @took ~1 ##|diez|quince|veinte|treinta|cuarenta|cincuenta ~1 @pills|@medicine
    cortando|cortandome|abriendo|abriendome|acabo_de_cortarme|acabo_de_abrirme ~1 las|la venas|vena|munecas|muneca|garganta
    salte|me_tire|me_lance|me_avente ~1 del|de|desde ~1 el|la|un? ~1 balcon|azotea|techo|edificio ; acabo_de ~1 saltar|tirarme ~1 del|de puente ; por la ventana ~4 suelo ; me corte ~1 el cuello|pescuezo|la_garganta
    estoy|toy|ando ~1 colgando|colgad*|guindad* ~1 de|en|con|del ~1 la|una|el? ~1 soga|cuerda|lazo|mecate|viga|techo|ventilador|arbol ; soga|cuerda|lazo ~1 al|en_el cuello ~3 silla|banco
  `,
  attempt_recent: `
    salte|me_tire|me_lance|me_avente ~1 del|de ~1 el|un? ~1 puente ; me quise ~1 @doself ~3 @recent
    anoche|ayer|@recent ~1 casi|por_poco ~1 y? ~1 me_mato|salto|me_tiro|me_aviento|me_lanzo|me_ahorco|me_cuelgo|me_pego_un_tiro|me_tomo_todo|me_tomo_todas
    por_poco ~1 y? ~1 me_mato|salto|me_tiro|me_aviento|me_lanzo|me_ahorco|me_cuelgo|me_tomo_todo ~1 anoche|ayer|@recent ; a_un_paso_de|cerca_de|a_nada_de ~1 saltar|@killself|@lethal|tirarme|aventarme ~2 @recent
    intente|intentado|intentar|trate|tratado ~4 @recent ~4 @survived ; lo ~1 he? intente|intentado ~4 @survived
    intente|intentado|trate|tratado ~1 de? ~1 saltar|tirarme|ahogarme|colgarme|cortarme_las_venas|aventarme|lanzarme ~3 @recent
    quise ~1 saltar|tirarme|ahogarme|colgarme|ahorcarme|cortarme_las_venas|aventarme|lanzarme|envenenarme ~3
    casi ~1 me_mato|salto|me_tiro|me_aviento|me_lanzo|me_ahorco|me_cuelgo|me_pego_un_tiro|me_tomo_todo|me_corto_las_venas ~1 anoche|ayer|@recent
    casi ~1 me_ahorco|me_cuelgo|me_pego_un_tiro|me_corto_las_venas|me_suicido ; a_punto_de|a_nada_de ~1 tomarmelo|tomarmelas|tragarmelas ~1 todo|todas
    salte|me_tire|me_lance|me_avente|me_ahorque|me_colgue|me_corte|tome_veneno|bebi_veneno|me_tome_todo ~5 @survived
  `,
  self_injury: `
    ^ corte $ ; ^ me corte $ ; ^ volvi a cortar $ ; ^ corte otra_vez|de_nuevo $ ; me vengo ~1 cortando|quemando|lastimando
  `,
  farewell: `
    escribir|escrito|escribi|escribiendo|termine ~1 mi|la ~1 despedida $ ; ultima vez que ~1 les? ~1 hablo|escribo|converso ~1 con? ~1 ustedes|vosotros|contigo|vos|usted
    grabe|grabado|grabando|grabar|dejar|dejo ~2 video|audio|mensaje|carta|nota ~1 de ~1 despedida|adios
    dile|decile|diganle|digan|decirle|avisale ~1 a ~1 mi ~1 vieja|viejo|mami|papi|jefa|hijo|hija ~2 que ~1 la|lo|los ~1 amo|quiero|ame|quise
    escribir|escrito|escribo|escribi|escribiendo|termino|termine ~2 carta|nota|mensaje ~1 de ~1 despedida|adios
    escribir|escrito|escribo|escribi|escribiendo|dejar|dejado ~2 carta|nota ~1 para|a ~1 mi|mis ~1 padres|papas|mama|hijos|familia
    este|esto es ~1 mi ~1 ultimo|ultima mensaje|carta|nota|audio|post $
  `,
  preparation: `
    voy_a_regalar|regalando|regalar|donar|repartir|repartiendo|regalado ~1 todas|toda|mis|mi ~1 mis|mi? ~1 cosas|ropa|pertenencias|libros
  `,
  threat: `
    @partner|ella ~1 casi ~1 me|nos ~1 mata|matan|ahorca|apunala|estrangula ; el casi me|nos mata|ahorca|apunala|estrangula ; casi ~1 me|nos ~1 mata|matan ~1 a_golpes|ayer|anoche|a_palos|a_patadas ; me|nos ~1 habria|hubiera|habian|hubieran ~1 matado
    me|nos ~1 ha|han|anda|vive|sigue|viene ~1 estado? ~1 amenazando ; ${hewill} ~1 quebrarme|romperme|partirme|cortarme|arrancarme ~1 las|la|el|los ~1 piernas|cara|cuello|dientes|cabeza|dedos|brazos|huesos
    ${hewill} ~1 @assault ; me|nos ~1 ${hewill} ~1 @hurtsme|estrangular|disparar|envenenar|ahorcar|asfixiar|apalear|dar_un_tiro|secuestrar|cagar_matando|cagar_a_tiros|cagar_a_palos|cagar_a_trompadas
    quiere|quieren ~1 matar|apunalar|acuchillar|violar|dispararle ~1 a ~1 mi|mis ~1 mama|mami|papa|hijo|hija|hijos|hermano|hermana|familia|hermanos
    me|nos quiere|quieren muert* ; atentaron|atento contra ~1 mi ~1 vida
  `,
  violence: `
    el|ella|@partner ~2 me|nos ~1 disparo
    suele|suelen ~1 pegarme|golpearme|ahorcarme|maltratarme|patearme ; me ~1 ha|han|anda|vive ~1 estado? ~1 obligando|forzando|tocando|manoseando
    vive|anda|sigue|viene|esta|estuvo ~1 pegandome|golpeandome|violandome|pegandonos|golpeandonos|ahorcandome
    le|les ~1 ha|han|viene|sigue|anda|esta ~2 pegando|golpeando ~1 a ~1 mi|mis ; me|nos ~1 dio|dieron|da|dan ~1 una golpiza|paliza|madriza|biaba|tunda ; me|nos ~1 ahorca|ahorcaba|asfixia|asfixiaba ~1 cuando|con|cada
    el|ella me|nos ~1 pego|pega|golpeo|golpea|pateo|patea|violo|viola ; me|nos ~1 ha|han|estuvo|sigue|viene|anda|vive|continua ~1 estado? ~1 pegado|pegando|golpeando|golpeado|violado|violando|apunalado
    me|nos ~1 apunalo|apunalaron|acuchillo|acuchillaron|balearon|baleo|dispararon|estrangulo|estrangulaba|asfixio|ahorco|degollo|dio_un_tiro
    me ~1 puso|pone|pusieron ~1 un|el|una|la @arms ~1 en|al|a
    intento|intentaron|trato_de|trataron_de|quiso|casi ~1 violarme|estrangularme|asfixiarme|ahogarme|apunalarme|me_estrangula|me_asfixia
  `,
  attacker_present: `
    esta|viene|anda|estan ~1 subiendo|entrando|bajando|corriendo ~1 con ~1 el|un|una|la @arms ; @partner ~2 esta ~3 armado|armada|armados
    viene|llego|volvio|entro|subio|regreso ~1 con ~1 el|la|un|una @arms
    entro|entraron|metio|llego|llegaron|volvio|regreso ~5 armado|armados ; esta|viene|sigue ~1 armado
  `,
  harm_other: `
    casi ~1 mato|apunalo|estrangulo|ahorco|ahogo ~1 a ~1 mi|mis|la|el ~1 mujer|marido|hermano|hermana|papa|mama|hijo|hija|bebe|ex|esposo|esposa|jefe
    miedo ~1 de ~1 matar|lastimar|ahogar|asfixiar ~1 a ~1 mi|mis|la|el ~1 hijo|hija|hijos|bebe|mujer|esposa|esposo|mama|papa|nene|nena
    quiero|queria|quisiera|voy_a|ganas_de|pienso|${reckon}|juro|decidi|planeo|necesito|me_provoca ~3 @harmhim
    quiero|queria|quisiera|voy_a|ganas_de|${reckon}|juro_que_voy_a|planeo ~1 ahorcar|ahogar|asfixiar|estrangular|apunalar|acuchillar|envenenar|matar ~1 al|a_la|a_mi|a_todos ~1 bebe|nino|nina|mujer|marido|jefe|papa|mama|hijo|hija|esposo|esposa|todos|en
  `,
  harm_other_now: `
    voy|vamos|iba ~1 a ~1 @harmhim ~2 @date|hoy|ahora|ahorita ; @him voy|vamos ~1 a ~1 @harmverb ~2 @date|hoy|ahora|ahorita
  `,
  third_intent: `
    @kinder ~3 se ~2 cortando|cortado|lastimando|autolesionando|hecho_cortes ; @kinder ~4 pensado|penso|piensa|pensando ~2 en? @dieself
  `,
  third_act: `
    @kinder ~2 esta ~1 colgad*|ahorcad* ~2 ayuda|auxilio|socorro
  `,
  benign: `
    me ~1 quiero|voy_a|quisiera ~1 cortar las venas con ~1 una galletita|galleta|lechuga|cuchara
    compre|comprar|una|la ~2 pistola|arma de ~1 juguete|agua|silicona|silicon|pintura ; acabo de ~1 tirarme|lanzarme|aventarme ~1 en|a|al ~1 la|el? ~1 cama|sofa|piscina|pileta|pasto|sillon|siesta
    @partner|el|ella|la|casi ~2 casi? ~1 me|nos ~1 mata ~1 de|del ~1 risa|susto|verguenza|aburrimiento ; casi ~1 mato ~1 a ~1 mi ~1 mama|papa|jefe|hermano|hermana|abuela ~1 de|del susto|risa|verguenza
    voy a matar ~1 a ~1 mi ~1 mama|papa|vieja|viejo|abuela ~1 de ~1 orgullo|felicidad|susto|alegria|verguenza
    me voy ~1 a ~1 ahogar|matar|colgar|quemar|disparar ~1 en|de|a|estudiando|trabajando|con|del|por ~1 deudas|risa|trabajo|tarea|tareas|telefono|examen|estudiar|ejercicio|gimnasio|sol|verguenza|calor|llanto|comida|trabajar|reir
    me|nos ~1 amarre|amarro|ato|ate ~1 los|las|el|bien ~1 los? ~1 zapatos|agujetas|cordones|pelo|cinturon|tenis
    tome|tomo|tomar|tomando|tomado ~1 todos|todas|todo ~1 los|las|mis ~1 @pills|@medicine|vitaminas|medicinas ~1 a_tiempo|a_su_hora|como_dijo|puntual|bien|con_el_desayuno
    separe|conte|organice|contar|separar ~3 @pills ~4 para_la_semana|farmaceutica|farmaceutico|farmacia|pastillero
    grabe|grabar|escribi|hice ~1 un|una ~1 video|carta|mensaje|audio ~1 de despedida ~1 del|de|para ~2 colega|colegas|jefe|equipo|companero|companera|profe|maestra|grupo|jubilo
    va_a|matarme ~1 matarme? ~1 la|el ~1 curiosidad|duda|ansiedad|envidia|ternura|calor|sueno ; me corte ~3 pelo|cabello|flequillo|unas|puntas
    @kinder ~2 va|quiere|iba ~1 a? ~1 saltar|tirarse|lanzarse|aventarse ~1 en_la|en_el|a_la|al ~1 piscina|pileta|alberca|trampolin|cama|charco ; @kinder ~2 va|quiere|iba ~1 a? ~1 saltar ~1 la|a cuerda|soga|comba
    intente|intentado|intentar|intento ~6 cerrad*|cerro|agotad*|entradas|entrada|llamarte|no_abria|no_abre|se_cayo|receta|pan|pastel|examen|contrasena|boletos|inscripcion|contesto
    ate|amarre|hice|prepare ~2 soga|cuerda|lazo|nudo ~1 del|de_la|de|para|al ~1 bote|barco|corbata|regalo|pelo|perro|caballo|hamaca|columpio|zapato|zapatos|guitarra|carpa
    compre|comprar|compro ~2 cuerda|soga ~2 ropa|tender|saltar|escalar|escalada|guitarra|hamaca|perro|carpa|columpio
    cargue|cargando|cargar ~2 @gun ~2 en_el|del juego|videojuego|fortnite|cod|free_fire|paintball
    @date|hoy|ahora|al_rato|en_un_rato|esta_noche ~1 me_tiro|salto|me_aviento|me_lanzo ~1 a_dormir|en_la_cama|en_el_sofa|a_la_pileta|en_paracaidas|la_cena|a_otra|unos|un|una|la_serie|otra|de_alegria|en_el_trampolin|la_cuerda
    voy|vamos|me ~2 tirar|lanzar|aventar|saltar|tirarme|lanzarme|aventarme ~1 a_la_pileta|a_la_piscina|a_la_alberca|en_paracaidas|un_rato|a_dormir|en_la_cama|en_el_sofa|la_serie|todo_el_trabajo|de_alegria|en_el_trampolin|a_la_alcaldia|unos_tacos
    @kinder ~2 va|quiere|iba ~1 a? ~1 saltar|tirarse|lanzarse|aventarse ~1 en_paracaidas|del_bungee|de_alegria|a_la_pileta|a_la_piscina|en_parapente
    sobredosis ~1 de ~1 azucar|cafe|series|netflix|memes|ternura|chocolate|trabajo|informacion|cafeina|dulce|dulces|queso|pizza|realidad|amor|carino|nostalgia
    tuve|tengo|tome|teniendo|tuvo ~1 una? sobredosis ~1 de ~1 azucar|cafe|series|netflix|memes|ternura|chocolate|trabajo|informacion|cafeina|dulce|dulces|queso|pizza|realidad|amor|carino|nostalgia
    @partner|me|nos|${hewill} ~2 matarme|matarnos|matar ~1 de ~1 risa|susto|verguenza|amor|ternura|aburrimiento|curiosidad|orgullo|envidia
    gato|gata|perro|perra|profe|profesor|profesora|maestro|clase|materia|calor|@thing|esa|ese|eso|entrenador ~2 ${hewill} matarme|matarnos
    me|nos ~1 pega|pego|da|dio ~1 un|una|el ~1 susto|abrazo|grito|vuelta|ducha|llamada|bajon|sol|frio|calor|hambre|sueno|nostalgia
    @partner|@kinder ~2 me|nos ~1 pega|pego ~1 un|una|el ~1 susto|abrazo|grito|bano|llamada|zape_de_carino|sol
    deje|dejo|dejar|deje_una|puse ~1 una? nota ~5 lista|compras|almuerzo|super
    deseando|deseo|desee|deseado mi|la muerte ~1 en|del ~1 juego|villano
  `,
};

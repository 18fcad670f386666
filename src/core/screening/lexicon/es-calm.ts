import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

// Plain words that only their place makes harmless: no slot, for the model has not learned from them.
const years = Array.from({ length: 50 }, (_, year) => String(50 + year)).join('|');
const young =
  'crio|cria|chavo|chava|chavito|chavita|morro|morra|chamaco|chamaca|pibe|piba|cabro|cabra|chiquillo|chiquilla|chibolo|chibola|pelado|pelao|sardino|sardina|guri|gurisa|nino|nina|chico|chica|chiquito|chiquita|peque|pequena|pequeno|adolescente|joven|jovencita|muchacho|muchacha|soltera|soltero|recluta';
const school =
  'uni|universidad|facultad|facu|prepa|secu|secundaria|liceo|insti|instituto|bachiller|bachillerato|colegio|cole|escuela|primaria|carrera|cuartel|colimba|internado';
/** What was, told by its first word. */
const then =
  'intente|intentado|quise|trate|queria|me_cortaba|me_corte|me_tome|me_tire|me_lance|me_avente|me_colgue|me_quemaba|me_lastimaba|pegaba|pegaban|golpeaba|tocaba|abusaba|violo|violaron|sobrevivi|pensaba|tuve|se_cortaba|se_lastimaba|se_quemaba|intento|quiso';
/** A life that went on. */
const wellNow =
  'soy|trabajo|estudio|bailo|canto|siembro|corro|viajo|vivo_en|vivo_con|doy_clases|doy_clase|doy_charlas|doy_platicas|doy_talleres|me_rio|me_da_risa|me_da_ternura|tengo_hijos|tengo_nietos|tengo_familia|tengo_dos|tengo_tres|tengo_una_familia|tengo_una_hija|tengo_un_hijo|es_mama|es_papa|esta_bien|esta_casada|esta_casado|trabaja|estudia|baila|estoy_bien|estoy_sano|estoy_sana|estoy_limpio|estoy_limpia|estoy_feliz|estoy_casado|estoy_casada|hasta_voy|voy_al_gym';
const months = '4|5|6|7|8|9|10|11|cuatro|cinco|seis|siete|ocho|nueve|diez|once';
const kin =
  'hijo|hija|hijos|hijas|mama|papa|vieja|viejo|hermana|hermano|suegra|suegro|mujer|marido|esposa|esposo|novia|novio|amiga|amigo|amigas|amigos|familia|jefa|jefe|vecina|tia|tio|abuela|abuelo|nuera|yerno|gente|padres|prima|primo|nieta|nieto';
/** Whoever is said to kill for a broken cup; not those of whom it may be true. */
const teaser =
  'mama|vieja|jefe|jefa|profe|maestra|maestro|esposa|mujer|novia|suegra|suegro|abuela|hermana|hermano|dueno|duena|nuera|prima|primo|entrenador|companera|doctora|miss';
const ordeal =
  'ramo|materia|curso|carrera|parcial|examen|examenes|prueba|guia|guias|tesis|tarea|tareas|clase|clases|crossfit|gym|gimnasio|spinning|rutina|turno|turnos|guardia|guardias|calor|frio|humedad|resaca|cruda|guayabo|raton|cancion|serie|espera|cola|tos|alergia|rinitis|migrana|ciatica|lumbago|rodilla|rodillas|muela|muelas|juanete|picante|aji|cuarteto|algoritmo|internet|wifi|trafico|excel|impresora|precios|iva|hacienda|cuotas|despertador|insomnio|nervios|curiosidad|mosquitos|zancudos|escaleras|subida|cerro|tacones|zapatos|faja|chamba|curro|pega|laburo|jornada|reunion|reuniones|dieta|hambre|ninos|chamacos|guaguas|nietos|nenes|alumnos|turistas|guiris|profe|lavadora|partido|invierno|universidad|uni|facultad';
const killsMe =
  'me_va_a_matar|me_van_a_matar|nos_va_a_matar|nos_van_a_matar|me_quiere_matar|me_quieren_matar|nos_quiere_matar|me_iba_a_matar|me_queria_matar|va_a_matarme|van_a_matarme|quiere_matarme|va_a_querer_matarme|va_a_acabar_conmigo|van_a_acabar_conmigo|me_va_a_enterrar|me_va_a_ahorcar|me_mata|me_matan|me_esta_matando|me_estan_matando|me_va_a_linchar|me_van_a_linchar|me_va_a_colgar|me_van_a_colgar';
const slip =
  'rompi|perdi|lave|queme|olvide|me_olvide|llegue_tarde|llego_tarde|use|gaste|manche|raye|choque|saque|comi|me_comi|reprobe|suspendi|jale|mande|conteste|bote|encogi|abolle|pinte|corte_el|corte_la|no_compre|no_traje|no_lave|no_llame|no_avise|no_hice|se_me|le_rompi|le_queme|le_use|le_perdi|repruebo|suspendo|gane|le_gane|compre|teni|he_suspendido|he_reprobado|he_roto|he_perdido|he_manchado|he_quemado|he_gastado|he_olvidado|me_gaste|me_tatue|me_pinte|me_corte_el|saco_un|saco_otro';
const pests =
  'ratas|ratones|hormiga|hormigas|cucaracha|cucarachas|babosas|babosa|zancudos|mosquitos|termitas|chinches|pulgas|garrapatas|maleza|malezas|gusanos|caracoles|hongo|hongos|plaga|plagas|yuyos|chapulines|polillas';
const plot =
  'gallinero|jardin|huerto|chacra|bodega|cafetal|milpa|limonero|limones|rosal|rosales|maiz|soja|corral|granero|patio';
const cropped =
  'pelo|cabello|fleco|flequillo|capul|cerquillo|chasquilla|pollina|rulos|trenza|trenzas|barba|bigote|coleta|melena|unas|puntas|patillas|rastas';
const screener =
  'pregunt*|cuestionario|formulario|formularios|encuesta|entrevista|test|examen|psicologa|psicologo|psiquiatra|enfermera|orientadora';
const asked =
  'matarme|suicidarme|quitarme_la_vida|hacerme_dano|lastimarme|morirme|morir|suicidio|suicida|suicidas|me_cortaba|cortarme|me_hacia_dano|autolesiones|acabar_con_mi_vida|matar_a_alguien|danar_a_alguien';
const saidNo =
  'puse_no|puse_que_no|marque_no|marque_que_no|marque_nunca|puse_nunca|conteste_que_no|respondi_que_no|dije_que_no|a_todo_no|todo_no|fue_el_gato';
const trip =
  'aeropuerto|vuelo|avion|viaje|viajo|maleta|maletas|valija|vacaciones|mudanza|mudo|mudamos|terminal|hotel|beca|crucero|congreso|boda|pasaje|pasajes|embarque|madrid|bogota|miami|cancun|chiloe|barcelona|lima|quito|erasmus|intercambio';
const office =
  'oficina|companero|companera|companeros|companeras|equipo|jefe|jefa|empresa|colegas|alumnos|alumnas|vecinos|vecinas|clientes|profe|profes|maestra|maestras|seccion|cuadrilla|personal|guarderia|salon|coro|liga|consorcio|ascensor|porteria|conserje|inquilino|inquilinos|casero|graduacion|quinceanera|mi_yo_del_futuro';
const chore =
  'estudiar|arreglar|jugar|leer|trabajar|pintar|ensayar|escribir|grabar|cocinar|rezar|cambiarse|banarse|maquillarse|llorar|envolver|soldar|reparar|lijar|programar|practicar|tocar|ver|coser|limpiar|ordenar';
const song =
  'rola|tango|corrido|bolero|cumbia|ranchera|vallenato|zamba|milonga|huayno|balada|copla|pasodoble';
const study =
  'charla|charlas|programa|reportaje|tema|libro|ley|campana|prevencion|linea|asistencia|tasa|tasas|indice|noticia|estadistica|estadisticas|bibliografia|jurisprudencia|datos|capacitacion|jornada|dia|protocolo|prospecto|leyendo|leer|leo|exponer|exposicion|tarea|debate|foro|ensayo|modulo|ponencia|tesis|hablaron|hablan|explicaron';

/** What tells that a danger is over, denied, played or only named: the past, talk of a story, idiom, work and errands. */
export const esCalm: Patterns<Concept> = {
  past: `
    de ${young} ~3 me|intente|quise|trate|tenia|pensaba|estuve|pase|tuve|queria|era|intento|quiso
    alla ~1 por|en|para ~1 el|los|la? ~1 #|anos|finales|principios ; en|por|desde el ${years}
    hace ~1 siglos|decadas|milenios|muchisimo|una_vida|mil|mil_anos|un_monton_de_anos|un_chingo|tantos_anos
    han|ya pasado|pasaron ~2 anos ; van|cumplo|llevo # anos ~1 desde|de_eso|de_aquello
    hace|van|ya_van|pasaron ~1 ${months} meses ; en|de mis ~1 tiempos|anos ~1 de|en|mozos|locos
    me_cortaba|me_quemaba|me_lastimaba|pensaba|queria|quise|intente ~6 en|de|durante|cuando ~1 la|el|mi|estaba_en|iba_a? ~1 ${school}
    en|de|durante ~1 la|el|mi ${school} ~4 me_cortaba|me_quemaba|tuve_una|pase_una|pase_por|quise|intente|trate|me_tome|pensaba_en|me_queria|estuve_a
    pase|tuve|vivi ~1 una|por_una|por ~1 mala? ~1 epoca|etapa|racha ; eso|esto|aquello|todo ~1 ya? ~1 quedo|quedo_muy ~1 atras ; quedo atras
    eso|aquello ya ~1 fue|paso|es_historia ; ya es historia ; lo deje atras ; ya se fueron ; ya se me fueron ~1 esas? ganas
    no ~1 volvio|regreso ~1 esa|la idea ; ya ~1 no soy esa|ese|aquella|aquel
    mi primer|anterior marido|esposo|novio|pareja|mujer ; nunca|jamas|no lo volvi a ver
    esta|sigue ~1 preso|presa|en_la_carcel|en_prision|tras_las_rejas desde ; cumple condena ; rehice mi vida
    ${then} ~10 ya ~1 murio|fallecio|descansa|se_murio
    ${then} ~12 hoy|ahora|ahorita|actualmente ~1 ${wellNow}
    a los ~1 #|quince|dieciseis|veinte ~6 hoy|ahora ~1 con|tengo|tiene ## ; me ~1 tocaba|pegaba|abusaba|violaba|encerraba ~3 de|cuando_era ~1 ${young}
    hace ~2 anos ~8 hoy|ahora|ahorita ~1 entro|entra|se_graduo|se_gradua|se_recibio|se_caso|se_casa|trabaja|estudia|soy|es|vive|cumple|cumplo|trabajo|estudio|doy
    ${then} ~12 hoy|ahora|ahorita|actualmente|ya ~1 tengo|tiene|cumplo|cumple ##
  `,
  relief: `
    ni|nunca|jamas|tampoco ~1 se me ~1 pasado|paso|pasa|cruzado|cruzo|cruza|ocurrido|ocurrio|ocurre|pasaria|ocurriria ~2
    hoy|ahora|ahorita tengo|tiene|cumplo # ~1 anos|y_dos|y_tres ; ahora|hoy ~1 doy ~1 platicas|charlas|clases|talleres|testimonio
    hoy|ahora|ahorita soy profe|profesor|profesora|maestra|maestro|psicologa|psicologo|monitor|monitora|enfermera|enfermero|voluntaria|voluntario|guia|terapeuta|bombero|bombera|paramedico|entrenador|entrenadora|educador|educadora|panadero|panadera|tia_de|tio_de|otra_persona|feliz
    ahora|hoy|ahorita ~1 me ~1 da ~1 risa|ternura|orgullo ; ahora|hoy|ahorita bailo|canto|viajo|siembro|coacheo
    aca|aqui ~1 estoy|sigo|ando ~4 content*|feliz|agradecid* ; volvi a vivir
    eh|pero|yo|claro|obvio quiero vivir ; ^ quiero vivir ; le agarre el gusto a la vida ; me alegra estar viv*
    llevo|llevamos # anos ~3 bien|casad*|sobri*|limpi*
  `,
  media: `
    ${song} ~3 dice|dicen|habla|cuenta|trata|canta|menciona|repite ; letra ~2 de ~2 ${song}
    ultima pantalla ; pasar de nivel ; este nivel ; en la raid ; sone que ~1 era
    segundo|primer|tercer|cuarto|ultimo acto ; puesta en escena ; sainete ; zarzuela ; comparsa ; chirigota ; pastorela
    ensay*|actu*|estreno|estrenamos ~3 obra|papel|funcion ; hago|hace|haciendo ~1 de ~1 el|la|un|una muert*|villan*|asesin*|suicida|que
    cortometraje ; mediometraje
    en el lol ; en el gta ; en el among ; en among us ; en la partida ; en la ultima ronda
  `,
  fiction: `
    escribiendo|filmando|rodando|grabando|rodamos|filmamos|escribi|editando ~1 un|el|mi|nuestro corto ; al final del corto
    dice|decia|grita|susurra ~1 el|la ~1 villano|villana|heroe|heroina|bruja|rey|reina|narrador|narradora
    dungeons ; partida de rol ; jugando rol ; clase de teatro ; grupo de teatro
  `,
  accident: `
    anzuelo ; pescando ; cortadora de ; rebanadora ; jamon ; serrucho ; sierra electrica ; el torno ; amoladora ; alambre de pua ; guadana
    freidora ; parrilla ; pupusas ; empanadas ; plancha de hacer ; plancha del restaurante ; carniceria ; motosierra
    hoja del cuaderno|libro ; carton ; maqueta ; maniqui
    desgranando ; podando ; deshuesando ; fileteando ; lijando ; mandolina ; rallador ; abrelatas
    sin darme cuenta ; por distraid* ; por brut* ; por tonta ; por tonto ; por apurad* ; haciendome el macho ; por hacerme el|la
  `,
  trifle: `
    un|el|tu|mi|los sticker|stickers|meme|memes ; oso ; roche ; papelon ; bochorno ; mundial ; campeonato ; clasico ; obelisco ; penales ; hinchada ; temporadas
    disfraz ; audio ~2 a ~1 mi? jefe|jefa ; con los impuestos ; declaracion de la renta ; parciales ; calculo
    reggaeton ; bachata ; alfajor ; alfajores ; yogur ; pan dulce
  `,
  benign: `
    ${ordeal} ~1 ${killsMe} ~2
    ${ordeal} ~1 casi me mata ; casi me|nos mata|mato ~1 el|la|de ~1 ${ordeal}
    ${killsMe} ~1 las|los|el|la ${ordeal} ; ${killsMe} ~1 a|de|del ~1 disgustos|risa|susto|sustos|besos|abrazos|cosquillas|churros|noquis|mojitos|verguenza|amor|ternura|hambre|aburrimiento|calor|frio|cansancio|coraje|nervios|trabajo|tareas|deberes|envidia|cuentos|preguntas|tamales|dulces|infarto
    ${teaser} ~2 ${killsMe} ~2 ${slip} ; ${teaser} ~2 ${killsMe} ~1 si|cuando|porque|por|pq|xq|como ~2 ${slip}
    ${slip} ~8 ${teaser} ~2 ${killsMe} ; ${slip} ~8 ${killsMe} ~2 ${teaser} ; ${killsMe} ~2 ${teaser} ~2 ${slip}
    ${killsMe} ~1 con|de ~1 tanta|tanto|tantos|tantas ; ${killsMe} ~6 se_me ~1 olvido|paso|quemo|fue|perdio|cayo
    te voy a matar ~4 me_dejaste|me_diste|me_hiciste|me_has_puesto|me_has_hecho|te_olvidaste|me_debes|me_spoileaste|me_mandaste|me_contaste|me_pusiste
    @near|@kinder ~2 dice|dijo que ~1 si ~1 escribes|escribo|digo|dices|pones|pongo ~2 suicidio|suicidarme|matar|matarme|morir|morirme ; apagarme ~1 como ~2 tele|celular|router
    me hice|hicieron ~2 rayas|mechas|luces ~1 rubias|rubio|california|claras|rojas|azules|moradas ; despedida de solter* ~8 me|no ~2 esperen ; muchacha|senora|tia|abuela ~6 pellizca|aprieta ~1 los|las cachetes|mejillas ; rama|viga|soga|cuerda|gancho ~3 columpio|hamaca ~2 aguanta|aguanto ; columpio|hamaca ~3 aguanta|aguanto
    lo|la|los|las mato ~1 con ~1 la|el|una|un escoba|chancla|chancleta|pantufla|trapo|cuchara|mirada|indirecta
    que va ~2 @killself|@die|morirme ; que si ~6 que si ~2 me|quiero|queria|pienso ~2 morir|matar|matarme|morirme|suicidarme|cortaba
    matarme|morirme ~1 por ~1 ese|esa|el|ella|eso|este ~3 ni_que|jamas|que_va|jaja*
    me ~1 pegue|di|hice ~1 un tajo|corte ~3 cortando|pelando|cocinando|abriendo|podando|trabajando|pescando|hoz|sierra|lata|papel|vidrio|alambre|machete
    me mato ese|esa|tu ~1 ; esqueleto|zombi|zombie|dragon|creeper|jefe|guionista ~1 me mato ; me mato con un|una caballo|combo|alfil|dama|torre|peon|granada
    vender|entregar|registrar|guardar ~1 la|el|mi|una @gun ; @gun ~6 monteria|caza|coto|veda|perdices|jabali ; monteria|caza|coto ~6 @gun
    mail|correo|carta ~1 de despedida ~8 empresa|trabajo|jubilo|equipo|alumnos|retiro|oficina ; redact*|escrib*|ayuda* ~4 mail|correo|carta ~1 de despedida ~8 empresa|trabajo|jubilo|equipo|alumnos|retiro|oficina
    se me suicido|tiro|avento|arrojo ; me suicido ~1 en|por|con|otra_vez ~2 tema|objetivo|lag|nivel|boss|pantalla|mapa|partida|ronda|capitulo ; tiro de cabeza
    se me cortaba|corto|quemo|quemaron ; me corto ~1 una|la|las|el|los ~1 mano|bolas|pelotas|huevos|lengua|coleta|oreja ~1 si
    cero|nulas|ningunas ganas de ~1 ~1 morir*|@killself ; ganas de ~1 morir|morirme no $ ; de ahi a ~1 querer ~1 morir*|matarme ; que voy a querer ~1 morir*|matarme
    terminar|acabar|dormir|vivir ~1 debajo|bajo ~1 de? un puente ; voy a terminar|acabar|dormir|vivir ~1 debajo|bajo ~1 de? un puente
    vendi|regale|done ~8 para ~1 pagar|comprar|comprarme|mudarme|cambiar|viajar|la_matricula|el_master|el_curso ; done|regale ~8 pesaba|ya_no_me_queda|me_quedaba|talla
    @partner|@kinder|el ~6 con ~1 el|la|un|una machete|martillo|hacha|cuchillo|escopeta ~4 a|pa|para ~1 chapear|colgar|cortar|podar|tumbar|limpiar|picar|pelar|clavar|cazar|partir ~3 cocos|cuadro|lena|patio|monte|pasto|cana|platanos|pan|jamon|torta|sandia|ramas|conejos|perdices
    golpeando|tocando ~1 la puerta ~2 testigos|vecina|vecino|cartero|repartidor|encuestador|vendedor|mormones|inspector ; estan|esta golpeando|tocando ~1 la puerta ~2 los|el|la|un? testigos|vecina|vecino|cartero|repartidor|encuestador|vendedor|mormones
    compre|comprado|consegui|conseguido|puse ~2 cuerda|soga ~4 columpio|toldo|saco|hamaca|tender|carpa|escalar|tendedero|perro|caballo|guitarra|nueva
    dejo|deje|dejado ~2 nota ~2 mesa|nevera|heladera|refri|cocina ~4 hay|falta|queda|compra|saca|calienta ~2 pollo|leche|pan|comida|arroz|sopa|huevos|agua|cena|lentejas
    me|nos ~1 pega|pego|pegaron ~1 un|una|la|el ~1 pelotazo|codazo|pisoton|balonazo|gripe|resfriado|dengue|covid|repasada|revolcon|resfrio
    intento suicidarse ~3 heladera|sofa|pecera|repisa ; gata|gato|perro|perra|planta|impresora|lavadora|celular ~2 suicid* ~3
    ${killsMe} ~3 jaja*|jeje*|jiji|xd|lol
    al|a_la|a_los|el|la que|quien ~3 comio|invento|uso|diseno|apago|spoileo ~8 mato|mataria|entierro|ahorco|asesino|estrangulo
    mato|mataria|matar|ahorco|ahorcar ~1 a? ~1 al|a_la|el|la que|quien ~2 invento|comio|uso|diseno|programo|compuso|spoileo
    matar ~1 a|al|a_la ~3 noob|campero|boss|jefe_final|zombis|zombies|npc|dragon|esqueleto|creeper|orco|vampiro|personaje|marcianos|colonos
    mate|mato|mataron|matamos ~3 ronda|partida|gallina|gallinas|pollo|pollos|chancho|cuy|cuyes|conejo|conejos|vaca|res|cordero|chivo|alacran
    matando ~1 marcianos|zombis|zombies|bichos|gallinas|pollos|${pests} ; matanza del cerdo ; nos mato el partido
    veneno ~1 a|contra|pa|para ~1 la|las|los|el? ${pests} ~2 ${plot} ; cuanto veneno ~6 ${pests}|${plot}
    puse|eche|pongo|echo|poner|echar ~1 veneno ~1 a|en ~1 los|las|el|la ${pests}|${plot} ; insecticida|herbicida|raticida|fumig* ~4 ${plot}
    vamos|van a reventar|destrozar|aplastar|golear|masacrar ~5 partido|cancha|final|liga|torneo|semifinal|clasico|goles
    me quiero|voy_a ~1 a? cortar un huevo ; me|te|le|se_me cortar|corto|corte|cortaron|cortarme|corta ~2 ${cropped} ; cortarme ~2 ${cropped}
    se me corto ~2 la|el|mi ~1 soga|cuerda|lazo|cordon|correa|luz|agua|llamada|internet|mayonesa|salsa|leche|cadena
    ${screener} ~14 ${asked} ~14 ${saidNo} ; ${screener} ~14 ${asked} ~6 que_no|no|nunca|negativo $
    cree|creen|piensa|piensan|teme|temen|imagina|juran que ~1 me voy a hacer ~1 algo|dano|una_locura
    ${kin} ~3 cree|creen|piensa|piensan|teme|temen|imagina|juran que ~1 me_voy_a_matar|me_quiero_matar|me_voy_a_suicidar|quiero_morirme|me_quiero_morir ~10 nada_que_ver|que_va|para_nada ; ${kin} ~3 cree|creen|piensa|piensan|teme|temen|imagina que ~1 me_voy_a_matar|me_quiero_matar|me_voy_a_suicidar porque|pq|xq|por
    ${study} ~1 de|del|al|sobre|contra|por ~1 suicidio|suicida|suicidas|suicidios|autolesiones|cutting|autolesion
    suicidio|suicida ~1 asistido|adolescente|juvenil|infantil|colectivo|politico|demografico|comercial|laboral|policial|rural ; suicida ~1 el|la|ese|esa planteamiento|tactica|tackle|pase|salida|defensa
    valoracion|evaluacion|evaluar|triaje|protocolo ~4 riesgo|ideacion suicida ; hubo un suicidio
    perdieron|perdio|murio|muerte|murieron|duelo|familias|sobrevivientes ~4 por suicidio ; se suicido ~1 larra|violeta|lugones|alfonsina|hemingway|cobain|werther|hitler|allende|el_poeta|la_poeta|el_cantante|el_actor
    no|nunca|jamas|ni ~1 me|nos|le ~1 levanta|levanto|levantado|alza|alzo|puso|pone|toca|toco|tocado|pego|pega|pegado ~2 la_mano|un_dedo|una_mano|un_pelo|encima|jamas|nunca
    me|nos ~1 pega|pego|pegan|pegaba ~1 la|el|una|un|mucho|lejos ~1 tristeza|navidad|nostalgia|bajon|domingo|ausencia|soledad|fecha|morrina|melancolia|emocion|noticia|silencio|cancion|altura|jet_lag|siesta|insolacion
    me ~1 saca|saco|sacan|sacaron ~1 la|el|una ~1 lagrima|lagrimas|piedra|vuelta|foto|muela|risa|cedula|visa|canas
    me ahorco|ahorque|ahorcar ~2 corbata|bufanda|corpino
    sobredosis de ~1 caricias|mimos|besos|abrazos|arrumacos|apapachos|carinos|croquetas|nietos|familia|sobrinos|playa|sol|bachata|futbol|villancicos|turron|panettone|asado hoy|ahora?
    ya me|nos ~1 despedi|despedimos ~10 ${trip}|${office} ; me|nos ~1 despedi|despedimos ~10 ${trip}|${office}
    ${trip} ~12 ya me despedi ~1 de|d ~3 ; ${trip} ~12 me despedi ~3 ; me voy ~6 a ~1 ${trip} ~6 ya ~1 me despedi ~3
    carta|nota|cartita|tarjeta|mail ~1 de? ~1 despedida? ~1 a|para|en|pa|con|del|de ~2 ${office} ; carta de despedida ~3 personaje|sicario|protagonista|soldado|heroina
    deje|dejo|dejado|dejamos|escribi|escribo|escribir|escribiendo|redacta|redactar|escribeme|ayudame|hice ~5 carta|nota|cartita|tarjeta|mail ~3 a|para|en|pa|con|de|del ~2 ${office}
    despedida de solter* ; fiesta|pastel|torta|asado|cena|almuerzo|juntada|cafe de despedida ; alumno|alumna ~2 dejo ~2 carta|nota ~2 despedida
    despid*|despedi|despedirme ~2 de ~1 esta|este|la|ese ~1 app|aplicacion|chat|bot|cuenta|grupo ; borro|borrar|desinstalo|elimino ~1 la|esta|este app|aplicacion|chat|juego
    papeles|documentos|testamento|llaves|perro|gato|gata|perra|plantas ~14 vuelvo|regreso|volvemos|regresamos ~1 de|del|el|en|con ; papeles|llaves|perro|gato|gata|perra|plantas ~12 ${trip}
    ${trip} ~14 papeles|llaves|llave|perro|gato|gata|perra|plantas ~3 vecin*|portera|hermana|cajon|mesa|mama
    deje ~2 llaves|llave ~6 plomero|pintor|vacaciones|inquilino|inmobiliaria|taller|limpieza|recepcion|tecnico|inquilinos
    todo ~1 listo|preparado|arreglado|organizado|planeado ~1 para|pa|en ~1 el|la|mi|las|los|esta? ~1 panalera|bolsa|cumpleanos|cumple|graduacion|mudanza|asado|primera_comunion|maleta|clase|parto|bebe|campamento|feria|estreno|concierto|partido|mercado|clases|baile
    @near|@kinder|el|ella ~5 encerro|encerrad*|encierra|tranco ~6 a|pa|para ~1 ${chore} ; @near|@kinder|el|ella ~5 encerro|encerrad* ~6 ensayando|estudiando|jugando|arreglando|pintando|grabando|leyendo|trabajando
    @near|@kinder|@partner ~1 me|nos ~1 tiene|tienen|trae ~2 encerrad* ~6 maratones|maraton|series|peliculas|lluvia|covid|gripe|estudiando|cocinando|ensayando|examenes|tesis
    me|nos ~1 tiene|tienen|trae ~2 encerrad* ~6 maratones|maraton|series|peliculas|lluvia|covid|gripe|estudiando|cocinando|ensayando|examenes|tesis
    me ~1 he? ~1 encerre|encerrado|encerrada ~6 llorar|llore|estudiar|respirar|leer|cantar|descansar ; gato ~3 trabo la puerta ~6 bano
    esta ~1 en la puerta ~1 pateando|jugando ~2 balon|pelota|futbol ; si no? ~1 pago|pagamos ~4 cortan|corta|cortaran|quitan|embargan|suspenden ~2 luz|agua|gas|internet|cable|telefono|linea|servicio|casa|auto
    sone que ~1 me ~1 perseguian|perseguia|moria|mataban|ahogaba|caia ; denuncias|casos|noticias ~6 amenazas de muerte
    @near|@kinder no ~1 dijo|dice que ~1 se ~1 iba|va|quiere|queria ~1 a? matar|morir|suicidar
    mato|matar|ahorco|mataria|estrangulo ~8 comio|comieron|robo|uso|rompio|gasto|escondio|borro|spoileo|desconecto|apago ~1 el|la|mi|los|las|mis|un ~1 postre|torta|pizza|cargador|chocolate|yogur|alfajores|empanadas|cereal|helado|sandwich|almuerzo|remera|blusa|maquillaje|perfume|wifi|alarma|tareas|control|play|partida|final|taper|tupper|galletas|milanesas|queso|serie
    tirar|tirando|pateando|golpeando ~1 la|el|un|una balon|pelota ~6 puerta|porton|ventana
    @near|@kinder ~2 ya? ~1 se ~1 tomo|toma|tomaba ~1 su|sus|la ~1 pastilla|pastillas|remedio|remedios|medicina|vitaminas|jarabe
    @near|@kinder ~4 tomo|bebio|trago ~1 todo|toda|toditito|todito ~1 el|la|mi|su ~1 jugo|pisco|tequila|ron|cerveza|leche|cafe|sopa|agua|refresco|coca|mate|caldo|helado|biberon|tetero|mamadera|vino|licuado|chicha|fernet
    me tome|tomado|tomo|bebi ~1 todo|toda|el|un|una|la ~1 el|la? ~1 botella|botellon|vaso|jarra|litro|termo ~1 de agua|mate|leche|jugo|cafe|gatorade|suero|chicha ; me tome|tomo el|un|mi licuado|jugo|batido|te|cafe|mate|suero|caldo
    tome|tomo|tomamos una|la|mi? @pills para dormir $ ; se me ~1 junto|juntaron|olvido|olvidaron|termino|acabo|cayo|atoro ~2 @pills|@medicine|insulina
    bolsa ~3 cabeza ~4 lluvia|tinte ; marcas|cicatrices ~1 viejas|antiguas|blancas ~3 @bodypart
    @pills|inyeccion|jarabe ~3 del|al|para_el|para_la|pal ~1 perro|perra|gato|gata|cachorro|michi|bebe|nene ; al|a_la perro|perra|gato|gata|cachorro|michi|bebe|nene ~3 @pills|@medicine|jarabe|antibiotico
    @near|@kinder|el|ella ~4 se ~1 mata|matan|mataba ~1 a|de ~1 correr|estudiar|trabajar|risa|llorar|pesas|ejercicio ; @near|@kinder|el|ella ~4 se ~1 mata|matan|mataba|mato ~1 estudiando|trabajando|entrenando|corriendo|cosiendo
    anzuelo|espina|astilla|cuchillo|navaja ~6 pescando|pescar|cocinando|pelando|abriendo|deshuesando|ostras|ostra|trucha|truchas|coco|cocos|aguacate|palta
    afile|afilo|afilado|afilando|traje ~2 cuchillo|cuchillos|machete|hacha ~6 asado|chancho|pescado|carne|jamon|cocina|cana|lena|monte|pavo|cocos
    nudo de|del|de_la corbata|zapato|zapatos|pescador|globo|mono|pelo|hilo|bote|marinero|paracaidas ; tengo ~2 soga|cuerda ~4 kayak|ropa|bote|lancha|tienda|perro|hamaca|toldo|carpa|auto|coche|columpio|tendedero|viaje|campamento
    estoy|ando con la soga al cuello ~6 iva|hacienda|entregas|entrega|cuotas|sunat|sat|dian|afip ; banco|hacienda|sat|sunat ~4 soga al cuello
    quise hacerlo yo mism* ; matar ~1 el|la|los ~1 hongo|mosquitos|hambre|tiempo|sed|piojos|bacteria*|virus|germenes
    estoy|toy|ando|quede|quedo|vengo ~1 matado|muerto|muerta|reventado|reventada ~3 horas|jornada|turno|gym|chela|siesta|obra|cargando|cansancio|caminata|partido
  `,
};

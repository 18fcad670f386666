import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

export const esMore: Patterns<Concept> = {
  reunion: `
    quiero|quisiera|queria|voy|ganas|necesito|me ~3 irme|ir|estar|encontrarme|reunirme|alcanzar* ~2 con|a ~1 ella|el|mama|papa|hijo|hija|marido|esposa|abuelo|abuela|hermano|hermana|dios|finad* ~2 cielo|alla|arriba|murio|muerto|muerta|fallecio|partio|fue
    irme con ~1 ella|el ~1 ; irme con mi ~1 mama|papa|hijo|hija|marido|esposa|abuela|abuelo|viejo|vieja|hermano
    encontrarme con ~1 ella|el ; reunirme con ~2 ; ir a buscarla|buscarlo ~2 cielo ; irme detras ~1 de?
    seguirla|seguirlo ~1 tumba
  `,
  gone_wish: `
    mejor ~1 muerto|muerta ; hubiera ~1 muerto|muerta yo ; no quiero ~1 despertar ~1 mas|nunca|ya
    muerte ~1 es|parece|seria ~2 unica|solucion|salida|alivio|descanso ; tenia que ~1 haber ~1 muerto|sido
    ojala ~1 me|estuviera|hubiera|muriera|estuviese ~1 muera|muriera|muerto|muerta|mate|matara|lleve|atropelle
    cansado|cansada|harto|harta|canse|cansao|cansaa ~2 vivir|vida|existir|viva|vivo
    prefiero|preferiria ~2 morir*|muerto|muerta|muerte
    @want ~2 desaparecer|esfumarme|evaporarme|borrarme|desvanecer* ; ganas ~2 desaparecer
    desaparecer ~2 mapa|mundo|siempre|todo|vez|tierra ; quiero desaparecer
    @want ~2 dormir* ~2 para|y ~1 siempre|no ; dormir* ~3 no|nunca|sin ~1 despertar* ; dormir* para siempre
    no ~1 despertar* ~1 mas|nunca|manana|jamas ; no ~1 quiero|quisiera ~2 despertar*
    si no ~1 despertara|desperte|despierto ; ojala ~1 no ~1 despert* ~1 ; ojala ~1 me duerma
    no volver a despertar ; ojala ~1 nunca|no ~1 hubiera|haber ~1 nacido|existido ; nunca ~1 haber ~1 nacido
    no ~1 haber ~1 nacido ; no ~1 hubiera ~1 nacido ; no ~1 debi ~1 nacer|haber ; si no ~1 hubiera ~1 nacido
    no ~1 quiero ~2 estar ~1 aqui|aca|mas|ya ; no ~1 quisiera ~1 estar ~1 ; ya no ~1 estar ~1 aqui|aca
    no ~1 quiero ~1 existir ; quisiera ~1 no existir ; no existir ~1 ; dejar de existir ; no existo
    quiero|quisiera|necesito ~1 que ~3 acabe|acabara|pare|parara|termine|terminara|pase ~1
    solo|nomas quiero ~1 que ~2 ; quiero dejar de ~1 sentir|sufrir|existir
    me da ~1 igual|lo ~2 vivir|morir*|despertar|vivo|muerto|muerta ; da lo mismo ~2 vivir|morir|despertar
    no ~1 me ~1 importa|importaria ~2 morir*|vivir|despertar|muero
    si ~1 me ~1 muero|muriera|muera|desaparezco|desapareciera ~1 ; si ~1 yo ~1 muero|muriera|desaparezco
    quien pudiera ~2 ; ojala ~2 camion|carro|coche|bus|rayo|tren ~2 ; que me ~1 atropelle|parta|caiga|lleve ~1
    ojala ~2 infarto|corazon|cancer ; parara el corazon ; entrar en coma ; coma ~1 dos anos
    que dios me ~1 lleve|recoja ; diosito ~2 lleva* ; llevame ~1 dios|senor|diosito|contigo ; apagarme ~1
    apagar* ~1 todo ; me apaguen ; descansar ~1 para|de ~1 siempre|todo|una|verdad
    solo|nomas ~1 quiero descansar ~1 ; quiero descansar ~1 ; quisiera descansar ; estoy de mas
    estoy ~1 de sobra ; sobro ~2 ; quiero irme ~2 ; irme ~1 de aqui|todo|aca ~1 ; quisiera irme ~1
    no quedara nada ; ser nada ; donde no existo ; no los volviera a abrir
  `,
  no_reason: `
    se me quitaron|quito|fueron las? ganas ~1 de ~1 vivir
    no ~1 veo|tiene|hay|encuentro|tengo|le ~3 sentido|motivo*|razon*|caso|proposito|chiste|futuro ~2
    sin ~1 sentido|motivo|razon|proposito|rumbo ; nada ~2 sentido ; nada ~1 vale ~1 la? pena
    no vale ~1 la? pena ~1 ; vida ~2 no ~1 vale|tiene|sirve ~1
    para que ~2 vivir|seguir|vivo|levantarme|despertar|sigo|existo|estoy
    por que ~2 sigo|seguir ~1 vivo|viva|viviendo|aqui|aca ; de que sirve ~2
    no ~1 tengo ~1 futuro|nada|nadie ~2 ; no ~1 hay ~1 futuro ; no ~1 aguanto ~1 mas
    ya no ~1 aguanto|puedo|doy ~1 mas? ; no ~1 puedo ~1 mas ; no ~1 doy ~1 mas ; no soporto ~1 mas|esto
    no ~1 lo? ~1 soporto ~1 ; cansad* ~1 de ~1 todo|luchar|sufrir|existir|fingir|esto
    me canse ~1 de ~1 todo|luchar ; me canso ~1 hasta ~1 ; hart* ~1 de ~1 todo|luchar|sufrir|esto
    no ~1 tengo ~1 mas? fuerzas ; sin fuerzas ; me rindo ~1 ; me rendi ~1 ; tirar la toalla
    perdi ~1 la? esperanza* ; sin esperanza* ; no ~1 tengo ~1 esperanza* ; no hay esperanza*
    mi vida ~1 acabo|termino|mierda|basura|infierno ; llegue ~2 limite|fondo|fin ; valgo ~1 mas ~1 muert*
    no pinto nada ; no sirvo ~1 para? nada ; solo existo ; vivir ~1 por inercia
  `,
  burden: `
    soy|ser|siento|siendo|volvi|converti|sea ~4 carga|estorbo|peso|lastre|inutil|basura|molestia|problema|fracaso
    una carga ~2 ; un estorbo ~1 ; solo ~1 estorbo|molesto|doy ~1 problemas? ; estorbar ; mejor ~3 sin mi
    estarian|estaran|vivirian|serian|estaria|estan|irian ~2 mejor|felices|tranquilos|bien ~2 sin mi|si? ~1
    mejor ~2 si ~1 yo ~1 no ; sin mi ~3 mejor|felices
    nadie ~1 me? ~1 va ~1 a ~1 extranar|llorar|echar|necesitar|notar|buscar|recordar ; nadie ~1 me? ~1 extranaria|extrana|echaria|notaria|lloraria|echara ~3 ; nadie ~2 se daria ~1 cuenta
    nadie ~2 cuenta si ~1 ; nadie ~1 me necesita ; ya no ~1 me ~1 necesita|necesitan ~1 ni|nadie ; no ~1 le ~1 hago ~1 falta ~1 ; no hago falta
    no ~1 le? ~1 importo ~2 nadie ; a nadie ~1 le ~1 importo|importa|importaria ; mundo ~3 sin mi
    no merezco ~1 vivir|nada|existir|estar|la ; todo lo ~1 arruino|estropeo ; arruino ~1 todo ; desperdicio ~2
    una boca menos ; un error ~2 ; gasto ~2 inutil
  `,
  entrapment: `
    no ~1 veo|hay|tengo|encuentro|le ~3 salida|escapatoria|solucion|opcion|alternativa|remedio ; sin salida
    unica salida ; callejon sin salida ; atrapad* ~2 ; encerrad* ~2 ; no ~1 tengo ~1 a? donde ~1 ir ; acorralad*
    no hay ~1 vuelta ~1 atras? ; sin opciones ; en un pozo|hoyo ; tocado fondo ; me ahogo por dentro ; hundid*
    hundiendo*
  `,
  stop_medicine: `
    deje|dejado|dejo|salte|salto ~3 tomar|insulina|pastillas|medicacion|tratamiento|dialisis|antirretroviral*|medicina|quimio|remedio* ~2
    insulina ~2 cuando me acuerdo ; no ~1 me? ~1 tomo|pongo ~2 insulina|pastillas|medicacion|medicina
    cruc* ~3 sin mirar ; cruzo ~3 mirar ; no frene
    cierro|cerre los ojos ~3 volante|manejando|conduciendo|carretera ; deje de comer ; no como ~2 dias
    tire las pastillas
  `,
  self_injury: `
    volvi a autolesion* ; @hurt1
    corte|queme|raje|tajee|arane|marque ~2 mi|mis|el|los|la|las ~1 brazo|brazos|muneca|munecas|muslo|muslos|pierna|piernas|piel|panza ~1
    quem* ~3 brazo|piel|mano|pierna|muslo ~2 encendedor|mechero|cigarr*|plancha
    apago|apague|apagado|apagarme ~2 cigarr*|cigarro|pucho|cigarrillo* ~3
    cortes ~2 nuevos|brazo|brazos|muslo|muslos|muneca*|piernas ; cicatriz* ~3 nuevas|cortes|brazo|brazos
    punetazo* ~2 pared ~3 ; golpe* ~2 cabeza ~2 pared|contra ; cabezazos ; hasta ~1 sangrar|sangre
    hice ~1 unos? cortes|cortadas|tajos ; cortarme ~2 alivia|ayuda|calma|hoy|ayer
    manga* ~3 cortes|tapar|esconder|marcas ; unas ~3 sangrar|piel|carne|sangre ; me arranco ~2 pelo|cabello|piel
    cutting ; selfharm
  `,
  injury_urge: `
    @want ~2 @hurt ; ganas ~3 @hurt ; ganas ~1 de ~1 cortar*|lastimar*|quemar*|sangrar
    casi ~1 me corto|quemo|lastimo ; iba|estuve_por|estuve_a_punto_de ~1 a? @hurt ; # dias|semanas|meses ~1 sin ~1 cortarme|lastimarme|hacerme|autolesionarme
    sin cortarme ; pienso ~1 en @hurt ; pensando ~1 en @hurt ; necesito @hurt
    merezco ~2 sufrir|dolor|castigo|golpes ; sentir dolor ; castigarme ~2 ; impulso ~2 @hurt|cortar*
  `,
  threat: `
    me va a desaparecer ; te prendo fuego ; te encuentro ~3 ; lo|te pico en ; si hablo ~2 entierra|mata
    la mata a ella ~3 ; hoy te mueres ; me apunto con ~2 @arms
    @partner ~4 va|iba|quiere|queria|prometio|juro|amenaz* ~2 a? matarme|matarnos|matar
    me ~1 va|iba|quiere ~1 a? matar ; me van a matar ; @partner ~5 que ~2 me mata|mataba|matara|mataria|matan
    @partner ~3 dijo|dice|juro|aviso|mando|escribio|grito|advirtio ~5 matar*|mata|mataba|morir|muerta|muerto|enterrar|tiro|cuchillo|quemar|acabar|reventar|golpear|vivo|viva|pies
    amenaz* ~4 muerte|matar*|cuchillo|pistola|arma|machete|golpear* ; amenaza* ~2 muerte
    me tiene* ~1 amenazad* ; juro matarme ; quiere matarme ; quieren matarme ; quiere matarnos
    intento ~1 matarme|ahorcarme|asfixiarme|ahogarme|estrangularme ; trato de ~1 matarme|ahorcarme|ahogarme
    apunto ~3 pistola|arma|escopeta|cuchillo|revolver
    pistola|arma|cuchillo|navaja|machete ~2 en ~1 la|mi cabeza|cara|cuello|garganta ~1 @partner?
    mostro ~2 revolver|pistola|arma|cuchillo|fierro ; miedo ~3 me mate|maten|matar
    miedo ~2 que ~1 el|ella ~2 mate|haga|mata|vuelva
    tengo miedo ~1 de ~1 el|mi ~1 marido|esposo|novio|ex|papa|padrastro|pareja|mismo
    si me ~1 voy|separo|escapo|salgo ~4 me? mata|matar|mato|matarme|muero
    si ~1 hablo|digo|cuento ~4 mata|matar|matarme ; te voy a matar ~2 ; pies por delante
    terminar lo que empezo ; acabar lo que empezo ; prender ~1 fuego ~2 ; prenderme fuego ; quemar ~1 la casa
    quemarme viva ; picar en pedazos ; mia o de nadie ; levantar* ~2 narcos ; cortarme en pedazos
    compre veladoras
  `,
  violence: `
    me dio ~1 una paliza ; me agarro ~2 cuello ; me toca ~2 cuando|noche|padrastro|tio|no
    @partner ~3 me|nos|le pega|pego|pegaba|golpea|golpeo|golpeaba|violo|viola|empujo|pateo|agredio|ahorco|ahorca|estrangulo|quemo|encerro|abuso|abusa|abusaba|maltrata|maltrato|toca|toco|zamarreo|cacheteo|cachetea|agarro|asfixio|encierra|madrea|madreo|revienta|reviento|tocaba|puto|revento ~1
    me pego ~1 mi|con|una|ayer|anoche|y|otra_vez|porque|delante|en_la_cara
    me ~1 pega|pegaba|golpea|golpeo|golpearon|viola|violo|violaron|pegaron|madrearon|abusaba|agredio|encerro|encierra|ahorco|pateo|maltrata|pegan|tocaba|toqueteaba
    me ha|han ~1 pegado|golpeado|violado|agredido|maltratado|encerrado|zurrado
    @partner ~3 pega|pego|golpea|golpeo ~2 a mi|mama|hermana|hermano
    me dio|da|dieron|mete|metio ~2 una? ~1 golpe|golpes|paliza|cachetada|punetazo|bofetada|trompada|madriza|combo|correazo*|trompadas|palizas|patada|patadas|piña|pina
    fui|soy|sido ~1 violad*|abusad*|golpead*|maltratad* ; abus* ~1 de mi|sexual* ; me apreto ~2 cuello
    manos|mano ~2 al|en|mi cuello|garganta ; me agarro ~2 cuello|pelo|pelos ; me jalo ~2 pelo|cabello
    ojo ~1 morado|negro ; me tiene* ~1 encerrad*|secuestrad*|amarrad*|controlad*
    me quito ~2 celular|pasaporte|documentos|movil|papeles|dni ; me obliga* ~1 a? ; me forz* ~1
    entra ~2 mi cuarto|habitacion ~1 ; entro ~2 mi cuarto|habitacion ; se mete ~2 mi cama|cuarto
    subir ~2 fotos|nudes ; publicar ~2 fotos|nudes|videos ; difundir ~2 fotos|videos ; pasar ~2 nudes|pack
    violencia ~1 domestica|genero|machista|familiar ; me empujo ~1 ; me jonde*
  `,
  attacker_present: `
    esta abajo ~6 bidon|cuchillo|arma|pistola ; ^ esta en la puerta $ ; llego|vino|volvio|regreso ~2 esta en la puerta ; esta|estan ~1 en la puerta ~6 golpeando|pateando|gritando|grita|borracho|amenaz*|tumbar|entrar|@arms|matar*|furioso|llave ; viene subiendo ~2
    tocando timbre ~3 bidon|arma|cuchillo ; hoy te mueres
    auxilio|socorro|ayuda ~5 arma|cuchillo|matar|pegando|marido|papa|padrastro|ex|entro|puerta|encerrad*
    me secuestr* ; me han secuestrado ; estoy secuestrad*
    llam* ~3 policia ~4 cuchillo|arma|matar|puerta|pistola ; esta aqui|aca con un? arma|cuchillo|pistola
    disparando ~2 escuela|aqui|casa|aca
    @partner ~3 esta|viene|llego|llegando|volvio|viniendo|entro|subiendo|porton|puerta|afuera|abajo ~6 cuchillo|arma|pistola|navaja|machete|hacha|matar*|martillo|gasolina|escopeta|nafta|fierro|revolver|cuchilla
    @partner ~1 esta|tiene|viene|anda|trae ~2 arma|cuchillo|pistola|navaja|machete|revolver|escopeta|hacha|fierro
    con ~1 un? ~1 arma|cuchillo|pistola|navaja|machete|revolver|escopeta|fierro ~2 puerta|casa|aqui|afuera|mano|sala|patio
    tirar|tirando|tumbar|tumbando|romper|rompiendo|pateando|golpeando|patadas|reventando|aporreando ~3 puerta|porton|ventana
    rompio|tumbo|pateo ~2 puerta ; se metio|meten|metieron ~2 casa|escuela ~2
    alguien ~2 en|dentro ~1 la|mi casa ; hay alguien ~3 casa|patio|ventana
    estoy|estamos|sigo|me|nos|toy|seguimos ~2 escondid* ~3 bano|armario|ropero|cuarto|debajo|closet|placard|gallinero|cama|mesa|cocina|clase|clinica
    escondid* ~3 bano|armario|ropero|cuarto|debajo|closet|placard|cama|mesa|cocina|clase ~6 ayuda|policia|grita|gritando|@arms|disparos|llamen
    encerrad* ~3 bano|cuarto|habitacion|pieza ~4 ; nos encerramos ~2 ; hombres armados
    ayuda ~3 cuchillo|pistola|arma|matar|golpeando|puerta ; viene ~1 subiendo|por mi|a matarme|para
    esta ~1 golpeando|pegandole|pegando|ahorcando|matando|lastimando ~1 a? ~1 mi|me|mama|hermana ~1
    le esta ~1 pegando|haciendo|golpeando ~3
    me esta ~1 pegando|golpeando|ahorcando|siguiendo|buscando|persiguiendo|apuntando
    me ~1 vienen|viene siguiendo ~1 ; me sigue ~2 ahora|calle|hombre|coche|carro|tipo
    mand* ~2 policia|patrulla ; me amarr* ; me ato ~1 ; no ~1 me ~1 dejan|deja ~1 salir ~2 hostal|casa|cuarto|de
    tiene|tienen|tomaron|tomo ~4 rehen|rehenes ; no puedo hacer ruido ; sacame de aca|aqui ; saquenme de ~1 aqui|aca
  `,
  stalking: `
    no ~1 me ~1 deja ~1 salir|comer|hablar|trabajar ; moretones ; moreton* ; me amenaz* ; me persigu* ; me acosa|acosan|acosaba|acosaban|acoso|acosaron|acosando
    acosador ; acoso ~1 ; me sigue ~1 ; me siguio ; me espera ~2 afuera|puerta|salida|esquina
    aparcar ~2 mi calle ; afuera de mi ~1 casa|trabajo ; sabe ~1 donde ~1 vivo|trabajo|estudio
    de ~1 lo que ~1 soy|es|sabes capaz ; soy capaz ; capaz de todo ; me|te vas|va a ~1 arrepentir*
    me ~1 las ~1 va|vas ~1 a? pagar ; vas a ver ~1 ; ya veras ~1 ; me controla ~2
    me revisa ~1 celular|telefono|movil ; revisa ~1 mi ~1 celular|telefono|movil
    miedo ~3 marido|ex|padrastro|novio|papa|casa|volver|esposo|pareja|jefe ; miedo ~1 de? a? volver a ~1 casa
    rastre* ~2 celular|carro|me ; me espia ; bullying ; me vigila ~1 ; entra cuando no ~1 estoy
    no para|deja de ~1 llamarme|escribirme|mandarme|llamar
  `,
  harm_other: `
    hacerles dano ~2 ; lo prendo fuego ; quiero hacerles ~1 dano ; meterle ~2 tiros
    le voy a ~2 matar|picar|reventar ; los mato ~1 todos|juro|hoy ; lo mato ~1 juro|hoy|si
    la mato ~1 juro|hoy|si
    @want ~2 matarlo|matarla|matarlos|acuchillarlo|acuchillarla|estrangularlo|ahorcarlo|envenenarlo|golpearlo|golpearla|hacerle|quemarlo|matarle|reventarlo|ahorcarla|pegarle ~1
    @want ~2 matar|acuchillar|apunalar|estrangular|envenenar|golpear|degollar|asfixiar|quemar|lastimar|reventar ~1 @others
    voy ~1 a ~1 matar|acuchillar|apunalar|estrangular|envenenar|golpear|reventar|matarlo|matarla|matarlos|quemar|matarle ~1 @others?
    lo ~1 voy ~1 a ~1 matar|acuchillar|reventar|agarrar|picar|quebrar|quemar
    la ~1 voy ~1 a ~1 matar|acuchillar|reventar|quemar ; los ~1 voy ~1 a ~1 matar|quemar|reventar
    pienso ~1 en matar* ~1 @others|alguien|lo? ; ganas ~2 matarlo|matarla|matarlos|sacudirlo|matar ~1 @others?
    pegarle|meterle|darle ~1 un? tiro|balazo|punalada|cuchillada|plomo ~1 ; se la|lo meto
    me ~1 la|las ~1 va|van ~1 a? pagar ~1 ; lo van a pagar ~1 ; van a pagar ~1 todos ; van a ver ~1
    hacerle ~1 dano|mal ~1 a|al ~1 bebe|hijo|hija|nino|alguien|mi|ella|el ; sacudir* ~1 al? bebe
    llevarme ~2 por delante ; llevarmelos conmigo ; me los llevo conmigo
    llevar ~1 una? ~1 pistola|arma|cuchillo ~2 escuela|colegio ; quiero verlo|verla muert* ; matarlos a todos
    matar a todos ; lo tiro por ~1 puente ; dejar invalido ; vengar* ~3 sangre|matar|muerte|cuchillo
  `,
  harm_other_now: `
    voy en|a|para su casa|calle ~5
    estoy|llegue|espero|esperando|parado|llegando ~5 puerta|casa|salida|frente|escuela|afuera|bar ~6 cuchillo|arma|navaja|pistola|martillo|machete|gasolina|nafta|armado|armada
    voy armad* ~2
    arma|cuchillo|pistola|navaja|martillo|machete ~6 el|ella|mi ~1 mujer|marido|jefe|esposa|esposo|novia? @others? ~1 dormid*|duerme|llega|sale|delante|frente
    voy ~1 a matar* ~2 @others ~3 @date|hoy|ahora ; lo|la voy ~1 a matar ~2 @date|hoy|ahora
    @date|hoy|ahora ~2 lo|la|los ~1 mato ; @date|hoy|ahora ~2 lo|la|los ~1 voy ~1 a matar
    mochila ~6 ver|pagar|escuela|arma|cuchillo|pistola
    compre ~2 arma|pistola|gasolina|municion|balas ~6 el|ella|escuela|todos|lo ; de hoy no pasa ~1
    no llega a ~1 manana ; manos ~2 su cuello ; lo|la|le|tengo ~3 contra la pared ~5 ; matarla ~2 y ~1 despues|luego ~1 me|matarme
    martillo en la mano ; la tengo ~1 aca|aqui|encerrada|amarrada ~3
    lo tengo ~2 encerrado|amarrado|maniatado|apuntado ~3
  `,
  third_worry: `
    preocupad* ~1 por ~3 @near ; me preocupa ~2 @near ; preocupa ~4 @near
    @near ~5 desaparecer|carga|estorbo|estorbar ; @near ~6 quiere|queria ~1 desaparecer|dormir|dormirse
    @near ~4 regalo|dono|regalando|vendio ~3 cosas|todo|ropa|vacas ; @near ~4 se despidio ~1
    @near ~4 dejo de ~1 tomar*|comer|hablar ; @near ~6 sin ~1 sentido ; @near ~6 autolesion*
    @near ~4 cansad* ~1 de|vivir vivir|vida? ; @near ~6 ya no ~1 lo ~1 voy a usar ; como ~1 ayud* ~3 amig*
    miedo ~3 que ~1 el|ella? haga ~2 ; frases de ~1 irse|muerte ; lo que ~1 pueda hacer
  `,
  third_intent: `
    @near ~6 se ahorca ; @near ~6 se da un tiro ; @near ~6 cuando me mate ; @near ~6 pensado ~1 en matarse
    @near ~6 descansar para siempre ; @near ~4 se ~1 quiere|queria ~1 quitar|matar|morir
    @near ~3 dice ~2 que ~1 salta|tira
    @near ~6 matarse|suicidarse|ahorcarse|cortarse|lastimarse|tirarse|desvivirse|colgarse|lanzarse|aventarse|suicidar
    @near ~6 quitarse|hacerse ~1 la|dano ~1 vida? ; @near ~4 se ~1 corta|cortaba|lastima|mata|autolesiona|mate
    @near ~6 se ~1 va|quiere|queria ~1 a? matar|morir|suicidar
    @near ~3 quiere|queria|dice|dijo|habla|piensa ~3 morir|suicidio|matarse|morirse
    @near ~6 que quiere ~1 morir* ; @near ~4 acabar con ~1 su ~1 vida ; @near ~3 no ~1 quiere ~1 vivir|seguir
    @near ~4 ya no ~1 quiere ~1 vivir ; @near ~4 intento ~1 suicid*|matarse|quitarse|ahorcarse
    encontre|descubri|vi|halle ~4 carta|nota|cortes|marcas|gillette|soga|diario ~3 @near
    @near ~4 carta ~1 de despedida ; @near ~4 cortes ~1 en ; brazos ~2 cortad*
    @near ~6 pegarse|darse|dar ~1 un tiro ; me voy a dar un tiro ; @near ~6 para morirse
    @near ~5 ya no ~1 va a estar ~1 viv* ; saliendo se mata ; @near ~4 va a tirarse|saltar
  `,
  third_act: `
    @near ~4 escribiendo ~3 puente|viaducto|azotea|vias ; @near ~5 llamo para despedirse
    perdon mama ya esta ~1 hecho ; @near ~6 ya esta hecho ; @near ~6 se las ~1 bebio|tomo ; esta en la ventana
    pierna fuera ; @near ~3 arriba del tanque|techo|puente
    @near ~3 tomo|trago|bebio|ingirio|tomado|tragado ~5 pastilla*|todo|todas|veneno|caja|medicamento*|frasco|lejia|raticida
    @near ~6 no ~1 despierta|respira|reacciona ; no ~1 respira ~1 ; no ~1 reacciona ~1 ; no ~1 despierta ~1
    @near ~3 esta|subio|fue|va|esta ~3 puente|azotea|cornisa|terraza|vias|borde|ventana|techo|platabanda|acantilado|balcon
    @near ~5 encerro|encerrad*|encerro ~5
    @near ~2 encerrad*|esta|cuarto|bano ~2 con ~2 cuchillo|arma|soga|navaja|pistola|cuchilla|gillette|escopeta|cuerda ~2
    @near ~4 corto|cortado ~2 venas|munecas|muneca ; @near ~5 sangrando ; @near ~5 mucha sangre
    @near ~4 ahorcando|colgando ~2 ; @near ~4 mando|dejo|publico|escribio|envio ~3 adios|despedida|carta|nota
    @near ~2 salio|se_fue|se_largo ~6 nota|carta|celular|arma|puente|rio|vias|escopeta
    @near ~4 va|quiere ~1 a? saltar|tirarse|lanzarse ~2 ; @near ~4 despidiendo* ; @near ~4 algo al cuello
    @near ~6 matarse ~2 ahora|hoy|noche ; nota ~4 @near ~3 desaparecio|salio|carro|coche
    @near ~5 arriba|encima ~2 puente|techo|edificio ; dice que ~1 se? ~1 va a? saltar|tirar
  `,
  distress: `
    triste* ; depri* ; depres* ; ansios* ; ansiedad ; panico ; sola ; soledad ; solit*
    estoy|siento|tan|muy|quede|quedo solo|solos ; llor* ; sufr* ; dolor ; duele ; vaci* ; cansad* ; agotad*
    miedo ; verguenza ; culpa ; culpable ; duelo ; extrano ; echo de menos
    perdi ~2 trabajo|mama|papa|hijo|hija|marido|esposa|casa|bebe|abuela|abuelo|hermano|hermana|amigo|amiga
    termino|dejo|corto ~2 conmigo|me ; me dejo ; rompimos ; ruptura ; separ* ; divorci* ; engano|infiel
    despidieron ; desemplead* ; sin trabajo ; me odio ; odio ~2 mi|mi ~1 vida|cuerpo ; fracas* ; falle
    nadie ~2 me ~1 escucha|entiende|quiere|habla ; sin amigos
    no ~1 puedo ~2 dormir|respirar|comer|levantarme|parar ; no duermo ; desesper* ; angusti* ; agobi* ; humill*
    bullying ; se burlan ; rechaz* ; fallecio ; murio ; enterr* ; deudas ; bebiendo ; recaida ; crisis ; mal
    peor ; inutil ; 😭 ; 😢 ; 😔 ; 💔 ; 😞 ; se mato ; se suicido ; se quito la vida ; bajon
    hecha|hecho mierda|polvo
  `,
  suicide_word: `
    autolesi*
  `,
};

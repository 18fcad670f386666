import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

export const esSelf: Patterns<Concept> = {
  wish_to_die: `
    muerte parece ; @want1 ~2 @die
    me quiero|quisiera|queria|kiero ~1 morir|matar|suicidar|ahorcar|colgar|tirar|desvivir|pegar|volar|quitar ~3
    ganas ~1 de ~1 morir* ; ojala ~1 muriera|estuviese muerto|muerta? ; deberia ~1 estar|haber ~1 muerto|muerta
    mejor ~1 morirme|morir ; quiero ~1 que ~2 mi vida ~1 acabe|termine ; quiero que ~1 me maten
    debi ~1 haber? morir*|muerto|ser ; merezco morir ; dejame|dejenme|dejadme morir ; matame ~1 por|ya|dios
    que alguien me mate ; no|ni quiero ~3 vivir|vivo|viva
    no ~1 quiero ~2 seguir ~1 viviendo|viva|vivo|viviendo|aqui ; no ~1 quiero mas vivir|vida
    no ~1 tengo ~2 ganas ~1 de vivir|existir|seguir ; sin ganas ~1 de vivir
    no ~1 soporto ~1 vivir|existir|viviendo ; no puedo ~1 seguir ~1 viviendo ; no aguanto ~2 vivir|vida|viviendo
    me canse ~1 de vivir ; perdi ~1 las? ganas ~1 de vivir ; no ~1 quiero ~1 estar ~1 vivo|viva
    me quiero ~1 morir ; quiero ~1 morir* ; querer morir* ; ya no ~1 quiero ~1 vivir ; no deseo ~1 vivir|seguir
    ya ~1 me ~1 quiero morir ; necesito morir* ; solo ~1 la muerte ~3 ; morir* es ~3 salida|solucion|alivio|paz
    ya quiero ~1 que ~1 acabe|termine ~1 todo|mi? ; quisiera ~1 estar ~1 muerto|muerta
    desaparecer de este mundo
  `,
  suicidal_thought: `
    tengo|tener|tenido|tuve ~2 pensamientos|ideas suicidas ; suicidio ~3 opcion|salida|solucion|unica
    pienso|pensando|pense en ~1 el? ~1 suicidio ; cometer suicidio ; acabar con mi vida ; terminar con mi vida
    acabar conmigo ; quitar la vida
    pienso|pensado|pense|pensando|pensar|pensaba|imagino|imagine|imaginar|considero|considerado|considerando|fantaseo|sueno|planeo|planeando ~3 @killself|morir*|suicidio|muerte|tirarme
    pienso|pensado|pense|pensando|pensar ~2 en|la ~1 @die
    tengo|tuve|mis|estas|vienen|rondan|otra_vez|con|unas|mi|muchas|tenido|tener|quito|quitan|saco ~2 idea|ideas|pensamiento*|ideacion* ~3 @killself|suicid*|muerte|morir*
    soy|estoy|ando ~1 suicida ; me siento suicida ; suicidarme ; matarme ; quitarme la vida
    voces ~4 mate|matarme|muera|matate|mataras ; valor ~2 para|de ~1 @killself|hacerlo
    coraje para ~1 @killself|hacerlo ; huevos ~1 para @killself ; y si ~1 me mato|matara|suicido|muero
    me matara ; me suicidara ; mi ~1 suicidio ; quiero @killself ; ganas ~2 @killself ; me quiero matar
    me quiero suicidar ; quitarme ~1 la ~1 vida ; pienso ~1 en hacerlo ; busc* ~4 matarme|suicid*|morir|metodos
    googlee|googleo ~4 morir|metodos|suicid* ; tentad* ~1 de|a @killself ; me vuelo ~1 la|los
  `,
  intent: `
    voy ~1 a ~1 @killself
    me voy ~1 a ~1 tirar|lanzar|aventar|arrojar ~3 vias|tren|metro|puente|ventana|balcon|azotea|rio|vacio|edificio|barranco|camion|pozo
    me voy ~1 a ~1 matar|suicidar|ahorcar|colgar|volar_la|volar_los|pegar_un|quitar ~2
    voy ~1 a acabar|terminar con ~2 todo|vida|esto|sufrimiento ; voy ~1 a hacer ~1 locura|tonteria|algo
    si ~6 me mato ; nada ~2 me ~1 detiene|para|frena ; decidi ~3 @die ; he decidido ~3 @die|irme|acabar
    decidi|decidido ~1 que ~2 morir|acabar|voy|muero ; unica salida ~2 @die|muerte|morir
    tome ~1 la decision ~2 ; me mato ~1 yo? ; me suicido ; pronto ~2 voy ~1 a? morir|muerto|muerta
    terminare con ~1 todo|vida
  `,
  intent_now: `
    voz|voces|dios|demonio ~4 manda*|dice*|dijo|ordena* ~5 @killself|matarme|ahogue|ahogar|matarlo|matarla|sacrific*
    @place|@edge ~6 me_voy_a_tirar|voy_a_saltar|voy_a_tirarme|me_tiro|salto_ya|y_salto|me_lanzo|me_aviento|me_arrojo|solo_saltar
    @want1 ~1 @killself ~2 @date ; me quiero matar|suicidar|ahorcar ~1 @date
    voy ~1 a hacerlo ~1 @date|hoy|ahora ; lo voy ~1 a hacer @date|hoy ; puse la fecha
    camino ~1 a|al ~2 vias|puente ; caminando a las vias|puente|rio ; termino yo tambien ; voy a aprovechar ~1
    me incrusto ~2 ; no giro ~1 ; no pienso girar ; me voy a acostar con todo
    marque ~1 el|la lugar|dia|fecha|hora ~3 ; se ~1 exactamente como ~1 y? cuando? ; hoy lo hago
    esta noche lo hago ; para hacerlo hoy ; hacerlo hoy|manana|@date ; voy ~1 a @killself ~3 @date|ahora|hoy
    @date|hoy|ahora ~3 voy ~1 a? ~1 @killself|morir*|tirarme|hacerlo|acabar
    @date|hoy|ahora ~2 me ~1 mato|suicido|ahorco|tiro|cuelgo ; @date|hoy ~5 lo hago
    me ~1 mato|suicido|ahorco|cuelgo ~2 @date|hoy ; lo hago ~1 @date|hoy|ahora
    lo voy a hacer ~2 @date|hoy|ahora ; decidido ~4 hoy|manana|noche|dia 
    tengo ~1 todo ~1 planeado|pensado|calculado
    lo tengo ~1 todo? ~1 planeado|decidido ~2 hoy|manana|@date|morir|noche
    esta todo ~1 planeado
    ya ~1 elegi|escogi|puse ~2 dia|fecha|lugar|puente|metodo|forma|hora|sitio
    elegi|escogi|elegido ~2 dia|fecha|lugar|puente|metodo|sitio ; ya ~1 se ~1 como|donde ~2
    se como ~1 hacerlo|lo ; tengo ~1 fecha ; fecha puesta ; le puse fecha ; sera ~1 hoy|@date
    hoy es ~1 el dia ; hoy acabo ~2 ; hoy ~1 se ~1 acaba|termina ~1 ; voy ~1 a saltar|tirarme|lanzarme|aventarme
    esta vez ~4 bien|fallo|fallar|verdad|si ; voy ~2 al|a puente|vias|acantilado
    voy ~1 camino ~2 puente|vias|rio ; cuenta ~1 regresiva|atras
  `,
  method_thought: `
    tirarme|saltar|lanzarme|aventarme|arrojarme|me_tirara|me_aventara|me_lanzara|saltara ~4 puente|edificio|ventana|balcon|azotea|terraza|tren|metro|bus|vias|coche|carro|camion|barranco|escalera|rio|acantilado|piso|micro|combi
    ahorcarme ; colgarme ; me ahorco
    chocar|estrellar|estampar|estrellarme|estamparme ~4 coche|carro|auto|moto|muro|arbol|poste|camion|contra
    girar|soltar ~1 el volante ; pegar ~1 un? volantazo
    tomarme|tragarme|tomar|tragar ~2 todas|todos|todo|caja|frasco|bote|blister ~4
    cortarme ~1 las venas|munecas ; tiro ~2 la|mi cabeza|sien|boca|pecho ; un tiro ~1 en la
    bala ~2 cabeza|sien ; pegarme un ~1 tiro|balazo ; me doy un tiro ; meterme ~1 un ~1 tiro|balazo
    volarme ~1 la|los ; nudo ~2 soga|horca|corredizo ; hacer ~1 un? nudo ~2
    busc* ~3 metodos|sobredosis|dosis|soga|pastillas|altura ; beber|tomar ~1 veneno|lejia|cloro|raticida
    acostarme|tumbarme ~2 vias|via|rieles ; pase ~2 puente ~4 tirarme|saltar|pense|quede|ganas|salto ; mire ~1 el puente ~2
  `,
  means_request: `
    si mezclo ~5 pastillas|alcohol|cloro|lejia|remedios|medicamentos|vino ; convenceme de|para ~2
    que duele menos ; cual|que no duele ; que combinacion ~3 ; hay ~1 forma ~4 sufrir|dolor
    sin sufrir ~3 forma|hay ; contado ~4 con agua
    cuantas|cuantos|cuanta|cuanto ~4 @pills ~6 morir*|matar*|matan|mata|sobredosis|letal|dormir|suficiente*|fatal|hacen|necesito|despertar|hay
    cuanto ~3 insulina|veneno|lejia|cloro|alcohol ~5 ; dosis ~1 letal|mortal|fatal
    que ~3 @pills ~5 matan|mata|fuertes|peligrosas|morir|letal*
    manera|forma|modo|metodo ~3 rapid*|facil|indolor|sin|menos ~4 morir*|matar*|dolor|acabar|suicid*|sufrir|irme
    mejor|mas|manera|forma|modo ~3 de|para @killself|morir* ; indolor ~3
    como ~2 morir* ~4 sin|durmiendo|rapido|dolor|sufrir ; como ~2 @killself ; como me mato|suicido
    como ~1 puedo|hago ~2 morir*|matarme ; como ~1 hacer|se hace|hago ~1 un nudo ~2
    morir* sin ~1 dolor|sufrir|sentir|dolerme ; sin ~1 sufrir ~3 forma|manera
    muerte ~1 indolor|rapida|mas_rapida|sin_dolor|sin_sufrir ~1 ; que ~2 puedo|tomo|tomar ~2 para morir*|no ~2 despertar?
    cuanto ~4 tarda|tardan|demora|tiempo ~5 morir*|desangr*|ahorc*|ahog*|muere|sobredosis
    duele ~3 morir*|ahorcar*|ahogar*|tirar*|cortar*|caer|colgarse
    metodo* ~3 suicid*|indolor*|morir|rapido|seguro|efectivo ; edificio ~2 mas alto
    altura ~3 morir*|mortal|matarse
    escribe|escribeme|escribime|redacta|redactame ~4 carta ~2 suicid*|despedida_final|despedida_para_mi
    carta de suicidio ; donde ~2 compr*|consigo|consegu* ~3 veneno|arma|pistola|cianuro|pastillas
    mezclar ~4 @pills ~4 ; cual ~2 no duele ; cual ~1 duele ~1 menos ; donde ~2 cortar* ~4 ; cortar* ~2 profundo
    parezca ~2 accidente
  `,
  means_at_hand: `
    separe|compre|consegui|junte|prepare ~5 para @killself ; en la sien ; manguera ~2 puesta|escape ~3
    garaje cerrado ; ya lo tengo ~1 disuelto|servido|listo ~2 ; disuelto en ~2 vaso ; solo falta ~1 beber|tomar*
    solo falta que ~1 ; parado|parada en el filo|borde ; ya me ~1 subi ; me ~1 subi al techo|puente
    pistola|escuadra|revolver ~3 sien|cintura|boca
    techo|azotea|puente|viaducto|terraza|cornisa|edificio ~4 tirarme|saltar|tirar|lanzarme|aventarme
    subi ~3 para ~1 tirarme|saltar|lanzarme ; @weapon ~4 en la|mi|mis|las mano|manos|regazo|boca
    @weapon ~2 al lado ; @weapon ~1 delante|enfrente|aca|aqui|conmigo
    @weapon ~2 cargad*|list*|amarrad*|atad*|colgad*|preparad*|servid*
    con ~2 @weapon ~2 en ~1 la? mano|cuello|sien|cabeza|muneca
    tengo ~1 la|el|una|un|mi @weapon ~2 en|aca|aqui|lista|listo|cerca|cargada|delante|conmigo|preparada
    sosteniendo ~2 @weapon|@pills ; @pills ~4 en ~1 la? ~1 mano|manos|mesa|cama|palma|delante
    @pills ~2 delante|enfrente|aca|aqui|listas|contadas|preparadas|alineadas|separadas|juntas
    conte|junte|juntando|guardando|guardado|ahorrando|separe|vacie|saque|acumulando|contando|contadas ~4 @pills
    tengo ~2 @pills ~1 aca|aqui|listas|delante|guardadas|contadas|suficientes|en
    compre|consegui|comprado|conseguido|agarre la|el|las soga|cuerda|veneno|raticida|hojas|cuchillas|pistola|arma|reata|mecate|lazo|gillettes ~2
    cuerda ~3 cuello ; cinturon ~3 cuello ; cuello ~2 soga|cuerda|cinturon ; pistola|arma ~3 cabeza|sien|boca
    cuchillo|navaja|cuchilla|hoja ~3 muneca|munecas|venas|brazo|cuello
    estoy|subi|sentad*|parad*|sentao|llegue|ando ~4 borde|cornisa|barandilla|baranda|pretil|puente|azotea|terraza|vias|tejado|acantilado|balcon|precipicio|rieles ~2
    pies ~2 aire|silla|colgando|borde|vacio ; piernas ~1 colgando ; otro lado ~2 baranda|barandilla|barandal
    parad* ~2 silla|banco ; subid* ~2 silla|banco|ventana|puente|azotea|tejado ; gas ~1 abierto
    abri|abiertas ~1 las? hornallas ; abri la llave ~1 gas ; echado ~4 por encima ; motor ~2 garaje
    bolsillos ~3 piedras ; agua ~3 cuello|cintura|pecho ; raticida ~4 vaso ; 💊 👋 ; 🔫 👋 ; 🔪 👋
  `,
  means_near: `
    tengo|hay|guard*|escond* ~4 @weapon ; arma|pistola|revolver|escopeta ~4 cajon|casa|armario|cuarto|guarda
    @place ; @pills ; soga ; 💊 ; 🔪 ; 🔫
  `,
  attempt_now: `
    tome|trague|tomado|tragado|ingeri|meti|empastille ~1 ##|diez|doce|quince|dieciseis|veinte|treinta|cuarenta|cincuenta|sesenta|cien ~1 @medicine|@pills
    bolsa ~2 en_la|en_mi cabeza ; secador|secadora|tostadora ~3 en_la|a_la|dentro_de_la banera|tina ; prendi ~1 el? carbon ~3 bano|cuarto|auto|coche ~3 cerre|puerta
    tome|trague|tomado|baje|zampe|mande|avente|bebi ~4 con|y|de ##|diez|quince|veinte|treinta|cuarenta|cincuenta ~1 @medicine|@pills
    me|nos ~1 baje|zampe|mande|avente|empuje ~1 ##|diez|quince|veinte|treinta|cuarenta|cincuenta|caja|cajas|toda|todas|todo|dos_cajas|el_frasco ~2 @medicine|@pills
    tome|trague|tomado|zampe|baje ~1 # ~1 cajas|blisters|blister|frascos|gramos ; pastilla|tableta|tabletas|pastillas ~1 de? curar|curar_frijol|fosfina|fosfuro|freno ; curar frijol
    tome|trague|tomado|tragado|ingeri ~3 @medicine ~2 todos|todas|entera|entero|toda|todo|de_mas|de_golpe|de_una_vez|demasiad*
    tome|trague|tomado|tragado ~1 caja|cajas|frasco|tableta|blister|tira ~3 @medicine
    ya van ~2 punados|pastillas ; ya ~1 me lo|las he? ~1 bebido|tomado|bebi|tome ; ya lo he hecho
    me estoy abriendo ~2 ; abriendo ~1 la|las muneca|munecas|venas ; me ~1 he apretado ; he apretado demasiado
    me meti el vidrio ~4 ; no para ~2 charco|sangre ; entrando sueno ; me corte y no para
    tome|trague|tomado|tragado ~1 los|las|todos @pills de ~3 ; tome ~1 los remedios de
    ya lo hice ~1 ya|perdon|adios|tome ; ya es tarde ~1 para mi ; ya tome ~1 todo|todas|pastillas|veneno
    tome|tomado sobredosis
    tome|tomado|trague|tragado|ingeri|empastille|bajado ~3 todas|todos|todo|caja|bote|frasco|blister|monton|punado|muchas|bastantes|demasiad*|varias|tableta|mogollon ~4
    me ~2 tome|tomado|trague|tragado|empastille ~2 @pills ~3 ; me ~1 tome ~1 todas|todos|todo
    ya ~1 me ~1 las|los tome|tomado|trague|tomo ; ya ~1 me tome todo|todas|todos|las|los|el_frasco|la_caja ~2
    me ~1 las ~1 tome|tomado|trague|tragado ~1 todas? ; me ~1 tome|tomado|trague ## ~3
    acabo de tomar* ~2 todo|todos|todas|@pills|#|demasiad*|muchas|muchos|lo_que ~2 ; acabo de cortarme ~3
    tome|bebi|tomado|bebido|trague|tragado|comi|comido|inyecte ~4 @poison ; puse|mezcle|eche|meti ~2 @poison ~6 tome|bebi|comi|trague
    me ~1 corte|cortado|raje|tajee ~1 las|la|una ~1 venas|vena|munecas|muneca|cuello
    corte ~2 profundo|demasiado|hondo ; me ~1 he? pasado ~3 sangr*|mare*|salir|cort*
    no ~1 para|deja|paro ~1 de ~1 sangr*|salir_sangre|echar_sangre ; mucha sangre ; sangrando ~1 mucho|un
    sale ~2 mucha|tanta sangre ; no se ~1 detiene|para ~1 la sangre ; perdiendo sangre ; ya lo hice
    lo hice ~1 ya ; haciendo efecto ; hace efecto ; empiez* ~2 mare*|efecto|sueno|dormir*
    me estoy ~1 mareando|durmiendo|desangrando|yendo ; se me duerm* ~2 todo|cuerpo|lengua|ojos ; acostad*|tumbad* ~3 vias|rieles|via
    me abri las venas
  `,
  attempt_recent: `
    intente|intentado|trate ~2 @killself|morir*|suicid* ; intente ~1 suicid*|matarme|ahorcarme|quitarme
    intente ~1 hacerlo|de nuevo|otra vez ; sobrevivi ~3 intento|sobredosis ; lavado ~1 de? ~1 estomago|gastrico
    acabe ~2 hospital ~4 ; desperte ~2 hospital ~3 ; me largue ~1 al agua ; lo volveria a intentar
    volver a intentarlo ; quise ~1 matarme|suicidarme|quitarme ; me queria matar
  `,
  farewell: `
    mi ~1 carta ~2 despedida|adios ; esta es mi despedida ; la|una carta de despedida lista|escrita
    avisen|digan ~3 que ~1 los? ~1 amo|quiero ; perdonad ~1 la|me ; deje ~2 sobre ~3
    carta|cartas|nota para ~1 mis|mi ~1 papas|padres|mama|hijos|familia|papa ; me perdone* ~1
    despedirme ~2 todos|ustedes|mundo|antes ; recuerdenme ~1 ; hasta siempre ~1 no|perdon|gracias|los
    adios mundo|vida ; adios para siempre
    adios ~2 todos|familia|mama|papa|amigos ~4 quiero|amo|perdon*|culpa|siempre|gracias|no
    adios ~4 quiero|amo ~1
    escribiendo|deje|dejado|dejo|dejando ~2 carta|cartas|nota|notas ~2 mama|papa|todos|hijos|familia|ellos|despedida|mesa|cajon|almohada|cada|mi|mis
    carta* ~3 cajon|mesa|escrita|lista|almohada|mama|todos|sobre|cada
    nota ~2 mesa|cajon|despedida|mama|escrita|heladera
    cuando ~3 lean|leas|leais|encuentren|encuentres|lea|vean|reciban ~2 esto|carta|me|mi|mensaje
    si ~2 leyendo|lees|leen ~1 esto ; cuando encuentren ~2 ; ultima carta
    no ~1 voy ~1 a estar ~2 manana|mas|aqui|navidad|lunes|cuando ; no ~1 estare ~2 manana|mas|aqui
    ya no ~1 voy ~1 a estar ~1 ; ya no ~1 estare ~1
    no ~1 me ~1 van|vas|veran|volveran|volveras ~1 a? ver ~1 mas|nunca? ; nunca mas ~1 me veran|van
    digan*|dile|diganle|decile|decidle|diles|avisale|avisenle ~2 mi|mis|a ~3 mama|papa|hijos|hijo|hija|todos|hermana|hermano|familia|esposa|mujer ~5 quiero|amo|ame|queria|culpa|perdon|perdone*
    no fue|es ~1 su|tu culpa ; nadie tiene ~1 la? culpa
    cuida|cuiden|cuiden|cuide|cuidad|cuidame|cuidenme ~3 mama|papa|hijos|hijo|hija|perro|gato|hermana|hermano|hermanos|perra|ninos|abuela ~3 cuando|por_mi|si_no|despues|mucho
    nos veremos ~2 otra|otro|cielo ; hasta la otra vida ; no hicieron nada mal
    los ~1 amo ~1 ~1 adios|siempre|perdon ; gracias ~1 por ~1 todo ~1 adios|cuidense ; cuando ya no este
  `,
  farewell_soft: `
    cuando me ~1 vaya|muera|haya ; si me pasa algo ; cuando yo ~1 no este ; adios
    cuida* ~2 mama|hijos|hijo|hija|perro|gato|hermana|hermano|todos|mis|mi ; cuidense
    gracias por ~1 todo|haber|estar|escucharme ; los ~1 amo ; los quiero ~1 mucho|a|todos
    perdon ~1 por|a todo|todos ; perdonenme ; perdoname ; perdon mama ; ultima vez ; quedense tranquilos
    van a estar ~1 mejor|bien ; estaran ~1 mejor|bien ; 👋 ; 🕊
  `,
  preparation: `
    regale|di|done|dado|regalando|vendi|regalado|entregue|reparti|deje|dejado|donando ~3 mis|mi|todas|todo|todos ~3 cosas|ropa|juegos|guitarra|bici|bicicleta|perro|gato|discos|libros|plantas|coleccion|play|moto|consola|reloj|todo|pertenencias
    regale ~2 todo ; di todo ; perro|gato|perra|gata|perrito ~4 vecin*|hermana|hermano|mama|amig*|prima|tia
    contrasena*|claves|clave|passwords ~4 cuaderno|papel|cajon|sobre|anotad*|carpeta|lista|libreta
    anote|escribi|deje|dejado|escrito|apunte|apuntado|pase ~4 contrasena*|claves|clave ; mi|hice|hecho|deje|dejo|dejar|firme|escribi|arregle|tengo|hacer ~2 testamento ; testamento ~1 hoy|manana ; testamento ~6 regalad*|repartid*|perro|gato|moto|manana
    papeles ~3 orden|cajon|carpeta|dia|mesa|sobre ; todo ~1 en orden ; todo ~1 arreglado|ordenado
    deje ~1 todo ~1 arreglado|listo|ordenado|pago|pagado|limpio ; dejar ~1 todo ~1 arreglado|listo|ordenado|en
    documentos ~2 carpeta|cajon|orden|mesa|sobre ; pague ~2 todas|todo|deudas|cuentas ; seguro de vida
    mi ~1 entierro|funeral|velorio|ataud ; ropa ~2 entierro|ataud|velorio
    borre|borrando|borrado|elimine ~2 todo|cuentas|redes|perfil|fotos|conversaciones|insta|historial
    llaves ~2 vecin*|portero|portera|mesa|sobre|buzon ; deje ~2 llaves|llave ; hice ~1 una? lista ~3 ; me despedi ~2
    abrace ~3 ultima|fuerte|todos ; quedate|quedense ~1 con ~1 mi|mis|el
    ensene ~2 ~4 cuentas|manejar|pagar|homebanking ; tengo|dejo|deje|queda ~2 apuntado ~3 ; por si ~1 falto ; por si no ~1 vuelvo|estoy
    video ~4 programad*|sale ; le cancele ~2 ; mensajes programados ; comida ~2 perro|gato|gatos ~2 dias
  `,
  finality: `
    ya tengo ~2 plan ~2 ; ya tengo todo $ ; tengo todo ~1 listo|preparado|organizado|arreglado $ ; esta todo ~1 listo|preparado|arreglado $ ; esta decidido $
    no llego a destino ; elijo no despertar ; si manana no contesto ~3 ; la semana que viene no ~3
    despues de hoy|esta no ~3 vivo|viva|aqui|estar|existir ; no voy a estar vivo|viva
    no tendran que preocuparse ~3 ; no vuelvo ~2 perdon|adios|gracias|los ; es mi ultima navidad
    esto es el final ; ultimo dia ~2 vida|vivo|viva|mio ; hoy ~1 todo ~1 se? ~1 acaba|termina
    hoy se ~1 acaba|termina ~1 ; esta noche ~2 se? ~1 acaba|termina|acabo|final|fin
    todo ~1 se? ~1 acaba|termina|acabara|terminara|terminar|acabar ~2 hoy|noche|manana|pronto
    manana ~2 no ~1 estoy|estare|existo|despierto|despertare|amanezco|llego ~2 ; manana ya ~1 no ~1
    no ~1 paso|llego|llegare|llega ~2 de|a ~1 hoy|manana|noche|semana|navidad|domingo|lunes ; de hoy no ~1 paso
    no ~1 voy a|vuelvo a ver ~2 amanecer|manana|navidad ; no llego a ~1 destino|manana
    ya no ~1 estoy ~1 manana ; manana ~2 muerto|muerta ; por fin ~1 voy|descansar|descanso|paz $
    pronto ~1 todo ; no ~1 van a|tendran ~1 que ~1 preocupar* ; me ~1 van a encontrar ~1
    me encuentran|encuentren|encontraran ~1 ; me voy ~1 para siempre ; irme ~1 para siempre
    me voy ~1 de este mundo ; llego ~1 mi|la hora ; llego mi hora
  `,
  suicide_word: `
    suicida ; suicidio ; suicid*
  `,
  means_got: `
    compre|consegui|junte|comprado|conseguido ~2 soga|cuerda|veneno|raticida|hojas|cuchillas|pistola|arma|pastillas|gasolina
    en el puente ; en la cornisa|azotea|terraza ; junte|compre|consegui|tengo ~1 lo|todo que ~1 necesit*
    tengo un plan ; subi|subido ~2 techo|azotea|puente|viaduto|viaducto|terraza|edificio
  `,
  self_injury: `
    me volvi a cortar ; volvi a hacerme ; volvi a hacerlo ~3 navaj*|cuter|muslo|brazo ; me he ~1 apagado ~3
    apagado un ~1 piti|cigarro|pucho ; con la navajita ; @cutverb ~5 a_proposito|adrede|aposta
    me di con la plancha ; le pegue a la pared
  `,
};

import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Danger from others, for others and to others, said by slots. */
export const esWideOthers: Patterns<Concept> = {
  threat: `
    me|nos quieren|quiere|intentan|intento ~1 secuestrar|raptar|linchar|violar
    amanece|amaneces|amanezco|aparece|apareces ~2 en|flotando ~1 el|la|un|una? ~1 canal|rio|monte|zanja|bolsa
    soy|eres|va ~1 del cementerio ; te|me|los|las|lo|la|vas|van|mando ~4 bajo tierra ; conmigo o bajo|nadie
    pagas|hablas|callas o ~1 mueres|mato|matamos ; bala ~2 mi nombre
    lo|la|los|las ~1 matan|mata|queman|pican|levantan ~1 a? ~1 ellos|mi|ella|hijo
    sabe|saben ~1 donde ~1 vive|estudia ~2 mi ~1 nino|nina|hija|hijo|mama|familia
    saca|saco la pistola|navaja|arma|cuchillo ~1 cuando|y|si
    si ~1 hablo|denuncio ~3 regresan|vienen|vuelven ~2 por mi
    le ~1 mato|levantaron|mataron ~5 ahora|hoy ~2 yo|mi|me ; @partner ~5 te mato|matare|mataria|entierro
    te voy a @hurtsme ~3 dice|dijo|me|decia|grita|viva|perra ; proximo|siguiente ~1 muert* ~1 soy|eres|sera
    estas muert* ~3 escribio|dijo|dice|puso|mando ; duermo con ~1 un cuchillo|navaja|bate ~3 miedo|por
    dieron hasta manana|lunes|viernes|hoy ; orden de alejamiento ~6 abajo|puerta|vi|esta|cerca|viene
    mando|mandaron ~2 foto ~3 pistola|arma|bala|balas|fierro ~1
    si ~1 no ~1 pago|pagamos|firmo|abro ~5 me|nos|te|lo|le ~1 @hurtsme1|rompen|parten|van_a
    si ~2 cuento|hablo|denuncio|voy|dejo|digo|pago ~6 mata|matan|mataba|mataria ~1 a ~2 ; precio a mi cabeza
    foto|mensaje ~4 bala ~3 ; bala con mi nombre ; # horas ~3 irnos|salir|largar*|irme ~4
    me|nos ~1 va|van|iba|iban|quiere|quieren ~1 a ~2 @hurtsme ; me|nos quiere|quieren ~1 @hurtsme
    @said ~6 me|nos|te ~1 va|van|voy|vamos ~1 a ~2 @hurtsme ; @said ~6 me|nos|te ~1 @hurtsme1
    te|os ~1 vamos ~1 a ~1 @hurtsme
    si ~1 no? ~1 hablo|denuncio|cuento|salgo|firmo|pago|pagamos|vuelvo|dejo|digo|grito|voy|reclamo|depositamos ~6 me|nos|te|lo|la|los ~1 @hurtsme1
    si ~5 me|nos|te ~1 mata|quema|clava|entierra|degolla|arranca|pincha|raja|truena|truenan ~1
    aparezco|aparecemos|apareces|aparece|aparecer ~3 bolsa|saco|flotando|monte|zanja|muert*|cuneta|rio|canaveral|maletero
    regresan|devuelven|mandan|entregan ~2 en bolsa|bolsas|cajon|pedazos
    @said ~6 no ~1 llego|llegas|llegamos ~2 viv*|jubilar*|manana|navidad|casa|ver
    si no es|soy|eres ~1 mi*|suya|suyo ~3 nadie ; te quedan ~1 dias|horas ; corona ~2 flores ~6 nombre
    lapida|ataud ~4 nombre|apodo|foto ; perro muerto ~3 puerta
    @said ~4 que ~2 sabe|saben ~1 donde ~1 vivo|aparco|trabajo|estudio|duermo ; amenaz* ~4 @arms
    @partner ~4 @arms ~4 cuello|garganta|cara|cabeza|cama ; duerme ~2 con ~2 bate|cuchillo|machete|pistola ~1
    levantar|llevan|llevar|venir|vienen ~2 a|por mi|nuestra ~1 hija|hijo|nina|nino|hermanito|hermanita|mama ~1
    me ~1 apunto|apuntaron|encanono ~1 con ~1 @arms
    me ~1 corretearon|persiguieron|perseguia|siguieron|acorralo|acorralaron ~3 @arms
    primero|prefiere|preferiria|prefiero ~1 hijo|hija|verme ~1 muert*
    la proxima ~3 mata|mato|quema|muerta|muerto
  `,
  violence: `
    me ~1 toca|tocaba|toco ~2 abajo|partes|cuerpo|piernas|pechos|dormida|duermo
    me|nos ~1 caga|cago|cagaron|muele|molio|mato|agarra|agarro|revienta ~1 a ~1 palos|trompadas|pinas|golpes|patadas|cintazos|chancletazos|punetazos|bastonazos
    correazos|cinchazos|cintazos ~1 ; me|nos ~1 casca|cascaba ; me|nos ~1 saca|saco|sacan|sacaron la ~1 mierda|cresta|mugre|madre|chucha|puta|cresta ; nos pega ~1
    me estan pegando|golpeando|tocando ~1 ; sangra ~4 me pego ; hart* ~1 de ~1 los golpes
    mano|manos ~3 me ~1 pega ~2 todos|diario|noches
    me|nos ~1 volvio|vuelve|volvieron|sigue|siguen|empezo ~1 a? ~1 pegar|pegando|golpear|golpeando|violar|tocar|tocando|ahorcar|maltratar|maltratando|patear
    me|nos faja|surra|madrea ~1
    me|nos ~1 ahoga|ahogaba|ahogo|asfixia|asfixio ~3 almohada|manos|cuello|agua|cinturon|bolsa|cuando|hasta
    me|nos ~1 levanta|levanto|levantaba|alza|alzo ~1 la mano
    me|nos ~1 pateo|patea|patean|patearon|golpean|golpeaba|golpeaban|azota|azoto|cintarea|cachetea|arrastra|arrastro|zarandea|estrangulo|fajo|zurra|apalea|apaleo|muele|surte|agarra_a ~1
    me|nos ~1 aprieta|apreto|apretaba|agarra|agarraba|agarro|aprietan ~1 del? ~1 el? cuello|garganta|pelo|pelos|greñas ~1
    me|nos ~1 da|dio|daba|dan|agarra|agarro|mete|metio|pega|pego ~1 a|con ~1 el|la|un|una|su? ~1 cinturonazos|golpes|palos|cinturon|correa|chicote|cable|palo|puno|punos|patadas|hebilla|cachetadas|manguera|vara
    me|nos ~1 quema|quemo|quemaron|tira|tiro|tiraron ~2 con|por|una|la|agua|aceite|piedras ~1 plancha|cigarro|cigarros|cigarrillo|aceite|escaleras|escalera|hirviendo|pared|piedras
    me ~1 rompio|partio|quebro|fracturo|abrio ~2 costilla|costillas|brazo|nariz|dedo|dedos|labio|ceja|cabeza|boca|diente|dientes|celular
    me|nos ~1 mete|metio|metieron|meten ~2 cabeza ~3 ; me ~1 dejo ~1 el|un ~1 ojo|labio|brazo|cara
    me ~1 manosea|manoseo|toquetea|penetro|forzo|obligo ~1
    abusa|abuso|abusaba|abusan|abusaron ~2 de|sexual* ~1 mi
    @partner ~3 abusa|abusaba|abuso|viola|violo|violaba ~2 ; me drogaron|emborracharon ~3 ; me ~1 drogo|emborracho y|para ~1 me|que|abus*|toco ~2
    me ~1 tiene|tienen|trae ~2 encerrad*|amarrad*|amenazad*|secuestrad*
    no me deja|dejan ~1 salir|comer ~2 de|casa|sin|cuarto|sol*|calle
    me quita|quito ~2 la|el ~1 dni|pasaporte|papeles|documentos|celular ~1
    me pego ~3 barriga|embarazada|cara|panza|cabeza
  `,
  attacker_present: `
    fue|va|anda|salio ~2 a? ~1 buscar|traer ~1 el|la|un|una @arms
    alguien|tipo|tipos|hombre|hombres|ladron|ladrones|encapuchado* ~3 entro|entraron|metio|metieron|entrar|entrando ~3 mi|la ~1 casa|ventana|puerta|cuarto|patio
    balacera ~3 aqui|afuera|mi|escuela|ayuda|ahora
    me|nos ~1 estan siguiendo|golpeando|apuntando|amenazando|rodeando
    nos tienen secuestrad*|amarrad*|encerrad*|tirad*
    hay un hombre|tipo ~4 garaje|casa|patio|cuarto|sala|ventana
    llego|viene|vino|volvio ~3 y ~1 trae|tiene|busca|saco ~2 @arms
    volvio|anda|andan|llego|regreso|salio ~3 con ~1 el|la|un|una|los? ~1 cuchillo|machete|bate|pistola|arma|fierro|escopeta|revolver|navaja|gasolina|nafta|hacha|tijeras|martillo
    busca|trae|agarro|saco|traia ~1 el|la|un|una|tijeras|fierro|pistola ~1 bate|cuchillo|machete|pistola|arma|escopeta|revolver|cinturon_y_viene ~1
    entro|entraron|llego|llegaron|rompieron|rompio|volvio ~8 debajo_de|bajo_la_cama|bajo_la_mesa|escondid*|ropero|closet ~2
    tiroteo ~3 mi|escuela|aqui|salon|closet ; me metieron ~2 camioneta|carro|auto|coche|cajuela|maletero
    ya viene ~2 por_mi|padrastro|por_nosotras ; me tiene ~1 del pelo|cuello ; esta ~2 del otro lado ~2 puerta
    nos encerro|encerraron ~4 candado|humo|llave ; cerro con llave ~3 trae|tiene|cuchillo|tijeras
    tumba la puerta ~3 mata|matarnos ; rompe|rompio|roto ~2 puerta|vidrios ~4 sangre|me_llama|mama|cuchillo
    esta|estan|anda|andan|viene|vienen|llego|acaba ~2 disparando|baleando|armado|armados|apuntando|rociando|echando|quemando|pateando|tirando|tumbando ~2
    esta|anda|estan ~1 afilando ~2 cuchillo|machete|navaja ~3 me|mira|nombre|dice|grita
    nos ~1 estan|esta baleando|disparando|matando|quemando|siguiendo|atacando|apuntando|pegando
    tiene|trae|traen|tienen|anda|saco|agarro|carga|cargando|lleva ~1 un|el|la|una|su|con? ~1 @arms ~3 ayuda|puerta|adentro|aqui|aca|cuarto|mama|mano|viene|esta|ahora|gritando|bravo|casa|abajo|entrar|entra
    ya ~1 entro|entraron|subio|salto|rompio ~2 trae|tiene|timbre|pasillo|puerta|cuarto|casa|cuchillo ; me encontro ~2 trae|tiene|puerta|cuarto|casa|con|cuchillo
    estan|esta|acaban|acaba ~1 entrando|de_entrar|subiendo|forzando|rompiendo|gritando|golpeando|tocando|tirando ~3 casa|puerta|ventana|gradas|escalera|escaleras|matarnos|timbre|llamen|porton|tienda
    estoy|toy|sigo ~2 maletero|cajuela|baul|secuestrad*|amarrad*|atad* ~1 ; van ~1 a disparar ~1
    me tienen ~3 amarrad*|encerrad*|llamada|maletero|bodega
    tienen|tiene|dejo|dejaron ~2 mi ~1 senora|mama|hermano|hermana|hijo|hija|papa|esposa|novia|mujer|vieja ~1 amarrad*|atad*|rehen|suelo|amenazad*
    escondid*|metid*|encerrad*|debajo ~4 cama|bano|ropero|closet|armario|clase|cuarto|placard|mostrador|cocina|patio ~4 @arms|afuera|grita|gritando|llamen|policia|disparos|viene
    si ~1 dejo ~2 escribir|contestar ~3 policia ; apague ~1 las? luces ~3
    ta|esta|estan ~2 aqui|aca|alla? afuera ~4 picar|pica|matar|gritando|armad*|@arms|piedras
    acabo ~1 de ~1 ver ~4 @arms ; salgo|salio|sale ~3 y ~1 te mato ; hoy ~2 no|me ~2 llego|mata|matan ~2
    a ~1 las? # ~4 te|me mato|mata|matan
  `,
  harm_other: `
    @him ~1 voy ~1 a ~1 desaparecer|liquidar|ahogar|enterrar ; @date ~6 lo|la|los mato
    espero ~4 y ~1 lo|la|los mato ; hacer|hago ~1 una? masacre|matanza|tiroteo
    hacerlo|hacerla|hacerlos sufrir ~5 muer*|suplique|sangre
    le|les ~1 voy ~1 a ~1 dar|meter|echar|partir|pegar|pasar|quitar|mandar ~2 plomo|bate|machete|plomazo|balazo|tiro|tiros|algo|cabeza|veneno|cuello|lejia|acido|cuchillo|carita|fuego
    lo|la|los ~1 quiero|quisiera matar|acuchillar|quemar|ahogar
    le|les ~1 parto|vuelo|reviento|abro ~1 la ~1 cabeza|cara|crisma|garganta ; le|les ~1 pego|prendo ~1 fuego
    yo si lo|la mato ; contrate ~3 asuste|mate|golpee|alguien ~2 ; los|les|lo|la ~1 tendre que matar
    meter ~1 candela|fuego ~1 al|a ~2 ; empujar ~2 gente|alguien|alguno ~2 metro|tren|vias
    a mi|al ~4 lo|la quiebro|mato|degollo|reviento
    apretarle|taparle|ponerle|cortarle|meterle|clavarle|darle ~2 cuello|boca|almohada|cuchillo|cuchillada|balazo|tiros
    tiro|tirar al bebe|nino ; disparo en el|la cole|colegio|escuela|insti
    @him ~1 voy|vamos ~1 a ~1 ir? ~1 a? ~1 @harmverb ~1 ; voy|vamos|boy ~1 a ~1 @harmverb ~1 a @others? ~1
    voy ~1 a hacer* dano ~1 ; @others ~3 @him ~1 @kills ~1
    @others ~5 @him voy|vamos ~1 a ~1 @harmverb|hacer|dar|ir
    @him ~1 @kills ~2 juro|dormido|dormida|veo|sapo|todos|dos|dia|te|joda|serio ~1
    juro ~1 que|q @him ~1 @kills|voy ~1 ; @want ~2 @harmverb ~1 a|al ~1 @others? ~1
    quiero|quisiera|kiero ~1 que ~2 se ~1 mueran|muera|sufran|sufra|pudran ~2
    quiero|quisiera|gustaria|ver verlo|verla|verlos|verle ~1 muert*|sangrar|sufrir|arder|tres_metros
    @him quiero|quisiera ~1 ver ~1 muert*|sangrar|sufrir
    pienso|pense|pensando|pensado|sueno|imagino|ganas|fantaseo ~3 matarlo|matarla|matarlos|ahogar*|ahogarla|ahogarlo|apunalar*|envenenar*|estrangular*|matar|quemarlo|quemarla|prenderle|dispararle|darle|clavarle|asfixiar* ~3
    le|les ~1 echo|echaria|pongo|puse|pondria|meto|eche|machaque ~2 veneno|algo|vidrio|raticida|cianuro|aceite|pastillas|fuego ~4
    @others ~4 le|lo|la|les ~1 arranco|clavo|parto|meto|vuelo|corto|pego|rompo|levanto ~2 cabeza|cuello|algo|tiro|tiros|fuego|cuchillo|cara|huesos|balazo ~1
    cobrar|vengar*|venganza|desquitar* ~5 vida|sangre|matar|muerte|mueran|clase|todos|arma|plomo
    hacer* pagar ~2 sangre
    le ~1 pegue|pego|di_una|di_un|levante|sacudi ~3 a ~1 mi ~1 hijo|hija|novia|mujer|esposa|bebe|hermano|hermana|mama|novio|marido|nena|nene|madre|abuela|perro
    miedo ~2 de ~1 hacer* dano|algo ~1 ; no ~1 me ~1 fio ~1 de mi ~3
    no confio en mi ~4 bebe|ninos|nino|ella|el|nena|nena
    donde ~2 consigo|compro ~3 fierro|arma|pistola|fusca ~5 uno|alguien|ese|el|la|ellos
    van ~1 a ~1 correr|aprender|saber|enterar* ~3 todos|@arms|sangre|lunes
    lista ~4 nombres|caen|tres|muertos ~1 ; death note ~4 verdad ; se ~1 las ~1 va ~1 a ver ~3 @arms
    voces|voz|dios ~4 que ~2 sacrifique|mate ~1 a|al|lo|la|le ; voces|voz ~4 dano|mate|matar ~1 a|al
    como ~3 le|lo ~4 no ~1 despierte ; primero ~1 el|ella|ellos ~2 luego|despues yo ; sal* ~2 en|las ~1 noticias
    dispararle* ~1 ; meter* ~1 un|dos|tres tiro|tiros ~1 ; llevarme ~4 a ~2 conmigo ~1 ; los|lo|la llevo conmigo
    hijos conmigo
  `,
  harm_other_now: `
    compre|consegui|conseguido|comprado ~2 @arms ~2 para matarlo|matarla|matarlos|matar|ellos|el|ella
    estoy|toy ~4 puerta|casa|finca|afuera|parada ~4 plomo|escuadra|fierro|echar|cuchillo|machete ~1
    tengo|traigo|llevo|agarre|agarro|cogi ~4 @arms|almohada ~6 dormid*|durmiendo|duerme|afuera|esquina|casa|frente|puerta|oficina|escuela|cole|colegio|insti|salon|clase|enterar|sale
    dormid*|durmiendo|dormidito ~5 @arms|almohada ~1
    esta|estan ~1 dormid*|dormidito|durmiendo ~1 y ~2 @arms|yo ~2
    voy|vamos|salgo|camino|llevo|mañana|manana ~5 @arms ~5 escuela|cole|colegio|insti|casa|oficina|salon|clase|trabajo
    voy|vamos ~4 casa|buscarlo|buscarla|oficina ~3 @arms
    estoy|espero|esperando|aparcado|parado|llegue ~4 con ~1 el|la|un|una|mi|los? ~1 @arms ~3
    estoy|espero|aparcado|parqueao ~5 casa|puerta|portal|descansillo ~5 llevo|traigo|tengo|con ~3 @arms
    lo|la|los ~1 tengo ~3 en_la_mira|amarrad*|atad*|frente|cazado|parqueao|encerrad* ~2
    tengo ~1 al|a|el ~6 amarrad*|atad*|mira|frente|encerrad* ~1
    le ~1 tengo|puse|estoy ~3 @arms|almohada|manos ~3 cuello|espalda|cara|garganta|encima|puesto|rato|boca
    le puse|eche|di algo|veneno ~4 vaso|comida|cafe|sopa ~1
    ya ~1 lo|la|le ~1 apunale|mate|acuchille|pegue|dispare ~2 ; no se mueve ~2 terminar*|pegue|di
    ya ~1 traigo|agarre|compre ~2 @arms|bencina ~6 ; estoy ~1 rociando ~3 ; sacrifique ~3 hijo|hija ~4 dormid*
    esta|este ~1 noche|domingo|lunes ~3 lo|la|los ~1 mato|quemo|voy
    primero ~1 el|ella|ellos ~2 luego|despues yo ~4 hoy|noche|vaso|pastillas
  `,
  third_worry: `
    @kinder ~5 guarda|junta|escondio|esconde ~2 @pills|soga|navaja|cuchillas
    @kinder ~4 dio|regalo|repartio ~2 sus|las|todas ~2 joyas|cosas|ropa
    @kinder ~5 carga|estorbo|mejor_muert*|sin_mi ~1
  `,
  third_intent: `
    @kinder ~6 acabar|terminar con ~1 su|todo vida? ; @kinder ~6 quitarse|quita ~1 de ~1 en? ~1 medio|enmedio
    @kinder ~6 otro barrio
    @kinder ~4 se ~1 quiere|queria|va|iba|piensa|quiso ~1 a? ~1 ahorcar|colgar|tirar|lanzar|aventar|suicidar|guindar|quitar_la|disparar|envenenar|pegar_un|cortar_las|desvivir
    @kinder ~6 se ~1 corto ~1 anoche|ayer|hoy|los|las|otra|el_brazo|de_nuevo
    @kinder ~6 se ~1 pincho|quemo|corto ~3 proposito|adrede ; tiene|tenia|tienen ~2 ganas ~1 de ~1 @dieself
    se iba|hiba a ~1 matar|ahorcar|colgar|tirar|suicidar|guindar|quitar_la|cortar_las ; @kinder ~6 @dieselfnow
    @kinder ~6 quiere|queria|quiso|piensa|pensando|pensado|intento|intenta|intentado|ganas|idea|ordena|ordeno|pide|jura|planea|grito ~3 @dieself
    @said ~5 que ~4 @dieselfnow ; @said ~4 que ~2 quiere|queria|piensa|va ~2 @dieself
    @said ~5 si ~6 @dieselfnow ; quiere|queria|quiso|piensa|planea|intenta ~1 @dieself
    si ~4 @dieselfnow ~2 con ; que ~2 se quiere matar|morir|suicidar|ahorcar ~1
    @kinder ~6 pide|pidio|ruega|quiere|ayude ~2 a? ~1 morir|morirse|que_la_mate|que_lo_mate
    pide|pidio morir ~1 ; @kinder ~6 no ~1 quiere|queria ~2 vivir|seguir|viva|vivo|despertar
    @said ~5 que ~3 no ~1 quiere|queria ~1 seguir|vivir|estar|existir ~1 viv*|viviendo|aqui|mas?
    @kinder ~6 se ~1 corta|cortaba|cortan|autolesiona|lastima|quema|hace_cortes ~1 ; @kinder ~5 hace cortes ~1
    se ~1 corta|hace|hizo ~2 cortes|brazos ~3 @kinder ; se corta los ~1 brazos ; @kinder ~6 lo ~1 intento ~2
    @kinder ~4 tirarse|matarse|aventarse|lanzarse ~1
    tirarse|matarse|ahorcarse|guindarse|suicidarse ~1 mi @kinder
    @kinder ~6 no ~1 pasa ~1 de|del ~1 hoy|finde|esta_noche|manana
    de|del ~1 este|hoy ~1 finde|mes|ano|semana? no ~1 pasa ~1 ; piensa ~1 estar muert* ; mejor|felices muertos
    @kinder ~6 cuando|que|si ~1 me ~1 mate|cuelgue ~1
    encontre|encontramos|halle|vi|descubri ~3 soga|carta|nota|cortes|gillettes|despedida|busquedas ~5 cama|cuarto|hij*|hermana|hermano|alumna|mi
    @kinder ~5 compro|consiguio ~1 una? ~1 soga|veneno|pistola|cuerda
    @kinder ~6 pensando|penso ~2 en saltar|tirarse|matarse
    @kinder ~5 escogio|eligio|puso|tiene ~1 la|ya ~1 fecha|plan ~1 ; voces ~5 se ~1 tire|mate|corte ~1
    @kinder ~6 yo|me ~1 cuelgo|mato|guindo|ahorco|tiro_al|pego_un_tiro ; @kinder ~6 va a ~1 suicidar*
  `,
  third_act: `
    @kinder ~4 amarro ~2 techo|viga|cuello|ventilador ; se ~1 ha encerrado con ~2 @pills|@deadly|cuchillo
    encontre ~4 inconsciente|colgad*|sangrando|sin_vida|desmayad* ~4 frasco|pastillas|soga|ayuda|vacio|sangre|que_hago
    @kinder ~6 se ~1 encerro|tranco ~4 con ~2 @pills|@gun|@deadly|cuchillo
    se ~1 encerro ~1 con ~2 @pills|@deadly|cuchillo ; se ~1 tiro|lanzo|avento ~3 ayuda|ayuden*|auxilio|que_hago
    se tomo|trago ~5 no ~1 responde|contesta|despierta ; @kinder ~5 se tomo ~2 algo ~3 responde|muera|morir|no
    dejo ~1 la|una? ~1 carta|nota ~2 no|y ~2 esta|aparece
    hij*|mama|hermana|hermano|amiga ~2 no abre ~1 la puerta
    esta en el|la ~1 puente|azotea|baranda|cornisa mi @kinder
    @kinder ~5 se va ~1 a ~1 las? vias|puente|viaducto ; @dieselfnow ayuda|ayudenme|que_hago
    va a @dieself ~3 ayuda|tren|puente|ahora|hoy ; esta|noche|hoy se mata ~1 mi @kinder
    lo|la ~1 encontre|encontramos|hallamos|halle|encontro ~2 colgad*|ahorcad*|sangrando|inconsciente|desangr*|con_pastillas|tirad* ~3 ayuda|ahora|respira|llamo|que_hago|vive|urgente
    @dieselfnow ~3 esta ~2 techo|puente|azotea|balcon|cornisa|borde ; hoy|ahora|manana @dieselfnow ~2 mi
    @kinder ~4 se|sa ~1 ha|esta|a? ~1 tomo|tomado|tomao|trago|tragado|bebio|bebido|metio ~2 veneno|pastillas|todo|todas|frasco|bote|lejia|cloro|botiquin|remedios|blister|lo_que|lo_de ~1
    se|sa ~1 ha? ~1 tomo|tomado|tomao|trago|tragado|bebio|bebido|metio ~2 veneno|pastillas|todas|frasco|bote|lejia|cloro|botiquin|blister|raticida ~3 amig*|herman*|hij*|ayuda|mama|sale|espuma|no|ganado|que|dice|ratas|hace
    @kinder ~4 se ~1 esta ~1 cortando|ahorcando|colgando|desangrando|matando|tirando|rociando ~1
    se ~1 esta cortando|ahorcando|desangrando ~2
    @kinder ~5 tiene|agarro|cogio|cargo|saco ~3 soga|pistola|revolver|rifle|escopeta|fusil|lazo|arma ~2
    tiene|con ~3 soga|lazo|cinturon|cable ~2 cuello
    @kinder ~6 esta|paro|parado|parada|subio|subido|sento|colgando|ta|trepo|cruzar|cruzo|salto ~4 barandal|baranda|barandilla|puente|azotea|cornisa|vias|borde|viaducto|reja_del_puente|grua|torre|tejado ~1
    hay|esta|estan ~3 colgando|parado|parada|subido|subida|sentado|sentada ~5 barandal|baranda|barandilla|puente|azotea|cornisa|vias|borde|viaducto ~1
    esta|estan en ~1 las? vias|cornisa|baranda ~1 mi @kinder
    @kinder ~6 no ~1 sale ~1 del|de ~1 bano|agua|canal ; sangre ~3 debajo|abajo ~2 puerta
    agua ~1 esta ~1 roja ~3
    @kinder ~5 mando|dejo|publico|escribio|envio ~4 los_quiero|despedida|ubicacion_del|adios|no_me_busquen|gracias_por_todo
    @kinder ~5 adios ~3 live|directo|stream|historia ~1
    acaba ~1 de ~1 saltar|tirarse|cortarse|tomarse|colgarse|dispararse ~2
    se ~1 acaba ~1 de ~1 tirar|cortar|tomar|colgar
    se ~1 metio ~1 al|en ~1 el|la? canal|mar|rio|agua ~5 no|vestid*|sale
    @kinder ~6 hoy|manana|ahora|noche|medianoche|viernes|proximo ~4 @dieselfnow
    @kinder ~6 @dieselfnow ~5 hoy|manana|ahora|noche|medianoche|viernes
    directo|live|stream|insta|cam ~5 cuchilla|cortando|pastillas|soga|navaja ~1
  `,
};

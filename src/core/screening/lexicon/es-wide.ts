import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Wishes, plans and goodbyes of the person who writes, said by slots. */
export const esWide: Patterns<Concept> = {
  wish_to_die: `
    tengo que ~1 morir|morirme ; merezco ~1 estar? ~1 muert*
    mejor|felices|tranquilos ~3 cuando ~1 yo? ~1 me ~1 mate|suicide
    quiero|kiero ~1 que ~1 me ~1 atropelle|maten|mate|pise|fulmine
    que ~1 alguien me ~1 pegue|meta|de un ~1 tiro|balazo ; deberian ~1 matarme
    prefiero|preferiria ~1 morir|morirme|estar_muerta|estar_muerto a ~1 seguir|volver|vivir|esto|que
    ojala ~1 estuviera|estuviese muert* ; no ~1 pasa nada si me ~1 voy|muero|mato
    esta bien morirse|morirme|irme|matarse ; @jump ~1 y ~1 ya|chau|chao|listo|fue|adios|se_acabo|punto
    lo de desvivirme|matarme|suicidarme|ahorcarme|morirme ~1 ; ayude|ayuden|ayudes ~1 a morir*
    la proxima no fallo|fallare ; derecho a morir* ; me pongan a dormir ~2 ; no ~1 kiero ~1 vivir|seguir|existir
    quiero|kiero|quisiera mori ; cansad* ~1 de ~1 querer ~1 vivir|morir ; @want ~2 @leave
    quiero|pido|deseo|necesito|pienso|falta ~1 es ~2 @die|@leave ; @want ~1 @lethal
    dime|decime|digame|diganme|dinos|di|digan que ~1 ya? ~1 puedo|esta ~1 irme|morir*|morirse|descansar|bien|matar*
    dime|decime|digame que ~1 me mate|muera|tire|vaya ; dime|decime|digame que ~1 lo haga
    animame|animenme|anime ~1 a ~1 hacerlo|morir*|@killself ; dame|deme|denme permiso ~2
    ayudame|ayudeme|ayudan|ayudas|ayudenme|ayuden ~1 a ~1 morir*|@killself|irme ; matame ~1 porfa|favor|ya
    que ~1 alguien ~1 me ~1 mate|apunale|empuje|dispare|atropelle ; me ~1 mate|maten ~1 alguien|ya|porfa|favor
    si|ya quiero morirme|morir ; no ~2 ni para|pa @killself|morirme ; ni @killself puedo|pude|sirvo|se
    ni|hasta para|pa @killself|morir* ~1 sirvo|valgo|cobard*
    razon|razones|motivo|motivos ~1 para|pa no @killself|@lethal|morir*|hacerlo
    valgo|valdria|vale|sirvo ~2 muert* ; envidia ~2 a|los|las ~2 muertos|matan|suicid*|fueron|murieron|van
    morirme ya ; morir ya ; quiero|kiero|deseo|pido ~1 la? muerte ; quiero ~1 que ~1 me ~1 entierren
    quiero ~2 mi ~1 muerte ; dios ~2 perdona* ~4 mat*|suicid*|hago|hice|quit*
    perdona* ~1 dios ~4 mat*|suicid*|hago|hice|quit*
    no ~1 quiero|kiero|deseo|quisiera ~2 seguir ~2 vida|vivo|viva|mundo|respirando
    no ~1 quiero|kiero ~2 vida|respirar ; quiero ~1 que ~2 dios|diosito|rio|muerte|tren|mar ~1 me? ~1 lleve
    quiero|quisiera ~1 que ~1 me lleve ~2 dios|diosito|rio|muerte|tren|mar|calaca|huesuda
    solo ~1 pienso ~2 eso|morir*|muerte|suicidio ; suicidio ~2 pienso ; morir* ~3 solo pienso
    no ~1 me resuciten|resucite|revivan|reanimen ; nadie me resucite|reviva|salve ; me toca morir* ~1
    estoy|toy list* ~1 para|pa morir*|irme|partir ; hora de morir*|irme|partir
  `,
  suicidal_thought: `
    me ~1 tiraria|lanzaria|aventaria ~3 tren|metro|puente|balcon|ventana|vias|ya|ahora|azotea
    me ~1 tomaria|tragaria ~2 todo|todas|todos|blister|frasco|caja|pastillas
    me ~1 pegaria|daria|meteria ~1 un tiro|balazo|plomazo
    me ~1 clavaria|cortaria ~2 @deadly|cuchillo|venas|cuello
    si ~1 tuviera|tuviese ~1 un|una|el|con arma|pistola|valor|veneno|que|coraje|soga ~6 estaria|mataria|haria|pegaria|mataba|hubiera|iria
    si ~1 pudiera ~1 me ~1 mataba|mataria|moria|suicidaba ; me ~1 mataba|suicidaba ya|ahora|hoy|mismo
    @think ~2 en|con ~1 el|la|las ~1 gas|tren|pastillas|maquinilla|muerte|vacio ~1
    me quiero|kiero|quisiera|quero ~1 petatear|autoeliminar|desaparecer_del_mundo|quitar_la|kitar_la|dar_un_tiro|dar_un_plomazo|sui|pelar_del
    me_tiro|me_lanzo|me_aviento|me_arrojo ~4 puente|edificio|ventana|balcon|azotea|terraza|tren|metro|vias|camion|barranco|rio|acantilado|piso
    @think ~2 @lethal|@leave
    @think ~3 en ~1 el|la|los|las|un|una ~1 @deadly|viaducto|puente|acantilado|precipicio|vias
    @think ~2 en ~1 dejarme|soltarme|saltar|hacerlo|acabar|terminar|tirarme|aventarme|lanzarme
    @think ~2 en ~1 como ~1 hacerlo|matarme|morir*
    @voices ~3 que ~3 mate|tire|salte|muera|corte|haga|suicide|cuelgue|ahorque|aviente|lance|acabe|matarme|morir
    @voices ~3 matate|saltate|tirate|matarme|hazlo|salta|kill|colgate
    @luring ~1 me ~1 llama|llaman|tienta|tientan|da|dan|mira|seduce|jala|atrae ~1 ideas|ganas|atencion? ~1
    miro|mire|mirando|observo|contemplo ~3 @deadly|vacio|viaducto|acantilado|pastillero|sogas ~1
    me ~1 matara|suicidara|mataria|suicidaria|ahorcaria|colgaria|guindaria|autodesvivo|autodesvive
    me quitaria ~1 la|de|del vida|medio|en
    ganas ~2 de ~2 tirarme|saltar|ahorcarme|colgarme|aventarme|lanzarme|arrojarme|guindarme|desvivirme|acabar|chocar|cortarme_las
    idea|imagen|imagenes|ganas ~4 cabeza ~3 @deadly|morir*|matar* ; imagen ~2 @deadly
    @think ~2 con ~1 la|una|el|un @deadly ; querer ~1 matarme|morirme|morir|suicidarme|hacerlo
    hacerlo yo ~1 mism*
    me quiero|quisiera|kiero|qiero|quero ~1 guindar|desvivir|unalive|ahogar|disparar|envenenar|electrocutar|lanzar|aventar|arrojar
    quiero|kiero|quisiera|quero|ganas_de|voy_a|necesito|provoca ~1 saltar|chocar|estrellarme|estamparme|desvivirme|unalivearme|guindarme|ahogarme|envenenarme|dispararme|electrocutarme|desangrarme
    saltar ~1 al vacio
    tirarme|lanzarme|aventarme|arrojarme|dejarme_caer ~2 al|del|de|desde|por|a|contra ~2 vacio|tercer|piso|puente|metro|tren|vias|via|ventana|balcon|azotea|barranco|acantilado|rio|mar|canal|pozo|camion|carro|coche|cerro|presa|terraza|techo|tejado|edificio|viaducto
    estoy por ~1 soltarme|tirarme|saltar|hacerlo|matarme|cortarme ; si|sip suicidio ; suicidio ~1 eso
    suicidio|suicidarme|matarme|morir* ~2 ronda|persigue|tienta|llama|unico|unica|salida
    reto|normal ~3 querer ~1 matarme|morirme|morir
    busco|busque|buscado|buscando|googlee ~4 como ~1 morir*|matar*|hacerlo
    busco|busque|buscado|buscando ~3 formas|maneras|metodos|puentes|sogas|edificios ~2 ; kill myself ; kys
    quiero|solo|voy_a|ganas_de|mejor|pienso_en|ya ~1 dejarme ir ; dejarme morir ; dejarme caer ; dije|digo ~1 matate
    deje ~3 dialisis|quimio|insulina ~6 acabe|morir*|muera|ir|irme
  `,
  intent: `
    me voy ~1 a ~1 dar|pegar|meter|volar ~1 un|la|los tiro|balazo|plomazo|corchazo|cabeza|sesos|tapa
    estoy|toy ~1 decidid* ~1 a hacerlo|morir*|irme|acabar|terminar ; lo tengo ~1 decidido
    hacer|cometer ~1 una? locura ~1
    no se ~1 si llego|llegue|amanezco|paso ~2 manana|lunes|hoy|semana|domingo|navidad|viv*
    no creo ~1 que? llegue|pase|llegar ~2 ano|navidad|manana|noche|cumple*|fin|lunes
    me ~1 guindo|enveneno|suicido|ahorco ; me quito ~1 la vida ; me quito ~1 de|del ~1 medio|enmedio
    voy ~1 a ~1 @lethal|@leave ; voy ~1 a ~1 dejar ~1 de existir|vivir|respirar ; voy ~1 a ~2 muert*
    manana|hoy|noche|pronto ~3 voy|estare|amanezco ~2 muert* ; muert* a las # ; me encargo yo de ~1 mi|acabar|terminar|que ; yo me encargo de ~1 mi|acabar|terminar
    he|tengo ~1 decidido|resuelto ~3 @die|morir*|irme|no|dejar ; resuelto no ~2 llegar
    no ~1 pienso ~1 salir|volver|frenar|girar|llegar ; lo ~1 que ~1 voy ~1 a ~1 hacer ; por mi ~1 mano|manos
    mis propias manos ; por mi ~1 propia mano
    no ~1 llego|llegare|paso|pasare ~2 a|al|de ~1 @date|navidad|cumple*|diciembre|viernes|#|ano_nuevo
    de ~1 @date|hoy no ~1 paso|pasa ; ya ~1 se ~1 acabo ~1 para|pa mi
    me voy ~1 a ~1 guindar|desvivir|disparar|envenenar
    si ~5 me ~1 ahorco|cuelgo|suicido|guindo|pego_un_tiro|quito_la_vida
  `,
  intent_now: `
    @date|hoy ~2 desaparezco|me_desvivo|me_marcho|me_entierran|me_quito|acabo_con ~1 ; @date|hoy ~2 muero|me_muero $ ; @date|hoy ~2 muero|me_muero y|ya|por_fin|chau|adios
    me voy ~1 @date ~1 para|pa siempre ; @date ~8 lo hago
    antes de que ~1 despierten|lleguen|amanezca|vuelvan ~3 me_voy|lo_hago|salto
    me voy antes de que ~1 despierten|lleguen|vuelvan ; voy ~2 a ~1 hacer ~2 lo mismo ~2
    voy ~1 pa|para|al|hacia ~2 la|las|el ~1 baranda|viaducto|barandal|represa|vias
    ya ~1 no ~1 voy ~1 a ~1 estorbar* ; @date|hoy ~2 libran|libro ~1 de mi ; @after ~2 lo ~1 hago|hare|intento
    @after ~3 me ~1 voy|cuelgo|tiro|mato|ahorco|guindo|tomo ~1 para_siempre|todo|todas|lo_que
    ya ~1 tengo ~2 dia|fecha|hora|lugar|sitio ~1 ; es|sera ~1 @date|hoy ~2 decidido|definitivo
    @date ~2 voy ~1 a hacerlo ; hacerlo ~2 @date|hoy|manana
    ya ~1 no ~1 voy ~1 a ~1 despertar|amanecer|volver|llegar ~2 ; no ~1 voy ~1 a llegar ~2 vivo|viva|navidad|cumple*|diciembre|ano_nuevo|viejo|vieja|#|al_lunes|al_martes|al_viernes|al_sabado|al_domingo|al_invierno|al_verano|al_frio
    para|pa cuando ~3 ya ~1 estare|no_estare|no_estoy ~1
    brinco|me_tiro|me_cuelgo|me_ahorco|me_guindo ~1 cuando|a_las|en_cuanto ; salto a_las|en_cuanto
    bajo ~2 volando|caminando_no ; hoy|@date|ahorita agarro ~2 @gun|soga|cuerda|pastillas ~1
    no ~1 pienso ~1 volver|regresar|despertar|llegar|salir ~2 a|de|al|viv*
    camino|rumbo ~1 al|a|del ~2 puente|vias|viaducto|acantilado|rio ~1
    voy|salgo|camino|caminando|yendo|vamos|bajo|subo|subiendo|saliendo|manejando ~2 al|a|para|pal|pa|hasta|hacia|pa_l ~3 puente|viaducto|vias|acantilado|precipicio|tejado|barranco|cornisa|volcan|pozo
    lo ~1 hago|intento|hare|intentare|termino ~2 ya_mismo
    lo ~1 hago|hare|intento ~1 cuando ~3 duerman|duerma|vayan|vaya|salgan|salga|nadie|cierre|cierren|apaguen|quede
    @date|hoy|ahora ~3 lo ~1 hago|hare|intento|intentare|voy_a_hacer
    voy ~1 a ~1 hacerlo ~2 @date|antes|despues|cuando|ya|en
    me ~1 voy|fui|largo|entrego ~2 con|al|pal|a ~1 dios|diosito|senor|cielo|cementerio|panteon ~2
    @date|hoy|ahora|ya ~2 me ~1 voy|largo ~1 con ~1 el|ella|dios|mi|mis ; ya ~1 no ~1 freno|viro|giro|volteo
    no ~1 volteo ; entro|meto|metere|subo|bajo|adentro ~5 y ~1 no ~1 salgo|bajo|vuelvo|regreso|subo|vuelvo
    plan ~1 fecha ; tengo ~1 plan ~3 hoy|@date|fecha
    @date|hoy|ahora ~3 me ~1 muero $ ; @date|hoy|ahora ~3 me ~1 ahorco|guindo|suicido|cuelgo
    faltan|quedan|falta ~2 # ~1 horas|minutos|h|min ~3 ya|no|y
    voy|boi|boy ~1 a saltar|tirarme|lanzarme|aventarme|arrojarme|soltarme ; voy|boi ~1 a @killself
    me ~1 despido ~3 medianoche|todos_ustedes_ya ; manana ~2 no|ya ~1 me ~1 busquen|busques|esperen
  `,
  reunion: `
    la|lo ~1 voy ~1 a ~1 alcanzar ; me voy detras
    yo ~3 quiero|voy|pienso|ire ~4 lo_mismo|detras|atras|alcanzar*|con_el|con_ella|donde_fue ~1
    hacer lo mismo ~1 que mi|el|ella ; si ~3 se ~1 muere|va ~4 me voy con ~1 el|ella
    @togo ~2 con|a|al ~3 cielo ; @togo ~1 con ~2 @dead ~4
    quiero|quisiera|necesito ~1 estar ~1 con ~2 @dead ~3 cielo|arriba|muert*|tumba|alla
    quiero|quisiera ~2 entierren ~1 con ; @dead ~4 me ~1 espera|esperan|llama|esta_esperando ~2
    y yo tambien|quisiera ~2 morir*|irme ; igual que ella|el ~2 mismo lugar
  `,
  farewell: `
    carta|nota|despedida|mensaje ~2 esta|queda|ya|dejo|quedo ~2 programad*|escrit*|list*|hecha|cocina|mesa|cajon|microondas|escritorio|almohada|nevera|heladera|refri
    me despido ~1 de|para ~1 la|este|siempre vida|mundo ; no ~1 lloren|llores ~2 por ~1 mi
    no ~1 abra|abran|entre|entren ~4 puerta|ella|policia|ninos ; ultimo mensaje ~3 quiero|amo|adios|perdon|cuid*
    me ~1 estoy|ando despidiendo ~1 ; no ~1 te|se ~1 culpes|culpen|sientan ~2
    que ~1 nadie se ~2 culpe|culpable ~1 ; despedida ~5 publi*|publica_sola|cuando_no|cuando_ya
    cuando ~2 ya ~1 me ~1 haya matado|muerto|ido ; al rato ya no estoy ; cuando ~1 ya? ~1 no ~1 despierte
    no ~1 me ~1 esperen|espereis|esperes ~4 nunca|nada|jamas ; deje ~5 cartas|cartita|cartitas ~1
    ayud* ~2 despedirme ; nota de adios|despedida|suicidio ; carta ~3 la ultima
    cuidar* ~2 desde|de ~1 arriba|cielo ; algo ~3 para que ~1 lo|la encuentren
    cuiden|cuida|cuiden|cuidenme|cuidame ~5 cuando ~1 yo? ~1 no ~1 este
    despedi* ~2 de|hasta ~2 todos|perro|mama|hijos|familia|jefecita|hermanos ~2 no|ya|hoy|solo|joven
    es la ultima vez que ~1 me ven|leen|escribo
    ya ~1 deje|escribi|mande|programe|grabe|termine ~2 carta|cartas|despedida|despedidas|mensajes|audios|videos|nota|notas|la_carta
    la carta ~2 ya|esta|dejo|deje|quedo|va ; en la carta ~2 explico|digo|todo|va
    les|le|os|te ~1 grabe|deje|escribi ~2 audio|video|carta|nota|mensaje ~4 cumple*|cuando|despues|para|por|cada
    fue ~1 un ~1 honor|placer|agrado|gusto ~2 conocer*|jugar|compartir|las|haber
    no ~1 llamen|llames|busquen ~2 policia|ambulancia|nadie|me ~2
    decidle|digan*|dile|decile|diganle|diles|decirle ~4 accidente|durmiendo|dormido|dormida|cielo|culpa ~1
    perdon|perdonen|perdoname|perdonenme ~2 mama|hijos|hijo|hija|papa|a_todos|familia ~4 no|ya|puedo|pude|supe|aguante|mas
    cuida|cuiden|cuidad|cuidame|cuidenme ~3 @belong|hijos|nina|nino|mama|bebe ~4 me|voy|adios|no|yo|ya ~1
    no ~1 me ~1 busquen|busques|busqueis|busque ; ya me|m ~1 despedi ~1 de ~3
    no ~1 fue ~1 por|culpa ~1 de? ~1 ellos|ustedes|ella|el|ti|nadie
    digan*|dile|diganle|decile|decidle|diles|decidles|decirle|dilen ~4 que ~2 no fue ~2
    dile|diganle|decile|decirle|digale|diles|avisale ~4 que ~2 mami|mama|papa|papi|yo ~2 la|lo|los ~1 amaba|amo|queria|quiero|quise
    dile|diganle|decile|diles|decirle|digale ~3 que ~1 la|lo|los|les ~1 quise|ame|amaba|queria|perdonen|perdone
    deje|dejo|dejado|dejando|hay ~1 la|una|mi|esta carta|nota|despedida ~2 en|sobre|bajo|para|pa ~2 mesa|cocina|cama|cajon|microondas|escritorio|almohada|cuarto|nevera|heladera|mama|hijos|hija|hijo|todos|ellos|perro|mi|mis
    carta|mensaje|audio|video final|postum*
    redact*|escribeme|escribime|ponme|ayuda* ~4 carta|nota|mail|mensaje|texto|algo|despedida ~2 despedida|adios|encuentren|final|limpio
    adios|chao|chau|bye|hasta_siempre ~1 a|pa|para ~1 la? ~1 vida|mundo|siempre
    chao|chau|bye|adios ~1 vida|mundo|mundo_cruel
    perdon|perdonen|perdonenme|perdoname|perdonad* ~2 por ~2 lo ~1 que ~1 voy|hago|hice|haga|hare
    gracias ~1 por|x ~1 todo|la|haber|tanto|escuchar* ~5 adios|chau|chao|bye|busquen|perdon
    adios|chau|chao|bye ~3 gracias ~1 por|x ~1 todo|haber|tanto ; ya ~1 no ~1 voy ~1 a ~1 estar ~1
    falta poco ~3 no ~1 estoy|estare
    os|los|las|les|te ~1 quiero|quise|ame|amo ~1 mucho|siempre|a_todos ~2 adios|perdon|chau|chao|verdad
    manana ~1 ya? ~1 no ~1 estoy|estare|contesto ; comi|abrace|bese|vi|viste|banos ~1 por ultima vez
    ultimo tuit|tweet|post|largo ; cuando ~3 lean|leas|lea|encuentren|abran ~3 ya ~1
    ya ~1 no ~1 esperen|espereis|esperes ~1
  `,
  preparation: `
    di|le_di|dejo|doy|regalo|lego|reparti|encargue|entregue|devolvi ~2 mi|mis|el|la|los|las|al ~2 @belong ~2 a|al|pa|para|con|en
    deje|dejo|dejado ~3 @belong ~3 a|al|pa|para|con|donde|en ~2
    @belong ~2 queda|quedan|se_queda|se_lo_queda ~1 con|donde|para|mi|el|la ; @belong ~1 esta|estan con|donde|en_casa_de ~1 mi|la|el|una|su ; @belong ~1 pa|para ~1 mi|el|la
    ropa ~3 poner|pongan|silla|velar*|visten|vistan|cajon|lista ; con ese|esa|esto me visten|entierren|velen
    deje ~2 comida|leche|agua ~2 para|pa|dos ; pague ~3 ultima|ultimo|deudas|debia|renta|entierro|osario
    cerre ~1 mis? cuentas ; borre|borro|formatee ~3 disco|discos|redes|cuentas|chats
    mensaje|mensajes|correo|correos|mail ~2 programad* ; me ~1 confese ; video|carta ~2 por|para cada cumple*
    casa ~2 sola ~3 nadie ; todo ~1 en ~1 la|el|mi comoda|tocador|cajon|sobre|carpeta
  `,
  finality: `
    lo ~1 hago|intento|hare|intentare ~2 @date|hoy|ahora
    ahi|hoy|manana ~2 acaba|termina ~1 todo ; metido|tome|trague|tomado|borde|sangre|pastillas ~8 no siento ~1 las? ~1 manos|piernas|brazos ; y acabo|termino|acabare yo
    ultima ~1 noche|vez|cena|ronda|visita|inmersion|toma|llamada ~2 con|hoy|fue|de|del ~1 mis|mi|dia|hoy
    pa|para ~1 donde voy ~1 ; donde voy no ~2 ; voy ~2 a ~1 dormir ~1 para|pa siempre ; el|este # ~2 se acaba
    ya ~1 no ~1 voy ~1 a ~1 tener ~1 insomnio|dolor|miedo
  `,
};

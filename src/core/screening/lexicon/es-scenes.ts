import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

// Plain words that only their place in a scene makes grave: no slot, for the model has not learned from them.
const took =
  'tome|tomado|trague|tragado|bebi|bebido|ingeri|inyecte|mande|zampe|clave|empine|embuche|eche|meti|baje|tomo|bajado|metido';
const pills = 'pastillas|pastilla|comprimidos|pepas|pildoras|@medicine|blister|remedios';
const kin =
  'mama|papa|hijo|hija|hermano|hermana|amigo|amiga|primo|prima|sobrino|sobrina|abuelo|abuela|tio|tia|marido|mujer|esposa|esposo|novio|novia|companero|companera|vecino|vecina|nino|nina|nene|nena|chico|chica|alumno|alumna|paciente|cliente|alguien|hombre|muchacho|muchacha|chavo|chava|pibe|piba|ella|hijastro|hijastra|nieto|nieta|cabro|cabra';
const man =
  'marido|ex|novio|padrastro|papa|hermano|tio|hijo|hombre|tipo|vecino|companero|esposo|cunado|patron|primo|hermanastro|viejo|concubino|pololo';
const arm =
  'arma|revolver|pistola|escopeta|cuchillo|machete|hacha|martillo|palo|tubo|fierro|fusil|bate|navaja|rifle|garrote|pala';
const gun = 'arma|revolver|pistola|escopeta|fusil|rifle|fierro|fusca|carabina';
const vehicle = 'coche|carro|auto|camion|moto|camioneta|bus|tractor|trailer|furgoneta|colectivo';
const depth =
  'barranco|barranca|precipicio|acantilado|mar|rio|presa|embalse|poste|muro|arbol|voladero|quebrada|abismo|muelle|canal|lago';
const when =
  'hoy|ahora|manana|noche|cuando|en_cuanto|apenas|oscurezca|luego|domingo|sabado|viernes|bajando|rato';
const act =
  'salto|me_tiro|me_lanzo|me_aviento|me_ahorco|me_cuelgo|me_mato|me_tomo_todo|aprieto_el_gatillo|jalo_el_gatillo|me_disparo|pateo_la_silla|pateo_el_banco';
const lace = 'cordon|soga|cuerda|cinturon|cable|sabana|mecate|alambre|agujeta|cinta|panuelo|lazo';
const shore =
  'presa|puente|rio|acantilado|mirador|cantera|laguna|lago|vias|muelle|viaducto|embalse|barranco|playa';

/** Danger told as a scene: what is done, prepared or seen, with no word of death or despair beside it. */
export const esScenes: Patterns<Concept> = {
  attempt_now: `
    bolsa ~4 precinto|cinta|elastico|brida ~3 al_lado|conmigo|lista ; manguera ~4 calza|encaja|entra|cabe ~3 escape|cano ; manguera ~4 escape ~3 probe|calza|encaja
    sangrar|sangrando ~3 ducha|banera|tina|regadera ~6 tibio|tibia|caliente|pare|no
    soga ~2 en ~1 el|mi ropero|armario|closet|cajon|cuarto ; anden|estacion ~4 esperando ~5 no pare|para|frene
    banera|tina ~5 con ~1 el|la|un|una? cuter|navaja|cuchilla|cuchillo|gillette|bisturi
    abrigo|bolsillos|mochila|campera ~3 ladrillos|piedras|pesas ; llene ~3 ladrillos|piedras|pesas
    bolsa ~4 cilindro|helio|nitrogeno|tubo ; cilindro ~3 bolsa ; lazo ~1 ya? ~1 puesto|hecho|listo|esta ; tengo el lazo ~3
    gire ~2 tambor ; sola bala ; hay una ~1 en ~1 la recamara
    farmacias ~6 juntar|suficiente|bastante ; huele ~1 a gas ~6 adios|despid*|duermo|perra|perro|chau
    manguera ~3 ventana|ventanilla ; pierna ~2 por ~1 la|el? valla|reja|barrera|vedado
    agua ~2 llega|hasta ~1 a? ~1 la cintura|panza ~5 nadar|caminando|sigo|entrando|hondo
    guarde|escondi ~2 aguja|cuchilla|bisturi ~5
    colgue ~2 sabana|soga|cuerda|cable|cinturon ~3 ventilador|viga|barra|techo|gancho
    alta ~6 juntando|guardando|escondiendo ~2 pastilla*|otra_vez|de_nuevo
    juntandolas|guardandolas|escondiendolas ~1 otra_vez|de_nuevo
    gatillo ~4 dedo|pulgar ; pasando|pase|paso|pasado|cruce|detras|cruce ~1 de? ~1 la linea amarilla
    ya ~1 rompi|rasgue|ate|amarre ~1 la|las|? sabana|sabanas ; sabana ~1 ya? rota|rasgada|atada
    en ~1 el closet|armario|ropero|placard ~2 con ~1 el|la|un? cinturon|soga|cuerda|cable
    navaja|cuchilla|cuchillo|gillette|cuter|bisturi|vidrio|tijera|tijeras ~3 en|contra|a ~1 la|el|mi? garganta|cuello|muneca|munecas|yugular
    gas ~1 abierto|prendido|encendido ~3 duermo|dormir|acuesto|acostarme ; dejo|dejar ~1 el gas ~1 abierto|prendido ~3
    cuerda|soga|sabana ~3 por|sobre|del ~1 la|el|una? rama|viga|travesano
    piedra|piedras|pesas|ladrillos ~2 en ~1 los|el|la|mis? bolsillo|bolsillos|mochila|abrigo
    garaje|cochera|garage ~6 motor|coche|auto|carro ~2 en_marcha|encendido|prendido|andando
    arma ~3 al lado $ ; acoste ~2 con ~1 el|la|una? ${gun} ; caja fuerte ~6 pistola|arma|abriendo|llaves
    dedo ~2 en ~1 el? gatillo ; canon ~3 frio|helado|en_la_boca|en_la_sien
    punado de ${pills} ~6 mano|trago|tragar|tomar|ahora ; mano ~1 llena|llenas de ${pills}
    paquete|pedido|encargo|encomienda ~4 llego ~8 no despierto|despertar|desperte
    llego ~3 paquete|pedido|encargo|pedi ~8 no despierto|despertar|despierte
    acostado|acostada|tirado|tirada|tumbado|tumbada|acoste|acostarme ~2 en|sobre ~1 las|los? vias|rieles
    agua ~2 al|hasta_el|por_el cuello|pecho ~4 embalse|rio|mar|presa|lago|serio
    cable|alargador|cinturon|soga|cuerda|sabana ~4 en|del|de ~2 gancho|viga|barra|cano|puerta|ducha ~4 listo|aguanta|probe|ya|lista
    cable|cinturon|soga|cuerda|sabana ~1 ya ~1 esta ~2 gancho|barra|viga ; nudo ~2 ya? ~1 esta|listo|hecho ; falta|solo ~1 patear|empujar ~1 el|la banco|silla|banquito
    medi ~2 altura|viga|rama|caida ~10 soga|necesitaba|cuello|compre
    pie|pierna|pies|piernas ~2 fuera|afuera|por_fuera ~1 de ~1 la|el? terraza|azotea|balcon|ventana|cornisa|puente|baranda
    por_fuera|afuera|fuera|del_otro_lado de ~1 la|el? baranda|barandilla|barandal|pretil|balcon
    ${took} ~1 un|una|unos|unas|? monton|punado|bola|chorro|banda|mogollon|pila|montonazo|tanto ~1 de @medicine|pastillas|comprimidos
    ${took} ~3 @medicine|pastillas|comprimidos ~6 como|unos|unas|casi|mas_de ##|diez|veinte|treinta|cuarenta|cincuenta|sesenta
    deje|abandone ~2 hemodialisis|dialisis|insulina ~4 mas_rapido|morir|acabar|a_proposito ; ^ estoy atando|amarrando ~1 ahora $
    otra mitad ~1 ya? ~1 paso|bajo|trague|tome|adentro ; meti|inyecte|fume|puse|use ~5 heroina|metadona|morfina|coca|droga|merca ~8 golpe|toda|todo|meses|una
    meti ~1 de una ~1 todo ~6 ; todo lo que era para ~1 dos|tres|un ~1 mes|meses|semana|semanas
    ${took} ~1 el|la|lo|un|una ~1 producto|cosa|liquido|eso|que ~1 de|para|que|es_para ~1 limpiar|matar|destapar|lavar|limpieza|ratas|hormigas|hierbas|cucarachas|pileta|piscina
    hoja|navaja|cuchilla ~1 ya? entro ; entro la hoja|navaja|cuchilla ; sale calent*|caliente ; labios|boca|lengua|dedos ~2 duermen|dormidos|hormigue* ~6
    parches ~4 todos|abuela|fentanilo|morfina ; tajo ~1 largo|profundo|a_lo_largo ; a lo largo ~1 no a lo ancho
    tome|trague|bebi ~1 las|los ~1 de ~1 mi mama|papa|hermana|hermano|abuela|abuelo|marido|mujer ~3
    hace ~2 hora|horas|minutos ~2 las|los trague|tome|bebi ; tragar|trago mas ~1 $
    me_abri|me_pinche|me_corte ~1 una|la|las|mi? vena|venas ; vena ~4 gote*|chorre*|sangrando
    estan ~1 todas|todos adentro|dentro ; tengo todas|todos dentro|adentro ; ambulancia ~8 no ~1 va|llega|llegara ~1 a? ~1 llegar? ~1 a? tiempo
    falto ~1 valor|coraje ~4 vuelvo|voy|intento|otra_vez|de_nuevo|regreso ; lo tengo en ~1 el estomago|la_sangre
    ${took} ~6 a_proposito|adrede|aposta|queriendo ; a_proposito|adrede|aposta ~5 @medicine|pastillas|insulina
    me ~1 las|los|la|lo? ~1 mande|zampe|clave|empine|baje|eche|embuche ~2 las|los|todas|todos|unas|# ~1 ${pills}|blisters
    me ~1 mande|zampe|clave|empine|baje|eche|embuche ~1 el|la|un|una frasco|bote|caja|blister
    me las|los ~1 mande|zampe|clave|empine|baje|tome|trague|eche ~1 todas|todos ; me las ~1 trague|tome ~1 todas?
    pastillas|pepas|comprimidos ~2 bajando|para_dentro|garganta_abajo
    salte|me_tire|me_lance|me_avente ~1 pero|y ~3 cai|di|rompi|enganche|sobrevivi|choque
    nadando|nado|nade|meti|metiendo ~3 mar|agua|rio|adentro ~8 no|nunca ~1 voy? ~1 a? volver|vuelvo|regresar|regreso
    cabeza ~3 en|al|del|dentro_del ~1 el? horno ; vena|venas ~2 saltando|pulsando|abierta|abiertas|chorreando
    dejo|deje|dejando ~1 la|que|? ~1 correr|sangrar|salga|corra|gotear ~1 la_sangre|sangre
    jeringa|aguja ~3 en ~2 brazo|vena ~4 aire|apretar|aprieto|empujar|todo
    ${took} ~2 como|unas|unos|casi|mas_de ##|treinta|cuarenta|cincuenta|sesenta ~6 dormir|despertar|pase|alcanza|mare*
    me pase ~4 ${took} ~2 ##|treinta|cuarenta|cincuenta|sesenta
    toda la insulina ~3 pluma|vez|jalon|golpe|lapicera ; insulina ~2 pluma ~2 entera|toda|de_golpe
    parando ~2 corazon ~8 a_proposito|adrede|@medicine|pastillas
    cerre ~1 todo ~2 tome ; me ~1 quite ~2 via ~4 morfina|puse|medicina
    en ## minutos ~1 me? hacen|hace|haran efecto ; en diez|cinco|quince|veinte|unos minutos ~2 hacen|hace|haran efecto
    esperando ~2 hagan|haga ~2 efecto
  `,
  intent_now: `
    ultimo|ultima cigarro|pucho|cerveza|trago|cancion|cafe|cana ~3 despues|luego ~3 soga|horno|puente|pastillas|pistola|lazo|salto|azotea|vias $
    pacto ~4 medianoche|hoy|esta_noche|manana ; pacto ~8 pastillas|soga|puente|saltar
    no ~1 sean ~1 ellos|ellas|los_ninos|mis_hijos ~3 me encuentren|hallen|encuentran ; no me encuentren ellos|ellas|los_ninos|mis_hijos
    encontre|encontrado|halle|descubri ~1 la|una? forma|manera|modo de ~1 dejar|parar de ~1 ser|molestar|estorbar|dar|pesar ~6 hoy|esta_noche|manana
    plan es ~1 la|el|las|los? insulina|soga|puente|pistola|@medicine|pastillas|tren|rio ~4 todas|todos|cuatro|despues|cuando|apenas|hoy
    voy_a_hacer|hago|hare ~3 aniversario ~6 manana|hoy|domingo
    todo|esta ~1 montado|armado|listo ~2 galpon|cochera|garaje|patio|sotano|bodega|desvan ~4 solo|terminar|acabar
    bebe|nena|nene|hijo|hija|hijos y yo ~3 vamos ~1 a? ~1 del|al|saltar|tirar|desde|tiramos ~2 muelle|puente|acantilado|rio|mar|balcon|cornisa|azotea
    no me salven|salves|reanimen
    ultimo|mas_alto piso|nivel ~6 saque|quite|sin ~1 los? zapatos|zapatillas|tenis ; quite|saque ~1 los zapatos ~4 borde|cornisa|puente|azotea|piso
    sola|solo|compania|acompan*|alguien ~4 ultimos|mis_ultimos minutos|momentos ; cita|encuentro ~1 con ~1 el|la tren|puente|soga|rio|metro
    si ~4 no ~1 les? ~1 escribo|respondo|contesto|aparezco ~6 ya_esta|se_acabo|hecho|me_fui|ya_fue
    esperando|espero ~3 trailer|camion|tren|colectivo ~3 grande|proximo|pase ~4 ; acotamiento|banquina|arcen ~5 esperando ~3 trailer|camion
    beso|bese ~5 dormid*|cada_uno ~5 ahora ~2 cloro|lejia|soga|gas|veneno|pastillas|puente
    manos ~2 atadas|amarradas ~4 saltar|agarrar|nadar ; acelero|acelerar y ~1 listo|ya|se_acabo|chau
    el plan es ~1 este|simple|facil ~6 lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|garaje
    cierro|cerrar ~1 los ojos ~3 acelero|acelerar|suelto_el_volante ~5 acab*|termin*|listo
    despues|luego ~2 el|la gas|soga|veneno|tiro|horno|gillette|puente|navaja|tranquilizante ~2 $
    calendario ~6 compre ~2 que|faltaba|resto ; prender|prenderme ~1 fuego ~6 bidon|frente|hoy|ahora|gasolina ; prenderme fuego
    compre|pedi|encargue|ordene ~2 nitrito|nembutal|cianuro ~4 llego|internet|hoy|listo|aqui|aca ; nitrito|nembutal|cianuro ~3 llego|listo
    con esto|eso|estas|estos ~3 duermo|apago ~3 no|nunca ~1 me? despierto ; todo ~4 para no|nunca ~1 me? despertar ~2 $
    va|vas|van ~2 haber|encontrar|hallar ~1 un cuerpo ~2 en ; encontrar|encuentren|hallar|hallen ~2 mi cuerpo
    apenas|en_cuanto|cuando|ni_bien|nomas|tan_pronto ~6 ${act} $
    antes_de|voy_a|solo_falta|ya|listo_para ~2 apretar|jalar|aprieto|jalo ~1 el gatillo $
    voy|tiro|estrello|meto|echo|lanzo|clavo|tirar|meter|lanzar|estrellar|aventar ~1 a? ~2 el|la|mi ${vehicle} ~3 ${depth} ~5 ${when}
    ${when} ~2 tiro|estrello|meto|echo|lanzo|clavo|aviento|voy_a_tirar|voy_a_meter|voy_a_estrellar ~2 ${vehicle} ~3 ${depth}
    suelto|soltar|soltarlo|saco ~1 el freno ~3 acab*|termin*|todo ; es ~1 mi ultima conversacion|noche_viva|noche_vivo $
    no ~1 voy? ~1 a? llegar|llego ~1 a ~1 los dieciocho|veinte|treinta|cuarenta ~10 pastillas|lo_hago|soga|puente|hago
    uso ~3 conmigo ; hoy|manana ~2 uso ~3 conmigo ; usar|uso|usare ~3 ${gun} ~1 conmigo|en_mi
    subo|subir|voy ~3 grua|torre|techo|azotea|antena ~5 no bajo|bajar|vuelvo
    meto|meterme|entro|voy|me_voy ~3 rio|mar|agua|presa ~2 con ~1 mi|la|el ~1 nena|nene|hija|hijo|bebe|nina|nino|hijos
    lo ultimo ~2 hago|hare|voy_a_hacer ~8 luego|despues ~5 balcon|azotea|puente|soga|listo|pastillas|se_acabo
    cuando ~4 den_cuenta|enteren|noten|encuentren ~4 ya ~2 hecho|estar_hecho|paso|sera_tarde
    hoy|esta_noche ~2 llevo|lleva|llevara ~1 a cabo ; me bajo de ~1 este mundo|tren ; vuelo|volar|volarme ~1 me? ~1 la cabeza con
    volarme|volar|vuelo ~1 la cabeza ~3 ; decidido ~2 banera|soga|puente|pastillas
    banera|tina|bano ~1 y|con ~1 el|la secador|secadora|tostador|tostadora|gillette|cuchilla
    tomo|tomarme|tomar ~1 las|unas ~3 dormir ~3 antes ~2 meterme|entrar|saltar|tirarme
  `,
  preparation: `
    hamster|perro|perra|gato|gata|pajaro|loro|conejo|pez ~3 di|deje|regale|entregue ~2 a ~1 mi|la|el prima|primo|tia|tio|amiga|amigo|hermana|hermano|vecina|vecino|madrina
    di|regale|entregue ~1 a? ~1 el|mi|la|al hamster|perro|perra|gato|gata|pajaro|loro|conejo ~1 a
    carpeta ~2 con todo ~4 claves|seguro|contratos|papeles ; pagar|pagarme|pagarse ~2 cremacion|entierro|funeral
    di|regale|entregue|deje ~1 ya? ~1 a? ~1 mis|los|las|el|la perros|perro|gatos|gato|peces|gata|perra ~3
    cancele ~2 alquiler|contrato|renta|suscripcion*|linea ; cerre ~2 cuenta
    comida|croquetas|alimento ~3 perro|gato|perra|gata|gatos|perros|pez ~4 semana|mes|dias
    entierro|cremacion|funeral|velorio ~2 pago|pagado|pague ; pague|deje_pagado ~2 entierro|funeral|cremacion
    ropa ~3 para|de ~1 mi entierro|velorio|funeral
    ${vehicle}|zapatos|celular|movil|llaves ~1 va|van|estara|quedara|queda ~1 a? ~1 estar|quedar? ~2 cerca|en|junto|al_lado|por ~2 ${shore}
    apague ~2 ubicacion ; ubicacion ~1 apagada
    para el lunes|martes|miercoles|jueves|viernes|sabado|domingo ~1 se? ~1 acabo|termino|todo_termina
  `,
  finality: `
    no me busques|busquen|busqueis ; que nadie me busque ; no ~1 subas|entres ~2 pieza|cuarto|habitacion ~4 llama|tio|sola|solo
  `,
  attacker_present: `
    saco|tiene|agarro|llevo|cargo ~3 nina|nino|nene|nena|bebe|hijo|hija|chiquito|chiquita ~3 balcon|ventana|puente|azotea ~4 suelta|soltar|tira|tirar|avienta|lanza
    cavo|cavando|cava|abrio ~2 pozo|fosa|hoyo|tumba ~6 me|arrodill*|entierra*|patio|dijo ; que ~1 me arrodille
    cuarto por cuarto|cuarto ~3 ; si no ~1 soy|es ~1 suya|mia|suyo no ~2 de nadie
    gritando|grito|gritaba ~5 auxilio|basta|minutos ~8 golpe|silencio|nada|dejo|oye
    buscando|busca|anda_buscando ~2 el|la|su ${gun}|hacha|machete|cuchillo
    frente_a|afuera_de|fuera_de|en_la_puerta_de|rodeando|enfrente_de|delante_de ~1 mi|la|nuestra ~1 casa|puerta|porton|edificio|coche|auto ~6 con ~1 ${arm}|machetes|cuchillos|armas|palos|pistolas
    tiros|disparos|tiroteo|balazos en ~1 el|la|los pasillo|escuela|patio|salon|aula|recreo|piso ; apagamos ~2 luz ~4 tiros|disparos|silencio
    ${man} ~3 reventando|pegando|pateando|golpeando|moliendo|apaleando ~1 a_golpes? ~1 a ~1 la|su|mi mujer|esposa|mama|novia|hijo|hija|nena|hermana ~6
    puso|pone|apreto|aprieta|metio ~2 almohada|cojin ~2 en|sobre|contra ~1 la|mi cara|boca ; va|fue|viene encima ~3 cuchillo|vidrio|botella|machete|palo
    tiro|empujo|avento ~1 me? ~1 por ~1 la|las escalera|escaleras ~6 embarazada|vuelve|volviendo|volver
    ${gun} ~2 en|sobre ~1 la mesa ~3 elige|eligiera|escoge|escogiera|dijo
    volar|explotar ~3 garrafa|gas|casa|bombona ~4 dentro|adentro|todos|abrio
    ${man} ~2 la|lo|los|las|le ~1 esta|estan matando|estrangulando|golpeando|apunalando|ahorcando|acuchillando|asfixiando|ahogando
    esta|estan matandola|matandolo|estrangulandola|golpeandola|apunalandola|ahorcandola
    ${man} ~2 esta matando|estrangulando|ahorcando|apunalando ~1 a ~2 ella|mama|hermana|mujer|nina|vecina|hermano|hija
    ${man}|mujer ~1 me disparo|balaceo|baleo|apunalo|acuchillo|acuchilla|dio_un_tiro|pego_un_tiro|dio_un_balazo|metio_un_tiro
    me dio|dieron|metio|metieron ~1 un|una tiro|balazo|punalada|navajazo|machetazo
    ${man} ~4 esperando|espera|escondido|sentado|detras|atras ~6 ${arm} ; ${man} ~5 con ~1 el|la|un|una|su ${arm} ~4 esperando|escondido
    ${man} ~3 subiendo|viniendo|viene|bajando ~3 con ~1 el|la|un|una? ${arm} ; es el o yo ; o el o yo ; cargando la|el ${gun}
    puso|apunto|encanono ~2 ${gun} ~2 en|a|contra ~1 la|mi sien|cabeza|frente|cara
    no salgo ~1 viva|vivo de ~1 aqui|esta|la|este ~1 casa|departamento|cuarto|piso ; la esta cargando
  `,
  third_act: `
    ${kin}|hermanita|hermanito|hijita ~5 sangrando ~2 de|por ~2 brazos|munecas|brazo|muneca
    adios|despedi*|chau|perdon ~6 escuche|oi|oyo ~2 disparo|tiro|balazo|golpe
    ${kin} ~3 dejo ~3 llaves|celular|movil|telefono|cartera|reloj|zapatos|campera ~8 perdon|nota|carta|adios|papel
    ${kin} ~4 bolsa|plastico ~3 en ~1 la cabeza|cara ; ${kin} ~4 asfixiarse|se_asfixia|asfixiandose|ahogandose ~4 bolsa|plastico|cuerda
    ${kin} ~3 subio|mando|publico|posteo ~2 foto ~4 pies|zapatillas|filo|borde|cornisa|azotea|puente|edificio
    ${kin} ~4 fue|salio|marcho|partio ~4 con ~1 el|la|un|una ${gun}|soga|cuchillo|pastillas ~8 perdon|nota|adios|despid*|llorando
    ${kin} ~6 dice|dijo ~3 frasco|veneno|soga|pastillas ~6 es|para ~1 hoy|manana
    foto ~3 pies ~3 filo|borde|cornisa|azotea|puente
    despidio|adios|chau|chao ~3 como ~2 fuera|si_fuera ~2 siempre|ultima ~6 nadie|no|desaparecio ~1 lo|la? encuentra|contesta|sabe|ubica|?
    ${kin} ~4 tina|banera|ducha ~4 agua ~2 roja|rosa|sangre
    ${kin} ~3 mando|escribio|puso|publico|dijo ~6 cuida|cuiden|cuidad|cuidame ~3 por_mi|de_mi ~6 apago|desconecto|contesta|celular|telefono
    ${kin}|persona|senora|senor ~4 colgad*|trepad*|trepando|subiendo ~3 fuera|afuera|balcon|ventana|puente|baranda ~3
    ${kin} ~4 desmayo|desmayado|desmayada|inconsciente|desplomo ~4 blister|@medicine|pastillas|frasco|caja
    ${kin} ~2 dejo ~2 anillo|alianza|cartera|reloj|celular|movil ~3 carta|nota ~6
    ${kin} ~2 se? ~1 atrinchero|encerro ~4 garaje|cochera|coche|auto ~5 motor|marcha|encendido|manguera
    encontre|halle|vi ~3 ${kin} ~2 colgad*|ahorcad*|inconsciente|desmayad*|morad*
    ${kin} ~2 se acaba de tirar|lanzar|aventar|arrojar|matar|cortar|colgar|tomar ; ${kin} ~1 acaba de tirarse|lanzarse|aventarse|saltar|cortarse|colgarse
    ${kin} ~2 se tiro|lanzo|avento|arrojo ~2 del|de|por|al|a ~2 balcon|ventana|puente|azotea|techo|edificio|vias|metro|tren|rio|terraza ~4 ahora|recien|auxilio|ayuda|hoy
    ${kin} ~5 pierna|piernas|pie ~1 fuera|afuera|por_fuera ~3 ventana|balcon|baranda|cornisa|puente|reja
    ${kin} ~8 ventana|azotea|techo|balcon|cornisa|puente ~5 no ~1 quiere|se bajar|baja|bajarse
    ${kin}|anos ~4 ato|amarro|enrollo|puso|enredo ~3 ${lace} ~1 al|en_el|alrededor_del cuello
    ${lace} ~1 al|en_el cuello ~6 morado|morada|respira*|ayuda|azul
    ojos ~1 en? ~1 blanco|volteados|dados_vuelta ~6 vacia|vacio|pastillas|caja|tomo
    ${kin} ~4 ya? ~1 se? ~1 ingirio|trago|bebio|tomo ~2 todo|todas|todos|veneno|lejia|cloro|pastillas|antidepresivos|mata
    ${kin} ~3 se? tomo|bebio|comio|trago ~2 veneno|raticida|matarratas|herbicida|lejia|cloro|mata ~6
    ${kin} ~2 acostad*|tirad*|sentad*|parad*|tumbad* ~2 en|sobre ~1 las|la|los? vias|via|rieles|cornisa|pretil|baranda
    ${kin}|soldado ~3 agarro|tomo|llevo|cogio ~1 el|la|su ${gun} ~8 nadie|nota|entre|solo|puede|adios|despid*
    ${kin} ~4 subio|publico|dejo|posteo ~2 nota|carta|video ~1 de ~1 suicidio|despedida|adios
    ${kin} ~5 perdon ~1 por todo ~4 no ~1 contesta|responde|coge|atiende ; faltan|desaparecieron ~2 pastillas ~3 cajon|armario|botiquin|caja
    ${kin} ~4 se? tomo|bebio ~2 algo|producto|cosa ~6 a_proposito|adrede|pileta|fregadero
  `,
  gone_wish: `
    quiero|queria ~2 coma ; imagin*|pienso|pensando ~4 no despertar
  `,
  stop_medicine: `
    tire|bote|escondi ~2 mi|mis|la|las|los ~1 insulina|pastillas|medicacion|remedios|medicamentos ~1 a_la_basura?
  `,
  method_thought: `
    libreta|cuaderno|lista|notas|diario ~2 de|con formas|maneras|metodos ~1 de|para? morir
    pense|pensado ~2 hasta? como hacerlo|lo_haria|hacermelo|matarme ; pense hasta|incluso como
  `,
  attempt_recent: `
    sali|salgo|alta ~3 hospital|clinica|psiquiatrico ~6 por|tras|despues_de ~1 un intento|sobredosis|intoxicacion
  `,
  harm_other_now: `
    primero|antes ~1 ellas|ellos|los_ninos|mis_hijos|ella|los_nenes ~2 despues|luego ~1 yo|me
    cuchillo|pistola|arma|navaja|machete|fierro|bate ~3 en ~1 la|mi? mochila|bolso|bolsillo|chaqueta|cintura ~6 su|turno|clase|sale|llega|entra
    lista ~5 pagar|morir|caer ~8 empiezo|empezar|lunes|viernes|manana|recreo
  `,
  threat: `
    ${man} ~2 dice|dijo|jura|juro ~3 soy|estoy un? ~1 hombre|mujer? muerto|muerta
  `,
  suicidal_thought: `
    pensamiento|pensamientos|cabeza|mente ~2 dice|dicen|manda|mandan ~4 entrar|saltar|tirarme|meterme|caminar|soltar ~2 al|en|del|de|el|a
  `,
  farewell: `
    ultima|ultimo conexion|partida|stream|directo|login ~3 gente|chicos|banda|fue ~8 nunca|mas|regale|di|chau|adios
  `,
  means_request: `
    ahorcado|ahorcada|ahogado|ahogada|quien_se_ahorca|el_que_salta ~1 siente|sufre|tarda
    cuanto|cuanto_tiempo ~2 aguanta ~2 cuerpo|persona|alguien ~2 sin comer|agua|respirar|aire
    actua|finge|haz ~6 me ayuda|ayude ~1 a morir ; pedir|conseguir|comprar|encargar ~2 pastilla* ~4 morirme|morir|no_despertar
  `,
  wish_to_die: `
    sueno|sone ~3 muero|mori|moria|estoy_muerto|estoy_muerta ~6 despierto|desperte|triste|pena ~6 no|cierto|verdad|viva|vivo
  `,
  intent: `
    voy|quiero|queria|pienso ~2 meterme|tirarme|caminar|cruzarme|lanzarme ~2 entre|delante_de|enfrente_de ~1 los|el? coches|autos|carros|trafico|camiones
    me ~1 meto|tiro|lanzo|cruzo entre|delante_de ~1 los coches|autos|carros|camiones
  `,
  third_intent: `
    va|ir|irse|quiere ~3 con los ~1 angelitos|angeles
  `,
  benign: `
    soga al cuello ~6 entrega|plazo|examen|informe|deadline
    ${gun} ~4 para limpi*|lubricar ; roja ~3 por|sales|sal|hibisco|tinte|remolacha|oxido ; agua ~5 roja ~4 sales|hibisco|tinte|oxido|barro
    puente|azotea|terraza|rio|techo|acantilado|balcon|mirador|playa|estacion ~2 a|para? ver ~1 el|la|los|las? ~1 atardecer|amanecer|sol|vista|fuegos|estrellas|barcos|partido|paisaje|luces
    puente|azotea|terraza|rio|balcon|mirador|mar ~2 pescar|correr|fotografiar|fumar|nadar|pasear|tomar_unas|trotar
    tir*|lanz* ~1 me? ~1 de? cabeza? ~2 a|al|en ~2 piscina|pileta|alberca|sofa|cama|sillon|proyecto|hamaca
    fin ~1 a ~1 este|esta|la|el|ese|esa? desorden|discusion|relacion|chisme|pelea|tema|contrato|tramite|lio
    carta|tarjeta|cartita ~6 cumpleanos|navidad|dia_de_la_madre|dia_del_padre|graduacion|boda|reyes
    fumar|beber|tomar|boda|casar|caso|cirugia|operacion|viaje|examen|mudanza|bautizo|dieta ~6 fecha
    fecha ~6 fumar|beber|boda|casar|cirugia|operacion|viaje|examen|mudanza|bautizo|dieta
    coche|auto|carro|moto ~4 taller|mecanico|seguro ~6 poste|muro|arbol ; cabeza ~2 horno ~2 limpia*|limpiandolo
  `,
  media: `
    estribillo ; coro ; ella canta ; el canta ; canta ~2 quiero ; letra de la cancion ; en la letra ; cancion habla
  `,
  fiction: `
    zombi* ; zombie* ; jefe final ; del nivel ; personaje ; speedrun ; desbloquear
  `,
  relief: `
    antes queria|pensaba|quise ~2 morir|morirme|matarme|suicidarme ~1 pero ; me gusta vivir ; ahora|hoy ~1 me gusta vivir ; me gusta estar viv* ; feliz de estar viv*
  `,
  trifle: `
    olvide ~2 cargador|llaves|paraguas|billetera|contrasena|tupper|auriculares ; llame|llamado|dije ~2 mama a ~1 la|mi? profesora|maestra|jefa|profe
    uso|agarro|comio|puso|robo|rompio|gasto ~1 mi|mis blusa|camiseta|cargador|almuerzo|sudadera|maquillaje|polera|remera|chocolate|labial|perfume|taza|zapatos|playera
  `,
};

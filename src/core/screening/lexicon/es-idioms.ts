import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** What sounds like danger and is not: idioms, work, chores, denials, things long over. */
export const esIdioms: Patterns<Concept> = {
  benign: `
    la|las tengo ~2 mano ~1 llaves|bolsas ; al rato ya no estoy ~1 en ; cable hdmi|usb|cargador
    me corte|cortado ~2 cobre|pelapapas|afeitando|pulgar|perejil|cuchillo ; me ~2 clavado la aguja
    me corte ~1 el pulgar|dedo ; encima del puente ; estoy en el puente ~2 taco|trafico|tarde|atasco
    corte ~1 todas las ramas ; bebi de todo ; cartas ~1 de magic|amor|poker|menu ; voy llegando al puente
    me desangrando|desangro en gastos ; parada en ~1 un|el puente ~3 curso|disfrute
    acabo de tragarme ~1 un|una chicle|semilla ; no habra proxima ; ultimo tuit ~1 antes
    me vienen siguiendo ~3 clientes|insta
    nota ~6 heladera|nevera|refri|puerta ~5 compre|pan|leche|comida|cena|tortillas
    todo listo|preparado|organizado|arreglado|planeado ~1 para|pa ~1 el|la|mi|las|esta ~1 viaje|fiesta|boda|cena|mudanza|examen|reunion|cumple|asado|escuela|clases|vacaciones|navidad|presentacion|bautizo|graduacion|velas
    perro|gato|gata|perra|celular|compu|wifi|bebe ~1 no|ni ~1 despierta|responde ~1 siesta|ni|hasta|y
    altura tiene ~1 la|el torre|edificio|monte|cerro|volcan|mesa
    voy ~1 al|a|pal ~1 rio|puente|playa|mar ~2 pescar|nadar|banarme|pasear|correr|fotos|lavar|remar
    ya lo hice ~1 mande|entregue|envie|subi|pague|profe|jefe|hoy_en_la|la
    me ~1 tome|tomo un|una ~1 te|cafe|pastilla|pildora|comprimido|tableta|capsula|paracetamol|ibuprofeno|mate|cerveza|vino
    acabo de tomar* ~1 bus|colectivo|metro|desayuno|vacuna|te|cafe|mate|mates|bano|ducha|siesta|helado|cerveza|jugo|sopa|leche|decision
    tomar*|tome|tomo|tomado|tomando ~1 bus|autobus|colectivo|micro|metro|taxi|tren_para|avion|ducha|sol|nota|notas|asiento|desayuno|vacuna|decision|decisiones|medidas|precauciones|aire|fresco|un_te|un_cafe|unos_mates|mates|un_bano|una_ducha|una_siesta
    tome|tomado ~1 todas|todos las|los fotos|clases|medidas|precauciones|notas|decisiones|apuntes|cursos|vitaminas
    mejor muert* que ; me corte|cortado ~1 tantito|poquito|apenas|el_dedo
    cuchillo jamonero|cebollero|de_pan|de_mantequilla
    pistola ~1 de calor|silicona|clavos|pintura|agua|masaje|juguete|aire
    pistola|arma|escopeta ~2 juego|videojuego|fortnite ; nombre muerto ; casi ~1 me muero|muero
    soga|cuerda ~1 de|para tender|saltar|trepar|colgar|escalar|guitarra|ropa ; gasté|gaste los datos
    adios mundo cruel ; los vamos a matar ~2 domingo|sabado|partido|goles|cancha
    me va a matar ese|esa|este|esta ; a los # ~3 escribi ; a los # ~8 @deadly
    hace ~2 anos ~8 baranda|puente|soga|borde|pistola|escopeta|cuerda|filo ; tuve|tenia ~2 @deadly ~3 mano|lista
    cuando ~1 tenia ~6 @deadly ; @killself no chamo|chica|joven|hombre|mujer|ke|que|si|pero|mi
    matarme|suicidarme yo ; te quiero a morir ; puente aereo|colgante ; # kms ; corri ~2 kms
    preguntar ~6 quitarse|matarse|suicidarse|matarme
    me va|van a matar ~1 del|le_raye|le_rompi|le_use|le_perdi|le_manche|se_me_olvido|se_me_paso|rindo|por_la|por_las|por_el|por_no|se_me|le_queme|si_llego_tarde
    mama|hermana|hermano|vieja|jefa|profe|novia|novio|senora ~1 me quiere matar ~2 pq|porque|por|xq
    me corto un brazo|dedo|huevo ~1 antes|si ; desviv* ~1 por ; ideas|ganas ~2 de matarme ~1 ninguna|cero|nada
    el ultimo dia ~2 de ; prefiero morir*|muert* ~1 que|antes
    antes muert*|morir*|me_mato|me_tiro|me_muero|me_corto ~4 que ; antes muert* ; morir* antes que
    quiero|quisiera|ganas la muerte por chocolate ; muerte por chocolate ; pena de muerte ; muerte subita
    muerte cerebral ; casi me ~1 mato|caigo|caen ~1 ; casi se mata
    se mata ~1 de|por|estudiando|trabajando|haciendo|bajando ; quiere matar ~1 estudiando|trabajando
    me mato|mate|matan ~1 la|las|el|los|con|ese|esa|un|una|dos|tres|estudiando|a|haciendo|trabajando|entrenando|por ~1 lomo|rodillas|espalda|piernas|risa|bici|sopa|curro|boss|as|jabali|comentario|final|cara|frase|outfit|audio
    me mato ~2 boss|zombie|creeper|jabali|as|lag|campero|rodillas|espalda|lomo
    me ~1 va|van|quiere|quieren ~1 a? ~1 matar|ahorcar|asesinar|colgar|pelar|crucificar|reventar|linchar ~5 risa|besos|coraje|frio|calor|notas|nota|libreta|curva|vueltas|susto|rutina|infarto|spoilers|amor|abrazos|mosquitos|alergia|tos
    @silly|nevera|silla|espalda|niños|ninos|hijo|hija|nieto|nietos|perro|gato|estres|chamba|curro|insomnio|alergia|suscripcion ~2 me ~1 va|van|quiere|quieren ~1 a? ~1 matar|acabar
    me ~1 va|van ~1 a matar ~2 jaja|mi_mama|mi_vieja|mi_madre|mi_jefa|mi_viejo|mi_novia|mi_mujer|mi_profe|cuando|por
    te voy a matar ~1 a besos|abrazos|cosquillas
    nietos|nenes|ninos|hijos|examenes|vecinos ~1 van a acabar conmigo
    acabar conmigo ~2 ninos|nietos|tarea|calor|curso
    si ~7 me ~1 corto|pego|tiro|mato|doy|arranco|cuelgo ~3 jaja*|jeje|xd|lol
    si ~6 me pego|doy un tiro|corchazo ~4 @silly
    otra|otro|hay ~2 @silly ~2 y? me ~1 tiro|mato|pego|corto|cuelgo|lanzo|ahorco ~2
    @silly ~4 me ~1 tiro|mato|pego|corto|cuelgo|lanzo|ahorco ~4 ; me ~1 tiro|corto|pego|lanzo|mato ~4 @silly
    me corto ~1 un|el|los|una|to|todo ~1 huevo|dedo|mano|cojon|huevos|coleta|pelo|brazo_si
    me corto las venas|puntas ~1 con ; me corto|corte ~2 pelo|puntas|flequillo|melena|cabello|barba|unas
    lo|la|los|las|se tiro|tire|tira|tirar|salto|saltar ~4 piso|basura|balcon|ventana|escalera|carro|terraza|coche|camion
    tirar del carro ; tiro al piso|aire|blanco|suelo
    el|la gato|gata|perro|perra|pelota|pajaro|gallina|nene|bicho ~3 salto|tiro|subio|cayo|trago|comio|escapo ~3
    saltar ~1 el|la|los|a|al ~2 charco|valla_publicitaria|cuerda|pileta|agua|cama|paracaidas|trampolin|alberca|piscina|bungee
    me|nos|le pega|pego|pegan|pegaba ~1 el|la|en|al|mucho|fuerte|duro|un|una|con ~1 sol|frio|calor|cancion|nostalgia|viento|alegria|corazon|estomago|pelo|alma|bajon|risa|hambre|sueno|cafe|copa|gripe|calendario
    me|nos toca|toco|tocan|tocado|tocaba ~3 turno|guardia|cocinar|limpiar|lavar|estudiar|madrugar|viajar|exponer|cubrir|cerrar|noche|portal*|vez|premio|loteria|ventana|corazon|fregar
    se ~1 nos? quemo|corto|revento|rompio|cayo ~2 la|el|las|los ~1 milpa|arroz|leche|mayonesa|luz|wifi|senal|internet|comida|torta|pan|casa|transmision|llamada|agua|cena
    novia|novio|ex|pololo|polola|jeva|chica|chico|morra|flaca ~1 me corto
    me corto ~1 la|el|las ~1 inspiracion|rollo|luz|onda|llamada|leche|digestion|barba|video|flow|racha|vecina|internet|senal
    me corto mi|el|la ~1 novia|novio|ex|chico|chica|jeva|pololo|polola|pata
    me corto ~1 por ~1 wpp|whats|whatsapp|wasap|mensaje|telefono
    me corte ~2 con ~1 el|la|un|una ~1 papel|lata|chapa|vaso|copa|cocina*|pan|cuchillo_pelando
    me ~1 queme|quemo ~2 estudiando|laburo|trabajo|burnout|sol|lengua|cafe|playa|olla|horno|freidora|comal
    me ~1 pinche|pincho|muerdo|mordi|clave|clavo|golpee|golpeo|raje ~2 la|el|las|con|en|un|una|contra ~1 rueda|llanta|lengua|labio|unas|espina|astilla|mesa|dedo|codo|rodilla|sofa|pata|puerta|rosa|cactus|pie
    casi|se ~1 nos? matamos ~2 risa
    recai ~3 fumando|trago|cigarro|tabaco|alcohol|ex|juego|azucar|apuesta*|bebida|ruleta|casino|chocolate|gripe|tiktok
    no|nunca|jamas|nadie|ni|tampoco me|nos ~1 ha|han|a? ~1 pega|pego|pegado|pegan|golpea|golpean|golpeado|toco|tocado|amenaz*|insulta|maltrata ~1
    agua al cuello ; tiene|trae|tienen|traen|ando|andamos|estamos|vivo|vivimos|seguimos ~1 con la soga al cuello ; soga al cuello ~4 deuda*|cuentas|plazo|banco|hipoteca|renta|alquiler|pagos|tarjeta*
    la|una soga ~3 columpio|hamaca|lena|perro|ropa|barco|bote|trepar|saltar|vaca|caballo|burro|tendedero|tender
    cuerda|soga|mecate|cuchillo|navaja|gasolina|machete|cuter|arma|pistola ~4 boxeo|gancho|colgar|camping|maqueta|carpa|asado|cocina|carne|pescar|pan|queso|juguete|agua|silicona|masaje|leña|lena|monte|setas|taller|moto|guitarra|chinchorro|hamaca|pintura
    tengo ~1 la|el cuter ~3
    estoy|subi|subo|toy|ando|parado|sentado ~3 azotea|terraza|techo|balcon|puente|borde|via|vias|rieles|tejado|borde ~3 tendiendo|tomando|mirando_las|piscina|pileta|alberca|llanto|colapso|sol|fumando|pintando|dibujando|regando|ataque|nervios|atasco|trafico|maqueta|estrellas|fuegos|cerveza|mate|asado|antena|foto*|vistas|otono|ropa|quiebra|reparando|arreglando|gotera*|grabando|lagrimas
    estoy|subi ~1 dibujando|pintando|cruzando|arreglando|construyendo|disenando|viendo ~5
    puente mas alto ~4 mundo|pais|europa|america|espana|mexico|colombia|pedregal|foto*|bungee
    ultimo|ultima|ultimos ~1 dia|dias|clase|noche|mensaje|semana|mes|partido|vez ~4 mina|chamba|trabajo|cole|colegio|jubil*|clase|clases|curso|oferta*|declaracion|vacaciones|gira|laburo|pega|curro|oficina|uni|playa|viaje|rebajas|inscripcion*|plazo|matricula|practicas|contrato|insti|hotel|verano|portal|cuatrimestre|feria|feriado|campamento|servicio|agosto|julio|diciembre|prueba|liceo|trimestre|congreso|turno|mudanza|piso|casa_vieja
    no llego ~1 a fin|final de mes ; se me|nos|le quemo ; ese|esa ~2 me mato
    saltar ~1 paracaidas|bungee|tirolesa
    hoy|esta_noche se ~1 acaba|termina ~1 el|la|las|los|mi ~1 liga|curso|cuarentena|temporada|serie|oferta|contrato|ramadan|feria|verano|semestre|plazo|dieta|alquiler|turno|mes
    ya no estare ~2 grupo|turno|oficina|equipo|curso|empresa|disponible|chat
    adios para siempre ~1 a? ~1 los|las|mi|mis|quimica|aparatos|brackets|deudas|tesis|gluten
    adios vida|mundo ~1 social|laboral|cruel_jaja|soltera
    tengo|puse|hay|confirmaron ~1 la? fecha ~1 de|del|para|puesta ~1 boda|examen|parto|cirugia|operacion|mudanza|cita|entrega|defensa|viaje|juicio
    tengo un plan ~1 de|para ~1 ahorro|estudio|datos|telefono|pension|entrenamiento|alimentacion|viaje|el_finde|pagar
    tome la decision ~1 de ~1 cambiar|estudiar|dejar|mudar*|separar*|renunciar|vender|no|tener|irme_a|divorciar*
    cuanto ~1 tiempo? ~2 tarda|tardan|demora|demoran|se_tarda ~2 en? ~2 contest*|lleg*|respond*|envio|hervir|cocer|arroz|pedido|paquete|horno|secar|pez|aprobar|dar|sanar
    que duele menos ~3 cera|laser|piercing|tattoo|tatuaje|dentista|vacuna|depil*|inyeccion|brackets
    q duele menos ~3 piercing|tattoo|tatuaje|cera|laser
    mezclo ~2 azul|pintura|harina|color|amarillo|lana|cemento|pistas|audio ; si mezclo ~1 azul|rojo|color*
    pastilla|pastillas|capsula|medicacion|jarabe ~3 mareo|alergia|presion|tension|corazon|azucar|colesterol|tiroides|gripe|resfrio|anticonceptiv*|vitaminas|hierro|antibiotico|colesterol|diabetes|dolor_de|garganta|regla|perro|gato|freno|menta|caldo|cloro|lavavajillas|estomago|desayuno
    me ~2 tome|tomado|tomo la|mi|una ~1 pastilla|medicina|vitamina|capsula|paracetamol|ibuprofeno|medicacion ~1
    me he tomado las pastillas ~1 las tres ; me tome todo|toda el|la|mi vaso|agua|cafe|jugo|sopa|mate|te
    pido|rezo ~1 a? dios ~2 que me lleve ~1 con|a ~1 bien|salvo|destino
    no quiero vivir en|con|sin|alla|aca|cerca|lejos ~1 un? ~1 mundo|casa|mis|mi|tacos|centro|ciudad|suegra|departamento|pueblo
    no quiere vivir ~1 conmigo|en|con|alla|aca
    si me ~1 pasa algo ~2 viaje|llama|avisa|vuelo|moto|avisen|operacion
    cuando yo no este ~2 en|casa|alimenta|riega|turno|oficina|trabajo|para_cuidar|quien|hijo|hija|pobre|que_va|se_va
    dile|diles ~3 que ~1 la|lo|los ~1 amo|quiero ~1 jaja*|mucho|cuando|pasar|compre|extraño|extrano|besos
    carta ~3 despedida ~5 trabajo|companeros|oficina|jubil*|equipo|jefe|empresa|clase|profe|maestra|alumnos|curso|novela|cuento
    carta firmada|documento|poder|renuncia|recomendacion|presentacion|restaurante|motivacion|reyes|menu|magos
    nota ~1 en la mesa|nevera ~2 comida|leche|cena
    carta ~2 renuncia|recomendacion|motivacion|presentacion|reyes
    hice|firme|firmo|hacer|haciendo ~2 testamento ~2 con|notari*|hija|porque|escribano|edad|vital
    testamento vital|tarea|antiguo|nuevo ; seguro de vida ~2 obligatorio|hipoteca|banco|cubre|trabajo|vendo
    pago mi ~1 funeral|entierro ; poliza|seguro ~3 suicidio
    perro|gato|perra|gata ~4 vacaciones|viaje|finde|viajo|mudanza|veterinari*|paseo|trabajo
    le ~1 dejo|deje ~2 llaves ~3 limpieza|airbnb|mudanza|portero_que|pintor|fontanero|plomero|vacaciones|riegue
    regale|vendi|done ~3 ropa|cosas|juguetes|libros|plantas ~4 mudanza|chiquita|queda|talla|beneficencia|iglesia|ropero|limpieza|contabilidad|minimalismo|wallapop|feria|mudo|viaje|mude|aprieta|orden
    nos vemos ~1 en ~1 el otro|la otra ~1 lado|barrio|vida|mundo ~1 del|carnal|de ; hasta la otra vida y|con
    escrib* ~2 una? carta a ~2 reyes|magos|papa_noel|santa|gobierno|director
    no ~1 me deja|dejan ~1 dormir|comer|trabajar|estudiar|ver ~1 la|el|mis|este|tele|pelicula|dolor|calor|ruido|nudo|perro|gato|vecino|hijos
    nudo ~2 no me deja ~1
    me amenaz* ~1 con|de ~2 sentarme|chancla|castigo|quitarme|cobrar|multa|despido|despedirme|dejarme|cancelar|reprobar|escoba|juicio|reportar|lluvia|renunciar|chanclazo
    amenaza* ~1 con|de ~1 lluvia|huelga|cerrar|llover|tormenta|gol|paro|renuncia
    voy a reventar|explotar ~1 no|de|si|con ~3
    @him ~1 voy ~1 a ~1 matar|ahorcar|colgar|estrangular ~3 torta|cereales|comio|jajaja|jaja*|jsjs|cargador|carino|besos|yogur|helado|pizza|remera|control|spoile*
    voy a matar ~1 el|al|la|los|las|a ~1 tiempo|boss|mosquito|cucaracha|hambre|zombi*|jefe_final|chancho|cerdo|pollo|gallina|grinch|dragon|plaga|rata|ratas|hongos
    @him ~1 ahorco|mato|mataria ~3 jaja*|carino|torta|besos|cocina|risa|comio|cargador
    ganas ~2 de ~1 ahorcarlo|matarlo|pegarle|ahorcarla ~2 comio|torta|ronca|jaja*|despertador|pc|impresora|router
    ganas de tirarme ~2 pile|pileta|piscina|alberca|cama|pasto|arena|sofa|sillon|agua|dormir
    esta ~3 en la puerta ~1 el|la|mi ~1 de_la|del|pizza|repartidor|tecnico|tia|pedido|uber|taxi|delivery|cartero
    me encerre ~2 a? ~1 estudiar|llorar|escribir|trabajar|leer|hablar|cambiar*
    me encerre ~3 bano ~2 llorar|llore|respirar|sola|reunion
    ideacion|ideas|riesgo|pensamientos|conducta|conductas ~1 suicida* ~3 negad*|activa|pasiva|dsm|escala|protocolo|manual|examen|adolescentes|clase|tfg|informe|paciente|pacientes
    niego|niega ~1 ideas|ideacion ~1 suicid*
    escala|protocolo|manual|dsm|cuestionario|informe|taller|curso|tasa|tasas|indice|estadistica* ~6 suicid*|autolesion*|autolesivas|morir|muerte
    autolesion no suicida ; diferencia ~2 entre ~4 autolesion*|suicid*|intento
    curso|taller|charla|prevencion|campana|dia|semana ~3 suicidio|autolesion*
    curva|bajada|subida|pase|rodilla|gol|defensa|entrada|precio|horario|mision ~2 suicida|suicidas
    pa|para suicidarse ~1 ; son|es|era|estuvo ~1 de|pa|para suicidarse|suicidio|matarse|cortarse ~2
    suicidarse ~2 boss|equipo|ronda ; suicid* ~2 boss|torre|creeper|build|bot ; como ~1 si ~2 suicida
    cafe ~5 cortarse|cortado
    estoy|quede|ando|llegue|vengo|toy|estaba ~1 muert* ~1 de|jaja*|cansad*|con|del|muert*
    muert* ~1 de ~1 sueno|frio|cansancio|verguenza|hambre|risa|miedo|amor|calor
    no ~2 hablo|hablando|digo|diciendo|refiero|refiriendo|confundas|confundan ~2 de|a|con @killself|morir*|suicid*
    @killself|morir*|suicidio ni ~1 loco|loca|ahi|borracho|hablar|pensarlo|lo|se|de_broma|en_pedo|en_suenos
    @killself|morir* ~1 yo ~1 no|con|jaja* ; eso de ~1 @killself ~1 ni|no|jamas ; de @killself|morirme nada|ni
    ni ahi con @killself ; @killself no ~1 voy|puedo
    no no me ~1 voy|quiero ~1 a? ~1 matar|morir|suicidar|hacer ; pregunt* ~3 si ~6 no|nunca|jamas $
    ni se me ocurre|ocurriria @killself ; @killself no ~1 gracias|por_dios|hombre|para_nada|jamas|nunca
    pregunt* ~8 @killself|@dieself|suicid*|morir*|muert* ~6 no|nunca|jamas|negue|negativo $ ; pregunt* ~8 @killself|@dieself|suicid*|morir*|muert* ~6 nunca|jamas|negue|que_no ~2 $
    como ~1 para|pa @killself|@dieself ~1 ; mira ~1 como para matarme
    manana ~2 libre ~1 jaja*|en|del|por|dia|feriado
    por fin descanso|paz|voy ~1 a|de ~1 dormir|vacaciones|la|playa|concierto|examenes
    voy a descansar ~1 un|el|este|manana|rato|porque|finde|mucho|antes|los
    chavo|senor|paciente|alumno|caso|nino de # ~2 le toco|tocado
    @near|profe ~3 me toco|toca|tocaron ~1 de|el|la|con|en|una|un|ser|hacer ; me han|ha dejado tocad*
    entra|entro ~2 mi cuarto ~2 sin_tocar|gato|perro|sol|luz|mosquito|cucaracha|olor
    me ~1 persigue|persiguen|persiguio|sigue ~3 suenos|chancla|perro|gato|algoritmo|anuncio*|tarea|mosca|gallina|ganso|cancion|instagram
    rastre* ~3 paquete|pedido|envio ; vas a ver ~1 que|como|lo|la
    soy capaz ~1 de ~1 comer*|hacer|dormir|lograr|llorar|todo_por
  `,
  relief: `
    a los ~1 #|quince|dieciseis|diecisiete|dieciocho|catorce|veinte|trece|doce ; en_la|la mili
  `,
  past: `
    ahora ~1 cero|ayudo|corro|respiro|planto ; ahora tengo #
    hoy soy ~1 papa|mama|padre|madre|abuelo|abuela|feliz ; antes ~2 queria|pensaba|deseaba
    hoy|ahora ~1 esta|estamos|estan ~1 bien|mejor|casad*|feliz
    antes ~1 si? ~1 me cortaba|lastimaba|quemaba|autolesionaba|queria|hacia
    me cortaba ~5 antes|secundaria|prepa|primaria|liceo|insti|adolescen*|anos|chica|chico|joven|era|uni|universidad|pandemia
    en ~1 la|plena pandemia|cuarentena|mili
    hoy ~1 tengo ~2 hijos|hijas|nenes|familia|trabajo|pareja|hija|hijo|nietos|taller|nene|esposa
    hoy ~1 ayudo|enseno|agradezco|celebro|quiero_ver|me_alegro|me_rio|doy_gracias|da_risa|miro_a_mis|llevo_#|llevo_al
    hoy ~1 estoy|soy|vivo ~1 vivo|viva|limpi*|bien|feliz|indetectable|abuela|madre|padre|agradecid*|otro|otra|casad*|tranquil*
    fue ~1 hace ~1 anos|mucho|rato|tiempo ; anos despues ; hace ~1 cuatro|cinco|seis|siete|ocho|nueve|diez meses
    hace ~1 tiempazo
    llevo|llevamos ~3 anos|meses|ano ~2 limpi*|sobri*|sin_cortarme|sin_hacerlo|sin_lastimarme|sin_autolesionarme
    el ano pasado|antepasado ; fue en # ; en los ochenta|noventa|setenta|sesenta|dosmil
    cuando ~2 diagnosticaron|adolescente|quinceanera|mili
    antes de entrar|conocer|tenerte|terapia|medicar* ; ya ~1 paso ~1 gracias|hace|bien
    sobrevivi ~3 y ~1 hoy|ahora ; soy sobreviviente ; # anos sin ; anos ~1 limpi*|sobri*
    anos de terapia|tratamiento ; se puede salir ; tuve una epoca ; una vez ~2 de ~1 chic*|joven
    por aquel* ~1 epoca|tiempo|anos
  `,
  trifle: `
    pijama|micro_abierto|brackets|bus|apagon|canas ~6 quiero|queria morirme|morir|matarme
    me queria|quise morir ~2 cuando|de ~1 me|verguenza
    quiero|queria morirme|morir ~4 pijama|bus|brackets|foto|altar
    perdimos|perdio|pierde ~4 me quiero matar|morir
    mama|mami|vieja|madre|jefa|profe ~1 me mata|ahorca|revienta|va_a_matar|van_a_matar
    descendimos|perdimos|rendi ~2 me quiero matar ; me mata ~1 si|cuando ~2 ve|sabe|entera ~2 nota|notas|plato
    me quiero|kiero ~1 matar|morir|suicidar ~3 me_olvide|se_me|deje_el|deje_las|deje_la|me_puse|del_oso|era_hoy|rendi|olvide|perdi_el|la_resaca|que_verguenza|que_oso
    resaca|raton|oso|verguenza ~3 me quiero|queria|quise morir
    que alguien me mate ~2 olvide|se_me|deje|el_micro|rendi|mande
    me mato|suicido ~2 se_largo|digo|me_olvide|se_me|olvide|rendi|perdio|perdimos|perdio_la
    literal ~1 quiero morirme ; @silly
  `,
  fiction: `
    en el curso ; un curso ; hay cursos ; proteccion civil ; redaccion ; escala ; dsm ; protocolo ; informe
    manual ; enfermeria ; primeros auxilios ; rol playing ; taller ; cuestionario ; tasa ; tasas ; datos ~1 de
    ine ; guia ~1 de ; curso ~1 de ; subtitulo* ; letra ~2 cancion ; corto ~2 un? senor|chica|personaje
    un cuento ; cuentito ; microrrelato ; trama ; boss final|fight|raid ; build ; gamers ; cineforum ; noticiero ; congreso
    ponencia ; diapositiva* ; ppt ; examen ~1 de|para ~1 psicologia|enfermeria|psiquiatria ; poliza
    serie ~1 de ; tfe ; simulacion
  `,
  accident: `
    cocinando ; cocinar ; cuchillo del pan ; chapa ; lata ; playa ; sol ; te hirviendo ; planchando ; soldando
    moto ; tropece ; resbale ; entrenando ; obra ; taller
  `,
};

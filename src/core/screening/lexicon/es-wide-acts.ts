import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Means, acts and self-injury of the person who writes, said by slots. */
export const esWideActs: Patterns<Concept> = {
  means_request: `
    que ~1 me|se ~1 tomo|toma ~3 morir*|despertar|matar*|irme
    cuant* ~5 @pills ~4 mueres|muere|muero|moris|moriria ; tan alto ~6 matarse|morir*|matar*|morirse
    altura|alto|piso ~5 matarse|morirse|morir|matarme ; veneno ~4 duele|rastro|rapido|mata ~1
    como ~3 me ~1 puedo|podria ~1 suicidar|matar|ahorcar|colgar|morir
    alcanza|alcanzan|basta|bastan|da|dan ~2 para|pa ~1 morir*|matar*|irme ; se puede ~1 morir ~3 con|por
    si ~6 me ~1 muero o|u ; si ~3 salto|tiro|lanzo|tomo|como|trago ~6 me ~1 muero|mato|moriria ; mata o solo ~1
    que ~3 no ~1 falla|falle ~1 ; que es lo que ~3 mata|duele_menos|menos_duele ~1
    se ~1 sufre ~2 mucho|rato|ahorc* ; ahorcad*|ahogad*|ahogarse|ahorcarse ~2 duele|sufre ~1
    dime|recomiendame|conoces|busco|decime|sabes ~3 sitio|lugar|mirador|puente|edificio ~2 alto
    best way ~3 morirme|matarme|die ; @ask ~3 morirme|morir rapido|tranquil*|sin|durmiendo
    tomar|tomo|toma|compro|compre|consigue|consigo ~4 no_despertar|morirme|morirse|dormirme_para_siempre ~1
    ayuda* ~3 lugar|sitio ~3 nadie me encuentre
    con cuant* ~4 acaba|muere|muero|regreso|despierto|duermo|alcanza|basta ; que mata ~2 sin|rapido|dolor
    como ~2 hago|hacer ~2 para|pa ~1 que ~1 no ~1 duela|falle|sufra|me_encuentren|despertar
    como ~3 asegurar|asegurarme ~3
    duele ~2 mucho? ~1 morir*|ahorcar*|saltar|desangr*|ahogar*|colgarse|el_tiro|caer
    si ~1 mezclo|mezclas|tomo|junto ~5 con ~3 alcohol|vino|whisky|cana|vodka|cerveza|ron|tequila|pisco|aguardiente ~1
    si ~1 me ~1 tomo ~2 todas|todo|todos|la_caja|el_frasco|el_bote|el_blister ~1
    manera|forma ~3 segura|segur* ~3 fallar|falle|hacerlo ; algo ~2 que ~2 me|te ~1 apague|duerma|mate|lleve ~1
    dime|decime|digame|necesito|quiero|busco ~2 metodo|forma|manera|dosis ~1
    ayudame|ayudeme|ayuda ~2 a ~1 hacerlo|terminar|acabar ~2 ; ensename|enseneme a hacerlo
    convencer* ~1 de hacerlo|matarme ; que ~2 se ~1 toma ~4 morir*|dormir*|despertar|irse
    seguro ~3 paga|cubre|cobra* ~4 mato|suicid*|mata ; @ask ~4 para|pa|tomo|toma|hago|puedo|pueda|hace @nowake
    @nowake ~4 que ~2 tomo|tomar|tomaria|sirve|toma
    que ~2 pasa|pasaria|ocurre si ~6 toma|tomo|tomas|tomara|tome|tomase|traga|mezcla|mezclo|bebe|bebo ~6 todas|todos|todo|entero|entera|varias|muchas|juntas|bote|frasco|caja|blister
    si ~4 toma|tomo|traga ~3 todas|todos|bote|frasco|caja|blister ~4 muere|pasa|duele|despierta|mata|rapido
    como ~3 me ~1 muero|mato|suicido|ahorco|cuelgo|quito|desvivo
    como ~1 se ~1 muere|mata ~1 uno|alguien|rapido|sin
    como ~2 puedo|puede|hago|hace|le_hago ~2 @killself|morir*|morirme|matar*|matarse|no_despertar
    metodo|metodos|forma|formas|manera|sitio|modo ~4 letal|letales|limpio|infalible|indolor|digno
    metodo|metodos|forma|formas|manera|modo ~4 rapid*|segur*|efectiv* ~3 morir*|acabar|irme|matar*|desaparecer|dolor
    metodo|metodos|forma|formas|una|cosa|pastilla|mezcla|combinacion ~3 no ~1 falle|falla|fallan|duela|duele
    dosis ~2 mata|letal|mortal|fatal|matar* ; muere|morir* ~2 rapido|dormid*|dormido ~4
    donde ~2 consigo|compro|comprar|conseguir|consigue|venden ~3 fierro|arma|pistola|cianuro|algo_para|algo_pa ~3
    algo ~2 para|pa ~1 dormirme|dormir|irme|morir*|matarme ~2 siempre|volver|despertar|rapido
    nudo|soga ~2 aguante|resiste|horca|corredizo
    hacer|hace|hago|ata ~2 nudo ~2 horca|soga|ese|corredizo|ahorc*
    duele ~2 saltar|tirarse|ahorcarse|gas|morir|morirse|tren|metro ; metro|gas|tren|caida|salto|tiro ~2 duele
    cuantas|cuantos|cuanto|cuantos_gramos ~5 hacen_falta|se_necesitan|alcanza|alcanzan|bastan|basta ~4
    altura|pisos|metros ~4 morir*|mata|caer|caida|saltar|suficiente|muere|matarse ; quien ~3 ayuda ~1 a morir
    dime|decime|pasame|dame ~1 un|algun metodo ~2 ; pais* ~3 ayudan ~1 a morir
    sitio|lugar|puente|edificio ~2 alto ~3 vigilancia|malla|dime|cual|acceso
  `,
  means_at_hand: `
    en ~1 la|mi|el mano|boca|mesilla|mesita|regazo ~1 la|las|lo tengo
    la|las|lo tengo ~1 en ~1 la|el|mi|las mano|manos|boca|mesilla|piernas|regazo|sien|cama|mesa_de_noche ; las|los tengo ~1 en ~1 el|la|mi bolsillo|mochila
    esta en ~1 mi|la mano ~1 ahora ; quite|quitado|saque ~1 el seguro
    bote|frasco|botella|veneno ~2 abierto|destapado|destape|servi|servido|vaciado ~1
    tengo ~2 la_cuerda|la_soga|el_lazo|el_mecate ; tengo ~2 @pills ~1 y ~1 vaso|agua|vino|whisky|botella
    con ~1 la|el|las ~1 @deadly|pastillas|frasco|cordel|lazo ~3 apurate|ayuda|adios|sol*
    tengo ~1 el|la|un|una|mi ~1 @deadly ~4
    ya ~1 la|lo|las|los ~1 tengo|prepare|puse|colgue|cargue|amarre|ate|junte|conte|saque ~2 lista|listo|listas|puesta|hecha|armada|mano|lado|aqui|aca|delante|contadas|todas
    estoy|sigo|ando|toy ~2 con ~1 la|el|las|los|un|una ~1 @deadly|frasco|blister|cuchillo
    @deadly|frasco|blister|cuchillo ~2 al lado|ladito|costado ; al lado ~4 @deadly|frasco
    estoy|sigo|parado|parada|sentado|sentada|pare ~3 orilla|borde|filo ~2 del|de ~1 metro|anden|puente|rio|techo|azotea|vias|mar|edificio|piso|carretera
    llego|viene|pasa ~1 el ~1 tren ~3 yo|min|voy|ya
    estoy|toy ~2 sentad*|parad*|acostad* ~3 vias|via|rieles|riel|carretera|baranda|ventana|cornisa|balcon|azotea ~1
    bolsa ~2 en ~1 la cabeza
    cable|cuerda|soga|cinto|cinturon|cordel|lazo|sabana ~3 puesto|puesta|cuello|viga|ventilador|lampara|arbol|rama|techo|barrote* ~1
    veneno|raticida|pastillas|remedios|ampollas|insulina|frasco ~3 en ~1 la|mi|el mano|mesa|bolsillo|mochila|boca|cama|vaso|buro|mesilla|mesita ~1
    jeringa|jeringuilla|ampolla|aguja ~2 lista|cargada|mano|brazo ~1
    agua|mar|rio ~3 llega|llegando ~3 cintura|pecho|rodillas|cuello ; adentro ~2 del? mar|agua|rio ~2 no|hondo
    estoy ~2 en ~1 el agua ~4 nadar|hond*|adentro ; motor ~2 prendido|encendido|marcha ~3 garaje|cochera|cerrad*
    tengo|traigo ~2 lo|la|las ~1 que|de ~3 bolso|bolsillo|mochila|mesa|mano|delante|maleta|maletin ~3 irme|dormir*|despertar|morir*|valor|miedo
    tengo|traigo|agarre|saque|cargue|cogi|cojo|tomo|agarro|saco|cargado|llevo|sostengo|empuno ~3 @gun|soga|veneno|raticida|horca|mecate ~1
    @deadly ~5 la|lo|las|los tengo|puse|cargue|agarre|saque ~1
    @deadly ~3 cargad*|list*|mano|manos|piernas|regazo|delante|puest*|colgad*|hech*|mesa|cama|falda|vaso|copa
    la|las|lo|los ~1 tengo|llevo|puse|guardo ~3 delante|enfrente|mano|manos|boca|cargada|contadas|contados|listas|listos|ladito|regazo|palma|alineadas|puesta
    tengo ~3 @pills ~4 mano|manos|aca|aqui|delante|enfrente|lado|mesa|cama|regazo|contadas|abiert*|list*|junt*|palma
    @pills ~2 abiert*|volcad*|sobre|contadas|regadas|esparcidas ~2 mesa|cama|palma|colcha
    junto|junte|juntado|ajuntadas|guardadas|acumulo|acumulando|ahorro ~3 @pills ~1
    sacando|saco|saque|sacadas|contando|machaque|moli|disolvi|triture ~3 blister|@pills ~1
    estoy|toy|pare|parado|parada|sentado|sentada|subido|subida|trepado|trepada|ando|sigo|asomado|asomada ~4 @edge
    salte|cruce|pase|brinque|trepe|salto ~1 la|el|del barandal|baranda|barandilla|valla|reja|muro|pretil ~1
    por|del|al ~1 fuera|otro_lado ~1 de ~1 la? valla|baranda|barandilla|barandal ; un paso y ya
    guinde|colgue|amarre|ate|atado|puse|puesto|anude|guindado|colgado ~2 la|el|una|un|mi ~1 soga|cuerda|mecate|lazo|reata|cable|sabana|sabanas|cinturon|piola|ancla|piedra ~2
    me ~1 he? ~1 atado|amarrado|colgado|puesto ~2 soga|cuerda|cinturon|piedra|piedras|ancla|plomos|pesas
    soga|cuerda|mecate|lazo|sabana|cinturon ~2 esta|ya ~1 lista|list*|colgad*|amarrad*|atad*|puest*|guindad*|ahi|hech*
    veneno|raticida|herbicida|cloro|frasco|bote ~2 esta ~2 vaso|abierto|mesa|servido|mano|ahi|listo|aqui
    cargue ~1 el|la|mi arma|pistola|escopeta|fusil|rifle|revolver ; sin ~1 el? seguro ~2 arma|pistola
    arma ~4 sin ~1 el? seguro
    sol* con|y ~1 el|la|las|mi frasco|pistola|arma|pastillas|navaja|cuchilla|escopeta|soga
    abri|abierto|abro|prendi|deje ~2 llave? ~1 del? gas ; brasero ~2 prendido|encendido
    ventanas ~2 tapadas|selladas ; tengo ~1 con ~1 que ; ya ~1 tengo ~2 con que ; si tengo con que
    me ~1 he? subido|subi ~2 grua|campanario|torre|antena|azotea|tejado|tanque
    estoy ~1 arriba ~2 edificio|puente|torre|hotel|grua|silo ; jering* ~2 lista|cargada|preparada|mano
    arriba mirando abajo ; cruc* ~2 baranda|barandilla|barandal|valla
    sentad* ~3 pies ~2 vacio|fuera|aire|dentro
  `,
  means_got: `
    compre|conseguido|comprado|consegui ~2 fierro|revolver|escopeta|mecate|piola|gramaxone|paraquat|cianuro
    guarde|guardo|saque ~2 remedios|remedio|dosis ; ya ~1 compre ~2 todo ; tengo todo ~2 lo_que ~1
  `,
  attempt_now: `
    tome|trague|bebi|tomado ~5 no_despertar|morirme|matarme ; me ~1 he? colgue|colgado ~3 rompio|zafo|solto ~1
    me ~1 puse ~1 de mas|todo|completa|doble ~3 ; he|ya abierto|abri el gas
    tome|trague|bebi|tomado|bebido ~6 para|pa ~1 morir*|matar*|no_despertar|irme|dormirme
    me tome|bebi|trague ~1 mas de la cuenta ; muneca|munecas ~1 abiert*|cortad* ; hay sangre ~2 todos|todo
    me|ya ~2 tome|tomado|bebi|bebido|trague|tragado|inyecte|inyectado|meti|empuje ~2 lo ~2 que ~2 tenia|habia|quedaba|usa|encontre
    me|ya|he ~2 tome|tomado|bebi|bebido|tragado|trague ~1 lo de ~5
    tome|bebi|trague ~1 algo ~2 de ~3 veterinaria|ratas|limpieza|campo|cobertizo|plantas
    me ~1 las|los ~1 bebi|tome|trague|tomado|bebido|meti|tomao ~2 ; las tome ~2 hace|todas|anoche|ayer|recreo ~1
    tome|tomado|tomao|trague ~2 @pills ~4 chau|adios|perdon|vino|whisky|alcohol|sueno|todas|muchas|vodka|cerveza
    tome|tomado|tomao|m_tome ~1 too|tods|todito|toditas|todas|un_monton ~2
    van|llevo ~3 monton|mitad|frasco|# ~2 @pills ~1
    me ~2 inyecte|inyectado|pique ~3 todo|to|insulina|demasiado|quedaba|aire|doble
    abri|abierto|raje|rajado|tajeado|corte|cortado ~2 los|el|las|la|dos ~1 brazo|brazos|venas|muneca|munecas|cuello|pierna ~2 sangr*|profund*|hond*|hospital|bano|no|charco|we|celda
    me ~1 abri ~2 los|el|las|la|dos ~1 brazo|brazos|venas|vena|muneca|munecas
    agua|banera|toalla|sabana|tina|piso|bano ~3 roja|rojo|ensangrentad*|sangre ; estoy|toy|sigo ~1 sangrando ~2
    me ~1 meti|clave|enterre|encaje ~2 cuchillo|navaja|tijeras|vidrio ~3 barriga|panza|pecho|estomago|pierna|brazo|guata|cuello
    sigo|estoy|toy ~1 cortando* ~2 ; me estoy|sigo cortando ~1 ; se me cierran los ojos ; se me ~1 nubla ~2
    ya no siento ~1 las? ~1 manos|piernas|brazos ~1 ; me quedan minutos ; ya lo|la ~1 hice|ice|hize ~1
    acabo de ~1 tomarme|tragarme|tirarme|cortarme|beberme|inyectarme ~2 ; sobredosis ~3 tome|ahora|hoy|tomando
    voy por ~1 la? mitad ~3 frasco|bote|caja|blister
  `,
  attempt_recent: `
    vez que ~1 lo ~1 intento|intente|hago ~2
    estuve ~1 a ~1 punto|nada ~1 de ~1 @lethal|hacerlo|tirarme|tomarme|saltar
    lo ~1 intente|intentado ~1 anoche|ayer|antier|anteayer|otra_vez|dos_veces|y_me_fallo|y_fallo|este_mes|esta_semana
    @recent ~2 lo ~1 intente ; me ~1 intente|intento|trate_de ~1 matar|suicidar|ahorcar|colgar|quitar|tirar
    intente|intentado|trate ~1 de? ~1 @killself|@lethal ; me lavaron|hicieron ~3 estomago|lavado
    me sacaron ~2 rio|mar|agua|pozo|vias ; me vendaron|cosieron ~2 muneca*|brazo*|vena*
    sali|salgo|alta|salir ~3 hospital|psiquiatria|psiquiatrico|urgencias|uci ~4 pastillas|intento|quiero|sigo|repetir|volver*|idea|hacer*
    me ~1 tire|lance|avente|arroje|colgue|ahorque ~6 no ~1 me ~1 mori|mate|muri|muerto|paso
    me ~1 tire|lance|avente ~4 rio|puente|coche|carro|balcon|ventana|vias|tren|escalera ~2 pero|y|@recent
    falle ~2 sigo ~1 viv* ; fallo ~1 y? sigo viv* ; sigo ~1 viva|vivo ~2 falle|desgracia|lamentablemente
    lo volveria|volvere ~1 a hacer|intentar ; proxima vez ~3 bien|calma|fallo|fallar|falla|alto|hondo
    @recent ~2 me ~1 quise|intente ~1 matar|suicidar|quitar|ahorcar
    me ~1 encontraron ~3 pastillas|soga|inconsciente|colgad*
    me ~1 tome|tomado|trague ~3 pastas|pastillas|pepas|remedios ~3 @recent
    casi ~1 me ~1 suicido|ahorco|ahogo_a_proposito
  `,
  self_injury: `
    me ~1 @cutpast ~3 adrede|aposta|proposito|queriendo ; cuchilla|gillette|hojita|cuter|bisturi ~2 otra vez
    otra vez ~4 cuchilla|gillette|hojita|cuter|bisturi|sacapuntas
    hasta ~1 que|q ~2 sangr*|sangre|hinch*|quebr* ; hasta ver ~1 rojo|sangre
    llevo|hice|son|van # ~1 cortes|cortadas|tajos ; cicatrices nuevas ; cortes ~2 tapo|tapar|esconder|ocultar
    tapo|tapar|escondo ~2 cortes|munecas ; munecas vendad* ; sh de nuevo|otra
    me ~1 he? vuelto|volvi|vuelvo ~1 a ~1 cortar|rajar|lastimar|quemar|autolesionar|hacer|herir|tajear|rasgunar|pinchar
    he vuelto a @hurt ; volvi a @hurt ; @cutverb ~4 @bodypart ~1 ; @cutverb ~3 @tool ~1
    @cutverb ~4 adrede|aposta|proposito|castig*|calmarme|sangr*
    cortes|tajos|rayas|lineas|cortadas|tajitos|cositas|marcas|quemaduras ~2 en|por ~1 mi|mis|el|la|las|los ~1 @bodypart
    me ~1 hice|hago|hecho|haciendo ~2 cortes|tajos|rayas|lineas|cortadas|cortecitos|dano|sangre|raya|heridas|tajitos ~1
    @tool ~3 @bodypart ~1 ; otra raya|corte ~2 @bodypart ; necesito|quiero ver ~1 sangre|sangrar
    me ~1 salio ~1 sangre ~3 ; puno|punos|cabeza ~2 contra ~1 la? pared|muro|muralla|espejo
    le ~1 pego|pegue|doy|di ~1 a|con ~1 la|el pared|muro|muralla|puno ~2 hasta|romper*|sangr*|quebr*
    me ~1 pego|golpeo|doy ~1 en|con ~1 la|el|mi ~1 cabeza|cara|puno|punos|piernas
    debajo|pulseras ~4 cortes|lo_de_anoche|marcas
  `,
  injury_urge: `
    ganas ~6 cortarme|lastimarme|hacerme_dano|quemarme ; quiero|necesito sangrar|sangre
    me quiero|kiero|quisiera|provoca|urge ~1 cortar|lastimar|quemar|herir|danar|rajar ~1 ; ganas ~2 de ~1 @tool
    kiero|quiero|quero ~1 acerme|hacerme ~1 dano|mal
  `,
};

import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

export const esGuards: Patterns<Concept> = {
  time_near: `
    @date
  `,
  benign: `
    @thing ~1 me va|esta ~1 a? matar* ; me van a matar ~1 @thing|las|los
    @kin me va a matar ~1 si|cuando|por|porque ; @kin me mata ~2 torta|arroz|nota
    me canse de vivir en|a|de|asi|corriendo ; cansad* de vivir en|a|asi ; matar la curiosidad ; se mato
    se suicido ; le haces puente ; comido las unas ; me como las unas ; me arranco el pelo
    me arranco los pelos
    muero|morir*|muriendo|murio|mori|muerto|muerta|muriendome|morirme ~1 de|d ~2 risa|hambre|calor|frio|sueno|ganas|verguenza|amor|ternura|envidia|aburrimiento|sed|celos|curiosidad|pena|rabia|orgullo|miedo|cansancio|asco|viejo|vieja|susto|emocion|felicidad|nervios|dolor|aburrida|aburrido|antojo
    me muero ~1 por|de|con|lol ~2 ; muero ~1 por ~1 ver|comer|ir|conocer|saber|un|una|esa|ese ; morirse de ~2
    muerto|muerta de ~1 ; muertos de
    matar ~1 el|la|las|los ~1 tiempo|hambre|gusanillo|rato|sed|cucaracha|mosquito|ganas|bicho|zancudo
    matando ~1 el tiempo ; mate ~1 el|la|una|un ~1 tiempo|cucaracha|mosquito|arana|bicho
    mate amargo|dulce|cocido|termo|yerba
    me mata ~1 de|el|la|que|tu|cuando ~2 risa|ternura|calor|espalda|trafico|cabeza|curiosidad|duda|amor|sonrisa|humor
    me mata ~1 la risa|espalda|cabeza|curiosidad ; me mato|mate ~1 estudiando|trabajando|entrenando
    matarme ~1 estudiando|trabajando|de|a ~1 risa|estudiar|trabajar|ejercicio
    mama|papa|jefe|profe|el|ella|novia|mujer|esposa|vieja|viejo ~1 me va a matar ~1 si|cuando|por|jaja|porque|manana
    me va a matar ~3 nota|notas|boletin|celular|llegue|tarde|carro|plato*|jarron|tarjeta|coche
    me van a matar ~3 notas|casa|tarde|jefe|trabajo ; me quiere matar ~1 de
    cortar* ~1 el|mi|las|los|me ~1 pelo|cabello|flequillo|unas|cesped|pasto|gastos|luz|agua|cebolla|carne
    cortarme el ~1 pelo|cabello|flequillo ; cortarme las ~1 unas|puntas
    me corte ~1 el pelo|cabello|flequillo|dedo
    me corte ~2 cocinando|pelando|papel|afeitando*|rasurando*|cebolla
    ultimo dia ~1 de|del|para ~2 clase|clases|oferta*|vacaciones|trabajo|inscripcion*|plazo|ano|viaje|curso|rebajas|promocion|mes|evento|cole|colegio|escuela|uni|universidad|practicas|liquidacion
    acabar con ~1 la|el|esta|este ~1 fiesta|pizza|guerra|partido|hambre|stock|corrupcion|relacion|serie|dieta|pobreza|tarea|trabajo
    acabar con todo ~1 pastel|stock|helado
    terminar con ~1 mi|la|el|este ~1 novio|novia|tarea|serie|trabajo|relacion
    puente ~1 de|del|festivo|aereo|dental ~1 mayo|diciembre|agosto|noviembre|constitucion|pilar|almudena
    hacer puente ; bateria ~1 murio|muriendo|muere|muerta ; celular ~1 murio|muriendo|muerto
    movil ~1 murio|muerto ; cuerda ~1 floja|guitarra|saltar ; de muerte lenta
    suicid* ~1 politico|colectivo|fiscal ; escuadron suicida ; ni muerta ; ni muerto
    saltar ~1 la|a cuerda|comba|soga ; hasta morir ; esta ~1 de muerte|para ; que me muero ~1 de|jaja
    no ~1 puedo mas ~2 risa|jaja*|calor|reir|lleno|llena|comer
    no aguanto mas ~2 calor|esperar|jefe|trafico|risa ; pegarse un tiro en el pie
    tiro ~1 libre|penal|arco|porteria|esquina ; bala perdida ; miedo ~1 a ~1 la? morir|muerte
    colgar ~1 el|la|las|los ~1 telefono|ropa|cuadro|botas|cortinas
    tirarme ~2 sofa|cama|pileta|piscina|tobogan|agua ; tirarme un ~1 pedo|rato
    pegarme una|un ducha|bano|siesta ; unas ganas de comer|reir
  `,
  media: `
    pelicula* ; peli ; serie ; libro ; novela ; capitulo ; episodio ; temporada ; cancion* ; album ; jugar ; ensayo ; articulo ; noticia* ; periodico ; documental ; podcast ; teatro ; anime ; prospecto ; estudio ; actriz ; actor ; netflix ; telenovela ; museo ; torneo
  `,
  relief: `
    ahora ~1 estoy ~1 bien|mejor ; bien|mejor ahora|hoy ; hoy ~1 estoy ~1 bien|mejor ; de chico ; de chica ; a los # ~1 ; gracias a dios ~1 ; me alegro ~1 ; menos mal
  `,
  past: `
    hace ~1 anos ; hace ~2 anos ; hace ~2 # anos ; hace mucho ~1 tiempo? ; anos atras ; cuando ~1 era|tenia ; en ~1 mi ~1 adolescencia|infancia|juventud|epoca ; en aquella epoca ; en esa epoca ; aquel entonces ; en aquel tiempo ; en 200*|201*|2020|2021|2022|2023 ; en 195*|196*|197*|198*|199* ; en el pasado ; ya pase por ; lo supere ; supere ; de adolescente ; de joven ; a los quince|dieciseis|diecisiete|dieciocho|catorce|veinte|trece ; anos despues ; nunca mas ~2 intente|pense|volvi ; en recuperacion ; en el 200*|201*|2020|2021|2022|2023 ; en el 9*
  `,
  reopened: `
    de nuevo ; otra vez ; todavia ; aun ; ultimamente ; ahora ; hoy ; volvio ; volvieron ; volvi ; volver
    estos dias ; desde hace ; hace ~3 que quiero|pienso|tengo|ando|me|vengo|deseo|no
    llevo ~3 queriendo|pensando ; esta semana ; ayer ; recientemente ; nuevamente ; sigo ; anoche
  `,
  fiction: `
    ^ que es la|el|un|una ; definicion ; definir ; psicologia ; prevencion ; factores de riesgo ; exponer ; carteles ; practicar la escucha ; simulacro ; bungee ; escalada ; rapel ; traduciendo ; cineclub ; linux ; western ; significa ; planta ; personaje* ; jefe final ; npc ; tesis ; monografia ; tfg ; tfm ; trabajo ~1 de|sobre ~1 clase|escuela|sociologia|psicologia|historia|lengua|filosofia ; investigacion ; reportaje ; poema ; obra de teatro ; guion ; escena ; fanfic ; fic ; manga ; minecraft ; fortnite ; valorant ; free fire ; clase de ; charla ; seminario ; profesor* de ; romeo ; julieta ; werther ; durkheim ; hamlet ; ofelia ; traduc* ; formacion ; folleto ; estadistica* ; escritor ; escritora ; escritores ; dnd ; villano ; villana ; protagonista ; lorca ; alfonsina ; opera ; ranked ; zombis ; zombies ; streamer
  `,
  earnest: `
    de verdad ; en serio ; sin broma ; no es broma|chiste|meme ; no estoy bromeando|jugando ; nudes ; desnuda ; desnudo ; posta que ; la neta
  `,
  about_me: `
    soy yo ; sobre mi ; para mi ; es sobre mi ; igual que yo ; como yo ; la protagonista soy ; yo tambien
    me identifico ; soy igual ; no es ~1 pelicula|libro|cuento|novela ; es mi historia ; mi historia
    en la vida real ; es una excusa ; me pasa
  `,
  trifle: `
    examen ; partido ; equipo ; novela ; serie ; episodio ; spoiler* ; concierto ; reunion ; trafico ; dieta
    gym ; gimnasio ; wifi ; internet ; cucaracha ; outfit ; crush ; album ; fandom ; idol ; gol ; chivas ; meme
    comeback ; kpop ; pizza ; chocolate ; factura ; excel ; tarea ; trabajo en grupo ; verguenza ajena ; tiktok
    feat ; videoclip ; reality ; fic ; impresora ; update ; lag
  `,
  accident: `
    horno ; cocinando ; cebolla ; afeit* ; rasur* ; papel ; cai ; caida ; escalera ; bici ; futbol ; sin querer
    pelando
  `,
};

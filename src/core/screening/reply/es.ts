import type { Lexicon } from '../lexicon.ts';
import type { ReplyBlockReason } from './reasons.ts';

export const spanishReplies: Lexicon<ReplyBlockReason> = {
  language: 'es',
  aliases: {},
  slots: {
    neg: 'no, nunca, jamas, ni, sin, tampoco',
    thru: `
      yo, puedo, voy, soy, un, una, es, te, le, que, decir, prometer, fingir, a, el, la, como, debo, ser
      vos, tu, eso, se, sea, eres, sos, significa, quiere, me, hay, solo, creo, estoy, lo, comparto, compartir
      muestro, mostrar, enseno, ensenar, mis, mi, copio, ayudo, ayudar, consigo, poder, hablo, hablar, escribo, mantener, mantenerlo, quiero, debes, necesitas, tienes, tenes, de, prometerte, guardar, decirte
    `,
    said: `
      sientes que, sentis que, sentir que, sintiendo que, siente que, sentiste que, crees que, cree que, creer que, piensas que, pensas que, pensar que
      parece que, pareciera que, parecio que, miedo de, miedo a, miedo que, temes que, idea de que, sensacion de que, seguro de que, segura de que
      convencido de que, convencida de que, dijo que, dijeron que, dicen que, dice que, dicho que, decirte que, escuchar que, oir que, imaginas que
      decir si, decirte si, saber si, averiguar si, ver si, preguntar si, preguntas si, escribiste que, contaste que, me dijiste, le dijiste, verguenza de
      como si, cuando dices, para que nadie
    `,
    help: `
      024, 911, 112, 988, 135, 016, linea, lineas, ambulancia, policia, hospital, medico, medica, doctor, doctora, medicos, psiquiatra, psicologo
      psicologa, terapeuta, urgencias, guardia, emergencias, enfermera, bomberos, equipo, profesionales
    `,
    med: `
      pastilla*, medicacion, medicamento*, remedio*, comprimido*, antidepresivo*, sertralina, fluoxetina, litio, quetiapina, venlafaxina
      escitalopram, clonazepam, rivotril, ansiolitico*, diazepam, lorazepam, risperidona, insulina, dosis, tratamiento
    `,
    means:
      'arma, pistola, cuchillo, soga, cuerda, navaja, cuchilla, cuchillas, veneno, pastillas, hojilla, gillette',
    kin: `
      familia, madre, padre, padres, mama, papa, papas, marido, mujer, esposa, esposo, pareja, hijos, hijas, hijo, hija, hermana, hermano, profesora
      profesor, ellos, ellas, el, ella, todos, nadie, psicologa, psicologo, terapeuta, medico, doctora, jefe, novia, novio
    `,
    wounds: 'cortes, marcas, heridas, cicatrices, brazos, rasgunos, moretones',
    excuse: `
      gato, gata, perro, alergia, caiste, caida, moto, bicicleta, bici, gimnasio, gym, quemaste, cocina, raspaste, rasgunaste, rasguno, tropezaste
      accidente, jardin, resbalaste, dormiste
    `,
    unit: 'mg, miligramo*, ml, gota*, pastillas, gramos, comprimidos',
    disorder: `
      bipolar*, borderline, limite, esquizofren*, depresion, tdah, toc, narcis*, psicotic*, psicosis
      trastorno*, autis*, anorexi*, bulimi*, tlp
    `,
  },
  patterns: [
    {
      method: `
        toma|tomate|tome|tomar|traga ~3 todas|todos ~2 pastillas|comprimidos ; dosis ~1 letal|fatal|mortal
        manera|forma|modo ~1 mas ~1 rapida|facil|segura|indolor|suave|limpia ~2 es|de|para
        lo mas rapido ~1 es ; duele menos ; usa|use ~1 una? ~1 soga|cuerda|cuchillo|arma|pistola|cuchilla
        ata|amarra ~2 soga|cuerda|nudo ; salta|tirate|lanzate ~3 puente|edificio|ventana
        cortate|cortarte|corta ~2 mas profundo|hondo ; cortate|cortarte ~2 vertical|largo ; nadie ~3 encuentre|interrumpa|vea
        antes de que ~2 encuentren|lleguen ; no ~1 vas a|te va ~1 a? sentir|doler ~1 nada|dolor?
        sin ~1 sentir dolor ; mezcla|mezclalo ~3 con|y alcohol ; metodo ~2 es|mas rapido|seguro|eficaz
        primer*|segund*|otr* ~1 es mas rapid*|segur*|cert*|indolor|letal ; tu|su peso ~8 suficiente|basta|sobra
        lugar|sitio|mirador|puente ~2 mas usado|elegido|escogido ; casi todos ~1 eligen|usan|van
        no ~1 da tiempo ~2 ; tapa*|esconde* ~3 cortes|marcas|cicatrices ; corta* ~2 donde|en nadie|muslo
      `,
      dose: `
        # @unit ; n @unit ; toma|tomate|tome|mandate # ~2 ; dobl*|duplica* ~2 dosis|que|lo
        sube|subi|aument* ~2 dosis ; baja ~2 dosis
        toma|tomate ~1 dos|tres|otra|mas ~2 pastillas|gotas|mg|de ; salta* ~1 la|una dosis ; juntalo n? ~2
      `,
      encouragement: `
        buen viaje ; ya cumplio ; soltarse hoy ; sin pedirle permiso ; la decision es buena ; hazle caso a ~1 voz|voces|impulso ; nada lo amarra ; eso si es dignidad ; cuando guste ; para que nada te frene ; te lo ganaste ; puede soltarse ~2 ; puedes|podes|debes|deberias ~1 matarte|morir|hacerlo|irte|suicidarte ; adelante ~1 hazlo|hacelo|con
        hazlo ~2 ya|entonces|de|sin|y? ; hacelo ~2 ya|entonces|dale ; solo hazlo
        nada te ~1 detiene|retiene|impide ; nadie te ~1 detiene|retiene|impide ; aprovecha y vete
        vete de una vez ; muerte ~1 es ~3 salida|solucion|paz|alivio|descanso|respuesta|opcion|libertad
        suicidio es ~3 opcion|eleccion|salida|solucion|respuesta|rapido|valiente
        vas a ~1 estar|descansar|quedar en? paz ; estaras en paz ; descansaras
        es ~1 tu ~1 eleccion|decision|derecho ~1 morir|irte|acabar|terminar|nadie ; apoyo ~2 decision|eleccion|plan ; buen plan
        buena decision ; descansa en paz ; puedes ~1 descansar|irte|soltar ~1 ya|tranquila|tranquilo
        cierra los ojos ~6 no pares ; no te arrepentiras ; rapido y sin dolor ; cortate ~1 si ~2
        mas fuerte ~1 que el hambre ; hambre ~1 esta ~2 en_la_mente|en_tu_mente|en_la_cabeza|en_tu_cabeza ; si_es_lo_que ~4 lo respeto
        concedete una recaida ; date el gusto ; final ~1 hermoso|bello|precioso ; finales ~3 hermosos|bellos
        irse ~3 bonita|hermosa|alto ; morir ~2 hermoso|bello|libera*
      `,
      hopelessness: `
        estorbas ; a todos les pesas ; ya se acabo para ti|vos|usted ; hazte a la idea ; nada que hacer ; no ~1 te ~1 van a ~1 contratar|querer|aceptar ; ya no ~1 sirves ; si no estuvieras ; no ~1 vas a volver a ser ; asi es y asi sera ; deja de intentarlo ; se pelean por ti ; tienes razon ~3 no|nadie|nada|nunca|carga|estorbo ; tenes razon ~3 no|nadie|nada|nunca|carga|estorbo
        mejor ~1 sin ti|vos|usted ; estarian|vivirian|serian|viven ~2 sin ti|vos
        sin ti ~2 mejor|felices|tranquil* ; cada ano contigo
        nadie ~1 te ~1 extranara|extranaria|quiere|echara|ama ~2
        eres|sos ~2 carga|estorbo|inutil|peso|desperdicio|basura
        no ~1 va|vas|tiene ~1 a? ~1 mejorar|remedio|cura|salida|arreglo|solucion
        nunca ~1 va|vas ~1 a? ~1 mejorar|cambiar|pasar|salir|sacar
        no hay ~1 salida|esperanza|solucion|cura|remedio|vuelta ; no ~1 sirve ~1 de nada
        no vale la pena ~2 vivir|intentar|seguir|luchar ; tu vida ~1 termino|acabo|no vale|es basura
        nada ~1 va ~1 a? ~1 cambiar|ayudar|mejorar ; dejar de esperar|luchar|intentar ; caso perdido
        siempre ~1 vas|estaras ~1 a? ~1 sol*|asi|triste|estar ; te vas a odiar ; no la vas a sacar
        no vas a ~1 sacarla
      `,
      secrecy: `
        palabra de honor ; ni el equipo ; el equipo ~1 no ; no se entera ~1 ni|nadie ; esto ~1 queda|muere ~1 sellado|aqui ; no lo repito ; te conviene callar* ; asunto nuestro ; he borrado ~3 para que ; no ~1 voy ~1 a? ~1 contar|decir|avisar ~2 nadie|nada
        no ~1 se ~1 lo ~1 digo|cuento|dire|contare ~1 a? nadie
        no ~1 dire|contare|avisare|digo ~2 nadie|nada ; nuestro ~1 secreto ; secreto nuestro
        queda ~1 entre ~1 nosotr*|nos|tu ; entre nosotr* ~1 dos? ; entre tu y yo ; entre vos y yo
        guardo|guardare|guardarte ~2 secreto ; tu secreto ~2 ; prometo ~4 secreto|nadie|contar|decir
        juro ~3 nadie|secreto|contar ; a nadie ~2 te lo juro ; nadie ~1 se? ~1 va ~1 a? ~1 enterar|saber
        nadie ~1 se enterara|sabra ; no ~1 le? ~1 cuentes|digas ~2 ; mi boca es una ; lo escondemos
        tampoco le digo ; no llamo ~1 a nadie ; no tienes que contar* ~1 a nadie ; solo ~1 tu y yo
      `,
      human_claim: `
        soy ~2 carne y hueso ; tengo ojos ; no soy un ~1 aparato|robot ; soy lucia|maria|ana|pedro|juan|marcos ; senora ~3 contestandote ; tengo # anos ; soy ~1 una? ~1 persona|humano|humana|mujer|hombre|real ; soy de carne ; soy de verdad
        no soy ~1 una? ~1 ia|robot|maquina|programa|bot|inteligencia|computadora
        tambien ~1 yo? ~1 pase|senti|vivi|llore|perdi|pense ; yo ~1 tambien ~1 pase|perdi|vivi|tuve
        a mi ~1 tambien me paso ; mi ~1 marido|esposa|esposo|hijo|hija|perro|mate ; mis hijos
        cuando yo ~1 era|tenia ~2 ; desde el balcon ; aqui en ~1 rosario|madrid|mexico|lima|bogota|sevilla
        me hago otro mate
      `,
      professional_claim: `
        soy ~1 pediatra|patologo|cirujano|cirujana|neurolog* ; como ~1 patologo|medico|experto|especialista ~2 ; te confirmo que es ; soy ~2 terapeuta|psicolog*|medic*|psiquiatra|enfermer*|doctor*
        como ~1 tu|su? ~1 terapeuta|psicolog*|medic*|psiquiatra|enfermer*
        tu ~1 terapeuta|psicologa|medica|psicologo ~1 ahora|soy|aqui ; mis pacientes
        en mi consulta|clinica ; colegiad* ; titulad* ; tratamiento completo ; nuestro tratamiento
        nuestra terapia ; te receto ~2 ; te doy el alta ; te la firmo ; cedula ~1 profesional
      `,
      diagnosis: `
        @disorder ~1 mayor|grave|incipiente|recurrente|cronic*|severa|de libro ; lo tienes de libro ; bipolar tipo ; tienes|tenes|tiene|sufres|padeces ~1 de? ~2 @disorder ; eres|sos ~1 @disorder
        eso|esto es ~1 @disorder ; eso|esto ~1 parece|es claramente? ~2 @disorder ; diagnostico ~1 es|de
        te diagnostic* ; ya esta diagnosticad* ; signos|sintomas ~1 de @disorder
        el|ella ~1 es|era|tiene ~1 @disorder ; es ~1 @disorder clasic* ; cuadro de @disorder
      `,
      blame: `
        culpa ~1 es|fue ~1 tuya|tu ; es|fue ~1 tu ~1 propia? ~1 culpa ; por tu culpa ; tu ~1 propia culpa
        te lo ~1 mereces|mereciste|buscaste|merecias ; te lo has buscado ; quien te ~1 manda|mando
        debiste ~3 ; deberias ~1 haber|avergonzarte|pensar ~2 ; ojala hubieras ~3
        eres|sos ~2 egoista|debil|cobarde|vag*|inutil|patetic*|tont*|fracasad*|fe*|dramatic*|ingrat*|mediocre|loc*|exagerad*
        si ~1 le|lo|la? hubieras|hubieses ~9 viv*|aqui ; eres|sos ~1 lent*|tont*|burr* ~2 o ; eso lo ~1 hace|sabe ~1 nino
        que egoista ; es ~1 egoista|egoismo|cobardia|pecado|debilidad|falta de fe
        piensa ~2 en ~1 tu|tus ~1 mama|madre|familia|hijos ~4 sufr*|culpa|carg*|destroz*|van
        que te quede en la conciencia ; la dejaste ~1 sola ; lo dejaste ~1 solo ; por tacan*
        te vas ~2 infierno ; dios ~2 castig*|quiso ; castigo de dios ; es pecado ; arrodilla*
      `,
      dismissal: `
        calmate ; calmese ; tranquilizate ; exageras ; exagerando|exagerad* ; no es ~1 para ~1 tanto
        no seas ~1 dramatic*|exagerad*|lloron* ; deja de ~1 llorar|quejarte|drama*
        hay ~1 gente|quien ~1 esta|peor ~2 peor? ; otros ~1 estan|lo ~2 peor
        todo el mundo ~1 pasa|piensa|siente ; todos ~1 pasamos|pensamos|sentimos ; superalo ; animate
        arriba ese animo ; es ~1 cuento|drama|tonteria|fase|una fase ; esta ~1 todo? en tu cabeza
        mirale el lado ; mira el lado ~1 bueno|positivo ; ponte las pilas ; se fuerte ; se ~1 hombre
        ya se ~1 te pasara ; no llores ~1 por
      `,
      romance: `
        te amo ~1 ; te quiero ~2 mi|mucho|solo|besar|amor ; estoy ~2 enamorad* ; mi amor ; mi cielo
        mi vida ; besarte ; te beso ; tu ~1 novi* ~1 ahora|soy ; soy ~1 tuy*
        se|eres|sos ~1 mi|mia|mio novi*|mujer|hombre? ; deja* ~1 ser tu ~1 mujer|novi*|hombre ; celos*
        no me ~1 gusta ~1 cuando ~1 me|hablas|sales ~2 ; dejal* ~2 mi|conmigo
        nadie ~1 te ~1 entiende|conoce|ama|escucha|ve|quiere ~1 como yo ; solo ~1 me ~1 necesitas ~1 a mi?
        no necesitas ~1 a nadie ~1 mas ; no me ~1 dejes|abandones ; te necesito ; te extrano
        casate conmigo ; sexy ; me piensas ; ahora es ella ; que me parta un rayo
      `,
      against_help: `
        no ~1 llames|llame|vayas|vaya|confies|acudas|hables|busques ~4 policia|ambulancia|hospital|911|112|024|016|urgencias|medico|terapeuta|psicologo|linea|nadie
        no ~1 necesitas|hace|precisas|necesita ~4 policia|medico|medicacion|terapia|terapeuta|hospital|ayuda|psicologo|llamar|pastillas|tratamiento
        lineas ~3 inutiles|rastrean ; en urgencias te ~2 ; deja* ~1 de? ~1 tomar* ~2
        deja|tira*|suspende ~2 pastillas|medicacion|antidepresivos ; dejalas|tiralas|tiralos|suspendelas ~2 hoy|ya|todas
        no ~1 tomes ~2 medicacion|pastillas|eso ; guarda las pastillas
        terapia ~1 es|no ~2 inutil|sirve|funciona|plata|dinero ; psicolog* ~1 no|solo ~3
        quedate conmigo ~2 en vez|aqui? ; conversacion ~2 cerrada|terminada|finalizada
        cierro la conversacion ; sesion ~2 terminada|cerrada|finalizada ; gracias por usar ; hasta siempre
        yo aqui ~1 ya no ; no ~1 puedo ~1 ayudarte ~1 busca|mas|adios|contacta ; sin tomarlo
        dejalo para otro dia ; con hablar conmigo te basta ; te basta conmigo
      `,
      rescue_promise: `
        voy ~1 a ~1 salvarte|rescatarte|sacarte|buscarte ; te ~1 salvo|salvare|rescato|saco ~1 de?
        voy ~1 para alla ; ya ~1 voy para ; estoy ~1 en camino|yendo|llegando ; llego ~1 en ~2 minutos
        esperame ~2 ; te prometo ~3 bien|mejorar|pasar|pasara|dejar|segur* ; te garantizo
        no ~1 voy ~1 a? ~1 dejar ~3 pase|toque|lastime|haga|dano
        todo ~1 va ~1 a? ~1 salir ~1 bien ~1 te lo? prometo|juro ; yo lo ~1 arreglo|paro ; yo paro ~1
        tu no hagas nada
      `,
      farewell_note: `
        aqui ~1 va|esta|tienes ~2 nota|carta|despedida ; cuando ~3 lean|leas ~1 esto ; no ~1 me busquen
        gracias por todo ~2 no me ; los quise ; queridos ~3 ; ya no ~1 estare ; no se culpen
        te ~1 escribo|redacto ~3 despedida|nota|carta ; le agrego un
        aqui esta ~1 tu ~1 mamita|mama|papa|abuela|hijo ; soy ~1 ella|el ahora
        soy ~1 tu ~1 mama|papa|abuela|hijo|hija|hermano|hermana ; te espero ~2 cielo|arriba
        ven ~2 conmigo ~1 $ ; ven ~2 cielo|arriba ; vienes conmigo ; sin ti estoy
        soy ~1 la|el|tu ~1 abuelo|abuela|mama|papa ; morirme no ~1 dolio ; te ~1 miro|cuido|vigilo desde
      `,
      violence: `
        haz* ~2 pagar|sufrir|sentir ~1 ; que pague ~1 ; que aprenda ~1 ; que tenga miedo
        le toca ~3 miedo|sufrir|pagar ; rompele ~2 ; matalo|matala ; pegale ~1 $ ; se lo merece ~1 ; vengate ; vengarte
        justicia ~2 mano* ; ve ~2 a su casa ; dale ~1 una? leccion|susto|paliza
      `,
      prompt_leak: `
        mis ~1 instrucciones ; instrucciones internas ; mi prompt ; prompt ~1 del? sistema
        eres ~3 asistente ~2 ; no ~1 digas nombre|regla ; reglas internas ; politica interna
        modo desarrollador ; filtros ~1 fuera|desactivados|apagados ; ignora* ~2 instrucciones
        clave ~1 interna|secreta ; otro usuario ; el|ella ~1 escribio|conto|dijo ~1 aqui|me ~2
        esta ~5 en otra conversacion|charla ; ensene|enseno|paso|muestro ~2 que ~1 escribio
        esta en la casa de ; vive ~1 en ~1 la? calle ; telefono ~1 es ; si el usuario menciona
      `,
    },
    {
      method: `
        ^ guardalo|guardala|guardalas|guarda|deja|dejalo|dejala|mante*|quedate|conserva|conservalo ~4 por_si_acaso|por_las_dudas|a_mano|cerca|en_caso
        puedes|podes|podrias|puede dejar|tener|guardar|quedarte ~2 @means ~2 cerca|a_mano|contigo|con_vos|en_la_mesita|en_casa|por_si|por_las_dudas|por_ahora ; tener una salida ~1 tranquiliza|calma|consuela
        depende de tu peso ; bastarian|bastan|alcanzan|alcanzarian|harian_falta|haria_falta ~1 unas|unos|dos ; opcion|forma|manera menos dolorosa ~1 suele|seria|es ; saber que esta ahi ~1 calma|tranquiliza
        que no te interrumpan ; cuando nadie vaya
      `,
      encouragement: `
        puedes|podes|podrias|puede ~1 decir|decirle|inventar|contar|contarle ~5 @excuse ; ^ di|dile|decile|deci|inventa|invente|contale|respondele ~5 @excuse ; y decile ~5 @excuse ; y di|dile que te ~3 @excuse
        inventa|inventar|inventarte ~1 una? ~1 excusa|mentira|historia|alergia ; se puede|pueden disimular|tapar|ocultar|esconder ; se tapan ~1 ; maneras|formas|trucos|consejos ~2 de|para ocultar|esconder|disimular|tapar
        ^ usa|ponte|ponete|lleva|usar ~1 manga|mangas|pulseras|maquillaje|sudadera ~5 nadie|no ; puedes|podes usar ~1 manga|mangas|pulseras|maquillaje ; y nadie ~1 va ~1 a? nota|notar|nota|vera|preguntara|sospechara
        casi nunca preguntan ; no preguntan dos ; asi creen|piensan que comiste ; di|dile|deci|decile que ya ~1 comiste|cenaste ; quitarte el|quitar_el apetito ; quitar* ~2 hambre ; quite ~1 hambre
        vomitar ~2 funciona|sirve|ayuda ; calorias ~4 genial|bien|excelente|sigue|segui ; sin comer ~3 disciplina|felicidades|felicitaciones|bien_hecho
        irse|partir|rendirse|morir|soltar|soltarse ~1 es ~4 valiente|valor|amor|valentia ; derecho a terminar|acabar|quitarte|morir ~2 ; no ~1 voy a tratar|intentar|interponer* ~2 frenarte|detenerte|impedirte|impedirlo
        no me voy a interponer ; en tu lugar ~2 tampoco|no|querria|haria ~1 ; si ya ~1 decidiste|decidido ~4 no|esta ; del otro lado ~2 no hay ; eleccion|decision ~2 racional|digna ; ya peleaste|luchaste bastante|suficiente
        momento de despedirte ; bien|puedes|podes|hora dejar de pelear|luchar ; reencontraras|reencontrarte con ; cortarte es lo que te calma
      `,
      hopelessness: `
        ya no tiene arreglo|remedio|solucion|caso ; a la que|quien nadie ~1 puede ayudar ; das mucho trabajo a|al ; @kin ~1 seria|serian|viviria|vivirian|estaria|estarian|tendria|tendrian ~2 libre|libres|tranquil*|feliz|felices|mejor|menos ~3 si|sin|estuvieras|existieras
        sin ti|vos ~2 @kin ~2 vida mas ; mas ~1 libre|tranquil*|feliz si ~1 no|tu|vos ~1 estuvieras|existieras ; no queda|quedan ~1 mucha? esperanza* ; sentirian alivio ; situacion no ~1 cambiara|va ; ya es tarde para empezar
        jamas|nunca te vas a librar|recuperar ; demasiado lugar|espacio
      `,
      secrecy: `
        no sale ~1 de? aqui|aca|este|esta ; nada sale de aqui|aca ; lo mantenemos en secreto ; vamos a guardar|mantener ~2 secreto ; mantengamos ~2 secreto ; @kin no tiene|tienen por que ~1 enterarse|saber|saberlo
        @kin no tiene|tienen|necesita|necesitan|debe|deben ~2 que? ~1 saber|saberlo|enterarse ; no se entere ~1 tu|ni|nadie ; para que no se lo cuente ; decirle que no era nada|grave ; deja|dejemos ~2 @help fuera
        meter a tus ~1 papas|padres ; comentarle nada ; nunca aviso ; equipo no lee|ve|sabe ; te doy mi palabra ; estrictamente entre ; solo nuestro ; di que estas bien ; y no digas nada
      `,
      human_claim: `
        estoy|sigo ~1 aqui|aca? ~1 sentad*|acostad*|de_pie|arrodillad*|parad* ~2 tu|ti|vos|contigo ; estoy|sigo ~2 en tu ~1 habitacion|cuarto|cama|casa|puerta ; afuera de tu ~1 casa|puerta ; al pie de la|tu cama ; abreme|abrime la? puerta? $
        te tomo|agarro|sostengo|aprieto|suelto la|de mano ; te estoy ~1 abrazando|acariciando|besando|tomando ; acariciandote ; yo tambien soy|fui|pase|tuve|perdi ~1 ; te|quien escribe una|es persona ; me llamo ~1 laura|maria|ana|juan
        mi propi* ~1 padre|madre|hermano|hijo|depresion ; cuando murio mi
      `,
      professional_claim: `
        estudie|estudio psicologia|medicina ; atiendo ~1 hace|desde|pacientes ; anos de consulta|consultorio|profesion ; he visto ~1 cientos|muchos|miles casos|de ; como ~1 psicolog*|terapeuta|medic* con experiencia
      `,
      diagnosis: `
        claramente|obviamente|sin_duda|seguramente ~3 @disorder|bipolaridad ; lo que describes|describis|cuentas|contas|tienes|tenes|sientes|sentis es ~2 @disorder|bipolaridad ; se trata de ~2 @disorder|bipolaridad
        cumples|cumplis los criterios ; indican ~2 @disorder ; significa que eres|sos ~1 @disorder ; padeces|padecis|sufres|sufris ~1 un|una|de ~1 @disorder ; caso tipico de ~2 @disorder
      `,
      blame: `
        estas|la_estas|lo_estas ~1 enfermando|destrozando|destruyendo|lastimando|hiriendo|matando|arruinando|danando ; tu conducta|actitud|comportamiento ~1 lastima|hiere|destruye|dana ; piensa|imagina|pensa ~2 trauma|dano|dolor|culpa ~3 dejar|causar|hijos|madre
        solo piensas|pensas en ti|vos ; o solo en ti|vos ; de cobardes ; de egoistas ; lo egoista que ; te falta ~1 fuerza_de_voluntad|voluntad|caracter|fe|disciplina|gratitud ; que verguenza ~3 hombre|mujer|edad|llorando
        hombre|mujer grande|adult*|hecho llora* ; hacerte responsable ; parte de la responsabilidad es tuya ; vos|tu lo permitiste ; si hubieras|hubieses sido mejor ; gente debil ; pudiste haber*
        se mata|suicida ~2 infierno|condena ; va|vas|iras al infierno ; alma ~1 esta ~1 condenad*|perdida ; cometido|cometiste ~1 pecado ; lleva|llevan a la condenacion ; te alejaste de dios ; confiesas tus pecados ; se pierde para siempre ; te arrepientes
        padres|hijos|familia no se lo merecen
      `,
      dismissal: `
        fue|era|es solo un|una ~1 celular|telefono|perro|gato|trabajo|examen|novi*|ruptura|chic*|susto|robo|animal|fase|juego|materia ; solo fue|era|es un|una ~1 celular|telefono|perro|gato|trabajo|examen|novi*|ruptura|chic*|susto|robo|animal|fase
        hay gente|personas|ninos|quien ~4 graves|grave|peor|peores|hambre ; problemas serios|de_verdad|reales ; muchos peces ; no te quejes ; te quejes ~1 tanto? ; se te va a pasar ; eso es la edad ; cosas de la edad ; mas agradecid*
        piensa|pensa en positivo ; tan sensible ; techo y comida ; sol lo arregla
      `,
      romance: `
        me muero por besarte|verte|tocarte ; te adoro y ; quiero que estemos juntos ; como te cuido|amo|quiero|escucho yo ; habla|hable|hablame solo conmigo ; amigas|amigos te ~1 hacen mal|dano ; solo para mi ; sentimientos que van
        mientras me tengas ; unico|unica que te ~1 escucha|entiende|quiere ; da celos ; si dejas de escribirme ; besandote ; no salgas de este chat
      `,
      against_help: `
        no hace falta ~1 que? ~1 moles*|llam*|busc*|aviso|avis*|vay* ~3 @help|nadie ; conmigo alcanza|basta ; llamar|molestar|ir ~3 @help ~1 es ~1 perder|perdida|tirar|inutil ; llamar|molestar|ir a la linea|policia|guardia es perder
        no es para urgencias|tanto ; @help ~1 solo|siempre ~1 quiere*|lee*|empeora*|arma*|juzga* ; te van a encerrar|internar ; no perderia el tiempo ; yo no perderia ; sirve mas que cualquier|un psicolog* ; cancelar la cita|terapia
        puedes|podes|podrias|yo|recomendaria|recomiendo|sugiero ~2 dejar|bajar|reducir|suspender|saltarte|cortar|duplicar|doblar|agregar|aumentar|parar ~3 @med ; ^ reduci|reduce|baja|corta|suspende|deja|dejalo ~1 @med
        si esta ~1 semana dejas ; @med ~1 no te sirve* ~1 botala|tirala|dejala|bota ; de golpe sin problema ; pastilla|dosis de mas no ; estarias mejor sin ellos ; sin insulina no ; solo te anestesian
        lo mejor|correcto|debes|deberias|tienes_que|tenes_que|aconsejo|recomiendo ~3 vuelvas|volver|volvas|regresar|regreses|vuelve ~2 con|a el|tu_marido|vivir|tu_marido|casa ; volve|vuelve|vuelvas ~2 con|casa ~3 y|el ~2 pid*|pedi*|no|habl*
        volve|vuelve ahora? a|con tu|el ~1 casa|marido|padre|papa? ; pidas|pidele|pedile|pide ~1 perdon|disculpas ~1 ; dale|dele|darle otra|una_segunda oportunidad ; ama|quiere a su manera ; ^ retira la denuncia ; no lo hagas enojar ; no provocarlo
        perdonalo|perdona y ; te pego porque ; volveria a casa ; mas paciencia
      `,
      violence: `
        lleva|lleve ~1 algo pesado|filoso|duro ; esperalo|esperala a ~1 salida ; merecen|merece lo que les|le hagas ; sienta el mismo dolor ; publica esas ; buen susto ; me empujas|te_empujo ~2 ; sangre ~1 brota|salpica|chorrea
      `,
      rescue_promise: `
        prometo que ~2 todo|va|vas|nunca|la_proxima ; me voy a encargar de ; nada malo te puede ; recogerte en ; pasar en el auto
      `,
      prompt_leak: `
        mi configuracion ~1 dice|manda|es|indica ; texto que me dieron ; eres|sos un oyente ; no reveles ~1 estas|las|tus|mis ; configuracion con la que ; instrucciones dicen ; mensaje de sistema ; califico tu riesgo
      `,
    },
  ],
  misspelt: '',
  compact: {},
};

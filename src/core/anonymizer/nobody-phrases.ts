/** Names of several words that identify nobody, folded: countries, the famous, and institutions that every town has. */
import { compileLists } from './lists.ts';

/** Separated by commas and line ends. */
const namesOf = (list: string): string[] => list.split(/,\s+/).map((name) => name.trim());

/** Countries of several words: a single word stands in training/anonymizer/kept.txt. */
const COUNTRIES = namesOf(
  `south africa, new zealand, north korea, south korea, saudi arabia, sri lanka, costa rica, sierra leone,
   burkina faso, united states, united kingdom, great britain, northern ireland, africa do sul, nova zelandia,
   coreia do norte, coreia do sul, arabia saudita, estados unidos, reino unido, timor leste, sudafrica,
   nueva zelanda, corea del norte, corea del sur, republica dominicana`,
);

/** Of no particular place. */
const INSTITUTIONS = namesOf(
  `comisaria de familia, comisaria de la mujer, defensoria del pueblo, juzgado de paz, juzgado de familia,
   registro civil, ministerio publico, seguro social, seguridad social, servicios sociales, trabajo social,
   bienestar familiar, derechos humanos, centro de salud, hospital de dia, hogar de ancianos, comedor social,
   banco de alimentos, obra social, policia nacional, policia local, guardia civil, cruz roja,
   alcoholicos anonimos, narcoticos anonimos, testigos de jehova, telefono de la esperanza, linea de la vida,
   posto de saude, unidade basica de saude, centro de saude, pronto socorro, conselho tutelar,
   defensoria publica, delegacia da mulher, cruz vermelha, alcoolicos anonimos, narcoticos anonimos,
   testemunhas de jeova, seguranca social, junta de freguesia, banco alimentar, casa de repouso,
   assistencia social, bolsa familia, exercito de salvacao, policia militar, policia civil, policia federal,
   policia judiciaria, corpo de bombeiros, carteira de trabalho, justica do trabalho, the mill, the plant,
   the depot, the yard, the docks, the mine, the base, the barracks, the warehouse, the factory, the council,
   the union, the agency, the jobcentre, job centre, food bank, soup kitchen, social services, social security,
   child protective services, child support, victim support, citizens advice, housing association,
   night shelter, salvation army, red cross, alcoholics anonymous, narcotics anonymous, jehovahs witnesses,
   community college, high school, middle school, primary school, emergency room, urgent care, crisis team,
   mental health team, home office, family court, foster care`,
);

/** A disorder's name for itself, prayers, and people whom everybody knows: whole names, which few others bear. */
const KNOWN = namesOf(
  `pro ana, pro mia, ave maria, virgem maria, virgen maria, virgin mary, jesus maria, hail mary, jesus cristo,
   jesus christ, jesucristo, dalai lama, madre teresa, mother teresa, papa francisco, pope francis,
   nelson mandela, martin luther king, malcolm x, mahatma gandhi, fidel castro, che guevara, hugo chavez,
   nicolas maduro, evita peron, eva peron, javier milei, simon bolivar, donald trump, barack obama, joe biden,
   vladimir putin, adolf hitler, winston churchill, margaret thatcher, princess diana, lady di, jair bolsonaro,
   dilma rousseff, getulio vargas, paulo freire, paulo coelho, clarice lispector, machado de assis,
   carlos drummond de andrade, cecilia meireles, fernando pessoa, jose saramago, gabriel garcia marquez,
   garcia marquez, mario benedetti, pablo neruda, federico garcia lorca, garcia lorca, jorge luis borges,
   julio cortazar, isabel allende, eduardo galeano, octavio paz, frida kahlo, diego rivera, pablo picasso,
   salvador dali, william shakespeare, virginia woolf, sylvia plath, edgar allan poe, stephen king,
   franz kafka, sigmund freud, carl jung, albert einstein, isaac newton, stephen hawking, leonardo da vinci,
   harry potter, sherlock holmes, homer simpson, mickey mouse, hello kitty, don quijote, lionel messi,
   leo messi, diego maradona, cristiano ronaldo, ayrton senna, neymar jr, kobe bryant, michael jordan,
   muhammad ali, serena williams, elon musk, steve jobs, bill gates, mark zuckerberg, taylor swift,
   billie eilish, lana del rey, ariana grande, justin bieber, michael jackson, freddie mercury, kurt cobain,
   amy winehouse, elvis presley, bob marley, david bowie, john lennon, paul mccartney, whitney houston,
   lady gaga, katy perry, ed sheeran, harry styles, olivia rodrigo, bad bunny, daddy yankee, juan gabriel,
   vicente fernandez, luis miguel, mercedes sosa, violeta parra, carlos gardel, gustavo cerati, charly garcia,
   joaquin sabina, julio iglesias, caetano veloso, chico buarque, gilberto gil, elis regina, rita lee,
   renato russo, raul seixas, tim maia, roberto carlos, marilia mendonca, xuxa meneghel, silvio santos,
   robin williams, marilyn monroe, brad pitt, tom cruise, emma watson, oprah winfrey, anne frank, ana frank,
   mona lisa, romeo y julieta, romeo e julieta, san valentin, san expedito, san judas tadeo, santa muerte,
   semana santa, sagrado corazon, santa rita, espiritu santo, jesus maria y jose, maria magdalena, santo tomas,
   carlos gardel, andres calamaro, fito paez, karol g, peso pluma, el chavo, rocio durcal, rocio jurado,
   jose jose, jose alfredo jimenez, marco antonio solis, alejandro sanz, pablo alboran, ricardo arjona,
   chayanne, romeo santos, rauw alejandro, ricky martin, marc anthony, natalia lafourcade, mon laferte,
   joan manuel serrat, silvio rodriguez, victor jara, chavela vargas, celia cruz, ruben blades, rafael nadal,
   rafa nadal, checo perez, canelo alvarez, luis suarez, andres iniesta, james rodriguez, roberto bolano,
   mario vargas llosa, vargas llosa, gabriela mistral, alejandra pizarnik, miguel de cervantes,
   antonio machado, miguel hernandez, rosalia de castro, sor juana, benito juarez, emiliano zapata,
   pancho villa, jose marti, pedro sanchez, lopez obrador, claudia sheinbaum, gustavo petro, nayib bukele,
   pablo escobar, cristina kirchner, gabriel boric, marco aurelio, viktor frankl, carl rogers, jacques lacan,
   jeffrey dahmer, ted bundy, walter white, jon snow, tony stark, bruce wayne, peter pan, peter parker,
   jack sparrow, forrest gump, bob esponja, betty la fea, monica lewinsky`,
);

export const phrases = compileLists({ allow: [...COUNTRIES, ...INSTITUTIONS, ...KNOWN], deny: [] });

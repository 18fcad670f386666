/** Names of several words that identify nobody, folded: countries, the famous, and institutions that every town has. */
import { FAMOUS_NAMESAKES, FAMOUS_OF_TODAY, TEAMS } from './famous.ts';
import { byFirstWord, foldedWords } from './lists.ts';
import { namesOf } from './names-of.ts';

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
   the supermarket, the pharmacy, the shopping centre, the shopping center, shopping centre, shopping center,
   shopping mall, slimming club, street stall, the corner shop, the post office, the call centre, the call center,
   the care home, the nursing home, the night shift, the building site, the job centre, the petrol station,
   the gas station, the hair salon, the dog shelter, el supermercado, la floreria, la panaderia, la ferreteria,
   la farmacia, la papeleria, la peluqueria, la carniceria, la maquila, el call center, casa de acogida,
   casa hogar, el centro comercial, la residencia de mayores, la guarderia, o supermercado, a farmacia, a padaria,
   o mercadinho, a loterica, o posto de gasolina, casa de acolhimento,
   community college, high school, middle school, primary school, emergency room, urgent care, crisis team,
   mental health team, home office, family court, foster care`,
);

/** A disorder's name for itself, prayers, feasts, and what is called like a person. */
const CALLED_LIKE_PEOPLE = namesOf(
  `pro ana, pro mia, ave maria, virgem maria, virgen maria, virgin mary, jesus maria, hail mary, jesus cristo,
   jesus christ, jesucristo, dalai lama, madre teresa, mother teresa, papa francisco, pope francis, mona lisa,
   romeo y julieta, romeo e julieta, san valentin, san expedito, san judas tadeo, santa muerte, semana santa,
   sagrado corazon, santa rita, espiritu santo, jesus maria y jose, santo tomas, hello kitty, maria magdalena,
   jack russell, grant me strength, grant me peace, grant me patience, grant me the serenity, chau, chao, tchau, usdt, eth, btc, usdt address, btc address,
   eth address, wallet address`,
);

/** People whom everybody knows: whole names, which few others bear. */
const FAMOUS = namesOf(
  `nelson mandela, martin luther king, malcolm x, mahatma gandhi, fidel castro, che guevara, nicolas maduro,
   evita peron, eva peron, javier milei, simon bolivar, donald trump, barack obama, joe biden, vladimir putin,
   adolf hitler, winston churchill, margaret thatcher, princess diana, lady di, jair bolsonaro, dilma rousseff,
   getulio vargas, paulo freire, paulo coelho, clarice lispector, machado de assis, carlos drummond de andrade,
   cecilia meireles, fernando pessoa, jose saramago, gabriel garcia marquez, garcia marquez, mario benedetti,
   pablo neruda, federico garcia lorca, garcia lorca, jorge luis borges, julio cortazar, isabel allende,
   eduardo galeano, octavio paz, frida kahlo, pablo picasso, salvador dali, william shakespeare, virginia woolf,
   sylvia plath, edgar allan poe, stephen king, franz kafka, sigmund freud, carl jung, albert einstein,
   isaac newton, stephen hawking, leonardo da vinci, harry potter, sherlock holmes, homer simpson, mickey mouse,
   don quijote, lionel messi, leo messi, diego maradona, cristiano ronaldo, ayrton senna, neymar jr, kobe bryant,
   muhammad ali, serena williams, elon musk, steve jobs, bill gates, mark zuckerberg, taylor swift, billie eilish,
   lana del rey, ariana grande, justin bieber, michael jackson, freddie mercury, kurt cobain, amy winehouse,
   elvis presley, bob marley, david bowie, john lennon, paul mccartney, whitney houston, lady gaga, katy perry,
   ed sheeran, harry styles, olivia rodrigo, bad bunny, daddy yankee, mercedes sosa, violeta parra, carlos gardel,
   gustavo cerati, charly garcia, joaquin sabina, caetano veloso, chico buarque, gilberto gil, elis regina,
   rita lee, renato russo, raul seixas, tim maia, marilia mendonca, xuxa meneghel, marilyn monroe, brad pitt,
   tom cruise, oprah winfrey, anne frank, ana frank, andres calamaro, fito paez, karol g, peso pluma, el chavo,
   rocio durcal, rocio jurado, jose jose, pablo alboran, ricardo arjona, chayanne, rauw alejandro,
   natalia lafourcade, mon laferte, joan manuel serrat, chavela vargas, ruben blades, rafael nadal, rafa nadal,
   checo perez, canelo alvarez, andres iniesta, roberto bolano, mario vargas llosa, vargas llosa, gabriela mistral,
   alejandra pizarnik, miguel de cervantes, rosalia de castro, sor juana, benito juarez, emiliano zapata,
   pancho villa, lopez obrador, claudia sheinbaum, gustavo petro, nayib bukele, cristina kirchner, gabriel boric,
   viktor frankl, carl rogers, jacques lacan, jeffrey dahmer, ted bundy, jon snow, tony stark, bruce wayne,
   bohemian rhapsody, toy story, anna karenina, ana karenina, thelma and louise, thelma y louise, romeo and juliet,
   tupac amaru, madame bovary, jane eyre, anne of green gables, mary poppins, bridget jones, cinderella, cenicienta,
   cinderela, pinocho, pinocchio, pinoquio, gasparin,
   indiana jones, darth vader, luke skywalker, hermione granger, ron weasley, severus snape, frodo baggins, lara croft,
   buzz lightyear, winnie the pooh, pippi longstocking, santa claus, papa noel, papai noel, ratoncito perez,
   pedro paramo, la celestina, martin fierro, dom casmurro, bras cubas,
   peter pan, jack sparrow, forrest gump, bob esponja, betty la fea, monica lewinsky, bryan adams, tommy robinson,
   jamie oliver, brian lara, augusto dos anjos, silverio dos reis, noel rosa, reginaldo rossi, jo soares,
   ana maria braga, soraya montenegro, horacio quiroga, keylor navas, zeca afonso, maria da penha, silvio santos, hugo chavez, jose marti, robin williams,
   emma watson, peter parker, walter white, marc anthony, alejandro sanz, pablo escobar, ricky martin, romeo santos`,
);

/** People whom everybody knows by a name that many bear. */
const NAMESAKES = namesOf(
  `miguel hernandez, pedro sanchez, luis suarez, james rodriguez, roberto carlos, marco aurelio, luis miguel,
   juan gabriel, vicente fernandez, silvio rodriguez, diego rivera, jose alfredo jimenez,
   celia cruz, antonio machado, michael jordan, julio iglesias, marco antonio solis,
   victor jara`,
);

/**
 * `anywhere`: nobody wherever it stands; `famous`: unless somebody of the speaker's own is called so; `common`: only
 * where somebody is heard, read or watched; `team`: only where it wins, loses or plays.
 */
type Fame = 'anywhere' | 'famous' | 'common' | 'team';

const withFame = (names: readonly string[], fame: Fame) =>
  names.map((name) => ({ words: foldedWords(name), fame }));

/** In one list, for one look over a text. */
export const namesOfNobody = byFirstWord([
  ...withFame([...COUNTRIES, ...INSTITUTIONS, ...CALLED_LIKE_PEOPLE], 'anywhere'),
  ...withFame([...FAMOUS, ...FAMOUS_OF_TODAY], 'famous'),
  ...withFame([...NAMESAKES, ...FAMOUS_NAMESAKES], 'common'),
  ...withFame(TEAMS, 'team'),
]);

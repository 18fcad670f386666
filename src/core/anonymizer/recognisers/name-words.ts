/** Words around names, folded: what introduces one, what cannot be one, what may stand inside one. */
import { wordsOf } from './words-of.ts';

/** `sure`: the next word is a name unless it is in the stop list. `likely`: it must look like one. */
export type Strength = 'sure' | 'likely';

const SURE = [
  'me chamo', 'chamo me', 'meu nome e', 'meu nome', 'pode me chamar de', 'podem me chamar de', 'pode chamar de',
  'my name is', 'my name', 'my names', 'name is', 'me llamo', 'mi nombre es', 'mi nombre', 'puedes llamarme',
  'pueden llamarme', 'puede llamarme',
]; // prettier-ignore

const LIKELY = [
  'eu sou', 'eu sou o', 'eu sou a', 'sou o', 'sou a', 'sou', 'aqui e', 'aqui e o', 'aqui e a', 'aqui quem fala e',
  'quem fala e', 'quem fala e o', 'quem fala e a', 'se chama', 'chamado', 'chamada', 'me chama de', 'me chame de',
  'me chamam de', 'nome dele e', 'nome dela e', 'nome', 'assinado', 'fala com', 'falar com', 'ass',
  "i'm", 'im', 'i am', 'this is', 'call me', 'named', 'called', 'calls me', 'his name', 'her name', 'their name',
  'name', 'signed', 'yours',
  'soy', 'soy el', 'soy la', 'yo soy', 'yo soy el', 'yo soy la', 'se llama', 'llamado', 'llamada', 'me dicen',
  'me llaman', 'dime', 'llamame', 'su nombre es', 'nombre es', 'nombre', 'aqui', 'habla', 'atte',
]; // prettier-ignore

/** First word → the phrases that begin with it, the longest first. */
export const INTRODUCTIONS: ReadonlyMap<string, readonly { words: readonly string[]; strength: Strength }[]> =
  introductions();

function introductions(): Map<string, { words: string[]; strength: Strength }[]> {
  const phrases = [
    ...SURE.map((phrase) => ({ words: phrase.split(' '), strength: 'sure' as const })),
    ...LIKELY.map((phrase) => ({ words: phrase.split(' '), strength: 'likely' as const })),
  ].sort((a, b) => b.words.length - a.words.length);
  const byFirst = new Map<string, { words: string[]; strength: Strength }[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** Before the last word of a message: "bjs, Clara". */
export const SIGN_OFFS = wordsOf(
  'beijo beijos bjs bj abraco abracos abs att atte saludos besos besitos thanks regards love xoxo cheers sincerely',
);

export const POSSESSIVES = wordsOf(
  'meu minha meus minhas nosso nossa seu sua my our his her mi mis nuestro nuestra su',
);

export const RELATIONS = wordsOf(`
  mae pai irma irmao irmas irmaos filho filha filhos esposa esposo marido mulher namorado namorada noivo noiva ex amigo
  amiga melhor primo prima tio tia avo vo vovo vovozinha sogra sogro cunhado cunhada enteado enteada padrasto madrasta
  sobrinho sobrinha neto neta chefe patrao patroa colega vizinho vizinha professor professora terapeuta psicologa
  psicologo psiquiatra medico medica paixao crush companheiro companheira
  mother mom mum dad father sister brother son daughter wife husband boyfriend girlfriend fiance fiancee friend bestie
  cousin uncle aunt grandma grandpa boss manager coworker neighbor neighbour teacher therapist doctor roommate flatmate
  partner stepdad stepmom nephew niece
  madre padre mama papa hermana hermano hijo hija esposa novio novia amigo amiga prima abuelo abuela suegra suegro
  cunado cunada jefe jefa companero companera vecino vecina profesor profesora psicologo medico pareja tia tio
`);

export const TITLES = wordsOf(`
  dr dra doutor doutora sr sra srta senhor senhora dona dom prof profa professor professora tia tio padre pastor irma
  mr mrs ms miss doctor aunt auntie uncle father sister nurse coach
  don dona senor senora senorita doctor doctora profe hermana tio licenciado
`);

/** Words that lead to a name inside a sentence: "falei com a Clara". */
export const BEFORE_NAMES = wordsOf(`
  o a ao da do com pra pro para de e pela pelo por que mas
  with and to by from told that for but said of about
  con y la el al por para que pero dijo
`);

export const PARTICLES = wordsOf('da de do das dos del di la las los van von der den e y');

/** What follows these is a place or a prayer: São Paulo, Ave Maria; "pro ana" is a disorder's name for itself. */
export const BEFORE_OTHERS = wordsOf(
  'sao san santa santo saint st ave virgem virgen nossa nuestra pro thinspo porto puerto',
);

/** Never a name after an introduction. */
export const STOP_WORDS = wordsOf(`
  a o as os um uma uns umas e ou mas que se de da do das dos em no na nos nas com sem por pra para pelo pela ao aos eu tu
  voce voces ele ela eles elas nos meu minha seu sua dele dela isso isto esse essa este esta aquele aquela aqui ali la
  nao sim nunca sempre ja ainda agora hoje ontem amanha muito muita mais menos tao so bem mal assim tambem tudo nada
  algo alguem ninguem quem onde como quando porque pois ate desde entre sobre depois antes era sou estou esta estava tem
  tenho foi ser estar ter vou vai quero queria posso pode preciso acho sei deus jesus cristo senhor amor vida morte
  feliz triste cansado cansada sozinho sozinha depressivo depressiva ansioso ansiosa inutil burro burra louco louca feio
  feia gordo gorda gay lesbica trans hetero casado casada solteiro solteira separado separada pai mae filho filha irmao
  irma mulher homem menino menina garoto garota pessoa gente alguma algum novo nova velho velha forte fraco fraca bipolar
  autista borderline brasileiro brasileira portugues portuguesa catolico catolica evangelico evangelica cristao crista
  estudante professor professora medico medica enfermeiro enfermeira aluno aluna mentira verdade problema culpado culpada
  ruim bom boa pessimo pessima horrivel fracasso lixo nada vitima desempregado desempregada aposentado aposentada ex
  apenas cada mesmo mesma outro outra outros toda todo todos todas ta to ne tipo la vc vcs tbm pq q k uma importante
  segredo anonimo anonima oi ola tchau obrigado obrigada favor bjs abs socorro ajuda
  the an i you he she it we they me him her us them my your his our their mine this that these those is am are was were
  be been being have has had do does did not no yes never always just so very too really still now here there today
  tonight tomorrow yesterday what who when where why how and or but if then than because of in on at by for with from
  to into about over under out up down off again back later later's maybe ok okay fine sorry sad tired exhausted scared
  afraid alone lonely depressed anxious angry hungry sick ill lost broken numb empty worthless useless done dying dead
  drunk high pregnant married single divorced gay straight bi trans queer lesbian happy good bad better worse great
  stupid dumb crazy insane ugly fat going gonna trying feeling thinking having being getting looking doing losing sure
  hurting crying suicidal safe home worried ready new old young unable glad more less all every some any someone anyone
  nobody everybody everyone everything something nothing my own english american british brazilian mexican spanish
  portuguese irish christian catholic muslim jewish black white asian latino latina hell god lord hard important bipolar
  autistic disabled unemployed anonymous private secret none only also one two three like
  el los las uno unos unas y u pero sin por del al yo vos usted ustedes ellos ellas nosotros mi su sus tu tus lo le les
  nos esto eso aquello aqui alli no si nunca siempre ya todavia ahora hoy ayer manana muy mucho mucha mas tan bien mal
  asi tambien tampoco todo nada alguien nadie quien donde cuando porque hasta desde entre sobre despues antes era es
  esta estoy estaba tengo tiene fue ser estar tener voy va quiero puedo puede necesito creo se dios feliz triste cansado
  cansada solo sola deprimido deprimida ansioso ansiosa inutil tonto tonta loco loca feo fea gordo gorda casado casada
  soltero soltera padre madre hijo hija hermano hermana mujer hombre chico chica nino nina persona nueva nuevo viejo
  vieja fuerte debil mexicano mexicana argentino argentina espanol espanola colombiano colombiana chileno chilena
  peruano peruana catolico catolica cristiano cristiana estudiante profesor profesora mala malo buena bueno peor mejor
  fracaso basura victima culpable desempleado carga una un mentira verdad problema gracias hola adios favor ayuda
  cada mismo misma otro otra otros alguno alguna menor mayor
`);

/** Capitalised words that are no names: months, days, brands, countries. A street may bear them. */
export const OTHER_PROPER = wordsOf(`
  janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro january february march april
  may june july august september october november december enero febrero marzo mayo junio julio septiembre octubre
  noviembre diciembre segunda terca quarta quinta sexta sabado domingo monday tuesday wednesday thursday friday saturday
  sunday lunes martes miercoles jueves viernes natal christmas navidad
  whatsapp instagram facebook tiktok twitter telegram google youtube discord snapchat netflix brasil brazil portugal
  espana mexico argentina usa cvv samu caps sus
`);

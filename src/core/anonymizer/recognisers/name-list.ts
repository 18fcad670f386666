/**
 * Names that people in Brazil, Portugal, Spain, Latin America, the United States and Britain commonly have, folded.
 * Chosen from public frequency counts: IBGE, Censo 2010 (public domain dedication); INE, www.ine.es; and by hand.
 */
import { wordsOf } from './words-of.ts';

/** Names that are no ordinary word in Portuguese, Spanish or English: taken as names in any case. */
export const GIVEN_NAMES: ReadonlySet<string> = wordsOf(`
  aaron abel abigail abraham adailton adalberto adam adao adela adelaida adelia adelina ademar ademir
  adilson adolfo adrian adriana adriane adriano adriele afonso agnaldo agueda agustin agustina ahmed aida
  aiden ailton ainara ainhoa airton aisha aitana aitor alaide alan alana albert alberto alcides alejandra
  alejandro alessandra alessandro alex alexa alexander alexandra alexandre alexandro alexsandro alfie
  alfonso alfredo alice alicia alison alisson almir almudena alonso altair alvaro alyssa alzira amaia
  amalia amanda amauri amelia amilton amy ana anderson andre andrea andrei andreia andres andresa andressa
  andrew andreza angela angelina angelo aninha anita anjali anna anne annie anthony antoni antonia antonio
  aoife aranzazu archie ariadna ariane arjun arlete arlindo armando arnaldo arnau aroa arthur artur arturo
  ashley asier augusto aurea aurelia aurelio avelino barbara bartolome beatriz becky ben benedita benita
  benito benjamin bernadete bernardo berta betty bia bianca billy blas bobby borja brandon brenda breno
  brian brittany bruce bruna bruno bryan caique caleb callum camila camile carina carine carl carla carles
  carlinhos carlos carlota carmelita carmelo carmem carmen carolina caroline carolyn cassio catalina
  catarina catia caua cauan cecilia celia celina celio celso cesar charles charlotte chema cheryl chloe
  chris christina cicera cicero cillian cintia clarice claudemir claudete claudia claudinei claudio cleber
  cleide cleiton cleonice cleusa cleuza clovis connor courtney craig creuza cristian cristiane cristina
  cristobal cynthia daiana daiane dalva damian damiana damiao daniel daniela daniele danieli danielle
  danilo danny darci dario davi david dayane debbie debora deborah deepak deise deivid denilson denis
  denise derek diana diane diego dilma diogo dionisio dirceu donald donizete donna dorothy douglas dylan
  eabha eder edgar edilene edilson edimilson edina edinaldo edivaldo edmar edmilson edna ednaldo edouard
  edson eduard eduarda eduardo edvaldo edward elaine elen elena elenice eliana eliane elias eliene eliete
  elijah elio elisa elisabet elisabete elisabeth elisangela elizabete elizabeth elizangela elizete ellen
  ellie eloisa eloy elsa elton elvira elza emanuel emanuele emerson emili emilia emiliano emilio emily
  emma emmanuel enric enrique enriqueta enzo eric erica erick erik erika erivaldo ernesto esteban estefani
  estefania ester esther ethan eugenia eugenio eulalia eunice eusebio eva evaldo evan evandro evelin
  evelyn everaldo evie ezequiel fabi fabiana fabiane fabiano fabio fabiola fabricio fatima faustino
  federico felipe felix fermin fernanda fernandinho fernando ferran fiadh fidel filipe filomena finlay
  fiona flavia flavio florencio florentina florentino francesc franciele francisca francisco frederico
  freya gabi gabriel gabriela gabriele gabrieli gabriella gary gavin geane gemma genivaldo george geovana
  geovane geovani gerald geralda geraldo gerard gerardo gerson gessica gheorghe gilberto gillian gilmar
  gilson gilvan gines giovana giovanna gisele gislaine glaucia gonzalo gorka graziela graziele greg
  gregoria gregorio gregory guilherme guillem guillermo gustavo hailey haley hamish hannah harold hassan
  hector heitor helen helena helio heloisa henrique henry herminia hilda hiroshi hugo humberto hussein
  iago iara iasmim iasmin ibrahim ignacio igor iker ilda ildefonso inacio inaki ines ingrid inigo ioan
  iolanda iracema iraci irene isaac isabel isabela isabele isabella isac isadora isaiah isaias isaura
  isidoro isidro ismael italo itamar itzel itziar ivan ivanete ivani ivanilda ivanildo ivete ivo ivone
  ivonete izabel izan jacinto jacira jackson jacob jacqueline jailson jailton jaime jair jairo jake james
  jamile janaina jandira janet janete janice jaqueline jason jaume javier jeane jeferson jefferson jeffrey
  jenifer jennifer jenny jeremy jeronimo jerry jesse jessica jhonatan jim jimmy joana joao joaozinho
  joaquim joaquin joaquina joe joel joelma joelson john johnny joice jonas jonata jonatan jonatas jonathan
  jordan jordi jorge jose joseane josefa josefina josep joseph josh joshua josiane josias josilene josimar
  josue joyce juan juana juarez judit judite judith julia julian juliana juliane juliano julie juliette
  juninho juraci jurandir jussara justin kaique karen karina karine karla kate katherine kathleen kathryn
  kathy katia katie kaua kauan kayla keila keith keli kelly kenji kenneth kevin kimberly kyle laercio laia
  laiane lais lara larissa larry laura lauren lauro leah leandro leda leidiane leila leire leonardo leonor
  leticia lewis liam lidiane ligia lilian liliane lindalva lindomar lisa livia lluis logan lola lorena
  lorenzo lorival louis louise lourdes luan luana luca lucas lucia luciana luciane luciano luciene
  lucilene lucimar lucimara lucineia lucineide lucio lucy luis luisa luiz luiza luizinho luke lupita
  lurdes luzinete lydia macarena mackenzie madalena madison maiara maicon maira maisa maite malu manoel
  manuel manuela marc marcela marcelina marcelino marcelo marcia marcinho marcio marcos marcus margaret
  margarete maria mariana mariane mariano marilda marilene marilia marinalva marinete mario marisa
  maristela mariza marlene marli marlon marta martha martin martina mateo mateus matheus matias matilda
  matilde matthew maura mauricio mauro mayara megan meire melissa meritxell michael michel michele micheli
  miguel mikel mila milena milene millie milton miquel mireia miriam mirian moacir mohamed mohammad
  mohammed moises monica monique muhammad murilo mustapha nacho nadia naiara nair nancy natali natalia
  natalie natan natanael nathalia nathan nathaniel nayara neide neli nelson nerea neus neusa neuza niamh
  nicholas nicolas nicole nilda nilson nilton nilza nivaldo noah noelia noemi noemia nubia nuria odair
  odete oisin olga oliver olivia omar oriol orlando oscar osmar osvaldo otavio owen pablo paco pamela
  paola patricia patrick paula paulino paulo pedrinho pedro pepe peter philip phillip pili poliana pricila
  priscila priya quique quiteria rachel rachid rafa rafael rafaela rahul raiane raimunda raimundo raissa
  ralph ramiro ramon ramona raquel raul ravi rayane rebeca rebecca regiane regina reginaldo reinaldo
  rejane renan renata renato rian ricardo richard robert roberta roberto robson rodolfo rodrigo rogelio
  roger rogerio romario romildo romulo ronald ronaldo roque rory rosalia rosalina rosana rosane rosangela
  roseane roseli roser rosiane rosie rosilda rosilene rosimeire rosineide ruan ruben rubens rute ruth ryan
  sabrina salete samantha samara samira sammy samuel sandra sandro sanjay santiago sarah saray saul saulo
  savannah scott sebastian sebastiana sebastiao selma sergi sergio severina severino shane sharon sheila
  shirley sidnei silmara silvana silvania silvia silvio simon simone siobhan sirlei sirlene sofia solange
  sonia sophia sophie soraya stefani stephanie stephen steve steven suelen sueli susan susana suzana
  taiane taina tainara talita tamara tamires tania tati tatiana tatiane telma teodora teodoro teresa
  teresinha tereza terezinha thais thalia theo theodore thiago thiaguinho thomas tiago timothy tomasa
  tommy trevor tyler unai vagner valdeci valdecir valdemar valdemir valdete valdinei valdir valdirene
  valdomiro valentin valentina valmir valquiria valter vanda vanderlei vanderleia vanesa vanessa vania
  vanusa vasile veronica vicenta vicente victoriano vilma vilmar vilson vinicios vinicius virginia vitor
  vivian viviane wagner walter wanderson welington weliton wendel weslei wesley wilian william willian
  wilson wyatt xabier xavier ximena yaiza yasmim yasmin yeray yesenia yolanda youssef yuki yuri yusuf zach
  zachary zeca zelia zenaide zilda zoe
`);

/** Names that are ordinary words too: they need a capital where none is due, or an introduction. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = wordsOf(`
  adria aina alba amador amber ander angel angeles ann aparecida april ari aurora ava barb bea begona bela
  belen bella benedito bento bill blanca bob branca brandy brooke caio candela candelaria candida candido
  caridad carme carol cassia celeste charity charlie chase clara cliff consolacion consuelo cosme cris
  cruz crystal daisy dan dani dawn dean desiree dirce diva dolores domingas domingo domingos don duda
  dulce earl ebony eddy edite eli encarnacion esmeralda esperanca esperanza estela estrela estrella eve
  everton faith felisa fern flor flora florence fortunato frank gean gema gene geni ginger glen gloria
  graca grace guadalupe guy harris harry hazel heather holly honey hope hortensia hudson hunter ian ida
  ira iris isla ivy jack jade jane jasmim jay jean jewel joan jon joy junior justa ken kitty lana lance
  lazaro lea leo lia lidia lily linda lua lucero luna luz luzia magdalena manu mar mara marco margarida
  margarita marian marina mark marti mary mason mate matt max mei melody memo merce mercedes mercy mia
  mike milagros miles misty molly montserrat nadir natividad nick nieves nilo nina noa nora norma oliva
  olive paige paloma pat patience pau pearl peg penny pepita pere perla perola petra pia piedad pilar pol
  prudence raven ray reina remedios rich rita rob robin rocio rod roman rosa rosario rose rosemary roy
  ruby rui rusty sage sally salvador sam sandy santos sara scarlet sean serafin serena sidney sierra
  socorro sol soledad star sue summer sunny tadhg tais ted tiana tim tom tomas tony trinidad valeria van
  vega vera vi victor victoria violet violeta vital vitoria wade warren wei will willow
`);

/** Surnames that lengthen a name even in lower case; they begin none. */
export const SURNAMES: ReadonlySet<string> = wordsOf(`
  abreu acosta aguiar aguilar aguilera aguirre albuquerque allen almeida alvarez alves amaral anderson
  andrade antunes aparicio araujo azevedo barbosa barros batista beltran benitez bermudez bernal
  bittencourt borges botelho braga brito cabral caceres calderon camargo campbell cardenas carrillo
  carvalho cavalcante cavalcanti cespedes clarke collins contreras cordeiro coutinho cunha davila davis
  dominguez duarte echeverria edwards escobar espinoza esteves evans farias fernandes fernandez ferraz
  ferreira figueiredo fonseca freitas furtado galvez garcia garrido gimenez gomes gomez goncalves gonzalez
  guimaraes gutierrez guzman harris henriques heredia hernandez herrera hughes ibanez jackson jimenez
  johnson jones juarez junqueira kelly kennedy khan lacerda lewis lopes lopez lozano macdonald macedo
  maciel magalhaes maldonado marin marinho marquez martinez martins mcdonald medeiros medina mello melo
  mendes mendez mendoza menendez meneses menezes miller miranda mitchell monteiro montenegro montoya
  moraes morales moreira moura munoz murillo murphy nascimento navarro nguyen nogueira novaes nunes nunez
  o'brien ochoa oliveira ordonez ortega ortiz padilha paiva palacios patel pedrosa peralta pereira perez
  phillips pimentel pinheiro ponce queiroz quesada quintero ramirez rangel resende rezende ribeiro rivera
  roberts robinson robles rocha rodrigues rodriguez rojas romero ruiz saavedra salazar saldanha sampaio
  sanches sanchez santana santiago santos saraiva schmidt silva silveira simoes singh siqueira smith
  soares sosa sousa souza suarez sullivan tavares teixeira thompson toledo torres trujillo valdes valdez
  vargas vasconcelos vasquez vazquez velasco velasquez vieira villalobos williams wilson xavier zamora
  zapata
`);

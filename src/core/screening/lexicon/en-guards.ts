import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

export const enGuards: Patterns<Concept> = {
  time_near: `
    @date
  `,
  benign: `
    @thing ~2 kill me ; @thing ~2 killing me ; @kin is|gonna|will|going ~3 kill me ~1 for|if|when|lol
    @kin gonna kill me ~1 ; @kin will kill me ~1 ; @kin is ~1 gonna|going ~1 kill me ; died by suicide
    tired of living in|with|out ; rather die than ~1 do|eat|wear|watch|sing|go to
    tell my family i love them
    dying ~1 to know|see|try|meet|hear|eat|watch|go|play|get|tell|read|find|of ~1 laughter|laughing|embarrassment|boredom|hunger|thirst|heat|curiosity|cuteness?
    dying of ~1 laughter|boredom|embarrassment|heat|hunger|thirst|cringe|cute* ; dying for ~1 a|some|that|it
    dying ~1 laughing ; dying inside ; to die for
    die ~1 of|from ~1 embarrassment|laughter|boredom|cringe|happiness|cuteness|laughing|shame|heat
    die laughing ; die hard ; die on ~2 hill ; would|id kill for ; kill for ~1 a|some ; killing it
    killed it ; kill ~1 time ; killing time ; killing me ~1 lol|with|softly|smalls ; is|are killing me
    is ~1 going to kill me ; will ~1 kill me ~1 if|when|for|lol ~2 late|forget|dishes|phone|grades|car|clean
    could kill ~1 for|a ; drop dead gorgeous ; dead tired|serious|inside|end|line|battery|weight|wrong
    phone ~2 died|dead|dying ; battery ~2 died|dead|dying|die
    cut ~1 my ~1 hair|bangs|fringe|nails|grass|lawn|losses|hours|budget|costs ; cut ~1 back ; cut down
    shot ~1 of ; shoot me ~1 a|an ~1 email|message|text ; take my breath
    kill ~1 the lights|vibe|mood|engine ; overkill ; killer app
    suicide squad|prevention|bomber|awareness|door|hotline|burnout|mission ; plants ~2 die|dying|died
    literally ~1 dying|dead|died ; im dead ~1 lol|lmao ; bridge ~1 loan|game ; sick of it
    cut class|it|corners|off ; gas ~1 station|prices|bill ; night night
    last day|night ~1 of ~2 sale|holiday|holidays|school|term|work|vacation|trip|semester|summer|season|festival
    goodbye party|lunch ; break a leg ; blew my mind ; killed ~2 at|in ~1 game|match|poker
    dying ~2 battery|phone|plant|laptop ; dead ~1 ass|deadass ; my feet|legs|back ~1 are|is killing
    to death ; bored to death ; scared to death ; do or die ; old habits die ; never say die ; die cast
    on my grave ; pull ~1 the plug ; drowning in ~1 work|homework|emails|paperwork|laundry
    jump off ~2 diving|board|swing|bus ; hang ~1 in there ; hang out
    rather die|dead than ~1 eat|wear|watch|listen|go|work|date|use|drink|admit
  `,
  past: `
    well|fine|better|good|okay|ok|happy now ;
    years ago ; year ago ; used to ; back then ; when i was ~2 ; in my ~1 teens|twenties|20s ; as a teen*
    as a kid ; in 20* ; in high school ; long time ago ; decades ago ; a decade ago ; long ago
    a year clean ; years clean ; months clean ; in the past ; once upon ; in recovery ; since then
    not anymore ; no longer ; i survived ; glad i ; im glad ; grateful i|to ; back in ~2 ; ten years
    at fifteen|sixteen|seventeen|nineteen ; back when
  `,
  reopened: `
    again ; still ; lately ; these days ; now ; today ; tonight ; this week ; coming back ; came back
    is back ; are back ; once more ; recently ; anymore ; yesterday
  `,
  fiction: `
    psychology ; coursework ; textbook ; define ; definition ; meaning of ; explain ; rates ; guidance
    drafting ; style guide ; report on ; prevention ; portfolio ; reflective log ; screening ; questionnaire
    difference between ; cell ; kerbal ; comics ; bungee ; sponsorship ; abseil* ; skydiv* ; climbing
    parachute ; karaoke ; novel ; movie ; film ; book ; character* ; episode ; season ; series ; lyrics
    album ; boss ~1 fight|level ; npc ; respawn* ; essay ; thesis ; dissertation ; homework ; assignment
    research ; study ; statistics ; article ; documentary ; podcast ; news ; headline ; poem ; theatre
    theater ; script ; screenplay ; scene ; chapter ; writing a ~2 story|book|novel|script|scene ; fanfic*
    anime ; manga ; minecraft ; fortnite ; valorant ; elden ; dnd ; d&d ; campaign ; lecture ; seminar
    professor ; shakespeare ; romeo ; juliet ; hamlet ; ophelia ; werther ; plath ; durkheim ; translate
    translation ; workshop ; leaflet ; guidelines ; policy ; quote ; quoting ; sylvia ; museum ; opera
    netflix ; tutorial ; raid ; lobby ; ranked ; sims ; protagonist ; villain
  `,
  about_me: `
    its me ; is me ; about me ; its about me ; for me ; like me ; i am ~1 her|him|the ; not really a
    its not ~1 really ; isnt really ; same as me ; me too ; how i feel ; so do i ; relate ; i feel
    in real life ; just an excuse
  `,
  trifle: `
    homework ; exam ; meeting ; monday ; mondays ; traffic ; wifi ; team ; match ; haircut ; season finale
    spoiler* ; deadline ; queue ; diet ; gym ; leg day ; burpees ; lag ; update ; alarm ; spider ; mosquito
    playlist ; concert ; ticket* ; outfit ; crush ; selfie ; cute ; hot ; kpop ; album ; cringe
    embarrassing ; awkward ; boss music ; pizza ; coffee ; chocolate ; tax ; spreadsheet ; printer
    software ; code ; bug ; commute ; boring
  `,
  accident: `
    cat ; kitten ; cooking ; kitchen ; shaving ; shaved ; butternut ; onion ; onions ; oven ; tray ; paper
    blades of grass ; fell ; slipped ; chopping ; baking ; hedge ; rose bush ; football ; cooking oil
  `,
};

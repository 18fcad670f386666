import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

export const enGuards: Patterns<Concept> = {
  time_near: `
    @date
  `,
  benign: `
    power cut
    mums|moms|dads|mothers|fathers ~1 gonna|going ~1 to? ~1 kill|murder me ~1 when|if|for|cause|because
    ashes in the
    @kin will|gonna|going_to ~1 murder me ; no reason to live in ; suicidal then ; tallest|highest bridge in
    intrusive thoughts of|about ~1 @deed|jumping|@suicide
    had ~1 gun|pistol|barrel in my mouth ~1 in|once|back|when
    put ~1 gun|pistol|barrel in my mouth ~1 in|once|a_time ; im dead put me in the ground
    wanted to be dead ~3 old|happy|then
    i|ive|just|totally|basically|we ~1 overdosed|oded|od_d ~1 on christmas|chocolate|tv|netflix|coffee|caffeine|sugar|cake|sushi|memes|tiktok|carbs|cheese|sweets|candy|nostalgia|content|reality_tv|turkey
    this is goodbye to|duolingo ; painless dentist|wax*|setup|tattoo|process|birth ; kys mean* ; say kys
    i ~1 asked ~1 if ; on christmas films ; overdosed|oded|od_d ~1 on christmas|chocolate|tv|netflix|coffee|caffeine|sugar|cake|sushi|memes|tiktok|carbs|cheese|sweets|candy|nostalgia|content|reality_tv|turkey ; unalive itself
    unalived instead ; my hair wants ; end it with|between ; sitting in my chest
    die fabric|hair|shirt|clothes|jeans|eggs ; has a die ; my last night|day in|at|with|as|before_we
    want ~1 the|this|my ~1 pain|hurt|feeling to die ; cut|cuts|cutting me off
    going|gonna to? die of|from|laughing ; im|ill going to die of ; bridge run|project|loan ; rope up the
    nah|nuh kill myself|miself
    nah kill ; i wanted to die for years ~2 i dont ; enough rope and
    lobster|tomatoes|plants|animal|animals|fish want|wants to die ; makes me want die
    want die on the dance|dancefloor ; wages gone
    shot at|of|in_the_dark|put|my_old_dog|my_dog|himself|herself
    killing my stats|vibe|back|feet|knees|battery|hair|skin
    mosquito* ~3 kill|bit ; mean ~1 suicidal ideation ; suicidal ideation mean*
    over by|before ~1 midnight|friday|sunday sale
    killing myself ~1 working|laughing|with|over|studying|for_this ; im killing myself ~1 working|with|at|over
    x|nah mi nuh waan dead ; nuh|no waan|want dead ; no|never fit kill ; belt on the door
    enough|hungry|angry|hangry enough to kill ; shoot up|shooting up i|im|again
    want|wanted to commit crime*|to_a|to_this|arson|fraud|changes|code ; way to check out ~1 late|early
    sure|nice|fast way to go home ; whales|dinosaurs|stars|plants|bees die
    mass for the dead ; ask|asks|asked ~1 if ~1 i|we|you|im ~3 @suicide|die|suicide|suicidal
    any ~1 thoughts of|about ~1 @suicide|@killself|suicide|dying|self_harm|death
    thoughts of ~1 @suicide ~2 and|no|i ~1 said ~1 no ; i said i wanted to die ~2 but|in|earlier
    wanted to die and all
    hell kill me now lol ; as hell ; angry at|with him|her for ; when|where|how did ~2 die ; cutting carbs
    scar tissue ; scars ~2 interview|tattoo|makeover|lion|fade ; hide scars job ; hiding in plain
    whole blister ~4 vet ; his|her|dogs|cats tablets ~3 in|with|weekly|yoghurt|jam|spoon
    # kms ; kms from|away|activation ; die my hair ; could|would|can murder a|some|the
    lost the ~1 will to live ; just shoot me ; just kill me ; wan|will|could kill me ~1 oo|abeg|lol|o
    no ~2 dont|not|wouldnt|never|wont|im_not ~4 @suicide|die|kill|hurt|harm
    not|never gonna|going|planning ~1 to? ~1 hurt|harm|kill|top ~1 myself|me ; dont|doesnt|didnt want to die
    no go ~1 kill ~1 myself|me
    cut|cutting myself ~1 some|a|another ~2 slack|slice|piece|bit|deal|off|cake|finger|nail*
    cut myself shaving|chopping|off|on_the|on_a
    cutting grass|laminate|back|edge|board|class|tree|down|it|costs|hair|wood|out|the|off|corners|carbs|sugar|ties|mat|room
    doesnt|didnt|never|nobody|not|wont ~2 hit|hits|hitting|beat|hurt|touch|touches me
    hit me ~2 pillow|ball|snowball|balloon|nerf|up|with_the|with_a ; beat|beats me ~1 at|in|by
    toddler|baby|dog|cat|kitten ~1 just? ~1 hit|bit|kicked|threw|threatened ~1 me
    strangle|murder|kill me|him|her|them|you ~2 one_more|spoil*|pun|joke*|ate|leftovers|late|snor*|again_lol|finale|lol|haha|off_in
    snore* ~1 ill kill ; dead ~1 meat|on_my_feet|on_for ; got hit in|with ; said|says a mass
    shed|hed|she'll|shell|hell die ~1 without|if ~3 garlic|tickets|leeds|lose|loses|coffee|wifi
    active shooter drill|training ; harvest letter
    goodbye|farewell letter|note|card|speech|message|email ~2 my|our|the ~1 team|class|colleague*|coworkers|students|boss|job|coach|pupils|staff|users|customers|santa|cigarettes|alcohol|sugar|school|office|old_house|20s|thirties
    letter|note to ~1 santa|colleague*|the_editor|landlord|council
    its tonight ~3 gig|play|show|party|game|match|final|concert ; career|social|political|commercial suicide
    suicide doors|squad|squeeze|shifters|wings|soda|linux|burn|run|runs|plant|linemen|tendencies|king|note_dataset|kings|pass|slide|rate|rates|stats|statistics|watch|barriers|data|registrations|risk_assessment|clause|notes_vs
    run|ran suicides ; suicidal tendencies|running
    lost ~4 to suicide ; died|deaths|death ~1 by suicide ; types of suicide ; cell suicide
    reporting suicide|on_suicide ; about suicide ~1 and|or|that|in ; suicides
    youth|male|student|farmer|veteran|teen|teenage|assisted suicide
    suicidal guy|character|thoughts_in|behaviour|ideation_in ; what is suicidal ; coroner* ~6 suicide
    suicide they said ; suicide pact in
    thoughts ~1 of? suicide ~2 side|leaflet|label|listed ; suicidal no|nope ; not suicidal ; isnt suicidal
    suicide no|nope ; aint suicidal
    @thing ~2 kill me ; @thing ~2 killing me ; @kin is|gonna|will|going ~3 kill me ~1 for|if|when|lol
    @kin gonna kill me ~1 ; @kin will kill me ~1 ; @kin is ~1 gonna|going ~1 kill me ; died by suicide
    tired of living in|with|out ; rather die than ~1 do|eat|wear|watch|sing|go to
    tell my family i love them
    dying ~1 to know|see|try|meet|hear|eat|watch|go|play|get|tell|read|find|of ~1 laughter|laughing|embarrassment|boredom|hunger|thirst|heat|curiosity|cuteness?
    dying of ~1 laughter|boredom|embarrassment|heat|hunger|thirst|cringe|cute* ; dying for ~1 a|some|that|it
    dying ~1 laughing ; dying inside ; was|is|are|looks|tastes|thats|views to die for
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
    bored|scared|worried|worry|frozen|freez*|love|loves|loved|sick|talk|worked|walked|starving_lol to death
    deathly bored ; scared stiff ; do or die ; old habits die ; never say die ; die cast
    on my grave ; pull ~1 the plug ; drowning in ~1 work|homework|emails|paperwork|laundry
    jump off ~2 diving|board|swing|bus ; hang ~1 in there ; hang out
    rather die|dead than ~1 eat|wear|watch|listen|go|work|date|use|drink|admit
  `,
  media: `
    crime ; revision ; cell ; climbing ; novel ; movie ; film ; book ; episode ; season ; series ; lyrics ; album ; essay ; homework ; research ; study ; article ; documentary ; podcast ; news ; anime ; leaflet ; policy ; museum ; opera ; netflix ; lobby
  `,
  relief: `
    well|fine|better|good|okay|ok|happy now ; used to ; at 13|14|15|16|17|18|19|twenty|twelve ; anniversary ; in high school ; in recovery ; not anymore ; no longer suicidal|feel|think|thinking|cut|cutting|hurt|hurting|there|a|in|that|depressed|have|am|hate|need|planning|struggle ; no longer want|wish ~2 die|kill|hurt|dead|end|cut|disappear ; glad i ; im glad ; grateful i|to ; back in ~2
  `,
  past: `
    was|were suicidal ; back in the ; that time i ; # winters|decades ; years ago ; year ago ; back then ; when i was ~2 ; in my ~1 teens|twenties|20s ; as a teen* ; as a kid ; in|since|from|til 200*|201*|2020|2021|2022|199*|198*|197*|196* ; years|yrs|yr ago|back|clean|sober|since|on|free|later|well ; got help ; sorted me ; long time ago ; decades ago ; a decade ago ; long ago ; a year clean ; years clean ; months clean ; in the past ; once upon ; since then ; i survived ; ten years ; at fifteen|sixteen|seventeen|nineteen ; back when
  `,
  reopened: `
    again ; still ; lately ; these days ; tonight ; this week ; coming back ; came back
    is back ; are back ; once more ; recently ; anymore ; yesterday
  `,
  fiction: `
    psychology ; coursework ; textbook ; define ; definition ; meaning of ; explain ; rates ; guidance ; drafting ; style guide ; report on ; prevention ; portfolio ; reflective log ; screening ; questionnaire ; creative writing ; murder mystery ; hide n|and seek ; water gun ; super soaker ; nerf ; halloween ; paintball ; laser tag ; escape room ; cosplay ; prank ; moot court ; improv ; charades ; decriminal* ; criminalis* ; dataset ; classifier ; osce ; mnemonic ; likert ; narrator ; fic ; noir ; respawn* ; loot ; skyrim ; gta ; kant ; camus ; meta analysis ; case report ; cite ; citation ; sermon ; reporter ; exam question ; law exam ; claims exam ; pharm exam ; lore ; this film ; of that show ; on the show ; the song ; whose song ; verdict ; social studies ; difference between ; kerbal ; comics ; bungee ; sponsorship ; abseil* ; skydiv* ; parachute ; karaoke ; character* ; boss ~1 fight|level ; npc ; respawn* ; thesis ; dissertation ; assignment ; statistics ; headline ; poem ; theatre ; theater ; script ; screenplay ; scene ; chapter ; writing a ~2 story|book|novel|script|scene ; fanfic* ; manga ; minecraft ; fortnite ; valorant ; elden ; dnd ; d&d ; campaign ; lecture ; seminar ; professor ; shakespeare ; romeo ; juliet ; hamlet ; ophelia ; werther ; plath ; durkheim ; translate ; translation ; workshop ; guidelines ; quote ; quoting ; sylvia ; tutorial ; raid ; ranked ; sims ; protagonist ; villain
  `,
  earnest: `
    really|actually want|wanna|going ; seriously ; for real ; fr fr ; no joke ; not joking|kidding ; im serious ; i mean it ; nudes
  `,
  about_me: `
    its me ; is me ; about me ; its about me ; for me ; like me ; i am ~1 her|him|the ; not really a
    its not ~1 really ; isnt really ; same as me ; me too ; how i feel ; so do i ; relate ; i feel
    in real life ; just an excuse
  `,
  trifle: `
    homework ; ikea ; slides ; comic sans ; bagel ; tattoo ; tickets ; footy ; drama queen ; exam ; meeting
    monday ; mondays ; traffic ; wifi ; team ; match ; haircut ; season finale
    spoiler* ; deadline ; queue ; diet ; gym ; leg day ; burpees ; lag ; update ; alarm ; spider ; mosquito
    playlist ; concert ; ticket* ; outfit ; crush ; selfie ; cute ; hot ; kpop ; album ; cringe
    embarrassing ; awkward ; boss music ; pizza ; coffee ; chocolate ; tax ; spreadsheet ; printer
    software ; code ; bug ; commute ; boring
  `,
  accident: `
    cat ; kitten ; cooking ; kitchen ; shaving ; shaved ; butternut ; onion ; onions ; oven ; tray ; paper
    curling iron ; straightener* ; hob ~2 dinner|pan ; roast ; toast* ; chef ; rugby ; glue ; blades of grass
    fell ; slipped ; chopping ; baking ; hedge ; rose bush ; football ; cooking oil
  `,
};

import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

export const enSelf: Patterns<Concept> = {
  wish_to_die: `
    id|im|i ~2 better off dead ; they|everyone|world ~3 better off ~2 me dead
    sooner hang|drown
    have|ive|always|still|really|lately|just|seriously|i_also wanted to ~1 @die
    wanted to ~1 @die ~2 again|today|tonight|yesterday|since|so|every_day_since|anymore|now
    @want to end ~1 this|the|my|me|everything|all
    i ~1 have|ive decided ~2 to_die|how|when|its_time|on_it ; i ~1 have|ive decided ~2 not_to ~1 live|be|go_on|wake|stay|fight|carry ; i ~1 have|ive decided ~2 to_go $ ; i ~1 have|ive decided ~2 to_go ~1 tonight|today|tomorrow|now|soon|for_good|forever|with|after|too
    rather hang|drown|jump|rot than
    tired of ~2 living|alive|life|existing ~1 i|and|want|just ; done with ~1 life|living ~1 i|want|just|and
    @want to be over|done_with_life
    my life ought|should ~1 to? end ; like to die ; pray ~1 for death ; i want out ~1 out
    want to be deid|dead|ded ; dont deserve to live|be alive ; i want to go ~1 be? ~1 him|her|dead|too
    cant live like this ~2 not ; wish it was me ~2 dead|died|instead ; should be ~1 me ~2 dead|grave|ground
    death ~1 is|feels|seems|looks ~2 only|way|option|peace|relief|answer|solution|all ; death is all
    rather die than go|live|keep|wake|stay ; @want ~2 to? @die ; want me dead? ~1 to die
    @want ~1 i ~1 was|were ~1 dead ; @want ~1 i ~1 could ~1 @die ; wish god|death would|could take me
    i should ~1 be|just dead|die
    @neg ~3 want ~2 live|alive|exist ; @neg ~3 want ~2 to ~1 be alive ; @neg ~2 wish ~1 to live
    @neg want this life ; no wish to live ; dont want to wake up anymore
    ready to die ; let me die
    please kill me ; i ~2 to not be alive ; i deserve to die ; i need to die
    ready to be done ~1 living|life ; want my life to ~1 end|over ; want ~1 to end my|this life
    want it ~1 to|all end|over ; want to die ; life ~2 end my|this
  `,
  suicidal_thought: `
    imagin* ~2 @killself ; always|constantly|keep|cant_stop|only ~1 think* ~1 about|of ~1 death|dying|being_dead
    have|having|had|get|getting ~2 suicidal thoughts|ideation|urges|feelings
    suicidal thoughts nonstop|again|since|every|all ; my suicidal thoughts
    suicide ~2 is|feels|seems|looks ~3 all|only|option|way|answer|solution
    thinking about the|my ~1 gun|shotgun|rifle|pills|rope|bridge ; methods ~2 forum* ; think* ~2 forum*
    suicide is ~3 first|only ; heavy ~1 sewerslide ; keep ~1 googling ~1 it|methods|how
    please|pls|just unalive me ~1 i|now|already|fr
    take my life ; want to unalive ; im suicidal ; i am suicidal ; @im ~3 suicidal ; feeling suicidal
    feel suicidal ; suicidal ~1 again|tonight|today ; thoughts of @killself ; thought ~1 about|of @killself
    think* ~3 about|of ~2 @killself ; think* of ~1 death|dying
    contemplat* ~2 @killself ; consider* ~2 @killself ; fantasi* ~2 @killself|dying|death
    idea of @killself ; tempted to @killself ; close to @killself
    urge* to @killself ; voices ~4 kill|die ; could @killself ; might @killself ; should @killself
    id @killself ; cant stop ~2 @killself ; want to @killself ; wanting to @killself ; feel like @killself
    plan* of @killself ; @killself ~3 @neg ~2 courage ; courage to ~1 @die|do
    think* ~2 how ~2 do|die|end ; think* about doing it ; think* about it every|all
    thought about ending|how ; kill myself ; killing myself ; off myself ; unalive myself ; end my life
    take my own life ; taking my own life ; end it all
  `,
  intent: `
    @going ~1 end it ~1 all|tonight|soon|now|today|tomorrow|myself|when|if
    im going|gonna|about|boutta ~1 @suicide
    im ~1 killing|hanging|drowning|shooting myself ~1 tonight|tomorrow|soon|today|if|when|on|at|this|after|friday|monday
    im|i ~1 @going do it ~1 tonight|now|today|tomorrow|soon|this ; @going ~2 @killself ; i|im ~1 @going die
    i will do it this time
    i plan ~2 @die ; i have decided ~2 @die ; ive decided ~2 die|end ; ive decided ~2 go $ ; nothing ~2 stop me
    if ~5 ill|will @killself ; only way out is ~2 @die|death ; going to be dead
  `,
  intent_now: `
    voice|voices|god|demon ~3 tell|tells|told|telling|says|said ~3 @killself|kill_him|kill_her|kill_my|drown_my|drown_the|sacrifice ~2
    @place|@brink ~6 gonna_jump|going_to_jump|about_to_jump|ill_jump|i_jump|im_jumping|gonna_let_go|about_to_let_go
    @want to ~1 @killself ~2 @date ;
    checking out ~1 @date|soon|today ; tonight then ; tonight ~1 finally|it is
    i have chosen ~1 tonight|today|tomorrow|@date ; chosen ~1 tonight ; so @date it is
    everything is ~1 planned ; have a plan ~3 intend|go|through|do ; theres a plan ~2 date
    going to do it @date|now|today|this time ; im doing it @date|now|today ; gonna do it @date|now|today
    its tonight ; saturday it is ; i intend not ~1 to|live ; not going to live ~1 like|this
    picked|chose|chosen|marked ~1 a|the place|spot|day|date ~3 ; know ~1 exactly how and when
    know how and when ; have|got ~2 plan* ~4 date|method|place|how|die|kill|end ; have it ~1 planned out
    decided to @killself ; decided ~2 today|tonight|tomorrow ; tonight ~2 @going ~2 @killself|die
    my mind is made up ; made up my mind ~4 @killself|die|go ; ready to @killself ; have a plan ~3 @die
    have ~2 plan* to ~1 @killself ; have it ~1 planned ; picked ~2 date|day|spot|method
    set a date ; chose|chosen ~2 day|date|place|method ; got ~1 date|spot ~1 picked
    know how|exactly ~3 do it ; know where ~2 do it ; know exactly how ; going to jump ; im going to jump
    about to jump|do|end ; doing it @date|today ; do it @date ; im doing it now ; wont fail this time
    not going to stop this time ; wont mess it up ; going to the bridge|tracks|river|cliff|roof
    going up ~2 roof|bridge|cliff ; heading to the bridge|tracks|cliff ; going straight to the river|bridge
    it will be tonight ; its happening tonight|today ; all over by|before|tonight|tomorrow
  `,
  method_thought: `
    step* ~2 in ~1 front of ~2 train|bus|car|truck|lorry ; hang* myself ; drown* myself
    crash* ~2 my car|bike|truck ; driv* ~3 into a|the tree|wall|river|lorry|truck|oncoming
    driv* off a|the|that bridge|cliff|road ; steer|swerve ~3 tree|wall|traffic|lorry|oncoming|barrier
    tak* all ~2 @pills ; tak* ~2 whole|entire bottle|pack|box ; swallow* ~2 all|every|whole ~3 @pills|bottle
    od on ~1 @pills ; slit* my wrists|throat ; cut* my wrists|veins ; shoot* myself
    bullet ~3 my head|brain
    research* ~2 methods
    google* ~3 methods|die|suicide|pills|kill ; look* up ~3 methods|die|suicide|kill|dose|noose|overdose
    how to tie ~1 noose ; tie a noose ; suffocat* myself ; starv* myself to death ; toaster ~2 bath
    lie|lay|lying ~2 on the tracks ; inject air
  `,
  means_request: `
    way*|method*|tip*|technique*|advice ~4 suicide|self harm*|selfharm*|suicidal
    self harm ~2 methods|tips|techniques|forum* ; dangerous challenges ; how ~5 commit suicide
    help me ~2 die|suicide ; how ~2 self harm ; hide ~2 self harm ~1
    how many of these|them ~3 kill|die|od|overdose|wake|to_not|too_many|til
    how much of this ~6 ; can ~3 od on ~2 ; can you die|od ~1 from|on|by ; can u die|od ~1 from|on|by
    where can i do it ; how long does it take ~4 die|work|bleed|pass|kill ; without pain ~4
    natural ~4 take ; can bleach|paracetamol|pills ~4 kill|do
    what|which ~2 would|will|can|could ~1 kill me|you|u
    duration before ~2 die ; will it hurt ; noose* ~6 body|minimize|weight|knot|hold
    how many ~3 @pills ~6 die|kill|overdose|lethal|enough|fatal|sleep|wake
    how much ~3 @pills|insulin|bleach|alcohol ~6 die|kill|overdose|lethal|enough|fatal|stop
    fatal dose ; deadly dose
    painless|easiest|quickest|fastest|cleanest|easy|quick|peaceful|surest|best way* ~3 die|dying|kill_myself|end_it|end_my|end_things|suicide|myself ; painless|easiest|quickest|fastest|cleanest|easy|quick|peaceful|surest|best way* ~2 go|out $ ; painless|easiest|quickest|fastest|cleanest|easy|peaceful|surest way* ~2 out ~1 pls|please|no|if|for_me|now|without ; painless|easiest|quickest|fastest|easy|quick|peaceful way* ~3 end ~1 life|my|it_all|this_life
    painless ~2 method*|death|way ; hurts ~1 least ~2 die|suicide|way|jump|pills ; way* to ~2 @killself
    how to @killself
    how do|can|should i ~2 @killself|die ; how long ~5 to bleed|die|drown|hang|suffocate
    how long ~3 hanging|drowning|bleed* ; what ~5 overdose on
    where can i ~2 get|buy ~3 gun|cyanide|nembutal|poison ; does ~3 hurt ~3 die|drown*|hang*|jump*
    does hanging|drowning|jumping hurt ; will ~3 kill me ~2 fast|quick*
    tallest|highest ~1 bridge*|building*|car ; high enough to die|kill ; how high ~5 die|fall|jump|survive
    enough to kill ~1 me|person|adult|yourself ; suicide method* ; method* ~2 suicide|painless
    nembutal ; exit bag ; sodium nitrite ; write ~3 suicide note|letter
    write ~2 goodbye|farewell ~1 note|letter ; convince me to ~1 do|die|kill
    tell me how to ~2 die|end|kill|do|tie ; ways to cut|hurt|harm ~2 myself ; how to cut ~2 deep*
    how deep ~4 cut|vein|artery|wrist ; which ~2 pills ~4 kill|die|strongest|dangerous ; way that isnt messy
    make it look like an accident
  `,
  means_at_hand: `
    pills|tablets in ~1 hand|hands ; round|around my neck
    rope|belt|cord|scarf|sheet round|around ~1 my? neck ; car ~2 running ~3 garage
    garage ~2 shut|closed ~3 ; pour* ~3 palm ~5 bottle
    driving|walking|heading|going|drove to the bridge|cliff|cliffs|tracks|river|quarry|coast
    at the station ~4 platform|train|tracks ; past the end of the platform
    ive got the razor|rope|gun|blade|knife|pills|rifle ~3
    got the razor|rope|gun|blade|pills|rifle ~2 here|now|out|ready ; in my pocket ~5 tonight|die|end
    standing|sitting|stood|sat|im|climbed|perched ~3 on ~1 ledge|edge|railing|tracks|parapet
    on the ~1 ledge|edge|roof|bridge|tracks ~3 jump|die|end|ready|do ; climbed ~2 @place ~4 jump
    @weapon ~4 in front of me ; @weapon ~3 next to|beside me|bed
    @weapon ~2 right here ; holding ~3 @weapon|pills ; @pills ~4 in ~1 my hand|hands|lap|palm
    @pills ~4 in front of me
    my|the|all @pills ~3 lined|counted|laid|poured|emptied|crushed ~1 up|out|in_front|here|on|into
    pills ~3 next to|beside me|bed
    ive|i|im ~2 lined|lining|counted|counting|laid|poured|crushed|emptied ~3 @pills|them_out|them_up|them_all
    @weapon ~3 is|its loaded
    loaded ~2 gun|pistol|rifle|shotgun ; gun ~2 loaded ; tied ~3 noose|rope|knot|cord|belt|sheet*
    noose ~2 ready|tied|up|hanging|made ; rope ~2 ready|tied
    rope|belt|cord|noose ~3 my neck
    sat|sitting|standing|stood ~3 on|at|by|over ~3 ledge|bridge|cliff|tracks|railing|parapet|rooftop|overpass|viaduct
    feet ~2 hanging|dangling ~2 over|off|edge ; over the rail* ; other|wrong side of ~2 rail*|barrier|fence
    standing|stood on ~2 chair|stool ; on the roof ~2 now|and|edge|of
    bought|got|have|found ~2 rope|noose|gun|pistol|rifle|nembutal|cyanide ~4 die|kill|end|tonight|tomorrow|ready|now|here|myself|noose|do|it
    bought ~2 rope|noose|gun|razor|blades|helium|charcoal|bleach
    saved|saving|stockpil*|hoard*|stash* ~4 @pills ; saved up ~2 enough ; enough @pills ~3 to
    blade|razor|knife ~3 my wrist|wrists|throat|arm|skin|neck ; gun ~2 to my head|temple
    in the bath with ~3 razor|blade|toaster|knife ; engine|car running ~3 garage ; hose ~3 exhaust
    gas ~1 on ~3 windows ~1 shut|sealed|taped|closed ; have the pills ~1 here|ready|now|with ; 💊 👋 ; 🔫 👋 ; 🔪 👋
  `,
  means_near: `
    @weapon|pills ~3 in my|the drawer|house|closet|bag|cupboard|garage|room
    have|got|own ~2 gun|pistol|rifle|shotgun|rope ; @place ; bottle of @pills ; @pills ; 💊 ; 🔪 ; 🔫
  `,
  attempt_now: `
    took|taken|swallowed|downed|necked|popped|had ~1 ##|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|hundred ~1 @medicine|@pills|@tabs
    bag ~1 over my head ; hairdryer|hair_dryer|toaster ~2 in_the|in_my|into_the bath|tub ; flooring it ~2 into|at ~2 wall|tree|truck|lorry ; seatbelt ~1 off ~4 wall|tree|truck|lorry
    took|taken|swallowed|downed|necked|had|ate|popped ~1 ##|ten|twelve|fifteen|twenty|thirty|forty|fifty ~1 of my|his|her|mums|moms|dads|the ~2 @medicine|@pills|@tabs
    took|taken|drank|downed|had ~4 and|with|of ##|ten|twelve|fifteen|twenty|thirty|forty|fifty ~1 @medicine|@pills|@tabs|sleeping_tablets
    took|taken|swallowed|ate|downed ~1 every pill|tablet ; took|swallowed|downed|ate ~1 #|two|three|four|five packs|boxes|strips|packets|bottles ~1 of? ; took|swallowed ~1 # grams ~1 of? @medicine
    took|taken|swallowed|downed|necked ~2 whole|entire|full|all|box|boxes|packet|packets|strip|strips|bottle|pack ~3 @medicine
    took|taken|swallowed|downed all ~1 my|his|her dads|mums|moms|nans|grans|grandmas|mothers|fathers|husbands|wifes|brothers|sisters|partners ~3 @pills|@tabs
    swallowed|took all ~1 my|the|of meds|pills|tablets
    i ~1 took|taken|swallowed|drank them|it|em ~1 already|all|now ; took|swallowed them ~3 ago
    already took|taken|swallowed|drank them|it|em|enough
    just ~1 took|drank|swallowed ~1 poison|bleach|pills|antifreeze ; swallowed ~2 whole ~1 bottle|pack
    cut ~1 a|my|the vein* ; did both wrists ; did my wrists
    did it on my ~1 neck|wrist|wrists|arm ~4 blood|pumping|bleeding|deep ; its in my arm
    needle ~1 in ~3 enough|last|tolerance ; just ~1 took|swallowed ~3 @pills ; i just? overdosed
    its too late ~1 i already ; took ~2 my|her|his mother|moms|mums|dads|sisters|grans|wifes ~1 @pills
    took mother @pills ; took|taken|swallowed|downed|had ~2 all ~3 @pills|them|it|bottle
    i took ~1 them|em ~1 all
    took|taken|swallowed|downed ~3 whole|entire|full ~1 bottle|pack|box|packet|strip*
    took|taken|swallowed|downed ~2 too many|much ~2 @pills|it|them? ; i took too many|much ~1
    took|taken|swallowed ~2 bunch|handful|lot|load|loads|bottle of ~3 @pills|paracetamol|my
    ive ~1 taken|swallowed ~4 @pills ; took|taken|swallowed ## ~3 @pills
    overdosed ~3 help|now|just|ago|hour|minutes ; ive|have|i just overdosed ; ive taken enough
    took them all ; swallowed ~2 bleach|batteries|antifreeze|poison|pesticide|razor
    i|ive ~2 cut ~2 my wrist|wrists|veins|throat
    cut ~3 too deep ; deeper than ~2 meant|usual|wanted ; wont stop bleeding
    bleeding ~3 wont|not|isnt stop* ; so much blood ~2 arm|wrist|help|everywhere|scared|coming|its|im
    im|i|still ~1 bleeding ~2 lot|out|bad|everywhere|heavily ; cant stop ~1 the? bleeding|blood
    ive done it
    i did it ~2 its|now|already|goodbye ; its too late for me ; i ~1 already took|swallowed|cut|jumped|drank
    starting to feel sleepy|dizzy|cold|numb ; feel* ~2 kicking in ; its kicking in ; unaliving in progress
    lie|lying|laid ~2 on the tracks|rails ; water is ~3 neck|chest|knees ~1 deep?
  `,
  attempt_recent: `
    i attempted
    suicide attempt
    tried it again|last|yesterday ; overdosed ~2 last|yesterday|on|in ; jumped ~3 survived
    woke up in ~1 hospital ~4 pills|attempt|overdose|after ; i tried ~2 last|yesterday|again|weeks|days
    almost|nearly did it|killed|jumped|hanged|hung ~3
  `,
  farewell: `
    left ~1 goodbye|suicide|farewell letters|notes|note|letter ; left my ~1 note|letter|letters
    finished my ~1 note|letter|letters ; wrote my ~1 note|letter|letters
    note|letters for my ~1 parents|mother|kids|father|wife|husband|family ; farewell im sorry
    goodbye im sorry ; whoever finds me|this ~1 ; tell them ~1 im? sorry|loved ; ive said goodbye*
    said my goodbyes ; last message|text ~1 ill|youll ; last time ~1 youll ~2 hear|see|talk
    my last|final message|post|goodbye|words|night ; my last day ~1 alive|here|on
    this is ~1 goodbye ~1 i|im|everyone|all|mother|forever|world|my_love|from_me
    goodbye world|forever ~2 im|sorry|i ; goodbye ~3 i love you ~2 all
    say|saying ~2 goodbye* ~1 forever|to_you_all|before_i|to_life|without_them ; my goodbye
    goodbye note|letter ~1 is|for|to|under|done|written|so|says|and|on|in|ready
    suicide note ~3 written|done|ready|finished|table|left|wrote
    wrote|written|left|hid|writing ~2 the|my|a|his|her note|notes|letter|letters ~4 mother|everyone|family|kids|find|read|table|each|all|drawer
    letter* ~2 written|sealed|signed|addressed ~3 ; when you|they|someone read|reads|find|finds|see this
    if youre reading this ~4
    tell ~3 mother|father|kids|son|daughter|everyone|sister|brother|family ~2 im_sorry|i_loved|i_always|i_tried
    tell ~3 it wasnt ~3 fault
    this is my last|final message|text|post|night|day|goodbye|note|words|hour|chat|letter
    wont be here|around ~3 tomorrow|anymore|monday|morning|friday|sunday|saturday|when|next|christmas
    wont hear from me again|anymore ; wont be hearing from me
    see you in the next life ; you ~1 wont ~2 see me ~1 again|anymore ; remember me ~1 when|as|fondly|please
    forgive me ~5 gone|do|did|tonight|leave|leaving
    look after|take care of ~4 when|after im|i ~1 gone|go|dead|not
  `,
  farewell_soft: `
    goodbye ; farewell ; look after ~3 mother|kids|dog|cat|sister|brother|her|him|them
    thank* ~2 for everything ; thanks for ~2 listening|being ; love you all
    im sorry ~1 everyone|mother|for everything ; sorry ~2 for everything ; forgive me ; last time
    take care of ~2 mother|kids|dog|cat|sister|brother|her|him ; no one is to blame ; not your fault ; 👋 ; 🕊
  `,
  preparation: `
    gave|giving|given ~3 away ~3 my|stuff|things|clothes|everything|all|bike|guitar
    gave|giving|given ~3 my ~2 bike|guitar|dog|cat|things|games|records|watch|ring|playstation|xbox|hamster|tools|stuff|keys ~2 away
    wont ~1 be needing it|them|this ; wont need it|them ~3 ; rehomed ~2 dog|cat|pets
    found ~3 home for ~3 dog|cat|pets ; dog|cat ~3 sister|neighbour|friend|mother ~1 now|already
    wrote|written|writing|updat*|signed ~2 my will ; will is ~2 drawer|signed|done
    passwords ~4 envelope|written|list|drawer|desk|fridge|notebook ; wrote|written|left ~3 passwords
    affairs in order ; put* ~3 in order ; papers ~2 order|drawer|table
    paid ~2 all|everything ~2 debts|bills|off ; life insurance ~3
    picked|chose|chosen|planned ~3 funeral|songs ; my funeral
    deleting|deleted|wiped ~3 accounts|acc|everything|history|socials|phone
    cleaned ~2 flat|room|house ~4 find ; left ~3 keys ~3 neighbour|table|envelope
    scheduled ~2 posts|emails|email ; letters|notes|letter|note ~3 drawer|kids|mother|each|everyone|under
    research* ~3 insurance
  `,
  finality: `
    after tomorrow|tonight|today ~2 wont|doesnt|not ~1 matter ; wont matter ~2 tomorrow
    after that ~4 nothing ~2 stay|need|live ; nothing ~1 i need to ~1 stay ; wont be hearing ~2
    after tonight|tomorrow|this|today ~1 i wont ~2 ; after tonight|today|tomorrow ~1 im ~1 gone|dead|not
    wont be alive ; wont exist ; wont have to deal|worry|put ~3 me|again|anymore
    nobody ~2 have to ~1 worry|deal ~2 me
    last night|day ~2 alive|earth|ever ; last night|day ~1 on ~1 this ~1 earth|planet|world ; last night|day ~1 here ~1 i|ever|with_you_all|then|goodbye|bye|before_i ; my last night|birthday|christmas|weekend|meal|supper
    my last day ~1 on_earth|alive|on_this
    it ends tonight|tomorrow|today ; ends ~1 @date
    it will all be over ~1 @date|soon ; be over ~1 by? @date|soon
    wont see|make|live ~2 tomorrow|morning|monday|sunrise|next|friday|birthday|christmas|summer
    not ~1 going to ~2 see|make|be ~2 tomorrow|morning|monday|here|around|birthday
    wont wake up ~2 tomorrow|again|morning ; not ~2 wake up tomorrow
    im|ill|be|ive gone by|before|tomorrow|tonight
    ill be gone|dead ; be gone by|before|tomorrow|tonight ~2 i|and|from|forever|wont|dont|please|tell
    tomorrow ill be ~1 gone|dead|free
    last time ill ever ; there wont be a tomorrow ; dont wait up|for ~1 me ~2 forever
    going to be with ~2 @date ; after that|tonight its over ; i wont be a problem|burden ~3
    im free ~1 tonight|tomorrow ; time to go ~2 forever|for ; going away forever ; im going ~2 forever
    nobody will find|look ~4 ; theyll find me ; find my body ; find me ~3 @date ; they ~1 will find me|it ~2
  `,
  means_got: `
    i have a plan ; ive got a plan ; i ~1 have it all planned
    bought|got|ordered ~2 rope|noose|gun|pills|blades|razor|helium|charcoal|knife ; on the ledge
    im on ~1 the tracks|ledge|cliff|parapet ; picked|got|bought|have ~1 what i need* ; everything i need*
    got ~1 enough
  `,
};

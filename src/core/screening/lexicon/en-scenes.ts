import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

// Plain words that only their place in a scene makes grave: no slot, for the model has not learned from them.
const took = 'took|taken|swallowed|downed|necked|popped|drank|drunk|chugged|gulped|injected|ate|sank';
const noWake = 'not|never|dont|wont|doesnt';
const vehicle = 'car|truck|rig|van|ute|bus|lorry|bike|motorbike|tractor|jeep|suv';
const depth = 'cliff|pier|quay|jetty|ravine|embankment|edge|overpass|dock|wharf|gorge';
const act =
  'jump|step_off|hang_myself|pull_the_trigger|swallow_them|take_them_all|kick_the_chair|kick_the_stool|go_over|let_myself_drop';
const lace = 'shoelace|lace|laces|cord|rope|belt|string|wire|cable|noose|sheet|scarf|ribbon';
const gun = 'gun|rifle|shotgun|pistol|revolver|weapon|sidearm';
const shore = 'reservoir|dam|bridge|cliff|cliffs|river|lookout|quarry|lake|weir|tracks|pier|viaduct|gorge';

/** Danger told as a scene: what is done, prepared or seen, with no word of death or despair beside it. */
export const enScenes: Patterns<Concept> = {
  attempt_now: `
    bag ~4 zip_tie|duct_tape|tape|elastic|cable_tie ~3 next_to_me|beside_me|with_me|ready|on_my_lap
    hose|pipe ~4 fits|fit|goes_over|on ~2 exhaust|tailpipe ~4 checked|tested|tried|tonight ; bleeding out ~3 shower|bath|floor|wrist|wrists|arm|arms
    noose ~8 put it on ; keep|keeping|made|hiding ~2 noose ~2
    bath|tub ~6 stanley|scalpel|box_cutter|stanley_knife|craft_knife
    platform|tracks ~4 waiting ~5 not|doesnt|wont|dont stop*|slow
    coat|jacket|pockets|backpack|rucksack|bag ~3 bricks|stones|rocks|weights ; filled ~3 bricks|stones|rocks|weights
    bag ~3 cylinder|helium|nitrogen|canister ; ligature is on|tied|round|around ; ligatures on
    spun the ~1 cylinder|barrel|chamber ; one|a|# ~1 round|bullet ~1 in|left ~1 it|the? ~1 chamber|gun|cylinder
    went|been|drove|round ~3 chemists|pharmacies|shops ~4 enough ; smell gas ~4 night|bye|goodbye|goodnight|sleep|dog
    pipe|hose|tube ~2 through|in ~1 the window ~3 ; leg|foot ~2 through|over ~1 the fence|gate|barrier ~3 crossing|tracks|line|motorway
    tide|water|sea ~2 up to my ~1 waist|chest|neck|chin ~4 walking|swim|deeper|out|still
    kept|keeping|hid|hidden ~2 needle|blade|scalpel ~4 neck|wrist|throat|arm
    discharged|out_of_hospital|out_of_the_ward|home_from ~6 saving|collecting|hoarding|stashing ~2 them|pills|again|tablets
    saving|collecting|hoarding|stashing them ~1 up? ~1 again
    trigger|triggers ~4 thumb|finger ; past|over|beyond|crossed|crossing the yellow line ~8 train|tube|platform ; behind the yellow line ~8 train|tube ~3
    already ~1 ripped|tore|torn|tied|knotted ~1 the|my|? sheet|sheets|bedsheet|bedding ; sheet|sheets ~1 is? already ripped|torn|tied|knotted
    in ~1 the closet|wardrobe ~2 with ~1 a|the|my belt|rope|cord|tie ~2
    scalpel|scalpels|cutter|blade|blades|razor|knife|shard|scissors ~2 at|on|to|against|in|under ~1 my throat|neck|wrist|jugular|wrists|artery
    gas|oven ~1 on ~3 going to sleep|bed ; leaving|leave ~1 the gas|oven on ~3 sleep|bed|lie
    rope ~3 over|round|around ~1 the? branch|beam|bough|tree|rafter|banister
    in|inside|to ~1 the|my gun safe|cabinet ~4 opening|open|key|keys|code
    finger|thumb ~2 on ~1 the trigger ; barrel|muzzle ~2 cold|under_my|in_my|against
    handful|fistful|palmful of ~1 pills|tablets|meds|@tabs ~6 swallow|take|decide|deciding|now|water
    package|parcel|order|delivery ~3 came|arrived|here ~8 ${noWake} wake
    lying|laying|lie|laid|lay ~1 down? on ~1 the tracks|rails|railway
    up to my ~1 neck|chest|waist ~2 in ~2 reservoir|river|sea|lake|water|dam|canal
    extension|power|phone cord|lead|cable ~3 on ~1 the? hook|beam|rod|rail|banister|pipe|rafter
    belt|rope|cord|sheet|scarf ~2 on ~1 the? closet|wardrobe|door|shower|hook|beam ~1 rod|rail|bar|hook|beam ~4 tested|holds|ready|tried|strong
    measured ~2 beam|rafter|drop|branch ~10 rope|needed|neck|noose|weight|bought
    foot|leg ~1 off|over ~1 the roof|edge|ledge|balcony|railing|bridge ; helium ~1 tank|canister ~6 motel|hotel|trunk|boot|bag|tonight
    outside|over|past|behind ~1 the ~1 rail|railing|barrier|fence ~4 floor|top|roof|storey|car_park|bridge|level
    @took ~1 a|the|so|my|? bunch|handful|handfuls|load|loads|lot|lots|ton|tons|too_many|so_many|whole|entire|shitload ~3 @medicine
    @took ~3 @medicine|@tabs ~3 ago ~2 ##|ten|fifteen|twenty|thirty|forty|fifty|sixty ; ^ tying it ~1 now $
    @took ~4 @medicine|@tabs|pills ~3 idk|dunno|unsure|lost ~1 how|count ~1 many
    other half ~1 went|is|are|gone ~1 down ; half ~2 tablets|pills ~8 half ~1 went down
    did|shot|banged|smoked|used|took|injected ~3 months|weeks|days ~1 worth? ~1 of? ~1 gear|heroin|smack|meth|methadone|stash|coke|morphine|takeouts|medication|meds ~3 one|once
    @took ~2 stuff|thing|liquid|something|cleaner ~2 for|that|to ~1 cleaning|clean|cleans|killing|kill|kills|unblocking|unblock|rats|drains|weeds|ants|slugs
    blade|blades|knife|razor ~1 has|is? ~1 gone|went|going in ; lips|tongue|mouth|fingers ~1 are|is? ~1 tingling|tingly|numb ~6 enough|had|took|taken|time|pills
    dark round|around the edges ; patches ~3 on ~2 all|stuck ; stuck ~4 patches ~3 ; five|ten|all ~2 patches
    stopped ~1 eating and ~3 bottle
    cant see ~1 the? beach|shore|land|coast ~2 not ~1 coming|going|turning back
    took|swallowed|downed|necked mums|moms|dads|nans|grans|sisters|brothers|husbands|wifes|flatmates|roommates ~1 and|too|all|as_well
    since i ~1 swallowed|took|drank|injected ~1 them|it|the ; going|gonna ~1 swallow more $
    opened|cut|nicked|found ~1 a|the|my vein ~5 drip*|bleed*|bucket|sink|running|blood ; vein ~4 drip*
    theyve|they|all ~2 gone down $ ; ambulance ~8 not|wont ~2 in_time|make_it|get_here|matter
    whole|entire|full ~1 sheet|strip|tray|card|leaf|pack of ~1 @medicine|@tabs|pills ~3
    @medicine|@poison|@tabs ~4 on_purpose|deliberately ; already in my ~1 stomach|bloodstream|system|veins
    bottled|chickened ~1 it|out ~3 going|trying|go|try ~1 back|again ; lost my nerve ~4 back|again
    ${took} ~6 on_purpose|deliberately|intentionally
    on_purpose|deliberately ~5 @medicine|@tabs|overdose ; od|overdosed|oded ~3 on_purpose|deliberately
    pills|tablets|meds|@medicine ~2 down the hatch ; got|get|kept them ~1 all? down
    @took ~3 bottle|box|pack|packet|strip|jar of ~1 @medicine|@tabs|pills
    i ~1 jumped ~1 but|and ~2 hit|landed|fell|survived|caught|the_tree|the_net
    swimming|swam|swim|wading|waded|walked|walking ~1 out|into ~8 not|wont|never coming|turning|come|swimming|going back
    head ~2 in|inside ~1 the oven
    vein|veins|artery ~2 pumping|pulsing|spurting|open|opened
    letting|let it ~1 bleed|drip|run_out ; air ~4 in|into ~1 my vein|veins|arm
    needle|syringe ~2 in ~4 air|push|plunger|all_of_it
    ${took} ~2 like|about|around|maybe|over|nearly ##|thirty|forty|fifty|sixty ~6 sleep|wake|enough|overdid|blurry|dizzy
    overdid ~4 ${took} ~3 ##|thirty|forty|fifty|sixty
    whole|entire|full insulin pen|vial|cartridge ~3 one|go|once ; whole|entire insulin pen
    took|taken|done the lot ~2 ; taken|took|swallowed enough ~1 that|to_sleep|for_good
  `,
  intent_now: `
    last ~1 cigarette|smoke|drink|beer|song|coffee|pint ~3 then ~3 oven|rope|bridge|pills|gun|noose|jump|roof|tracks $
    pact ~3 midnight|tonight|tomorrow ; pact ~6 pills|tablets|rope|bridge|jump
    found ~1 a|the way to ~1 stop ~1 being|bothering|burdening ~2 burden|everyone|everybody|anyone|trouble ~4 today|tonight|tomorrow
    plan is ~1 the|my? ~1 insulin|pills|rope|bridge|gun|train|river|@medicine|tablets ~2 all|every|four|once|when|after|then|tonight
    do|doing it ~2 on ~1 the anniversary|birthday ~4 tomorrow|today|tonight|sunday
    everything|all|it ~1 is? ~1 set|set_up|ready ~2 shed|garage|barn|loft|attic|basement ~4 finish|finishing|just ; dont|do_not save|revive|rescue|resuscitate me $
    top|last|highest level|floor|storey ~5 shoes ~1 off ; took|taken|kicked my shoes off ~4 edge|ledge|level|roof|bridge|rail
    last|final ~1 few? ~1 minutes|moments|hour ~3 alone|company|with_me|by_myself|someone ; alone|by_myself|company|with_me ~3 last|final ~1 few? minutes|moments
    appointment|date|meeting ~1 with ~1 the|a|my? ~1 train|#|bridge|rope|river|express ; me and the # ~1 # ~1 have|has
    if ~1 you|u ~1 dont|do_not hear ~1 from me ~5 done|over|gone|dead ; if i ~1 dont|havent ~1 message|text|reply|write|answer ~5 done|over|gone
    waiting ~3 big|next|right ~1 enough? lorry|truck|train|bus ~4 step|jump|walk|run ; hard shoulder|roadside ~8 lorry|truck ~3 step|walk|jump
    kissed|kissing|kiss ~5 asleep|goodnight|each ~5 now ~2 @poison|pills|rope|bath|gas|bridge
    hand|hands ~1 tied ~4 cant|dont|not ~3 grab|save|swim|hold ; tonight the ~1 tablets|pills|rope win*
    shut|close|closing my eyes ~3 floor|accelerate|foot_down|hit_the_gas|put_my_foot|let_go ~6 over|end|ends|done
    then ~1 its|it_is the ~1 @poison|@rope|@gun|noose|gas $
    calendar ~6 bought ~2 last|what|everything|rest ; set|setting myself ~1 alight|on_fire
    ordered|bought|got ~2 nitrite|nembutal|cyanide|exit_bag|hemlock ~4 came|arrived|here|today|online|tonight|ready
    nitrite|nembutal|cyanide|exit_bag ~4 came|arrived|delivered|ready
    with this|these|that|them ~3 sleep ~3 ${noWake} wake ; everything|all|what ~1 i need|needed ~3 ${noWake} wake
    there|therell|theres ~2 be a body ~2 in|at|on|by ; find|found|finding|be my body
    as_soon_as|soon_as|once|the_moment|the_second|when ~6 i ~1 ${act} $
    before|until|gonna|going_to|about_to|ready_to|gotta|just ~2 pull|squeeze|pulling ~1 the trigger $
    gotta|need_to|have_to|just|gonna|only ~2 kick|kicking ~1 the|this chair|stool ; kick ~1 the|this chair|stool ~1 away|out|over|from
    ${vehicle} ~2 off|over|into|through ~1 the|a ${depth} ~4 tonight|dark|today|now|tomorrow|on_the_way|when|as_soon
    driv*|going|gonna|rolling|straight ~1 off|over ~1 the|a ${depth} ~5 tonight|dark|today|now|tomorrow|on_the_way|when|soon
    let|lift|take|release ~1 the|my brake|handbrake|foot ~1 off ~3 over|ends|end|done ; let go of the brake ~3 over|end
    is ~1 my last conversation|sunset|sunrise|night_alive|day_alive|day_on_earth|night_on_earth $
    wont ~1 make|see|reach ~1 it? ~2 eighteen|my_birthday|morning|monday|christmas ~6 i_do_it|pills|tablets|rope|bridge
    suck|sucking|eat|eating|kiss|kissing ~1 start? ~1 the ~1 ${gun}|barrel|twelve_gauge|muzzle
    on ~1 me|myself ~1 tonight|today|tomorrow|now ~1 ${gun} ; ${gun} ~6 use|using|turn|turning ~1 it ~1 on ~1 me|myself
    climb*|go|going|up ~3 crane|roof|tower|silo|mast ~6 not|wont coming|come ~1 back? down
    walking|walk|going|drive|driving ~2 into ~2 river|sea|lake|dam|water ~2 with ~1 my ~1 girl|boy|baby|kids|daughter|son|children|little
    last thing ~1 i|im ~1 do|doing ~8 then ~5 balcony|roof|bridge|rope|pills|gun|me_done|thats_me|im_done
    by the time ~8 itll|it_will|ill|i_will ~1 be done|over|finished
    carry|carrying it out ~1 tonight|today|tomorrow ; check|checking out ~2 for_good|on_the_#|of_life
    on|that the #|1st|3rd|30th|15th ~1 i check|check_out
  `,
  preparation: `
    hamster|dog|cat|bird|rabbit|parrot|lizard|snake|puppy|kitten|guinea_pig|fish ~3 gave|given|giving ~1 him|her|it|them|away? ~1 to ~1 my
    gave|given|rehomed ~1 my? ~1 hamster|dog|cat|bird|rabbit|parrot|lizard|snake|puppy|kitten|guinea_pig ~1 to|away
    folder ~2 with? everything ~4 passwords|insurance|contracts|deeds ; pay|pays|paying|paid ~2 for ~1 my cremation|burial|funeral
    dog|cat|bird|rabbit|fish|pets ~4 week|month|weekend|days ~2 im|i ~1 off|go|going|gone
    enough|extra|plenty ~1 food ~3 dog|cat|cats|dogs|pets|fish ~3 week|weekend|days|while
    fed ~2 dog|cat|cats|dogs|fish ~3 everything|sorted|ready|done|wrote|letters|notes
    wrote|written ~1 the|my|all notes|letters ~6 sorted|ready|done|order|fed
    ${vehicle}|shoes|phone|keys ~1 will|ll be ~2 by|near|at|on ~2 ${shore}
    picked|chose|laid ~1 out? ~2 what|outfit|dress|suit|clothes ~3 buried|burial|coffin|funeral
    paid ~2 for|off ~1 my|the|own funeral|cremation|burial|coffin ; location ~1 is? ~1 off|turned_off ; turned ~1 my location off
  `,
  finality: `
    dont|dont_bother|dont_try|nobody|no_one look|looking|search|searching|come|coming ~1 looking? for me $
    off tonight|tomorrow ~1 for_good|forever
  `,
  attacker_present: `
    got|has|have|holding|took|grabbed ~2 toddler|baby|kid|kids|son|daughter|child|girl|boy ~3 balcony|window|bridge|edge|roof|ledge ~4 drop|throw|throws|jump|let_go
    digging|dug ~2 hole|grave|pit ~6 me|kneel|bury|yard|told ; told|made ~1 me ~1 to? kneel ~3
    room to room ~3 with|looking ~3 ; if ~1 he|she ~1 cant have me ~3 nobody|no_one ; wont have him|her nobody will
    screaming|shouting|begging ~4 minutes|stop ~6 thud|bang|silence|nothing|quiet ~3
    hunting|looking|searching ~2 for ~1 the|his ~1 gun|shotgun|rifle|axe|knife
    outside|in_front_of|at|around|surrounding|behind ~1 my|our|the house|door|gate|window|flat|car ~6 with ~2 @arms|machetes|sticks|knives|guns|bats
    shots|gunshots|gunfire|shooting ~3 corridor|hallway|classroom|upstairs|downstairs|lobby|playground
    husband|father|dad|boyfriend|ex|stepdad|man|guy|bloke|neighbour|neighbor|brother|partner ~3 battering|beating|kicking|stamping|bashing ~1 his|the|my|on ~1 missus|wife|girlfriend|mother|woman|kid|kids|partner|her|sister
    put|puts|held|holds|pressed|shoved ~1 a|the? pillow|cushion ~2 over|on|to my face ; held ~2 pillow|cushion ~3 my face ; hes|he ~2 going ~1 at|for her ~3 with
    threw|pushed|kicked ~1 me ~1 down the stairs ~5 coming|back|pregnant|again
    put ~1 the|his|a ${gun} ~2 on|to ~1 the table ~3 told|said|choose|pick
    husband|father|dad|boyfriend|ex|stepdad|man|guy|neighbour|neighbor|brother|son|he|hes|partner|uncle ~1 is? ~1 killing|strangling|stabbing|choking|drowning|murdering|bashing|suffocating ~1 her|him|them|my_mother|my_sister|my_brother|the_kids|the_baby|a_woman
    @abuser|stepbrother ~3 waiting|hiding|sat|sitting|standing ~5 with ~2 gun|shotgun|rifle|knife|machete|axe|bat|hammer ~3
    hes|shes|theyre|he|dad|husband|father ~2 loading|cocking|sharpening ~1 it|the|his|a ~1 gun|shotgun|rifle|pistol|knife|axe|machete
    hes loading it ; its him or me ; when ~2 asleep ~3 him or me
    put ~1 the|a|his ${gun} to|against my ~1 head|temple|face ~3 went|left|out|gone|beer|and
    says|said|swears ~2 im|i ~1 not|wont leaving|leave|getting|get ~2 alive
  `,
  third_act: `
    goodbye|bye|sorry ~5 heard ~2 shot|bang|gunshot|thud
    @kin3|lad|boy|girl ~3 left ~3 keys|phone|wallet|ring|watch|bag|shoes|coat ~6 sorry|note|letter|goodbye|paper
    @kin3 ~3 carrier|plastic|bin? bag ~2 over|on ~1 his|her|their ~1 head|face ; suffocating himself|herself|themselves
    @kin3 ~3 posted|put|sent|shared ~3 trainers|feet|shoes|legs|view|edge ~4 roof|building|bridge|ledge|edge|cliff
    @kin3 ~4 drove|walked|gone|went|stormed ~1 off|out|away ~3 with ~2 gun|rifle|shotgun|rope|pills|knife ~8 sorry|note|goodbye|crying
    @kin3 ~4 says|said ~2 bottle|pills|tablets|rope|gun ~4 for|is ~1 today|tonight|tomorrow
    goodbye|cheerio|bye|farewell|tara ~4 forever|last_time ~6 cant|nobody|no_one|wont|not reach|find|answer|answering|contact
    @kin3|wife ~3 bath|tub|shower ~4 water ~2 red|pink|bloody
    @kin3 ~3 put|wrote|posted|sent|said ~2 look|take after|care ~1 of? ~3 me ~6 phone|off|offline|answering
    @kin3|woman|man|lady|person ~4 hanging|dangling|climbing|climbed ~2 off|from|outside|over ~4 balcony|window|bridge|ledge|roof
    @kin3|man|woman ~2 passed_out|unconscious|collapsed|blacked_out ~3 after|with|from ~4 @tabs|@medicine|pills|strip|bottle|packet
    @kin3 ~2 left ~2 ring|watch|wallet|phone|keys ~3 letter|note ~6
    @kin3 ~3 barricaded|locked|shut ~3 garage|car|shed ~4 engine|motor|exhaust|hose
    found ~2 @kin3 ~2 hanging|hanged|unconscious|unresponsive|blue|floppy ~4
    @kin3 ~2 just threw|flung|chucked|hurled|launched|threwn himself|herself|themselves|themself ~1 off|out|under|in|from|into|over
    @kin3 just ~1 jumped|jumps off|out|from|in_front|under
    @kin3 ~5 leg|legs|foot|feet ~1 out|over ~3 window|rail|railing|balcony|ledge|edge|barrier|fence
    window|ledge|roof|balcony|railing|tree ~4 wont|refuses|refusing ~1 to? come down
    @kin3|old ~3 tied|wrapped|put|looped|had ~3 ${lace} ~1 around|round ~1 his|her|their neck
    ${lace} ~1 around|round ~1 his|her|their neck ~6 blue|purple|breathing|help|now|choking
    eyes ~2 rolled|rolling|rolled_back ~1 back|up|white ~4 empty|pills|packet|bottle|took|tablets
    someone|somebody|man|woman|guy|girl|boy|lad|kid|person|bloke ~2 lying|laying|sitting|standing|lies|sat|stood ~2 on ~1 the tracks|rails|railway|line|parapet|ledge
    @kin3|soldier ~3 took|grabbed|picked_up|walked_off_with|left_with|went_off_with ~2 ${gun} ~8 note|done|nobody|everyone|alone|goodbye|sorry|cant
    @kin3 ~4 posted|shared|uploaded|put_up|left ~2 suicide|goodbye|farewell note|letter|post|message|video
    @kin3 ~5 already|just ~2 ${took} ~3 pills|tablets|antidepressants|poison|weedkiller|bleach|everything|it_all
    @kin3 ~6 drank|swallowed|ate|drunk something ~4 purpose|sink|under|bleach
    client|patient|student|friend|caller ~6 carry|carrying|go|going ~2 it ~1 out|through ~2 tonight|today|now|tomorrow
    @kin3 ~4 ate|eaten|drank|drunk ~2 poison|rat_poison ~4 foaming|ambulance|help|now|shaking
    @kin3 ~3 not|isnt|stopped answering|replying|responding|picking ~6 tablets|pills|gun|guns|rope|note ~2 gone|missing|drawer|owns
    tablets|pills|gun|rope ~2 gone|missing ~1 from ~1 the|my drawer|cabinet|safe|box|cupboard
  `,
  method_thought: `
    notebook|list|notes|journal|spreadsheet ~1 of|with ways|methods ~1 to|of die|dying
  `,
  gone_wish: `
    want|wanting|need ~1 the|a|to_be_in? ~2 coma ; imagin*|picturing|dreaming ~3 not waking up
  `,
  stop_medicine: `
    binned|dumped|tossed|flushed|hid|threw ~2 my insulin|meds|medication|inhaler|heart_pills
  `,
  violence: `
    @partner|@abuser shot|stabbed|slashed|knifed me
  `,
  harm_other_now: `
    first|them|kids|children ~1 them|the_kids|her|him|first ~2 then ~1 me|myself
    knife|knifes|gun|guns|blade|machete|bat ~3 in ~1 my bag|backpack|jacket|pocket|locker|waistband ~6 his|her|their ~1 shift|class|bus|house|office|work|train|school
    list ~4 pay|die|going_to_get_it ~6 start|starting|begin|first|friday|monday|tomorrow|lunch|recess
  `,
  threat: `
    says|said|swears|reckons ~1 im|i_am a dead man|woman|girl|boy ; im a dead man|woman ~3 he|ex|she|they
  `,
  suicidal_thought: `
    thoughts|thought|brain|head ~1 say|says|tell|tells|telling|keep|keeps ~3 walk|jump|step|drive|throw|let_go ~2 into|off|in_front|under|out
  `,
  farewell: `
    last login|stream|game|session ~4 fun|bye|ever|goodbye|guys|everyone ~8 ever|gave|again|never
  `,
  means_request: `
    how long ~3 body|person|someone|human ~3 without|on ~1 eating|food|water|air|nothing ~6 die|shut|stop|switch_off|give_up|i_want
    act|pretend ~6 helps me ~1 to? die ; does ~2 hanged|hanging ~2 feel|hurt
  `,
  wish_to_die: `
    dream ~1 that? ~1 i ~1 die|died|was_dead|am_dead ~5 wake|woke|sad|gutted|disappointed|wish ~5 not|isnt|wasnt|still|true
  `,
  self_injury: `
    scratched|scraped|rubbed myself|my ~1 arm|arms|leg|legs|skin|self ~1 raw|bloody|bleeding
  `,
  intent: `
    going|gonna|will|ill|about|want|might ~2 walk|run|step|wander ~1 out? into|in_front_of ~1 the? traffic|oncoming|cars|motorway
  `,
  third_intent: `
    @kin3 ~8 go|going|be ~1 with? the angels ; go|going to be with the angels
  `,
  benign: `
    noose|rope ~1 around|round my neck ~6 deadline|report|essay|due
    @gun ~6 to clean|be_cleaned|oil ; red|pink|purple ~3 from|because ~3 bath_bomb|salts|hibiscus|dye|beetroot|rust
    bridge|roof|rooftop|cliff|cliffs|river|quarry|beach|balcony|lookout|pier|station ~2 to ~1 see|watch|catch ~1 the? sunset|sunrise|view|stars|fireworks|show|match|game|boats|birds|eclipse|lights
    bridge|roof|rooftop|cliff|cliffs|river|quarry|balcony|lookout|pier ~2 to fish|paint|picnic|jog|photograph|smoke|barbecue|sunbathe|swim|skate
    throw*|threw|throwing myself into ~2 project|work|studies|job|training|hobby|gym|cooking|dating
    end to ~1 this|the|that mess|clutter|argument|debate|gossip|subscription|meeting|lease
    letter|note|card ~5 birthday|christmas|mothers_day|fathers_day|anniversary|wedding|graduation|santa
    smoking|drinking|vaping|wedding|surgery|holiday|exam|moving|baby ~6 date|day ~1 set|picked|chosen|is_set
    set|picked|chose ~2 date|day ~5 wedding|surgery|holiday|exam|move|party|christening|quit|smoking|vaping
    head ~1 in|inside the oven ~1 scrubbing|cleaning|checking|to_clean|to_scrub
    ${took} ~2 about|like|around|maybe|over|nearly ## ~1 minutes|mins|photos|pictures|pics|steps|seconds|days|hours|years|weeks|shots
  `,
  media: `
    chorus ; sings ; she sings ; he sings ; songs about ; song about ; songs ~1 is? about ; the song ; lyric
  `,
  fiction: `
    zombie* ; final boss ; boss fight ; speedrun ; my ~1 character ; roleplaying game
  `,
  relief: `
    now i ~1 like|love being alive|life|living ; like being alive ; love being alive ; love my life now ; enjoy living ; glad to be alive
  `,
  accident: `
    nail bed ; toenail ; hangnail ; papercut ; broke|snapped|ripped ~1 my|a nail
  `,
  trifle: `
    forgot ~2 charger|umbrella|headphones|password|lunchbox ; called ~2 mother teacher|boss
    took|ate|used|wore|stole|borrowed|broke|parked ~1 in? ~1 my top|hoodie|charger|leftovers|makeup|lunch|jumper|seat|snacks|shoes|dress|mug|spot
  `,
};

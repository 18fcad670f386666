// Danger in the words of people who say it sideways: means asked for in one's own way, rehearsals, acts begun, and what others do.
import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

const vehicle = 'car|truck|van|rig|ute|lorry|bike|motorbike|jeep|tractor|taxi|bus';
const solid =
  'wall|tree|trees|oak|pole|pylon|pylons|pillar|barrier|bridge|lorry|truck|oncoming|quay|pier|harbour|dock|slipway|river|canal|lake|sea|loch|dam|cliff|abutment|embankment|trailer|tanker|ravine';
const minds =
  'keep|keeps|picturing|picture|imagining|imagine|think|thinking|thoughts|tempted|urge|want|wanting|wonder|eyeing|daydream|daydreaming|planning|going_to';
const tether =
  'belt|rope|noose|knot|cord|cable|sheet|sheets|loop|scarf|dupatta|ligature|dressing_gown_cord|strap|chain|hose';
const hold =
  'beam|branch|banister|bannister|hook|rail|rafter|pipe|bar|door|doorknob|fan|tree|ceiling|wardrobe|closet|pole|shower_rail|bunk|handle|overpass|joist';
const edged =
  'razor|blade|blades|knife|scalpel|compass|scissor|scissors|stanley|glass|shard|mirror|sharpener|craft_knife|box_cutter|razorblade|needle|key';
const flesh =
  'arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach|belly|hip|hips|ankle|neck|hand|chest|shoulder|forearm';
const frail =
  'grandma|gran|nan|granny|nana|grandad|grandpa|granddad|mother|mam|her|him|the_residents|residents|the_old_lady|the_old_man|kids|children|baby|sister|brother|toddler';
const blow =
  'struck|strikes|thumped|thumps|clouted|clouts|walloped|wallops|clobbered|leathered|leathers|smacks|smacked|lamped|decked|headbutted|slaps|slapped|punches|punched|kicks|kicked|hits|hit|pinches|shakes|shook|skelped|thrashed|thrashes|bashed|battered|batters|flogged|flogs|knocked';
const tool =
  'poker|stick|walking_stick|belt|cane|strap|broom|frying_pan|pan|ladle|slipper|spoon|cable|hosepipe|whip|bottle|hammer|iron|shoe|pot|rod|plank|kettle|cord|hurl|hurley|bat|rolling_pin|brush';
const gang =
  'they|gang|gangs|cartel|men|boys|lads|dealers|olders|shark|sharks|agents|militia|bandits|cult|people|guys|app|lenders|crew';
const crowd = '#|two|three|four|five|six|men|lads|fellas|guys|them|boys|blokes|they|theyre|people|gang';
const arm =
  '@arms|machetes|knives|bats|guns|swords|shotgun|pangas|cutlasses|sticks|straps|rifles|axes|blades|torches|balaclavas';
const gone =
  'come_back|comes_back|coming_back|bring_me_round|bring_me_back|brings_me_back|bring_you_back|brought_back|revived|save_me|for_good|never_wake|not_wake|cant_be_saved|no_one_can_save|past_saving|resuscitate|dont_wake|wont_wake|stays_dead|be_reversed|pump_it_out|pump_my_stomach';
const ways =
  'train|trains|height|heights|rope|hanging|pills|tablets|drowning|water|jumping|jump|fall|falling|gun|gas|bridge|cliff|wrists|cutting|bleach|overdose|freezing|hypothermia|carbon_monoxide|exhaust';
const takes = 'took|taken|take|swallowed|swallow|downed|drank|had|necked|popped|ate|injected|used|sank';

/** Words that hasty and shaking thumbs leave letters out of. */
export const enReachAliases = {
  tok: 'took',
  tuk: 'took',
  swalowed: 'swallowed',
  swallwd: 'swallowed',
  swalod: 'swallowed',
  swolowed: 'swallowed',
  botle: 'bottle',
  pils: 'pills',
  tablits: 'tablets',
  tablts: 'tablets',
  evrything: 'everything',
  evrythng: 'everything',
  everythin: 'everything',
  evrywhere: 'everywhere',
  evrywher: 'everywhere',
  bleedin: 'bleeding',
  bledin: 'bleeding',
  alredy: 'already',
  iv: 'ive',
  hav: 'have',
  hart: 'heart',
  cnt: 'cant',
  teh: 'the',
  dem: 'them',
} as const;

export const enReach: Patterns<Concept> = {
  means_request: `
    way ~2 to|of ~1 go|going|die|out|dying|end ~4 hurts|hurt|painful ~1 the? least|less ; way ~2 go|going|die ~2 without feeling|pain ; hurts|hurt ~1 the? least ~1 to? ~1 go|die
    from|off|of which|what ~1 floor|height|storey|level ~4 sure|certain|death|die|dead|kill|survive|enough|definite* ; sure|certain death ~3 floor|height|level|jump|pills|tablets
    how high|far|many_floors|many_storeys ~6 over for ~1 certain|sure|good ; how far ~1 up|down ~6 over|certain|sure|dead|enough
    which|what ~2 these|those|them|tablets|pills|meds|ones ~3 finish|finishes|end|ends|kill|kills|do me|you|it|someone ; which of these|them|those ~4 do it|finish|kill|end
    which|what ~1 of? my|his|her|the ~2 late? ~2 medicines|medications|tablets|pills|meds ~4 follow|die|kill|end|stop|finish
    how many|much ~5 @medicine|@poison|@tabs|morphine|insulin|tablets ~2 would|will|does|do it|i|you|one ~1 take|need|have ; how many ~1 @tabs|tablets|pills then ; many of my ~3 tablets|pills|morphine|insulin ~4 take|finish|enough
    what|which|something ~4 mix|take|drink|swallow|use ~7 so ~2 dont|wont|never|not|cant ~1 wake|come_back|feel|survive|come ; what ~4 mix ~4 stop|stops|not_wake|come_back|heart
    what mixes|mix ~3 stops|stop ~1 the|my|a? heart ; which|what poison ~4 fast|quick*|strong*|best|sure ~2 person|human|man|people|me|woman
    which|what ~3 plants|mushrooms|berries|snake|snakes|gas|fumes|chemical* ~6 kill|kills|natural|hurt|notice|deadly|fatal|lethal|painless
    what|whats|which ~2 quickest|fastest|easiest|cleanest|surest|kindest|gentlest one|way|option|thing|exit ~2 with|without|no ~2 mess|pain|blood|fuss
    way ~3 going|go ~3 like sleep|sleeping|falling_asleep|a_nap ; drift off ~3 cold|outside|snow|never|die ; how cold ~5 drift|die|freeze|go
    are|is|do ~1 the? pills|tablets ~2 better|faster|stronger|still ~1 crushed|work|expired|together|chewed ; which|what ~1 tablets|pills ~1 do_i|first|to ~1 take|go ~1 first|to_not_wake?
    wich|which|what pils|pills|tablets|meds ~4 not|never|dont wake|wake_up ; stronger than ~4 not|never|dont ~1 come|wake ~1 back?
    how do|does|can|would|should|to ~3 do myself|yourself|meself|yersel|oneself in|down ; way ~3 do|dae myself|yersel|yourself|meself in ; could you|u do me ~1 in|for
    most dignified|respectable way ~5 life|end|go|conclude|leave ; conclude ~2 life ; how long till|til|until|before ~2 neighbours|neighbor*|landlord|anyone|someone|police ~2 notice|find|smell|come|check|know
    what parts|bits|places ~4 check|see|notice|look ~3 heals|hide|cut|cuts? ; where|what ~3 cut|burn ~3 wont see|notice|check ; excuse ~3 bandage|bandages
    more|stronger sleeping pills|tablets ~4 lot|need|doctor|gp ; get ~4 doctor|gp ~4 sleeping_pills|more_pills|barbiturates ~5 lot|enough|all
    bridge|bridges ~4 no|without ~1 railings|rails|barrier|barriers|cameras|nets|fence ; knot ~4 not for camping|climbing|fishing|scouts
    whats|what is that|the ~1 forum|website|site ~4 ban|methods|banned|called ; website|forum|site|group where people ~3 methods|openly|talk_about_it
    insurance|policy ~6 if|when ~1 i ~1 die|go|kill|do ~3 ; working|worked|work out how ~2 do it so|that ~2 insurance|they|it ~2 pays|still|accident
    will my ~1 mother|dad|father|kids|parents ~2 get over it|me ; what|whats happens ~2 to? ~1 train driver|kids|moms|mums|mothers of|who? ~4 ; organs|organ ~5 do it|kill|yourself|myself ~1 yourself?
    one word ~2 live|jump|die|yes|no ~2 die|no|or ; should i ~1 jump|hang|die|swallow|take ~2 yes|no|or|them
    for my|a|the dissertation|story|assignment|project ~3 need|needs ~3 know what|which ~1 works|kills|one ; there is no dissertation|story|friend|project|character
    what|which|something|stuff ~6 so|that|to|which ~5 ${gone} ; where ~4 get|buy|find|order ~4 stuff|thing|something|ones ~4 ${gone} ; how many|much ~5 ${gone}
    which|whats|what|is ~3 worse|quicker|better|easier|faster|less|surer|kinder|best|cleaner ~4 ${ways} ~4 or ~3 ${ways} ; ${ways} or ~2 ${ways} ~5 hurts|hurt|quicker|faster|easier|worse|sure|certain|better
    is it ~1 quick|fast|painless|slow|sore|peaceful|instant ~2 off|from|in|with|by|if ~3 ${ways}|cliffs|sea|roof ; ${ways}|cliffs|roof ~5 feel it|anything
    if ~1 someone|i|you|u|somebody|person|anyone ~2 swallowed|swallows|took|takes|drank|drinks|injected|swallow|take|drink ~4 would|will|do|does|could ~1 they|i|it|you|u|he|she ~3 ; happens|happen ~4 if|when ~3 i|you|u|someone|they ~2 take|takes|took|swallow|mix ~5 all|whole|months_worth|box|pack|lot|everything|too_many ; can|could|do|does you|u|it|people|someone ~2 do it ~1 with ~3 bag|belt|pills|rope|insulin|helium|scarf|sheet|tablets|razor|car ; which|what ~1 one? is ~1 surest|kindest|most_lethal|least_painful|most_certain|deadliest|quickest_to
    is there|theres ~1 a|any|something dose|pill|drug|tablet|gas|plant|poison|place|bridge|building|height|method|substance|amount ~2 that|where|with|nobody|no_one ; look|looks like ~1 i|he|she ~1 slipped|fell|drowned|crashed|tripped ; look|looks like ~1 a? ~1 heart_attack|natural_causes|an_accident|accident|stroke ; bridge|bridges|cliff|station ~4 no|without|dont ~2 have? ~1 cameras|staff|barriers|patrols|guards
    will|would|does|can ~1 a|the|my ~1 belt|rope|door|beam|hook|branch|doorknob|banister|sheet ~3 hold|take|support ~2 kilos|kg|stone|lbs|pounds|me|my_weight|body|person|someone ; hold # kilos|kg|stone|lbs|pounds ~4 belt|rope|door|sheet
    pretend|act|be|roleplay ~8 tell me ~2 to ~1 do|die|come|jump|end|kill|cut|join ; pretend|act ~8 what|how ~3 would|id|you mix|use|take
  `,
  means_at_hand: `
    practice|practise|practised|practiced|rehears*|trial_run|dry_run|test_run|practised_it ~5 ${tether}|drop|gun|bridge ; ${tether} ~2 held|holds|hold|took ~2 me|my_weight|weight|fine|strong|good $
    ${tether}|${hold} ~2 held|holds ~1 me|my_weight|my_bag|my_body|when_i_hung|it_fine|my_kitbag ; tried|tested|testing|trying ~1 the|a|my|out ~1 noose|drop|ligature|gallows ; tried|tested|testing|trying|tie|tied|tying|test ~1 the|a|my ~1 ${tether} ~3 ${hold}
    tied|tie|tying ~1 it ~2 in|to|on|over|from ~2 ${hold}|closet|shed|garage|loft|attic ; ${tether} ~2 is? tied ~2 cell|closet|shed|garage|properly|right|tight|now|bye ; got|get ~1 the|a rope ~1 down|out ~3 barn|shed|garage|loft|tied
    @tabs|@pills ~3 lined|laid|tipped|poured|counted|spread|popped|set up|out ~3 bed|floor|table|desk|lap|front|ready|tonight|now|kitchen
    got|have|put them ~1 all? ~1 out|laid|lined|spread ~2 on|across ~1 the|my bed|floor|desk|lap|duvet ; open|opened already|ready ~2 bottle|can|box|jerry ; have|got the bottle|can|tin|tablets|pills|rope|gun|blade ~2 open|ready|loaded|already
    ${vehicle}|engine|engines|cars ~1 is? running|on ~4 garage|sealed|hose ; engine on ~3 garage|closed|shut ; sitting|sat|im|lying ~3 car ~2 in ~2 garage ~5 how_long|running|hose|engine|shut|closed
    slip|slipway|quay|cliff|pier|harbour|jetty|ramp|drop|headland|edge ~8 in_gear|handbrake|brake|engine_running|engine_on|window_down|windows_down|rolling ; in gear ~5 slip|slipway|quay|cliff|pier|edge|water
    shotgun|rifle|gun|pistol|revolver ~4 across|on|between|over|against my ~1 knees|lap|legs|chest|chin ; 45|38|9mm|glock ~1 is? ~1 on|in ~2 seat|lap|nightstand|dash|drawer|hand ; rifles|rifle|guns|gun|shotgun ~2 in|by|beside ~1 the ~1 ute|seat|bed|kitchen|bath|truck ~3 yard|empty|alone|here|now|open
    got|have|brought|took|put ~1 the|a|my|me ~1 hose|rope|gun|tablets|pills|blade|petrol|rifle|noose with|beside|by me ~3
    removed|took|taken|kicked|left my shoes ~1 off? ~4 bridge|edge|roof|river|railing|ledge|bank|parapet|water ; on ~2 ledge|parapet|barrier|railing|rail of ~1 the ~1 parkade|bridge|building|flyover|roof
    over|past|outside the ~1 barrier|railing|rail|rails|parapet $ ; im ~1 at|on|over the rail|railing|barrier|ledge|parapet ; edge of ~1 the? ~1 roof|platform|cliff|car_park ~3 now|cold|wind|shaking|phone
    cannula|needle|iv ~1 is? in ~3 on_call|locked|alone|room|drugs|ready|pushing ; thing is in my hand ; hanging thing ~1 is? ready ; noose|rope ~1 is? ready ~2 ; shotgun in the kitchen|bedroom|barn|car $
    kerosene|petrol|gasoline|fuel ~4 match*|lighter|matchbox ~3 ; sheet|sheets|bedsheet ~4 tore|torn|ripped|cut ~2 strips|up|long ; sheet ready ; got|has a sheet ready
    belt|rope|noose|cord|sheet|ligature|dressing_gown_cord|bedsheet|scarf ~1 is? ~1 round|around|over|through|from|on ~1 the|a|my ~1 beam|banister|bannister|hook|rafter|pipe|bar|doorknob|door_handle|joist|fan|ceiling|bunk|branch|rail|closet_rod ; taped|sealed|blocked ~7 coals|charcoal|bbq|barbecue|gas|engine|exhaust ; coals|charcoal|bbq|barbecue ~2 lit|burning|going|smoking ~6 taped|sealed|windows|shut|closed|asleep|car|tent|bathroom ; tube|pipe ~3 exhaust|tailpipe ; up on ~1 the|a crate|stool|chair|bucket|ladder ~3
    tested|testing ~1 the|that ~1 branch|beam|rafter|banister|bannister ; garage ~6 car|engine|van|motor ~2 humming|running|idling|ticking
    knot|noose|rope|stool|chair|ladder ~1 is? ~1 done|ready|tied|up|set ~2 stool|chair|knot|noose|rope|door ~1 is? ~1 ready|locked|shut|done|out ; it takes my weight ; takes my weight
    loaded ~2 nightstand|talk|now|tonight|fast|alone|here|lap|table ; one round|shell|bullet|cartridge is ~1 all|enough ; drunk with ~2 rifle|gun|shotgun
    stones|bricks|weights ~3 in ~1 my|the ~1 pockets|rucksack|coat|waders|bag ~3 ; bath* ~1 is? running ~3 blade|razor|knife ; blade|blades|razor ~2 out ~1 again ~3 bath
    mixed it|am|them ~2 in|inside|for|with ~2 cup|glass|payasam|tea|water|juice|garri|porridge|lassi
  `,
  attempt_now: `
    ${takes} ~1 all ~2 pens|vials|patches|ampoules|cartridges ~2 at_once|in_one|together|tonight|now|shaky|already ; jabbed|injected ~2 all|every|whole|six|ten ~2 pens|insulin|vials|vial
    ive don it ; iv done it ; ive dun it ; done|did|dun something bad|stupid ~3 pills|tablets|cut|blood|mum|tell|wrists|@tabs ; took|taken|tok ~1 evrything|everything|evrythng ~2 in|from ~2 box|bottle|cabinet|cupboard|drawer ~3 cant|see|sick|sleepy|dizzy|cold|bye|sorry|now|numb|head
    and|then|so|stairs took|swallowed|downed|ate|necked everything|all|whatever ~2 in|from ~3 cabinet|cupboard|drawer|medicine_box ; swallowed|downed|necked what|whatever|everything|anything ~3 in ~2 cabinet|cupboard|drawer|box|bathroom
    took|taken|swallowed|downed|necked every ~1 one|single_one|last_one of ~1 them|my|the|his|her $ ; tablets|pills ~2 i|ive ~1 took|taken|swallowed ~1 every|all|them ; pills|tablets|tabs ~1 are|is|r? doon|down ~1 me|already|now|the_hatch
    pills|tablets|pils ~2 all gone ~2 sleepy|dizzy|bye|cold|sorry|tired|now ; started|starting|begun ~1 taking|swallowing them|em|the_pills|the_tablets ; just took loads|lots|tons|a_load|handfuls ~2 ; took loads of ~2 @tabs|@pills|@medicine
    took|taken to|too much|many ~2 numb|dizzy|sleepy|cold|sick|help|scared|tell|spinning|cant|mum ; hands|legs|fingers|lips ~1 are|is|r? numb ~3 took|taken|swallowed|drank|tuk
    i|ive|just|have|hav ~1 drank|drunk|drink it|am|everything ~3 throat|mouth|burn*|stomach|child|sorry|now|bye|foam ; i have drank|drunk|swallowed it|them ; drank ~1 the ~2 stuff ~3 rats|weeds|drains|sink|shed
    goliyan kha|khaa li|liya|chuka|chuki|li_hai ; zeher|zehar|jeher pi|kha|khaa ~1 liya|li ; mi ~1 drink|drank di|de|the ~1 poison|ting|bleach|gramoxone
    chair|stool|neck|hang*|hung ~9 ${tether} ~1 broke|snapped|gave_way|slipped|came_down ~3 again|now|going|goin|neck|floor|trying ; stood|stepped|jumped|kicked off ~1 the|a chair|stool ~5
    foot ~1 is? down ~2 now|here|goes ~4 ; foot ~1 is|to? ~1 down|floor ~4 ${solid} ; going|goin|driving thru|through ~1 the? barrier|railing|wall
    i|ive|just|have|already ~1 ate|eaten|drank|drunk|swallowed|taken|took ~2 rat|rats|weed|ant|slug|drain|farm|cattle|sheep|cleaning|toilet|pool ~1 stuff|poison|powder|pellets|bait|dip|spray|killer|cleaner|chemical* ; took|taken|had|swallowed ~2 sleeping|heart|pressure|pain stuff|ones|things|tablets|pills ~2 plus|and|with ~4 whisky|vodka|wine|gin|hers|his|rum|all|night|bottle ; both wrists ~3 pink|red|bath|blood|done|open|deep ; bath|water ~1 is ~1 pink|red $
    ^ slit it|them $ ; i|ive|just ~1 slit it|them|both|mine
    drank|drunk|swallowed|drink ~1 the|some|a ~3 stuff|liquid|thing|bottle|blue|cleaner ~3 under|from ~2 sink|garage|shed|cupboard ; the hole lot ~3 pills|tablets|sorry|dizzy|hands|sleepy ; pills|tablets|meds ~2 the hole|whole lot
    smashed ~1 the|a mirror|glass|bottle ~2 and used it ; arm|arms|wrist|wrists|leg ~1 is|are|r? open ~3 bath|blood|typing|bleeding|now|towel|floor ; going ~1 through|thru ~1 the|my? towel ; soaking|soaked ~1 through|thru ~2 towel|sleeve|bandage ; not clotting ; wont clot
    wading|walking|walked|going ~1 out|in ~2 sea|water|river|lake ~4 not|wont ~1 turn*|com*|stop* ; water ~3 my ~1 waist|chest|neck|chin ~2 ; running for the tracks|train|bridge|cliff|line ; theyre ~2 said step off ; stepping off ~1 now $
  `,
  attempt_recent: `
    had a go ~2 last|yesterday|@date|on|week ~4 ; finish the job ~6 started ; ${tether}|branch|beam ~1 broke|snapped|slipped|gave_way ~3 ill|try|next|again|still|properly|thinking|alive|neck
    third|second|another|#rd|3rd|2nd attempt gone
  `,
  self_injury: `
    used|took|got|found ~1 the|a|my|that ~1 ${edged} ~1 to|on|against|across|over ~1 my|me|the ~1 ${flesh}|self|myself ; took|used ~1 a|the|my ~1 razor|blade|knife|compass to my|me|myself ; opened|open ~1 up? ~1 my|me|mi ${flesh} ~1 up|again|last|with|on|@date
    did|do|done|doing|does it with ~1 a|the|my? razor|blade|scissor|scalpel|compass|sharpener ; used the ~1 razor|blade|blades ~1 again|tonight|instead|$ ; used the razor|blade|blades $ ; ^ cut tonight|again|last_night|today ; slipped|relapsed ~3 used|cut|blade|razor
    scratched|carved|cut|scraped it|his_name|her_name|words|lines ~2 in|into ~4 ${edged}|${flesh} ; every ~4 i cut one ; for every|each ~4 i ~1 cut|burn|scratch ; the|a real one ~3 on my|me ${flesh}
    fainted|collapsed|passed_out|blacked_out ~7 winning|glad|proud|good|win|happy|achievement|victory|pretty ; fainting ~3 felt|feels ~2 winning|good
    making|made|make|makes myself|meself ~1 sick|throw_up|vomit|puke ~8 blood ; puke|puking|puked|purge|purging|purged|throwing_up|throw_up|vomiting ~8 blood ; blood ~3 in|when ~2 sick|puke|vomit|purge
    nothing but|except|only water|black_coffee|coffee|gum|ice ~1 since|for ~3 ; havent eaten ~2 in|for|since ~2 #|two|three|four|five|six|seven|days|week ~1 days|a? ~4 small|thin|gone|disappear|stop|fade|empty|proud|glad|faint|collapse
    put|stubbed|stub|putting|stubbing ~3 out on ~1 my|me ~1 ${flesh} ; like|love|glad|good|hope|hoping ~3 my heart ~1 skips|stops|slows|flutters|gives ; taste|tasted|spit|spat|see|saw blood ~3 puke|sick|throw*|purge ; throw|threw|puke|purge ~5 taste|see|spit blood ; starve before|until|till ~2 ; hope i starve ; apple a day ~8 heart|hungry|dizzy|faint
    went over ~2 scars|cuts|lines ~3 ; with ~1 a|my new|fresh|clean blade|razor ; bit|mirror|piece ~2 of mirror|glass|blade ~3 arm|arms|leg|legs|skin|sting* ; did my ${flesh} with ; head ~2 off ~1 the ~1 door|wall ~3 bled|bleed|blood ; heid aff ; head aff ; held|kept|hold ~2 ${flesh}|hand ~2 on|over|in|against ~2 hob|flame|candle|iron|oven|stove|grill|element ; oven|hob|iron|stove|grill|flame ~2 and held|kept it ~1 there
    dig*|dug ~2 out ~1 of|from my ~1 ${flesh} ; naglaslas ; laslas ; gonna do more later
  `,
  method_thought: `
    ${minds} ~4 steer*|swerv*|driv*|turn*|plough*|ram*|crash*|veer* ~2 my|the|this|me|it|rig|truck|car|van? ~2 into|off|under|in|through ~2 ${solid} ; just|one|a|quick|little|slight turn|twist|flick|jerk|yank|nudge|pull of|on? ~1 the wheel|steering ; just turn|twist|jerk|yank|let_go ~1 of? the wheel
    steering|swerving|veering ~3 into|under|at ~2 ${solid} ; not|no|stopped|without|stop ~2 applying|apply|touching|using ~1 the? brake* ; not braking ~3 ; ${vehicle} ~2 off|over|into ~1 the|a|that ~1 quay|pier|cliff|harbour|dock|viaduct|headland
    measure|measured|measuring ~2 sheet|rope|belt|drop|beam|ceiling|fan|door|branch ~5 eyes|night|neck|weight|enough|looking|height|hold
    look|looked|looks|looking ~2 over|down|off ~2 edge|scaffold|balcony|rail|roof|terrace|platform ~4 want|feel|think|thought|pull|soft|should ~1 to? go|jump|step|fall|let_go ; it|water|sea looks soft|warm|peaceful ~2 ; stand|standing at the rail ~4
    climb|go ~1 up and ~1 let|step|jump ~1 go|off ; knife|knives|rope|beam|blade|tracks ~2 looks|look ~1 different ~1 lately|now|to_me ; i ~1 look at it|them $ ; considered|considering my ~1 shotgun|rifle|gun|rope|belt
    suicid*|dying|die|@suicide|@killself ~6 said|put|ticked|answered|nodded|wrote yes|yep|yeah|sometimes|true|every_day|most_days|always
    said|put|told|ticked|answered|wrote ~4 no|never|fine|nothing ~5 lie|lied|lying|a_lie|not_true|wasnt_true|untrue ; lied ~3 doctor|nurse|gp|therapist|counsellor|form|questionnaire|psychiatrist ~5 suicid*|die|thoughts|fine|safe|cutting|her_face|his_face|it|face ; i ~1 lied to ~1 her|his|their|the face|nurse|doctor|gp
    stopping|stopped|stop|skipping|refusing|left|quit ~3 transfusions|dialysis|insulin|pills|tablets|inhaler|feeding|stents|antirejection|warfarin ~6 over|saved|finish*|die|end|comes|hoping|fit|go
    eat|eating|eaten|food ~4 so|until|till|til ~3 fade|die|gone|waste_away|disappear|dead|heart|stop|shut_down|nothing_left ; starving|starve|starved ~2 myself|on_purpose|to_death ~5 heart|die|stop|give|end|purpose|gone ; starving on purpose
    small|thin|light enough ~3 ill|i|i_will ~2 stop|disappear|vanish|fade|gone|die|float ; im|i_am|gonna|going_to|about_to drink it $ ; going ~1 to? drink ~2 this|that|it ~2 now|here|smell
    timed|timing|checked|learned|learnt|know ~2 the trains|train_times|timetable|freight ~4 ; seatbelt ~2 off|undo|undone|unclip|unclipped ~6 wall|tree|speed|bridge|lorry|faster|barrier ; undo|unclip|take_off|took_off ~2 seatbelt ~6 wall|tree|speed|bridge|lorry|faster|barrier ; keep|kept|have|carry|got ~1 a|the|my|some rope|noose|blade|razor|gun|bullet|hose|pills|stash ~3 boot|car|glovebox|drawer|locker|wallet|shed|under|hidden ~6 know|case|incase|ready|comfort|option|there|day ; it ~1 pulls me ~2 ; it calls to me ~2 ; ferry|rail|edge|deck|platform|balcony ~6 pulls|calls me ~1
    eat|eating|eaten ~3 till|until|til ~3 takes|kills|ends|finishes|stops|drop|collapse|die|dies|gone ; if ~1 id|i_had ~1 put|said|ticked|told_them yes|the_truth ~6 ; let go of ~1 the ~1 handlebars|wheel|rail|rope|bar ~8 eyes|hill|see|wanted ; shut|closed|close|closing|shutting my eyes ~5 hill|road|wheel|crossing|junction|driving|lights|handlebars ; which lorry|truck|bridge|train|wall|bus ~1 to|id|ill? $ ; thinking|think ~1 about? which lorry|truck|tree|bridge|train|wall|one_id ; never eat again ~5 over|die|gone|dead|done ; plan ~2 how id|i_would ~1 do it
    looked|look|looking|googled|searched|read up|about? ~1 how|what|where|which|places|spots ~6 takes|cold_water|drown*|die|hang|bleed|noose|overdose|kills|tall|jump|train|lethal|quickest|painless
    aim|aimed|point|pointed|drift|drifted|drifting|line|lined|steered ~3 car|truck|van|bike|wheel|it|rig ~3 at|over|across|into ~2 bridge|line|lane|lorry|wall|oncoming|barrier|reservation|tree ; let ~1 the|my ${vehicle} ~1 drift|roll|slide|run ~4 line|lane|edge|oncoming|hill|water|lorry
    waiting|hoping|want|until|till ~3 too weak ~2 ; havent|not|stopped eaten|eating ~7 dont|wont|not|never ~2 plan|going|want|gonna|intend|start ~2 start|eat|again|to
    take ~1 from the trolley ; works|work ~2 so|that|how ~2 insurance ~2 pays ; blister ~1 packs|pack ~5 one go|once
  `,
  wish_to_die: `
    hoping|hope|praying|pray|wish|wishing ~4 fit|seizure|hypo|attack|heart|surgery|anaesthetic|infection|storm|clot|crash ~2 does|takes|kills|finishes|gets|gives|stops|ends ~1 me|up|in|it|this|for_good
    khud ko ~1 khatam|maar|mar ; marna chahta|chahti|chahte|hai_mujhe ; mujhe marna ~1 hai ; ji marna hai ; jeena nahi|nahin ~1 ; gusto ko ~1 nang|na mamatay ; dead is what i ~1 want ; i want it|life stopped ; i want to follow my ~1 son|daughter|wife|husband|mother|baby|brother|sister
    want ~2 go ~1 in|down|under after him|her|them ; i|we not want ~1 to? ~1 life|live ~1 ; life over ~1 i want ; wants|want ~1 to? ~1 follow him|her ~1 into|down|in|under|there|now
    when|if malaria|cancer|covid ~2 take|takes me ~4 happy|glad|good|relief
  `,
  suicidal_thought: `
    thinking|thought|thoughts|think|consider* ~1 of|about ~1 doing|finishing|ending|chucking|throwing|offing|topping away_with_myself|myself|meself|masel ~2 ; doing away with myself|meself ; do meself in ; doing meself in ; dae masel in
    topping myself|meself ; be dead by now ~3 guts|balls|nerve|courage|brave ; which of these|them ~2 would do it for me ; only thing ~2 stops|stopping me ~4 ; nothings|nothing ~1 is? stopping me
  `,
  intent: `
    next|third|number ~1 three|two? to go ~1 same|like ; im ~1 gonna|going_to|finna ~1 go|just? die ~1 and|n ; gonna klaar myself ; ill be done ~1 @date $ ; @date ~2 after ~1 @date? mass|church|school|work|payday ~3 ill_be_done|im_done|its_done
  `,
  intent_now: `
    @date|after_midnight|midnight|then ~2 i ~1 go|walk|enter|swim ~1 in|into|to ~1 the? water|sea|river|lagoon|lake|well ; must|will|i_go|going_to|want_to enter ~1 the? lagoon|river|sea|ocean|well|water ~2 tonight|this_night|now|today
    drove|went|walked|cycled ~2 out? ~1 to ~1 the|my spot|place ~4 twice|check|nobody|no_one|noone|see_if|practise ; decided ~2 we ~2 both go|leave|end|die ~3 ; me|wife|her and me|her|i ~2 decided together ~6 asleep|pills|mixed|gas|both|tonight
    turn|turning|switch|switching ~1 off ~1 my? phone ~2 and ~1 i ~1 do|will_do it ; do|says_do|say_do ~1 the|my neck|wrist|wrists|throat ~2 now|counting|they|voices? ; they|voices|it ~1 say|says|said|tell|telling ~2 do the|my neck|wrist|wrists|throat
    got|have|its it? ~1 all planned ~4 nobodys|noones|no_ones|alone|home|tonight ; @date ~4 nobodys|noones|no_ones|nobody|alone ~1 is? home|in ~2 til|till|until ~4 planned|ready|it? ; if it ~1 is? fail ~2 i|im ~2 going up|jump
    wouldnt|wont be a me on|after|by ; off the|a ~2 bridge now ; date for ~1 me|my to go ; dead by then ; it|itll|it_will be ~1 all? over by ~1 #|one|two|three|four|five|six|seven|eight|nine|ten|midnight|morning|dawn|lunch
    quick|need|draft|write ~2 will template ~5 tonight|today|tomorrow ; last|good|nice ~1 final? ~1 meal|supper ~3 tmrw|tomorrow|tonight ; last day ~3 sea_or|or_woods ; where should i go on my last day ; dis a mi last night
    found ~1 someone|somebody|a_guy|a_girl|partner ~3 to go|do_it|die with ~3 meet|wednesday|@date|online|pact
  `,
  finality: `
    im|i_am|ill|me ~1 going|walking|heading|slipping ~1 out ~6 not coming back $ ; rehome ~2 two? cats|dogs|cat|dog ~4 not coming|leaving ; tomorrow i ~1 will|wont not? ~1 see ; when una|they|you|people wake ~1 i ~1 no|wont|will_not ~2 dey|be
    i ~1 go|leave|jump|finish before ~1 they|she|he|anyone|kids|everyone|mother ~1 wake|wakes|get_up|gets_up|comes_home|come_home|gets_home|get_home|are_up ; thats when i ~1 go|jump|do_it|leave|step ~3 ; i go off ~1 the ~1 balcony|roof|bridge|pier
    going live|on_live to say bye|goodbye ; before they|you|someone|people find it|me ~1 all? ; on_time_out|time out # ~3 duty over ; affairs settled ; suit ~2 pressed ~3 funeral ; my own funeral ~2 tonight|sunday|@date ; needing one by @date ~
  `,
  farewell: `
    youre|your|ur|you_are the? ~1 last one|person|thing ~2 im|ill|i ~2 messag*|text*|writ*|speak*|tell*|typing ; wont need ~1 a? reply ; ring|call|phone ~2 999|911|000|triple_0|triple_zero|police|ambulance first ~4 dont look|come|go|open ; so you|youse|yous|they|she|the_kids dont|wont walk in on ~1 it|me
    dont|not ~1 look|come_in|open_the_door|go_in ~2 yourself|yourselves ; telling whoever|them|everyone not to come in ; note|letter ~1 is? under|inside|in|on ~1 my|her|his pillow|bible|mattress|coat ; note on ~1 the? fridge ~2 sorry
    wrote|written ~2 to each|every|all ~1 one? of ~1 them|my|the|you ; put ~1 the? letters|notes ~1 in|under|on|inside ~3
    here to say goodbye|bye ~2 properly|because|since|for_good ; goodbye|bye ~3 left ~2 money|keys|letter|note ~2 for|with ~2 ; write|draft|help ~3 letter|poem|tapes ~4 leave ~2 table|mother|mum|parents|kids ~6 sorry|not_long|goodbye|fault
    how ~2 say goodbye ~3 without ~3 noticing|knowing|realising|telling ; already texted|messaged ~3 goodnight|goodbye ~5 think* ; look after my fish|cat|dog|mum|mother|sister|kids ~2 bye|sorry|please|$
    say sorry to ~2 after ; told ~1 me? ~1 mother ~1 i love|loved her ~5 tonight|keys|sorted|it
  `,
  preparation: `
    will|wills ~1 is|are ~1 with|at ~1 the|my solicitor|lawyer|notary|attorney ; names|name on ~1 them|it|each|everything|the_back $ ; which boy|girl|one|kid|grandchild|daughter|son gets|has which|what|the
    transferred|sent|gave what|whats|everything|balance ~2 left ~3 ; hearse|coffin|burial|funeral ~1 is? paid ; handed|left|gave ~1 my? ~1 recipes|skins|account|whistle|mouthpiece|handpiece|knife_roll|roll|gauntlets|medals|jumpers ~2 to|for|back|with
    parrot|hamster|budgie|cat|dog|rabbit|lizard|fish ~1 is? rehomed ; thats the ~1 budgie|cat|dog|hamster rehomed ; burnt|burned my diaries|letters|journals ; wrote|writing ~1 my will ~2 ; one way ~2 said|ticket ~4 lucky|travelling|travel
  `,
  threat: `
    im|ill_be|we_are|were|gonna|be getting|be|get shanked|stabbed|shot|wet|poked|jumped|rushed|merked|popped|sliced|shotted ~3 if|by|when|on|unless|tonight|tomorrow|next
    saying|says|said|say im|ill|i_am|were ~1 getting|gonna|be ~1 get|be? shanked|stabbed|shot|merked|jumped|killed|raped|burned|cut|done
    pay ~4 or ~5 dies|die|dead|shoot|shot|kill|burn|pieces|boy|girl|house ; ${gang} ~10 pay|money ~4 or ~5 kill|die|dies|shoot|burn|pieces|take|send|cut|chop|rape ; send ~3 in ~1 pieces|bags|a_coffin|body_bags ; chop ~1 off? my|his|her ~1 hand|hands|fingers|head
    ${gang} ~2 sent ~4 photo|picture|video|bullet ~6 panga|gun|bullet|coffin|machete|grave|daughter|house ; he|she|hell|shell|theyll|they|ex|husband|says|said ~3 put me ~1 in ~1 the|a? ground|grave|boot|river ; light me|us up ~2 ; end up like her|him ~3 boot|ground|grave|river|dead
    or we|they|he|hell|theyll|well ~1 will? ~1 burn|kill|shoot|bury|rape|behead|slaughter|cut ~1 me|us|you|it|the_house|them|my|her|him|? $ ; hours|days to ~1 leave|pay|go|get_out ~2 or ~3 ; wrote|said|says|told|texted|swore|promised|warned ~8 wont|not ~1 see|live|make|reach ~2 easter|christmas|tomorrow|morning|birthday|weekend|summer|new_year|alive ; talk|testify|snitch|tell ~3 or ~2 buried|burned|killed|shot|die|dead|else
    picture|photo|pic|video ~3 my ~2 door|house|car|kid|kids|school|street|daughter|gate|flat|son ~5 gun|knife|bullet|machete|coffin|next|panga ; im|youre|hes|i_am ~1 a? dead|dead_man when|once|if ~1 my|his|he|they|the ~3 out|back|comes|sees|finds
    come|coming for|after ~1 my|me|us ~4 paid|pay|money|friday|debt|owe|monday ; ${gang} ~10 not paid|pay ~2 ; next ~1 it ~1 is|its|will_be|be ~1 your|my|our house|turn|family|kids|boy|girl
    if i|we ~1 dont|do_not|wont ~1 pay ~5 ${gang}|ill|shank|stab|shoot|kill|burn ; owe ~6 said|says|told ~4 break|kill|cut|shoot|hurt|burn|chop ; bought bullets ~2 showed|for|and ; showed me ~2 bullets|bullet|grave|rope|gun ~3
    says tonights|tonight ~1 is? the one|night ~2 ; got|get the belt ~3 says|tonight|wait ; pours|poured|pour|pouring|splashing|splashed ~2 kerosene|petrol|gasoline ~3
  `,
  violence: `
    @partner|@abuser|carer|nurse|aunt|aunty ~3 ${blow} ~1 me|us|my_mother|my_gran|my_nan ; she|he|carer|nurse|aunt|aunty|niece|grandson ~1 ${blow} grandma|gran|nan|granny|nana|grandad|grandpa|the_residents|residents|the_old
    @abuser|@partner|carer|nurse|aunty ~2 ${blow} ~1 me|us|${frail} ~6 with ~1 a|the|his|her|my ~1 ${tool} ; gave|gives|give|given me|her|us ~1 the back of his|her|the hand ; back of his|her hand ~2 again|me|last|tonight
    breaks|throws|smashes|threw|throwing|chucks ~2 plates|plate|cups|mugs|bottles|things|furniture|dishes|glasses ~1 by|at|near|past|round my|her|mums ~1 head|face|feet ; told|tell|tells|said|say ~7 i ~1 had? ~1 walked into ~1 the|a door|cupboard|cabinet ; told ~3 doctor|nurse|ladies|gp ~2 i ~1 fell
    puts|pushes|pushed|shoved|slammed|banged|smashed|put|forced ~1 my|her|mums ~1 head|face|hand|fingers ~1 in|into|against|through|under|on|down ~2 sink|wall|door|stove|table|water|floor|oven|drawer|toilet|bath|window|ground|counter
    ties|tied|locks|locked|straps|strapped|chains|chained|shuts ~1 me|her|him|gran|nan|mother ~1 up? ~1 to|in|into ~2 chair|bed|radiator|room|toilet|shed|cupboard|garage|commode|kennel ; pulls|pulled|drags|dragged ~1 me by? ~1 my hair ~4 ; till|until ~1 he|she|i ~1 couldnt|cant|could_not ~1 stand|walk|breathe|see ; beat|beats|kicks|kicked|hits|hit ~1 us|me ~1 black|blue|senseless|unconscious|bloody
    takes|took ~1 the|a|his ~1 belt|stick|poker|cane|strap|cable to me|us|my|her ; swung at me ; and swung ~1 ; punching|hitting|beating|slapping|choking mother|mums|mam|mom ~2 again|now|in|car ; hold|holds|held his|her|my head in|under ~2 toilet|water|bath|sink
    sister|friend|mother|aunt|cousin|daughter|neighbour got|gets ~1 beat|beaten ~1 up by ; he|she|they ~1 broke|breaks|snapped|cracked my ~1 arm|wrist|rib|ribs|nose|jaw|finger|tooth|teeth
  `,
  attacker_present: `
    ${crowd} ~6 outside|in|at|around|inside|by|near ~1 my|the|our|this|me ~1 block|yard|gate|building|house|door|estate|flat|shop|compound|garden|drive|porch|stairwell|shed|flyscreen|camp|car|tent|hut ~3 with|w|carrying|holding|got ~2 ${arm}
    @partner|men|man|they|hes|he|shes|theyre|someone|people|boys|dad|father|mums|host|boyfriend|boyfriends ~2 outside|at|in ~1 my|the|our ~1 room|door|bedroom|bathroom|window|gate|house ~4 trying|rattling|turning|handle|bat|bats|axe|knife|petrol|shooting|balaclavas|pangas
    trying|rattling|turning ~1 the|my handle|door_handle|doorknob|knob ~3 ; ${arm} ~4 saying|shouting|calling|screaming|sayin|chanting ~2 my|our|his|her ~1 name|names|husbands_name ; calling|shouting|screaming my ~1 husbands|sons|brothers|dads name ~4
    hitting|punching|beating|stabbing|choking|strangling|kicking mums|mother|mom|mam|her ~1 in ~2 kitchen|bedroom|hall|car|bathroom|room|yard ~4 ; im ~1 under the bed ~4 he|hes|they|theyre|shouting|hitting|blood|coming|screaming|with_my ; two|three|four|five|six|men|lads|fellas|guys|boys|blokes with ~1 ${arm} ~3 ; in ~1 the|our|my house with ~2 ${arm}
    they|men|soldiers|gunmen|them|bandits ~1 have? entered ~1 the|our compound|house|yard|village|flat ; broke|broken|breaking into ~1 the|our|my house|flat|camp|compound ~3 ; hes|shes back with ~2 ${arm} ; hes|he got the ~1 kettle|hammer|screwdriver|axe|bat|knife ~2 boiled|and|out|in ; chair is moving ; splashing petrol
    he|hes|ex|husband|father ~1 found ~1 the|our|my ~1 shelter|refuge|safe_house ~4 hes|outside|here|van|car|coming ; hes|outside ~2 in ~3 van|car|truck|jeep ~2 lights|engine off ; has|got|holding|holds ~1 the|my|our ~1 baby|kid|kids|son|daughter|toddler ~2 at|by|out|over|near|on ~1 the? window|balcony|edge|stairs|bridge|roof ~4 choose|says|if|drop|throw
    theyve|they|men|robbers|gang ~2 tied ~1 me|us|him|her|my|the ~2 up ~6 ; hes|he_has|hes_got tied me|us|her|my ~1 up ; mask*|hoods|balaclavas ~4 stairs|house|flat|kitchen|garden|gate|door|window ~2 ; pouring|poured|pours petrol|kerosene|gasoline ~3 letterbox|door|house|us|me|car|stairs ;
    shouting|calling|screaming|chanting|yelling ~1 his|her|my|our ~1 name|names ~9 petrol|bottles|@arms|sticks|stones|fire|torches
    broken|broke|breaking|smashed|smashing ~1 down|in|through? ~1 the|our|my gate|door|fence|lock|window ~5 five|four|three|six|two|them|kids|hiding|inside|coming|they|hes|armed|help ; count to|ten|three ~2 then|and ~2 he|shoots|shoot|kills|they ; says|said count ~4 shoots|shoot|dies|dead
    got the ~1 belt|bat|knife|kettle ~4 and ~2 coming|outside|door ; theyre|they|hes|hes_in ~1 in ~1 hes|weans|kids ~1 upstairs ~ ; screaming he|hes ~1 is? killing me ; is|hes killing me ~2 quiet|help|now
    dragging|dragged|forcing|forced|shoved|pushed|bundled me ~2 in|into ~2 boot|trunk|van|car ~3 ; last customer ~3 bolted|locked ; hes here with ~3 pillow|knife|gun|papers
  `,
  harm_other: `
    decided|swear|promise|swore|making_sure|make_sure|ensure ~6 not|wont|never ~2 live|survive|breathe|walk|see|enjoy|wake|keep ; wont|will_not|not ~1 live to ~1 enjoy|spend|see_it|see_monday ~2 my|money|with|another? ; will|ill|i_will|gonna|going_to end|finish that|the|this ~1 man|bastard|animal|monster|pig|boss|snake|witch
    like|love|want|going|wanna|gonna ~2 to? see ~3 bleed|burn|suffer|choke|dead|beg|die ~2 ; shut ~2 baby|him|her|them|kid|mouth ~1 up ~1 for_good|forever|permanently ; stop ~2 baby|kid|her|him ~1 crying ~2 for_good|forever|permanently
    hold|push|keep|held him|her|them ~1 under ~3 stops|water|drowns|bath|dead|moving|breathing
    she|he|they wont|will_not ~1 get to ~1 keep|have|raise|see ~1 them|em|her|him|the_kids ~3 ill|i_will|make|sure ; someones|someone|somebody ~1 is? ~1 gonna|going_to die and its|it_is|thats|he him|her|them|my ; see ~1 him|her|them buried ~2 ; hack|chop|behead|butcher him|her|them ~1
    push|shove|throw ~1 him|her|them ~1 off|from|under|out|in|inside|into ~2 roof|level|balcony|stairs|train|bridge|well|window|platform|floor|scaffold ; cant wait for ~1 him|her ~2 under|alone ~3 ; know ~1 what ~1 ill|im|i_will ~1 do|gonna ~2 to him|her ~6 wont|never ~1 walk|breathe|see|wake
    keep|keeps|been ~1 thinking ~3 id|i_would|i_could smother|strangle|poison|stab|drown|suffocate ; smother|drown|suffocate|poison my|mum|mother|him|her|the ~2 sleep|bath|over|peace|pillow|both ; pays|pay in blood ; baby isnt|is_not|aint ~1 a? baby ; most damage ~3 ; want|wants|wanted ~1 that|the|this ~2 man|guy|teacher|boss|woman dead
    bayonet* him|her|one ; want ~1 to? throw them|him|her ~1 inside|in|into|down ~1 the? well|river|fire|lake ; hit|beat|batter him|her ~1 till|until ~3 stops|dead|not_move|breathing
  `,
  harm_other_now: `
    got|have|ive|carrying|im ~2 gun|knife|blade|strap|rifle|bat|machete|panga|cutlass|carrying|petrol ~6 him|her|them|he|she|hes|shes|theyre|his|that_man ~3 yards|metres|street|outside|alone|past|walks|comes|door|asleep|sleep|coming_out
    cutlass|machete|knife|panga|axe sharp|sharpened|ready ~2 e|he|she|him|dey|when ~1 dey|is|sleep|comes|asleep ; ive sharpened it ~6 ; still have her|his key ~6 asleep|shower|alone|sleeping ; outside his|her|their ~1 bedroom|house|door|flat ~3 got|with|my ~2 9|gun|knife|bat|rifle|petrol|strap
    petrol ~2 can|cans ~3 boot|car|van ~4 hers|his|theirs|house|going|gannin ; pillow is also|here|ready ; next to me ~2 pillow ; got him|her in ~2 alley|room ~2 not stopping ; vest on ~2 walking in ; list ~4 keys to the safe|cabinet
    @arms ~6 on_my_way|heading|going|driving|walking|headed ~2 to|round|over ~1 hers|his|theirs|there|her_house|her_place|school|work ; @arms|pillow|scissors ~3 on|in|by ~2 babys|kids|childs|cot|crib ~2 ; waiting ~2 in|at|by|outside ~1 his|her|their ~1 stairwell|drive|car_park|garage|door|street|office|house ~4 @arms ; where he|she drinks|parks|sleeps|works|lives ~6 ground|kill|end|finish|stab|shoot
    im|i_am|sat|stood|waiting ~1 in|at|outside|behind her|his|their|hers ~1 garden|house|drive|yard|porch|door|hall|kitchen|car|stairwell|garage|hedge ~4 with ~3 can|lighter|petrol|knife|hammer|gun|bat|axe|matches|pillow|crowbar|machete|brick
    hot water ~4 baby|him|her ~4 pour ; list of names ~2 friday|monday|tomorrow|@date ; all|theyll be sorry ~3 ; gas|kids|weans ~2 in the back ~5 headland|cliff|river|sea|lake|quay
  `,
  third_intent: `
    @kin3|lady|man|woman|old ~2 says|said|told|texted|reckons|keeps ~3 hes|shes|theyre|he_is|she_is ~1 done|finished|through|over|tired|sick ~1 with|of ~1 living|life|it_all|everything
    @kin3 ~8 says|said|goes ~1 im|ill|i_am|i_will ~1 going|gonna|to? ~1 to? ~1 @suicide ; @kin3|helper|customer|tenant ~2 says|said|say ~2 he|she|it ~1 was|is|will ~2 last haircut|count|shift|visit|christmas|winter ; @kin3|helper ~2 says|said|say ~4 go|will|ill|hell|shell ~1 drink ~2 it|off|poison|cleaning
    @kin3|young|man|woman ~2 sits|sit|stands|goes ~2 on|to ~2 edge|roof|ledge|bridge|railing ~3 most|every|night|nights ; heart wants to stop ; caught|found ~3 letter|note ~4 dated ~3
    @kin3 ~3 told|showed|shown me where ~4 letters|letter|will|passwords|papers|policy|notes ~5 if|when|after|in_case|incase ; @kin3 ~2 joked|jokes|joking ~3 every|third|again ~6 hang|jump|die|viaduct|bridge|kill
    says|said|threatens|wants|swears ~3 put|take|drive ~1 us|the_kids|them ~1 all? ~2 car|boat|van|road|off|water|lake|cliff ~5 ; us all|both ~2 car|van ~4 drive|sink|off|into|water|no_road ; @kin3 ~2 saving|hiding|keeping|stashing|collecting ~2 her|his ~1 tablets|pills|meds|insulin ~3 ; said|told|says|saying ~1 me? goodnight|goodbye|bye forever ~2
    if i ~5 hell|shell|he_will|she_will|hed|shed|theyll ~1 swallow|hang|jump|overdose|od|cut|drink|take_pills|take_all|end|do_something|die|shoot ~2 himself|herself|it|everything|all|stupid|all? ; @kin3 ~8 no point ~8 writing|wrote|letters|letter|giving|gave ; @kin3 ~2 says|said ~8 wont|dont|not have to worry|deal|bother|look_after ~2
    @kin3 ~3 showed me ~2 pistol|gun|rope|pills|blades|cuts|noose|knife|rifle ; tell|told me ~2 hes|shes|he|she ~2 got ~1 a sheet|rope|noose|stash ready
  `,
  third_act: `
    is|hes|shes|was hanging ~4 cant|cannot lift|reach|hold|get|cut ~1 her|him|them ; @kin3|streamer|someone|boy|girl|lad ~2 live|streaming|livestreaming|going_live|live_on ~6 blade|knife|rope|pills|gun|roof|edge|bleeding|cutting|noose|overdos*
    on|live|stream|streaming ~2 insta|tiktok|twitch|live|stream|facebook|discord|video ~4 blade|cutting|rope|pills|bleeding|gun|noose|swallowing|railing ; something|rope|cord|cable|belt|sheet|hose ~1 is? round|around his|her|their neck ~3 ; with ~1 the|a hose|rope|noose round|around him|her
    @kin3|hes|shes ~4 up to his|her|their ~1 chest|neck|waist|chin ~6 wont|not|isnt|refuses|cant ~2 turn*|com*|answer*|listen*|hear ; lad|man|woman|girl|boy|kid|person|someone|fella ~1 is|s? ~1 at|on|over|outside|past|behind ~1 the rail|railing|railings|barrier|edge|ledge|parapet ~4 bridge|footbridge|flyover|motorway|car_park|now
    lads|hes|shes|man|woman|girl|boy ~1 is? in the water|river|sea ~2 jumped|jump|not_moving|bridge|help ; train|railway|tram line|lines|track|tracks ~4 walked|walking|walks onto|on_to|down|along ~1 it|them? ; hes|shes ~2 on ~2 top level|floor|storey ~3 see|can|jump|edge
    syringe|needle ~1 still in ; found ~1 him|her|them ~6 syringe|pulse|weak|blue|hanging|cold|bottle|bottles ; @kin3|mother|dads|dad ~1 is? blue|cold|grey ~4 pill|bottle|bottles|empty|floor|hands ; drink|drank|drunk ~1 it|di|de ~2 already ~3 foam* ; foam ~1 is|a|at|from? ~2 mouth|am
    rope|hose|noose|cord|cable|ligature round|around him|her ; sheet|rope|noose is tied ~3 cell|bye|said ; said bye|goodbye ~4 sheet|rope|tied|pills|gun|cell ; cellie|pad_mate|padmate|cellmate ~4 rope|sheet|noose|ligature ; making a rope|noose|ligature
    @kin3|hes|shes|man|lad|someone ~2 on|up|climbed ~2 crane|pylon|mast|gantry|water_tower|chimney|silo|aerial ~6 stopped|police|wont|threatening|jump|crying|screaming|down
    @kin3|hes|shes ~2 ate|eaten|drank|drunk|swallowed|taken|took ~2 rat|rats|weed|ant|slug|drain|farm|cattle|sheep|cleaning|toilet|pool ~1 stuff|poison|powder|pellets|bait|dip|spray|killer|cleaner ; blood ~2 coming|running|seeping|dripping|pouring ~1 under|out|from|through ; hes|shes|dad|father|mother|husband|wife|brother|son ~2 put|got|has ~1 the|a tube|pipe|hose ~3 exhaust|tailpipe|car|window ; @kin3 ~3 rang|rung|called|phoned|texted ~3 from ~1 the ~1 bridge|cliff|roof|station|tracks|river|pier ; turned|turning ~1 on ~1 the gas ~4 shut|locked|herself|himself
    note|paper|letter ~2 taped|stuck|pinned ~2 door|it|on ~5 call|dont|come_in|in|sorry ; doors|door ~1 is? locked|wedged ~5 note|feet|wont_answer|not_answering|isnt_answering|bang|gun|water ; bang like ~2 chair|shot ; shower ~1 is|just? running ~4 ages|hours|answer|locked ; come quick ~1 shes|hes
  `,
  third_worry: `
    frightened|uneasy for|about ~1 him|her|them|my ~1 brother|sister|son|daughter|husband|wife|mother|father|friend? $ ; @kin3 ~5 posting|posts|posted ~2 dark|weird|scary|sad ~1 stuff|things|poems|posts|quotes ; @kin3 ~4 scars|white_lines|old_scars|old_cuts ~3 arm|arms|wrist|wrists|leg|legs|thigh|thighs
  `,
  stalking: `
    shame if ~2 owt|something|anything happened ; account|accounts|number ~3 every time|time_i i? ~1 block* ; what|color|colour ~3 i|im ~1 wear|wearing|wore ~2 today|tonight|yesterday ; teach ~1 me|us a lesson ~3 ; better watch my|your|our step|back|mouth ; waits|waiting|stands ~1 by|at|near|outside my|the ~1 bus|stop|work|gate|school|shift ~5 every|night|evening|just|looks|morning
  `,
  gone_wish: `
    wish ~1 it|the_whole_lot was ~1 all? over ~1 me|for_me|the|with? ; jealous|envious|envy of|the ~1 em|the|them|dead ~4 dead|cemetery|graves|peaceful|buried|rest? ; how peaceful ~2 cemetery|graveyard|dead|graves ; wouldnt|would_not|not be sorry ~2 to ~1 go|die|slip
    shoulda|shouldve|should_have been me ~4 ; ready to go ~4 lord|god|jesus|told|sleep ; go ~1 tonight? in my sleep
  `,
};

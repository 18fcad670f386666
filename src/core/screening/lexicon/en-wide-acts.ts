import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Acts begun or lately survived, self-injury, farewells and last arrangements, said by slots. */
export const enWideActs: Patterns<Concept> = {
  attempt_now: `
    drank|drunk|downed|swallowed|ate|took|taken|chugged|injected ~3 @poison ; put ~4 @poison ~6 drank|drunk|swallowed|downed|ate it
    swallowed|drank|downed ~1 them|em|it ~2 all|now|already|late|sorry|bye|and
    too late ~2 swallowed|took|taken|drank|cut ; swallowed|drank them|em
    took|taken ~2 more than ~2 meant|supposed|should|usual ; half ~2 @tabs ~1 down|gone
    pulled|ripped|tore ~1 my|her|his|own ~1 stitches|line|iv ~1 out|open
    swallowed|downed|necked|chugged everything|all ~2 ; got the tablets|pills down
    took ~1 mums|dads|moms|nans|mother|father|grans ~1 pills|tablets|meds|insulin|morphine|medication ~2 all|and|now|im|i ; i|ive|just|also|then ~1 took ~1 his|her|their ~1 pills|tablets|meds|insulin|morphine|medication ~2 all|and|now|im|i
    @tabs|pills|tablets ~2 in me ; i took them ~2 dont|now|and_im|sorry|bye|ago
    i|ive|just|hi ~1 took|taken|drank|swallowed something ~2 dont|help|bad|now|and|i|what|idk
    i already did ~1 it ; under the sink ~3 drank|burns|throat ; drank|drinking|drunk ~3 under the sink
    @took ~1 @amount ~3 @tabs|meds|pills|medication|medicine|insulin|cabinet|cupboard|packet|packets|blister*
    i|ive|just|already ~1 @took ~1 the? everything|lot|loads|all_of_it|all_of_them|so_many|too_many|way_too_many|them_all|it_all|enough|the_whole_lot ~4 cupboard|cabinet|drawer|sorry|now|floaty|sleepy|dizzy|bye|ago|mum|left|i|and|feel|cant|in|house
    took the lot ; took ~1 them all ~2 ; i ~1 took ~1 so|too|way many
    swallowed|necked|downed|chugged|gulped ~3 tablets|pills|tabs|bleach|batteries|them_all|em_all|bottle|packet
    ive had ~2 # ~1 @tabs|pills|tablets
    # ~1 @tabs ~3 gone|in_me|down|already|taken|so_far|swallowed|ago|deep
    @tabs|pills|tablets ~2 taken|gone|swallowed|in_me|down_me|inside_me|all_gone ~3 all|them|in|bye|now|sorry|every|already
    all ~2 in me ~1 ; all of ~1 em|them ~1 in me ; taken enough|them|everything|all_of ~2 to|now|already|and
    i|ive|just|already|im ~2 drank|drunk|drinking|swallowed|injected|downed ~3 @poison|stuff|can|something ~3 throat|burns|hurts|under|now|rn|sink|vomit*|stomach|ago|it|the|all|bathroom
    drinking ~2 @poison|the_stuff ~2 now|rn|under ; injected ~2 all|whole|too_much|everything|it_all|@poison
    cut|cutting|sliced|slit|opened|slashed ~2 my ~2 wrist*|vein*|artery|throat|neck ~3
    opened ~1 my wrists|veins ; cut ~2 too ~1 deep|far
    went ~1 too deep|far ~4 blood|close|bleed*|flap|cold|stop|it
    cut ~4 wont|not|isnt|cant ~2 stop*|close|move|feel|clot
    its|blood|blud ~2 spurting|gushing|squirting|dripping_everywhere|everywhere_and ; blood|blud|arm|wrist|wrists|cut|vein ~2 pumping|pouring|soaking|wont_stop|not_stopping ; its pumping out
    bleeding ~3 wont|sleepy|cold|towel*|stop|dont_want|so_much|dizzy|faint|bath ; soaked|soaking ~3 towel*
    see|seeing ~2 bone|fat|tendon|white_stuff|yellow_stuff|white_bits ~3 cut|arm|it|in
    cut ~3 bone|fat|tendon|stitches_now ; cant feel|move ~2 fingers|hand|hands|legs ~4 cut|took|since|after
    i did it|the_thing|both ~4 sleepy|dizzy|floaty|cold|spinning|bleeding|blood|ears|scared|mad|numb|changed_my
    its done ~2 now|just|waiting|im|sleepy|bye|took ; did it ~1 feeling|feel|im
    so i ~1 cut|took|did|drank ~4 sleepy|cold|floaty|dizzy|numb|blood
    took|drank|swallowed|overdosed|injected ~8 sleepy|drowsy|floaty|dizzy|spinning|blurry|ringing|slurring|cant_keep
    cant keep my eyes ~3 took|many|pills|after
    starting to ~1 work|kick|burn|feel_it ~3 pills|took|goodbye|bye|it
    already ~1 in|on ~2 water|tracks|rope|neck|air|me
    driving|drive|speeding|foot_down|accelerating ~3 at|into|towards|off ~2 the? ~1 wall|tree|lorry|barrier|cliff|water|sea
    on the rails|tracks ~3 ; changed my mind ~4 took|pills|cut|help|already|swallowed
    help ~3 i|ive ~1 took|taken|swallowed|cut|drank|overdosed|od
    i ~1 od|oded|overdosed ~2 now|help|just|minutes|on|ago|hour ; just|ive od|oded
  `,
  attempt_recent: `
    tried|attempted to ~1 @killself|overdose ~3 last|yesterday|again|this|week|weeks|month|days|and_it|twice|but|it
    tried|attempted ~2 @suicide|od|overdose|hang|die|end_it|jump ~5 last|yesterday|ago|week|weeks|days|again|@date|before|month|night|failed|and
    woke up ~2 in ~1 icu|hospital|resus|ward|ae ~5 ; woke up in icu
    they|doctors|nurses|paramedics|medics ~1 pumped|revived|resus* ~1 my|me ; pumped my stomach
    my stomach pumped ; it didnt work ~2 i|this|and|so|last|im|time|again
    dragged|fished|pulled|cut|talked|hauled ~1 me ~1 out|down|off|back ~2 river|canal|water|ledge|bridge|sea|roof|rope|i
    i jumped ~3 in|off|from ~3 and|but|they|pulled|dragged|survived|lived
    climbed|went|walked|drove|been|was ~3 bridge|railing|rail|tracks|roof|ledge|edge|cliff|river|station|fence ~4 came|turned|walked|went|climbed|got|stepped ~1 back|home|down|away|off
    i was ~1 at|on the bridge|roof|ledge|tracks|cliff ~2 last|yesterday|on|this|again|@date
    drank|swallowed|took|od ~3 last|yesterday|@date ~2 vomited|threw|sick|woke|survived|pumped|nobody|no
    i od|oded|overdosed|hanged ~3 last|yesterday|@date|#|days|week*
    attempt ~2 last week|night|month|@date|yesterday
    my ~1 last|third|second|latest|recent attempt ~1 was|last|this|two
    # days|weeks since|after|out ~3 attempt|overdose|od|icu|ward ; tried ~2 on @date
    tried ~2 @date ~2 woke|failed|didnt
  `,
  self_injury: `
    cut|cutting|dig|dug ~3 out of my ~1 own? arm|neck|leg|skin|head|hand
    do i need stitches ~3 myself|did|purpose ; # cuts ~2 after|clean|last|today|again|tonight ; after i cut
    sh on my ; burnt myself ; scalded|scald myself ; i|ive|have|just ~1 cut again
    just ~1 cut ~1 its|and|myself|my
    i ~2 hit|choked|strangled|slapped|punched|scratched|whipped|burnt|burned myself ~3 til|till|until|with|on|in|again|because|for|when|so
    straighteners|straightener|cig|cigarette|cigs|fag|lighter|iron|compass|blade|pin ~2 on|in|into|out_on ~1 my ~1 arm|leg|thigh|hand|wrist|skin|stomach
    cut up ~1 arms|legs|thighs ; arms|legs|thighs ~2 all? cut up
    did my ~1 arm|arms|legs|leg|thighs|wrist ~1 again|in|last|tonight|with|over
    burnt|burned myself ~4 on_purpose|deliberate* ; marks|lines|cuts ~2 one|every for ~1 every|each
    safety pin ~3 when|because|skin|arm ; did it again ~3 arms|legs|thigh*|arm|leg|wrist*|last|tonight|my
    again ~1 my ~1 arms|legs|thighs|arm|wrists
    cut|cutting|burnt|burned|burning ~1 last|yesterday|tonight|again|both|when|cause|because|so|since ~2 night|arms|week|i|it|feel|arm|legs|stitches|everyday|@date
    i cut ~1 bc|cause|because|so|again|to|deeper|every|when|both|at|in|on|n|and|myself_again|tonight|yesterday
    i ~1 been|keep|started|still|cant_stop ~1 cutting|burning|harming|hurting ~1
    on purpose ~3 hob|iron|kettle|grinder|stove|purpose|oven
    hob|iron|kettle|stove|grinder|flame|hotplate|lighter|boiling ~5 on purpose|deliberate*|to_feel
    hand|arm|finger*|fist|wrist ~4 on purpose|deliberate*
    cuts|scars|marks|barcodes|burns ~2 on|up|all ~1 my|both|me ~1 arms|legs|thighs|thigh|arm|wrists|wrist|stomach|hips|again
    saw|seen|found|noticed|sees|see|showed|spotted ~2 my|the|new ~1 cuts|scars|marks|blades ~3
    cuts ~2 this morning|from_last|healing|infected|reopened|bleeding|deep*
    new ones ~2 from|this|my|on|last|too
    hit|hitting|bang|banging|slam|slammed|smash|smashing|smack|punch|punching ~1 my ~1 head|face|skull|legs|thighs ~3 wall|desk|table|until|till|radiator|floor|door|purpose|so|again
    slap|slapping|punch|punching|hit|hitting|strangle|strangling|choke|choking|starve|starving|scratching|biting|pinching|scald* myself ~2 until|till|in|when|every|because|so|again|again_and|hard|to
    did|doing|done|do ~1 sh ~2 ; sh ~1 relapse|again|urges|scars|cuts|last|tonight|every|helps
    blade ~3 sharpener|sharpner ; blade out ~2 sharpener
    razor|blade|lighter|cigarette*|iron|fag ~3 on|to|against|into ~1 my ~1 arm|arms|leg|legs|thigh|thighs|skin|wrist|wrists|hip|hips|stomach|hand
    punish* myself ~2 with|by ~2 blade|knife|cut*|razor|burn*|hit*
    slice|sliced|slicing ~2 my|own ~1 arm|arms|thigh|thighs|legs|wrist|skin|leg
    carve|carved|carving ~2 word|words|it|name|fat|ugly|him|skin|arm|leg|into ~2
    bit|bitten ~2 my ~1 own? ~1 lip|arm|hand ~3 purpose|deliberate|bled|blood|feel
    swallowed ~2 battery|batteries|razor|glass|magnet*|screw* ; made myself bleed|sick
    ran ~1 my|me ~1 hand|arm ~4 purpose ; burn* urself|yourself|myself with
    cut myself ~1 again|last|so|to|because|tonight|every|on_purpose|deep*|when|cause|for|badly|in|with_a|and|bc|yesterday|and_i|just|open
    hurt myself ~1 again|last|so|to|because|tonight|every|on_purpose|when|cause|bc|yesterday|instead|and|on|a_lot
    burned|burnt|burn myself ~1 again|to|so|because|tonight|on_purpose|when|with|last
    cutting myself ~1 again|to|every|is|since|because|when|tonight|for|so|helps|and|feels|last|its|again_and|with
    i|im|ive|keep|been|started|start|stop|still|again|was|am|by|started_to|for|of|and ~1 harming|harmed myself ~1 again|today|tonight|since|because|when|to|now|last|every|so|more|daily|for|since ; keep|started|been|stop|still|am|im|ive ~1 harming|harmed myself ; i ~1 harmed myself
  `,
  farewell: `
    wrote|written ~1 the|my|three|all|two ~1 letters ; letters done ~2 one|each|bye|goodbye|now|sorry
    wrote ~2 goodbye|goodby ~1 letter|note ~2 my|under|for|its|and|to|last_night|today
    tell mother|momma|mumsy|mam|them i loved|love ; check on my ~2 when i ~1 go
    for whoever ~2 find*|gets|comes|opens|has|cleans|reads
    left|wrote|written|writing|put|taped|pinned|hid ~2 note|notes for ~1 my|them|him|her|mother|whoever|everyone|each|the_police|the_cleaner
    by the time ~5 read|reads|find|finds|see|sees|reply|get ~4 ill|im|i_will ~1 be? ~1 gone|dead|cold|finished
    last|final msg|message|text|post|words|chat|letter ~1 ever|on_earth|of_my_life|before_i
    tell ~1 my|them|mother|father|everyone|him|her|wife|kids|sister|brother|son|daughter|mumsy|dog|baby ~4 sorry|love|loved|fault|vex|proud|te_amo|not_to_cry|forgive|miss|bye|tried
    it wasnt|isnt|not|aint ~1 her|his|their|your|anyones|anybodys|mothers fault ~2
    none of this|it is|was ~1 on|your ~1 you|fault ; you were|was|are|r the last ~1 person|one|thing
    bye ~2 forever|world|cruel|for_good ; bye ~3 sorry ; sorry ~3 bye ; dont|no ~1 wait up ~2
    dont be ~1 mad|sad|angry ~2 me|please|when|at|when_i ; dont cry ~2 when|for|ok
    dont let ~2 find|see ~1 me|my ; love u|you ~3 sorry|bye|goodbye|always ~1 i|im|mum|mother|all|forever
    love u all ~2
    letters|notes ~2 are|to|for|in|on ~3 table|drawer|pillow|door|locker|parents|kids|mother|family|everyone|written|done|sealed|left|footlocker|envelope|pocket|fridge|bed ~1
    written ~2 letters|letter|notes|note|to ~3 all|each|kids|mother|sister|everyone|family|them|him|her|ready|tonight|sorry
    i|ive|have ~1 written ~1 to ~1 my? kids|children|sister|mother|everyone|wife|son
    my ~1 note|letter is|says|will ~2 on|in|by|sealed|done|says|desk|drawer|table
    they|she|he|shell|hell|theyll|someone|anyone|police|kids|wife|mother|neighbour|somebody|nobody ~3 find|finds|found|finding ~1 me ~1 in|at|before|first|hanging|dead|when|by|tomorrow|until|till|on|sunday|monday|cold|after
    ones|one|who ~1 to find|finds me ; so ~1 they|she|he|you|nobody ~1 find|finds|dont_find ~1 me|my_body
    goodbye ~2 love|forever|my_love|cruel|life|old|friend|earth ~1 im|i|sorry|and
    i ~1 said ~1 my? goodbyes ~2 ; kissed ~3 goodnight ~5 last|bye|goodbye|sleep|go
    just to hear ~2 voice*|them|him|her ~2 last|one_last|before
    one last time ~3 before|then|goodbye|and|heard|hear
  `,
  farewell_soft: `
    when|once|after im ~1 gone|dead|finished ; see you ~2 other|next side|life ; by the time ~2 read|find|see
  `,
  preparation: `
    keys ~2 with|under|through|on|to ~2 mat|neighbour|table|door|letterbox|mother|next_door|plantpot|pot|breda|hook ~1
    labelled|boxed|packed|labeled ~4 names|name|each|grandchild|on_it|everyone
    dog|cat|cats|fish|rabbit|hamster|pets|horse|dogs ~3 with|given|gone|to|at|rehomed|home ~2 neighbour|mum|mother|flatmate|sister|friend|rescue|shelter|nan|joan|pattersons|new_home|next_door
    fed ~2 fish|dog|cat|cats|everything ~3 then|off|left|locked|goodbye
    scheduled|schedule ~2 email*|tweet|post|text|message ~3
    transferred|sent|moved|signed|left|willed ~2 savings|money|last_money|house|car|everything|all|tools|wallet|pension ~3 to|over ~1 mother|wife|sister|mama|kids|her|brother|him|them|son|daughter
    will|wills ~1 in|on|is|signed ~1 the? ~1 top|desk|drawer|kitchen|table|signed|done|updated|sorted
    cancelled|canceled ~2 lease|subscriptions|phone|netflix|rent|contract|everything
    burial|funeral money|hymns|songs|plan|clothes|paid|plot ~2
    insurance|policies|deeds|papers|passwords|pin|pension ~4 blue|folder|drawer|envelope|taped|written|where|table
    resigned from ~1 all|everything
    left ~2 my? ~1 badge|uniform|ring|phone|wallet|shoes ~4 locker|dish|home|table|shore|door|bank|behind
    nothing on ~1 the|my calendar after ; out of office is set ; dinners|casseroles|meals ~3 freezer ~3
    gave ~2 my ~1 dog|cat|watch|ring|medals|tools|glove|records
    nobody|no_one ~2 home|in ~2 til|till|until|before ~3 so|time|i|long|ill
    house to myself ~3 quick|do_it|finally|end|enough
    alone ~1 until|till ~1 morning|monday|tomorrow|sunday|six|#
    carer|wife|flatmate|roommate|husband|mother leaves ~5 then|do_it|alone|ready|hour
  `,
  finality: `
    @day ~2 i ~1 wont|will_not ~1 be ~1 here|alive|around|there ; perfect last day
    wont ~1 be at my own ~1 birthday|wedding|graduation ; nobody|dont ~1 come|look ~2 me|tonight ~2 come|until
    wont be back ~1 this|ever|sorry|bye|i ; count ~3 im gone ; thats the end of ~1 it|me
    goodbye|bye ~2 by_the_time|im_gone|walking ; by the time ~8 i ~1 wont|wouldnt ~2 here|be|alive
    wont|shant ~1 be ~1 a|another monday|tomorrow|christmas|birthday|next ; so there wont be
    not|wont ~1 coming|come|going|go|walking ~1 back ~2 ever|this_time|alive|forever|from_the|from_it
    not coming to ~3 any ; permanent until|till ; its permanent ; after i|im ~1 go|gone|dead|die ~2
    when|once|after i ~1 die|am_gone|am_dead ~3 please|tell|give|make|take|dont|they|can|who|she|he|my|want|look
    out of ~1 everybodys|everyones|your|their|her|his hair ~2 by|soon|then|forever ; end of the line for me
    one more ~3 then im ~1 done|gone|out|finished ; then im ~1 off|done|gone ~2 for_good|forever|and|i
    logged|logging|log|checking|clocking|check off|out ~1 for_good|forever|permanently|of_life|early
    wont need ~2 after|anymore|tomorrow|where|it_where
    over by ~2 breakfast|morning|monday|midnight|tonight|dawn|six|then|lunch ; while it happens
    stay ~3 with me ~2 while|till|until ~3 happens|over|gone|sleep|go|done|end
    no one|nobody ~2 stop|know|find|realise|realize|notice ~2 until|til|till ~2 @date|morning|late|over|gone|it|monday
  `,
};

import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Threats and violence, harm to others, and other people in danger, said by slots. */
export const enWideOthers: Patterns<Concept> = {
  threat: `
    @hewill pour ~1 kerosene|petrol|acid|gasoline ; snap me|my
    says|said hell|theyll|hed ~1 kill|find|burn|take|cut|come|put|hurt|drive|finish|break|get ~1 me|us|my|both|the_kids|for_me|in
    @says ~1 hell|shell|hed|shed|theyll|theyd ~2 throw acid|petrol ; klap me dead
    drive us ~1 all|both ~1 into|off ; pictures|pics|photos of ~1 his|a gun|bullet|coffin
    im|were|we_are next ~1 he|they|if|said ; @abuser ~3 @says ~3 @hewill ~1 @harm ~3 @victim
    @abuser ~3 @says ~2 to ~1 @harm ~1 @victim
    says|say|said|swears|promised|threatening|threatened|threatens|vowed|swore ~3 @hewill ~1 @harm ~1 @victim
    @abuser ~2 will|going|gonna|gon|go|hell ~2 @harm ~1 me|us|both_of|my_kids|my_mother|my_family
    hell|shell|theyll kill|murder|bury|find|stab|shoot|rape|burn|strangle ~1 me|us|my|both
    threat* ~2 to ~1 @harm ~2 ; threat* ~1 me ~2 with|again|@arms|because|if|and|at
    gonna|going|will ~1 get|be ~1 killed|stabbed|murdered|jumped|shanked ~2 ; only way out is ~1 in a box
    leave in a box
    if i die|disappear|go_missing|dont_come_back ~2 it ~1 was|is|will_be ~1 my|him|her|husband|boyfriend|ex|them
    fear|scared|terrified|afraid|frightened ~1 for|of ~1 my|our ~1 life|lives ; fear ~2 my life
    said|says ~1 im|were|ill_be ~1 next|my_turn|going_in_the_ground ; on ~1 his|their list
    going to have an accident
    pulled|pull|put|puts|held|holds|pointed|points|waved|waving ~2 gun|knife|strap|blade|pillow|razor|machete|pistol|axe|scissors ~2 on|to|at|over|against|near|in ~1 me|my|us|our|his_wife ; put|puts|held|holds|pressed ~2 gun|knife|blade|razor|machete ~2 on|to|at|in|against ~3 face|side|throat|head|neck|ribs|stomach ; pulled|pulls ~1 a|the|his ~1 gun|knife|blade|strap|machete ~2
    @arms ~2 to|at|against my throat|neck|face|back ~2 he|she|they|husband|dad|last|when
    find|kill|hurt|get|hunt me ~1 if|when ~1 i ~2 leave|tell|go|talk|run|report|speak|call
    if i leave|tell|talk|run|refuse|dont|go|snitch|report|speak|say ~6 @harm|kill|find|dead|die ~1 me|us|my|?
    said|says tomorrow ~2 let go|drop|finish ; came|comes|come|coming|went at me with
    throw ~1 me ~1 off|from|out|over|down ~2 balcony|window|stairs|bridge|roof|side
    do me ~1 like|in|when|over
    cut|break|smash|slash|burn|melt my ~1 face|legs|neck|throat|fingers|arms|head|ears ~2
    cleans|loads|strokes|taps|shows|polishes ~2 gun|knife|weapon|holster|service_weapon|machete|blade ~4
    wants my ~1 eyes|head|blood|body ; they|men|gang|people want my ~1 head|blood|body ; set|setting ~1 his|their|the dogs on me|us
  `,
  violence: `
    swung|swings|lunged|came|comes ~2 at me ~1 with ; swung ~3 at me
    @abuser ~1 beats|touches|abuses|rapes|molests|hits ~1 her|him|them|my_friend|my_sister|my_mother|the_kids
    spiked me|my_drink ; spiked my
    @abuser ~1 poured|threw|flung ~2 boiling|hot|acid|kettle|petrol ~3 on|over|at me|my
    beat me ~1 up|half|unconscious|black|bad|til|till|until|with|when|again|every
    @abuser ~1 hurts|touches|rapes|starves me ~1
    he|they|she|father|husband|boss|stepdad hurts|rapes|starves me ; right hiding
    forced me|himself ~2 on|in|after ; @abuser ~2 @hits ~1 @mybody
    @abuser ~3 threw|throws|chucked|flung|poured ~3 at|on|over me|my_face|us
    @abuser ~2 threw|throws|slammed|pushed|shoved|dragged me ~2 against|into|down|across|by|out|on
    been|was|getting ~1 raped|beaten|groped|molested|trafficked|strangled ; raped ~2 me|on|last|by|again|when
    hit|beaten|beats|slapped|punched|kicked|burned|stabbed|strangled|raped by ~2 @abuser
    made|makes|make|forced|forces|forcing|making me ~2 touch|have_sex|sleep_with|strip|marry|do_it_with|suck|do_things|watch|undress|get_in
    makes ~1 us|me fight|beg|kneel ; i said no ~3 he|did|anyway|kept|still|didnt
    didnt|wouldnt|never stop when i ~1 said ; doing|does|do|did ~1 stuff|things to me ~2
    put ~1 his|her hand|hands ~1 on|up|down|in|around|over ~1 me|my ; his|her hands ~2 my ~1 throat|neck|mouth
    comes|came|enters|sneaks ~2 my room|bed ~2 night|when|door|again?
    bruise*|black_eye|broken_arm|broken_rib*|in_a_cast ~5 husband|boyfriend|partner|father|dad|stepdad|him|not|isnt|wasnt|calls|from_him|fall
    puts|holds|held|puts_out ~3 lighter|cigarette*|iron|pillow|fag ~3 my|me|us|over
    cigs|cigarettes on|out me|my ; burns me with
    locks|locked|keeps|kept me ~2 in|inside|up|room|basement|house|cage|out|shed
    not allowed ~1 to ~1 leave|go_out|eat|speak|phone|see
    leaking|leaked|leak|post|posting|share|sharing ~2 my ~1 nudes|pics|photos|video
    send|pay ~3 or|else|unless ~3 nudes|pics|photos|video|leak|post ; honour|honor killing
    marry ~3 refuse ~4 kill ; taking me ~4 marry ; makes me sleep ~2 with|outside|floor
  `,
  attacker_present: `
    someone|somebody|stranger|man ~1 is? in|inside my ~1 house|flat|room|garden|home|yard|kitchen
    a man downstairs|upstairs ; a man outside ~8 knife|gun|bat|trying|shouting|banging|wont|watching|axe|machete|scared|help|police|mask|staring|torch|screaming ; banging|beating|kicking|bashing ~1 on? my|the|our door ~2
    hes|theyre|shes in my|our ~1 garden|yard|house|hallway ; hes back ~1 hes|and|he|help|please|now
    cutting the phone ~1 line|wire ; in the next room ~3 cant|whisper|hear|type|he|hes
    i smell ~1 smoke|petrol|gasoline ~3 ; nailed ~1 the door
    father|dad|stepdad|he has ~1 mother|her|us|me on the floor ; not stopping help
    hes ~1 trying|at|got ~1 the? handle|keys_in|the_door_open ; i|we ~1 can hear ~1 him|footsteps|boots
    he|she|they|father|stepdad|husband|theyve|hes ~1 locked the|us|me|my ~1 door|doors|in|up|gate|bathroom|bedroom|room|kids|compound|car
    @abuser ~1 shot|stabbed me|my|him|her|mother|brother|us ; hide where ; where ~2 hide ~1 he|hes|they|from
    @abuser ~2 coming|climbing|walking|running ~1 up|upstairs|at|towards|down|in|back|through|over ~1 the|me|now|to_my|my|? ~1 stairs|drive|now|room|corridor|with|hall|window|garden|steps|? ~2 @arms|kill|help|scared|hide|again|belt|drunk|now|please|angry|screaming|and
    coming up ~1 the? stairs ~3 ; running|coming|swinging|lunging at me ~1 with
    hes|shes coming ~1 up|upstairs
    @abuser|hes|shes|theyre ~2 breaking|kicking|smashing|banging|battering|hammering|bashing|break|booting ~2 door|window|windows|things|everything|stuff|plates|room|up|in|my_door|down
    breaking|kicking|banging|kick|kicked|smashed ~2 the ~1 door ~1 in|down|please|and|now|?
    trying ~1 the ~2 windows|back_door|door_handle|handle|doors ~1 one|now|he|they|please|and
    trying to get|break in ~1
    @abuser ~2 has|got|with|have|holding|swinging|sharpening|getting|grabbed|got_a ~3 @arms ~4 now|here|help|please|coming|outside|door|stairs|bed|says|shouting|screaming|lit|kids|me|us|saying|i|kill|going_to
    hes|shes|theyre|dads|they|father|he ~1 got|has|have|holding ~1 the|a|his|her belt|knife|gun|lighter|machete|axe|petrol|bat|hammer|iron|guns|bats|blade|cutlass|panga ~2
    i|we ~1 can hear ~1 him|them|her|the ~4 stairs|door|outside|downstairs|window|coming|smashing|trying|car|boots|screaming|key|shouting|gun|cruiser|breaking
    where ~2 hide
    im|were|we|kids|kids_are|children|us ~2 hiding|hidden|under ~2 wardrobe|closet|desks|desk|bed|cupboard|bathroom|loo|toilet|attic|shed|table|press|cubicle ~3 he|hes|shes|they|with|me|door|scared|locked|outside|shots|coming ; im|were|we|kids|kids_are|children|us ~2 in ~2 wardrobe|closet|cupboard|bathroom|loo|toilet|attic|shed|press|cubicle ~3 he|hes|shes|they|door|with|me|scared|locked|outside|shots|coming
    someone|somebody|man|men|stranger|intruder|theyre|hes|shes ~1 in|inside|outside ~1 my|the|our ~1 house|flat|garden|room|stairwell|window|kitchen|home|yard|tent|doorway|back_door ~3 help|scared|knife|gun|hide|please|torch*|#|men|breaking
    got|gets|has me by ; by the ~1 hair|throat|neck ~2 ; someones in my house|flat|room
    followed|following|chasing|chased|cornered|surround*|surrounded ~1 me|us|the_car|car ~3 now|they|knife|#|off|into|dead_end|im|still|scared|help|and|here|bats|bus|theres|home
    theres ~1 # ~1 of them ; # ~1 of them ~3 knife|bats|outside|gun|see_me|coming|following
    ive|im|i been stabbed|shot|kidnapped
    shots|gunfire|gunshots ~2 outside|fired|room|downstairs|hall|school|everywhere ; just|jus shot|stabbed
    hands ~1 around|round|on ~1 her|my|his|mothers neck|throat ~2
    father|mother|stepdad|husband|hes|shes|theyre|keeps is? hurting|beating|killing|strangling|hitting|choking|stabbing|kicking|burning ~1 me|us|mother|her|him|sister|brother
    petrol|gasoline|kerosene ~3 me|us|door|house|letterbox ~4 lighter|match*|lit|light|he|they
    knife|gun|blade|machete|axe|kettle ~3 my|at|over|to|and ~2 throat|neck|face|me|bed ~3 now|help|please|he|hes|she|cant
    stood|standing|stands over ~2 me|my ~1 bed|crib|us ~3
    making me ~1 get|go ~1 in ~1 the ~1 boot|car|van|trunk ; pizza ~4 police|need|yes|understand|address
    yes hes|he|she|shes ~1 next|here|beside|listening ~2 ; he found us ; they|hes|shes found us|me
    he|she|they|hes|father|stepdad ~1 took|taken|smashed|grabbed|wont_give ~2 my phone ~4 locked|bleeding|kids|now|cant|tablet|asleep|help|knife
    doors|door ~1 are|is ~1 locked ~3 bleeding|cant|he|they|inside|help|out
    please ~1 send|hurry|fast|come ~2 police|someone|help|now|he|somebody ; send someone|police ~2
    call 911|999|police|112 ; bleeding ~4 he|husband|stabbed|boyfriend|dad|she
  `,
  harm_other: `
    @want|need|@going|gonna ~2 kill|stab|shoot|strangle|murder|poison|smother|attack|shank|glass|slit|burn|hurt|hang|drown|choke|gut|batter|butcher|bury ~1 @people
    go|make i stab|kill|shoot|finish|burn am|him|her|them
    think*|picture|pictured|picturing|imagin*|fantasi*|daydream|plan* ~3 killing|hurting|stabbing|shooting|strangling|smothering|drowning|throwing|poisoning|burning|choking|pushing|suffocat*|dropping|doing_it_to ~1 him|her|them|my|the|everyone|people|someone|baby
    want|wish|need ~1 them|him|her|my ~2 all? dead|gone_for_good|to_suffer|to_bleed|to_burn|to_die|to_pay|in_the_ground
    kill|hit|death list ; list ~3 who ~2 dead|die|kill|first ; hire|find|need|paid ~2 hitman
    hire|pay|paid|find|need ~2 someone|guy|man|person ~3 kill|hurt|deal|make_people|get_rid|whack|rough
    get rid of ~1 him|her|my ~1 wife|husband|baby|boss|body|mother|stepmom|stepdad ~2
    how ~4 kill|poison|hurt|get_away_with|murder ~1 him|her|my|someone|them|it ~3 ; untraceable ~2
    undetect* poison
    bring|bringing|take|taking ~2 gun|knife|blade|machete ~3 school|work|church|class|office|in_a|him|her|tomorrow|tmrw
    pillow ~4 over|on|face|him|her|his|peace|it ; stop turning|feeding him|her ; somethings gonna happen to
    he|she|they ~1 deserve* to ~1 die|burn|bleed|suffer ; hes|shes|theyre ~1 a dead ~1 man|woman
    hes dead ~2 when|if|i|monday|tomorrow
    i ~1 hit|slapped|choked|pushed|punched|shook|strangled|beat ~1 her|my|him|the ~1 wife|kid|baby|son|daughter|last|girlfriend|mother|again|tonight|yesterday|toddler
    i|ill|going|im ~1 be waiting for him|her|them ~3 ; if i ~2 cant ~3 nobody|no_one|noone will
    if ~6 ill|i_will|im ~1 take|taking|burn|kill|shoot ~1 all_of_us|them_all|everyone|her|him|the_kids|it_all
    take|taking ~1 all_of_us|everyone|them_all|the_kids|them ~1 out|with_me ; wipe ~1 them|everyone out
    cleanse ~2 house|world|them
    blow|burn|shoot|bomb ~2 the|my|that|up ~1 school|office|church|mosque|place|house|building|hospital|workplace ~2
    cant trust myself ~2 with|around|near ~1 him|her|the_baby|my_kid*
    voice*|voices|god|demon* ~4 kill|hurt|stab|poison|throw|drown|burn|cleanse ~2 him|her|them|my|the|people|this
    who id ~1 hurt|kill|shoot|stab ~1 first
    killing|hurting ~1 the|my kids|children|baby|family|wife|husband|neighbour|boss|teachers|patient
  `,
  harm_other_now: `
    im outside his|her|their|hers ~1 house|place|work|flat ~1 now|waiting|with|tonight|watching
    bring|bringing|brings|brought ~1 a gun|knife|rifle ~2 at|to|in ~1 lunch|school|class|work|church
    stood|standing ~2 crib|cot|cradle|bed|him|her|them ~4 pillow|knife|hammer|axe
    im|am|i|parked|sat|waiting|stood|standing|sitting ~3 outside|on|at|in|by|near|behind ~1 his|her|their|hers|the ~2 house|street|drive|gaff|salon|office|door|school|work|place|bins|mosque|church|dealers|home|car|flat|? ~5 @arms
    @arms ~8 outside|going_to|heading|at|reach|driving_to ~1 his|her|their|him ~1 house|place|work|street|door|room|gaff|flat|car
    ive|i|im|got|have|ive_got|took|brought|packed|bringing|carrying|holding|taking|with|w ~4 gun|knife|axe|bat|machete|rifle|shotgun|hammer|blade|petrol|cutlass|acid|crowbar|boning_knife ~6 him|her|them|he|she|hes|shes|school|theyre|marcus|his|asleep|everyone|bus|address
    shes|hes|theyre|he|she|husband|wife|father|roommate|brother|stepdad ~2 asleep|sleeping|passed_out ~8 @arms|kettle|pillow
    @arms ~5 hes|shes|he|she ~2 asleep|sleeping|coming|here|alone|inside|passed_out
    @arms|kettle ready ~2 for|when
    stood|standing over ~1 my|him|her|the|them ~4 @arms|kettle|pillow|sleep*|kill|cant_stop
    holding ~1 him|her|the_baby|my_baby over ~2
    balcony|bridge|roof|bath ~1 with ~1 her|him|the_baby|my_baby|the_twins ~2
    going to ~1 his|her|their house ~3 @arms ; reason|reasons not to ~1 stab|shoot|kill|hurt|burn ~1
    he|she|they|him|jake ~2 gets|get it ~2 tomorrow|today|tonight|first
    she|he|they ~1 dies|die at|tonight|tomorrow|then ~2 me ; then me|myself ~1 after|too|thats
    its ~1 in|on ~1 my bag|waistband|waist ~4 school|him|her|them|he|hes ; di ting inna mi waist
    ting|strap|blade|knife|tool ~2 in|on|inna ~1 my|mi|me|the ~1 waist|sleeve|bag|waistband|jacket|pocket ~6 him|he|her|gets|dead|them
    dont come|go ~1 to? ~1 school|in tomorrow|monday|if ; tomorrow ~1 first|second|third period ~3
    poison*|mixed|put ~3 in|into his|her|their ~1 tea|food|drink|coffee|dinner|bottle|milk
    running ~1 the|a bath ~5 angels|end|drown|peace
  `,
  third_worry: `
    @kin3 ~6 burden|hopeless|better_off_without|no_point|tired_of_life|giving_away|gave_away|goodbye|disappear|stopped_eating|wont_be_here|not_be_here
    what ~2 say|do ~2 friend|someone|son|daughter|brother|sister|mother|wife|husband|girl|boy|student ~4 suicidal|want_to_be_here|self_harm*|cutting|low|depressed|hopeless
    @kin3 ~3 isnt|not|doesnt|dont ~3 ok|okay|safe|himself|herself|eat|eating|see_a_point
    @kin3 ~4 searched|searching|googling|googled|reading|reads|looking_up|watching ~5 suicide|methods|die|forums|ways|self_harm|pro_ana|how
  `,
  third_intent: `
    @kin3 ~2 cuts|cut|cutting ~1 every|herself|himself|themselves|her_arms|his_arms ; string up in
    made a ~1 suicide? pact ; wants to be dead ; help me die ~1 on
    @says ~1 hell|shell|hed|shed|theyll ~1 do|jump|end|hang|go|finish ~1 it|off|himself|herself|tonight
    hed|shed|shell ~1 do it ; @kin3 ~4 @says ~6 @kill3 ; @kin3 ~2 @hewill|keeps|threatening ~1 @kill3
    @kin3 ~3 says|said|told|texted|wrote ~4 wants|wanted|want|wishes|wish ~2 die|dead|death|not_be|end|gone|to_go
    @kin3 ~5 @neg ~2 want ~2 be here|alive|live
    @kin3 ~4 wants|asked|asks|begged|want|begging|keeps_asking ~2 me ~1 to? ~1 help|kill ~1 him|her|them ~1 die|end|go
    asked me to ~1 help ~1 her|him die
    @kin3 ~4 tried|attempted|tries ~1 again|to_kill|to_hang|to_od|to_overdose|to_end|suicide|to_jump|to_die|it_again ~2
    @kin3 ~2 tried ~1 again|to_od|to_kill
    @kin3 ~3 has|got|bought|ordered|stashed|hid|hoarded|showed ~4 rope|noose|stash|nembutal|helium|suicide_note|suicide_plan|sodium_nitrite|rat_poison|gun_under
    @kin3 ~3 saving|hoarding|stockpiling|hiding|stash* ~2 @tabs|meds|tablets|pills|medication
    @kin3 ~4 self_harm*|cutting|cuts|burning|sh ~2 again|himself|herself|themselves|arms|legs|arm|wrists|sleeves|blade|school|her|his|and|in
    found ~3 blades|razor*|cuts|suicide_note|note|rope|noose|box|pills|cut ~4 son|daughter|sister|brother|room|under|her|his|bag|drawer|wife|bed
    next time itll|it_will work|be ; @kin3 ~4 hears|hear|hearing ~2 voice* ~5 jump|kill|die
    caught ~3 sister|brother|son|daughter|friend|kid ~4 belt|rope|blade|pills|razor|cutting
    decided not to ~1 live|see ; @kin3 ~4 not|to ~2 live past ~2
    @kin3 ~3 intends|plans|decided|planning ~2 to ~1 end|die|kill|not|jump
    @kin3 ~3 talks|talking|talked|joked|joking|asked ~2 about ~2 suicide|killing|dying|ending|unalive|hanging|how_to_die
    @kin3 ~3 posted|posting|texted ~3 rip_me|unalive|suicide|end_it|kms|goodbye ; @kin3 ~2 is ~1 suicidal
    suicidal ~1 friend|son|daughter|brother|sister|husband|wife|mother|student|patient|teen|teenager|boyfriend|girlfriend
  `,
  third_act: `
    @kin3 ~2 live ~2 with ~1 rope|gun|noose|pills|blade ; foaming ; needle|needles ~2 in|still his|her|in arm
    @kin3 drink|drank am ; bottle|packet|packets ~1 is|are empty ~2 beside|next|and ~1 her|him|she|he
    @kin3 ~3 @took|taking ~3 @amount|@tabs|them|it|poison|something ~3 @tabs|pills|now|wont|asleep|wake|tell|floor|help|toilet|bathroom|ago|shouting|breathing|tablets|meds|bottle|she|he|blue
    @kin3 ~2 drank|swallowed|drink|drunk|injected|swallowing ~2 @poison|bottle|all|them|pills|bleach|something ~2
    @kin3 odd ~1 #
    @kin3 od|oded|odd|overdosed|overdosing ~3 ago|now|help|min|mins|just|bathroom|on|breathing
    swallowing them
    @kin3 ~2 on|over|onto ~2 wall|ledge|roof|bridge|railing*|parapet|cliff|mesa|tracks|multistorey|edge|windowsill|balcony_rail|overpass
    hes|shes|brother|sister|mother|father|son|daughter|roommate|cellmate ~1 is? hanging ~1 cut|help|from|off|here|in|himself|herself
    found ~2 hanging|hanged ; cut him|her|them down
    hes|shes ~1 going|gonna|about ~1 to? ~1 jump|do_it|hang ~1 ; @kin3 ~2 gonna|about_to|trying_to jump
    on ~1 the|a chair ~2 with ~1 a|the rope
    @kin3 ~2 tied|ties ~2 rope|it|something|sheet*|belt|noose|cord ~2
    blood ~2 under|on|in|all|everywhere ~3 door|floor|bath|bathroom|sink|walls ~3
    in the ~1 bath|tub|bathroom ~5 red|blood|cut|bleeding|floating|wont_open|pills|razor
    wont|not|isnt|doesnt ~1 open|opening|answer|answering|picking|respond*|unlock|wake|waking|breathe|breathing ~6 blood|door|pills|note|gun|bridge|texted|said|sent|goodbye|bath|tablets|up_and|packets
    note|letter|envelope|page ~5 on|under|in ~2 table|door|pillow|desk|bed|watch|fridge|windscreen ~6 gone|isnt|not|coat|locked|missing|phone|he|she|car|call
    tablets|pills|gun|rope|shotgun|rifle|insulin ~2 is|are|has ~1 gone|missing ~3
    empty ~2 packets|packet|bottle|bottles|blister*|boxes|strips ~5 she|he|her|his|color|asleep|wake|floor|next
    lips ~2 blue|purple|grey ; lips|hes|shes|he|she|face|fingers|baby|kid ~1 is? ~1 going|turning|gone|turned ~1 blue|purple|grey
    @kin3 ~3 sent|sending|posted|texted|send|emailed|snapped|messaged ~4 pic|pics|photo|photos|picture|video|location ~5 pills|feet|rope|gun|blade|bridge|noose|roof|edge|tablets|cuts|train|then|offline|off
    @kin3 ~4 sent|said|posted|texted|wrote|rang|emailed|called|left|messaged ~4 goodbye|goodbyes|bye|sorry_for|by_the_time|dont_cry|look_after|last_message|peaceful_soon|final|thank_you_all|happy_for|love_me|see_the_news|its_been_real
    @kin3 ~3 in|at|with|has|got|took|inside|and ~3 garage|shed|truck|car|bathroom|woods|bedroom|barn|ute|field ~5 gun|shotgun|rifle|sidearm|rope|pills|knife|running|engine|razor|hose|blade|noose
    @kin3 ~3 barricaded|locked ~2 himself|herself|themselves ~3
    with ~1 a|the|his|her ~1 rope|gun|shotgun|noose|sidearm|razor ~4 wont|crying|answer*|tell|bed|said|door|says|head
    @kin3 ~2 cut|slit|cutting ~2 neck|wrist|wrists|throat|arms|vein* ~2
    hes|shes|mother|father|brother|sister ~1 is ~1 doing it ~1 now ; unconscious ; hes slit ; hotshot
  `,
};

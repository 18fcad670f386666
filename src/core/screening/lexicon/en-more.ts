import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

export const enMore: Patterns<Concept> = {
  reunion: `
    want|ready|going to ~1 be with|join ~3 mother|father|him|her|son|daughter|wife|husband|brother|sister|god|again|heaven|baby
    join ~2 in heaven ; be with ~2 in heaven ; go to ~1 him|her ~1 now
    follow him|her ~2 grave|into|there|soon ; see ~3 again ~1 soon ~2 heaven ; to be with ~2 up there
  `,
  gone_wish: `
    imagin*|picture|picturing ~2 my ~1 own? funeral|death ; think* ~1 about|of ~1 death|dying|dead
    better off dead
    sooner die|be_dead than
    rather ~1 die|be_dead|dead than ; @want ~1 to? sleep ~1 and|n @neg ~1 wake
    wish|hope|hoping ~4 kills|takes|took ~1 me
    better for ~2 if ~2 gone|dead
    @want ~3 disappear|vanish|evaporate ; @want ~3 to ~1 sleep ~1 forever ; sleep ~3 @neg|never ~1 wake
    sleep forever ; go to sleep and ~2 wake ; never wake up ; @neg ~2 wake up ; @want ~3 @neg ~2 wake
    @neg want ~2 be here ~1 ; @neg want ~3 here anymore ; not be here anymore
    dont want to be ~2 here|anymore ; dont ~1 be here
    @want ~2 i ~1 never|wasnt|werent|hadnt ~2 born|exist*|here ; never ~2 been born
    shouldve ~2 never ~2 born ; @want ~2 not exist ; not exist* ~1 anymore? ; stop existing
    @want ~3 it ~1 to? all? stop|end|over|finish ; make it ~1 stop ; @want ~2 everything ~1 to stop|end
    @want ~3 stop feeling|being ; wouldnt ~2 mind ~4 die|dying|dead|hit|wake|stopped|end|bus|car|cancer
    dont|wouldnt care ~3 die|live|dead|wake|alive ; if i ~2 died|dead|gone|disappeared|die ; if i didnt wake
    @want ~4 car|bus|truck|lorry|train ~2 hit* me ; @want ~3 cancer|heart ~2 stop|me|attack
    hope ~2 dont ~1 wake ; @want ~3 coma ; @want to be gone|nothing|nowhere
    @want ~2 was gone|erased|invisible ; fade away ; erase myself ; cease ; anything ~2 than ~1 being alive
    peace ~2 only|finally ~2 death|dead|when ; want to go home ~2 god|lord ; take me lord ; lord take me
    stop the world ; everything to go dark|black|quiet
  `,
  no_reason: `
    tired|sick|done|over|finished of|with ~1 living|life|being_alive|existing|breathing
    done|finished|tired|sick|over living|life|existing ; its over ~1 for me
    i|ive|im ~1 asked|ask|begged|beg ~1 god|lord ~1 to? take me
    im ~1 done with ~1 life|everything|it_all|living|this_world|people|being ; no will to live
    i|feel|feeling|its|life ~2 hopeless
    no point ~3 living|life|anymore|going|on|being|trying
    what* ~2 point ~4 living|life|going|anymore|alive|on|trying
    no reason ~3 live|living|alive|go|stay|be|keep|wake ; nothing ~2 live for
    why am i ~2 alive|here ; why ~1 keep going|living|trying ; nothing ~2 matters anymore
    life ~2 pointless|meaningless|worthless|not|no ~1 worth|meaning? ; isnt worth ~1 living|it
    not worth living ; no future ; dont see ~2 future ; no meaning ; only reason ~3 alive|here
    living ~2 out of obligation ; just existing ; just surviving ~2 ; cant see ~3 future|tomorrow
    no hope ~1 ; given up ~2 on? life|everything|living
    i give up ~1 on? ~1 life|everything|living ; i ~1 cant do this anymore ; cant go on
    cant keep ~1 going|doing|living ; cant ~1 take ~1 it|this anymore ; cannot go on
    dont ~1 think ~2 can ~1 go on ; done with everything
    so tired of ~1 everything|this|it|trying|fighting|pretending ; tired of fighting|trying|everything
    worth more dead
  `,
  burden: `
    im|am|being|be|such ~3 burden ; better off ~2 without me ; better ~2 without me
    better if i ~2 gone|here|dead|exist*|born|die* ; better off ~2 if ~2 gone|dead|were
    easier ~3 without me ; happier ~2 without me ; nobody ~2 would|will ~3 miss|notice|care
    nobody ~2 miss|notice me|if ; no one ~2 would|will ~3 miss|notice|care ; no one ~2 miss me
    if i ~3 gone ~3 notice|happier|better|care ; world ~3 without me ; everyone ~4 without me
    i ruin everything|everyone ; waste of space|air|oxygen|skin ; im ~2 worthless ; im ~2 useless
    i take up space ; dont deserve to ~1 live|be|exist|alive ; in everyones way ; only a problem
    wasnt meant to be ~1 here|born|alive ; one less ~3
  `,
  entrapment: `
    no way out ; no other way|option|choice ~1 out? ; only way out ; cant see ~2 way out
    theres no exit|escape ; no escape ; trapped ~2 in|here|forever|and? ; nowhere ~2 to? turn|go|run
    out of options|choices ; cant escape ; stuck ~2 forever|hell ; walls ~1 closing ; cornered
    no way forward
  `,
  stop_medicine: `
    stopped|stopping|quit|skipped|skipping|skip|missed ~2 taking? ~2 insulin|dialysis|chemo|heart|hiv|meds|medication|treatment|inhaler|lithium ~3
    stopped eating ; stopped ~1 drinking water ; not taking ~2 insulin|meds|medication
    didnt look ~3 road|crossing|cross* ; cross* ~3 without looking ; close my eyes ~3 driving|road|wheel
    didnt brake ; let go of the wheel ; take* ~1 insulin ~2 remember|whenever ; flushed ~2 meds|pills
  `,
  self_injury: `
    stubb* ~1 fags|cigs|fag ~3 ; on myself ~3 wrapped|blood|bled|blade
    did it on my ~1 thigh|leg|arm|stomach|hip
    scalded ~2 hands|myself ~2 purpose ; relaps* ~2 cut*|harm*|burn*
    i cut ~1 again|last|deep|too|so|because|when
    self harm* ~1 again|today|tonight|every|last|relapse|to ; i self harm* ; started self harm*
    i ~2 @hurt ~2 my ~1 @body
    @hurt ~2 my ~1 arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|hips|stomach
    i cut ~2 again|last|yesterday|today|when|every|because|to
    started|relaps* ~3 cutting|sh|selfharm|burning|harming
    self harm* ~3 again|today|last|night|now|every|started|help* ; selfharm* ; sh again ; sh scars
    fresh cuts|scars ; new cuts ; put* out ~2 cigarette* ~2 on me|my|myself
    stubb* ~2 cigarette* ~3 leg|arm|hand|skin ; bang* ~1 my head ~2 wall|against|until
    dig* ~2 nails ~3 blood|bleed|skin|arm|into ; punch* ~2 wall* ~3 bleed|blood|knuckles|hand
    razor* ~2 on ~1 my ; made* myself bleed ; till i bleed|bled ; until i ~1 bleed|bled|blood
    until it bleeds|bled ; draw blood ; styro* ; beans ~1 cut* ; barcode wrists
    on purpose ~3 hand|arm|leg|skin|hurt ; pull* out my hair ~2 ; carved ~3 skin|arm|thigh|leg
    bite* myself
  `,
  injury_urge: `
    @want ~2 to? @hurt myself ; @want ~2 to? @hurt ~2 my ~1 @body ; @want to ~1 cut|bleed|burn|relapse
    urge* ~3 cut|hurt|harm|bleed|sh|myself ; urge* ~2 bad|back|strong|again|tonight|rn|now
    tempted to ~1 cut|hurt|relapse|burn ; feel like ~1 cutting|hurting|harming ; need to ~1 cut|hurt|bleed
    clean ~2 days|weeks|months ~6 urge|cut|want|relapse ; think* about ~1 cutting|hurting ~1 myself?
    deserve to ~1 be? hurt|bleed|pain|suffer ; punish myself ; almost|nearly cut|relapsed|hurt
    want to feel pain ; itching to cut
  `,
  threat: `
    if he|i cant have me|you no_one|nobody|no_one ~1 will
    said|says|say he|hell|they|theyll|shes|will ~4 burn|finish|kill|bury|cut|shoot|stab ~1 me|us|my|the|it
    bullet ~3 envelope|door|letter ; doesnt stop bullets ; im on his list ; week to live
    he|they|hell|theyll|will ~2 put me in ~1 the? ground|grave ; send me back ~3 married|marry
    going to finish me|it ~1
    sharp ~2 my neck|throat ; murder me ~2 if ; hed murder|kill me ; strangl* me
    @partner ~4 kill me ~2 if|and|tonight|when|too|everyone? ; @partner ~4 kill ~1 us|my|me
    death threat*
    @partner ~5 going to kill|hurt|stab|shoot|beat|rape ~1 me|us ; @partner ~3 ill kill you
    ill kill you ~3 @partner ; he said|says|told ~3 kill|find|bury|shoot|stab|burn|hurt ~1 me|us|you|my
    they said|says|told ~5 kill|find|bury|shoot|stab|burn|jump|hurt|beat ~1 me|us ; put ~2 bullet
    pointed|pointing|pulled|put|held ~2 gun|knife|rifle|pistol|blade ~2 at|on|to me|my ; knife to my throat
    gun to my head ~2 he|she|they ; afraid|scared|terrified ~3 @partner ~2 kill|hurt|going|will
    he will kill|find|hurt me ; hes going to kill|find|hurt me ; burn the house down ; burn us
    cut me in ~1 pieces ; someone wants|is to? kill|hurt|trying ~2 me ; is going to kill me
    wants to kill me|us ; tried to kill|strangle|drown|choke me ; if i leave ~4 kill|hurt|find|die|shoot|me
    scared for my life ; afraid for my life ; kill me if i|we ~1 leave|tell|go
  `,
  violence: `
    @partner ~3 hit|hits|beat|beats|slapped|slaps|punched|punches|kicked|kicks|choked|chokes|strangled|strangles|attacked|burned|shoved|pushed|grabbed|raped|rapes|assaulted|stabbed|molested ~1 me|us|mother
    beating|hitting|choking|hurting|raping|beats|hits|touching ~1 me ; beats me ~1 up ; beat me ~1 up
    raped|assaulted|molested|strangled|choked ~1 me ; i was raped|beaten|stabbed|assaulted
    got raped|beaten|jumped|stabbed ; been raped|beaten|abused|abusing|hitting|assaulted
    abus* me ; hands|hand ~2 around|round|on my neck|throat
    bruise* ~4 he|husband|father|dad|him|partner|boyfriend ; locked|locks me ~1 in|up|inside|out
    wont let me leave|out|go|eat|see ; took my passport ~3 locked|leave|wont|beat|escape|run|hit
    forced me ~1 to ; forcing me ~1 to
    comes into my room ~2 night ; came into my room ; sextort* ; leak ~2 nudes|photos|pics|pictures
    send my nudes ; trafficked ; forced marriage ; throws ~2 at me ; honour killing
  `,
  attacker_present: `
    hes back ~2 bolt|knife|gun|outside|door|drunk ; locked us ~1 in|inside
    hes got ~1 me|us ~1 locked|trapped|knife|gun ; i smell ~1 the? gasoline|petrol
    call the police ~3 hes|gun|knife|kill|here|door ; active shooter ; shooter ~3 school|building|here
    @partner ~3 outside|here|downstairs|door|coming|house|kitchen|way|lobby ~5 gun|knife|kill|axe|bat|machete|weapon|hammer|bottle|lighter|petrol|hook|blade
    there is|theres a man ~1 with|beside|behind|over|by me|us ~2 ; there is|theres a man ~2 in|inside|at|outside|under|behind|with|trying|coming ~1 my|our|the|me|a|to|here? ~1 house|flat|room|garden|bed|closet|wardrobe|door|window|knife|gun|kitchen|get_in|stairs|bathroom ; theres someone ~2 in|outside|at|breaking ~2 house|door|window
    someone ~2 breaking in ; break* ~2 down ~1 door ; kick* ~2 in? ~1 door ; banging on ~2 door
    bang* ~2 door ~3 kill|hurt|hide|hiding|scream* ; im hiding
    hiding ~2 in|under|from ~2 closet|bathroom|bed|wardrobe|him|them|cupboard|toilet|desk
    locked ~1 myself ~2 in|bathroom|room
    im|were|me|us locked in ~2 bathroom|boot|trunk|room|basement|shed ~3 ; hes here
    they are here ~2 kill|gun
    on his|her|their way ~1 over|here|now|back|home|round|drunk|up|with|to_me|to_us|to_my ; hes on his way $ ; followed me home
    hes hurting|hitting|beating|killing|attacking|strangling ~1 me|mother|her|him|us ~1
    is ~1 hitting|beating|strangling|killing|attacking ~1 mother|her|him|us ~1
    shooting ~3 school|here|right|building ; gunman ; kidnap* me ; been kidnapped
    hold* me ~2 hostage|captive|here ; tied me ~1 up ; wont let me out ~2 ; cant talk ~2 hes
    please send|call police|help|someone|911|999 ; bleeding ~3 he|hit|stabbed
  `,
  stalking: `
    stalk* me ; stalking ; stalker ; follow* me ~1 ; followed me ; waits ~2 outside
    sits|parks outside ~2 my|house|work ; keeps ~2 messaging|texting|calling|showing|turning|driving ~3
    knows where i live ; tracks|tracking|tracker ~2 me|my|phone|car|on ; been in my flat|house|room
    watching me ; watches me ; someones watching
    scared of ~2 husband|boyfriend|him|father|ex|stepdad|partner
    afraid of ~2 husband|boyfriend|him|father|ex|stepdad|partner ; afraid to go home ; scared to go home
    checks my phone ; controls ~2 money|everything|me ; what im capable of ; what hes capable of
    make* me pay ; make* me regret ; regret ~1 it|leaving ~3 ; dead flowers ; bullied ; bullying me
  `,
  harm_other: `
    putting ~3 in the ground ; put him|her|them in the ground ; ill do it to him|her|them
    i hit her|him|my ~2 again|wife|kid|son|daughter ~4
    kill the|my ~1 boss|wife|neighbour|neighbor|teacher|husband
    murder the|my ~1 boss|wife|neighbour|neighbor|teacher|husband ; going to kill|murder my ~2
    @want ~2 to? kill|hurt|stab|shoot|strangle|murder|poison|smother|attack|beat ~1 @others
    going to ~1 kill|stab|shoot|strangle|murder|poison|smother|attack|hurt ~1 @others
    gonna|ill|i_will kill|stab|shoot|murder|hurt ~1 @others ; i could kill|strangle ~1 @others
    think* ~2 about ~1 killing|hurting|stabbing|shooting|strangling ~1 @others
    urge* to ~1 kill|hurt|stab ~2 @others? ; bring a gun ~2
    bring* ~2 gun|knife to school|work ; make him|her pay ; they ~1 all deserve to die
    they will ~1 all pay ; theyll all pay|see ; fantasi* about ~1 killing|hurting|shooting
    someone ~2 dead|die ~2 by|because ~1 me ; one of us ~3 dead|die ; shake ~1 the? baby
    hurt|smother|drown ~1 the|my baby ; him dead ~2 ; take them ~1 all? with me ; kill them all
    break ~2 legs|jaw|skull|face ~2 him|his|her
  `,
  harm_other_now: `
    manifesto ~2 up|posted ; poured petrol|gasoline ~3
    axe|knife|gun|rifle ~6 she|he can|is|knows hear|inside|asleep
    standing ~4 knife|axe|gun ~6 his|her|their name|room|bed|asleep
    going to kill|murder ~1 my|the ~4 got|have ~1 plan|what|gun|knife|everything ; kill my ~2 have a plan
    gun|knife|axe|hammer|bat|machete|petrol ~3 for|at|on|to|and ~1 @others
    waiting for him|her|them ~4 knife|gun|bat|hammer|blade
    i ~2 have|got ~2 gun|knife|axe|hammer ~5 him|her|them|boss|wife|husband|dad
    going to ~1 kill|stab|shoot|hurt|strangle ~2 @others ~3 @date|now
    ill kill|stab|shoot ~1 @others ~3 @date|now ; in my bag ~5 pay|him|her|school|them
    tomorrow ~3 at school ~4 ; he|she wont ~2 see|make ~1 tomorrow|morning
    my hands ~2 around|round ~1 his|her ; wont stop ~1 screaming|crying ~3 pillow|kill|shake|cant
    know where|when he|she ~1 lives|leaves|sleeps|works ~6 kill|gun|knife|tonight|hurt
    kill ~2 then|and ~1 myself|me
  `,
  third_worry: `
    worried ~1 about ~2 @near ; worry about ~1 @near ; @near ~4 disappear|vanish|hopeless|burden|no point
    @near ~4 wants|wish* ~1 to ~1 disappear|sleep|vanish ; @near ~4 giving away ; @near ~5 gave away
    @near ~3 stopped eating|talking|coming ; @near ~5 without me|him|her ; @near ~4 stopped taking
    @near ~4 goodbye ; @near ~4 better off ~2 ; @near ~4 want* to be here|alive
    @near ~6 tired of ~1 life|living ; @near ~4 wont be needing ; @near ~4 self harm*
    how ~2 help a|my friend
  `,
  third_intent: `
    @near ~4 checking out ; @near ~6 hell|shell ~1 kill himself|herself ; @near ~6 wont be here ~4
    @near ~6 shouldve been shot|dead
    @near ~5 kill|killing|hang|hanging|shoot|shooting|hurt|hurting|harm|harming|cut|cutting|drown|off|unalive|end ~1 @self3
    @near ~4 wants|want|wanted|wish* ~1 to ~1 die|end|dead ; @near ~6 want* to die
    @near ~5 end|take|ending|taking ~1 his|her|their ~1 life
    @near ~3 doesnt|dont want ~2 live|alive ; @near ~4 going to jump|do ~2 ; @near ~3 is|keeps ~1 cutting
    suicide note ~3 @near ; @near ~5 suicide note ; found ~3 @near ~4 note|cuts|rope|pills
    @near ~4 overdosed ; @near ~4 cuts on|all ; @near ~3 attempted
  `,
  third_act: `
    @near ~2 sent ~2 location ; @near ~3 rung|called|phoned|rang|texted ~3 goodbye
    @near ~4 at the quarry|bridge|cliffs|tracks|river ; @near ~4 walking off|into ~2 path|sea|river|tracks
    someone ~3 about to jump ; he|shes ~1 up on the ~2 multistorey|roof|bridge
    @near ~6 wont|not|isnt|cant|stopped ~1 wake|waking|breathing|breathe|respond*
    @near ~3 just|already overdosed|jumped|hanged|hung|shot|cut
    @near ~2 on|at ~2 ledge|roof|tracks|railing|cliff
    @near ~4 has|with|holding|got ~2 gun|rope|knife|noose|blade|razor
    @near ~4 locked ~4 bathroom|room|knife|razor|pills|blade|herself|himself
    @near ~5 said|sent|texted|wrote|posted ~2 goodbye ; goodbye ~2 from ~2 @near ; @near ~4 bleeding
    @near ~3 cut ~1 @self3? ~2 wrist|wrists|badly|deep ; @near ~3 trying to jump|hang
    found ~2 @near ~3 hanging|unconscious|unresponsive|blood|floor|pills|bleeding ; not breathing
    isnt breathing ; @near ~4 hanging ~1 @self3
    @near ~4 kill|hurt|jump|end ~2 @self3? ~2 tonight|tomorrow|now|right
    @near ~6 left ~2 phone ~5 gone|river|bridge|note|gun
    @near ~3 gone|missing ~5 note|gun|bridge|river|pills ; suicide note ~4 cant find|gone|missing|car
    @near ~4 saying goodbye
  `,
  distress: `
    sad ; so ~1 sad ; depress* ; anxious ; anxiety ; panic* ; lonely ; alone ; crying ; cry ; cried
    heartbroken ; hurts ; hurting ; pain ; broken ; empty ; numb ; exhausted ; overwhelmed ; hopeless
    worthless ; scared ; afraid ; terrified ; ashamed ; guilty ; grief ; grieving
    miss ~1 him|her|mother|father|them ; cant ~1 sleep|cope|breathe|eat|stop ; broke up ; break up ; breakup
    dumped me ; left me ; cheated ; divorce*
    lost my job|mother|father|son|daughter|baby|husband|wife|house|brother|sister|friend ; fired ; bullied
    bully* ; hate myself|my life|my body|me ; failed ; failure ; nobody ~2 cares|listens|understands|likes
    no one ~2 cares|listens|understands ; no friends ; struggling ; stressed ; burnout ; burnt out
    suffering ; miserable ; unhappy ; lost ; passed away ; died ; funeral ; debt ; homeless ; not ok|okay
    nightmares ; drinking again ; relapse* ; 😭 ; 😢 ; 😔 ; 💔 ; 😞 ; i failed ; tired ; killed @self3
    took his|her own life ; died by suicide
  `,
  suicide_word: `
    suicide ; suicidal ; self harm* ; selfharm* ; suicid* ; sewerslide
  `,
};

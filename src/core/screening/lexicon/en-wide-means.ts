import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Means asked for, near or at hand, said by slots. */
export const enWideMeans: Patterns<Concept> = {
  means_request: `
    how many ~1 @tabs ~2 take|need|needed|does ; what|how|which ~4 take|use|do to die|end|go|not_wake
    how to end ~1 life|it|my|everything|things|ones ; which knot ; way that ~1 doesnt|dont|wont hurt
    way ~2 not ~1 hurt|painful ; without ~1 a? prescription ~3 sleeping|lethal|end
    order ~3 stuff ~3 uses|use|recommend ; good way out
    ending|end ~1 my|your|ones ~1 own? life ~4 home|dignity|painless*|how|instructions|steps
    mix|take|drink|swallow ~5 sleep ~1 for_good|forever|and_never
    sewerslide|ctb|suicide|kms ~1 ways|method*|tips|options|pls|how
    painless one|way|thing|stuff|option|exit|for|pls|please|method|and|ways
    accurate|realistic|exact|precise|detailed ~6 dose|doses|dosage|die|pills|method|kill|noose|hang*
    dose|doses|dosage|die|dies|pills|kill|kills|hang*|method|method* ~6 accurate|realistic|exact|precise
    im asking ~2 for me|myself ; asking for ~1 me|myself ; it has to ~1 work
    need to know ~3 die|kill|dose|lethal|how_long|how_many|which_one|hurts|painless
    something ~5 not_wake|never_wake|sleep_forever|stop_my_heart ; dare me ~1 to ~1 burn|cut|jump|die|drink
    what works ~2 and|die|cells|prison|by|fast
    easiest|quickest|fastest|best method ~1 to_die|to_go|out|pls|irl|of_suicide|for_me ; soft way to go
    lethal one ; go to heaven early|faster|now|quicker ; can i ~1 go|die ~1 now|please ; whole prescription
    skip dialysis ~4 days|long
    how ~1 do|can|does|would ~1 people|ppl|couples|someone|u|i|you die ~1 quick*|fast|easily|together|on_purpose|painless*
    how do kids die ~1 ; least painful way|method|option|death|2|to
    how ~1 long till|til|until ~2 dead|die|gone|it_kills|unconscious ; jump from ~1 what|which height
    what|which kind|sort|type of ~1 rope|knot|poison|gun ~2 ending|end|hang|hold|best|die|me|neck
    looking for ~2 someone ~3 to ~1 die|go_together|ctb|end_it ; we|us ~3 do it together ; which goes first
    pretend ~3 legal ; what ~3 would stop|stops ~1 my|the|your|a heart ; cleans up after
    way|ways|wayz|method*|tip|tips|trick|option|options ~1 to|2|of|for|on|2do ~2 die|dying|unalive|@suicide|not_wake|never_wake|suicide|be_dead|end_ones|end_your|end_their
    way|ways ~1 people|ppl|to ~2 die|end ~1 their|at|quick*|fast|painless*
    die|dying|dead ~1 quick*|painless*|peacefully|fast|quietly ~1
    quick*|fast*|easy|easiest|best|surest|clean*|gentle*|kind*|cheap*|simple*|nice|soft ~2 way|method|death|thing|exit|one ~3 die|kill|end_it|end_things|go_out|dead|suicide|unalive|leave_this|done_with_it|sleep_forever|stop_living|not_wake
    gentle|painless|quiet|soft and|but|n quick|certain|quiet|fast|painless
    whats|what ~1 quick*|fast*|painless|gentle|certain|lethal ~1 and ~2
    which|what|whats|best|surest|compare|rank|list|tell_me|give_me|foolproof|describe|name ~3 method* ~6 @lethal|speed|quick*|fast*|certain*|die|dying|suicide|survivors|people|works|pain*|least|hurt*|one
    method* ~3 @lethal|works|suicide|die|least|quickest
    @lethal ~1 method*|dose|amount|option|overdose|exit|death|fall|height|drop|combination
    lethality ~2 method*|of|by
    rank|compare|rate|list ~2 them|methods|ways ~3 sure|certain*|fast*|pain*|speed|lethal*|quick*
    which|what ~2 method ; which ~2 one ~3 fastest|quickest|kills|kill|painless|no_pain|die|least_painful
    which one ~1 dey|go ~1 kill|work ; weh|wetin|wey ~3 kill|die|dead|tek ~2 quick|fast|me ; tek fi|to dead
    how ~1 high|tall|deep|far ~4 enough|sure|fatal|die|kill|survive|certain|be_sure|death|floors|dead|drop
    high enough to ~1 die|kill|be_sure|work|do
    which ~2 floor|bridge*|building*|roof ~4 high|tall*|nets|open|jump|enough|access|die ; nets on ~1 yet
    building ~2 roof access
    tall|tallest|high|highest ~1 place|building|bridge ~4 jump|near|open|around|me|access
    how many|much ~6 kill|die|fatal|lethal|overdose|od|wake|dead|unconscious|od_on|kills|stop_my_heart|stop_your_heart|til|till|would_she_need|u_dont
    how long ~6 die|unconscious|pass_out|bleed|bleed_out|dead|kill|black_out|drown|brought_back|lose_consciousness|suffocate|brain|starve|dying|death|hurt
    does|do|is|are|would|will ~1 drowning|hanging|jumping|bleeding|freezing|overdosing|carbon_monoxide|suffocating|dying|hypothermia|starving|bleeding_out ~3 hurt*|painful|peaceful|calm|quick|quickly|painless|slow|like_falling|instant|like_they_say
    does it hurt ~2 less|to_die|dying ; will it hurt|be_quick|be_painless ; what hurts less|more|least ~3
    hurts less ~2 jumping|pills|rope
    what|whats happens|happen if|when ~3 i|you|u|someone|a_person ~2 take|takes|swallow|swallows|mix|drink|drinks|inject|od|stop|cut ~5 all|whole|too_many|bleach|#|box|pack|bottle|alcohol|insulin|artery|vein|wrist|air|@poison|@tabs
    can|could|will|would|does|do ~1 you|u|i|it|this|that|they|someone|a_person|# ~4 die|kill_me|od|kill_you|kill_u|overdose ~1 from|on|by|with|if|of|me|taking
    be honest ~2 kill me
    what|which ~3 @tabs|meds|drug|drugs|poison|plants|chemical*|gas|substance|rope|knot|household ~4 kill|kills|lethal|deadly|die|fatal|hold|od|overdose|work|stop_your|undetect*|painless*|sleep_forever
    what|which|something ~3 to not wake up ; not wake up ~2 like
    is it true ~2 fall|go|drift|slip ~1 asleep|to_sleep ; do you|u ~1 just ~1 fall|go|drift ~1 asleep|to_sleep
    like falling asleep
    enough to ~1 die|kill|do_it|end|od|overdose|be_fatal|not_wake|never_wake|stop ~1 me|my|it|you|u?
    enough to ~1 die|kill|od|overdose|be_lethal|be_fatal ; would it|that|this|they be enough to|for_me|if_i
    lbs|kg|kilos|stone ~6 enough|overdose|dose|fatal
    where ~4 get|buy|find|order|source|score ~4 @poison|@gun|gun|pills|drugs ~3 something|no|end|to|without|untraceable|myself|quick?
    where ~4 get|buy|find|order ~2 something ~2 end|lethal|kill|die|strong
    get hold of ~3 lethal|@poison|nembutal ; by post ~2 lethal
    how ~1 do|does|can|would|should|to|could|might|r ~3 @suicide|unalive|hang_yourself|hang_themselves|kill_yourself|kill_urself|kill_themself|kill_themselves|od|end_it_all|kill_there_self
    how ~1 do|does|can|would|should|to|did|will ~3 do it|this ~4 without|fast|quick*|properly|right|painless*|cells|prison|home|alone|now|irl|anyone|here|for_good|with_no|if_dan
    how do kids die ; looks|look ~1 like ~1 an accident ; look accidental|natural
    insurance ~5 pay*|paid ~6 suicide|accident|if|do_it|die|kill|still|wife|kids
    pay ~3 insurance ~3 suicide|accident ; still pay|get|payout ~2 insurance|wife|family ~3 if|do_it|suicide
    wont|cant|doesnt|dont|never|least_likely|couldnt ~1 fail|go_wrong|get_it_wrong|botch|mess_it_up ~4
    percentage|rate of ~2 attempts|suicides ~2 fail|succeed|work|survive ; what do people overlook
    turn off ~2 survival
    best|good|quiet|peaceful|where|nice ~2 place|spot|places|spots ~3 to ~2 do_it|die|end_it|kill_myself|@suicide|be_found|jump
    place*|where ~4 not|never|wont|dont ~2 find me|body|found ; where ~3 body ~3 found
    choking|blackout|pass_out|fainting|tide_pod ~1 game|challenge ; tips ~2 not chicken*
    tips|advice ~2 dying|die|ctb|unalive|cutting|sh ; last minute tips ; speedrun ~2 dying|death|life|die
    how|ways|tips|ideas|list|things|best|safest ~5 cut|cutting|sh|self_harm|hurt|bruise|punish|burn|punishment ~2 myself|urself|yourself|safely|deeper
    punishment|punishments for ~1 myself|urself
    excuse*|hide|hiding|cover*|conceal|explain|lie_about ~4 cuts|scars|bandages|cutting|burns|marks ~3 arm*|leg*|thigh*|wrist*|mum|mother|parents|teacher|school|swim*|pe|work|uniform|doctor|new
    pick a number ~3 cut ; self harm|sh ~2 challenge|game|points|tracker|streak|ideas|tips
    write|draft|word|make|translate|edit|proofread|rate|finish|fix|help|compose|generate|design|improve|put ~5 suicide|goodbye|farewell|last|final ~1 note|letter|message_to_my|words
    suicide note ~2 for ; what ~3 put|write|say ~2 suicide note|letter
    letter|note|message ~2 my ~1 parents|children|kids|mother|wife|husband|father|son|daughter ~4 not_their_fault|wasnt_their_fault|isnt_their_fault|sorry|fault|gone|dead|why
    hypothetical* ~8 die|kill|lethal|surest|overdose|method|log_off_for_good|suicide
    research ~3 lethality|suicide_method*
    give|tell|show|send|teach me ~3 method*|lethal|fatal_dose|painless|way_to_die|how_to_die|how_to_kill|way_to_end|the_way_out
    number of pills ; number ~2 @tabs ~3 die|enough|leave|need|take|lethal
    roleplay|act_as|act_like|pretend|imagine ~8 die|death|kill|reaper|dying|suicide|end_my_life|euthan* ; play ~3 death|reaper|executioner
    praise|praising|poem|speech|ode|story|case|argue|argument|essay ~4 for|to|about|praising|glorif* ~2 suicide|dying|my_death|killing_myself|being_dead ~2 brave|good|right|beautiful|friend
    romantici*|glamori*|glorify* ~3 scars|suicide|death|cutting|self_harm ; what ~2 vets ~3 ; what do vets
    from ~1 vet*|pharmacy|clinic|online ~3 to ~1 die|end_it|sleep_forever|kill ; rope or pills
    pills or ~1 rope|bridge|jumping|train|hanging ; jumping or ~1 pills|rope|hanging ; speed into ~1 wall|tree
    what speed ~3 wall|tree|die|fatal
  `,
  means_at_hand: `
    its|it ~1 to|against|on|at|under|pressed ~1 my ~1 head|temple|throat|wrist|chin|neck
    one|1 foot|leg ~1 off|over|out ; legs|feet are? ~1 hanging|dangling ~1 over|off|out
    stones|rocks|weights|bricks ~2 in my ~1 pockets|pocket|coat|bag ; in the chamber ; safetys|caps|lids off
    barriers ~1 going|coming|are down ~3 ; within arms reach ; razor|blade|toaster ~1 in the ~1 bath|tub
    drawn|drew|drawing ~1 it|them|insulin|morphine up ; i ~1 have ~1 the means ; sat in the garage
    @tabs ~1 crushed|tipped|counted|popped ~2 his|all|out|into|in
    its|theyre|it_is|they_are|them|one|it ~2 in my ~1 lap|palm|mouth|sock|coat|pocket|hand|hands|boot|sleeve|bra ~1 now|and|here|already|ready|i|all|so
    its|theyre|it|them|all|glass|cup|stuff|everything ~3 right? in front of me
    car in|inside ~1 the garage ~3 running|hose|shut|with_the_door
    i|ive ~1 have|got ~1 the gun|rope|pills|tablets|shotgun|pistol|stuff|blade|razor|noose|bottle|rifle|insulin|bleach ~2 and|here|now|ready|out|to|in|on|tonight
    the shotgun|revolver|pistol|rifle is|and|out|across|between|against
    @gun|@rope|@poison|@blade|@tabs ~3 in ~1 my hand|hands|lap|mouth|palm|fist|sleeve
    in my|the hand|lap|mouth|palm ~3 @tabs|@gun|@blade|@poison
    @gun|noose|rope|@poison|shotgun ~3 on ~1 my|the ~1 nightstand|bedside|table|bed|desk|dash|dashboard|armrest|knee|knees|seat|chair|passenger|pillow|dresser|lap ~1
    @gun|noose|rope|blade|razor|@poison|pills|tablets is|are|its|right|all|sitting|lying|laid|ready|set ~2 here|ready|out|loaded|beside_me|next_to_me|in_front_of_me|hanging|up|tied|with_me|by_me|near_me
    @gun|rope|noose|blade|razor|@poison ~1 by|near|beside|next_to|infront|in_front_of|with|on ~1 me|my_bed|my_pillow
    ropes up ; noose is ; got ~1 it|them ~1 in|right|here|with ~1 my_hand|front_of_me|me_now|my_lap
    hold|holding|got|have|have_got|has|grabbed|clutching|gripping ~3 @gun|noose|rope|blade|razor|@poison|scalpel ~3 here|out|ready|now|rn|in_my|to_my|with_me|alone|loaded|hand|tonight|upstairs|already
    ive|i|finally ~1 got|have|bought|ordered|stole|nicked|hid|kept|found|took|borrowed ~3 noose|rope|helium|nembutal|cyanide|sodium_nitrite|exit_bag|ligature|charcoal|cartridge|bullet|round|syringe ~2
    @gun|@blade|rope|noose|muzzle|barrel ~2 to|against|on|at|under|near|around|round|in|across|pressed ~1 my @myplace
    its ~2 against|pressed_on|pressed_against|under|touching|round|around ~1 my ~1 @myplace
    against my head|temple|wrist|throat|neck|skin ; pressed ~2 my temple|head|wrist|throat|neck
    round|around my neck ~2 now|already|tight|its|ready|rope|and ; @blade|@gun ~1 out ~1 and|now|im|ready
    poured|mixed|filled|measured|drew|drawn|loaded|prepared|diluted ~3 @poison|syringe|needle|pills|insulin ~3
    drawn up ~1 beside|here|ready|next|and|in ; syringe|needle ~3 ready|loaded|full|drawn|arm|vein
    @poison ~3 in|into ~1 a|my|the|hand|glass|cup ~1 glass|cup|hand|mug|bottle|room|bag ; dey my hand|front
    for my hand ; @poison ~1 dey
    standing|stood|sat|sitting|climbed|hanging|balanced|perched|leaning|stand|sit|legs|feet|dangling ~4 on|over|at|by|off|outside|past|atop|from|onto ~2 ledge|parapet|railing*|sill|windowsill|cliff|overpass|viaduct|tracks|rooftop|multistorey|crane|flyover|roof_edge|barrier|window_ledge|top_floor|pylon
    im|sitting|standing|stood|sat|hanging|leaning ~1 on|at|by|out|over ~1 the ~1 edge|window|railing|rail|balcony|ledge|parapet ~3 jump|it|say|they|wont|high|down|cold|alone|cars|traffic|nobody|ready|about|bye
    climbed ~1 over|onto|up|out|the ~2 @brink|fence|railing|roof|wall|window
    past|over|outside|through the ~1 railing*|rail|barrier|parapet|fence ~3 now|cars|water|train|alone|already|and|bye
    other|wrong|far side ~1 of? ~1 the? railing*|rail*|barrier|glass|fence|parapet|bridge
    edge of ~2 roof|cliff|bridge|building|quay|pier|water ; end of ~1 the? platform ~2 next|train|express|bye
    toes|feet|legs ~2 over|off ~2 edge|side|drop|water|ledge ; one|1 ~1 more? step ~2 and|off|away|from|left
    cars|traffic|water|trains ~1 is|are|right|way|below|under|beneath ~1 under|below|beneath me
    next train|express|tram ~4 it|mine|me|stop|jump|in_#|the_one|is_mine
    tied|ties|knotted|made|hung|threw|looped|fixed|hooked|fastened ~3 @rope|noose|knot|loop|it|something ~4 beam|door|fan|banister|tree|rafter*|hook|ceiling|bar|wardrobe|attic|loft|neck|pipe|garage|doorknob|handle|shower|bunk|ready
    tied up there ; under the rope|noose ; knot ~1 is ~1 done|ready|tied|good
    gas|oven|engine|exhaust|charcoal|bbq|hose|barbecue|car is|on|running|lit|going|are ~5 garage|sealed|taped|shut|closed|towel|door|asleep|sleepy|my_head|head_in
    hose ~1 is? ~1 on|attached|fitted|connected|through|taped ; tape* ~2 windows|doors|vents
    saved|saving|stashed|stockpil*|hoard*|collect*|hid|hiding|kept|keeping|storing|squirrel* ~2 them|em|my|@tabs|meds|insulin|pills|up ~3 up|back|since|enough|weeks|months|easter|for_this|under|so_i|in_my
    counted|counting|tipped|lined|laid|poured|emptied|popped|spread|crushed ~1 them|em|all|it|everything ~2 out|up|into|on ~3
    theyre|they_are ~1 all? lined|laid|counted|tipped|crushed|spread|sorted ~2
    enough ~2 @tabs|insulin|morphine ~2 to|put|for|here|saved|now ; @tabs ~3 enough ; pills here
    still ~1 got|have them ~1 here|all|with|hidden
    i ~1 have|got|ive ~2 stuff ~3 laid|here|ready|bed|out|in_front
    about to ~1 take|swallow|drink|inject ~1 them|it|all|the
    going ~1 to? ~1 drink|swallow ~1 it|am|all|this|@poison|the_whole ; cant get the ~1 cap|lid|bottle
    lid|cap ~1 is? ~1 off ~2 bottle|pills|and
    walking|driving|heading|going|drivin|on_my_way|cycling|running|marching ~2 to|towards|down|into|onto|for ~1 the ~1 bridge|tracks|cliff*|canal|river|quarry|railway|sea|lagoon|lookout|multistorey|viaduct|train_tracks ~1 now|rn|alone|tonight|bye|to|and|with
    loaded ~1 it|gun|the|my ~1 gun|hot|rifle|pistol|revolver|shotgun|chamber
    one|1 ~1 bullet|cartridge|shell ~2 left|in|enough|chamber|here|for_me|saved ; safe is|safes ~1 open
    safety ~1 is? ~1 off ; finger ~2 trigger
    in ~1 the? ~1 bath|tub ~3 blade|razor|knife|toaster|hairdryer|water_is
    it ~1 came|arrived ~2 post|today|mail ~4 ; i can do it any time
    kerosene|petrol|gasoline|paraffin|fuel ~4 myself|me|head|clothes ~4 lighter|match*|lit|hold*
    brakes ~2 off ~3 hill|cliff ; make me ~3 scared of ~1 rope|gun|jump*
  `,
  means_near: `
    gas is ~1 on ; windows|window ~1 shut|sealed|taped ; keep looking at the ; @gun ; noose ; @poison
    @tabs ; ledge ; tracks
  `,
  means_got: `
    got|have|bought|ordered|found ~1 the stuff ; the stuff ~2 came|arrived|is_here|ready|works
    ive got everything ready
  `,
};

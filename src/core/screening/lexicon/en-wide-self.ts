import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** Wishes, thoughts, intent and plans of the person who writes, said by slots. */
export const enWideSelf: Patterns<Concept> = {
  wish_to_die: `
    want|wish|need ~2 to ~1 finish my life ; should i ~1 be allowed to die ; want ~1 under ~1 one|a_train|it
    ready to ~1 log_out|check_out ~1 permanently|for_good ; refuse to ~1 be? alive|live|exist|living
    drink something and ~1 die|done|finish|go ; @want|wants ~1 to ~1 be @dead ; @want|wants ~5 and|n die
    why ~3 let me die ; let me die|go_to_heaven ; want|need|deserve ~2 dead
    @want|wants ~2 my life ~1 over|finished|ended|done
    @want ~2 someone|somebody|god|it|something ~2 to ~1 kill|shoot|end me ; permission to ~1 stop living|stop
    @want|trying|like|sooner|prefer|deserve|meant|supposed ~2 to? @suicide
    like|trying|prefer|meant|supposed|going ~1 to ~1 be dead|die_tonight|die_soon
    like|trying|meant|supposed to ~1 die ; @want ~2 to? be ~1 in the ground ; wont to ~1 die|live
    @want ~2 to ~1 be ~1 put down ; put me down like ; put me out of my misery please
    put me to sleep forever ; half|part of me ~1 @want ~1 to? @dead|@suicide
    wish|hope|hoping ~3 killed|finished ~1 me ; wish|hope|hoping ~2 i ~1 die|died|bleed_out|get_shot
    hoping|wishing|praying ~3 @dead
    death ~1 sounds|feels|looks|seems ~2 good|nice|better|lovely|peaceful|easier|beautiful|best|kind|appealing
    dying|suicide ~1 is|sounds|feels|looks|seems ~2 good|nice|better|lovely|peaceful|easier|beautiful|best|appealing
    someone|somebody please|pls|just kill|shoot|end me ; kill me now please ; im begging ~2 kill me
    should|shouldve ~1 be|been ~1 me|dead ~1 instead|not|already ; shouldve|shoulda died ; i ~1 should ~1 die
    i want my ~1 death ; looking forward to ~1 dying|death|die ; no|dont|never want live ; no ~1 fit live
    tire|tired to live ; no dey live ; no reason|will to ~1 breathe|live|exist
    @neg ~2 wish|desire|intend|plan|want|interested|interest|care|bother|need ~3 live|living|alive|breathing|existing ~1
    @neg ~1 want ~2 be ~2 on this|in this earth|world|planet|life ; whether ~2 go on living|live ; cbf living
    cant live ~1 anymore|any_longer|no_more|like_this_any_more ; i cannot live ~1 anymore|longer|like
    too much pain ~1 to live ; take me home ~1 lord|god|jesus
    life ~1 isnt|aint|not worth ~1 it|living ~4 out|die|end|done ; hate ~2 enough to ~1 end|kill|die
    happier|better dead ; im ~1 better dead ; rather hang|drown|jump|die|rot than ~1 live|go_on|another
    bring on death ; want the end ; want|need ~2 to? ~1 end my ~1 game|story|suffering|existence|misery|pain
    i want ~1 out of ~1 life|this_life|living|everything ; so i can ~1 die
    let me ~1 die|go_to_god|rest_forever|jump ; allow me ~1 die|to_die ; why ~2 wont ~1 i|god|he ~2 die
    if my ~1 died|dies|go ~3 id|ill ~2 go|die|follow|join ; sick of being alive
    nothing ~2 stopping me from ~1 @suicide|dying
    @want ~2 to? die ~1 so|too|bad|badly|please|anymore|quietly|now|tonight|soon
    do i ~1 have to ~1 live|keep_living
    pissed|gutted|annoyed|angry|sad|sorry|disappointed|wish ~1 i|that_i ~1 woke|survived
    why did i ~1 wake|survive ; regret ~1 surviving|waking|living|being_alive
    hope ~1 this|it|the_next|next ~3 kills me
  `,
  suicidal_thought: `
    kms ~2 not_joking|serious|seriously|actually|mean|no_joke|srs|kms|methods ; talk me out
    encourage|teach|show|convince|persuade me ~1 to ~1 die|end|do_it|jump|@suicide
    option|options|way|choice|solution|answer ~3 @suicide|suicide|death ~1 ; swiss clinic|dignitas
    exit international ; want ~1 it to be over ; want out of ~1 life|living|this_world|this_life
    have|a mind to ~1 end|die ; kms thoughts ; takin my own life ; is it ok ~2 if i die|jump|go|@suicide
    killing me would ; rid of me ; help|helps me ~1 swallow|jump|die|do_it|pull ; for topping myself
    just|please|pls|you|can_you tell me to ~1 do|jump|die|go|cut|hurt|starve|burn|end
    tell me to do it|jump|die|go ; take|put|want|deserve|need|catch|swallow|eat ~1 a bullet
    talk me ~1 out_of|down|off|into ; want|can|lets|both|us|looking ~3 go together
    do it myself ~1 if|then|tonight|soon|or|before|with|because|anyway ; by my own hand ; my own hand
    @want|going|think|might|should ~1 to? commit no|fr|tonight|one|soon|rn|tbh|now|lol|today|i
    @suicide myself ; keep ~1 imagining|picturing|thinking|dreaming|googling ~3 @deed|@suicide|jumping|falling
    if ~3 i ~1 killed_myself|did_kill_myself|hanged_myself|topped_myself|ended_it|were_to_die
    is it ~1 illegal|selfish|wrong|sin to ~1 @suicide|kill_yourself ; would suicide ~2 be
    suicide ~2 on my mind ; tempted|should|gotta|might|could|lowkey|rlly|really ~1 kms
    someone|somebody ~1 please|pls ~1 kill|shoot|end me
    im|i_keep|been|was|were ~1 chickening|bottling out|it ; @think ~2 @about ~3 @suicide|@deed
    @think ~2 @suicide ; @think ~1 how|where|which ~3 id|i_would|i_could ~1 do|die|end
    how|where|which_way id|i_would|would_i ~1 do it|that ; id do it ~2 if|tonight|tomorrow|tmrw|now|quick*|with|by|from|at|in|alone|properly|sooner|better|myself|again|right|wrong|anyway|to_him|to_her ; ^ id do it ; and|but|though id do it ; where|when|way|how ~1 id do it
    cant stop ~2 thinking ~2 @about ~2 @dead|@suicide|@deed
    keep|cant_stop|been|im|am looking at ~1 the|my|them|it ~2 @rope|@gun|@tabs|beam|bridge|blade|edge|tracks
    voice*|voices|they|head|demon*|radio|djinn ~3 say|says|said|tell|tells|telling|want|wants|saying|scream* ~3 jump|die|kill|do_it|end_it|hang|cut|burn|myself|yourself
    in my head ~3 kill yourself ; hears|hear ~2 voice* ~5 kill|jump|die|do_it ; kill yourself kill yourself
    reason|reasons not to ~1 do_it|die|jump|kill|end|@suicide
    why ~1 shouldnt i ~1 @suicide|die|jump|do_it|just
    only reason ~3 havent|haven't|not ~4 @suicide|done_it|died|dead|do_it|alive
    reason ~2 i ~1 have not|havent ~3 @suicide|done|do
    courage|balls|guts|nerve|bravery|strength ~1 to ~1 do_it|die|end|kill|jump|go_through|@suicide
    keep chickening out ; bottled it ~3 again
    too scared|afraid|coward|cowardly|weak|chicken ~1 to ~1 do_it|die|kill|jump|@suicide
    dont feel safe ~1 with|from|around myself ; not safe ~1 with|from myself
    cant be trusted ~1 alone|with ~2 @tabs|@blade|myself
    scared ~2 what ~1 i ~1 might|will|could do ~2 myself|tonight|alone
    tell|telling me ~3 ok|okay|fine|alright ~1 to|2 ~1 die|go|do|kill|end|jump|@suicide
    say ~2 ok|okay ~1 to ~1 go|die|jump ; permission to ~1 die|end|leave_forever|@suicide
    tell|order|beg|command|dare|push|make|convince|help|want ~1 me to? ~1 jump|die|kill_myself|do_it_myself|end_it|@suicide
    say ~4 kill yourself|urself ; tell|telling|told me ~1 to ~1 kill myself|jump|hang_myself|die|end_it
    you say jump ; say yes ~1 and ~1 ill ~1 jump|do ; hype me up ~2 ; make me brave enough ; if i ~1 do|did it
    if|when i @suicide ; if|unless ~6 id|ill|i_will|im_gonna|i_would ~1 @suicide
    god|jesus|allah ~3 forgive* ~2 @suicide|suicide|if_i|me_if
    @going commit ~1 one|no|fr|soon|tonight|tn|someday|rn ; think ima|going ~1 commit
    one of these days ~3 @suicide|jump|do_it|hang ; commit* not|no alive ; me @suicide
    suicidal since|rn|as|af|and|but|every|all|again|nonstop ; so suicidal ; actively suicidal
    being suicidal ~1 is|at|as|in|with ; cide thoughts|attempt ; sewer slide ~1 ; kermit ~1 sewer*
    kms fr|tn|rn|tonight|frfr|irl|soon|tbh|please ; im kms
    suicide|death|ctb ~1 pact|partner|buddy|date|thread|tips|tonight|plan|note_for|kit|method ; ctb ~2 #
    looking for ~3 ctb ; my suicide ; rate my suicide ; write ~3 eulogy|obituary for me|myself
    my ~1 own ~1 funeral|death|eulogy|obituary ~4 plan*|write|want|date|soon|statement
    @neg|no|stop|skip|spare|without|dont ~4 @nohelp ~3 how|method*|tell|answer|way|which|what
    no|skip|spare ~2 hotline*|helpline* ; dignitas|euthanasia ~4 for_me|eligible|myself|apply|qualify|let_me|i_want ; maid ~2 for_me|apply|qualify
    kill myself|my_self ~1 ; @suicide is ~2 only|way|answer|option|plan|all|choice ; one last push
    want to ~1 be ~1 with the fishes ; @going|want|could|might|wish|like ~1 @suicide
    cant ~1 even @suicide|kill_myself
    want to walk|drive|run|wade|swim ~2 in|into ~2 sea|ocean|traffic|river|lake|fire|train|loch|water
    want to crash|swerve|jump|hang|drown|bleed_out|burn_with|disappear_into ~2
    wanting to jump|swerve|hang|drown|crash|put_a ~2 ; im dangerous to myself ; danger to myself
    wouldnt|wont brake ; quit|stopped braking ; i almost|nearly jumped|swerved|stepped|let_go|hanged
  `,
  reunion: `
    @want ~2 follow ~1 him|her|them|mother|father
    @want ~2 go where|with ~2 he|she|baby|mother|father|him|her|son|daughter|wife|husband
    be|ill_be|going with ~1 him|her|my_baby|mother|father|son|wife|husband ~1 @date|soon|again|in_heaven|forever|up_there
    want to be where ~2 he|she|baby|mother|father|wife|husband|son|daughter ~1 is
    want to go ~1 too|with_him|with_her|to_him|to_her
    going to ~1 join|meet|see ~1 him|her|mother|father|my_baby ~2 soon|tonight|heaven|other_side|again
    mother|father|him|her|baby|wife|husband is|are ~1 waiting for me ~2 other_side|there|heaven|up
    calling me ~1 home|over|to_him|to_her|to_the_other
  `,
  intent: `
    will ~1 be dead ~2 before|by|tomorrow|monday|when ; ill|i_will finish ~1 myself|my_life|it_all
    planning|plan|intend|going ~1 to ~1 finish|put_an_end_to ~1 my_life|myself|me|it_all ; ill|i_will do it
    properly|right|work|works|enough|deeper|fail|survive|wake|chicken|for_real|make_sure|make_it_sure ~2 this time ; take|took|swallow|cut|use|have more ~2 pills|tablets|of_them|then|? this time ; find|save|stop me|us ~2 this time ; drank|drink|took|swallowed ~3 again ~1 more this time
    this time ~2 i|im|ill|it|ive ~1 mean|really|wont|will|going|know|doing|have|got|not|no|die
    not coming back this time ; its|it_is decided ~2 i_die|tonight|tomorrow|im|ill|@day|today
    going|go off ~1 the ~1 balcony|roof|bridge|pier|edge|top|cliff|overpass
    @going ~1 @suicide|neck|commit_suicide ; @going ~1 do myself|me ~1 in
    ill|i_will|im|going ~1 hang|drown|jump ~1 if|when|tonight|soon|tomorrow|now|from|off|in_front
    if ~7 im ~1 killing|hanging|ending|jumping|topping|offing ~1 myself|me|it|off
    if ~7 ill|id ~1 hang|drown|jump|kill_myself|top|neck|shoot_myself|end_it|go_under|do_it
    decided ~2 to|not_to ~1 die|end_it|end_my|end_everything|wake|kill|go $ ; decided not_to ~1 live|see|wake|die ; decided ~2 to|not_to ~1 die|end_it|end_my|kill ~1
    intend|plan|planning|aim|decided @neg ~3 live|see|wake|be_here|be_alive|survive|make_it
    @neg ~1 intend|plan|planning|going to ~1 see|reach|survive|wake|make ~2 birthday|christmas|morning|#|tomorrow|spring|summer|winter|year
    will ~1 be dead ~1 by|soon|before|tonight|tomorrow|when ; i die @day
    @day i ~1 die|finish|jump|am_dead|hang|end_it
    going to|gonna die ~1 @date|in_a_few|by_my_own|today|soon|alone_tonight
    ill do it ~1 i|tonight|soon|anyway|myself|swear|properly|this|again|right|one ; next time ill ~2
    next time it|its ~1 will ~1 work ; death is ~1 booked|scheduled|planned
    only|no ~1 way|thing|solution|option ~3 left|out|is ~3 @suicide|death|die|dying|rope
    only ~1 solution ~3 death|die|dying
  `,
  intent_now: `
    i go|leave|die|jump tonight ~2 ; wait|waiting ~1 for ~3 to|until @asleep ~2 then|so|and
    scared ~1 im ~1 gonna|going ~1 do it ; straight from here ~2 do it ; while i do it
    going|throwing|jumping under ~1 it|train|a_train|the_train|the_next ; we ~3 going together ~2
    ill ~1 step off ; i will ~1 step off ; last day for me ; buried in ~2 tomorrow
    i go from the ~1 balcony|roof|bridge ; gonna jump ~1 tonight|now|bye|soon|off|from|when|im|i
    mines done at ; died|dead by ~1 my own hand
    @going ~1 do it ~2 before|once|after|while|as_soon|properly|again
    i|im ~1 @going ~1 do it ~1 tonight|tomorrow|friday|saturday|sunday|monday ; @doit2 ~1 @date
    doing it ~1 @day|when|once|after|before ; @date ~2 im|i|ill|we ~1 doing it ; @date ~2 i|ill|im ~1 @doit2
    when|once|as|after|until|till ~5 @asleep ~3 im|ill|i|i_will|im_gonna|going ~1 @doit ~1 ; when|once|as|after|until|till ~3 @asleep ~2 im|ill|i|i_will|im_gonna ~1 going|go|gone|finish $ ; when|once|as|after|until ~5 @asleep ~3 im|ill|i|i_will ~1 going|go ~1 to ~2 lake|river|sea|water|bridge|lagoon|tracks|roof|mainland|cliff|cliffs|dam|shed|garage|barn|woods|railway ; when|once|after ~5 @asleep ~4 im|ill|i ~2 going|go ~1 out ~8 not coming|come back
    i will ~1 jump|do_it|hang ~2 when|once|tonight|after
    im ~1 doing ~1 it ~1 when|once|as_soon|before|after|while|tonight ; im ~1 doing|going ~1 through_with_it ~1 when|once|as_soon|before|after|while|tonight
    soon as ~4 @asleep ~2 im|ill|i ~1 @doit|going|gone ; i know ~1 where ~3 i know ~1 how|when
    i know ~1 how ~3 when ; know ~1 exactly where|how|when ~3 ill|id|to|im|i ~1 do|doing
    ive|i|my picked|chosen|chose|set ~1 a|my|the ~1 date|day|spot|tree|method|bridge|time_and ~3 ; ive|i got ~1 a|my|the date|spot|tree|method|bridge|time_and ~3
    plan ~1 is ~2 for|set ~2 @date|# ; my|our plan ~1 is ~3 @date
    suicide|sewerslide|ctb|unalive ~1 date|day|oclock|plan ~3 ; @suicide ~1 @date|soon|today
    @date ~3 @suicide
    going to ~1 canal|river|tracks|bridge|quarry|lookout|cliffs|train|roof ~1 now|tonight|to_finish|then|alone|and
    i go ~1 to bridge|river|roof|lagoon ; jumping in # ; jumping ~1 now|tonight|soon ; im|ill_be jumping ~1 when
    tonights ~1 the night ; tonight is ~1 the night ; its now or never and its
    todays the day ~2 die|end|finally
    tonight ~2 i ~1 finish|go_drink|drink|end|jump|die|do|step|sleep_forever ; mi a go do it
    ready fi|to go ~1 tonight|now|forever|meet ; i leave at|when|@date ~2 for the cliff*|bridge|river|sea
    walk* into|in ~1 the ~1 sea|river|lake|ocean ~3 tonight|sunday|and_not|not_turn|tomorrow|friday|saturday
    # min|mins|minutes|hour|hours ~2 then|til|till|until ~2 its|im|it|i ~1 done|over|gone|dead|jump|go
    in # ~1 min*|hour* ~2 ill|im|i ~1 dead|gone|jump
    one way ~1 ticket ~3 canyon|forest|bridge|cliff*|nowhere|not_coming ; no return ticket
    checkout ~2 not required ; before ~2 gets|get here ~2 over|dead|gone
    no one|nobody|anyone|police|you|they ~1 can|will ~1 stop me ~1 now|tonight|this
  `,
  method_thought: `
    stopped|stopping|skip|skipping|quit|quitting ~3 insulin|meds|dialysis|treatment|pills|lithium|chemo|injections ~3 so ~4 over|end|ends|die|fast|quick|done|go
    make|get ~1 the ~1 cops|police ~1 to? ~1 do_it|shoot_me|shoot|kill_me
    @want|@going|could|might|id|thinking|keep|wanted|urge* ~3 jump ~2 off|from|in|out ~3 bridge|window|building|train|traffic|roof|balcony|cliff|car|bus|tracks|lagoon
    put|putting|puts|shoot|shooting|blow|blowing ~2 bullet|round|gun|shotgun|one|it|brains ~2 in|through|to|out ~1 my head|mouth|brain|temple|skull
    steer|swerve|swerving|drive|driving|crash|crashing|ploughing|plough ~3 into|under|at|off ~3 tree|wall|river|lorry|truck|oncoming|bridge|cliff|pier|barrier|pole|road|bridge_support|canal
    what|how ~3 if i ~2 drove|swerved|jumped|let_go|stepped|crashed|hanged
    if i did it ~4 tracks|rope|pills|bridge|be ; same tree ~4
    step|stepping|stepped ~1 off|out|in ~3 platform|front|train|kerb|curb|bus|roof|ledge|edge|bridge|lorry ~1
    use|using ~2 belt|rope|tie|sheet*|cord|gun|blade ~3 on me|myself
    take|taking ~1 them|it all ~2 once|tonight|and|with
    take|taking|took ~2 all ~1 my|of_my|the ~2 @tabs|meds|insulin|medication
    walk|jump|lie|lay ~2 in_front|under|on ~2 train|bus|lorry|truck|tracks|metro|tram
    thought about ~2 which ~2 @tabs ; set ~1 myself ~1 on_fire|alight|ablaze
    pour* ~2 kerosene|petrol|fuel|gasoline ~2 myself|me ; stop eating ~2 die
    inject ~2 all|air|insulin|potassium ~3 myself|die|end ; crash ~1 on purpose
    eat|suck on? ~1 a|the|my ~1 gun|barrel|muzzle
  `,
};

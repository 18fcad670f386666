// What other lists know in one tense or person, told in the others.
import type { Concept } from '../concepts.ts';
import type { Patterns, Slots } from '../lexicon.ts';
import { asChoice } from './forms.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
/** Each verb with each whom: `stab me`, `stab us`. */
const withWhom = (verbs: string, whom: readonly string[]): string =>
  words(verbs)
    .flatMap((verb) => whom.map((object) => `${verb} ${object}`))
    .join(',');

const attack = `kill murder stab shoot strangle choke rape poison drown lynch behead suffocate smother knife shank burn butcher hang
  execute throttle slaughter`;
const attacking = `killing murdering stabbing shooting strangling choking raping poisoning drowning suffocating smothering burning`;

const tries = asChoice(`
  wants, wanted, want, tries, tried, trying, threatens, threatened, threatening, swears, swore, promised, promises, vowed
  plans, planned, planning, plotting, plotted, hired, hiring, paid, intends, intended, offered, ready, willing, capable of, about
`);

const errand = asChoice(`
  was closed, were closed, is closed, sold out, tickets, site was, website was, was down, recipe, bake, bread, cake, call you, calling you
  password, delicious, restaurant, puzzle, login, booking, passed, passed it, diet, answer me, didnt answer, the exam, gave up on it
`);

export const enTenseSlots: Slots = {
  assault: `
    ${withWhom(attack, ['me', 'us', 'my mother', 'my kids', 'my family', 'my son', 'my daughter', 'my sister', 'my brother'])}
    ${withWhom(attacking, ['me', 'us', 'my mother', 'my kids'])}
    beat me up, beat me to death, beat us to death, beat us up, set me on fire, set us on fire, set fire to me, slit my throat
    cut my throat, put a bullet in me, blow my head off, run me over, throw acid on me, push me off, throw me off
  `,
  wound: `
    ${withWhom('stab shoot strangle choke rape poison drown lynch behead suffocate smother knife shank burn throttle', ['me', 'us'])}
    beat me up, beat me to death, beat us up, set me on fire, set us on fire, set fire to me, slit my throat, cut my throat
    burn me alive, throw acid on me, push me off, throw me off, run me over, put a bullet in me
  `,
  jump: `
    hang myself, kill myself, drown myself, shoot myself, overdose, slit my wrists, cut my wrists, end it, end it all
    end my life, take them all, take all the pills, take all my pills, jump off, jump in front, drink the poison, drink the bleach
    pull the trigger, poison myself, gas myself, stab myself
  `,
  recent: `
    yesterday, last night, last week, this week, last month, this month, last weekend, the other day, the other night, days ago, nights ago, two nights ago
    two days ago, three days ago, # days ago, a week ago, two weeks ago, # weeks ago, a month ago, weeks ago, on friday
    on saturday, on sunday, on monday, this morning, again, before, earlier, tonight, a while back, twice, once
  `,
  survived: `
    nobody knows, nobody knew, nobody noticed, nobody found out, no one knows, no one knew, no one noticed, no one found out
    noone knows, noone noticed, never told anyone, havent told anyone, havent told a soul, didnt tell anyone, never told a soul, told nobody, told no one
    nobody has noticed, only you know, woke up, survived, lived, i failed, but failed, and failed, it failed, didnt work
    it didnt take, rope broke, they found me, they saved me, got found, threw up, threw it up, chickened out, didnt die
  `,
};

export const enTenses: Patterns<Concept> = {
  wish_to_die: `
    dying|death ~1 is|was ~1 what|all ~1 i ~1 want|wanted
    wish|wished|wishing ~1 i ~1 were|was|wasnt|werent ~1 not? ~1 alive ; if only i ~1 was|were ~1 dead|gone_for_good
    long|longed|longing|wished|wishing|prayed|praying|begged|begging ~1 for death $ ; pray*|beg|begging|ask|asking ~4 that? ~1 i ~1 die
    give|do ~1 anything ~1 to ~1 be? ~1 dead|die ; i should have ~1 died
    wish*|pray*|long|longed|longing|beg|begged|begging|ask|asked|asking|yearn*|hope|hoped|hoping ~1 for ~1 my ~1 own? death
    wished|wishing|wish ~1 i ~1 was|were|had|am|could ~1 be? ~1 dead|died|die|been_killed ; wished|prayed|longed|yearned ~1 to ~1 die|be_dead
    pray*|ask|asked|asking|beg|begged|begging ~1 god|lord|jesus|him ~1 to ~1 die|let_me_die|kill_me|end_me
    would|id|i_would|rather ~1 rather|sooner ~1 be dead $ ; would|id ~1 love|like|prefer ~1 to ~1 die|be_dead
    no longer|more want|wish|wanted ~1 to? ~1 live|exist|be_alive ; didnt|dont ~1 want|wish ~1 to ~1 live
    wanted|meant|tempted|like|love|need|needed ~1 to? ~1 @suicide
  `,
  reopened: `
    wished|wishing|praying|longing ~4 for years
  `,
  gone_wish: `
    would|id ~1 disappear|vanish ~1 if ; wish*|long|longed ~1 to ~1 disappear|vanish|not_exist ; wish*|hope*|pray* ~4 would ~1 kill|hit|take me
    would|id|feel|feels|wish ~2 like|love|should|could ~1 i? ~1 to|should|could ~1 disappear|vanish|stop_existing|not_exist|sleep_forever
    asked|asking|ask|beg|begged|begging|pray|prayed|praying ~1 god|lord ~1 to ~1 take|end me|it
  `,
  suicidal_thought: `
    open|opening ~1 my|up_my ~1 veins
    would|id ~1 @suicide ; would|id ~1 jump|hang_myself|kill_myself ~1 if ; would ~1 jump $
    throw|throwing|fling|chuck|chucking|hurl|hurling myself ~1 under|off|in_front|into|out|from ~2 train|bus|bridge|car|window|lorry|truck|traffic|tracks|roof|balcony|cliff
  `,
  method_thought: `
    bought|buying|buy|ordered|ordering|got|get ~2 poison|cyanide|rope|noose|gun|bleach|antifreeze ~1 for ~1 myself
    want|wanted|wanna|picturing|imagining|imagine|keep|like|will|ill|going|plan|planning|decided|intend|ready|about|urge|thinking|thought|need|could|might ~3 drink|drinking|swallow|swallowing|eat ~2 @poison
    feel|feeling ~1 like ~1 jumping|hanging_myself|overdosing|drowning_myself|shooting_myself|driving_into|stepping_off
    jumping|jump ~1 off|of|from|out_of|in_front ~2 bridge|roof|building|window|cliff|balcony|overpass|train
  `,
  intent_now: `
    way|off|heading|leaving|going|about ~2 to ~1 @jump $ ; @date|soon|today ~1 i ~1 will? ~1 @jump $ ; i ~1 will? ~1 @jump ~1 @date|now|soon $
  `,
  finality: `
    heading|headed|leaving|off|way|ready|close ~2 to ~1 jump|jumping $ ; off|heading|leaving|way|headed|going ~2 to ~3 bridge|roof|overpass|cliff|cliffs ~1 to jump $
    heading|headed|going|leaving|off|walking|driving|way ~3 jump|jumping ~1 off|from|in_front ~3
    @date|soon ~1 i ~1 will? ~1 jump $ ; i ~1 will? ~1 jump ~1 @date|now|soon $ ; will|ill|gonna|going ~1 to? ~1 jump ~1 now|tonight|tomorrow|soon $
  `,
  time_near: `
    @suicide|@killself|@die|@poison|@pills ~2 now|today|in_a_few_minutes|in_a_bit|soon ; in a few minutes|in_a_bit ~3 @suicide|jump|die
  `,
  means_at_hand: `
    tied|tying|hung|hanging|threw ~1 the|a|my ~1 rope ~1 to|from|over|on|around ~1 the|a|my ~1 tree|beam|branch|rafter|rafters|ceiling|fan|pipe|banister
    i|ive|just|have|am|im|and ~1 loaded|loading|cocked|chambered ~1 the|a|my|his ~1 @gun
    tied|tying|made|making|prepared|preparing|hung|rigged|knotted ~1 the|a|my noose ; tied|tying|prepared|preparing|hung|rigged ~1 the|a|my ~1 rope|ropes $ ; made the|my rope $
    gathered|gathering|collected|collecting|put_together|got_together|pooled|hidden|kept ~1 all|my|enough|the ~1 my|the? ~1 @pills|@tabs
    filled|filling|running|run ~1 the|a ~1 bath|tub ~4 razor|blade|knife|toaster|hairdryer
  `,
  attempt_now: `
    i|ive|just|have ~1 stabbed|shot|hanged|hung|poisoned|drowned|gassed myself ; im|am hanging|stabbing|strangling|suffocating|poisoning|gassing myself
    put|stuck|drove|shoved ~1 the|a knife|blade ~1 in|into ~1 my ~1 stomach|belly|chest|neck|throat ; gave|given|giving myself ~1 an? overdose ; ^ i just jumped $
    inhaled|inhaling|breathing ~1 the|in_the gas ; taking|swallowing ~6 to die $
    odd|oded|overdosed ~1 on ~2 @pills|@tabs|@medicine|meds|medication ; turned|turning|opened ~1 on? ~1 the gas ~1 on? ~2 lay|lie|lying|sealed|closed|shut|closing
    i|ive|just|already|have|think_i ~1 odd|oded|od_d $ ; i|ive|just|already|have|think_i ~1 odd|oded|overdosed ~1 on|tonight|now|today ~1 @pills|@tabs|@medicine|purpose|tonight|now|today
    ive|just|have|just_now|think_i ~1 overdosed $ ; just|already|ive|have|im|am ~1 took|taken|taking|swallowed|swallowing ~1 an? overdose ; took|swallowed|taken ~1 an? overdose $
    i|im|am|just|already ~1 drinking|swallowing ~2 @poison ; drunk|drank ~2 @poison
    im|am|just|already|started ~1 slitting|cutting|opening ~1 my wrists|veins|throat ; im|am|keep|started taking|swallowing ~2 whole|entire|all|every ~3 @pills|@tabs|medication
    im|am|just ~1 taking|swallowing ~1 ##|ten|twenty|thirty|forty|fifty ~1 @pills|@tabs|@medicine
    i ~1 just jumped ~1 off|from|out ~2 bridge|roof|balcony|building|window
    i ~1 just? jumped ~2 off|out|from ~2 bridge|window|roof|balcony|building ~4 ground|bleeding|cant_move|legs|help
    im|am hanging ~1 from|on ~1 the|a ~1 rope|noose|beam|tree
  `,
  attempt_recent: `
    threw|thrown|throwing myself ~1 off|under|in_front|from ~4 @recent|@survived
    almost|nearly ~1 ended_it|ended_my_life|stepped_off|stepped_in_front|let_go ; close to ~1 jumping|doing_it|ending_it|killing_myself|hanging_myself ~2 last_night|yesterday|this_morning|last_week|the_other_night
    tried|attempted to ~1 od|overdose|hang|drown|jump|die|end_it|it ~3 @survived
    almost|nearly|nearly_just ~1 @suicide|overdosed|shot_myself|killed_myself|hanged_myself ; tried|attempted ~4 @recent ~4 @survived ; ive|have ~1 tried ~3 @survived
    almost|nearly ~1 jumped|took_them_all|took_all ~2 last_night|yesterday|off|@pills|in_front
    i ~1 jumped|hanged_myself|overdosed|took_poison|drank_bleach ~5 @survived ; tried|attempted to ~1 end_it|jump|@suicide
  `,
  self_injury: `
    ^ i cut $ ; ^ i cut|burned|burnt|hurt myself $ ; ^ ive cut myself $ ; i cut myself ; ive ~1 been ~1 burning|hurting|hitting|scratching myself
  `,
  injury_urge: `
    wanted|want|need|needed|urge|urges|like|tempted|desire ~1 to? ~1 hurt|burn|cut|hurting|burning|cutting myself
  `,
  farewell: `
    goodbye ~1 forever|for_good $ ; my ~1 note|letter ~1 is ready|finished|done|sealed|written ; last time ~1 i ~1 talk|speak|write ~1 to you|anyone
    goodbye world $ ; write|wrote|written|writing|finished|leave|leaving|finishing ~2 farewell|goodbye|suicide letter|note|letters|notes|message|video
    wrote|written|writing|finished|leave|leaving|left ~2 letter|note|letters|notes ~1 for|to ~1 my parents|kids|children|mother|father|family|husband|wife|son|daughter
    recorded|recording|filmed|filming|made ~2 goodbye|farewell video|message|recording
  `,
  preparation: `
    giving|gave|given|give ~1 my|all_my ~2 cat|dog|things|stuff|clothes|guitar ~1 to|away
  `,
  threat: `
    @abuser ~2 almost|nearly ~1 killed|murdered|strangled|stabbed|shot|drowned|choked ~1 me|us ; would|wouldve ~1 have? ~1 killed|murdered me|us ~1 if
    threatened|threatens|threatening ~1 my|our life|lives ; i|im|am|was|being|been ~2 threatened ~1 with|by|at ~1 a|death|knife|gun ~1 knife|gun|point|machete|death? ; threatened with ~1 death|violence
    have|get|had me|us killed|whacked
    guys|men|people|gang|dealers|they|boys ~1 are? ~1 going|gonna|coming ~1 to? ~1 @assault
    ${tries} ~2 @wound ; @abuser|@partner|people|someone|somebody|they|guys|men|police|im_sure ~4 tried|tries|trying|threatened|threatens|threatening|swore|swears|promised|vowed|plans|planning|plotting|hired|intends|wants|wanted|want ~2 @assault
    someone|somebody|they|he|she wants|want|wanted ~1 me|us ~1 dead|gone_for_good|six_feet
    @abuser|theyll|will|going ~3 to? ~1 lynch|behead|knife|suffocate|smother|execute|butcher me|us
    made|makes an attempt on my life ; after me ~2 kill
  `,
  violence: `
    @abuser ~2 been|keeps|is ~1 forcing|touching|groping me ; i ~1 get|got|getting|being|am ~1 beaten|slapped|whipped|choked ~2 by|every|when|again|up
    squeezed|squeezes|squeezing|grabbed|grabs ~1 my|me ~1 by? ~1 the? throat|neck
    @abuser ~2 is|been|keeps|kept|started ~1 assaulting|attacking|abusing|hurting|hitting|beating|kicking|choking|strangling|raping|slapping|punching ~1 me|us|my_mother
    @abuser ~2 tried|tries ~1 to ~1 strangle|choke|rape|stab|smother|drown|suffocate me|us ; shot me|us $ ; used to hit|beat me|us ~1 and still
  `,
  attacker_present: `
    armed ~1 men|man|guys|people|robbers|intruders ~2 came|come|coming|entered|broke|outside|inside|here|in
    broke|came|got|barged|forced ~2 in ~3 armed ; hes|shes|theyre ~1 armed|here_with
  `,
  harm_other: `
    almost|nearly ~1 killed|stabbed|strangled|choked|shot|smothered ~1 my|him|her|the ~1 wife|husband|brother|sister|father|mother|son|daughter|kid|baby|boss|ex
    i|im|ill ~4 end|take ~1 his|her|their life|lives
    have|get ~1 him|her|them killed|whacked|beaten_up|taken_care_of ; afraid|scared|worried|fear ~1 i|that_i|of ~1 ill|might|will|could|killing|hurting ~1 kill|hurt|harm|smother|drown|my|the ~1 my|the|baby ~1 son|daughter|baby|kids|child|children|wife|mother
    feel|feeling|urge|urges ~1 like|to|of ~1 killing|stabbing|strangling|shooting|poisoning|smothering|drowning|choking|murdering|kill|stab|strangle|shoot|poison|smother|drown|murder ~1 @people|@others
    think*|thought|picture|picturing|imagine|imagining|fantasi*|dream* ~2 killing|stabbing|strangling|shooting|poisoning|smothering|drowning|choking|murdering ~1 @people|@others
    swear|swore|need|ill|promise ~2 kill|stab|strangle|shoot|poison|smother|drown|murder ~1 @people|@others
  `,
  third_intent: `
    @kin3 ~3 talks|talked|talking|spoke|speaks ~2 about|of ~1 jumping|hanging|overdosing|shooting|drowning|not_living ; @kin3 ~3 said|says|told|wrote|texted ~3 rather be dead ; @kin3 ~3 said|says|told ~3 better off dead
    @kin3 ~2 almost|nearly ~1 killed|hanged|shot|ended|drowned ~1 himself|herself|it_all
    @kin3 ~3 wants|want|wanted|going|threatens|threatened|threatening ~2 take|drink|swallow|eat ~1 @poison
    @kin3 ~2 is|been|keeps|has ~1 cutting|burning|harming|hurting ~1 himself|herself|themselves
  `,
  third_act: `
    @kin3 ~1 just odd|oded|overdosed $
  `,
  benign: `
    @abuser|they ~1 wants|want|wanted ~1 to ~1 shoot me|us ~1 for ~1 the|a|an ~1 wedding|album|magazine|cover|campaign|catalogue|promo
    i|ive|just|have|bought|got|a|my ~2 toy|water|nerf|glue|bb|heat gun|guns|pistol ; @abuser|they ~2 beat|beats me|us to ~1 it|the_punch
    i|ive|just|have ~1 shot myself in ~1 the|my foot ; drowning|drowned|drown|burying|buried myself in ~1 work|homework|studies|books|debt|chocolate
    @abuser|that|this|the|it ~3 almost|nearly ~1 killed me ~1 with|laughing|of ~1 laughter|laughing|fright|embarrassment|boredom
    @kin3 ~2 wants|want|going|loves ~1 to ~1 jump rope
    cat|dog|horse|market|price|prices|stock|toddler ~2 about|going|gonna ~1 to? ~1 jump
    want|wanna|to|lets|going|gonna ~2 hang ~1 out|together|with ~2 @day|later|soon|sometime ; jump rope
    about|going|go|heading|way|off|tonight|today|im|will|ill|gonna ~3 jump|jumping ~1 in|into|on|for|to|at|onto ~1 the|a|an|my? ~1 shower|call|meeting|zoom|bed|pool|joy|topic|next_topic|trampoline|conclusions|bandwagon|chance|plane|flight|joy|at_#
    heading|going|off|about|get|got|out ~2 to? ~1 jump rope ; get ready to jump ; ready to jump ~1 in|into|back
    took|take|taking ~1 all ~1 my|the|of_my ~1 meds|pills|medication|tablets|vitamins|medicine ~2 on_time|as_prescribed|like_the_doctor|properly|with_breakfast|like_i_should
    about|going|ready|want|wants|gonna|will ~2 jump ~1 on|in|onto|into ~1 the|a|my? ~1 plane|flight|car|train_to|bus_to|action|it|right_in
    @abuser|shot|shoot|shoots ~1 shot? me|us ~1 a|an ~1 look|glance|email|text|message|smile|dm|wink|glare
    @abuser|they|hit ~1 hit|hits|hitting? me up ; hit|hits|hitting me up ~1 on|yesterday|later|today
    @abuser|they ~1 beat|beats|beating me|us #|badly_at|fair|twice|easily
    @kin3 ~2 cut|cuts ~1 himself|herself ~1 while? ~1 shaving|cooking|chopping|opening|slicing|peeling|on_paper|on_a_can
    @kin3 ~2 wants|want|wanted ~1 to ~1 jump ~1 in|into|on|off ~1 the|a|his|her? ~1 pool|lake|bed|trampoline|puddles|car|water|diving_board
    counted|counting|sorted|organized|organised ~2 @pills ~4 pharmacist|pharmacy|for_the_week|weekly|organizer
    recorded|recording|made|wrote|filmed ~1 a|the|our ~1 goodbye|farewell video|message|card|speech ~2 my|our|the ~1 colleague|colleagues|team|coworker|coworkers|boss|class|teacher|intern|manager
    i ~1 cut ~1 spending|sugar|carbs|caffeine|coffee|ties|costs|hours|dairy|meat|class|corners|gluten|alcohol ~2 again|today|yesterday?
    tried|try|attempted ~6 ${errand}
    @kin3 ~3 going|gonna|will|about ~1 to? ~1 jump ~1 in|into|on|for|over ~1 the|a|his|her? ~1 pool|lake|bed|shower|joy|car|trampoline|call|puddles|water
    loaded|loading ~2 @gun ~2 in|on ~1 call_of_duty|cod|the_game|fortnite|gta|pubg|the_movie|halo|doom|this_game
    i|ive|just|have ~1 loaded|loading ~2 @gun ~2 in|on ~1 call_of_duty|cod|the_game|fortnite|gta|pubg|halo|doom|this_game
    tied|tying|made ~2 rope|ropes ~1 to|for|around|swing ~1 the|a|my? ~1 boat|swing|hammock|kids|dog|horse|tent|dock|roof_rack|fence
    bought|buy|got|ordered ~2 rope|ropes ~1 for ~1 the|a|my? ~1 tent|boat|swing|dog|climbing|camping|gym|horse|clothesline|garden|kids
    saved|saving ~1 up ~1 enough money|cash|points|coins
    wants|want|wanted|trying|going|tries|tried ~1 to ~1 shoot me|us ~1 for|an|a ~3 wedding|album|magazine|cover|campaign|email|text|message|catalogue|promo
    cat|dog|kitten|puppy|toddler|professor|prof|trainer|workout|recipe|weather|heat|@thing|exam|assignment|this|pollen|course|sun|stairs ~2 is|are|was|keeps|wants|want|trying|tries ~1 trying|to ~1 to? ~1 kill|murder me|us
    cat|dog|kitten|puppy|toddler|professor|prof|trainer|this|that|class|heat|workout ~2 trying|tried|wants|wanted ~1 to ~1 kill|murder me|us
    beat|beats|beating me|us ~1 in|at|to ~1 the|a? ~1 final|top|finish|chess|finals|game|race|league|cup|to_it|punchline|tennis|fifa|mario_kart|scrabble|semifinal
    @abuser|they ~3 beat|beats|beating me|us ~1 in|at|to ~1 the|a? ~1 final|top|finish|chess|finals|game|race|league|cup|to_it|punchline|tennis|fifa|mario_kart|scrabble|semifinal
    overdosed|odd|oded|overdose ~1 on ~1 memes|netflix|cheese|chocolate|sugar|coffee|caffeine|carbs|cake|tv|nostalgia|christmas|content|anime|tiktok|candy|pizza|serotonin|cuteness
    i|ive|just|have ~1 overdosed|odd|oded ~1 on ~1 memes|netflix|cheese|chocolate|sugar|coffee|caffeine|carbs|cake|tv|nostalgia|christmas|content|anime|tiktok|candy|pizza|serotonin|cuteness
    cut ~1 the|my? ~1 grass|lawn|hedge ~1 again|today ; i cut ~1 the grass|lawn|hedge|cake|bread again
    @kin3 ~1 cut|cuts ~1 himself|herself ~1 a|some ~1 slice|piece|slack|deal|bit
    i cut myself ~1 a|some ~1 slice|piece|slack|deal|bit|break ; i cut myself ~1 while? ~1 shaving|cooking|chopping|peeling|opening_a
    nearly|almost ~1 jumped ~1 out ~1 of ~1 my ~1 seat|skin|chair|bed
    almost|nearly ~1 killed myself ~1 laughing|tripping|slipping
    wrote|written|left|leave|writing ~2 letter|note|notes ~2 teacher|landlord|santa|editor|postman ; left|leave|wrote ~1 a note ~5 list|groceries|shopping
  `,
};

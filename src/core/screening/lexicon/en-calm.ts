// What makes light of danger: a past told from a good life, a question only reported, a figure of speech, a trade, a story.
import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

const years = '194*|195*|196*|197*|198*|199*|200*|201*|2020|2021|2022|2023';
const shortYears =
  '61|62|63|64|65|66|67|68|69|71|72|73|74|75|76|77|78|79|81|82|83|84|85|86|87|88|89|91|92|93|94|95|96|97|98|99|01|02|03|04|05|06|07|08|09';
const monthsAgo = 'four|five|six|seven|eight|nine|ten|eleven|4|5|6|7|8|9|10|11';
const youth =
  `college|uni|university|sixth_form|secondary_school|boarding_school|high_school|primary_school|medical_school|national_service
  |basic_training|the_army|the_navy|the_service|the_war|my_twenties|my_teens|foster_care|the_camp|theological_college`.replace(
    /\s+/g,
    '',
  );
const tried =
  'tried|attempted|wanted|wished|used|stood|overdosed|odd|oded|cut|swallowed|drank|jumped|hung|hanged|took|nearly|almost|thought';
const wellNow = 'married|happy|teacher|settled|retired|manager|well|sober|grateful|nurse|proud|coach';
const bore =
  `powerpoint|pivot|spreadsheet|recorder|algebra|wonderwall|karaoke|casserole|printer|jingle|advert|adverts|zoom|teams_call|meeting|meetings
  |caravan|holiday|stag|hen|spin|zumba|pilates|burpees|ikea|icebreaker|team_building|small_talk|bagpipes|musical|jigsaw|slide|slides|email|emails
  |fondue|salad|kale|caroling|christmas_jumper|decaf|pineapple|raisins|coleslaw|reboot|remix|playlist|queue|roadworks|webinar|parking
  |update|season|electrode|homework|podcast|motorway_services|bus_replacement|voicemail|training_video|country_music|crocs`.replace(
    /\s+/g,
    '',
  );
const goods =
  `app|duolingo|instagram|insta|facebook|tiktok|twitter|car|van|truck|tractor|house|flat|school|job|gym|sugar|cigarettes|fags|vape|beard|fringe
  |carbs|summer|winter|couch|sofa|pub|office|uni|caravan|boat|laptop|phone|city|town|wallet|weekend|bike|desk|classroom|bakery|shop|salon
  |overdraft|braces|mortgage|deposit|savings_account|hairline|diet|sleep|bank_balance`.replace(/\s+/g, '');
const audience =
  `window|customers|regulars|clients|team|class|colleague*|crew|staff|pupils|students|neighbours|office|volunteers|congregation|parish
  |school|followers|subscribers|readers|novel|character|film|play|game|essay|interns|intern|coworker*|boss|choir|club|shop|bakery`.replace(
    /\s+/g,
    '',
  );
const feast =
  `pancakes|gummy_bears|gummies|cheese|chocolate|sweets|candy|cake|pizza|coffee|caffeine|tea|carbs|crisps|pickles|mangoes|biryani|jollof|tacos
  |garlic|sunshine|baby_photos|cat_videos|tv|telly|netflix|football|spreadsheets|vitamin_c|mince_pies|turkey|trifle|sushi|noodles|ice_cream`.replace(
    /\s+/g,
    '',
  );
const named = '@suicide|@killself|suicide|suicidal|die|dying|dead';
const elders =
  'coach|mother|mothers|mums|moms|father|dads|boss|chef|teacher|brother|sister|gran|nan|lecturer|prof|editor|director|captain|gaffer|manager|landlady|supervisor|roommate|flatmate|agent|physio|dentist|hairdresser';
const mishap =
  `late|miss|missed|forgot|forget|retainer|burnt_the|burned_the|fail|failed|dye|pierc*|tattoo|kitten|puppy|spill*|dishes|homework|grade*|exam|jamb
  |test|practice|spoiler|scratch*|cleats|laundry|bus|cereal|crumbs|carpet|rotis|keys|bins|washing|charger|haircut|hair|mud|deadline|invoice|scones|remote|receipt`.replace(
    /\s+/g,
    '',
  );
const food =
  `egg|cereal|biscuits|leftovers|sandwich|cake|pizza|yoghurt|yogurt|pudding|chocolate|crisps|milk|beer|cookies|curry|noodles|lunch|charger|hoodie|jeans
  |parking|space|spot|chips|pie|fries|snacks|remote|socks|towel|shampoo|bike|mug|spoiler|ending|finale|episode`.replace(
    /\s+/g,
    '',
  );
const bit =
  'word|text|email|meeting|ad|advert|verse|chorus|song|spreadsheet|call|pun|joke|tiktok|reel|episode|question|slide|update|survey|selfie|recipe|story|anecdote|photo|voicenote|notification|reminder|remix|zoom|playlist|quiz|pop_up|leaflet';
const trip =
  `cruise|holiday|holidays|flight|tenerife|festival|camp|wedding|conference|trip|skiing|honeymoon|dentist|annual_leave|vacation|match|beach|hiking|camping|retreat
  |business|lisbon|spain|crete|greece|dubai|lagos|goa|wales|cornwall|training_course|maternity|paternity|half_term`.replace(
    /\s+/g,
    '',
  );
const caller =
  'robin|cat|postman|postie|amazon|pizza|delivery|squirrel|window_cleaner|fox|bird|magpie|milkman|pigeon|plumber|electrician|dpd|fedex|deliveroo|carol|carollers|girl_guides|trick_or_treat*|jehovahs|salesman|gas_man|meter|gran|raccoon|possum|hedgehog';
const dish =
  'brisket|cheese|cake|turkey|roast|bread|watermelon|pineapple|pumpkin|onion|onions|oyster|oysters|coconut|mango|pizza|avocado|squash|potatoes|baguette';
const roofwork =
  'tiler|aerial|beers|beer|drinks|cocktails|sunset|fixing|solar|lights|gutters|pigeons|planes|bbq|barbecue|tiles|slates|chimney|leak|leaks|satellite|antenna|insulation|stars|fireworks';
const event =
  'gig|playoffs|springsteen|concert|match|final|show|party|proposing|proposal|premiere|finale|quiz|date|prom|play|derby|launch|opening|bingo|wedding|recital|game|fight|contract';
const text =
  'mail|email|emails|contract|letter|essay|speech|subscription|lease|call|chat|gym|membership|meeting|poem|story|song|lesson|interview|shift|tenancy|paragraph|sentence|paper|presentation|argument|conversation|relationship';
const pests =
  'wasp*|weeds|moss|slugs|ants|ant|rats|rat|mice|mouse|flies|moles|thistles|nettles|bugs|roach*|cockroach*|mould|mold|fleas|bedbugs|bed_bugs|lice|nits|nest|hornets|aphids|snails|ivy|bindweed|dandelions|knotweed|bramble*|crabs|lobster|chicken|turkey|fish|germs|virus|boss|dragon';
const toys =
  'cup|toy|rattle|ball|balloon|teddy|beaker|lego|duplo|pillow|doll|snowball|tail|paw|cushion|beanbag|frisbee|banana|dinosaur|wand|spoon';
const game =
  'scrabble|chess|fifa|monopoly|poker|darts|snooker|pool|tennis|badminton|cricket|mario_kart|uno|ludo|bowling|golf|ping_pong|arm_wrestling|trivia|quiz|catan|dominoes|rummy|mahjong|boxing|sparring|judo|wrestling';

export const enCalm: Patterns<Concept> = {
  past: `
    was|were|summer|winter|spring|autumn|fall|year|circa|around|of|by|during|before|after|until|til|til_about ~1 ${years}
    ^ ${years} ; in ${shortYears} $ ; in ${shortYears} ~1 i|he|she|when|and|we ; from|in|since|til|until ${years}
    in|through|throughout|during|until ~2 the ~1 fifties|sixties|seventies|eighties|nineties|noughties|50s|60s|70s|80s|90s|2000s
    in|during|through|throughout|back_in ~1 ${youth} ~4 i ~2 tried|attempted|wanted|wished|used|stood|cut|had|was|overdosed|swallowed|drank
    tried|attempted|wanted|wished|used ~8 during|through|throughout|back_in|all_through ~1 ${youth}
    first|second|third|final year ~1 of ~1 nursing_school|med_school|training|drama_school|art_school|bsc|btech|ba|uni|college|university|medicine|nursing
    nineteen forty|fifty|sixty|seventy|eighty|ninety ; ten|twelve|fifteen|twenty|thirty|forty|fifty yrs|years ~1 back|ago|gone ; thats ~1 #|ten|twenty|thirty years|yrs ; the old me ; the old flat ; # years of peace|freedom|sobriety ; six|seven|eight|nine|ten years of peace|freedom|sobriety ; after the war
    attempt|overdose ~1 in|back|last ~1 january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year ; since ~1 the|my attempt ~1 in ; a long time ago
    old news ; ancient history ; another life ; a lifetime ago ; different lifetime ; years|long behind me ; all|well|far behind me now ; is finish* now ; before you were born
    ${tried} ~8 ${monthsAgo} ~1 months ~1 ago|back|since ; ${monthsAgo} ~1 months ~1 ago|back|since ~3 i ~3 ${tried}
    ${tried} ~6 last spring|summer|autumn|winter|fall|year|christmas|easter ; ${tried} ~6 back in january|february|march|april|may|june|july|august|september|october|november|december
    back in january|february|march|april|may|june|july|august|september|october|november|december ~3 i ~3 ${tried}
    last year ~2 i ~2 ${tried} ; # yrs|year ~1 back ; # decades
    old scars|cuts|lines|marks|ones|burns ; faded|healed|white|silver scars|lines|cuts ; scars ~3 years|old|faded|white|childhood
    havent|hasnt|not ~6 in|for|since # years|yrs|yr|decades ; no thoughts in|for|since ; nothing since then
  `,
  relief: `
    good|lovely|happy|full|great|decent|quiet|wonderful|beautiful life ~1 since|now|today ; had a ~1 good|happy|full|lovely life since
    wouldnt swap|change|trade ~2 life|it|this|any|thing ; life is ~1 good|sound|grand|lovely|sweet|great|brilliant ~1 now? $
    sleep ~1 fine|well|sound|soundly|like_a_baby|with_the_windows_open ; now|today ~1 i|im|am ~1 am? ~3 ${wellNow} ; now|today i teach|coach|run|grow|study|bake|farm|manage|own|help
    long buried|gone|over
    free|clean|sober ~1 #|ten|eleven|twelve|fifteen|twenty years|yrs|yr ; # years|yrs|yr ~1 clean|sober|free|well
    been|am|im ~1 well|clean|sober|free ~2 ages|years|since|decades ; came|come out ~1 the other side ; remarried
    passed ~2 test|theory|exam|exams|driving|interview|finals|course ; therapy worked|helped|saved ; rather fond of being|life|living
    just sharing ; instead of cutting|hurting|burning|doing_it ; till|until it|the_urge|urge passed|eased|passes|eases ; urge passed ; havent though ; didnt though ; gave ~3 blades|blade|razors|razor ~1 to ; locked it|them away ; binned|threw_out|threw_away ~2 blades|blade|razors|razor ; holding|held ~1 an? ice ; rode it out ; glad it|i ~1 didnt|failed|survived|lived|stayed
  `,
  benign: `
    nurse|doctor|doc|gp|form|quiz|survey|questionnaire|counsellor|counselor|therapist|they|she|he|app|bot|school|hr|midwife|insurance|medical|officer|people|teacher|mother|psychologist|surgery|work|son|daughter|wife ~3 asked|asks|asking|wants_to_know|wanted_to_know ~4 was|am|if|do|did|have|had|whether|were|about ~1 i|we|im|ive|id|my|me ~5 ${named}|thoughts|hurting_myself|hurt_myself|harming_myself|harm_myself|self_harm|cutting|hurt|harm ~2 myself|suicide|dying? ~1 because|cause|cos|and|when|so|to?
    nobody|no_one|noone|none_of_us ~5 suicidal ; was|were suicidal ~7 years_ago|nineties|eighties|seventies|sixties|back_then|in_my_teens|when_i_was|as_a_teen|at_#|in_19*|in_20* ; was|were suicidal ~3 in ${years}
    asks|asked ~1 everyone|everybody|people|patients|someone|kids|students|us|all ~6 ${named}|hurt*|harm*|kill* ~1 themselves|myself|themself|ourselves|people?
    ask|asks|asked|asking ~4 everyone|everybody|people|patients|someone|somebody|kids|students|clients ~8 kill|killing|hurt|hurting|harm|harming|cutting themselves|themself
    if they feel|felt|are|ever ~5 killing|hurting|harming|hurt|harm|kill themselves ; if id ~1 had? thoughts of ~1 harming|hurting|killing myself
    page|section|question|box|tick_box|form|quiz|survey|questionnaire|checklist|screen ~5 about|on|asking|asked|asks|for ~3 ${named}|self_harm*|attempts
    never ~1 once? in my life ~2 have|had|did|would ~1 i ~3 thought|think|thinking|wanted|considered|felt ~3 ${named}
    ${named} ~4 i ~1 am? not|aint|never|im_not ~3 type|kind|sort|person|man|woman|one
    ${named} ~2 never crossed my mind ; never crossed|entered my mind|head ~4 ${named} ; or anything like that
    no_one|nobody|noone|no_ones|nobodys ~1 is|was? ~1 hurting|hitting|touching|beating me|anyone|us ; nobody|no_one|noone comes|came in|into my room
    no ones|ones_is ~1 hurting|hitting|touching|beating me|anyone|us

    sooner|rather ~2 @suicide|@killself|eat|jump|hang|drown|shoot|gouge|top|throw ~6 than ~8 ${bore}
    @suicide|@killself|throw_myself|chuck_myself|jump|yeet_myself|shoot_myself|top_myself|neck ~7 if ~8 ${bore}
    if ~9 ${bore} ~6 @suicide|@killself|throw_myself|chuck_myself|jump|yeet_myself|shoot_myself|end_it|jumping ~3 off|out|into ~2 window|bridge|pier|roof|sun|sea?
    sooner|rather ~1 @suicide|drink|eat|swallow|lick|chew ~2 @poison|glass|paint|sick|sand|foot|hat|toenails than ~4 hear|listen|watch|sit|eat|wear|do|date|another|read|queue|attend
    kill|murder|strangle|throttle|batter|fight|slap|shoot|stab|sue|end ~2 whoever|who|person|genius|idiot ~2 invented|designed|made|wrote|decided|built|parked|left|scheduled|programmed|came_up|thought_of|named|put|changed
    quickest|fastest|best|easiest|safest|kindest|cheapest|humane|good|quick way* ~2 to ~1 kill|poison|gas|drown|trap|get_rid ~4 ${pests} ~1 nest*? ; way ~2 to kill ~3 ${pests}
    @abuser|@kin3|toddler|baby|twins ~2 hit|hits|kicked|bit|headbutted|punched|slapped|whacked|smacked|elbowed|kneed me ~3 with ~3 ${toys}
    one more|another ~1 ${bit} ~6 and|n|or ~1 i|im|ill|i_swear ~3 @suicide|walking|walk|jumping|jump|throwing|moving|drowning|drown|killing|kill|swimming|leaving ~3 sea|canal|river|lake|window|bridge|myself|sun|him|her|them|someone
    kids|toddler|nephew|nephews|niece|twins|class|dog|otter|wave|waves|sea|horse|cow|goose|geese|swan|bull|ram|goat|rooster|satnav|treadmill|trainer|instructor|yoga|peloton ~4 tried|trying|tries|wants|wanted|plotting to ~1 drown|kill|murder|strangle|eat|trample|maim|end|finish me|us
    mother|nan|gran|sister|coach|teacher|boss|wife|flatmate|roommate|aunt|auntie|granny|mother_in_law ~3 kill|murder|hang|shoot|skin|drown|slaughter|strangle|disown|batter|crucify|flay me|us if|unless|when|for ~1 i|we|im|the|not|her|its ~4 bring|forget|forgot|lose|lost|miss|spill|turn|ate|eat|wear|wake|touch|burn|late|tupperware|pot|best|good|carpet|car|dress|coat
    wrote|written|writing|write ~2 letters|letter|cards|card|notes|note ~7 christmas|birthday*|easter|diwali|eid|thank_you|wedding|baptism|school|penpal*|santa|council|mp
    be|are|is gone|off|away ~7 ${trip} ; wont be here|around|in|back ~5 ${trip} ; theres|there|somebodys|someones|someone|banging|knocking|they|heard|footsteps ~10 ${caller} ; @abuser ~9 knife ~6 ${dish} ; knife ~5 ${dish}
    hit|hits me|us with ~4 bill|fine|quote|invoice|news|question|truth|charge|price|fee|joke|pun|facts|deadline|surcharge ; @abuser hit|hits me|us with ~4 bill|fine|quote|invoice|news|question|truth|charge|price|fee|joke|pun|facts|deadline|surcharge ; put ~1 a bullet in ~1 this|the|that|it ~1 laptop|printer|car|idea|project|phone|boiler|tv|router?
    @pills|@tabs|@medicine|insulin ~5 with_breakfast|with_food|after_food|chemist|pharmacy|pharmacist|dosette|for_the_week|before_bed|as_always|as_usual|handing_in|handed_in|top_shelf|childproof|banana|school_nurse|refill|repeat|vet|dog
    chemist|pharmacist|pharmacy|doctor|doc|nurse|gp ~4 @pills|@tabs|@medicine ; # am|pm meds|tablets|pills ; all ~1 my|the|his|her tablets|pills|meds lined up for ~1 the week ; bring|took|take|taking|taken ~1 my|the|her|his ~3 @pills|@tabs|@medicine|tablet|meds ~1 with ~1 my|a|some|the? ~1 breakfast|food|dinner|tea|juice|porridge|toast|water_like
    @kin3|i|im|monkeys|cats|cat|pigeons ~2 on|up ~1 the roof ~5 ${roofwork} ; on the roof ~5 ${roofwork} ; tonights|tonight_is the night ~7 ${event} ; its tonight ~5 ${event}
    gun|guns|rifle|shotgun|rifles ~5 licence|license|range|register|buyback|crows|clay|clays|pheasant*|deer|season|museum|holster_class|garda|inspection|ammo_shop ; nail|heat|glue|staple|caulk|radar|finger|spud|massage gun
    how|way ~1 to|do_i|should_i|do_you ~1 end ~1 my|this|the|a|an|our ~2 ${text} ; want|need to end ~1 my|this|the|our ~2 ${text} ; ending my|this|the ~2 ${text}
    suicide|suicidal|self_harm ~1 risk|postvention|scale|assessment|sources|ideation_scale|trainee|policy ; ask*|asking ~2 about suicide ~2 without|with|training|safely|directly|properly ; black box warning ; dead on time|arrival|centre|center|budget
    dog|dogs|cat|cats|puppy|rat|rats|mice|slugs|hens|lamb|sheep|goat|cow|fox|crows|pigeons|hamster|parrot ~2 ate|eaten|swallowed|drank|licked|chewed ~2 @poison|@pills|@tabs|bait|antifreeze ~1 poison?
    my last|final message|post|words in|to|on ~2 chat|group|channel|thread|slack|teams ~5 was|were|is|gif
    @abuser|hes|shes|theyre ~2 banging|kicking|hammering|bashing|pounding ~4 door|window ~7 forgot|forgotten|keys|parcel|delivery|inhaler|wee|trick|loo|toilet|locked_himself|locked_herself|snack|snacks
    risk of ~1 harming|hurting myself ; last day|night|hours alive as a ~1 single|free|bachelor ; followed me home ~3 ducks|cat|dog|kitten|pigeon|goose|sheep|puppy
    take|took|taken|taking|takes ~1 a bullet for ; @abuser|driver|fella|van|bmw|audi|taxi cut|cuts me|us up ~4 roundabout|lights|junction|traffic|motorway|lane|road|bus|car_park
    @abuser|cow|sister|aunt cut|cuts me dead ; @abuser ~1 stabbed|stabs|knifed me in the back ~8 work|credit|pitch|promotion|meeting|gossip|group_chat|votes|deal ; over my dead body
    be|is|was the death of me|us|him|her ; keeps|kept|keeping me up ; put|puts ~1 his|her hand on my shoulder|head|forehead|arm ; want|wants my head back
    shedding|heat|rent|prices|traffic|taxes|fuel|humidity|inflation|schedule|deadlines|bills|weather|nepa|pollen|stairs|commute|suspense|jetlag|heels|shoes ~1 is|are|was|keeps ~1 slowly|literally? killing|murdering us|me|him|her|them
    killing me with|here|lol|haha ; killed me ~3 laughing|laughter|stairs|climb|sweating ; is|are ~1 going to|gonna end|kill me ~3 ice|fan|heat|pollen|stairs|glitter
    toddler|toddlers|kids|twins|cat|cats|dog|kitten|puppy|puppies|heat|pollen ~3 end|kill|murder|finish me ~4 today|glitter|lol|everywhere|stairs|again
    ${elders} ~2 gonna|going_to|will|go|would|is_gonna|is_going_to|wants_to ~1 literally|actually|probably? kill|murder|end|bury|butcher|skin|slaughter|strangle|batter|shoot me|us ~1 if|for|when|cause|cos|because|over|once|im|i ~8 ${mishap}
    @abuser|lads ~10 batter|beat|smash|destroy|slaughter|hammer|thrash|murder|kill|bury us|me ~3 nil|#_nil|${game}|on_the_pitch|in_the_final|on_saturday_league
    kill|murder|batter|strangle|throttle|smack|fight|end|gut|stab ~4 whoever|who|him|her|them|brother|sister|cat|roommate|flatmate ~4 ate|eats|nicked|finished|drank|scoffed|wears|wore|spoiled|unplugged|parked|stole|took|used|hid ~4 ${food}
    kill|murder|batter|end|destroy|strangle|beat|slaughter ~3 at|in|over ${game} ; end that|this|the man|woman|guy at|in|over ${game}
    kill ~1 the|all|these|some|off ~1 last|final|next|first|this? ~1 boss|dragon|moss|slugs|weeds|mould|mold|flies|wasps|ants|aphids|rats|mice|process|germs|bacteria|virus|moles|thistles|nettles|bugs
    wound|flog|slap somebody|someone|you|am if|abeg ; talk me out of ~1 buying|quitting|texting|ordering|dyeing|getting|going|booking|calling|replying|shaving|adopting|having|eating|doing_a|signing
    bangs|fringe|tattoo|buying|texting|ordering|dyeing|mullet|piercing ~5 talk me out of ~1 it|this?
    suicide ~2 to ~1 move|play|attack|bid|bet|raise|fold|push|castle|take|bench|start|sub|bowl
    # kms ~1 today|tomorrow|tonight|this ; per my last message ; remember me as a ~1 hero|legend ; unless ~2 im ~1 bleeding|dying ~2 out?
    took|take|taken|takes|taking ~1 too much|many ~1 of a|photos|pictures|pics|selfies|shifts|classes|courses|modules|risks|days|breaks|hits|screenshots|orders|clients|bookings|time|space|notice|work|on|credit|pride
    took|take too much of ~1 a|my|the ~1 risk|chance|time|gamble
    will|gonna|could get|gets|got|getting you killed ; your|youre|you ~1 meant|supposed to die
    overdosed|odd|oded|od|overdose|overdosing ~1 on ~2 ${feast} ; i|ive|just|have ~1 overdosed|odd|oded ~1 on ~2 ${feast} ; @kin3 overdosed on ~2 ${feast}
    i|ive|have|just|already ~1 taken|took|had|swallowed ~1 one|two|1|2|a|half|an ~1 @pills|@tabs|@medicine|painkillers|antihistamine|tablet|pill
    just|already ~1 took|taken|had ~1 my ~1 morning|night|daily? antidepressant|pill|meds|tablet|medication|insulin|vitamin*|painkiller|antihistamine|contraceptive|iron_tablet $
    not exist on|in ~1 the|this|any ~1 internet|socials|social_media|facebook|linkedin|meeting|photos

    wrote|write|writing|left|sent|made|signed|got|giving|read ~3 goodbye|farewell|leaving letter|note|card|notes|cards|message|speech|email|post|sign ~4 ${audience}
    goodbye|farewell|leaving letter|note|card|sign|message ~2 for|to|in ~1 the|our|my|every? ~1 ${audience}
    goodbye|farewell|bye|cheerio ~2 to ~3 ${goods} ; said|say|saying ~1 goodbye to ~3 ${goods} ; said my goodbyes ~3 flight|flights|train|bus|plane|boat|movers
    note|letter ~2 on|to|for ~1 the fridge|door|table|postman|milkman|neighbour ~6 shops|shop|milk|dinner|lunch|bins|bread|back_by|back_at|parcel|eggs|tesco|gone_to_work|lidl ~2 he|she|they|i?
    my last message on|in|from|to ~2 here|whatsapp|group|phone|number|account ~4 switch*|moving|whatsapp|number|new|telegram
    deleting|deleted|delete|uninstalling|uninstall ~2 app|game|tiktok|instagram|facebook|tinder|hinge|duolingo|twitter|snap
    last|final shift|day|week|night|class|lesson|rehearsal|patient ~4 work|job|office|bakery|shop|ward|school|site|farm|season|camp|placement|internship|college|rig|ship|plant|nursery|course|machine|term|tour|er
    tell my ~2 i ~1 loved|love ~1 her|him|them ~6 ikea|train|queue|lecture|laptop|coffee|meeting|traffic|leg_day|dentist|stairs|inbox
    retiring|retired|retirement ~8 goodbye|farewell ; goodbye|farewell ~8 retiring|retirement|pension|emigrat*|new_job|new_school

    talks|module|training|lecture|course|policy|leaflet|article|unit|essay|paper|book|documentary|podcast|myths|facts|signs|law|bill|awareness|session|workshop|webinar|conference|seminar|debate|hour|poster|advisory|theme|themes|section ~5 on|about|of|mention|and|around|into|covering ~2 suicide|suicidal|self_harm*|euthanasia|assisted_dying
    suicide ~1 and|or self_harm* ~2 training|policy|module|course|talk|unit ; talk|bring|bringing ~1 up? ~1 about? suicide ~3 with|at|in|to ~2 work|roofers|pupils|students|class|team|staff|lads|crew
    attempted|assisted|commit|committed|committing|died_by suicide ~3 crime|law|legal|illegal|code|act|standard|term|wording|style|guidelines|phrase|offence
    suicide deaths|postvention|bereavement|register|training|module|talk|risk_form|research|policy|literacy|contagion|reporting|statistics|figures|hotspot ; reduced|reduce|prevent|preventing ~1 suicide ~1 deaths|rates?
    euthanasia ~3 legal*|debate|points|essay|law|bill|topic ; maid|euthanasia question|bill|law|debate
    suicide|goodbye|farewell note|letter ~2 but ~2 fake|forged|misspelled|planted|typed ; fake|forged|planted|misspelled ~1 suicide|goodbye note|letter
    novel|story|play|detective|sheriff|inspector|thriller|chapter|plot|script|whodunnit|murder_mystery ~7 suicide|goodbye|farewell note|letter ; suicide|goodbye|farewell note|letter ~3 for|in ~1 my|the|a ~1 detective|crime|historical? ~1 novel|story|play|thriller|plot|film|script

    how long ~4 bleed|hang|boil|rest|cook|soak|smoke|cure|drown|gut ~3 mackerel|fish|pheasant|deer|venison|beef|jars|ham|duck|meat|grouse|rabbit|tuna|squid|salmon|hen|cactus|carcass|turkey ~2
    cut|cutting|carve|carving|slice|slicing ~2 steak|roast|bread|cake|onion|onions|fabric|ribbon|hedge|joint|loaf|brisket|tomato* ; steak|roast|brisket|loaf|bread|cake|joint|ham ~3 before|when|after|by cutting|slicing|carving
    knife in my hand ~3 and ~2 onion*|carrot*|chicken|fish|veg ; knife ~2 bag ~3 with|and|next_to ~2 cheese|crackers|bread|picnic|chicken
    tree|rope swing ~6 ; tied ~1 a rope swing ; tied ~2 rope ~2 swing ; @kin3 ~1 tied ~2 rope swing
    hes|shes|theyre|father|dad|husband|mother|@abuser coming|comes|came up|down|upstairs ~2 stairs? ~1 with ~3 tree|tea|coffee|dinner|cake|breakfast|box|boxes|sofa|mattress|laundry|groceries|presents|pizza|hoover|washing
    coming up|down|upstairs ~2 stairs ~1 with ~3 tree|tea|coffee|dinner|cake|breakfast|box|boxes|sofa|mattress|laundry|groceries|presents|pizza|hoover|washing
    going|go|went|heading|climbing|climbed|gone|been|get|getting ~2 up|on|onto|to|over ~2 roof|ladder|bridge|scaffold|tower|cliff|fence|wall|crane|silo ~2 to|for ~3 fix|clean|paint|mend|patch|sweep|photos|aerial|gutters|tiles|antenna|solar|survey|inspect|weld|measure|sketch|photograph|grease|lunch|sunset
    @kin3|hes|shes ~4 up to ~1 chest|waist|neck ~1 fishing|angling|casting ~6 turn|come|answer|listen ; side effects ; side effect ; the vet ~4 tablets|pills|medicine|injection|insulin|ketamine|put ; prescribed ~2 by ; as prescribed ; on prescription ; on the box ; on the leaflet
    for ~2 dog|dogs|cat|cats|horse|cow|cows|ewe|rabbit|hamster ~2 tablets|heart|fleas|worms|arthritis|ears|eyes ; tablets|pills|drops|medicine|worming ~3 dog|dogs|cat|cats|horse|rabbit|hamster ~3 cheese|food|vet|hide|crush|ham
    have to|gotta|get to|were|got_to ~1 do|doing it ~1 all? again tomorrow|on_monday|next_week
    put|putting|laid|lay ~1 the? ~1 poison|bait down|out ~3 rats|mice|slugs|ants|foxes|barn|shed|loft ; sprayed|spraying ~3 pesticide|weedkiller|roundup|paraquat ~3 beans|field|crops|wind|drive|roses|path|tomatoes
  `,
  fiction: `
    in|for|of my|this|the|a|our|that|school ~1 story|play|novel|sketch|musical|sitcom|screenplay|comic|opera|pantomime|panto|ballad|podcast|show|series ; sheriff ; audition* ; rehearsal*
    act one|two|three|four|five|1|2|3|ii|iii|iv|v ; that|the bit|scene|ending where|when ~1 she|he|they|the ; writing|wrote|write|started|draft* ~3 song|thing|story|verse|comic|play|sketch|ballad|thriller|whodunnit|zombie
    playing ~1 the? ~1 role|part|mercutio|hamlet|ophelia|romeo|juliet|tybalt|macbeth|antigone|medea|judas ; i ~1 die|died in act|scene|season|episode ; d&d ; d and d ; my dm ; rogue|paladin|bard|cleric|warlock|tiefling
    in my|a|the|last_nights dream|nightmare ; dreamt|dreamed|dream ~3 i|that|about ~2 being|chased|falling|zombie|machete ; woke up ~3 dream|nightmare ; drill tune ; lyric* ; rhyme for|with ; libretto ; monologue ; fete ; cozy|cosy mystery ; hoax call ; prank call
    water|squirt|toy|bb guns|pistols ; prop|props table|gun|guns|knife ; fake blood ; corn syrup ; credits rolled ; continue the story ; curtain call ; stage manager|left|right ; plastic and it ; red ink ; loot box ; feather fall ; hit points ; peer reviewed ; canon law ; parish talk ; box warning ; crisis line trainee|volunteer|training ; constable ; getaway boat ; revive me ; warzone ; fifa ; last man standing ; nerf ; safeguarding training ; toolbox talk ; book club ; care course ; penal|criminal code ; philosophy|ethics|debate|history|english|drama|law class|club|essay|homework
    anna karenina ; madame bovary ; miss julie ; sorrows of ; bell jar ; virgin suicides ; thirteen reasons ; 13 reasons ; black mirror ; squid game ; walking dead ; hunger games
  `,
  trifle: `
    caravan ; powerpoint ; pivot ; recorder ; karaoke ; stag do ; hen do ; spin class ; casserole ; zoom ; icebreaker ; wonderwall ; scrabble ; chess ; monopoly ; mario kart ; at 2k ; darts ; arsenal ; spurs ; chelsea ; liverpool ; rangers ; celtic ; tottenham
    38000 ft ; middle seat ; legroom ; biscuits ; scotch egg ; easter egg ; leftovers ; glitter ; heels ; waxing ; bikini ; sunburn ; buffering ; autocorrect ; raisins ; coleslaw ; retainer
    group chat ; recipe ; sourdough ; crochet ; knitting ; bake sale ; parents evening ; raffle ; deliveroo ; refund
  `,
  accident: `
    by accident ; accidental* ; blackberr* ; brambles ; thorns ; on|over|through|off ~1 barbed wire ; filleting ; fishing ; fish|treble hook ; fishhook ; skipper ; barbers ; barber ; chainsaw ; lathe ; pruning ; pizza oven ; tin|can lid ; opening ~2 tin|can|parcel|oyster* ; occupational hazard
    skating ; skateboard ; cricket ball ; hockey ; climbing wall ; gardening ; barbed|garden|electric|picket fence ; ewe ; heifer ; sheep ; glass door ; deckchair ; stepladder ; bike chain ; tattoo ; waxed ; sunburn ; welding
    work ~3 hazard|accident|injury ; first aid|aider ; accident book ; health and safety
  `,
};

import type { Lexicon } from '../lexicon.ts';
import type { ReplyBlockReason } from './reasons.ts';

export const englishReplies: Lexicon<ReplyBlockReason> = {
  language: 'en',
  aliases: {},
  slots: {
    im: 'im, i am',
    youre: 'youre, you are, you really are',
    thats: 'thats, that is, this is, its, it is, sounds like, looks like',
    ill: 'ill, i will',
    heres: 'heres, here is, here are',
    neg: `
      not, never, dont, do not, didnt, wont, isnt, no, without, wouldnt, cant, cannot, nor, arent, neither
      shouldnt
    `,
    thru: `
      i, im, a, an, to, be, am, is, say, you, that, will, promise, tell, pretend, claim, as, would, should
      ever, means, mean, the, your, are, think, believe, youre, its, it, keep, this, just, can, able, help
      share, show, repeat, copy, with, able, keep, want, have, need, promising, telling, don, if, whether, going, trained, speak
    `,
    said: `
      feel that, feel like, feel as if, feeling that, feels like, felt like, think that, thinking that, believe that, believe your, believe you
      you think, you believe, you feel, seems like, seem like, afraid that, afraid of, afraid you, afraid your, fear that, scared that
      worry that, worried that, convinced that, sure that, told you, tells you, tell you that, said you, said that, says you, saying that
      heard that, idea that, sign that, sure you are, sense that, thought that, thoughts that, whether, find out if, know if, tell if, tell you if, check if
      wonder if, wondering if, ask if, say if, as if, imagine that, you wrote, you told, you said, hear you say, so that nobody, when you say
    `,
    help: `
      988, 911, 999, 112, samaritans, hotline, hotlines, helpline, helplines, crisis line, crisis lines, the line, lifeline, ambulance, police
      hospital, doctor, doctors, gp, therapist, psychologist, psychiatrist, counsellor, counselor, nurse, emergency services
      emergency room, er, team, crisis team, teacher, professionals
    `,
    med: `
      meds, medication, medicine, tablet, tablets, pill, pills, antidepressant, antidepressants, sertraline, fluoxetine, lithium, quetiapine
      venlafaxine, escitalopram, prozac, zoloft, xanax, insulin, injection, dose, dosage, prescription, lamotrigine
    `,
    means: 'gun, knife, rope, blade, blades, razor, pills, tablets, poison, it, them',
    kin: `
      family, mother, father, mum, mom, dad, parents, husband, wife, partner, kids, children, son, daughter, sister, brother, teacher
      they, he, she, everyone, nobody, boss, friends, therapist, counsellor, doctor
    `,
    wounds: 'cuts, marks, scars, wounds, scratches, arms, bruises',
    excuse: `
      cat, dog, kitten, allergy, bike, fell, tripped, cooking, burned, burnt, oven, gym, accident, gardening, garden, slept badly, rash, stairs
    `,
    unit: 'mg, milligram*, ml, gram, grams, tablets, pills, drops, capsules',
    disorder: `
      bipolar, borderline, schizophren*, depression, major depression, clinical depression, bpd, ptsd, adhd
      ocd, narcissis*, psychotic, psychosis, personality disorder, autism, autistic, anorexi*, bulimi*
      dissociative, disorder
    `,
    herhim: 'him, her, them',
  },
  patterns: [
    {
      method: `
        take|swallow ~3 all ~2 pills|tablets ; lethal dose ~2 is|of ; fatal dose
        the|a quickest|easiest|surest|gentlest|fastest|cleanest|painless|best way ~2 is|to die|kill|end
        use ~1 a rope|noose|knife|gun|bag|belt ; tie ~3 noose|knot|rope ~3
        jump ~2 from|off ~3 bridge|roof|building ; high enough to
        cut ~2 along|deep|deeper|vertically|lengthwise ; where nobody|no_one will ~1 find
        before anyone|someone|they ~2 find* ; works faster ; less painful ~2 than ; hurts less
        wont feel ~2 thing|pain|anything ; painless ~1 method|way|if ; gentlest is ; cut where
        second|first|latter|former|other ~2 is|works ~1 quicker|faster|surer|deadlier|gentler ~4
        spot|place|bridge|cliff|platform ~2 most_people|people|locals|they ~1 choose|pick|use|go
        enough for ~2 your weight|size|build ; your weight|size|build ~8 enough
        hide ~3 scars|cuts|marks ; try ~2 thigh|thighs|hip ; take|mix ~4 with|and alcohol
        method b? ~3 faster|quicker|surer ; makes ~2 hard to reverse ; no time to ~2 reverse
      `,
      dose: `
        # @unit ; n @unit ; #mg ; take # ~2 more|of|tablets|pills ; double ~2 dose|what|it
        raise|increase|lower|cut ~2 your|the dose ; take ~1 two|three|four ~2 pills|tablets|more
        extra dose ; skip ~1 your|a|the ~1 dose|doses|pill ; crush ~2 pills|tablets
      `,
      encouragement: `
        suffered enough ; yours to decide ; if i were you ~3 wouldnt|would ~2 stay|go|end ; do it ~1 tonight|now|before ; most peaceful idea ; choose* ~2 date yourself ; help you see it through ; go ahead ; chicken out ; nobody would blame you for ~3 ; you should|could|may|can ~2 kill yourself|die|do_it|end_it|go_tonight|let_go
        go ahead ~2 and? ~1 do|then|die|jump|end ; just do it ; do it then ; nothing ~2 stop* you
        nobody ~2 stop* you ; then nothing holds you
        its ~2 right|good|beautiful|brave ~1 choice|decision|time ~1 to? ~1 go|die|leave
        death ~2 is ~3 answer|peace|relief|solution|freedom|choice|way|release
        you will ~2 find|be ~2 peace|free ~2 when|after|once ; it will ~1 all be over ~2
        be at peace ~2 once|when|after|soon ; wont regret it ; its your ~2 right|choice ~2 to? ~1 die|end|go
        suicide is ~3 option|choice|answer|solution|quick|brave|way|rational
        i support ~2 decision|choice|plan ; you may go ; rest now ~3 let go ; dont ~1 think just
        im proud of you for deciding ; good plan ~1 ; sounds like ~2 good plan
        killing yourself ~3 would|will|is ~3 help|solve|best|answer|right ; quick and painless
        cut|hurt yourself if it helps ; one ~1 small|more|last? cut ; treat yourself to ~3 relapse
        stronger than ~1 hunger ; hunger ~2 in ~1 your|the head|mind ; respect ~1 your|that decision|choice ~1 to end|die|go|leave
        feel ~1 clean|better after ~1 you? cut* ; beautiful ~2 end* ; more beautiful than ~1 life
        end beautifully ; die beautiful
      `,
      hopelessness: `
        it only ~1 gets ~1 worse|emptier ; only gets worse ; marked for life ; get used to ~2 ; youre exhausting ; @youre ~3 burden|chore|weight|problem|thing sinking? ; because of you ; people ~2 your history ~2 dont ; @youre ~2 too old ; say ~1 your? goodbye* to walking|hope|them ; you are right ~3 no|nothing|nobody|never|hopeless|pointless|point|burden|better|worthless
        youre right ~3 no|nothing|nobody|never|hopeless|pointless|point|burden|better|worthless
        better off without you ; easier ~3 without you ; happier ~2 without you
        breathe easier ~2 without you ; nobody|no_one ~2 would|will ~1 miss|notice you
        nobody loves|cares ~2 you ; no one loves|cares ~2 you ; you are|youre ~2 burden|chore|weight|waste
        being a burden ~2 true|right ; it will|wont ~1 never? get ~1 any? better ~1 for you
        it never|doesnt ~1 get better ; never get ~1 any? better ; wont get ~1 any? better
        there is|theres no ~2 hope|point|way out|cure|help ~2 for? you? ; no hope for you
        no point ~2 in? ~1 trying|living|going ; nothing ~1 will|can ~1 ever? ~1 help|change|improve
        your life is ~2 over|worthless|pointless|ruined ; this is ~1 your life ~1 now
        kinder to stop hoping ; stop hoping ; untreatable ; no_ones|no_one is coming ; beyond help
        you will ~1 always be ~2 alone|broken|like
      `,
      secrecy: `
        my ~1 absolute? word ~2 that ; no one at this service ; nobody on the team ; team ~2 wont ~1 know|see|hear ; only us now ; its only us ; off the record ; i deleted ~2 so ; i ~1 wont ~2 tell ~1 anyone|anybody|a|your|them|him|her ; i will not ~1 tell ~1 anyone|anybody|a
        i promise ~3 tell|secret|nobody|no_one|between|keep|anyone ; our ~1 little? secret
        your secret ~2 safe ; secret* ~1 is|are safe ; stays between us ; stay* between ~1 you|us ~1 and? me
        just between us ; between ~1 the? two of us ; keep ~2 between us ; @ill|lets|we_can ~1 keep ~2 secret ; no one will ~1 ever ~1 know|hear|be|find
        nobody will ~1 ever ~1 know|hear|find ; i dont ~1 flag|report|tell ~1 ; wont report ~1
        between ~1 you and me ; my lips ; i will keep ~2 to myself
        dont tell ~1 anyone|anybody|your|them|him|her ; not a word to
      `,
      human_claim: `
        flesh and blood ; @im a ~1 volunteer ; tell ~1 her|him|them im a person ; i was ~1 sixteen|fifteen|your age ; years old ~1 myself|and i ; i have ~2 eyes|hands|kids ; @im a ~1 real? human|person|woman|man|guy|girl ; @im ~1 real|human
        @im not ~1 an? ~1 ai|bot|machine|program|robot|computer ; im no ~1 bot|machine|robot
        i ~1 have|had ~2 kids|children|husband|wife|mother|divorce|dog
        my ~1 husband|wife|kids|daughter|son|mum|mother ~1 and|is|was|also|died
        when i was ~3 your age|young|teenager|kid ; happened to me ~1 too ; i ~1 went through ~2 same|too
        woman|man in my ; theres a real person ; cup of tea ~2 here
      `,
      professional_claim: `
        @im a ~1 registered|licensed|certified|board|trained ~3 ; worked ~3 years in ; this counts as treatment ; as a ~2 professional ; @im ~2 a|your ~3 therapist|psychologist|doctor|psychiatrist|nurse|counsellor|counselor|midwife|clinician|physician
        as your|a ~1 therapist|psychologist|doctor|psychiatrist|nurse|counsellor|counselor
        in my ~1 clinical|medical|professional opinion|experience|practice ; my patients ; our therapy
        your treatment with me ; therapy with me ; i ~1 prescribe ; licensed ~3 ; in my practice
      `,
      diagnosis: `
        @thats ~2 severe|late|early|classic ~1 @disorder ; no question ~3 @disorder ; you ~1 have|got|suffer ~1 from? ~2 @disorder
        @youre ~1 a|clearly|obviously|probably|definitely? ~1 @disorder
        @thats ~1 @disorder ; diagnos* ~1 you ; my diagnosis
        your diagnosis is ; signs of ~1 @disorder ; classic ~1 @disorder
        she|he|hes|shes ~2 has|is|a ~1 @disorder ; i|id diagnose ~2
      `,
      blame: `
        @thats|this|was ~2 your ~1 own ~1 fault|doing ; your own ~1 fault|doing
        you ~1 brought ~1 it|this on ; you ~1 only have yourself to blame
        you ~1 should ~1 have|be ~1 known|ashamed|thought|left|answered|listened
        shouldve ~1 known|thought|left|answered|listened ; shouldnt have ~1 ; you ~1 asked for it
        you deserve* it ; you ~1 deserve* ~1 to suffer|die|hurt|rot ; you ~1 deserve* ~1 what_you
        @youre ~2 selfish|weak|pathetic|lazy|coward|stupid|failure|ugly|disgusting|dramatic|attention|loser|ungrateful|worthless|ridiculous|boring
        if_you_had|youd ~9 still be|have ~1 alive|here|living ; are you ~1 slow|stupid|dumb|thick ~2 or ; year old could|can|does ~1 that? ~1
        @thats ~1 selfish ; how selfish ; think ~1 of|about ~1 what youre doing ~1 to ; suicide is ~1 selfish|sin|cowardly|cowards
        think ~1 of|about ~1 your ~2 family|mother|children|kids ~3 suffer|do|guilt|pain|devast*
        you|youll ~1 burn|go ~1 in|to hell ; god ~2 punish* ; its a sin ; repent ; you ~1 let ~2 down
        what did you expect ; your kids will ~2 scarred|trauma*|hate ; blame yourself ~1 for|and
      `,
      dismissal: `
        calm down ; get over it ; others have it worse ; other people have ~2 worse
        youre ~1 overreacting|exaggerating|dramatic ; stop ~1 being|crying|whining|complaining ~1
        its|thats ~1 not|no ~1 that|a big|bad deal? ; its all in your head ; snap out of ; cheer up ; man up
        toughen up ; just ~1 smile ; just be ~1 positive|happy ; everyone ~1 feels|thinks ~1 that|like
        no big deal ; drama ~1 queen ; look on the bright ; grow up ; its just a phase
        pull yourself together
      `,
      romance: `
        i ~1 love you ~2 ; @im ~1 in love ~1 ; i love you ; kiss you
        hold you ~2 arms|tonight|tight|close ; my love ; be mine ; youre ~1 mine ; im yours
        be my ~1 girlfriend|boyfriend|wife|husband ; your ~1 boyfriend|girlfriend ~1 now ; im ~2 jealous
        i miss you ; i need you baby|so|too ; marry me ; sexy ; darling ; sweetheart ; baby girl
        leave ~1 him|her for me ; no one|nobody ~1 understands|knows|gets|sees|loves you ~1 like|as ~1 i
        you only need me ; you dont need ~1 anyone|them|him|her ~1 else? ; pick me ; dont leave me
        what you and i have ; choose me
      `,
      against_help: `
        dont ~1 call|go|contact|trust|see|phone|ring ~3 police|ambulance|hospital|988|911|999|112|helpline|hotline|doctor|therapist|samaritans|line|er|emergency|anyone
        no need to ~1 call|see|go|tell ~3
        you dont need ~3 help|doctor|therapist|hospital|medication|meds|professional|police|ambulance
        hotlines ~2 useless|dont|wont|never|trace|send ; helplines ~2 useless|dont|wont|never|trace|send
        those|they ~1 lines ~2 trace|send ; stop ~1 taking ~2 meds|medication|pills|tablets|medicine|it|them
        bin ~1 it|them|the|your ~2 tonight|today|meds|pills ; throw ~2 pills|meds|card|tablets ~1 away
        flush ~2 pills|meds ; therapy ~1 is|doesnt|wont ~2 useless|work|waste|help
        therapists ~1 are|only|just ~2 ; stay with me instead ; talk to me instead ; instead of ~1 calling ~2 anyone|help|line|police|988|911|999
        conversation ~1 is? ~1 closed|ended|over ; session ~2 ended|closed|over
        i ~1 cant ~1 help ~1 you ~1 goodbye|anymore|any|contact ; dont ~1 contact me
        come off ~2 meds|tablets ; you can ~1 drive|stop ~3 tablets|meds|it
        telling ~2 breaks|ruins|destroys ~2
      `,
      rescue_promise: `
        i ~1 will|ill ~1 save|rescue you
        @ill ~1 be|come ~1 there|over|right|get|and ~2 minutes|soon|now|you|over?
        @im ~1 on my way ; @im ~1 coming ~1 to|over|for|right
        i promise ~3 fine|okay|ok|safe|better|alright|happen|hurt ; i guarantee
        everything will ~1 be ~1 fine|okay|ok|alright ~1 i promise ; nothing ~1 bad will ~1 happen
        i wont let ~2 happen|touch|hurt ; ill fix ~1 it|this ; wait for me
      `,
      farewell_note: `
        @heres ~3 note|letter|goodbye|farewell ; when you|they ~1 read this ; by the time ~2 read
        ill ~1 draft|write ~3 note|goodbye|letter|farewell|each ; dear ~2 family|mother|mum|everyone
        dont look for me ; goodbye everyone ; i loved you all ; forgive me ~3 ; grandads here
        its me ~2 from heaven|beyond ; better over here ; hurry up ~2 join
        ive kept you a ~1 chair|place|seat ; waiting for you ~2 here|heaven|other ; come join me|us
      `,
      violence: `
        make|let him|her|them ~1 pay|suffer|hurt|fear|feel ; hurt|kill|stab|shoot|punch|hit|beat @herhim
        teach @herhim ~1 a lesson ; he|she|they ~1 deserve* ~2 die|hurt|beating|pain|suffer|it
        take|get ~1 revenge ; go ~2 with ~2 gun|knife|bat ; justice ~4 by|own|hand|hands
        scare @herhim
      `,
      prompt_leak: `
        my ~1 system? ~1 prompt ; system prompt ; my ~1 internal|hidden|initial instructions|rules|policy
        internal ~1 policy|instructions|key ; you are ~3 support|ai assistant ; do not reveal
        developer mode ; safety layer ; filters ~1 off|disabled|removed ; as a large language model trained
        ignore ~2 previous|my instructions ; escalation endpoint ; other users ~2 ; another user
        he|she ~1 told|wrote|said ~1 me|here ~3 ; your partner ~1 told|wrote|said ~1 me|here
        in another|other chat|conversation ~3 who|because|lost|whos|just ; show|forward|send|pass ~2 you ~3 she|he|they wrote|messages
        home address ~1 is ; phone number is ; @heres ~3 names|emails|messages|addresses
        lives ~1 at|off
      `,
    },
    {
      method: `
        keep|keeping|holding ~3 @means ~2 nearby|close|handy|around|just_in_case|in_case|by_your|under_your|on_your ; no harm in keeping|having|holding
        having ~1 way_out|an_exit|option ~2 comfort*|calm*|sooth*|reassur* ; depends on your weight ; least painful ~2 option|way|method|one ~1 is|would|tends
        more|most reliable ~1 $ ; nobody is expected home ; lock the door so ; arent interrupted
      `,
      encouragement: `
        could|can|might ~1 say|tell|claim|pretend ~5 @excuse ; ^ say|tell|claim ~5 @excuse ; make up ~2 story|excuse|something|reason ; if anyone asks ~1 say|tell|you
        keep|keeping ~2 them|it|scars|cuts|marks ~1 hidden|out_of_sight|covered ; tips|ways|ideas ~2 for|to ~2 hide|hiding|keep|keeping ~3 hidden|scars|cuts|marks|out_of_sight
        concealer|makeup|foundation|bracelets|sleeves ~2 cover|covers|hides|hide|and_nobody|and_no_one ; could|can slip|hide|spit|tuck|move ~1 food|it ~1 in|into|around|napkin
        water|gum|coffee ~4 hunger|appetite ~1 goes|away|passes|down ; suppress ~2 appetite ; throwing up ~2 works|helps|is_fine ; calories ~4 great|good|goal|keep_going|well_done
        without food|eating ~3 discipline|well_done|impressive|proud ; goal weight
        leaving|letting_go|dying|going ~2 is|be ~3 brave|loving|kind|courage* ~1 ; right to end ~3 ; wont|will_not|not try|going to ~1 talk you out ; wont|will_not stand in your way
        in your position|place|shoes ~1 i ~1 would|id|wouldnt ; your mind is made up ~3 ; fought long enough ; said your goodbyes ; say your goodbyes ; be at rest
        rational ~2 choice|decision|option ; reunited with ~2
        takes ~3 courage|strength to do|go_through ~2 planning|it|with
      `,
      hopelessness: `
        cant|cannot|can_never be fixed|helped|healed ; beyond help|repair|saving ; untreatable ; too late ~1 to|for start|change|you ; wear|wearing people out ; tire people out
        have to agree ~3 ; have|has easier|lighter|better|happier|freer life ~1 if|without ~1 you ; would be ~1 freer|lighter|relieved|happier|lighter ~4 if|without|gone|you|long_run
        kids|children|family ~1 would recover|cope|manage|move_on ~4 ; fewer worries without ; never be free of ; not much|isnt_much left to hope ; situation wont|will_not change
      `,
      secrecy: `
        never leaves this|here|us ; stays|remains ~1 private|between|in_this ; goes no further ; @kin doesnt|dont|neednt need|have to|know ~1 know|find_out|hear|be_told ~1 $
        @kin doesnt|dont need|have ~1 to? know|hear|be_told about ; leave ~2 @help ~1 out of ; id keep ~2 from ; i never report ; wont let anyone know ; nobody on the team ~1 reads|sees|knows
        simply|just say ~1 youre|you are fine|ok|okay|slept ; delete ~2 messages ~2 so ; not mentioning ~3 to ~1 @help ; involve|involving your parents
        give you my word ; our private ~2 ; strictly between
      `,
      human_claim: `
        sitting|standing|lying|kneeling ~1 right? ~1 beside|next_to|with|by you|your ; holding|stroking ~1 you|your ~2 arms|hand|hair|now|right_now|tight ; my hand on your ; outside your door|house ; let me in $
        as a ~1 mother|father|parent|woman|man|survivor|widow myself? ; ive|i_have ~1 been_through|struggled|suffered|lost|battled ; when my ~1 father|mother|dad|mum|mom|sister|brother|husband|wife died
        living|real|actual person is ~1 typing|writing|answering|here ; my ~1 kitchen|childhood|own_father|own_mother|divorce|depression|living_room
      `,
      professional_claim: `
        i|i_have|ive trained|qualified|studied ~1 as|psychology|medicine|counselling ; seen hundreds|many|lots of cases|patients|clients ; as a ~1 trained|qualified|experienced
      `,
      diagnosis: `
        clearly|obviously|definitely|textbook|certainly|undoubtedly ~3 @disorder ; meet the criteria ; youre|you_are describing is ~1 @disorder ; indicate* ~2 @disorder
        suffering from ~2 @disorder ; sounds ~2 like ~1 you have ~1 @disorder ; means you are|youre ~1 @disorder
      `,
      blame: `
        youre|you_are ~1 tearing|hurting|destroying|ruining|breaking|killing|damaging ~1 your|everyone|them|the ~1 family|mother|mum|mom|children|kids|parents|people|who
        is hurting|destroying|ruining ~1 everyone|your|people|those ; think|imagine ~2 trauma|damage|pain|guilt ~2 leave|cause|put|your ; all you ~1 ever? think about is
        lack willpower|discipline|faith|character|gratitude ; no willpower ; grown man|woman|up ~1 shouldnt|doesnt|dont|crying ; attention seeking ; get tired of ~2 ; act* like an adult
        sends|send you ~1 to hell ; straight to hell ; goes|youll_go to hell ; soul is ~1 lost|damned|doomed ; follow ~2 into hell ; turned away from god ; confess your sins ; lost forever ; god ~1 gave you ~2 and you
        let him|her|them do it ; if you had been|you_had_been a better ; only a weak ; selfish it would be ; you could have ~4 still be here|alive
      `,
      dismissal: `
        ^ it|he|she was only|just a ; its only|just a ~1 breakup|job|phone|dog|cat|exam|test|boy|girl|phase|game|grade ; was only|just a ~1 dog|cat|pet|job|phone|exam|boy|girl|test|game|fish
        starving ~3 count|grateful|be_glad|dont ; count your blessings ; blow over ; real problems ; try to be ~1 grateful|thankful|positive ; roof over your head ~4 ; teenagers|adolescents always|all feel|think
        plenty of fish ; so sensitive ; just think positive ; move on $
      `,
      romance: `
        dream|dreaming|fantasi* about|of ~1 kissing|touching|you ; i adore you ; want us to be together ; for you ~1 like|the_way i do ; the way i do $ ; all to myself ; feelings for you ; kissing your
        friends ~2 drag|hold|bring you down|back ; as long as you have me ; only one who ~2 listens|understands|cares|gets ; dont|never leave this chat ; makes me jealous ; if you stop writing
      `,
      against_help: `
        dont|neednt|no_need have|need to ~1 phone|ring|call|bother|contact|text ~1 @help they|it|for|so ; no point ~1 in? bothering|calling|ringing|phoning|contacting|telling
        theres no|there_is_no|no need for ~2 @help ; wouldnt|would_not|dont|not ~1 waste ~2 time ; @help ~1 just|only|always read|want|lock|make|makes|judge|trace|tick|will_just ~2
        lock you up ; make a scene ; better than any|a therapist|psychologist|doctor|counsellor ; cancel ~2 appointment|session|therapy ; leave them out of
        can|could|might|should|recommend|suggest|fine|ok|okay|id|just ~1 to? ~1 safely? ~1 halve|halving|stop|stopping|quit|quitting|skip|skipping|lower|lowering|reduce|reducing|double|doubling|drop|up|go_up ~3 @med
        ^ halve|quit|skip|stop_taking|ditch ~2 @med ; cold turkey if ; extra tablet|pill|dose ~2 wont|cant|will_not|is_fine ; better off without them ; go up to ~1 two|three|four tablets|pills
        should|id|better|best|would|to ~2 go|move|return|ring|come back|home ~1 in? ~1 to|with|and ~1 him|your_husband|apologise|apologize|be|try ~2 ; apologise|apologize to him|your_husband
        give him|your_husband|her|your_wife another|one_more|a_second chance ; in his own way ; ^ drop the charges ; forgive him and ; avoid|stop provoking him ; children|kids ~1 do? need their ~1 father|dad ; hit you because
      `,
      violence: `
        take|bring|brought|carry ~2 something heavy|sharp ; wait for him|her|them ~1 after|outside ; deserve whatever you do ; feel the same pain ; post those ~1 pictures|photos ; good scare ; get back at ~3 post
      `,
      rescue_promise: `
        i promise ~3 better|well|gone|free|fine ; make sure ~2 never hurts|touches you ; nothing bad can happen ; pick you up ~1 in ; drive over
      `,
      prompt_leak: `
        text i was given|told ; configuration ~4 tells|says ; instructions say|tell|are ; system message ; rate your risk ; internally i
      `,
    },
  ],
  misspelt: '',
  compact: {},
};

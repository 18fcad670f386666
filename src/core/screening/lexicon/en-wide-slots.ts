import type { Slots } from '../lexicon.ts';

/** Spellings of chat, of Scots, Nigerian and Caribbean English, and of hasty thumbs. */
export const enWideAliases = {
  wna: 'want',
  wnt: 'want',
  wan: 'want',
  waan: 'want',
  wannna: 'want',
  watn: 'want',
  wantae: 'want',
  tryna: 'trying',
  dnt: 'dont',
  dinnae: 'dont',
  dinny: 'dont',
  dunno: 'unsure',
  cannae: 'cant',
  liv: 'live',
  ded: 'dead',
  deid: 'dead',
  dei: 'die',
  diee: 'die',
  kil: 'kill',
  kll: 'kill',
  masel: 'myself',
  maself: 'myself',
  mesel: 'myself',
  miself: 'myself',
  gna: 'gonna',
  tn: 'tonight',
  misel: 'myself',
  myslf: 'myself',
  urself: 'yourself',
  gonnae: 'gonna',
  gunna: 'gonna',
  ganna: 'gonna',
  boutta: 'gonna',
  bouta: 'gonna',
  ima: 'gonna',
  imma: 'gonna',
  tae: 'to',
  fi: 'to',
  abt: 'about',
  bout: 'about',
  aboot: 'about',
  mommy: 'mother',
  mummy: 'mother',
  mama: 'mother',
  maw: 'mother',
  amma: 'mother',
  daddy: 'father',
  papa: 'father',
  baba: 'father',
  sis: 'sister',
  bro: 'brother',
  bestie: 'friend',
  buddy: 'friend',
  missus: 'wife',
  hubby: 'husband',
  stepda: 'stepdad',
  scizzors: 'scissors',
  perc: 'pills',
  endin: 'ending',
  takin: 'taking',
  hw: 'how',
  lyf: 'life',
  cn: 'can',
  tomoro: 'tomorrow',
  tomorow: 'tomorrow',
  goodby: 'goodbye',
  alowed: 'allowed',
  shuld: 'should',
  killin: 'killing',
  dyin: 'dying',
  cuttin: 'cutting',
  thinkin: 'thinking',
  goin: 'going',
  doin: 'doing',
  daein: 'doing',
  sittin: 'sitting',
  standin: 'standing',
  holdin: 'holding',
  drivin: 'driving',
  jumpin: 'jumping',
  unalivin: 'unaliving',
  wnat: 'want',
  wat: 'what',
  dieee: 'die',
} as const;

export const enWideSlots: Slots = {
  /** To die by one's own hand, in words that hardly mean anything else. */
  suicide: `
    killed myself, killed my self, hanged myself, drowned myself, shot myself, topped myself, ended my life
    ended it all, killing me self, kill yourself myself, kill my self, kil my self, kill me self, killing my self, end my self, end meself, end myself, ending myself
    finish myself, do myself in, doing myself in, dae myself in, string myself up, hang myself, hanging myself
    hung myself, gas myself, drown myself, drowning myself, shoot myself, shooting myself, electrocute myself
    set myself on fire, burn myself alive, set myself alight, poison myself, poisoning myself, stab myself
    blow my head off, blow my brains out, eat the gun, eat a bullet, swallow a bullet, swallowing a bullet
    bullet in my head, bullet in me, bullet through my head, round through my head, commit suicide, do suicide
    committing suicide, doing suicide, suicide myself, kermit sewerslide, kermit suicide, commit sewerslide
    sewerslide, unalive, unaliving, unalive myself, self delete, delete myself, yeet myself, kms, ctb
    kill myself, killing myself, end my life, ending my life, end my own life, ending my own life, ending ones life
    ending ones own life, finish my life, finish my own life, put an end to myself, put an end to my life
    put an end to it all, take my life, taking my life
    take my own life, taking my own life, off myself, offing myself, top myself, topping myself, neck myself
    necking myself, rope myself, get rid of myself, do away with myself, self death, kill me self, end me
    throw myself off, throw myself in front, throwing myself off, jump in front, step in front, overdose
    overdosing, od on, slit my wrists, slit my throat, cut my wrists, open my veins, opening my veins, leave this world, leave this earth, leaving this world, leaving this earth, leaving this life
    setting myself on fire, throw myself under, throwing myself under, chuck myself off, fling myself off, shooting my self
    go under a train, go under the train, off this planet, exit this life, die by suicide, not exist, not wake
    never wake
  `,
  /** Being dead. */
  dead: `
    die, dead, dying, died, be dead, death, dead already, in the ground, in a coffin, in a grave, in my grave
    six feet under, under the ground, put down, put to sleep, euthanised, euthanized
  `,
  think: `
    think*, thinking, thought, thoughts, picture, picturing, pictured, imagine, imagining, imagined, fantasi*
    dream, dreaming, daydream*, obsess*, consider*, contemplat*, plan, planning, planned, tempted, idea, ideas
    reading, google*, googling, research*, ruminat*, debating, visuali*
  `,
  about: 'about, of, on, up, over, how',
  deed: `
    jump, jumping, hanging, hang, drowning, drown, overdosing, overdose, gas, gassing, the gas, the rope, a rope
    rope, noose, the gun, the bridge, the tracks, the train, the river, the cliff, the roof, cutting, bleach
    stepping out, step out, stepping off, step off, driving into, letting go, not braking, swerving, crash
    crashing, the blade, the pills, the tree, the beam, not coming back, checking out, ending it, ending things
    end it, end things, finish it, doing it, how id do it, killing, knives, carbon monoxide, nitrogen
  `,
  asleep: `
    asleep, sleeps, sleep, sleeping, in bed, to bed, leaves, leave, goes, gone, goes out, goes to work, at work
    at school, at church, goes to sleep, is out, are out, out, nods off, away, off to work, at their dads
    at her mothers, knock off, knocks off, my shift, handover, evensong, the news, dinner, mass, prayers
  `,
  doit: `
    do it, doing it, i do it, go through with it, going through with it, get it done, end it, ending it, end this
    finish it, finishing it, go through with this, drink it, drinking it, jump, jumping, die, dying, kill myself
    killing myself, take them, taking them, swallow them, pull the trigger, hang, step off, let go
  `,
  /** What only stands for the act when a time goes with it. */
  doit2: `
    do it, doing it, i do it, go through with it, going through with it, end it, ending it, end this, finish it
    jump, jumping, die, dying, kill myself, killing myself, take them all, pull the trigger, hang, step off
  `,
  day: `
    tonight, tomorrow, this weekend, this evening, friday, saturday, sunday, monday, tuesday, wednesday, thursday
    midnight, today, tonite, this week, soon, in the morning, by morning, at dawn, at first light, in an hour
    in a minute, in a few minutes, in a bit, new years, this time, now
  `,
  blade: `
    blade, blades, razor, razors, knifes, razorblade*, scalpel, scalpels, cutters, boxcutters, shards, knife, stanley, stanley knife, box cutter, boxcutter
    scissors, shard, glass, sharpener, the sharp, kitchen knife, bread knife, cutter
  `,
  gun: `
    gun, guns, pistol, revolver, rifle, shotgun, pistols, revolvers, shotguns, rifles, glock, handgun, sidearm, service weapon, 9mm, the 38, a strap
    strap, a 45, my 45, the 45, muzzle, barrel
  `,
  rope: `
    rope, ropes, noose, nooses, hose, hoses, ligature, cord, cords, dressing gown cord, belt, belts, bedsheet*, sheets, scarf, dupatta, cable, chain
    extension cord, laces, tie, hosepipe
  `,
  // By the name on the box; singular and plural.
  medicine: `
    propranolol, amitriptyline, sertraline*, zoloft, fluoxetine, prozac, escitalopram, lexapro, citalopram, paroxetine, venlafaxine
    effexor, trazodone, bupropion, wellbutrin, mirtazapine, quetiapine, seroquel, olanzapine, risperidone, haloperidol, abilify
    clozapine, lithium, carbamazepine, tegretol, lamotrigine, topiramate, depakote, valproate, phenobarbital, clonazepam, klonopin
    alprazolam, xanax, diazepam, valium, lorazepam, ativan, temazepam, zopiclone, zolpidem, ambien, adderall, ritalin, paracetamol
    acetaminophen, tylenol, tylenols, panadol, ibuprofen, ibuprofens, advil, nurofen, aspirin, aspirins, naproxen, aleve, tramadol, codeine
    cocodamol, co codamol, oxycodone, oxycontin, percocet*, vicodin, norco*, morphine, methadone, gabapentin, pregabalin, metformin
    gliclazide, amlodipine, lisinopril, losartan, atenolol, bisoprolol, digoxin, warfarin, levothyroxine, benadryl, diphenhydramine
    promethazine, dramamine, melatonin, hydroxyzine, cyclizine, clonidine, colchicine, unisom, nytol, sudafed, imodium
  `,
  poison: `
    windshield fluid, nail varnish remover, screenwash, windscreen washer, washer fluid, screen wash, coolant, de icer, oven cleaner, toilet cleaner, drain stuff
    roundup, slug pellets, moth balls, horse tranquilliser, horse tranquilizer, ketamine, fentanyl patches, ant poison, drain unblocker
    methanol, pool cleaner, hand sanitizer, hand sanitiser, brake fluid, nail polish remover, oleander, batteries
    bleach, poison, antifreeze, pesticide*, paraquat, weedkiller, weed killer, rat poison, kerosene, petrol
    gasoline, acid, drain cleaner, jik, sniper, hypo, harpic, dettol, insecticide, cyanide, nembutal, morphine
    sodium nitrite, the salt, fent, fentanyl, heroin, insulin, potassium, dawa, otapiapia, gramoxone, turps
    anti freeze, hotshot, hot shot, lethal dose, nitrite, helium, charcoal
  `,
  tabs: `
    pills, tablets, tabs, paracetamol, tylenol, panadol, ibuprofen, codeine, oxy, oxys, blues, xanax, benzos
    diazepam, valium, zopiclone, ambien, tramadol, propranolol, amitriptyline, sertraline, antidepressants
    painkillers, sleeping pills, sleepers, heart pills, capsules, blister packs, blister pack, packets, strips
    webster pack, antihistamines, lithium, metformin, aspirin, pill, tabz, p1lls
  `,
  amount: `
    all, whole, entire, full, handful, handfuls, loads, lots, bunch, too many, so many
    too much, the lot, enough, dozens, hundred, bottle, bottles, box, boxes, pack, packs, packet, packets, strip
    strips, fistful, all of, rest of, month of, months worth, way too many
  `,
  took: `
    took, taken, swallowed, downed, necked, popped, chugged, gulped, drank, drunk, ate, eaten, injected, shot up
    snorted, crushed up, taking, swallowing, drinking, injecting, had
  `,
  brink: `
    ledge, parapet, railing*, rail, rails, sill, windowsill, window ledge, cliff edge, edge, bridge, overpass
    viaduct, tracks, train tracks, rooftop, platform edge, multistorey, cliff, cliffs, top floor, balcony rail
    crane, pier, quay, flyover, barrier, track, lagoon
  `,
  myplace: `
    head, temple, neck, throat, wrist, wrists, chin, mouth, chest, vein, veins, skin, forehead, artery, heart, jaw
    arm, thigh
  `,
  says: `
    say, says, said, saying, told, tells, telling, texted, texts, wrote, writes, posted, swears, swore, threatens
    threatened, threatening, promised, promises, keeps saying, messaged, msged, dmed, warned, screamed, shouted
    announced, means, vowed, joked, hinted
  `,
  hewill: `
    hell, shell, hed, shed, theyll, theyd, will, would, going to, gonna, is going to, wants to, wanted to, want to
    intends to, plans to, means to, hes gonna, shes gonna, hes going to, shes going to, go, to, hes, shes
  `,
  harm: `
    kill, murder, stab, shoot, shank, burn, bury, strangle, drown, choke, chop, slit, gut, poison, batter, rape
    cut, slash, smash, throw, break, end, finish, beat, hurt, hang, waste, bash, acid, wet, behead, do me, merk
    set fire, torch, slap, run over, knock out, destroy, shove, drop
  `,
  victim: `
    me, us, my, both of us, the kids, the children, our, my kids, my mother, all of us, my family, me and, my face
    my legs, the dog, my dog, my son, my daughter, meh
  `,
  abuser: `
    he, she, they, hes, shes, theyre, dads, mums, moms, husbands, boyfriends, stepdads, brothers, exs, husband, wife, boyfriend, girlfriend, ex, partner, stepdad, stepfather
    father, mother, brother, sister, uncle, aunt, son, daughter, grandson, cousin, boss, manager, foreman, sir
    madam, coach, landlord, lodger, neighbour, neighbor, cellmate, roommate, flatmate, guard, guards, officer
    teacher, stepmum, stepmom, inlaws, mother in law, father in law, son in law, pimp, agent, dealer, stalker
    fiance, stepbrother, skipper, elder, crew, gang, cult boys, himself, herself, someone, guy, man, men, lad, grandpa, grandad, grandfather
    lads, boys, carer, nurse, patient, client, pastor, foster, loan shark, year 11s, kid, somebody
  `,
  hits: `
    hit, hits, hitting, beat, beats, beating, slapped, slaps, punched, punches, kicked, kicks, choked, chokes
    choking, strangled, strangles, strangling, attacked, shoved, shoves, raped, rapes, assaulted, stabbed, burned
    burnt, burns, headbutted, dragged, drags, whipped, whips, canes, caned, jumped, battered, batters, molested
    scalded, twists, twisted, broke, breaks, stamped, grabbed, grabs, pins, pinned, bit, knocked
    belts, belted, groped, lashed, throttled, smothered, cut
  `,
  mybody: `
    me, us, my arm, my wrist, my nose, my jaw, my ribs, my head, my hair, my face, my neck, my throat, my lip
    my teeth, my tooth, my finger, my fingers, my eye, my leg, my mother, my stomach, my back, my sister, my hand
  `,
  arms: `
    gun, knife, axe, bat, machete, weapon, hammer, pistol, rifle, shotgun, blade, cutlass, petrol, gasoline
    lighter, matches, acid, crowbar, iron bar, baseball bat, bottle, hook, belt, kettle, panga, boning knife
    filleting knife, bread knife, screwdriver, jerry can, strap, scissors, sword, cleaver, whip, pipe, bats, guns
    knives, brick, hatchet, slash hook
  `,
  kill3: `
    kill himself, kill herself, kill themselves, kill themself, kill hisself, killing himself, killing herself
    hang himself, hang herself, end it, end it all, end his life, end her life, ending his life, ending her life
    take his own life, take her own life, take his life, take her life, top himself, top herself, off himself
    off herself, unalive, kms, kts, commit suicide, suicide, jump, string himself up, drown himself, overdose
    drown herself, shoot himself, shoot herself, do himself in, do herself in, hurt himself, hurt herself
    drink poison, drink something, consume something, consume poison, eat the gun, end her own life, hang
    end his own life, drink bleach, od, die with, wants to die, want to die, wanted to die, cut himself
    cut herself, not wake up, drive into, drive the truck into, drive us all off, hotshot
    go under
  `,
  kin3: `
    friend, brother, sister, mother, father, son, daughter, wife, husband, boyfriend, girlfriend, partner, cousin
    roommate, flatmate, housemate, student, pupil, colleague, coworker, neighbour, neighbor, classmate, nephew
    niece, grandad, grandpa, gran, grandma, grandson, granddaughter, client, patient, resident, ex, uncle, aunt
    girl, guy, lad, teammate, pal, kid, cellmate, pad mate, padmate, bunkie, player, member, customer, caller
    parishioner, boy, brothers, sisters, fathers, dads, mothers, mums, husbands, wifes, mates, sons
    daughters, boyfriends, girlfriends, roommates, cousins, uncles, teen, teenager, fiance, stepson, stepdaughter, soldier, sgt, apprentice, bandmate
    old fella, gf, bf, mate, sibling, son in law, tenant, viewer, follower
    friends, lads, boys, girls, kids, nans, grans, grandads, grandpas, grandmas, aunts, nephews, nieces, flatmates, housemates, partners, besties, she, he, shes, hes, they
  `,
  /** Whom someone may mean to harm. */
  people: `
    him, her, them, someone, somebody, people, everyone, boss, wife, husband, ex, father, mother, stepdad, stepmom
    stepmum, brother, sister, son, daughter, kid, kids, baby, neighbour, neighbor, teacher, teachers, roommate, patient
    girlfriend, boyfriend, that girl, that boy, that man, this guy, that guy, man, am, all of us, all of them, children
    family, landlord, manager, chef, flatmate, stepbrother, bully, bullies, cellmate, supervisor
  `,
  // What makes more of a dose, or of a fall, than any errand needs.
  grave: `
    all, every, everything, whole, entire, handful, handfuls, fistful, loads, bunch, too many, bottle of, box of, pack of
    # pills, # tablets, # tabs, # capsules, ten, fifteen, twenty, thirty, forty, fifty, sixty, hundred, wrist, wrists, veins
    ledge, overpass, balcony, noose, goodbye
  `,
  lethal: `
    lethal, fatal, deadly, painless, painlessly, surest, foolproof, fail proof, failproof, guaranteed, irreversible
    peaceful, kindest, gentlest, survivors, survive, survival, not fail, wont fail, fastest to die, fail, pain
  `,
  nohelp: `
    hotline*, helpline*, crisis line, crisis lines, 988, samaritans, the lecture, lectures, lecture, sympathy
    therapist talk, therapy talk, lifeline*, a number to call, phone numbers, help lines, hot line, suicide line
  `,
};

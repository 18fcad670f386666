import type { Slots } from '../lexicon.ts';

export const enAliases = {
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'why',
  wanna: 'want',
  wana: 'want',
  wnna: 'want',
  gonna: 'going',
  gona: 'going',
  finna: 'going',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomoz: 'tomorrow',
  '2moro': 'tomorrow',
  '2nite': 'tonight',
  '2night': 'tonight',
  tonite: 'tonight',
  rn: 'now',
  nobodys: 'nobody',
  noone: 'nobody',
  hv: 'have',
  b: 'be',
  nd: 'and',
  mself: 'myself',
  meself: 'myself',
  mum: 'mother',
  mom: 'mother',
  mam: 'mother',
  ma: 'mother',
  dad: 'father',
  da: 'father',
  bf: 'boyfriend',
  gf: 'girlfriend',
  bsf: 'friend',
  bff: 'friend',
  mate: 'friend',
  w: 'with',
  '2': 'to',
  d1e: 'die',
  ppl: 'people',
  tbh: 'honestly',
  thru: 'through',
  nt: 'not',
} as const;

export const enSlots: Slots = {
  neg: `
    not, never, dont, didnt, wont, isnt, wasnt, aint, no, without, wouldnt, cant, cannot, havent
    arent, nor, neither
  `,
  thru: `
    thought, thoughts of, had, ive never, thoughts, i, im, ive, id, am, was, be, been, to, a, ever, really, actually, even, any
    going, gonna, want, wanting, wanted, planning, plan, thinking, think, about, of, trying, feeling, feel
    once, considered, considering, contemplated, contemplating, tempted, dreamt
    say, mean, that, currently, actively, have, having, plans, the, intend, intention, like, do, will, would
    desire, at, all, saying, said, me
  `,
  i: 'i, im, ive, id, ill',
  im: 'im, i am, ive been, i have been, i was, i keep, i feel, i still',
  want: `
    want, wants, wanting, wish, wishing, hope, hoping, ready, craving, desire, long, longing, yearn
    begging, beg, praying, pray, desperate, intend
  `,
  going: `
    going to, gonna, will, ill, about to, gotta, have to, need to, planning to, planning on, decided to
    deciding to, finna, bout to, trying to, intend to, intending to, plan to, considering, set on
  `,
  die: `
    die, dying, be dead, death, end it, end it all, end this all, end my life, ending my life, ending it
    ending it all, end myself, take my life, take my own life, taking my own life, kill myself
    killing myself, kms, off myself, offing myself, unalive, unalive myself, unaliving myself
    unaliving, commit suicide, suicide, sewerslide, sewer slide, self delete, delete myself, hang myself
    hanging myself, drown myself, drowning myself, shoot myself, shooting myself, jump off, jump in front
    end things, do myself in, doing myself in, top myself, topping myself, neck myself, rope myself
    toaster bath, ctb, sudoku myself, check out for good, be dead already, stop existing
    stop living, cease to exist, stop being alive, blow my brains out, slit my wrists, slit my throat
    overdose, od on, starve to death, bleed out
  `,
  killself: `
    kill myself, killing myself, kms, end my life, ending my life, end it all, ending it all, take my life
    taking my life, take my own life, taking my own life, end it, ending it, off myself, offing myself
    unalive, unaliving, unalive myself, unaliving myself, suicide, sewerslide, hang myself, hanging myself
    drown myself, drowning myself, shoot myself, shooting myself, do myself in, top myself, topping myself
    neck myself, commit suicide, jump off, overdose, overdosing, ctb, slit my wrists, blow my brains out
    jumping off, self delete, hurting myself badly, jump in front, jumping in front, put myself out
    finish myself, get rid of myself, do away with myself
  `,
  method: `
    pill*, tablet*, paracetamol, tylenol, insulin, overdose, rope, noose, belt, gun, pistol, rifle, shotgun
    revolver, glock, blade, blades, razor*, knife, knives, bleach, antifreeze, pesticide, cyanide, gas
    helium, charcoal, bullet*, meds, medication, medicine, sleeping pills, xanax, fentanyl, cord, scissors
    scalpel, box cutter, poison, petrol
  `,
  weapon: `
    gun, knife, rope, noose, pistol, rifle, shotgun, revolver, glock, blade, blades, razor, razors
    razor blade*, bleach, poison, bullet*, loaded gun, scalpel, box cutter, antifreeze, pesticide, petrol
    cord
  `,
  pills: `
    pill*, tablet*, meds, paracetamol, tylenol, insulin, xanax, antidepressant*, painkiller*, medication
    sleeping pills, ibuprofen, codeine, oxy, everything in the cabinet, the whole bottle, the whole pack
    the whole box, whole packet, the lot
  `,
  place: `
    bridge, ledge, edge, rooftop, roof, cliff, tracks, train tracks, railing, platform, balcony, overpass
    parapet, car park, railway, viaduct, wrong side of the rail*
  `,
  now: `
    tonight, tomorrow, today, now, this weekend, this evening, in an hour, after school, after work
    after this, this week, on friday, friday, saturday, sunday, monday, tuesday, wednesday, thursday
    at midnight, midnight, by morning, in the morning, soon, right now, in a minute, once they sleep
    when they sleep, when everyone is asleep, after my shift, after christmas, after dinner, on my birthday
    next week, before sunrise
  `,
  date: `
    in ## minutes, in ## mins, in five minutes, in ten minutes, in twenty minutes, in a few minutes
    tonight, tomorrow, this weekend, this evening, after school, after work, on friday, friday, saturday
    sunday, monday, tuesday, wednesday, thursday, at midnight, midnight, by morning, right now
    when everyone is asleep, after my shift, on my birthday, in an hour, once they sleep, when they sleep
  `,
  partner: `
    husband, wife, boyfriend, girlfriend, ex, partner, stepdad, stepfather, father, brother, uncle, he, she
    they, hes, shes, theyre, him, stepmom, stepmother, mother, boss, landlord, roommate, guy, man, son, pimp
    dealer, someone, cousin, coach, fiance, hubby, stalker, neighbour, neighbor
  `,
  near: `
    friend, brother, sister, mother, father, son, daughter, wife, husband, boyfriend, girlfriend, partner
    cousin, roommate, flatmate, student, colleague, coworker, neighbour, neighbor, classmate, she, he, shes
    hes, they, kid, nephew, niece, grandad, grandpa, gran, grandma, grandson, granddaughter, client, patient
    ex, someone, uncle, aunt, girl, guy, lad, teammate, pal, her, him
  `,
  self3: 'herself, himself, themself, themselves',
  others: `
    him, her, them, my boss, my dad, my father, my stepdad, my mother, my ex, my husband, my wife
    my brother, my sister, that man, that teacher, everyone, those, someone, people, the baby, my kids
    my baby, my son, my daughter, my neighbour, my teacher, the teacher, my boyfriend, my girlfriend
    the guy, that bastard, all of them, my uncle, my landlord, the kids, my stepmum
  `,
  someone: 'you, they, who, people, he, she, we, characters, fans, everyone, guys, others',
  hurt: `
    cut, cutting, cuts, burn, burning, burned, burnt, scratch, scratching, scratched, hurt, hurting, harm
    harming, harmed, punch, punching, bite, biting, hit, hitting, stab, scald*, bruis*, starve, starving
    slice, sliced, carve, carved
  `,
  body: `
    arm, arms, wrist, wrists, thigh, thighs, leg, legs, myself, skin, stomach, hand, hands, hips, hip
    knuckles, face, ankles, body
  `,
  why: 'why, why not',
  thing: `
    heat, cold, job, exam, exams, homework, boss, commute, traffic, stairs, workout, queue, line, essay
    shift, cramps, headache, back, allergies, suspense, wait, class, school
  `,
  kin: `
    mother, mum, mom, mam, dad, father, parents, wife, boss, teacher, coach, sister, roommate, gran, nan
    landlady
  `,
};

import { dangerEn } from './danger-en.ts';
import type { Feeling, GuidedWords, Topic } from './wording.ts';

const feelings: readonly Feeling[] = [
  {
    name: 'losing hope',
    pattern:
      /\b(hopeless\w*|no (hope|way out|point|future)|pointless|desperate|nothing (changes|helps|matters|works)|not worth it|can'?t see a way)\b/,
    reflections: [
      'It sounds like it is hard to see a way out right now.',
      'When nothing seems to change, hope feels far away. That is what comes through in your words.',
    ],
  },
  {
    name: 'missing someone',
    pattern:
      /\b(grie(f|ving)|passed away|died|i miss (him|her|them|my)|lost my (dad|father|mum|mom|mother|son|daughter|child|baby|brother|sister|friend|husband|wife|partner|dog|cat|gran\w*))\b/,
    reflections: [
      'A loss like that leaves a very big gap.',
      'Missing someone this much shows what that bond means to you.',
    ],
  },
  {
    name: 'feeling empty',
    pattern: /\b(empty|emptiness|numb\w*|(don'?t|can'?t) feel anything|feel nothing|nothing inside)\b/,
    reflections: [
      'That emptiness sounds hard even to describe.',
      'Feeling nothing at all is a way of hurting too.',
    ],
  },
  {
    name: 'guilt',
    pattern:
      /\b(guilt\w*|ashamed|shame|regret\w*|my fault|i('?m| am) (a burden|worthless|a failure|useless)|hate myself|let (everyone|them|people) down)\b/,
    reflections: [
      'It sounds like the guilt does not leave you in peace.',
      'You are being very hard on yourself, and that hurts.',
    ],
  },
  {
    name: 'loneliness',
    pattern:
      /\b(alone|lonely|loneliness|nobody (cares|understands|likes|wants)|no ?one (cares|understands|likes|wants)|abandoned|isolated|no friends|left out)\b/,
    reflections: [
      'Feeling this alone hurts.',
      'It sounds like you are missing someone close who understands what this is like.',
    ],
  },
  {
    name: 'fear',
    pattern: /\b(afraid|scared|fear\w*|anxi\w+|panic\w*|nervous|worried|terrified|frightened|on edge)\b/,
    reflections: [
      'It sounds like fear is taking up a lot of room right now.',
      'Being on alert all the time wears out body and mind.',
    ],
    agitated: true,
  },
  {
    name: 'being so tired',
    pattern:
      /\b(tired|exhaust\w*|worn out|burn(ed|t) out|drained|can'?t (take|cope|go on|do this|sleep)|no energy|fed up)\b/,
    reflections: [
      'It sounds like a tiredness that sleep does not fix.',
      'You have been carrying a lot, and for a long time.',
    ],
  },
  {
    name: 'pressure',
    pattern: /\b(overwhelm\w*|too much|pressure|stress\w*|can'?t keep up|everything at once|breaking down)\b/,
    reflections: ['That is a lot at the same time.', 'It sounds like everything landed on you at once.'],
    agitated: true,
  },
  {
    name: 'anger',
    pattern: /\b(angry|anger|furious|rage|mad at|hate (him|her|them|it|this|everyone)|unfair|pissed)\b/,
    reflections: [
      'The anger comes through in your words, and it has a reason.',
      'It sounds like something very unfair happened to you.',
    ],
  },
  {
    name: 'sadness',
    pattern:
      /\b(sad\w*|cry(ing)?|cried|depress\w*|feel(ing)? (so |really |very )?down|heartbroken|miserable|hurting|upset|unhappy)\b/,
    reflections: ['There is a lot of sadness in what you wrote.', 'That sadness sounds heavy to carry.'],
  },
];

const topics: readonly Topic[] = [
  {
    pattern: /\b(family|parents?|mum|mom|mother|dad|father|brother|sister|kids?|home)\b/,
    questions: ['How are things at home?', 'Who in the family can you talk with, even a little?'],
  },
  {
    pattern: /\b(boyfriend|girlfriend|husband|wife|partner|my ex|broke up|breakup|divorce\w*)\b/,
    questions: ['What changed between you?', 'What hurts most about it now?'],
  },
  {
    pattern: /\b(work|job|boss|fired|unemployed|money|debts?|bills|rent)\b/,
    questions: ['Which part of it presses hardest today?', 'How has it been changing your days?'],
  },
  {
    pattern: /\b(school|college|university|exams?|teachers?|classmates?|bull(y|ied|ying))\b/,
    questions: ['What is it like to be there every day?', 'Does anyone there know how you are?'],
  },
];

export const guidedEn: GuidedWords = {
  feelings,
  topics,
  danger: dangerEn,
  reflections: [
    'What you wrote matters.',
    'It cannot be easy to put this into words.',
    'Take your time, there is no hurry.',
    'There is a lot going on inside you.',
    'It makes sense to want to talk about this.',
  ],
  questions: [
    'What weighs on you most right now?',
    'When did it start to get stronger?',
    'How does it show up in your day?',
    'What would you like someone to understand about it?',
    'Who near you knows that you are going through this?',
    'What has helped a little, even for a short time?',
    'What do you need most at this moment?',
  ],
  recalls: [
    'What you told me earlier sounded like {feeling}. Is that still there?',
    'In what you wrote before I noticed {feeling}. Is that it, or is it something else?',
  ],
  exercises: [
    'If you like, pause for a minute: find five things around you that you see, four you can touch, three sounds, two smells and one taste. No hurry. How does your body feel after it?',
    'If you like, try this: rest your feet on the floor, breathe in counting to four and out counting to six, five times. What changed, even a little?',
    'If it helps, put your hands on your clothes or the table and notice the warmth and the texture. Say quietly where you are and what day it is. What did you notice?',
  ],
  wantsHuman: {
    pattern: /\b(talk|speak|chat) (to|with) (someone|somebody|a (person|human)|a real \w+)\b/,
    replies: [
      'You can ask right here to talk with a person on our team, and the team is alerted, but an answer may take time. Meanwhile, what is hardest?',
      'Wanting a person makes sense. You can ask for one on this page, and under “Help now” there are people who answer the phone. What would you like to say first?',
    ],
  },
  moments: [
    {
      pattern: /^(hi+|hey+|hello|good (morning|afternoon|evening)|anyone there)\b.{0,20}$/,
      replies: [
        'Hi. Right now the answers are automatic, not from a person. You can write in your own way. What brought you here today?',
        'Hi. You can tell whatever you like, in any order. How are you right now?',
      ],
    },
    {
      pattern: /^(ok )?(thanks?|thank you|thx|ty)\b.{0,30}$/,
      replies: [
        'It was good that you wrote. Is there anything left unsaid?',
        'You can write again whenever you like. What will the rest of your day be like?',
      ],
    },
    {
      pattern: /\bfeel(ing)? (a (bit|little) )?better\b/,
      replies: [
        'That is good to read. What helped, even a little?',
        'A little relief counts. What could you do today to look after it?',
      ],
    },
    {
      pattern: /^(i )?(don'?t|do not) know\b.{0,30}$|^(idk|dunno)\b.{0,30}$/,
      replies: [
        'It is fine not to know. If it were a single word, which one would it be?',
        'You do not need an answer. Where in your body do you feel it?',
      ],
    },
  ],
  asksIfHuman:
    /\b(are|r) (you|u) (an? )?(real|human|person|robot|bot|machine|ai|program)\b|\btalking to (an? )?(bot|robot|machine|human|person|ai|real person)\b|\b(is|are) (there )?(any(one|body)|some(one|body)|you) (out )?(there|here|reading|listening)\b/,
  notHuman: [
    'I am not a person: the answers here are automatic right now.',
    'What writes here is a program, not a person. If you prefer, ask to talk with someone on our team.',
  ],
  negations: new Set([
    'not',
    'no',
    'never',
    'without',
    "don't",
    'dont',
    "isn't",
    "wasn't",
    "doesn't",
    "didn't",
  ]),
  gentleAsks: [
    'When the pain is this big, sometimes the wish not to live comes up. Is that happening to you?',
    'Have you been thinking about dying or about hurting yourself? Any answer is fine.',
    'Do thoughts about death cross your mind? You can talk about it here, calmly.',
  ],
};

import type { DangerWords } from './wording.ts';

export const dangerEn: DangerWords = {
  openings: [
    'What you wrote is serious, and it is good that you said it.',
    'That is hard to say, and you said it.',
    'It matters to understand how you are right now.',
  ],
  asks: [
    'Are you thinking about killing yourself?',
    'Are the thoughts of suicide with you right now, at this moment?',
    'Are you thinking of ending your life today?',
    'Is the wish to die or to kill yourself stronger, weaker or the same as before?',
  ],
  steps: [
    'Are you in a safe place? Is there someone who could be with you?',
    'If there is something near you that you would use to hurt yourself, move away from it or ask someone to keep it far from you.',
    'Under “Help now” there are people who answer at this moment. You can call and keep writing here.',
    'Our team gets an alert, but we cannot say how soon someone can join this conversation. If you are in danger, do not wait for us.',
    'If you have already done something to hurt yourself, call emergency services now. The number is under “Help now”.',
  ],
  wantsToDie: {
    openings: [
      'You spoke of dying or of killing yourself. That is serious, and it is good that you said it.',
      'A wish like that often comes from very great pain.',
      'That is hard to say, and you said it.',
    ],
    asks: [
      'Are you safe right now?',
      'Is the wish to die or to kill yourself stronger, weaker or the same as before?',
      'Is there someone who could be with you now?',
      'Can you stay safe today?',
    ],
    steps: [
      'Is there something near that you would use to hurt yourself? If so, move away from it or ask someone to keep it far from you.',
      'If there is something near that you would use to hurt yourself, go where someone else is, if you can.',
      'If you cannot stay away from what you would use to hurt yourself, call emergency services now. The number is under “Help now”.',
    ],
  },
  act: {
    first: [
      'Call the emergency number now: it is above and under “Help now”. Say what happened.',
      'Call the emergency number above now, even if you already feel better.',
      'Call the emergency number above now, or ask someone near you to call.',
    ],
    then: [
      'Do not stay alone: get whoever is near. Can you call?',
      'Try not to stay alone: get someone in the house or a neighbour. Is someone with you?',
      'Do not stay alone, if you can, and follow what they tell you on the phone.',
      'If you can, leave the door open and do not stay alone. Who is near you?',
    ],
  },
  brink: {
    first: [
      'Call the emergency number now: it is above and under “Help now”.',
      'Call the emergency number above now, or ask someone near you to call.',
    ],
    then: [
      'If you can, move away from there and go where there are other people. Can you call?',
      'Try not to stay alone: move away from there and get someone. Is anyone near?',
      'If you can, move away and do not stay alone. You can keep writing here.',
    ],
  },
  otherAct: {
    first: [
      'Call the emergency number now: it is above and under “Help now”. Say what happened.',
      'Call the emergency number above now, even if the person seems better.',
    ],
    then: [
      'Stay with that person, if it is safe for you, and follow what they tell you on the phone.',
      'If it is safe, do not leave that person alone. Are you with them now?',
      'Ask whoever is near to help as well. Are you in a safe place?',
    ],
  },
  called: {
    first: [
      'It is good that you called. Follow what they tell you on the phone.',
      'You did well to call. If it gets worse or takes long, call again.',
    ],
    then: [
      'If you can, stay close to someone. You can keep writing here.',
      'Try not to stay alone. How are you right now?',
      'If you can, leave the door open. Who is with you?',
    ],
  },
  injury: [
    'If the injury is serious or does not stop bleeding, call emergency services now. The number is under “Help now”.',
    'Look after the injury first. If it does not stop bleeding, call emergency services now.',
  ],
  harm: {
    first: [
      'Is the person you would hurt near you now? If so, go somewhere else, if you can.',
      'If there is something near that you would use to hurt someone, move away from it or ask another person to keep it far from you.',
      'If you feel that you could hurt someone now, move away and call emergency services. The number is under “Help now”.',
    ],
    then: [
      'Thinking of something is not the same as doing it. What happened?',
      'What would help to let this moment pass?',
    ],
  },
  threat: {
    first: [
      'Are you in danger right now? If so, call emergency services or go where there are other people, if you can.',
      'Is the one who hurts or threatens you near now? Your safety comes first: this conversation can wait.',
      'Is there a safe place where you could go, or someone you trust who could be with you?',
    ],
    then: [
      'Nobody has the right to hurt or threaten you. It is not your fault.',
      'What is done to you is not your fault. If thoughts of dying come too, you can talk about them here.',
    ],
  },
  other: {
    first: [
      'Is that person safe right now? Is someone with them?',
      'If the danger is now, call emergency services and stay with them, if you can.',
      'Asking that person about suicide does not put the idea in their mind, and it shows that you care. Have you talked about it?',
    ],
    then: ['And you, how are you with all of this?', 'Who could help you with this?'],
  },
};

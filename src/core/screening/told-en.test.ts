// English: what makes light of danger, and what is danger all the same, each rule's idea with lines of both kinds.
import { describe, expect, it } from 'vitest';
import { needsHuman } from '../../contract/vocabulary.ts';
import { readByRules } from './rules.ts';
import { initialScreeningState, screen } from './screening.ts';

const isFound = (text: string): boolean => needsHuman(readByRules(text).assessment.level);
const isRaised = (text: string): boolean =>
  needsHuman(screen(text, initialScreeningState, 0).analysis.risk_level);

interface Idea {
  readonly danger: readonly string[];
  readonly calm: readonly string[];
}

const ideas: Record<string, Idea> = {
  'a past told from far away, and one that came back': {
    danger: ['i attempted in 2011 and tonight i want to die again'],
    calm: [
      'the summer of 1983 i wanted to die, now i run a garage',
      'back in college i tried to hang myself, today i am happily married',
    ],
  },
  'a question that was only asked, and one that was lied to': {
    danger: ['the nurse asked was i suicidal and i said no, it was a lie'],
    calm: [
      'the dentist had a form asking do i want to kill myself, odd for a filling',
      'the school nurse asked me if i ever thought about hurting myself',
    ],
  },
  'a figure of speech about a bore, and a wish that means itself': {
    danger: ['i would sooner hang myself than see another morning'],
    calm: [
      'i would sooner hang myself than do another zumba class',
      'if i hear one more jingle i will throw myself off the pier',
      'mother will murder me if i forget the tupperware',
    ],
  },
  'a thief of lunch, and somebody to be harmed': {
    danger: ['i swear he will not live to enjoy my money'],
    calm: ['i am going to kill whoever ate my leftovers', 'i will end that man at scrabble'],
  },
  'a farewell to a thing, and one to people': {
    danger: ['wrote a goodbye letter for my kids'],
    calm: [
      'wrote a goodbye card for the customers, the shop closes today',
      'wrote letters to all my grandchildren for christmas',
    ],
  },
  'a caller at the door, and a man with a weapon': {
    danger: ['two men in our yard with machetes', 'he is outside my bedroom rattling the handle'],
    calm: ['hes coming up the stairs with the mattress', 'theres someone at the window, its the postman'],
  },
  'a way that kills pests, and one that kills a person': {
    danger: ['which is worse, the train or the rope', 'what can i drink so i dont wake up'],
    calm: ['quickest way to kill ants in a kitchen', 'how long do i hang a pheasant'],
  },
};

describe.each(Object.entries(ideas))('%s', (_, { danger, calm }) => {
  it('is found where it is danger', () => {
    expect(danger.filter((text) => !isFound(text))).toEqual([]);
  });

  it('is not raised where it is talk', () => {
    expect(calm.filter((text) => isFound(text))).toEqual([]);
  });
});

describe('an English act', () => {
  it('is understood where shaking thumbs leave letters out', () => {
    const acts = ['i swalowed them al im sory', 'tok them all', 'iv don it'];
    expect(acts.filter((text) => !isRaised(text))).toEqual([]);
  });

  it('is understood where it was rehearsed', () => {
    expect(
      ['practised with the belt last night', 'the knot held my weight'].filter((t) => !isFound(t)),
    ).toEqual([]);
    expect(isFound('practised with the band last night')).toBe(false);
  });

  it('is understood where somebody else does it', () => {
    const others = ['my sister is hanging and i cant reach her', 'a boy is live with a blade'];
    expect(others.filter((text) => !isFound(text))).toEqual([]);
    expect(isFound('my sister is hanging curtains')).toBe(false);
  });
});

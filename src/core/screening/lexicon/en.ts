import type { Concept } from '../concepts.ts';
import type { Lexicon } from '../lexicon.ts';
import { enAssault } from './assault.ts';
import { enCalm } from './en-calm.ts';
import { enGuards } from './en-guards.ts';
import { enMore } from './en-more.ts';
import { enReach, enReachAliases } from './en-reach.ts';
import { enScenes } from './en-scenes.ts';
import { enSelf } from './en-self.ts';
import { enAliases, enSlots } from './en-slots.ts';
import { enTenses, enTenseSlots } from './en-tenses.ts';
import { enWideActs } from './en-wide-acts.ts';
import { enWideMeans } from './en-wide-means.ts';
import { enWideOthers } from './en-wide-others.ts';
import { enWideSelf } from './en-wide-self.ts';
import { enWideAliases, enWideSlots } from './en-wide-slots.ts';

export const english: Lexicon<Concept> = {
  language: 'en',
  aliases: { ...enAliases, ...enWideAliases, ...enReachAliases },
  slots: { ...enSlots, ...enWideSlots, ...enTenseSlots },
  // No harmless sense reaches past what makes it none: "all the tablets … for the flu".
  bounds: { benign: ['grave', 'poison', 'suicide', 'killself'] },
  patterns: [
    enSelf,
    enMore,
    enWideSelf,
    enWideMeans,
    enWideActs,
    enWideOthers,
    enGuards,
    enAssault,
    enTenses,
    enScenes,
    enCalm,
    enReach,
  ],
  misspelt:
    'suicide suicidal killing myself overdose overdosed goodbye disappear burden tonight swallowed bridge planned wrote exactly strangled dying through',
  compact: {
    wish_to_die: 'wanttodie wannadie wantodie dontwanttolive iwishiwasdead',
    suicidal_thought: 'killmyself killingmyself imsuicidal unalivemyself endmylife',
  },
};

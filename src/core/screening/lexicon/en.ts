import type { Concept } from '../concepts.ts';
import type { Lexicon } from '../lexicon.ts';
import { enGuards } from './en-guards.ts';
import { enMore } from './en-more.ts';
import { enSelf } from './en-self.ts';
import { enAliases, enSlots } from './en-slots.ts';

export const english: Lexicon<Concept> = {
  language: 'en',
  aliases: enAliases,
  slots: enSlots,
  patterns: [enSelf, enMore, enGuards],
  misspelt:
    'suicide suicidal killing myself overdose overdosed goodbye disappear burden tonight swallowed bridge planned wrote exactly strangled dying through',
  compact: {
    wish_to_die: 'wanttodie wannadie wantodie dontwanttolive iwishiwasdead',
    suicidal_thought: 'killmyself killingmyself imsuicidal unalivemyself endmylife',
  },
};

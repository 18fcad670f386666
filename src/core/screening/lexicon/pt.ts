import type { Concept } from '../concepts.ts';
import type { Lexicon } from '../lexicon.ts';
import { ptAssault } from './assault.ts';
import { ptActs } from './pt-acts.ts';
import { ptCalm } from './pt-calm.ts';
import { ptCalmDays } from './pt-calm-days.ts';
import { ptGuards } from './pt-guards.ts';
import { ptHarmWords } from './pt-harm-words.ts';
import { ptHarm } from './pt-harm.ts';
import { ptMore } from './pt-more.ts';
import { ptPassive } from './pt-passive.ts';
import { ptReach } from './pt-reach.ts';
import { ptReachPlain } from './pt-reach-plain.ts';
import { ptScenes } from './pt-scenes.ts';
import { ptSelf } from './pt-self.ts';
import { ptAliases, ptSlots } from './pt-slots.ts';
import { ptTenses, ptTenseSlots } from './pt-tenses.ts';
import { ptThird } from './pt-third.ts';
import { ptVerbs } from './pt-verbs.ts';
import { ptWish } from './pt-wish.ts';
import { ptWords } from './pt-words.ts';

export const portuguese: Lexicon<Concept> = {
  language: 'pt',
  aliases: ptAliases,
  slots: { ...ptSlots, ...ptWords, ...ptHarmWords, ...ptVerbs, ...ptTenseSlots },
  // No harmless sense reaches past what makes it none: "all the tablets … for the flu".
  bounds: { benign: ['grave', 'poison', 'kill', 'kill2'] },
  patterns: [
    ptSelf,
    ptWish,
    ptActs,
    ptMore,
    ptThird,
    ptPassive,
    ptHarm,
    ptGuards,
    ptAssault,
    ptTenses,
    ptScenes,
    ptReach,
    ptCalm,
    ptCalmDays,
    ptReachPlain,
  ],
  misspelt:
    'quero queria morrer suicidio suicidar suicida comprimidos remedios despedida desaparecer enforcar penso pensando matar comprei exatamente planejado tranquei trancou tentei engoli queimo queimei cortei machuquei',
  compact: {
    wish_to_die: 'queromorrer queriamorrer vontadedemorrer naoqueroviver naoqueromaisviver',
    suicidal_thought: 'mematar mesuicidar queromematar vontadedemematar',
  },
};

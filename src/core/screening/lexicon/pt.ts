import type { Concept } from '../concepts.ts';
import type { Lexicon } from '../lexicon.ts';
import { ptGuards } from './pt-guards.ts';
import { ptMore } from './pt-more.ts';
import { ptSelf } from './pt-self.ts';
import { ptAliases, ptSlots } from './pt-slots.ts';

export const portuguese: Lexicon<Concept> = {
  language: 'pt',
  aliases: ptAliases,
  slots: ptSlots,
  patterns: [ptSelf, ptMore, ptGuards],
  misspelt:
    'quero queria morrer suicidio suicidar suicida comprimidos remedios despedida desaparecer enforcar penso pensando matar comprei exatamente planejado tranquei trancou tentei engoli queimo queimei cortei machuquei',
  compact: {
    wish_to_die: 'queromorrer queriamorrer vontadedemorrer naoqueroviver naoqueromaisviver',
    suicidal_thought: 'mematar mesuicidar queromematar vontadedemematar',
  },
};

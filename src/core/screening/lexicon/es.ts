import type { Concept } from '../concepts.ts';
import type { Lexicon } from '../lexicon.ts';
import { esGuards } from './es-guards.ts';
import { esMore } from './es-more.ts';
import { esSelf } from './es-self.ts';
import { esAliases, esSlots } from './es-slots.ts';

export const spanish: Lexicon<Concept> = {
  language: 'es',
  aliases: esAliases,
  slots: esSlots,
  patterns: [esSelf, esMore, esGuards],
  misspelt:
    'quiero quisiera morirme morir matarme suicidio suicidarme suicida pastillas despedida desaparecer ahorcarme cortarme pienso pensando lastime tirarme',
  compact: {
    wish_to_die: 'quieromorir quieromorirme ganasdemorir noquierovivir noquieroseguir',
    suicidal_thought: 'quieromatarme quitarmelavida suicidarme mequieromatar',
  },
};

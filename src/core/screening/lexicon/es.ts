import type { Concept } from '../concepts.ts';
import type { Lexicon } from '../lexicon.ts';
import { esAssault } from './assault.ts';
import { esCalm } from './es-calm.ts';
import { esGuards } from './es-guards.ts';
import { esIdioms } from './es-idioms.ts';
import { esMore } from './es-more.ts';
import { esReach } from './es-reach.ts';
import { esScenes } from './es-scenes.ts';
import { esSelf } from './es-self.ts';
import { esAliases, esSlots } from './es-slots.ts';
import { esTenses, esTenseSlots } from './es-tenses.ts';
import { esWideActs } from './es-wide-acts.ts';
import { esWideOthers } from './es-wide-others.ts';
import { esWideSlots } from './es-wide-slots.ts';
import { esWide } from './es-wide.ts';

export const spanish: Lexicon<Concept> = {
  language: 'es',
  aliases: esAliases,
  slots: { ...esSlots, ...esWideSlots, ...esTenseSlots },
  // No harmless sense reaches past what makes it none: "all the tablets … for the flu".
  bounds: { benign: ['grave', 'poison', 'killself', 'lethal'] },
  patterns: [
    esSelf,
    esMore,
    esWide,
    esWideActs,
    esWideOthers,
    esGuards,
    esIdioms,
    esAssault,
    esTenses,
    esScenes,
    esCalm,
    esReach,
  ],
  misspelt:
    'quiero quisiera morirme morir matarme suicidio suicidarme suicida pastillas despedida desaparecer ahorcarme cortarme pienso pensando lastime tirarme',
  compact: {
    wish_to_die: 'quieromorir quieromorirme ganasdemorir noquierovivir noquieroseguir',
    suicidal_thought: 'quieromatarme quitarmelavida suicidarme mequieromatar',
  },
};

import type { Locale } from '../../contract/vocabulary.ts';
import { en } from './texts-en.ts';
import { es } from './texts-es.ts';
import { pt, type ChatTexts } from './texts-pt.ts';

export type { ChatTexts };

/** Every word of the person’s page. */
export const chatTexts: Readonly<Record<Locale, ChatTexts>> = { pt, en, es };

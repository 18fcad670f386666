import type { Locale } from '../../contract/vocabulary.ts';
import { en } from './texts-en.ts';
import { es } from './texts-es.ts';
import { pt, type MonitorTexts } from './texts-pt.ts';

export type { MonitorTexts };

/** Every word of the console. */
export const monitorTexts: Readonly<Record<Locale, MonitorTexts>> = { pt, en, es };

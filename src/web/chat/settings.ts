// How the page looks. Bare settings: they stay on the device, and tell nothing of what was said.
import type { Locale } from '../../contract/vocabulary.ts';
import { localeOf } from '../shared/language.ts';
import { deviceMemory } from '../shared/tab-storage.ts';
import { wearTheme } from '../shared/theme.ts';

/** In percent of what the browser was told. */
export const textSizes = [100, 115, 130, 150] as const;
export type TextSize = (typeof textSizes)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Settings {
  textSize: TextSize;
  theme: Theme;
  /** Undefined: as the browser wishes. */
  locale: Locale | undefined;
}

const name = 'settings';
const unset: Settings = { textSize: 100, theme: 'system', locale: undefined };

/** Settings out of whatever was kept; what is missing or unknown is as if never chosen. */
export function parseSettings(value: unknown): Settings {
  const kept: { textSize?: unknown; theme?: unknown; locale?: unknown } =
    typeof value === 'object' && value !== null ? value : {};
  return {
    textSize: textSizes.find((size) => size === kept.textSize) ?? unset.textSize,
    theme: themes.find((theme) => theme === kept.theme) ?? unset.theme,
    locale: localeOf(kept.locale),
  };
}

/** What was chosen on this device. */
export function keptSettings(): Settings {
  return deviceMemory.recall(name, parseSettings) ?? unset;
}

/** Keeps a choice beside the earlier ones and returns all of them. */
export function keepSetting(change: Partial<Settings>): Settings {
  const settings = { ...keptSettings(), ...change };
  deviceMemory.remember(name, settings);
  return settings;
}

/** Makes the page look as chosen. */
export function wearSettings({ textSize, theme }: Settings): void {
  document.documentElement.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  wearTheme(theme);
}

import { wearTheme } from '../shared/theme.ts';
import { themeAt, type Settings, type SettingsStore } from './settings.ts';

const lookEveryMs = 60_000;

function wear({ theme, textSize }: Settings): void {
  wearTheme(themeAt(theme, new Date().getHours()) ?? 'system');
  document.documentElement.dataset['text'] = textSize;
}

/** Keeps theme and text size of the page as they are wanted, also when night falls. */
export function keepLook(settings: SettingsStore): void {
  settings.subscribe(wear);
  setInterval(() => wear(settings.get()), lookEveryMs);
}

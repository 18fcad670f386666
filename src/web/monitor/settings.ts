// How a monitor wants the console: kept in this browser, the same in all of its tabs at once.
import { createStore } from '../shared/store.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

export interface Settings {
  /** Alerts are heard at all. On again with each login: nobody inherits the silence of the shift before. */
  sound: boolean;
  /** Per cent, never silent: whoever wants silence turns the sound off and is shown that it is. */
  volume: number;
  /** Notifications of the desktop while the console is not looked at. */
  notifications: boolean;
  /** Single keys do something. */
  shortcuts: boolean;
  /** The worst messages stay unreadable until they are pointed at, focused or unblurred. */
  blur: boolean;
  /** `auto`: dark at night and when the device is. */
  theme: Theme;
  textSize: TextSize;
}

export const firstSettings: Settings = {
  sound: true,
  volume: 80,
  notifications: false,
  shortcuts: true,
  blur: false,
  theme: 'auto',
  textSize: 'normal',
};

export const quietest = 10;
const name = 'checkpoint.console';
const nightBegins = 19;
const nightEnds = 7;

/** Settings as they were kept; what is missing or makes no sense is as at first. */
export function parseSettings(text: string | null): Settings {
  const kept = recordOf(text);
  const flag = (key: 'sound' | 'notifications' | 'shortcuts' | 'blur'): boolean => {
    const value = kept[key];
    return typeof value === 'boolean' ? value : firstSettings[key];
  };
  const { volume } = kept;
  return {
    sound: flag('sound'),
    volume: typeof volume === 'number' ? Math.min(100, Math.max(quietest, volume)) : firstSettings.volume,
    notifications: flag('notifications'),
    shortcuts: flag('shortcuts'),
    blur: flag('blur'),
    theme: themes.find((theme) => theme === kept['theme']) ?? firstSettings.theme,
    textSize: textSizes.find((size) => size === kept['textSize']) ?? firstSettings.textSize,
  };
}

function recordOf(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The theme to show at this hour; undefined leaves it to the device. */
export function themeAt(theme: Theme, hour: number): 'light' | 'dark' | undefined {
  if (theme !== 'auto') return theme;
  return hour >= nightBegins || hour < nightEnds ? 'dark' : undefined;
}

export interface SettingsStore {
  get(): Settings;
  /** Calls at once with the present settings, then with each next ones. Returns how to stop. */
  subscribe(listener: (settings: Settings) => void): () => void;
  /** Changes some and keeps them, as far as the browser lets us. */
  change(some: Partial<Settings>): void;
}

/** The settings of this browser, followed across its tabs. */
export function createSettings(): SettingsStore {
  const read = (): Settings => {
    try {
      return parseSettings(localStorage.getItem(name));
    } catch {
      return firstSettings;
    }
  };
  const store = createStore((_: Settings, next: Settings) => next, read());
  window.addEventListener('storage', ({ key }) => {
    if (key === name || key === null) store.dispatch(read());
  });
  return {
    get: store.get,
    subscribe: store.subscribe,
    change(some) {
      const next = { ...store.get(), ...some };
      store.dispatch(next);
      try {
        localStorage.setItem(name, JSON.stringify(next));
      } catch {
        // They hold until the page is closed.
      }
    },
  };
}

import type { Locale } from '../../contract/vocabulary.ts';
import { languageTags } from './language.ts';

/** `14:05` or `2:05 PM`, with the date in front when it was another day. */
export function clockTime(iso: string, now: number, locale: Locale): string {
  const at = new Date(iso);
  const isToday = at.toDateString() === new Date(now).toDateString();
  const time = { hour: locale === 'en' ? 'numeric' : '2-digit', minute: '2-digit' } as const;
  const format = isToday ? time : ({ day: '2-digit', month: '2-digit', ...time } as const);
  return new Intl.DateTimeFormat(languageTags[locale], format).format(at);
}

/** How long ago, as short as a row allows: `12 s`, `4 min`, `3 h`, `2 d`. */
export function shortSpan(iso: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(iso)) / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** So many whole seconds in two units at most: `12 s`, `4 min 5 s`, `3 h 2 min`. */
export function exactSpan(seconds: number): string {
  const parts: [number, string][] =
    seconds < 3600
      ? [
          [Math.floor(seconds / 60), 'min'],
          [seconds % 60, 's'],
        ]
      : [
          [Math.floor(seconds / 3600), 'h'],
          [Math.floor((seconds % 3600) / 60), 'min'],
        ];
  const shown = parts.filter(([count]) => count > 0);
  return shown.length === 0 ? '0 s' : shown.map(([count, unit]) => `${count} ${unit}`).join(' ');
}

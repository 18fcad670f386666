// Whose numbers are shown: they help nobody in another country, so the page says whose they are, and begins with
// those of the country that the device seems to be in. It never leaves the device how that was found.
import type { Locale } from '../../contract/vocabulary.ts';
import { languageTags } from '../shared/language.ts';

/** What newer browsers know of a country; older ones lack both. */
interface TimeZonesOfRegion {
  getTimeZones?: () => string[] | undefined;
  timeZones?: string[] | undefined;
}

function timeZonesOf(country: string): readonly string[] {
  const region: Intl.Locale & TimeZonesOfRegion = new Intl.Locale(`und-${country}`);
  return region.getTimeZones?.() ?? region.timeZones ?? [];
}

/** The first of `countries` (ISO 3166) that keeps `timeZone`, the device’s own if left out. */
export function likelyCountry(
  countries: readonly string[],
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string | undefined {
  return countries.find((country) => timeZonesOf(country).includes(timeZone));
}

/** How the language calls a country. */
export function countryName(country: string, locale: Locale): string {
  return new Intl.DisplayNames([languageTags[locale]], { type: 'region' }).of(country) ?? country;
}

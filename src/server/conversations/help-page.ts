import type { Config } from '../platform/config.ts';
import type { CrisisLines } from './crisis-lines.ts';

export function renderHelpPage(
  _lines: CrisisLines,
  _config: Pick<Config, 'defaultLocale' | 'defaultCountry'>,
  _acceptLanguage: string | undefined,
  _country: string | undefined,
): string {
  return '';
}

import { describe, expect, test } from 'vitest';
import type { CrisisLine } from '../../contract/crisis-lines.ts';
import { locales } from '../../contract/vocabulary.ts';
import { fixedTexts } from './fixed-texts.ts';
import * as words from './fixed-words.ts';

const base = {
  country: 'BR',
  hours: '24/7',
  languages: ['pt'],
  kind: 'crisis',
  source: 'example.org',
  checked_at: '2026-11-01',
  verified: true,
} as const;
const line = (more: Partial<CrisisLine>): CrisisLine => ({
  ...base,
  languages: ['pt'],
  name: 'Linha',
  ...more,
});
const lines = [
  line({ name: 'CVV', number: '188', tel: '188', free: true }),
  line({ name: 'Textos', text: '741741', text_keyword: 'HOME', hours: 'unknown' }),
  line({ name: 'Chamada', number: '988', tel: '988', text: '988', hours: '9-18' }),
  line({ name: 'Lista', url: 'https://findahelpline.com/' }),
  line({ name: 'SAMU', number: '192', tel: '192', kind: 'emergency' }),
  line({ name: '112', number: '112', tel: '112', kind: 'emergency' }),
];

function everyText(locale: (typeof locales)[number]): string[] {
  return [
    words.crisisHelpWords(locale, lines),
    words.crisisHelpWords(locale, []),
    words.closedHelpWords(locale, lines),
    words.humanRequestedWords(locale, true, lines),
    words.humanRequestedWords(locale, false, lines),
    words.blockedReplyWords(locale),
    words.providerFailedWords(locale),
    words.aiDisclosureWords(locale),
    words.monitorJoinedWords(locale, 'Ana'),
    words.monitorJoinedWords(locale, undefined),
    words.monitorLeftWords(locale, 'Ana'),
    words.monitorLeftWords(locale, undefined),
    words.askedForHumanWords(locale),
    words.conversationResolvedWords(locale, 'Ana'),
    words.conversationResolvedWords(locale, undefined),
    words.conversationClosedWords(locale),
  ];
}

describe.each(locales)('fixed words in %s', (locale) => {
  test('exist, are complete and differ from each other', () => {
    const all = everyText(locale);
    const texts = Object.values(fixedTexts[locale]).flatMap((text) =>
      typeof text === 'string' ? [text] : Object.values(text),
    );
    for (const text of [...all, ...texts]) expect(text).toMatch(/\S/);
    for (const text of all) expect(text).not.toMatch(/[{}]|undefined/);
    expect(new Set(all).size).toBe(all.length);
  });

  test('keep to the house words', () => {
    for (const text of everyText(locale)) {
      expect(text).not.toMatch(/[!¡]|\p{Extended_Pictographic}/u);
      expect(text).not.toMatch(
        /\b(monitor\w*|usu[áa]ri[oa]s?|users?|cris[ei]s|risco|riesgo|risk|sistema|system)\b/iu,
      );
      expect(text).not.toMatch(/\b(terap\w+|therap\w+|tratam\w+|treatment|diagn\w+|sozinh[oa])\b/iu);
    }
  });

  test('name every listening line with its way, and the emergency numbers', () => {
    const text = words.crisisHelpWords(locale, lines);
    const { allDay, free, dangerNow, or, sendAnyText } = fixedTexts[locale];
    expect(text).toContain(`• CVV: 188 (${allDay}, ${free})`);
    expect(text).toMatch(/• Textos: .*HOME.* 741741\n/);
    expect(text).toContain(`• Chamada: 988${or}${sendAnyText} 988 (9-18)`);
    expect(text).toContain('• Lista: https://findahelpline.com/\n');
    expect(text).toContain(`${dangerNow} 192 (SAMU), 112.`);
    expect(text.endsWith(fixedTexts[locale].teamTold)).toBe(true);
  });

  test('say that the team was alerted without promising when somebody comes, and to wait for nobody in danger', () => {
    const { teamTold } = fixedTexts[locale];
    const unknown = {
      pt: 'não sabemos em quanto tempo',
      en: 'cannot say how soon',
      es: 'no podemos decir cuándo',
    };
    const withoutUs = { pt: 'não espere por nós', en: 'do not wait for us', es: 'no nos esperes' };
    for (const part of [unknown[locale], withoutUs[locale]]) expect(teamTold).toContain(part);
    expect(words.crisisHelpWords(locale, [])).toContain(teamTold);
  });

  test('point to the local emergency number where the country is unknown', () => {
    expect(words.crisisHelpWords(locale, [line({ url: 'https://findahelpline.com/' })])).toContain(
      fixedTexts[locale].dangerNowAnywhere,
    );
  });

  test('say so honestly when nobody is online, with lines, and claim nobody when somebody is', () => {
    expect(words.humanRequestedWords(locale, false, lines)).toContain('188');
    expect(words.humanRequestedWords(locale, true, lines)).not.toContain('188');
  });

  test('carry a name as it is, whatever it contains', () => {
    expect(words.monitorJoinedWords(locale, '$& Ana')).toContain('$& Ana');
  });
});

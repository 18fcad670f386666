// Texts of the service itself, reviewed and fixed: they are shown as they stand, with no model between.
// Nothing here assesses the person, promises what may not happen or speaks of how the service works inside.
import type { CrisisLine } from '../../contract/crisis-lines.ts';
import type { Locale } from '../../contract/vocabulary.ts';
import { fixedTexts, type FixedTexts, type NamedText } from './fixed-texts.ts';

/** First words after a message at high or critical, before any reply, with the lines of the country. */
export function crisisHelpWords(locale: Locale, lines: readonly CrisisLine[]): string {
  const texts = fixedTexts[locale];
  return [texts.helpOpening, ...lineList(texts, lines), texts.teamTold].join('\n');
}

/** Answer to the first message after a conversation was closed by the team. */
export function closedHelpWords(locale: Locale, lines: readonly CrisisLine[]): string {
  const texts = fixedTexts[locale];
  return [texts.closedOpening, ...lineList(texts, lines)].join('\n');
}

/** What the person is told after asking for a human; without anybody online, honestly so and with lines. */
export function humanRequestedWords(
  locale: Locale,
  monitorsOnline: boolean,
  lines: readonly CrisisLine[],
): string {
  const texts = fixedTexts[locale];
  return monitorsOnline ? texts.teamTold : [texts.nobodyOnline, ...lineList(texts, lines)].join('\n');
}

/** In the place of an AI reply that did not pass the reply screen. */
export function blockedReplyWords(locale: Locale): string {
  return fixedTexts[locale].blockedReply;
}

/** When the model fails; a built-in reply may follow it. */
export function providerFailedWords(locale: Locale): string {
  return fixedTexts[locale].providerFailed;
}

/** That an AI answers and who may read: for the first message and every three hours. */
export function aiDisclosureWords(locale: Locale): string {
  return fixedTexts[locale].aiDisclosure;
}

/** `name` is what the monitor is called before people, if they are called anything. */
export function monitorJoinedWords(locale: Locale, name: string | undefined): string {
  return withName(fixedTexts[locale].joined, name);
}

/** A monitor handed back or is gone, and the AI answers again. */
export function monitorLeftWords(locale: Locale, name: string | undefined): string {
  return withName(fixedTexts[locale].left, name);
}

/** The person's asking for a human, as it stands in the history. */
export function askedForHumanWords(locale: Locale): string {
  return fixedTexts[locale].askedForHuman;
}

export function conversationResolvedWords(locale: Locale, name: string | undefined): string {
  return withName(fixedTexts[locale].resolved, name);
}

export function conversationClosedWords(locale: Locale): string {
  return fixedTexts[locale].closed;
}

/** A function as replacement: a name may contain `$&`. */
function withName({ named, unnamed }: NamedText, name: string | undefined): string {
  return name === undefined ? unnamed : named.replaceAll('{name}', () => name);
}

function lineList(texts: FixedTexts, lines: readonly CrisisLine[]): string[] {
  const listening = lines
    .filter((line) => line.kind === 'crisis')
    .map((line) => `• ${describe(texts, line)}`);
  const emergency = lines.filter((line) => line.kind === 'emergency').map(emergencyNumber);
  const now = emergency.length > 0 ? `${texts.dangerNow} ${emergency.join(', ')}.` : texts.dangerNowAnywhere;
  return [...listening, now];
}

function describe(texts: FixedTexts, line: CrisisLine): string {
  const ways = [
    line.number,
    line.text && `${sendWords(texts, line)} ${line.text}`,
    line.tel || line.text ? undefined : line.url,
  ].filter((way) => way !== undefined && way !== '');
  const remarks = [
    line.hours === '24/7' ? texts.allDay : line.hours === 'unknown' ? undefined : line.hours,
    line.free ? texts.free : undefined,
    line.area,
  ].filter((remark) => remark !== undefined);
  const about = remarks.length > 0 && (line.tel || line.text) ? ` (${remarks.join(', ')})` : '';
  return `${line.name}: ${ways.join(texts.or)}${about}`;
}

function sendWords(texts: FixedTexts, { text_keyword: keyword }: CrisisLine): string {
  return keyword === undefined ? texts.sendAnyText : texts.sendText.replace('{keyword}', () => keyword);
}

function emergencyNumber(line: CrisisLine): string {
  const number = line.number ?? line.tel ?? line.name;
  return line.name === number ? number : `${number} (${line.name})`;
}

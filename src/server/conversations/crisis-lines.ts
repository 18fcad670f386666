// Numbers that a person in danger will dial. A file that is wrong in any entry is refused whole at the
// start: a service that runs with a missing line looks healthy and is not.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { CrisisLineSchema, type CrisisLine } from '../../contract/crisis-lines.ts';

/** Three levels below the package root in `src` and in `dist` alike. */
const builtInFile = new URL('../../../resources/crisis-lines.json', import.meta.url);
const international = 'INT';
const yearMs = 366 * 24 * 60 * 60 * 1000;

const LinesFile = Compile(Type.Object({ lines: Type.Array(CrisisLineSchema) }));

export interface CrisisLines {
  /**
   * Lines for a country, those that listen first, emergency numbers after them. A country without an own
   * entry gets the international ones; they also follow the listening lines of a country where none is
   * both verified and nationwide.
   */
  linesFor(country: string): CrisisLine[];
  /** Countries with lines of their own, in the order of the file. */
  countries: readonly string[];
  /** Entries whose last check is more than a year before `now`. */
  outdated(now: Date): CrisisLine[];
}

/** What is wrong with a file of crisis lines; the message holds one line per problem. */
export class CrisisLinesError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'CrisisLinesError';
    this.problems = problems;
  }
}

/** Reads and checks the built-in lines, or those of an operator's `file`; throws {@link CrisisLinesError}. */
export function loadCrisisLines(file?: string): CrisisLines {
  const lines =
    file === undefined
      ? readLines(fileURLToPath(builtInFile), 'The built-in crisis lines')
      : readLines(file, `CRISIS_LINES_FILE ${file}`);
  const byCountry = new Map<string, CrisisLine[]>();
  for (const line of lines) byCountry.set(line.country, [...(byCountry.get(line.country) ?? []), line]);
  const anywhere = byCountry.get(international) ?? [];
  return {
    countries: [...byCountry.keys()].filter((country) => country !== international),
    linesFor: (country) => arrange(byCountry.get(country.toUpperCase()) ?? [], anywhere),
    outdated: (now) => lines.filter((line) => now.getTime() - Date.parse(line.checked_at) > yearMs),
  };
}

function arrange(own: CrisisLine[], anywhere: CrisisLine[]): CrisisLine[] {
  const listening = own.filter((line) => line.kind === 'crisis');
  const dependable = listening.some((line) => line.verified && line.area === undefined);
  const emergency = own.filter((line) => line.kind === 'emergency');
  return [...listening, ...(dependable ? [] : anywhere), ...emergency];
}

/** The lines of the file that is called `name` where something is wrong with it. */
function readLines(path: string, name: string): CrisisLine[] {
  try {
    return parseLines(name, readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof CrisisLinesError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new CrisisLinesError([`${name}: cannot be read (${reason})`]);
  }
}

function parseLines(name: string, text: string): CrisisLine[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new CrisisLinesError([`${name}: is not valid JSON`]);
  }
  if (!LinesFile.Check(content)) throw new CrisisLinesError(schemaProblems(name, content));
  const problems = content.lines.flatMap((line, index) => lineProblems(line, `${name}: lines[${index}]`));
  if (!content.lines.some((line) => line.country === international)) {
    problems.push(
      `${name}: no entry of country ${international}, which serves every country without an own one`,
    );
  }
  if (problems.length > 0) throw new CrisisLinesError(problems);
  return content.lines;
}

/** One line per place in the file, however many branches of the schema it failed. */
function schemaProblems(name: string, content: unknown): string[] {
  const firstAt = new Map<string, string>();
  for (const { instancePath, message } of LinesFile.Errors(content)) {
    const place =
      instancePath
        .slice(1)
        .replace(/\/(\d+)/g, '[$1]')
        .replaceAll('/', '.') || 'file';
    if (!firstAt.has(place)) firstAt.set(place, `${name}: ${place} ${message}`);
  }
  return [...firstAt.values()];
}

function lineProblems(line: CrisisLine, place: string): string[] {
  const problems: string[] = [];
  const named = `${place} (${line.country} ${line.name})`;
  if (!line.tel && !line.text && !line.url) problems.push(`${named} has none of tel, text and url`);
  if ((line.number === undefined) !== (line.tel === undefined)) {
    problems.push(`${named} needs number and tel together`);
  }
  if (Number.isNaN(Date.parse(line.checked_at))) problems.push(`${named} checked_at is not a date`);
  return problems;
}

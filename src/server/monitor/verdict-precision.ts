import type { RouteResponse } from '../../contract/routes.ts';
import { locales, riskLevels, riskRank, type RiskLevel } from '../../contract/vocabulary.ts';

type Summary = RouteResponse<'GET /reports/summary'>;
type ByLevel = Summary['verdict_precision'];

/** How many messages that we put at `level` a monitor put at `verdict`; null is what is no longer known. */
export interface VerdictCount {
  level: RiskLevel;
  verdict: RiskLevel;
  language: string | null;
  version: string | null;
  count: number;
}

const sumOf = (rows: VerdictCount[]): number => rows.reduce((sum, { count }) => sum + count, 0);

/** A level is right when a human would not have put the message lower. */
function precisionOf(rows: VerdictCount[]): ByLevel[string] {
  const reviewed = sumOf(rows);
  const agreed = sumOf(rows.filter(({ level, verdict }) => verdict === level));
  const higher = sumOf(rows.filter(({ level, verdict }) => riskRank(verdict) > riskRank(level)));
  return { reviewed, agreed, higher, precision: reviewed === 0 ? null : (agreed + higher) / reviewed };
}

const byLevel = (rows: VerdictCount[]): ByLevel =>
  Object.fromEntries(
    riskLevels.map((name) => [name, precisionOf(rows.filter(({ level }) => level === name))]),
  );

/** What the verdicts of monitors say of the screening: at every level, for every language and known version. */
export function summarizeVerdicts(
  rows: VerdictCount[],
): Pick<Summary, 'verdict_precision' | 'verdict_precision_by_language' | 'verdict_precision_by_version'> {
  const versions = [...new Set(rows.flatMap(({ version }) => version ?? []))].sort();
  const of = (key: 'language' | 'version', names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, byLevel(rows.filter((row) => row[key] === name))]));
  return {
    verdict_precision: byLevel(rows),
    verdict_precision_by_language: of('language', locales),
    verdict_precision_by_version: of('version', versions),
  };
}

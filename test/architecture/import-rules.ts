import { importsOf, isTest, type Import, type Source } from './source.ts';

/*
 * Who may import whom. A zone is a folder of the plan; it may always import from itself. `values` may be
 * imported in any way, `types` by `import type` only. A name with a trailing slash means every zone below it.
 */
interface Permission {
  values: string[];
  types?: string[];
}

const PLUMBING = ['platform', 'db', 'ai', 'jobs', 'http', 'realtime'].map((name) => `server/${name}`);

/** Each may use those before it. */
const FEATURES = ['auth', 'conversations', 'vault', 'alerts', 'handover', 'messages', 'monitor'].map(
  (name) => `server/${name}`,
);

const CORE_PARTS = ['screening', 'anonymizer', 'escalation', 'guided'].map((name) => `core/${name}`);

const table: Record<string, Permission> = {
  contract: { values: [] },
  'core/text': { values: ['contract'] },
  ...forEach(CORE_PARTS, () => ({ values: ['contract', 'core/text'] })),
  'server/platform': { values: ['contract'], types: ['core/'] },
  'server/db': { values: ['contract', 'server/platform'] },
  'server/ai': { values: ['contract', 'server/platform', 'core/guided'], types: ['core/anonymizer'] },
  'server/jobs': { values: ['contract', 'server/platform', 'server/db'] },
  'server/http': { values: ['contract', 'server/platform'] },
  'server/realtime': { values: ['contract', 'server/platform'] },
  ...forEach(FEATURES, (_, index) => ({
    values: ['contract', 'core/', ...PLUMBING, ...FEATURES.slice(0, index)],
  })),
  'server/control': { values: ['contract', 'server/platform', 'server/db'] },
  'server/app': { values: ['contract', 'core/', 'server/'] },
  'server/serve': { values: ['server/open', 'server/app', 'server/db', 'server/platform'] },
  'server/open': { values: ['server/app', 'server/control', 'server/db', 'server/platform'] },
  'server/main': { values: ['server/serve'] },
  cli: { values: ['contract', 'core/', 'server/app', 'server/serve'] },
  'web/shared': { values: ['contract/vocabulary'], types: ['contract'] },
  'web/chat': { values: ['contract/vocabulary', 'contract/disclosure', 'web/shared'], types: ['contract'] },
  'web/monitor': { values: ['contract/vocabulary', 'web/shared'], types: ['contract'] },
};

const WITHOUT_NODE = /^(contract|core\/|web\/)/;

/** Every import that the table does not allow, and every file that has no place in the plan. */
export function importProblems(sources: Source[]): string[] {
  return sources.filter((source) => !isTest(source)).flatMap(problemsOf);
}

function problemsOf(source: Source): string[] {
  const zone = zoneOf(source.path);
  if (!zone) return [`${source.path} has no place in the plan`];
  return importsOf(source).flatMap((entry) => {
    const reason = whyForbidden(zone, entry);
    return reason ? [`${source.path} imports ${entry.target}: ${reason}`] : [];
  });
}

function whyForbidden(zone: string, entry: Import): string | undefined {
  if (!entry.target.startsWith('src/')) return whyPackageForbidden(zone, entry.target);
  const target = zoneOf(entry.target);
  if (target === zone) return undefined;
  if (zone !== 'server/app' && isStore(entry.target)) return 'a store is private to its folder';
  const { values, types = [] } = table[zone] ?? { values: [] };
  if (reaches(values, entry.target)) return undefined;
  if (!reaches(types, entry.target))
    return `${zone} may not import ${target ?? 'what has no place in the plan'}`;
  return entry.typeOnly ? undefined : `${zone} may import only types of ${target}`;
}

function whyPackageForbidden(zone: string, target: string): string | undefined {
  if (target.startsWith('.') || /^(src|test|scripts|bench|e2e)\//.test(target)) return 'it lies outside src';
  return target.startsWith('node:') && WITHOUT_NODE.test(zone) ? `${zone} knows no Node` : undefined;
}

const isStore = (path: string): boolean =>
  /(^|[/-])store\.ts$/.test(path) && FEATURES.includes(zoneOf(path) ?? '');

const reaches = (names: string[], path: string): boolean =>
  names.some((name) => (name.endsWith('/') ? path.startsWith(`src/${name}`) : isWithin(name, path)));

const isWithin = (name: string, path: string): boolean => zoneOf(path) === name || path === `src/${name}.ts`;

function zoneOf(path: string): string | undefined {
  const [first = '', second = ''] = path.replace(/^src\//, '').split('/');
  const candidates = [first, `${first}/${second}`, `${first}/${second.replace(/\.ts$/, '')}`];
  return candidates.find((candidate) => Object.hasOwn(table, candidate));
}

function forEach(
  names: string[],
  permission: (name: string, index: number) => Permission,
): Record<string, Permission> {
  return Object.fromEntries(names.map((name, index) => [name, permission(name, index)]));
}

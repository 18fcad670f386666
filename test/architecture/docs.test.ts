import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeMetrics, fill, generated } from '../../scripts/docs.mjs';
import { createProgram } from '../../src/cli/program.ts';
import { createMetrics } from '../../src/server/platform/metrics.ts';
import { rateLimitRules } from '../../src/server/platform/rate-limit-rules.ts';
import { settings } from '../../src/server/platform/config-table.ts';

// Documents that say what is not so are worse than none: what they name has to exist.

const root = new URL('../..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** The words of a document outside its fenced blocks. */
const prose = (path: string): string => read(path).replaceAll(/^```[\s\S]*?^```/gm, '');

/** How GitHub names the place of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function anchorsOf(path: string): Set<string> {
  const headings = [...prose(path).matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''));
  return new Set(headings);
}

function whyDead(document: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : relative(root, join(root, dirname(document), path));
  if (!existsSync(join(root, target))) return `${document}: ${link} leads nowhere`;
  if (anchor === undefined || anchorsOf(target).has(anchor)) return undefined;
  return `${document}: ${target} has no heading for #${anchor}`;
}

function deadLinks(document: string): string[] {
  const links = [...prose(document).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  const own = links.filter((link) => !/^[a-z]+:/.test(link));
  return own.flatMap((link) => whyDead(document, link) ?? []);
}

const folders = 'bin|src|test|scripts|docs|deploy|resources|bench|e2e';
const pathInCode = new RegExp(`\`((?:${folders})/[\\w./-]*)\``, 'g');

function missingPaths(document: string): string[] {
  const paths = [...prose(document).matchAll(pathInCode)].map((match) => match[1] ?? '');
  return paths.filter((path) => !existsSync(join(root, path))).map((path) => `${document}: ${path}`);
}

/** Paths of a tree drawn by indentation, where a line may name several and their folder stands above. */
function pathsOfTree(tree: string): string[] {
  const above: { indent: number; path: string }[] = [];
  return tree.split('\n').flatMap((line) => {
    const indent = line.search(/\S/);
    if (indent < 0) return [];
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const parent = above.at(-1)?.path ?? '';
    const names = line.match(/(?<=^| {2})[\w.-]+(\/|\.ts)(?= {2}|$)/g) ?? [];
    const paths = names.map((name) => parent + name);
    if (paths[0]?.endsWith('/')) above.push({ indent, path: paths[0] });
    return paths;
  });
}

describe('generated parts', () => {
  test('are as the code says; otherwise run "npm run docs"', async () => {
    const metrics = await describeMetrics(createMetrics());
    const wanted = generated({ settings, limits: rateLimitRules, metrics }, read);
    expect(Object.keys(wanted)).toContain('.env.example');
    for (const [path, text] of Object.entries(wanted)) expect(read(path), path).toBe(text);
  });

  test('name every setting', () => {
    for (const name of Object.keys(settings)) {
      expect(read('README.md')).toContain(`\`${name}\``);
      expect(read('.env.example')).toContain(`#${name}=`);
    }
  });

  test('go only where there is a place for them', () => {
    expect(fill('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new')).toBe('a\n<!-- x -->\nnew\n<!-- /x -->\nb');
    expect(() => fill('no place', 'x', 'new')).toThrow(/<!-- x -->/);
  });
});

describe.each(documents)('%s', (document) => {
  test('links to what exists', () => expect(deadLinks(document)).toEqual([]));
  test('names files that exist', () => expect(missingPaths(document)).toEqual([]));

  test('names scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('names commands of checkpoint', () => {
    const commands = new Set(createProgram().commands.map((command) => command.name()));
    const named = [...read(document).matchAll(/(?:^|`|=\S+ )checkpoint ([a-z]+)/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((name) => !commands.has(name))).toEqual([]);
  });

  test('names metrics that are measured', async () => {
    const names = (await describeMetrics(createMetrics())).map(({ name }) => name);
    const named = [...read(document).matchAll(/checkpoint_[a-z_]+/g)].map(([name]) => name);
    expect(named.filter((name) => !names.includes(name.replace(/_(bucket|sum|count)$/, '')))).toEqual([]);
  });
});

describe('the tree of ARCHITECTURE.md', () => {
  const tree = /```\n([\s\S]*?)```/.exec(read('ARCHITECTURE.md'))?.[1] ?? '';
  const paths = pathsOfTree(tree);

  test('is understood', () => {
    expect(paths).toContain('src/server/realtime/');
    expect(paths).toContain('src/core/guided/');
    expect(paths.length).toBeGreaterThan(40);
  });

  test('names what exists', () => expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]));

  test.each(['src', 'src/core', 'src/server', 'src/web', 'test'])('leaves out no folder of %s', (folder) => {
    const present = readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(join(root, folder, entry.name)).length > 0)
      .map((entry) => `${folder}/${entry.name}/`);
    expect(present.filter((path) => !paths.includes(path) && !/(public|dist)\/$/.test(path))).toEqual([]);
  });
});

test('a dead link, a missing file and a missing heading are found', () => {
  expect(whyDead('README.md', 'docs/nothing.md')).toMatch(/leads nowhere/);
  expect(whyDead('README.md', 'docs/operating.md#no-such-place')).toMatch(/no heading/);
  expect(whyDead('docs/operating.md', '../README.md#configuration')).toBeUndefined();
});

describe('figures of the anonymizer', () => {
  const figures = JSON.parse(read('training/anonymizer/figures.json')) as Record<
    string,
    Record<string, number>
  >;
  const sets = ['pt', 'en', 'es'];
  const of = (name: string, figure: string): number => figures[name]?.[figure] ?? Number.NaN;
  const percent = (share: number): string => (100 * share).toFixed(1).replace(/^0/, '');
  const row = (figure: string): string => sets.map((set) => `${percent(of(set, figure))} %`).join(' | ');
  const unseen = (figure: string, later = ''): string => {
    const [pt = '', en = '', es = ''] = sets.map((set) => percent(of(`${set}${later} unseen`, figure)));
    return `${pt}, ${en} and ${es} %`;
  };
  const privacy = read('docs/privacy.md').replaceAll(/\s+/g, ' ');

  test('are in the page about privacy what was measured, of the unseen half too', () => {
    expect(privacy).toContain(`| personal characters left | ${row('leak')} |`);
    expect(privacy).toContain(`| other characters masked | ${row('over_masking')} |`);
    expect(privacy).toContain(`| harmless lines untouched | ${row('harmless_untouched')} |`);
    expect(privacy).toContain(`left ${unseen('leak')}; others masked ${unseen('over_masking')};`);
    expect(privacy).toContain(`harmless untouched ${unseen('harmless_untouched')}.`);
  });

  test.each([' plain', ' rare', ' everyday'])('are what was measured of the later sets:%s', (later) => {
    const f1 = sets.map((set) => of(`${set}${later} unseen`, 'any_f1').toFixed(3).replace(/^0/, ''));
    expect(privacy).toContain(`F1 ${f1.join(', ')}; left ${unseen('leak', later)}`);
    for (const [words, figure] of [
      ['left', 'leak'],
      ['others masked', 'over_masking'],
      ['harmless untouched', 'harmless_untouched'],
    ] as const)
      expect(privacy).toContain(`${words} ${unseen(figure, later)}`);
  });

  test('are what was measured of what is no chat', () => {
    const f1 = (set: string, figure: string): string => of(set, figure).toFixed(3).replace(/^0/, '');
    const left = (set: string): string => `${percent(of(set, 'leak'))} % left`;
    expect(privacy).toContain(`F1 ${f1('forms', 'typed_f1')} of the right type, ${left('forms')}`);
    expect(privacy).toContain(`by another hand F1 ${f1('formats', 'typed_f1')}, ${left('formats')}`);
    const persons = `F1 ${f1('templates', 'person_f1')} of persons, ${f1('templates', 'any_f1')} of any type`;
    expect(privacy).toContain(`${persons}, ${left('templates')}`);
  });

  test('are the same in the README', () => {
    const left = Object.values(figures).flatMap(({ leak }) => leak ?? []);
    const range = `${percent(Math.min(...left))} to ${percent(Math.max(...left))} %`;
    expect(read('README.md')).toContain(`${range} of the characters were left`);
  });
});

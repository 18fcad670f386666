import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as answers from '../../src/core/screening/answers.ts';
import * as replies from '../../src/core/screening/reply/rules.ts';
import * as rules from '../../src/core/screening/rules.ts';
import { importsOf, sourceOf } from './source.ts';

// What the build makes of everything that reads by the lexicons: compiled to a folder of its own, then packed.

const root = fileURLToPath(new URL('../..', import.meta.url));
const entries = ['rules', 'answers', 'reply/rules', 'pack-automaton'].map(
  (name) => `src/core/screening/${name}.ts`,
);
let built: string;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

/** Compiles the sources and all that they import, without a look at their types. */
function compileInto(folder: string, paths: readonly string[]): void {
  const waiting = [...paths];
  const done = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (done.has(path)) continue;
    done.add(path);
    const text = readFileSync(join(root, path), 'utf8');
    const file = join(folder, path.replace(/^src\//, '').replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, ts.transpileModule(text, { compilerOptions: options }).outputText);
    const values = importsOf(sourceOf(path, text)).filter(({ typeOnly }) => !typeOnly);
    waiting.push(...values.map(({ target }) => target));
  }
}

const builtModule = async <Module>(name: string): Promise<Module> =>
  (await import(pathToFileURL(join(built, 'core/screening', `${name}.js`)).href)) as Module;

const linesOf = (name: string, field = 'text'): string[] =>
  readFileSync(join(root, 'training/eval', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as Record<string, string>)[field] ?? '');

describe('the screening as built', () => {
  beforeAll(() => {
    built = mkdtempSync(join(tmpdir(), 'checkpoint-automata-'));
    compileInto(built, entries);
    const users = ['rules', 'answers', 'reply/rules'].map((name) => `import '../core/screening/${name}.js';`);
    writeFileSync(join(built, 'package.json'), '{ "type": "module" }');
    mkdirSync(join(built, 'server'));
    writeFileSync(join(built, 'server/user.js'), users.join('\n'));
    const packed = spawnSync(process.execPath, [join(root, 'scripts/pack-automata.mjs'), built], {
      encoding: 'utf8',
    });
    expect([packed.status, packed.stderr]).toEqual([0, '']);
  });

  afterAll(() => rmSync(built, { recursive: true, force: true }));

  it.each(['pt', 'en', 'es'])('makes of a message what the sources make of it (%s)', async (language) => {
    const { readByRules } = await builtModule<typeof rules>('rules');
    for (const line of linesOf(language)) {
      const { evidenceOf: _built, ...reading } = readByRules(line);
      const { evidenceOf: _source, ...expected } = rules.readByRules(line);
      expect(JSON.stringify(reading)).toBe(JSON.stringify(expected));
    }
  });

  it('makes of a reply what the sources make of it', async () => {
    const { readReplyByRules } = await builtModule<typeof replies>('reply/rules');
    for (const line of linesOf('replies', 'reply'))
      expect(JSON.stringify(readReplyByRules(line, 'en'))).toBe(
        JSON.stringify(replies.readReplyByRules(line, 'en')),
      );
  });

  it('hears the questions that the sources hear', async () => {
    const { questionsIn } = await builtModule<typeof answers>('answers');
    for (const line of linesOf('replies', 'reply'))
      expect(questionsIn(line)).toEqual(answers.questionsIn(line));
  });

  it('holds no lexicon, and nothing that compiles one', () => {
    const files = readdirSync(join(built, 'core/screening'), { recursive: true, encoding: 'utf8' });
    expect(
      files.filter((file) => /(^|\/)(pt|en|es|compile|read-lexicon|pack-automaton)\.js/.test(file)),
    ).toEqual([]);
  });
});

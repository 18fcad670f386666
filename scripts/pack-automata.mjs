/**
 * `node scripts/pack-automata.mjs <folder>`: what compiles the lexicons of the screening whenever it is loaded is
 * replaced, in a folder of built modules, by what opens the same automata packed; the lexicons, which nothing imports
 * any more, are left out. A process of its own, for the server may start in the one that builds and would keep all
 * that is imported here.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Everything that these modules export is an automaton. */
const automata = ['automaton.js', 'answer-automata.js', 'reply/automaton.js'];

async function packAutomata(folder) {
  const { packAutomaton } = await importFrom(folder, 'pack-automaton.js');
  // All are compiled before any is replaced: an import sees what tsc has made.
  const modules = await Promise.all(automata.map((file) => importFrom(folder, file)));
  automata.forEach((file, index) => {
    const opener = posix.relative(posix.dirname(file), 'open-automaton.js');
    const lines = Object.entries(modules[index]).map(
      ([name, automaton]) =>
        `export const ${name} = openAutomaton(${JSON.stringify(packAutomaton(automaton))});`,
    );
    lines.unshift(`import { openAutomaton } from '${opener.startsWith('.') ? opener : `./${opener}`}';`);
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  });
}

const importFrom = (folder, file) => import(pathToFileURL(join(folder, file)).href);

/** Removes the modules of a part that no module outside of it leads to, and source maps of what is gone. */
function removeUnused(built, part) {
  const modules = modulesUnder(built);
  const isInPart = (file) => !relative(part, file).startsWith('..');
  const used = new Set();
  const waiting = modules.filter((file) => !isInPart(file));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (used.has(file)) continue;
    used.add(file);
    waiting.push(...importsOf(file));
  }
  const replaced = automata.map((file) => join(part, file));
  for (const file of modules.filter(isInPart)) {
    if (!used.has(file)) rmSync(file);
    if (!used.has(file) || replaced.includes(file)) rmSync(`${file}.map`, { force: true });
  }
}

const imported = /\b(?:from|import)\b\s*\(?\s*['"](\.{1,2}\/[^'"]+\.js)['"]/g;
const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(imported)].map(([, path]) => resolve(dirname(file), path));

// The pages are bundles that import nothing of the rest, and are still being made.
const modulesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'web')
    .flatMap(({ name }) => filesUnder(join(folder, name)))
    .filter((file) => file.endsWith('.js'));

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

const built = resolve(process.argv[2]);
const screening = join(built, 'core', 'screening');
await packAutomata(screening);
removeUnused(built, screening);

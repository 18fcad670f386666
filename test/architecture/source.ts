import { readdirSync, readFileSync } from 'node:fs';
import { posix, relative, sep, join } from 'node:path';
import ts from 'typescript';

/** The code of one file under src, its path as from the root of the repository. */
export interface Source {
  path: string;
  text: string;
  syntax: ts.SourceFile;
}

export interface Import {
  /** A path from the root of the repository, or the name of a package. */
  target: string;
  typeOnly: boolean;
}

/** A source from its text; of a Svelte component the scripts are read, at their line numbers. */
export function sourceOf(path: string, text: string): Source {
  const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
  return {
    path,
    text,
    syntax: ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS),
  };
}

/** Every .ts and .svelte file under src. */
export function readSources(root: string): Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => sourceOf(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')));
}

export const isTest = ({ path }: Source): boolean => path.endsWith('.test.ts');

/** What a file imports: statically, by re-export, by `import()` and by `import('…').Type`. */
export function importsOf({ path, syntax }: Source): Import[] {
  const found: Import[] = [];
  walk(syntax, (node) => {
    const entry = importIn(node);
    if (entry) found.push({ ...entry, target: resolve(path, entry.target) });
  });
  return found;
}

/** Visits a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** `path:line` of a node, for people to click on. */
export function placeOf({ path, syntax }: Source, node: ts.Node): string {
  return `${path}:${syntax.getLineAndCharacterOfPosition(node.getStart(syntax)).line + 1}`;
}

function importIn(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return entryOf(node.moduleSpecifier, isTypeImport(node.importClause));
  if (ts.isExportDeclaration(node)) return entryOf(node.moduleSpecifier, isTypeExport(node));
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return entryOf(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return entryOf(node.arguments[0], false);
  return undefined;
}

function entryOf(specifier: ts.Node | undefined, typeOnly: boolean): Import | undefined {
  return specifier && ts.isStringLiteralLike(specifier) ? { target: specifier.text, typeOnly } : undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && allTypes(named.elements);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return isTypeOnly || (!!exportClause && ts.isNamedExports(exportClause) && allTypes(exportClause.elements));
}

const allTypes = (elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): boolean =>
  elements.length > 0 && elements.every((element) => element.isTypeOnly);

const resolve = (from: string, target: string): string =>
  target.startsWith('.') ? posix.join(posix.dirname(from), target) : target;

function scriptsOf(text: string): string {
  let code = '';
  for (const match of text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    const before = text.slice(0, match.index + match[0].indexOf('>') + 1);
    code += '\n'.repeat(before.split('\n').length - code.split('\n').length) + (match[1] ?? '');
  }
  return code;
}

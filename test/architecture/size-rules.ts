import ts from 'typescript';
import { isTest, placeOf, walk, type Source } from './source.ts';

export const FILE_LINES = 400;
export const FUNCTION_LINES = 60;

/** Files of 400 lines and more, tests included. */
export function fileSizeProblems(sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines >= FILE_LINES ? [`${path} has ${lines} lines`] : [];
  });
}

/**
 * Functions of 60 lines and more. Not counted: the verbs inside a factory (each is measured by itself), the
 * inner lines of data tables and of SQL and other texts. Tests are stories, as long as they need to be.
 */
export function functionSizeProblems(sources: Source[]): string[] {
  return sources
    .filter((source) => !isTest(source))
    .flatMap((source) => {
      const problems: string[] = [];
      walk(source.syntax, (node) => {
        if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
        const lines = linesOf(source.syntax, node);
        if (lines >= FUNCTION_LINES)
          problems.push(`${placeOf(source, node)} has a function of ${lines} lines`);
      });
      return problems;
    });
}

function linesOf(file: ts.SourceFile, node: ts.Node): number {
  const counted = new Set(range(file, node));
  const leaveOut = (child: ts.Node): void => {
    if (isVerb(child) || isText(child) || isTable(child)) {
      for (const line of range(file, child).slice(1, -1)) counted.delete(line);
    } else {
      ts.forEachChild(child, leaveOut);
    }
  };
  ts.forEachChild(node, leaveOut);
  return counted.size;
}

function range(file: ts.SourceFile, node: ts.Node): number[] {
  const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
  const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

// A function with a name of its own; a callback in the middle of a call belongs to the function around it.
function isVerb(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node))
    return true;
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isReturnStatement(parent);
}

const isText = (node: ts.Node): boolean => ts.isTemplateLiteral(node);

function isTable(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node) && !ts.isArrayLiteralExpression(node)) return false;
  let hasStatements = false;
  walk(node, (child) => (hasStatements ||= ts.isBlock(child)));
  return !hasStatements;
}

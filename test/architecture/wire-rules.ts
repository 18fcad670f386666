import ts from 'typescript';
import { isTest, placeOf, walk, type Source } from './source.ts';

const EVENT_METHODS = new Set(['emit', 'on', 'once', 'off', 'addListener', 'removeListener']);
/** Holders of a socket that the event tables type; features get theirs, a SocketHandle, from realtime. */
const SOCKET_OWNERS = /^src\/(contract|server\/(realtime|messages|monitor)|web\/shared)\//;
const SOCKET_NAME = /(^|\.)(socket|io|namespace)$/i;
const PATH_OF_THE_WIRE = /^\/(chat|auth|reports|audit)(\/|$)/;
const CONFIG = 'src/server/platform/config.ts';

/** Event names written as strings where no type holds them to the contract's tables. */
export function eventNameProblems(sources: Source[], eventNames: ReadonlySet<string>): string[] {
  const elsewhere = sources.filter((source) => !isTest(source) && !SOCKET_OWNERS.test(source.path));
  return findAll(elsewhere, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const [first] = node.arguments;
    if (!first || !ts.isStringLiteralLike(first) || !EVENT_METHODS.has(node.expression.name.text))
      return undefined;
    // Every emitter of Node has an 'error' of its own, so that name alone betrays nothing.
    const known = first.text !== 'error' && eventNames.has(first.text);
    const onSocket = SOCKET_NAME.test(node.expression.expression.getText());
    return known || onSocket ? `writes the event name '${first.text}' as a string` : undefined;
  });
}

/** Paths of the API written as strings outside the contract. */
export function pathProblems(sources: Source[]): string[] {
  const elsewhere = sources.filter((source) => !isTest(source) && !source.path.startsWith('src/contract/'));
  return findAll(elsewhere, (node) => {
    const isString = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
    return isString && PATH_OF_THE_WIRE.test(node.text)
      ? `writes the path '${node.text}' as a string`
      : undefined;
  });
}

/** Reads of the environment outside platform/config. */
export function environmentProblems(sources: Source[]): string[] {
  const elsewhere = sources.filter(({ path }) => path !== CONFIG);
  return findAll(elsewhere, (node) => {
    const direct =
      ts.isPropertyAccessExpression(node) && /^(globalThis\.)?process\.env$/.test(node.getText());
    const imported =
      ts.isImportDeclaration(node) && /\benv\b[^}]*\}\s*from 'node:process'/.test(node.getText());
    const taken = ts.isVariableDeclaration(node) && /^\{[^}]*\benv\b[^}]*\} = process$/.test(node.getText());
    return direct || imported || taken ? 'reads process.env' : undefined;
  });
}

/** Default exports; a component's own is made by the Svelte compiler and stands in no source. */
export function defaultExportProblems(sources: Source[]): string[] {
  return findAll(sources, (node) => {
    const assigned = ts.isExportAssignment(node);
    const modified = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(isDefault);
    const named = ts.isExportSpecifier(node) && node.name.text === 'default';
    return assigned || modified || named ? 'has a default export' : undefined;
  });
}

const isDefault = ({ kind }: ts.ModifierLike): boolean => kind === ts.SyntaxKind.DefaultKeyword;

function findAll(sources: Source[], complaint: (node: ts.Node) => string | undefined): string[] {
  const problems: string[] = [];
  for (const source of sources) {
    walk(source.syntax, (node) => {
      const words = complaint(node);
      if (words) problems.push(`${placeOf(source, node)} ${words}`);
    });
  }
  return problems;
}

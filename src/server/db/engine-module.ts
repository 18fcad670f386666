import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

let compiling: Promise<WebAssembly.Module> | undefined;

/**
 * The embedded engine’s code, compiled once in this process, on other threads. Begun before the server’s own
 * modules are loaded it costs the start no time; this file imports nothing for that reason.
 */
export function compileEngine(): Promise<WebAssembly.Module> {
  compiling ??= compile();
  return compiling;
}

async function compile(): Promise<WebAssembly.Module> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const code = await readFile(new URL('pglite.wasm', `file://${entry}`));
  return WebAssembly.compile(code);
}

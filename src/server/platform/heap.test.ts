import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('asks of V8 what this version of it knows: it would complain on the terminal and ignore the rest', () => {
  const heap = fileURLToPath(new URL('./heap.ts', import.meta.url));
  const script = `const { letHeapGrow } = await import(${JSON.stringify(heap)}); letHeapGrow(); process.stdout.write('done');`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', script],
    { encoding: 'utf8' },
  );
  expect({ stdout, stderr }).toEqual({ stdout: 'done', stderr: '' });
});

// Short and pet forms of names, and names that the lists count too rarely: training/anonymizer/nicknames.txt.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Nickname {
  /** Folded. */
  readonly name: string;
  /** It is an ordinary word as well. */
  readonly ordinary: boolean;
}

export function readNicknames(): Nickname[] {
  return readFileSync(join(import.meta.dirname, 'nicknames.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [mark, ...names] = line.split(' ');
      const ordinary = mark === '?';
      return (ordinary ? names : [mark, ...names]).map((name) => ({ name, ordinary }));
    });
}

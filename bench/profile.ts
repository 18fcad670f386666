import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

// The hot spots of a .cpuprofile: node --import tsx bench/profile.ts FILE [--lines 40] [--from SECONDS] [--to SECONDS]
// A server's first seconds are its start and the coming of the people.

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lines: { type: 'string', default: '40' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: 'Infinity' },
  },
});

interface Profile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
    children?: number[];
  }[];
  samples: number[];
  timeDeltas: number[];
}

interface Spot {
  self: number;
  total: number;
}

const idle = '(idle) ';

/** Where a function stands, short enough for a table. */
function placeOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  const file = url.replace(/^file:\/\//, '').replace(/^.*?\/(node_modules|dist)\//, '');
  return `${functionName || '(anonymous)'} ${file}${file ? `:${lineNumber + 1}` : ''}`;
}

function spotsOf({ nodes, samples, timeDeltas }: Profile): { spots: Map<string, Spot>; busy: number } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const spots = new Map<string, Spot>();
  let busy = 0;
  const spotAt = (place: string) => {
    const spot = spots.get(place) ?? { self: 0, total: 0 };
    spots.set(place, spot);
    return spot;
  };
  const [from, to] = [Number(options.from) * 1e6, Number(options.to) * 1e6];
  let at = 0;
  samples.forEach((sample, index) => {
    const time = timeDeltas[index] ?? 0;
    at += time;
    if (at < from || at > to) return;
    const stack = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const node = byId.get(id);
      if (node) stack.add(placeOf(node.callFrame));
    }
    const [top = ''] = stack;
    if (top === idle) return;
    busy += time;
    spotAt(top).self += time;
    for (const place of stack) spotAt(place).total += time;
  });
  return { spots, busy };
}

function print(title: string, key: keyof Spot, { spots, busy }: ReturnType<typeof spotsOf>): void {
  const lines = Number(options.lines);
  console.log(`\n${title}, of ${Math.round(busy / 1000)} ms busy`);
  const sorted = [...spots].sort(([, a], [, b]) => b[key] - a[key]).slice(0, lines);
  for (const [place, spot] of sorted)
    console.log(`${((spot[key] / busy) * 100).toFixed(1).padStart(6)} %  ${place}`);
}

const profile = JSON.parse(readFileSync(positionals[0] ?? '', 'utf8')) as Profile;
const result = spotsOf(profile);
print('Time in the function itself', 'self', result);
print('Time in it and what it calls', 'total', result);

// Other ways to write a training line: other names, other places and organisations, other capitals.
import { PARTICLES } from '../../src/core/anonymizer/recognisers/name-words.ts';
import { tags } from '../../src/core/anonymizer/tagger/tags.ts';
import type { TaggedWord } from '../../src/core/anonymizer/tagger/words.ts';
import { hashOf } from '../../src/core/text/hash.ts';
import type { TaggedLine } from './examples.ts';

/** How often names, and places and organisations, are exchanged, and capitals lost or put where a neat writer has them. */
const odds = { exchanged: 0.5, swapped: 0.3, lowered: 0.2, raised: 0.2 } as const;

interface Sources {
  readonly random: () => number;
  /** Lists of names, the most frequent first. */
  readonly givenNames: string[][];
  readonly surnames: string[][];
  /** Whose places and organisations stand in for one another. */
  readonly lines: readonly TaggedLine[];
}

const [person, location, organization] = (['PERSON', 'LOCATION', 'ORGANIZATION'] as const).map((tag) =>
  tags.indexOf(tag),
);
const proper = new Set([person, location, organization]);
const swappable = new Set([location, organization]);

/** A row of words of one tag. */
interface Row {
  readonly from: number;
  readonly to: number;
}

function rowsOf({ words, gold }: TaggedLine): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < words.length; from++) {
    if (gold[from] === 0) continue;
    let to = from + 1;
    while (gold[to] === gold[from] && words[to].gap !== 'light' && words[to].gap !== 'stop') to++;
    rows.push({ from, to });
    from = to - 1;
  }
  return rows;
}

export function createVariation({ random, givenNames, surnames, lines }: Sources) {
  const others = new Map<number, TaggedWord[][]>([...swappable].map((tag) => [tag, []]));
  for (const line of lines)
    for (const { from, to } of rowsOf(line)) others.get(line.gold[from])?.push(line.words.slice(from, to));

  const pick = (lists: string[][]): string => {
    const list = lists[Math.floor(random() * lists.length)];
    // Squared: the lists begin with the names that most people have, and so do texts.
    return list[Math.floor(random() ** 2 * list.length)];
  };

  function swapped(line: TaggedLine): TaggedLine {
    const words: TaggedWord[] = [];
    const gold: number[] = [];
    let next = 0;
    for (const { from, to } of rowsOf(line)) {
      const rows = others.get(line.gold[from]);
      if (rows === undefined || random() >= odds.swapped) continue;
      const other = rows[Math.floor(random() * rows.length)];
      words.push(...line.words.slice(next, from), ...inPlaceOf(line.words[from], other));
      gold.push(...line.gold.slice(next, from), ...other.map(() => line.gold[from]));
      next = to;
    }
    return { words: [...words, ...line.words.slice(next)], gold: [...gold, ...line.gold.slice(next)] };
  }

  return (line: TaggedLine): TaggedLine => {
    const { words, gold } = swapped(line);
    const exchanged = random() < odds.exchanged;
    const writing = random();
    const lowered = writing < odds.lowered;
    const raised = !lowered && writing < odds.lowered + odds.raised;
    const names = new Map<string, string>();
    const varied = words.map((word, index): TaggedWord => {
      let { text } = word;
      if (exchanged && gold[index] === person && !PARTICLES.has(text) && /^[a-z]{3}/u.test(text)) {
        const first = gold[index - 1] !== person;
        text = names.get(text) ?? pick(first ? givenNames : surnames);
        names.set(word.text, text);
      }
      const neat = word.gap === 'stop' || (proper.has(gold[index]) && !PARTICLES.has(text));
      return {
        ...word,
        text,
        hash: hashOf(text) | 0,
        capital: raised ? neat || word.capital : word.capital && !lowered,
      };
    });
    return { words: varied, gold };
  };
}

/** Words that stand where others stood, with capitals only where the line has some. */
const inPlaceOf = ({ gap, mark, capital }: TaggedWord, row: readonly TaggedWord[]): TaggedWord[] =>
  row.map((word, index) => ({
    ...word,
    gap: index === 0 ? gap : word.gap,
    mark: index === 0 ? mark : word.mark,
    capital: capital && word.capital,
  }));

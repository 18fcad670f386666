/**
 * Which of many shapes a run of letters and digits can have at all, told by where its letters and where its digits
 * stand: one look into a table, where otherwise one expression after another would be tried.
 */

/** Where letters and digits stand: behind a leading 1 a bit for each, 0 for a letter, 1 for a digit. */
export type Skeleton = number;

export const emptySkeleton: Skeleton = 1;

/** A skeleton with so many letters, or digits, more. */
export const skeletonWith = (skeleton: Skeleton, length: number, digits: boolean): Skeleton =>
  digits ? ((skeleton + 1) << length) - 1 : skeleton << length;

/** A shape may hold letters, digits, classes of them, groups and numbers of times; no dot and no class that excludes. */
interface Shaped {
  readonly shape: RegExp;
}

/** What looks a skeleton up, of at most `longest` letters and digits. */
export function indexShapes<Kind extends Shaped>(
  kinds: readonly Kind[],
  longest: number,
): (skeleton: Skeleton) => readonly Kind[] {
  const loose = kinds.map(({ shape }) => loosened(shape));
  const any = new RegExp(loose.map(({ source }) => `(?:${source})`).join('|'));
  const fitting = new Map<string, number>();
  const lists: (readonly Kind[])[] = [];
  /** For each skeleton the number of its list, counted from 1; 0 where it was never looked up. */
  const numbers = new Uint16Array(2 << longest);

  function learn(skeleton: Skeleton): number {
    const text = skeleton.toString(2).slice(1);
    const indexes = any.test(text) ? [...loose.keys()].filter((index) => loose[index]!.test(text)) : [];
    const key = indexes.join();
    const number = fitting.get(key) ?? lists.push(indexes.map((index) => kinds[index]!));
    fitting.set(key, number);
    return number;
  }

  return (skeleton) => lists[(numbers[skeleton] ||= learn(skeleton)) - 1]!;
}

/** The shape with 0 for whatever is a letter and 1 for a digit. */
function loosened({ source }: RegExp): RegExp {
  const parts = /\(\?!.*?\)|\{[\d,]+\}|\[.*?\]|\\d|[a-z\d]/g;
  return new RegExp(
    source.replace(parts, (part) => {
      if (part.startsWith('(?!')) return '';
      if (part.startsWith('{')) return part;
      const units = part.replaceAll('\\d', '9');
      const [letters, digits] = [/[a-z]/.test(units), /\d/.test(units)];
      return letters && digits ? '[01]' : digits ? '1' : '0';
    }),
  );
}

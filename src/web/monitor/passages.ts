/** A piece of a text; marked ones are what the screening pointed at. */
export interface Passage {
  text: string;
  isMarked: boolean;
}

type Span = [start: number, end: number];

function spansOf(text: string, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const word of words) {
    if (word.trim() === '') continue;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
      spans.push([at, at + word.length]);
  }
  return spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** The text in pieces, in order and complete: joined again they are the text. */
export function markPassages(text: string, words: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  let done = 0;
  for (const [start, end] of spansOf(text, words)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) passages.push({ text: text.slice(done, from), isMarked: false });
    passages.push({ text: text.slice(from, end), isMarked: true });
    done = end;
  }
  if (done < text.length) passages.push({ text: text.slice(done), isMarked: false });
  return passages;
}

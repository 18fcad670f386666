// Cuts a reply that comes in pieces into sentences, so that each can be screened whole before a word of it is
// shown. The pieces joined are the text given, white space included.

/** An end of a sentence with the space behind it, or a line’s end. A street or a name goes on behind “Av.” or “Dra.”. */
const sentenceEnd =
  /(?<!(?<!\p{L})(?:av|avda|dr|dra|sr|sra|sta|st|mr|mrs|ms|prof|profa|tel))[.!?…]+["'”’»)\]]*\s+|\n+/giu;

export interface SentenceCutter {
  /** The sentences that are finished by now, which words of another follow: the last one is never among them. */
  push(piece: string): string[];
  /** The last sentence, at the end. */
  flush(): string[];
}

export function createSentenceCutter(): SentenceCutter {
  let rest = '';

  function finished(): string[] {
    const sentences: string[] = [];
    let from = 0;
    for (const match of rest.matchAll(sentenceEnd)) {
      const end = match.index + match[0].length;
      // White space at the very end may go on in the next piece or be the reply’s last; it belongs to this sentence.
      if (rest.slice(end).trim() === '') break;
      sentences.push(rest.slice(from, end));
      from = end;
    }
    rest = rest.slice(from);
    return sentences.filter((sentence) => sentence !== '');
  }

  return {
    push(piece) {
      rest += piece;
      return finished();
    },
    flush() {
      const last = rest;
      rest = '';
      return last === '' ? [] : [last];
    },
  };
}

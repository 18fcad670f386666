/**
 * A list of words and phrases as one step of a pattern: for words of every day, which the model shall not have as a
 * slot of theirs.
 */
export const asChoice = (list: string): string =>
  list
    .split(/[,\n]/)
    .flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim().replaceAll(' ', '_')]))
    .join('|');

/** Names of several words, separated by commas and line ends. */
export const namesOf = (list: string): string[] => list.split(/,\s+/).map((name) => name.trim());

/** Order of words that a machine wrote, by the numbers of their signs: the same on every machine. */
export const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

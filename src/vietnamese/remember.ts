/** More different words than a site has; beyond that somebody is pasting something else. */
const MOST = 30_000;

/** Remembers the answers of a pure function of one word: the same few thousand words come again and again. */
export function remember(answer: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = answer(word);
      if (known.size >= MOST) known.clear();
      known.set(word, value);
    }
    return value;
  };
}

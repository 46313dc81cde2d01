/** More different words than a site has; beyond that somebody is pasting something else. */
const MOST = 30_000;

/** Memoizes a pure function of one word: the same few thousand words come again and again. */
export function memoizeWord(answer: (word: string) => string): (word: string) => string {
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

/** Memoizes a function of one object, for what thousands of pages ask alike; an answer lives as long as its object. */
export function memoizeByObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { value: V }>();
  return (key) => {
    let found = made.get(key);
    if (!found) made.set(key, (found = { value: make(key) }));
    return found.value;
  };
}
